//! Answers a claim, and gives a prize to its first claimant alone.
//!
//! Only finished records are looked at, through an index that holds no others: a session nobody knows and one whose
//! game is still running cost the same single look and leave the same nothing behind.

use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use super::{Store, StoreError, now_ms};
use crate::hash::{hex, random, sha256};
use crate::record::Fields;

/// Who asks for what.
#[derive(Debug, Clone)]
pub(crate) struct ClaimRequest {
    /// The value of the join field.
    pub(crate) value: String,
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
    },
}

enum Found {
    Nothing,
    /// What was found needs no writing.
    Settled(Claim),
    /// A prize nobody has claimed, and the nodes to claim it by.
    Unclaimed {
        fields: Fields,
        nodes: Vec<String>,
    },
}

impl Store {
    /// Answers from what is stored. `None` if a prize has to be given out first, by the writer.
    pub(crate) async fn look(&self, request: &ClaimRequest) -> Result<Option<Claim>, StoreError> {
        self.in_place()?;
        let mut connection = self.readers.acquire().await?;
        match find(&mut connection, self, request).await? {
            Found::Nothing => Ok(Some(Claim::Pending)),
            Found::Settled(claim) => Ok(Some(claim)),
            Found::Unclaimed { .. } => Ok(None),
        }
    }
}

/// Gives the prize out, inside the writer's transaction.
pub(crate) async fn claim(
    connection: &mut SqliteConnection,
    store: &Store,
    request: &ClaimRequest,
) -> Result<Claim, sqlx::Error> {
    match find(connection, store, request).await? {
        Found::Nothing => Ok(Claim::Pending),
        Found::Settled(claim) => Ok(claim),
        Found::Unclaimed { fields, nodes } => {
            let no_entropy = || sqlx::Error::Protocol("no random bytes".to_owned());
            let jti = hex(&random::<16>().map_err(|_| no_entropy())?);
            let nobody = random::<32>().map_err(|_| no_entropy())?.to_vec();
            let claimant = store.rules.once.then(|| request.claimant.as_deref().map_or(nobody, hash_claimant));
            for node in nodes {
                sqlx::query("INSERT OR IGNORE INTO claim (node, claimant, jti, at_ms) VALUES (?, ?, ?, ?)")
                    .bind(node)
                    .bind(&claimant)
                    .bind(&jti)
                    .bind(now_ms())
                    .execute(&mut *connection)
                    .await?;
            }
            Ok(Claim::Verified { fields, jti })
        }
    }
}

fn hash_claimant(claimant: &str) -> Vec<u8> {
    sha256(claimant.as_bytes()).to_vec()
}

async fn find(connection: &mut SqliteConnection, store: &Store, request: &ClaimRequest) -> Result<Found, sqlx::Error> {
    let row: Option<SqliteRow> = sqlx::query(
        "SELECT record.key, record.fields, record.nodes, record.won FROM joined JOIN record ON record.key = joined.record
         WHERE joined.value = ? AND joined.finished = 1
         ORDER BY record.newest_ms DESC, record.date_ms DESC, length(record.key) DESC, record.key DESC LIMIT 1",
    )
    .bind(&request.value)
    .fetch_optional(&mut *connection)
    .await?;
    let Some(row) = row else { return Ok(Found::Nothing) };
    let fields: Fields = serde_json::from_str(row.try_get("fields")?).unwrap_or_default();
    if row.try_get::<Option<bool>, _>("won")? != Some(true) {
        // Nothing of value is handed out, so nobody has to be the first.
        let jti = hex(&store.hash_key.tag("jti", row.try_get("key")?));
        return Ok(Found::Settled(Claim::Verified { fields, jti }));
    }
    let nodes: Vec<String> = serde_json::from_str(row.try_get("nodes")?).unwrap_or_default();
    let mut jti = None;
    for node in &nodes {
        let given: Option<(Option<Vec<u8>>, String)> = sqlx::query_as("SELECT claimant, jti FROM claim WHERE node = ?")
            .bind(node)
            .fetch_optional(&mut *connection)
            .await?;
        if let Some((claimant, given)) = given {
            let mine = request.claimant.as_deref().map(hash_claimant);
            if store.rules.once && (mine.is_none() || claimant != mine) {
                return Ok(Found::Settled(Claim::Taken));
            }
            jti.get_or_insert(given);
        }
    }
    Ok(match jti {
        Some(jti) => Found::Settled(Claim::Verified { fields, jti }),
        None => Found::Unclaimed { fields, nodes },
    })
}
