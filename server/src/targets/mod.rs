//! The services that can be told: one file each says how a call looks and what its answers mean.

mod answers;
mod brevo;
mod chat;
mod email;
mod hubspot;
mod mailchimp;
mod salesforce;
mod secrets;
mod webhook;

pub(crate) use chat::{Chat, harmless, post};

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::config::{Preset, Target};
use crate::mail::Mailer;
use crate::outbox::{Answer, Class, Transition, Verdict, client, redact};
use answers::{Codes, beginning, gone, meaning, text, unclear, understood, unmentioned};

/// A row, rendered.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    /// What a receiver knows it by, however often it comes.
    pub(crate) id: String,
    /// Of an event: what has happened, and when.
    pub(crate) event: Option<(Transition, i64)>,
    pub(crate) fields: Map<String, Value>,
    /// The target was told of this person before.
    pub(crate) told: bool,
    /// The person has withdrawn the consent, and is to be taken off the list.
    pub(crate) leaves: bool,
}

/// The fields that a target has.
#[derive(Debug, Default)]
pub(crate) struct There {
    pub(crate) all: BTreeSet<String>,
    /// Those without which nobody can be new there.
    pub(crate) required: BTreeSet<String>,
}

/// How it goes with what a target does in its own time.
#[derive(Debug)]
pub(crate) enum Progress {
    Running,
    Over(Verdict),
    /// It does not say.
    Unknown(Verdict),
}

/// Which rows go together in a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Together {
    All,
    /// Those of persons that the target was not told of yet; the others go singly.
    New,
    /// As soon as so many are due; fewer go singly.
    Many(usize),
}

/// Which of a preset's rows go together.
pub(crate) fn together(preset: &Preset) -> Together {
    match preset {
        Preset::Mailchimp(_) => Together::New,
        Preset::Brevo(_) => Together::Many(brevo::WORTH_AN_IMPORT),
        _ => Together::All,
    }
}

/// What calls a target.
#[derive(Debug)]
pub(crate) struct Sender {
    http: reqwest::Client,
    preset: Preset,
    token: salesforce::Token,
    /// Events go in lists.
    several: bool,
    mailer: Option<Mailer>,
    secrets: secrets::Secrets,
}

impl Sender {
    /// # Errors
    /// TLS cannot be set up.
    pub(crate) fn new(target: &Target) -> Result<Self, String> {
        let mailer = match &target.preset {
            Preset::Email(email) => Some(Mailer::new(email.server.clone(), &email.sender.from.email)?),
            _ => None,
        };
        Ok(Self {
            several: target.batch > 1,
            http: client(&target.reach, target.timeout)?,
            preset: target.preset.clone(),
            token: salesforce::Token::default(),
            mailer,
            secrets: secrets::of(&target.preset),
        })
    }

    /// A verdict without what was sent and without a secret; of a success nothing that was said is kept.
    pub(crate) fn clean(&self, verdict: Verdict, sent: &[Row]) -> Verdict {
        let Verdict { class, status, code, words, wait } = verdict;
        if class == Class::Done {
            return Verdict { class, status, code: None, words: String::new(), wait };
        }
        let values = || {
            let sent = sent.iter().flat_map(|row| row.fields.iter().map(|(field, value)| (field.as_str(), value)));
            sent.chain(self.secrets.iter().map(|(key, secret)| (*key, secret)))
        };
        let code = code.map(|code| redact(&code, values()));
        Verdict { class, status, code, words: redact(&words, values()), wait }
    }

    /// What a target said when nobody was told of, as a person may read it.
    fn readable(&self, words: &str) -> String {
        redact(words, self.secrets.iter().map(|(key, secret)| (*key, secret)))
    }

    /// The fields that persons have there; `None`: any.
    ///
    /// # Errors
    /// It does not say so: its words.
    pub(crate) async fn there(&self) -> Result<Option<There>, String> {
        let there = self.fields_there().await.map_err(|words| self.readable(&words))?;
        Ok(there
            .map(|there| There { required: there.required.iter().map(|name| self.readable(name)).collect(), ..there }))
    }

    async fn fields_there(&self) -> Result<Option<There>, String> {
        match &self.preset {
            Preset::Webhook { .. } | Preset::Email(_) | Preset::Chat(_) => Ok(None),
            Preset::HubSpot { url, token, .. } => {
                let all = hubspot::properties(&self.http, url, token).await?;
                Ok(Some(There { all, ..There::default() }))
            }
            Preset::Mailchimp(account) => mailchimp::there(&self.http, account).await.map(Some),
            Preset::Brevo(account) => brevo::there(&self.http, account).await.map(Some),
            Preset::Salesforce(account) => salesforce::there(&self.http, account, &self.token).await.map(Some),
        }
    }

    /// Connects to a mail server and logs in, and says nothing more.
    ///
    /// # Errors
    /// Why that is not possible.
    pub(crate) async fn log_in(&self) -> Result<(), String> {
        match &self.mailer {
            Some(mailer) => mailer.check().await.map_err(|words| self.readable(&words)),
            None => Ok(()),
        }
    }

    /// Makes one call for some rows.
    pub(crate) async fn send(&self, rows: &[Row]) -> Answer {
        if let [row] = rows
            && row.leaves
        {
            return Answer::All(self.leave(row).await);
        }
        match &self.preset {
            Preset::Webhook { url, keys } => webhook::send(&self.http, url, keys, self.several, rows).await,
            Preset::HubSpot { url, token, id_property } => {
                hubspot::send(&self.http, url, token, id_property, rows).await
            }
            Preset::Chat(chat) => chat::send(&self.http, chat.as_ref(), rows).await,
            Preset::Email(email) => match &self.mailer {
                Some(mailer) => email::send(mailer, email, rows).await,
                None => Answer::All(Verdict::of(Class::Pause, "there is no mail server")),
            },
            Preset::Mailchimp(account) => mailchimp::send(&self.http, account, rows).await,
            Preset::Brevo(account) => brevo::send(&self.http, account, rows).await,
            Preset::Salesforce(account) => salesforce::send(&self.http, account, &self.token, rows).await,
        }
    }

    /// Takes somebody off a list. Who is not on it has left.
    async fn leave(&self, row: &Row) -> Verdict {
        match &self.preset {
            Preset::Mailchimp(account) => mailchimp::leave(&self.http, account, row).await,
            Preset::Brevo(account) => brevo::leave(&self.http, account, row).await,
            _ => Verdict::of(Class::Done, ""),
        }
    }

    /// Removes somebody there for good. Who is not there is removed.
    ///
    /// # Errors
    /// They are there still, as far as is known: the target's words.
    pub(crate) async fn remove(&self, address: &str, person: &str) -> Result<(), String> {
        let verdict = match &self.preset {
            Preset::Webhook { .. } | Preset::Email(_) | Preset::Chat(_) => return Ok(()),
            Preset::HubSpot { url, token, .. } => hubspot::remove(&self.http, url, token, address).await,
            Preset::Mailchimp(account) => mailchimp::remove(&self.http, account, address).await,
            Preset::Brevo(account) => brevo::remove(&self.http, account, address).await,
            Preset::Salesforce(account) => salesforce::remove(&self.http, account, &self.token, person).await,
        };
        if verdict.class == Class::Done { Ok(()) } else { Err(verdict.words) }
    }

    /// Asks how it goes with what the target has begun.
    pub(crate) async fn progress(&self, process: &str) -> Progress {
        match &self.preset {
            Preset::Brevo(account) => brevo::progress(&self.http, account, process).await,
            // Nothing else takes its time.
            _ => Progress::Over(Verdict::of(Class::Done, "")),
        }
    }
}

/// What is sent for a row, as a person may look at it.
pub(crate) fn shown(preset: &Preset, row: &Row) -> String {
    let body = match preset {
        Preset::Webhook { .. } => webhook::body(row),
        Preset::HubSpot { id_property, .. } => hubspot::body(id_property, &[row]),
        Preset::Mailchimp(account) => mailchimp::member(account, row, "status_if_new"),
        Preset::Brevo(account) => brevo::body(account, row),
        Preset::Salesforce(account) => salesforce::body(account, std::slice::from_ref(row)),
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
        Preset::Mailchimp(_) => Some(&mailchimp::FIELDS),
        Preset::Brevo(_) => Some(&brevo::FIELDS),
        Preset::Salesforce(_) => Some(&salesforce::FIELDS),
    }
}

/// Sends those rows that have what the target tells them apart by; the others are given up without a call: nobody need
/// suffer for them.
async fn named(rows: &[Row], key: &str, send: impl AsyncFnOnce(&[&Row]) -> Answer) -> Answer {
    let named: Vec<bool> = rows.iter().map(|row| !text(row.fields.get(key)).is_empty()).collect();
    let unnamed = || Verdict::of(Class::Dead, format!("nothing for {key}, by which contacts are told apart"));
    let told: Vec<&Row> = rows.iter().zip(&named).filter(|(_, named)| **named).map(|(row, _)| row).collect();
    let answer = if told.is_empty() { Answer::Each(Vec::new()) } else { send(&told).await };
    match answer {
        Answer::All(verdict) if told.len() == rows.len() => Answer::All(verdict),
        Answer::All(verdict) => {
            let each = |named: &bool| if *named { verdict.clone() } else { unnamed() };
            Answer::Each(named.iter().map(each).collect())
        }
        Answer::Later { process, .. } => {
            let each = |named: &bool| (!named).then(unnamed);
            Answer::Later { process, known: named.iter().map(each).collect() }
        }
        Answer::Each(verdicts) => {
            let mut verdicts = verdicts.into_iter();
            let each = |named: &bool| if *named { verdicts.next().unwrap_or_else(unnamed) } else { unnamed() };
            Answer::Each(named.iter().map(each).collect())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_readme_says_what_is_done_about_a_services_own_words() {
        let readme = include_str!("../../README.md");
        for (service, codes) in [
            ("HubSpot", hubspot::CODES),
            ("Mailchimp", mailchimp::CODES),
            ("Brevo", brevo::CODES),
            ("Salesforce", salesforce::CODES),
        ] {
            for (code, class) in codes {
                let head = format!("| {service}: {code} ");
                let row = readme.lines().find(|line| line.starts_with(&head)).unwrap_or_default();
                assert_eq!(row.split('|').nth(2).map(str::trim), Some(class.word()), "{head}");
            }
        }
    }
}
