//! Speaks first to a mute frame: an iframe-resizer child says nothing until its parent has posted the init string.
//!
//! It is the only thing the bridge ever sends to a frame (security rule D31), to the exact origin of its `src`.

use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, HtmlIFrameElement};

use crate::web::platform::PLATFORM;
use crate::wire;

/// Tallest frame, in CSS pixels.
const MAX_HEIGHT: f64 = 20_000.0;

/// How far a frame and the bridge have come.
#[derive(Debug)]
pub(crate) struct Handshake {
    id: String,
    enabled: bool,
    posted: bool,
    /// A framed message has come from the document that is loaded now.
    answered: bool,
}

impl Handshake {
    pub(crate) fn new(frame: &HtmlIFrameElement, number: usize, enabled: bool) -> Self {
        let own = frame.id();
        let usable = !own.is_empty() && own.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte));
        let id = if usable { own } else { ["drimify-bridge-", &number.to_string()].concat() };
        Self { id, enabled, posted: false, answered: false }
    }

    /// A document has loaded: it has not been spoken to.
    pub(crate) fn load(&mut self, frame: &HtmlIFrameElement, origin: &str) {
        self.answered = false;
        self.post(frame, origin);
    }

    /// Posts the init string, unless a message has come or the page has its own iframe-resizer.
    pub(crate) fn post(&mut self, frame: &HtmlIFrameElement, origin: &str) {
        if js_sys::Reflect::has(frame, &JsValue::from_str("iFrameResizer")).unwrap_or(false) {
            self.enabled = false;
        }
        if !self.enabled || self.answered || !is_loaded(frame) {
            return;
        }
        if let Some(window) = frame.content_window() {
            self.posted |= window.post_message(&JsValue::from_str(&wire::init_message(&self.id)), origin).is_ok();
        }
    }

    /// A framed message has come.
    pub(crate) fn answer(&mut self) {
        self.answered = true;
    }

    /// Gives a frame that was shaken hands with the height its document reports. The id is no credential; it only
    /// tells a reply to this handshake from another parent's.
    pub(crate) fn size(&self, frame: &HtmlIFrameElement, id: &str, height: Option<&str>) {
        let Some(height) = height.filter(|height| self.enabled && self.posted && self.id == id && !height.is_empty()) else {
            return;
        };
        let height = (PLATFORM.parse_number)(height);
        if height.is_finite() {
            let text = [(PLATFORM.format_number)(height.ceil().clamp(0.0, MAX_HEIGHT)).as_str(), "px"].concat();
            let element: &HtmlElement = frame;
            let _failed = element.style().set_property("height", &text);
        }
    }
}

/// Whether the frame shows another document than the empty one every iframe begins with: posting to that one would
/// only leave a line on the console.
fn is_loaded(frame: &HtmlIFrameElement) -> bool {
    frame.content_document().is_none_or(|document| document.url().is_ok_and(|url| url != "about:blank"))
}
