//! What a prize is known by, beyond the nodes of the record that names it.
//!
//! A statement without an id may join another record later, or none. Its code goes with it: a claim binds the code
//! under the value it was asked by, so that whichever record names it later, it is the same prize.

use std::collections::BTreeMap;

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use super::cells::{self, list};
use super::context::Context;
use crate::hash::hex;
use crate::record::{Fields, identity};

/// The rows of `claim` that a claim of a record looks at and writes, beside its nodes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct PrizeKeys {
    /// Held by somebody else, the prize is taken.
    pub(crate) looked_at: Vec<String>,
    pub(crate) written: Vec<String>,
}

/// The keys of the prize that a record names under some join values. Only keyed hashes of the code are kept.
///
/// Two plays that both have an id and name the same code are two prizes: everybody may have won the same voucher. What
/// a statement without an id names is one prize with whatever names the same code.
pub(crate) fn keys(context: &Context, values: &[String], fields: &Fields, named_by_id: bool) -> PrizeKeys {
    let Some(code) = fields.get("code").and_then(identity) else { return PrizeKeys::default() };
    let mut keys = PrizeKeys::default();
    for value in values {
        let named = serde_json::to_string(&(value, &code)).unwrap_or_default();
        let tag = hex(&context.hash_key.tag("prize", &named));
        let (with_id, without_id) = (format!("prize-with-id:{tag}"), format!("prize-without-id:{tag}"));
        keys.looked_at.push(without_id.clone());
        if named_by_id {
            keys.written.push(with_id);
        } else {
            keys.looked_at.push(with_id);
            keys.written.push(without_id);
        }
    }
    keys
}

/// Gives every node of each record the earliest claim that one of them has: a prize that was given out stays given when
/// its statements join others, and when they part again.
pub(crate) async fn spread(connection: &mut AnyConnection, records: &[Vec<String>]) -> Result<(), sqlx::Error> {
    let nodes = list(records.iter().flatten());
    let sql = "SELECT node, claimant, jti, at_ms FROM claim WHERE node IN (SELECT value FROM json_each($1))";
    let found = sqlx::query(sql).bind(nodes).fetch_all(&mut *connection).await?;
    let claims: Vec<Given> = found.iter().map(Given::read).collect::<Result<_, _>>()?;
    let held: BTreeMap<&str, &Given> = claims.iter().map(|given| (given.node.as_str(), given)).collect();
    let mut rows = Vec::new();
    for nodes in records {
        let given = nodes.iter().filter_map(|node| held.get(node.as_str()));
        let Some(earliest) = given.min_by_key(|given| (given.at_ms, &given.jti)) else { continue };
        for node in nodes.iter().filter(|node| !held.contains_key(node.as_str())) {
            let Given { claimant, jti, at_ms, .. } = earliest;
            rows.push([node.as_str().into(), claimant.clone().into(), jti.as_str().into(), (*at_ms).into()]);
        }
    }
    cells::insert::<4>(connection, "INSERT INTO claim (node, claimant, jti, at_ms)", rows, "ON CONFLICT DO NOTHING")
        .await
}

/// A row of `claim`.
#[derive(Debug, Clone)]
pub(super) struct Given {
    pub(super) node: String,
    pub(super) claimant: Option<Vec<u8>>,
    pub(super) jti: String,
    at_ms: i64,
}

impl Given {
    /// Reads a row with these columns.
    pub(super) fn read(row: &AnyRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            node: row.try_get("node")?,
            claimant: row.try_get("claimant")?,
            jti: row.try_get("jti")?,
            at_ms: row.try_get("at_ms")?,
        })
    }
}
