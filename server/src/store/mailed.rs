//! Which reports were mailed, kept among the store's own values, so that each goes once by all processes and restarts.

use serde::{Deserialize, Serialize};

use super::{Store, StoreError, Writer};

/// What became of a report that goes by itself, as of the last time it was due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Mailed {
    pub(crate) due_ms: i64,
    /// To whom it went already.
    pub(crate) sent: Vec<String>,
    /// Nothing is left to do.
    pub(crate) settled: bool,
}

fn key(report: &str) -> String {
    format!("report/{report}")
}

impl Store {
    /// None: it was never due while somebody looked.
    pub(crate) async fn mailed(&self, report: &str) -> Result<Option<Mailed>, StoreError> {
        let value: Option<String> = sqlx::query_scalar("SELECT value FROM meta WHERE key = $1")
            .bind(key(report))
            .fetch_optional(&self.readers)
            .await?;
        Ok(value.and_then(|value| serde_json::from_str(&value).ok()))
    }
}

impl Writer {
    pub(crate) async fn note_mailed(&self, report: String, mailed: Mailed) -> Result<(), StoreError> {
        let value = serde_json::to_string(&mailed).unwrap_or_default();
        self.work(move |connection| {
            Box::pin(async move {
                let sql = "INSERT INTO meta (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value";
                sqlx::query(sql).bind(key(&report)).bind(value).execute(connection).await.map(drop)
            })
        })
        .await
    }
}
