//! What became of what targets were to be told. Targets are not an app's: the figures are of all apps.

use jiff::tz::TimeZone;
use sqlx::AnyConnection;

use super::figures::Beside;
use super::period::{Days, add};
use crate::store::Flag;

/// How a target stands.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Deliveries {
    pub(crate) target: String,
    /// Events and persons in calls that it took in the period.
    pub(crate) sent: Beside<i64>,
    /// What waits now, and what was given up.
    pub(crate) pending: i64,
    pub(crate) given_up: i64,
    paused: bool,
    off: bool,
}

impl Deliveries {
    pub(crate) fn state(&self) -> &'static str {
        match self {
            Self { off: true, .. } => "off",
            Self { paused: true, .. } => "paused",
            Self { pending: 0, .. } => "all sent",
            _ => "sending",
        }
    }
}

/// Reads how targets stand, and what they took in a period.
pub(super) async fn deliveries(
    connection: &mut AnyConnection,
    days: Days,
    zone: &TimeZone,
) -> Result<Vec<Deliveries>, sqlx::Error> {
    let sql = "SELECT target, pending, given_up, paused, off FROM v_target ORDER BY target";
    let targets: Vec<(String, i64, i64, Flag, Flag)> = sqlx::query_as(sql).fetch_all(&mut *connection).await?;
    let begin = |day| zone.to_timestamp(jiff::civil::Date::at(day, 0, 0, 0, 0)).unwrap_or_default().as_millisecond();
    let taken: Vec<(String, i64, i64)> = sqlx::query_as(
        "SELECT target.name, CAST(CASE WHEN attempt.at_ms < $1 THEN 1 ELSE 0 END AS BIGINT) AS before,
                CAST(sum(attempt.rows) AS BIGINT)
         FROM target CROSS JOIN attempt WHERE attempt.target = target.name AND attempt.at_ms >= $2
         AND attempt.at_ms < $3 AND attempt.result = 'done' GROUP BY 1, 2",
    )
    .bind(begin(days.from))
    .bind(begin(days.before().from))
    .bind(begin(add(days.to, 1)))
    .fetch_all(connection)
    .await?;
    let with_sent = |(target, pending, given_up, Flag(paused), Flag(off)): (String, i64, i64, Flag, Flag)| {
        let mut sent = Beside::default();
        for (_, before, rows) in taken.iter().filter(|(name, ..)| *name == target) {
            *sent.of(*before == 1) = *rows;
        }
        Deliveries { target, sent, pending, given_up, paused, off }
    };
    Ok(targets.into_iter().map(with_sent).collect())
}
