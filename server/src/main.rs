//! The binary: hands the command line over and answers with an exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    drimify_server::run()
}
