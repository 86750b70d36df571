//! Counters in the Prometheus text format. Labels are words of this program, never anything that was sent.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use crate::store::Standing;

/// Counters told apart by one word.
#[derive(Debug, Default)]
pub(super) struct Family(Mutex<BTreeMap<&'static str, u64>>);

impl Family {
    pub(super) fn count(&self, word: &'static str) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner).entry(word).or_default() += 1;
    }
}

/// Upper bounds in seconds.
const BUCKETS: [f64; 8] = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 2.5];

/// How long answers took.
#[derive(Debug, Default)]
pub(super) struct Times {
    buckets: [AtomicU64; BUCKETS.len()],
    count: AtomicU64,
    micros: AtomicU64,
}

impl Times {
    pub(super) fn observe(&self, time: Duration) {
        for (bound, bucket) in BUCKETS.iter().zip(&self.buckets) {
            bucket.fetch_add(u64::from(time.as_secs_f64() <= *bound), Ordering::Relaxed);
        }
        self.count.fetch_add(1, Ordering::Relaxed);
        self.micros.fetch_add(u64::try_from(time.as_micros()).unwrap_or(u64::MAX), Ordering::Relaxed);
    }
}

#[derive(Debug, Default)]
pub(super) struct Metrics {
    pub(super) webhooks: Family,
    pub(super) claims: Family,
    pub(super) responses: Family,
    pub(super) seen: Family,
    pub(super) webhook_times: Times,
}

/// A number that is asked of another part of the server when the metrics are.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sample {
    pub(super) name: &'static str,
    pub(super) help: &'static str,
    pub(super) kind: &'static str,
    pub(super) value: u64,
}

impl Metrics {
    /// All metrics as text.
    pub(super) fn render(&self, samples: &[Sample]) -> String {
        let mut text = String::new();
        let help = "Webhook requests by what became of them.";
        family(&mut text, "drimify_webhook_requests_total", help, "result", &self.webhooks);
        family(&mut text, "drimify_claims_total", "Answers to claims by state.", "state", &self.claims);
        family(&mut text, "drimify_seen_total", "What pages told, by what became of it.", "result", &self.seen);
        family(&mut text, "drimify_responses_total", "Responses by class of status.", "class", &self.responses);
        for Sample { name, help, kind, value } in samples {
            let _ = writeln!(text, "# HELP {name} {help}\n# TYPE {name} {kind}\n{name} {value}");
        }
        times(&mut text, "drimify_webhook_seconds", "Time to answer a webhook request.", &self.webhook_times);
        text
    }
}

/// A number of a target.
type Value<'a> = &'a dyn Fn(&Standing) -> i64;

/// How targets stand, in the same format. Labels are the names that the configuration gives them.
pub(super) fn targets(text: &mut String, standings: &[Standing], now_ms: i64) {
    let age = |standing: &Standing| standing.oldest_ms.map_or(0, |oldest| (now_ms - oldest).max(0) / 1000);
    let families: [(&str, &str, &str, Value<'_>); 8] = [
        ("pending", "gauge", "Rows that wait to be sent.", &|standing| standing.pending),
        ("oldest_seconds", "gauge", "How long the oldest of them has waited.", &age),
        ("sent_total", "counter", "Rows that the target took.", &|standing| standing.sent),
        ("dead_total", "counter", "Rows that were given up.", &|standing| standing.dead),
        ("dead_letters", "gauge", "Those of them that are there now.", &|standing| standing.letters),
        ("dropped_total", "counter", "Rows of which nobody might be told any more.", &|standing| standing.dropped),
        ("attempts_total", "counter", "Calls, as they are kept.", &|standing| standing.attempts),
        ("paused", "gauge", "Whether nothing is sent: 1 paused, 2 off.", &|standing| {
            if standing.off { 2 } else { i64::from(standing.paused.is_some()) }
        }),
    ];
    for (name, kind, help, value) in families {
        if standings.is_empty() {
            return;
        }
        let _ = writeln!(text, "# HELP drimify_target_{name} {help}\n# TYPE drimify_target_{name} {kind}");
        for standing in standings {
            let _ = writeln!(text, "drimify_target_{name}{{target=\"{}\"}} {}", standing.name, value(standing));
        }
    }
}

fn load(value: &AtomicU64) -> u64 {
    value.load(Ordering::Relaxed)
}

fn family(text: &mut String, name: &str, help: &str, label: &str, family: &Family) {
    let _ = writeln!(text, "# HELP {name} {help}\n# TYPE {name} counter");
    for (word, count) in family.0.lock().unwrap_or_else(PoisonError::into_inner).iter() {
        let _ = writeln!(text, "{name}{{{label}=\"{word}\"}} {count}");
    }
}

fn times(text: &mut String, name: &str, help: &str, times: &Times) {
    let _ = writeln!(text, "# HELP {name} {help}\n# TYPE {name} histogram");
    for (bound, bucket) in BUCKETS.iter().zip(&times.buckets) {
        let _ = writeln!(text, "{name}_bucket{{le=\"{bound}\"}} {}", load(bucket));
    }
    let count = load(&times.count);
    let sum = Duration::from_micros(load(&times.micros)).as_secs_f64();
    let _ = writeln!(text, "{name}_bucket{{le=\"+Inf\"}} {count}\n{name}_sum {sum}\n{name}_count {count}");
}
