//! What everything that is stored depends on: how statements are read, and what records mean.

use std::collections::BTreeMap;

use serde_json::json;

use super::outbox::Outbox;
use crate::hash::HashKey;
use crate::record::{FieldNames, FinishedRule, Zones};

/// What records mean, as configured.
#[derive(Debug, Clone)]
pub(crate) struct Rules {
    /// The record's field whose value a page's claim names; `sessionId` by default.
    pub(crate) join_field: String,
    pub(crate) finished: FinishedRule,
    /// Whether a prize goes to its first claimant alone.
    pub(crate) once: bool,
    /// In which zone an app's times are that do not say so.
    pub(crate) zones: Zones,
}

impl Rules {
    /// A text that is another one when what is stored has to be read anew.
    pub(super) fn text(&self) -> String {
        let zones = self.zones.iter().map(|(app, zone)| (app, zone.iana_name()));
        let zones: BTreeMap<_, _> = zones.collect();
        json!({ "join": self.join_field, "finished": self.finished.deciding(), "zones": zones }).to_string()
    }
}

/// What the store is handed when it is opened.
#[derive(Debug, Clone)]
pub(crate) struct Context {
    pub(crate) hash_key: HashKey,
    pub(crate) rules: Rules,
    /// How each integration says things, by its name; a name that is not there says them as the vendor's API does.
    pub(crate) dialects: BTreeMap<String, FieldNames>,
    /// Whether raw bodies are kept that are understood.
    pub(crate) keep_bodies: bool,
    /// Who is told of records.
    pub(crate) outbox: Outbox,
    /// Other rules than those of a process that is alive are meant.
    pub(crate) new_rules: bool,
}

impl Context {
    /// The same for what is history: nobody is told of it.
    pub(super) fn silent(&self) -> Self {
        Self { outbox: self.outbox.silent(), ..self.clone() }
    }

    /// How a source says things.
    pub(crate) fn names(&self, source: &str) -> FieldNames {
        self.dialects.get(source).cloned().unwrap_or_default()
    }
}
