//! The store: `SQLite`, one writer with group commit, many readers.
//!
//! What was acknowledged is on the disk: every commit is synced before anybody is told of it. Knows no HTTP.

mod bodies;
mod claim;
mod context;
mod erase;
mod identity;
mod ingest;
mod node;
mod open;
mod prize;
mod progress;
mod project;
mod rebuild;
mod unread;
mod waiting;
mod writer;

#[cfg(test)]
mod convergence;
#[cfg(test)]
mod once;
#[cfg(test)]
mod testing;

pub(crate) use bodies::{KeptBody, Purge, Which};
pub(crate) use claim::{Claim, ClaimRequest};
pub(crate) use context::{Context, Rules};
pub(crate) use erase::Person;
pub(crate) use ingest::{API_SOURCE, Delivery};
pub(crate) use open::{Store, StoreOptions};
pub(crate) use progress::{PageDone, UnderWay};
pub(crate) use waiting::Waiting;
pub(crate) use writer::Writer;

/// Why the store cannot do what it is asked.
#[derive(Debug, Clone, thiserror::Error)]
pub(crate) enum StoreError {
    #[error("cannot open the store {path}: {reason}. Check the folder given with --data-dir and its permissions")]
    Open { path: String, reason: String },
    #[error(
        "the store {path} was made by a newer version (schema {found}, this one knows {known}). Install that version"
    )]
    Newer { path: String, found: i64, known: i64 },
    #[error("the store {path} belongs to another hash key. Put back the key file that was beside it")]
    ForeignKey { path: String },
    #[error("the store cannot be written: {0}. Check the disk; what was sent is not acknowledged")]
    Unavailable(String),
    #[error("the store's queue is full: try again")]
    Full,
    #[error("the store is closed")]
    Closed,
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        // A database error's text names tables and the engine's reason, never a bound value.
        Self::Unavailable(error.to_string())
    }
}

/// Milliseconds since 1970, now.
pub(crate) fn now_ms() -> i64 {
    jiff::Timestamp::now().as_millisecond()
}
