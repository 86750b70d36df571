//! The store: two `SQLite` files, or a `PostgreSQL` database. The inbox takes what is acknowledged; beside it is what
//! follows from it.
//!
//! What was acknowledged is on the disk: every commit is synced before anybody is told of it. Knows no HTTP.

mod bodies;
mod cells;
mod claim;
mod context;
mod database;
mod days;
mod engine;
mod erase;
mod file;
mod identity;
mod inbox;
mod instances;
mod mailed;
mod migrate;
mod node;
mod notices;
mod open;
mod outbox;
mod pace;
mod patient;
mod position;
mod postgres;
mod prize;
mod progress;
mod project;
mod projector;
mod reading;
mod rebuild;
mod receive;
mod unread;
mod waiting;
mod writer;

#[cfg(test)]
mod convergence;
#[cfg(test)]
mod firing;
#[cfg(test)]
mod once;
#[cfg(test)]
mod projecting;
#[cfg(test)]
mod resending;
mod seen;
mod shares;
mod shown;
mod signed_in;
#[cfg(test)]
mod testing;

use std::path::Path;

pub(crate) use bodies::{KeptBody, Purge, Which};
pub(crate) use claim::{Claim, ClaimRequest};
pub(crate) use context::{Context, Rules};
pub(crate) use days::{DaySums, DayVersion};
pub(crate) use engine::Flag;
pub(crate) use erase::Person;
pub(crate) use instances::{BEAT, Instance};
pub(crate) use mailed::Mailed;
pub(crate) use open::{Place, Store, StoreOptions};
pub(crate) use outbox::{
    Asked, Attempt, Delivered, Due, Fate, Forward, Happened, Incoming, Known, Outbox, Settled, Standing, Subject,
};
pub(crate) use progress::{PageDone, UnderWay};
pub(crate) use shares::Share;
pub(crate) use shown::GivenOut;
pub(crate) use waiting::Waiting;
pub(crate) use writer::Writer;

/// The source of what is pulled from the vendor's API; no integration has this name.
pub(crate) const API_SOURCE: &str = "api";

/// What arrived: a body as it came.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Delivery {
    /// The integration's name, or [`API_SOURCE`].
    pub(crate) source: String,
    pub(crate) content_type: Option<String>,
    /// What the raw body is still encoded in.
    pub(crate) content_encoding: Option<String>,
    pub(crate) raw: Vec<u8>,
}

/// Why the store cannot do what it is asked.
#[derive(Debug, Clone, thiserror::Error)]
pub(crate) enum StoreError {
    #[error("cannot open the store {path}: {reason}. Check the folder given with --data-dir and its permissions")]
    Open { path: String, reason: String },
    #[error(
        "the store {path} was made by a newer version (schema {found}, this one knows {known}). Install that version"
    )]
    Newer { path: String, found: i64, known: i64 },
    #[error(
        "the store {path} belongs to another hash key. Put back the key file that was beside it, or name the key that other instances have in store.hash_key"
    )]
    ForeignKey { path: String },
    #[error(
        "the store knows targets that are not configured here, and what arrives would pass them by: {names}. Name the \
         configuration with --config, or give each of them up with drimify-server forget-target NAME"
    )]
    Targets { names: String },
    #[error(
        "another instance is alive that reads what arrives by other rules (claims.join_field, records.finished_field, \
         apps.N.timezone): give all of them the same, or start with --new-rules, which reads all that is stored anew"
    )]
    Rules,
    #[error(
        "the rules of the store are others than this instance's: another one was started with --new-rules. Restart with \
         its configuration"
    )]
    OtherRules,
    #[error(
        "another instance is alive that takes another secret for the webhook: give all of them the same one in \
         DRIMIFY_WEBHOOK_KEY, or configure [[integrations]]"
    )]
    Secret,
    #[error("this build has SQLite {version}, which may damage a store; at least 3.51.3 is needed")]
    Engine { version: String },
    #[error("the store cannot be written: {0}. Check the disk or the database; what was sent is not acknowledged")]
    Unavailable(String),
    #[error("the store's queue is full: try again")]
    Full,
    #[error("the store is closed")]
    Closed,
}

impl StoreError {
    fn open(path: &Path, reason: &impl std::fmt::Display) -> Self {
        Self::Open { path: path.display().to_string(), reason: reason.to_string() }
    }
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
