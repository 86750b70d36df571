//! Statements joined into one state, field by field: the newest statement that says anything about a field wins.
//!
//! The join is commutative, associative and idempotent, so partial deliveries converge in whatever order they come.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::field::Fields;
use super::part::Part;
use super::stamp::Stamp;

/// A joined state: every field with the stamp of the statement it comes from.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Merged(BTreeMap<String, (Stamp, Value)>);

impl Merged {
    /// Joins one statement as said at a time. Answers whether anything changed.
    pub(crate) fn add(&mut self, part: &Part, stamp: &Stamp) -> bool {
        let mut changed = false;
        for (field, value) in part.heard() {
            changed |= self.set(field, stamp, value);
        }
        changed
    }

    /// What is left of each statement in it: the fields that no newer one has overwritten.
    pub(crate) fn by_statement(self) -> BTreeMap<Stamp, Fields> {
        let mut statements: BTreeMap<Stamp, Fields> = BTreeMap::new();
        for (field, (stamp, value)) in self.0 {
            statements.entry(stamp).or_default().insert(field, value);
        }
        statements
    }

    /// Whether nothing was stated.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Joins another state.
    pub(crate) fn join(&mut self, other: &Self) {
        for (field, (stamp, value)) in &other.0 {
            self.set(field, stamp, value);
        }
    }

    fn set(&mut self, field: &str, stamp: &Stamp, value: &Value) -> bool {
        let newer = self.0.get(field).is_none_or(|(known, _)| stamp > known);
        if newer {
            self.0.insert(field.to_owned(), (stamp.clone(), value.clone()));
        }
        newer
    }

    /// The newest statement in it: what orders two records of one session.
    pub(crate) fn newest(&self) -> Option<&Stamp> {
        self.0.values().map(|(stamp, _)| stamp).max()
    }

    /// The fields alone.
    pub(crate) fn fields(&self) -> Fields {
        self.0.iter().map(|(field, (_, value))| (field.clone(), value.clone())).collect()
    }
}
