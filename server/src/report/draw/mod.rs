//! A draw in two steps, so that nobody could choose who wins: the list is frozen, and its hash told, before the seed
//! exists. Then anybody can repeat what the seed chooses.

mod choose;
mod prepare;
mod protocol;

use std::collections::HashSet;
use std::path::PathBuf;

use jiff::{SignedDuration, Timestamp};

use crate::config::ConfigError;
use crate::exit::Failure;
use crate::hash::{hex, sha256};
use crate::store::{Flag, Store, StoreError};
use protocol::{HASH, Prepared, line, path_beside};

/// A draw sooner after the preparation is one whose seed may have been known.
const TOO_SOON: SignedDuration = SignedDuration::from_hours(1);

#[derive(Debug, clap::Subcommand)]
pub(crate) enum Command {
    /// Freeze the entries: a list of record ids, its hash, and a protocol
    Prepare(prepare::Arguments),
    /// Draw winners from a frozen list, by a public seed
    Run {
        /// The list that `draw prepare` wrote
        #[arg(long, value_name = "FILE")]
        list: PathBuf,
        /// A public value that did not exist when the list was prepared
        #[arg(long, value_name = "TEXT")]
        seed: String,
        #[arg(long, default_value_t = 1, value_name = "NUMBER")]
        winners: usize,
        /// Who follows if a winner cannot be reached, or is erased
        #[arg(long, default_value_t = 0, value_name = "NUMBER")]
        reserves: usize,
    },
}

pub(super) async fn perform(store: &Store, command: Command) -> Result<(), Failure> {
    match command {
        Command::Prepare(arguments) => prepare::prepare(store, arguments).await,
        Command::Run { list, seed, winners, reserves } => run(store, &list, &seed, winners, reserves).await,
    }
}

async fn run(
    store: &Store,
    path: &std::path::Path,
    seed: &str,
    winners: usize,
    reserves: usize,
) -> Result<(), Failure> {
    let invalid = |place: &str, reason: String| Failure::Config(ConfigError::invalid(place, reason));
    if seed.is_empty() || winners == 0 {
        return Err(invalid("draw run", "a draw needs a seed and at least one winner".to_owned()));
    }
    let prepared = Prepared::read(path)?;
    let list = std::fs::read_to_string(path)
        .map_err(|error| invalid("--list", format!("cannot read {}: {error}", path.display())))?;
    let hash = hex(&sha256(list.as_bytes()));
    if hash != prepared.hash {
        let reason = format!(
            "{} is not the list that was prepared: its SHA-256 is {hash}, the protocol says {}",
            path.display(),
            prepared.hash
        );
        return Err(invalid("--list", reason));
    }
    let entries: Vec<&str> = list.lines().collect();
    let drawn = choose::choose(&entries, &hash, seed, winners.saturating_add(reserves));
    let erased = erased(store, &drawn).await?;
    let now = Timestamp::now();
    let protocol = protocol(&Draw { prepared: &prepared, now, seed, winners, drawn: &drawn, erased: &erased });
    let beside = path_beside(path);
    // Every draw stays in the protocol: drawing until one likes the result can be seen.
    std::fs::OpenOptions::new()
        .append(true)
        .open(&beside)
        .and_then(|mut file| std::io::Write::write_all(&mut file, format!("\n{protocol}").as_bytes()))?;
    print!("{protocol}");
    if now.duration_since(prepared.at) < TOO_SOON {
        tracing::warn!("the draw follows its preparation within an hour: nobody can tell that the seed was not known");
    }
    Ok(())
}

/// Those of the drawn that were erased meanwhile.
async fn erased<'e>(store: &Store, drawn: &[&'e str]) -> Result<HashSet<&'e str>, StoreError> {
    let mut erased = HashSet::new();
    for id in drawn {
        let Flag(found) = sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM erased WHERE kind = 'id' AND hash = $1)")
            .bind(store.context.hash_key.tag("id", id))
            .fetch_one(&store.readers)
            .await?;
        if found {
            erased.insert(*id);
        }
    }
    Ok(erased)
}

/// A draw that was made.
struct Draw<'d> {
    prepared: &'d Prepared,
    now: Timestamp,
    seed: &'d str,
    winners: usize,
    drawn: &'d [&'d str],
    erased: &'d HashSet<&'d str>,
}

fn protocol(draw: &Draw<'_>) -> String {
    let Draw { prepared, now, seed, winners, drawn, erased } = draw;
    let time = |time: Timestamp| time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let mut text = [
        line("draw run", &time(*now)),
        line("list prepared", &time(prepared.at)),
        line(HASH, &prepared.hash),
        line("seed", seed),
    ]
    .concat();
    if now.duration_since(prepared.at) < TOO_SOON {
        text += &line("warning", "the draw follows its preparation within an hour");
    }
    let (mut won, mut followed) = (0, 0);
    for (place, id) in (1..).zip(*drawn) {
        let role = if erased.contains(id) {
            format!("drawn {place}: {id} was erased and is skipped; the next one takes its place")
        } else if won < *winners {
            won += 1;
            format!("winner {won}: {id}")
        } else {
            followed += 1;
            format!("reserve {followed}: {id}")
        };
        text += &role;
        text.push('\n');
    }
    if won < *winners {
        text += &line("warning", &format!("{won} winners of {winners}: no entries or reserves are left"));
    }
    text
}
