//! The handshake that makes a mute frame speak, and the size that it may ask for thereafter.
//!
//! An iframe-resizer child says nothing until its parent has posted the init string. It is the only thing the bridge
//! ever sends to a frame, to the exact origin of its `src`; a page with its own iframe-resizer does it itself.

use super::{FrameFacts, FrameId};
use crate::platform::Platform;

/// The greatest height that a frame is given, in CSS pixels, its border included.
pub(crate) const MAX_HEIGHT: f64 = 20_000.0;

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
