//! The callback's side: sessions that pages saw to their end, beside the records. Pages can say anything, so a session
//! without a record is a callback that was forged, or a record that was lost.

use std::collections::{HashMap, HashSet};

use futures_util::TryStreamExt;

use super::super::tally::number_of;
use crate::store::{Flag, Store, StoreError};

/// The sessions of an app that pages told of, by their keyed hashes.
#[derive(Debug, Default)]
pub(super) struct Seen {
    all: HashSet<u128>,
    /// Those of the period, and what was told of them.
    here: HashMap<u128, Told>,
}

/// What a page told of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Told {
    pub(crate) at_ms: i64,
    /// Where the game is: origin and path.
    pub(crate) experience: String,
}

/// What becomes of sessions and records beside each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sessions {
    /// Sessions that pages told of in the period.
    pub(super) told: usize,
    pub(super) with_record: usize,
    /// Finished records of the period of which no page told.
    pub(super) records_without: usize,
}

impl Sessions {
    pub(super) fn without_record(self) -> usize {
        self.told - self.with_record
    }

    /// Whether hardly any session is a record's: then they are told of by another name, and no single one is at fault.
    pub(super) fn do_not_match(self) -> bool {
        self.with_record * 20 < self.told
    }
}

impl Seen {
    /// The sessions that pages told of, and which of them from one time to another. None if no experience is the app's.
    pub(super) async fn of(store: &Store, app: &str, from_ms: i64, before_ms: i64) -> Result<Option<Self>, StoreError> {
        let Flag(known) = sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM seen_experience WHERE app = $1)")
            .bind(app)
            .fetch_one(&store.readers)
            .await?;
        if !known {
            return Ok(None);
        }
        let sql = "SELECT seen_session.hash, seen_session.at_ms, seen_session.experience FROM seen_session JOIN seen_experience
                   ON seen_experience.experience = seen_session.experience WHERE seen_experience.app = $1";
        let mut rows = sqlx::query_as::<_, (Vec<u8>, i64, String)>(sql).bind(app).fetch(&store.readers);
        let mut seen = Self::default();
        while let Some((hash, at_ms, experience)) = rows.try_next().await? {
            let hash = number_of(&hash);
            if (from_ms..before_ms).contains(&at_ms) {
                seen.here.insert(hash, Told { at_ms, experience });
            }
            seen.all.insert(hash);
        }
        Ok(Some(seen))
    }

    /// Whether a page told of a session.
    pub(super) fn holds(&self, hash: u128) -> bool {
        self.all.contains(&hash)
    }

    /// What was told of the period's sessions that no record has; the newest first.
    pub(super) fn without(&self, records: &HashSet<u128>) -> Vec<Told> {
        let none = self.here.iter().filter(|(hash, _)| !records.contains(hash));
        let mut told: Vec<Told> = none.map(|(_, told)| told.clone()).collect();
        told.sort_by_key(|told| std::cmp::Reverse(told.at_ms));
        told
    }

    /// Lays them beside records: the hashes of all sessions that records have, and of how many finished ones of the
    /// period no page told.
    pub(super) fn beside(&self, records: impl Iterator<Item = u128>, records_without: usize) -> Sessions {
        let records: HashSet<u128> = records.collect();
        let with_record = self.here.keys().filter(|hash| records.contains(hash)).count();
        Sessions { told: self.here.len(), with_record, records_without }
    }
}
