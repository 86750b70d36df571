//! Requests per second of the webhook receiver, beside a minimal axum handler with the same synced insert.
//!
//! `cargo run --release -p drimify-server --example load [seconds] [connections]`, after `cargo build --release -p
//! drimify-server`. Both are whole processes' worth of work on this machine; the load is made by this one.

use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::post;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::{mpsc, oneshot};

type Failure = Box<dyn std::error::Error + Send + Sync>;

/// The limit: one table, one insert, the same settings and the same kind of group commit.
async fn minimal(path: PathBuf) -> Result<(), Failure> {
    let options = SqliteConnectOptions::new().filename(path).create_if_missing(true);
    let options = options.journal_mode(SqliteJournalMode::Wal).synchronous(SqliteSynchronous::Full);
    let mut connection = options.connect().await?;
    sqlx::query("CREATE TABLE body (id INTEGER PRIMARY KEY, raw BLOB NOT NULL)").execute(&mut connection).await?;
    let (jobs, inbox) = mpsc::channel::<(Bytes, oneshot::Sender<()>)>(1024);
    tokio::spawn(write(connection, inbox));
    let handler = |State(jobs): State<mpsc::Sender<(Bytes, oneshot::Sender<()>)>>, body: Bytes| async move {
        let (reply, stored) = oneshot::channel();
        if serde_json::from_slice::<serde_json::Value>(&body).is_err() || jobs.try_send((body, reply)).is_err() {
            return StatusCode::SERVICE_UNAVAILABLE;
        }
        if stored.await.is_ok() { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE }
    };
    let router = Router::new().route("/webhooks/drimify", post(handler)).with_state(jobs);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("listening on http://{}", listener.local_addr()?);
    axum::serve(listener, router).await?;
    Ok(())
}

async fn write(
    mut connection: SqliteConnection,
    mut inbox: mpsc::Receiver<(Bytes, oneshot::Sender<()>)>,
) -> Result<(), sqlx::Error> {
    let mut group = Vec::new();
    while inbox.recv_many(&mut group, 256).await > 0 {
        let mut transaction = connection.begin().await?;
        let mut replies = Vec::new();
        for (body, reply) in group.drain(..) {
            sqlx::query("INSERT INTO body (raw) VALUES (?)").bind(body.to_vec()).execute(&mut *transaction).await?;
            replies.push(reply);
        }
        transaction.commit().await?;
        for reply in replies {
            let _ = reply.send(());
        }
    }
    Ok(())
}

/// Sends deliveries over one kept connection until the time is over. Answers with the time of each.
async fn send(address: String, end: Instant, sender: usize) -> Result<Vec<Duration>, Failure> {
    let mut stream = TcpStream::connect(&address).await?;
    stream.set_nodelay(true)?;
    let mut times = Vec::new();
    let mut answer = vec![0; 4096];
    while Instant::now() < end {
        let id = sender * 1_000_000 + times.len();
        let body = format!(
            r#"{{"id":{id},"appId":123,"sessionId":"session-{id}","firstName":"Ada","lastName":"Lovelace","email":"p{id}@example.com","score":85,"prizeUid":"da39a3ee5e6b4b0d3255bfef95601890afd80709","prizeTitle":"Gold Membership","prizeRef":"GOLD2023","code":"WIN{id}","date":"2024-11-10T19:09:32+01:00","updatedAt":"2024-11-10T19:09:32+01:00","timeTaken":42,"locale":"en"}}"#
        );
        let request = format!(
            "POST /webhooks/drimify HTTP/1.1\r\nHost: {address}\r\nX-API-KEY: load\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        let started = Instant::now();
        stream.write_all(request.as_bytes()).await?;
        // An answer is small and comes whole.
        let length = stream.read(&mut answer).await?;
        if !answer.get(..length).is_some_and(|answer| answer.starts_with(b"HTTP/1.1 200")) {
            return Err(format!(
                "not acknowledged: {}",
                String::from_utf8_lossy(answer.get(..length).unwrap_or_default())
            )
            .into());
        }
        times.push(started.elapsed());
    }
    Ok(times)
}

struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

async fn measure(name: &str, mut command: Command, seconds: u64, connections: usize) -> Result<f64, Failure> {
    let mut child = command.stdout(Stdio::piped()).spawn()?;
    let output = child.stdout.take().ok_or("no output")?;
    let _process = Process(child);
    let mut lines = std::io::BufRead::lines(std::io::BufReader::new(output)).map_while(Result::ok);
    let address = lines.find_map(|line| Some(line.split_once("listening on http://")?.1.to_owned()));
    let address = address.ok_or("it did not start")?;
    let started = Instant::now();
    let end = started + Duration::from_secs(seconds);
    let senders: Vec<_> = (0..connections).map(|sender| tokio::spawn(send(address.clone(), end, sender))).collect();
    let mut times = Vec::new();
    for sender in senders {
        times.extend(sender.await??);
    }
    times.sort_unstable();
    let at = |part: usize| times.get(times.len() * part / 100).copied().unwrap_or_default();
    #[expect(clippy::cast_precision_loss, reason = "a rate for people")]
    let rate = times.len() as f64 / started.elapsed().as_secs_f64();
    println!("{name:<10} {rate:>8.0} requests/s, p50 {:?}, p99 {:?}", at(50), at(99));
    Ok(rate)
}

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [word, path] = arguments.as_slice()
        && word == "minimal"
    {
        return minimal(path.into()).await;
    }
    let number = |at: usize| arguments.get(at).and_then(|text| text.parse::<u64>().ok());
    let (seconds, connections) = (number(0).unwrap_or(10), usize::try_from(number(1).unwrap_or(64))?);
    let folder = Arc::new(tempfile::tempdir_in(std::env::current_dir()?)?);
    let me = std::env::current_exe()?;
    let binary = me.ancestors().nth(2).ok_or("no target folder")?.join("drimify-server");
    let mut server = Command::new(binary);
    server.env("DRIMIFY_WEBHOOK_KEY", "load").args(["--log", "warn", "--data-dir"]).arg(folder.path().join("server"));
    server.args(["serve", "--listen", "127.0.0.1:0"]);
    let mut limit = Command::new(&me);
    limit.arg("minimal").arg(folder.path().join("minimal.sqlite3"));
    println!("{connections} connections, {seconds} s each");
    let best = measure("minimal", limit, seconds, connections).await?;
    let ours = measure("server", server, seconds, connections).await?;
    println!("ratio      {:>8.2}", ours / best);
    Ok(())
}
