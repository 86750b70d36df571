//! How a target stands: held for a while, paused and probed, or off.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use super::super::again;
use super::super::answer::{Class, Verdict};
use super::{Drain, LOOK};
use crate::config::Preset;
use crate::store::{Standing, StoreError, now_ms};

/// Between two messages to a chat.
const DIGEST: Duration = Duration::from_mins(1);

/// What a call says of the target.
#[derive(Debug, Clone, Default)]
pub(super) struct Told {
    heard: BTreeSet<Class>,
    /// It has answered for a row: it is done, or at fault.
    answered: bool,
    /// How long it asks to be left alone.
    asked: Option<Duration>,
}

impl Told {
    pub(super) fn hear(&mut self, verdict: &Verdict) {
        self.heard.insert(verdict.class);
        let judged = !matches!(verdict.class, Class::Again | Class::Pause | Class::Off);
        self.answered |= judged && verdict.status.is_some();
        self.asked = self.asked.max(verdict.wait.filter(|_| verdict.class == Class::Again));
    }

    fn has(&self, class: Class) -> bool {
        self.heard.contains(&class)
    }
}

impl Drain {
    /// Sends a paused target its oldest due row alone, when it is time.
    pub(super) async fn probe(&mut self, standing: &Standing) -> Result<Duration, StoreError> {
        if !self.calls.is_empty() || (self.probed && now_ms() < standing.probe_ms) {
            return Ok(LOOK);
        }
        let due = self.store.due(&self.target.rules.name, 1).await?;
        self.paused.clone_from(&standing.paused);
        if !due.is_empty() {
            self.probed = true;
            self.start(due, true);
        }
        Ok(LOOK)
    }

    /// Waits until a minute is over since the last message to a chat, whichever process has posted it.
    pub(super) async fn wait_for_digest(&mut self) -> Result<(), StoreError> {
        let Preset::Chat(_) = self.target.preset else { return Ok(()) };
        let Some(last_ms) = self.store.last_attempt_ms(&self.target.rules.name).await? else { return Ok(()) };
        let since = u64::try_from(now_ms() - last_ms).unwrap_or_default();
        let left = DIGEST.saturating_sub(Duration::from_millis(since));
        self.hold_until = self.hold_until.max(Instant::now() + left);
        Ok(())
    }

    /// Leaves a target alone that does not answer, longer each time. A webhook's rows have their own schedule.
    pub(super) fn hold(&mut self, told: &Told) {
        let (done, failed) = (told.has(Class::Done), told.has(Class::Again));
        if done {
            self.failures = 0;
        } else if failed {
            self.failures += 1;
        }
        let own = match self.target.preset {
            // A letter's too: one recipient's mailbox is nobody else's. A server that is busy asks for itself.
            Preset::Webhook { .. } | Preset::Email(_) => None,
            // A message a minute, whatever became of the last one.
            Preset::Chat(_) => Some(DIGEST.max(again::backoff(self.failures))),
            _ => (failed && !done).then(|| again::backoff(self.failures)),
        };
        if let Some(wait) = own.max(told.asked) {
            self.hold_until = self.hold_until.max(Instant::now() + wait);
        }
        if failed && !done && self.failures == 1 {
            tracing::warn!(
                target = self.target.rules.name,
                "a target does not take what it is sent; it is tried again"
            );
        }
    }

    /// Pauses, resumes or turns off the target, and says so once.
    pub(super) async fn stand(&mut self, probe: bool, told: &Told, pause: Option<String>) -> Result<(), StoreError> {
        let name = self.target.rules.name.as_str();
        if told.has(Class::Off) {
            tracing::warn!(target = name, "the target answered 410: it wants nothing more, and is off");
            return self.writer.turn_off(self.name(), true).await;
        }
        let standing = self.store.standing(name).await?;
        if standing.paused.is_some() && !probe {
            // Calls that were under way when it was paused say nothing new.
            return Ok(());
        }
        let why = pause.or_else(|| standing.paused.clone().filter(|_| probe && told.has(Class::Again)));
        if let Some(words) = why {
            let probes = if standing.paused.is_some() { standing.probes } else { 0 };
            let probe_ms = now_ms() + i64::try_from(again::probe(probes).as_millis()).unwrap_or(i64::MAX);
            if standing.paused.as_ref() != Some(&words) {
                tracing::warn!(target = name, words, "the target is paused; what is due for it waits");
            }
            self.probed = true;
            return self.writer.pause(self.name(), Some((words, probe_ms))).await;
        }
        if standing.paused.is_none() {
            return Ok(());
        }
        if !told.answered {
            // The row was not sent, which says nothing of the target: the next one is tried.
            self.probed = false;
            return Ok(());
        }
        if told.has(Class::Done) {
            tracing::info!(target = name, "the target takes what it is sent: it goes on");
        }
        self.writer.pause(self.name(), None).await
    }
}
