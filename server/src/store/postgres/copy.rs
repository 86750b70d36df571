//! Copies a store in files into an empty database: all of it or nothing, and counted on both sides.

use std::time::Duration;

use futures_util::TryStreamExt;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, AssertSqlSafe, Connection, Row};
use url::Url;

use super::{LOCK, make, name, schema_of};
use crate::store::cells::{self, Cell};
use crate::store::database::{Database, Server};
use crate::store::{Store, StoreError};

/// Rows that are held at once.
const PAGE: usize = 1024;

/// How long to wait for who else has a lock there: nobody should.
const BUSY: Duration = Duration::from_secs(10);

/// The tables, those first that others refer to. What the database says of itself is not copied.
const TABLES: [&str; 25] = [
    "meta",
    "body",
    "body_node",
    "node",
    "link",
    "stated_app",
    "candidate",
    "address",
    "record",
    "day_sum",
    "joined",
    "claim",
    "erased",
    "progress",
    "target",
    "person_due",
    "person_told",
    "fired",
    "event",
    "attempt",
    "seen",
    "seen_place",
    "seen_session",
    "seen_experience",
    "share",
];

/// The rows of a table that are copied.
fn rows_of(table: &str) -> String {
    let own = if table == "meta" { " WHERE key <> 'probe'" } else { "" };
    format!("FROM {table}{own}")
}

/// A table, and how many rows it has.
pub(crate) type Copied = (String, i64);

impl Store {
    /// Copies this store, whose inbox is projected, into an empty database.
    ///
    /// # Errors
    /// The database is not empty, cannot be written, or has not what was copied.
    pub(crate) async fn copy_to(&self, url: &Url) -> Result<Vec<Copied>, StoreError> {
        let Database::File(file) = &self.main else {
            let reason = "what is copied is a store in files: unset DATABASE_URL, and name the other one with --to";
            return Err(StoreError::Open { path: name(url), reason: reason.to_owned() });
        };
        let mut from = file.connect().await?;
        let mut to = Server::at(url, BUSY).connect().await?;
        let failed = |error: sqlx::Error| StoreError::Open { path: name(url), reason: error.to_string() };
        let mut transaction = to.begin().await.map_err(failed)?;
        sqlx::query("SELECT pg_advisory_xact_lock($1)").bind(LOCK).execute(&mut *transaction).await.map_err(failed)?;
        if schema_of(&mut transaction).await.map_err(failed)? != 0 {
            let reason = "there is a store already, and nothing is written over it. Name an empty database";
            return Err(StoreError::Open { path: name(url), reason: reason.to_owned() });
        }
        make(&mut transaction, 0).await.map_err(failed)?;
        let mut copied = Vec::new();
        for table in TABLES {
            let rows = copy(&mut from, &mut transaction, table).await.map_err(failed)?;
            let there = count(&mut transaction, table).await.map_err(failed)?;
            if rows != there {
                let reason = format!("of {rows} rows of {table} {there} arrived: nothing was copied");
                return Err(StoreError::Open { path: name(url), reason });
            }
            tracing::info!(table, rows, "copied");
            copied.push((table.to_owned(), rows));
        }
        transaction.commit().await.map_err(failed)?;
        Ok(copied)
    }
}

/// A column, and what it holds.
struct Column {
    name: String,
    kind: String,
}

async fn copy(from: &mut AnyConnection, to: &mut AnyConnection, table: &str) -> Result<i64, sqlx::Error> {
    let columns = columns(to, table).await?;
    let names = columns.iter().map(|column| column.name.as_str()).collect::<Vec<_>>().join(", ");
    let head = format!("INSERT INTO {table} ({names})");
    let sql = format!("SELECT {names} {}", rows_of(table));
    let mut rows = sqlx::query(AssertSqlSafe(sql)).fetch(&mut *from);
    let (mut page, mut count) = (Vec::with_capacity(PAGE), 0);
    loop {
        let row = rows.try_next().await?;
        let is_last = row.is_none();
        if let Some(row) = row {
            let cells = columns.iter().enumerate().map(|(place, column)| cell(&row, place, &column.kind));
            page.push(cells.collect::<Result<Vec<_>, _>>()?);
            count += 1;
        }
        if is_last || page.len() == PAGE {
            cells::insert_wide(to, &head, columns.len(), std::mem::take(&mut page), "").await?;
        }
        if is_last {
            return Ok(count);
        }
    }
}

/// The columns of a table but for those that the database numbers by itself.
async fn columns(connection: &mut AnyConnection, table: &str) -> Result<Vec<Column>, sqlx::Error> {
    let rows: Vec<(String, String)> = sqlx::query_as(
        "SELECT CAST(column_name AS TEXT), CAST(data_type AS TEXT) FROM information_schema.columns
         WHERE table_schema = current_schema() AND table_name = $1 AND is_identity = 'NO' ORDER BY ordinal_position",
    )
    .bind(table)
    .fetch_all(connection)
    .await?;
    Ok(rows.into_iter().map(|(name, kind)| Column { name, kind }).collect())
}

fn cell(row: &AnyRow, place: usize, kind: &str) -> Result<Cell, sqlx::Error> {
    Ok(match kind {
        "bigint" => Cell::Integer(row.try_get(place)?),
        "double precision" => Cell::Real(row.try_get(place)?),
        "bytea" => Cell::Blob(row.try_get(place)?),
        _ => Cell::Text(row.try_get(place)?),
    })
}

async fn count(connection: &mut AnyConnection, table: &str) -> Result<i64, sqlx::Error> {
    let sql = format!("SELECT count(*) {}", rows_of(table));
    sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(connection).await
}
