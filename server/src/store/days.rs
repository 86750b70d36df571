//! Sums of days, kept so that a report of many days need not read all their records; and which of them are true.
//!
//! A day's version changes in the transaction that changes one of its records, and its sums go. Whoever sums a day up
//! looks at the version first, and keeps the sums only if it still is the same: what is kept is exact.

use std::collections::BTreeSet;

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, FromRow, Row};

use super::cells::list;
use super::{Store, StoreError, Writer};

/// An app's day, and which state of its records is meant.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct DayVersion {
    pub(crate) app: String,
    pub(crate) day: String,
    pub(crate) version: i64,
}

/// What a day's records add up to, packed as it is kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct DaySums {
    pub(crate) counts: String,
    pub(crate) scores: Vec<u8>,
    pub(crate) times: Vec<u8>,
    pub(crate) persons: Vec<u8>,
}

/// A day, its counts, and the sessions of its records, as they are kept.
type DaySessions = (String, Option<String>, Option<Vec<u8>>);

/// Records that change: their keys as they are before, and the app and day of each as it is written.
#[derive(Debug, Clone, Default)]
pub(super) struct Changed<'r> {
    pub(super) keys: Vec<&'r str>,
    pub(super) days: BTreeSet<(&'r str, &'r str)>,
}

/// Lets go of the sums of all days of which records change. Before they are written: the days that they leave count too.
pub(super) async fn mark(connection: &mut AnyConnection, changed: Changed<'_>) -> Result<(), sqlx::Error> {
    let Changed { keys, days } = changed;
    if keys.is_empty() && days.is_empty() {
        return Ok(());
    }
    sqlx::query(
        "INSERT INTO day_sum (app, day, version)
         SELECT touched.app, touched.day, 1 FROM (
             SELECT app, day FROM record WHERE key IN (SELECT value FROM json_each($1))
             UNION SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each($2)
         ) AS touched WHERE touched.app IS NOT NULL AND touched.day IS NOT NULL
         ON CONFLICT (app, day) DO UPDATE SET version = day_sum.version + 1,
             counts = NULL, scores = NULL, times = NULL, persons = NULL, sessions = NULL",
    )
    .bind(list(keys))
    .bind(list(days))
    .execute(connection)
    .await
    .map(drop)
}

impl FromRow<'_, AnyRow> for DayVersion {
    fn from_row(row: &AnyRow) -> Result<Self, sqlx::Error> {
        Ok(Self { app: row.try_get("app")?, day: row.try_get("day")?, version: row.try_get("version")? })
    }
}

impl Store {
    /// The days of an app that may have records, from one to another, and their sums where they are kept.
    pub(crate) async fn day_sums(
        &self,
        app: &str,
        from: &str,
        to: &str,
    ) -> Result<Vec<(String, Option<DaySums>)>, StoreError> {
        let sql = "SELECT day, counts, scores, times, persons FROM day_sum WHERE app = $1 AND day BETWEEN $2 AND $3
                   ORDER BY day";
        let rows = sqlx::query(sql).bind(app).bind(from).bind(to).fetch_all(&self.readers).await?;
        let mut days = Vec::new();
        for row in rows {
            let sums = match row.try_get::<Option<String>, _>("counts")? {
                None => None,
                Some(counts) => Some(DaySums {
                    counts,
                    scores: row.try_get("scores")?,
                    times: row.try_get("times")?,
                    persons: row.try_get("persons")?,
                }),
            };
            days.push((row.try_get("day")?, sums));
        }
        Ok(days)
    }

    /// The same days, with the counts and the sessions of their records where they are kept.
    pub(crate) async fn day_sessions(&self, app: &str, from: &str, to: &str) -> Result<Vec<DaySessions>, StoreError> {
        let sql = "SELECT day, counts, sessions FROM day_sum WHERE app = $1 AND day BETWEEN $2 AND $3 ORDER BY day";
        Ok(sqlx::query_as(sql).bind(app).bind(from).bind(to).fetch_all(&self.readers).await?)
    }

    /// The days whose sums are not kept.
    pub(crate) async fn open_days(&self) -> Result<Vec<DayVersion>, StoreError> {
        let sql = "SELECT app, day, version FROM day_sum WHERE counts IS NULL ORDER BY app, day";
        Ok(sqlx::query_as(sql).fetch_all(&self.readers).await?)
    }
}

impl Writer {
    /// Keeps a day's sums, unless its records are others meanwhile. Answers whether they are kept.
    pub(crate) async fn keep_day(&self, day: DayVersion, sums: DaySums, sessions: Vec<u8>) -> Result<bool, StoreError> {
        self.work(move |connection| {
            Box::pin(async move {
                let sql = "UPDATE day_sum SET counts = $1, scores = $2, times = $3, persons = $4, sessions = $5
                           WHERE app = $6 AND day = $7 AND version = $8";
                let DaySums { counts, scores, times, persons } = sums;
                let query = sqlx::query(sql).bind(counts).bind(scores).bind(times).bind(persons).bind(sessions);
                let done = query.bind(day.app).bind(day.day).bind(day.version).execute(connection).await?;
                Ok(done.rows_affected() == 1)
            })
        })
        .await
    }
}
