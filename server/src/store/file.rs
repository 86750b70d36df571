//! A file of the store: how it is opened, how far it may grow, and whether it still is where it was.

use std::path::{Path, PathBuf};
use std::time::Duration;

use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection, SqliteConnection};

use super::StoreError;

/// One of the store's databases.
#[derive(Debug, Clone)]
pub(super) struct DataFile {
    pub(super) path: PathBuf,
    options: SqliteConnectOptions,
    most_bytes: Option<u64>,
    /// Which file that was when the store was opened.
    id: FileId,
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

impl DataFile {
    /// A file, made for its owner alone if there is none.
    ///
    /// # Errors
    /// It cannot be made.
    pub(super) fn at(path: &Path, busy: Duration, most_bytes: Option<u64>) -> Result<Self, StoreError> {
        let made = create_private(path).and_then(|()| file_id(path));
        let id = made.map_err(|error| StoreError::open(path, &error))?;
        let options = SqliteConnectOptions::new()
            .filename(path)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(busy)
            .statement_cache_capacity(200)
            .pragma("secure_delete", "ON")
            // KiB, with a minus: pages that are written again and again stay in memory.
            .pragma("cache_size", "-65536")
            // Pages: a checkpoint syncs the database too, and would otherwise come every few hundred deliveries.
            .pragma("wal_autocheckpoint", "8000");
        Ok(Self { path: path.to_owned(), options, most_bytes, id })
    }

    /// A connection that may write.
    pub(super) async fn connect(&self) -> Result<SqliteConnection, StoreError> {
        let mut connection = self.options.connect().await?;
        if let Some(most) = self.most_bytes {
            let page: i64 = sqlx::query_scalar("PRAGMA page_size").fetch_one(&mut connection).await?;
            let pages = most / u64::try_from(page).unwrap_or(1).max(1);
            let limit = sqlx::AssertSqlSafe(format!("PRAGMA max_page_count = {pages}"));
            sqlx::query(limit).execute(&mut connection).await?;
        }
        Ok(connection)
    }

    /// Connections that only read.
    pub(super) fn readers(&self, most: u32) -> SqlitePool {
        let options = self.options.clone().pragma("cache_size", "-8192").read_only(true);
        SqlitePoolOptions::new().max_connections(most).connect_lazy_with(options)
    }

    /// Whether the file is where it was. `SQLite` does not notice: it would go on writing to a file that was moved or
    /// deleted, and nobody would find there what was acknowledged.
    ///
    /// # Errors
    /// It is not there, or another one is.
    pub(super) fn in_place(&self) -> Result<(), StoreError> {
        match file_id(&self.path) {
            Ok(file) if file == self.id => Ok(()),
            Ok(_) => Err(StoreError::Unavailable("another file is in its place: put it back, or restart".to_owned())),
            Err(error) => Err(StoreError::Unavailable(format!("its file is not there: {error}"))),
        }
    }

    /// Writes as much as the largest delivery and removes it again, synced: whether the next one would be stored.
    ///
    /// # Errors
    /// It would not.
    pub(super) async fn try_write(&self) -> Result<(), StoreError> {
        self.in_place()?;
        let mut connection = self.connect().await?;
        sqlx::raw_sql(
            "BEGIN IMMEDIATE; INSERT OR REPLACE INTO meta (key, value) VALUES ('probe', hex(zeroblob(262144)));
             DELETE FROM meta WHERE key = 'probe'; COMMIT",
        )
        .execute(&mut connection)
        .await?;
        Ok(connection.close().await?)
    }
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
