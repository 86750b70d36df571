//! What targets do in their own time: noted, so that whoever comes next waits for it too.

use crate::store::{Store, StoreError, Writer};

/// Under which key a process of a target is noted; every one of a target's begins alike.
fn key(target: &str, process: &str) -> String {
    format!("process:{target}:{process}")
}

impl Store {
    /// What a target has begun and nobody has seen to its end.
    pub(crate) async fn processes(&self, target: &str) -> Result<Vec<String>, StoreError> {
        let keys: Vec<String> = sqlx::query_scalar("SELECT key FROM meta WHERE key >= $1 AND key < $2 ORDER BY key")
            .bind(key(target, ""))
            .bind(format!("process:{target};"))
            .fetch_all(&self.readers)
            .await?;
        let head = key(target, "");
        Ok(keys.iter().filter_map(|key| key.strip_prefix(&head)).map(str::to_owned).collect())
    }
}

impl Writer {
    /// Notes what a target has begun, or that it is over.
    pub(crate) async fn note_process(&self, target: String, process: String, begun: bool) -> Result<(), StoreError> {
        let sql = if begun {
            "INSERT INTO meta (key, value) VALUES ($1, '') ON CONFLICT (key) DO NOTHING"
        } else {
            "DELETE FROM meta WHERE key = $1"
        };
        self.work(move |connection| {
            Box::pin(async move { sqlx::query(sql).bind(key(&target, &process)).execute(connection).await.map(drop) })
        })
        .await
    }
}
