//! Keeps the sums of days that are over, so that reports find them. Whatever changes a record lets go of its day's sums:
//! this makes them again, once the day has been at rest for a while.

use std::collections::HashSet;
use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use tokio::sync::watch;

use super::audit::DaySessions;
use super::tally::Tally;
use crate::store::{DayVersion, Store, StoreError, Writer};

/// How often it looks; a day that is the same at two looks is at rest.
const LOOK: Duration = Duration::from_secs(3);

/// Keeps sums until the server stops.
pub(crate) async fn keep_days(store: Store, writer: Writer, mut stopping: watch::Receiver<bool>) {
    let mut before = HashSet::new();
    loop {
        tokio::select! {
            () = tokio::time::sleep(LOOK) => {}
            _ = stopping.wait_for(|stopping| *stopping) => return,
        }
        let work = look(&store, &writer, &before);
        let looked = tokio::select! {
            looked = work => looked,
            _ = stopping.wait_for(|stopping| *stopping) => return,
        };
        match looked {
            Ok(open) => before = open,
            Err(error) => tracing::debug!(%error, "sums of days are not kept for now: reports read the records"),
        }
    }
}

/// Keeps the sums of days that are over and were the same before. Answers with those that are not kept.
async fn look(store: &Store, writer: &Writer, before: &HashSet<DayVersion>) -> Result<HashSet<DayVersion>, StoreError> {
    let now = Timestamp::now();
    let is_over = |day: &DayVersion| {
        let zone = store.context.rules.zones.get(&day.app).cloned().unwrap_or(TimeZone::UTC);
        day.day < zone.to_datetime(now).date().to_string()
    };
    let open: HashSet<DayVersion> = store.open_days().await?.into_iter().filter(is_over).collect();
    for day in open.intersection(before) {
        let mut connection = store.readers.acquire().await?;
        let sums = Tally::read(&mut connection, &day.app, &day.day).await?.pack();
        let sessions = DaySessions::read(&mut connection, &store.context, &day.app, &day.day).await?;
        drop(connection);
        writer.keep_day(day.clone(), sums, sessions.pack()).await?;
    }
    Ok(open)
}
