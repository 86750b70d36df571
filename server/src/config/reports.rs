//! `[mail]` and `[reports.NAME]`: which reports go to whom, when, and by which mail server.

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::civil::{Time, Weekday};
use lettre::Address;
use serde::Deserialize;

use super::access::Networks;
use super::file::App;
use super::mail::{self, Place, ServerFile};
use super::secret::SecretSource;
use super::source::Source;
use super::{ConfigError, Reach};
use crate::mail::{MailServer, Sender, address};

const TIMEOUT: Duration = Duration::from_secs(30);

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct MailFile {
    url: Option<String>,
    tls: Option<String>,
    username: Option<String>,
    password: Option<SecretSource>,
    from: Option<String>,
    allow_private: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct ReportFile {
    app: Option<App>,
    to: Vec<String>,
    every: Option<String>,
    day: Option<String>,
    at: Option<String>,
}

/// By which server and under whose name reports go.
#[derive(Debug, Clone)]
pub(crate) struct MailSettings {
    pub(crate) server: MailServer,
    pub(crate) sender: Sender,
}

/// How often a report goes: each is of the days since the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Every {
    Day,
    Week(Weekday),
}

/// A report that goes by itself.
#[derive(Debug, Clone)]
pub(crate) struct MailedReport {
    pub(crate) name: String,
    pub(crate) app: String,
    pub(crate) to: Vec<Address>,
    pub(crate) every: Every,
    /// By the clock of the app's zone.
    pub(crate) at: Time,
}

impl MailSettings {
    pub(super) fn parse(file: &MailFile, source: &Source, calls: bool) -> Result<Self, ConfigError> {
        let place = Place { keys: &["mail"], source, calls };
        let allow_private = Networks::parse("", &file.allow_private)
            .map_err(|error| source.mistake(&["mail", "allow_private"], error.to_string().trim_start_matches(": ")))?;
        let server = ServerFile {
            url: file.url.as_deref(),
            tls: file.tls.as_deref(),
            username: file.username.as_deref(),
            password: file.password.as_ref(),
        };
        let server = mail::server(&place, &server, &Reach { allow_private }, TIMEOUT)?;
        let from = mail::mailbox(&place, "from", file.from.as_deref())?;
        Ok(Self { server, sender: Sender { from, reply_to: None, one_click: false } })
    }
}

impl MailedReport {
    /// Reads all of them.
    pub(super) fn parse_all(
        files: BTreeMap<String, ReportFile>,
        source: &Source,
        mail: bool,
    ) -> Result<Vec<Self>, ConfigError> {
        if let Some(name) = files.keys().next().filter(|_| !mail) {
            let reason = "needs a mail server: add [mail] with url and from";
            return Err(source.mistake(&["reports", name], reason));
        }
        files.into_iter().map(|(name, file)| Self::parse(name, file, source)).collect()
    }

    fn parse(name: String, file: ReportFile, source: &Source) -> Result<Self, ConfigError> {
        let wrong = |key: &str, reason: String| source.mistake(&["reports", &name, key], reason);
        let app = match file.app {
            Some(App::Number(number)) => number.to_string(),
            Some(App::Text(text)) => text.trim().to_owned(),
            None => return Err(wrong("app", "is needed: the app's id".to_owned())),
        };
        let to = addresses(&file.to).map_err(|reason| wrong("to", reason))?;
        let every = match (file.every.as_deref().unwrap_or("week"), file.day.as_deref()) {
            ("day", None) => Every::Day,
            ("day", Some(_)) => return Err(wrong("day", "is for a report of every week".to_owned())),
            ("week", day) => {
                let day = day.unwrap_or("monday");
                let reason = || format!("\"{day}\" is no day of the week such as monday");
                Every::Week(weekday(day).ok_or_else(|| wrong("day", reason()))?)
            }
            (other, _) => return Err(wrong("every", format!("\"{other}\" is neither week nor day"))),
        };
        let at = file.at.as_deref().unwrap_or("08:00");
        let at = at.parse().map_err(|_| wrong("at", format!("\"{at}\" is no time of day such as 08:00")))?;
        Ok(Self { name, app, to, every, at })
    }
}

/// Reads to whom mail goes.
///
/// # Errors
/// What is wrong, as the end of a sentence.
pub(crate) fn addresses(texts: &[String]) -> Result<Vec<Address>, String> {
    if texts.is_empty() {
        return Err("whom it goes to, such as [\"boss@shop.example\"]".to_owned());
    }
    texts.iter().map(|text| address(text).ok_or_else(|| format!("\"{text}\" is no address"))).collect()
}

fn weekday(text: &str) -> Option<Weekday> {
    let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    let place = days.iter().position(|day| day.eq_ignore_ascii_case(text.trim()))?;
    Weekday::from_monday_zero_offset(i8::try_from(place).ok()?).ok()
}
