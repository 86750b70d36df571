//! Where contenders keep what they are sent: each in files of its own, or in a schema of its own of one database.

use std::path::PathBuf;
use std::process::Command;

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, PgConnection};

use crate::Failure;
use crate::yardstick::Insert;

/// The database that is measured.
pub(crate) enum Place {
    Files(tempfile::TempDir),
    Server {
        url: String,
        /// Folders of the servers, with their keys.
        keys: tempfile::TempDir,
    },
}

impl Place {
    /// On the disk that the build is on, since a folder for passing things may be in memory; or the database of a URL.
    pub(crate) fn new(database: Option<String>) -> Result<Self, Failure> {
        Ok(match database {
            Some(url) => Self::Server { url, keys: tempfile::tempdir()? },
            None => Self::Files(tempfile::tempdir_in(target()?)?),
        })
    }

    /// A yardstick in a place of its own.
    pub(crate) async fn yardstick(&self, insert: Insert, name: &str) -> Result<Command, Failure> {
        let mut command = Command::new(std::env::current_exe()?);
        command.arg(insert.word());
        match self {
            Self::Files(folder) => command.arg(folder.path().join(format!("{name}.sqlite3"))),
            Self::Server { url, .. } => command.arg(schema(url, name).await?),
        };
        Ok(command)
    }

    /// The server in a place of its own.
    pub(crate) async fn server(&self, name: &str) -> Result<Command, Failure> {
        let (Self::Files(folder) | Self::Server { keys: folder, .. }) = self;
        let mut server = Command::new(target()?.join("drimify-server"));
        server.env("DRIMIFY_WEBHOOK_KEY", "load").args(["--log", "warn", "--data-dir"]).arg(folder.path().join(name));
        server.args(["serve", "--listen", "127.0.0.1:0"]);
        if let Self::Server { url, .. } = self {
            server.env("DATABASE_URL", schema(url, name).await?);
        }
        Ok(server)
    }

    /// What is acknowledged depends on these settings of what a yardstick and the server of these names wrote.
    ///
    /// # Errors
    /// They differ, or something that was acknowledged may be lost with the power.
    pub(crate) async fn settings(&self, yardstick: &str, server: &str) -> Result<String, Failure> {
        match self {
            Self::Files(folder) => {
                let mut said = Vec::new();
                let server = folder.path().join(server);
                for file in [
                    folder.path().join(format!("{yardstick}.sqlite3")),
                    server.join("drimify-inbox.sqlite3"),
                    server.join("drimify.sqlite3"),
                ] {
                    let mut connection = SqliteConnectOptions::new().filename(&file).connect().await?;
                    let journal: String = sqlx::query_scalar("PRAGMA journal_mode").fetch_one(&mut connection).await?;
                    let page: i64 = sqlx::query_scalar("PRAGMA page_size").fetch_one(&mut connection).await?;
                    connection.close().await?;
                    if journal != "wal" {
                        return Err(format!("{}: journal_mode is {journal}, not wal", file.display()).into());
                    }
                    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
                    said.push(format!("{name}: pages of {page}"));
                }
                Ok(format!("journal_mode wal, synchronous FULL, wal_autocheckpoint 8000; {}", said.join(", ")))
            }
            Self::Server { url, .. } => {
                let mut connection = PgConnection::connect(url).await?;
                let mut said = Vec::new();
                for setting in ["fsync", "synchronous_commit", "full_page_writes"] {
                    let show = AssertSqlSafe(format!("SHOW {setting}"));
                    let value: String = sqlx::query_scalar(show).fetch_one(&mut connection).await?;
                    if value != "on" {
                        return Err(format!("{setting} is {value}, not on").into());
                    }
                    said.push(format!("{setting} {value}"));
                }
                let version: String = sqlx::query_scalar("SHOW server_version").fetch_one(&mut connection).await?;
                Ok(format!("PostgreSQL {version}: {}", said.join(", ")))
            }
        }
    }
}

/// The folder that the server's program is in.
fn target() -> Result<PathBuf, Failure> {
    Ok(std::env::current_exe()?.ancestors().nth(2).ok_or("no target folder")?.to_owned())
}

/// A new schema of a database. Answers with a URL whose tables are in it.
async fn schema(url: &str, name: &str) -> Result<String, Failure> {
    let schema = name.replace('-', "_").to_lowercase();
    let mut connection = PgConnection::connect(url).await?;
    for text in [format!("DROP SCHEMA IF EXISTS {schema} CASCADE"), format!("CREATE SCHEMA {schema}")] {
        sqlx::query(AssertSqlSafe(text)).execute(&mut connection).await?;
    }
    connection.close().await?;
    let mut url = url::Url::parse(url)?;
    url.query_pairs_mut().append_pair("options[search_path]", &schema);
    Ok(url.to_string())
}
