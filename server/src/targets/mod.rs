//! The services that can be told: one file each says how a call looks and what its answers mean.

mod chat;
mod email;
mod hubspot;
mod webhook;

pub(crate) use chat::{Chat, post};

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::config::{Preset, Target};
use crate::mail::Mailer;
use crate::outbox::{Answer, Class, Transition, Verdict, client};

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
    mailer: Option<Mailer>,
}

impl Sender {
    /// # Errors
    /// TLS cannot be set up.
    pub(crate) fn new(target: &Target) -> Result<Self, String> {
        let mailer = match &target.preset {
            Preset::Email(email) => Some(Mailer::new(email.server.clone(), &email.sender.from.email)?),
            Preset::Webhook { .. } | Preset::HubSpot { .. } | Preset::Chat(_) => None,
        };
        Ok(Self { http: client(&target.reach, target.timeout)?, preset: target.preset.clone(), mailer })
    }

    /// The properties that contacts have there.
    ///
    /// # Errors
    /// It does not say so: its words.
    pub(crate) async fn properties(&self) -> Result<BTreeSet<String>, String> {
        match &self.preset {
            Preset::Webhook { .. } | Preset::Email(_) | Preset::Chat(_) => Ok(BTreeSet::new()),
            Preset::HubSpot { url, token, .. } => hubspot::properties(&self.http, url, token).await,
        }
    }

    /// Connects to a mail server and logs in, and says nothing more.
    ///
    /// # Errors
    /// Why that is not possible.
    pub(crate) async fn log_in(&self) -> Result<(), String> {
        match &self.mailer {
            Some(mailer) => mailer.check().await,
            None => Ok(()),
        }
    }

    /// Makes one call for some rows.
    pub(crate) async fn send(&self, rows: &[Row]) -> Answer {
        match &self.preset {
            Preset::Webhook { url, keys } => webhook::send(&self.http, url, keys, rows).await,
            Preset::HubSpot { url, token, id_property } => {
                hubspot::send(&self.http, url, token, id_property, rows).await
            }
            Preset::Chat(chat) => chat::send(&self.http, chat.as_ref(), rows).await,
            Preset::Email(email) => match &self.mailer {
                Some(mailer) => email::send(mailer, email, rows).await,
                None => Answer::All(Verdict::of(Class::Pause, "there is no mail server")),
            },
        }
    }
}

/// What is sent for a row, as a person may look at it.
pub(crate) fn shown(preset: &Preset, row: &Row) -> String {
    let body = match preset {
        Preset::Webhook { .. } => webhook::body(row),
        Preset::HubSpot { id_property, .. } => hubspot::body(id_property, &[row]),
        Preset::Email(email) => return email::shown(email, row),
        Preset::Chat(_) => return chat::digest(std::slice::from_ref(row)),
    };
    serde_json::to_string_pretty(&body).unwrap_or_default()
}

/// The fields of a preset where none are configured; `None`: all that a record says.
pub(crate) fn default_fields(preset: &Preset) -> Option<&'static [(&'static str, &'static str)]> {
    match preset {
        Preset::Webhook { .. } | Preset::Email(_) => None,
        Preset::HubSpot { .. } => Some(&hubspot::FIELDS),
        Preset::Chat(_) => Some(&chat::FIELDS),
    }
}
