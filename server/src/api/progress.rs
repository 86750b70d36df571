//! Progress of long work: one line that changes on a terminal, a log line now and then elsewhere.

use std::io::{IsTerminal, Write};
use std::time::{Duration, Instant};

const EVERY: Duration = Duration::from_millis(200);
const EVERY_LINE: Duration = Duration::from_secs(10);

/// A counter that is shown on standard error.
#[derive(Debug)]
pub(super) struct Progress {
    terminal: bool,
    what: String,
    started: Instant,
    shown: Instant,
}

impl Progress {
    pub(super) fn new(what: String) -> Self {
        let now = Instant::now();
        Self { terminal: std::io::stderr().is_terminal(), what, started: now, shown: now }
    }

    pub(super) fn show(&mut self, pages: u64, records: u64) {
        let every = if self.terminal { EVERY } else { EVERY_LINE };
        if self.shown.elapsed() >= every {
            self.shown = Instant::now();
            self.write(pages, records, "\r", "…");
        }
    }

    pub(super) fn finish(&self, pages: u64, records: u64) {
        self.write(pages, records, "\r", ", done");
        if self.terminal {
            let _ = writeln!(std::io::stderr());
        }
    }

    fn write(&self, pages: u64, records: u64, start: &str, end: &str) {
        let seconds = self.started.elapsed().as_secs_f64();
        #[expect(clippy::cast_precision_loss, reason = "a rate for people")]
        let rate = records as f64 / seconds.max(0.001);
        if self.terminal {
            let what = &self.what;
            let _ = write!(
                std::io::stderr(),
                "{start}{what}: {records} records on {pages} pages, {rate:.0} a second{end}\x1b[K"
            );
        } else {
            tracing::info!(records, pages, seconds = seconds.round(), "{}{end}", self.what);
        }
    }
}
