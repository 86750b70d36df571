//! `deliveries`, `forward` and `preview`: what is on its way to targets, what history is sent, and how it would look.
//!
//! The list names events and keyed hashes of persons, never a value of theirs.

use std::io::{BufRead, IsTerminal, Write};

use crate::config::{ConfigError, Settings, Target};
use crate::exit::Failure;
use crate::hash::hex;
use crate::outbox::Rows;
use crate::store::{Delivered, Forward, Known, Standing, Store, StoreError, Writer};
use crate::targets::{Sender, shown};

/// So many rows are listed.
const MOST: u32 = 1000;

/// The target of a name.
///
/// # Errors
/// There is none.
pub(crate) fn known<'a>(settings: &'a Settings, name: &str) -> Result<&'a Target, ConfigError> {
    let found = settings.targets.iter().find(|target| target.rules.name == name);
    let names = settings.targets.iter().map(|target| target.rules.name.as_str()).collect::<Vec<_>>().join(", ");
    found.ok_or_else(|| {
        let there_are = if names.is_empty() { "none is configured".to_owned() } else { format!("there are {names}") };
        ConfigError::invalid("--target", format!("\"{name}\" is no target: {there_are}"))
    })
}

/// Gives up a target that is not configured.
///
/// # Errors
/// It is configured, or nobody knows it.
pub(crate) async fn forget(settings: &Settings, name: &str) -> Result<String, Failure> {
    let wrong = |reason: String| Err(ConfigError::invalid("forget-target", reason).into());
    if settings.targets.iter().any(|target| target.rules.name == name) {
        return wrong(format!(
            "\"{name}\" is configured: remove [targets.{name}], and restart the servers that have it"
        ));
    }
    let mut options = settings.store()?;
    options.context.outbox = options.context.outbox.beside_others();
    if Store::open(options).await?.forget_target(name).await? {
        Ok(format!("forgotten: {name}, and what was on its way to it"))
    } else {
        wrong(format!("the store knows no target \"{name}\""))
    }
}

/// Removes who was erased from the targets that ask for it.
///
/// # Errors
/// One of them does not say that it is done.
pub(crate) async fn remove(settings: &Settings, known: &[Known]) -> Result<(), Failure> {
    let mut left = Vec::new();
    for target in settings.targets.iter().filter(|target| target.removes && !target.dry_run) {
        let name = &target.rules.name;
        let place = format!("targets.{name}");
        let sender = Sender::new(target).map_err(|reason| ConfigError::invalid(place, reason))?;
        for person in known {
            match sender.remove(&person.address, &hex(&person.hash)).await {
                Ok(()) => println!("removed at {name}"),
                // The words may name the person, who is nowhere here any more.
                Err(_) => left.push(name.clone()),
            }
        }
    }
    left.dedup();
    if left.is_empty() { Ok(()) } else { Err(Failure::Left { names: left.join(", ") }) }
}

pub(crate) fn time(ms: i64) -> String {
    format!("{:.0}", jiff::Timestamp::from_millisecond(ms).unwrap_or_default())
}

/// How targets stand, and the rows in some states, a line each.
pub(crate) async fn list(
    settings: &Settings,
    store: &Store,
    target: Option<&str>,
    states: &[&str],
) -> Result<Vec<String>, Failure> {
    if let Some(name) = target {
        known(settings, name)?;
    }
    let mut lines = Vec::new();
    for standing in store.standings().await? {
        if target.is_none_or(|target| target == standing.name) {
            lines.push(stands(&standing));
        }
    }
    if lines.is_empty() {
        lines.push("no target is configured".to_owned());
    }
    lines
        .push(format!("records without an address, of which no CRM is told: {}", store.count_without_address().await?));
    let rows = store.deliveries(target, states, MOST).await?;
    if rows.len() == usize::try_from(MOST).unwrap_or_default() {
        lines.push(format!("the newest {MOST}:"));
    }
    lines.extend(rows.iter().map(line));
    Ok(lines)
}

fn stands(standing: &Standing) -> String {
    let Standing { name, paused, off, sent, dropped, pending, letters, .. } = standing;
    let state = match paused {
        _ if *off => ", off: the target wants nothing more".to_owned(),
        Some(words) => format!(", paused: {words}"),
        None => String::new(),
    };
    format!("{name}: {pending} pending, {sent} sent, {letters} given up, {dropped} dropped{state}")
}

fn line(row: &Delivered) -> String {
    let Delivered { target, subject, what, at_ms, due_ms, attempts, state, reason } = row;
    let then = match reason {
        Some(reason) => reason.clone(),
        None => format!("due {}", time(*due_ms)),
    };
    format!("{target}  {state}  {what}  {subject}  {}  {attempts} attempts  {then}", time(*at_ms))
}

/// Sends history, once somebody has seen how much that is.
pub(crate) async fn forward(store: &Store, writer: &Writer, forward: Forward, yes: bool) -> Result<String, Failure> {
    writer.catch_up().await?;
    let count = store.count_forward(&forward).await?;
    let what = format!("{count} to send to {}", forward.target);
    if count == 0 || !(yes || agreed(&what)?) {
        let hint = if count == 0 { "nothing to do" } else { "nothing is sent: add --yes" };
        return Ok(format!("forward: {what}; {hint}"));
    }
    let sent = writer.forward(store, forward).await?;
    Ok(format!("forward: {sent} are due now; a running server sends them"))
}

/// Whether whoever sits at the terminal says yes.
fn agreed(what: &str) -> Result<bool, std::io::Error> {
    if !std::io::stdin().is_terminal() {
        return Ok(false);
    }
    print!("{what}. Send? [y/N] ");
    std::io::stdout().flush()?;
    let mut answer = String::new();
    std::io::stdin().lock().read_line(&mut answer)?;
    Ok(matches!(answer.trim().to_ascii_lowercase().as_str(), "y" | "yes"))
}

/// What would be sent of a record.
pub(crate) async fn preview(store: &Store, target: &Target, record: Option<&str>) -> Result<String, StoreError> {
    let Some(found) = store.one_record(record).await? else {
        return Ok(match record {
            Some(id) => format!("there is no record {id}"),
            None => "there is no record yet".to_owned(),
        });
    };
    Ok(match Rows::new(target, store).preview(&found).await? {
        Ok(row) => shown(&target.preset, &row),
        Err(why) => format!("nothing would be sent: {}", why.words()),
    })
}
