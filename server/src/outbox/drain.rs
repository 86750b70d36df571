//! Empties one target's part of the outbox: one process at a time, as many calls at once as its setting says.
//!
//! Targets share nothing but the store: a dead one delays nobody.

mod standing;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::watch;
use tokio::task::{Id, JoinSet};

use super::again;
use super::answer::{Class, Verdict};
use super::call::{Call, Outcome, Shared};
use super::rows::Rows;
use super::rules::Kind;
use crate::config::{Preset, Target};
use crate::hash::{hex, random};
use crate::store::{Due, Fate, Settled, Store, StoreError, Subject, Writer, now_ms};
use crate::targets::{Sender, Together, together};
use standing::Told;

/// For how long a process may drain without saying so again.
const LEASE: Duration = Duration::from_secs(10);
const RENEW: Duration = Duration::from_secs(3);
/// How often it is looked what another process wrote.
const LOOK: Duration = Duration::from_secs(1);
/// So many rows that fail one after the other with the same words are nobody's fault but the target's.
pub(super) const SYSTEMATIC: usize = 20;
const PURGE_EVERY: Duration = Duration::from_hours(1);

/// A target's worker.
pub(crate) struct Drain {
    target: Arc<Target>,
    store: Store,
    writer: Writer,
    shared: Arc<Shared>,
    token: String,
    renew_at: Instant,
    purge_at: Instant,
    /// Nothing is sent before then: the target did not answer, or asked for it.
    hold_until: Instant,
    /// Calls that found it so, one after the other.
    failures: u32,
    probed: bool,
    /// Why it is paused, as far as this process knows.
    paused: Option<String>,
    /// Rows that are under way, and by which call.
    in_flight: BTreeMap<String, Id>,
    /// Each a task of its own: it goes on while this one waits for the store.
    calls: JoinSet<Call>,
    /// Rows that were given up one after the other, and the words they have in common.
    streak: (String, Vec<Subject>),
    /// Persons whom the target knows already, as it said itself: each goes on by a call of its own.
    alone: BTreeSet<String>,
    /// What was begun before is followed to its end.
    following: bool,
}

impl Drain {
    /// # Errors
    /// TLS cannot be set up, or there are no random bytes.
    pub(crate) fn new(target: Target, store: Store, writer: Writer) -> Result<Self, String> {
        let token = random::<16>().map_err(|_| "the system has no random bytes to give".to_owned())?;
        let shared = Shared::new(Sender::new(&target)?, Rows::new(&target, &store), &target, writer.clone());
        let now = Instant::now();
        Ok(Self {
            target: Arc::new(target),
            store,
            writer,
            shared: Arc::new(shared),
            token: hex(&token),
            renew_at: now,
            purge_at: now,
            hold_until: now,
            failures: 0,
            probed: false,
            paused: None,
            in_flight: BTreeMap::new(),
            calls: JoinSet::new(),
            streak: (String::new(), Vec::new()),
            alone: BTreeSet::new(),
            following: false,
        })
    }

    fn name(&self) -> String {
        self.target.rules.name.clone()
    }

    /// Works until the server stops, then ends the calls that are under way.
    pub(crate) async fn run(mut self, mut stopping: watch::Receiver<bool>) {
        let mut projected = self.writer.projected();
        loop {
            let stop = *stopping.borrow();
            if stop {
                self.shared.stop();
            }
            if stop && self.calls.is_empty() {
                break;
            }
            let wait = if stop { LOOK } else { self.turn().await };
            tokio::select! {
                Some(call) = self.calls.join_next() => match call {
                    Ok(call) => if let Err(error) = self.settle(call).await {
                        self.unwritten(&error);
                    },
                    Err(error) => {
                        tracing::error!(target = self.target.rules.name, %error, "a call ended with a bug");
                        // Its rows are as due as they were; not again in the same moment.
                        self.in_flight.retain(|_, call| *call != error.id());
                        self.hold_until = self.hold_until.max(Instant::now() + LOOK);
                    }
                },
                Ok(()) = projected.changed() => {}
                () = tokio::time::sleep(wait) => {}
                () = async { let _ = stopping.wait_for(|stopping| *stopping).await; }, if !stop => {}
            }
        }
        if self.shared.holds_lease() {
            let _ = self.writer.release(self.name(), self.token.clone()).await;
        }
    }

    /// What could not be written is done or asked once more: a receiver knows it by its id.
    fn unwritten(&self, error: &StoreError) {
        tracing::error!(target = self.target.rules.name, %error, "what became of a call is not written");
    }

    /// Starts what may be started. Answers how long nothing else is to be done.
    async fn turn(&mut self) -> Duration {
        match self.try_turn().await {
            Ok(wait) => wait,
            Err(error) => {
                tracing::warn!(target = self.target.rules.name, %error, "the outbox cannot be read");
                LOOK
            }
        }
    }

    async fn try_turn(&mut self) -> Result<Duration, StoreError> {
        let now = Instant::now();
        if now >= self.renew_at {
            // A call that is begun at its very end is over before anybody else begins one.
            let until = now_ms() + i64::try_from((LEASE + self.target.timeout).as_millis()).unwrap_or_default();
            let held = self.writer.lease(self.name(), self.token.clone(), until).await?;
            if held && !self.shared.holds_lease() {
                self.wait_for_digest().await?;
                // What another process has begun there is over before anything is sent.
                for process in self.store.processes(&self.target.rules.name).await? {
                    let shared = Arc::clone(&self.shared);
                    self.calls.spawn(async move {
                        shared.follow(&process).await;
                        Call::default()
                    });
                    self.following = true;
                }
            }
            self.shared.lease_until(if held { now + LEASE } else { now });
            self.renew_at = Instant::now() + if held { RENEW } else { LOOK };
        }
        if !self.shared.holds_lease() {
            return Ok(LOOK);
        }
        if now >= self.purge_at {
            self.purge_at = now + PURGE_EVERY;
            let keep = i64::try_from(self.target.keep_attempts.as_millis()).unwrap_or(i64::MAX);
            self.writer.purge_attempts(self.name(), now_ms().saturating_sub(keep)).await?;
        }
        let standing = self.store.standing(&self.target.rules.name).await?;
        self.following &= !self.calls.is_empty();
        if standing.off || self.following {
            return Ok(LOOK);
        }
        if now < self.hold_until {
            return Ok(self.hold_until.saturating_duration_since(now).clamp(Duration::from_millis(1), LOOK));
        }
        if standing.paused.is_some() {
            return self.probe(&standing).await;
        }
        let free = self.target.parallel.saturating_sub(self.calls.len());
        if free == 0 {
            return Ok(LOOK);
        }
        let most = free * self.target.batch + self.in_flight.len();
        let mut due = self.store.due(&self.target.rules.name, most).await?;
        due.retain(|due| !self.in_flight.contains_key(&due.subject.text()));
        if let Some(wait) = self.gathers(&due) {
            return Ok(wait);
        }
        if !due.is_empty() {
            for rows in self.batches(due).into_iter().take(free) {
                self.start(rows, false);
            }
            return Ok(LOOK);
        }
        let next = self.store.next_due(&self.target.rules.name).await?;
        Ok(match next.map(|next| next - now_ms()) {
            // What is under way is still due: when it ends, or something is projected, it is looked again.
            Some(..=0) if !self.in_flight.is_empty() => LOOK,
            Some(ahead) => {
                Duration::from_millis(u64::try_from(ahead).unwrap_or(0)).clamp(Duration::from_millis(5), LOOK)
            }
            None => LOOK,
        })
    }

    /// For how long it is waited yet for other events to go with those that are due.
    fn gathers(&self, due: &[Due]) -> Option<Duration> {
        let Kind::Event { linger_ms, .. } = self.target.rules.kind else { return None };
        let oldest = due.iter().map(|due| due.at_ms).min()?;
        let left = oldest.saturating_add(linger_ms).saturating_sub(now_ms());
        let waits = self.target.batch > 1 && due.len() < self.target.batch && left > 0;
        waits.then(|| Duration::from_millis(u64::try_from(left).unwrap_or(0)).clamp(Duration::from_millis(5), LOOK))
    }

    /// Rows that go together, in the order in which they are sent.
    fn batches(&self, due: Vec<Due>) -> Vec<Vec<Due>> {
        let (many, singly) = match together(&self.target.preset) {
            Together::Many(least) if due.len() < least => (Vec::new(), due),
            Together::All | Together::Many(_) => (due, Vec::new()),
            Together::New => due.into_iter().partition(|due| !due.told && !self.alone.contains(&due.subject.text())),
        };
        let many = many.chunks(self.target.batch).map(<[Due]>::to_vec);
        many.chain(singly.into_iter().map(|due| vec![due])).collect()
    }

    fn start(&mut self, rows: Vec<Due>, probe: bool) {
        let subjects: Vec<String> = rows.iter().map(|due| due.subject.text()).collect();
        let call = self.calls.spawn(Arc::clone(&self.shared).call(rows, probe)).id();
        self.in_flight.extend(subjects.into_iter().map(|subject| (subject, call)));
    }

    /// Writes what became of a call.
    async fn settle(&mut self, call: Call) -> Result<(), StoreError> {
        let Call { outcomes, attempts, probe, aborted } = call;
        for (due, _) in &outcomes {
            self.in_flight.remove(&due.subject.text());
        }
        let mut settled = Vec::new();
        let mut pause = aborted;
        let mut told = Told::default();
        for (due, outcome) in outcomes {
            let mut refused = false;
            let alone = matches!(&outcome, Outcome::Answered(verdict) if verdict.class == Class::Alone);
            if alone {
                self.alone.insert(due.subject.text());
            }
            let fate = match outcome {
                Outcome::Withheld(why) => Fate::Dropped(why.words()),
                Outcome::Unsent => Fate::Unsent,
                Outcome::Untried => {
                    // The store or the lease is at fault: not again in the same moment.
                    self.hold_until = self.hold_until.max(Instant::now() + LOOK);
                    Fate::Back
                }
                Outcome::Answered(verdict) => {
                    told.hear(&verdict);
                    refused = verdict.class == Class::Refused;
                    if verdict.class == Class::Pause {
                        pause = Some(verdict.words.clone());
                    }
                    self.fate(&due, &verdict)
                }
            };
            if !matches!(fate, Fate::Back | Fate::Again { .. }) {
                self.alone.remove(&due.subject.text());
            }
            if refused {
                // What somebody is says nothing of the target.
            } else if let (Fate::Dead(words), subject) = (&fate, &due.subject) {
                if self.streak.0 != *words {
                    self.streak = (words.clone(), Vec::new());
                }
                self.streak.1.push(subject.clone());
            } else if matches!(fate, Fate::Done | Fate::Left) {
                self.streak.1.clear();
            }
            settled.push(Settled { subject: due.subject, due_ms: Some(due.at_ms), fate });
        }
        let still = probe && self.paused.as_ref() == Some(&self.streak.0);
        if self.streak.1.len() >= SYSTEMATIC || (still && !self.streak.1.is_empty()) {
            pause = Some(self.streak.0.clone());
        }
        if pause.is_some() {
            // Nothing of this is a row's fault.
            let back = |subject: Subject| Settled { subject, due_ms: None, fate: Fate::Back };
            settled.extend(std::mem::take(&mut self.streak.1).into_iter().map(back));
        }
        self.writer.settle(self.name(), settled, attempts).await?;
        self.hold(&told);
        self.stand(probe, &told, pause).await
    }

    /// What becomes of a row that was answered.
    fn fate(&self, due: &Due, verdict: &Verdict) -> Fate {
        let now = now_ms();
        let after = |wait: Duration| {
            let wait = wait.max(verdict.wait.unwrap_or_default());
            Fate::Again { due_ms: now.saturating_add(i64::try_from(wait.as_millis()).unwrap_or(i64::MAX)) }
        };
        match verdict.class {
            Class::Done if due.leaves => Fate::Left,
            Class::Done => Fate::Done,
            Class::Pause | Class::Off | Class::Alone => Fate::Back,
            Class::Dead | Class::Refused | Class::Bisect => Fate::Dead(verdict.words.clone()),
            Class::Again => match &self.target.preset {
                Preset::Webhook { .. } => {
                    again::scheduled(due.attempts + 1).map_or_else(|| Fate::Dead(verdict.words.clone()), after)
                }
                Preset::Email(_) | Preset::Chat(_) if again::is_over(due.attempts + 1) => {
                    Fate::Dead(verdict.words.clone())
                }
                // Persons coalesce: there is no end to it.
                _ => after(again::backoff(due.attempts + 1)),
            },
        }
    }
}
