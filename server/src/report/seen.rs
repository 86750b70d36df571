//! What pages counted of their games: the funnel above the records. Only the vendor knows unique views.

use sqlx::AnyConnection;

use super::figures::Beside;
use super::period::Days;
use crate::store::Flag;

/// What pages counted in a period.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Seen {
    /// Games that were there to be played.
    pub(crate) opened: i64,
    /// Games of which something was touched.
    pub(crate) started: i64,
    pub(crate) completed: i64,
}

/// A stage: its name, its word, and where it is.
pub(crate) type Stage = (&'static str, &'static str, fn(Seen) -> i64);

pub(crate) const STAGES: [Stage; 3] = [
    ("seen.opened", "Opened", |seen| seen.opened),
    ("seen.started", "Started", |seen| seen.started),
    ("seen.completed", "Completed", |seen| seen.completed),
];

/// Reads what was counted; none if no page has ever told of the app.
pub(super) async fn seen(
    connection: &mut AnyConnection,
    app: &str,
    days: Days,
) -> Result<Option<Beside<Seen>>, sqlx::Error> {
    let Flag(ever) = sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM v_seen WHERE app = $1)")
        .bind(app)
        .fetch_one(&mut *connection)
        .await?;
    if !ever {
        return Ok(None);
    }
    let rows: Vec<(Flag, String, i64)> = sqlx::query_as(
        "SELECT day < $1, milestone, CAST(sum(count) AS BIGINT) FROM v_seen WHERE app = $2 AND day BETWEEN $3 AND $4
         GROUP BY 1, 2",
    )
    .bind(days.from.to_string())
    .bind(app)
    .bind(days.before().from.to_string())
    .bind(days.to.to_string())
    .fetch_all(connection)
    .await?;
    let mut both = Beside::<Seen>::default();
    for (Flag(before), milestone, count) in rows {
        let seen = both.of(before);
        match milestone.as_str() {
            "ready" => seen.opened = count,
            "firstInteraction" => seen.started = count,
            "complete" => seen.completed = count,
            _ => {}
        }
    }
    Ok(Some(both))
}
