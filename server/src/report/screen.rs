//! A report on the screen: the totals, and where the rest is.

use std::fmt::Write;

use super::Report;
use super::lines::TOTALS;
use super::seen::STAGES;
use super::words::{change, days, grouped};

/// What else there is.
pub(super) const MORE: &str = "\n--html FILE writes all figures as a page to print, --csv FILE for a spreadsheet\n";

pub(super) fn text(report: &Report) -> String {
    let Report { app, days: period, figures, zone, .. } = report;
    let totals = figures.totals;
    let mut text = format!("app {app}, {} ({}), beside {}\n\n", days(*period), zone_name(zone), days(period.before()));
    let mut row = |name: &str, cells: [String; 3]| {
        let [now, before, change] = cells;
        let _ = writeln!(text, "{name:18}{now:>12}{before:>12}{change:>10}");
    };
    row("", ["now", "before", "change"].map(str::to_owned));
    if let Some(seen) = figures.seen {
        for (_, words, stage) in STAGES {
            let (now, before) = (stage(seen.now), stage(seen.before));
            row(words, [grouped(now), grouped(before), change(now, before)]);
        }
    }
    for (_, words, total) in TOTALS {
        let (now, before) = (total(totals.now), total(totals.before));
        row(words, [grouped(now), grouped(before), change(now, before)]);
    }
    text.push('\n');
    for prize in figures.prizes.iter().filter(|prize| prize.wins > 0 || prize.stock.is_some()) {
        let left = prize.left().map(|left| format!(", {} left", grouped(left))).unwrap_or_default();
        let _ = writeln!(text, "{}: {} won, {} of all time{left}", plain(prize.name()), prize.wins, prize.wins_ever);
    }
    for one in &figures.deliveries {
        let (sent, pending, given_up) = (grouped(one.sent.now), grouped(one.pending), grouped(one.given_up));
        let _ =
            writeln!(text, "{}: {sent} delivered, {pending} waiting, {given_up} given up, {}", one.target, one.state());
    }
    if figures.undated > 0 {
        let _ = writeln!(text, "{} records do not say when they are from: of no day", grouped(figures.undated));
    }
    text
}

/// A zone's name, for people.
pub(super) fn zone_name(zone: &jiff::tz::TimeZone) -> String {
    zone.iana_name().unwrap_or("UTC").to_owned()
}

/// Without what would move a terminal's cursor.
pub(super) fn plain(text: &str) -> String {
    text.chars().filter(|character| !character.is_control()).collect()
}
