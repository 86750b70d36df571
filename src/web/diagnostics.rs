//! Tells the page what was refused: to its own callback, or once on the console with the way out.
//!
//! Never a message's body. Quiet about foreign windows, which are none of the page's business.

use std::cell::{Cell, RefCell};

use js_sys::Function;
use wasm_bindgen::JsValue;
use web_sys::HtmlIFrameElement;

use crate::intake::Reason;
use crate::web::{dom, event};

/// Least time between two reports of the same reason and frame, in milliseconds.
pub(crate) const REPORT_INTERVAL: f64 = 1000.0;

/// A bridge's diagnostics.
#[derive(Debug)]
pub(crate) struct Diagnostics {
    refused: Option<Function>,
    pub(crate) debug: bool,
    warned_origin: Cell<bool>,
    looked_for_unmarked: Cell<f64>,
    foreign: RefCell<Vec<(&'static str, f64)>>,
    reactions: RefCell<Vec<(&'static str, u32)>>,
}

/// One refusal, ready to be told.
pub(crate) struct Refusal<'a> {
    pub(crate) reason: Reason,
    pub(crate) origin: &'a str,
    pub(crate) name: Option<&'a str>,
    pub(crate) count: u32,
    pub(crate) time: f64,
}

impl Diagnostics {
    pub(crate) fn new(refused: Option<Function>, debug: bool) -> Self {
        Self {
            refused,
            debug,
            warned_origin: Cell::new(false),
            looked_for_unmarked: Cell::new(f64::NEG_INFINITY),
            foreign: RefCell::default(),
            reactions: RefCell::default(),
        }
    }

    /// Whether anybody wants to hear of this refusal at all, before its frame is looked for.
    pub(crate) fn is_silent(&self, reason: Reason) -> bool {
        self.refused.is_none() && !self.debug && (reason != Reason::Origin || self.warned_origin.get())
    }

    /// A refusal of a registered frame's message.
    pub(crate) fn of_frame(&self, refusal: &Refusal<'_>, frame: &HtmlIFrameElement) {
        self.tell(refusal, Some(frame));
        if refusal.reason == Reason::Origin {
            self.warn_origin(refusal.origin);
        }
    }

    /// A refusal of a foreign message: counted, and told in debug mode alone.
    pub(crate) fn of_stranger(&self, refusal: &Refusal<'_>) {
        if !self.debug {
            return;
        }
        let mut foreign = self.foreign.borrow_mut();
        let name = refusal.reason.name();
        if foreign.iter().any(|(reason, last)| *reason == name && refusal.time - last < REPORT_INTERVAL) {
            return;
        }
        foreign.retain(|(reason, _)| *reason != name);
        foreign.push((name, refusal.time));
        drop(foreign);
        self.tell(refusal, None);
    }

    fn tell(&self, refusal: &Refusal<'_>, frame: Option<&HtmlIFrameElement>) {
        let Refusal { reason, origin, name, count, .. } = *refusal;
        let told = event::refusal(reason.name(), origin, name, frame, count);
        match &self.refused {
            Some(refused) => dom::call(refused, &told),
            None if self.debug => web_sys::console::debug_2(&JsValue::from_str("drimify-bridge refused"), &told),
            None => {}
        }
    }

    /// An iframe inside a marked container may be the sender: looked for once a second at most.
    pub(crate) fn look_for_unregistered(&self, source: &JsValue, origin: &str, time: f64) {
        if self.refused.is_some() || self.warned_origin.get() || time - self.looked_for_unmarked.get() < REPORT_INTERVAL {
            return;
        }
        self.looked_for_unmarked.set(time);
        let is_sender = |frame: &HtmlIFrameElement| frame.content_window().is_some_and(|window| dom::is_same(source, &window));
        if dom::iframes().iter().any(|frame| is_sender(frame) && dom::closest(frame, "[data-drimify]").is_some()) {
            self.warn_origin(origin);
        }
    }

    fn warn_origin(&self, origin: &str) {
        if self.refused.is_none() && !self.warned_origin.replace(true) {
            warn(&[
                "a message from \"",
                origin,
                "\" was refused. If that is the experience's origin, add it to allowedOrigins (data-drimify-origins on <html>), or mark the iframe itself data-drimify.",
            ]);
        }
    }

    /// A reaction that could not run, or a warning about the page.
    pub(crate) fn of_reaction(&self, reason: &'static str, origin: &str, frame: Option<&HtmlIFrameElement>, way_out: &str) {
        let mut reactions = self.reactions.borrow_mut();
        let count = match reactions.iter_mut().find(|row| row.0 == reason) {
            Some(row) => {
                row.1 = row.1.saturating_add(1);
                row.1
            }
            None => {
                reactions.push((reason, 1));
                1
            }
        };
        drop(reactions);
        match &self.refused {
            Some(refused) => dom::call(refused, &event::refusal(reason, origin, None, frame, count)),
            None if count == 1 => warn(&[reason, ": ", way_out]),
            None => {}
        }
    }
}

fn warn(parts: &[&str]) {
    let text = ["drimify-bridge: ", &parts.concat()].concat();
    web_sys::console::warn_1(&JsValue::from_str(&text));
}
