//! Opens the store: its databases, their schema, and whether what is in them follows the present rules.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use sqlx::{AnyConnection, AnyPool, Connection};
use url::Url;

use super::context::Context;
use super::database::{Database, Server};
use super::engine::Engine;
use super::file::DataFile;
use super::inbox::{self, Inbox};
use super::{StoreError, engine, instances, migrate, now_ms, outbox, postgres, rebuild};

/// Before this one, a checkpoint on one connection could damage what another committed meanwhile.
const OLDEST_SQLITE: [u32; 3] = [3, 51, 3];
/// Of the bytes that the store may grow to, the inbox has one of so many.
const INBOX_SHARE: u64 = 4;
/// Connections that read.
const READERS: u32 = 4;

/// Where the store is and how it is kept.
#[derive(Debug, Clone)]
pub(crate) struct StoreOptions {
    pub(crate) place: Place,
    pub(crate) context: Context,
    /// How long to wait for another process's lock on a file.
    pub(crate) busy: Duration,
}

#[derive(Debug, Clone)]
pub(crate) enum Place {
    File {
        /// The main file; the inbox is beside it.
        path: PathBuf,
        /// Mebibytes that both files may grow to together.
        max_mib: Option<u32>,
    },
    /// A `PostgreSQL` database.
    Server(Url),
}

/// An open store: readers, and what its writers need.
#[derive(Debug, Clone)]
pub(crate) struct Store {
    pub(crate) readers: AnyPool,
    pub(super) inbox_readers: AnyPool,
    pub(crate) context: Arc<Context>,
    pub(super) main: Database,
    pub(super) inbox: Inbox,
    /// The last row that was in the inbox when it was opened.
    pub(super) begun_with: i64,
}

impl Store {
    /// Opens the store, makes it if there is none, and brings it to the newest schema.
    ///
    /// # Errors
    /// It cannot be opened, is newer than this version, or belongs to another hash key.
    pub(crate) async fn open(options: StoreOptions) -> Result<Self, StoreError> {
        match options.place {
            Place::File { path, max_mib } => Self::open_file(&path, max_mib, options.context, options.busy).await,
            Place::Server(url) => Self::open_server(&url, options.context, options.busy).await,
        }
    }

    async fn open_file(
        path: &Path,
        max_mib: Option<u32>,
        mut context: Context,
        busy: Duration,
    ) -> Result<Self, StoreError> {
        let failed = |error: sqlx::Error| StoreError::open(path, &error);
        let bytes = max_mib.map(|mib| u64::from(mib) << 20);
        let inbox_bytes = bytes.map(|bytes| bytes / INBOX_SHARE);
        migrate::finish_swap(path, busy).await?;
        let mut main = DataFile::at(path, busy, bytes.map(|bytes| bytes - bytes / INBOX_SHARE))?;
        let mut connection = main.connect().await?;
        check_version(&mut connection).await?;
        check_key(&mut connection, &context, &path.display()).await?;
        if (1..migrate::newest()).contains(&migrate::schema_of(&mut connection).await.map_err(failed)?) {
            connection.close().await.map_err(failed)?;
            migrate::migrate(path, &context, busy).await?;
            main = DataFile::at(path, busy, bytes.map(|bytes| bytes - bytes / INBOX_SHARE))?;
            connection = main.connect().await?;
        }
        // Another process may be opening the same new file: the lock comes before the question.
        let mut transaction = engine::begin(&mut connection).await.map_err(failed)?;
        let found = migrate::schema_of(&mut transaction).await.map_err(failed)?;
        if found > migrate::newest() {
            let path = path.display().to_string();
            return Err(StoreError::Newer { path, found, known: migrate::newest() });
        }
        if found == 0 {
            migrate::take_steps(&mut transaction, 0).await.map_err(failed)?;
            note_key(&mut transaction, &context).await.map_err(failed)?;
        }
        keep_to_context(&mut transaction, &mut context).await?;
        let inbox = Inbox::open(&inbox::path_beside(path), busy, inbox_bytes).await?;
        transaction.commit().await.map_err(failed)?;
        Self::of(Database::File(main), inbox, connection, context).await
    }

    async fn open_server(url: &Url, mut context: Context, busy: Duration) -> Result<Self, StoreError> {
        let main = Database::Server(Server::at(url, busy));
        let mut connection = main.connect().await?;
        postgres::upgrade(&mut connection, url).await?;
        check_key(&mut connection, &context, &postgres::name(url)).await?;
        let mut transaction = engine::begin(&mut connection).await?;
        sqlx::raw_sql(postgres::PATIENTLY).execute(&mut *transaction).await?;
        keep_to_context(&mut transaction, &mut context).await?;
        transaction.commit().await?;
        let inbox = Inbox::within(main.clone());
        Self::of(main, inbox, connection, context).await
    }

    async fn of(
        main: Database,
        inbox: Inbox,
        mut connection: AnyConnection,
        context: Context,
    ) -> Result<Self, StoreError> {
        let begun_with = inbox.begin(&mut connection).await?;
        connection.close().await?;
        let (readers, inbox_readers) = (main.readers(READERS)?, inbox.database.readers(1)?);
        Ok(Self { readers, inbox_readers, context: Arc::new(context), main, inbox, begun_with })
    }

    /// Whether both databases are where they were.
    ///
    /// # Errors
    /// One is not there, or another one is.
    pub(crate) fn in_place(&self) -> Result<(), StoreError> {
        self.main.in_place().and_then(|()| self.inbox.database.in_place())
    }

    /// Files of former schemas, beside the present one.
    pub(crate) fn kept_aside(&self) -> Vec<PathBuf> {
        match &self.main {
            Database::File(file) => migrate::kept_aside(&file.path),
            Database::Server(_) => Vec::new(),
        }
    }

    /// Whether both databases answer a reader.
    ///
    /// # Errors
    /// They do not.
    pub(crate) async fn answers(&self) -> Result<(), StoreError> {
        self.in_place()?;
        for readers in [&self.readers, &self.inbox_readers] {
            sqlx::query("SELECT key FROM meta LIMIT 1").fetch_optional(readers).await?;
        }
        Ok(())
    }

    /// Whether the next delivery would be accepted.
    ///
    /// # Errors
    /// It would not.
    pub(crate) async fn try_append(&self) -> Result<(), StoreError> {
        self.main.in_place()?;
        self.inbox.database.try_write().await
    }

    /// How many records there are.
    pub(crate) async fn count_records(&self) -> Result<i64, StoreError> {
        Ok(sqlx::query_scalar("SELECT count(*) FROM record").fetch_one(&self.readers).await?)
    }

    /// What waits to be projected: how many rows, and since when the oldest.
    pub(crate) async fn backlog(&self) -> Result<Backlog, StoreError> {
        let (mut main, mut inbox) = (self.readers.acquire().await?, self.inbox_readers.acquire().await?);
        let (rows, oldest_ms) = self.inbox.backlog(&mut main, &mut inbox).await?;
        Ok(Backlog { rows, oldest_ms })
    }
}

/// What waits to be projected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Backlog {
    pub(crate) rows: i64,
    pub(crate) oldest_ms: Option<i64>,
}

/// Notes the configured targets, and reads what is stored anew if it was read by other rules.
async fn keep_to_context(connection: &mut AnyConnection, context: &mut Context) -> Result<(), StoreError> {
    let others = outbox::register(connection, &mut context.outbox, now_ms()).await?;
    if !others.is_empty() {
        return Err(StoreError::Targets { names: others.join(", ") });
    }
    if !rebuild::has_rules(connection, context).await? {
        instances::check_rules(connection, context).await?;
        rebuild::keep_to_rules(connection, context).await?;
    }
    Ok(())
}

async fn check_version(connection: &mut AnyConnection) -> Result<(), StoreError> {
    let version: String = sqlx::query_scalar("SELECT sqlite_version()").fetch_one(connection).await?;
    let numbers: Vec<u32> = version.split('.').filter_map(|number| number.parse().ok()).collect();
    if numbers.as_slice() < OLDEST_SQLITE.as_slice() { Err(StoreError::Engine { version }) } else { Ok(()) }
}

/// Whether a store that has a key check has it from this key. Before anything is changed: a store under another key is
/// not to be migrated either.
async fn check_key(
    connection: &mut AnyConnection,
    context: &Context,
    place: &impl std::fmt::Display,
) -> Result<(), StoreError> {
    if Engine::of(connection) == Engine::Sqlite && migrate::schema_of(connection).await? == 0 {
        return Ok(());
    }
    let stored: Option<String> = sqlx::query_scalar("SELECT value FROM meta WHERE key = 'hash_key_check'")
        .fetch_optional(&mut *connection)
        .await?;
    match stored {
        Some(stored) if stored != key_check(context) => Err(StoreError::ForeignKey { path: place.to_string() }),
        Some(_) => Ok(()),
        None => Ok(note_key(connection, context).await?),
    }
}

async fn note_key(connection: &mut AnyConnection, context: &Context) -> Result<(), sqlx::Error> {
    sqlx::query("INSERT INTO meta (key, value) VALUES ('hash_key_check', $1) ON CONFLICT DO NOTHING")
        .bind(key_check(context))
        .execute(connection)
        .await?;
    Ok(())
}

fn key_check(context: &Context) -> String {
    crate::hash::hex(&context.hash_key.tag("check", "drimify-server"))
}

#[cfg(test)]
mod tests {
    use sqlx::ConnectOptions;
    use sqlx::sqlite::SqliteConnectOptions;

    use super::super::migrate::STEPS;
    use super::super::progress::{Progress, UnderWay};
    use super::super::testing::{is_for_files_alone, options, runtime, store_in};
    use super::*;

    async fn schema(store: &Store) -> Vec<(String, String)> {
        let sql = "SELECT name, coalesce(sql, '') FROM sqlite_schema ORDER BY name";
        sqlx::query_as(sql).fetch_all(&store.readers).await.expect("a schema")
    }

    #[test]
    fn a_store_of_every_former_schema_becomes_one_of_the_newest() {
        if is_for_files_alone("former schemas were only ever files") {
            return;
        }
        runtime().block_on(async {
            let newest = tempfile::tempdir().expect("a folder");
            let newest = schema(&store_in(newest.path()).await).await;
            for found in 1..=STEPS.len() {
                let folder = tempfile::tempdir().expect("a folder");
                let former = options(folder.path());
                let file =
                    SqliteConnectOptions::new().filename(folder.path().join("test.sqlite3")).create_if_missing(true);
                let mut connection = file.connect().await.expect("a file");
                for step in STEPS.iter().take(found) {
                    sqlx::raw_sql(*step).execute(&mut connection).await.expect("a step");
                }
                let merged = if found < 5 {
                    r#"{"score":[[null,null,"a"],3]}"#
                } else {
                    r#"{"s":[[null,null,"a"]],"f":{"score":[0,3]}}"#
                };
                let version = sqlx::AssertSqlSafe(format!(
                    "PRAGMA user_version = {found};
                     INSERT INTO progress (app, since_ms, started_ms) VALUES ('1', 5, 7);
                     INSERT INTO node (key, merged) VALUES ('id:1', '{merged}')"
                ));
                sqlx::raw_sql(version).execute(&mut connection).await.expect("a pull under way, and a record");
                sqlx::Connection::close(connection).await.expect("closed");
                let store = Store::open(former).await.expect("a store");
                assert_eq!(schema(&store).await, newest, "from {found}");
                assert_eq!(store.count_records().await.expect("a number"), 1, "from {found}");
                let under_way = UnderWay { since_ms: Some(5), started_ms: 7, ..UnderWay::default() };
                let expected = Progress { under_way: Some(under_way), completed_ms: None };
                assert_eq!(store.progress("1").await.expect("progress"), expected, "from {found}");
            }
        });
    }
}
