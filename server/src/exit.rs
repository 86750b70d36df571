//! Exit codes: one number for each thing an operator does about a failure.
//!
//! The table is documented in the README; a number never changes its meaning.

use std::process::ExitCode;

use crate::api::ApiError;
use crate::config::ConfigError;
use crate::store::StoreError;

/// Why a command ended early.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    #[error(transparent)]
    Config(#[from] ConfigError),
    #[error(transparent)]
    Api(#[from] ApiError),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("cannot listen on {address}: {source}. Choose another address with --listen")]
    Listen { address: std::net::SocketAddr, source: std::io::Error },
    #[error("cannot write the output: {0}. Check the disk and the path given with --output")]
    Output(#[from] std::io::Error),
    #[error("the audit does not add up: {}", doubts(*.unexplained, *.stable))]
    Unexplained { unexplained: usize, stable: bool },
    #[error(
        "erased here, and not removed at {names}: the target does not say that it is done. Run erase --email again, or \
         remove it there by hand"
    )]
    Left { names: String },
    #[error("the report was not mailed to {whom}. Check [mail], and whether the mail server answers")]
    Mail { whom: String },
    #[error("stopped before everything was there; a file given with --output is as it was")]
    Stopped,
}

impl Failure {
    fn code(&self) -> u8 {
        match self {
            Self::Stopped => 1,
            Self::Config(_) | Self::Store(StoreError::Targets { .. } | StoreError::Rules | StoreError::Secret) => 2,
            Self::Api(error) if error.is_refusal() => 3,
            Self::Api(_) => 4,
            Self::Store(_) => 5,
            Self::Listen { .. } => 6,
            Self::Output(_) => 7,
            Self::Unexplained { .. } => 8,
            Self::Left { .. } => 9,
            Self::Mail { .. } => 10,
        }
    }
}

fn doubts(unexplained: usize, stable: bool) -> String {
    let order = "the vendor's order is not stable, so the API may have more than it gave";
    match (unexplained, stable) {
        (0, _) => order.to_owned(),
        (_, true) => format!("{unexplained} records are unexplained. List them with --csv FILE"),
        (_, false) => format!("{unexplained} records are unexplained, and {order}"),
    }
}

/// Prints a failure's sentence on standard error and answers with its code.
pub(crate) fn report(result: Result<(), Failure>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("drimify-server: {failure}");
            ExitCode::from(failure.code())
        }
    }
}
