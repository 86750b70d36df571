//! The companion server of drimify-bridge: webhook receiver, API pull, verified claims.
//!
//! A browser's report of a finished game is a hint. This server hears of it from the vendor, by webhook or by API, and
//! answers the page's question whether the participation is real. The binary is a thin shell around [`run`].

mod api;
mod beacon;
mod cli;
mod config;
mod dashboard;
mod doctor;
mod exit;
mod forwarding;
mod hash;
mod http;
mod init;
mod links;
mod mail;
mod notices;
mod outbox;
mod record;
mod repair;
mod report;
mod reread;
mod serve;
mod store;
mod targets;
mod token;
mod unseen;

use std::process::ExitCode;

/// Runs the command line of this process.
///
/// Answers with 0, or with one of the documented exit codes after a sentence on standard error.
#[must_use]
pub fn run() -> ExitCode {
    exit::report(cli::run())
}
