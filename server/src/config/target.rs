//! A target: whom it is told of, what it is told, and how it is reached.

use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use url::Url;

use super::ConfigError;
use super::access::Networks;
use super::mail::{self, Email};
use super::mapping::{Mapping, Piece, unknown};
use super::private::Reach;
use super::secret::Secret;
use super::services::{self, Brevo, Mailchimp, Salesforce};
use super::settings::{Disclose, parse_duration};
use super::source::Source;
use super::target_file::{ConsentFile, EraseFile, OnFile, ScopeFile, StatusFile, TargetFile, TypeFile, WithdrawalFile};
use crate::mail::Sender;
use crate::outbox::{Kind, Named, Rules, Transition};
use crate::targets::Chat;

/// For how long a call may go on at most. A process that dies is replaced so much later.
const LONGEST_TIMEOUT: Duration = Duration::from_mins(5);

/// So many events may go in one call.
const MOST_WEBHOOKS: usize = 1000;
/// More calls at once are refused by Mailchimp.
const MAILCHIMP_AT_ONCE: usize = 10;

/// Which targets are called, so that their secrets are needed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Calls {
    #[default]
    None,
    /// Those from which who is erased is removed.
    ToRemove,
    All,
}

/// A configured target.
#[derive(Debug, Clone)]
pub(crate) struct Target {
    pub(crate) rules: Rules,
    pub(crate) preset: Preset,
    /// Empty: the preset's own.
    pub(crate) fields: Mapping,
    pub(crate) reach: Reach,
    pub(crate) timeout: Duration,
    /// Calls a second.
    pub(crate) rate: f64,
    /// Calls at once.
    pub(crate) parallel: usize,
    /// Rows a call.
    pub(crate) batch: usize,
    pub(crate) keep_attempts: Duration,
    /// Nothing is sent; what would be is logged by its size.
    pub(crate) dry_run: bool,
    /// Who is erased here is removed there.
    pub(crate) removes: bool,
}

/// What kind of service a target is.
#[derive(Debug, Clone)]
pub(crate) enum Preset {
    /// Standard Webhooks: each of the keys signs.
    Webhook {
        url: Url,
        keys: Vec<Vec<u8>>,
    },
    HubSpot {
        url: Url,
        token: Secret,
        id_property: String,
    },
    Mailchimp(Mailchimp),
    Brevo(Brevo),
    Salesforce(Salesforce),
    Email(Arc<Email>),
    /// `None`: this process posts nothing.
    Chat(Option<Chat>),
}

/// Says what is wrong where.
pub(super) struct Place<'a> {
    name: &'a str,
    source: &'a Source,
    /// Whether secrets are read.
    calls: bool,
}

impl Place<'_> {
    pub(super) fn wrong(&self, key: &str, reason: impl Into<String>) -> ConfigError {
        self.source.mistake(&["targets", self.name, key], reason)
    }

    fn duration(&self, key: &str, text: Option<&String>, default: Duration) -> Result<Duration, ConfigError> {
        text.map_or(Ok(default), |text| {
            let wrong = || self.wrong(key, format!("\"{text}\" is not a time such as 90s, 15m, 24h or 7d"));
            parse_duration(text).ok_or_else(wrong)
        })
    }

    fn field(&self, key: &str, name: &str) -> Result<Named, ConfigError> {
        Named::field_named(name).ok_or_else(|| self.wrong(key, unknown(name)))
    }

    /// A secret, by whatever is said of it. Who calls nobody does not need it: then it is not read, and empty.
    pub(super) fn secret<T: Default>(
        &self,
        key: &str,
        source: &super::secret::SecretSource,
        read: impl Fn(&Secret) -> Result<T, String>,
    ) -> Result<T, ConfigError> {
        if !self.calls {
            return Ok(T::default());
        }
        let place = format!("targets.{}.{key}", self.name);
        let secret = source.read(&place).map_err(|error| self.located(key, &error))?;
        read(&secret).map_err(|reason| self.wrong(key, format!("the secret of {} {reason}", source.name())))
    }

    fn located(&self, key: &str, error: &ConfigError) -> ConfigError {
        let text = error.to_string();
        let place = format!("targets.{}.{key}: ", self.name);
        self.wrong(key, text.strip_prefix(&place).unwrap_or(&text))
    }
}

impl Target {
    /// `disclose`: what may be told of a prize.
    pub(super) fn parse(
        name: &str,
        file: TargetFile,
        source: &Source,
        calls: Calls,
        disclose: Disclose,
    ) -> Result<Self, ConfigError> {
        let removes = file.on_erase == Some(EraseFile::Delete);
        let calls = match calls {
            Calls::None => false,
            Calls::ToRemove => removes,
            Calls::All => true,
        };
        let place = Place { name, source, calls };
        let plain = |character: char| {
            character.is_ascii_lowercase() || character.is_ascii_digit() || character == '-' || character == '_'
        };
        if name.is_empty() || !name.chars().all(plain) {
            return Err(source.mistake(&["targets", name], "a target's name is of small letters, digits, - and _"));
        }
        let Some(kind) = file.kind else {
            return Err(source.mistake(
                &["targets", name],
                "needs a type: webhook, hubspot, mailchimp, brevo, salesforce, email or slack",
            ));
        };
        foreign(&place, kind, &file)?;
        let allow_private = Networks::parse("", &file.allow_private)
            .map_err(|error| place.wrong("allow_private", error.to_string().trim_start_matches(": ")))?;
        let reach = Reach { allow_private };
        let rules = rules(&place, kind, &file)?;
        // A mail server looks at a letter before it takes it.
        let patience = Duration::from_secs(if kind == TypeFile::Email { 30 } else { 15 });
        let timeout = place.duration("timeout", file.timeout.as_ref(), patience)?;
        if timeout.is_zero() || timeout > LONGEST_TIMEOUT {
            return Err(place.wrong("timeout", "is more than nothing and at most 5m: nobody else sends in its time"));
        }
        let preset = match kind {
            TypeFile::Webhook => webhook(&place, &file, &reach)?,
            TypeFile::Hubspot => hubspot(&place, &file, &reach)?,
            TypeFile::Mailchimp => Preset::Mailchimp(services::mailchimp(&place, &file, &reach)?),
            TypeFile::Brevo => Preset::Brevo(services::brevo(&place, &file, &reach)?),
            TypeFile::Salesforce => Preset::Salesforce(services::salesforce(&place, &file, &reach)?),
            TypeFile::Slack => slack(&place, &file, &reach)?,
            TypeFile::Email => Preset::Email(Arc::new(email(&place, &file, &reach, timeout, disclose)?)),
        };
        let mut fields = Mapping::new();
        for (theirs, piece) in file.fields {
            let piece =
                Piece::parse(piece).map_err(|reason| source.mistake(&["targets", name, "fields", &theirs], reason))?;
            fields.push((theirs, piece));
        }
        let (rate, parallel, batch) = match kind {
            TypeFile::Webhook => (50.0, 8, 1),
            // It says no rate, but that there may be ten calls at once.
            TypeFile::Mailchimp => (20.0, MAILCHIMP_AT_ONCE, 500),
            // Whoever is new is looked for before they are asked: two calls.
            TypeFile::Brevo if file.status_if_new == Some(StatusFile::Pending) => (5.0, 4, 1),
            // Its contacts may be called for ten times a second.
            TypeFile::Brevo => (10.0, 4, 25_000),
            TypeFile::Salesforce => (5.0, 4, 200),
            // Ten calls a second is what the least of HubSpot's plans allows: 100 in ten seconds.
            TypeFile::Hubspot => (10.0, 2, 100),
            TypeFile::Email => (10.0, 4, 1),
            // All that has happened is one message.
            TypeFile::Slack => (1.0, 1, 10_000),
        };
        let given = file.rate.unwrap_or(rate);
        if !(0.001..=10_000.0).contains(&given) {
            return Err(place.wrong("rate", "is calls a second, from 0.001 to 10000"));
        }
        let within = |key: &str, value: Option<usize>, default: usize, most: usize| match value {
            Some(value) if value == 0 || value > most => Err(place.wrong(key, format!("must be from 1 to {most}"))),
            value => Ok(value.unwrap_or(default)),
        };
        let most = if kind == TypeFile::Webhook { MOST_WEBHOOKS } else { batch };
        let at_once = if kind == TypeFile::Mailchimp { MAILCHIMP_AT_ONCE } else { 256 };
        Ok(Self {
            parallel: within("parallel", file.parallel, parallel, at_once)?,
            batch: within("batch", file.batch, batch, most)?,
            timeout,
            keep_attempts: place.duration(
                "keep_attempts",
                file.keep_attempts.as_ref(),
                Duration::from_hours(30 * 24),
            )?,
            dry_run: file.dry_run,
            removes,
            rate: given,
            rules,
            preset,
            fields,
            reach,
        })
    }
}

/// What is given and belongs to another type.
fn foreign(place: &Place<'_>, kind: TypeFile, file: &TargetFile) -> Result<(), ConfigError> {
    use TypeFile::{Brevo, Email, Hubspot, Mailchimp, Salesforce, Slack, Webhook};
    const EVENTS: &[TypeFile] = &[Webhook, Email, Slack];
    const PERSONS: &[TypeFile] = &[Hubspot, Mailchimp, Brevo, Salesforce];
    if kind == Slack && file.url.is_some() {
        return Err(place.wrong("url", "belongs to other types: a chat's is secret, webhook_url = { env = … }"));
    }
    if kind == Slack && !file.fields.is_empty() {
        return Err(place.wrong("fields", "belongs to no chat: a digest tells nothing of anybody"));
    }
    for (given, key, whose) in [
        (file.on.is_some(), "on", EVENTS),
        (file.max_age.is_some(), "max_age", EVENTS),
        (file.consent_scope.is_some(), "consent_scope", PERSONS),
        (!file.secrets.is_empty(), "secrets", &[Webhook]),
        (file.on_erase.is_some(), "on_erase", PERSONS),
        (file.token.is_some(), "token", &[Hubspot]),
        (file.version.is_some(), "version", &[Hubspot, Salesforce]),
        (file.id_property.is_some(), "id_property", &[Hubspot]),
        (file.key.is_some(), "key", &[Mailchimp, Brevo]),
        (file.list_id.is_some(), "list_id", &[Mailchimp]),
        (file.status_if_new.is_some(), "status_if_new", &[Mailchimp, Brevo]),
        (!file.list_ids.is_empty(), "list_ids", &[Brevo]),
        (file.template_id.is_some(), "template_id", &[Brevo]),
        (file.redirect_url.is_some(), "redirect_url", &[Brevo]),
        (file.client_id.is_some(), "client_id", &[Salesforce]),
        (file.client_secret.is_some(), "client_secret", &[Salesforce]),
        (file.object.is_some(), "object", &[Salesforce]),
        (file.external_id.is_some(), "external_id", &[Salesforce]),
        (file.webhook_url.is_some(), "webhook_url", &[Slack]),
        (file.member.is_some(), "member", &[Slack]),
        (file.tls.is_some(), "tls", &[Email]),
        (file.username.is_some(), "username", &[Email]),
        (file.password.is_some(), "password", &[Email]),
        (file.from.is_some(), "from", &[Email]),
        (file.reply_to.is_some(), "reply_to", &[Email]),
        (file.one_click, "one_click", &[Email]),
        (file.unsubscribe.is_some(), "unsubscribe", &[Email]),
        (file.subject.is_some(), "subject", &[Email]),
        (file.text.is_some(), "text", &[Email]),
        (file.html.is_some(), "html", &[Email]),
        (!file.locales.is_empty(), "locales", &[Email]),
    ] {
        if given && !whose.contains(&kind) {
            let names = whose.iter().map(|kind| format!("\"{}\"", kind.name())).collect::<Vec<_>>().join(" or ");
            let whose = match whose {
                EVENTS => format!("to types that are told of events: {names}"),
                PERSONS => format!("to types that are told of persons: {names}"),
                _ => format!("to type = {names}"),
            };
            return Err(place.wrong(key, format!("belongs {whose}")));
        }
    }
    if file.on_withdrawal == Some(WithdrawalFile::Unsubscribe) && !kind.is_list() {
        return Err(place.wrong("on_withdrawal", "a target of this type has no list to unsubscribe from"));
    }
    Ok(())
}

fn rules(place: &Place<'_>, kind: TypeFile, file: &TargetFile) -> Result<Rules, ConfigError> {
    let when = match &file.when {
        Some(text) => Some(text.parse().map_err(|error| place.wrong("when", format!("{error}")))?),
        None => None,
    };
    let consent = match &file.consent {
        Some(ConsentFile::Field(name)) => Some(place.field("consent", name)?),
        Some(ConsentFile::None(reason)) if reason.none.trim().is_empty() => {
            return Err(place.wrong("consent", "say why none is needed: { none = \"the reason\" }"));
        }
        None if file.list || kind.is_list() => {
            let reason = "a list needs the field that says yes to it, such as consent = \"optinNewsletter\", or \
                          consent = { none = \"the reason\" }";
            return Err(place.wrong("consent", reason));
        }
        Some(ConsentFile::None(_)) | None => None,
    };
    let flags = file.flags.iter().map(|name| place.field("flags", name)).collect::<Result<_, _>>()?;
    // Whoever registers and wins in the same minute has one letter, with the prize in it.
    let patience = Duration::from_secs(if kind == TypeFile::Email { 30 } else { 0 });
    let linger = millis(place.duration("linger", file.linger.as_ref(), patience)?);
    let max_age = millis(place.duration("max_age", file.max_age.as_ref(), Duration::from_hours(24))?);
    let kind = match kind {
        TypeFile::Webhook | TypeFile::Email | TypeFile::Slack => Kind::Event {
            on: match file.on {
                None | Some(OnFile::Registered) => Transition::Registered,
                Some(OnFile::Finished) => Transition::Finished,
                Some(OnFile::Won) => Transition::Won,
            },
            linger_ms: linger,
            max_age_ms: max_age,
            to_person: kind == TypeFile::Email,
        },
        TypeFile::Hubspot | TypeFile::Mailchimp | TypeFile::Brevo | TypeFile::Salesforce => {
            Kind::State { by_app: file.consent_scope == Some(ScopeFile::App), linger_ms: linger }
        }
    };
    let unsubscribes = file.on_withdrawal == Some(WithdrawalFile::Unsubscribe);
    Ok(Rules { name: place.name.to_owned(), kind, when, consent, flags, unsubscribes })
}

fn millis(time: Duration) -> i64 {
    i64::try_from(time.as_millis()).unwrap_or(i64::MAX)
}

fn webhook(place: &Place<'_>, file: &TargetFile, reach: &Reach) -> Result<Preset, ConfigError> {
    let Some(text) = &file.url else { return Err(place.wrong("url", "where the events go: it is missing")) };
    let url = reach.url(text).map_err(|reason| place.wrong("url", reason))?;
    if file.secrets.is_empty() {
        let reason =
            "at least one is needed, as whsec_ and 24 to 64 bytes in base64: the receiver checks the signature";
        return Err(place.wrong("secrets", reason));
    }
    let key = |secret: &Secret| {
        let bytes = secret.expose().strip_prefix("whsec_").and_then(|text| STANDARD.decode(text).ok());
        bytes
            .filter(|bytes| (24..=64).contains(&bytes.len()))
            .ok_or_else(|| "is not whsec_ and 24 to 64 bytes in base64".to_owned())
    };
    let keys = file.secrets.iter().map(|source| place.secret("secrets", source, key)).collect::<Result<_, _>>()?;
    Ok(Preset::Webhook { url, keys })
}

fn slack(place: &Place<'_>, file: &TargetFile, reach: &Reach) -> Result<Preset, ConfigError> {
    let Some(secret) = &file.webhook_url else {
        return Err(place.wrong("webhook_url", "the chat's incoming webhook: webhook_url = { env = \"SLACK_URL\" }"));
    };
    let keys = ["targets", place.name];
    let at = mail::Place { keys: &keys, source: place.source, calls: place.calls };
    super::notices::chat(&at, "webhook_url", secret, file.member.as_deref(), reach).map(Preset::Chat)
}

fn email(
    place: &Place<'_>,
    file: &TargetFile,
    reach: &Reach,
    timeout: Duration,
    disclose: Disclose,
) -> Result<Email, ConfigError> {
    let keys = ["targets", place.name];
    let at = mail::Place { keys: &keys, source: place.source, calls: place.calls };
    let server = mail::ServerFile {
        url: file.url.as_deref(),
        tls: file.tls.as_deref(),
        username: file.username.as_deref(),
        password: file.password.as_ref(),
    };
    let server = mail::server(&at, &server, reach, timeout)?;
    let from = mail::mailbox(&at, "from", file.from.as_deref())?;
    let reply_to = file.reply_to.as_deref().map(|text| mail::mailbox(&at, "reply_to", Some(text))).transpose()?;
    if file.one_click && file.unsubscribe.is_none() {
        return Err(place.wrong("one_click", "needs unsubscribe: the https:// address that takes the POST"));
    }
    let letter = file.letter();
    let templates = mail::templates(&at, &letter, &file.fields, disclose, from.name.clone())?;
    Ok(Email { server, sender: Sender { from, reply_to, one_click: file.one_click }, templates, disclose })
}

fn hubspot(place: &Place<'_>, file: &TargetFile, reach: &Reach) -> Result<Preset, ConfigError> {
    let base = file.url.as_deref().unwrap_or("https://api.hubapi.com");
    let base = reach.url(base).map_err(|reason| place.wrong("url", reason))?;
    let version = file.version.as_deref().unwrap_or("2026-03");
    if version.is_empty()
        || !version.chars().all(|character| character.is_ascii_alphanumeric() || "-._".contains(character))
    {
        return Err(place.wrong("version", "is a part of the path, such as 2026-03 or v3"));
    }
    let path = format!("{}/crm/objects/{version}/contacts/batch/upsert", base.path().trim_end_matches('/'));
    let mut url = base;
    url.set_path(&path);
    let Some(token) = &file.token else {
        return Err(place.wrong("token", "a private app's token is needed: token = { env = \"HUBSPOT_TOKEN\" }"));
    };
    let header = |secret: &Secret| {
        axum::http::HeaderValue::from_str(secret.expose())
            .map(|_| secret.clone())
            .map_err(|_| "holds characters that a header cannot carry".to_owned())
    };
    let token = place.secret("token", token, header)?;
    Ok(Preset::HubSpot { url, token, id_property: file.id_property.clone().unwrap_or_else(|| "email".to_owned()) })
}
