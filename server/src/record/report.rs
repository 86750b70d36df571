//! What reports need of a record, so that they read columns and no JSON.
//!
//! Times that are shown use the app's zone, else UTC; never the shift by which statements are ordered.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::Value;

use super::field::Fields;
use super::identity::identity;
use super::nothing::{is_nothing, yes_or_no};
use super::outcome::number;
use super::stamp::{Zones, shown_ms};

/// A time, and what the app's clock said then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Shown {
    /// Milliseconds since 1970.
    pub(crate) ms: i64,
    /// Such as `2024-11-10`.
    pub(crate) day: String,
    pub(crate) hour: i8,
}

/// A record's figures.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Figures {
    pub(crate) app: Option<String>,
    /// When it was played; else when it was updated.
    pub(crate) shown: Option<Shown>,
    pub(crate) score: Option<f64>,
    pub(crate) time_taken: Option<f64>,
    pub(crate) prize_uid: Option<String>,
    pub(crate) prize_title: Option<String>,
    pub(crate) country: Option<String>,
    pub(crate) locale: Option<String>,
    pub(crate) referral: Option<String>,
    pub(crate) optin: Option<bool>,
}

impl Figures {
    pub(crate) fn of(fields: &Fields, zones: &Zones) -> Self {
        let text = |field: &str| fields.get(field).filter(|value| !is_nothing(value)).and_then(identity);
        let app = fields.get("appId").and_then(identity);
        let zone = app.as_ref().and_then(|app| zones.get(app)).cloned().unwrap_or(TimeZone::UTC);
        Self {
            shown: shown_ms(fields, &zone).and_then(|ms| shown(ms, &zone)),
            score: number(fields.get("score")),
            time_taken: number(fields.get("timeTaken")),
            prize_uid: text("prizeUid"),
            prize_title: text("prizeTitle"),
            country: text("countryCode").or_else(|| text("connectionCountry")).or_else(|| text("country")),
            locale: text("locale"),
            referral: text("referral"),
            optin: fields.get("optinNewsletter").map(|value: &Value| yes_or_no(value) == Some(true)),
            app,
        }
    }
}

fn shown(ms: i64, zone: &TimeZone) -> Option<Shown> {
    let local = zone.to_datetime(Timestamp::from_millisecond(ms).ok()?);
    Some(Shown { ms, day: local.date().to_string(), hour: local.hour() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn figures(fields: Value) -> Figures {
        let paris = TimeZone::get("Europe/Paris").expect("a zone");
        let fields: Fields = serde_json::from_value(fields).expect("fields");
        Figures::of(&fields, &Zones::from([("1".to_owned(), paris)]))
    }

    #[test]
    fn a_day_is_one_of_the_apps_zone_and_else_of_utc() {
        for (why, fields, day, hour) in [
            ("in the app's zone", json!({ "appId": 1, "date": "2024-11-10T23:30:00Z" }), "2024-11-11", 0),
            ("a local time is one of it", json!({ "appId": 1, "date": "2024-11-10T23:30:00" }), "2024-11-10", 23),
            ("another app's is UTC", json!({ "appId": 2, "date": "2024-11-10T23:30:00" }), "2024-11-10", 23),
            (
                "the date with a zone is the surer one",
                json!({ "appId": 2, "date": "2024-11-10T23:30:00", "dateWithTimezone": "2024-11-11T00:30:00+02:00" }),
                "2024-11-10",
                22,
            ),
            ("without a date, when it was updated", json!({ "updatedAtTimestamp": 0 }), "1970-01-01", 0),
        ] {
            let shown = figures(fields).shown.expect(why);
            assert_eq!((shown.day.as_str(), shown.hour), (day, hour), "{why}");
        }
        assert_eq!(figures(json!({ "date": "yesterday" })).shown, None);
    }

    #[test]
    fn words_for_nothing_are_no_figures() {
        let said = json!({ "score": "85", "timeTaken": 4.5, "prizeUid": "p", "countryCode": "null", "country": "FR",
                           "referral": "undefined", "optinNewsletter": "off" });
        let found = figures(said);
        assert_eq!((found.score, found.time_taken), (Some(85.0), Some(4.5)));
        assert_eq!((found.country.as_deref(), found.referral, found.optin), (Some("FR"), None, Some(false)));
        assert_eq!(figures(json!({})), Figures::default());
    }
}
