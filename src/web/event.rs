//! A milestone as handlers see it: the event of the core, the iframe it came from, and the JavaScript object of both,
//! made when it is first asked for.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::rc::Rc;

use js_sys::{Array, JsString};
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlIFrameElement};

use crate::event::{Flags, MilestoneEvent, Via};
use crate::milestone::Milestone;
use crate::payload::{Completion, Payload};
use crate::web::{hands, to_js};

/// One accepted milestone, as handlers see it; cheap to clone.
///
/// ```no_run
/// use drimify_bridge::{BridgeError, web::{Bridge, Event}};
/// #[derive(serde::Deserialize)]
/// struct Level { level: u32 }
/// fn hear(event: &Event) {
///     let won = event.completion().and_then(|completion| completion.won);
///     let level = event.payload_as::<Level>().map(|data| data.level);
///     let place = (event.origin(), event.via(), event.round(), event.sequence(), event.time(), event.flags());
///     drop((won, level.is_ok(), place, event.frame(), event.raw(), event.payload(), event.milestone()));
/// }
/// let bridge = Bridge::builder().on_complete(hear).start()?;
/// # Ok::<(), BridgeError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Event(Rc<Inner>);

#[derive(Debug)]
struct Inner {
    event: Rc<MilestoneEvent>,
    frame: HtmlIFrameElement,
    /// What the event was read from, as the browser has it: `raw` is made of that. None of the bridge's own milestones.
    text: Option<JsString>,
    object: OnceCell<JsValue>,
    /// What changes because of it have shown, in order: where the focus goes from what they hid.
    revealed: OnceCell<Array<Element>>,
}

impl Event {
    pub(crate) fn new(event: Rc<MilestoneEvent>, frame: HtmlIFrameElement, text: Option<JsString>) -> Self {
        Self(Rc::new(Inner { event, frame, text, object: OnceCell::new(), revealed: OnceCell::new() }))
    }

    /// The core's event.
    pub(crate) fn inner(&self) -> &Rc<MilestoneEvent> {
        &self.0.event
    }

    /// The elements that changes because of it have shown so far.
    pub(crate) fn revealed(&self) -> &Array<Element> {
        self.0.revealed.get_or_init(Array::new_typed)
    }

    /// The one frozen object that all JavaScript handlers share.
    pub(crate) fn as_js(&self) -> &JsValue {
        let make = || to_js::event(&self.0.event, &self.0.event.payload, &self.0.frame, self.0.text.as_ref());
        self.0.object.get_or_init(make)
    }

    /// The object that the page at large sees, in DOM events: without the code and token of a claim.
    pub(crate) fn to_public_js(&self) -> Cow<'_, JsValue> {
        if self.milestone() != Milestone::Verified {
            return Cow::Borrowed(self.as_js());
        }
        Cow::Owned(to_js::event(&self.0.event, &self.0.event.payload.without_secrets(), &self.0.frame, None))
    }

    /// What happened.
    #[must_use]
    pub fn milestone(&self) -> Milestone {
        self.0.event.milestone
    }

    /// What it carries.
    #[must_use]
    pub fn payload(&self) -> &Payload {
        &self.0.event.payload
    }

    /// What is known of the finished game, at `complete`.
    #[must_use]
    pub fn completion(&self) -> Option<&Completion> {
        self.0.event.payload.completion()
    }

    /// The origin the message came from.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.0.event.origin
    }

    /// How it came.
    #[must_use]
    pub fn via(&self) -> Via {
        self.0.event.via
    }

    /// The frame's round, from 1.
    #[must_use]
    pub fn round(&self) -> u32 {
        self.0.event.round
    }

    /// The count of the frame's accepted milestones, from 1.
    #[must_use]
    pub fn sequence(&self) -> u32 {
        self.0.event.sequence
    }

    /// The message's time stamp, in milliseconds.
    #[must_use]
    pub fn time(&self) -> f64 {
        self.0.event.time
    }

    /// What was unusual about it.
    #[must_use]
    pub fn flags(&self) -> Flags {
        self.0.event.flags
    }

    /// The iframe it came from.
    #[must_use]
    pub fn frame(&self) -> &HtmlIFrameElement {
        &self.0.frame
    }

    /// An own, bounded copy of the message's `data`, frozen; null when it is over budget.
    #[must_use]
    pub fn raw(&self) -> JsValue {
        hands::event::raw_of(self.as_js())
    }

    /// Decodes [`Event::raw`] as a type of the page's own. Safe, because the copy is bounded.
    ///
    /// # Errors
    /// What serde-wasm-bindgen cannot make that type of.
    pub fn payload_as<T: DeserializeOwned>(&self) -> Result<T, serde_wasm_bindgen::Error> {
        serde_wasm_bindgen::from_value(self.raw())
    }
}
