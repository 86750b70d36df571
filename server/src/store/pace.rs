//! How hard the projector works: it rests while it could not keep up anyway.
//!
//! The vendor's retries are undocumented, so a delivery that is not answered may be a lost lead, while one that waits in the
//! inbox is not. As long as the projector keeps up it never rests. Once more arrives than it could project, what it takes of
//! few processors is taken from accepting, and the inbox grows all the same: then it does an eighth of what it could, and
//! the rest when the peak is over.

use std::time::{Duration, Instant};

/// For so long is counted before it is judged.
const WINDOW: Duration = Duration::from_secs(1);
/// It cannot keep up if so many times as many rows arrive as it projects in the time that it works. Not one: near it the
/// counts of a second say as much of chance.
const TOO_MANY: f64 = 1.2;
/// After a batch it rests for so many times as long as that took.
const REST: u32 = 7;
/// But no longer than this: a batch that took long may have waited for another process.
const LONGEST_REST: Duration = Duration::from_secs(1);
/// With more processors than this there are enough for both.
const FEW_PROCESSORS: usize = 4;

/// A count of what arrived and what was projected.
#[derive(Debug)]
pub(super) struct Pace {
    /// There are processors enough for accepting and projecting.
    unhindered: bool,
    begun: Instant,
    /// The last row that was there when the count began.
    appended: i64,
    projected: u64,
    worked: Duration,
    overwhelmed: bool,
}

impl Pace {
    pub(super) fn new(now: Instant) -> Self {
        let processors = std::thread::available_parallelism().map_or(1, usize::from);
        Self::among(processors, now)
    }

    fn among(processors: usize, now: Instant) -> Self {
        Self {
            unhindered: processors > FEW_PROCESSORS,
            begun: now,
            appended: 0,
            projected: 0,
            worked: Duration::ZERO,
            overwhelmed: false,
        }
    }

    /// Notes a batch of so many rows, and which row is the last that is known to wait. Answers for how long to rest.
    pub(super) fn note(&mut self, rows: u64, took: Duration, appended: i64, now: Instant) -> Duration {
        self.projected += rows;
        self.worked += took;
        let elapsed = now.saturating_duration_since(self.begun);
        if elapsed >= WINDOW {
            #[expect(clippy::cast_precision_loss, reason = "counts of about a second")]
            let (arrived, projected) = (appended.saturating_sub(self.appended) as f64, self.projected as f64);
            // What was there before the first count did not arrive in it; and who projects nothing leaves it to another process.
            let counted = self.appended > 0 && self.projected > 0;
            self.overwhelmed = counted
                && arrived / elapsed.as_secs_f64()
                    > TOO_MANY * projected / self.worked.as_secs_f64().max(f64::MIN_POSITIVE);
            (self.begun, self.appended, self.projected, self.worked) = (now, appended, 0, Duration::ZERO);
        }
        if self.overwhelmed && !self.unhindered { (took * REST).min(LONGEST_REST) } else { Duration::ZERO }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Batches of a thousand rows that take 100 ms each, while so many rows arrive a second. Answers which of the last ten
    /// were followed by a rest.
    fn rests(pace: &mut Pace, from: &mut (Instant, i64), arrive: i64, batches: usize) -> Vec<bool> {
        let took = Duration::from_millis(100);
        let mut rests = Vec::new();
        for _ in 0..batches {
            from.0 += took;
            from.1 += arrive / 10;
            let rest = pace.note(1000, took, from.1, from.0);
            from.0 += rest;
            from.1 += arrive * i64::try_from(rest.as_millis()).expect("a short rest") / 1000;
            assert!(rest.is_zero() || rest == took * REST);
            rests.push(!rest.is_zero());
        }
        rests.split_off(batches - 10)
    }

    #[test]
    fn it_rests_while_more_arrives_than_it_could_project_and_not_else() {
        let mut from = (Instant::now(), 1);
        let mut pace = Pace::among(2, from.0);
        assert_eq!(rests(&mut pace, &mut from, 9000, 40), [false; 10], "it keeps up");
        assert_eq!(rests(&mut pace, &mut from, 11_000, 40), [false; 10], "nearly");
        assert_eq!(rests(&mut pace, &mut from, 30_000, 40), [true; 10], "it cannot, resting or not");
        assert_eq!(rests(&mut pace, &mut from, 30_000, 40), [true; 10], "its rests are no reason to judge otherwise");
        assert_eq!(rests(&mut pace, &mut from, 2000, 40), [false; 10], "the peak is over");
    }

    #[test]
    fn what_waited_from_the_start_did_not_arrive_just_now() {
        let mut from = (Instant::now(), 1_000_000);
        let mut pace = Pace::among(2, from.0);
        assert_eq!(rests(&mut pace, &mut from, 0, 40), [false; 10]);
    }

    #[test]
    fn whoever_waited_for_another_process_rests_no_longer_than_a_second() {
        let now = Instant::now();
        let mut pace = Pace::among(2, now);
        let wait = Duration::from_secs(30);
        assert_eq!(pace.note(1, Duration::from_millis(1), 1, now + Duration::from_secs(1)), Duration::ZERO);
        assert_eq!(pace.note(1000, wait, 100_000, now + wait), LONGEST_REST);
        assert_eq!(pace.note(0, wait, 200_000, now + wait * 2), Duration::ZERO, "another one projects");
    }

    #[test]
    fn among_many_processors_it_never_rests() {
        let mut from = (Instant::now(), 1);
        let mut pace = Pace::among(8, from.0);
        assert_eq!(rests(&mut pace, &mut from, 30_000, 40), [false; 10]);
    }
}
