//! Who leads: by score, ties by the time taken, then by date.

use std::collections::HashSet;
use std::path::PathBuf;

use super::period::Asked;
use super::screen::plain;
use super::words::decimal;
use crate::api::cell;
use crate::config::Settings;
use crate::exit::Failure;
use crate::store::{Store, StoreError};

/// Whose plays are ranked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Per {
    /// Each play
    Record,
    /// Each person's best play; one without an address stands for itself
    Person,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The app's id or title
    #[arg(long)]
    pub(super) app: String,
    /// So many places
    #[arg(long, default_value_t = 20, value_name = "NUMBER")]
    top: u32,
    #[command(flatten)]
    days: Asked,
    #[arg(long, value_enum, default_value = "record")]
    per: Per,
    /// With names in full; without it they are masked
    #[arg(long)]
    names: bool,
    /// Write it for a spreadsheet; - for the screen
    #[arg(long, value_name = "FILE")]
    csv: Option<PathBuf>,
}

/// A play as it is ranked. Plays that nothing tells apart share a place.
#[derive(Debug, Clone, PartialEq)]
struct Play {
    score: f64,
    time_taken: Option<f64>,
    played_at: Option<String>,
    id: Option<String>,
    name: Option<String>,
}

pub(super) async fn print(settings: &Settings, store: &Store, arguments: Arguments) -> Result<(), Failure> {
    let plays = plays(settings, store, &arguments).await?;
    let head = ["place", "score", "time taken", "played at", "record", "name"];
    let rows: Vec<[String; 6]> = placed(&plays).map(|(place, play)| row(place, play)).collect();
    if let Some(path) = &arguments.csv {
        let line = |cells: Vec<String>| cells.join(",") + "\r\n";
        let mut text = line(head.map(str::to_owned).to_vec());
        text.extend(rows.iter().map(|row| line(row.iter().map(|text| cell(text)).collect())));
        return Ok(super::write(path, text.as_bytes())?);
    }
    let all: Vec<[String; 6]> = std::iter::once(head.map(str::to_owned)).chain(rows).collect();
    let widths: Vec<usize> = (0..head.len())
        .map(|column| all.iter().filter_map(|row| row.get(column)).map(|text| text.chars().count()).max().unwrap_or(0))
        .collect();
    let mut text = String::new();
    for row in all {
        let cells = row.iter().zip(&widths).enumerate().map(|(column, (text, width))| match column {
            0..=2 => format!("{text:>width$}"),
            _ => format!("{text:width$}"),
        });
        text.push_str(cells.collect::<Vec<_>>().join("  ").trim_end());
        text.push('\n');
    }
    Ok(super::write("-".as_ref(), text.as_bytes())?)
}

fn row(place: usize, play: &Play) -> [String; 6] {
    [
        place.to_string(),
        decimal(play.score),
        play.time_taken.map(decimal).unwrap_or_default(),
        play.played_at.clone().unwrap_or_default(),
        play.id.clone().unwrap_or_default(),
        play.name.clone().unwrap_or_default(),
    ]
}

/// Places from 1; equal plays have the place of the first of them.
fn placed(plays: &[Play]) -> impl Iterator<Item = (usize, &Play)> {
    let key = |play: &Play| (play.score.to_bits(), play.time_taken.map(f64::to_bits), play.played_at.clone());
    let mut last = None;
    plays.iter().enumerate().map(move |(before, play)| {
        let place = match last.take() {
            Some((same, place)) if same == key(play) => place,
            _ => before + 1,
        };
        last = Some((key(play), place));
        (place, play)
    })
}

type Row =
    (f64, Option<f64>, Option<String>, Option<String>, Option<String>, Option<String>, Option<String>, Option<String>);

async fn plays(settings: &Settings, store: &Store, arguments: &Arguments) -> Result<Vec<Play>, Failure> {
    let app = arguments.app.as_str();
    let days = arguments.days.is_given().then(|| arguments.days.days(&super::zone(settings, app))).transpose()?;
    let (from, to) = days.map(|days| (days.from.to_string(), days.to.to_string())).unzip();
    // A play without a time taken comes after those that say it; likewise without a date.
    let sql = "SELECT score, time_taken, played_at, id, person, username, first_name, last_name
               FROM v_participation_personal
               WHERE app = $1 AND finished = 1 AND score IS NOT NULL AND ($2 IS NULL OR day BETWEEN $2 AND $3)
               ORDER BY score DESC, time_taken IS NULL, time_taken, played_at IS NULL, played_at,
                        length(id), id LIMIT $4";
    let per_person = arguments.per == Per::Person;
    let most = if per_person { i64::MAX } else { i64::from(arguments.top) };
    let query = sqlx::query_as(sql).bind(app).bind(from).bind(to).bind(most);
    let rows: Vec<Row> = query.fetch_all(&store.readers).await.map_err(StoreError::from)?;
    let mut seen = HashSet::new();
    let is_first = |row: &Row| match &row.4 {
        Some(person) if per_person => seen.insert(person.clone()),
        _ => true,
    };
    let best = rows.into_iter().filter(is_first).take(usize::try_from(arguments.top).unwrap_or(usize::MAX));
    let play = |(score, time_taken, played_at, id, _, username, first, last): Row| {
        let name = username.filter(|name| !name.trim().is_empty()).or_else(|| full(first, last));
        let name = name.as_deref().map(plain).map(|name| if arguments.names { name } else { masked(&name) });
        Play { score, time_taken, played_at, id, name }
    };
    Ok(best.map(play).collect())
}

fn full(first: Option<String>, last: Option<String>) -> Option<String> {
    let parts: Vec<String> = [first, last].into_iter().flatten().filter(|part| !part.trim().is_empty()).collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

/// The first letter of each word, however long the word is.
fn masked(name: &str) -> String {
    let initial = |word: &str| word.chars().next().map(|first| format!("{first}…"));
    name.split_whitespace().filter_map(initial).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_masked_name_is_its_initials() {
        for (name, expected) in [("Ada Lovelace", "A… L…"), ("ada@x.example", "a…"), ("Élodie", "É…"), ("A", "A…")]
        {
            assert_eq!(masked(name), expected);
        }
    }

    #[test]
    fn equal_plays_share_a_place() {
        let play = |score: f64, time_taken| Play { score, time_taken, played_at: None, id: None, name: None };
        let plays = [play(9.0, Some(1.0)), play(9.0, Some(1.0)), play(9.0, None), play(3.0, None)];
        assert_eq!(placed(&plays).map(|(place, _)| place).collect::<Vec<_>>(), [1, 1, 3, 4]);
    }
}
