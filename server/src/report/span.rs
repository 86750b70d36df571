//! The days of two periods, added up: from sums where they are kept, from the records where they are not.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::distribution::Distribution;
use super::figures::{Beside, DayCount, Part, Parts, Prize, Source, Totals};
use super::period::Days;
use super::tally::{Counts, Shares, Tally, Won};
use crate::store::{Store, StoreError};

/// So many parts are named; the smaller ones are counted together.
const NAMED: usize = 12;

/// A period and the one before it.
pub(super) struct Span {
    /// By day, of both periods.
    pub(super) days: BTreeMap<Date, DayCount>,
    /// Finished plays by weekday and hour.
    pub(super) hours: [[i64; 24]; 7],
    both: Beside<Tally>,
}

impl Span {
    pub(super) async fn read(store: &Store, app: &str, days: Days) -> Result<Self, StoreError> {
        let (from, to) = (days.before().from.to_string(), days.to.to_string());
        let mut span = Self { days: BTreeMap::new(), hours: [[0; 24]; 7], both: Beside::default() };
        for (day, kept) in store.day_sums(app, &from, &to).await? {
            let tally = match kept.as_ref().and_then(Tally::unpack) {
                Some(tally) => tally,
                None => Tally::read(&mut *store.readers.acquire().await?, app, &day).await?,
            };
            if let Ok(date) = day.parse() {
                span.add(date, days.from, tally);
            }
        }
        span.both.now.sort();
        span.both.before.sort();
        Ok(span)
    }

    fn add(&mut self, date: Date, from: Date, tally: Tally) {
        let Counts { records, finished, leads, wins, hours, .. } = tally.counts;
        self.days.insert(date, DayCount { records, finished, leads, wins });
        if date >= from {
            let weekday = usize::try_from(date.weekday().to_monday_zero_offset()).ok();
            let row = weekday.and_then(|weekday| self.hours.get_mut(weekday)).into_iter().flatten();
            row.zip(hours).for_each(|(hour, count)| *hour += count);
        }
        self.both.of(date < from).join(tally);
    }

    pub(super) fn totals(&self) -> Beside<Totals> {
        self.both.each(|tally| {
            let Counts { records, finished, leads, optins, wins, collected, .. } = tally.counts;
            let known = super::count(tally.persons.len());
            let persons = tally.repeats().values().sum();
            Totals { records, finished, leads, optins, wins, collected, known, persons }
        })
    }

    /// Prizes that were ever won, as `ever` tells of them: their uid, title and wins. Those that were won most come first.
    pub(super) fn prizes(&self, ever: Vec<(String, Option<String>, i64)>) -> Vec<Prize> {
        let won = |tally: &Tally, uid: &str| tally.counts.prizes.get(uid).copied().unwrap_or_default();
        let prize = |(uid, title, wins_ever): (String, Option<String>, i64)| {
            let (Won { wins, collected }, before) = (won(&self.both.now, &uid), won(&self.both.before, &uid));
            Prize { uid, title, wins, wins_before: before.wins, collected, wins_ever, stock: None }
        };
        let mut prizes: Vec<Prize> = ever.into_iter().map(prize).collect();
        prizes.sort_by(|one, other| {
            let order = |prize: &Prize| (std::cmp::Reverse(prize.wins), std::cmp::Reverse(prize.wins_ever));
            order(one).cmp(&order(other)).then_with(|| one.uid.cmp(&other.uid))
        });
        prizes
    }

    pub(super) fn scores(&self) -> Beside<Option<Distribution>> {
        self.both.each(|tally| Distribution::of(&tally.scores))
    }

    pub(super) fn times(&self) -> Beside<Option<Distribution>> {
        self.both.each(|tally| Distribution::of(&tally.times))
    }

    /// How the finished plays fall into parts.
    pub(super) fn parts(&self, shares: fn(&Counts) -> &Shares) -> Parts {
        let Beside { now, before } = self.both.each(|tally| shares(&tally.counts));
        let mut all: BTreeMap<&String, (i64, i64)> = BTreeMap::new();
        now.named.iter().for_each(|(name, count)| all.entry(name).or_default().0 = *count);
        before.named.iter().for_each(|(name, count)| all.entry(name).or_default().1 = *count);
        let mut all: Vec<(&String, (i64, i64))> = all.into_iter().collect();
        // By name they are in order already, and stay so where they are equal.
        all.sort_by_key(|(_, counts)| std::cmp::Reverse(*counts));
        let named = all.iter().take(NAMED).map(|(name, (now, before))| Part {
            name: (*name).clone(),
            now: *now,
            before: *before,
        });
        let mut parts = Parts { rows: named.collect(), ..Parts::default() };
        for (_, (now, before)) in all.iter().skip(NAMED) {
            parts.rest_count += 1;
            parts.rest.now += now;
            parts.rest.before += before;
        }
        parts.unstated = Part { name: String::new(), now: now.unstated, before: before.unstated };
        parts
    }

    /// How many people played how often in the period.
    pub(super) fn repeats(&self) -> Vec<(i64, i64)> {
        self.both.now.repeats().into_iter().collect()
    }

    pub(super) fn sources(&self) -> BTreeMap<Source, Beside<i64>> {
        let counts = self.both.each(|tally| tally.counts.sources);
        let beside = counts.now.into_iter().zip(counts.before).map(|(now, before)| Beside { now, before });
        Source::ALL.into_iter().zip(beside).collect()
    }
}

impl<T> Beside<T> {
    pub(super) fn of(&mut self, before: bool) -> &mut T {
        if before { &mut self.before } else { &mut self.now }
    }

    fn each<'s, U>(&'s self, of: impl Fn(&'s T) -> U) -> Beside<U> {
        Beside { now: of(&self.now), before: of(&self.before) }
    }
}
