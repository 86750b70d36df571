//! Builds nodes and records anew: after a change of their shape, and after a change of the rules they follow.
//!
//! Bodies that are kept are read again by the present rules. What only the old nodes know is carried over, what is left
//! of each statement by itself. A prize that was given out stays given, whatever its node became.

use sqlx::SqliteConnection;

use super::bodies::{self, Which};
use super::context::Context;
use super::node::{self, NodeKey};
use super::{ingest, prize};
use crate::record::{Fields, Merged, Part, Stamp, is_nothing_word, read};

/// Which shape the nodes have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Former {
    /// One for each session, whatever its apps; and a missing value's word was an id or a session like any other.
    Sessions,
    /// As they are written now.
    Apps,
}

const PUT_ASIDE: &str = "
    CREATE TABLE was_node AS SELECT key, merged FROM node;
    CREATE TABLE was_link AS SELECT id, session FROM link;
    CREATE TABLE was_stated_app AS SELECT id, app FROM stated_app;
    CREATE TABLE was_claim AS SELECT node, claimant, jti, at_ms FROM claim;
    CREATE TABLE was_address AS SELECT hash, node FROM address;
    CREATE TABLE heard (hash TEXT PRIMARY KEY) WITHOUT ROWID;
    CREATE TABLE became (old TEXT NOT NULL, new TEXT NOT NULL, PRIMARY KEY (old, new)) WITHOUT ROWID;
    DELETE FROM joined; DELETE FROM record; DELETE FROM body_node; DELETE FROM address;
    DELETE FROM claim; DELETE FROM stated_app; DELETE FROM link; DELETE FROM node;";

const PUT_AWAY: &str = "
    DROP TABLE was_node; DROP TABLE was_link; DROP TABLE was_stated_app; DROP TABLE was_claim;
    DROP TABLE was_address; DROP TABLE heard; DROP TABLE became;";

/// Builds everything anew, inside a transaction.
pub(super) async fn rebuild(
    connection: &mut SqliteConnection,
    context: &Context,
    former: Former,
) -> Result<(), sqlx::Error> {
    let bodies: i64 = sqlx::query_scalar("SELECT count(*) FROM body").fetch_one(&mut *connection).await?;
    let nodes: i64 = sqlx::query_scalar("SELECT count(*) FROM node").fetch_one(&mut *connection).await?;
    if nodes > 0 {
        tracing::info!(bodies, nodes, "what is stored is read anew; this may take a while");
    }
    sqlx::raw_sql(PUT_ASIDE).execute(&mut *connection).await?;
    // Who was in which session first: a session that others played in too is theirs.
    carry_links(connection).await?;
    let unread = read_again(connection, context, former).await?;
    carry_over(connection, context).await?;
    carry_claims(connection, context).await?;
    sqlx::raw_sql(PUT_AWAY).execute(&mut *connection).await?;
    if nodes > 0 {
        let records: i64 = sqlx::query_scalar("SELECT count(*) FROM record").fetch_one(connection).await?;
        tracing::info!(records, unread, "what is stored was read anew");
    }
    Ok(())
}

async fn carry_links(connection: &mut SqliteConnection) -> Result<(), sqlx::Error> {
    let links: Vec<(String, String)> =
        sqlx::query_as("SELECT id, session FROM was_link").fetch_all(&mut *connection).await?;
    for (id, session) in links.iter().filter(|(id, session)| !is_nothing_word(id) && !is_nothing_word(session)) {
        sqlx::query("INSERT OR IGNORE INTO link (id, session) VALUES (?, ?)")
            .bind(id)
            .bind(session)
            .execute(&mut *connection)
            .await?;
    }
    sqlx::query("INSERT OR IGNORE INTO stated_app (id, app) SELECT id, app FROM was_stated_app")
        .execute(connection)
        .await?;
    Ok(())
}

/// Reads the kept bodies again. Answers how many of them are not understood.
async fn read_again(connection: &mut SqliteConnection, context: &Context, former: Former) -> Result<u64, sqlx::Error> {
    let (mut after, mut unread, mut count) = (0, 0, 0_u64);
    loop {
        let bodies = bodies::kept(connection, Which::All, i64::MIN, after).await?;
        let Some(last) = bodies.last() else { return Ok(unread) };
        after = last.id;
        for body in bodies {
            sqlx::query("UPDATE body SET hash = ? WHERE id = ?")
                .bind(ingest::body_hash(&body.source, &body.raw))
                .bind(body.id)
                .execute(&mut *connection)
                .await?;
            let contents = match read(body.content_type.as_deref(), &body.raw, &context.names(&body.source)) {
                Ok(contents) if body.content_encoding.is_none() => contents,
                _ => {
                    unread += 1;
                    continue;
                }
            };
            unread += u64::from(contents.unread);
            for part in &contents.parts {
                let part = part.clone().joined_by(&context.rules.join_field);
                note(connection, &part, former).await?;
            }
            if former == Former::Sessions && contents.charset_guessed {
                // Read as UTF-8 at that time, with its letters damaged: that is not to be carried over.
                let damaged = url::form_urlencoded::parse(&body.raw);
                let pairs = damaged.map(|(name, value)| (name.into_owned(), value.into_owned().into()));
                if let Some(part) = Part::new(pairs.collect(), &context.names(&body.source)) {
                    note(connection, &part, former).await?;
                }
            }
            ingest::again(connection, context, body.id, &contents, 0).await?;
            count += 1;
            if count.is_multiple_of(10_000) {
                tracing::info!(bodies = count, "reading anew");
            }
        }
    }
}

/// Notes that a statement was heard again, and which node it went to from which.
async fn note(connection: &mut SqliteConnection, part: &Part, former: Former) -> Result<(), sqlx::Error> {
    let new = NodeKey::of(part).text();
    let old = match former {
        Former::Apps => new.clone(),
        Former::Sessions => {
            let text = |field: &str| part.fields().get(field).and_then(crate::record::identity);
            match (text("id"), text("sessionId")) {
                (Some(id), _) => NodeKey::Id(id),
                (None, Some(session)) => NodeKey::Session(session),
                (None, None) => NodeKey::Part(part.hash().to_owned()),
            }
            .text()
        }
    };
    sqlx::query("INSERT OR IGNORE INTO heard (hash) VALUES (?); INSERT OR IGNORE INTO became (old, new) VALUES (?, ?)")
        .bind(part.hash())
        .bind(old)
        .bind(new)
        .execute(connection)
        .await?;
    Ok(())
}

/// Carries over what only the old nodes know.
async fn carry_over(connection: &mut SqliteConnection, context: &Context) -> Result<(), sqlx::Error> {
    let mut after = String::new();
    loop {
        let nodes: Vec<(String, String)> =
            sqlx::query_as("SELECT key, merged FROM was_node WHERE key > ? ORDER BY key LIMIT 100")
                .bind(&after)
                .fetch_all(&mut *connection)
                .await?;
        let Some((last, _)) = nodes.last() else { return Ok(()) };
        after.clone_from(last);
        for (text, merged) in nodes {
            let Some(old) = NodeKey::stored(&text) else { continue };
            let merged = node::decode(&merged);
            if merged.is_empty() && !old.is_nobodys() {
                // The place of somebody who was erased.
                node::write(connection, &old, &Merged::default()).await?;
            }
            for (stamp, fields) in merged.by_statement() {
                let heard: bool = sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM heard WHERE hash = ?)")
                    .bind(&stamp.2)
                    .fetch_one(&mut *connection)
                    .await?;
                if !heard {
                    carry(connection, context, &old, stamp, fields).await?;
                }
            }
        }
    }
}

async fn carry(
    connection: &mut SqliteConnection,
    context: &Context,
    old: &NodeKey,
    stamp: Stamp,
    mut fields: Fields,
) -> Result<(), sqlx::Error> {
    // An id or a session that a newer statement of the node repeated is with that one: this one said it too.
    match old {
        NodeKey::Id(id) => drop(fields.entry("id".to_owned()).or_insert_with(|| id.clone().into())),
        NodeKey::Session(session) => {
            fields.entry("sessionId".to_owned()).or_insert_with(|| session.clone().into());
        }
        NodeKey::App { session, app } => {
            fields.entry("sessionId".to_owned()).or_insert_with(|| session.clone().into());
            fields.entry("appId".to_owned()).or_insert_with(|| app.clone().into());
        }
        NodeKey::Part(_) => {}
    }
    let part = Part::carried(fields, stamp.2.clone()).joined_by(&context.rules.join_field);
    ingest::join_at(connection, context, &part, &stamp, 0).await?;
    let new = NodeKey::of(&part).text();
    sqlx::query("INSERT OR IGNORE INTO became (old, new) VALUES (?, ?)")
        .bind(old.text())
        .bind(&new)
        .execute(&mut *connection)
        .await?;
    if !old.is_nobodys() {
        // Addresses that newer statements replaced.
        sqlx::query("INSERT OR IGNORE INTO address (hash, node) SELECT hash, ? FROM was_address WHERE node = ?")
            .bind(&new)
            .bind(old.text())
            .execute(connection)
            .await?;
    }
    Ok(())
}

/// Gives the old nodes' claims to what they became, and binds the codes that were told.
async fn carry_claims(connection: &mut SqliteConnection, context: &Context) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT OR IGNORE INTO claim (node, claimant, jti, at_ms)
             SELECT became.new, was.claimant, was.jti, was.at_ms FROM was_claim AS was
             JOIN became ON became.old = was.node ORDER BY was.at_ms, was.jti;
         INSERT OR IGNORE INTO claim (node, claimant, jti, at_ms)
             SELECT node, claimant, jti, at_ms FROM was_claim WHERE node NOT IN (SELECT old FROM became)",
    )
    .execute(&mut *connection)
    .await?;
    let mut after = String::new();
    loop {
        let rows: Vec<(String, String, String, String, bool)> = sqlx::query_as(
            "SELECT key, fields, nodes, (SELECT json_group_array(value) FROM joined WHERE joined.record = record.key),
                    named_by_id FROM record
             WHERE key > ? AND won = 1 AND EXISTS (
                 SELECT 1 FROM claim JOIN json_each(record.nodes) AS node ON node.value = claim.node)
             ORDER BY key LIMIT 100",
        )
        .bind(&after)
        .fetch_all(&mut *connection)
        .await?;
        let Some((last, ..)) = rows.last() else { return Ok(()) };
        after.clone_from(last);
        for (_, fields, nodes, values, named_by_id) in rows {
            let fields: Fields = serde_json::from_str(&fields).unwrap_or_default();
            let values: Vec<String> = serde_json::from_str(&values).unwrap_or_default();
            let mut claimed: Vec<String> = serde_json::from_str(&nodes).unwrap_or_default();
            claimed.extend(prize::keys(context, &values, &fields, named_by_id).written);
            prize::spread(connection, &claimed).await?;
        }
    }
}

/// Builds everything anew if it was built under other rules than the present ones.
pub(super) async fn keep_to_rules(
    connection: &mut SqliteConnection,
    context: &Context,
    former: Option<Former>,
) -> Result<(), sqlx::Error> {
    let mine = context.rules.text();
    let stored: Option<String> =
        sqlx::query_scalar("SELECT value FROM meta WHERE key = 'rules'").fetch_optional(&mut *connection).await?;
    if stored.as_deref() == Some(mine.as_str()) && former.is_none() {
        return Ok(());
    }
    rebuild(connection, context, former.unwrap_or(Former::Apps)).await?;
    sqlx::query(
        "INSERT INTO meta (key, value) VALUES ('rules', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
    )
    .bind(&mine)
    .execute(connection)
    .await?;
    Ok(())
}
