//! How far a pull into the store has come, so that an interrupted one goes on where it stopped.

use sqlx::{Row, SqliteConnection};

use super::StoreError;
use super::open::Store;

/// What is known of an app's pulls. Times are milliseconds since 1970.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Progress {
    pub(crate) under_way: Option<UnderWay>,
    /// When the last complete pull began.
    pub(crate) completed_ms: Option<i64>,
}

/// A pull under way: since when it asks, when it began, which page is next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct UnderWay {
    pub(crate) since_ms: Option<i64>,
    pub(crate) started_ms: i64,
    next_page: u32,
    page_size: Option<u32>,
}

impl UnderWay {
    /// Where to go on in pages of a size, which may be another than before. Rows may have moved by some places since
    /// then: the page before is read again.
    pub(crate) fn first_page(&self, page_size: u32) -> u32 {
        let rows = (self.next_page.saturating_sub(2)).saturating_mul(self.page_size.unwrap_or(page_size));
        rows / page_size.max(1) + 1
    }
}

/// A page that was stored, or the end of a pull.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum PageDone {
    Next { since_ms: Option<i64>, started_ms: i64, next_page: u32, page_size: u32 },
    Complete { started_ms: i64 },
}

impl Store {
    pub(crate) async fn progress(&self, app: &str) -> Result<Progress, StoreError> {
        let row =
            sqlx::query("SELECT since_ms, started_ms, next_page, page_size, completed_ms FROM progress WHERE app = ?")
                .bind(app)
                .fetch_optional(&self.readers)
                .await?;
        let Some(row) = row else { return Ok(Progress::default()) };
        let started: Option<i64> = row.try_get("started_ms")?;
        let next: Option<u32> = row.try_get("next_page")?;
        let (since_ms, page_size) = (row.try_get("since_ms")?, row.try_get("page_size")?);
        let left = |(started_ms, next_page)| UnderWay { since_ms, started_ms, next_page, page_size };
        Ok(Progress { under_way: started.zip(next).map(left), completed_ms: row.try_get("completed_ms")? })
    }
}

pub(crate) async fn note(connection: &mut SqliteConnection, app: &str, done: &PageDone) -> Result<(), sqlx::Error> {
    let query = match done {
        PageDone::Next { since_ms, started_ms, next_page, page_size } => sqlx::query(
            "INSERT INTO progress (app, since_ms, started_ms, next_page, page_size) VALUES (?, ?, ?, ?, ?)
             ON CONFLICT (app) DO UPDATE SET since_ms = excluded.since_ms, started_ms = excluded.started_ms,
             next_page = excluded.next_page, page_size = excluded.page_size",
        )
        .bind(app)
        .bind(since_ms)
        .bind(started_ms)
        .bind(next_page)
        .bind(page_size),
        PageDone::Complete { started_ms } => sqlx::query(
            "INSERT INTO progress (app, completed_ms) VALUES (?, ?) ON CONFLICT (app) DO UPDATE SET since_ms = NULL,
             started_ms = NULL, next_page = NULL, completed_ms = excluded.completed_ms",
        )
        .bind(app)
        .bind(started_ms),
    };
    query.execute(connection).await?;
    Ok(())
}
