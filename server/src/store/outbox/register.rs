//! Targets become known to the store when they are configured first, and stay so until somebody gives them up.

use sqlx::AnyConnection;

use super::Outbox;
use crate::store::cells::list;
use crate::store::engine;
use crate::store::{Store, StoreError};

/// Notes the configured targets, those of them that are new as from now. Answers which others there are: whoever projects
/// without them would keep from them what is acknowledged.
pub(in super::super) async fn register(
    connection: &mut AnyConnection,
    outbox: &mut Outbox,
    now_ms: i64,
) -> Result<Vec<String>, sqlx::Error> {
    let names = list(outbox.targets.iter().map(|target| &target.name));
    let others = others(connection, outbox).await?;
    if !others.is_empty() {
        return Ok(others);
    }
    sqlx::query(
        "INSERT INTO target (name, first_ms) SELECT value, $2 FROM json_each($1) WHERE true
         ON CONFLICT DO NOTHING",
    )
    .bind(names)
    .bind(now_ms)
    .execute(&mut *connection)
    .await?;
    let mut first = Vec::with_capacity(outbox.targets.len());
    for target in outbox.targets.iter() {
        let sql = "SELECT first_ms FROM target WHERE name = $1";
        first.push(sqlx::query_scalar(sql).bind(&target.name).fetch_one(&mut *connection).await?);
    }
    outbox.first_ms = first.into();
    Ok(Vec::new())
}

/// The targets that the store knows and this process does not. None for who projects nothing.
pub(in super::super) async fn others(
    connection: &mut AnyConnection,
    outbox: &Outbox,
) -> Result<Vec<String>, sqlx::Error> {
    if outbox.beside_others {
        return Ok(Vec::new());
    }
    let sql = "SELECT name FROM target WHERE name NOT IN (SELECT value FROM json_each($1)) ORDER BY name";
    let names = list(outbox.targets.iter().map(|target| &target.name));
    sqlx::query_scalar(sql).bind(names).fetch_all(connection).await
}

impl Store {
    /// Gives up a target, with all that is on its way to it. Answers whether it was known.
    pub(crate) async fn forget_target(&self, name: &str) -> Result<bool, StoreError> {
        let mut connection = self.main.connect().await?;
        let mut transaction = engine::begin(&mut connection).await?;
        for sql in [
            "DELETE FROM person_due WHERE target = $1",
            "DELETE FROM person_told WHERE target = $1",
            "DELETE FROM event WHERE target = $1",
            "DELETE FROM fired WHERE target = $1",
            "DELETE FROM attempt WHERE target = $1",
            "DELETE FROM meta WHERE key >= 'process:' || $1 || ':' AND key < 'process:' || $1 || ';'",
        ] {
            sqlx::query(sql).bind(name).execute(&mut *transaction).await?;
        }
        let gone = sqlx::query("DELETE FROM target WHERE name = $1").bind(name).execute(&mut *transaction).await?;
        transaction.commit().await?;
        Ok(gone.rows_affected() > 0)
    }
}
