//! A rate per key, by the generic cell rate algorithm: one time per key, no background work.
//!
//! Bounded: keys that are back at rest are forgotten first, and when all are busy a new key is refused.

use std::collections::HashMap;
use std::hash::{BuildHasher, Hash, RandomState};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

const MOST_KEYS: usize = 100_000;

/// A rate that every key has for itself.
#[derive(Debug)]
pub(crate) struct Limiter {
    interval: Duration,
    burst: Duration,
    hasher: RandomState,
    /// When a key will be at rest again. Keys are kept as hashes of random seed.
    busy_until: Mutex<HashMap<u64, Instant>>,
}

impl Limiter {
    /// So many a minute, also at once. None at all if 0.
    pub(crate) fn per_minute(count: u32) -> Self {
        let interval = Duration::from_mins(1).checked_div(count).unwrap_or(Duration::from_hours(24 * 365));
        let burst = interval * count;
        Self { interval, burst, hasher: RandomState::new(), busy_until: Mutex::default() }
    }

    /// Counts one event of a key.
    ///
    /// # Errors
    /// It is one too many: how long to wait.
    pub(crate) fn check(&self, key: impl Hash) -> Result<(), Duration> {
        self.check_at(key, Instant::now())
    }

    /// Takes back an event that was counted.
    pub(crate) fn forgive(&self, key: impl Hash) {
        let key = self.hasher.hash_one(key);
        let mut busy_until = self.busy_until.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(until) = busy_until.get_mut(&key) {
            *until = until.checked_sub(self.interval).unwrap_or(*until);
        }
    }

    fn check_at(&self, key: impl Hash, now: Instant) -> Result<(), Duration> {
        let key = self.hasher.hash_one(key);
        let mut busy_until = self.busy_until.lock().unwrap_or_else(PoisonError::into_inner);
        let until = busy_until.get(&key).copied().unwrap_or(now).max(now) + self.interval;
        let ahead = until - now;
        if let Some(wait) = ahead.checked_sub(self.burst).filter(|wait| !wait.is_zero()) {
            return Err(wait);
        }
        if busy_until.len() >= MOST_KEYS && !busy_until.contains_key(&key) {
            busy_until.retain(|_, until| *until > now);
            if busy_until.len() >= MOST_KEYS {
                return Err(self.interval);
            }
        }
        busy_until.insert(key, until);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_burst_passes_then_one_each_interval_and_keys_do_not_share() {
        let limiter = Limiter::per_minute(60);
        let start = Instant::now();
        assert_eq!((0..60).filter(|_| limiter.check_at("a", start).is_ok()).count(), 60);
        assert_eq!(limiter.check_at("a", start), Err(Duration::from_secs(1)));
        assert_eq!(limiter.check_at("b", start), Ok(()));
        assert_eq!(limiter.check_at("a", start + Duration::from_secs(1)), Ok(()));
        assert_eq!(limiter.check_at("a", start + Duration::from_secs(1)), Err(Duration::from_secs(1)));
    }

    #[test]
    fn what_is_forgiven_counts_no_more() {
        let limiter = Limiter::per_minute(2);
        assert!(limiter.check("a").is_ok() && limiter.check("a").is_ok());
        assert!(limiter.check("a").is_err());
        limiter.forgive("a");
        limiter.forgive("never seen");
        assert!(limiter.check("a").is_ok() && limiter.check("a").is_err());
    }

    #[test]
    fn the_table_is_bounded_and_forgets_who_is_at_rest() {
        let limiter = Limiter::per_minute(60);
        let start = Instant::now();
        for key in 0..MOST_KEYS {
            assert_eq!(limiter.check_at(key, start), Ok(()));
        }
        assert!(limiter.check_at("new", start).is_err());
        assert_eq!(limiter.check_at("new", start + Duration::from_secs(2)), Ok(()));
    }
}
