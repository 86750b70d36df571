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
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Merged(BTreeMap<String, (Stamp, Value)>);

/// A stamp as it is stored: updated, date, hash.
type StoredStamp<T> = (Option<i64>, Option<i64>, T);

/// A joined state as it is stored: each stamp once, and fields by the number of theirs. What says nothing is `{}`.
#[derive(Default, Serialize)]
struct Written<'a> {
    #[serde(rename = "s", skip_serializing_if = "Vec::is_empty")]
    stamps: Vec<StoredStamp<&'a str>>,
    #[serde(rename = "f", skip_serializing_if = "BTreeMap::is_empty")]
    fields: BTreeMap<&'a str, (usize, &'a Value)>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Stored {
    #[serde(rename = "s")]
    stamps: Vec<StoredStamp<String>>,
    #[serde(rename = "f")]
    fields: BTreeMap<String, (usize, Value)>,
}

fn stamp((updated, date, hash): StoredStamp<String>) -> Stamp {
    Stamp { updated, date, hash: hash.into() }
}

impl Merged {
    /// Reads a state as it is stored.
    pub(crate) fn stored(text: &str) -> Self {
        let Stored { stamps, fields } = serde_json::from_str(text).unwrap_or_default();
        let stamps: Vec<Stamp> = stamps.into_iter().map(stamp).collect();
        let field =
            |(name, (number, value)): (String, (usize, Value))| Some((name, (stamps.get(number)?.clone(), value)));
        Self(fields.into_iter().filter_map(field).collect())
    }

    /// Reads a state as it was stored before stamps were written once: every field with its own.
    pub(crate) fn former(text: &str) -> Self {
        let fields: BTreeMap<String, (StoredStamp<String>, Value)> = serde_json::from_str(text).unwrap_or_default();
        Self(fields.into_iter().map(|(name, (said, value))| (name, (stamp(said), value))).collect())
    }

    /// As it is stored.
    pub(crate) fn text(&self) -> String {
        let mut stored = Written::default();
        for (name, (stamp, value)) in &self.0 {
            let written = (stamp.updated, stamp.date, &*stamp.hash);
            let known = stored.stamps.iter().position(|known| *known == written);
            let number = known.unwrap_or_else(|| {
                stored.stamps.push(written);
                stored.stamps.len() - 1
            });
            stored.fields.insert(name, (number, value));
        }
        serde_json::to_string(&stored).unwrap_or_default()
    }

    /// Joins one statement as said at a time. Answers whether anything changed.
    pub(crate) fn add(&mut self, part: Part, stamp: &Stamp) -> bool {
        let mut changed = false;
        for (field, value) in part.into_heard() {
            if self.0.get(&field).is_none_or(|(known, _)| stamp > known) {
                self.0.insert(field, (stamp.clone(), value));
                changed = true;
            }
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
            if self.0.get(field).is_none_or(|(known, _)| stamp > known) {
                self.0.insert(field.clone(), (stamp.clone(), value.clone()));
            }
        }
    }

    /// The newest statement in it: what orders two records of one session.
    pub(crate) fn newest(&self) -> Option<&Stamp> {
        self.0.values().map(|(stamp, _)| stamp).max()
    }

    /// Which statement a field is from.
    pub(crate) fn said(&self, field: &str) -> Option<&Stamp> {
        self.0.get(field).map(|(stamp, _)| stamp)
    }

    /// What a field says.
    pub(crate) fn value(&self, field: &str) -> Option<&Value> {
        self.0.get(field).map(|(_, value)| value)
    }

    /// The fields alone.
    pub(crate) fn into_fields(self) -> Fields {
        self.0.into_iter().map(|(field, (_, value))| (field, value)).collect()
    }

    /// A copy of the fields alone.
    pub(crate) fn fields(&self) -> Fields {
        self.0.iter().map(|(field, (_, value))| (field.clone(), value.clone())).collect()
    }
}
