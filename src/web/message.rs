//! A message event: who sent it, as the gate asks, and what it carries, as text.
//!
//! Everything of an event is asked through members that were bound when the script ran. Nothing is copied before the
//! gate has let the message through.

use std::cell::OnceCell;

use js_sys::{Array, JsString};
use wasm_bindgen::JsValue;
use web_sys::MessageEvent;

use crate::event::{Flag, Via};
use crate::frame::{FrameFacts, FrameId};
use crate::gate::{Reason, Sender};
use crate::origin::Origin;
use crate::report::Stranger;
use crate::session::Body;
use crate::web::frames::{Frames, facts_of};
use crate::web::hands::{Form, dom, text};

/// An origin as the browser has it: compared by value, never copied.
#[derive(Debug, PartialEq)]
pub(crate) struct BrowserOrigin(JsString);

impl From<&Origin> for BrowserOrigin {
    fn from(origin: &Origin) -> Self {
        Self(origin.as_str().into())
    }
}

/// A message event, which answers the gate one question at a time.
pub(crate) struct EventSender<'e> {
    pub(crate) event: &'e MessageEvent,
    pub(crate) frames: &'e Frames,
    /// Read when the gate first asks, once.
    origin: OnceCell<JsString>,
}

impl<'e> EventSender<'e> {
    pub(crate) fn new(event: &'e MessageEvent, frames: &'e Frames) -> Self {
        Self { event, frames, origin: OnceCell::new() }
    }
}

impl Sender<BrowserOrigin> for EventSender<'_> {
    fn is_trusted(&self) -> bool {
        dom::is_trusted(self.event)
    }

    fn has_origin(&self, allowed: &BrowserOrigin) -> bool {
        *self.origin.get_or_init(|| dom::origin(self.event)) == allowed.0
    }

    fn frame(&self) -> Option<FrameId> {
        self.frames.owner(self.event)
    }

    fn time(&self) -> f64 {
        dom::time(self.event)
    }
}

impl Stranger for EventSender<'_> {
    fn origin(&self) -> String {
        self.origin.get_or_init(|| dom::origin(self.event)).into()
    }

    fn frame(&self) -> Option<FrameId> {
        self.frames.owner(self.event)
    }

    fn iframe(&self) -> Option<FrameFacts> {
        let registered = Stranger::frame(self).and_then(|id| self.frames.element(id));
        registered.or_else(|| dom::sender_of(self.event)).map(|element| facts_of(&element, false))
    }
}

/// Where something that is to be judged came from: a message, or a widget's callback.
pub(crate) struct Arrival {
    pub(crate) id: FrameId,
    pub(crate) origin: String,
    pub(crate) time: f64,
    pub(crate) via: Via,
}

/// What a message carries, or what a widget's callback was handed.
pub(crate) struct Content {
    read: text::Message,
    text: String,
}

impl Content {
    /// Reads it, within the budgets. `members` names what a payload may be read from.
    pub(crate) fn read(data: &JsValue, members: &Array<JsString>) -> Self {
        let read = text::read_message(data, members);
        let text = read.text();
        Self { read, text }
    }

    /// The same, as the core reads it.
    pub(crate) fn body(&self) -> Body<'_> {
        match self.read.form() {
            Form::Text => Body::Text(&self.text),
            Form::Object => {
                let flags = self.read.flags();
                Body::Object(&self.text, flags.iter().filter_map(|name| Flag::from_name(name)).collect())
            }
            Form::Size => Body::Unreadable(Reason::Size),
            _ => Body::Unreadable(Reason::Shape),
        }
    }

    /// The text as the browser has it, to be kept for `raw`.
    pub(crate) fn js_text(&self) -> JsString {
        self.read.js_text()
    }

    /// Whether the message asks for the deliberate trap of a test build.
    #[cfg(feature = "injected-fault")]
    pub(crate) fn names_a_fault(&self) -> bool {
        self.text.contains(r#""fault":"panic""#)
    }
}
