//! What was told of, and what there is to tell. Kept among the store's own values, so that it is told once by all processes.

use serde::{Deserialize, Serialize};

use super::engine::Flag;
use super::{Store, StoreError, Writer, now_ms};

const HOUR_MS: i64 = 3_600_000;
const DAY_MS: i64 = 24 * HOUR_MS;

/// What was told of something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Remembered {
    pub(crate) told: String,
    /// The state that it was seen in last, and since when.
    pub(crate) seen: String,
    pub(crate) since_ms: i64,
    /// When it was last told that it fails.
    pub(crate) failing_ms: i64,
}

impl Default for Remembered {
    fn default() -> Self {
        Self { told: "ok".to_owned(), seen: "ok".to_owned(), since_ms: 0, failing_ms: 0 }
    }
}

fn key(about: &str) -> String {
    format!("notices/{about}")
}

impl Store {
    pub(crate) async fn told(&self, about: &str) -> Result<Remembered, StoreError> {
        let value: Option<String> = sqlx::query_scalar("SELECT value FROM meta WHERE key = $1")
            .bind(key(about))
            .fetch_optional(&self.readers)
            .await?;
        Ok(value.and_then(|value| serde_json::from_str(&value).ok()).unwrap_or_default())
    }

    /// What the last call to a target was taken for, and what was kept of its answer.
    pub(crate) async fn last_attempt(&self, target: &str) -> Result<Option<(String, Option<String>)>, StoreError> {
        let sql = "SELECT result, words FROM attempt WHERE target = $1 ORDER BY at_ms DESC, id DESC LIMIT 1";
        Ok(sqlx::query_as(sql).bind(target).fetch_optional(&self.readers).await?)
    }

    /// When a target was called last, as far as that is kept.
    pub(crate) async fn last_attempt_ms(&self, target: &str) -> Result<Option<i64>, StoreError> {
        let sql = "SELECT max(at_ms) FROM attempt WHERE target = $1";
        Ok(sqlx::query_scalar(sql).bind(target).fetch_one(&self.readers).await?)
    }

    /// How often a prize, by its uid or title, was won.
    pub(crate) async fn count_wins(&self, app: &str, prize: &str) -> Result<i64, StoreError> {
        let sql = "SELECT count(*) FROM record WHERE app = $1 AND won = 1 AND (prize_uid = $2 OR prize_title = $2)";
        Ok(sqlx::query_scalar(sql).bind(app).bind(prize).fetch_one(&self.readers).await?)
    }

    /// The apps that were played lately, and whether no webhook tells of it. An hour is given for one to come.
    pub(crate) async fn silent_apps(&self) -> Result<Vec<(String, bool)>, StoreError> {
        let apps: Vec<(String, Flag)> = sqlx::query_as(
            "SELECT app, coalesce(max(webhook_last_ms), 0) < $1 FROM record
             WHERE app IS NOT NULL AND shown_ms BETWEEN $1 AND $2 GROUP BY app ORDER BY app",
        )
        .bind(now_ms() - DAY_MS)
        .bind(now_ms() - HOUR_MS)
        .fetch_all(&self.readers)
        .await?;
        Ok(apps.into_iter().map(|(app, Flag(silent))| (app, silent)).collect())
    }

    /// The targets, and how much waits for one that has had nothing for an hour although it is neither paused nor off.
    pub(crate) async fn stuck_targets(&self) -> Result<Vec<(String, i64)>, StoreError> {
        Ok(sqlx::query_as(
            "SELECT name, CASE WHEN paused IS NOT NULL OR off = 1
                 OR EXISTS (SELECT 1 FROM attempt WHERE target = name AND at_ms > $1 AND result = 'done') THEN 0 ELSE
                 (SELECT count(*) FROM person_due WHERE target = name AND dead IS NULL AND since_ms < $1)
                 + (SELECT count(*) FROM event WHERE target = name AND state = 'due' AND at_ms < $1) END
             FROM target ORDER BY name",
        )
        .bind(now_ms() - HOUR_MS)
        .fetch_all(&self.readers)
        .await?)
    }
}

impl Writer {
    /// Takes or keeps a right that one process has at a time, if nobody else has it.
    pub(crate) async fn hold(&self, lease: &'static str, token: String, for_ms: i64) -> Result<bool, StoreError> {
        let now = now_ms();
        self.work(move |connection| {
            Box::pin(async move {
                let done = sqlx::query(
                    "INSERT INTO meta (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value
                     WHERE json_extract(meta.value, '$[0]') = $3
                     OR CAST(json_extract(meta.value, '$[1]') AS BIGINT) < $4",
                )
                .bind(lease)
                .bind(serde_json::json!([token, now + for_ms]).to_string())
                .bind(token)
                .bind(now)
                .execute(connection)
                .await?;
                Ok(done.rows_affected() == 1)
            })
        })
        .await
    }

    /// Gives back such a right, if this process has it.
    pub(crate) async fn let_go(&self, lease: &'static str, token: String) -> Result<(), StoreError> {
        self.work(move |connection| {
            Box::pin(async move {
                let sql = "DELETE FROM meta WHERE key = $1 AND json_extract(value, '$[0]') = $2";
                sqlx::query(sql).bind(lease).bind(token).execute(connection).await.map(drop)
            })
        })
        .await
    }

    /// Notes what was told.
    pub(crate) async fn note_told(&self, about: String, told: Remembered) -> Result<(), StoreError> {
        let value = serde_json::to_string(&told).unwrap_or_default();
        self.work(move |connection| {
            Box::pin(async move {
                let sql = "INSERT INTO meta (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value";
                sqlx::query(sql).bind(key(&about)).bind(value).execute(connection).await.map(drop)
            })
        })
        .await
    }
}
