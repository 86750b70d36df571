//! Share links: what each shows, and until when. Their tokens are known by their hashes alone.

use sqlx::FromRow;
use sqlx::any::AnyRow;

use super::{Store, StoreError, Writer, now_ms};

/// What a link shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Share {
    /// What it is revoked by.
    pub(crate) id: String,
    pub(crate) app: String,
    /// So many days up to the one on which somebody looks.
    pub(crate) days: i64,
    pub(crate) made_ms: i64,
    pub(crate) until_ms: i64,
}

impl FromRow<'_, AnyRow> for Share {
    fn from_row(row: &AnyRow) -> Result<Self, sqlx::Error> {
        use sqlx::Row;
        Ok(Self {
            id: row.try_get("id")?,
            app: row.try_get("app")?,
            days: row.try_get("days")?,
            made_ms: row.try_get("made_ms")?,
            until_ms: row.try_get("until_ms")?,
        })
    }
}

impl Store {
    /// The link of a token's hash, if there is one and it has not expired.
    pub(crate) async fn share(&self, hash: &[u8]) -> Result<Option<Share>, StoreError> {
        let sql = "SELECT id, app, days, made_ms, until_ms FROM share WHERE hash = $1 AND until_ms > $2";
        Ok(sqlx::query_as(sql).bind(hash).bind(now_ms()).fetch_optional(&self.readers).await?)
    }

    /// All links, the newest first, expired ones among them.
    pub(crate) async fn shares(&self) -> Result<Vec<Share>, StoreError> {
        let sql = "SELECT id, app, days, made_ms, until_ms FROM share ORDER BY made_ms DESC, id";
        Ok(sqlx::query_as(sql).fetch_all(&self.readers).await?)
    }
}

impl Writer {
    pub(crate) async fn add_share(&self, share: Share, hash: [u8; 32]) -> Result<(), StoreError> {
        self.work(move |connection| {
            Box::pin(async move {
                let sql = "INSERT INTO share (id, hash, app, days, made_ms, until_ms) VALUES ($1, $2, $3, $4, $5, $6)";
                sqlx::query(sql)
                    .bind(share.id)
                    .bind(hash.as_slice())
                    .bind(share.app)
                    .bind(share.days)
                    .bind(share.made_ms)
                    .bind(share.until_ms)
                    .execute(connection)
                    .await
                    .map(drop)
            })
        })
        .await
    }

    /// Takes a link back. Answers whether there was one.
    pub(crate) async fn revoke_share(&self, id: String) -> Result<bool, StoreError> {
        self.work(move |connection| {
            Box::pin(async move {
                let done = sqlx::query("DELETE FROM share WHERE id = $1").bind(id).execute(connection).await?;
                Ok(done.rows_affected() > 0)
            })
        })
        .await
    }
}
