//! Takes a delivery in: refuses what was erased, joins the rest, keeps the raw body.

use std::collections::BTreeSet;

use sqlx::{Row, SqliteConnection};

use super::context::Context;
use super::identity::parts_of;
use super::node::{self, NodeKey};
use super::{erase, now_ms, project};
use crate::hash::sha256;
use crate::record::{Contents, Part, Stamp};

/// The source of what is pulled from the vendor's API; no integration has this name.
pub(crate) const API_SOURCE: &str = "api";

/// What arrived: a body and the statements in it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Delivery {
    /// The integration's name, or [`API_SOURCE`].
    pub(crate) source: String,
    pub(crate) content_type: Option<String>,
    /// What the raw body is still encoded in.
    pub(crate) content_encoding: Option<String>,
    pub(crate) raw: Vec<u8>,
    pub(crate) parts: Vec<Part>,
    /// Some of the body, or all of it, is not understood.
    pub(crate) unread: bool,
    pub(crate) charset_guessed: bool,
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

impl Ingested {
    pub(crate) fn add(&mut self, other: Self) {
        self.news += other.news;
        self.refused += other.refused;
        self.touched.extend(other.touched);
    }
}

/// A statement and what the store knows of it before it is joined, in one question.
struct Known {
    erased: bool,
    merged: Option<String>,
    app_stated: bool,
    /// The sessions of its id.
    sessions: Vec<String>,
    /// Whether there are id-less statements in these, or in its own.
    has_parts: bool,
}

/// Takes a delivery in, with its body.
pub(crate) async fn ingest(
    connection: &mut SqliteConnection,
    context: &Context,
    delivery: &Delivery,
) -> Result<Ingested, sqlx::Error> {
    let (kept, refused) = sort_out(connection, context, &delivery.parts).await?;
    // A body that also speaks of an erased person is not kept; the statements about others are.
    let body = if refused == 0 { Some(keep_raw(connection, delivery).await?) } else { None };
    let mut done = Ingested { refused, ..Ingested::default() };
    join_all(connection, context, body, kept, now_ms(), &mut done).await?;
    Ok(done)
}

/// Takes in what a kept body says by the present rules.
pub(crate) async fn again(
    connection: &mut SqliteConnection,
    context: &Context,
    body: i64,
    contents: &Contents,
    now_ms: i64,
) -> Result<Ingested, sqlx::Error> {
    let (kept, refused) = sort_out(connection, context, &contents.parts).await?;
    let mut done = Ingested { refused, ..Ingested::default() };
    if refused > 0 {
        sqlx::query("DELETE FROM body WHERE id = ?").bind(body).execute(&mut *connection).await?;
    } else {
        sqlx::query("UPDATE body SET unread = ?, charset_guessed = ? WHERE id = ?")
            .bind(contents.unread)
            .bind(contents.charset_guessed)
            .bind(body)
            .execute(&mut *connection)
            .await?;
    }
    join_all(connection, context, (refused == 0).then_some(body), kept, now_ms, &mut done).await?;
    Ok(done)
}

async fn join_all(
    connection: &mut SqliteConnection,
    context: &Context,
    body: Option<i64>,
    kept: Vec<(Part, Known)>,
    now_ms: i64,
    done: &mut Ingested,
) -> Result<(), sqlx::Error> {
    for (number, (part, mut before)) in kept.into_iter().enumerate() {
        if number > 0 {
            // The parts before it may have said something.
            before = known(connection, context, &part).await?;
        }
        let stamp = part.stamp(&context.rules.zones);
        done.add(join(connection, context, body, &part, &stamp, before, now_ms).await?);
    }
    Ok(())
}

/// Joins a statement as said at a time.
pub(super) async fn join_at(
    connection: &mut SqliteConnection,
    context: &Context,
    part: &Part,
    stamp: &Stamp,
    now_ms: i64,
) -> Result<Ingested, sqlx::Error> {
    let known = known(connection, context, part).await?;
    join(connection, context, None, part, stamp, known, now_ms).await
}

/// The statements that may be stored, and how many may not.
async fn sort_out(
    connection: &mut SqliteConnection,
    context: &Context,
    parts: &[Part],
) -> Result<(Vec<(Part, Known)>, usize), sqlx::Error> {
    let mut kept = Vec::with_capacity(parts.len());
    let mut refused = 0;
    for part in parts {
        let part = part.clone().joined_by(&context.rules.join_field);
        let known = known(connection, context, &part).await?;
        if known.erased {
            erase::refuse(connection, context, &part).await?;
            refused += 1;
        } else {
            kept.push((part, known));
        }
    }
    Ok((kept, refused))
}

async fn known(connection: &mut SqliteConnection, context: &Context, part: &Part) -> Result<Known, sqlx::Error> {
    let (id, session) = (part.id(), part.session());
    let key = NodeKey::of(part);
    let tag = |kind, text: Option<&String>| text.map(|text| context.hash_key.tag(kind, text));
    let row = sqlx::query(
        "SELECT EXISTS (SELECT 1 FROM erased WHERE (kind = 'id' AND hash = ?) OR (kind = 'session' AND hash = ?)
                        OR (kind = 'email' AND hash = ?) OR (kind = 'app' AND hash = ?)) AS erased,
                (SELECT merged FROM node WHERE key = ?) AS merged,
                EXISTS (SELECT 1 FROM stated_app WHERE id = ? AND app = ?) AS app_stated,
                (SELECT json_group_array(session) FROM link WHERE id = ?) AS sessions,
                EXISTS (SELECT 1 FROM node WHERE session = ?)
                OR EXISTS (SELECT 1 FROM link JOIN node ON node.session = link.session WHERE link.id = ?) AS has_parts",
    )
    .bind(tag("id", id.as_ref()))
    .bind(tag("session", session.as_ref()))
    .bind(tag("email", part.email().as_ref()))
    .bind(key.app().map(|_| context.hash_key.tag("app", &key.text())))
    .bind(key.text())
    .bind(&id)
    .bind(part.app())
    .bind(&id)
    .bind(&session)
    .bind(&id)
    .fetch_one(connection)
    .await?;
    Ok(Known {
        erased: row.try_get("erased")?,
        merged: row.try_get("merged")?,
        app_stated: row.try_get("app_stated")?,
        sessions: serde_json::from_str(row.try_get("sessions")?).unwrap_or_default(),
        has_parts: row.try_get("has_parts")?,
    })
}

/// Joins a statement, and rewrites the records that it changes.
async fn join(
    connection: &mut SqliteConnection,
    context: &Context,
    body: Option<i64>,
    part: &Part,
    stamp: &Stamp,
    known: Known,
    now_ms: i64,
) -> Result<Ingested, sqlx::Error> {
    let key = NodeKey::of(part);
    let mut merged = known.merged.as_deref().map(node::decode).unwrap_or_default();
    let changed = merged.add(part, stamp) || known.merged.is_none();
    let new_link = part.id().zip(part.session()).filter(|(_, session)| !known.sessions.contains(session));
    let new_app = part.id().zip(part.app()).filter(|_| !known.app_stated);
    // Where somebody else's statements may find another owner.
    let sessions = match &key {
        NodeKey::Id(_) if !known.has_parts => Vec::new(),
        NodeKey::Id(_) if new_app.is_some() => known.sessions.iter().cloned().chain(part.session()).collect(),
        NodeKey::Id(_) => new_link.iter().map(|(_, session)| session.clone()).collect(),
        NodeKey::App { session, .. } | NodeKey::Session(session) if known.merged.is_none() => vec![session.clone()],
        _ => Vec::new(),
    };
    let before = parts_of(connection, &sessions).await?.1;
    let email = part.email().map(|email| context.hash_key.tag("email", &email));
    let text = key.text();
    // One call for all of it: the way to the database's thread and back costs more than the statements.
    sqlx::query(
        "INSERT INTO node (key, session, app, merged) VALUES (?, ?, ?, ?)
             ON CONFLICT (key) DO UPDATE SET merged = excluded.merged;
         INSERT OR IGNORE INTO body_node (node, body) SELECT ?, id FROM body WHERE id = ?;
         INSERT OR IGNORE INTO address (hash, node) SELECT ?, ? WHERE ?;
         INSERT OR IGNORE INTO link (id, session) SELECT ?, ? WHERE ?;
         INSERT OR IGNORE INTO stated_app (id, app) SELECT ?, ? WHERE ?",
    )
    .bind(&text)
    .bind(key.session())
    .bind(key.app())
    .bind(node::encode(&merged))
    .bind(&text)
    .bind(body)
    .bind(&email)
    .bind(&text)
    .bind(email.is_some())
    .bind(new_link.as_ref().map(|link| link.0.as_str()))
    .bind(new_link.as_ref().map(|link| link.1.as_str()))
    .bind(new_link.is_some())
    .bind(new_app.as_ref().map(|stated| stated.0.as_str()))
    .bind(new_app.as_ref().map(|stated| stated.1.as_str()))
    .bind(new_app.is_some())
    .execute(&mut *connection)
    .await?;
    if !changed && new_link.is_none() && new_app.is_none() {
        return Ok(Ingested::default());
    }
    let mut done = Ingested { news: 1, ..Ingested::default() };
    if key.session().is_none() && !known.has_parts {
        let sessions = known.sessions.into_iter().chain(new_link.map(|(_, session)| session)).collect();
        done.touched.extend(project::write_alone(connection, &context.rules, &key, merged, sessions, now_ms).await?);
        return Ok(done);
    }
    let after = parts_of(connection, &sessions).await?.1;
    let mut records = project::changed(&before, &after);
    records.insert(match key.session() {
        None => key,
        Some(session) => {
            let after = if after.is_empty() { parts_of(connection, &[session.to_owned()]).await?.1 } else { after };
            after.get(&key).cloned().unwrap_or(key)
        }
    });
    for record in &records {
        done.touched.extend(project::rewrite(connection, &context.rules, record, now_ms).await?);
    }
    Ok(done)
}

/// What a body is found by: it is kept once for each source.
pub(super) fn body_hash(source: &str, raw: &[u8]) -> Vec<u8> {
    let mut named = source.as_bytes().to_vec();
    named.push(0);
    named.extend_from_slice(raw);
    sha256(&named).to_vec()
}

/// Keeps a raw body, and answers with its id.
async fn keep_raw(connection: &mut SqliteConnection, delivery: &Delivery) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar(
        "INSERT INTO body (hash, received_ms, source, content_type, content_encoding, raw, unread, charset_guessed)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (hash) DO UPDATE SET unread = excluded.unread RETURNING id",
    )
    .bind(body_hash(&delivery.source, &delivery.raw))
    .bind(now_ms())
    .bind(&delivery.source)
    .bind(&delivery.content_type)
    .bind(&delivery.content_encoding)
    .bind(&delivery.raw)
    .bind(delivery.unread)
    .bind(delivery.charset_guessed)
    .fetch_one(connection)
    .await
}
