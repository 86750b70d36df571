//! The participation numbers of a campaign: what the webhook told beside what the API tells now, each record in one class,
//! so that the sums add up.

mod class;
mod take;

use std::collections::{BTreeMap, HashSet};
use std::fmt::Write;
use std::path::PathBuf;

use super::period::{Asked, Days};
use super::words::{days, grouped};
use crate::api::{When, cell};
use crate::config::{ConfigError, Settings};
use crate::exit::Failure;
use crate::store::{Store, now_ms};
use class::{Class, Judge, Row};
use take::{Taken, Tests, take};

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The app's id
    #[arg(long)]
    app: String,
    #[command(flatten)]
    days: Asked,
    /// List every record that webhook and API do not both tell of, with its class; - for the screen
    #[arg(long, value_name = "FILE")]
    csv: Option<PathBuf>,
}

pub(super) async fn audit(settings: &Settings, store: &Store, arguments: Arguments) -> Result<(), Failure> {
    let app = arguments.app.trim();
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
    let Taken { rows, stable, webhook_days } = taken;
    let judge = Judge { from: days.from.to_string(), to: days.to.to_string(), now_ms: started_ms, webhook_days };
    let judged: Vec<(Class, Row)> = rows.into_iter().map(|row| (judge.class(&row), row)).collect();
    if let Some(path) = &arguments.csv {
        super::write(path, list(&judged).as_bytes())?;
    }
    if arguments.csv.as_ref().is_none_or(|path| path.as_os_str() != "-") {
        super::write("-".as_ref(), text(app, days, &judge, &judged).as_bytes())?;
    }
    let unexplained = judged.iter().filter(|(class, _)| *class == Class::Unexplained).count();
    if unexplained > 0 || !stable { Err(Failure::Unexplained { unexplained, stable }) } else { Ok(()) }
}

fn text(app: &str, period: Days, judge: &Judge, judged: &[(Class, Row)]) -> String {
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
    let mut line = |number: usize, name: &str| {
        let _ = writeln!(text, "{:>12}  {name}", grouped(super::count(number)));
    };
    for (name, webhook, api) in [
        ("webhook and API", true, true),
        ("webhook alone", true, false),
        ("API alone", false, true),
        ("neither", false, false),
    ] {
        line(
            inside().filter(|(_, row)| row.webhook == webhook && (row.api_now || row.api_before) == api).count(),
            name,
        );
    }
    text.push_str("              callback: not measured; your page does not tell this server of it\n");

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

/// The differences, for a spreadsheet. Without anything about a person.
fn list(judged: &[(Class, Row)]) -> String {
    let mut text = "class,id,day,webhook,api\r\n".to_owned();
    let yes = |yes: bool| if yes { "yes" } else { "no" };
    for (class, row) in judged.iter().filter(|(class, _)| *class != Class::Agreed) {
        let (id, day) = (row.id.as_deref().unwrap_or_default(), row.day.as_deref().unwrap_or_default());
        let (webhook, api) = (yes(row.webhook), yes(row.api_now));
        let _ = write!(text, "{},{},{},{webhook},{api}\r\n", class.words().0, cell(id), cell(day));
    }
    text
}
