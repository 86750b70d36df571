//! The store in `PostgreSQL`: its schema, and how a database gets it.

mod bell;
mod copy;

pub(super) use bell::{Bell, ring};

use sqlx::{AnyConnection, Connection};
use url::Url;

use super::StoreError;

/// The steps from an empty database to the newest schema. Each is all or nothing.
const STEPS: [&[&str]; 2] = [
    &[include_str!("functions.sql"), include_str!("schema.sql"), include_str!("views.sql")],
    &[include_str!("sums-and-deliveries.sql")],
];

/// Of whom migrations are a lock, which works before there is a table: the first bytes of "drimify-".
const LOCK: i64 = 0x6472_696d_6966_792d;

/// What may take as long as it takes: nobody waits for an answer.
pub(super) const PATIENTLY: &str = "
    SET LOCAL lock_timeout = 0; SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0";

fn newest() -> i64 {
    i64::try_from(STEPS.len()).unwrap_or(i64::MAX)
}

/// A database as it is spoken of: without who connects to it, and the password.
pub(super) fn name(url: &Url) -> String {
    let mut url = url.clone();
    let _ = url.set_password(None).and_then(|()| url.set_username(""));
    url.set_query(None);
    url.to_string()
}

/// Brings a database to the newest schema.
///
/// # Errors
/// It cannot be reached or written, or a newer version has made it.
pub(super) async fn upgrade(connection: &mut AnyConnection, url: &Url) -> Result<(), StoreError> {
    let failed = |error: sqlx::Error| StoreError::Open { path: name(url), reason: error.to_string() };
    let mut transaction = connection.begin().await.map_err(failed)?;
    sqlx::raw_sql(PATIENTLY).execute(&mut *transaction).await.map_err(failed)?;
    sqlx::query("SELECT pg_advisory_xact_lock($1)").bind(LOCK).execute(&mut *transaction).await.map_err(failed)?;
    let found = schema_of(&mut transaction).await.map_err(failed)?;
    if found > newest() {
        return Err(StoreError::Newer { path: name(url), found, known: newest() });
    }
    make(&mut transaction, found).await.map_err(failed)?;
    transaction.commit().await.map_err(failed)
}

/// Takes the steps from a schema to the newest one.
async fn make(connection: &mut AnyConnection, found: i64) -> Result<(), sqlx::Error> {
    for step in STEPS.iter().skip(usize::try_from(found).unwrap_or_default()).copied().flatten() {
        sqlx::raw_sql(*step).execute(&mut *connection).await?;
    }
    sqlx::query("UPDATE singleton SET schema = $1").bind(newest()).execute(connection).await.map(drop)
}

/// Refuses tables of a schema that another process has made newer since this one began.
pub(super) fn expect(schema: i64) -> Result<(), sqlx::Error> {
    if schema == newest() {
        return Ok(());
    }
    Err(sqlx::Error::Protocol(format!(
        "another instance has brought it to schema {schema}, and this one knows {}: install that version here",
        newest()
    )))
}

/// The schema of a database; 0 of an empty one.
async fn schema_of(connection: &mut AnyConnection) -> Result<i64, sqlx::Error> {
    // Only in the schema that tables are made in: another one on the path may have a table of this name.
    let made: i64 = sqlx::query_scalar(
        "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'singleton'",
    )
    .fetch_one(&mut *connection)
    .await?;
    if made == 0 {
        return Ok(0);
    }
    // Whoever writes ends first.
    sqlx::query_scalar("SELECT schema FROM singleton WHERE name = 'writer' FOR UPDATE").fetch_one(connection).await
}
