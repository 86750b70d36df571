//! The vendor's API: pulled on demand, streamed page by page, forgiving of whatever answers.

mod apps;
mod client;
mod column;
mod csv;
mod every;
mod export;
mod format;
mod order;
mod output;
mod pages;
mod progress;
pub(crate) mod retry;
#[cfg(test)]
mod simulation;
mod since;
mod sync;
pub(crate) mod trust;
mod walk;
mod when;
mod window;
mod xlsx;

pub(crate) use apps::{id_of as app_id, list};
pub(crate) use column::Column;
pub(crate) use csv::cell;
pub(crate) use every::every;
pub(crate) use export::{Export, pull};
pub(crate) use format::{Format, Shape};
pub(crate) use output::Output;
pub(crate) use sync::{Sync, sync};
pub(crate) use when::{Period, When, WhenError};

/// Why the vendor's API did not give what was asked.
#[derive(Debug, Clone, thiserror::Error)]
pub(crate) enum ApiError {
    #[error("the vendor refused the key in {key} ({status}){}. Check it in the vendor's account and set {key} anew", said(.detail))]
    Refused { key: String, status: u16, detail: String },
    #[error("the vendor answered {path} with {status}{}", said(.detail))]
    Answer { path: String, status: u16, detail: String },
    #[error(
        "the vendor's API did not answer {path} after {attempts} attempts; the last time: {reason}. Try again later"
    )]
    Unavailable { path: String, attempts: u32, reason: String },
    #[error("the vendor gives the same page again and again from page {page} on: what comes after it cannot be had")]
    Stuck { page: u64 },
    #[error(
        "the certificate of {host} is not trusted: {reason}. If a proxy of your company answers in its place, put its \
         authority into the system's store, or name the file with it in SSL_CERT_FILE"
    )]
    Certificate { host: String, reason: String },
    #[error("--since, --from or --to: {0}")]
    When(#[from] when::WhenError),
    #[error("the vendor's address {url} cannot be used: {reason}. Check api.url")]
    Setup { url: String, reason: String },
}

impl ApiError {
    /// Whether the key is at fault: nothing that is tried again will help.
    pub(crate) fn is_refusal(&self) -> bool {
        matches!(self, Self::Refused { .. })
    }
}

fn said(detail: &str) -> String {
    if detail.is_empty() { String::new() } else { format!(", saying \"{detail}\"") }
}
