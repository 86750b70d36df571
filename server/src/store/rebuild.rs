//! Builds nodes and records anew: after a change of their shape, and after a change of the rules they follow.
//!
//! Bodies that are kept are read again by the present rules. What only the old nodes know is carried over, what is left
//! of each statement by itself. A prize that was given out stays given, whatever its node became.

use std::collections::{BTreeSet, HashSet};

use serde::{Deserialize, Serialize};
use sqlx::{AnyConnection, Row};

use super::bodies::{self, KeptBody, Which};
use super::cells::{self, list};
use super::context::Context;
use super::engine::Flag;
use super::node::{self, NodeKey};
use super::project::{self, Arrived, Statement};
use super::{now_ms, prize};
use crate::record::{Fields, Merged, Part, Stamp, is_nothing_word};

/// Which shape the nodes have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Former {
    /// One for each session, whatever its apps; and a missing value's word was an id or a session like any other.
    Sessions,
    /// As they are now, but with a stamp beside every field.
    Stamps,
    /// As they are written now.
    Present,
}

impl Former {
    /// That of a schema.
    pub(super) fn of(schema: i64) -> Self {
        match schema {
            ..=2 => Self::Sessions,
            3 | 4 => Self::Stamps,
            _ => Self::Present,
        }
    }
}

/// How far it has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
enum Stage {
    /// Bodies up to this one are read again.
    Bodies(i64),
    /// What is left of old nodes is carried over up to this one.
    Nodes(String),
    /// The codes that were told are bound up to this record.
    Claims(String),
}

/// A rebuilding under way.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Rebuild {
    former: Former,
    stage: Stage,
}

const PUT_ASIDE: &str = "
    CREATE TABLE was_node AS SELECT key, merged, webhook_first_ms, webhook_last_ms, api_first_ms, api_last_ms FROM node;
    CREATE UNIQUE INDEX was_node_key ON was_node (key);
    CREATE TABLE was_link AS SELECT id, session FROM link;
    CREATE TABLE was_stated_app AS SELECT id, app FROM stated_app;
    CREATE TABLE was_claim AS SELECT node, claimant, jti, at_ms FROM claim;
    CREATE TABLE was_address AS SELECT hash, node FROM address;
    CREATE INDEX was_address_node ON was_address (node);
    CREATE TABLE heard (hash TEXT PRIMARY KEY);
    CREATE TABLE became (old TEXT NOT NULL, new TEXT NOT NULL, PRIMARY KEY (old, new));
    DELETE FROM joined; DELETE FROM record; DELETE FROM body_node; DELETE FROM address;
    DELETE FROM claim; DELETE FROM stated_app; DELETE FROM link; DELETE FROM candidate; DELETE FROM node;
    UPDATE day_sum SET version = version + 1, counts = NULL, scores = NULL, times = NULL, persons = NULL, sessions = NULL;";

const PUT_AWAY: &str = "
    DROP TABLE was_node; DROP TABLE was_link; DROP TABLE was_stated_app; DROP TABLE was_claim;
    DROP TABLE was_address; DROP TABLE heard; DROP TABLE became;
    DELETE FROM meta WHERE key = 'rebuild';";

impl Rebuild {
    /// Puts the old nodes aside, inside a transaction.
    pub(super) async fn begin(connection: &mut AnyConnection, former: Former) -> Result<Self, sqlx::Error> {
        sqlx::raw_sql(PUT_ASIDE).execute(&mut *connection).await?;
        // Who was in which session first: a session that others played in too is theirs.
        carry_links(connection).await?;
        let begun = Self { former, stage: Stage::Bodies(0) };
        begun.note(connection).await?;
        Ok(begun)
    }

    /// The one that was under way when the process ended, if one was.
    pub(super) async fn under_way(connection: &mut AnyConnection) -> Result<Option<Self>, sqlx::Error> {
        let text: Option<String> =
            sqlx::query_scalar("SELECT value FROM meta WHERE key = 'rebuild'").fetch_optional(connection).await?;
        let read = |text: String| serde_json::from_str(&text).map_err(|error| sqlx::Error::Decode(error.into()));
        text.map(read).transpose()
    }

    async fn note(&self, connection: &mut AnyConnection) -> Result<(), sqlx::Error> {
        sqlx::query(
            "INSERT INTO meta (key, value) VALUES ('rebuild', $1)
             ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        )
        .bind(serde_json::to_string(self).unwrap_or_default())
        .execute(connection)
        .await?;
        Ok(())
    }

    /// Goes on by one batch, inside a transaction. Answers whether anything is left to do.
    pub(super) async fn step(
        &mut self,
        connection: &mut AnyConnection,
        context: &Context,
    ) -> Result<bool, sqlx::Error> {
        let former = self.former;
        let context = &context.silent();
        self.stage = match &self.stage {
            Stage::Bodies(after) => {
                let last = read_again(connection, context, former, *after).await?;
                last.map_or_else(|| Stage::Nodes(String::new()), Stage::Bodies)
            }
            Stage::Nodes(after) => {
                if let Some(last) = carry_over(connection, context, former, after).await? {
                    Stage::Nodes(last)
                } else {
                    carry_claims(connection).await?;
                    Stage::Claims(String::new())
                }
            }
            Stage::Claims(after) => {
                if let Some(last) = bind_codes(connection, context, after).await? {
                    Stage::Claims(last)
                } else {
                    carry_times(connection).await?;
                    sqlx::raw_sql(PUT_AWAY).execute(&mut *connection).await?;
                    note_rules(connection, context).await?;
                    return Ok(false);
                }
            }
        };
        self.note(connection).await?;
        Ok(true)
    }
}

async fn carry_links(connection: &mut AnyConnection) -> Result<(), sqlx::Error> {
    let links: Vec<(String, String)> =
        sqlx::query_as("SELECT id, session FROM was_link").fetch_all(&mut *connection).await?;
    let links = links.into_iter().filter(|(id, session)| !is_nothing_word(id) && !is_nothing_word(session));
    let links = links.map(|(id, session)| [id.into(), session.into()]).collect();
    cells::insert::<2>(connection, "INSERT INTO link (id, session)", links, "ON CONFLICT DO NOTHING").await?;
    sqlx::raw_sql(
        "INSERT INTO stated_app (id, app) SELECT id, app FROM was_stated_app WHERE true ON CONFLICT DO NOTHING;
         INSERT INTO candidate (session, app, id)
             SELECT link.session, coalesce(stated_app.app, ''), link.id FROM link
             LEFT JOIN stated_app ON stated_app.id = link.id WHERE true ON CONFLICT DO NOTHING",
    )
    .execute(connection)
    .await?;
    Ok(())
}

/// Reads some kept bodies again. Answers with the last of them.
async fn read_again(
    connection: &mut AnyConnection,
    context: &Context,
    former: Former,
    after: i64,
) -> Result<Option<i64>, sqlx::Error> {
    let bodies = bodies::kept(connection, Which::All, i64::MIN, after).await?;
    let Some(last) = bodies.last().map(|body| body.id) else { return Ok(None) };
    let mut heard = Vec::new();
    let mut became = BTreeSet::new();
    let mut arrived = Vec::new();
    for KeptBody { id, received_ms, delivery, .. } in bodies {
        sqlx::query("UPDATE body SET hash = $1 WHERE id = $2")
            .bind(project::body_hash(&delivery.source, &delivery.raw))
            .bind(id)
            .execute(&mut *connection)
            .await?;
        let body = Arrived { kept_as: Some(id), ..project::arrived(context, delivery, received_ms) };
        let mut said: Vec<Part> = body.parts.clone();
        if former == Former::Sessions && body.charset_guessed {
            // Read as UTF-8 at that time, with its letters damaged: that is not to be carried over.
            let damaged = url::form_urlencoded::parse(&body.delivery.raw);
            let pairs = damaged.map(|(name, value)| (name.into_owned(), value.into_owned().into()));
            said.extend(Part::new(pairs.collect(), &context.names(&body.delivery.source)));
        }
        for part in &said {
            heard.push([part.hash().into()]);
            became.insert((old_key(part, former).text(), NodeKey::of(part).text()));
        }
        arrived.push(body);
    }
    cells::insert::<1>(connection, "INSERT INTO heard (hash)", heard, "ON CONFLICT DO NOTHING").await?;
    note_became(connection, became).await?;
    project::take(connection, context, arrived, now_ms()).await?;
    Ok(Some(last))
}

/// Which node a statement went to before.
fn old_key(part: &Part, former: Former) -> NodeKey {
    if former != Former::Sessions {
        return NodeKey::of(part);
    }
    let text = |field: &str| part.fields().get(field).and_then(crate::record::identity);
    match (text("id"), text("sessionId")) {
        (Some(id), _) => NodeKey::Id(id),
        (None, Some(session)) => NodeKey::Session(session),
        (None, None) => NodeKey::Part(part.hash()),
    }
}

async fn note_became(connection: &mut AnyConnection, became: BTreeSet<(String, String)>) -> Result<(), sqlx::Error> {
    let rows = became.into_iter().map(|(old, new)| [old.into(), new.into()]).collect();
    cells::insert::<2>(connection, "INSERT INTO became (old, new)", rows, "ON CONFLICT DO NOTHING").await
}

/// Carries over what only some of the old nodes know. Answers with the last of them.
async fn carry_over(
    connection: &mut AnyConnection,
    context: &Context,
    former: Former,
    after: &str,
) -> Result<Option<String>, sqlx::Error> {
    let nodes: Vec<(String, String)> =
        sqlx::query_as("SELECT key, merged FROM was_node WHERE key > $1 ORDER BY key LIMIT 500")
            .bind(after)
            .fetch_all(&mut *connection)
            .await?;
    let Some(last) = nodes.last().map(|(key, _)| key.clone()) else { return Ok(None) };
    let mut left: Vec<(NodeKey, Stamp, Fields)> = Vec::new();
    for (text, merged) in nodes {
        let Some(old) = NodeKey::stored(&text) else { continue };
        let merged = if former == Former::Present { Merged::stored(&merged) } else { Merged::former(&merged) };
        if merged.is_empty() && !old.is_nobodys() {
            // The place of somebody who was erased.
            node::write_empty(connection, &old).await?;
        }
        left.extend(merged.by_statement().into_iter().map(|(stamp, fields)| (old.clone(), stamp, fields)));
    }
    let hashes = list(left.iter().map(|(_, stamp, _)| &*stamp.hash));
    let heard: Vec<String> =
        sqlx::query_scalar("SELECT hash FROM heard WHERE hash IN (SELECT value FROM json_each($1))")
            .bind(hashes)
            .fetch_all(&mut *connection)
            .await?;
    let heard: HashSet<String> = heard.into_iter().collect();
    let mut became = BTreeSet::new();
    let mut carried = Vec::new();
    for (old, stamp, fields) in left.into_iter().filter(|(_, stamp, _)| !heard.contains(&*stamp.hash)) {
        let part = carry(&old, &stamp, fields).joined_by(&context.rules.join_field);
        became.insert((old, NodeKey::of(&part).text()));
        carried.push(Statement { part, stamp, source: project::Source::default() });
    }
    project::join(connection, context, carried, now_ms()).await?;
    for (old, new) in became.iter().filter(|(old, _)| !old.is_nobodys()) {
        // Addresses that newer statements replaced.
        sqlx::query(
            "INSERT INTO address (hash, node) SELECT hash, $1 FROM was_address WHERE node = $2 ON CONFLICT DO NOTHING",
        )
        .bind(new)
        .bind(old.text())
        .execute(&mut *connection)
        .await?;
    }
    note_became(connection, became.into_iter().map(|(old, new)| (old.text(), new)).collect()).await?;
    Ok(Some(last))
}

/// What is left of a statement of a node. An id or a session that a newer statement of the node repeated is with that
/// one: this one said it too.
fn carry(old: &NodeKey, stamp: &Stamp, mut fields: Fields) -> Part {
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
    Part::carried(fields, stamp.hash.to_string())
}

/// Gives the old nodes' claims to what they became.
async fn carry_claims(connection: &mut AnyConnection) -> Result<(), sqlx::Error> {
    sqlx::raw_sql(
        "INSERT INTO fired (node, target, transition, event)
             SELECT became.new, fired.target, fired.transition, fired.event FROM fired
             JOIN became ON became.old = fired.node WHERE true ORDER BY fired.event IS NULL ON CONFLICT DO NOTHING;
         INSERT INTO claim (node, claimant, jti, at_ms)
             SELECT became.new, was.claimant, was.jti, was.at_ms FROM was_claim AS was
             JOIN became ON became.old = was.node WHERE true ORDER BY was.at_ms, was.jti ON CONFLICT DO NOTHING;
         INSERT INTO claim (node, claimant, jti, at_ms)
             SELECT node, claimant, jti, at_ms FROM was_claim WHERE node NOT IN (SELECT old FROM became)
             ON CONFLICT DO NOTHING",
    )
    .execute(connection)
    .await?;
    Ok(())
}

/// Binds the codes that were told of some records, and gives their claims to all their nodes. Answers with the last of
/// them.
async fn bind_codes(
    connection: &mut AnyConnection,
    context: &Context,
    after: &str,
) -> Result<Option<String>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT key, fields, nodes, named_by_id,
                (SELECT json_group_array(value) FROM joined WHERE joined.record = record.key) AS join_values
         FROM record WHERE key > $1 AND won = 1 AND EXISTS (
             SELECT 1 FROM claim JOIN json_each(record.nodes) AS node ON node.value = claim.node)
         ORDER BY key LIMIT 500",
    )
    .bind(after)
    .fetch_all(&mut *connection)
    .await?;
    let mut records = Vec::new();
    let mut last = None;
    for row in rows {
        let fields: Fields = serde_json::from_str(row.try_get("fields")?).unwrap_or_default();
        let values: Vec<String> = serde_json::from_str(row.try_get("join_values")?).unwrap_or_default();
        let mut claimed: Vec<String> = serde_json::from_str(row.try_get("nodes")?).unwrap_or_default();
        claimed.extend(prize::keys(context, &values, &fields, row.try_get::<i64, _>("named_by_id")? == 1).written);
        records.push(claimed);
        last = Some(row.try_get("key")?);
    }
    // One by one: two records may bind one code, and the second then has what the first was given.
    for record in records {
        prize::spread(connection, &[record]).await?;
    }
    Ok(last)
}

/// Nodes that are what they were, and the records of one node, keep when they were spoken of first and last, also in
/// bodies that are gone.
async fn carry_times(connection: &mut AnyConnection) -> Result<(), sqlx::Error> {
    sqlx::raw_sql(
        "UPDATE node SET
             webhook_first_ms = min(coalesce(node.webhook_first_ms, was.webhook_first_ms), coalesce(was.webhook_first_ms, node.webhook_first_ms)),
             webhook_last_ms = max(coalesce(node.webhook_last_ms, was.webhook_last_ms), coalesce(was.webhook_last_ms, node.webhook_last_ms)),
             api_first_ms = min(coalesce(node.api_first_ms, was.api_first_ms), coalesce(was.api_first_ms, node.api_first_ms)),
             api_last_ms = max(coalesce(node.api_last_ms, was.api_last_ms), coalesce(was.api_last_ms, node.api_last_ms))
         FROM was_node AS was WHERE was.key = node.key;
         UPDATE record SET webhook_first_ms = seen.a, webhook_last_ms = seen.b, api_first_ms = seen.c, api_last_ms = seen.d
         FROM (SELECT record.key AS key, min(node.webhook_first_ms) AS a, max(node.webhook_last_ms) AS b,
                      min(node.api_first_ms) AS c, max(node.api_last_ms) AS d
               FROM record, json_each(record.nodes) AS member JOIN node ON node.key = member.value GROUP BY record.key) AS seen
         WHERE seen.key = record.key",
    )
    .execute(connection)
    .await?;
    Ok(())
}

/// Whether everything was built under the present rules.
pub(super) async fn has_rules(connection: &mut AnyConnection, context: &Context) -> Result<bool, sqlx::Error> {
    let stored: Option<String> =
        sqlx::query_scalar("SELECT value FROM meta WHERE key = 'rules'").fetch_optional(connection).await?;
    Ok(stored.as_deref() == Some(context.rules.text().as_str()))
}

/// Builds everything anew under the present rules, inside a transaction.
pub(super) async fn keep_to_rules(connection: &mut AnyConnection, context: &Context) -> Result<(), sqlx::Error> {
    let Flag(nodes) = sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM node) OR EXISTS (SELECT 1 FROM body)")
        .fetch_one(&mut *connection)
        .await?;
    if !nodes {
        return note_rules(connection, context).await;
    }
    tracing::info!("the rules are others than before: what is stored is read anew; this may take a while");
    let mut rebuild = Rebuild::begin(connection, Former::Present).await?;
    while rebuild.step(connection, context).await? {}
    tracing::info!("what is stored was read anew");
    Ok(())
}

async fn note_rules(connection: &mut AnyConnection, context: &Context) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO meta (key, value) VALUES ('rules', $1) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
    )
    .bind(context.rules.text())
    .execute(connection)
    .await?;
    Ok(())
}
