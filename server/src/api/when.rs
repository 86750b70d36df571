//! Times as people give them: how long ago, a day, a time of day, or an exact one. What a day is, the app's zone says.

use std::str::FromStr;

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

use super::since::{is_before, is_since};
use crate::config::parse_duration;

/// A time on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum When {
    Exact(Timestamp),
    /// A time of day where the app is.
    Local(DateTime),
    Day(Date),
    Today,
    Yesterday,
}

/// What is no time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum WhenError {
    #[error(
        "not a time such as 24h, 7d, yesterday, today, 2024-11-10, 2024-11-10T18:00 (in the app's zone) or \
         2024-11-10T18:00:00Z"
    )]
    Unknown,
    #[error("a time that far away cannot be reckoned with")]
    TooFar,
}

impl FromStr for When {
    type Err = WhenError;

    fn from_str(text: &str) -> Result<Self, WhenError> {
        if let Some(ago) = parse_duration(text) {
            let ago = SignedDuration::try_from(ago).map_err(|_| WhenError::TooFar)?;
            return Timestamp::now().checked_sub(ago).map(Self::Exact).map_err(|_| WhenError::TooFar);
        }
        match text.to_ascii_lowercase().as_str() {
            "today" => return Ok(Self::Today),
            "yesterday" => return Ok(Self::Yesterday),
            _ => {}
        }
        if let Ok(exact) = text.parse() {
            return Ok(Self::Exact(exact));
        }
        // A date-time also reads as a date: without a time of day it is the whole day.
        if text.contains([':', 'T', ' ']) {
            return text.parse().map(Self::Local).map_err(|_| WhenError::Unknown);
        }
        text.parse().map(Self::Day).map_err(|_| WhenError::Unknown)
    }
}

impl When {
    /// When it begins.
    pub(crate) fn begin(self, zone: &TimeZone) -> Result<Timestamp, WhenError> {
        match self {
            Self::Exact(time) => Ok(time),
            Self::Local(time) => zone.to_timestamp(time).map_err(|_| WhenError::TooFar),
            // A day without a midnight begins with the first time that it has.
            Self::Day(_) | Self::Today | Self::Yesterday => {
                zone.to_timestamp(self.day(zone)?.at(0, 0, 0, 0)).map_err(|_| WhenError::TooFar)
            }
        }
    }

    /// When it is over: a day with its last moment.
    pub(crate) fn end(self, zone: &TimeZone) -> Result<Timestamp, WhenError> {
        match self {
            Self::Exact(_) | Self::Local(_) => self.begin(zone),
            Self::Day(_) | Self::Today | Self::Yesterday => {
                Self::Day(self.day(zone)?.tomorrow().map_err(|_| WhenError::TooFar)?).begin(zone)
            }
        }
    }

    pub(crate) fn day(self, zone: &TimeZone) -> Result<Date, WhenError> {
        let today = || Timestamp::now().to_zoned_datetime(zone.clone()).datetime().date();
        match self {
            Self::Exact(time) => Ok(time.to_zoned_datetime(zone.clone()).datetime().date()),
            Self::Local(time) => Ok(time.date()),
            Self::Day(day) => Ok(day),
            Self::Today => Ok(today()),
            Self::Yesterday => today().yesterday().map_err(|_| WhenError::TooFar),
        }
    }

    /// Whether it depends on a zone.
    pub(super) fn is_local(self) -> bool {
        !matches!(self, Self::Exact(_))
    }
}

/// From when to when, as it is given.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Period {
    pub(crate) from: Option<When>,
    pub(crate) to: Option<When>,
}

/// From a time on, up to another one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Range {
    pub(super) from: Option<Timestamp>,
    to: Option<Timestamp>,
}

impl Period {
    /// The times of a period in an app's zone; where that is not known, in UTC.
    ///
    /// # Errors
    /// A time is out of reach.
    pub(super) fn range(self, app: &str, zone: Option<&TimeZone>) -> Result<Range, WhenError> {
        if zone.is_none() && [self.from, self.to].into_iter().flatten().any(When::is_local) {
            tracing::warn!(app, "the app's time zone is not known: days are days in UTC; set apps.{app}.timezone");
        }
        let zone = zone.cloned().unwrap_or(TimeZone::UTC);
        Ok(Range {
            from: self.from.map(|from| from.begin(&zone)).transpose()?,
            to: self.to.map(|to| to.end(&zone)).transpose()?,
        })
    }
}

impl Range {
    /// Whether a record's date is in it; a record that does not say when it is from is.
    pub(super) fn holds(self, date: Option<&Value>, zone: Option<&TimeZone>) -> bool {
        self.from.is_none_or(|from| is_since(date, from, zone)) && self.to.is_none_or(|to| is_before(date, to, zone))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn range(from: &str, to: &str, zone: Option<&TimeZone>) -> Range {
        let period = Period { from: Some(from.parse().expect("a time")), to: Some(to.parse().expect("a time")) };
        period.range("1", zone).expect("a range")
    }

    #[test]
    fn days_and_times_of_day_are_the_apps_own() {
        let paris = TimeZone::get("Europe/Paris").expect("a zone");
        let rows = [
            (
                "whole days, the last one included",
                "2024-11-10",
                "2024-11-11",
                "2024-11-09T23:00:00Z",
                "2024-11-11T23:00:00Z",
            ),
            ("a day of 25 hours", "2024-10-27", "2024-10-27", "2024-10-26T22:00:00Z", "2024-10-27T23:00:00Z"),
            ("a day of 23 hours", "2024-03-31", "2024-03-31", "2024-03-30T23:00:00Z", "2024-03-31T22:00:00Z"),
            ("times of day", "2024-11-10T18:00", "2024-11-10 19:30:00", "2024-11-10T17:00:00Z", "2024-11-10T18:30:00Z"),
            (
                "exact times",
                "2024-11-10T18:00:00Z",
                "2024-11-10T18:00:00-01:00",
                "2024-11-10T18:00:00Z",
                "2024-11-10T19:00:00Z",
            ),
        ];
        for (why, from, to, begin, end) in rows {
            let range = range(from, to, Some(&paris));
            assert_eq!(range.from.map(|time| time.to_string()).as_deref(), Some(begin), "{why}");
            assert_eq!(range.to.map(|time| time.to_string()).as_deref(), Some(end), "{why}");
        }
        assert_eq!(range("2024-11-10", "2024-11-10", None), range("2024-11-10T00:00Z", "2024-11-11T00:00Z", None));
    }

    #[test]
    fn yesterday_is_the_day_before_today() {
        let paris = TimeZone::get("Europe/Paris").expect("a zone");
        let yesterday = range("yesterday", "yesterday", Some(&paris));
        let today = range("today", "today", Some(&paris));
        assert_eq!(yesterday.to, today.from);
        assert!(
            yesterday.from < yesterday.to && today.from <= Some(Timestamp::now()) && today.to > Some(Timestamp::now())
        );
    }

    #[test]
    fn what_is_no_time_is_told_what_one_looks_like() {
        for text in ["", "soon", "2024-13-01", "2024-11-10T25:00", "10.11.2024", "99999999999999999d"] {
            assert!(text.parse::<When>().is_err(), "{text:?}");
        }
    }

    #[test]
    fn a_record_is_in_a_range_from_its_begin_up_to_its_end() {
        let range = range("2024-11-10", "2024-11-10", None);
        for (date, held) in [
            (json!("2024-11-10T00:00:00Z"), true),
            (json!("2024-11-10T23:59:59Z"), true),
            (json!("2024-11-11T00:00:00Z"), false),
            (json!("2024-11-09T23:59:59Z"), false),
            (json!(null), true),
            // Without an offset and a zone it may be from anywhere.
            (json!("2024-11-11T05:00:00"), true),
            (json!("2024-11-12T05:00:00"), false),
        ] {
            assert_eq!(range.holds(Some(&date), None), held, "{date}");
        }
    }
}
