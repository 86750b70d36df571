//! The inbox: bodies that are acknowledged and wait for the projector.
//!
//! In `SQLite` it is a file of its own, so that accepting and projecting do not share a writer's lock. Who projects keeps
//! the position in the main file, in the transaction of its effects; rows up to it are removed afterwards. In `PostgreSQL`
//! it is a table beside the others, and rows are removed in that transaction: their numbers become visible out of order,
//! so that no position would do.

use std::path::{Path, PathBuf};
use std::time::Duration;

use futures_util::StreamExt;
use sqlx::{AnyConnection, Connection, Row};

use super::cells::{self, Cell, list};
use super::database::Database;
use super::engine::{Engine, Flag};
use super::file::DataFile;
use super::{Delivery, PageDone, StoreError, position};
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

#[derive(Debug, Clone)]
pub(super) struct Inbox {
    pub(super) database: Database,
    /// Under which name the main file knows how far it is projected.
    name: String,
}

/// Where the inbox of a main file is: beside it.
pub(super) fn path_beside(main: &Path) -> PathBuf {
    let stem = main.file_stem().unwrap_or_default().to_string_lossy();
    main.with_file_name(format!("{stem}-inbox.sqlite3"))
}

impl Inbox {
    /// The inbox of a server: a table that is there with the others.
    pub(super) fn within(database: Database) -> Self {
        Self { database, name: String::new() }
    }

    /// Opens the inbox beside a main file, and makes it if there is none.
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
            sqlx::query("INSERT INTO meta (key, value) VALUES ('name', $1)")
                .bind(hex(&name))
                .execute(&mut connection)
                .await
                .map_err(failed)?;
            sqlx::query("PRAGMA user_version = 1").execute(&mut connection).await.map_err(failed)?;
        }
        let name = sqlx::query_scalar("SELECT value FROM meta WHERE key = 'name'").fetch_one(&mut connection).await;
        sqlx::query("COMMIT").execute(&mut connection).await.map_err(failed)?;
        connection.close().await.map_err(failed)?;
        Ok(Self { database: Database::File(file), name: name.map_err(failed)? })
    }

    /// Sees to it that rows to come are beyond what is projected: a copy of the inbox that is older than the main file
    /// would give numbers that count as projected. Answers with the number of the last row so far.
    pub(super) async fn begin(&self, main: &mut AnyConnection) -> Result<i64, StoreError> {
        let mut connection = self.database.connect().await?;
        let mut found = last(&mut connection).await?;
        if Engine::of(&connection) == Engine::Sqlite {
            let position = position::read(main, &self.name).await?;
            if found < position {
                let mut transaction = connection.begin().await?;
                for sql in [
                    "INSERT INTO sqlite_sequence (name, seq) SELECT 'inbox', $1
                     WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'inbox')",
                    "UPDATE sqlite_sequence SET seq = max(seq, $1) WHERE name = 'inbox'",
                ] {
                    sqlx::query(sql).bind(position).execute(&mut *transaction).await?;
                }
                transaction.commit().await?;
                found = position;
            }
        }
        connection.close().await?;
        Ok(found)
    }

    /// Up to which row everything is projected. Where none waits, this is a row that was known to be there before.
    pub(super) async fn position(&self, main: &mut AnyConnection, known: i64) -> Result<i64, sqlx::Error> {
        match Engine::of(main) {
            Engine::Sqlite => position::read(main, &self.name).await,
            Engine::Postgres => {
                let first: Option<i64> = sqlx::query_scalar("SELECT min(id) FROM inbox").fetch_one(main).await?;
                Ok(first.map_or(known, |first| first - 1))
            }
        }
    }

    /// Takes some rows, inside the transaction of their effects. Answers which of them nobody has taken before.
    pub(super) async fn take(&self, main: &mut AnyConnection, ids: &[i64]) -> Result<Vec<i64>, sqlx::Error> {
        match Engine::of(main) {
            Engine::Sqlite => {
                let position = position::read(main, &self.name).await?;
                let ids: Vec<i64> = ids.iter().copied().filter(|id| *id > position).collect();
                let count = i64::try_from(ids.len()).unwrap_or(i64::MAX);
                position::write(main, &self.name, ids.last().copied().unwrap_or(position), count).await?;
                Ok(ids)
            }
            Engine::Postgres => {
                let sql =
                    "DELETE FROM inbox WHERE id IN (SELECT CAST(value AS BIGINT) FROM json_each($1)) RETURNING id";
                sqlx::query_scalar(sql).bind(list(ids)).fetch_all(main).await
            }
        }
    }

    /// What waits to be projected: up to how many rows, and since when the oldest.
    pub(super) async fn backlog(
        &self,
        main: &mut AnyConnection,
        inbox: &mut AnyConnection,
    ) -> Result<(i64, Option<i64>), sqlx::Error> {
        // The position first: what is projected between the two questions counts as waiting, never the other way round.
        let position = match Engine::of(main) {
            Engine::Sqlite => Some(position::read(main, &self.name).await?),
            Engine::Postgres => None,
        };
        let (last, first, oldest_ms): (Option<i64>, Option<i64>, Option<i64>) = sqlx::query_as(
            "SELECT (SELECT max(id) FROM inbox), (SELECT min(id) FROM inbox),
                    (SELECT received_ms FROM inbox WHERE id > $1 ORDER BY id LIMIT 1)",
        )
        .bind(position.unwrap_or(i64::MIN))
        .fetch_one(inbox)
        .await?;
        let position = position.or(first.map(|first| first - 1)).unwrap_or_default();
        Ok((last.map_or(0, |last| last.saturating_sub(position).max(0)), oldest_ms))
    }
}

/// Appends rows, inside a transaction. Answers with the number of the last one.
pub(super) async fn append(connection: &mut AnyConnection, rows: Vec<(i64, Entry)>) -> Result<i64, sqlx::Error> {
    let row = |(received_ms, entry): (i64, Entry)| match entry {
        Entry::Body(Delivery { source, content_type, content_encoding, raw }) => {
            [received_ms.into(), source.into(), content_type.into(), content_encoding.into(), raw.into()]
        }
        Entry::Progress(app, done) => {
            let said = serde_json::to_vec(&(app, done)).unwrap_or_default();
            [received_ms.into(), Cell::Text(None), Cell::Text(None), Cell::Text(None), said.into()]
        }
    };
    let head = "INSERT INTO inbox (received_ms, source, content_type, content_encoding, raw)";
    cells::insert(connection, head, rows.into_iter().map(row).collect(), "").await?;
    match Engine::of(connection) {
        Engine::Sqlite => last(connection).await,
        Engine::Postgres => sqlx::query_scalar("SELECT lastval()").fetch_one(connection).await,
    }
}

/// The number of the last row that was ever appended; in `PostgreSQL` of those that wait.
pub(super) async fn last(connection: &mut AnyConnection) -> Result<i64, sqlx::Error> {
    let sql = match Engine::of(connection) {
        Engine::Sqlite => "SELECT seq FROM sqlite_sequence WHERE name = 'inbox'",
        Engine::Postgres => "SELECT coalesce(max(id), 0) FROM inbox",
    };
    Ok(sqlx::query_scalar(sql).fetch_optional(connection).await?.unwrap_or_default())
}

/// The rows behind a position, so many at most and not too large together.
pub(super) async fn behind(
    connection: &mut AnyConnection,
    position: i64,
    most: usize,
) -> Result<Vec<Waiting>, sqlx::Error> {
    let mut found = Vec::new();
    let mut bytes = 0;
    let sql = "SELECT id, received_ms, source, content_type, content_encoding, raw FROM inbox WHERE id > $1 ORDER BY id
               LIMIT $2";
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
pub(super) async fn remove(connection: &mut AnyConnection, position: i64) -> Result<bool, sqlx::Error> {
    if Engine::of(connection) == Engine::Postgres {
        return Ok(true);
    }
    let sql = "DELETE FROM inbox WHERE id <= $1 AND id < (SELECT min(id) FROM inbox) + $2";
    sqlx::query(sql).bind(position).bind(REMOVED_AT_ONCE).execute(&mut *connection).await?;
    let none = sqlx::query_scalar("SELECT NOT EXISTS (SELECT 1 FROM inbox WHERE id <= $1)");
    let Flag(none) = none.bind(position).fetch_one(connection).await?;
    Ok(none)
}
