//! The order of two statements about one participation: by `updatedAt`, then `date`, then the hash of what they say.
//!
//! Arrival plays no part, so every order of delivery ends the same. A time without an offset counts as the earliest
//! instant it can mean anywhere: it beats a stated one only if it is later wherever it was written.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone};
use serde_json::Value;

use super::field::Fields;
use super::identity::identity;

/// The time zones of the apps whose zone is known, by the app's id.
pub(crate) type Zones = BTreeMap<String, TimeZone>;

/// When a statement was made, as far as it says; a missing time is older than any.
///
/// Statements compare by `updated`, then `date`, then `hash`: the order of the fields here.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Stamp {
    /// Milliseconds since 1970.
    pub(crate) updated: Option<i64>,
    pub(crate) date: Option<i64>,
    /// Of all that was said; shared by all fields of a statement.
    pub(crate) hash: Arc<str>,
}

/// Where a time of day is earliest.
const EAST: Offset = Offset::constant(14);

impl Stamp {
    /// The stamp of a statement's fields, from what the statement itself says.
    pub(super) fn of(fields: &Fields, zones: &Zones, hash: &str) -> Self {
        let zone = fields.get("appId").and_then(identity).and_then(|app| zones.get(&app));
        let certain = |field: &str| fields.get(field).and_then(|value| certain(value, zone));
        let earliest = |field: &str| fields.get(field).and_then(|value| instant(value, &TimeZone::fixed(EAST)));
        let updated = certain("updatedAt").or_else(|| certain("updatedAtTimestamp"));
        let date = certain("date").or_else(|| certain("dateWithTimezone"));
        Self {
            updated: updated.or_else(|| earliest("updatedAt")),
            date: date.or_else(|| earliest("date")),
            hash: hash.into(),
        }
    }
}

/// When a record is shown to have been played, else updated; what does not say its offset is a time of the zone.
pub(super) fn shown_ms(fields: &Fields, zone: &TimeZone) -> Option<i64> {
    let of = |names: [&str; 2]| {
        let exact = names.into_iter().filter_map(|name| fields.get(name)).find_map(|value| certain(value, None));
        exact.or_else(|| instant(fields.get(names[0])?, zone))
    };
    of(["date", "dateWithTimezone"]).or_else(|| of(["updatedAt", "updatedAtTimestamp"]))
}

/// Milliseconds since 1970 of a time that can mean one instant only: with an offset, as a number, or in a known zone.
fn certain(value: &Value, zone: Option<&TimeZone>) -> Option<i64> {
    let exact = || value.as_str()?.trim().parse::<jiff::Timestamp>().ok().map(jiff::Timestamp::as_millisecond);
    exact().or_else(|| unix_time(value)).or_else(|| instant(value, zone?))
}

/// Milliseconds since 1970 of a date-time; without an offset it is taken as one of the zone, in a repeated hour as the
/// earlier.
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
    const SECONDS_AT_MOST: u64 = 100_000_000_000;
    let number: i64 = match value {
        Value::Number(number) => number.as_i64()?,
        Value::String(text) => text.trim().parse().ok()?,
        _ => return None,
    };
    if number.unsigned_abs() < SECONDS_AT_MOST { number.checked_mul(1000) } else { Some(number) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// 1970-01-02T00:00:00Z, in milliseconds: what the tables' times are near.
    const DAY: i64 = 86_400_000;
    const HOUR: i64 = 3_600_000;

    fn stamp(fields: Value) -> (Option<i64>, Option<i64>) {
        let paris = TimeZone::get("Europe/Paris").expect("a zone");
        let zones = Zones::from([("1".to_owned(), paris)]);
        let fields: Fields = serde_json::from_value(fields).expect("fields");
        let stamp = Stamp::of(&fields, &zones, "");
        (stamp.updated, stamp.date)
    }

    #[test]
    fn a_time_without_an_offset_is_the_earliest_it_can_be_anywhere() {
        for (why, fields, expected) in [
            ("nothing said is older than anything", json!({}), (None, None)),
            ("an offset is certain", json!({ "updatedAt": "1970-01-02T01:00:00+01:00" }), (Some(DAY), None)),
            ("an offset without colon too", json!({ "updatedAt": "1970-01-02T01:00:00+0100" }), (Some(DAY), None)),
            ("seconds are certain", json!({ "updatedAt": 86_400 }), (Some(DAY), None)),
            ("seconds as text", json!({ "updatedAtTimestamp": "86400" }), (Some(DAY), None)),
            ("milliseconds", json!({ "updatedAt": 1_731_262_172_000_i64 }), (Some(1_731_262_172_000), None)),
            ("the ends of a number", json!({ "updatedAt": i64::MIN }), (Some(i64::MIN), None)),
            ("no offset: as at UTC+14", json!({ "updatedAt": "1970-01-02T00:00:00" }), (Some(DAY - 14 * HOUR), None)),
            ("with a space", json!({ "date": "1970-01-02 00:00:00" }), (None, Some(DAY - 14 * HOUR))),
            (
                "no offset, in the configured zone of the app it names",
                json!({ "appId": "1", "updatedAt": "1970-01-02T00:00:00" }),
                (Some(DAY - HOUR), None),
            ),
            (
                "another app's zone is not known",
                json!({ "appId": 2, "updatedAt": "1970-01-02T00:00:00" }),
                (Some(DAY - 14 * HOUR), None),
            ),
            (
                "of a repeated hour the earlier: 2024-10-27T00:30:00Z",
                json!({ "appId": 1, "date": "2024-10-27T02:30:00" }),
                (None, Some(1_729_989_000_000)),
            ),
            (
                "a certain timestamp is asked before an uncertain text",
                json!({ "updatedAt": "1970-01-03T00:00:00", "updatedAtTimestamp": 86_400 }),
                (Some(DAY), None),
            ),
            (
                "a certain text is asked before a timestamp",
                json!({ "updatedAt": "1970-01-02T00:00:00Z", "updatedAtTimestamp": 1 }),
                (Some(DAY), None),
            ),
            (
                "the date with a zone before one without",
                json!({ "date": "1970-01-03T00:00:00", "dateWithTimezone": "1970-01-02T01:00:00+01:00" }),
                (None, Some(DAY)),
            ),
            ("an uncertain timestamp is none", json!({ "updatedAtTimestamp": "1970-01-02T00:00:00" }), (None, None)),
            (
                "nor is an uncertain date with a zone",
                json!({ "dateWithTimezone": "1970-01-02T00:00:00" }),
                (None, None),
            ),
            ("what is no time", json!({ "updatedAt": "yesterday", "date": [1] }), (None, None)),
        ] {
            assert_eq!(stamp(fields), expected, "{why}");
        }
    }

    #[test]
    fn a_time_without_an_offset_beats_a_stated_one_only_if_it_is_later_everywhere() {
        let updated = |text: &str| stamp(json!({ "updatedAt": text })).0;
        assert!(updated("2024-11-11T07:59:59") < updated("2024-11-10T18:00:00Z"), "in Kiribati it was before");
        assert!(updated("2024-11-11T08:00:01") > updated("2024-11-10T18:00:00Z"));
        assert!(updated("2024-11-10T18:00:00") < updated("2024-11-10T18:00:01"), "two of one kind compare as written");
    }

    #[test]
    fn date_times_with_and_without_offset_are_read_in_a_zone() {
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
    }
}
