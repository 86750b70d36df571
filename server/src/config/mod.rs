//! The configuration, validated once: what the rest of the server is handed can no longer be wrong.
//!
//! A TOML file, overridden by the environment, overridden by flags. Secrets come from the environment or from files.

mod access;
mod app;
mod dashboard;
mod file;
mod integration;
mod mail;
mod mapping;
mod notices;
mod private;
mod reports;
mod secret;
mod services;
mod settings;
mod source;
mod target;
mod target_file;
mod template;

pub(crate) use access::Networks;
pub(crate) use app::AppSettings;
pub(crate) use dashboard::DashboardSettings;
pub(crate) use integration::{Auth, DefaultKey, Integration, with_small_scheme};
pub(crate) use mail::Email;
pub(crate) use mapping::{Mapping, Piece, Transform};
pub(crate) use notices::{MailNotices, Notices};
pub(crate) use private::Reach;
pub(crate) use reports::{Every, MailSettings, MailedReport, addresses};
pub(crate) use secret::{Secret, write_private};
pub(crate) use services::{Brevo, Confirmation, Mailchimp, Salesforce};
pub(crate) use settings::{
    ApiSettings, ClaimSettings, Disclose, Limits, LogFormat, LogSettings, Overrides, Settings, database_url,
    parse_duration,
};
pub(crate) use target::{Calls, Preset, Target};

/// Why the configuration cannot be used. Every sentence says what to do next; the exit code is 2.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ConfigError {
    #[error("cannot read the configuration {path}: {reason}. Check the path given with --config")]
    Unreadable { path: String, reason: String },
    #[error("the configuration {path} is not understood: {reason}")]
    Syntax { path: String, reason: String },
    #[error("{place}: {reason}")]
    Invalid { place: String, reason: String },
    #[error("the configuration {path}, line {line}: {place}: {reason}")]
    Wrong { path: String, line: usize, place: String, reason: String },
    #[error("the template {path}, line {line}: {place}: {reason}")]
    Template { path: String, line: usize, place: String, reason: String },
    #[error("{place}: {variable} is not set. Set it in the environment, or name a file with `file = …`")]
    MissingVariable { place: String, variable: String },
    #[error("{place}: cannot read the secret in {path}: {reason}")]
    SecretFile { place: String, path: String, reason: String },
    #[error("the vendor's API needs a key: set {variable} in the environment, or `key = {{ file = … }}` under [api]")]
    NoApiKey { variable: String },
}

impl ConfigError {
    pub(crate) fn invalid(place: impl Into<String>, reason: impl Into<String>) -> Self {
        Self::Invalid { place: place.into(), reason: reason.into() }
    }
}
