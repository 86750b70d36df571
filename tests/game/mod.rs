//! A page with games, natively: who speaks, and what the page says of its iframes.

use drimify_bridge::frame::{Document, FrameFacts};
use drimify_bridge::reaction::Selector;
use drimify_bridge::session::Page;
use drimify_bridge::{FrameId, Origin, Sender};

/// `#game`, for which reactions may ask.
pub const GAME: FrameId = FrameId(0);

/// An origin as the session keeps it.
#[derive(Debug, PartialEq)]
pub struct Text(String);

impl From<&Origin> for Text {
    fn from(origin: &Origin) -> Self {
        Self(origin.as_str().to_owned())
    }
}

/// Who sends a message: an origin, in the window of a frame, at a time.
pub struct Speaker<'o>(pub &'o str, pub FrameId, pub f64);

impl Sender<Text> for Speaker<'_> {
    fn is_trusted(&self) -> bool {
        true
    }
    fn has_origin(&self, allowed: &Text) -> bool {
        self.0 == allowed.0
    }
    fn frame(&self) -> Option<FrameId> {
        Some(self.1)
    }
    fn time(&self) -> f64 {
        self.2
    }
}

/// The page, and what its iframes show.
pub struct Games(pub Document);

impl Page for Games {
    fn frame_matches(&self, frame: FrameId, selector: &Selector) -> bool {
        frame == GAME && selector.as_str() == "#game"
    }
    fn has_parent(&self, _: FrameId) -> bool {
        false
    }
    fn document(&self, _: FrameId) -> Document {
        self.0
    }
}

/// What is said of an iframe with such an address; nothing else stands on it.
pub fn facts(src: String, src_origin: &str) -> FrameFacts {
    FrameFacts {
        src,
        src_origin: src_origin.to_owned(),
        named: Vec::new(),
        id: None,
        given: false,
        marked: false,
        in_marked: false,
        ignored: false,
        lazy: false,
        is_foreign: true,
        has_loaded: false,
        is_former: false,
        sandbox: None,
        describe: "<iframe>".to_owned(),
        timeout: None,
        auto_height: None,
    }
}
