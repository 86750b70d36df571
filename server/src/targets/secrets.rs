//! What a target may never be quoted with, whatever it repeats.

use serde_json::Value;

use crate::config::{Preset, Secret};

/// Secrets, and what each is called.
pub(super) type Secrets = Vec<(&'static str, Value)>;

/// Shorter parts of an address are no secret.
const SHORTEST_PART: usize = 8;

/// The secrets that are sent to a target. The keys of webhooks are not: they only sign.
pub(super) fn of(preset: &Preset) -> Secrets {
    let secret = |key: &'static str, secret: &Secret| vec![(key, Value::from(secret.expose()))];
    match preset {
        Preset::Webhook { .. } | Preset::Chat(None) => Vec::new(),
        Preset::HubSpot { token, .. } => secret("token", token),
        Preset::Mailchimp(account) => secret("key", &account.key),
        Preset::Brevo(account) => secret("key", &account.key),
        Preset::Salesforce(account) => secret("client_secret", &account.client_secret),
        Preset::Email(email) => {
            email.server.login.as_ref().map_or_else(Vec::new, |login| secret("password", &login.password))
        }
        // Whoever knows its path can post.
        Preset::Chat(Some(chat)) => {
            let parts = [chat.url.as_str(), chat.url.path()].into_iter().chain(chat.url.path().split('/'));
            let long = parts.filter(|part| part.len() >= SHORTEST_PART);
            long.map(|part| ("webhook_url", Value::from(part))).collect()
        }
    }
}
