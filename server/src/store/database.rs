//! A database of the store, and how it is reached: a file, or a `PostgreSQL` server.

use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use sqlx::any::{AnyConnectOptions, AnyPoolOptions};
use sqlx::{AnyConnection, AnyPool, Connection};
use url::Url;

use super::StoreError;
use super::file::DataFile;

/// What a connection to a server is told first. A process that hangs in the middle of a transaction loses it, and with
/// it the right to write, after half a minute.
const SESSION: &str = "
    SET synchronous_commit = on;
    SET statement_timeout = '30s';
    SET idle_in_transaction_session_timeout = '30s';
    SET client_min_messages = warning";
/// A connection that takes longer than this is not there.
const CONNECT: Duration = Duration::from_secs(5);

#[derive(Debug, Clone)]
pub(super) enum Database {
    File(DataFile),
    Server(Server),
}

/// A `PostgreSQL` server, by its URL.
#[derive(Debug, Clone)]
pub(super) struct Server(Arc<Url>);

impl Database {
    /// A connection that may write.
    pub(super) async fn connect(&self) -> Result<AnyConnection, StoreError> {
        match self {
            Self::File(file) => file.connect().await,
            Self::Server(server) => server.connect().await,
        }
    }

    /// Connections that only read.
    pub(super) fn readers(&self, most: u32) -> Result<AnyPool, StoreError> {
        match self {
            Self::File(file) => file.readers(most),
            Self::Server(server) => server.readers(most),
        }
    }

    /// Whether it is where it was.
    ///
    /// # Errors
    /// A file is not there, or another one is. Of a server the next statement tells.
    pub(super) fn in_place(&self) -> Result<(), StoreError> {
        match self {
            Self::File(file) => file.in_place(),
            Self::Server(_) => Ok(()),
        }
    }

    /// Writes as much as the largest delivery and removes it again, synced: whether the next one would be stored.
    ///
    /// # Errors
    /// It would not.
    pub(super) async fn try_write(&self) -> Result<(), StoreError> {
        self.in_place()?;
        let mut connection = self.connect().await?;
        let mut transaction = connection.begin().await?;
        let probe =
            "INSERT INTO meta (key, value) VALUES ('probe', $1) ON CONFLICT (key) DO UPDATE SET value = excluded.value";
        sqlx::query(probe).bind("0".repeat(512 << 10)).execute(&mut *transaction).await?;
        sqlx::query("DELETE FROM meta WHERE key = 'probe'").execute(&mut *transaction).await?;
        transaction.commit().await?;
        Ok(connection.close().await?)
    }

    /// Takes what was removed out of a file's log too.
    pub(super) async fn shorten(&self, connection: &mut AnyConnection) -> Result<(), sqlx::Error> {
        match self {
            Self::File(_) => sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(connection).await.map(drop),
            Self::Server(_) => Ok(()),
        }
    }
}

impl Server {
    pub(super) fn at(url: &Url) -> Self {
        sqlx::any::install_default_drivers();
        Self(Arc::new(url.clone()))
    }

    fn options(&self) -> Result<AnyConnectOptions, sqlx::Error> {
        AnyConnectOptions::from_str(self.0.as_str())
    }

    async fn connect(&self) -> Result<AnyConnection, StoreError> {
        let options = self.options()?;
        let mut connection = tokio::time::timeout(CONNECT, AnyConnection::connect_with(&options))
            .await
            .map_err(|_| StoreError::Unavailable("the database does not answer".to_owned()))??;
        sqlx::raw_sql(SESSION).execute(&mut connection).await?;
        Ok(connection)
    }

    fn readers(&self, most: u32) -> Result<AnyPool, StoreError> {
        let pool =
            AnyPoolOptions::new().max_connections(most).acquire_timeout(CONNECT).after_connect(|connection, _| {
                Box::pin(async { sqlx::raw_sql(SESSION).execute(connection).await.map(drop) })
            });
        Ok(pool.connect_lazy_with(self.options()?))
    }
}
