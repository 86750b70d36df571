//! What became of rows that were sent, and the calls that were made for them.

use std::collections::{BTreeMap, HashSet};

use sqlx::query::Query;
use sqlx::sqlite::SqliteArguments;
use sqlx::{Sqlite, SqliteConnection};

use super::queue::{Attempt, Fate, Settled, Subject};
use crate::hash::hex;
use crate::store::cells::{self, list};

/// Why an event is dropped that is looked at only.
pub(super) const REHEARSED: &str = "dry run";

/// Writes what became of some rows.
pub(super) async fn settle(
    connection: &mut SqliteConnection,
    target: &str,
    settled: &[Settled],
    now_ms: i64,
) -> Result<(), sqlx::Error> {
    let (mut told, mut done) = (Vec::new(), Vec::new());
    let mut counts: BTreeMap<&str, i64> = BTreeMap::new();
    for Settled { subject, fate } in settled {
        match (fate, subject) {
            (Fate::Done, Subject::Person { hash, generation }) => told.push((hex(hash), generation)),
            (Fate::Done, Subject::Event(id)) => done.push(id),
            (fate, subject) => {
                let changed = match subject {
                    Subject::Person { hash, generation } => {
                        other_person(connection, target, hash, *generation, fate, now_ms).await?
                    }
                    Subject::Event(id) => other_event(connection, id, fate, now_ms).await?,
                };
                if !changed {
                    // Whoever drains now has seen to it.
                    continue;
                }
            }
        }
        let word = match fate {
            Fate::Done => "sent",
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
            "INSERT INTO person_told (target, person, at_ms) SELECT ?1, unhex(value ->> 0), ?2 FROM json_each(?3)
             WHERE EXISTS (SELECT 1 FROM address WHERE hash = unhex(value ->> 0))
             ON CONFLICT (target, person) DO UPDATE SET at_ms = excluded.at_ms",
        )
        .bind(target)
        .bind(now_ms)
        .bind(&told)
        .execute(&mut *connection)
        .await?;
        // What changed while it was sent is due again.
        for sql in [
            "DELETE FROM person_due WHERE target = ?1 AND (person, generation) IN
             (SELECT unhex(value ->> 0), value ->> 1 FROM json_each(?3))",
            "UPDATE person_due SET due_ms = ?2, attempts = 0 WHERE target = ?1 AND dead IS NULL AND person IN
             (SELECT unhex(value ->> 0) FROM json_each(?3))",
        ] {
            sqlx::query(sql).bind(target).bind(now_ms).bind(&told).execute(&mut *connection).await?;
        }
    }
    if !done.is_empty() {
        sqlx::query(
            "UPDATE event SET state = 'done', reason = NULL, attempts = attempts + 1
             WHERE id IN (SELECT value FROM json_each(?))",
        )
        .bind(list(done))
        .execute(&mut *connection)
        .await?;
    }
    let count = |word: &str| counts.get(word).copied().unwrap_or_default();
    sqlx::query("UPDATE target SET sent = sent + ?2, dead = dead + ?3, dropped = dropped + ?4 WHERE name = ?1")
        .bind(target)
        .bind(count("sent"))
        .bind(count("dead"))
        .bind(count("dropped"))
        .execute(connection)
        .await?;
    Ok(())
}

/// Answers whether it was still to be settled: who lost the lease meanwhile comes too late.
async fn other_person(
    connection: &mut SqliteConnection,
    target: &str,
    hash: &[u8],
    generation: i64,
    fate: &Fate,
    now_ms: i64,
) -> Result<bool, sqlx::Error> {
    let query = match fate {
        Fate::Done => return Ok(false),
        Fate::Again { due_ms } => {
            let sql = "UPDATE person_due SET attempts = attempts + 1, due_ms = ?4
                       WHERE target = ?1 AND person = ?2 AND generation >= ?3 AND dead IS NULL";
            sqlx::query(sql).bind(target).bind(hash).bind(generation).bind(due_ms)
        }
        Fate::Back => {
            let sql = "UPDATE person_due SET dead = NULL, due_ms = ?4
                       WHERE target = ?1 AND person = ?2 AND generation >= ?3";
            sqlx::query(sql).bind(target).bind(hash).bind(generation).bind(now_ms)
        }
        Fate::Dead(words) => {
            let sql = "UPDATE person_due SET dead = ?4, due_ms = ?5
                       WHERE target = ?1 AND person = ?2 AND generation = ?3 AND dead IS NULL";
            sqlx::query(sql).bind(target).bind(hash).bind(generation).bind(words).bind(now_ms)
        }
        Fate::Dropped(_) | Fate::Unsent => {
            let sql = "DELETE FROM person_due WHERE target = ?1 AND person = ?2 AND generation = ?3";
            sqlx::query(sql).bind(target).bind(hash).bind(generation)
        }
    };
    Ok(query.execute(connection).await?.rows_affected() > 0)
}

/// Answers whether it was still to be settled. What was delivered stays so, whoever says something else later.
async fn other_event(
    connection: &mut SqliteConnection,
    id: &str,
    fate: &Fate,
    now_ms: i64,
) -> Result<bool, sqlx::Error> {
    let query = match fate {
        Fate::Done => return Ok(false),
        Fate::Again { due_ms } => {
            let sql = "UPDATE event SET attempts = attempts + 1, due_ms = ?2 WHERE id = ?1 AND state = 'due'";
            sqlx::query(sql).bind(id).bind(due_ms)
        }
        // Also what was given up: many that failed alike were the target's fault.
        Fate::Back => {
            let sql = "UPDATE event SET state = 'due', reason = NULL, due_ms = ?2
                       WHERE id = ?1 AND state IN ('due', 'dead')";
            sqlx::query(sql).bind(id).bind(now_ms)
        }
        Fate::Dead(words) => {
            let sql = "UPDATE event SET state = 'dead', reason = ?2, attempts = attempts + 1, due_ms = ?3
                       WHERE id = ?1 AND state = 'due'";
            sqlx::query(sql).bind(id).bind(words).bind(now_ms)
        }
        // What nobody may be told of now may hold together again: its mark stays, and it goes on under its id then.
        Fate::Unsent => dropped(id, REHEARSED),
        Fate::Dropped(words) => dropped(id, words),
    };
    Ok(query.execute(connection).await?.rows_affected() > 0)
}

fn dropped<'q>(id: &'q str, why: &'q str) -> Query<'q, Sqlite, SqliteArguments> {
    let sql = "UPDATE event SET state = 'dropped', reason = ?2 WHERE id = ?1 AND state = 'due'";
    sqlx::query(sql).bind(id).bind(why)
}

/// Keeps the calls that were made.
pub(super) async fn keep(
    connection: &mut SqliteConnection,
    target: &str,
    attempts: Vec<Attempt>,
) -> Result<(), sqlx::Error> {
    let count = i64::try_from(attempts.len()).unwrap_or(i64::MAX);
    // Of who was erased while they were called for, nothing is kept.
    let there: HashSet<String> = sqlx::query_scalar(
        "SELECT id FROM event WHERE id IN (SELECT value FROM json_each(?1))
         UNION ALL SELECT lower(hex(hash)) FROM address WHERE hash IN (SELECT unhex(value) FROM json_each(?1))",
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
    sqlx::query("UPDATE target SET attempts = attempts + ? WHERE name = ?")
        .bind(count)
        .bind(target)
        .execute(connection)
        .await?;
    Ok(())
}
