//! A report by mail: its figures as text and as table cells, and the whole page attached.

use jiff::Timestamp;
use lettre::Address;

use super::words::days;
use super::{Report, html, screen};
use crate::config::MailSettings;
use crate::hash::{hex, sha256};
use crate::mail::{Attached, Letter, Mailer, compose_with};
use crate::outbox::{Class, Verdict};

/// Whoever hands reports to a mail server.
pub(super) struct Post {
    mailer: Mailer,
    settings: MailSettings,
}

impl Post {
    /// # Errors
    /// TLS cannot be set up.
    pub(super) fn new(settings: MailSettings) -> Result<Self, String> {
        Ok(Self { mailer: Mailer::new(settings.server.clone(), &settings.sender.from.email)?, settings })
    }

    /// Hands a report over. The same one has the same id, whoever sends it again: `reason` says what it is sent for.
    pub(super) async fn send(&self, report: &Report, to: &Address, reason: &str) -> Verdict {
        let Report { app, days: period, .. } = report;
        let subject = format!("Campaign report: app {app}, {}", days(*period));
        let letter = Letter { subject, text: screen::text(report), html: html::letter(report), ..Letter::default() };
        let attached = Attached {
            name: format!("report-{}-{}-to-{}.html", safe(app), period.from, period.to),
            kind: "text/html; charset=utf-8",
            bytes: html::page(report).into_bytes(),
        };
        let named = format!("{app} {} {} {reason}", period.from, period.to);
        let id = format!("report_{}", hex(sha256(named.as_bytes()).get(..12).unwrap_or_default()));
        match compose_with(&self.settings.sender, to.clone(), &id, letter, attached) {
            Ok(message) => self.mailer.send(&message).await,
            Err(words) => Verdict::of(Class::Dead, words),
        }
    }
}

/// Hands a report over now. Answers with whom it did not reach, and why.
///
/// # Errors
/// TLS cannot be set up.
pub(super) async fn send_now(
    settings: MailSettings,
    report: &Report,
    to: &[Address],
) -> Result<Vec<(Address, String)>, String> {
    let post = Post::new(settings)?;
    // Asked for twice, it is meant twice.
    let reason = Timestamp::now().to_string();
    let mut failed = Vec::new();
    for address in to {
        let verdict = post.send(report, address, &reason).await;
        if verdict.class == Class::Done {
            println!("mailed to {address}");
        } else {
            failed.push((address.clone(), verdict.words));
        }
    }
    Ok(failed)
}

/// An app's id as a part of a file's name.
fn safe(app: &str) -> String {
    app.chars().filter(char::is_ascii_alphanumeric).collect()
}
