//! What some records of an app add up to. Tallies of two sets of records add up to that of both, so those of days may be
//! kept, and a report of many days adds a few of them.
//!
//! Persons, scores and times taken are kept one by one, packed and sorted: how many different persons two days have
//! together, and which score is in their middle, no sum of either day says. A person is the keyed hash.

use std::collections::BTreeMap;

use futures_util::TryStreamExt;
use serde::{Deserialize, Serialize};
use sqlx::AnyConnection;

use crate::store::{DaySums, Flag};

/// What is kept as JSON.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Counts {
    pub(super) records: i64,
    pub(super) finished: i64,
    pub(super) leads: i64,
    pub(super) optins: i64,
    pub(super) wins: i64,
    pub(super) collected: i64,
    /// Finished plays by hour.
    pub(super) hours: [i64; 24],
    pub(super) prizes: BTreeMap<String, Won>,
    /// Finished plays by what they say.
    pub(super) countries: Shares,
    pub(super) locales: Shares,
    pub(super) referrals: Shares,
    /// Records by whether webhook and API told of them: both, webhook alone, API alone, neither.
    pub(super) sources: [i64; 4],
}

/// How often a prize was won, and given to a claim.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Won {
    pub(super) wins: i64,
    pub(super) collected: i64,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Shares {
    pub(super) named: BTreeMap<String, i64>,
    pub(super) unstated: i64,
}

/// Records, added up. The lists are of finished plays.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Tally {
    pub(super) counts: Counts,
    pub(super) scores: Vec<f64>,
    pub(super) times: Vec<f64>,
    /// A person as often as there are plays.
    pub(super) persons: Vec<u128>,
}

/// A record, as it is read to be counted.
type Play = (
    Option<i64>,
    i64,
    Option<i64>,
    Option<Vec<u8>>,
    Option<i64>,
    Flag,
    Option<f64>,
    Option<f64>,
    Option<String>,
    Option<String>,
    Option<String>,
    Option<String>,
    Flag,
    Flag,
);

const PLAYS: &str = "
    SELECT hour, finished, won, person, optin, EXISTS (SELECT 1 FROM claim WHERE claim.node = record.key), score,
           time_taken, CASE WHEN won = 1 THEN prize_uid END, country, locale, referral, webhook_first_ms IS NOT NULL,
           api_first_ms IS NOT NULL
    FROM record WHERE app = $1 AND day = $2";

impl Tally {
    /// Adds up the records of an app's day, as they are now.
    pub(super) async fn read(connection: &mut AnyConnection, app: &str, day: &str) -> Result<Self, sqlx::Error> {
        let mut tally = Self::default();
        let mut plays = sqlx::query_as::<_, Play>(PLAYS).bind(app).bind(day).fetch(connection);
        while let Some(play) = plays.try_next().await? {
            tally.note(play);
        }
        tally.sort();
        Ok(tally)
    }

    fn note(&mut self, play: Play) {
        let (
            hour,
            finished,
            won,
            person,
            optin,
            Flag(collected),
            score,
            time,
            prize,
            country,
            locale,
            referral,
            webhook,
            api,
        ) = play;
        let counts = &mut self.counts;
        let collected = i64::from(collected);
        counts.records += 1;
        counts.leads += i64::from(person.is_some());
        counts.optins += optin.unwrap_or_default();
        counts.wins += won.unwrap_or_default();
        counts.collected += collected;
        let source = match (webhook, api) {
            (Flag(true), Flag(true)) => 0,
            (Flag(true), Flag(false)) => 1,
            (Flag(false), Flag(true)) => 2,
            (Flag(false), Flag(false)) => 3,
        };
        add_to(counts.sources.get_mut(source), 1);
        if let Some(prize) = prize {
            let won = counts.prizes.entry(prize).or_default();
            won.wins += 1;
            won.collected += collected;
        }
        if finished == 0 {
            return;
        }
        counts.finished += 1;
        add_to(hour.and_then(|hour| counts.hours.get_mut(usize::try_from(hour).ok()?)), 1);
        counts.countries.note(country);
        counts.locales.note(locale);
        counts.referrals.note(referral);
        self.scores.extend(score);
        self.times.extend(time);
        self.persons.extend(person.map(|person| number_of(&person)));
    }

    /// Adds the records of another one, which have none in common with its own.
    pub(super) fn join(&mut self, other: Self) {
        let (counts, others) = (&mut self.counts, other.counts);
        counts.records += others.records;
        counts.finished += others.finished;
        counts.leads += others.leads;
        counts.optins += others.optins;
        counts.wins += others.wins;
        counts.collected += others.collected;
        counts.hours.iter_mut().zip(others.hours).for_each(|(hour, other)| *hour += other);
        counts.sources.iter_mut().zip(others.sources).for_each(|(source, other)| *source += other);
        for (prize, Won { wins, collected }) in others.prizes {
            let won = counts.prizes.entry(prize).or_default();
            won.wins += wins;
            won.collected += collected;
        }
        counts.countries.join(others.countries);
        counts.locales.join(others.locales);
        counts.referrals.join(others.referrals);
        self.scores.extend(other.scores);
        self.times.extend(other.times);
        self.persons.extend(other.persons);
    }

    /// Puts the lists in order. Few of their numbers differ, which makes this cheaper than merging the runs of days.
    pub(super) fn sort(&mut self) {
        self.scores.sort_unstable_by(f64::total_cmp);
        self.times.sort_unstable_by(f64::total_cmp);
        self.persons.sort_unstable();
    }

    /// How many people have how many of the finished plays, by plays.
    pub(super) fn repeats(&self) -> BTreeMap<i64, i64> {
        let mut repeats = BTreeMap::new();
        for plays in self.persons.chunk_by(|one, other| one == other) {
            *repeats.entry(super::count(plays.len())).or_default() += 1;
        }
        repeats
    }

    pub(super) fn pack(&self) -> DaySums {
        DaySums {
            counts: serde_json::to_string(&self.counts).unwrap_or_default(),
            scores: self.scores.iter().flat_map(|score| score.to_le_bytes()).collect(),
            times: self.times.iter().flat_map(|time| time.to_le_bytes()).collect(),
            persons: self.persons.iter().flat_map(|person| person.to_le_bytes()).collect(),
        }
    }

    /// As it was packed; none if another version has packed it.
    pub(super) fn unpack(sums: &DaySums) -> Option<Self> {
        Some(Self {
            counts: serde_json::from_str(&sums.counts).ok()?,
            scores: numbers(&sums.scores)?,
            times: numbers(&sums.times)?,
            persons: sums.persons.as_chunks().0.iter().map(|bytes| u128::from_le_bytes(*bytes)).collect(),
        })
    }
}

impl Shares {
    fn note(&mut self, name: Option<String>) {
        match name {
            Some(name) => *self.named.entry(name).or_default() += 1,
            None => self.unstated += 1,
        }
    }

    fn join(&mut self, other: Self) {
        for (name, count) in other.named {
            *self.named.entry(name).or_default() += count;
        }
        self.unstated += other.unstated;
    }
}

fn add_to(count: Option<&mut i64>, more: i64) {
    if let Some(count) = count {
        *count += more;
    }
}

/// A keyed hash, which has sixteen bytes, as a number.
pub(super) fn number_of(hash: &[u8]) -> u128 {
    hash.iter().fold(0, |number, byte| number << 8 | u128::from(*byte))
}

fn numbers(bytes: &[u8]) -> Option<Vec<f64>> {
    let (numbers, []) = bytes.as_chunks() else { return None };
    Some(numbers.iter().map(|bytes| f64::from_le_bytes(*bytes)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn play(hour: i64, person: u8, score: f64, country: Option<&str>) -> Play {
        let text = country.map(str::to_owned);
        let time = Some(score / 3.0);
        let prize = (person == 1).then(|| "gold".to_owned());
        let (won, collected) = (Some(i64::from(person == 1)), Flag(hour == 7));
        let hash = Some(vec![person; 16]);
        let told = (Flag(true), Flag(hour == 7));
        (Some(hour), 1, won, hash, None, collected, Some(score), time, prize, text.clone(), text, None, told.0, told.1)
    }

    #[test]
    fn tallies_of_parts_add_up_to_that_of_all_and_are_packed_without_loss() {
        let plays = [
            play(7, 1, 0.1, Some("FR")),
            play(8, 1, 0.2, None),
            play(7, 2, -3.0, Some("DE")),
            play(23, 255, 1e300, Some("FR")),
        ];
        let of = |plays: &[Play]| {
            let mut tally = Tally::default();
            for play in plays {
                tally.note(play.clone());
            }
            tally.sort();
            tally
        };
        let all = of(&plays);
        assert_eq!(all.repeats(), BTreeMap::from([(1, 2), (2, 1)]));
        assert_eq!(all.counts.prizes, BTreeMap::from([("gold".to_owned(), Won { wins: 2, collected: 1 })]));
        for place in 0..=plays.len() {
            let (one, other) = plays.split_at(place);
            let mut both = Tally::unpack(&of(one).pack()).expect("what was packed");
            both.join(of(other));
            both.sort();
            assert_eq!(both, all, "{place}");
        }
        assert_eq!(Tally::unpack(&DaySums { counts: "{}".to_owned(), ..all.pack() }), None);
        assert_eq!(Tally::unpack(&DaySums { times: vec![0; 7], ..all.pack() }), None);
    }
}
