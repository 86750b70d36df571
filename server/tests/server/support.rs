//! Starts the binary in a folder of its own and talks to it.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::sync::Arc;
use std::time::Duration;

use reqwest::{Client, RequestBuilder, Response};
use serde_json::{Value, json};
use sqlx::{AnyConnection, Connection};
use tempfile::TempDir;

use crate::postgres;

/// The key of the default integration in tests.
pub(crate) const KEY: &str = "a-key-that-tests-use";
pub(crate) const CLAIMANT: &str = "claimant-0123456789abcdef";

/// A running server; dropped, it is killed.
pub(crate) struct Server {
    child: Child,
    pub(crate) url: String,
    /// What it printed before it was ready.
    pub(crate) screen: String,
    pub(crate) folder: Arc<TempDir>,
    pub(crate) http: Client,
}

/// A client without a pool of its own roots: everything here is plain HTTP.
pub(crate) fn http() -> Client {
    client().build().expect("a client")
}

fn client() -> reqwest::ClientBuilder {
    let tls = rustls::ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    Client::builder().tls_backend_preconfigured(tls).no_proxy().timeout(Duration::from_mins(1))
}

/// A client that stays where it is told to go elsewhere.
pub(crate) fn staying() -> Client {
    client().redirect(reqwest::redirect::Policy::none()).build().expect("a client")
}

/// The binary with a configuration in a folder, and no variable of the caller's.
pub(crate) fn command(folder: &Path, config: &str) -> Command {
    let file = folder.join("drimify-server.toml");
    std::fs::write(&file, config).expect("a configuration");
    let mut command = Command::new(env!("CARGO_BIN_EXE_drimify-server"));
    command
        .env_clear()
        .env("DRIMIFY_WEBHOOK_KEY", KEY)
        .env("DRIMIFY_API_KEY", "an-api-key")
        .env("OTHER_KEY", "another-key");
    if let Some(url) = postgres::database_of(folder) {
        command.env("DATABASE_URL", url);
    }
    command.arg("--config").arg(file).arg("--data-dir").arg(folder.join("data"));
    command
}

/// Runs the binary to its end.
pub(crate) fn run(folder: &Path, config: &str, arguments: &[&str]) -> Output {
    command(folder, config).args(arguments).output().expect("the binary runs")
}

pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

impl Server {
    pub(crate) fn start(config: &str) -> Self {
        Self::start_in(Arc::new(tempfile::tempdir().expect("a folder")), config)
    }

    pub(crate) fn start_in(folder: Arc<TempDir>, config: &str) -> Self {
        Self::start_with(folder, config, &[])
    }

    /// With more in its environment.
    pub(crate) fn start_with(folder: Arc<TempDir>, config: &str, environment: &[(&str, &str)]) -> Self {
        let mut command = command(folder.path(), config);
        command.envs(environment.iter().copied());
        let log = std::fs::OpenOptions::new().create(true).append(true).open(folder.path().join("log")).expect("a log");
        command.args(["serve", "--listen", "127.0.0.1:0"]).stdout(Stdio::piped()).stderr(log);
        let mut child = command.spawn().expect("the binary starts");
        let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
        let mut screen = String::new();
        let mut url = None;
        while let Some(Ok(line)) = lines.next() {
            if let Some((_, found)) = line.split_once("listening on ") {
                url = Some(found.trim().to_owned());
            }
            screen += &line;
            screen.push('\n');
            if line.contains("Ctrl-C") {
                break;
            }
        }
        let log = || std::fs::read_to_string(folder.path().join("log")).unwrap_or_default();
        let url = url.unwrap_or_else(|| format!("not started: {}", log()));
        assert!(url.starts_with("http://"), "{url}");
        Self { child, url, screen, folder, http: http() }
    }

    pub(crate) fn path(&self, path: &str) -> String {
        format!("{}{path}", self.url)
    }

    pub(crate) fn pid(&self) -> u32 {
        self.child.id()
    }

    pub(crate) fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    pub(crate) fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("log")).expect("the log")
    }

    pub(crate) fn webhook(&self) -> RequestBuilder {
        self.http.post(self.path("/webhooks/drimify")).header("X-API-KEY", KEY)
    }

    /// Delivers a record to the default integration.
    pub(crate) async fn deliver(&self, body: &Value) -> u16 {
        let request = self.webhook().header("content-type", "application/json").body(body.to_string());
        request.send().await.expect("an answer").status().as_u16()
    }

    pub(crate) fn claim_request(&self, session: &str, claimant: Option<&str>) -> RequestBuilder {
        let body = json!({ "sessionId": session, "claimant": claimant });
        self.http.post(self.path("/claims")).header("content-type", "application/json").body(body.to_string())
    }

    /// Claims once everything that was delivered is projected: on a busy machine that may take longer than a claim waits.
    pub(crate) async fn claim(&self, session: &str, claimant: &str) -> (u16, Value) {
        self.settled().await;
        self.claim_now(session, claimant).await
    }

    pub(crate) async fn claim_now(&self, session: &str, claimant: &str) -> (u16, Value) {
        json_of(self.claim_request(session, Some(claimant)).send().await.expect("an answer")).await
    }

    pub(crate) async fn get(&self, path: &str) -> (u16, String) {
        let response = self.http.get(self.path(path)).send().await.expect("an answer");
        (response.status().as_u16(), response.text().await.expect("a body"))
    }

    /// Waits until everything that was acknowledged is projected; a server that has ended projects nothing more.
    pub(crate) async fn settled(&self) {
        // Not at every moment: the server has something else to do too.
        let mut moments = tokio::time::interval(Duration::from_millis(10));
        loop {
            moments.tick().await;
            let Ok(answer) = self.http.get(self.path("/metrics")).send().await else { return };
            let metrics = answer.text().await.expect("metrics");
            if metrics.lines().any(|line| line == "drimify_inbox_rows 0") {
                return;
            }
        }
    }

    /// A connection to the server's database, once everything that was acknowledged is in it.
    pub(crate) async fn database(&self) -> AnyConnection {
        self.settled().await;
        match postgres::database_of(self.folder.path()) {
            Some(url) => postgres::connect(&url).await,
            None => open(&self.data().join("drimify.sqlite3")).await,
        }
    }

    /// A connection to where the server's inbox is.
    pub(crate) async fn inbox(&self) -> AnyConnection {
        inbox_of(self.folder.path()).await
    }

    pub(crate) async fn count(&self, table: &'static str) -> i64 {
        let mut database = self.database().await;
        let sql = sqlx::AssertSqlSafe(format!("SELECT count(*) FROM {table}"));
        let count = sqlx::query_scalar(sql).fetch_one(&mut database).await.expect("a count");
        database.close().await.expect("closed");
        count
    }

    pub(crate) fn signal(&self, name: &str) {
        signal(self.pid(), name);
    }

    /// Ends it as it is ended in operation.
    pub(crate) fn stop(mut self) {
        self.signal("TERM");
        assert_eq!(self.wait().code(), Some(0));
    }

    pub(crate) fn wait(&mut self) -> ExitStatus {
        self.child.wait().expect("an end")
    }
}

/// A connection to where the inbox of a folder's server is.
pub(crate) async fn inbox_of(folder: &Path) -> AnyConnection {
    match postgres::database_of(folder) {
        Some(url) => postgres::connect(&url).await,
        None => open(&folder.join("data/drimify-inbox.sqlite3")).await,
    }
}

/// Keeps everybody else from writing what follows from deliveries, until [`unlock`].
pub(crate) async fn lock_main(database: &mut AnyConnection) {
    while !try_lock_main(database).await {
        tokio::task::yield_now().await;
    }
}

/// The same if nobody else does so now.
pub(crate) async fn try_lock_main(database: &mut AnyConnection) -> bool {
    let locked = if database.backend_name() == "PostgreSQL" {
        sqlx::raw_sql("BEGIN; SELECT name FROM singleton FOR UPDATE NOWAIT").execute(&mut *database).await
    } else {
        sqlx::raw_sql("BEGIN IMMEDIATE").execute(&mut *database).await
    };
    if locked.is_err() {
        let _ = unlock(database).await;
    }
    locked.is_ok()
}

/// Keeps deliveries from being appended, until [`unlock`].
pub(crate) async fn lock_inbox(inbox: &mut AnyConnection) {
    let sql = match inbox.backend_name() {
        "PostgreSQL" => "BEGIN; LOCK TABLE inbox IN EXCLUSIVE MODE",
        _ => "BEGIN IMMEDIATE",
    };
    sqlx::raw_sql(sql).execute(inbox).await.expect("the lock");
}

pub(crate) async fn unlock(connection: &mut AnyConnection) -> Result<(), sqlx::Error> {
    sqlx::raw_sql("ROLLBACK").execute(connection).await.map(drop)
}

/// A connection to a database in a file.
pub(crate) async fn open(path: &Path) -> AnyConnection {
    sqlx::any::install_default_drivers();
    let mut connection = AnyConnection::connect(&format!("sqlite://{}", path.display())).await.expect("the database");
    sqlx::query("PRAGMA busy_timeout = 10000").execute(&mut connection).await.expect("patience");
    connection
}

pub(crate) fn signal(pid: u32, name: &str) {
    let done = Command::new("kill").args([&format!("-{name}"), &pid.to_string()]).status().expect("kill runs");
    assert!(done.success(), "kill -{name} {pid}");
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub(crate) async fn json_of(response: Response) -> (u16, Value) {
    let status = response.status().as_u16();
    let text = response.text().await.expect("a body");
    (status, serde_json::from_str(&text).unwrap_or(Value::String(text)))
}

/// A field of an answer, as text.
pub(crate) fn field<'a>(value: &'a Value, pointer: &str) -> &'a str {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_default()
}

pub(crate) fn gzip(body: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(body).expect("written");
    encoder.finish().expect("finished")
}
