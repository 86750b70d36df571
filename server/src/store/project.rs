//! Records as they follow from nodes and links: a pure function of what was stated, whatever the order.
//!
//! An id is a record. The id-less statements of a session join the record of the session's only id; with none or with
//! several ids they are a record of their own.

use std::collections::BTreeSet;

use sqlx::SqliteConnection;

use super::node::{self, NodeKey};
use super::open::Rules;
use crate::record::{Merged, Outcome};

/// Rewrites the records that a statement about a node can change. Answers with the join values they are found by.
pub(crate) async fn refresh(
    connection: &mut SqliteConnection,
    rules: &Rules,
    touched: &NodeKey,
    new_link: Option<&str>,
) -> Result<BTreeSet<String>, sqlx::Error> {
    let mut values = BTreeSet::new();
    if let Some(session) = new_link {
        // Another id in a session: who the session's id-less statements belong to may have changed.
        for id in node::ids_of(connection, session).await? {
            values.extend(id_record(connection, rules, &id).await?);
        }
        values.extend(session_record(connection, rules, session).await?);
    } else if let Some(id) = touched.as_id() {
        values.extend(id_record(connection, rules, id).await?);
    } else if let Some(session) = touched.as_session() {
        match node::ids_of(connection, session).await?.as_slice() {
            [only] => values.extend(id_record(connection, rules, only).await?),
            _ => values.extend(session_record(connection, rules, session).await?),
        }
    } else if let Some(merged) = node::read(connection, touched).await? {
        values.extend(write(connection, rules, touched, std::slice::from_ref(touched), &[], &merged).await?);
    }
    Ok(values)
}

async fn id_record(connection: &mut SqliteConnection, rules: &Rules, id: &str) -> Result<Vec<String>, sqlx::Error> {
    let key = NodeKey::id(id);
    let Some(mut merged) = node::read(connection, &key).await? else {
        remove(connection, &key).await?;
        return Ok(Vec::new());
    };
    let mut nodes = vec![key.clone()];
    let sessions = node::sessions_of(connection, id).await?;
    for session in &sessions {
        if node::ids_of(connection, session).await?.len() == 1 {
            let idless = NodeKey::session(session);
            if let Some(other) = node::read(connection, &idless).await? {
                merged.join(&other);
            }
            nodes.push(idless);
        }
    }
    write(connection, rules, &key, &nodes, &sessions, &merged).await
}

async fn session_record(
    connection: &mut SqliteConnection,
    rules: &Rules,
    session: &str,
) -> Result<Vec<String>, sqlx::Error> {
    let key = NodeKey::session(session);
    let merged = node::read(connection, &key).await?;
    let ids = node::ids_of(connection, session).await?;
    match merged {
        Some(merged) if ids.len() != 1 => {
            write(connection, rules, &key, std::slice::from_ref(&key), &[session.to_owned()], &merged).await
        }
        _ => {
            remove(connection, &key).await?;
            Ok(Vec::new())
        }
    }
}

/// Removes a record, not the nodes it follows from.
pub(crate) async fn remove(connection: &mut SqliteConnection, key: &NodeKey) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM record WHERE key = ?").bind(key.as_str()).execute(&mut *connection).await?;
    sqlx::query("DELETE FROM joined WHERE record = ?").bind(key.as_str()).execute(connection).await?;
    Ok(())
}

async fn write(
    connection: &mut SqliteConnection,
    rules: &Rules,
    key: &NodeKey,
    nodes: &[NodeKey],
    sessions: &[String],
    merged: &Merged,
) -> Result<Vec<String>, sqlx::Error> {
    let fields = merged.fields();
    let outcome = Outcome::of(&fields, &rules.finished);
    let values: Vec<String> = if rules.join_field == "sessionId" {
        sessions.to_vec()
    } else {
        fields.get(&rules.join_field).and_then(crate::record::identity).into_iter().collect()
    };
    let newest = merged.newest();
    let nodes: Vec<&str> = nodes.iter().map(NodeKey::as_str).collect();
    sqlx::query(
        "INSERT INTO record (key, fields, nodes, finished, won, newest_ms, date_ms) VALUES (?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (key) DO UPDATE SET fields = excluded.fields, nodes = excluded.nodes, finished = excluded.finished,
         won = excluded.won, newest_ms = excluded.newest_ms, date_ms = excluded.date_ms",
    )
    .bind(key.as_str())
    .bind(serde_json::to_string(&fields).unwrap_or_default())
    .bind(serde_json::to_string(&nodes).unwrap_or_default())
    .bind(outcome.finished)
    .bind(outcome.won)
    .bind(newest.and_then(|stamp| stamp.0))
    .bind(newest.and_then(|stamp| stamp.1))
    .execute(&mut *connection)
    .await?;
    sqlx::query("DELETE FROM joined WHERE record = ?").bind(key.as_str()).execute(&mut *connection).await?;
    for value in &values {
        sqlx::query("INSERT OR IGNORE INTO joined (value, finished, record) VALUES (?, ?, ?)")
            .bind(value)
            .bind(outcome.finished)
            .bind(key.as_str())
            .execute(&mut *connection)
            .await?;
    }
    Ok(values)
}

/// Rewrites every record when the rules they were written under are not the present ones.
pub(crate) async fn rebuild_if_rules_changed(
    connection: &mut SqliteConnection,
    rules: &Rules,
) -> Result<(), sqlx::Error> {
    let mine = format!("{:?} {:?}", rules.join_field, rules.finished);
    sqlx::query("BEGIN IMMEDIATE").execute(&mut *connection).await?;
    let stored: Option<String> =
        sqlx::query_scalar("SELECT value FROM meta WHERE key = 'rules'").fetch_optional(&mut *connection).await?;
    if stored.as_deref() != Some(mine.as_str()) {
        let mut after = String::new();
        loop {
            let keys: Vec<String> = sqlx::query_scalar("SELECT key FROM record WHERE key > ? ORDER BY key LIMIT 1000")
                .bind(&after)
                .fetch_all(&mut *connection)
                .await?;
            let Some(last) = keys.last() else { break };
            after.clone_from(last);
            for key in keys {
                refresh(connection, rules, &NodeKey::stored(key), None).await?;
            }
        }
        sqlx::query(
            "INSERT INTO meta (key, value) VALUES ('rules', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        )
        .bind(&mine)
        .execute(&mut *connection)
        .await?;
    }
    sqlx::query("COMMIT").execute(connection).await?;
    Ok(())
}
