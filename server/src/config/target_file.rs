//! The shape of `[targets.NAME]`, exactly as written. One table for all types: what belongs to another type than the
//! target's is a mistake that validation names.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::Deserialize;

use super::secret::SecretSource;
use crate::mail::Part;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct TargetFile {
    #[serde(rename = "type")]
    pub(super) kind: Option<TypeFile>,
    pub(super) on: Option<OnFile>,
    pub(super) when: Option<String>,
    pub(super) consent: Option<ConsentFile>,
    pub(super) consent_scope: Option<ScopeFile>,
    pub(super) on_withdrawal: Option<WithdrawalFile>,
    pub(super) on_erase: Option<EraseFile>,
    pub(super) list: bool,
    pub(super) flags: Vec<String>,
    pub(super) fields: BTreeMap<String, PieceFile>,
    pub(super) linger: Option<String>,
    pub(super) max_age: Option<String>,
    pub(super) timeout: Option<String>,
    pub(super) keep_attempts: Option<String>,
    pub(super) dry_run: bool,
    pub(super) allow_private: Vec<String>,
    pub(super) rate: Option<f64>,
    pub(super) parallel: Option<usize>,
    pub(super) batch: Option<usize>,
    pub(super) url: Option<String>,
    pub(super) secrets: Vec<SecretSource>,
    pub(super) token: Option<SecretSource>,
    pub(super) version: Option<String>,
    pub(super) id_property: Option<String>,
    pub(super) key: Option<SecretSource>,
    pub(super) list_id: Option<String>,
    pub(super) status_if_new: Option<StatusFile>,
    pub(super) list_ids: Vec<u32>,
    pub(super) template_id: Option<u32>,
    pub(super) redirect_url: Option<String>,
    pub(super) client_id: Option<String>,
    pub(super) client_secret: Option<SecretSource>,
    pub(super) object: Option<String>,
    pub(super) external_id: Option<String>,
    pub(super) webhook_url: Option<SecretSource>,
    pub(super) member: Option<String>,
    pub(super) tls: Option<String>,
    pub(super) username: Option<String>,
    pub(super) password: Option<SecretSource>,
    pub(super) from: Option<String>,
    pub(super) reply_to: Option<String>,
    pub(super) one_click: bool,
    pub(super) unsubscribe: Option<TextFile>,
    pub(super) subject: Option<TextFile>,
    pub(super) text: Option<TextFile>,
    pub(super) html: Option<TextFile>,
    pub(super) locales: BTreeMap<String, PartsFile>,
}

impl TargetFile {
    pub(super) fn letter(&self) -> LetterFile {
        LetterFile {
            subject: self.subject.clone(),
            text: self.text.clone(),
            html: self.html.clone(),
            unsubscribe: self.unsubscribe.clone(),
            locales: self.locales.clone(),
        }
    }
}

/// What a letter says, and in other languages.
#[derive(Debug, Clone, Default)]
pub(super) struct LetterFile {
    pub(super) subject: Option<TextFile>,
    pub(super) text: Option<TextFile>,
    pub(super) html: Option<TextFile>,
    pub(super) unsubscribe: Option<TextFile>,
    pub(super) locales: BTreeMap<String, PartsFile>,
}

impl LetterFile {
    pub(super) fn parts(&self) -> [(Part, Option<&TextFile>); 4] {
        parts([&self.subject, &self.text, &self.html, &self.unsubscribe])
    }
}

/// What a letter says in one language.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct PartsFile {
    subject: Option<TextFile>,
    text: Option<TextFile>,
    html: Option<TextFile>,
    unsubscribe: Option<TextFile>,
}

impl PartsFile {
    pub(super) fn parts(&self) -> [(Part, Option<&TextFile>); 4] {
        parts([&self.subject, &self.text, &self.html, &self.unsubscribe])
    }
}

fn parts(texts: [&Option<TextFile>; 4]) -> [(Part, Option<&TextFile>); 4] {
    let [subject, text, html, unsubscribe] = texts.map(Option::as_ref);
    [(Part::Subject, subject), (Part::Text, text), (Part::Html, html), (Part::Unsubscribe, unsubscribe)]
}

/// A template, here or in a file beside the configuration.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged, expecting = "a template is a text, or { file = \"PATH\" }")]
pub(super) enum TextFile {
    Inline(String),
    File(PathFile),
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PathFile {
    pub(super) file: PathBuf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum TypeFile {
    Webhook,
    Hubspot,
    Mailchimp,
    Brevo,
    Salesforce,
    Email,
    Slack,
}

impl TypeFile {
    /// Whether it is a list of people who want to hear something.
    pub(super) fn is_list(self) -> bool {
        matches!(self, Self::Mailchimp | Self::Brevo)
    }

    /// As it is written.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Webhook => "webhook",
            Self::Hubspot => "hubspot",
            Self::Mailchimp => "mailchimp",
            Self::Brevo => "brevo",
            Self::Salesforce => "salesforce",
            Self::Email => "email",
            Self::Slack => "slack",
        }
    }
}

/// What somebody is who is new to a list: on it, or asked by mail first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum StatusFile {
    Subscribed,
    Pending,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum OnFile {
    Registered,
    Finished,
    Won,
}

/// A field that must say yes, or why none must.
#[derive(Debug, Deserialize)]
#[serde(untagged, expecting = "consent is a field's name such as \"optinNewsletter\", or { none = \"the reason\" }")]
pub(super) enum ConsentFile {
    Field(String),
    None(NoConsentFile),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NoConsentFile {
    pub(super) none: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum ScopeFile {
    Person,
    App,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum WithdrawalFile {
    Nothing,
    Unsubscribe,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum EraseFile {
    Nothing,
    Delete,
}

/// What a field of the target is made of: a field of ours, or more than that.
#[derive(Debug, Deserialize)]
#[serde(
    untagged,
    expecting = "a field is \"ourField\", { field = …, transform = … }, { constant = … } or { template = … }"
)]
pub(super) enum PieceFile {
    Field(String),
    Table(PieceTable),
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct PieceTable {
    pub(super) field: Option<String>,
    pub(super) transform: Option<TransformFile>,
    pub(super) calling_code: Option<String>,
    pub(super) constant: Option<toml::Value>,
    pub(super) template: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum TransformFile {
    LowerCase,
    E164,
    Date,
    Country,
}
