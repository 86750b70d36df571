//! How long to wait before the next attempt: what the vendor asks for, else twice as long each time, with jitter.

use std::time::Duration;

use axum::http::HeaderMap;

use crate::hash::random;

const FIRST: Duration = Duration::from_millis(500);
const LONGEST: Duration = Duration::from_mins(1);
/// Even a vendor's own wish is not followed further than this.
const LONGEST_ASKED: Duration = Duration::from_mins(15);

/// The wait that `Retry-After` asks for, in seconds or as a date.
pub(crate) fn asked(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get("retry-after")?.to_str().ok()?.trim();
    let wait = if let Ok(seconds) = text.parse::<u64>() {
        Duration::from_secs(seconds)
    } else {
        let date = jiff::fmt::rfc2822::parse(text).ok()?.timestamp();
        let ahead = date.as_millisecond() - jiff::Timestamp::now().as_millisecond();
        Duration::from_millis(u64::try_from(ahead).unwrap_or(0))
    };
    // "At once" is no wait to go by: the usual one keeps a vendor that is down from being stormed.
    Some(wait.min(LONGEST_ASKED)).filter(|wait| !wait.is_zero())
}

/// The wait before attempt `attempt + 1`, between half and the whole of a doubling time.
pub(super) fn backoff(attempt: u32) -> Duration {
    let whole = FIRST.saturating_mul(1 << attempt.saturating_sub(1).min(16)).min(LONGEST);
    let jitter = random::<1>().map_or(0, |[byte]| u32::from(byte));
    whole / 2 + whole / 512 * jitter
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retry_after_is_read_as_seconds_and_as_a_date() {
        let read = |text: &str| {
            let mut headers = HeaderMap::new();
            headers.insert("retry-after", text.parse().expect("a header"));
            asked(&headers)
        };
        assert_eq!(read("7"), Some(Duration::from_secs(7)));
        assert_eq!(read("Fri, 01 Jan 1999 00:00:00 GMT"), None, "no wait at all would be a storm");
        assert_eq!(read("0"), None);
        let ahead = jiff::Timestamp::now().checked_add(jiff::SignedDuration::from_secs(30)).expect("a time");
        let date = ahead.to_zoned_datetime(jiff::tz::TimeZone::UTC).strftime("%a, %d %b %Y %H:%M:%S GMT").to_string();
        assert!(read(&date).is_some_and(|wait| (25..=30).contains(&wait.as_secs())), "{date}");
        assert_eq!(read("999999999"), Some(LONGEST_ASKED));
        assert_eq!(read("soon"), None);
    }

    #[test]
    fn waits_double_up_to_a_minute() {
        for (attempt, whole) in [(1, 500), (2, 1000), (5, 8000), (20, 60_000)] {
            let wait = backoff(attempt).as_millis();
            assert!((whole / 2..=whole).contains(&wait), "attempt {attempt}: {wait} ms");
        }
    }
}
