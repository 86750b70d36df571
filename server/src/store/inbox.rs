//! The inbox's file: bodies that are acknowledged and wait for the projector.
//!
//! Who projects keeps the position in the main file, in the transaction of its effects; rows up to it are removed here
//! afterwards.

use std::path::{Path, PathBuf};
use std::time::Duration;

use futures_util::StreamExt;
use sqlx::{Connection, Row, SqliteConnection};

use super::cells::{self, Cell};
use super::file::DataFile;
use super::{Delivery, PageDone, StoreError};
use crate::hash::{hex, random};

/// A batch is read until it has so many bytes.
const BATCH_BYTES: usize = 4 << 20;
/// So many rows are removed in one transaction.
pub(super) const REMOVED_AT_ONCE: i64 = 2000;

/// A row's contents.
#[derive(Debug, Clone)]
pub(super) enum Entry {
    Body(Delivery),
    /// How far a pull of an app has come, once everything before it is projected.
    Progress(String, PageDone),
}

/// A row as it waits.
#[derive(Debug, Clone)]
pub(super) struct Waiting {
    pub(super) id: i64,
    pub(super) received_ms: i64,
    pub(super) entry: Entry,
}

/// The inbox, and the name under which the main file knows how far it is projected.
#[derive(Debug, Clone)]
pub(super) struct Inbox {
    pub(super) file: DataFile,
    pub(super) name: String,
}

/// Where the inbox of a main file is: beside it.
pub(super) fn path_beside(main: &Path) -> PathBuf {
    let stem = main.file_stem().unwrap_or_default().to_string_lossy();
    main.with_file_name(format!("{stem}-inbox.sqlite3"))
}

impl Inbox {
    /// Opens the inbox, and makes it if there is none.
    ///
    /// # Errors
    /// It cannot be opened.
    pub(super) async fn open(path: &Path, busy: Duration, most_bytes: Option<u64>) -> Result<Self, StoreError> {
        let failed = |error: sqlx::Error| StoreError::open(path, &error);
        let file = DataFile::at(path, busy, most_bytes)?;
        let mut connection = file.connect().await?;
        sqlx::query("BEGIN IMMEDIATE").execute(&mut connection).await.map_err(failed)?;
        let found: i64 = sqlx::query_scalar("PRAGMA user_version").fetch_one(&mut connection).await.map_err(failed)?;
        if found > 1 {
            return Err(StoreError::Newer { path: path.display().to_string(), found, known: 1 });
        }
        if found == 0 {
            sqlx::raw_sql(include_str!("inbox.sql")).execute(&mut connection).await.map_err(failed)?;
            let name = random::<16>().map_err(|_| StoreError::Unavailable("no random bytes".to_owned()))?;
            sqlx::query("INSERT INTO meta (key, value) VALUES ('name', ?); PRAGMA user_version = 1")
                .bind(hex(&name))
                .execute(&mut connection)
                .await
                .map_err(failed)?;
        }
        let name = sqlx::query_scalar("SELECT value FROM meta WHERE key = 'name'").fetch_one(&mut connection).await;
        sqlx::query("COMMIT").execute(&mut connection).await.map_err(failed)?;
        connection.close().await.map_err(failed)?;
        Ok(Self { file, name: name.map_err(failed)? })
    }

    /// Sees to it that rows to come are beyond a position: a copy of the inbox that is older than the main file would
    /// give numbers that count as projected. Answers with the number of the last row so far.
    pub(super) async fn begin_after(&self, position: i64) -> Result<i64, StoreError> {
        let mut connection = self.file.connect().await?;
        let mut found = last(&mut connection).await?;
        if found < position {
            sqlx::query(
                "BEGIN IMMEDIATE;
                 INSERT INTO sqlite_sequence (name, seq) SELECT 'inbox', 0
                     WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'inbox');
                 UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = 'inbox'; COMMIT",
            )
            .bind(position)
            .execute(&mut connection)
            .await?;
            found = position;
        }
        connection.close().await?;
        Ok(found)
    }
}

/// Appends rows, inside a transaction. Answers with the number of the last one.
pub(super) async fn append(connection: &mut SqliteConnection, rows: Vec<(i64, Entry)>) -> Result<i64, sqlx::Error> {
    let row = |(received_ms, entry): (i64, Entry)| match entry {
        Entry::Body(Delivery { source, content_type, content_encoding, raw }) => {
            [received_ms.into(), source.into(), content_type.into(), content_encoding.into(), raw.into()]
        }
        Entry::Progress(app, done) => {
            let said = serde_json::to_vec(&(app, done)).unwrap_or_default();
            [received_ms.into(), Cell::Null, Cell::Null, Cell::Null, said.into()]
        }
    };
    let head = "INSERT INTO inbox (received_ms, source, content_type, content_encoding, raw)";
    cells::insert_numbered(connection, head, rows.into_iter().map(row).collect(), "").await
}

/// The number of the last row that was ever appended.
pub(super) async fn last(connection: &mut SqliteConnection) -> Result<i64, sqlx::Error> {
    let last = sqlx::query_scalar("SELECT seq FROM sqlite_sequence WHERE name = 'inbox'");
    Ok(last.fetch_optional(connection).await?.unwrap_or_default())
}

/// The rows behind a position, so many at most and not too large together.
pub(super) async fn behind(
    connection: &mut SqliteConnection,
    position: i64,
    most: usize,
) -> Result<Vec<Waiting>, sqlx::Error> {
    let mut found = Vec::new();
    let mut bytes = 0;
    let sql = "SELECT id, received_ms, source, content_type, content_encoding, raw FROM inbox WHERE id > ? ORDER BY id
               LIMIT ?";
    let mut rows = sqlx::query(sql).bind(position).bind(i64::try_from(most).unwrap_or(i64::MAX)).fetch(connection);
    while let Some(row) = rows.next().await {
        let row = row?;
        let raw: Vec<u8> = row.try_get("raw")?;
        bytes += raw.len();
        let entry = if let Some(source) = row.try_get("source")? {
            Entry::Body(Delivery {
                source,
                content_type: row.try_get("content_type")?,
                content_encoding: row.try_get("content_encoding")?,
                raw,
            })
        } else {
            let (app, done) = serde_json::from_slice(&raw).map_err(|error| sqlx::Error::Decode(error.into()))?;
            Entry::Progress(app, done)
        };
        found.push(Waiting { id: row.try_get("id")?, received_ms: row.try_get("received_ms")?, entry });
        if bytes > BATCH_BYTES {
            break;
        }
    }
    Ok(found)
}

/// Removes some rows up to a committed position. Answers whether none are left there.
pub(super) async fn remove(connection: &mut SqliteConnection, position: i64) -> Result<bool, sqlx::Error> {
    let sql = "DELETE FROM inbox WHERE id <= ?1 AND id < (SELECT min(id) FROM inbox) + ?2";
    sqlx::query(sql).bind(position).bind(REMOVED_AT_ONCE).execute(&mut *connection).await?;
    let left = sqlx::query_scalar("SELECT NOT EXISTS (SELECT 1 FROM inbox WHERE id <= ?)");
    left.bind(position).fetch_one(connection).await
}
