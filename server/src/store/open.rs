//! Opens the database: settings, schema, and whether what is in it follows the present rules.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions, SqliteConnection};

use super::StoreError;
use super::context::Context;
use super::rebuild::{self, Former};

/// The steps from an empty database to the newest schema.
const STEPS: [&str; 4] = [
    include_str!("schema.sql"),
    include_str!("page-size.sql"),
    include_str!("plays.sql"),
    include_str!("pull-place.sql"),
];

/// From here on nodes are as [`Former::Apps`] says.
const APPS_SINCE: i64 = 3;

/// Where the database is and how it is kept.
#[derive(Debug, Clone)]
pub(crate) struct StoreOptions {
    pub(crate) path: PathBuf,
    pub(crate) context: Context,
    /// Mebibytes that the database may grow to.
    pub(crate) max_mib: Option<u32>,
    /// How long to wait for another process's lock.
    pub(crate) busy: Duration,
}

/// An open database: readers, and what a writer needs.
#[derive(Debug, Clone)]
pub(crate) struct Store {
    pub(crate) readers: SqlitePool,
    pub(crate) context: Arc<Context>,
    options: SqliteConnectOptions,
    max_mib: Option<u32>,
    path: PathBuf,
    /// Which file that was when the store was opened.
    file: FileId,
}

/// What tells one file from another of the same name.
#[cfg(unix)]
type FileId = (u64, u64);
#[cfg(not(unix))]
type FileId = ();

#[cfg(unix)]
fn file_id(path: &Path) -> std::io::Result<FileId> {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata(path).map(|file| (file.dev(), file.ino()))
}
#[cfg(not(unix))]
fn file_id(path: &Path) -> std::io::Result<FileId> {
    std::fs::metadata(path).map(|_| ())
}

impl Store {
    /// Opens the database, makes it if there is none, and brings it to the newest schema.
    ///
    /// # Errors
    /// It cannot be opened, is newer than this version, or belongs to another hash key.
    pub(crate) async fn open(options: StoreOptions) -> Result<Self, StoreError> {
        let StoreOptions { path, context, max_mib, busy } = options;
        let shown = path.display().to_string();
        let failed = |error: sqlx::Error| StoreError::Open { path: shown.clone(), reason: error.to_string() };
        let file =
            create_private(&path).and_then(|()| file_id(&path)).map_err(|error| failed(sqlx::Error::Io(error)))?;
        let options = SqliteConnectOptions::new()
            .filename(&path)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(busy)
            .statement_cache_capacity(200)
            .pragma("secure_delete", "ON")
            // Pages: a checkpoint syncs the database too, and would otherwise come every few hundred deliveries.
            .pragma("wal_autocheckpoint", "8000");
        let readers = SqlitePoolOptions::new().max_connections(4).connect_lazy_with(options.clone().read_only(true));
        let store = Self { readers, context: Arc::new(context), options, max_mib, path, file };
        let mut connection = store.options.connect().await.map_err(failed)?;
        // Another process may be opening the same new file: the lock comes before the question. A change of the schema
        // and what follows from it are one transaction.
        sqlx::query("BEGIN IMMEDIATE").execute(&mut connection).await.map_err(failed)?;
        let found = migrate(&mut connection, &shown, &failed).await?;
        store.check_key(&mut connection, &shown).await?;
        let former = (1..APPS_SINCE).contains(&found).then_some(Former::Sessions);
        rebuild::keep_to_rules(&mut connection, &store.context, former).await?;
        sqlx::query("COMMIT").execute(&mut connection).await.map_err(failed)?;
        sqlx::Connection::close(connection).await.map_err(failed)?;
        Ok(store)
    }

    /// A connection that may write.
    pub(crate) async fn connect(&self) -> Result<SqliteConnection, StoreError> {
        let mut connection = self.options.connect().await?;
        if let Some(limit) = self.max_mib {
            let page: i64 = sqlx::query_scalar("PRAGMA page_size").fetch_one(&mut connection).await?;
            let pages = i64::from(limit) * 1024 * 1024 / page.max(1);
            let limit = sqlx::AssertSqlSafe(format!("PRAGMA max_page_count = {pages}"));
            sqlx::query(limit).execute(&mut connection).await?;
        }
        Ok(connection)
    }

    /// Whether the database's file is where it was. `SQLite` does not notice: it would go on writing to a file that was
    /// moved or deleted, and nobody would find there what was acknowledged.
    ///
    /// # Errors
    /// It is not there, or another one is.
    pub(crate) fn in_place(&self) -> Result<(), StoreError> {
        match file_id(&self.path) {
            Ok(file) if file == self.file => Ok(()),
            Ok(_) => Err(StoreError::Unavailable("another file is in its place: put it back, or restart".to_owned())),
            Err(error) => Err(StoreError::Unavailable(format!("its file is not there: {error}"))),
        }
    }

    /// Whether the database answers a reader.
    ///
    /// # Errors
    /// It does not.
    pub(crate) async fn answers(&self) -> Result<(), StoreError> {
        self.in_place()?;
        sqlx::query("SELECT key FROM meta LIMIT 1").fetch_optional(&self.readers).await?;
        Ok(())
    }

    /// Writes as much as the largest delivery and removes it again, synced: whether the next one would be stored.
    ///
    /// # Errors
    /// It would not.
    pub(crate) async fn try_write(&self) -> Result<(), StoreError> {
        self.in_place()?;
        let mut connection = self.connect().await?;
        sqlx::raw_sql(
            "BEGIN IMMEDIATE; INSERT OR REPLACE INTO meta (key, value) VALUES ('probe', hex(zeroblob(262144)));
             DELETE FROM meta WHERE key = 'probe'; COMMIT",
        )
        .execute(&mut connection)
        .await?;
        Ok(sqlx::Connection::close(connection).await?)
    }

    /// How many records there are.
    pub(crate) async fn count_records(&self) -> Result<i64, StoreError> {
        Ok(sqlx::query_scalar("SELECT count(*) FROM record").fetch_one(&self.readers).await?)
    }

    async fn check_key(&self, connection: &mut SqliteConnection, path: &str) -> Result<(), StoreError> {
        let mine = crate::hash::hex(&self.context.hash_key.tag("check", "drimify-server"));
        sqlx::query("INSERT OR IGNORE INTO meta (key, value) VALUES ('hash_key_check', ?)")
            .bind(&mine)
            .execute(&mut *connection)
            .await?;
        let stored: String =
            sqlx::query_scalar("SELECT value FROM meta WHERE key = 'hash_key_check'").fetch_one(connection).await?;
        if stored == mine { Ok(()) } else { Err(StoreError::ForeignKey { path: path.to_owned() }) }
    }
}

/// Takes the steps to the newest schema, inside a transaction. Answers which one it was.
async fn migrate(
    connection: &mut SqliteConnection,
    path: &str,
    failed: &impl Fn(sqlx::Error) -> StoreError,
) -> Result<i64, StoreError> {
    let found: i64 = sqlx::query_scalar("PRAGMA user_version").fetch_one(&mut *connection).await.map_err(failed)?;
    let known = i64::try_from(STEPS.len()).unwrap_or(i64::MAX);
    if found > known {
        return Err(StoreError::Newer { path: path.to_owned(), found, known });
    }
    for step in STEPS.iter().skip(usize::try_from(found).unwrap_or_default()) {
        sqlx::raw_sql(*step).execute(&mut *connection).await.map_err(failed)?;
    }
    let version = sqlx::AssertSqlSafe(format!("PRAGMA user_version = {known}"));
    sqlx::query(version).execute(connection).await.map_err(failed)?;
    Ok(found)
}

/// Makes the file for its owner alone; `SQLite` gives its companions the same permissions.
fn create_private(path: &Path) -> std::io::Result<()> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder)?;
    }
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(|_| ())
}

#[cfg(test)]
mod tests {
    use super::super::progress::{Progress, UnderWay};
    use super::super::testing::{options, runtime, store_in};
    use super::*;

    async fn schema(store: &Store) -> Vec<(String, String)> {
        let sql = "SELECT name, coalesce(sql, '') FROM sqlite_schema ORDER BY name";
        sqlx::query_as(sql).fetch_all(&store.readers).await.expect("a schema")
    }

    #[test]
    fn a_store_of_every_former_schema_becomes_one_of_the_newest() {
        runtime().block_on(async {
            let newest = tempfile::tempdir().expect("a folder");
            let newest = schema(&store_in(newest.path()).await).await;
            for found in 1..=STEPS.len() {
                let folder = tempfile::tempdir().expect("a folder");
                let former = options(folder.path());
                let file = SqliteConnectOptions::new().filename(&former.path).create_if_missing(true);
                let mut connection = file.connect().await.expect("a file");
                for step in STEPS.iter().take(found) {
                    sqlx::raw_sql(*step).execute(&mut connection).await.expect("a step");
                }
                let version = sqlx::AssertSqlSafe(format!(
                    "PRAGMA user_version = {found};
                     INSERT INTO progress (app, since_ms, started_ms) VALUES ('1', 5, 7);
                     INSERT INTO node (key, merged) VALUES ('id:1', '{{\"score\":[[null,null,\"a\"],3]}}')"
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
