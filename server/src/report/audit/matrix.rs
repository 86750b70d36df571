//! Who told of a record: a page, the webhook, the API. Of what the store has; the vendor is not asked.

use std::collections::HashSet;

use jiff::tz::TimeZone;

use super::super::period::{Days, add};
use super::class::Row;
use super::sessions::{Seen, Told};
use super::take::{Tests, stored};
use crate::store::{Store, StoreError};

/// Days before and after in which a session's record may be: clocks, zones, and a game that was left open.
const BESIDE: i64 = 2;

/// One combination of who told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
    rows: Vec<Row>,
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
    /// Reads an app's records of some days, which are days in a zone.
    ///
    /// # Errors
    /// The store cannot be read.
    pub(crate) async fn read(store: &Store, app: &str, days: Days, zone: &TimeZone) -> Result<Self, StoreError> {
        let begin = |day| zone.to_timestamp(jiff::civil::Date::at(day, 0, 0, 0, 0)).unwrap_or_default();
        let (from_ms, before_ms) = (begin(days.from).as_millisecond(), begin(add(days.to, 1)).as_millisecond());
        let seen = Seen::of(store, app, from_ms, before_ms).await?;
        let wider = Days { from: add(days.from, -BESIDE), to: add(days.to, BESIDE) };
        let mut rows = stored(store, app, &Tests::default(), Some(wider)).await?;
        let (mut alone, mut no_match) = (None, false);
        if let Some(seen) = &seen {
            let sessions: HashSet<&Vec<u8>> = rows.iter().filter_map(|row| row.session.as_ref()).collect();
            let beside = seen.beside(sessions.iter().copied(), 0);
            no_match = beside.told > 0 && beside.do_not_match();
            alone = Some(seen.without(&sessions));
            for row in &mut rows {
                row.callback = row.session.as_ref().is_some_and(|session| seen.holds(session));
            }
        }
        let (from, to) = (days.from.to_string(), days.to.to_string());
        rows.retain(|row| row.day.as_ref().is_some_and(|day| (&from..=&to).contains(&day)));
        rows.sort_by_key(|row| std::cmp::Reverse(row.played_ms));
        Ok(Self { rows, alone, no_match })
    }

    /// How many records, or sessions without one, a cell has.
    pub(crate) fn count(&self, cell: Cell) -> i64 {
        let told = self.alone.as_ref().filter(|_| cell.is_without_record()).map_or(0, Vec::len);
        super::super::count(self.of(cell).count() + told)
    }

    /// A cell's records, the newest first.
    pub(crate) fn list(&self, cell: Cell) -> impl Iterator<Item = Listed> {
        self.of(cell).map(|row| Listed { id: row.id.clone(), played_ms: row.played_ms, finished: row.finished })
    }

    fn of(&self, cell: Cell) -> impl Iterator<Item = &Row> {
        let told = |row: &Row| Cell { callback: row.callback, webhook: row.webhook, api: row.api_before };
        self.rows.iter().filter(move |row| told(row) == cell)
    }
}
