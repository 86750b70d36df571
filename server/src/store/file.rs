//! A file of the store: how it is opened, how far it may grow, and whether it still is where it was.

use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

use sqlx::any::{AnyConnectOptions, AnyPoolOptions};
use sqlx::{AnyConnection, AnyPool, AssertSqlSafe, Connection};
use url::Url;

use super::StoreError;

/// One of the store's databases.
#[derive(Debug, Clone)]
pub(super) struct DataFile {
    pub(super) path: PathBuf,
    url: Url,
    busy: Duration,
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
        sqlx::any::install_default_drivers();
        let url = url_of(path).ok_or_else(|| StoreError::open(path, &"its path is no name that SQLite can be told"))?;
        Ok(Self { path: path.to_owned(), url, busy, most_bytes, id })
    }

    /// A connection that may write.
    pub(super) async fn connect(&self) -> Result<AnyConnection, StoreError> {
        let mut connection = AnyConnection::connect(self.url.as_str()).await?;
        // KiB, with a minus: pages that are written again and again stay in memory.
        sqlx::raw_sql(AssertSqlSafe(self.begin(-65_536))).execute(&mut connection).await?;
        if let Some(most) = self.most_bytes {
            let page: i64 = sqlx::query_scalar("PRAGMA page_size").fetch_one(&mut connection).await?;
            let pages = most / u64::try_from(page).unwrap_or(1).max(1);
            let limit = AssertSqlSafe(format!("PRAGMA max_page_count = {pages}"));
            sqlx::query(limit).execute(&mut connection).await?;
        }
        Ok(connection)
    }

    /// Connections that only read.
    pub(super) fn readers(&self, most: u32) -> Result<AnyPool, StoreError> {
        let begin = self.begin(-8192);
        let pool = AnyPoolOptions::new().max_connections(most).after_connect(move |connection, _| {
            let begin = begin.clone();
            Box::pin(async move { sqlx::raw_sql(AssertSqlSafe(begin)).execute(connection).await.map(drop) })
        });
        let mut url = self.url.clone();
        url.set_query(Some("mode=ro"));
        Ok(pool.connect_lazy_with(AnyConnectOptions::from_str(url.as_str())?))
    }

    /// What a connection is told first.
    fn begin(&self, cache: i32) -> String {
        let busy = self.busy.as_millis();
        // The log's length is in pages: a checkpoint syncs the database too, and would otherwise come every few hundred
        // deliveries.
        format!(
            "PRAGMA busy_timeout = {busy}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
             PRAGMA secure_delete = ON; PRAGMA cache_size = {cache}; PRAGMA wal_autocheckpoint = 8000;
             PRAGMA temp_store = MEMORY"
        )
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

/// A file as `SQLite` is told of it.
fn url_of(path: &Path) -> Option<Url> {
    let mut url = Url::from_file_path(std::path::absolute(path).ok()?).ok()?;
    url.set_query(Some("mode=rw"));
    // `sqlite:///folder/file`: the scheme cannot be set by itself, because a file's is special.
    Url::parse(&format!("sqlite{}", url.as_str().strip_prefix("file")?)).ok()
}
