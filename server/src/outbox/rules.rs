//! Which records concern a target: what the projector asks of each, and the drain once more before it sends.

use drimify_bridge::reaction::Condition;

use super::name::{Facts, Named};
use crate::record::{Fields, FinishedRule, Outcome};

/// What makes an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Transition {
    Registered,
    Finished,
    Won,
}

impl Transition {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Registered => "registered",
            Self::Finished => "finished",
            Self::Won => "won",
        }
    }

    fn holds(self, facts: &Facts<'_>) -> bool {
        match self {
            Self::Registered => facts.fields.contains_key("email"),
            Self::Finished => facts.outcome.finished,
            Self::Won => facts.outcome.won == Some(true),
        }
    }
}

/// What a target is told of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    /// How a person stands: one row a person waits, whatever has changed.
    State {
        /// Only records whose own app has the consent count.
        by_app: bool,
        linger_ms: i64,
    },
    /// That something has happened: once a record.
    Event {
        on: Transition,
        linger_ms: i64,
        max_age_ms: i64,
        /// It goes to the person: only with an address, and once a person and app.
        to_person: bool,
    },
}

/// A target's rules.
#[derive(Debug, Clone)]
pub(crate) struct Rules {
    pub(crate) name: String,
    pub(crate) kind: Kind,
    pub(crate) when: Option<Condition<Named>>,
    /// The field that must say yes, if one must.
    pub(crate) consent: Option<Named>,
    pub(crate) flags: Vec<Named>,
    /// Who withdraws the consent is taken off the list there.
    pub(crate) unsubscribes: bool,
}

impl Rules {
    /// The fields of a record as this target's conditions see them.
    pub(crate) fn facts<'a>(&'a self, fields: &'a Fields, finished: &FinishedRule) -> Facts<'a> {
        Facts { fields, outcome: Outcome::of(fields, finished), flags: &self.flags }
    }

    /// Whether a record meets the target's condition.
    pub(crate) fn concerns(&self, facts: &Facts<'_>) -> bool {
        self.when.as_ref().is_none_or(|when| when.holds(facts))
    }

    /// What a record says about the consent; yes where none is asked for, none if it says nothing.
    pub(crate) fn consent(&self, facts: &Facts<'_>) -> Option<bool> {
        self.consent.as_ref().map_or(Some(true), |field| facts.answer(field))
    }

    /// Whether a record has come to what makes the event, with everything that the target asks for.
    pub(crate) fn has_happened(&self, facts: &Facts<'_>) -> bool {
        let Kind::Event { on, to_person, .. } = self.kind else { return false };
        let deliverable = !to_person || facts.fields.get("email").is_some_and(is_deliverable);
        deliverable && on.holds(facts) && self.concerns(facts) && self.consent(facts) == Some(true)
    }
}

/// Whether a value is an address that mail can be sent to, as far as its form tells.
pub(crate) fn is_deliverable(value: &serde_json::Value) -> bool {
    value.as_str().is_some_and(|text| crate::mail::address(text).is_some())
}
