//! Targets become known to the store when they are configured first.

use sqlx::SqliteConnection;

use super::Outbox;
use crate::store::cells::list;

/// Notes the configured targets, those of them that are new as from now.
pub(in super::super) async fn register(
    connection: &mut SqliteConnection,
    outbox: &mut Outbox,
    now_ms: i64,
) -> Result<(), sqlx::Error> {
    if outbox.is_empty() {
        return Ok(());
    }
    sqlx::query("INSERT OR IGNORE INTO target (name, first_ms) SELECT value, ?2 FROM json_each(?1)")
        .bind(list(outbox.targets.iter().map(|target| &target.name)))
        .bind(now_ms)
        .execute(&mut *connection)
        .await?;
    let mut first = Vec::with_capacity(outbox.targets.len());
    for target in outbox.targets.iter() {
        let sql = "SELECT first_ms FROM target WHERE name = ?";
        first.push(sqlx::query_scalar(sql).bind(&target.name).fetch_one(&mut *connection).await?);
    }
    outbox.first_ms = first.into();
    Ok(())
}
