//! The yardstick: a handler with the server's HTTP stack, JSON check, queue, group size and durability, which only inserts
//! each group into one table of the same database.

use std::str::FromStr;
use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::post;
use sqlx::postgres::PgConnection;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqliteSynchronous};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection};
use tokio::sync::{Semaphore, mpsc, oneshot};

use crate::Failure;

/// As the server has them.
const GROUP: usize = 256;
const SIZES: [usize; 4] = [128, 32, 8, 1];
const QUEUE: usize = 64 << 20;

/// How a group is inserted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Insert {
    /// By as few statements as there may be.
    Sets,
    /// Row by row, as the first version of the server did.
    Rows,
}

impl FromStr for Insert {
    type Err = Failure;

    fn from_str(word: &str) -> Result<Self, Failure> {
        match word {
            "sets" => Ok(Self::Sets),
            "rows" => Ok(Self::Rows),
            other => Err(format!("a yardstick inserts sets or rows, not {other}").into()),
        }
    }
}

impl Insert {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Sets => "sets",
            Self::Rows => "rows",
        }
    }
}

type Reply = oneshot::Sender<()>;

#[derive(Clone)]
struct Yardstick {
    jobs: mpsc::UnboundedSender<(Bytes, Reply)>,
    room: Arc<Semaphore>,
}

/// Where the table is.
enum Table {
    File(SqliteConnection),
    Server(PgConnection),
}

/// Runs a yardstick until it is killed. `place` is a file that is made, or a database's URL.
pub(crate) async fn run(insert: Insert, place: &str) -> Result<(), Failure> {
    let table = Table::make(place).await?;
    let (jobs, inbox) = mpsc::unbounded_channel();
    let runtime = tokio::runtime::Handle::current();
    tokio::task::spawn_blocking(move || runtime.block_on(write(table, inbox, insert)));
    let state = Yardstick { jobs, room: Arc::new(Semaphore::new(QUEUE)) };
    let router = Router::new().route("/webhooks/drimify", post(handle)).with_state(state);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("listening on http://{}", listener.local_addr()?);
    axum::serve(listener, router).await?;
    Ok(())
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

async fn write(
    mut table: Table,
    mut inbox: mpsc::UnboundedReceiver<(Bytes, Reply)>,
    insert: Insert,
) -> Result<(), sqlx::Error> {
    let mut group = Vec::new();
    while inbox.recv_many(&mut group, GROUP).await > 0 {
        let (bodies, replies): (Vec<_>, Vec<_>) = group.drain(..).unzip();
        table.insert(bodies, insert).await?;
        for reply in replies {
            let _ = reply.send(());
        }
    }
    Ok(())
}

impl Table {
    async fn make(place: &str) -> Result<Self, sqlx::Error> {
        if place.starts_with("postgres") {
            let mut connection = PgConnection::connect(place).await?;
            sqlx::query("CREATE TABLE body (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, raw BYTEA NOT NULL)")
                .execute(&mut connection)
                .await?;
            return Ok(Self::Server(connection));
        }
        let options = SqliteConnectOptions::new().filename(place).create_if_missing(true);
        let options = options.journal_mode(SqliteJournalMode::Wal).synchronous(SqliteSynchronous::Full);
        let options = options.pragma("wal_autocheckpoint", "8000").pragma("cache_size", "-65536");
        let mut connection = options.connect().await?;
        sqlx::query("CREATE TABLE body (id INTEGER PRIMARY KEY, raw BLOB NOT NULL)").execute(&mut connection).await?;
        Ok(Self::File(connection))
    }

    async fn insert(&mut self, bodies: Vec<Bytes>, insert: Insert) -> Result<(), sqlx::Error> {
        match self {
            Self::File(connection) => {
                let mut transaction = connection.begin().await?;
                let mut bodies = bodies.into_iter();
                while bodies.len() > 0 {
                    let fits = SIZES.into_iter().find(|size| *size <= bodies.len()).unwrap_or(1);
                    let size = if insert == Insert::Rows { 1 } else { fits };
                    let text = format!("INSERT INTO body (raw) VALUES {}", vec!["(?)"; size].join(","));
                    let mut query = sqlx::query(AssertSqlSafe(text));
                    for body in bodies.by_ref().take(size) {
                        query = query.bind(body.to_vec());
                    }
                    query.execute(&mut *transaction).await?;
                }
                transaction.commit().await
            }
            Self::Server(connection) => {
                let mut transaction = connection.begin().await?;
                let size = if insert == Insert::Rows { 1 } else { bodies.len().max(1) };
                for bodies in bodies.chunks(size) {
                    let bodies: Vec<&[u8]> = bodies.iter().map(AsRef::as_ref).collect();
                    sqlx::query("INSERT INTO body (raw) SELECT unnest($1::BYTEA[])")
                        .bind(bodies)
                        .execute(&mut *transaction)
                        .await?;
                }
                transaction.commit().await
            }
        }
    }
}
