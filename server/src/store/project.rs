//! Records as they follow from nodes and links: a pure function of what was stated, whatever the order.

use std::collections::BTreeSet;

use sqlx::SqliteConnection;

use super::context::Rules;
use super::identity::{Owners, parts_of};
use super::node::{self, NodeKey};
use super::prize;
use crate::record::{Fields, Merged, Outcome, identity, is_nothing};

/// The records whose nodes are others than before, when parts of sessions have changed their owners.
pub(crate) fn changed(before: &Owners, after: &Owners) -> BTreeSet<NodeKey> {
    let mut records = BTreeSet::new();
    for (part, owner) in after {
        if before.get(part) != Some(owner) {
            records.extend([owner.clone(), before.get(part).unwrap_or(part).clone()]);
        }
    }
    records
}

/// Writes a record as its nodes are, or removes it if it has none. Answers with the join values it is found by.
pub(crate) async fn rewrite(
    connection: &mut SqliteConnection,
    rules: &Rules,
    key: &NodeKey,
    now_ms: i64,
) -> Result<Vec<String>, sqlx::Error> {
    let sessions = match key {
        NodeKey::Id(id) => node::sessions_of(connection, id).await?,
        NodeKey::App { session, .. } | NodeKey::Session(session) => vec![session.clone()],
        NodeKey::Part(_) => Vec::new(),
    };
    let (parts, owners) =
        if sessions.is_empty() { Default::default() } else { parts_of(connection, &sessions).await? };
    let own = if key.session().is_some_and(|_| owners.get(key) != Some(key)) {
        None
    } else {
        match parts.iter().find(|part| part.key == *key) {
            Some(part) => Some(node::decode(&part.merged)),
            None => node::read(connection, key).await?,
        }
    };
    // What was erased leaves an empty node where it shared a session with others.
    let Some(own) = own.filter(|own| !own.is_empty()) else {
        remove(connection, key).await?;
        return Ok(Vec::new());
    };
    let mut record = Record::alone(key, own, sessions);
    for part in parts.iter().filter(|part| part.key != *key && owners.get(&part.key) == Some(key)) {
        record.merged.join(&node::decode(&part.merged));
        record.nodes.push(part.key.text());
    }
    write(connection, rules, key, record, now_ms).await
}

/// What a record is made of.
struct Record {
    merged: Merged,
    nodes: Vec<String>,
    sessions: Vec<String>,
    /// What the statements with an id say by themselves.
    named: Option<Fields>,
}

impl Record {
    fn alone(key: &NodeKey, merged: Merged, sessions: Vec<String>) -> Self {
        let named = matches!(key, NodeKey::Id(_)).then(|| merged.fields());
        Self { merged, nodes: vec![key.text()], sessions, named }
    }
}

/// Writes the record of a node that no part of a session can belong to.
pub(crate) async fn write_alone(
    connection: &mut SqliteConnection,
    rules: &Rules,
    key: &NodeKey,
    merged: Merged,
    sessions: Vec<String>,
    now_ms: i64,
) -> Result<Vec<String>, sqlx::Error> {
    write(connection, rules, key, Record::alone(key, merged, sessions), now_ms).await
}

/// Removes a record, not the nodes it follows from.
pub(crate) async fn remove(connection: &mut SqliteConnection, key: &NodeKey) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM record WHERE key = ?1; DELETE FROM joined WHERE record = ?1")
        .bind(key.text())
        .execute(connection)
        .await?;
    Ok(())
}

async fn write(
    connection: &mut SqliteConnection,
    rules: &Rules,
    key: &NodeKey,
    record: Record,
    now_ms: i64,
) -> Result<Vec<String>, sqlx::Error> {
    let Record { merged, nodes, sessions, named } = record;
    let fields = merged.fields();
    let outcome = Outcome::of(&fields, &rules.finished);
    let values: Vec<String> = if rules.join_field == "sessionId" {
        sessions
    } else {
        let value = fields.get(&rules.join_field).filter(|value| !is_nothing(value));
        value.and_then(identity).into_iter().collect()
    };
    let newest = merged.newest();
    let prize = |fields: &Fields| (fields.get("prizeUid").cloned(), fields.get("code").cloned());
    let named_by_id = named.is_some_and(|named| prize(&named) == prize(&fields));
    let unsure_since = (outcome.finished && outcome.won.is_none()).then_some(now_ms);
    let text = key.text();
    sqlx::query(
        "INSERT INTO record (key, fields, nodes, finished, won, newest_ms, date_ms, app, unsure_since_ms, named_by_id)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (key) DO UPDATE SET fields = excluded.fields, nodes = excluded.nodes, finished = excluded.finished,
         won = excluded.won, newest_ms = excluded.newest_ms, date_ms = excluded.date_ms, app = excluded.app,
         named_by_id = excluded.named_by_id, unsure_since_ms = CASE
             WHEN excluded.unsure_since_ms IS NULL THEN NULL
             ELSE coalesce(record.unsure_since_ms, excluded.unsure_since_ms) END;
         DELETE FROM joined WHERE record = ?;
         INSERT OR IGNORE INTO joined (value, finished, record) SELECT value, ?, ? FROM json_each(?)",
    )
    .bind(&text)
    .bind(serde_json::to_string(&fields).unwrap_or_default())
    .bind(serde_json::to_string(&nodes).unwrap_or_default())
    .bind(outcome.finished)
    .bind(outcome.won)
    .bind(newest.and_then(|stamp| stamp.0))
    .bind(newest.and_then(|stamp| stamp.1))
    .bind(fields.get("appId").and_then(identity))
    .bind(unsure_since)
    .bind(named_by_id)
    .bind(&text)
    .bind(outcome.finished)
    .bind(&text)
    .bind(serde_json::to_string(&values).unwrap_or_default())
    .execute(&mut *connection)
    .await?;
    if nodes.len() > 1 {
        prize::spread(connection, &nodes).await?;
    }
    Ok(values)
}
