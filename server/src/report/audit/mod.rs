//! The participation numbers of a campaign: what the webhook told beside what the API tells now, each record in one class,
//! so that the sums add up.

mod class;
mod day;
mod matrix;
mod sessions;
mod take;

use std::collections::{BTreeMap, HashSet};
use std::fmt::Write;
use std::path::PathBuf;

use jiff::Timestamp;

use super::period::{Asked, Days, add};
use super::words::{days, grouped};
use crate::api::{When, cell};
use crate::config::{ConfigError, Settings};
use crate::exit::Failure;
use crate::store::{Store, now_ms};
use class::{Class, Judge, Row};
pub(super) use day::DaySessions;
pub(crate) use matrix::{Cell, Listed, Matrix};
use sessions::{Seen, Sessions};
use take::{Taken, Tests, take};

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The app's id or title
    #[arg(long)]
    pub(super) app: String,
    #[command(flatten)]
    days: Asked,
    /// List every record that webhook and API do not both tell of, with its class; - for the screen
    #[arg(long, value_name = "FILE")]
    csv: Option<PathBuf>,
}

pub(super) async fn audit(settings: &Settings, store: &Store, arguments: Arguments) -> Result<(), Failure> {
    let app = arguments.app.as_str();
    let zone = super::zone(settings, app);
    let days = arguments.days.days(&zone)?;
    let begin = |place: &str, when: When| {
        when.begin(&zone).map_err(|error| ConfigError::invalid(place.to_owned(), error.to_string()))
    };
    let known = settings.apps.get(app);
    let begins = known.and_then(|app| app.begins).map(|when| begin("apps.N.begins", when)).transpose()?;
    // What is played while pages are pulled is younger than a day anyway.
    let started_ms = now_ms();
    let tests = Tests::of(known, begins);
    let taken = take(store, &settings.api, app, &tests, begin("--from", When::Day(days.from))?).await?;
    let Taken { mut rows, stable, webhook_days } = taken;
    let begin_of = |day: jiff::civil::Date| begin("--from", When::Day(day)).map(Timestamp::as_millisecond);
    let seen = Seen::of(store, app, begin_of(days.from)?, begin_of(add(days.to, 1))?).await?;
    for row in &mut rows {
        row.callback = row.session.is_some_and(|session| seen.as_ref().is_some_and(|seen| seen.holds(session)));
    }
    let judge = Judge { from: days.from.to_string(), to: days.to.to_string(), now_ms: started_ms, webhook_days };
    let judged: Vec<(Class, Row)> = rows.into_iter().map(|row| (judge.class(&row), row)).collect();
    if let Some(path) = &arguments.csv {
        super::write(path, list(&judged).as_bytes())?;
    }
    if arguments.csv.as_ref().is_none_or(|path| path.as_os_str() != "-") {
        super::write("-".as_ref(), text(app, days, &judge, &judged, seen.as_ref()).as_bytes())?;
    }
    let unexplained = judged.iter().filter(|(class, _)| *class == Class::Unexplained).count();
    if unexplained > 0 || !stable { Err(Failure::Unexplained { unexplained, stable }) } else { Ok(()) }
}

fn text(app: &str, period: Days, judge: &Judge, judged: &[(Class, Row)], seen: Option<&Seen>) -> String {
    let mut counts: BTreeMap<Class, i64> = BTreeMap::new();
    for (class, _) in judged {
        *counts.entry(*class).or_default() += 1;
    }
    let count = |class: Class| counts.get(&class).copied().unwrap_or_default();
    let all: i64 = counts.values().sum();
    let mut text = format!("app {app}, {}\n\nRecords by class, each in the first that holds\n", days(period));
    let mut line = |number: i64, name: &str, words: &str| {
        let _ = writeln!(text, "{}", format!("{:>12}  {name:24}{words}", grouped(number)).trim_end());
    };
    for class in Class::ALL {
        let (name, words) = class.words();
        line(count(class), name, words);
    }
    line(all, "all records", "");
    let outside = judged.iter().filter(|(class, _)| *class == Class::Outside);
    let by_utc = super::count(outside.filter(|(_, row)| judge.holds_in_utc(row)).count());
    line(by_utc, "of those outside", "are inside by the clock of UTC");

    text.push_str("\nSources of the records in the range\n");
    let inside = || judged.iter().filter(|(class, _)| !matches!(class, Class::Outside | Class::Erased));
    let _ = match seen {
        Some(_) => writeln!(text, "{:>12}{:>12}", "callback", "no callback"),
        None => writeln!(text, "              callback: not measured; your page does not tell this server of it"),
    };
    for (name, webhook, api) in [
        ("webhook and API", true, true),
        ("webhook alone", true, false),
        ("API alone", false, true),
        ("neither", false, false),
    ] {
        let told = |row: &Row| row.webhook == webhook && (row.api_now || row.api_before) == api;
        let of = |callback: bool| inside().filter(|(_, row)| told(row) && row.callback == callback).count();
        let [with, without] = [true, false].map(|callback| grouped(super::count(of(callback))));
        let _ = match seen {
            Some(_) => writeln!(text, "{with:>12}{without:>12}  {name}"),
            None => writeln!(text, "{without:>12}  {name}"),
        };
    }
    if let Some(seen) = seen {
        let without = inside().filter(|(_, row)| row.finished && !row.callback).count();
        text.push_str(&of_sessions(seen.beside(judged.iter().filter_map(|(_, row)| row.session), without)));
    }

    let (view_only, tested, left_out) = (count(Class::ViewOnly), count(Class::Test), count(Class::Outside));
    let plays = all - view_only - tested - left_out;
    let mut persons = HashSet::new();
    let repeats = judged
        .iter()
        .filter(|(class, _)| !matches!(class, Class::ViewOnly | Class::Test | Class::Outside))
        .filter_map(|(_, row)| row.person.as_ref())
        .filter(|person| !persons.insert(*person))
        .count();
    let repeats = super::count(repeats);
    text.push_str("\nFrom rows to people\n");
    for (sign, number, name) in [
        ("", all, "rows"),
        ("−", view_only, "view-only"),
        ("−", tested, "test"),
        ("−", left_out, "outside the range"),
        ("=", plays, "participations"),
        ("−", repeats, "repeats of the same address"),
        ("=", plays - repeats, "persons; who left no address counts as one"),
    ] {
        let _ = writeln!(text, "{sign:>2}{:>10}  {name}", grouped(number));
    }
    text
}

/// The sessions that pages saw to their end, beside the records.
fn of_sessions(sessions: Sessions) -> String {
    let mut text = "\nSessions that your page saw to their end\n".to_owned();
    let mut line = |number: usize, name: &str| {
        let _ = writeln!(text, "{:>12}  {name}", grouped(super::count(number)));
    };
    if sessions.told > 0 && sessions.do_not_match() {
        line(sessions.told, "told of, and hardly any is a record's: the join key does not match");
    } else {
        line(sessions.with_record, "with a record");
        line(sessions.without_record(), "without a record: a forged callback, or a record that was lost");
        line(
            sessions.records_without,
            "finished records without a callback: no consent to count, or a blocked message",
        );
    }
    text
}

/// The differences, for a spreadsheet. Without anything about a person.
fn list(judged: &[(Class, Row)]) -> String {
    let mut text = "class,id,day,callback,webhook,api\r\n".to_owned();
    let yes = |yes: bool| if yes { "yes" } else { "no" };
    for (class, row) in judged.iter().filter(|(class, _)| *class != Class::Agreed) {
        let (id, day) = (row.id.as_deref().unwrap_or_default(), row.day.as_deref().unwrap_or_default());
        let [callback, webhook, api] = [row.callback, row.webhook, row.api_now].map(yes);
        let _ = write!(text, "{},{},{},{callback},{webhook},{api}\r\n", class.words().0, cell(id), cell(day));
    }
    text
}
