//! Answers a claim, and gives a prize to its first claimant alone.
//!
//! Only finished records are looked at, through an index that holds no others: a session nobody knows and one whose
//! game is still running cost the same single look and leave the same nothing behind.

use std::collections::HashSet;

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use super::cells::list;
use super::context::Context;
use super::days::{self, Changed};
use super::open::Store;
use super::prize::Given;
use super::{StoreError, now_ms, prize};
use crate::hash::{hex, random, sha256};
use crate::record::{Fields, is_nothing_word};

/// So long after a game is known to be finished the prize may still come in a delivery of its own.
const UNSURE_MS: i64 = 30_000;

/// Who asks for what.
#[derive(Debug, Clone)]
pub(crate) struct ClaimRequest {
    /// The value of the join field.
    pub(crate) value: String,
    /// Only records of this app, or of none, are looked at.
    pub(crate) app: Option<String>,
    /// The page's own random text; without one a prize can be had once and never again.
    pub(crate) claimant: Option<String>,
}

/// What is answered.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Claim {
    /// Nothing finished is known, whatever the reason.
    Pending,
    /// Somebody else has the prize.
    Taken,
    /// The participation is real.
    Verified {
        fields: Fields,
        /// The token's id: the same for every token about one prize.
        jti: String,
        /// Until then whoever can wait had better wait: the record is new, and does not say yet whether it won.
        unsure_until_ms: Option<i64>,
    },
}

enum Found {
    Nothing,
    /// What was found needs no writing.
    Settled(Claim),
    /// A prize that nobody else has, and the rows of `claim` that do not say so yet.
    Unclaimed {
        fields: Fields,
        rows: Vec<String>,
        /// If some of the prize was given to the same claimant already.
        jti: Option<String>,
    },
}

impl Store {
    /// Answers from what is stored. `None` if a prize has to be given out first, by the writer.
    pub(crate) async fn look(&self, request: &ClaimRequest) -> Result<Option<Claim>, StoreError> {
        self.in_place()?;
        let mut connection = self.readers.acquire().await?;
        match find(&mut connection, &self.context, request).await? {
            Found::Nothing => Ok(Some(Claim::Pending)),
            Found::Settled(claim) => Ok(Some(claim)),
            Found::Unclaimed { .. } => Ok(None),
        }
    }
}

/// Gives the prize out, inside the writer's transaction: nobody else writes between the look and the rows.
pub(crate) async fn claim(
    connection: &mut AnyConnection,
    context: &Context,
    request: &ClaimRequest,
) -> Result<Claim, sqlx::Error> {
    match find(connection, context, request).await? {
        Found::Nothing => Ok(Claim::Pending),
        Found::Settled(claim) => Ok(claim),
        Found::Unclaimed { fields, rows, jti } => {
            let no_entropy = |_| sqlx::Error::Protocol("no random bytes".to_owned());
            let jti = match jti {
                Some(jti) => jti,
                None => hex(&random::<16>().map_err(no_entropy)?),
            };
            let nobody = random::<32>().map_err(no_entropy)?.to_vec();
            let claimant = context.rules.once.then(|| request.claimant.as_deref().map_or(nobody, hash_claimant));
            let keys = rows.iter().map(String::as_str).collect();
            days::mark(connection, Changed { keys, ..Changed::default() }).await?;
            sqlx::query(
                "INSERT INTO claim (node, claimant, jti, at_ms) SELECT value, $1, $2, $3 FROM json_each($4) WHERE true
                 ON CONFLICT (node) DO NOTHING",
            )
            .bind(claimant)
            .bind(&jti)
            .bind(now_ms())
            .bind(list(&rows))
            .execute(connection)
            .await?;
            Ok(Claim::Verified { fields, jti, unsure_until_ms: None })
        }
    }
}

fn hash_claimant(claimant: &str) -> Vec<u8> {
    sha256(claimant.as_bytes()).to_vec()
}

async fn find(connection: &mut AnyConnection, context: &Context, request: &ClaimRequest) -> Result<Found, sqlx::Error> {
    if request.app.as_deref().is_some_and(is_nothing_word) {
        return Ok(Found::Nothing);
    }
    let row: Option<AnyRow> = sqlx::query(
        "SELECT record.key, record.fields, record.nodes, record.won, record.unsure_since_ms, record.named_by_id,
                (SELECT json_group_array(value) FROM joined AS other WHERE other.record = record.key) AS join_values
         FROM joined JOIN record ON record.key = joined.record
         WHERE joined.value = $1 AND joined.finished = 1 AND ($2 IS NULL OR record.app IS NULL OR record.app = $2)
         ORDER BY record.newest_ms DESC NULLS LAST, record.date_ms DESC NULLS LAST, length(record.key) DESC, record.key DESC LIMIT 1",
    )
    .bind(&request.value)
    .bind(&request.app)
    .fetch_optional(&mut *connection)
    .await?;
    let Some(row) = row else { return Ok(Found::Nothing) };
    let fields: Fields = serde_json::from_str(row.try_get("fields")?).unwrap_or_default();
    if row.try_get::<Option<i64>, _>("won")? != Some(1) {
        // Nothing of value is handed out, so nobody has to be the first.
        let jti = hex(&context.hash_key.tag("jti", row.try_get("key")?));
        let since: Option<i64> = row.try_get("unsure_since_ms")?;
        let now = now_ms();
        // Of a clock that was put back nobody waits for the difference.
        let unsure_until_ms = since.filter(|since| *since <= now).map(|since| since + UNSURE_MS);
        let unsure_until_ms = unsure_until_ms.filter(|until| *until > now);
        return Ok(Found::Settled(Claim::Verified { fields, jti, unsure_until_ms }));
    }
    let nodes: Vec<String> = serde_json::from_str(row.try_get("nodes")?).unwrap_or_default();
    let values: Vec<String> = serde_json::from_str(row.try_get("join_values")?).unwrap_or_default();
    let prize = prize::keys(context, &values, &fields, row.try_get::<i64, _>("named_by_id")? == 1);
    let rows: Vec<&String> = nodes.iter().chain(&prize.written).collect();
    let all: Vec<&String> = rows.iter().copied().chain(&prize.looked_at).collect();
    let sql = "SELECT node, claimant, jti, at_ms FROM claim WHERE node IN (SELECT value FROM json_each($1))
               ORDER BY at_ms, jti";
    let found = sqlx::query(sql).bind(list(all)).fetch_all(connection).await?;
    let given: Vec<Given> = found.iter().map(Given::read).collect::<Result<_, _>>()?;
    let mine = request.claimant.as_deref().map(hash_claimant);
    let counts = |row: &String| nodes.contains(row) || prize.looked_at.contains(row);
    let foreign = |claimant: &Option<Vec<u8>>| mine.is_none() || *claimant != mine;
    if context.rules.once && given.iter().any(|given| counts(&given.node) && foreign(&given.claimant)) {
        return Ok(Found::Settled(Claim::Taken));
    }
    let jti = given.iter().find(|given| counts(&given.node)).map(|given| given.jti.clone());
    let held: HashSet<&String> = given.iter().map(|given| &given.node).collect();
    let rows: Vec<String> = rows.into_iter().filter(|row| !held.contains(row)).cloned().collect();
    Ok(match jti {
        Some(jti) if rows.is_empty() => Found::Settled(Claim::Verified { fields, jti, unsure_until_ms: None }),
        jti => Found::Unclaimed { fields, rows, jti },
    })
}
