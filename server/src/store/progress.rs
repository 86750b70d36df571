//! How far a pull into the store has come, so that an interrupted one goes on where it stopped.

use serde::{Deserialize, Serialize};
use sqlx::{AnyConnection, Row};

use super::StoreError;
use super::open::Store;

/// What is known of an app's pulls. Times are milliseconds since 1970.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Progress {
    pub(crate) under_way: Option<UnderWay>,
    /// When the last complete pull began.
    pub(crate) completed_ms: Option<i64>,
}

/// A pull under way: since when it asks, when it began, and how far it came.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct UnderWay {
    pub(crate) since_ms: Option<i64>,
    pub(crate) started_ms: i64,
    /// Rows read without a gap.
    pub(crate) reached: i64,
    /// What tells the last of them from others.
    pub(crate) tail: Vec<u64>,
}

/// A page that was stored, or the end of a pull.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum PageDone {
    Next(UnderWay),
    Complete { started_ms: i64 },
}

impl Store {
    pub(crate) async fn progress(&self, app: &str) -> Result<Progress, StoreError> {
        let row = sqlx::query("SELECT since_ms, started_ms, reached, tail, completed_ms FROM progress WHERE app = $1")
            .bind(app)
            .fetch_optional(&self.readers)
            .await?;
        let Some(row) = row else { return Ok(Progress::default()) };
        let started: Option<i64> = row.try_get("started_ms")?;
        let reached: Option<i64> = row.try_get("reached")?;
        let tail: Option<Vec<u8>> = row.try_get("tail")?;
        let (numbers, _) = tail.as_deref().unwrap_or_default().as_chunks();
        let (reached, since_ms) = (reached.unwrap_or_default(), row.try_get("since_ms")?);
        let tail = numbers.iter().copied().map(u64::from_be_bytes).collect();
        let under_way = started.map(|started_ms| UnderWay { since_ms, started_ms, reached, tail });
        Ok(Progress { under_way, completed_ms: row.try_get("completed_ms")? })
    }
}

pub(crate) async fn note(connection: &mut AnyConnection, app: &str, done: &PageDone) -> Result<(), sqlx::Error> {
    let query = match done {
        PageDone::Next(UnderWay { since_ms, started_ms, reached, tail }) => sqlx::query(
            "INSERT INTO progress (app, since_ms, started_ms, reached, tail) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (app) DO UPDATE SET since_ms = excluded.since_ms, started_ms = excluded.started_ms,
             reached = excluded.reached, tail = excluded.tail",
        )
        .bind(app)
        .bind(since_ms)
        .bind(started_ms)
        .bind(reached)
        .bind(tail.iter().flat_map(|number| number.to_be_bytes()).collect::<Vec<u8>>()),
        PageDone::Complete { started_ms } => sqlx::query(
            "INSERT INTO progress (app, completed_ms) VALUES ($1, $2) ON CONFLICT (app) DO UPDATE SET since_ms = NULL,
             started_ms = NULL, reached = NULL, tail = NULL, completed_ms = excluded.completed_ms",
        )
        .bind(app)
        .bind(started_ms),
    };
    query.execute(connection).await?;
    Ok(())
}

/// Forgets the last ids of the pulls under way, whoever's they are: the pulls begin with the first row again.
pub(super) async fn forget_tails(connection: &mut AnyConnection) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE progress SET reached = NULL, tail = NULL WHERE tail IS NOT NULL").execute(connection).await?;
    Ok(())
}
