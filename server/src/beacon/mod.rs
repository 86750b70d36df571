//! What pages tell of their games: counts for the funnel, never a proof of anything.
//!
//! `message` is what one page tells, `tally` gathers it in memory, `keep` writes it down every few seconds. A kill loses
//! what was not written: nobody was told that it is kept.

mod keep;
mod message;
mod tally;

pub(crate) use keep::keep;
pub(crate) use message::{MOST_BYTES, Milestone, Told, address};
pub(crate) use tally::{Counted, Gathered, Session, Tally};

/// What stands for a page or an experience beyond those that are counted by themselves.
pub(crate) const OTHER: &str = "other";
