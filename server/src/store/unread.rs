//! Bodies that are kept although nobody understands them yet, or not all of them.

use super::StoreError;
use super::bodies::{self, KeptBody, Purge, Which};
use super::open::Store;

impl Store {
    /// How many bodies are not understood.
    pub(crate) async fn count_unread(&self) -> Result<i64, StoreError> {
        Ok(sqlx::query_scalar("SELECT count(*) FROM body WHERE unread = 1").fetch_one(&self.readers).await?)
    }

    /// Whether a purge would remove anything.
    pub(crate) async fn has_bodies(&self, before: Purge) -> Result<bool, StoreError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM body WHERE received_ms < CASE unread WHEN 0 THEN ? ELSE ? END)";
        let question = sqlx::query_scalar(sql).bind(before.read_before_ms).bind(before.unread_before_ms);
        Ok(question.fetch_one(&self.readers).await?)
    }

    /// Some kept bodies in the order of their arrival, after one and since a time: as many as are held at once.
    pub(crate) async fn kept_bodies(
        &self,
        which: Which,
        since_ms: i64,
        after: i64,
    ) -> Result<Vec<KeptBody>, StoreError> {
        let mut connection = self.readers.acquire().await?;
        Ok(bodies::kept(&mut connection, which, since_ms, after).await?)
    }
}
