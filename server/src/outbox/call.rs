//! One batch on its way: at the target's rate, and in halves where one of its rows is at fault.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use serde_json::Value;
use tokio::sync::watch;

use super::answer::{Answer, Class, Verdict};
use super::drain::SYSTEMATIC;
use super::person::Withheld;
use super::rows::Rows;
use crate::config::Target;
use crate::store::{Attempt, Due, Writer, now_ms};
use crate::targets::{Progress, Row, Sender};

/// After so many calls for one batch the rest of it goes singly.
const MOST_HALVES: usize = 64;
/// A call is begun only if so much is left of the lease.
const MARGIN: Duration = Duration::from_secs(1);
/// Rows that are rendered before others have their turn: an import has many.
const RENDERED_AT_ONCE: usize = 500;
/// Between two questions how it goes with what is done there, at first and at last: they may be counted by the hour.
const ASK_FIRST: Duration = Duration::from_secs(1);
const ASK_AT_LAST: Duration = Duration::from_mins(1);
/// What is not over after so long is sent once more.
const LONGEST_PROCESS: Duration = Duration::from_hours(6);

/// What all calls to a target share.
pub(super) struct Shared {
    sender: Sender,
    rows: Rows,
    /// Between two calls.
    pace: Duration,
    dry_run: bool,
    next: Mutex<Instant>,
    lease: Mutex<Instant>,
    name: String,
    writer: Writer,
    stopping: watch::Sender<bool>,
}

/// What became of a row.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Outcome {
    Answered(Verdict),
    Withheld(Withheld),
    /// It is a rehearsal.
    Unsent,
    /// It was not its turn any more: others failed, or the target wants to be left alone.
    Untried,
}

/// What became of a batch.
#[derive(Default)]
pub(super) struct Call {
    pub(super) outcomes: Vec<(Due, Outcome)>,
    pub(super) attempts: Vec<Attempt>,
    pub(super) probe: bool,
    /// Every row failed alone with these words.
    pub(super) aborted: Option<String>,
}

/// A batch, while it is found which of its rows are at fault.
struct Search {
    /// So many rows are sent.
    whole: usize,
    /// Parts that are to be sent yet, the next one last.
    left: Vec<Vec<Due>>,
    /// The words with which the last rows failed, and how many they were.
    alike: (String, usize),
    /// The target wants to be left alone, or this process may not call it: the rest is not tried.
    stopped: bool,
}

impl Search {
    /// Takes what a part was answered. What is not told of one row of several is asked again with fewer others.
    fn hear(&mut self, answered: Vec<(Due, Verdict)>, call: &mut Call) {
        let several = answered.len() > 1;
        let mut unclear = Vec::new();
        for (due, verdict) in answered {
            match verdict.class {
                Class::Bisect if several => {
                    unclear.push(due);
                    continue;
                }
                Class::Dead | Class::Bisect if self.alike.0 == verdict.words => self.alike.1 += 1,
                Class::Dead | Class::Bisect => self.alike = (verdict.words.clone(), 1),
                Class::Done | Class::Refused | Class::Alone => self.alike.1 = 0,
                Class::Again | Class::Pause | Class::Off => {
                    self.alike.1 = 0;
                    self.stopped = true;
                }
            }
            call.outcomes.push((due, Outcome::Answered(verdict)));
        }
        let second = unclear.split_off(unclear.len() / 2);
        self.left.extend([second, unclear].into_iter().filter(|half| !half.is_empty()));
    }

    /// Many rows, or all, have failed alone with the same words.
    fn is_nobodys_fault(&self) -> bool {
        self.alike.1 >= SYSTEMATIC || (self.whole > 1 && self.alike.1 == self.whole)
    }
}

impl Shared {
    pub(super) fn new(sender: Sender, rows: Rows, target: &Target, writer: Writer) -> Self {
        let now = Instant::now();
        Self {
            sender,
            rows,
            pace: Duration::from_secs_f64(1.0 / target.rate),
            dry_run: target.dry_run,
            next: Mutex::new(now),
            lease: Mutex::new(now),
            name: target.rules.name.clone(),
            writer,
            stopping: watch::Sender::new(false),
        }
    }

    /// Nothing is waited for any more that takes its time.
    pub(super) fn stop(&self) {
        self.stopping.send_replace(true);
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

    /// Sends rows.
    pub(super) async fn call(self: std::sync::Arc<Self>, due: Vec<Due>, probe: bool) -> Call {
        let mut call = Call { probe, ..Call::default() };
        self.deliver(due, &mut call).await;
        call
    }

    /// Sends rows, in halves as often as that is needed to find which of them are at fault.
    async fn deliver(&self, due: Vec<Due>, call: &mut Call) {
        let mut search = Search { whole: due.len(), left: vec![due], alike: (String::new(), 0), stopped: false };
        let mut made = 0;
        while let Some(due) = search.left.pop() {
            if made >= MOST_HALVES && due.len() > 1 {
                search.left.extend(due.into_iter().rev().map(|due| vec![due]));
                continue;
            }
            let rows = if search.stopped { None } else { self.rows(&due, call).await };
            let Some(rows) = rows else {
                search.stopped = true;
                call.outcomes.extend(due.into_iter().map(|due| (due, Outcome::Untried)));
                continue;
            };
            // Who leaves does so by a call of their own.
            let (leaving, rows): (Vec<_>, Vec<_>) =
                if rows.len() > 1 { rows.into_iter().partition(|(due, _)| due.leaves) } else { (Vec::new(), rows) };
            search.left.extend(leaving.into_iter().map(|(due, _)| vec![due]));
            search.whole -= due.len() - rows.len();
            if !rows.is_empty() {
                made += 1;
                if let Some(verdicts) = self.send(&rows, call).await {
                    search.hear(rows.into_iter().map(|(due, _)| due).zip(verdicts).collect(), call);
                } else {
                    search.stopped = true;
                    call.outcomes.extend(rows.into_iter().map(|(due, _)| (due, Outcome::Untried)));
                }
            }
            if search.is_nobodys_fault() {
                search.stopped = true;
                call.aborted = Some(search.alike.0.clone());
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

    /// Waits for the next call's turn, and renders what may be sent then: who was erased or has withdrawn meanwhile is
    /// not in it. `None`: this process may not send, or cannot read what.
    async fn rows(&self, due: &[Due], call: &mut Call) -> Option<Vec<(Due, Row)>> {
        if !self.dry_run {
            self.turn().await;
        }
        if !self.holds_lease() {
            return None;
        }
        let mut rendered = Vec::with_capacity(due.len());
        for some in due.chunks(RENDERED_AT_ONCE) {
            match self.rows.render(some.to_vec()).await {
                Ok(rows) => rendered.extend(rows),
                Err(error) => {
                    tracing::warn!(%error, "the outbox cannot be read");
                    return None;
                }
            }
        }
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
        Some(rows)
    }

    /// Waits for what the target has begun, and still does if this process is killed meanwhile: whoever comes next waits
    /// for it too, for what is older must not come after what is newer. `None`: this process stops.
    pub(super) async fn follow(&self, process: &str) -> Option<Verdict> {
        let mut stopping = self.stopping.subscribe();
        let mut asked = Duration::ZERO;
        let mut verdict = Verdict::of(Class::Again, "what the target has begun does not end");
        for wait in questions() {
            tokio::select! {
                () = tokio::time::sleep(wait.max(asked)) => {}
                _ = stopping.wait_for(|stopping| *stopping) => return None,
            }
            self.turn().await;
            match self.sender.progress(process).await {
                Progress::Running => asked = Duration::ZERO,
                Progress::Over(over) => {
                    verdict = over;
                    break;
                }
                // Whether it is done cannot be known now.
                Progress::Unknown(unknown) if unknown.class == Class::Again => asked = unknown.wait.unwrap_or_default(),
                Progress::Unknown(unknown) => return Some(unknown),
            }
        }
        self.note(process, false).await;
        Some(verdict)
    }

    /// Notes what the target has begun, or that it is over.
    async fn note(&self, process: &str, begun: bool) {
        if let Err(error) = self.writer.note_process(self.name.clone(), process.to_owned(), begun).await {
            tracing::warn!(target = self.name, %error, "what the target has begun is not noted");
        }
    }

    /// Makes one call, and notes it. Answers with a verdict for each row, its words without what was sent. `None`: this
    /// process stops before there is one.
    async fn send(&self, rows: &[(Due, Row)], call: &mut Call) -> Option<Vec<Verdict>> {
        let sent: Vec<Row> = rows.iter().map(|(_, row)| row.clone()).collect();
        let (at_ms, begun) = (now_ms(), Instant::now());
        let mut answer = self.sender.send(&sent).await;
        if let Answer::Later { process, known } = answer {
            self.note(&process, true).await;
            let verdict = self.follow(&process).await?;
            answer = if known.iter().any(Option::is_some) {
                Answer::Each(known.into_iter().map(|known| known.unwrap_or_else(|| verdict.clone())).collect())
            } else {
                Answer::All(verdict)
            };
        }
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
        Some(match answer {
            // It was followed to its end.
            Answer::Later { .. } => return None,
            Answer::All(verdict) => {
                let verdict = self.sender.clean(verdict, &sent);
                let only = if let [(due, _)] = rows { Some(due.subject.text()) } else { None };
                call.attempts.push(attempt(only, rows.len(), &verdict));
                vec![verdict; rows.len()]
            }
            Answer::Each(verdicts) => {
                let rows_alone = sent.iter().map(std::slice::from_ref);
                let verdicts: Vec<Verdict> = verdicts
                    .into_iter()
                    .zip(rows_alone)
                    .map(|(verdict, row)| self.sender.clean(verdict, row))
                    .collect();
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
        })
    }
}

/// The waits before each question how it goes with what is done there: longer each time, and not without end.
fn questions() -> impl Iterator<Item = Duration> {
    let waits = std::iter::successors(Some(ASK_FIRST), |wait| Some((*wait * 2).min(ASK_AT_LAST)));
    waits.scan(Duration::ZERO, |waited, wait| {
        *waited += wait;
        (*waited <= LONGEST_PROCESS).then_some(wait)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_target_has_begun_is_asked_about_ever_less_and_not_for_ever() {
        let waits: Vec<u64> = questions().map(|wait| wait.as_secs()).collect();
        assert_eq!(waits.get(..8), Some([1, 2, 4, 8, 16, 32, 60, 60].as_slice()));
        let minutes = waits.iter().sum::<u64>() / 60;
        assert!((358..=360).contains(&minutes), "{minutes} minutes");
        assert!(waits.len() < 400);
    }
}
