//! The ways on which notices go: neither is a target.

use std::time::Duration;

use crate::config::{MailNotices, Notices};
use crate::hash::hex;
use crate::mail::{Letter, Mailer, compose, plain_letter};
use crate::outbox::{Class, Verdict, client};
use crate::targets::{Chat, harmless, post};

use super::facts::Notice;

const TIMEOUT: Duration = Duration::from_secs(30);

pub(super) struct Channels {
    mail: Option<(Mailer, MailNotices)>,
    chat: Option<(reqwest::Client, Chat)>,
    /// Targets that are the same chat: nobody is told of them there.
    same_chat: Vec<String>,
}

impl Channels {
    pub(super) fn new(notices: &Notices) -> Result<Self, String> {
        let mail = match &notices.mail {
            Some(mail) => Some((Mailer::new(mail.server.clone(), &mail.sender.from.email)?, mail.clone())),
            None => None,
        };
        let chat = match &notices.chat {
            Some(chat) => Some((client(&notices.reach, TIMEOUT)?, chat.clone())),
            None => None,
        };
        Ok(Self { mail, chat, same_chat: notices.same_chat.clone() })
    }

    /// Sends a notice on every way that is there. Answers whether nothing is to be sent again.
    pub(super) async fn send(&self, notice: &Notice, about: &str, since_ms: i64) -> bool {
        let mut sent = Vec::new();
        if let Some((mailer, mail)) = &self.mail {
            // The same notice has the same id, whoever sends it again.
            let digest = ring::digest::digest(&ring::digest::SHA256, format!("{about} {since_ms}").as_bytes());
            let id = format!("notice_{}", hex(digest.as_ref().get(..12).unwrap_or_default()));
            let letter: Letter = plain_letter(&notice.subject, &notice.text);
            for to in &mail.to {
                sent.push(match compose(&mail.sender, to.clone(), &id, letter.clone()) {
                    Ok(message) => mailer.send(&message).await,
                    Err(words) => Verdict::of(Class::Dead, words),
                });
            }
        }
        let is_same = |target: &String| about == format!("target/{target}") || about == format!("stuck/{target}");
        if let Some((http, chat)) = self.chat.as_ref().filter(|_| !self.same_chat.iter().any(is_same)) {
            sent.push(post(http, chat, &harmless(&notice.text)).await);
        }
        for verdict in sent.iter().filter(|verdict| verdict.class != Class::Done) {
            let status = verdict.status.unwrap_or_default();
            tracing::warn!(about, status, class = verdict.class.word(), "a notice did not go out");
        }
        // Once one has heard, that is enough: the others would hear twice.
        sent.is_empty() || sent.iter().any(|verdict| verdict.class == Class::Done)
    }
}
