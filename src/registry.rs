//! Who listens: handlers by milestone, in the order they were added.
//!
//! It keeps numbers, not functions: what a handler is, is the edge's business. The caller takes the list of those
//! concerned, lets go of the borrow, and asks before each call whether the handler is still on.

use crate::milestone::Filter;

/// Names one registration; never used twice.
pub type HandlerId = u32;

/// The handlers of one bridge.
#[derive(Debug, Default)]
pub struct Registry {
    registrations: Vec<(HandlerId, Filter)>,
    /// What concerns anybody: a message of another kind costs the same however many listen.
    concerned: Filter,
    last: HandlerId,
}

impl Registry {
    /// Adds a handler.
    pub fn on(&mut self, filter: Filter) -> HandlerId {
        self.last = self.last.wrapping_add(1);
        self.concerned.widen(filter);
        self.registrations.push((self.last, filter));
        self.last
    }

    /// Removes a handler; unknown ids are fine.
    pub fn off(&mut self, id: HandlerId) {
        self.registrations.retain(|registration| registration.0 != id);
        self.concerned = Filter::default();
        for (_, filter) in &self.registrations {
            self.concerned.widen(*filter);
        }
    }

    /// The handlers that a milestone concerns, as of now.
    #[must_use]
    pub fn snapshot(&self, happened: Filter) -> Vec<HandlerId> {
        let mut concerned = Vec::new();
        if self.concerned.accepts(happened) {
            for (id, filter) in &self.registrations {
                if filter.accepts(happened) {
                    concerned.push(*id);
                }
            }
        }
        concerned
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::milestone::Milestone;

    #[test]
    fn a_snapshot_has_those_concerned_in_the_order_they_came() {
        let mut registry = Registry::default();
        let mut any = Filter::default();
        assert!(any.add("*", &[]));
        let first = registry.on(Filter::of(Milestone::Complete));
        let second = registry.on(any);
        let other = registry.on(Filter::of(Milestone::Ready));
        assert_eq!(registry.snapshot(Filter::of(Milestone::Complete)), [first, second]);
        registry.off(second);
        assert_eq!(registry.snapshot(Filter::of(Milestone::Complete)), [first]);
        assert_eq!(registry.snapshot(Filter::of(Milestone::Ready)), [other]);
        registry.off(first);
        assert!(registry.snapshot(Filter::of(Milestone::Complete)).is_empty());
        assert!(registry.on(Filter::of(Milestone::Close)) > other, "ids are never used twice");
    }
}
