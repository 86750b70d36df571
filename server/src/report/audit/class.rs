//! What a record is to an audit: the first of these that holds.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::tz::TimeZone;

/// The vendor consolidates for so long.
const SETTLES_MS: i64 = 24 * 3_600_000;

/// What is known of a record, whoever told of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own, known from elsewhere")]
pub(super) struct Row {
    pub(super) id: Option<String>,
    pub(super) played_ms: Option<i64>,
    /// In the app's zone.
    pub(super) day: Option<String>,
    pub(super) finished: bool,
    pub(super) test: bool,
    pub(super) person: Option<Vec<u8>>,
    pub(super) webhook: bool,
    /// The API told of it before.
    pub(super) api_before: bool,
    /// It tells of it now.
    pub(super) api_now: bool,
    pub(super) erased: bool,
    /// The keyed hash of its session.
    pub(super) session: Option<u128>,
    /// A page told of that session.
    pub(super) callback: bool,
}

/// In the order in which they are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Class {
    Unexplained,
    Erased,
    Outside,
    TooNew,
    Test,
    ViewOnly,
    Deleted,
    NeverInApi,
    WebhookLost,
    WebhookNotSetUp,
    Agreed,
}

impl Class {
    /// As they are shown: what nobody can explain first.
    pub(super) const ALL: [Self; 11] = [
        Self::Unexplained,
        Self::Erased,
        Self::Outside,
        Self::TooNew,
        Self::Test,
        Self::ViewOnly,
        Self::Deleted,
        Self::NeverInApi,
        Self::WebhookLost,
        Self::WebhookNotSetUp,
        Self::Agreed,
    ];

    /// Its name, as it is listed, and what it is.
    pub(super) fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Unexplained => ("unexplained", "look at each: --csv FILE lists them"),
            Self::Erased => ("erased here", "the vendor still has them"),
            Self::Outside => ("outside the range", "in the app's zone"),
            Self::TooNew => ("too new", "younger than 24 hours, or than this pull"),
            Self::Test => ("test", "by apps.N.test, or from before apps.N.begins"),
            Self::ViewOnly => ("view-only", "nobody finished the game"),
            Self::Deleted => ("deleted at the vendor", "the API had them before: `erase` removes them here"),
            Self::NeverInApi => ("never in the API", "a webhook alone told of them"),
            Self::WebhookLost => ("webhook lost", "webhooks came for others of that day: `sync` repairs it"),
            Self::WebhookNotSetUp => ("webhook not set up", "from before the app's first webhook"),
            Self::Agreed => ("webhook and API", "both tell of them"),
        }
    }
}

/// What classes depend on.
#[derive(Debug, Clone)]
pub(super) struct Judge {
    /// The first day and the last one.
    pub(super) from: String,
    pub(super) to: String,
    pub(super) now_ms: i64,
    /// Days of records that a webhook told of.
    pub(super) webhook_days: BTreeSet<String>,
}

impl Judge {
    pub(super) fn class(&self, row: &Row) -> Class {
        let told = (row.webhook, row.api_before || row.api_now);
        let first = self.webhook_days.first();
        let day_told = || row.day.as_ref().is_some_and(|day| self.webhook_days.contains(day));
        let day_early = || first.is_none_or(|first| row.day.as_ref().is_some_and(|day| day < first));
        if row.erased {
            Class::Erased
        } else if row.day.as_ref().is_some_and(|day| !self.holds(day)) {
            Class::Outside
        } else if row.played_ms.is_some_and(|played| played > self.now_ms - SETTLES_MS) {
            Class::TooNew
        } else if row.test {
            Class::Test
        } else if !row.finished {
            Class::ViewOnly
        } else if row.api_before && !row.api_now {
            Class::Deleted
        } else if told == (true, false) {
            Class::NeverInApi
        } else if told == (false, true) && day_told() {
            Class::WebhookLost
        } else if told == (false, true) && day_early() {
            Class::WebhookNotSetUp
        } else if told == (true, true) {
            Class::Agreed
        } else {
            Class::Unexplained
        }
    }

    fn holds(&self, day: &str) -> bool {
        (self.from.as_str()..=self.to.as_str()).contains(&day)
    }

    /// Whether a record is in the range by the clock of UTC.
    pub(super) fn holds_in_utc(&self, row: &Row) -> bool {
        let time = row.played_ms.and_then(|ms| Timestamp::from_millisecond(ms).ok());
        time.is_some_and(|time| self.holds(&TimeZone::UTC.to_datetime(time).date().to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_is_in_the_first_class_that_holds() {
        let judge = Judge {
            from: "2024-11-04".to_owned(),
            to: "2024-11-10".to_owned(),
            now_ms: 100 * SETTLES_MS,
            webhook_days: BTreeSet::from(["2024-11-05".to_owned(), "2024-11-07".to_owned()]),
        };
        let on = |day: &str| Row { day: Some(day.to_owned()), finished: true, api_now: true, ..Row::default() };
        let both = || Row { webhook: true, ..on("2024-11-05") };
        for (row, class) in [
            (both(), Class::Agreed),
            (Row { erased: true, ..on("2024-01-01") }, Class::Erased),
            (on("2024-11-03"), Class::Outside),
            (on("2024-11-11"), Class::Outside),
            (Row { played_ms: Some(judge.now_ms - SETTLES_MS + 1), test: true, ..both() }, Class::TooNew),
            (Row { played_ms: Some(judge.now_ms - SETTLES_MS), test: true, ..both() }, Class::Test),
            (Row { test: true, finished: false, ..both() }, Class::Test),
            (Row { finished: false, api_before: true, api_now: false, ..both() }, Class::ViewOnly),
            (Row { api_before: true, api_now: false, ..both() }, Class::Deleted),
            (Row { api_now: false, ..both() }, Class::NeverInApi),
            (on("2024-11-07"), Class::WebhookLost),
            (on("2024-11-04"), Class::WebhookNotSetUp),
            (on("2024-11-06"), Class::Unexplained),
            (Row { api_now: false, ..on("2024-11-05") }, Class::Unexplained),
            (Row { day: None, ..both() }, Class::Agreed),
        ] {
            assert_eq!(judge.class(&row), class, "{row:?}");
        }
        let never = Judge { webhook_days: BTreeSet::new(), ..judge };
        assert_eq!(never.class(&on("2024-11-06")), Class::WebhookNotSetUp);
    }
}
