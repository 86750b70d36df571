//! Takes a delivery in: refuses what was erased, joins the rest, keeps the raw body.

use std::collections::BTreeSet;

use sqlx::SqliteConnection;

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

pub(crate) async fn ingest(
    connection: &mut SqliteConnection,
    store: &Store,
    delivery: &Delivery,
) -> Result<Ingested, sqlx::Error> {
    let mut done = Ingested::default();
    let mut kept = Vec::new();
    for part in &delivery.parts {
        if erase::is_erased(connection, store, part).await? {
            erase::refuse(connection, store, part).await?;
            done.refused += 1;
        } else {
            kept.push(part);
        }
    }
    // A body that also speaks of an erased person is not kept; the statements about others are.
    let body = if done.refused == 0 { keep_raw(connection, delivery).await? } else { None };
    for part in kept {
        let key = NodeKey::of(part);
        if let Some(body) = body {
            sqlx::query("INSERT OR IGNORE INTO body_node (node, body) VALUES (?, ?)")
                .bind(key.as_str())
                .bind(body)
                .execute(&mut *connection)
                .await?;
        }
        let (news, touched) = join(connection, store, &key, part).await?;
        done.news += usize::from(news);
        done.touched.extend(touched);
    }
    Ok(done)
}

async fn join(
    connection: &mut SqliteConnection,
    store: &Store,
    key: &NodeKey,
    part: &Part,
) -> Result<(bool, BTreeSet<String>), sqlx::Error> {
    let known = node::read(connection, key).await?;
    let is_new = known.is_none();
    let mut merged = known.unwrap_or_default();
    let changed = merged.add(part) || is_new;
    if changed {
        node::write(connection, key, &merged).await?;
    }
    if let Some(email) = part.email() {
        sqlx::query("INSERT OR IGNORE INTO address (hash, node) VALUES (?, ?)")
            .bind(store.hash_key.tag("email", &email))
            .bind(key.as_str())
            .execute(&mut *connection)
            .await?;
    }
    let session = part.session();
    let linked = match (part.id(), &session) {
        (Some(id), Some(session)) => link(connection, &id, session).await?,
        _ => false,
    };
    if !changed && !linked {
        return Ok((false, BTreeSet::new()));
    }
    let new_link = session.as_deref().filter(|_| linked);
    Ok((true, project::refresh(connection, &store.rules, key, new_link).await?))
}

/// Links an id to a session. Answers whether the link is new.
async fn link(connection: &mut SqliteConnection, id: &str, session: &str) -> Result<bool, sqlx::Error> {
    let new = sqlx::query("INSERT OR IGNORE INTO link (id, session) VALUES (?, ?)")
        .bind(id)
        .bind(session)
        .execute(&mut *connection)
        .await?
        .rows_affected()
        == 1;
    if new && node::ids_of(connection, session).await?.len() == 1 {
        // A prize given out before the id was known stays given, also when a second id parts session and id again.
        sqlx::query(
            "INSERT OR IGNORE INTO claim (node, claimant, jti, at_ms) SELECT ?, claimant, jti, at_ms FROM claim WHERE node = ?",
        )
        .bind(NodeKey::id(id).as_str())
        .bind(NodeKey::session(session).as_str())
        .execute(connection)
        .await?;
    }
    Ok(new)
}

async fn keep_raw(connection: &mut SqliteConnection, delivery: &Delivery) -> Result<Option<i64>, sqlx::Error> {
    let hash = sha256(&delivery.raw).to_vec();
    let inserted: Option<i64> = sqlx::query_scalar(
        "INSERT INTO body (hash, received_ms, source, content_type, raw) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (hash) DO NOTHING RETURNING id",
    )
    .bind(&hash)
    .bind(now_ms())
    .bind(&delivery.source)
    .bind(&delivery.content_type)
    .bind(&delivery.raw)
    .fetch_optional(&mut *connection)
    .await?;
    match inserted {
        Some(id) => Ok(Some(id)),
        None => sqlx::query_scalar("SELECT id FROM body WHERE hash = ?").bind(&hash).fetch_optional(connection).await,
    }
}
