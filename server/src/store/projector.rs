//! The projector: takes what waits in the inbox, a batch at a time, and marks it as done with its effects.
//!
//! One at a time over all processes: a batch begins with the main file's lock and a look at the position, so whoever
//! comes second finds it moved. What fails is tried again; a row is set aside only if it alone is at fault.

use std::collections::HashSet;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use futures_util::FutureExt;
use sqlx::{AnyConnection, Connection};
use tokio::sync::watch;

use super::bodies::KeptBody;
use super::engine::{self, Engine};
use super::erase::{self, Erased, Person};
use super::inbox;
use super::open::Store;
use super::outbox::{self, History};
use super::project::{self, Arrived, Done};
use super::reading::{Ahead, Reader, Row, What};
use super::waiting::Waiting;
use super::writer::ProjectCounts;
use super::{StoreError, now_ms, postgres, progress, rebuild};
use crate::record::Contents;

pub(super) struct Projector {
    store: Store,
    /// The last row that this process knows to be appended.
    appended: watch::Receiver<i64>,
    projected: watch::Sender<i64>,
    pub(super) waiting: Arc<Waiting>,
    pub(super) counts: Arc<ProjectCounts>,
    /// What the main file's version was when it was last looked at.
    version: Option<i64>,
    pub(super) reader: Reader,
    /// The next batch, if it is being read already.
    ahead: Option<Ahead>,
}

/// Why some rows are not projected.
enum Failed {
    /// Their data, or a panic over them.
    Data(&'static str),
    /// Anything else: nobody's fault.
    Store(StoreError),
}

impl From<sqlx::Error> for Failed {
    fn from(error: sqlx::Error) -> Self {
        match data_error(&error) {
            Some(reason) => Self::Data(reason),
            None => Self::Store(error.into()),
        }
    }
}

/// What is wrong with the data, if that is what an error of the database says.
fn data_error(error: &sqlx::Error) -> Option<&'static str> {
    let code = error.as_database_error()?.code()?;
    let too_large = "too large for the store";
    let broken = "it breaks a rule of the store";
    let foreign = "a value is of a type that the store does not take";
    // SQLSTATE, five letters or digits: its first two are the class.
    if code.len() == 5 {
        return match code.get(..2)? {
            "22" => Some(foreign),
            "23" => Some(broken),
            "54" => Some(too_large),
            _ => None,
        };
    }
    // The primary result codes of SQLite; the higher bits say more about each.
    match code.parse::<u32>().ok()? & 0xff {
        18 => Some(too_large),
        19 => Some(broken),
        20 => Some(foreign),
        _ => None,
    }
}

impl Projector {
    pub(super) fn new(
        store: Store,
        appended: watch::Receiver<i64>,
        projected: watch::Sender<i64>,
        waiting: Arc<Waiting>,
        counts: Arc<ProjectCounts>,
    ) -> Self {
        let reader = Reader::new(store.clone(), Arc::clone(&counts));
        Self { store, appended, projected, waiting, counts, version: None, reader, ahead: None }
    }

    /// Lets go of the readers of the files.
    pub(super) async fn close(&self) {
        self.store.inbox_readers.close().await;
    }

    /// Projects the rows that wait, as many as one transaction takes. Answers whether there were any.
    pub(super) async fn batch(&mut self, connection: &mut AnyConnection) -> Result<bool, StoreError> {
        let known = *self.appended.borrow();
        let from = self.store.inbox.position(connection, known).await?;
        self.projected.send_if_modified(|known| std::mem::replace(known, from) != from);
        self.look_around(connection).await?;
        let rows = self.behind(from).await?;
        if rows.is_empty() {
            return Ok(false);
        }
        self.ahead = self.reader.ahead(&rows);
        match self.transaction(connection, rows).await {
            Ok(()) => {}
            Err(Failed::Store(error)) => return Err(error),
            Err(Failed::Data(_)) => {
                let rows = self.reader.behind(from).await?;
                self.isolate(connection, rows).await?;
            }
        }
        Ok(true)
    }

    /// The rows behind a position, which may have been read already.
    async fn behind(&mut self, position: i64) -> Result<Vec<Row>, StoreError> {
        let ahead = match self.ahead.take() {
            Some(ahead) => ahead.rows(position).await,
            None => None,
        };
        match ahead {
            Some(rows) if !rows.is_empty() => Ok(rows),
            _ => self.reader.behind(position).await,
        }
    }

    /// Projects rows of which some cannot be: in halves, until the row is alone whose fault it is.
    async fn isolate(&mut self, connection: &mut AnyConnection, rows: Vec<Row>) -> Result<(), StoreError> {
        let mut left = vec![rows];
        let mut failed_alone = 0;
        while let Some(mut rows) = left.pop() {
            match self.transaction(connection, rows.clone()).await {
                Ok(()) => failed_alone = 0,
                Err(Failed::Store(error)) => return Err(error),
                Err(Failed::Data(_)) if rows.len() > 1 => {
                    let second = rows.split_off(rows.len() / 2);
                    left.extend([second, rows]);
                }
                Err(Failed::Data(reason)) => {
                    failed_alone += 1;
                    if failed_alone > 1 {
                        // Only if the store can be written at all.
                        self.transaction(connection, Vec::new())
                            .await
                            .map_err(|_| StoreError::Unavailable("not even an empty write succeeds".to_owned()))?;
                        self.counts.note_set_aside(reason);
                        for row in &mut rows {
                            row.what = match row.what.clone() {
                                What::Body(body) if body.reason.is_none() => What::Body(body.set_aside(reason)),
                                // It cannot even be kept: it waits, and is tried again.
                                What::Body(_) | What::Progress(..) => {
                                    return Err(StoreError::Unavailable(reason.to_owned()));
                                }
                            };
                        }
                        failed_alone = 0;
                    }
                    left.push(rows);
                }
            }
        }
        Ok(())
    }

    /// Projects rows in one transaction. A panic leaves nothing behind.
    async fn transaction(&mut self, connection: &mut AnyConnection, rows: Vec<Row>) -> Result<(), Failed> {
        let count = rows.len() as u64;
        let work = AssertUnwindSafe(write(connection, &self.store, rows)).catch_unwind().await;
        let Ok(result) = work else {
            return Err(Failed::Data("projecting it failed"));
        };
        let (last, done) = result?;
        self.counts.rows.fetch_add(count, Ordering::Relaxed);
        self.counts.batches.fetch_add(1, Ordering::Relaxed);
        self.counts.refused.fetch_add(done.refused as u64, Ordering::Relaxed);
        // In a server's inbox rows before it may have become visible meanwhile: the next look tells.
        if let Some(last) = last.filter(|_| Engine::of(connection) == Engine::Sqlite) {
            self.projected.send_if_modified(|known| std::mem::replace(known, last) != last);
        }
        self.waiting.wake(&done.touched);
        Ok(())
    }

    /// Projects up to the inbox's present end, whoever appended it.
    pub(super) async fn project_all(&mut self, connection: &mut AnyConnection) -> Result<(), StoreError> {
        let mut reader = self.store.inbox_readers.acquire().await?;
        let end = inbox::last(&mut reader).await?;
        drop(reader);
        while self.store.inbox.position(connection, end).await? < end {
            if !self.batch(connection).await? {
                break;
            }
        }
        Ok(())
    }

    /// Erases a person, once the inbox is projected to its present end, from every file; what comes later is dropped.
    pub(super) async fn erase(
        &mut self,
        connection: &mut AnyConnection,
        person: &Person,
    ) -> Result<Erased, StoreError> {
        let context = Arc::clone(&self.store.context);
        // Before the person is refused: a statement that is refused as the first of a session others play in too would
        // close it for them.
        self.project_all(connection).await?;
        let mut transaction = engine::begin(connection).await?;
        let gone = erase::erase(&mut transaction, &context, person).await?;
        transaction.commit().await?;
        let position = self.store.inbox.position(connection, 0).await?;
        let mut inbox = self.store.inbox.database.connect().await?;
        loop {
            let mut transaction = inbox.begin().await?;
            let finished = inbox::remove(&mut transaction, position).await?;
            transaction.commit().await?;
            if finished {
                break;
            }
        }
        // What was erased must leave the write-ahead logs too, before anybody is told that it is gone.
        self.store.main.scrub(connection).await?;
        self.store.inbox.database.shorten(&mut inbox).await?;
        inbox.close().await?;
        Ok(gone)
    }

    /// Takes in what kept bodies say by the present rules. Answers how many statements say something new.
    pub(super) async fn again(
        &mut self,
        connection: &mut AnyConnection,
        bodies: Vec<(KeptBody, Contents)>,
        silent: bool,
    ) -> Result<u64, StoreError> {
        let context = Arc::clone(&self.store.context);
        let mut news = 0;
        let arrived = bodies.into_iter().map(|(body, contents)| {
            let KeptBody { id, received_ms, delivery, .. } = body;
            Arrived { kept_as: Some(id), ..Arrived::of(&context, delivery, received_ms, contents) }
        });
        let mut left: Vec<Vec<Arrived>> = vec![arrived.collect()];
        while let Some(mut bodies) = left.pop() {
            let work = AssertUnwindSafe(take(connection, &self.store, bodies.clone(), silent)).catch_unwind().await;
            match work.unwrap_or(Err(Failed::Data("projecting it failed"))) {
                Ok(done) => {
                    news += done.news as u64;
                    self.counts.refused.fetch_add(done.refused as u64, Ordering::Relaxed);
                    self.waiting.wake(&done.touched);
                }
                Err(Failed::Store(error)) => return Err(error),
                Err(Failed::Data(_)) if bodies.len() > 1 => {
                    let second = bodies.split_off(bodies.len() / 2);
                    left.extend([second, bodies]);
                }
                // It stays set aside, or becomes so.
                Err(Failed::Data(reason)) => {
                    self.counts.note_set_aside(reason);
                    left.extend(
                        bodies
                            .into_iter()
                            .filter(|body| body.reason.is_none())
                            .map(|body| vec![body.set_aside(reason)]),
                    );
                }
            }
        }
        Ok(news)
    }

    /// Wakes whoever waits for what another process has written.
    async fn look_around(&mut self, connection: &mut AnyConnection) -> Result<(), StoreError> {
        if Engine::of(connection) == Engine::Sqlite {
            let version: i64 = sqlx::query_scalar("PRAGMA data_version").fetch_one(&mut *connection).await?;
            if self.version.replace(version) == Some(version) {
                return Ok(());
            }
        }
        if self.waiting.count() == 0 {
            return Ok(());
        }
        let found: Vec<String> = sqlx::query_scalar(
            "SELECT DISTINCT value FROM joined WHERE finished = 1 AND value IN (SELECT value FROM json_each($1))",
        )
        .bind(super::cells::list(self.waiting.values()))
        .fetch_all(connection)
        .await?;
        self.waiting.wake(&found);
        Ok(())
    }
}

/// Projects rows and marks them as projected, in one transaction. Answers with the last of them, and what became of them.
async fn write(connection: &mut AnyConnection, store: &Store, rows: Vec<Row>) -> Result<(Option<i64>, Done), Failed> {
    let mut transaction = engine::begin(connection).await?;
    still_agreed(&mut transaction, store).await?;
    let last = rows.last().map(|row| row.id);
    let ids: Vec<i64> = rows.iter().map(|row| row.id).collect();
    let taken: HashSet<i64> = store.inbox.take(&mut transaction, &ids).await?.into_iter().collect();
    let rows: Vec<Row> = rows.into_iter().filter(|row| taken.contains(&row.id)).collect();
    let mut done = Done::default();
    if !rows.is_empty() {
        let mut bodies = Vec::new();
        let mut history = History::read(&mut transaction, &store.context.outbox).await?;
        for row in rows {
            match row.what {
                What::Body(body) => bodies.push((history.holds(&body), body)),
                What::Progress(app, page) => {
                    history.note(&app, &page);
                    progress::note(&mut transaction, &app, &page).await?;
                }
            }
        }
        while let Some((silent, _)) = bodies.first() {
            let (silent, end) = (*silent, bodies.iter().position(|(other, _)| other != silent));
            let run = bodies.drain(..end.unwrap_or(bodies.len())).map(|(_, body)| body).collect();
            done.add(take_run(&mut transaction, store, run, silent).await?);
        }
    }
    if !done.touched.is_empty() {
        postgres::ring(&mut transaction).await?;
    }
    transaction.commit().await?;
    Ok((last, done))
}

/// Refuses to project by rules that are no longer the store's, and what a target would not be told of that another process
/// has added since this one began.
async fn still_agreed(connection: &mut AnyConnection, store: &Store) -> Result<(), Failed> {
    if !rebuild::has_rules(connection, &store.context).await? {
        return Err(Failed::Store(StoreError::OtherRules));
    }
    let others = outbox::others(connection, &store.context.outbox).await?;
    if others.is_empty() { Ok(()) } else { Err(Failed::Store(StoreError::Targets { names: others.join(", ") })) }
}

async fn take(
    connection: &mut AnyConnection,
    store: &Store,
    bodies: Vec<Arrived>,
    silent: bool,
) -> Result<Done, Failed> {
    let mut transaction = engine::begin(connection).await?;
    still_agreed(&mut transaction, store).await?;
    let done = take_run(&mut transaction, store, bodies, silent).await?;
    transaction.commit().await?;
    Ok(done)
}

/// Takes bodies in of which all are history, or none.
async fn take_run(
    connection: &mut AnyConnection,
    store: &Store,
    bodies: Vec<Arrived>,
    silent: bool,
) -> Result<Done, sqlx::Error> {
    if silent {
        project::take(connection, &store.context.silent(), bodies, now_ms()).await
    } else {
        project::take(connection, &store.context, bodies, now_ms()).await
    }
}
