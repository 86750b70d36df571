//! Which app, and which days of it: as the address says, else the first app and seven days up to today.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use minijinja::Value;
use minijinja::value::Serde;
use serde::{Deserialize, Serialize};

use super::bar::{Link, Page};
use crate::http::App;
use crate::report::{Days, in_words};
use crate::store::StoreError;

const PRESETS: [(i64, &str); 4] = [(1, "Today"), (7, "7 days"), (28, "28 days"), (90, "90 days")];
const USUAL_DAYS: i64 = 7;

/// As the address says it: all of it may be missing, or nonsense.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct Asked {
    app: Option<String>,
    days: Option<String>,
    from: Option<String>,
    to: Option<String>,
}

/// An app and its days.
#[derive(Debug)]
pub(super) struct Scope {
    pub(super) app: String,
    pub(super) days: Days,
    pub(super) zone: TimeZone,
    apps: Vec<String>,
    /// The preset that it is, if it is one.
    preset: Option<i64>,
    wrong: Option<&'static str>,
}

/// What is chosen from, above a page.
#[derive(Debug, Serialize)]
struct Choice {
    apps: Vec<String>,
    app: String,
    from: String,
    to: String,
    words: String,
    zone: String,
    /// The app's zone is not configured.
    guessed: bool,
    presets: Vec<Link>,
    wrong: Option<&'static str>,
}

impl Scope {
    /// None: no record is of any app yet.
    pub(super) async fn of(app: &App, asked: &Asked) -> Result<Option<Self>, StoreError> {
        let apps = app.store.apps().await?;
        let Some(chosen) = asked.app.clone().or_else(|| apps.first().cloned()) else { return Ok(None) };
        let zone = zone_of(&app.dashboard.zones, &chosen);
        let number = asked.days.as_ref().map(|days| days.trim().parse::<i64>());
        let (days, preset, wrong) = match (&asked.from, &asked.to, number) {
            (Some(from), Some(to), _) => match between(from, to) {
                Some(days) => (days, None, None),
                None => usual(&zone, "These are no days in a row, such as 2024-11-04 to 2024-11-10."),
            },
            (_, _, Some(Ok(number @ 1..=3660))) => (Days::up_to_today(number, &zone), Some(number), None),
            (_, _, Some(_)) => usual(&zone, "That is no number of days."),
            _ => (Days::up_to_today(USUAL_DAYS, &zone), Some(USUAL_DAYS), None),
        };
        Ok(Some(Self { app: chosen, days, zone, apps, preset, wrong }))
    }

    /// The same, as an address says it.
    pub(super) fn query(&self) -> String {
        query(&self.app, self.days, self.preset)
    }

    pub(super) fn choice(&self, page: Page, zones: &BTreeMap<String, TimeZone>) -> Value {
        let preset = |(days, label): (i64, &str)| {
            let href = page.path().to_owned() + &query(&self.app, self.days, Some(days));
            Link { href, label: label.to_owned(), here: self.preset == Some(days) }
        };
        Value::from(Serde(Choice {
            apps: self.apps.clone(),
            app: self.app.clone(),
            from: self.days.from.to_string(),
            to: self.days.to.to_string(),
            words: in_words(self.days),
            zone: self.zone.iana_name().unwrap_or("UTC").to_owned(),
            guessed: !zones.contains_key(&self.app),
            presets: PRESETS.map(preset).into(),
            wrong: self.wrong,
        }))
    }
}

fn query(app: &str, days: Days, preset: Option<i64>) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.append_pair("app", app);
    match preset {
        Some(days) => query.append_pair("days", &days.to_string()),
        None => query.append_pair("from", &days.from.to_string()).append_pair("to", &days.to.to_string()),
    };
    format!("?{}", query.finish())
}

fn usual(zone: &TimeZone, wrong: &'static str) -> (Days, Option<i64>, Option<&'static str>) {
    (Days::up_to_today(USUAL_DAYS, zone), Some(USUAL_DAYS), Some(wrong))
}

fn between(from: &str, to: &str) -> Option<Days> {
    Days::between(from.trim().parse::<Date>().ok()?, to.trim().parse::<Date>().ok()?)
}

/// An app's zone, else UTC.
pub(super) fn zone_of(zones: &BTreeMap<String, TimeZone>, app: &str) -> TimeZone {
    zones.get(app).cloned().unwrap_or(TimeZone::UTC)
}
