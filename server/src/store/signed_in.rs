//! Sessions of the dashboard: in the store, so that every instance knows them. Nothing in it opens one.

use super::{Store, StoreError, Writer, now_ms};

impl Store {
    /// Whether a session is open: by its hash, and the hash of what opens one now.
    pub(crate) async fn is_signed_in(&self, hash: &[u8], password: &[u8]) -> Result<bool, StoreError> {
        let sql = "SELECT count(*) FROM dashboard_session WHERE hash = $1 AND password = $2 AND until_ms > $3";
        let open: i64 =
            sqlx::query_scalar(sql).bind(hash).bind(password).bind(now_ms()).fetch_one(&self.readers).await?;
        Ok(open > 0)
    }
}

impl Writer {
    /// Opens a session, and forgets those that have ended.
    pub(crate) async fn sign_in(&self, hash: [u8; 32], password: [u8; 32], for_ms: i64) -> Result<(), StoreError> {
        self.work(move |connection| {
            Box::pin(async move {
                let now = now_ms();
                sqlx::query("DELETE FROM dashboard_session WHERE until_ms <= $1")
                    .bind(now)
                    .execute(&mut *connection)
                    .await?;
                sqlx::query("INSERT INTO dashboard_session (hash, password, until_ms) VALUES ($1, $2, $3)")
                    .bind(hash.as_slice())
                    .bind(password.as_slice())
                    .bind(now + for_ms)
                    .execute(connection)
                    .await
                    .map(drop)
            })
        })
        .await
    }

    /// Ends a session.
    pub(crate) async fn sign_out(&self, hash: [u8; 32]) -> Result<(), StoreError> {
        self.work(move |connection| {
            Box::pin(async move {
                let sql = "DELETE FROM dashboard_session WHERE hash = $1";
                sqlx::query(sql).bind(hash.as_slice()).execute(connection).await.map(drop)
            })
        })
        .await
    }
}
