//! `forward` and `replay`: history, and what was given up, is sent when somebody asks for it.

use std::collections::BTreeSet;

use sqlx::{AnyConnection, AssertSqlSafe};

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

/// Records that are looked at in one transaction.
const PAGE: i64 = 500;

/// A record's key, what it says, its nodes, its person and its app.
type Stored = (String, String, String, Option<Vec<u8>>, Option<String>);

/// A record that a forward sends.
struct Old {
    key: String,
    record: Concerned,
}

/// Some records that a forward may send, and the key after which it goes on, if there may be more.
struct Page {
    old: Vec<Old>,
    next: Option<String>,
}

impl Store {
    /// How many events or persons a forward would send.
    pub(crate) async fn count_forward(&self, forward: &Forward) -> Result<usize, StoreError> {
        let outbox = &self.context.outbox;
        let Some(target) = outbox.target(&forward.target) else { return Ok(0) };
        let mut connection = self.readers.acquire().await?;
        let (mut seen, mut count, mut after) = (BTreeSet::new(), 0, Some(String::new()));
        while let Some(key) = after {
            let page = found(&mut connection, target, &self.context.rules.finished, forward, &key).await?;
            count += once(target, page.old, &mut seen).len();
            after = page.next;
        }
        Ok(count)
    }
}

impl Writer {
    /// Puts on its way what a forward sends. Answers how much that is.
    pub(crate) async fn forward(&self, store: &Store, forward: Forward) -> Result<usize, StoreError> {
        let (mut seen, mut count, mut after) = (BTreeSet::new(), 0, Some(String::new()));
        while let Some(key) = after {
            let (context, forward) = (std::sync::Arc::clone(&store.context), forward.clone());
            let mut known = std::mem::take(&mut seen);
            // A transaction a page: what is delivered and claimed goes on between two of them.
            let (sent, next, known) = self
                .work(move |connection| {
                    Box::pin(async move {
                        let Some(target) = context.outbox.target(&forward.target) else { return Ok((0, None, known)) };
                        let page = found(connection, target, &context.rules.finished, &forward, &key).await?;
                        let sent = send(connection, target, once(target, page.old, &mut known)).await?;
                        Ok((sent, page.next, known))
                    })
                })
                .await?;
            seen = known;
            count += sent;
            after = next;
        }
        Ok(count)
    }

    /// Puts on its way once more what is asked for. Answers how much that is.
    pub(crate) async fn replay(&self, asked: Asked) -> Result<u64, StoreError> {
        self.work(move |connection| Box::pin(async move { replay(connection, &asked).await })).await
    }
}

/// Those of some records that are sent: one a person, or one a person and app where it goes to them.
fn once(target: &Rules, old: Vec<Old>, seen: &mut BTreeSet<String>) -> Vec<Old> {
    let whom = |record: &Concerned| match target.kind {
        Kind::State { .. } => record.person.as_deref().map(hex),
        Kind::Event { to_person, .. } => mailbox(record).filter(|_| to_person),
    };
    old.into_iter().filter(|old| whom(&old.record).is_none_or(|whom| seen.insert(whom))).collect()
}

/// The next records of a time that the target asks for, as far as they were not delivered.
async fn found(
    connection: &mut AnyConnection,
    target: &Rules,
    finished: &FinishedRule,
    forward: &Forward,
    after: &str,
) -> Result<Page, sqlx::Error> {
    let delivered = match target.kind {
        Kind::Event { .. } => {
            "EXISTS (SELECT 1 FROM fired LEFT JOIN event ON event.id = fired.event
                     WHERE fired.node = record.key AND fired.target = $1 AND fired.event IS NOT NULL
                     AND coalesce(event.state, 'done') IN ('done', 'due'))"
        }
        Kind::State { .. } => {
            "EXISTS (SELECT 1 FROM person_told WHERE person_told.target = $1 AND person_told.person = record.person)"
        }
    };
    let sql = format!(
        "SELECT key, fields, nodes, person, app FROM record
         WHERE coalesce(shown_ms, webhook_first_ms, api_first_ms) BETWEEN $2 AND $3 AND ($4 = 1 OR NOT {delivered})
         AND key > $5 ORDER BY key LIMIT $6"
    );
    let rows: Vec<Stored> = sqlx::query_as(AssertSqlSafe(sql))
        .bind(&target.name)
        .bind(forward.from_ms)
        .bind(forward.to_ms)
        .bind(i64::from(forward.again))
        .bind(after)
        .bind(PAGE)
        .fetch_all(connection)
        .await?;
    let full = i64::try_from(rows.len()).is_ok_and(|rows| rows >= PAGE);
    let next = rows.last().filter(|_| full).map(|(key, ..)| key.clone());
    let mut old = Vec::new();
    for (key, fields, nodes, person, app) in rows {
        let fields: Fields = serde_json::from_str(&fields).unwrap_or_default();
        let facts = target.facts(&fields, finished);
        let wanted = match target.kind {
            Kind::Event { .. } => target.has_happened(&facts),
            Kind::State { .. } => person.is_some() && target.concerns(&facts) && target.consent(&facts) == Some(true),
        };
        if wanted {
            let nodes = serde_json::from_str(&nodes).unwrap_or_default();
            old.push(Old { key, record: Concerned { nodes, person, app, judged: super::Judged::default() } });
        }
    }
    Ok(Page { old, next })
}

async fn send(connection: &mut AnyConnection, target: &Rules, old: Vec<Old>) -> Result<usize, sqlx::Error> {
    let now = now_ms();
    let Kind::Event { on, to_person, .. } = target.kind else {
        let persons: BTreeSet<String> = old.iter().filter_map(|old| old.record.person.as_deref().map(hex)).collect();
        let count = persons.len();
        sqlx::query(
            "INSERT INTO person_due (target, person, generation, since_ms, due_ms)
             SELECT $1, unhex(value), $2, $2, $2 FROM json_each($3) WHERE true
             ON CONFLICT (target, person) DO UPDATE SET
             generation = max(person_due.generation + 1, excluded.generation), dead = NULL, attempts = 0, due_ms = excluded.due_ms",
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
            "SELECT event FROM fired WHERE node = $1 AND target = $2 AND transition = $3 AND event IS NOT NULL",
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
        "ON CONFLICT (id) DO UPDATE SET state = 'due', reason = NULL, earlier = event.attempts, due_ms = excluded.due_ms",
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

async fn replay(connection: &mut AnyConnection, asked: &Asked) -> Result<u64, sqlx::Error> {
    let now = now_ms();
    // An event's attempts stay counted; its schedule begins anew.
    let event = "UPDATE event SET state = 'due', reason = NULL, earlier = attempts, due_ms = $1 WHERE";
    let event = |of: &str| AssertSqlSafe(format!("{event} {of}"));
    let person = "UPDATE person_due SET dead = NULL, attempts = 0, due_ms = $1 WHERE";
    let person = |of: &str| AssertSqlSafe(format!("{person} {of}"));
    let (events, persons) = match asked {
        Asked::One { subject, again } => (
            sqlx::query(event("id = $2 AND ($3 = 1 OR state <> 'done')"))
                .bind(now)
                .bind(subject)
                .bind(i64::from(*again)),
            sqlx::query(person("person = unhex($2)")).bind(now).bind(subject),
        ),
        // What was given up is due no more since then.
        Asked::Failed { target, since_ms } => {
            let of = |dead: &str| format!("{dead} AND due_ms >= $2 AND ($3 IS NULL OR target = $3)");
            (
                sqlx::query(event(&of("state = 'dead'"))).bind(now).bind(since_ms).bind(target),
                sqlx::query(person(&of("dead IS NOT NULL"))).bind(now).bind(since_ms).bind(target),
            )
        }
    };
    if let Asked::Failed { target: Some(target), .. } = asked {
        // Whoever names the target means it to go on, also one that wanted nothing more.
        let sql = "UPDATE target SET off = 0, paused = NULL, probes = 0 WHERE name = $1";
        sqlx::query(sql).bind(target).execute(&mut *connection).await?;
    }
    let events = events.execute(&mut *connection).await?.rows_affected();
    Ok(events + persons.execute(connection).await?.rows_affected())
}
