//! `[notices]`: whom the server tells what it cannot mend by itself.

use std::time::Duration;

use lettre::Address;
use serde::Deserialize;
use url::Url;

use super::access::Networks;
use super::mail::{self, Place, ServerFile};
use super::secret::SecretSource;
use super::settings::duration;
use super::source::Source;
use super::target::{Preset, Target};
use super::{ConfigError, Reach};
use crate::mail::{MailServer, Sender, address};
use crate::targets::Chat;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct NoticesFile {
    to: Vec<String>,
    url: Option<String>,
    tls: Option<String>,
    username: Option<String>,
    password: Option<SecretSource>,
    from: Option<String>,
    chat: Option<SecretSource>,
    member: Option<String>,
    allow_private: Vec<String>,
    every: Option<String>,
    stock_below: Option<u64>,
}

#[derive(Debug, Clone)]
pub(crate) struct MailNotices {
    pub(crate) server: MailServer,
    pub(crate) sender: Sender,
    pub(crate) to: Vec<Address>,
}

#[derive(Debug, Clone)]
pub(crate) struct Notices {
    pub(crate) mail: Option<MailNotices>,
    pub(crate) chat: Option<Chat>,
    pub(crate) reach: Reach,
    /// How often it is looked what takes longer to find out.
    pub(crate) every: Duration,
    /// Per cent of a stock.
    pub(crate) stock_below: u64,
    /// Targets that are the same chat.
    pub(crate) same_chat: Vec<String>,
}

impl Notices {
    pub(super) fn parse(
        file: &NoticesFile,
        source: &Source,
        calls: bool,
        targets: &[Target],
    ) -> Result<Self, ConfigError> {
        let keys = ["notices"];
        let place = Place { keys: &keys, source, calls };
        let wrong = |key: &str, reason: &str| Err(source.mistake(&["notices", key], reason));
        let allow_private = Networks::parse("", &file.allow_private).map_err(|error| {
            source.mistake(&["notices", "allow_private"], error.to_string().trim_start_matches(": "))
        })?;
        let reach = Reach { allow_private };
        let mail = if file.to.is_empty() {
            if file.url.is_some() || file.from.is_some() {
                return wrong("to", "whom it tells, such as [\"ops@shop.example\"]");
            }
            None
        } else {
            let server = ServerFile {
                url: file.url.as_deref(),
                tls: file.tls.as_deref(),
                username: file.username.as_deref(),
                password: file.password.as_ref(),
            };
            let server = mail::server(&place, &server, &reach, Duration::from_secs(30))?;
            let from = mail::mailbox(&place, "from", file.from.as_deref())?;
            let to = file.to.iter().map(|text| {
                address(text).ok_or_else(|| source.mistake(&["notices", "to"], format!("\"{text}\" is no address")))
            });
            let to = to.collect::<Result<_, _>>()?;
            Some(MailNotices { server, sender: Sender { from, reply_to: None, one_click: false }, to })
        };
        let chat = match &file.chat {
            Some(secret) => chat(&place, "chat", secret, file.member.as_deref(), &reach)?,
            None if mail.is_none() => {
                return wrong("to", "needs an address, or chat = { env = … }: nobody would hear it");
            }
            None => None,
        };
        let is_same = |target: &&Target| match (&target.preset, &chat) {
            (Preset::Chat(Some(theirs)), Some(ours)) => theirs.url == ours.url,
            _ => false,
        };
        let same_chat: Vec<String> = targets.iter().filter(is_same).map(|target| target.rules.name.clone()).collect();
        if let (Some(name), None) = (same_chat.first(), &mail) {
            return wrong(
                "chat",
                &format!("is where the target {name} posts, which it could not tell of: add to = […]"),
            );
        }
        let stock_below = file.stock_below.unwrap_or(10);
        if stock_below > 100 {
            return wrong("stock_below", "is per cent of a stock, at most 100");
        }
        let every = duration("notices.every", file.every.as_deref(), Duration::from_mins(10))?;
        Ok(Self { mail, chat, reach, every, stock_below, same_chat })
    }
}

/// Reads the address of an incoming webhook, which is a secret: whoever knows it can post. Who calls nobody has none.
pub(super) fn chat(
    place: &Place<'_>,
    key: &str,
    secret: &SecretSource,
    member: Option<&str>,
    reach: &Reach,
) -> Result<Option<Chat>, ConfigError> {
    let member = member.unwrap_or("text").to_owned();
    if !place.calls {
        return Ok(None);
    }
    let secret_text = mail::secret(place, key, secret)?;
    let wrong = |reason: String| {
        let keys = [place.keys, &[key]].concat();
        place.source.mistake(&keys, format!("the address in {} {reason}", secret.name()))
    };
    // The sentence must not repeat it.
    Url::parse(secret_text.expose()).map_err(|_| wrong("is no URL".to_owned()))?;
    let url = reach.url(secret_text.expose()).map_err(wrong)?;
    Ok(Some(Chat { url, member }))
}
