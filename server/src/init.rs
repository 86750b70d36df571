//! `init`: a configuration to begin with, and the secret that it needs.

use std::io::Write;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use clap::ValueEnum;

use crate::config::{ConfigError, write_private};
use crate::exit::Failure;
use crate::hash::random;

/// Types of targets to begin with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Kind {
    Webhook,
    Hubspot,
    Mailchimp,
    Brevo,
    Salesforce,
    Email,
}

const HUBSPOT: &str = r#"# drimify-server: everything else has a default; the README has the whole reference.
# public_url = "https://claims.shop.example"

[targets.crm]
type = "hubspot"
# A private app's token, with the scope crm.objects.contacts.write.
token = { env = "HUBSPOT_TOKEN" }
# Only who said yes here. Without a question in the form: { none = "the reason" }
consent = "optinNewsletter"
# when = "finished, country = FR"
# dry_run = true

# HubSpot's property = our field. Each of them is overwritten each time, also by nothing.
[targets.crm.fields]
email = "email"
firstname = "firstName"
lastname = "lastName"
phone = "phoneNumber"
# address = "address"
# zip = "cp"
# city = "town"
# country = "country"
# company = "companyName"
# website = "website"
"#;

const WEBHOOK: &str = r#"# drimify-server: everything else has a default; the README has the whole reference.
# public_url = "https://claims.shop.example"

[targets.shop]
type = "webhook"
url = "https://shop.example/hooks/drimify"
# The receiver has the same: it checks the signature by Standard Webhooks.
secrets = [{ file = SECRET }]
# registered (has an address), finished or won
on = "registered"
# when = "finished, country = FR"
# consent = "optinNewsletter"
# dry_run = true

# Without any: all that a record says.
# [targets.shop.fields]
# email = { field = "email", transform = "lower-case" }
"#;

const MAILCHIMP: &str = r#"# drimify-server: everything else has a default; the README has the whole reference.
# public_url = "https://claims.shop.example"

[targets.news]
type = "mailchimp"
# Profile, Extras, API keys. Its end says where the account is.
key = { env = "MAILCHIMP_KEY" }
# Audience, Settings, Audience name and defaults: the audience ID.
list_id = "a1b2c3d4e5"
# Only who said yes here.
consent = "optinNewsletter"
# Who is new is subscribed; pending: asked by mail first.
status_if_new = "subscribed"
# on_withdrawal = "unsubscribe"
# on_erase = "delete"
# dry_run = true

# The member's own, or a merge tag = our field. What nothing is known of is left out.
[targets.news.fields]
email_address = "email"
FNAME = "firstName"
LNAME = "lastName"
# language = "locale"
# timestamp_opt = "consent_time"
"#;

const BREVO: &str = r#"# drimify-server: everything else has a default; the README has the whole reference.
# public_url = "https://claims.shop.example"

[targets.news]
type = "brevo"
# SMTP & API, API keys.
key = { env = "BREVO_KEY" }
# Contacts, Lists: the number after #.
list_ids = [2]
# Only who said yes here.
consent = "optinNewsletter"
# on_withdrawal = "unsubscribe"
# on_erase = "delete"
# dry_run = true

# Brevo's attribute = our field. What nothing is known of is left out.
[targets.news.fields]
email = "email"
FIRSTNAME = "firstName"
LASTNAME = "lastName"
# SMS = { field = "phoneNumber", transform = "e164", calling_code = "33" }
"#;

const SALESFORCE: &str = r#"# drimify-server: everything else has a default; the README has the whole reference.
# public_url = "https://claims.shop.example"

[targets.sales]
type = "salesforce"
# Setup, My Domain.
url = "https://shop.my.salesforce.com"
# An external client app with the client credentials flow.
client_id = "the consumer key"
client_secret = { env = "SALESFORCE_SECRET" }
# A text field of 32 characters of the lead, unique and external id.
external_id = "Drimify_Person__c"
# Only who said yes here. Without a question in the form: { none = "the reason" }
consent = "optinNewsletter"
# on_erase = "delete"
# dry_run = true

# Salesforce's field = our field. `doctor` says which are required.
[targets.sales.fields]
LastName = { template = "{{ lastName or 'unknown' }}" }
FirstName = "firstName"
Company = { template = "{{ companyName or 'private' }}" }
Email = "email"
# Phone = { field = "phoneNumber", transform = "e164", calling_code = "33" }
LeadSource = { constant = "Drimify" }
"#;

const EMAIL: &str = r#"# drimify-server: everything else has a default; the README has the whole reference.
# public_url = "https://claims.shop.example"

[targets.welcome]
type = "email"
# As your mail provider says: smtp:// with STARTTLS, or smtps://
url = "smtp://smtp.shop.example:587"
username = "win@shop.example"
password = { env = "SMTP_PASSWORD" }
from = "The Shop <win@shop.example>"
# reply_to = "help@shop.example"
# registered (has an address), finished or won
on = "registered"
# when = "finished, country = FR"
# A welcome to the game needs no opt-in; a newsletter does: consent = "optinNewsletter"
# dry_run = true

subject = "Welcome{% if firstName %}, {{ firstName }}{% endif %}!"
# A line that is only a link of yours becomes a button.
text = """
Hello {{ firstName or "and thank you" }},

you are in: good luck!
{% if won %}
You won: {{ prizeTitle }}. Your code: {{ code }}
{% endif %}
https://shop.example/game

The Shop
"""
# Your own design instead of the plain one: html = { file = "welcome.html" }

# The same for who plays in French.
# [targets.welcome.locales.fr]
# subject = "Bienvenue !"
# text = { file = "bienvenue.txt" }
"#;

/// Writes a configuration where there is none. Answers what to do next.
pub(crate) fn init(kind: Kind, config: Option<&Path>, data_dir: Option<&Path>) -> Result<String, Failure> {
    let path = config.unwrap_or(Path::new("drimify-server.toml"));
    let (text, next) = match kind {
        Kind::Hubspot => (HUBSPOT.to_owned(), "set HUBSPOT_TOKEN".to_owned()),
        Kind::Mailchimp => (MAILCHIMP.to_owned(), "enter list_id, set MAILCHIMP_KEY".to_owned()),
        Kind::Brevo => (BREVO.to_owned(), "enter list_ids, set BREVO_KEY".to_owned()),
        Kind::Salesforce => (SALESFORCE.to_owned(), "enter url and client_id, set SALESFORCE_SECRET".to_owned()),
        Kind::Email => (EMAIL.to_owned(), "put in your mail server, set SMTP_PASSWORD".to_owned()),
        Kind::Webhook => {
            let secret = data_dir.unwrap_or(Path::new(".")).join("drimify-shop.key");
            if !secret.exists() {
                let bytes = random::<32>()
                    .map_err(|_| ConfigError::invalid("init", "the system has no random bytes to give"))?;
                if let Some(folder) = secret.parent().filter(|folder| !folder.as_os_str().is_empty()) {
                    std::fs::create_dir_all(folder)?;
                }
                write_private(&secret, &format!("whsec_{}", STANDARD.encode(bytes)))?;
            }
            // A text of JSON is one of TOML.
            let shown = serde_json::Value::String(secret.display().to_string()).to_string();
            (WEBHOOK.replace("SECRET", &shown), format!("give the receiver the secret in {}", secret.display()))
        }
    };
    let place = path.display().to_string();
    let mut file = std::fs::OpenOptions::new().write(true).create_new(true).open(path).map_err(|error| {
        let exists = error.kind() == std::io::ErrorKind::AlreadyExists;
        let reason = if exists { "is there already: nothing is overwritten".to_owned() } else { error.to_string() };
        ConfigError::invalid(&place, reason)
    })?;
    file.write_all(text.as_bytes())?;
    Ok(format!("{place} is written. Next: {next}; `drimify-server doctor`; `drimify-server serve`"))
}
