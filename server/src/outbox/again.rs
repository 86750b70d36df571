//! When something is tried again.

use std::time::Duration;

use crate::hash::random;

/// Before each attempt at a webhook, as Standard Webhooks advises. After the last it is a dead letter.
const SCHEDULE: [Duration; 10] = [
    Duration::ZERO,
    Duration::from_secs(5),
    Duration::from_mins(5),
    Duration::from_mins(30),
    Duration::from_hours(2),
    Duration::from_hours(5),
    Duration::from_hours(10),
    Duration::from_hours(14),
    Duration::from_hours(20),
    Duration::from_hours(24),
];

const FIRST: Duration = Duration::from_secs(1);
const LONGEST: Duration = Duration::from_mins(15);
/// Before each probe of a paused target.
const PROBES: [Duration; 4] =
    [Duration::from_mins(1), Duration::from_mins(5), Duration::from_mins(15), Duration::from_hours(1)];

/// The wait before the next attempt at a webhook, after so many that failed; none: it is given up.
pub(crate) fn scheduled(failed: u32) -> Option<Duration> {
    SCHEDULE.get(usize::try_from(failed).unwrap_or(usize::MAX)).copied()
}

/// The wait before the next attempt after so many that failed: twice as long each time, with jitter.
pub(crate) fn backoff(failed: u32) -> Duration {
    let whole = FIRST.saturating_mul(1 << failed.saturating_sub(1).min(16)).min(LONGEST);
    let jitter = random::<1>().map_or(0, |[byte]| u32::from(byte));
    whole / 2 + whole / 512 * jitter
}

/// Whether so many attempts that failed have taken what an event has: 75 hours, as long as a webhook's.
pub(crate) fn is_over(failed: u32) -> bool {
    let whole: Duration = (1..=failed).map(|failed| FIRST.saturating_mul(1 << (failed - 1).min(16)).min(LONGEST)).sum();
    // With jitter a wait is three quarters of the whole.
    whole * 3 / 4 >= SCHEDULE.iter().sum::<Duration>()
}

/// The wait before the next probe, after so many.
pub(crate) fn probe(probes: i64) -> Duration {
    let at = usize::try_from(probes).unwrap_or_default().min(PROBES.len() - 1);
    PROBES.get(at).copied().unwrap_or(LONGEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_webhook_is_tried_ten_times_over_75_hours() {
        let waits: Vec<u64> = (0..).map_while(scheduled).map(|wait| wait.as_secs()).collect();
        assert_eq!(waits, [0, 5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400]);
        assert!(waits.iter().sum::<u64>() / 3600 == 75);
    }

    #[test]
    fn others_back_off_from_a_second_to_a_quarter_of_an_hour_and_probes_come_hourly() {
        for (failed, whole) in [(1, 1000), (2, 2000), (5, 16_000), (40, 900_000)] {
            let wait = backoff(failed).as_millis();
            assert!((whole / 2..=whole).contains(&wait), "after {failed}: {wait} ms");
        }
        let last = (1..1000).find(|failed| is_over(*failed)).expect("an end");
        assert!((400..420).contains(&last), "{last} attempts at a letter, a quarter of an hour apart, are 75 hours");
        assert_eq!([0, 1, 2, 3, 4, 99].map(|probes| probe(probes).as_secs() / 60), [1, 5, 15, 60, 60, 60]);
    }
}
