//! Who listens: handlers by milestone, in the order they were added.
//!
//! It keeps numbers, not functions: what a handler is, is the edge's business. The caller takes the list of those
//! concerned, lets go of the borrow, and asks before each call whether the handler is still on.

use crate::milestone::{Filter, Milestone};
use crate::value::Value;

/// Names one registration; never used twice.
pub type HandlerId = u32;

/// The handlers of one bridge.
#[derive(Debug, Default)]
pub struct Registry {
    registrations: Vec<(HandlerId, Filter)>,
    /// The milestones that concern anybody, a bit each: a message of another kind costs the same however many listen.
    concerned: u16,
    last: HandlerId,
}

impl Registry {
    /// Adds a handler.
    pub fn on(&mut self, filter: Filter) -> HandlerId {
        self.last = self.last.wrapping_add(1);
        self.concerned |= filter.bits();
        self.registrations.push((self.last, filter));
        self.last
    }

    /// Removes a handler; unknown ids are fine.
    pub fn off(&mut self, id: HandlerId) {
        if let Some(place) = self.registrations.iter().position(|registration| registration.0 == id) {
            self.registrations.remove(place);
        }
        self.concerned = 0;
        for (_, filter) in &self.registrations {
            self.concerned |= filter.bits();
        }
    }

    /// The handlers that a milestone concerns, as of now.
    #[must_use]
    pub fn snapshot(&self, milestone: Milestone, payload: &[Value]) -> Vec<HandlerId> {
        let mut concerned = Vec::new();
        if self.concerned & milestone.bit() != 0 {
            for (id, filter) in &self.registrations {
                if filter.accepts(milestone, payload) {
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

    #[test]
    fn a_snapshot_has_those_concerned_in_the_order_they_came() {
        let mut registry = Registry::default();
        let mut any = Filter::default();
        assert!(any.add("*", &[]));
        let first = registry.on(Filter::of(Milestone::Complete));
        let second = registry.on(any);
        let other = registry.on(Filter::of(Milestone::Ready));
        assert_eq!(registry.snapshot(Milestone::Complete, &[]), [first, second]);
        registry.off(second);
        assert_eq!(registry.snapshot(Milestone::Complete, &[]), [first]);
        assert_eq!(registry.snapshot(Milestone::Ready, &[]), [other]);
        registry.off(first);
        assert!(registry.snapshot(Milestone::Complete, &[]).is_empty());
        assert!(registry.on(Filter::of(Milestone::Close)) > other, "ids are never used twice");
    }
}
