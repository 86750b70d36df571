//! One batch on its way: at the target's rate, and in halves where one of its rows is at fault.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::answer::{Answer, Class, Verdict};
use super::drain::SYSTEMATIC;
use super::person::Withheld;
use super::redact::redact;
use super::rows::Rows;
use crate::config::Target;
use crate::store::{Attempt, Due, now_ms};
use crate::targets::{Row, Sender};

/// After so many calls for one batch the rest of it goes singly.
const MOST_HALVES: usize = 64;
/// A call is begun only if so much is left of the lease.
const MARGIN: Duration = Duration::from_secs(1);

/// What all calls to a target share.
pub(super) struct Shared {
    sender: Sender,
    rows: Rows,
    /// Between two calls.
    pace: Duration,
    dry_run: bool,
    next: Mutex<Instant>,
    lease: Mutex<Instant>,
}

/// What became of a row.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Outcome {
    Answered(Verdict),
    Withheld(Withheld),
    /// It is a rehearsal.
    Unsent,
    /// Others failed before it was tried.
    Untried,
}

/// What became of a batch.
pub(super) struct Call {
    pub(super) outcomes: Vec<(Due, Outcome)>,
    pub(super) attempts: Vec<Attempt>,
    pub(super) probe: bool,
    /// Every row failed alone with these words.
    pub(super) aborted: Option<String>,
}

impl Shared {
    pub(super) fn new(sender: Sender, rows: Rows, target: &Target) -> Self {
        let now = Instant::now();
        let pace = Duration::from_secs_f64(1.0 / target.rate);
        Self { sender, rows, pace, dry_run: target.dry_run, next: Mutex::new(now), lease: Mutex::new(now) }
    }

    pub(super) fn lease_until(&self, until: Instant) {
        *self.lease.lock().unwrap_or_else(PoisonError::into_inner) = until;
    }

    /// Whether this process may begin a call.
    pub(super) fn holds_lease(&self) -> bool {
        *self.lease.lock().unwrap_or_else(PoisonError::into_inner) > Instant::now() + MARGIN
    }

    /// Waits for the next call's turn.
    async fn turn(&self) {
        let at = {
            let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
            let at = (*next).max(Instant::now());
            *next = at + self.pace;
            at
        };
        tokio::time::sleep_until(at.into()).await;
    }

    /// Renders rows and sends them.
    pub(super) async fn call(self: std::sync::Arc<Self>, due: Vec<Due>, probe: bool) -> Call {
        let mut call = Call { outcomes: Vec::new(), attempts: Vec::new(), probe, aborted: None };
        let rendered = match self.rows.render(due.clone()).await {
            Ok(rendered) => rendered,
            Err(error) => {
                tracing::warn!(%error, "the outbox cannot be read");
                call.outcomes = due.into_iter().map(|due| (due, Outcome::Untried)).collect();
                return call;
            }
        };
        let mut rows = Vec::new();
        for (due, row) in rendered {
            match row {
                Ok(row) if self.dry_run => {
                    let bytes = Value::Object(row.fields).to_string().len();
                    tracing::info!(id = row.id, bytes, "dry run: not sent");
                    call.outcomes.push((due, Outcome::Unsent));
                }
                Ok(row) => rows.push((due, row)),
                Err(why) => call.outcomes.push((due, Outcome::Withheld(why))),
            }
        }
        if !rows.is_empty() {
            self.deliver(rows, &mut call).await;
        }
        call
    }

    /// Sends rows, in halves as often as that is needed to find which of them are at fault.
    async fn deliver(&self, rows: Vec<(Due, Row)>, call: &mut Call) {
        let whole = rows.len();
        let mut left = vec![rows];
        let mut made = 0;
        let mut alike: (String, usize) = (String::new(), 0);
        while let Some(mut rows) = left.pop() {
            if made >= MOST_HALVES && rows.len() > 1 {
                left.extend(rows.into_iter().rev().map(|row| vec![row]));
                continue;
            }
            self.turn().await;
            if call.aborted.is_some() || !self.holds_lease() {
                call.outcomes.extend(rows.into_iter().map(|(due, _)| (due, Outcome::Untried)));
                continue;
            }
            made += 1;
            let verdicts = self.send(&rows, call).await;
            if rows.len() > 1 && verdicts.iter().all(|verdict| verdict.class == Class::Bisect) {
                let second = rows.split_off(rows.len() / 2);
                left.extend([second, rows]);
                continue;
            }
            let mut once_more = Vec::new();
            for ((due, row), verdict) in rows.into_iter().zip(verdicts) {
                match verdict.class {
                    Class::Bisect if whole > 1 && !matches!(verdict.status, Some(300..)) => {
                        once_more.push(vec![(due, row)]);
                    }
                    Class::Dead | Class::Bisect => {
                        alike =
                            if alike.0 == verdict.words { (alike.0, alike.1 + 1) } else { (verdict.words.clone(), 1) };
                        call.outcomes.push((due, Outcome::Answered(verdict)));
                    }
                    _ => {
                        alike.1 = 0;
                        call.outcomes.push((due, Outcome::Answered(verdict)));
                    }
                }
            }
            left.extend(once_more.into_iter().rev());
            if alike.1 >= SYSTEMATIC || (whole > 1 && alike.1 == whole) {
                call.aborted = Some(alike.0.clone());
            }
        }
        if call.aborted.is_some() {
            // Nothing of this is a row's fault.
            for (_, outcome) in &mut call.outcomes {
                if matches!(outcome, Outcome::Answered(verdict) if matches!(verdict.class, Class::Dead | Class::Bisect))
                {
                    *outcome = Outcome::Untried;
                }
            }
        }
    }

    /// Makes one call, and notes it. Answers with a verdict for each row, its words without what was sent.
    async fn send(&self, rows: &[(Due, Row)], call: &mut Call) -> Vec<Verdict> {
        let sent: Vec<Row> = rows.iter().map(|(_, row)| row.clone()).collect();
        let (at_ms, begun) = (now_ms(), Instant::now());
        let answer = self.sender.send(&sent).await;
        let ms = i64::try_from(begun.elapsed().as_millis()).unwrap_or(i64::MAX);
        let attempt = |subject: Option<String>, rows: usize, verdict: &Verdict| Attempt {
            subject,
            rows,
            at_ms,
            ms,
            result: verdict.class.word(),
            status: verdict.status,
            code: verdict.code.clone(),
            words: Some(verdict.words.clone()).filter(|words| !words.is_empty() && verdict.class != Class::Done),
        };
        match answer {
            Answer::All(verdict) => {
                let verdict = clean(verdict, &sent);
                let only = if let [(due, _)] = rows { Some(due.subject.text()) } else { None };
                call.attempts.push(attempt(only, rows.len(), &verdict));
                vec![verdict; rows.len()]
            }
            Answer::Each(verdicts) => {
                let rows_alone = sent.iter().map(std::slice::from_ref);
                let verdicts: Vec<Verdict> =
                    verdicts.into_iter().zip(rows_alone).map(|(verdict, row)| clean(verdict, row)).collect();
                let done = verdicts.iter().filter(|verdict| verdict.class == Class::Done).count();
                if let Some(verdict) = verdicts.iter().find(|verdict| verdict.class == Class::Done) {
                    call.attempts.push(attempt(None, done, verdict));
                }
                for ((due, _), verdict) in rows.iter().zip(&verdicts) {
                    if verdict.class != Class::Done {
                        call.attempts.push(attempt(Some(due.subject.text()), 1, verdict));
                    }
                }
                verdicts
            }
        }
    }
}

/// A verdict without what was sent; of a success nothing that was said is kept.
fn clean(verdict: Verdict, sent: &[Row]) -> Verdict {
    if verdict.class == Class::Done {
        return Verdict { words: String::new(), ..verdict };
    }
    let values = || sent.iter().flat_map(|row| row.fields.iter().map(|(field, value)| (field.as_str(), value)));
    let words = redact(&verdict.words, values());
    let code = verdict.code.as_deref().map(|code| redact(code, values()));
    Verdict { code, words, ..verdict }
}
