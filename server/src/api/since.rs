//! "Since when" in the vendor's terms: `createdSince` is a time of day in the app's own zone, without saying which.
//!
//! An unknown zone is asked as the westernmost one, UTC−12, where it is earliest; an hour more covers the hour that
//! happens twice when clocks go back. What came too early is filtered by the records' own `date`.

use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

use crate::record::instant;

const WEST: Offset = Offset::constant(-12);
const EAST: Offset = Offset::constant(14);

/// The parameter's value for records since a time.
pub(super) fn created_since(since: Timestamp, zone: Option<&TimeZone>) -> String {
    let earlier = since.saturating_sub(SignedDuration::from_hours(1)).unwrap_or(Timestamp::MIN);
    let local = earlier.to_zoned_datetime(zone.cloned().unwrap_or(TimeZone::fixed(WEST))).datetime();
    local.strftime("%Y-%m-%dT%H:%M:%S").to_string()
}

/// Whether a record is from since then; one that does not say when it is from is kept. A date without an offset is the
/// app's own time; while its zone is unknown, the latest it can mean.
pub(super) fn is_since(date: Option<&Value>, since: Timestamp, zone: Option<&TimeZone>) -> bool {
    let zone = zone.cloned().unwrap_or(TimeZone::fixed(WEST));
    date.and_then(|date| instant(date, &zone)).is_none_or(|date| date >= since.as_millisecond())
}

/// Whether a record is from before then; the other way round likewise.
pub(super) fn is_before(date: Option<&Value>, end: Timestamp, zone: Option<&TimeZone>) -> bool {
    let zone = zone.cloned().unwrap_or(TimeZone::fixed(EAST));
    date.and_then(|date| instant(date, &zone)).is_none_or(|date| date < end.as_millisecond())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_time_is_written_in_the_apps_zone_and_an_hour_early() {
        let since: Timestamp = "2024-11-10T18:00:00Z".parse().expect("a time");
        let paris = TimeZone::get("Europe/Paris").expect("a zone");
        assert_eq!(created_since(since, Some(&paris)), "2024-11-10T18:00:00");
        assert_eq!(created_since(since, None), "2024-11-10T05:00:00");
    }

    #[test]
    fn what_is_asked_too_early_is_filtered_by_date() {
        let since: Timestamp = "2024-11-10T18:00:00Z".parse().expect("a time");
        for (date, kept) in [
            (json!("2024-11-10T19:00:00+01:00"), true),
            (json!("2024-11-10T18:59:59+01:00"), false),
            (json!(null), true),
            (json!("?"), true),
            (json!("2024-11-10T06:00:00"), true),
            (json!("2024-11-10T05:59:59"), false),
        ] {
            assert_eq!(is_since(Some(&date), since, None), kept, "{date}");
        }
    }

    #[test]
    fn a_date_without_an_offset_is_the_apps_own_time() {
        let since: Timestamp = "2024-11-10T18:00:00Z".parse().expect("a time");
        let new_york = TimeZone::get("America/New_York").expect("a zone");
        for (date, kept) in [("2024-11-10T13:00:00", true), ("2024-11-10 12:59:59", false)] {
            assert_eq!(is_since(Some(&json!(date)), since, Some(&new_york)), kept, "{date}");
        }
    }

    #[test]
    fn the_hour_that_happens_twice_is_asked_for_from_its_first_time() {
        // Clocks in Paris went back from 03:00 to 02:00 at 01:00 UTC.
        let paris = TimeZone::get("Europe/Paris").expect("a zone");
        for (since, asked) in [
            ("2024-10-27T00:30:00Z", "2024-10-27T01:30:00"),
            ("2024-10-27T01:30:00Z", "2024-10-27T02:30:00"),
            ("2024-10-27T02:30:00Z", "2024-10-27T02:30:00"),
            ("2024-03-31T01:30:00Z", "2024-03-31T01:30:00"),
        ] {
            assert_eq!(created_since(since.parse().expect("a time"), Some(&paris)), asked, "{since}");
        }
    }
}
