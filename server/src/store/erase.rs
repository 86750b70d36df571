//! Removes a person everywhere, and keeps keyed hashes so that no later webhook or pull brings the person back.
//!
//! A session that others played in too (a shared device) is only erased with the last of them.

use std::collections::BTreeSet;

use sqlx::SqliteConnection;

use super::node::{self, NodeKey};
use super::{Store, now_ms, project};
use crate::record::Part;

/// Whom to erase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Person {
    /// Everybody who gave this address, trimmed and in lower case.
    Email(String),
    /// Everybody who played in this session, and whatever else carries the addresses they gave.
    Session(String),
}

/// What went.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Erased {
    pub(crate) records: u64,
    pub(crate) bodies: u64,
    pub(crate) claims: u64,
}

/// Lets a refused statement's id be refused from now on too, with whatever its other statements left behind.
pub(crate) async fn refuse(connection: &mut SqliteConnection, store: &Store, part: &Part) -> Result<(), sqlx::Error> {
    let mut nodes = BTreeSet::from([NodeKey::of(part)]);
    if let (Some(id), Some(session)) = (part.id(), part.session())
        && node::ids_of(connection, &session).await?.iter().all(|other| *other == id)
    {
        nodes.insert(NodeKey::session(&session));
    }
    complete(connection, &mut nodes).await?;
    remove(connection, store, &nodes).await?;
    Ok(())
}

pub(crate) async fn erase(
    connection: &mut SqliteConnection,
    store: &Store,
    person: &Person,
) -> Result<Erased, sqlx::Error> {
    let mut addresses: BTreeSet<Vec<u8>> = BTreeSet::new();
    let mut nodes: BTreeSet<NodeKey> = BTreeSet::new();
    match person {
        Person::Email(email) => {
            addresses.insert(store.hash_key.tag("email", email));
        }
        Person::Session(session) => {
            mark(connection, "session", &store.hash_key.tag("session", session)).await?;
            nodes.insert(NodeKey::session(session));
            let ids = node::ids_of(connection, session).await?;
            nodes.extend(ids.iter().filter(|id| !node::is_tombstone(id)).map(|id| NodeKey::id(id)));
            for key in &nodes {
                let found: Vec<Vec<u8>> = sqlx::query_scalar("SELECT hash FROM address WHERE node = ?")
                    .bind(key.as_str())
                    .fetch_all(&mut *connection)
                    .await?;
                addresses.extend(found);
            }
        }
    }
    for address in &addresses {
        mark(connection, "email", address).await?;
        let found: Vec<String> = sqlx::query_scalar("SELECT node FROM address WHERE hash = ?")
            .bind(address)
            .fetch_all(&mut *connection)
            .await?;
        nodes.extend(found.into_iter().map(NodeKey::stored));
    }
    complete(connection, &mut nodes).await?;
    remove(connection, store, &nodes).await
}

/// Adds what belongs to the nodes: the only id of a session, and the sessions that nobody else played in.
async fn complete(connection: &mut SqliteConnection, nodes: &mut BTreeSet<NodeKey>) -> Result<(), sqlx::Error> {
    for session in nodes.clone().iter().filter_map(NodeKey::as_session) {
        if let [only] = node::ids_of(connection, session).await?.as_slice() {
            nodes.insert(NodeKey::id(only));
        }
    }
    for id in nodes.clone().iter().filter_map(NodeKey::as_id) {
        for session in node::sessions_of(connection, id).await? {
            let ids = node::ids_of(connection, &session).await?;
            if ids.iter().all(|id| node::is_tombstone(id) || nodes.contains(&NodeKey::id(id))) {
                nodes.insert(NodeKey::session(&session));
            }
        }
    }
    Ok(())
}

async fn remove(
    connection: &mut SqliteConnection,
    store: &Store,
    nodes: &BTreeSet<NodeKey>,
) -> Result<Erased, sqlx::Error> {
    let mut gone = Erased::default();
    let mut sessions = BTreeSet::new();
    // In their order ids come before sessions: what is left of a session's ids are others'.
    for key in nodes {
        if let Some(id) = key.as_id() {
            let tag = store.hash_key.tag("id", id);
            mark(connection, "id", &tag).await?;
            sessions.extend(node::sessions_of(connection, id).await?);
            sqlx::query("UPDATE OR REPLACE link SET id = ? WHERE id = ?")
                .bind(node::tombstone(&tag))
                .bind(id)
                .execute(&mut *connection)
                .await?;
        } else if let Some(session) = key.as_session()
            && node::ids_of(connection, session).await?.iter().all(|id| node::is_tombstone(id))
        {
            mark(connection, "session", &store.hash_key.tag("session", session)).await?;
            run(connection, "DELETE FROM link WHERE session = ?", session).await?;
        }
        let key = key.as_str();
        gone.bodies +=
            run(connection, "DELETE FROM body WHERE id IN (SELECT body FROM body_node WHERE node = ?)", key).await?;
        gone.claims += run(connection, "DELETE FROM claim WHERE node = ?", key).await?;
        gone.records += run(connection, "DELETE FROM record WHERE key = ?", key).await?;
        run(connection, "DELETE FROM joined WHERE record = ?", key).await?;
        run(connection, "DELETE FROM address WHERE node = ?", key).await?;
        run(connection, "DELETE FROM node WHERE key = ?", key).await?;
    }
    // Whose the remaining statements of a shared session are may have changed.
    for session in &sessions {
        project::refresh(connection, &store.rules, &NodeKey::session(session), Some(session)).await?;
    }
    Ok(gone)
}

async fn run(connection: &mut SqliteConnection, sql: &'static str, key: &str) -> Result<u64, sqlx::Error> {
    Ok(sqlx::query(sql).bind(key).execute(connection).await?.rows_affected())
}

async fn mark(connection: &mut SqliteConnection, kind: &str, hash: &[u8]) -> Result<(), sqlx::Error> {
    sqlx::query("INSERT OR IGNORE INTO erased (kind, hash, at_ms) VALUES (?, ?, ?)")
        .bind(kind)
        .bind(hash)
        .bind(now_ms())
        .execute(connection)
        .await?;
    Ok(())
}
