//! Accepting: what is queued is appended to the inbox in one transaction, synced once, and only then is each answered.
//!
//! Group commit without a timer: while one commit is on its way to the disk the next group gathers by itself. What waits
//! is bounded in bytes and in time. Rows that are projected are removed here too, so that the inbox has one writer.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use sqlx::{AnyConnection, Connection};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc, oneshot, watch};

use super::engine;
use super::inbox::{self, Entry};
use super::open::Store;
use super::{Delivery, PageDone, StoreError, now_ms};

/// At most so many jobs share a commit: a job's answer is not delayed without bound by those behind it.
const GROUP: usize = 256;
/// A delivery waits no longer than this for its commit.
const LONGEST_WAIT: Duration = Duration::from_secs(5);
/// When nothing has come for so long, what is projected is removed without waiting for the next group.
const IDLE: Duration = Duration::from_secs(1);
/// What a delivery takes of the queue beside its body: its names, and its place.
const OVERHEAD: usize = 512;

struct Job {
    rows: Vec<(i64, Entry)>,
    reply: oneshot::Sender<Result<(), StoreError>>,
    /// Its bytes' place in the queue, free again when the job is done.
    place: OwnedSemaphorePermit,
}

/// Counts of what was accepted.
#[derive(Debug, Default)]
pub(crate) struct AppendCounts {
    pub(crate) commits: AtomicU64,
    pub(crate) failures: AtomicU64,
    pub(crate) jobs: AtomicU64,
    pub(crate) queued: AtomicU64,
    pub(crate) failing: AtomicBool,
}

/// The way into the inbox.
#[derive(Debug, Clone)]
pub(super) struct Receiver {
    jobs: mpsc::UnboundedSender<Job>,
    room: Arc<Semaphore>,
    bytes: usize,
    pub(super) counts: Arc<AppendCounts>,
    /// The last row that was acknowledged.
    pub(super) appended: watch::Receiver<i64>,
    /// When a delivery was refused last.
    pub(super) refused: watch::Sender<Option<Instant>>,
}

impl Receiver {
    /// A queue for so many bytes, and the task that empties it. `projected` says which rows are done with.
    pub(super) fn new(store: Store, bytes: usize, projected: watch::Receiver<i64>) -> (Self, Task) {
        let (jobs, queue) = mpsc::unbounded_channel();
        let (tell, appended) = watch::channel(store.begun_with);
        let counts = Arc::new(AppendCounts::default());
        let bytes = bytes.min(Semaphore::MAX_PERMITS).min(u32::MAX as usize);
        let task =
            Task { store, queue, counts: Arc::clone(&counts), appended: tell, projected, removed: 0, failing: None };
        let (refused, room) = (watch::Sender::new(None), Arc::new(Semaphore::new(bytes)));
        (Self { jobs, room, bytes, counts, appended, refused }, task)
    }

    /// Accepts a delivery; it is on the disk when this returns. Without room in the queue it is refused at once.
    pub(super) async fn deliver(&self, delivery: Delivery) -> Result<(), StoreError> {
        let result = self.try_deliver(delivery).await;
        if result.is_err() {
            self.refused.send_replace(Some(Instant::now()));
        }
        result
    }

    async fn try_deliver(&self, delivery: Delivery) -> Result<(), StoreError> {
        let place = Arc::clone(&self.room).try_acquire_many_owned(self.places(delivery.raw.len()));
        let answer = self.offer(vec![(now_ms(), Entry::Body(delivery))], place.map_err(|_| StoreError::Full)?)?;
        match tokio::time::timeout(LONGEST_WAIT, answer).await {
            Ok(answer) => answer.map_err(|_| StoreError::Closed)?,
            // Its receiver is gone, so it is left out if its turn comes; and if it is stored all the same, the vendor
            // sends it once more, which says nothing new.
            Err(_) => Err(StoreError::Full),
        }
    }

    /// Accepts a page's rows and how far the pull has come, all or nothing. Waits for room.
    pub(super) async fn page(&self, app: String, rows: Vec<Delivery>, done: PageDone) -> Result<(), StoreError> {
        let bytes = rows.iter().map(|row| row.raw.len() + OVERHEAD).sum();
        let place = Arc::clone(&self.room).acquire_many_owned(self.places(bytes)).await;
        let now = now_ms();
        let mut entries: Vec<(i64, Entry)> = rows.into_iter().map(|row| (now, Entry::Body(row))).collect();
        entries.push((now, Entry::Progress(app, done)));
        let answer = self.offer(entries, place.map_err(|_| StoreError::Closed)?)?;
        answer.await.map_err(|_| StoreError::Closed)?
    }

    /// As many places as there are bytes; what is larger than the queue takes all of it.
    fn places(&self, bytes: usize) -> u32 {
        u32::try_from((bytes + OVERHEAD).min(self.bytes)).unwrap_or(u32::MAX)
    }

    fn offer(
        &self,
        rows: Vec<(i64, Entry)>,
        place: OwnedSemaphorePermit,
    ) -> Result<oneshot::Receiver<Result<(), StoreError>>, StoreError> {
        let (reply, answer) = oneshot::channel();
        self.counts.queued.fetch_add(1, Ordering::Relaxed);
        self.jobs.send(Job { rows, reply, place }).map_err(|_| StoreError::Closed)?;
        Ok(answer)
    }
}

/// Empties the queue into the inbox.
pub(super) struct Task {
    store: Store,
    queue: mpsc::UnboundedReceiver<Job>,
    counts: Arc<AppendCounts>,
    appended: watch::Sender<i64>,
    projected: watch::Receiver<i64>,
    /// Rows up to here are removed.
    removed: i64,
    /// Why the last commit failed, if it did: said once, however many follow.
    failing: Option<String>,
}

impl Task {
    /// Runs until every [`Receiver`] is gone and the queue is empty.
    pub(super) async fn run(mut self) {
        let mut connection: Option<AnyConnection> = None;
        let mut group = Vec::with_capacity(GROUP);
        loop {
            let idle = *self.projected.borrow() <= self.removed;
            let came = tokio::select! {
                came = self.queue.recv_many(&mut group, GROUP) => Some(came),
                () = tokio::time::sleep(IDLE), if !idle => None,
                // It has been projected since: then there is something to wait for.
                Ok(()) = self.projected.changed(), if idle => continue,
            };
            match came {
                Some(0) => break,
                Some(_) => {
                    self.append(&mut connection, &mut group).await;
                    // Everybody is answered: whoever comes next waits for this as for another group.
                    if *self.projected.borrow() - self.removed >= inbox::REMOVED_AT_ONCE {
                        self.remove(&mut connection).await;
                    }
                }
                None => {
                    self.remove(&mut connection).await;
                    self.shorten(&mut connection).await;
                }
            }
        }
        while *self.projected.borrow() > self.removed && connection.is_some() {
            self.remove(&mut connection).await;
        }
        if let Some(mut connection) = connection {
            let _ = self.store.inbox.database.shorten(&mut connection).await;
            let _ = connection.close().await;
        }
    }

    async fn append(&mut self, slot: &mut Option<AnyConnection>, group: &mut Vec<Job>) {
        self.counts.queued.fetch_sub(group.len() as u64, Ordering::Relaxed);
        // Whoever has gone was told that it is not stored.
        group.retain(|job| !job.reply.is_closed());
        self.counts.jobs.fetch_add(group.len() as u64, Ordering::Relaxed);
        let mut replies = Vec::with_capacity(group.len());
        let mut rows = Vec::with_capacity(group.len());
        for Job { rows: more, reply, place } in group.drain(..) {
            rows.extend(more);
            replies.push((reply, place));
        }
        if rows.is_empty() {
            return;
        }
        let result = self.write(slot, async |connection| inbox::append(connection, rows).await).await;
        self.counts.failing.store(result.is_err(), Ordering::Relaxed);
        match &result {
            Ok(last) => {
                self.failing = None;
                self.counts.commits.fetch_add(1, Ordering::Relaxed);
                self.appended.send_replace(*last);
            }
            Err(error) => {
                self.counts.failures.fetch_add(1, Ordering::Relaxed);
                if self.failing.replace(error.to_string()).as_ref() != Some(&error.to_string()) {
                    tracing::error!(%error, "commits fail; nothing of them is acknowledged");
                }
                // A connection that failed once is not trusted with the next group.
                *slot = None;
            }
        }
        for (reply, place) in replies {
            drop(place);
            let _ = reply.send(result.clone().map(drop));
        }
    }

    /// Removes some of what is projected.
    async fn remove(&mut self, slot: &mut Option<AnyConnection>) {
        let projected = *self.projected.borrow();
        match self.write(slot, async |connection| inbox::remove(connection, projected).await).await {
            Ok(true) => self.removed = projected,
            Ok(false) => {}
            Err(error) => self.leave(slot, &error),
        }
    }

    /// Removes what is projected also from the log of writes, once nothing is left.
    async fn shorten(&mut self, slot: &mut Option<AnyConnection>) {
        if let Some(connection) = slot.as_mut()
            && *self.projected.borrow() <= self.removed
            && let Err(error) = self.store.inbox.database.shorten(connection).await
        {
            self.leave(slot, &error.into());
        }
    }

    /// Leaves what is projected where it is until more is.
    fn leave(&mut self, slot: &mut Option<AnyConnection>, error: &StoreError) {
        tracing::warn!(%error, "what is projected stays in the inbox for now");
        *slot = None;
        self.removed = *self.projected.borrow();
    }

    /// Writes to the inbox in one transaction.
    async fn write<T>(
        &mut self,
        slot: &mut Option<AnyConnection>,
        work: impl AsyncFnOnce(&mut AnyConnection) -> Result<T, sqlx::Error>,
    ) -> Result<T, StoreError> {
        self.store.in_place()?;
        let mut connection = match slot.take() {
            Some(connection) => connection,
            None => self.store.inbox.database.connect().await?,
        };
        let result = in_transaction(&mut connection, work).await;
        *slot = Some(connection);
        Ok(result?)
    }
}

async fn in_transaction<T>(
    connection: &mut AnyConnection,
    work: impl AsyncFnOnce(&mut AnyConnection) -> Result<T, sqlx::Error>,
) -> Result<T, sqlx::Error> {
    let mut transaction = engine::begin_appending(connection).await?;
    let done = work(&mut transaction).await?;
    transaction.commit().await?;
    Ok(done)
}
