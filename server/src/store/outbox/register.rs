//! Targets become known to the store when they are configured first, and stay so until somebody gives them up.

use sqlx::{Connection, SqliteConnection};

use super::Outbox;
use crate::store::cells::list;
use crate::store::{Store, StoreError};

/// Notes the configured targets, those of them that are new as from now. Answers which others there are: whoever projects
/// without them would keep from them what is acknowledged.
pub(in super::super) async fn register(
    connection: &mut SqliteConnection,
    outbox: &mut Outbox,
    now_ms: i64,
) -> Result<Vec<String>, sqlx::Error> {
    let names = list(outbox.targets.iter().map(|target| &target.name));
    let others = others(connection, outbox).await?;
    if !others.is_empty() {
        return Ok(others);
    }
    sqlx::query("INSERT OR IGNORE INTO target (name, first_ms) SELECT value, ?2 FROM json_each(?1)")
        .bind(names)
        .bind(now_ms)
        .execute(&mut *connection)
        .await?;
    let mut first = Vec::with_capacity(outbox.targets.len());
    for target in outbox.targets.iter() {
        let sql = "SELECT first_ms FROM target WHERE name = ?";
        first.push(sqlx::query_scalar(sql).bind(&target.name).fetch_one(&mut *connection).await?);
    }
    outbox.first_ms = first.into();
    Ok(Vec::new())
}

/// The targets that the store knows and this process does not. None for who projects nothing.
pub(in super::super) async fn others(
    connection: &mut SqliteConnection,
    outbox: &Outbox,
) -> Result<Vec<String>, sqlx::Error> {
    if outbox.beside_others {
        return Ok(Vec::new());
    }
    let sql = "SELECT name FROM target WHERE name NOT IN (SELECT value FROM json_each(?)) ORDER BY name";
    let names = list(outbox.targets.iter().map(|target| &target.name));
    sqlx::query_scalar(sql).bind(names).fetch_all(connection).await
}

impl Store {
    /// Gives up a target, with all that is on its way to it. Answers whether it was known.
    pub(crate) async fn forget_target(&self, name: &str) -> Result<bool, StoreError> {
        let mut connection = self.main.connect().await?;
        let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await?;
        for sql in [
            "DELETE FROM person_due WHERE target = ?",
            "DELETE FROM person_told WHERE target = ?",
            "DELETE FROM event WHERE target = ?",
            "DELETE FROM fired WHERE target = ?",
            "DELETE FROM attempt WHERE target = ?",
            "DELETE FROM meta WHERE key >= 'process:' || ?1 || ':' AND key < 'process:' || ?1 || ';'",
        ] {
            sqlx::query(sql).bind(name).execute(&mut *transaction).await?;
        }
        let gone = sqlx::query("DELETE FROM target WHERE name = ?").bind(name).execute(&mut *transaction).await?;
        transaction.commit().await?;
        Ok(gone.rows_affected() > 0)
    }
}
