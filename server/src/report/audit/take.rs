//! Takes the records of an app together: those of the store, and those that the API gives now.

use std::collections::{BTreeSet, HashMap, HashSet};

use drimify_bridge::reaction::Condition;
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;
use sqlx::Row as _;

use super::super::tally::number_of;
use super::class::Row;
use crate::api;
use crate::config::{ApiSettings, AppSettings};
use crate::exit::Failure;
use crate::outbox::{Facts, Named};
use crate::record::{Fields, Figures, Outcome, Part, identity};
use crate::store::Flag;
use crate::store::{Store, StoreError};

/// The records of both, and whether the API gave all of its own.
pub(super) struct Taken {
    pub(super) rows: Vec<Row>,
    pub(super) stable: bool,
    /// Days of records that a webhook told of.
    pub(super) webhook_days: BTreeSet<String>,
}

/// Which records are tests.
#[derive(Default)]
pub(super) struct Tests<'s> {
    pub(super) condition: Option<&'s Condition<Named>>,
    pub(super) begins_ms: Option<i64>,
}

impl<'s> Tests<'s> {
    pub(super) fn of(app: Option<&'s AppSettings>, begins: Option<Timestamp>) -> Self {
        Self { condition: app.and_then(|app| app.test.as_ref()), begins_ms: begins.map(Timestamp::as_millisecond) }
    }

    fn hold(&self, store: &Store, fields: &Fields, played_ms: Option<i64>) -> bool {
        let outcome = Outcome::of(fields, &store.context.rules.finished);
        self.begins_ms.zip(played_ms).is_some_and(|(begins, played)| played < begins)
            || self.condition.is_some_and(|test| test.holds(&Facts { fields, outcome, flags: &[] }))
    }
}

/// Takes what the store has, then what the API has.
pub(super) async fn take(
    store: &Store,
    settings: &ApiSettings,
    app: &str,
    tests: &Tests<'_>,
    begin: Timestamp,
) -> Result<Taken, Failure> {
    let mut rows = stored(store, app, tests).await?;
    let webhook_days = rows.iter().filter(|row| row.webhook).filter_map(|row| row.day.clone()).collect();
    let places: HashMap<String, usize> =
        rows.iter().enumerate().filter_map(|(place, row)| Some((row.id.clone()?, place))).collect();
    let erased = erased(store).await?;
    let mut given = HashSet::new();
    // A record is created when it is played: two days more are for clocks and zones.
    let since = begin.saturating_sub(SignedDuration::from_hours(48)).unwrap_or(begin);
    let stable = api::every(settings, app, Some(since), |part| {
        let id = part.id();
        if id.as_ref().is_some_and(|id| !given.insert(id.clone())) {
            return;
        }
        match id.as_ref().and_then(|id| places.get(id)).and_then(|place| rows.get_mut(*place)) {
            Some(row) => row.api_now = true,
            None => rows.push(pulled(store, app, tests, &erased, part)),
        }
    })
    .await?;
    Ok(Taken { rows, stable, webhook_days })
}

/// The records of the store.
async fn stored(store: &Store, app: &str, tests: &Tests<'_>) -> Result<Vec<Row>, StoreError> {
    let sql = "SELECT key, fields, shown_ms, day, finished, person, webhook_first_ms IS NOT NULL AS webhook,
                      api_first_ms IS NOT NULL AS api FROM record WHERE app = $1";
    let mut found = sqlx::query(sql).bind(app).fetch(&store.readers);
    let mut rows = Vec::new();
    let hash_of = |session: &Value| Some(number_of(&store.context.hash_key.tag("session", &identity(session)?)));
    while let Some(row) = futures_util::TryStreamExt::try_next(&mut found).await? {
        let played_ms = row.try_get("shown_ms")?;
        let fields: Fields = serde_json::from_str(row.try_get("fields")?).unwrap_or_default();
        rows.push(Row {
            id: row.try_get::<&str, _>("key")?.strip_prefix("id:").map(str::to_owned),
            played_ms,
            day: row.try_get("day")?,
            finished: row.try_get::<Flag, _>("finished")?.0,
            test: tests.hold(store, &fields, played_ms),
            person: row.try_get("person")?,
            webhook: row.try_get::<Flag, _>("webhook")?.0,
            api_before: row.try_get::<Flag, _>("api")?.0,
            api_now: false,
            erased: false,
            session: fields.get("sessionId").and_then(hash_of),
            callback: false,
        });
    }
    Ok(rows)
}

/// The keyed hashes of erased ids and addresses.
async fn erased(store: &Store) -> Result<HashSet<Vec<u8>>, StoreError> {
    let hashes = sqlx::query_scalar("SELECT hash FROM erased WHERE kind IN ('id', 'email')");
    Ok(hashes.fetch_all(&store.readers).await?.into_iter().collect())
}

/// A record that the store does not have.
fn pulled(store: &Store, app: &str, tests: &Tests<'_>, erased: &HashSet<Vec<u8>>, part: &Part) -> Row {
    let context = &store.context;
    let mut fields = part.fields().clone();
    fields.entry("appId".to_owned()).or_insert_with(|| app.into());
    let figures = Figures::of(&fields, &context.rules.zones);
    let person = part.email().map(|email| context.hash_key.tag("email", &email));
    let id = part.id();
    let id_hash = id.as_ref().map(|id| context.hash_key.tag("id", id));
    let played_ms = figures.shown.as_ref().map(|shown| shown.ms);
    let erased = [&id_hash, &person].into_iter().flatten().any(|hash| erased.contains(hash));
    Row {
        id,
        played_ms,
        finished: Outcome::of(&fields, &context.rules.finished).finished,
        test: tests.hold(store, &fields, played_ms),
        erased,
        day: figures.shown.map(|shown| shown.day),
        person,
        api_now: true,
        ..Row::default()
    }
}
