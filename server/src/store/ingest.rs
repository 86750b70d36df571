//! Takes a delivery in: refuses what was erased, joins the rest, keeps the raw body.

use std::collections::BTreeSet;

use sqlx::{Row, SqliteConnection};

use super::node::{self, NodeKey};
use super::{Store, erase, now_ms, project};
use crate::hash::sha256;
use crate::record::Part;

/// What arrived: a body and the statements in it.
#[derive(Debug, Clone)]
pub(crate) struct Delivery {
    /// The integration's name, or `api`.
    pub(crate) source: String,
    pub(crate) content_type: Option<String>,
    pub(crate) raw: Vec<u8>,
    pub(crate) parts: Vec<Part>,
}

/// What became of a delivery.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Ingested {
    /// Statements that said something new.
    pub(crate) news: usize,
    /// Statements about people who were erased: not stored.
    pub(crate) refused: usize,
    /// The join values whose claims may now have another answer.
    pub(crate) touched: BTreeSet<String>,
}

/// What the store knows of a statement before it is joined, in one question.
struct Known {
    erased: bool,
    merged: Option<String>,
    /// How many ids the statement's session has.
    ids: i64,
    linked: bool,
}

pub(crate) async fn ingest(
    connection: &mut SqliteConnection,
    store: &Store,
    delivery: &Delivery,
) -> Result<Ingested, sqlx::Error> {
    let mut done = Ingested::default();
    let mut kept = Vec::new();
    for part in &delivery.parts {
        let known = known(connection, store, part).await?;
        if known.erased {
            erase::refuse(connection, store, part).await?;
            done.refused += 1;
        } else {
            kept.push((part, known));
        }
    }
    // A body that also speaks of an erased person is not kept; the statements about others are.
    let raw_hash = if done.refused == 0 { Some(keep_raw(connection, delivery).await?) } else { None };
    let several = delivery.parts.len() > 1;
    for (part, mut before) in kept {
        if several {
            // The parts before it may have said something.
            before = known(connection, store, part).await?;
        }
        let (news, touched) = join(connection, store, raw_hash.as_deref(), part, before).await?;
        done.news += usize::from(news);
        done.touched.extend(touched);
    }
    Ok(done)
}

async fn known(connection: &mut SqliteConnection, store: &Store, part: &Part) -> Result<Known, sqlx::Error> {
    let (id, session) = (part.id(), part.session());
    let tag = |kind, text: Option<&String>| text.map(|text| store.hash_key.tag(kind, text));
    let row = sqlx::query(
        "SELECT EXISTS (SELECT 1 FROM erased WHERE (kind = 'id' AND hash = ?) OR (kind = 'session' AND hash = ?)
                        OR (kind = 'email' AND hash = ?)) AS erased,
                (SELECT merged FROM node WHERE key = ?) AS merged,
                (SELECT count(*) FROM link WHERE session = ?) AS ids,
                EXISTS (SELECT 1 FROM link WHERE id = ? AND session = ?) AS linked",
    )
    .bind(tag("id", id.as_ref()))
    .bind(tag("session", session.as_ref()))
    .bind(tag("email", part.email().as_ref()))
    .bind(NodeKey::of(part).as_str().to_owned())
    .bind(&session)
    .bind(&id)
    .bind(&session)
    .fetch_one(connection)
    .await?;
    Ok(Known {
        erased: row.try_get("erased")?,
        merged: row.try_get("merged")?,
        ids: row.try_get("ids")?,
        linked: row.try_get("linked")?,
    })
}

async fn join(
    connection: &mut SqliteConnection,
    store: &Store,
    raw_hash: Option<&[u8]>,
    part: &Part,
    known: Known,
) -> Result<(bool, BTreeSet<String>), sqlx::Error> {
    let key = NodeKey::of(part);
    let mut merged = known.merged.as_deref().map(node::decode).unwrap_or_default();
    let changed = merged.add(part) || known.merged.is_none();
    let session = part.session();
    let link = part.id().zip(session.clone()).filter(|_| !known.linked);
    let first_id = link.is_some() && known.ids == 0;
    let email = part.email().map(|email| store.hash_key.tag("email", &email));
    // One call for all of it: the way to the database's thread and back costs more than the statements.
    // A prize given out before the id was known stays given, also when a second id parts session and id again.
    sqlx::query(
        "INSERT OR IGNORE INTO body_node (node, body) SELECT ?, id FROM body WHERE hash = ?;
         INSERT INTO node (key, merged) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET merged = excluded.merged;
         INSERT OR IGNORE INTO address (hash, node) SELECT ?, ? WHERE ?;
         INSERT OR IGNORE INTO link (id, session) SELECT ?, ? WHERE ?;
         INSERT OR IGNORE INTO claim (node, claimant, jti, at_ms)
             SELECT ?, claimant, jti, at_ms FROM claim WHERE node = ? AND ?",
    )
    .bind(key.as_str())
    .bind(raw_hash)
    .bind(key.as_str())
    .bind(serde_json::to_string(&merged).unwrap_or_default())
    .bind(&email)
    .bind(key.as_str())
    .bind(email.is_some())
    .bind(link.as_ref().map(|link| link.0.as_str()))
    .bind(link.as_ref().map(|link| link.1.as_str()))
    .bind(link.is_some())
    .bind(key.as_str())
    .bind(session.as_deref().map(|session| NodeKey::session(session).as_str().to_owned()))
    .bind(first_id)
    .execute(&mut *connection)
    .await?;
    if !changed && link.is_none() {
        return Ok((false, BTreeSet::new()));
    }
    let touched = match &link {
        Some((id, session)) if first_id => project::first_id(connection, &store.rules, id, session, merged).await?,
        Some((_, session)) => project::refresh(connection, &store.rules, &key, Some(session)).await?,
        None => project::refresh(connection, &store.rules, &key, None).await?,
    };
    Ok((true, touched))
}

/// Keeps a raw body, and answers with the hash it is found by.
async fn keep_raw(connection: &mut SqliteConnection, delivery: &Delivery) -> Result<Vec<u8>, sqlx::Error> {
    let hash = sha256(&delivery.raw).to_vec();
    sqlx::query(
        "INSERT INTO body (hash, received_ms, source, content_type, raw) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (hash) DO NOTHING",
    )
    .bind(&hash)
    .bind(now_ms())
    .bind(&delivery.source)
    .bind(&delivery.content_type)
    .bind(&delivery.raw)
    .execute(connection)
    .await?;
    Ok(hash)
}
