//! The first step of a draw: the entries are frozen before the seed exists.

use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};

use drimify_bridge::reaction::{Condition, ConditionError};
use jiff::Timestamp;
use sqlx::Row;

use super::protocol::{HASH, PREPARED, line, path_beside};
use crate::api::Output;
use crate::config::ConfigError;
use crate::exit::Failure;
use crate::hash::{hex, sha256};
use crate::outbox::{Facts, Named};
use crate::record::{Fields, Outcome, normal_email};
use crate::store::{Store, StoreError};

/// Who has a chance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Per {
    /// Each person once, by the first record; a record without an address stands for itself
    Person,
    /// Each record
    Record,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The app's id or title
    #[arg(long)]
    pub(in super::super) app: String,
    /// Which records take part, such as "finished, optinNewsletter"
    #[arg(long, value_name = "CONDITION", default_value = "finished")]
    when: String,
    #[arg(long, value_enum, default_value = "person")]
    per: Per,
    /// Record ids and addresses that take no part, one a line
    #[arg(long, value_name = "FILE")]
    exclude: Option<PathBuf>,
    /// The list; its protocol is written beside it [default: draw-APP.txt]
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// The entries, and who is none and why.
#[derive(Debug, Default)]
struct Entries {
    /// Ids, in the order of the list.
    ids: Vec<String>,
    without_id: u64,
    excluded: u64,
    repeats: u64,
    without_address: u64,
}

pub(super) async fn prepare(store: &Store, arguments: Arguments) -> Result<(), Failure> {
    let Arguments { app, when, per, exclude, output } = arguments;
    let condition: Condition<Named> =
        when.parse().map_err(|error: ConditionError| ConfigError::invalid("--when", error.to_string()))?;
    let excluded = exclude.as_deref().map(|path| Excluded::read(path, store)).transpose()?.unwrap_or_default();
    let app = app.as_str();
    let entries = entries(store, app, &condition, per, &excluded).await?;
    if entries.ids.is_empty() {
        let reason = format!("no record of app {app} with an id takes part: nothing was written");
        return Err(ConfigError::invalid("draw prepare", reason).into());
    }
    let list: String = entries.ids.iter().flat_map(|id| [id, "\n"]).collect();
    let hash = hex(&sha256(list.as_bytes()));
    let path = output.unwrap_or_else(|| PathBuf::from(format!("draw-{app}.txt")));
    let protocol_path = path_beside(&path);
    for path in [&path, &protocol_path] {
        if path.exists() {
            let reason = format!("there is already a {}: what is frozen is not written again", path.display());
            return Err(ConfigError::invalid("--output", reason).into());
        }
    }
    let per = match per {
        Per::Person => "person",
        Per::Record => "record",
    };
    let left_out = format!(
        "{} excluded, {} further plays of the same person, {} without an id",
        entries.excluded, entries.repeats, entries.without_id
    );
    let lines = [
        line("draw from app", app),
        line(PREPARED, &Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string()),
        line("condition", &condition.to_string()),
        line("one entry for each", per),
        line("entries", &entries.ids.len().to_string()),
        line("entries without an address", &entries.without_address.to_string()),
        line("left out", &left_out),
        line(HASH, &hash),
    ];
    let protocol = lines.concat();
    write(&path, list.as_bytes())?;
    write(&protocol_path, protocol.as_bytes())?;
    print!("{protocol}");
    println!(
        "\nwritten: {} and {}\nPublish the SHA-256 now. Then wait for a public value that does not exist yet (lottery \
         numbers, a beacon's round) and give it as the seed:\n  drimify-server draw run --list {} --seed TEXT \
         --winners 3 --reserves 5",
        path.display(),
        protocol_path.display(),
        path.display()
    );
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut out = Output::open(Some(path))?;
    std::io::Write::write_all(&mut out, bytes)?;
    out.finish()
}

async fn entries(
    store: &Store,
    app: &str,
    condition: &Condition<Named>,
    per: Per,
    excluded: &Excluded,
) -> Result<Entries, StoreError> {
    let rows = sqlx::query("SELECT key, fields, person FROM record WHERE app = $1").bind(app);
    let mut rows = rows.fetch(&store.readers);
    let mut entries = Entries::default();
    let mut ids: BTreeMap<Number, Option<Vec<u8>>> = BTreeMap::new();
    while let Some(row) = futures_util::TryStreamExt::try_next(&mut rows).await? {
        let fields: Fields = serde_json::from_str(row.try_get("fields")?).unwrap_or_default();
        let outcome = Outcome::of(&fields, &store.context.rules.finished);
        if !condition.holds(&Facts { fields: &fields, outcome, flags: &[] }) {
            continue;
        }
        let key: &str = row.try_get("key")?;
        let person: Option<Vec<u8>> = row.try_get("person")?;
        match key.strip_prefix("id:") {
            None => entries.without_id += 1,
            Some(id) if excluded.ids.contains(id) => entries.excluded += 1,
            Some(_) if person.as_ref().is_some_and(|person| excluded.persons.contains(person)) => {
                entries.excluded += 1;
            }
            Some(id) => {
                ids.insert(Number::of(id), person);
            }
        }
    }
    let mut seen = HashSet::new();
    for (id, person) in ids {
        match person {
            Some(person) if per == Per::Person && !seen.insert(person.clone()) => entries.repeats += 1,
            person => {
                entries.without_address += u64::from(person.is_none());
                entries.ids.push(id.1);
            }
        }
    }
    Ok(entries)
}

/// An id in the order of numbers; what is no number comes after them, in the order of texts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Number((bool, usize, String), String);

impl Number {
    fn of(id: &str) -> Self {
        let digits = id.trim_start_matches('0');
        let is_number = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit());
        let order = if is_number { (false, digits.len(), digits.to_owned()) } else { (true, 0, id.to_owned()) };
        Self(order, id.to_owned())
    }
}

/// Who takes no part.
#[derive(Debug, Default)]
struct Excluded {
    ids: HashSet<String>,
    persons: HashSet<Vec<u8>>,
}

impl Excluded {
    fn read(path: &Path, store: &Store) -> Result<Self, ConfigError> {
        let text = std::fs::read_to_string(path)
            .map_err(|error| ConfigError::invalid("--exclude", format!("cannot read {}: {error}", path.display())))?;
        let mut excluded = Self::default();
        for (number, entry) in (1..).zip(text.trim_start_matches('\u{feff}').lines()) {
            let entry = entry.trim();
            if entry.contains('@') {
                let email = normal_email(entry).unwrap_or_default();
                excluded.persons.insert(store.context.hash_key.tag("email", &email));
            } else if !entry.is_empty() {
                if !entry.bytes().all(|byte| byte.is_ascii_digit()) {
                    let reason = format!("line {number} of {} is neither an id nor an address", path.display());
                    return Err(ConfigError::invalid("--exclude", reason));
                }
                excluded.ids.insert(entry.to_owned());
            }
        }
        Ok(excluded)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_in_the_order_of_numbers() {
        let mut ids = ["10", "9", "x", "100", "18446744073709551616", "2"].map(Number::of);
        ids.sort();
        assert_eq!(ids.map(|id| id.1), ["2", "9", "10", "100", "18446744073709551616", "x"]);
    }
}
