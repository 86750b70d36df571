//! Records are written again as their nodes are, or removed if they have none.

use std::collections::{BTreeMap, BTreeSet};

use sqlx::AnyConnection;

use super::super::cells::{self, list};
use super::super::context::Context;
use super::super::days::{self, Changed};
use super::super::identity::{SessionPart, parts_of};
use super::super::node::NodeKey;
use super::super::{outbox, prize};
use super::Known;
use super::figures::{Assembled, HEAD, Row, TAIL};
use crate::store::engine::Flag;

/// Writes records as their nodes are, or removes those that have none. Answers with the join values they are found by.
pub(in super::super) async fn rewrite(
    connection: &mut AnyConnection,
    context: &Context,
    keys: &BTreeSet<NodeKey>,
    mut known: Known,
    now_ms: i64,
) -> Result<BTreeSet<String>, sqlx::Error> {
    let ids: Vec<String> = keys.iter().filter_map(|key| key.id().map(str::to_owned)).collect();
    known.look(connection, keys.iter().filter(|key| key.session().is_none()), ids.iter()).await?;
    let mut sessions: BTreeSet<String> = ids.iter().flat_map(|id| known.sessions_of(id)).cloned().collect();
    sessions.extend(keys.iter().filter_map(|key| key.session().map(str::to_owned)));
    let (parts, owners) = parts_of(connection, &sessions).await?;
    let mut owned: BTreeMap<&NodeKey, Vec<&SessionPart>> = BTreeMap::new();
    for part in &parts {
        if let Some(owner) = owners.get(&part.key) {
            owned.entry(owner).or_default().push(part);
        }
    }
    let mut gone = Vec::new();
    let mut records = Vec::new();
    for key in keys {
        let parts = owned.get(key).map(Vec::as_slice).unwrap_or_default();
        let own = match key.session() {
            // A part that is somebody else's is no record.
            Some(_) => parts.iter().find(|part| part.key == *key).map(|part| part.node.clone()),
            None => known.nodes.remove(key),
        };
        // What was erased leaves an empty node where it shared a session with others.
        let Some(own) = own.filter(|own| !own.merged.is_empty()) else {
            gone.push(key.text());
            continue;
        };
        let sessions = match (key.session(), key.id()) {
            (Some(session), _) => BTreeSet::from([session.to_owned()]),
            (None, Some(id)) => known.sessions_of(id).cloned().collect(),
            (None, None) => BTreeSet::new(),
        };
        let mut record = Assembled::of(key, own, sessions);
        for part in parts.iter().filter(|part| part.key != *key) {
            record.add(&part.key, &part.node);
        }
        records.push(record);
    }
    remove(connection, &gone).await?;
    write(connection, context, records, now_ms).await
}

/// Removes records, not the nodes they follow from.
async fn remove(connection: &mut AnyConnection, keys: &[String]) -> Result<(), sqlx::Error> {
    if !keys.is_empty() {
        let changed = Changed { keys: keys.iter().map(String::as_str).collect(), ..Changed::default() };
        days::mark(connection, changed).await?;
        let keys = list(keys);
        for sql in [
            "DELETE FROM record WHERE key IN (SELECT value FROM json_each($1))",
            "DELETE FROM joined WHERE record IN (SELECT value FROM json_each($1))",
        ] {
            sqlx::query(sql).bind(&keys).execute(&mut *connection).await?;
        }
    }
    Ok(())
}

async fn write(
    connection: &mut AnyConnection,
    context: &Context,
    records: Vec<Assembled>,
    now_ms: i64,
) -> Result<BTreeSet<String>, sqlx::Error> {
    if records.is_empty() {
        return Ok(BTreeSet::new());
    }
    let unread = unread_among(connection, records.iter().flat_map(|record| &record.nodes)).await?;
    let rows: Vec<Row> = records.into_iter().map(|record| record.row(context, &unread, now_ms)).collect();
    let days = rows.iter().filter_map(|row| row.day.as_ref()).map(|(app, day)| (app.as_str(), day.as_str())).collect();
    days::mark(connection, Changed { keys: rows.iter().map(|row| row.key.as_str()).collect(), days }).await?;
    sqlx::query("DELETE FROM joined WHERE record IN (SELECT value FROM json_each($1))")
        .bind(list(rows.iter().map(|row| &row.key)))
        .execute(&mut *connection)
        .await?;
    let joined = rows.iter().flat_map(|row| {
        row.values.iter().map(|value| [value.as_str().into(), row.finished.into(), row.key.as_str().into()])
    });
    let joined = joined.collect();
    cells::insert::<3>(connection, "INSERT INTO joined (value, finished, record)", joined, "ON CONFLICT DO NOTHING")
        .await?;
    let mut touched = BTreeSet::new();
    let mut several = Vec::new();
    let mut concerned = Vec::new();
    let mut cells = Vec::with_capacity(rows.len());
    for row in rows {
        touched.extend(row.values);
        concerned.extend(row.concerned);
        cells.push(row.cells);
        if row.nodes.len() > 1 {
            several.push(row.nodes);
        }
    }
    cells::insert(connection, HEAD, cells, TAIL).await?;
    if !several.is_empty() {
        prize::spread(connection, &several).await?;
    }
    outbox::note(connection, context, concerned, now_ms).await?;
    Ok(touched)
}

/// Those of some nodes that were also spoken of in a body that is not understood as a whole.
async fn unread_among<'a>(
    connection: &mut AnyConnection,
    nodes: impl Iterator<Item = &'a String>,
) -> Result<BTreeSet<String>, sqlx::Error> {
    let Flag(any) =
        sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM body WHERE unread = 1)").fetch_one(&mut *connection).await?;
    if !any {
        return Ok(BTreeSet::new());
    }
    let found: Vec<String> = sqlx::query_scalar(
        "SELECT DISTINCT body_node.node FROM json_each($1) AS asked
         JOIN body_node ON body_node.node = asked.value JOIN body ON body.id = body_node.body WHERE body.unread = 1",
    )
    .bind(list(nodes))
    .fetch_all(connection)
    .await?;
    Ok(found.into_iter().collect())
}
