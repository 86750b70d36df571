//! Which days a report is about: whole days in the app's zone.

use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use crate::api::When;
use crate::config::ConfigError;

/// More days are a slip of the pen.
const MOST_DAYS: i64 = 3660;

/// How the days are given.
#[derive(Debug, Clone, Default, clap::Args)]
pub(crate) struct Asked {
    /// From this day on, in the app's zone: 2024-11-04, yesterday, today
    #[arg(long, value_name = "DAY", conflicts_with_all = ["days", "last_week"])]
    from: Option<When>,
    /// Up to and with this day [default: yesterday]
    #[arg(long, value_name = "DAY", requires = "from")]
    to: Option<When>,
    /// So many whole days up to yesterday [default: 7]
    #[arg(long, value_name = "NUMBER", conflicts_with = "last_week")]
    days: Option<u32>,
    /// From Monday to Sunday of the week before this one
    #[arg(long)]
    last_week: bool,
}

/// Days in a row; the last one is one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Days {
    pub(crate) from: Date,
    pub(crate) to: Date,
}

impl Asked {
    /// Whether any days were asked for.
    pub(crate) fn is_given(&self) -> bool {
        self.from.is_some() || self.days.is_some() || self.last_week
    }

    /// The days, as the zone's clock sees them now.
    ///
    /// # Errors
    /// They are none, or too many, or given by a time of day.
    pub(crate) fn days(&self, zone: &TimeZone) -> Result<Days, ConfigError> {
        let today = zone.to_datetime(Timestamp::now()).date();
        let days = if let Some(from) = self.from {
            let to = self.to.map_or(Ok(add(today, -1)), |to| whole_day("--to", to, zone))?;
            Days { from: whole_day("--from", from, zone)?, to }
        } else if self.last_week {
            let monday = add(today, -i64::from(today.weekday().since(Weekday::Monday)));
            Days { from: add(monday, -7), to: add(monday, -1) }
        } else {
            Days { from: add(today, -i64::from(self.days.unwrap_or(7))), to: add(today, -1) }
        };
        match days.count() {
            ..=0 => Err(ConfigError::invalid("--from, --to or --days", "the last day is before the first")),
            count if count > MOST_DAYS => {
                Err(ConfigError::invalid("--from, --to or --days", "these are more than ten years"))
            }
            _ => Ok(days),
        }
    }
}

fn whole_day(flag: &str, when: When, zone: &TimeZone) -> Result<Date, ConfigError> {
    match when {
        When::Day(_) | When::Today | When::Yesterday => {
            when.day(zone).map_err(|error| ConfigError::invalid(flag, error.to_string()))
        }
        When::Exact(_) | When::Local(_) => {
            Err(ConfigError::invalid(flag, "is a whole day such as 2024-11-10, yesterday or today"))
        }
    }
}

/// A day so many days later, as far as there are days.
pub(super) fn add(day: Date, days: i64) -> Date {
    day.saturating_add(SignedDuration::from_hours(24 * days))
}

impl Days {
    /// So many days up to today, which is one of them, as the zone's clock sees it.
    pub(crate) fn up_to_today(count: i64, zone: &TimeZone) -> Self {
        let to = zone.to_datetime(Timestamp::now()).date();
        Self { from: add(to, 1 - count.clamp(1, MOST_DAYS)), to }
    }

    /// From a day to another one, if these are days in a row and no more than a report may have.
    pub(crate) fn between(from: Date, to: Date) -> Option<Self> {
        let days = Self { from, to };
        (1..=MOST_DAYS).contains(&days.count()).then_some(days)
    }

    pub(crate) fn count(self) -> i64 {
        // Civil days have 24 hours each: no zone is asked.
        self.to.duration_since(self.from).as_hours() / 24 + 1
    }

    /// As many days, right before.
    pub(crate) fn before(self) -> Self {
        Self { from: add(self.from, -self.count()), to: add(self.from, -1) }
    }

    pub(crate) fn each(self) -> impl Iterator<Item = Date> {
        (0..self.count()).map(move |place| add(self.from, place))
    }
}

/// How many hours a day has where the clocks are changed: 23, 24 or 25. In a few zones it is no whole number.
pub(crate) fn hours_of(day: Date, zone: &TimeZone) -> f64 {
    let midnight = |day: Date| zone.to_timestamp(day.at(0, 0, 0, 0)).ok();
    let length = midnight(day).zip(midnight(add(day, 1))).map(|(begin, end)| end.duration_since(begin));
    length.map_or(24.0, |length| length.as_secs_f64() / 3600.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().expect("a date")
    }

    #[test]
    fn the_period_before_has_as_many_days() {
        for (from, to, count, before_from, before_to) in [
            ("2024-11-04", "2024-11-10", 7, "2024-10-28", "2024-11-03"),
            ("2024-03-01", "2024-03-01", 1, "2024-02-29", "2024-02-29"),
            ("2024-10-27", "2024-10-28", 2, "2024-10-25", "2024-10-26"),
        ] {
            let days = Days { from: date(from), to: date(to) };
            assert_eq!(days.count(), count);
            assert_eq!(days.before(), Days { from: date(before_from), to: date(before_to) });
            assert_eq!(days.each().last(), Some(date(to)));
        }
    }

    #[test]
    fn a_day_has_as_many_hours_as_the_clock_of_its_zone_gives_it() {
        let paris = TimeZone::get("Europe/Paris").expect("a zone");
        for (day, hours) in [("2024-10-27", 25.0), ("2024-03-31", 23.0), ("2024-11-10", 24.0)] {
            assert!((hours_of(date(day), &paris) - hours).abs() < 1e-9, "{day}");
        }
    }

    #[test]
    fn days_are_given_as_days_and_in_their_order() {
        let utc = TimeZone::UTC;
        let asked = |from: &str, to: Option<&str>| Asked {
            from: Some(from.parse().expect("a time")),
            to: to.map(|to| to.parse().expect("a time")),
            ..Asked::default()
        };
        for (asked, words) in [
            (asked("2024-11-10T18:00", Some("2024-11-11")), "whole day"),
            (asked("2024-11-10", Some("2024-11-09")), "before the first"),
            (asked("1924-11-10", None), "ten years"),
        ] {
            let error = asked.days(&utc).expect_err(words).to_string();
            assert!(error.contains(words), "{error}");
        }
        let week = Asked { last_week: true, ..Asked::default() }.days(&utc).expect("a week");
        assert_eq!((week.count(), week.from.weekday()), (7, Weekday::Monday));
        let today = utc.to_datetime(Timestamp::now()).date();
        assert!(week.to < today && week.to >= add(today, -7));
    }
}
