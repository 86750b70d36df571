//! `forward` and `replay`: history, and what was given up, is sent when somebody asks for it.

use std::collections::BTreeSet;

use sqlx::SqliteConnection;

use super::Outbox;
use super::note::{Concerned, mailbox};
use crate::hash::{hex, random};
use crate::outbox::{Kind, Rules};
use crate::record::{Fields, FinishedRule};
use crate::store::cells::{self, list};
use crate::store::{Store, StoreError, Writer, now_ms};

/// Which records of a target's are sent although they are history.
#[derive(Debug, Clone)]
pub(crate) struct Forward {
    pub(crate) target: String,
    pub(crate) from_ms: i64,
    pub(crate) to_ms: i64,
    /// Also what was delivered.
    pub(crate) again: bool,
}

/// What is asked to be sent once more.
#[derive(Debug, Clone)]
pub(crate) enum Asked {
    /// An event or a person.
    One { subject: String, again: bool },
    /// What was given up since then.
    Failed { target: Option<String>, since_ms: i64 },
}

/// A record's key, what it says, its nodes, its person and its app.
type Stored = (String, String, String, Option<Vec<u8>>, Option<String>);

/// A record that a forward sends.
struct Old {
    key: String,
    record: Concerned,
}

impl Store {
    /// How many events or persons a forward would send.
    pub(crate) async fn count_forward(&self, forward: &Forward) -> Result<usize, StoreError> {
        let mut connection = self.readers.acquire().await?;
        let found = found(&mut connection, &self.context.outbox, &self.context.rules.finished, forward).await?;
        let persons: BTreeSet<_> = found.iter().map(|old| &old.record.person).collect();
        match self.context.outbox.target(&forward.target).map(|target| &target.kind) {
            Some(Kind::Event { .. }) => Ok(found.len()),
            _ => Ok(persons.len()),
        }
    }
}

impl Writer {
    /// Puts on its way what a forward sends. Answers how much that is.
    pub(crate) async fn forward(&self, store: &Store, forward: Forward) -> Result<usize, StoreError> {
        let context = std::sync::Arc::clone(&store.context);
        self.work(move |connection| {
            Box::pin(async move {
                let outbox = &context.outbox;
                let old = found(connection, outbox, &context.rules.finished, &forward).await?;
                match outbox.target(&forward.target) {
                    Some(target) => send(connection, target, old).await,
                    None => Ok(0),
                }
            })
        })
        .await
    }

    /// Puts on its way once more what is asked for. Answers how much that is.
    pub(crate) async fn replay(&self, asked: Asked) -> Result<u64, StoreError> {
        self.work(move |connection| Box::pin(async move { replay(connection, &asked).await })).await
    }
}

/// The records of a time that the target asks for, as far as they were not delivered.
async fn found(
    connection: &mut SqliteConnection,
    outbox: &Outbox,
    finished: &FinishedRule,
    forward: &Forward,
) -> Result<Vec<Old>, sqlx::Error> {
    let Some(target) = outbox.target(&forward.target) else { return Ok(Vec::new()) };
    let delivered = match target.kind {
        Kind::Event { .. } => {
            "EXISTS (SELECT 1 FROM fired LEFT JOIN event ON event.id = fired.event
                     WHERE fired.node = record.key AND fired.target = ?1 AND fired.event IS NOT NULL
                     AND coalesce(event.state, 'done') IN ('done', 'due'))"
        }
        Kind::State { .. } => {
            "EXISTS (SELECT 1 FROM person_told WHERE person_told.target = ?1 AND person_told.person = record.person)"
        }
    };
    let sql = format!(
        "SELECT key, fields, nodes, person, app FROM record
         WHERE coalesce(shown_ms, webhook_first_ms, api_first_ms) BETWEEN ?2 AND ?3 AND (?4 OR NOT {delivered})"
    );
    let rows: Vec<Stored> = sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(&target.name)
        .bind(forward.from_ms)
        .bind(forward.to_ms)
        .bind(forward.again)
        .fetch_all(connection)
        .await?;
    let mut found = Vec::new();
    for (key, fields, nodes, person, app) in rows {
        let fields: Fields = serde_json::from_str(&fields).unwrap_or_default();
        let facts = target.facts(&fields, finished);
        let wanted = match target.kind {
            Kind::Event { .. } => target.has_happened(&facts),
            Kind::State { .. } => person.is_some() && target.concerns(&facts) && target.consent(&facts) == Some(true),
        };
        if wanted {
            let nodes = serde_json::from_str(&nodes).unwrap_or_default();
            found.push(Old { key, record: Concerned { nodes, person, app, judged: super::Judged::default() } });
        }
    }
    if matches!(target.kind, Kind::Event { to_person: true, .. }) {
        // One mail a person and app.
        let mut mailboxes = BTreeSet::new();
        found.retain(|old| mailbox(&old.record).is_none_or(|mailbox| mailboxes.insert(mailbox)));
    }
    Ok(found)
}

async fn send(connection: &mut SqliteConnection, target: &Rules, old: Vec<Old>) -> Result<usize, sqlx::Error> {
    let now = now_ms();
    let Kind::Event { on, to_person, .. } = target.kind else {
        let persons: BTreeSet<String> = old.iter().filter_map(|old| old.record.person.as_deref().map(hex)).collect();
        let count = persons.len();
        sqlx::query(
            "INSERT INTO person_due (target, person, generation, since_ms, due_ms)
             SELECT ?1, unhex(value), 1, ?2, ?2 FROM json_each(?3) WHERE true
             ON CONFLICT (target, person) DO UPDATE SET generation = person_due.generation + 1, dead = NULL,
             attempts = 0, due_ms = excluded.due_ms",
        )
        .bind(&target.name)
        .bind(now)
        .bind(list(persons))
        .execute(connection)
        .await?;
        return Ok(count);
    };
    let (mut events, mut marks) = (Vec::new(), Vec::new());
    let count = old.len();
    for Old { key, record } in old {
        // The event that is remembered keeps its name, so that a receiver knows it again.
        let known: Option<String> = sqlx::query_scalar(
            "SELECT event FROM fired WHERE node = ? AND target = ? AND transition = ? AND event IS NOT NULL",
        )
        .bind(&key)
        .bind(&target.name)
        .bind(on.word())
        .fetch_optional(&mut *connection)
        .await?;
        let id = match known {
            Some(id) => id,
            None => format!("evt_{}", hex(&random::<16>().map_err(|_| sqlx::Error::WorkerCrashed)?)),
        };
        events.push([id.as_str().into(), target.name.as_str().into(), on.word().into(), now.into(), now.into()]);
        let mailbox = if to_person { mailbox(&record) } else { None };
        for node in record.nodes.iter().chain(mailbox.as_ref()) {
            marks.push([node.as_str().into(), target.name.as_str().into(), on.word().into(), id.as_str().into()]);
        }
    }
    cells::insert::<5>(
        connection,
        "INSERT INTO event (id, target, transition, at_ms, due_ms)",
        events,
        "ON CONFLICT (id) DO UPDATE SET state = 'due', reason = NULL, attempts = 0, at_ms = excluded.at_ms,
         due_ms = excluded.due_ms",
    )
    .await?;
    cells::insert::<4>(
        connection,
        "INSERT INTO fired (node, target, transition, event)",
        marks,
        "ON CONFLICT (node, target, transition) DO UPDATE SET event = excluded.event",
    )
    .await?;
    Ok(count)
}

async fn replay(connection: &mut SqliteConnection, asked: &Asked) -> Result<u64, sqlx::Error> {
    let now = now_ms();
    let (events, persons) = match asked {
        Asked::One { subject, again } => (
            sqlx::query(
                "UPDATE event SET state = 'due', reason = NULL, attempts = 0, due_ms = ?2, at_ms = ?2
                 WHERE id = ?1 AND (?3 OR state <> 'done')",
            )
            .bind(subject)
            .bind(now)
            .bind(again),
            sqlx::query(
                "UPDATE person_due SET dead = NULL, attempts = 0, due_ms = ?2 WHERE lower(hex(person)) = lower(?1)",
            )
            .bind(subject)
            .bind(now),
        ),
        Asked::Failed { target, since_ms } => (
            sqlx::query(
                "UPDATE event SET state = 'due', reason = NULL, attempts = 0, due_ms = ?2, at_ms = ?2
                 WHERE state = 'dead' AND at_ms >= ?3 AND (?1 IS NULL OR target = ?1)",
            )
            .bind(target)
            .bind(now)
            .bind(since_ms),
            sqlx::query(
                "UPDATE person_due SET dead = NULL, attempts = 0, due_ms = ?2
                 WHERE dead IS NOT NULL AND since_ms >= ?3 AND (?1 IS NULL OR target = ?1)",
            )
            .bind(target)
            .bind(now)
            .bind(since_ms),
        ),
    };
    if let Asked::Failed { target: Some(target), .. } = asked {
        // Whoever names the target means it to go on, also one that wanted nothing more.
        let sql = "UPDATE target SET off = 0, paused = NULL, probes = 0 WHERE name = ?";
        sqlx::query(sql).bind(target).execute(&mut *connection).await?;
    }
    let events = events.execute(&mut *connection).await?.rows_affected();
    Ok(events + persons.execute(connection).await?.rows_affected())
}
