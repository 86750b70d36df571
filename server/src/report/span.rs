//! The rows of two periods, taken out of the views once, so that each question after it reads little.
//!
//! They are in a table of the connection's own, which nobody else sees. A person is there as the keyed hash, to be
//! counted; it is never read.

use std::collections::BTreeMap;

use sqlx::{AssertSqlSafe, SqliteConnection};

use super::distribution::{Distribution, Ruler, rank};
use super::figures::{Beside, DayCount, Part, Parts, Prize, Source, Totals};
use super::period::Days;

/// So many parts are named; the smaller ones are counted together.
const NAMED: usize = 12;

const TABLE: &str = "
    DROP TABLE IF EXISTS temp.span;
    CREATE TEMP TABLE span (before INTEGER, day TEXT, hour INTEGER, finished INTEGER, won INTEGER, lead INTEGER,
        optin INTEGER, collected INTEGER, score REAL, time_taken REAL, prize_uid TEXT, prize_title TEXT, country TEXT,
        locale TEXT, referral TEXT, webhook INTEGER, api INTEGER, person TEXT)";

const TAKE: &str = "
    INSERT INTO span
    SELECT one.day < ?1, one.day, one.hour, one.finished, one.won, one.lead, one.optin, one.collected, one.score,
           one.time_taken, one.prize_uid, one.prize_title, one.country, one.locale, one.referral, one.webhook, one.api,
           one.person
    FROM v_participation_personal AS one WHERE one.app = ?2 AND one.day BETWEEN ?3 AND ?4";

/// Whether of the period before, and what is counted of it.
type Counted = (bool, i64, i64, i64, i64, i64, i64, i64, i64);

/// The rows of a period, and of the one before.
pub(super) struct Span<'c>(&'c mut SqliteConnection);

impl<'c> Span<'c> {
    pub(super) async fn take(connection: &'c mut SqliteConnection, app: &str, days: Days) -> Result<Self, sqlx::Error> {
        sqlx::raw_sql("PRAGMA temp_store = MEMORY").execute(&mut *connection).await?;
        sqlx::raw_sql(TABLE).execute(&mut *connection).await?;
        sqlx::query(TAKE)
            .bind(days.from.to_string())
            .bind(app)
            .bind(days.before().from.to_string())
            .bind(days.to.to_string())
            .execute(&mut *connection)
            .await?;
        Ok(Self(connection))
    }

    pub(super) async fn put_away(self) -> Result<(), sqlx::Error> {
        sqlx::raw_sql("DROP TABLE temp.span").execute(self.0).await.map(drop)
    }

    pub(super) fn connection(&mut self) -> &mut SqliteConnection {
        self.0
    }

    pub(super) async fn totals(&mut self) -> Result<Beside<Totals>, sqlx::Error> {
        let rows: Vec<Counted> = sqlx::query_as(
            "SELECT before, count(*), CAST(total(finished) AS INTEGER), CAST(total(lead) AS INTEGER),
                    CAST(total(optin) AS INTEGER), CAST(total(won) AS INTEGER), CAST(total(collected) AS INTEGER),
                    count(CASE WHEN finished THEN person END), count(DISTINCT CASE WHEN finished THEN person END)
             FROM span GROUP BY before",
        )
        .fetch_all(&mut *self.0)
        .await?;
        let mut both = Beside::<Totals>::default();
        for (before, records, finished, leads, optins, wins, collected, known, persons) in rows {
            *both.of(before) = Totals { records, finished, leads, optins, wins, collected, known, persons };
        }
        Ok(both)
    }

    /// By day, of both periods.
    pub(super) async fn days(&mut self) -> Result<BTreeMap<String, DayCount>, sqlx::Error> {
        let rows: Vec<(String, i64, i64, i64, i64)> = sqlx::query_as(
            "SELECT day, count(*), CAST(total(finished) AS INTEGER), CAST(total(lead) AS INTEGER),
                    CAST(total(won) AS INTEGER) FROM span GROUP BY day",
        )
        .fetch_all(&mut *self.0)
        .await?;
        let count = |(day, records, finished, leads, wins)| (day, DayCount { records, finished, leads, wins });
        Ok(rows.into_iter().map(count).collect())
    }

    /// Finished plays by weekday and hour.
    pub(super) async fn hours(&mut self) -> Result<[[i64; 24]; 7], sqlx::Error> {
        let rows: Vec<(i64, i64, i64)> = sqlx::query_as(
            "SELECT (CAST(strftime('%w', day) AS INTEGER) + 6) % 7, hour, count(*) FROM span
             WHERE NOT before AND finished GROUP BY 1, 2",
        )
        .fetch_all(&mut *self.0)
        .await?;
        let mut hours = [[0; 24]; 7];
        for (weekday, hour, count) in rows {
            let place = usize::try_from(weekday).ok().zip(usize::try_from(hour).ok());
            let cell = place.and_then(|(weekday, hour)| hours.get_mut(weekday)?.get_mut(hour));
            if let Some(cell) = cell {
                *cell += count;
            }
        }
        Ok(hours)
    }

    pub(super) async fn prizes(&mut self, app: &str) -> Result<Vec<Prize>, sqlx::Error> {
        let rows: Vec<(String, Option<String>, i64, i64, i64, i64)> = sqlx::query_as(
            "SELECT ever.prize_uid, ever.prize_title, coalesce(here.wins, 0), coalesce(here.wins_before, 0),
                    coalesce(here.collected, 0), ever.wins
             FROM v_prize AS ever LEFT JOIN (
                 SELECT prize_uid, sum(NOT before) AS wins, sum(before) AS wins_before,
                        sum(collected AND NOT before) AS collected
                 FROM span WHERE prize_uid IS NOT NULL GROUP BY prize_uid
             ) AS here ON here.prize_uid = ever.prize_uid
             WHERE ever.app = ? AND ever.prize_uid IS NOT NULL ORDER BY 3 DESC, ever.wins DESC, ever.prize_uid",
        )
        .bind(app)
        .fetch_all(&mut *self.0)
        .await?;
        let prize = |(uid, title, wins, wins_before, collected, wins_ever)| Prize {
            uid,
            title,
            wins,
            wins_before,
            collected,
            wins_ever,
            stock: None,
        };
        Ok(rows.into_iter().map(prize).collect())
    }

    /// How a column's numbers are spread over the finished plays.
    pub(super) async fn distribution(
        &mut self,
        column: &'static str,
    ) -> Result<Beside<Option<Distribution>>, sqlx::Error> {
        let mut both = Beside::default();
        for before in [false, true] {
            *both.of(before) = self.spread(column, before).await?;
        }
        Ok(both)
    }

    async fn spread(&mut self, column: &'static str, before: bool) -> Result<Option<Distribution>, sqlx::Error> {
        // Numbered, like the others beside it: one without a number after `?3` would be the fourth.
        let rows = format!("FROM span WHERE before = ?1 AND finished AND {column} IS NOT NULL");
        let sql = format!("SELECT count(*), min({column}), max({column}), avg({column}) {rows}");
        let ends: (i64, Option<f64>, Option<f64>, Option<f64>) =
            sqlx::query_as(AssertSqlSafe(sql)).bind(before).fetch_one(&mut *self.0).await?;
        let (count, Some(least), Some(most), Some(mean)) = ends else { return Ok(None) };
        let mut quartiles = [least; 3];
        for (quarter, quartile) in (1..).zip(&mut quartiles) {
            let sql = format!("SELECT {column} {rows} ORDER BY {column} LIMIT 1 OFFSET ?2");
            let query = sqlx::query_scalar(AssertSqlSafe(sql)).bind(before).bind(rank(count, quarter));
            *quartile = query.fetch_one(&mut *self.0).await?;
        }
        let ruler = Ruler::over(least, most);
        let sql = format!("SELECT CAST(({column} - ?2) / ?3 + 1e-9 AS INTEGER) AS bin, count(*) {rows} GROUP BY bin");
        let query = sqlx::query_as(AssertSqlSafe(sql)).bind(before).bind(ruler.begin).bind(ruler.width);
        let counts: BTreeMap<i64, i64> = query.fetch_all(&mut *self.0).await?.into_iter().collect();
        let end = counts.keys().next_back().copied().unwrap_or_default();
        let bins = (0..=end).map(|place| ruler.bin(place, counts.get(&place).copied().unwrap_or_default())).collect();
        Ok(Some(Distribution { count, least, most, mean, quartiles, bins }))
    }

    /// How the finished plays fall into parts by a column.
    pub(super) async fn parts(&mut self, column: &'static str) -> Result<Parts, sqlx::Error> {
        let sql = format!(
            "SELECT {column}, sum(NOT before) AS now, sum(before) FROM span WHERE finished GROUP BY {column}
             ORDER BY now DESC, 3 DESC, {column}"
        );
        let rows: Vec<(Option<String>, i64, i64)> = sqlx::query_as(AssertSqlSafe(sql)).fetch_all(&mut *self.0).await?;
        let mut parts = Parts::default();
        for (name, now, before) in rows {
            match name {
                None => parts.unstated = Part { name: String::new(), now, before },
                Some(name) if parts.rows.len() < NAMED => parts.rows.push(Part { name, now, before }),
                Some(_) => {
                    parts.rest_count += 1;
                    parts.rest.now += now;
                    parts.rest.before += before;
                }
            }
        }
        Ok(parts)
    }

    /// How many people played how often in the period.
    pub(super) async fn repeats(&mut self) -> Result<Vec<(i64, i64)>, sqlx::Error> {
        sqlx::query_as(
            "SELECT plays, count(*) FROM (SELECT count(*) AS plays FROM span
             WHERE NOT before AND finished AND person IS NOT NULL GROUP BY person) GROUP BY plays ORDER BY plays",
        )
        .fetch_all(&mut *self.0)
        .await
    }

    pub(super) async fn sources(&mut self) -> Result<BTreeMap<Source, Beside<i64>>, sqlx::Error> {
        let rows: Vec<(bool, bool, bool, i64)> =
            sqlx::query_as("SELECT before, webhook, api, count(*) FROM span GROUP BY 1, 2, 3")
                .fetch_all(&mut *self.0)
                .await?;
        let mut sources = BTreeMap::from(Source::ALL.map(|source| (source, Beside::default())));
        for (before, webhook, api, count) in rows {
            let source = match (webhook, api) {
                (true, true) => Source::Both,
                (true, false) => Source::WebhookAlone,
                (false, true) => Source::ApiAlone,
                (false, false) => Source::Unknown,
            };
            *sources.entry(source).or_default().of(before) = count;
        }
        Ok(sources)
    }
}

impl<T> Beside<T> {
    pub(super) fn of(&mut self, before: bool) -> &mut T {
        if before { &mut self.before } else { &mut self.now }
    }
}
