//! "Since when" in the vendor's terms: `createdSince` is a time of day in the app's own zone, without saying which.
//!
//! An unknown zone is asked as the westernmost one, UTC−12, where it is earliest; an hour more covers the hour that
//! happens twice when clocks go back. What came too early is filtered by the records' own `date`.

use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

use crate::record::instant;

/// The parameter's value for records since a time.
pub(super) fn created_since(since: Timestamp, zone: Option<&TimeZone>) -> String {
    let earlier = since.saturating_sub(SignedDuration::from_hours(1)).unwrap_or(Timestamp::MIN);
    let west = TimeZone::fixed(Offset::constant(-12));
    let local = earlier.to_zoned_datetime(zone.unwrap_or(&west).clone()).datetime();
    local.strftime("%Y-%m-%dT%H:%M:%S").to_string()
}

/// Whether a record is from since then; one that does not say when it is from is kept.
pub(super) fn is_since(date: Option<&Value>, since: Timestamp) -> bool {
    date.and_then(instant).is_none_or(|date| date >= since.as_millisecond())
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
        ] {
            assert_eq!(is_since(Some(&date), since), kept, "{date}");
        }
    }
}
