//! How often something may happen: a sustained rate, and a burst that may come at once.
//!
//! Pure: time is handed in, in milliseconds. It knows nothing of what it counts.

use serde::{Deserialize, Serialize};

/// A sustained rate and a burst.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Rate {
    /// Sustained, per second.
    pub per_second: f64,
    /// At once.
    pub burst: f64,
}

/// Milestones of one frame, unless the page says otherwise (contract, section 2, `rate`).
impl Default for Rate {
    fn default() -> Self {
        Self { per_second: 20.0, burst: 60.0 }
    }
}

/// A token bucket: full at first, it refills at its rate, and each thing that happens takes one token.
#[derive(Debug, Clone)]
pub(crate) struct TokenBucket {
    rate: Rate,
    tokens: f64,
    /// When it was last refilled.
    filled: f64,
}

impl TokenBucket {
    /// A full bucket.
    #[must_use]
    pub(crate) fn new(rate: Rate) -> Self {
        Self { rate, tokens: rate.burst, filled: f64::NEG_INFINITY }
    }

    /// Takes a token at a time in milliseconds; false if there is none. A clock that stands still or runs backwards
    /// only means that nothing is refilled.
    #[must_use]
    pub(crate) fn take(&mut self, now: f64) -> bool {
        let elapsed = (now - self.filled).max(0.0);
        self.filled = self.filled.max(now);
        self.tokens = (self.tokens + elapsed * self.rate.per_second / 1000.0).min(self.rate.burst);
        let has_token = self.tokens >= 1.0;
        if has_token {
            self.tokens -= 1.0;
        }
        has_token
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bucket_gives_its_burst_and_then_its_rate() {
        let mut bucket = TokenBucket::new(Rate { per_second: 10.0, burst: 32.0 });
        for (now, taken, why) in [
            (5.0, 32, "full at first"),
            (5.0, 0, "a clock that stands still refills nothing"),
            (1005.0, 10, "a second refills what a second may take"),
            (500.0, 0, "a clock that runs backwards refills nothing"),
            (1005.0, 0, "and what it has refilled already it does not refill again"),
            (1055.0, 0, "half a token is none"),
            (1105.0, 1, "two halves are one"),
            (f64::NAN, 0, "no time at all"),
            (f64::INFINITY, 32, "never more than the burst"),
        ] {
            assert_eq!((0..100).filter(|_| bucket.take(now)).count(), taken, "{now}: {why}");
        }
    }
}
