//! How fast the webhook receiver accepts and projects, beside a yardstick: a handler with the same HTTP stack, JSON check,
//! queue, group size and durability, which only inserts each group into one table.
//!
//! `cargo build --release -p drimify-server`, then `cargo run --release -p drimify-server --example load -- [--seconds 60]
//! [--warm-up 10] [--rounds 3] [--connections 64,256]`. Contenders take turns, medians are printed. All of it shares this
//! machine, the load included. With `--deliveries 1000000` it measures instead what memory the server holds after so many,
//! and after a tenth of them.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::post;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqliteSynchronous};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::{Semaphore, mpsc, oneshot};

/// As the server has it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

type Failure = Box<dyn std::error::Error + Send + Sync>;
type Reply = oneshot::Sender<()>;

/// As the server has them.
const GROUP: usize = 256;
const SIZES: [usize; 4] = [128, 32, 8, 1];
const QUEUE: usize = 64 << 20;

/// How the yardstick inserts a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Insert {
    /// By statements of many rows.
    Sets,
    /// Row by row, as the first version of this measurement did.
    Rows,
}

#[derive(Clone)]
struct Yardstick {
    jobs: mpsc::UnboundedSender<(Bytes, Reply)>,
    room: Arc<Semaphore>,
}

async fn handle(State(state): State<Yardstick>, body: Bytes) -> StatusCode {
    let (reply, stored) = oneshot::channel();
    let bytes = u32::try_from(body.len()).unwrap_or(u32::MAX);
    let Ok(_place) = state.room.try_acquire_many(bytes) else { return StatusCode::SERVICE_UNAVAILABLE };
    if serde_json::from_slice::<serde_json::Value>(&body).is_err() || state.jobs.send((body, reply)).is_err() {
        return StatusCode::SERVICE_UNAVAILABLE;
    }
    if stored.await.is_ok() { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE }
}

async fn yardstick(path: PathBuf, insert: Insert) -> Result<(), Failure> {
    let options = SqliteConnectOptions::new().filename(path).create_if_missing(true);
    let options = options.journal_mode(SqliteJournalMode::Wal).synchronous(SqliteSynchronous::Full);
    let options = options.pragma("wal_autocheckpoint", "8000").pragma("cache_size", "-65536");
    let mut connection = options.connect().await?;
    sqlx::query("CREATE TABLE body (id INTEGER PRIMARY KEY, raw BLOB NOT NULL)").execute(&mut connection).await?;
    let (jobs, inbox) = mpsc::unbounded_channel();
    let runtime = tokio::runtime::Handle::current();
    tokio::task::spawn_blocking(move || runtime.block_on(write(connection, inbox, insert)));
    let state = Yardstick { jobs, room: Arc::new(Semaphore::new(QUEUE)) };
    let router = Router::new().route("/webhooks/drimify", post(handle)).with_state(state);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("listening on http://{}", listener.local_addr()?);
    axum::serve(listener, router).await?;
    Ok(())
}

async fn write(
    mut connection: SqliteConnection,
    mut inbox: mpsc::UnboundedReceiver<(Bytes, Reply)>,
    insert: Insert,
) -> Result<(), sqlx::Error> {
    let mut group = Vec::new();
    while inbox.recv_many(&mut group, GROUP).await > 0 {
        let mut transaction = connection.begin().await?;
        let (mut replies, mut bodies) = (Vec::new(), Vec::new());
        for (body, reply) in group.drain(..) {
            bodies.push(body);
            replies.push(reply);
        }
        let mut bodies = bodies.into_iter().peekable();
        while bodies.peek().is_some() {
            let fits = SIZES.into_iter().find(|size| *size <= bodies.len()).unwrap_or(1);
            let size = if insert == Insert::Rows { 1 } else { fits };
            let text = format!("INSERT INTO body (raw) VALUES {}", vec!["(?)"; size].join(","));
            let mut query = sqlx::query(AssertSqlSafe(text));
            for body in bodies.by_ref().take(size) {
                query = query.bind(body.to_vec());
            }
            query.execute(&mut *transaction).await?;
        }
        transaction.commit().await?;
        for reply in replies {
            let _ = reply.send(());
        }
    }
    Ok(())
}

/// What is delivered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mix {
    /// A participation in one delivery, each with an id of its own.
    Fresh,
    /// Each in three: a form without id, the game with id, the prize.
    Partial,
}

impl Mix {
    fn body(self, sender: usize, number: usize) -> String {
        let play = if self == Self::Fresh { number } else { number / 3 };
        let id = sender * 10_000_000 + play + 1;
        let person = format!(
            r#""appId":123,"sessionId":"session-{id}","firstName":"Ada","lastName":"Lovelace","email":"p{id}@example.com","optinNewsletter":true,"locale":"en""#
        );
        let time = format!("2024-11-10T{:02}:{:02}:{:02}+01:00", play / 3600 % 24, play / 60 % 60, play % 60);
        let game = format!(
            r#""id":{id},"sessionId":"session-{id}","score":85,"timeTaken":42,"date":"{time}","updatedAt":"{time}""#
        );
        let prize = format!(
            r#""prizeUid":"da39a3ee5e6b4b0d3255bfef95601890afd80709","prizeTitle":"Gold Membership","prizeRef":"GOLD2023","code":"WIN{id}""#
        );
        match (self, number % 3) {
            (Self::Fresh, _) => format!("{{{person},{game},{prize}}}").replacen(
                &format!(r#""sessionId":"session-{id}","score""#),
                r#""score""#,
                1,
            ),
            (Self::Partial, 0) => format!("{{{person}}}"),
            (Self::Partial, 1) => format!("{{{game}}}"),
            (Self::Partial, _) => format!(r#"{{"id":{id},{prize}}}"#),
        }
    }
}

/// A process under load.
struct Contender {
    child: Child,
    address: String,
}

impl Drop for Contender {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Contender {
    fn start(mut command: Command) -> Result<Self, Failure> {
        let mut child = command.stdout(Stdio::piped()).spawn()?;
        let output = child.stdout.take().ok_or("no output")?;
        let mut lines = BufReader::new(output).lines().map_while(Result::ok);
        let address = lines.find_map(|line| Some(line.split_once("listening on http://")?.1.trim().to_owned()));
        // What else it says is not for us, and must not find its way blocked.
        std::thread::spawn(move || lines.for_each(drop));
        Ok(Self { child, address: address.ok_or("it did not start")? })
    }

    /// Kibibytes of memory that it holds.
    fn memory(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or_default()
    }

    async fn metric(&self, name: &str) -> Result<u64, Failure> {
        let mut stream = TcpStream::connect(&self.address).await?;
        let request = format!("GET /metrics HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.address);
        stream.write_all(request.as_bytes()).await?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await?;
        let line = answer.lines().find_map(|line| line.strip_prefix(&format!("{name} ")));
        Ok(line.ok_or("no such metric")?.trim().parse()?)
    }
}

/// What a time of load came to.
#[derive(Debug, Default, Clone)]
struct Run {
    /// Acknowledged a second.
    rate: f64,
    p50: Duration,
    p99: Duration,
}

#[derive(Debug, Clone, Copy)]
struct Load {
    connections: usize,
    mix: Mix,
    /// Deliveries a second over all connections; without it as many as there are answers.
    pace: Option<f64>,
}

/// Numbers that no earlier run has used: a participation is delivered once.
static NEXT: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0);

async fn send(
    address: String,
    load: Load,
    sender: usize,
    begin: Instant,
    end: Instant,
) -> Result<Vec<Duration>, Failure> {
    let mut stream = TcpStream::connect(&address).await?;
    stream.set_nodelay(true)?;
    let first = NEXT.fetch_add(3 * 300_000, Ordering::Relaxed);
    let mut times = Vec::new();
    let mut answer = vec![0; 4096];
    #[expect(clippy::cast_precision_loss, reason = "counts far below 2^52")]
    let gap = load.pace.map(|pace| Duration::from_secs_f64(load.connections as f64 / pace));
    let mut due = begin + gap.unwrap_or_default().mul_f64(f64::from(u32::try_from(sender)? % 997) / 997.0);
    for number in 0.. {
        if let Some(gap) = gap {
            tokio::time::sleep_until(due.into()).await;
            due += gap;
        }
        if Instant::now() >= end {
            break;
        }
        let body = load.mix.body(0, first + number);
        let request = format!(
            "POST /webhooks/drimify HTTP/1.1\r\nHost: {address}\r\nX-API-KEY: load\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        let started = Instant::now();
        stream.write_all(request.as_bytes()).await?;
        // An answer is small and comes whole.
        let length = stream.read(&mut answer).await?;
        let said = answer.get(..length).unwrap_or_default();
        if !said.starts_with(b"HTTP/1.1 200") {
            return Err(format!("not acknowledged: {}", String::from_utf8_lossy(said)).into());
        }
        times.push(started.elapsed());
    }
    Ok(times)
}

async fn run(address: &str, load: Load, time: Duration) -> Result<Run, Failure> {
    let begin = Instant::now();
    let end = begin + time;
    let senders = (0..load.connections).map(|sender| tokio::spawn(send(address.to_owned(), load, sender, begin, end)));
    let mut times = Vec::new();
    for sender in senders.collect::<Vec<_>>() {
        times.extend(sender.await??);
    }
    let took = begin.elapsed();
    times.sort_unstable();
    let at = |part: usize| times.get(times.len() * part / 100).copied().unwrap_or_default();
    #[expect(clippy::cast_precision_loss, reason = "a rate for people")]
    let rate = times.len() as f64 / took.as_secs_f64();
    Ok(Run { rate, p50: at(50), p99: at(99) })
}

#[expect(clippy::cast_precision_loss, reason = "figures for people")]
fn float(number: u64) -> f64 {
    number as f64
}

/// What the server came to under one load.
#[derive(Debug, Default, Clone)]
struct Projected {
    accepted: Run,
    /// Rows projected a second while it was accepting.
    beside: f64,
    /// How long the rest took, as a multiple of the time it was accepting.
    drained: f64,
    memory: u64,
}

async fn under_load(server: &Contender, load: Load, warm_up: Duration, time: Duration) -> Result<Projected, Failure> {
    run(&server.address, load, warm_up).await?;
    let before = server.metric("drimify_projected_total").await?;
    let accepted = run(&server.address, load, time).await?;
    let after = server.metric("drimify_projected_total").await?;
    let begun = Instant::now();
    while server.metric("drimify_inbox_rows").await? > 0 {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let drained = begun.elapsed().as_secs_f64() / (time + warm_up).as_secs_f64();
    let beside = float(after - before) / time.as_secs_f64();
    Ok(Projected { accepted, beside, drained, memory: server.memory() })
}

/// Whether the inbox does not grow at a rate: what it holds at the end is what half a second brings at most. Also the
/// answers, and the 99th percentile of the lag.
async fn holds(server: &Contender, load: Load, pace: f64, time: Duration) -> Result<(bool, Run, f64), Failure> {
    let load = Load { pace: Some(pace), ..load };
    run(&server.address, load, time / 4).await?;
    let stop = Arc::new(AtomicBool::new(false));
    let watch = async {
        let mut lags = Vec::new();
        while !stop.load(Ordering::Relaxed) {
            lags.push(float(server.metric("drimify_inbox_rows").await?) / pace);
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        Ok::<_, Failure>(lags)
    };
    let work = async {
        let done = run(&server.address, load, time).await;
        stop.store(true, Ordering::Relaxed);
        done
    };
    let (done, lags) = tokio::join!(work, watch);
    let left = float(server.metric("drimify_inbox_rows").await?);
    let (done, mut lags) = (done?, lags?);
    lags.sort_by(f64::total_cmp);
    let lag = lags.get(lags.len() * 99 / 100).copied().unwrap_or_default();
    // The senders themselves must have kept the pace.
    let held = left <= pace / 2.0 && done.rate >= pace * 0.95;
    while server.metric("drimify_inbox_rows").await? > 0 {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Ok((held, done, lag))
}

/// What the server holds after a tenth of some deliveries, and after all of them, in kibibytes.
async fn memory(server: &Contender, deliveries: u64) -> Result<[u64; 2], Failure> {
    let mut held = [0; 2];
    for (held, goal) in held.iter_mut().zip([deliveries / 10, deliveries]) {
        while server.metric("drimify_projected_total").await? < goal {
            run(&server.address, Load { connections: 64, mix: Mix::Partial, pace: None }, Duration::from_secs(2))
                .await?;
        }
        *held = server.memory();
    }
    Ok(held)
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

struct Options {
    seconds: Duration,
    warm_up: Duration,
    rounds: usize,
    connections: Vec<usize>,
    deliveries: Option<u64>,
}

fn options(arguments: &[String]) -> Result<Options, Failure> {
    let mut options = Options {
        seconds: Duration::from_mins(1),
        warm_up: Duration::from_secs(10),
        rounds: 3,
        connections: vec![64, 256],
        deliveries: None,
    };
    for pair in arguments.chunks(2) {
        let [name, value] = pair else { return Err("an option has no value".into()) };
        match name.as_str() {
            "--seconds" => options.seconds = Duration::from_secs_f64(value.parse()?),
            "--warm-up" => options.warm_up = Duration::from_secs_f64(value.parse()?),
            "--rounds" => options.rounds = value.parse()?,
            "--connections" => options.connections = value.split(',').map(str::parse).collect::<Result<_, _>>()?,
            "--deliveries" => options.deliveries = Some(value.parse()?),
            other => return Err(format!("{other} is no option").into()),
        }
    }
    Ok(options)
}

fn server_in(folder: &Path) -> Result<Command, Failure> {
    let me = std::env::current_exe()?;
    let binary = me.ancestors().nth(2).ok_or("no target folder")?.join("drimify-server");
    let mut server = Command::new(binary);
    server.env("DRIMIFY_WEBHOOK_KEY", "load").args(["--log", "warn", "--data-dir"]).arg(folder);
    server.args(["serve", "--listen", "127.0.0.1:0"]);
    Ok(server)
}

/// The settings that what is acknowledged depends on, of a file.
async fn settings(path: &Path) -> Result<String, Failure> {
    let mut connection = SqliteConnectOptions::new().filename(path).connect().await?;
    let journal: String = sqlx::query_scalar("PRAGMA journal_mode").fetch_one(&mut connection).await?;
    let page: i64 = sqlx::query_scalar("PRAGMA page_size").fetch_one(&mut connection).await?;
    connection.close().await?;
    Ok(format!("journal_mode {journal}, page_size {page}, synchronous FULL, wal_autocheckpoint 8000"))
}

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [word, path] = arguments.as_slice()
        && let Some(insert) = match word.as_str() {
            "sets" => Some(Insert::Sets),
            "rows" => Some(Insert::Rows),
            _ => None,
        }
    {
        return yardstick(path.into(), insert).await;
    }
    let Options { seconds, warm_up, rounds, connections, deliveries } = options(&arguments)?;
    // On the disk that the build is on: a folder for passing things may be in memory.
    let folder = tempfile::tempdir_in(std::env::current_exe()?.ancestors().nth(2).ok_or("no target folder")?)?;
    if let Some(deliveries) = deliveries {
        let server = Contender::start(server_in(folder.path())?)?;
        let [before, after] = memory(&server, deliveries).await?;
        println!("{before} KiB after {} deliveries, {after} KiB after {deliveries}", deliveries / 10);
        println!("{:.2} times as much (must: 1.2 at most)", float(after) / float(before));
        return Ok(());
    }
    let me = std::env::current_exe()?;
    let limit = |word: &str, file: &str| {
        let mut command = Command::new(&me);
        command.arg(word).arg(folder.path().join(file));
        command
    };
    println!("{seconds:?} each after {warm_up:?}, {rounds} rounds in turn, medians");
    for mix in [Mix::Fresh, Mix::Partial] {
        for connections in connections.iter().copied() {
            let load = Load { connections, mix, pace: None };
            let mut rates: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
            let mut ours: Vec<Projected> = Vec::new();
            let mut slowest = Vec::new();
            for round in 0..rounds {
                for word in ["sets", "rows"] {
                    let file = format!("{word}-{mix:?}-{connections}-{round}.sqlite3");
                    let contender = Contender::start(limit(word, &file))?;
                    run(&contender.address, load, warm_up).await?;
                    let done = run(&contender.address, load, seconds).await?;
                    rates.entry(word).or_default().push(done.rate);
                    if word == "sets" {
                        slowest.push(done.p99.as_secs_f64());
                    }
                    drop(contender);
                    if round == 0 && word == "sets" {
                        println!("yardstick: {}", settings(&folder.path().join(file)).await?);
                    }
                }
                let data = folder.path().join(format!("server-{mix:?}-{connections}-{round}"));
                let server = Contender::start(server_in(&data)?)?;
                ours.push(under_load(&server, load, warm_up, seconds).await?);
                if round == 0 {
                    println!("inbox:     {}", settings(&data.join("drimify-inbox.sqlite3")).await?);
                    println!("main file: {}", settings(&data.join("drimify.sqlite3")).await?);
                }
            }
            let of = |word: &str| median(rates.get(word).cloned().unwrap_or_default());
            let figure = |read: &dyn Fn(&Projected) -> f64| median(ours.iter().map(read).collect());
            let (best, rows) = (of("sets"), of("rows"));
            let accepted = figure(&|run| run.accepted.rate);
            println!("\n{mix:?}, {connections} connections");
            println!("  yardstick            {best:>8.0} /s   p99 {:.1} ms", median(slowest.clone()) * 1e3);
            println!("  row by row           {rows:>8.0} /s   {:.2} of the yardstick", rows / best);
            println!(
                "  accepted             {accepted:>8.0} /s   {:.2} of the yardstick   p50 {:.1} ms, p99 {:.1} ms   (must: 0.7)",
                accepted / best,
                figure(&|run| run.accepted.p50.as_secs_f64()) * 1e3,
                figure(&|run| run.accepted.p99.as_secs_f64()) * 1e3
            );
            println!("  projected meanwhile  {:>8.0} /s", figure(&|run| run.beside));
            println!(
                "  the rest took {:.2} of the time it was accepted in (must: below 5)",
                figure(&|run| run.drained)
            );
            println!("  memory {:.0} MiB", figure(&|run| float(run.memory) / 1024.0));

            let data = folder.path().join(format!("pace-{mix:?}-{connections}"));
            let server = Contender::start(server_in(&data)?)?;
            let probe = seconds.min(Duration::from_secs(10));
            run(&server.address, load, warm_up.min(Duration::from_secs(2))).await?;
            let (mut low, mut high) = (0.0, accepted);
            for _ in 0..6 {
                let pace = f64::midpoint(low, high);
                if holds(&server, load, pace, probe).await?.0 { low = pace } else { high = pace }
            }
            println!(
                "  sustained            {low:>8.0} /s   {:.2} of the yardstick   (alarm: 0.25, aim: 0.5)",
                low / best
            );
            let (_, done, lag) = holds(&server, load, low * 0.8, probe).await?;
            println!("  at 80 % of it        lag p99 {lag:.2} s, answers p99 {:.1} ms", done.p99.as_secs_f64() * 1e3);
        }
    }
    Ok(())
}
