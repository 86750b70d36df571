//! How far the inbox is projected: in the main file, written in the transaction of what follows from the rows.

use sqlx::AnyConnection;

/// Up to which row of an inbox everything is projected.
pub(super) async fn read(connection: &mut AnyConnection, inbox: &str) -> Result<i64, sqlx::Error> {
    let position = sqlx::query_scalar("SELECT position FROM projected WHERE inbox = $1").bind(inbox);
    Ok(position.fetch_optional(connection).await?.unwrap_or_default())
}

/// Marks rows as projected, with how many they are.
pub(super) async fn write(
    connection: &mut AnyConnection,
    inbox: &str,
    position: i64,
    count: i64,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO projected (inbox, position, count) VALUES ($1, $2, $3) ON CONFLICT (inbox) DO UPDATE SET
         position = excluded.position, count = projected.count + excluded.count",
    )
    .bind(inbox)
    .bind(position)
    .bind(count)
    .execute(connection)
    .await?;
    Ok(())
}
