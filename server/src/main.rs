//! The binary: hands the command line over and answers with an exit code.

use std::process::ExitCode;

/// Bodies become many small values, made on one thread and dropped on another: see docs/decisions/server-measurements.md.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    drimify_server::run()
}
