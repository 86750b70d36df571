//! Who listens: handlers by milestone, in the order they were added.
//!
//! Generic over what a handler is, so it is tested without a browser. It never calls a handler: the caller takes a
//! snapshot, lets go of the borrow, and asks before each call whether the handler is still on.

use crate::milestone::{Filter, Milestone, Payload};

/// Names one registration; never used twice.
pub type HandlerId = u32;

#[derive(Debug)]
struct Registration<H> {
    id: HandlerId,
    filter: Filter,
    handler: H,
}

/// The handlers of one bridge.
#[derive(Debug)]
pub struct Registry<H> {
    registrations: Vec<Registration<H>>,
    last: HandlerId,
}

impl<H> Default for Registry<H> {
    fn default() -> Self {
        Self { registrations: Vec::new(), last: 0 }
    }
}

impl<H: Clone> Registry<H> {
    /// Adds a handler.
    pub fn on(&mut self, filter: Filter, handler: H) -> HandlerId {
        self.last = self.last.wrapping_add(1);
        self.registrations.push(Registration { id: self.last, filter, handler });
        self.last
    }

    /// Removes a handler; unknown ids are fine.
    pub fn off(&mut self, id: HandlerId) {
        if let Some(at) = self.registrations.iter().position(|registration| registration.id == id) {
            self.registrations.remove(at);
        }
    }

    /// Removes every handler.
    pub fn clear(&mut self) {
        self.registrations.clear();
    }

    /// Whether a handler is still on.
    #[must_use]
    pub fn is_on(&self, id: HandlerId) -> bool {
        // Ids only grow, so the list is sorted by them.
        self.registrations.binary_search_by_key(&id, |registration| registration.id).is_ok()
    }

    /// The handlers a milestone concerns, as of now.
    #[must_use]
    pub fn snapshot(&self, milestone: Milestone, payload: &Payload) -> Vec<(HandlerId, H)> {
        let mut concerned = Vec::new();
        for registration in &self.registrations {
            if registration.filter.accepts(milestone, payload) {
                concerned.push((registration.id, registration.handler.clone()));
            }
        }
        concerned
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_snapshot_is_not_disturbed_and_liveness_is_asked_apart() {
        let mut registry = Registry::default();
        let first = registry.on(Filter::Kind(Milestone::Complete), "first");
        let second = registry.on(Filter::Any, "second");
        registry.on(Filter::Kind(Milestone::Ready), "other");
        let snapshot = registry.snapshot(Milestone::Complete, &Payload::None);
        registry.on(Filter::Any, "late");
        registry.off(second);
        assert_eq!(snapshot, [(first, "first"), (second, "second")]);
        assert!(registry.is_on(first) && !registry.is_on(second));
    }

    #[test]
    fn custom_filters_hear_their_type_only() {
        let mut registry = Registry::default();
        let declared = ["spin".to_owned(), "roll".to_owned()];
        for name in ["custom:spin", "custom", "*", "custom:roll"] {
            registry.on(Filter::parse(name, &declared).expect(name), name);
        }
        let spin = registry.snapshot(Milestone::Custom, &Payload::Custom { kind: "spin".into() });
        assert_eq!(spin.iter().map(|(_, name)| *name).collect::<Vec<_>>(), ["custom:spin", "custom", "*"]);
        assert_eq!(Filter::parse("custom:other", &declared), None);
        assert_eq!(Filter::parse("Complete", &declared), None);
    }
}
