//! What a prize is known by, beyond the nodes of the record that names it.
//!
//! A statement without an id may join another record later, or none. Its code goes with it: a claim binds the code
//! under the value it was asked by, so that whichever record names it later, it is the same prize.

use sqlx::SqliteConnection;

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

/// Gives every node of a record the earliest claim that one of them has: a prize that was given out stays given when
/// its statements join others, and when they part again.
pub(crate) async fn spread(connection: &mut SqliteConnection, nodes: &[String]) -> Result<(), sqlx::Error> {
    let nodes = serde_json::to_string(nodes).unwrap_or_default();
    sqlx::query(
        "INSERT OR IGNORE INTO claim (node, claimant, jti, at_ms)
         SELECT node.value, earliest.claimant, earliest.jti, earliest.at_ms FROM json_each(?) AS node, (
             SELECT claimant, jti, at_ms FROM claim WHERE node IN (SELECT value FROM json_each(?))
             ORDER BY at_ms, jti LIMIT 1) AS earliest",
    )
    .bind(&nodes)
    .bind(&nodes)
    .execute(connection)
    .await?;
    Ok(())
}
