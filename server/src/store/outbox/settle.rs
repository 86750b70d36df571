//! What became of rows that were sent, and the calls that were made for them.

use std::collections::{BTreeMap, HashSet};

use sqlx::AnyConnection;

use super::queue::{Attempt, Fate, Settled, Subject};
use crate::hash::hex;
use crate::store::cells::{self, list};

/// Why an event is dropped that is looked at only.
pub(super) const REHEARSED: &str = "dry run";

/// Writes what became of some rows.
pub(super) async fn settle(
    connection: &mut AnyConnection,
    target: &str,
    settled: &[Settled],
    now_ms: i64,
) -> Result<(), sqlx::Error> {
    let (mut told, mut done) = (Vec::new(), Vec::new());
    let mut counts: BTreeMap<&str, i64> = BTreeMap::new();
    for row in settled {
        match (&row.fate, &row.subject) {
            (Fate::Done, Subject::Person { hash, generation }) => told.push((hex(hash), generation)),
            (Fate::Done, Subject::Event(id)) => done.push(id),
            _ => {
                if !other(connection, target, row, now_ms).await? {
                    // Whoever drains now has seen to it.
                    continue;
                }
            }
        }
        let word = match &row.fate {
            Fate::Done | Fate::Left => "sent",
            Fate::Dead(_) => "dead",
            Fate::Dropped(_) | Fate::Unsent => "dropped",
            Fate::Again { .. } | Fate::Back => continue,
        };
        *counts.entry(word).or_default() += 1;
    }
    if !told.is_empty() {
        let told = list(told);
        sqlx::query(
            // Of who was erased meanwhile nothing is noted.
            "INSERT INTO person_told (target, person, at_ms) SELECT $1, unhex(json_extract(value, '$[0]')), $2 FROM json_each($3)
             WHERE EXISTS (SELECT 1 FROM address WHERE hash = unhex(json_extract(value, '$[0]')))
             ON CONFLICT (target, person) DO UPDATE SET at_ms = excluded.at_ms",
        )
        .bind(target)
        .bind(now_ms)
        .bind(&told)
        .execute(&mut *connection)
        .await?;
        // What changed while it was sent is due again.
        for sql in [
            "DELETE FROM person_due WHERE target = $1 AND (person, generation) IN
             (SELECT unhex(json_extract(value, '$[0]')), CAST(json_extract(value, '$[1]') AS BIGINT) FROM json_each($3))",
            "UPDATE person_due SET due_ms = $2, attempts = 0 WHERE target = $1 AND dead IS NULL AND person IN
             (SELECT unhex(json_extract(value, '$[0]')) FROM json_each($3))",
        ] {
            sqlx::query(sql).bind(target).bind(now_ms).bind(&told).execute(&mut *connection).await?;
        }
    }
    if !done.is_empty() {
        sqlx::query(
            "UPDATE event SET state = 'done', reason = NULL, attempts = attempts + 1
             WHERE id IN (SELECT value FROM json_each($1))",
        )
        .bind(list(done))
        .execute(&mut *connection)
        .await?;
    }
    let count = |word: &str| counts.get(word).copied().unwrap_or_default();
    sqlx::query("UPDATE target SET sent = sent + $2, dead = dead + $3, dropped = dropped + $4 WHERE name = $1")
        .bind(target)
        .bind(count("sent"))
        .bind(count("dead"))
        .bind(count("dropped"))
        .execute(connection)
        .await?;
    Ok(())
}

/// Writes what became of one row that is not done. Answers whether it was still to be settled: who lost the lease
/// meanwhile comes too late, and what was delivered stays so, whoever says something else later.
async fn other(connection: &mut AnyConnection, target: &str, row: &Settled, now_ms: i64) -> Result<bool, sqlx::Error> {
    let Settled { subject, due_ms: seen_ms, fate } = row;
    // A time and words, for those that have them.
    let (at_ms, words) = match fate {
        Fate::Done => return Ok(false),
        Fate::Left => return left(connection, target, subject, now_ms).await,
        Fate::Again { due_ms } => (*due_ms, None),
        Fate::Back => (now_ms, None),
        Fate::Dead(words) => (now_ms, Some(words.as_str())),
        // What nobody may be told of now may hold together again: its mark stays, and it goes on under its id then.
        Fate::Unsent => (now_ms, Some(REHEARSED)),
        Fate::Dropped(words) => (now_ms, Some(*words)),
    };
    let query = match subject {
        Subject::Person { hash, generation } => {
            let sql = match fate {
                Fate::Again { .. } => {
                    "UPDATE person_due SET attempts = attempts + 1, due_ms = $4
                     WHERE target = $1 AND person = $2 AND generation >= $3 AND dead IS NULL"
                }
                Fate::Dead(_) => {
                    "UPDATE person_due SET dead = $5, due_ms = $4
                     WHERE target = $1 AND person = $2 AND generation = $3 AND dead IS NULL"
                }
                Fate::Dropped(_) | Fate::Unsent => {
                    "DELETE FROM person_due WHERE target = $1 AND person = $2 AND generation = $3"
                }
                // Also what was given up: many that failed alike were the target's fault.
                Fate::Back | Fate::Done | Fate::Left => {
                    "UPDATE person_due SET dead = NULL, due_ms = $4
                     WHERE target = $1 AND person = $2 AND generation >= $3"
                }
            };
            sqlx::query(sql).bind(target).bind(hash).bind(*generation)
        }
        Subject::Event(id) => {
            let sql = match fate {
                Fate::Again { .. } => {
                    "UPDATE event SET attempts = attempts + 1, due_ms = $4
                     WHERE target = $1 AND id = $2 AND state = 'due'"
                }
                Fate::Dead(_) => {
                    "UPDATE event SET state = 'dead', reason = $5, attempts = attempts + 1, due_ms = $4
                     WHERE target = $1 AND id = $2 AND state = 'due'"
                }
                // If more was said of it since it was judged, it is judged anew.
                Fate::Dropped(_) | Fate::Unsent => {
                    "UPDATE event SET state = 'dropped', reason = $5
                     WHERE target = $1 AND id = $2 AND state = 'due' AND due_ms = coalesce($3, due_ms)"
                }
                Fate::Back | Fate::Done | Fate::Left => {
                    "UPDATE event SET state = 'due', reason = NULL, due_ms = $4
                     WHERE target = $1 AND id = $2 AND state IN ('due', 'dead')"
                }
            };
            sqlx::query(sql).bind(target).bind(id).bind(*seen_ms)
        }
    };
    Ok(query.bind(at_ms).bind(words).execute(connection).await?.rows_affected() > 0)
}

/// Notes that a target knows a person no more. What was said meanwhile is due.
async fn left(
    connection: &mut AnyConnection,
    target: &str,
    subject: &Subject,
    now_ms: i64,
) -> Result<bool, sqlx::Error> {
    let Subject::Person { hash, generation } = subject else { return Ok(false) };
    for sql in [
        "DELETE FROM person_told WHERE target = $1 AND person = $2",
        "DELETE FROM person_due WHERE target = $1 AND person = $2 AND generation = $3",
        "UPDATE person_due SET due_ms = $4, attempts = 0 WHERE target = $1 AND person = $2 AND dead IS NULL",
    ] {
        sqlx::query(sql).bind(target).bind(hash).bind(*generation).bind(now_ms).execute(&mut *connection).await?;
    }
    Ok(true)
}

/// Keeps the calls that were made.
pub(super) async fn keep(
    connection: &mut AnyConnection,
    target: &str,
    attempts: Vec<Attempt>,
) -> Result<(), sqlx::Error> {
    let count = i64::try_from(attempts.len()).unwrap_or(i64::MAX);
    // Of who was erased while they were called for, nothing is kept.
    let there: HashSet<String> = sqlx::query_scalar(
        "SELECT id FROM event WHERE id IN (SELECT value FROM json_each($1))
         UNION ALL SELECT lower(hex(hash)) FROM address WHERE hash IN (SELECT unhex(value) FROM json_each($1))",
    )
    .bind(list(attempts.iter().filter_map(|attempt| attempt.subject.as_ref())))
    .fetch_all(&mut *connection)
    .await?
    .into_iter()
    .collect();
    let known = |attempt: &Attempt| attempt.subject.as_ref().is_none_or(|subject| there.contains(subject));
    let rows = attempts.into_iter().filter(known).map(|attempt| {
        let Attempt { subject, rows, at_ms, ms, result, status, code, words } = attempt;
        [
            target.into(),
            subject.into(),
            i64::try_from(rows).unwrap_or(i64::MAX).into(),
            at_ms.into(),
            ms.into(),
            result.into(),
            status.map(i64::from).into(),
            code.into(),
            words.into(),
        ]
    });
    let head = "INSERT INTO attempt (target, subject, rows, at_ms, ms, result, status, code, words)";
    cells::insert::<9>(connection, head, rows.collect(), "").await?;
    sqlx::query("UPDATE target SET attempts = attempts + $1 WHERE name = $2")
        .bind(count)
        .bind(target)
        .execute(connection)
        .await?;
    Ok(())
}
