//! The services that can be told: one file each says how a call looks and what its answers mean.

mod hubspot;
mod webhook;

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::config::{Preset, Target};
use crate::outbox::{Answer, Transition, client};

/// A row, rendered.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    /// What a receiver knows it by, however often it comes.
    pub(crate) id: String,
    /// Of an event: what has happened, and when.
    pub(crate) event: Option<(Transition, i64)>,
    pub(crate) fields: Map<String, Value>,
}

/// What calls a target.
#[derive(Debug)]
pub(crate) struct Sender {
    http: reqwest::Client,
    preset: Preset,
}

impl Sender {
    /// # Errors
    /// TLS cannot be set up.
    pub(crate) fn new(target: &Target) -> Result<Self, String> {
        Ok(Self { http: client(&target.reach, target.timeout)?, preset: target.preset.clone() })
    }

    /// The properties that contacts have there.
    ///
    /// # Errors
    /// It does not say so: its words.
    pub(crate) async fn properties(&self) -> Result<BTreeSet<String>, String> {
        match &self.preset {
            Preset::Webhook { .. } => Ok(BTreeSet::new()),
            Preset::HubSpot { url, token, .. } => hubspot::properties(&self.http, url, token).await,
        }
    }

    /// Makes one call for some rows.
    pub(crate) async fn send(&self, rows: &[Row]) -> Answer {
        match &self.preset {
            Preset::Webhook { url, keys } => webhook::send(&self.http, url, keys, rows).await,
            Preset::HubSpot { url, token, id_property } => {
                hubspot::send(&self.http, url, token, id_property, rows).await
            }
        }
    }
}

/// What is sent for a row, as a person may look at it.
pub(crate) fn shown(preset: &Preset, row: &Row) -> Value {
    match preset {
        Preset::Webhook { .. } => webhook::body(row),
        Preset::HubSpot { id_property, .. } => hubspot::body(id_property, &[row]),
    }
}

/// The fields of a preset where none are configured; `None`: all that a record says.
pub(crate) fn default_fields(preset: &Preset) -> Option<&'static [(&'static str, &'static str)]> {
    match preset {
        Preset::Webhook { .. } => None,
        Preset::HubSpot { .. } => Some(&hubspot::FIELDS),
    }
}
