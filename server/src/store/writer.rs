//! The one writer: takes what is queued, writes it in one transaction, syncs once, and only then answers each.
//!
//! Group commit without a timer: while one commit is on its way to the disk the next group gathers by itself.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use sqlx::{Connection, SqliteConnection};
use tokio::runtime::Handle;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;

use super::bodies::{self, Purge};
use super::claim::{self, Claim, ClaimRequest};
use super::context::Context;
use super::erase::{self, Erased, Person};
use super::ingest::{self, Delivery, Ingested};
use super::open::Store;
use super::progress::{self, PageDone};
use super::waiting::Waiting;
use super::{StoreError, now_ms};
use crate::record::Contents;

/// At most so many jobs share a commit: a job's answer is not delayed without bound by those behind it.
const GROUP: usize = 256;

type Reply<T> = oneshot::Sender<Result<T, StoreError>>;

enum Job {
    Ingest(Delivery, Reply<Ingested>),
    Claim(ClaimRequest, Reply<Claim>),
    Page { app: String, deliveries: Vec<Delivery>, done: PageDone, reply: Reply<Ingested> },
    Erase(Person, Reply<Erased>),
    Purge { before: Purge, reply: Reply<u64> },
    Again { body: i64, contents: Contents, reply: Reply<Ingested> },
}

/// Counts of what the writer did.
#[derive(Debug, Default)]
pub(crate) struct WriterCounts {
    pub(crate) commits: AtomicU64,
    pub(crate) failures: AtomicU64,
    pub(crate) jobs: AtomicU64,
    pub(crate) failing: AtomicBool,
}

/// The way to the writer.
#[derive(Debug, Clone)]
pub(crate) struct Writer {
    jobs: mpsc::Sender<Job>,
    pub(crate) waiting: Arc<Waiting>,
    pub(crate) counts: Arc<WriterCounts>,
}

impl Writer {
    /// Starts the writer's task, which ends when every `Writer` is gone and the queue is empty.
    pub(crate) fn start(store: Store, queue: usize, waiting: Arc<Waiting>) -> (Self, JoinHandle<()>) {
        let (jobs, inbox) = mpsc::channel(queue);
        let counts = Arc::new(WriterCounts::default());
        let task = Task { store, inbox, waiting: Arc::clone(&waiting), counts: Arc::clone(&counts) };
        // A thread of its own: its many short waits for the database's thread cost less there than in the scheduler.
        let runtime = Handle::current();
        (Self { jobs, waiting, counts }, tokio::task::spawn_blocking(move || runtime.block_on(task.run())))
    }

    /// Jobs that wait.
    pub(crate) fn queued(&self) -> usize {
        self.jobs.max_capacity() - self.jobs.capacity()
    }

    /// Stores a delivery; it is on the disk when this returns. A full queue is refused at once.
    pub(crate) async fn ingest(&self, delivery: Delivery) -> Result<Ingested, StoreError> {
        let (reply, answer) = oneshot::channel();
        self.offer(Job::Ingest(delivery, reply))?;
        answer.await.map_err(|_| StoreError::Closed)?
    }

    /// Gives a prize out, at most once.
    pub(crate) async fn claim(&self, request: ClaimRequest) -> Result<Claim, StoreError> {
        let (reply, answer) = oneshot::channel();
        self.offer(Job::Claim(request, reply))?;
        answer.await.map_err(|_| StoreError::Closed)?
    }

    /// Stores a page and how far the pull has come, both or neither. Waits for room in the queue.
    pub(crate) async fn page(
        &self,
        app: String,
        deliveries: Vec<Delivery>,
        done: PageDone,
    ) -> Result<Ingested, StoreError> {
        let (reply, answer) = oneshot::channel();
        self.jobs.send(Job::Page { app, deliveries, done, reply }).await.map_err(|_| StoreError::Closed)?;
        answer.await.map_err(|_| StoreError::Closed)?
    }

    /// Erases a person.
    pub(crate) async fn erase(&self, person: Person) -> Result<Erased, StoreError> {
        let (reply, answer) = oneshot::channel();
        self.jobs.send(Job::Erase(person, reply)).await.map_err(|_| StoreError::Closed)?;
        answer.await.map_err(|_| StoreError::Closed)?
    }

    /// Stores what a kept body says by the present rules. Waits for room in the queue.
    pub(crate) async fn again(&self, body: i64, contents: Contents) -> Result<Ingested, StoreError> {
        let (reply, answer) = oneshot::channel();
        self.jobs.send(Job::Again { body, contents, reply }).await.map_err(|_| StoreError::Closed)?;
        answer.await.map_err(|_| StoreError::Closed)?
    }

    /// Removes raw bodies that arrived before a time. Answers how many.
    pub(crate) async fn purge(&self, before: Purge) -> Result<u64, StoreError> {
        let (reply, answer) = oneshot::channel();
        self.jobs.send(Job::Purge { before, reply }).await.map_err(|_| StoreError::Closed)?;
        answer.await.map_err(|_| StoreError::Closed)?
    }

    fn offer(&self, job: Job) -> Result<(), StoreError> {
        self.jobs.try_send(job).map_err(|error| match error {
            mpsc::error::TrySendError::Full(_) => StoreError::Full,
            mpsc::error::TrySendError::Closed(_) => StoreError::Closed,
        })
    }
}

struct Task {
    store: Store,
    inbox: mpsc::Receiver<Job>,
    waiting: Arc<Waiting>,
    counts: Arc<WriterCounts>,
}

/// Tells one asker, once the commit has succeeded or failed.
type Tell = Box<dyn FnOnce(Result<(), StoreError>) + Send>;

impl Task {
    async fn run(mut self) {
        let mut connection: Option<SqliteConnection> = None;
        let mut group = Vec::with_capacity(GROUP);
        while self.inbox.recv_many(&mut group, GROUP).await > 0 {
            self.counts.jobs.fetch_add(group.len() as u64, Ordering::Relaxed);
            let (result, tell, touched) = self.commit(&mut connection, &mut group).await;
            self.counts.failing.store(result.is_err(), Ordering::Relaxed);
            if let Err(error) = &result {
                self.counts.failures.fetch_add(1, Ordering::Relaxed);
                tracing::error!(%error, "a commit failed; nothing of it was acknowledged");
                // A connection that failed once is not trusted with the next group.
                connection = None;
            } else {
                self.counts.commits.fetch_add(1, Ordering::Relaxed);
            }
            for tell in tell {
                tell(result.clone());
            }
            if result.is_ok() {
                self.waiting.wake(&touched);
            }
        }
        if let Some(mut connection) = connection {
            let _ = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(&mut connection).await;
            let _ = connection.close().await;
        }
    }

    async fn commit(
        &self,
        slot: &mut Option<SqliteConnection>,
        group: &mut Vec<Job>,
    ) -> (Result<(), StoreError>, Vec<Tell>, Vec<String>) {
        let mut tell: Vec<Tell> = Vec::with_capacity(group.len());
        let mut touched = Vec::new();
        let mut failure = None;
        let mut erasing = false;
        let opened = match (self.store.in_place(), slot.take()) {
            (Err(error), _) => Err(error),
            (Ok(()), Some(connection)) => Ok(connection),
            (Ok(()), None) => self.store.connect().await,
        };
        let mut connection = match opened {
            Ok(connection) => Some(connection),
            Err(error) => {
                failure = Some(error);
                None
            }
        };
        if let Some(open) = connection.as_mut()
            && let Err(error) = sqlx::query("BEGIN IMMEDIATE").execute(open).await
        {
            failure = Some(error.into());
        }
        for job in group.drain(..) {
            erasing |= matches!(job, Job::Erase(..));
            match (&failure, connection.as_mut()) {
                (None, Some(open)) => {
                    let (result, then) = self.perform(open, job, &mut touched).await;
                    tell.push(then);
                    failure = result.err().map(StoreError::from);
                }
                _ => tell.push(refuse(job)),
            }
        }
        let result = match (failure, connection.as_mut()) {
            (None, Some(open)) => sqlx::query("COMMIT").execute(open).await.map(|_| ()).map_err(StoreError::from),
            (failure, _) => Err(failure.unwrap_or(StoreError::Closed)),
        };
        if let Some(mut open) = connection.take() {
            if result.is_err() {
                let _ = sqlx::query("ROLLBACK").execute(&mut open).await;
            } else if erasing {
                // What was erased must leave the write-ahead log too, before anybody is told that it is gone.
                let _ = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(&mut open).await;
            }
            *slot = Some(open);
        }
        (result, tell, touched)
    }

    async fn perform(
        &self,
        connection: &mut SqliteConnection,
        job: Job,
        touched: &mut Vec<String>,
    ) -> (Result<(), sqlx::Error>, Tell) {
        let context = &*self.store.context;
        match job {
            Job::Ingest(delivery, reply) => {
                let result = ingest::ingest(connection, context, &delivery).await;
                note_touched(&result, touched);
                settle(result, reply)
            }
            Job::Claim(request, reply) => settle(claim::claim(connection, context, &request).await, reply),
            Job::Page { app, deliveries, done, reply } => {
                let result = page(connection, context, &app, &deliveries, &done).await;
                note_touched(&result, touched);
                settle(result, reply)
            }
            Job::Erase(person, reply) => settle(erase::erase(connection, context, &person).await, reply),
            Job::Again { body, contents, reply } => {
                let result = ingest::again(connection, context, body, &contents, now_ms()).await;
                note_touched(&result, touched);
                settle(result, reply)
            }
            Job::Purge { before, reply } => settle(bodies::purge(connection, before).await, reply),
        }
    }
}

async fn page(
    connection: &mut SqliteConnection,
    context: &Context,
    app: &str,
    deliveries: &[Delivery],
    done: &PageDone,
) -> Result<Ingested, sqlx::Error> {
    let mut all = Ingested::default();
    for delivery in deliveries {
        all.add(ingest::ingest(connection, context, delivery).await?);
    }
    progress::note(connection, app, done).await?;
    Ok(all)
}

fn note_touched(result: &Result<Ingested, sqlx::Error>, touched: &mut Vec<String>) {
    if let Ok(done) = result {
        touched.extend(done.touched.iter().cloned());
    }
}

fn settle<T: Send + 'static>(result: Result<T, sqlx::Error>, reply: Reply<T>) -> (Result<(), sqlx::Error>, Tell) {
    match result {
        Ok(value) => (Ok(()), Box::new(move |commit| drop(reply.send(commit.map(|()| value))))),
        Err(error) => (Err(error), refusal(reply)),
    }
}

fn refusal<T: Send + 'static>(reply: Reply<T>) -> Tell {
    Box::new(move |commit| drop(reply.send(commit.and(Err(StoreError::Closed)))))
}

fn refuse(job: Job) -> Tell {
    match job {
        Job::Ingest(_, reply) | Job::Page { reply, .. } | Job::Again { reply, .. } => refusal(reply),
        Job::Claim(_, reply) => refusal(reply),
        Job::Erase(_, reply) => refusal(reply),
        Job::Purge { reply, .. } => refusal(reply),
    }
}
