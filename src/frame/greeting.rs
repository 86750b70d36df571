//! The handshake that makes a mute frame speak, and the size that it may ask for thereafter.
//!
//! An iframe-resizer child says nothing until its parent has posted the init string. It is the only thing the bridge
//! ever sends to a frame, to the exact origin of its `src`; a page with its own iframe-resizer does it itself.

use super::{FrameFacts, FrameId};
use crate::platform::Platform;

/// The greatest height that a frame is given, in CSS pixels, its border included.
pub const MAX_HEIGHT: f64 = 20_000.0;

/// What the page says of a frame's document. A child that is spoken to before its document is parsed stumbles, and
/// posting to the empty document that every iframe begins with leaves a line on the console.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Document {
    /// It has loaded: it says so itself, the page has loaded with it, or the browser lists its response.
    Loaded,
    /// It says itself that it has not, or is the empty one.
    Loading,
    /// It is foreign, and nothing is known of it.
    Unknown,
}

/// What is to be posted to a frame.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Greeting {
    /// The handshake's id, of which the init string is made.
    pub id: String,
    /// The exact origin it is for.
    pub origin: String,
}

/// Who speaks first, and how far that has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Handshake {
    /// No credential: it tells a reply to this handshake from one to another parent's.
    id: String,
    /// Whether the bridge is the parent, as far as is known.
    shakes: bool,
    posted: bool,
    answered: bool,
    loaded: bool,
}

impl Handshake {
    /// Nothing was said yet. `wanted` is the option `handshake`.
    #[must_use]
    pub(crate) fn new(frame: FrameId, facts: &FrameFacts, wanted: bool) -> Self {
        let is_plain = |id: &&String| {
            !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_.-".contains(&byte))
        };
        let id = facts.id.as_ref().filter(is_plain).cloned();
        Self {
            id: id.unwrap_or_else(|| format!("drimify-bridge-{}", frame.0)),
            shakes: wanted,
            posted: false,
            answered: false,
            loaded: facts.has_loaded,
        }
    }

    /// Another document has loaded, and is to be greeted anew. True if there was one before.
    pub(crate) fn load(&mut self) -> bool {
        self.answered = false;
        std::mem::replace(&mut self.loaded, true)
    }

    /// A framed message has come: the child knows its parent.
    pub(crate) fn answer(&mut self) {
        self.answered = true;
    }

    /// Whether the frame was greeted at all.
    #[must_use]
    pub(crate) fn has_posted(&self) -> bool {
        self.posted
    }

    /// Whether the frame is to be greeted now, and as whom. `has_parent` is whether the page has an iframe-resizer of
    /// its own on it: then the bridge stands down for good.
    pub(crate) fn greet(&mut self, has_parent: bool, document: impl FnOnce() -> Document) -> Option<&str> {
        self.shakes &= !has_parent;
        if !self.shakes || self.answered {
            return None;
        }
        let is_loaded = match document() {
            Document::Loaded => true,
            Document::Loading => false,
            Document::Unknown => self.loaded,
        };
        self.posted |= is_loaded;
        is_loaded.then_some(&self.id)
    }

    /// The height of the content that a reply asks for, in CSS pixels: none if the reply is to another parent, or says
    /// no number. The iframe's border may come on top.
    #[must_use]
    pub(crate) fn height(&self, reply_to: &str, height: &str, platform: &dyn Platform) -> Option<f64> {
        if !self.posted || !self.shakes || self.id != reply_to || height.is_empty() {
            return None;
        }
        let height = platform.parse_number(height);
        (!height.is_nan()).then(|| height.ceil().clamp(0.0, MAX_HEIGHT))
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::frame::tests::facts;
    use crate::platform::tests::PLATFORM;

    fn handshake() -> Handshake {
        Handshake::new(FrameId(4), &facts("https://apps.drimify.com"), true)
    }

    #[test]
    fn a_frame_is_greeted_once_its_document_has_loaded() {
        for (document, after_load, is_greeted, why) in [
            (Document::Loaded, false, true, "it says so, or the browser does"),
            (Document::Loading, false, false, "it says that it has not"),
            (Document::Loading, true, false, "the empty document loads as well"),
            (Document::Unknown, false, false, "nothing is known of it"),
            (Document::Unknown, true, true, "its load event has come"),
        ] {
            let mut handshake = handshake();
            if after_load {
                handshake.load();
            }
            assert_eq!(handshake.greet(false, || document).is_some(), is_greeted, "{why}");
            assert_eq!(handshake.has_posted(), is_greeted, "{why}");
        }
    }

    #[test]
    fn a_child_that_knows_its_parent_is_not_greeted_until_another_document_loads() {
        let mut handshake = handshake();
        let greets = |handshake: &mut Handshake| handshake.greet(false, || Document::Loaded).is_some();
        assert!(greets(&mut handshake) && greets(&mut handshake), "until it answers, whenever it may have come");
        handshake.answer();
        assert!(!greets(&mut handshake), "it has answered");
        assert!(!handshake.load(), "the first load event is no other document's");
        assert!(greets(&mut handshake), "but whoever speaks there now was not greeted");
        assert!(handshake.load(), "the next one is");
    }

    #[test]
    fn a_document_that_had_loaded_before_is_followed_by_another() {
        let facts = FrameFacts { has_loaded: true, ..facts("https://apps.drimify.com") };
        let mut handshake = Handshake::new(FrameId(0), &facts, true);
        assert!(handshake.greet(false, || Document::Unknown).is_some(), "its load event has passed");
        assert!(handshake.load());
    }

    #[test]
    fn the_bridge_stands_down_for_another_parent_for_good() {
        let mut handshake = handshake();
        let greeting = handshake.greet(true, || panic!("the document is not asked"));
        assert_eq!(greeting, None);
        assert_eq!(handshake.greet(false, || Document::Loaded), None, "also when that has gone");
        let mut unwanted = Handshake::new(FrameId(0), &facts("https://apps.drimify.com"), false);
        assert_eq!(unwanted.greet(false, || Document::Loaded), None, "or where the page does not want it");
    }

    #[test]
    fn an_iframe_is_greeted_by_its_own_id_where_that_is_plain() {
        for (id, expected, why) in [
            (Some("game"), "game", "its own"),
            (Some("a_B-1.c"), "a_B-1.c", "word characters, dots and hyphens"),
            (Some(""), "drimify-bridge-4", "empty"),
            (None, "drimify-bridge-4", "none"),
            (Some("a:b"), "drimify-bridge-4", "a colon ends a field of the init string"),
            (Some("jeu é"), "drimify-bridge-4", "anything else"),
        ] {
            let facts = FrameFacts { id: id.map(str::to_owned), ..facts("https://apps.drimify.com") };
            let mut handshake = Handshake::new(FrameId(4), &facts, true);
            assert_eq!(handshake.greet(false, || Document::Loaded), Some(expected), "{why}");
        }
    }

    #[test]
    fn a_reply_to_this_handshake_sizes_the_frame() {
        let mut handshake = handshake();
        assert_eq!(handshake.height("game", "100", PLATFORM), None, "nothing was posted");
        handshake.greet(false, || Document::Loaded);
        for (reply_to, height, expected, why) in [
            ("game", "612", Some(612.0), "as it says"),
            ("game", "612.2", Some(613.0), "whole pixels, and none too few"),
            ("game", "-5", Some(0.0), "nothing is less than nothing"),
            ("game", "20001", Some(20_000.0), "no page is that long"),
            ("game", "inf", Some(20_000.0), "nor without end"),
            ("game", "NaN", None, "no number"),
            ("game", "tall", None, "no number"),
            ("game", "", None, "nothing"),
            ("other", "612", None, "a reply to another parent"),
        ] {
            assert_eq!(handshake.height(reply_to, height, PLATFORM), expected, "{height}: {why}");
        }
        handshake.greet(true, || Document::Loaded);
        assert_eq!(handshake.height("game", "612", PLATFORM), None, "the page has its own iframe-resizer now");
    }
}
