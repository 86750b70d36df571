//! Reads what waits in the inbox by the present rules: while one batch is written the next is read already.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use tokio::runtime::Handle;
use tokio::sync::oneshot;

use super::context::Context;
use super::inbox::{self, Entry};
use super::open::Store;
use super::project::{self, Arrived};
use super::writer::ProjectCounts;
use super::{Delivery, PageDone, StoreError, patient};
use crate::record::Contents;

/// So many rows a batch has at most. Pages of the store's indexes are written once a batch, so the more rows share one the
/// less is written; but a claim waits for the batch before it.
const BATCH: usize = 2000;

/// A row of the inbox, read.
#[derive(Clone)]
pub(super) struct Row {
    pub(super) id: i64,
    pub(super) what: What,
}

#[derive(Clone)]
pub(super) enum What {
    Body(Arrived),
    Progress(String, PageDone),
}

#[derive(Clone)]
pub(super) struct Reader {
    pub(super) store: Store,
    pub(super) counts: Arc<ProjectCounts>,
    /// How bodies are read.
    pub(super) read: fn(&Context, Delivery, i64) -> Arrived,
}

/// Rows that are being read.
pub(super) struct Ahead {
    position: i64,
    rows: oneshot::Receiver<Result<Vec<Row>, StoreError>>,
}

impl Reader {
    pub(super) fn new(store: Store, counts: Arc<ProjectCounts>) -> Self {
        Self { store, counts, read: project::arrived }
    }

    /// The rows behind a position, as many as one transaction takes.
    pub(super) async fn behind(&self, position: i64) -> Result<Vec<Row>, StoreError> {
        let mut reader = self.store.inbox_readers.acquire().await?;
        let waiting = inbox::behind(&mut reader, position, BATCH).await?;
        Ok(waiting.into_iter().map(|row| self.row(row)).collect())
    }

    /// Begins to read the rows behind a batch, if there may be some: it is full.
    pub(super) fn ahead(&self, batch: &[Row]) -> Option<Ahead> {
        let position = batch.last().filter(|_| batch.len() == BATCH)?.id;
        let (tell, rows) = oneshot::channel();
        let (reader, runtime) = (self.clone(), Handle::current());
        // Whoever reads may be gone: then nobody asks for it.
        patient::spawn(move || drop(tell.send(runtime.block_on(reader.behind(position)))));
        Some(Ahead { position, rows })
    }

    /// Reads a row. A panic of the reader is the row's alone.
    fn row(&self, row: inbox::Waiting) -> Row {
        let inbox::Waiting { id, received_ms, entry } = row;
        let delivery = match entry {
            Entry::Progress(app, done) => return Row { id, what: What::Progress(app, done) },
            Entry::Body(delivery) => delivery,
        };
        let context = &self.store.context;
        let read = std::panic::catch_unwind(AssertUnwindSafe(|| (self.read)(context, delivery.clone(), received_ms)));
        let body = read.unwrap_or_else(|_| {
            self.counts.note_set_aside("reading it failed");
            let unread = Contents { unread: true, ..Contents::default() };
            Arrived::of(context, delivery, received_ms, unread).set_aside("reading it failed")
        });
        Row { id, what: What::Body(body) }
    }
}

impl Ahead {
    /// The rows, if they are those behind this position. None: they are to be read anew.
    pub(super) async fn rows(self, position: i64) -> Option<Vec<Row>> {
        if self.position == position { self.rows.await.ok()?.ok() } else { None }
    }
}
