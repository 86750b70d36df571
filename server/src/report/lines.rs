//! The figures as lines: a name, what it is of, the number, and the one before. For spreadsheets and for the screen.

use std::io::{self, Write};

use super::Report;
use super::distribution::Distribution;
use super::figures::{Beside, Day, DayCount, Figures, Part, Parts, Source, Totals};
use super::period::hours_of;
use super::real;
use super::seen::STAGES;
use crate::api::cell;

/// A figure. Its names are a contract: docs/server-figures.md.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Line {
    pub(crate) figure: &'static str,
    pub(crate) of: String,
    pub(crate) now: Option<f64>,
    pub(crate) before: Option<f64>,
}

pub(crate) const WEEKDAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// A total: its name, its word, and where it is.
pub(crate) type Total = (&'static str, &'static str, fn(Totals) -> i64);
type Count = (&'static str, fn(DayCount) -> i64);

/// The totals, with the names and the words they have everywhere.
pub(crate) const TOTALS: [Total; 8] = [
    ("total.records", "Records", |totals| totals.records),
    ("total.finished", "Finished", |totals| totals.finished),
    ("total.leads", "Leads", |totals| totals.leads),
    ("total.optins", "Opt-ins", |totals| totals.optins),
    ("total.wins", "Wins", |totals| totals.wins),
    ("total.collected", "Claims collected", |totals| totals.collected),
    ("total.persons", "Persons", |totals| totals.persons),
    ("total.repeats", "Repeat plays", Totals::repeats),
];

/// All figures as lines.
pub(crate) fn lines(report: &Report) -> Vec<Line> {
    let Report { figures, zone, .. } = report;
    let mut lines = Vec::new();
    let mut add = |figure, of: &str, now, before| lines.push(Line { figure, of: of.to_owned(), now, before });
    let Figures {
        seen,
        totals,
        days,
        hours,
        prizes,
        scores,
        times,
        countries,
        locales,
        referrals,
        repeats,
        sources,
        deliveries,
        ..
    } = figures;
    if let Some(Beside { now, before }) = seen {
        for (name, _, stage) in STAGES {
            add(name, "", Some(real(stage(*now))), Some(real(stage(*before))));
        }
    }
    for (name, _, total) in TOTALS {
        add(name, "", Some(real(total(totals.now))), Some(real(total(totals.before))));
    }
    add("total.undated", "", Some(real(figures.undated)), None);
    let counts: [Count; 4] = [
        ("day.records", |count| count.records),
        ("day.finished", |count| count.finished),
        ("day.leads", |count| count.leads),
        ("day.wins", |count| count.wins),
    ];
    for day in days {
        let date = day.date.to_string();
        for (name, count) in counts {
            add(name, &date, Some(real(count(day.counts.now))), Some(real(count(day.counts.before))));
        }
        add("day.hours", &date, Some(hours_of(day.date, zone)), None);
    }
    for (weekday, row) in WEEKDAYS.into_iter().zip(hours) {
        for (hour, count) in row.iter().enumerate() {
            add("hour.finished", &format!("{weekday} {hour:02}"), Some(real(*count)), None);
        }
    }
    for prize in prizes {
        add("prize.wins", &prize.uid, Some(real(prize.wins)), Some(real(prize.wins_before)));
        add("prize.collected", &prize.uid, Some(real(prize.collected)), None);
        add("prize.wins_ever", &prize.uid, Some(real(prize.wins_ever)), None);
        if let Some(left) = prize.left() {
            add("prize.left", &prize.uid, Some(real(left)), None);
        }
    }
    for (names, spread) in [(SCORE, scores), (TIME_TAKEN, times)] {
        of_spread(names, spread, &mut add);
    }
    for (name, parts) in
        [("country.finished", countries), ("locale.finished", locales), ("referral.finished", referrals)]
    {
        for Part { name: part, now, before } in named(parts) {
            add(name, &part, Some(real(now)), Some(real(before)));
        }
    }
    for (plays, persons) in repeats {
        add("repeat.persons", &plays.to_string(), Some(real(*persons)), None);
    }
    for source in Source::ALL {
        let Beside { now, before } = sources.get(&source).copied().unwrap_or_default();
        add("source.records", source.words(), Some(real(now)), Some(real(before)));
    }
    for one in deliveries {
        add("delivery.sent", &one.target, Some(real(one.sent.now)), Some(real(one.sent.before)));
        add("delivery.pending", &one.target, Some(real(one.pending)), None);
        add("delivery.given_up", &one.target, Some(real(one.given_up)), None);
    }
    lines
}

/// The parts by name, then what is left and what says nothing.
pub(crate) fn named(parts: &Parts) -> Vec<Part> {
    let mut all = parts.rows.clone();
    if parts.rest_count > 0 {
        all.push(Part { name: format!("{} others", parts.rest_count), ..parts.rest });
    }
    if parts.unstated.now + parts.unstated.before > 0 {
        all.push(Part { name: "not stated".to_owned(), ..parts.unstated });
    }
    all
}

const SCORE: [&str; 8] = [
    "score.count",
    "score.least",
    "score.quarter",
    "score.median",
    "score.three_quarters",
    "score.most",
    "score.mean",
    "score.bin",
];
const TIME_TAKEN: [&str; 8] = [
    "time.count",
    "time.least",
    "time.quarter",
    "time.median",
    "time.three_quarters",
    "time.most",
    "time.mean",
    "time.bin",
];

fn of_spread(
    names: [&'static str; 8],
    spread: &Beside<Option<Distribution>>,
    add: &mut impl FnMut(&'static str, &str, Option<f64>, Option<f64>),
) {
    let figures = |spread: &Distribution| {
        let [quarter, median, three_quarters] = spread.quartiles;
        [real(spread.count), spread.least, quarter, median, three_quarters, spread.most, spread.mean]
    };
    let Some(now) = &spread.now else { return };
    let before = spread.before.as_ref().map(figures);
    let [count, least, quarter, median, three_quarters, most, mean, bin] = names;
    let names = [count, least, quarter, median, three_quarters, most, mean];
    for (place, (name, value)) in names.into_iter().zip(figures(now)).enumerate() {
        add(name, "", Some(value), before.and_then(|before| before.get(place).copied()));
    }
    for part in &now.bins {
        add(bin, &format!("{} to {}", tidy(part.from), tidy(part.to)), Some(real(part.count)), None);
    }
}

/// A number without the traces of binary fractions.
pub(crate) fn tidy(number: f64) -> String {
    let text = format!("{number:.3}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// Writes the lines as CSV.
pub(crate) fn write_csv(out: &mut impl Write, lines: &[Line]) -> io::Result<()> {
    out.write_all(b"figure,of,value,before\r\n")?;
    for Line { figure, of, now, before } in lines {
        let number = |number: &Option<f64>| number.map(tidy).unwrap_or_default();
        write!(out, "{},{},{},{}\r\n", cell(figure), cell(of), number(now), number(before))?;
    }
    Ok(())
}

/// What a line may say to others: its names, without those of hours, scores, sources, and what is about persons.
const SHARED: [&str; 5] = ["seen.", "total.", "country.", "locale.", "referral."];

/// The lines that are for everybody. A value that is told of few is none.
pub(crate) fn shared_lines(report: &Report) -> Vec<Line> {
    let hush = |value: Option<f64>| value.filter(|value| report.hush.tells_number(*value));
    let is_shared = |name: &str| {
        SHARED.iter().any(|shared| name.starts_with(shared))
            || matches!(name, "day.records" | "day.finished" | "day.leads" | "day.wins")
            || matches!(name, "prize.wins" | "prize.collected")
    };
    let told = |line: Line| match line.of.as_str() {
        "" => line,
        _ => Line { now: hush(line.now), before: hush(line.before), ..line },
    };
    lines(report).into_iter().filter(|line| is_shared(line.figure)).map(told).collect()
}

/// What is counted of each day, a row each.
pub(crate) fn day_csv(report: &Report) -> String {
    let row = |day: &Day| {
        let DayCount { records, finished, leads, wins } = day.counts.now;
        let counts = [records, finished, leads, wins].map(|count| report.hush.plain(count));
        format!("{},{}\r\n", day.date, counts.join(","))
    };
    let rows: String = report.figures.days.iter().map(row).collect();
    format!("day,records,finished,leads,wins\r\n{rows}")
}
