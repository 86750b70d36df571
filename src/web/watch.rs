//! What a bridge watches and waits for, each ended when it is dropped.

use std::cell::RefCell;

use gloo_events::EventListener;
use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlIFrameElement, Node};

use crate::web::hands::dom::Violation;
use crate::web::hands::live::Presence;
use crate::web::hands::observe::{Changes, Nearness, Reports, Watch};
use crate::web::platform::now;
use crate::web::timer::Timer;

/// The observers and listeners of a live bridge.
pub(crate) struct Watching {
    watch: Watch,
    reports: Reports,
    _changed: Closure<dyn Fn(Changes)>,
    _blocked: Closure<dyn Fn(Violation)>,
    _listeners: Vec<EventListener>,
    presence: Option<(Presence, Closure<dyn Fn() -> bool>)>,
}

impl Watching {
    /// Watches the document and the named attributes in it, those that say something of iframes and all others, and what
    /// the page's policy blocks.
    pub(crate) fn new(
        (of_frames, of_elements): (Vec<String>, Vec<String>),
        changed: impl Fn(Changes) + 'static,
        blocked: impl Fn(Violation) + 'static,
        listeners: Vec<EventListener>,
    ) -> Self {
        let (changed, blocked) = (Closure::new(changed), Closure::new(blocked));
        Self {
            watch: Watch::new(of_frames, of_elements, &changed),
            reports: Reports::new(&blocked),
            _changed: changed,
            _blocked: blocked,
            _listeners: listeners,
            presence: None,
        }
    }

    /// Watches the shadow trees around these nodes as well; whether there are any.
    pub(crate) fn follow(&self, nodes: &Array<Node>) -> bool {
        self.watch.follow(nodes)
    }

    /// Watches every attribute of an element.
    pub(crate) fn watch_whole(&self, element: &Element) {
        self.watch.watch_whole(element);
    }

    /// Keeps the live region where it is heard, as long as it may return to where it was taken from.
    pub(crate) fn keep_region(&mut self, may_return: impl Fn() -> bool + 'static) {
        let may_return = Closure::new(may_return);
        self.presence = Some((Presence::new(&may_return), may_return));
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        self.watch.stop();
        self.reports.stop();
        if let Some((presence, _)) = &self.presence {
            presence.stop();
        }
    }
}

/// Which iframes are waited for until they are near to what the visitor sees.
pub(crate) struct Nearing {
    nearness: Nearness,
    _near: Closure<dyn Fn(HtmlIFrameElement)>,
}

impl Nearing {
    /// `near` is told of each watched iframe that comes within the margin, once.
    pub(crate) fn new(margin: &str, near: impl Fn(HtmlIFrameElement) + 'static) -> Self {
        let near = Closure::new(near);
        Self { nearness: Nearness::new(margin, &near), _near: near }
    }

    /// Watches an iframe, anew if it was watched before.
    pub(crate) fn watch(&self, iframe: &HtmlIFrameElement) {
        self.nearness.watch(iframe);
    }

    /// Watches it no longer.
    pub(crate) fn unwatch(&self, iframe: &HtmlIFrameElement) {
        self.nearness.unwatch(iframe);
    }
}

impl Drop for Nearing {
    fn drop(&mut self) {
        self.nearness.stop();
    }
}

/// What a bridge waits for: one deadline, and a key while that matters.
#[derive(Default)]
pub(crate) struct Waiting {
    timer: RefCell<Option<(f64, Timer)>>,
    escape: RefCell<Option<EventListener>>,
}

impl Waiting {
    /// Wakes at a deadline, in milliseconds since the page's time origin. A timer that is early enough is left to run:
    /// when it wakes for nothing, the next deadline is asked for.
    pub(crate) fn until(&self, deadline: Option<f64>, wake: impl Fn() + 'static) {
        let now = now();
        let set = self.timer.borrow().as_ref().map(|(due, _)| *due).filter(|due| *due > now);
        let Some(deadline) = deadline else {
            drop(self.timer.take());
            return;
        };
        if set.is_none_or(|due| due > deadline) {
            let timer = Timer::new((deadline - now).max(0.0), wake);
            drop(self.timer.replace(Some((deadline, timer))));
        }
    }

    /// The timer has run; answers the deadline it was set for. By our clock that may not be now: a timer may run a little
    /// early, and a page's own clock may stand still.
    pub(crate) fn rang(&self) -> Option<f64> {
        let (due, timer) = self.timer.take()?;
        drop(timer);
        Some(due)
    }

    /// Listens to the keyboard, or no longer.
    pub(crate) fn hear_escape(&self, is_wanted: bool, listen: impl FnOnce() -> EventListener) {
        let is_heard = self.escape.borrow().is_some();
        if is_wanted != is_heard {
            let listener = is_wanted.then(listen);
            drop(self.escape.replace(listener));
        }
    }

    /// Ends all of it.
    pub(crate) fn end(&self) {
        drop(self.timer.take());
        drop(self.escape.take());
    }
}
