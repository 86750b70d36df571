//! What the drain asks of the tables: who drains, what is due, and what became of it.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, AssertSqlSafe, FromRow, Row};

use super::settle::{keep, settle};
use crate::hash::hex;
use crate::store::engine::Flag;
use crate::store::{Store, StoreError, Writer, now_ms};

/// Rows of a table that one transaction removes, and transactions that remove them one after the other.
const PURGED_AT_ONCE: i64 = 5_000;
const PURGES: u32 = 40;

/// What a row is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Subject {
    Person { hash: Vec<u8>, generation: i64 },
    Event(String),
}

impl Subject {
    /// As attempts name it.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Person { hash, .. } => hex(hash),
            Self::Event(id) => id.clone(),
        }
    }
}

/// A row that may be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Due {
    pub(crate) subject: Subject,
    pub(crate) since_ms: i64,
    /// When it became due.
    pub(crate) at_ms: i64,
    /// The target was told of this person before.
    pub(crate) told: bool,
    /// The person has withdrawn the consent, and the target is told that.
    pub(crate) leaves: bool,
    /// How often it was tried, since somebody asked for it.
    pub(crate) attempts: u32,
}

/// What becomes of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Fate {
    Done,
    /// The person has left, and the target knows them no more.
    Left,
    /// It is tried again then.
    Again {
        due_ms: i64,
    },
    /// It waits as if it had not been tried: the target was at fault.
    Back,
    /// It is not tried again by itself: why, in words without content.
    Dead(String),
    /// Nobody may be told any more. It may happen anew, if nobody was.
    Dropped(&'static str),
    /// It is looked at, and not sent.
    Unsent,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Settled {
    pub(crate) subject: Subject,
    /// When it was due as it was judged: who has more to say of it since moves that.
    pub(crate) due_ms: Option<i64>,
    pub(crate) fate: Fate,
}

/// A call that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Attempt {
    /// The event or person; `None`: several.
    pub(crate) subject: Option<String>,
    pub(crate) rows: usize,
    pub(crate) at_ms: i64,
    pub(crate) ms: i64,
    /// What it was taken for: a class's word.
    pub(crate) result: &'static str,
    pub(crate) status: Option<u16>,
    pub(crate) code: Option<String>,
    /// The beginning of the answer, without what was sent.
    pub(crate) words: Option<String>,
}

/// How a target stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Standing {
    pub(crate) name: String,
    pub(crate) paused: Option<String>,
    pub(crate) probes: i64,
    pub(crate) probe_ms: i64,
    pub(crate) off: bool,
    pub(crate) attempts: i64,
    pub(crate) sent: i64,
    pub(crate) dead: i64,
    pub(crate) dropped: i64,
    pub(crate) pending: i64,
    pub(crate) oldest_ms: Option<i64>,
    /// Dead letters that are there now.
    pub(crate) letters: i64,
}

impl FromRow<'_, AnyRow> for Standing {
    fn from_row(row: &AnyRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            name: row.try_get("name")?,
            paused: row.try_get("paused")?,
            probes: row.try_get("probes")?,
            probe_ms: row.try_get("probe_ms")?,
            off: row.try_get::<Flag, _>("off")?.0,
            attempts: row.try_get("attempts")?,
            sent: row.try_get("sent")?,
            dead: row.try_get("dead")?,
            dropped: row.try_get("dropped")?,
            pending: row.try_get("pending")?,
            oldest_ms: row.try_get("oldest_ms")?,
            letters: row.try_get("letters")?,
        })
    }
}

impl Store {
    /// The rows of a target that are due, the longest due first.
    pub(crate) async fn due(&self, target: &str, most: usize) -> Result<Vec<Due>, StoreError> {
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let persons: Vec<(Vec<u8>, i64, i64, i64, Flag, i64)> = sqlx::query_as(
            "SELECT person, generation, since_ms, due_ms, EXISTS (SELECT 1 FROM person_told
             WHERE person_told.target = person_due.target AND person_told.person = person_due.person), attempts
             FROM person_due WHERE target = $1 AND dead IS NULL AND due_ms <= $2 ORDER BY due_ms LIMIT $3",
        )
        .bind(target)
        .bind(now_ms())
        .bind(most)
        .fetch_all(&self.readers)
        .await?;
        let events: Vec<(String, i64, i64, i64)> = sqlx::query_as(
            "SELECT id, at_ms, due_ms, attempts - earlier FROM event
             WHERE target = $1 AND state = 'due' AND due_ms <= $2 ORDER BY due_ms LIMIT $3",
        )
        .bind(target)
        .bind(now_ms())
        .bind(most)
        .fetch_all(&self.readers)
        .await?;
        let person = |(hash, generation, since_ms, at_ms, Flag(told), attempts): (_, _, _, _, _, i64)| Due {
            subject: Subject::Person { hash, generation },
            since_ms,
            at_ms,
            told,
            leaves: false,
            attempts: u32::try_from(attempts).unwrap_or(u32::MAX),
        };
        let event = |(id, since_ms, at_ms, attempts): (_, _, _, i64)| Due {
            subject: Subject::Event(id),
            since_ms,
            at_ms,
            told: false,
            leaves: false,
            attempts: u32::try_from(attempts).unwrap_or(u32::MAX),
        };
        Ok(persons.into_iter().map(person).chain(events.into_iter().map(event)).collect())
    }

    /// When the next row of a target is due.
    pub(crate) async fn next_due(&self, target: &str) -> Result<Option<i64>, StoreError> {
        Ok(sqlx::query_scalar(
            "SELECT min(due_ms) FROM (
                 SELECT min(due_ms) AS due_ms FROM person_due WHERE target = $1 AND dead IS NULL
                 UNION ALL SELECT min(due_ms) FROM event WHERE target = $1 AND state = 'due') AS waiting",
        )
        .bind(target)
        .fetch_one(&self.readers)
        .await?)
    }

    /// How all targets stand that were ever configured.
    pub(crate) async fn standings(&self) -> Result<Vec<Standing>, StoreError> {
        Ok(sqlx::query_as(
            "SELECT name, paused, probes, probe_ms, off, attempts, sent, dead, dropped,
                 (SELECT count(*) FROM person_due WHERE target = name AND dead IS NULL)
                 + (SELECT count(*) FROM event WHERE target = name AND state = 'due') AS pending,
                 (SELECT min(since_ms) FROM (
                     SELECT min(since_ms) AS since_ms FROM person_due WHERE target = name AND dead IS NULL
                     UNION ALL SELECT min(at_ms) FROM event WHERE target = name AND state = 'due') AS waiting) AS oldest_ms,
                 (SELECT count(*) FROM person_due WHERE target = name AND dead IS NOT NULL)
                 + (SELECT count(*) FROM event WHERE target = name AND state = 'dead') AS letters
             FROM target ORDER BY name",
        )
        .fetch_all(&self.readers)
        .await?)
    }

    /// How a target stands.
    pub(crate) async fn standing(&self, target: &str) -> Result<Standing, StoreError> {
        Ok(sqlx::query_as(
            "SELECT name, paused, probes, probe_ms, off, attempts, sent, dead, dropped, 0 AS pending,
                 CAST(NULL AS BIGINT) AS oldest_ms, 0 AS letters FROM target WHERE name = $1",
        )
        .bind(target)
        .fetch_optional(&self.readers)
        .await?
        .unwrap_or_default())
    }
}

impl Writer {
    /// Takes or keeps the right to drain a target, if nobody else has it.
    pub(crate) async fn lease(&self, target: String, token: String, until_ms: i64) -> Result<bool, StoreError> {
        self.work(move |connection| {
            Box::pin(async move {
                let done = sqlx::query(
                    "UPDATE target SET lease = $2, lease_until_ms = $3
                     WHERE name = $1 AND (lease = $2 OR lease IS NULL OR lease_until_ms < $4)",
                )
                .bind(target)
                .bind(token)
                .bind(until_ms)
                .bind(now_ms())
                .execute(connection)
                .await?;
                Ok(done.rows_affected() == 1)
            })
        })
        .await
    }

    /// Gives that right back.
    pub(crate) async fn release(&self, target: String, token: String) -> Result<(), StoreError> {
        self.work(move |connection| {
            Box::pin(async move {
                let query = sqlx::query("UPDATE target SET lease = NULL WHERE name = $1 AND lease = $2");
                query.bind(target).bind(token).execute(connection).await.map(drop)
            })
        })
        .await
    }

    /// Writes what became of some rows, and the calls that were made for them.
    pub(crate) async fn settle(
        &self,
        target: String,
        settled: Vec<Settled>,
        attempts: Vec<Attempt>,
    ) -> Result<(), StoreError> {
        if settled.is_empty() && attempts.is_empty() {
            return Ok(());
        }
        self.work(move |connection| {
            Box::pin(async move {
                settle(connection, &target, &settled, now_ms()).await?;
                keep(connection, &target, attempts).await
            })
        })
        .await
    }

    /// Sends nothing more to a target before a time, and says why; `None`: it goes on.
    pub(crate) async fn pause(&self, target: String, why: Option<(String, i64)>) -> Result<(), StoreError> {
        self.work(move |connection| {
            Box::pin(async move {
                let (words, probe_ms) = why.unzip();
                sqlx::query(
                    "UPDATE target SET paused = $2, probe_ms = coalesce($3, 0),
                     probes = CASE WHEN $2 IS NULL THEN 0 ELSE probes + 1 END WHERE name = $1",
                )
                .bind(target)
                .bind(words)
                .bind(probe_ms)
                .execute(connection)
                .await
                .map(drop)
            })
        })
        .await
    }

    /// Sends nothing more to a target: it said so. `false`: again.
    pub(crate) async fn turn_off(&self, target: String, off: bool) -> Result<(), StoreError> {
        self.work(move |connection| {
            Box::pin(async move {
                let query = sqlx::query("UPDATE target SET off = $2, paused = NULL, probes = 0 WHERE name = $1");
                query.bind(target).bind(i64::from(off)).execute(connection).await.map(drop)
            })
        })
        .await
    }

    /// Removes what is kept of calls, and what is done with or was given up, from before a time.
    pub(crate) async fn purge_attempts(&self, target: String, before_ms: i64) -> Result<(), StoreError> {
        for _ in 0..PURGES {
            let target = target.clone();
            // Each in a transaction of its own: what is delivered and claimed goes on between two of them.
            if !self.work(move |connection| Box::pin(purge(connection, target, before_ms))).await? {
                break;
            }
        }
        Ok(())
    }
}

/// Removes so much of it as one transaction may. Answers whether there may be more.
async fn purge(connection: &mut AnyConnection, target: String, before_ms: i64) -> Result<bool, sqlx::Error> {
    let old = "SELECT id FROM event WHERE target = $1
               AND CASE WHEN state = 'dead' THEN due_ms ELSE at_ms END < $2 AND state <> 'due' LIMIT $3";
    let mut full = false;
    for sql in [
        "DELETE FROM attempt WHERE id IN (SELECT id FROM attempt WHERE target = $1 AND at_ms < $2 LIMIT $3)".to_owned(),
        // What was not delivered may still be forwarded, and does not happen anew.
        format!(
            "UPDATE fired SET event = NULL WHERE event IN ({old})
             AND event IN (SELECT id FROM event WHERE state <> 'done')"
        ),
        format!("DELETE FROM event WHERE id IN ({old})"),
        "DELETE FROM person_due WHERE target = $1 AND person IN
         (SELECT person FROM person_due WHERE target = $1 AND dead IS NOT NULL AND due_ms < $2 LIMIT $3)"
            .to_owned(),
    ] {
        let query = sqlx::query(AssertSqlSafe(sql)).bind(&target).bind(before_ms).bind(PURGED_AT_ONCE);
        full |= query.execute(&mut *connection).await?.rows_affected() >= PURGED_AT_ONCE.unsigned_abs();
    }
    Ok(full)
}
