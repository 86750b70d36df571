//! The main file's one writer: claims and orders between the projector's batches, each in a transaction of its own.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use futures_util::future::BoxFuture;
use sqlx::{AnyConnection, Connection};
use tokio::runtime::Handle;
use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::JoinHandle;

use super::bodies::{self, KeptBody, Purge};
use super::claim::{self, Claim, ClaimRequest};
use super::context::Context;
use super::engine;
use super::erase::{Erased, Person};
use super::open::Store;
use super::pace::Pace;
use super::patient;
use super::postgres::Bell;
use super::projector::Projector;
use super::receive::{AppendCounts, Receiver};
use super::waiting::Waiting;
use super::{Delivery, PageDone, StoreError};
use crate::record::Contents;

/// At most so many claims share a commit.
const GROUP: usize = 256;
/// How often it looks what other processes did, while somebody waits for a claim, and else.
const LOOK: Duration = Duration::from_millis(200);
const LOOK_IDLE: Duration = Duration::from_secs(1);
/// After a failure it waits this long, then twice as long, up to the longest.
const FIRST_PAUSE: Duration = Duration::from_millis(50);
const LONGEST_PAUSE: Duration = Duration::from_secs(2);

type Reply<T> = oneshot::Sender<Result<T, StoreError>>;

/// What is asked of the writer.
enum Job {
    Claim(ClaimRequest, Reply<Claim>),
    Erase(Person, Reply<Erased>),
    Purge(Purge, Reply<u64>),
    /// Bodies that were kept, and whether nobody is told of what they say.
    Again(Vec<(KeptBody, Contents)>, bool, Reply<u64>),
    CatchUp(Reply<()>),
    Work(Work),
}

/// What is done in a transaction of its own, between two batches; it answers by itself.
type Work = Box<dyn for<'c> FnOnce(Result<&'c mut AnyConnection, StoreError>) -> BoxFuture<'c, bool> + Send>;

/// Counts of what was projected.
#[derive(Debug, Default)]
pub(crate) struct ProjectCounts {
    pub(crate) rows: AtomicU64,
    pub(crate) batches: AtomicU64,
    pub(crate) failures: AtomicU64,
    pub(crate) set_aside: AtomicU64,
    pub(crate) refused: AtomicU64,
    pub(crate) failing: AtomicBool,
}

impl ProjectCounts {
    /// A body is set aside, for a reason in words without content.
    pub(super) fn note_set_aside(&self, reason: &str) {
        self.set_aside.fetch_add(1, Ordering::Relaxed);
        tracing::error!(reason, "a body is set aside: see `drimify-server unread`");
    }
}

/// The way to what writes: into the inbox, and into the main file.
#[derive(Debug, Clone)]
pub(crate) struct Writer {
    pub(super) context: Arc<Context>,
    jobs: mpsc::Sender<Job>,
    receiver: Receiver,
    projected: watch::Receiver<i64>,
    pub(crate) waiting: Arc<Waiting>,
    pub(crate) projects: Arc<ProjectCounts>,
}

impl Writer {
    /// Starts both tasks. They end when every `Writer` is gone, the queue is empty and the inbox projected.
    pub(crate) fn start(store: Store, queue_bytes: usize, waiting: Arc<Waiting>) -> (Self, JoinHandle<()>) {
        let (tell, projected) = watch::channel(0);
        let (receiver, append) = Receiver::new(store.clone(), queue_bytes, projected.clone());
        let (jobs, queue) = mpsc::channel(GROUP * 4);
        let projects = Arc::new(ProjectCounts::default());
        let appended = receiver.appended.clone();
        let projector =
            Projector::new(store.clone(), appended.clone(), tell, Arc::clone(&waiting), Arc::clone(&projects));
        let context = Arc::clone(&store.context);
        let bell = Bell::of(&store.main);
        let pace = Pace::new(Instant::now());
        let task = Task {
            store,
            queue,
            appended,
            projector,
            pause: Duration::ZERO,
            not_before: None,
            failing: None,
            pace,
            bell,
        };
        // Threads of their own: their many short waits for the database's threads cost less there than in the scheduler.
        let runtime = Handle::current();
        let appending = {
            let runtime = runtime.clone();
            tokio::task::spawn_blocking(move || runtime.block_on(append.run()))
        };
        let projecting = patient::spawn(move || runtime.block_on(task.run()));
        let ending = tokio::spawn(async move {
            let _ = appending.await;
            let _ = tokio::task::spawn_blocking(|| projecting.join()).await;
        });
        (Self { context, jobs, receiver, projected, waiting, projects }, ending)
    }

    /// Counts of what was accepted.
    pub(crate) fn accepts(&self) -> &AppendCounts {
        &self.receiver.counts
    }

    /// When a delivery was refused last, because it could not be stored.
    pub(crate) fn refused(&self) -> watch::Receiver<Option<Instant>> {
        self.receiver.refused.subscribe()
    }

    /// Accepts a delivery; it is on the disk when this returns. A full queue is refused at once.
    pub(crate) async fn deliver(&self, delivery: Delivery) -> Result<(), StoreError> {
        self.receiver.deliver(delivery).await
    }

    /// Accepts a page and how far the pull has come, both or neither. Waits for room in the queue.
    pub(crate) async fn page(&self, app: String, rows: Vec<Delivery>, done: PageDone) -> Result<(), StoreError> {
        self.receiver.page(app, rows, done).await
    }

    /// Waits until what was accepted before is projected, but no longer than this. Answers whether it is.
    pub(crate) async fn caught_up(&self, longest: Duration) -> bool {
        let goal = *self.receiver.appended.borrow();
        let mut projected = self.projected.clone();
        let reached = projected.wait_for(|position| *position >= goal);
        matches!(tokio::time::timeout(longest, reached).await, Ok(Ok(_)))
    }

    /// Gives a prize out, at most once. Not queued without bound: whoever asks is at a page.
    pub(crate) async fn claim(&self, request: ClaimRequest) -> Result<Claim, StoreError> {
        let (reply, answer) = oneshot::channel();
        self.jobs.try_send(Job::Claim(request, reply)).map_err(|error| match error {
            mpsc::error::TrySendError::Full(_) => StoreError::Full,
            mpsc::error::TrySendError::Closed(_) => StoreError::Closed,
        })?;
        answer.await.map_err(|_| StoreError::Closed)?
    }

    /// Erases a person.
    pub(crate) async fn erase(&self, person: Person) -> Result<Erased, StoreError> {
        self.order(|reply| Job::Erase(person, reply)).await
    }

    /// Takes in what kept bodies say by the present rules. Answers how many statements say something new.
    ///
    /// Nobody is told of it, if it is history.
    pub(crate) async fn again(&self, bodies: Vec<(KeptBody, Contents)>, silent: bool) -> Result<u64, StoreError> {
        self.order(|reply| Job::Again(bodies, silent, reply)).await
    }

    /// Does some work in a transaction of its own, between two batches.
    pub(super) async fn work<T, F>(&self, work: F) -> Result<T, StoreError>
    where
        T: Send + 'static,
        F: for<'c> FnOnce(&'c mut AnyConnection) -> BoxFuture<'c, Result<T, sqlx::Error>> + Send + 'static,
    {
        let (reply, answer) = oneshot::channel();
        let job: Work = Box::new(move |connection| {
            Box::pin(async move {
                let result = match connection {
                    Ok(connection) => in_transaction(connection, work).await,
                    Err(error) => Err(error),
                };
                let sound = result.is_ok();
                let _ = reply.send(result);
                sound
            })
        });
        self.jobs.send(Job::Work(job)).await.map_err(|_| StoreError::Closed)?;
        answer.await.map_err(|_| StoreError::Closed)?
    }

    /// Tells when something was projected.
    pub(crate) fn projected(&self) -> watch::Receiver<i64> {
        self.projected.clone()
    }

    /// Removes some raw bodies of a purge. Answers how many.
    pub(crate) async fn purge(&self, before: Purge) -> Result<u64, StoreError> {
        self.order(|reply| Job::Purge(before, reply)).await
    }

    /// Projects everything that is in the inbox now, whoever put it there.
    pub(crate) async fn catch_up(&self) -> Result<(), StoreError> {
        self.order(Job::CatchUp).await
    }

    async fn order<T>(&self, job: impl FnOnce(Reply<T>) -> Job) -> Result<T, StoreError> {
        let (reply, answer) = oneshot::channel();
        self.jobs.send(job(reply)).await.map_err(|_| StoreError::Closed)?;
        answer.await.map_err(|_| StoreError::Closed)?
    }
}

struct Task {
    store: Store,
    queue: mpsc::Receiver<Job>,
    appended: watch::Receiver<i64>,
    projector: Projector,
    /// How long it waited after its last failure.
    pause: Duration,
    /// When it projects again, after a failure or while it rests.
    not_before: Option<Instant>,
    /// Why the last batch failed, if it did: said once, however often it is tried.
    failing: Option<String>,
    pace: Pace,
    bell: Bell,
}

impl Task {
    async fn run(mut self) {
        let mut slot: Option<AnyConnection> = None;
        let mut group = Vec::with_capacity(GROUP);
        let mut open = true;
        while open {
            while group.len() < GROUP
                && let Ok(job) = self.queue.try_recv()
            {
                group.push(job);
            }
            if !group.is_empty() {
                self.perform(&mut slot, &mut group).await;
            }
            self.not_before = self.not_before.filter(|time| *time > Instant::now());
            if self.not_before.is_none() && self.project(&mut slot).await {
                continue;
            }
            let look = if self.projector.waiting.count() > 0 { LOOK } else { LOOK_IDLE };
            let wait = self.not_before.map_or(look, |time| time.saturating_duration_since(Instant::now()));
            let ready = self.not_before.is_none();
            tokio::select! {
                job = self.queue.recv() => match job {
                    Some(job) => group.push(job),
                    None => open = false,
                },
                Ok(()) = self.appended.changed(), if ready => {}
                () = self.bell.rung(), if ready => {}
                () = tokio::time::sleep(wait) => {}
            }
        }
        // Whoever could append is gone, or still has what it appended acknowledged: its task ends when the queue is empty.
        while self.appended.changed().await.is_ok() {}
        while self.project(&mut slot).await {}
        self.projector.close().await;
        if let Some(mut connection) = slot {
            let _ = self.store.main.shorten(&mut connection).await;
            let _ = connection.close().await;
        }
    }

    /// Projects a batch. Answers whether there may be another.
    async fn project(&mut self, slot: &mut Option<AnyConnection>) -> bool {
        let (begun, before) = (Instant::now(), self.projector.counts.rows.load(Ordering::Relaxed));
        let result = match self.connection(slot).await {
            Ok(connection) => self.projector.batch(connection).await,
            Err(error) => Err(error),
        };
        self.projector.counts.failing.store(result.is_err(), Ordering::Relaxed);
        match result {
            Ok(more) => {
                self.pause = Duration::ZERO;
                self.failing = None;
                let rows = self.projector.counts.rows.load(Ordering::Relaxed) - before;
                let now = Instant::now();
                let rest = self.pace.note(rows, now - begun, *self.appended.borrow(), now);
                self.not_before = (!rest.is_zero()).then(|| now + rest);
                more
            }
            Err(error) => {
                self.projector.counts.failures.fetch_add(1, Ordering::Relaxed);
                if self.failing.replace(error.to_string()).as_ref() != Some(&error.to_string()) {
                    tracing::error!(%error, "batches are not projected; what was acknowledged waits in the inbox");
                }
                *slot = None;
                self.pause = (self.pause * 2).clamp(FIRST_PAUSE, LONGEST_PAUSE);
                self.not_before = Some(Instant::now() + self.pause);
                false
            }
        }
    }

    async fn connection<'a>(&self, slot: &'a mut Option<AnyConnection>) -> Result<&'a mut AnyConnection, StoreError> {
        self.store.in_place()?;
        if slot.is_none() {
            *slot = Some(self.store.main.connect().await?);
        }
        slot.as_mut().ok_or(StoreError::Closed)
    }

    async fn perform(&mut self, slot: &mut Option<AnyConnection>, group: &mut Vec<Job>) {
        let mut claims = Vec::new();
        for job in group.drain(..) {
            match job {
                Job::Claim(request, reply) => claims.push((request, reply)),
                Job::Erase(person, reply) => {
                    let result = match self.connection(slot).await {
                        Ok(connection) => self.projector.erase(connection, &person).await,
                        Err(error) => Err(error),
                    };
                    answer(slot, reply, result);
                }
                Job::Work(work) => {
                    let sound = match self.connection(slot).await {
                        Ok(connection) => work(Ok(connection)).await,
                        Err(error) => work(Err(error)).await,
                    };
                    if !sound {
                        *slot = None;
                    }
                }
                Job::Again(bodies, silent, reply) => {
                    let result = match self.connection(slot).await {
                        Ok(connection) => self.projector.again(connection, bodies, silent).await,
                        Err(error) => Err(error),
                    };
                    answer(slot, reply, result);
                }
                Job::CatchUp(reply) => {
                    let result = match self.connection(slot).await {
                        Ok(connection) => self.projector.project_all(connection).await,
                        Err(error) => Err(error),
                    };
                    answer(slot, reply, result);
                }
                Job::Purge(before, reply) => {
                    let result = match self.connection(slot).await {
                        Ok(connection) => purge(connection, before).await,
                        Err(error) => Err(error),
                    };
                    answer(slot, reply, result);
                }
            }
        }
        if !claims.is_empty() {
            self.claim(slot, claims).await;
        }
    }

    /// Claims share a transaction: all of them are told, or none.
    async fn claim(&mut self, slot: &mut Option<AnyConnection>, claims: Vec<(ClaimRequest, Reply<Claim>)>) {
        let (requests, replies): (Vec<_>, Vec<_>) = claims.into_iter().unzip();
        let result = match self.connection(slot).await {
            Ok(connection) => give_out(connection, &self.store, &requests).await,
            Err(error) => Err(error),
        };
        match result {
            Ok(given) => {
                for (reply, claim) in replies.into_iter().zip(given) {
                    let _ = reply.send(Ok(claim));
                }
            }
            Err(error) => {
                tracing::error!(%error, "claims are not answered");
                *slot = None;
                for reply in replies {
                    let _ = reply.send(Err(error.clone()));
                }
            }
        }
    }
}

/// Tells what became of an order. A connection that failed once is not trusted with the next one.
fn answer<T>(slot: &mut Option<AnyConnection>, reply: Reply<T>, result: Result<T, StoreError>) {
    if result.is_err() {
        *slot = None;
    }
    let _ = reply.send(result);
}

async fn in_transaction<T, F>(connection: &mut AnyConnection, work: F) -> Result<T, StoreError>
where
    F: for<'c> FnOnce(&'c mut AnyConnection) -> BoxFuture<'c, Result<T, sqlx::Error>>,
{
    let mut transaction = engine::begin(connection).await?;
    let done = work(&mut transaction).await?;
    transaction.commit().await?;
    Ok(done)
}

async fn give_out(
    connection: &mut AnyConnection,
    store: &Store,
    requests: &[ClaimRequest],
) -> Result<Vec<Claim>, StoreError> {
    let mut given = Vec::with_capacity(requests.len());
    let mut transaction = engine::begin(connection).await?;
    for request in requests {
        given.push(claim::claim(&mut transaction, &store.context, request).await?);
    }
    transaction.commit().await?;
    Ok(given)
}

async fn purge(connection: &mut AnyConnection, before: Purge) -> Result<u64, StoreError> {
    let mut transaction = engine::begin(connection).await?;
    let gone = bodies::purge(&mut transaction, before).await?;
    transaction.commit().await?;
    Ok(gone)
}
