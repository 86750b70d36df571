//! The load: connections that each wait for an answer before they send the next delivery.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::Failure;
use crate::mix::Mix;

#[derive(Debug, Clone, Copy)]
pub(crate) struct Load {
    pub(crate) connections: usize,
    pub(crate) mix: Mix,
    /// Deliveries a second over all connections; without it as many as there are answers.
    pub(crate) pace: Option<f64>,
}

/// What a time of load came to.
#[derive(Debug, Default, Clone)]
pub(crate) struct Run {
    /// Acknowledged a second.
    pub(crate) rate: f64,
    pub(crate) p50: Duration,
    pub(crate) p99: Duration,
}

/// Numbers that no earlier run has used: a participation is delivered once.
static NEXT: AtomicUsize = AtomicUsize::new(0);

/// Sends for some time. Answers with what came of it, once every delivery is answered.
pub(crate) async fn run(address: &str, load: Load, time: Duration) -> Result<Run, Failure> {
    let begin = Instant::now();
    let end = begin + time;
    let senders = (0..load.connections).map(|sender| tokio::spawn(send(address.to_owned(), load, sender, begin, end)));
    let mut times = Vec::new();
    for sender in senders.collect::<Vec<_>>() {
        times.extend(sender.await??);
    }
    let took = begin.elapsed();
    times.sort_unstable();
    let at = |part: usize| times.get(times.len() * part / 100).copied().unwrap_or_default();
    #[expect(clippy::cast_precision_loss, reason = "a rate for people")]
    let rate = times.len() as f64 / took.as_secs_f64();
    Ok(Run { rate, p50: at(50), p99: at(99) })
}

async fn send(
    address: String,
    load: Load,
    sender: usize,
    begin: Instant,
    end: Instant,
) -> Result<Vec<Duration>, Failure> {
    let mut stream = TcpStream::connect(&address).await?;
    stream.set_nodelay(true)?;
    let first = NEXT.fetch_add(3 * 300_000, Ordering::Relaxed);
    let mut times = Vec::new();
    let mut answer = vec![0; 4096];
    #[expect(clippy::cast_precision_loss, reason = "counts far below 2^52")]
    let gap = load.pace.map(|pace| Duration::from_secs_f64(load.connections as f64 / pace));
    let mut due = begin + gap.unwrap_or_default().mul_f64(f64::from(u32::try_from(sender)? % 997) / 997.0);
    for number in 0.. {
        if let Some(gap) = gap {
            tokio::time::sleep_until(due.into()).await;
            due += gap;
        }
        if Instant::now() >= end {
            break;
        }
        let body = load.mix.body(first + number);
        let request = format!(
            "POST /webhooks/drimify HTTP/1.1\r\nHost: {address}\r\nX-API-KEY: load\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        let started = Instant::now();
        stream.write_all(request.as_bytes()).await?;
        // An answer is small and comes whole.
        let length = stream.read(&mut answer).await?;
        let said = answer.get(..length).unwrap_or_default();
        if !said.starts_with(b"HTTP/1.1 200") {
            return Err(format!("not acknowledged: {}", String::from_utf8_lossy(said)).into());
        }
        times.push(started.elapsed());
    }
    Ok(times)
}
