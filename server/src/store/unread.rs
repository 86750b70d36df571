//! Bodies that are kept although nobody understands them yet, or not all of them.

use super::bodies::{self, KeptBody, Which};
use super::open::Store;
use super::project::body_hash;
use super::{Delivery, StoreError, now_ms};

/// A record is noted as seen by the API again after a day: pulls overlap, and would else write the same rows each time.
const SEEN_ANEW_MS: i64 = 86_400_000;

impl Store {
    /// How many bodies are not understood.
    pub(crate) async fn count_unread(&self) -> Result<i64, StoreError> {
        Ok(sqlx::query_scalar("SELECT count(*) FROM body WHERE unread = 1").fetch_one(&self.readers).await?)
    }

    /// How many of these are set aside, because they could not be projected.
    pub(crate) async fn count_set_aside(&self) -> Result<i64, StoreError> {
        let sql = "SELECT count(*) FROM body WHERE unread = 1 AND reason IS NOT NULL";
        Ok(sqlx::query_scalar(sql).fetch_one(&self.readers).await?)
    }

    /// The apps that were spoken of since a time.
    pub(crate) async fn apps_heard_since(&self, since_ms: i64) -> Result<Vec<String>, StoreError> {
        let sql = "SELECT DISTINCT app FROM record WHERE app IS NOT NULL
                   AND (webhook_last_ms >= $1 OR api_last_ms >= $1) ORDER BY app";
        Ok(sqlx::query_scalar(sql).bind(since_ms).fetch_all(&self.readers).await?)
    }

    /// Those of some bodies of the API that say something new: what they say, or that it is still there a day later.
    pub(crate) async fn unknown(&self, bodies: Vec<Delivery>) -> Result<Vec<Delivery>, StoreError> {
        let hash = |body: &Delivery| body_hash(&body.source, &body.raw);
        let mut connection = self.readers.acquire().await?;
        let known = bodies::known(&mut connection, bodies.iter().map(hash), now_ms() - SEEN_ANEW_MS).await?;
        Ok(bodies.into_iter().filter(|body| !known.contains(&hash(body))).collect())
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
