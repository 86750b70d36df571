//! Removes a person everywhere, and keeps keyed hashes so that no later webhook or pull brings the person back.
//!
//! A session that others played in too (a shared device) is only erased with the last of them.

use std::collections::BTreeSet;

use sqlx::AnyConnection;

use super::context::Context;
use super::days::{self, Changed};
use super::engine::Flag;
use super::identity::parts_of;
use super::node::{self, NodeKey};
use super::project::Known;
use super::{bodies, now_ms, outbox, prize, progress, project, seen};
use crate::record::{Fields, Part};

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

impl Erased {
    pub(crate) fn add(&mut self, other: Self) {
        self.records += other.records;
        self.bodies += other.bodies;
        self.claims += other.claims;
    }
}

/// Lets a refused statement's id be refused from now on too, with whatever its other statements left behind.
pub(crate) async fn refuse(
    connection: &mut AnyConnection,
    context: &Context,
    part: &Part,
) -> Result<Erased, sqlx::Error> {
    let key = NodeKey::of(part);
    if key.session().is_some() && node::read(connection, std::iter::once(&key)).await?.is_empty() {
        // Its place, for as long as it takes to see whose it would have been.
        node::write_empty(connection, &key).await?;
    }
    let mut nodes = BTreeSet::from([key]);
    if let (Some(id), Some(session)) = (part.id(), part.session())
        && node::ids_of(connection, &session).await?.iter().all(|other| *other == id)
        && parts_of(connection, [&session]).await?.0.iter().all(|part| part.key.app().is_none())
    {
        nodes.insert(NodeKey::Session(session));
    }
    complete(connection, &mut nodes).await?;
    remove(connection, context, &nodes).await
}

/// Removes the person, once the inbox is projected, and refuses whatever comes later.
pub(crate) async fn erase(
    connection: &mut AnyConnection,
    context: &Context,
    person: &Person,
) -> Result<Erased, sqlx::Error> {
    let mut addresses: BTreeSet<Vec<u8>> = BTreeSet::new();
    let mut nodes: BTreeSet<NodeKey> = BTreeSet::new();
    let mut needles: BTreeSet<String> = BTreeSet::new();
    match person {
        Person::Email(email) => {
            addresses.insert(context.hash_key.tag("email", email));
            needles.insert(email.clone());
        }
        Person::Session(session) => {
            let hash = context.hash_key.tag("session", session);
            mark(connection, "session", &hash).await?;
            seen::forget(connection, &hash).await?;
            needles.insert(session.clone());
            nodes.insert(NodeKey::Session(session.clone()));
            let (parts, _) = parts_of(connection, [session]).await?;
            nodes.extend(parts.into_iter().map(|part| part.key));
            let ids = node::ids_of(connection, session).await?;
            nodes.extend(ids.into_iter().filter(|id| !node::is_tombstone(id)).map(NodeKey::Id));
            for key in &nodes {
                let found: Vec<Vec<u8>> = sqlx::query_scalar("SELECT hash FROM address WHERE node = $1")
                    .bind(key.text())
                    .fetch_all(&mut *connection)
                    .await?;
                addresses.extend(found);
            }
        }
    }
    for address in &addresses {
        mark(connection, "email", address).await?;
        let found: Vec<String> = sqlx::query_scalar("SELECT node FROM address WHERE hash = $1")
            .bind(address)
            .fetch_all(&mut *connection)
            .await?;
        nodes.extend(found.iter().filter_map(|text| NodeKey::stored(text)));
    }
    complete(connection, &mut nodes).await?;
    needles.extend(nodes.iter().filter_map(|key| key.id().map(str::to_owned)));
    for node in node::read(connection, nodes.iter()).await?.into_values() {
        let said = node.merged.fields();
        needles.extend(said.get("email").and_then(serde_json::Value::as_str).map(str::to_owned));
    }
    let mut gone = remove(connection, context, &nodes).await?;
    for session in nodes.iter().filter_map(NodeKey::session) {
        // A session that others play in too is theirs.
        if is_marked(connection, "session", &context.hash_key.tag("session", session)).await? {
            needles.insert(session.to_owned());
        }
    }
    gone.bodies += bodies::remove_naming(connection, &needles).await?;
    progress::forget_tails(connection).await?;
    Ok(gone)
}

/// Adds what belongs to the nodes: the record that a session's part belongs to, the parts that belong to an id, and
/// all of a session that nobody else played in.
async fn complete(connection: &mut AnyConnection, nodes: &mut BTreeSet<NodeKey>) -> Result<(), sqlx::Error> {
    for key in nodes.clone() {
        if let Some(session) = key.session() {
            let (_, owners) = parts_of(connection, [&session.to_owned()]).await?;
            let owner = owners.get(&key).filter(|owner| !matches!(owner, NodeKey::Id(id) if node::is_tombstone(id)));
            nodes.extend(owner.cloned());
        }
    }
    let mut sessions = BTreeSet::new();
    let ids: Vec<String> = nodes.iter().filter_map(|key| key.id().map(str::to_owned)).collect();
    sessions.extend(node::sessions_of(connection, ids.iter()).await?.into_values().flatten());
    sessions.extend(nodes.iter().filter_map(|key| key.session().map(str::to_owned)));
    for session in sessions {
        let (parts, owners) = parts_of(connection, [&session]).await?;
        let owned = owners.iter().filter(|(_, owner)| nodes.contains(owner)).map(|(part, _)| part.clone());
        nodes.extend(owned.collect::<Vec<_>>());
        let ids = node::ids_of(connection, &session).await?;
        let ids_gone = ids.into_iter().all(|id| node::is_tombstone(&id) || nodes.contains(&NodeKey::Id(id)));
        let apps = || owners.iter().filter(|(part, owner)| part.app().is_some() && part == owner);
        if ids_gone && apps().all(|(part, _)| nodes.contains(part)) {
            nodes.insert(NodeKey::Session(session));
            nodes.extend(parts.into_iter().map(|part| part.key));
        }
    }
    Ok(())
}

async fn remove(
    connection: &mut AnyConnection,
    context: &Context,
    nodes: &BTreeSet<NodeKey>,
) -> Result<Erased, sqlx::Error> {
    let mut gone = Erased::default();
    let keys: Vec<String> = nodes.iter().map(NodeKey::text).collect();
    days::mark(connection, Changed { keys: keys.iter().map(String::as_str).collect(), ..Changed::default() }).await?;
    let persons = outbox::persons_of(connection, nodes.iter()).await?;
    let mut sessions: BTreeSet<String> = BTreeSet::new();
    // In their order ids come before a session's parts, and the part about no app comes last: what is left of the
    // session then is others'.
    for key in nodes {
        let text = key.text();
        remove_prize(connection, context, &text).await?;
        gone.bodies +=
            run(connection, "DELETE FROM body WHERE id IN (SELECT body FROM body_node WHERE node = $1)", &text).await?;
        gone.claims += run(connection, "DELETE FROM claim WHERE node = $1", &text).await?;
        gone.records += run(connection, "DELETE FROM record WHERE key = $1", &text).await?;
        run(connection, "DELETE FROM joined WHERE record = $1", &text).await?;
        run(connection, "DELETE FROM address WHERE node = $1", &text).await?;
        run(connection, "DELETE FROM body_node WHERE node = $1", &text).await?;
        match key {
            NodeKey::Id(id) => {
                let tag = context.hash_key.tag("id", id);
                mark(connection, "id", &tag).await?;
                sessions.extend(node::sessions_of(connection, std::iter::once(id)).await?.into_values().flatten());
                for sql in [
                    "INSERT INTO candidate (session, app, id) SELECT session, app, $1 FROM candidate WHERE id = $2
                     AND session IN (SELECT session FROM link WHERE link.id = $2) ON CONFLICT DO NOTHING",
                    "INSERT INTO link (id, session) SELECT $1, session FROM link WHERE id = $2 ON CONFLICT DO NOTHING",
                    "INSERT INTO stated_app (id, app) SELECT $1, app FROM stated_app WHERE id = $2 ON CONFLICT DO NOTHING",
                ] {
                    sqlx::query(sql).bind(node::tombstone(&tag)).bind(id).execute(&mut *connection).await?;
                }
                run(
                    connection,
                    "DELETE FROM candidate WHERE id = $1
                     AND session IN (SELECT session FROM link WHERE link.id = $1)",
                    id,
                )
                .await?;
                run(connection, "DELETE FROM link WHERE id = $1", id).await?;
                run(connection, "DELETE FROM stated_app WHERE id = $1", id).await?;
                run(connection, "DELETE FROM node WHERE key = $1", &text).await?;
            }
            NodeKey::App { session, .. } => {
                sessions.insert(session.clone());
                if only_tombstones(connection, session).await? {
                    mark(connection, "app", &context.hash_key.tag("app", &text)).await?;
                }
                // The app still is a play of the session: what names no app is not given to the one who stays.
                run(connection, "UPDATE node SET merged = '{}' WHERE key = $1", &text).await?;
            }
            NodeKey::Session(session) => {
                sessions.insert(session.clone());
                run(connection, "DELETE FROM node WHERE key = $1", &text).await?;
                let Flag(others) = sqlx::query_scalar(
                    "SELECT EXISTS (SELECT 1 FROM node WHERE session = $1 AND app IS NOT NULL AND merged <> '{}')",
                )
                .bind(session)
                .fetch_one(&mut *connection)
                .await?;
                if !others && only_tombstones(connection, session).await? {
                    let hash = context.hash_key.tag("session", session);
                    mark(connection, "session", &hash).await?;
                    seen::forget(connection, &hash).await?;
                    run(connection, "DELETE FROM link WHERE session = $1", session).await?;
                    run(connection, "DELETE FROM candidate WHERE session = $1", session).await?;
                    run(connection, "DELETE FROM node WHERE session = $1", session).await?;
                    sqlx::query(
                        "DELETE FROM stated_app WHERE id LIKE 'erased:%'
                         AND NOT EXISTS (SELECT 1 FROM link WHERE link.id = stated_app.id)",
                    )
                    .execute(&mut *connection)
                    .await?;
                }
            }
            NodeKey::Part(_) => {
                run(connection, "DELETE FROM node WHERE key = $1", &text).await?;
            }
        }
    }
    outbox::forget(connection, nodes.iter(), persons).await?;
    // Whose the remaining statements of a shared session are may have changed: nobody is told of that.
    let context = &context.silent();
    let owners = parts_of(connection, &sessions).await?.1;
    let records: BTreeSet<NodeKey> = owners.into_iter().flat_map(|(part, owner)| [part, owner]).collect();
    project::rewrite(connection, context, &records, Known::default(), now_ms()).await?;
    Ok(gone)
}

/// Removes what a claim of a record has written beside its nodes.
async fn remove_prize(connection: &mut AnyConnection, context: &Context, record: &str) -> Result<(), sqlx::Error> {
    let row: Option<(String, String)> = sqlx::query_as(
        "SELECT fields, (SELECT json_group_array(value) FROM joined WHERE joined.record = record.key) FROM record
         WHERE key = $1",
    )
    .bind(record)
    .fetch_optional(&mut *connection)
    .await?;
    let Some((fields, values)) = row else { return Ok(()) };
    let fields: Fields = serde_json::from_str(&fields).unwrap_or_default();
    let values: Vec<String> = serde_json::from_str(&values).unwrap_or_default();
    for named_by_id in [true, false] {
        for key in prize::keys(context, &values, &fields, named_by_id).written {
            run(connection, "DELETE FROM claim WHERE node = $1", &key).await?;
        }
    }
    Ok(())
}

/// Whether nobody with an id is left in a session.
async fn only_tombstones(connection: &mut AnyConnection, session: &str) -> Result<bool, sqlx::Error> {
    Ok(node::ids_of(connection, session).await?.iter().all(|id| node::is_tombstone(id)))
}

async fn run(connection: &mut AnyConnection, sql: &'static str, key: &str) -> Result<u64, sqlx::Error> {
    Ok(sqlx::query(sql).bind(key).execute(connection).await?.rows_affected())
}

pub(super) async fn is_marked(connection: &mut AnyConnection, kind: &str, hash: &[u8]) -> Result<bool, sqlx::Error> {
    let Flag(marked) = sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM erased WHERE kind = $1 AND hash = $2)")
        .bind(kind)
        .bind(hash)
        .fetch_one(connection)
        .await?;
    Ok(marked)
}

async fn mark(connection: &mut AnyConnection, kind: &str, hash: &[u8]) -> Result<(), sqlx::Error> {
    sqlx::query("INSERT INTO erased (kind, hash, at_ms) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING")
        .bind(kind)
        .bind(hash)
        .bind(now_ms())
        .execute(connection)
        .await?;
    Ok(())
}
