//! Writes down what was gathered, every few seconds, and finds out whose experience is whose.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;

use super::{Gathered, Session, Tally};
use crate::store::{StoreError, Writer, now_ms};

const EVERY: Duration = Duration::from_secs(5);
/// A record may come after the end of its session: sessions of experiences that are nobody's yet are asked for again, so
/// many at most and for so long.
const MOST_ASKED: usize = 1000;
const ASKED_FOR_MS: i64 = 10 * 60 * 1000;

/// Writes until the server stops, and once more then. `experiences` are those whose app is configured.
pub(crate) async fn keep(
    tally: Arc<Tally>,
    writer: Writer,
    experiences: BTreeMap<String, String>,
    mut stopping: watch::Receiver<bool>,
) {
    let mut keeper = Keeper { writer, experiences, asked: VecDeque::new() };
    loop {
        let stop = tokio::select! {
            () = tokio::time::sleep(EVERY) => false,
            _ = stopping.wait_for(|stopping| *stopping) => true,
        };
        if let Err(error) = keeper.write(tally.take(), now_ms()).await {
            tracing::warn!(%error, "what pages told in the last seconds is not counted");
        }
        if stop {
            return;
        }
    }
}

struct Keeper {
    writer: Writer,
    /// What is configured and not written yet.
    experiences: BTreeMap<String, String>,
    asked: VecDeque<(i64, Session)>,
}

impl Keeper {
    async fn write(&mut self, gathered: Gathered, now_ms: i64) -> Result<(), StoreError> {
        if !self.experiences.is_empty() {
            self.writer.experiences(self.experiences.clone()).await?;
            self.experiences.clear();
        }
        while self.asked.front().is_some_and(|(since, _)| *since < now_ms - ASKED_FOR_MS) {
            self.asked.pop_front();
        }
        let room = MOST_ASKED.saturating_sub(self.asked.len());
        self.asked.extend(gathered.sessions.iter().take(room).map(|session| (now_ms, session.clone())));
        if !self.asked.is_empty() {
            let asked = self.asked.iter().map(|(_, session)| session.clone()).collect();
            let known = self.writer.learn_experiences(asked).await?;
            self.asked.retain(|(_, session)| !known.contains(&session.experience));
        }
        if gathered != Gathered::default() {
            self.writer.seen(gathered, now_ms).await?;
        }
        Ok(())
    }
}
