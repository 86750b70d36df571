//! The order of two statements about one participation: by `updatedAt`, then `date`, then the hash of what they say.
//!
//! Arrival plays no part, so every order of delivery ends the same.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// When a statement was made, as far as it says; a missing time is older than any.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Stamp(pub(crate) Option<i64>, pub(crate) Option<i64>, pub(crate) String);

/// Milliseconds since 1970 of a date-time, or of a number of seconds.
pub(crate) fn moment(value: &Value) -> Option<i64> {
    instant(value, &TimeZone::UTC).or_else(|| unix_time(value))
}

/// Milliseconds since 1970 of a date-time; without an offset it is taken as one of the zone.
pub(crate) fn instant(value: &Value, zone: &TimeZone) -> Option<i64> {
    let text = value.as_str()?.trim();
    if let Ok(exact) = text.parse::<jiff::Timestamp>() {
        return Some(exact.as_millisecond());
    }
    let civil: DateTime = text.parse().ok()?;
    Some(zone.to_timestamp(civil).ok()?.as_millisecond())
}

/// Milliseconds of a number of seconds, or of milliseconds if it is too large for seconds.
fn unix_time(value: &Value) -> Option<i64> {
    const SECONDS_AT_MOST: i64 = 100_000_000_000;
    let number = match value {
        Value::Number(number) => number.as_i64()?,
        Value::String(text) => text.trim().parse().ok()?,
        _ => return None,
    };
    if number.abs() < SECONDS_AT_MOST { Some(number * 1000) } else { Some(number) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn date_times_with_and_without_offset_are_read() {
        for (value, expected) in [
            (json!("1970-01-01T00:00:01Z"), Some(1000)),
            (json!("1970-01-01T01:00:01+01:00"), Some(1000)),
            (json!("1970-01-01T00:00:01"), Some(1000)),
            (json!("1970-01-01 00:00:01"), Some(1000)),
            (json!("yesterday"), None),
            (json!(null), None),
        ] {
            assert_eq!(instant(&value, &TimeZone::UTC), expected, "{value}");
        }
        assert_eq!(unix_time(&json!(1_731_262_172)), Some(1_731_262_172_000));
        assert_eq!(unix_time(&json!("1731262172000")), Some(1_731_262_172_000));
    }
}
