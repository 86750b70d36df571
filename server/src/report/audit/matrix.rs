//! Who told of a record: a page, the webhook, the API. Of what the store has; the vendor is not asked.

use std::collections::{HashMap, HashSet};

use futures_util::TryStreamExt;
use jiff::tz::TimeZone;

use super::super::period::{Days, add};
use super::super::tally::{Counts, Tally};
use super::day::{DaySessions, session_of};
use super::sessions::{Seen, Told};
use crate::store::{Flag, Store, StoreError};

/// Days before and after in which a session's record may be: clocks, zones, and a game that was left open.
const BESIDE: i64 = 2;

/// One combination of who told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Cell {
    pub(crate) callback: bool,
    pub(crate) webhook: bool,
    pub(crate) api: bool,
}

/// A record of a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Listed {
    /// The vendor's id, if a statement with one belongs to it.
    pub(crate) id: Option<String>,
    pub(crate) played_ms: Option<i64>,
    pub(crate) finished: bool,
}

/// The records of some days, and the sessions that pages saw to their end, beside each other.
#[derive(Debug)]
pub(crate) struct Matrix {
    app: String,
    counts: HashMap<Cell, i64>,
    /// The days that have records, the newest first.
    days: Vec<String>,
    seen: Option<Seen>,
    /// Sessions of which a page alone told; none if no page tells of the app.
    pub(crate) alone: Option<Vec<Told>>,
    /// Hardly any session is a record's: they are told of by another name.
    pub(crate) no_match: bool,
}

impl Cell {
    /// In the order in which they are shown: with a callback, then without.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        let told = [(true, true), (true, false), (false, true), (false, false)];
        told.into_iter().flat_map(|(webhook, api)| [true, false].map(|callback| Self { callback, webhook, api }))
    }

    /// A page told of a session, and nobody of its record.
    pub(crate) fn is_without_record(self) -> bool {
        self == Self { callback: true, webhook: false, api: false }
    }
}

impl Matrix {
    /// Counts an app's records of some days, which are days in a zone.
    ///
    /// # Errors
    /// The store cannot be read.
    pub(crate) async fn read(store: &Store, app: &str, days: Days, zone: &TimeZone) -> Result<Self, StoreError> {
        let begin = |day| zone.to_timestamp(jiff::civil::Date::at(day, 0, 0, 0, 0)).unwrap_or_default();
        let (from_ms, before_ms) = (begin(days.from).as_millisecond(), begin(add(days.to, 1)).as_millisecond());
        let seen = Seen::of(store, app, from_ms, before_ms).await?;
        let mut matrix = Self {
            app: app.to_owned(),
            counts: HashMap::new(),
            days: Vec::new(),
            seen: None,
            alone: None,
            no_match: false,
        };
        let wider = Days { from: add(days.from, -BESIDE), to: add(days.to, BESIDE) };
        let (from, to) = (days.from.to_string(), days.to.to_string());
        let mut sessions = HashSet::new();
        for (day, counts, packed) in store.day_sessions(app, &wider.from.to_string(), &wider.to.to_string()).await? {
            let is_inside = (&from..=&to).contains(&&day);
            if let Some(seen) = &seen {
                let of_day = if let Some(kept) = packed.as_deref().and_then(DaySessions::unpack) {
                    kept
                } else {
                    let mut connection = store.readers.acquire().await?;
                    DaySessions::read(&mut connection, &store.context, app, &day).await?
                };
                sessions.extend(of_day.0.iter().map(|one| one.session));
                for one in of_day.0.into_iter().filter(|one| is_inside && seen.holds(one.session)) {
                    // It is counted below as one without a callback.
                    matrix.count_more(Cell { callback: true, webhook: one.webhook, api: one.api }, 1);
                    matrix.count_more(Cell { callback: false, webhook: one.webhook, api: one.api }, -1);
                }
            }
            if is_inside {
                let counts = match counts.and_then(|counts| serde_json::from_str::<Counts>(&counts).ok()) {
                    Some(counts) => counts,
                    None => Tally::read(&mut *store.readers.acquire().await?, app, &day).await?.counts,
                };
                matrix.add(&counts);
                matrix.days.insert(0, day);
            }
        }
        if let Some(seen) = &seen {
            let beside = seen.beside(sessions.iter().copied(), 0);
            matrix.no_match = beside.told > 0 && beside.do_not_match();
            matrix.alone = Some(seen.without(&sessions));
        }
        Ok(Self { seen, ..matrix })
    }

    fn add(&mut self, counts: &Counts) {
        let told = [(true, true), (true, false), (false, true), (false, false)];
        for ((webhook, api), count) in told.into_iter().zip(counts.sources) {
            self.count_more(Cell { callback: false, webhook, api }, count);
        }
    }

    fn count_more(&mut self, cell: Cell, more: i64) {
        *self.counts.entry(cell).or_default() += more;
    }

    /// How many records, or sessions without one, a cell has.
    pub(crate) fn count(&self, cell: Cell) -> i64 {
        let told = self.alone.as_ref().filter(|_| cell.is_without_record()).map_or(0, Vec::len);
        self.counts.get(&cell).copied().unwrap_or_default() + super::super::count(told)
    }

    /// A cell's newest records, as many as are wanted.
    ///
    /// # Errors
    /// The store cannot be read.
    pub(crate) async fn list(&self, store: &Store, cell: Cell, most: usize) -> Result<Vec<Listed>, StoreError> {
        let sql = "SELECT key, shown_ms, finished, fields FROM record WHERE app = $1 AND day = $2
                   AND CAST(webhook_first_ms IS NOT NULL AS INTEGER) = $3
                   AND CAST(api_first_ms IS NOT NULL AS INTEGER) = $4 ORDER BY shown_ms DESC, key";
        let mut listed = Vec::new();
        for day in &self.days {
            let query = sqlx::query_as::<_, (String, Option<i64>, Flag, String)>(sql).bind(&self.app).bind(day);
            let query = query.bind(i64::from(cell.webhook)).bind(i64::from(cell.api));
            let mut rows = query.fetch(&store.readers);
            while listed.len() < most
                && let Some((key, played_ms, Flag(finished), fields)) = rows.try_next().await?
            {
                let told = |seen: &Seen| session_of(&store.context, &fields).is_some_and(|one| seen.holds(one));
                if self.seen.as_ref().is_some_and(told) == cell.callback {
                    listed.push(Listed { id: key.strip_prefix("id:").map(str::to_owned), played_ms, finished });
                }
            }
        }
        Ok(listed)
    }
}
