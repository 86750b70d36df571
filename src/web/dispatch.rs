//! Who listens: one registry of handlers, JavaScript functions and Rust closures alike, called in the order in which
//! they were added.
//!
//! Nothing is borrowed while a handler runs: the caller takes those concerned, and asks before each whether it is still
//! on. As in the DOM, one that is added meanwhile is not called, and one that is removed is not called any more.

use std::rc::Rc;

#[cfg(feature = "js")]
use js_sys::Function;

use crate::event::MilestoneEvent;
use crate::milestone::{Filter, MilestoneSet};
use crate::web::event::Event;
#[cfg(feature = "js")]
use crate::web::hands;

/// Names one registration; never used twice.
pub(crate) type HandlerId = u32;

/// Whom a milestone is told.
#[derive(Clone)]
pub(crate) enum Handler {
    /// A function of a JavaScript page.
    #[cfg(feature = "js")]
    JavaScript(Function),
    /// A closure of a Rust page.
    Rust(Rc<dyn Fn(&Event)>),
}

impl Handler {
    /// Tells a milestone. What a function throws, or its promise rejects with, goes to the page's error reporting.
    pub(crate) fn call(&self, event: &Event) {
        match self {
            #[cfg(feature = "js")]
            Self::JavaScript(function) => hands::event::run(function, event.as_js()),
            Self::Rust(closure) => closure(event),
        }
    }
}

struct Registration {
    id: HandlerId,
    filter: Filter,
    handler: Handler,
}

/// The handlers of one bridge.
#[derive(Default)]
pub(crate) struct Registry {
    registrations: Vec<Registration>,
    /// What concerns anybody: a milestone of another kind costs the same however many listen.
    concerned: MilestoneSet,
    last: HandlerId,
}

impl Registry {
    /// Adds a handler.
    pub(crate) fn on(&mut self, filter: Filter, handler: Handler) -> HandlerId {
        self.last = self.last.wrapping_add(1);
        self.concerned.extend(filter.kinds());
        self.registrations.push(Registration { id: self.last, filter, handler });
        self.last
    }

    /// Removes a handler; unknown ids are fine. What it holds is dropped by the caller, outside every borrow.
    #[cfg(feature = "js")]
    #[must_use]
    pub(crate) fn off(&mut self, id: HandlerId) -> Option<Handler> {
        let place = self.registrations.iter().position(|registration| registration.id == id)?;
        let removed = self.registrations.remove(place);
        self.concerned = MilestoneSet::default();
        for Registration { filter, .. } in &self.registrations {
            self.concerned.extend(filter.kinds());
        }
        Some(removed.handler)
    }

    /// The handler of an id, as long as it is on.
    pub(crate) fn get(&self, id: HandlerId) -> Option<Handler> {
        let registration = self.registrations.iter().find(|registration| registration.id == id)?;
        Some(registration.handler.clone())
    }

    /// What the handler of an id wants to hear.
    #[cfg(feature = "js")]
    pub(crate) fn filter(&self, id: HandlerId) -> Option<Filter> {
        let registration = self.registrations.iter().find(|registration| registration.id == id)?;
        Some(registration.filter.clone())
    }

    /// The handlers that an event concerns, as of now.
    pub(crate) fn concerned(&self, event: &MilestoneEvent) -> Vec<HandlerId> {
        if !self.concerned.contains(event.milestone) {
            return Vec::new();
        }
        let wanting = |registration: &&Registration| registration.filter.accepts(event.milestone, &event.payload);
        self.registrations.iter().filter(wanting).map(|registration| registration.id).collect()
    }
}
