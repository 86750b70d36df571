//! What pages told of their games: counts by day, and for a while the sessions they saw to their end.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use sqlx::AnyConnection;

use super::cells::{self, list};
use super::context::Context;
use super::engine::Flag;
use super::writer::Writer;
use super::{StoreError, erase};
use crate::beacon::{Counted, Gathered, OTHER, Session};

/// So many pages, and so many experiences, of a day are counted by themselves.
const PLACES: [(&str, i64); 2] = [("experience", 100), ("page", 1000)];
const SESSIONS_A_DAY: i64 = 1_000_000;
const DAY_MS: i64 = 86_400_000;
/// Sessions are forgotten after so long.
const SESSION_MS: i64 = 30 * DAY_MS;

impl Writer {
    /// Notes whose some experiences are, as configured.
    pub(crate) async fn experiences(&self, apps: BTreeMap<String, String>) -> Result<(), StoreError> {
        self.work(move |connection| Box::pin(async move { note_experiences(connection, apps, true).await })).await
    }

    /// Looks whose the experiences of some sessions are, by the records of these sessions. Answers with the experiences
    /// whose app is known.
    pub(crate) async fn learn_experiences(&self, sessions: Vec<Session>) -> Result<BTreeSet<String>, StoreError> {
        self.work(move |connection| Box::pin(async move { learn(connection, &sessions).await })).await
    }

    /// Writes what pages told.
    pub(crate) async fn seen(&self, gathered: Gathered, now_ms: i64) -> Result<(), StoreError> {
        let context = Arc::clone(&self.context);
        self.work(move |connection| {
            Box::pin(async move {
                let Gathered { counts, sessions } = gathered;
                count(connection, &context, counts, now_ms).await?;
                keep_sessions(connection, &context, &sessions, now_ms).await
            })
        })
        .await
    }
}

async fn note_experiences(
    connection: &mut AnyConnection,
    apps: BTreeMap<String, String>,
    over: bool,
) -> Result<(), sqlx::Error> {
    let rows = apps.into_iter().map(|(experience, app)| [experience.into(), app.into()]).collect();
    let tail =
        if over { "ON CONFLICT (experience) DO UPDATE SET app = excluded.app" } else { "ON CONFLICT DO NOTHING" };
    cells::insert::<2>(connection, "INSERT INTO seen_experience (experience, app)", rows, tail).await
}

async fn learn(connection: &mut AnyConnection, sessions: &[Session]) -> Result<BTreeSet<String>, sqlx::Error> {
    let found: Vec<(String, String)> = sqlx::query_as(
        "SELECT joined.value, record.app FROM joined JOIN record ON record.key = joined.record
         WHERE joined.value IN (SELECT value FROM json_each($1)) AND record.app IS NOT NULL",
    )
    .bind(list(sessions.iter().map(|session| &session.session)))
    .fetch_all(&mut *connection)
    .await?;
    let apps: BTreeMap<String, String> = found.into_iter().collect();
    let learnt = sessions.iter().filter_map(|one| Some((one.experience.clone(), apps.get(&one.session)?.clone())));
    note_experiences(connection, learnt.collect(), false).await?;
    let experiences = sessions.iter().map(|session| session.experience.as_str());
    Ok(apps_of(connection, experiences).await?.into_keys().collect())
}

/// The apps of some experiences, as far as they are known.
async fn apps_of<'a>(
    connection: &mut AnyConnection,
    experiences: impl Iterator<Item = &'a str>,
) -> Result<BTreeMap<String, String>, sqlx::Error> {
    let sql = "SELECT experience, app FROM seen_experience WHERE experience IN (SELECT value FROM json_each($1))";
    let experiences: BTreeSet<&str> = experiences.collect();
    Ok(sqlx::query_as(sql).bind(list(experiences)).fetch_all(connection).await?.into_iter().collect())
}

async fn count(
    connection: &mut AnyConnection,
    context: &Context,
    counts: BTreeMap<Counted, i64>,
    now_ms: i64,
) -> Result<(), sqlx::Error> {
    let apps = apps_of(connection, counts.keys().map(|counted| counted.experience.as_str())).await?;
    let day = |experience: &str| {
        let zone = apps.get(experience).and_then(|app| context.rules.zones.get(app)).cloned();
        let now = Timestamp::from_millisecond(now_ms).unwrap_or_default();
        zone.unwrap_or(TimeZone::UTC).to_datetime(now).date().to_string()
    };
    let mut rows: BTreeMap<(String, Counted), i64> = BTreeMap::new();
    for (mut counted, count) in counts {
        let day = day(&counted.experience);
        for ((kind, most), place) in PLACES.into_iter().zip([&mut counted.experience, &mut counted.page]) {
            if !has_place(connection, &day, kind, most, place).await? {
                OTHER.clone_into(place);
            }
        }
        *rows.entry((day, counted)).or_default() += count;
    }
    let row = |((day, Counted { experience, page, milestone }), count): ((String, Counted), i64)| {
        [day.into(), experience.into(), page.into(), milestone.word().into(), count.into()]
    };
    let head = "INSERT INTO seen (day, experience, page, milestone, count)";
    let tail = "ON CONFLICT (day, experience, page, milestone) DO UPDATE SET count = seen.count + excluded.count";
    cells::insert::<5>(connection, head, rows.into_iter().map(row).collect(), tail).await
}

/// Whether a place is among those of its day that are counted by themselves; it becomes one while there is room.
async fn has_place(
    connection: &mut AnyConnection,
    day: &str,
    kind: &str,
    most: i64,
    place: &str,
) -> Result<bool, sqlx::Error> {
    if place == OTHER {
        return Ok(true);
    }
    let sql = "INSERT INTO seen_place (day, kind, place) SELECT $1, $2, $3
               WHERE (SELECT count(*) FROM seen_place WHERE day = $1 AND kind = $2) < $4
               ON CONFLICT DO NOTHING";
    sqlx::query(sql).bind(day).bind(kind).bind(place).bind(most).execute(&mut *connection).await?;
    let sql = "SELECT EXISTS (SELECT 1 FROM seen_place WHERE day = $1 AND kind = $2 AND place = $3)";
    let Flag(has) = sqlx::query_scalar(sql).bind(day).bind(kind).bind(place).fetch_one(connection).await?;
    Ok(has)
}

async fn keep_sessions(
    connection: &mut AnyConnection,
    context: &Context,
    sessions: &[Session],
    now_ms: i64,
) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM seen_session WHERE at_ms < $1")
        .bind(now_ms - SESSION_MS)
        .execute(&mut *connection)
        .await?;
    let today: i64 = sqlx::query_scalar("SELECT count(*) FROM seen_session WHERE at_ms > $1")
        .bind(now_ms - DAY_MS)
        .fetch_one(&mut *connection)
        .await?;
    let room = usize::try_from(SESSIONS_A_DAY - today).unwrap_or_default();
    let mut rows = Vec::new();
    for Session { session, experience } in sessions.iter().take(room) {
        let hash = context.hash_key.tag("session", session);
        // Who is erased leaves no trace here either.
        if !erase::is_marked(connection, "session", &hash).await? {
            rows.push([hash.into(), experience.as_str().into(), now_ms.into()]);
        }
    }
    let head = "INSERT INTO seen_session (hash, experience, at_ms)";
    cells::insert::<3>(connection, head, rows, "ON CONFLICT DO NOTHING").await
}

/// Forgets a session, by its hash.
pub(super) async fn forget(connection: &mut AnyConnection, hash: &[u8]) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM seen_session WHERE hash = $1").bind(hash).execute(connection).await.map(drop)
}
