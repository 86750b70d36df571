//! `[notices]`: whoever runs the server is told what it cannot mend by itself. Once, whichever process sees it first, by a
//! way of its own, and nothing of a person.

mod facts;
mod send;

use std::time::{Duration, Instant};

use tokio::sync::watch;

use crate::config::{Notices, Settings};
use crate::hash::{hex, random};
use crate::store::{Store, StoreError, Writer, now_ms};
use facts::{Fact, slow, targets};
use send::Channels;

/// How often it is looked how targets stand.
const LOOK: Duration = Duration::from_secs(2);
/// For how long a process may tell without saying so again.
const LEASE_MS: i64 = 60_000;
/// A target that fails now and then is told of no more often.
const FLAPPING_MS: i64 = 3_600_000;
/// Before a notice that did not go out is tried again.
const AGAIN: Duration = Duration::from_secs(30);

/// Tells until the server stops.
///
/// # Errors
/// TLS cannot be set up, or there are no random bytes.
pub(crate) fn notices(
    settings: &Settings,
    store: &Store,
    writer: &Writer,
    mut stopping: watch::Receiver<bool>,
) -> Result<(), String> {
    let Some(notices) = settings.notices.clone() else { return Ok(()) };
    let token = hex(&random::<16>().map_err(|_| "the system has no random bytes to give".to_owned())?);
    let channels = Channels::new(&notices)?;
    let mut teller = Teller {
        stock: settings.apps.iter().map(|(app, known)| (app.clone(), known.stock.clone())).collect(),
        notices,
        channels,
        store: store.clone(),
        writer: writer.clone(),
        token,
        slow_at: Instant::now(),
        again_at: Instant::now(),
    };
    tokio::spawn(async move {
        loop {
            if let Err(error) = teller.turn().await {
                tracing::warn!(%error, "what there is to tell cannot be read");
            }
            tokio::select! {
                () = tokio::time::sleep(LOOK) => {}
                _ = stopping.wait_for(|stopping| *stopping) => return,
            }
        }
    });
    Ok(())
}

struct Teller {
    notices: Notices,
    channels: Channels,
    stock: Vec<(String, std::collections::BTreeMap<String, u64>)>,
    store: Store,
    writer: Writer,
    token: String,
    slow_at: Instant,
    again_at: Instant,
}

impl Teller {
    async fn turn(&mut self) -> Result<(), StoreError> {
        if Instant::now() < self.again_at || !self.writer.hold("notices/lease", self.token.clone(), LEASE_MS).await? {
            return Ok(());
        }
        let mut found = targets(&self.store).await?;
        if Instant::now() >= self.slow_at {
            self.slow_at = Instant::now() + self.notices.every;
            found.extend(slow(&self.store, &self.stock, self.notices.stock_below).await?);
        }
        for fact in found {
            if !self.tell(fact).await? {
                // The others would not go out either.
                self.again_at = Instant::now() + AGAIN;
                break;
            }
        }
        Ok(())
    }

    /// Tells what was not told. Answers whether it went out, if it was to.
    async fn tell(&self, fact: Fact) -> Result<bool, StoreError> {
        let mut known = self.store.told(&fact.about).await?;
        if known.told == fact.state {
            return Ok(true);
        }
        let now = now_ms();
        if known.seen != fact.state {
            fact.state.clone_into(&mut known.seen);
            known.since_ms = now;
            self.writer.note_told(fact.about.clone(), known.clone()).await?;
        }
        let flaps = fact.state == "failing" && now - known.failing_ms < FLAPPING_MS;
        let Some(notice) = fact.notice(&known.told).filter(|_| !flaps) else {
            if !flaps {
                fact.state.clone_into(&mut known.told);
                self.writer.note_told(fact.about, known).await?;
            }
            return Ok(true);
        };
        if !self.channels.send(&notice, &fact.about, known.since_ms).await {
            return Ok(false);
        }
        if fact.state == "failing" {
            known.failing_ms = now;
        }
        fact.state.clone_into(&mut known.told);
        self.writer.note_told(fact.about, known).await?;
        Ok(true)
    }
}
