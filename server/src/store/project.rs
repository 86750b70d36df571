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

/// Rewrites the record of an id that is the first and only one of a session.
pub(crate) async fn first_id(
    connection: &mut SqliteConnection,
    rules: &Rules,
    id: &str,
    session: &str,
    merged: Merged,
) -> Result<BTreeSet<String>, sqlx::Error> {
    let (values, attached) = write_id_record(connection, rules, id, merged).await?;
    let idless = NodeKey::session(session);
    if attached.contains(&idless) {
        remove(connection, &idless).await?;
    }
    Ok(values.into_iter().collect())
}

async fn id_record(connection: &mut SqliteConnection, rules: &Rules, id: &str) -> Result<Vec<String>, sqlx::Error> {
    let key = NodeKey::id(id);
    if let Some(merged) = node::read(connection, &key).await? {
        return Ok(write_id_record(connection, rules, id, merged).await?.0);
    }
    remove(connection, &key).await?;
    Ok(Vec::new())
}

/// Writes an id's record. Answers with its join values, and with the id-less nodes that had something to say in it.
async fn write_id_record(
    connection: &mut SqliteConnection,
    rules: &Rules,
    id: &str,
    mut merged: Merged,
) -> Result<(Vec<String>, Vec<NodeKey>), sqlx::Error> {
    let key = NodeKey::id(id);
    let rows: Vec<(String, i64, Option<String>)> = sqlx::query_as(
        "SELECT session, (SELECT count(*) FROM link AS other WHERE other.session = link.session),
                (SELECT merged FROM node WHERE key = 'session:' || link.session)
         FROM link WHERE id = ? ORDER BY session",
    )
    .bind(id)
    .fetch_all(&mut *connection)
    .await?;
    let mut nodes = vec![key.clone()];
    let mut attached = Vec::new();
    let mut sessions = Vec::new();
    for (session, ids, idless) in rows {
        if ids == 1 {
            let node = NodeKey::session(&session);
            if let Some(idless) = idless {
                merged.join(&node::decode(&idless));
                attached.push(node.clone());
            }
            nodes.push(node);
        }
        sessions.push(session);
    }
    Ok((write(connection, rules, &key, &nodes, &sessions, &merged).await?, attached))
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
    sqlx::query("DELETE FROM record WHERE key = ?; DELETE FROM joined WHERE record = ?")
        .bind(key.as_str())
        .bind(key.as_str())
        .execute(connection)
        .await?;
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
         won = excluded.won, newest_ms = excluded.newest_ms, date_ms = excluded.date_ms;
         DELETE FROM joined WHERE record = ?;
         INSERT OR IGNORE INTO joined (value, finished, record) SELECT value, ?, ? FROM json_each(?)",
    )
    .bind(key.as_str())
    .bind(serde_json::to_string(&fields).unwrap_or_default())
    .bind(serde_json::to_string(&nodes).unwrap_or_default())
    .bind(outcome.finished)
    .bind(outcome.won)
    .bind(newest.and_then(|stamp| stamp.0))
    .bind(newest.and_then(|stamp| stamp.1))
    .bind(key.as_str())
    .bind(outcome.finished)
    .bind(key.as_str())
    .bind(serde_json::to_string(&values).unwrap_or_default())
    .execute(connection)
    .await?;
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
