//! A database of the store, and how it is reached: a file, or a `PostgreSQL` server.

use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use sqlx::any::{AnyConnectOptions, AnyPoolOptions};
use sqlx::{AnyConnection, AnyPool, AssertSqlSafe, Connection};
use url::Url;

use super::StoreError;
use super::engine::{self, Engine};
use super::file::DataFile;

/// What a connection to a server is told first, whatever the database's own defaults are. Whoever has waited for the writer's
/// row reads what was written meanwhile: a stricter isolation would show the moment before it waited. A process that hangs in the middle of a transaction loses it, and with
/// it the right to write, after half a minute.
const SESSION: &str = "
    SET synchronous_commit = on;
    SET default_transaction_isolation = 'read committed';
    SET statement_timeout = '30s';
    SET idle_in_transaction_session_timeout = '30s'";
/// A connection that takes longer than this is not there.
const CONNECT: Duration = Duration::from_secs(5);
/// Bytes of the largest delivery that is accepted by default.
const LARGEST: usize = 256 << 10;

#[derive(Debug, Clone)]
pub(super) enum Database {
    File(DataFile),
    Server(Server),
}

/// A `PostgreSQL` server, by its URL.
#[derive(Debug, Clone)]
pub(super) struct Server {
    url: Arc<Url>,
    /// How long to wait for another process's lock.
    busy: Duration,
}

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

    /// Writes as much as the largest delivery where deliveries go and removes it again, synced: whether the next one would
    /// be stored.
    ///
    /// # Errors
    /// It would not.
    pub(super) async fn try_write(&self) -> Result<(), StoreError> {
        self.in_place()?;
        let mut connection = self.connect().await?;
        let mut transaction = engine::begin_appending(&mut connection).await?;
        let [write, remove] = match Engine::of(&transaction) {
            // Not in the inbox: a number that is given there is a row that the position counts.
            Engine::Sqlite => [
                "INSERT INTO meta (key, value) VALUES ('probe', hex($1)) ON CONFLICT (key) DO NOTHING",
                "DELETE FROM meta WHERE key = 'probe'",
            ],
            Engine::Postgres => [
                "INSERT INTO inbox (received_ms, content_type, raw) VALUES (0, 'probe', $1)",
                "DELETE FROM inbox WHERE content_type = 'probe' AND source IS NULL",
            ],
        };
        sqlx::query(write).bind(vec![0; LARGEST]).execute(&mut *transaction).await?;
        sqlx::query(remove).execute(&mut *transaction).await?;
        transaction.commit().await?;
        Ok(connection.close().await?)
    }

    /// Takes what was erased out of where it stood, so that it is not only no longer asked for.
    pub(super) async fn scrub(&self, connection: &mut AnyConnection) -> Result<(), sqlx::Error> {
        match self {
            // Pages are overwritten as they become free; the log of writes still has them.
            Self::File(_) => self.shorten(connection).await,
            // One by one: neither of them may stand in a transaction.
            Self::Server(_) => {
                for sql in ["SET statement_timeout = 0", "VACUUM", "SET statement_timeout = '30s'"] {
                    sqlx::raw_sql(sql).execute(&mut *connection).await?;
                }
                Ok(())
            }
        }
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
    pub(super) fn at(url: &Url, busy: Duration) -> Self {
        sqlx::any::install_default_drivers();
        if tells_password(url) {
            tracing::warn!(
                host = url.host_str(),
                "the database's password may go over the network in plain text: add ?sslmode=verify-full to its URL"
            );
        }
        Self { url: Arc::new(url.clone()), busy }
    }

    pub(super) fn url(&self) -> String {
        self.url.to_string()
    }

    /// What a connection is told first.
    fn begin(&self) -> AssertSqlSafe<String> {
        let (busy, process) = (self.busy.as_millis(), std::process::id());
        AssertSqlSafe(format!(
            "{SESSION}; SET lock_timeout = {busy}; SET application_name = 'drimify-server {process}'"
        ))
    }

    fn options(&self) -> Result<AnyConnectOptions, sqlx::Error> {
        AnyConnectOptions::from_str(self.url.as_str())
    }

    pub(super) async fn connect(&self) -> Result<AnyConnection, StoreError> {
        let options = self.options()?;
        let mut connection = tokio::time::timeout(CONNECT, AnyConnection::connect_with(&options))
            .await
            .map_err(|_| StoreError::Unavailable("the database does not answer".to_owned()))??;
        sqlx::raw_sql(self.begin()).execute(&mut connection).await?;
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

/// Whether a password may be sent to another host without TLS, which is asked for by the URL's `sslmode`.
fn tells_password(url: &Url) -> bool {
    let here = match url.host() {
        None => true,
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        // Of a scheme that is not the web's, an address is a name like any other.
        Some(url::Host::Domain(name)) => {
            name == "localhost" || name.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
        }
    };
    let sure = |mode: &str| matches!(mode, "require" | "verify-ca" | "verify-full");
    let by_tls = url.query_pairs().any(|(name, value)| matches!(&*name, "sslmode" | "ssl-mode") && sure(&value));
    url.password().is_some() && !here && !by_tls
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_that_may_go_over_the_network_in_plain_text_is_told() {
        for (url, expected) in [
            ("postgres://u:secret@db.example/d", true),
            ("postgres://u:secret@db.example/d?sslmode=prefer", true),
            ("postgres://u:secret@192.0.2.1/d", true),
            ("postgres://u:secret@db.example/d?sslmode=require", false),
            ("postgresql://u:secret@db.example/d?sslmode=verify-full", false),
            ("postgres://u:secret@localhost/d", false),
            ("postgres://u:secret@127.0.0.1/d", false),
            ("postgres://u:secret@[::1]/d", false),
            ("postgres://u@db.example/d", false),
            ("postgres:///d?host=/run/postgresql", false),
        ] {
            assert_eq!(tells_password(&url.parse().expect(url)), expected, "{url}");
        }
    }
}
