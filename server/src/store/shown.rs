//! What the dashboard lists, beside what commands ask too. Statements that every store knows.

use sqlx::FromRow;
use sqlx::any::AnyRow;

use super::{Store, StoreError};
use crate::record::Fields;

/// Sessions with more ids than these are nobody's: as on a kiosk that never begins a new one.
const MOST_IDS: i64 = 50;

/// A prize that a claim was told of.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct GivenOut {
    pub(crate) at_ms: i64,
    pub(crate) app: Option<String>,
    pub(crate) prize: Option<String>,
    /// The record's key.
    pub(crate) record: String,
    pub(crate) fields: Fields,
}

impl FromRow<'_, AnyRow> for GivenOut {
    fn from_row(row: &AnyRow) -> Result<Self, sqlx::Error> {
        use sqlx::Row;
        let fields: String = row.try_get("fields")?;
        Ok(Self {
            at_ms: row.try_get("at_ms")?,
            app: row.try_get("app")?,
            prize: row.try_get("prize")?,
            record: row.try_get("key")?,
            fields: serde_json::from_str(&fields).unwrap_or_default(),
        })
    }
}

impl Store {
    /// The apps that records are of. Asked for one after the other: each is a look into an index.
    pub(crate) async fn apps(&self) -> Result<Vec<String>, StoreError> {
        let mut apps: Vec<String> = Vec::new();
        loop {
            let after = apps.last().map_or("", String::as_str);
            let next: Option<String> = sqlx::query_scalar("SELECT min(app) FROM record WHERE app > $1")
                .bind(after)
                .fetch_one(&self.readers)
                .await?;
            match next {
                Some(app) => apps.push(app),
                None => return Ok(apps),
            }
        }
    }

    /// The apps that a pull has begun with.
    pub(crate) async fn pulled_apps(&self) -> Result<Vec<String>, StoreError> {
        Ok(sqlx::query_scalar("SELECT app FROM progress ORDER BY app").fetch_all(&self.readers).await?)
    }

    /// What a record says, by the vendor's id; nothing if there is none.
    pub(crate) async fn said_of(&self, id: &str) -> Result<Fields, StoreError> {
        let fields: Option<String> = sqlx::query_scalar("SELECT fields FROM record WHERE key = $1")
            .bind(format!("id:{id}"))
            .fetch_optional(&self.readers)
            .await?;
        Ok(fields.and_then(|fields| serde_json::from_str(&fields).ok()).unwrap_or_default())
    }

    /// The prizes of an app that were given to claims last, the newest first.
    pub(crate) async fn given_out(&self, app: &str, most: i64) -> Result<Vec<GivenOut>, StoreError> {
        // The claims first, which are few: the other way round every record of the app would be asked for its claim.
        let sql = "SELECT claim.at_ms, record.app, coalesce(record.prize_title, record.prize_uid) AS prize,
                          record.key, record.fields
                   FROM claim CROSS JOIN record WHERE record.key = claim.node AND record.app = $1
                   ORDER BY claim.at_ms DESC, record.key LIMIT $2";
        Ok(sqlx::query_as(sql).bind(app).bind(most).fetch_all(&self.readers).await?)
    }

    /// Sessions that so many ids share that nobody can be told apart by them, and how many ids these are.
    pub(crate) async fn crowded_sessions(&self) -> Result<Vec<(String, i64)>, StoreError> {
        let sql = "SELECT session, count(*) FROM link GROUP BY session HAVING count(*) > $1
                   ORDER BY count(*) DESC, session LIMIT 20";
        Ok(sqlx::query_as(sql).bind(MOST_IDS).fetch_all(&self.readers).await?)
    }
}
