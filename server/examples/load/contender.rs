//! A process under load: the server, or a yardstick.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::Failure;
use crate::client::{Load, Run, run};

pub(crate) struct Contender {
    child: Child,
    pub(crate) address: String,
}

impl Drop for Contender {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What the server came to under one load.
#[derive(Debug, Default, Clone)]
pub(crate) struct Projected {
    pub(crate) accepted: Run,
    /// Rows projected a second while it was accepting.
    pub(crate) beside: f64,
    /// How long the rest took, as a multiple of the time it was accepting.
    pub(crate) drained: f64,
    /// Kibibytes.
    pub(crate) memory: u64,
}

/// What a pace came to.
#[derive(Debug, Default, Clone)]
pub(crate) struct Held {
    /// Whether the inbox does not grow: what it holds at the end is what half a second brings at most.
    pub(crate) is_even: bool,
    pub(crate) answers: Run,
    /// The 99th percentile of the lag, in seconds.
    pub(crate) lag: f64,
}

impl Contender {
    pub(crate) fn start(mut command: Command) -> Result<Self, Failure> {
        let mut child = command.stdout(Stdio::piped()).spawn()?;
        let output = child.stdout.take().ok_or("no output")?;
        let mut lines = BufReader::new(output).lines().map_while(Result::ok);
        let address = lines.find_map(|line| Some(line.split_once("listening on http://")?.1.trim().to_owned()));
        // What else it says is not for us, and must not find its way blocked.
        std::thread::spawn(move || lines.for_each(drop));
        Ok(Self { child, address: address.ok_or("it did not start")? })
    }

    /// Kibibytes of memory that it holds.
    fn memory(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or_default()
    }

    async fn metric(&self, name: &str) -> Result<u64, Failure> {
        let mut stream = TcpStream::connect(&self.address).await?;
        let request = format!("GET /metrics HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.address);
        stream.write_all(request.as_bytes()).await?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await?;
        let line = answer.lines().find_map(|line| line.strip_prefix(&format!("{name} ")));
        Ok(line.ok_or("no such metric")?.trim().parse()?)
    }

    /// Waits until everything is projected.
    async fn drained(&self) -> Result<(), Failure> {
        while self.metric("drimify_inbox_rows").await? > 0 {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Ok(())
    }

    /// Accepts as much as it can.
    pub(crate) async fn under(&self, load: Load, warm_up: Duration, time: Duration) -> Result<Projected, Failure> {
        run(&self.address, load, warm_up).await?;
        let before = self.metric("drimify_projected_total").await?;
        let accepted = run(&self.address, load, time).await?;
        let after = self.metric("drimify_projected_total").await?;
        let begun = Instant::now();
        self.drained().await?;
        let drained = begun.elapsed().as_secs_f64() / (time + warm_up).as_secs_f64();
        let beside = float(after - before) / time.as_secs_f64();
        Ok(Projected { accepted, beside, drained, memory: self.memory() })
    }

    /// Accepts at a pace.
    pub(crate) async fn at(&self, load: Load, pace: f64, time: Duration) -> Result<Held, Failure> {
        let load = Load { pace: Some(pace), ..load };
        run(&self.address, load, time / 4).await?;
        let stop = Arc::new(AtomicBool::new(false));
        let watch = async {
            let mut lags = Vec::new();
            while !stop.load(Ordering::Relaxed) {
                lags.push(float(self.metric("drimify_inbox_rows").await?) / pace);
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
            Ok::<_, Failure>(lags)
        };
        let work = async {
            let done = run(&self.address, load, time).await;
            stop.store(true, Ordering::Relaxed);
            done
        };
        let (answers, lags) = tokio::join!(work, watch);
        let left = float(self.metric("drimify_inbox_rows").await?);
        let (answers, mut lags) = (answers?, lags?);
        lags.sort_by(f64::total_cmp);
        let lag = lags.get(lags.len() * 99 / 100).copied().unwrap_or_default();
        // The senders themselves must have kept the pace.
        let is_even = left <= pace / 2.0 && answers.rate >= pace * 0.95;
        self.drained().await?;
        Ok(Held { is_even, answers, lag })
    }

    /// The kibibytes that it holds after a tenth of some deliveries, and after all of them.
    pub(crate) async fn memory_after(&self, deliveries: u64, load: Load) -> Result<[u64; 2], Failure> {
        let mut held = [0; 2];
        for (held, goal) in held.iter_mut().zip([deliveries / 10, deliveries]) {
            while self.metric("drimify_projected_total").await? < goal {
                run(&self.address, load, Duration::from_secs(2)).await?;
                // Under load it projects little, and would be sent many times as many.
                self.drained().await?;
            }
            *held = self.memory();
        }
        Ok(held)
    }
}

#[expect(clippy::cast_precision_loss, reason = "figures for people")]
pub(crate) fn float(number: u64) -> f64 {
    number as f64
}
