//! The figures of a report, as numbers. What each of them means is a table in docs/server-figures.md.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use sqlx::AnyConnection;

use super::deliveries::{Deliveries, deliveries};
use super::distribution::Distribution;
use super::period::Days;
use super::seen::{Seen, seen};
use super::span::Span;
use crate::store::{Store, StoreError};

/// Something of the period, and of the one before it.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Beside<T> {
    pub(crate) now: T,
    pub(crate) before: T,
}

/// What is counted of a period.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Totals {
    pub(crate) records: i64,
    pub(crate) finished: i64,
    pub(crate) leads: i64,
    pub(crate) optins: i64,
    pub(crate) wins: i64,
    pub(crate) collected: i64,
    /// Of the finished: how many have an address, and how many addresses these are.
    pub(crate) known: i64,
    pub(crate) persons: i64,
}

impl Totals {
    /// Plays of people who had played before in these days.
    pub(crate) fn repeats(self) -> i64 {
        self.known - self.persons
    }
}

/// What is counted of a day.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct DayCount {
    pub(crate) records: i64,
    pub(crate) finished: i64,
    pub(crate) leads: i64,
    pub(crate) wins: i64,
}

/// A day, and the one of the period before in the same place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Day {
    pub(crate) date: Date,
    pub(crate) counts: Beside<DayCount>,
}

/// A prize that was won, or of which there is a stock.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Prize {
    pub(crate) uid: String,
    pub(crate) title: Option<String>,
    pub(crate) wins: i64,
    pub(crate) wins_before: i64,
    pub(crate) collected: i64,
    /// Wins of all time.
    pub(crate) wins_ever: i64,
    pub(crate) stock: Option<u64>,
}

impl Prize {
    pub(crate) fn name(&self) -> &str {
        self.title.as_deref().unwrap_or(&self.uid)
    }

    /// How many are left of the stock.
    pub(crate) fn left(&self) -> Option<i64> {
        Some(i64::try_from(self.stock?).unwrap_or(i64::MAX).saturating_sub(self.wins_ever))
    }
}

/// How a period's finished plays fall into named parts; the largest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Parts {
    pub(crate) rows: Vec<Part>,
    /// All smaller ones together, and how many these are.
    pub(crate) rest: Part,
    pub(crate) rest_count: usize,
    pub(crate) unstated: Part,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) now: i64,
    pub(crate) before: i64,
}

/// Who has seen a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Source {
    Both,
    WebhookAlone,
    ApiAlone,
    /// Carried over from a store that did not say.
    Unknown,
}

impl Source {
    pub(crate) const ALL: [Self; 4] = [Self::Both, Self::WebhookAlone, Self::ApiAlone, Self::Unknown];

    pub(crate) fn words(self) -> &'static str {
        match self {
            Self::Both => "webhook and API",
            Self::WebhookAlone => "webhook alone",
            Self::ApiAlone => "API alone",
            Self::Unknown => "not known",
        }
    }
}

/// All figures of a report.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Figures {
    /// What pages counted, if any has told of the app.
    pub(crate) seen: Option<Beside<Seen>>,
    pub(crate) totals: Beside<Totals>,
    pub(crate) days: Vec<Day>,
    /// Finished plays by weekday, from Monday, and hour.
    pub(crate) hours: [[i64; 24]; 7],
    pub(crate) prizes: Vec<Prize>,
    pub(crate) scores: Beside<Option<Distribution>>,
    pub(crate) times: Beside<Option<Distribution>>,
    pub(crate) countries: Parts,
    pub(crate) locales: Parts,
    pub(crate) referrals: Parts,
    /// How many people played so often.
    pub(crate) repeats: Vec<(i64, i64)>,
    pub(crate) sources: BTreeMap<Source, Beside<i64>>,
    /// How targets stand; none if there are none.
    pub(crate) deliveries: Vec<Deliveries>,
    /// Records of the app that do not say when they are from: of no day.
    pub(crate) undated: i64,
}

impl Figures {
    /// Reads an app's figures of some days.
    ///
    /// # Errors
    /// The store cannot be read.
    pub(crate) async fn read(
        store: &Store,
        app: &str,
        days: Days,
        zone: &TimeZone,
        stock: &BTreeMap<String, u64>,
    ) -> Result<Self, StoreError> {
        let span = Span::read(store, app, days).await?;
        let mut connection = store.readers.acquire().await?;
        let pairs = days.each().zip(days.before().each());
        let count = |date: Date| span.days.get(&date).copied().unwrap_or_default();
        let day = |(date, before)| Day { date, counts: Beside { now: count(date), before: count(before) } };
        Ok(Self {
            seen: seen(&mut connection, app, days).await?,
            totals: span.totals(),
            days: pairs.map(day).collect(),
            hours: span.hours,
            prizes: with_stock(span.prizes(won_ever(&mut connection, app).await?), stock),
            scores: span.scores(),
            times: span.times(),
            countries: span.parts(|counts| &counts.countries),
            locales: span.parts(|counts| &counts.locales),
            referrals: span.parts(|counts| &counts.referrals),
            repeats: span.repeats(),
            sources: span.sources(),
            deliveries: deliveries(&mut connection, days, zone).await?,
            undated: undated(&mut connection, app).await?,
        })
    }
}

/// The prizes that were ever won: their uid, title and wins.
async fn won_ever(
    connection: &mut AnyConnection,
    app: &str,
) -> Result<Vec<(String, Option<String>, i64)>, sqlx::Error> {
    // Not of the view, which also looks for the claim of each: this is in an index.
    let sql = "SELECT prize_uid, max(prize_title), count(*) FROM record
               WHERE app = $1 AND won = 1 AND prize_uid IS NOT NULL GROUP BY prize_uid";
    sqlx::query_as(sql).bind(app).fetch_all(connection).await
}

/// Adds the stock of each prize, and the prizes that were never won.
fn with_stock(mut prizes: Vec<Prize>, stock: &BTreeMap<String, u64>) -> Vec<Prize> {
    for (name, number) in stock {
        let named = |prize: &&mut Prize| prize.uid == *name || prize.title.as_ref() == Some(name);
        match prizes.iter_mut().find(named) {
            Some(prize) => prize.stock = Some(*number),
            None => prizes.push(Prize { uid: name.clone(), stock: Some(*number), ..Prize::default() }),
        }
    }
    prizes
}

async fn undated(connection: &mut AnyConnection, app: &str) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar("SELECT count(*) FROM v_participation WHERE app = $1 AND day IS NULL")
        .bind(app)
        .fetch_one(connection)
        .await
}
