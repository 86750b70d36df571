//! What a batch of records means for targets: a few statements over all of them, in the transaction that writes them.

use std::collections::{BTreeMap, BTreeSet};

use sqlx::AnyConnection;

use super::persons::plays_of;
use super::settle::REHEARSED;
use super::{Judged, Outbox};
use crate::hash::{hex, random};
use crate::outbox::{Kind, Portrait, Withheld};
use crate::store::cells::{self, list};
use crate::store::context::Context;

/// So many statements of addresses are followed in a batch to know of consent; beyond that the drain alone judges.
const MOST_JOINED: i64 = 2_000;

/// A record that was written, as far as targets are concerned.
#[derive(Debug, Clone)]
pub(in super::super) struct Concerned {
    pub(in super::super) nodes: Vec<String>,
    pub(in super::super) person: Option<Vec<u8>>,
    pub(in super::super) app: Option<String>,
    pub(in super::super) judged: Judged,
}

/// Writes what is to be sent because of some records.
pub(in super::super) async fn note(
    connection: &mut AnyConnection,
    context: &Context,
    records: Vec<Concerned>,
    now_ms: i64,
) -> Result<(), sqlx::Error> {
    let outbox = &context.outbox;
    if outbox.is_empty() {
        return Ok(());
    }
    fire(connection, outbox, &records, now_ms).await?;
    tell(connection, context, &records, now_ms).await
}

/// Makes an event of what happens for the first time, and remembers it for all nodes of each record.
async fn fire(
    connection: &mut AnyConnection,
    outbox: &Outbox,
    records: &[Concerned],
    now_ms: i64,
) -> Result<(), sqlx::Error> {
    // A record of one node that nothing has happened to has nothing to pass on.
    let asked: Vec<(&Concerned, BTreeSet<String>)> = records
        .iter()
        .filter(|record| !record.judged.events.is_empty() || record.nodes.len() > 1)
        .map(|record| (record, record.nodes.iter().cloned().collect()))
        .collect();
    if asked.is_empty() {
        return Ok(());
    }
    let mails = |record: &Concerned| {
        let mut events = record.judged.events.iter().filter_map(|index| outbox.targets.get(*index));
        let to_person = |kind: &Kind| matches!(kind, Kind::Event { to_person: true, .. });
        events.find(|target| to_person(&target.kind)).and_then(|_| mailbox(record))
    };
    let nodes = asked.iter().flat_map(|(record, nodes)| nodes.iter().cloned().chain(mails(record)));
    let found: Vec<(String, String, String, Option<String>)> = sqlx::query_as(
        "SELECT node, target, transition, event FROM fired WHERE node IN (SELECT value FROM json_each($1))",
    )
    .bind(list(nodes))
    .fetch_all(&mut *connection)
    .await?;
    let mut fired: BTreeMap<String, BTreeMap<(String, String), Option<String>>> = BTreeMap::new();
    for (node, target, transition, event) in found {
        fired.entry(node).or_default().insert((target, transition), event);
    }
    let (mut marks, mut events) = (Vec::new(), Vec::new());
    // What holds together although it is remembered, by how long it lingers: it may have been dropped meanwhile.
    let mut hold: BTreeMap<i64, BTreeSet<String>> = BTreeMap::new();
    for (record, nodes) in asked {
        let mut happened: BTreeMap<(String, String), Option<String>> = BTreeMap::new();
        for known in nodes.iter().filter_map(|node| fired.get(node)) {
            for (what, event) in known {
                // What was told of counts more than what was only noted.
                let entry = happened.entry(what.clone()).or_default();
                if entry.is_none() {
                    entry.clone_from(event);
                }
            }
        }
        for index in &record.judged.events {
            let Some(target) = outbox.targets.get(*index) else { continue };
            let Kind::Event { on, linger_ms, to_person, .. } = target.kind else { continue };
            let what = (target.name.clone(), on.word().to_owned());
            let mailbox = if to_person { mailbox(record) } else { None };
            let before = mailbox.as_ref().and_then(|mailbox| fired.get(mailbox)?.get(&what)).cloned();
            if let Some(event) = happened.get(&what) {
                hold.entry(linger_ms).or_default().extend(event.clone());
                continue;
            }
            let event = match before {
                Some(before) => {
                    hold.entry(linger_ms).or_default().extend(before.clone());
                    before
                }
                None if outbox.silent => None,
                None => {
                    let id = format!("evt_{}", hex(&random::<16>().map_err(|_| no_random())?));
                    events.push([
                        id.as_str().into(),
                        target.name.as_str().into(),
                        on.word().into(),
                        now_ms.into(),
                        now_ms.saturating_add(linger_ms).into(),
                    ]);
                    Some(id)
                }
            };
            if let Some(mailbox) = mailbox {
                marks.push(mark(&mailbox, &what, event.as_deref()));
                fired.entry(mailbox).or_default().insert(what.clone(), event.clone());
            }
            happened.insert(what, event);
        }
        for (what, event) in happened {
            for node in &nodes {
                let known = fired.entry(node.clone()).or_default();
                if !known.contains_key(&what) {
                    marks.push(mark(node, &what, event.as_deref()));
                    known.insert(what.clone(), event.clone());
                }
            }
        }
    }
    cells::insert::<4>(
        connection,
        "INSERT INTO fired (node, target, transition, event)",
        marks,
        "ON CONFLICT DO NOTHING",
    )
    .await?;
    let head = "INSERT INTO event (id, target, transition, at_ms, due_ms)";
    cells::insert::<5>(&mut *connection, head, events, "").await?;
    if !outbox.silent {
        for (linger_ms, events) in hold {
            revive(connection, &events, linger_ms, now_ms).await?;
        }
    }
    Ok(())
}

/// Puts events on their way again that were dropped and hold together once more, under the ids that they have.
async fn revive(
    connection: &mut AnyConnection,
    events: &BTreeSet<String>,
    linger_ms: i64,
    now_ms: i64,
) -> Result<(), sqlx::Error> {
    if events.is_empty() {
        return Ok(());
    }
    // Who judged it before has judged an older state: a millisecond tells.
    sqlx::query("UPDATE event SET due_ms = due_ms + 1 WHERE id IN (SELECT value FROM json_each($1)) AND state = 'due'")
        .bind(list(events))
        .execute(&mut *connection)
        .await?;
    sqlx::query(
        "UPDATE event SET state = 'due', reason = NULL, at_ms = CASE WHEN attempts = 0 THEN $2 ELSE at_ms END, due_ms = $3
         WHERE id IN (SELECT value FROM json_each($1)) AND state = 'dropped' AND reason <> $4",
    )
    .bind(list(events))
    .bind(now_ms)
    .bind(now_ms.saturating_add(linger_ms))
    .bind(REHEARSED)
    .execute(connection)
    .await
    .map(drop)
}

fn mark(node: &str, (target, transition): &(String, String), event: Option<&str>) -> [cells::Cell; 4] {
    [node.into(), target.as_str().into(), transition.as_str().into(), event.into()]
}

fn no_random() -> sqlx::Error {
    sqlx::Error::Protocol("the system has no random bytes to give".to_owned())
}

/// What stands for a person in an app, among the nodes for which something has happened.
pub(super) fn mailbox(record: &Concerned) -> Option<String> {
    let person = hex(record.person.as_ref()?);
    Some(format!("person:{person}:{}", record.app.as_deref().unwrap_or_default()))
}

/// Those persons whose records together are few enough to be joined here, where deliveries wait for it.
async fn few<'p>(
    connection: &mut AnyConnection,
    persons: BTreeSet<&'p Vec<u8>>,
) -> Result<BTreeSet<&'p Vec<u8>>, sqlx::Error> {
    let counts: Vec<(Vec<u8>, i64)> = sqlx::query_as(
        "SELECT unhex(value), (SELECT count(*) FROM (SELECT 1 FROM address WHERE hash = unhex(value) LIMIT $2) AS counted)
         FROM json_each($1)",
    )
    .bind(list(persons.iter().map(|person| hex(person))))
    .bind(MOST_JOINED)
    .fetch_all(connection)
    .await?;
    let counts: BTreeMap<Vec<u8>, i64> = counts.into_iter().collect();
    let mut left = MOST_JOINED;
    let mut fits = |person: &&Vec<u8>| {
        let count = counts.get(*person).copied().unwrap_or_default();
        let fits = count < left;
        left -= if fits { count } else { 0 };
        fits
    };
    Ok(persons.into_iter().filter(|person| fits(person)).collect())
}

/// Those of some persons who leave lists that know them, or are about to be told of them.
async fn known_there<'p>(
    connection: &mut AnyConnection,
    context: &Context,
    leaving: BTreeSet<(usize, &'p Vec<u8>)>,
) -> Result<Vec<(usize, &'p Vec<u8>)>, sqlx::Error> {
    let mut there = Vec::new();
    let targets: BTreeSet<usize> = leaving.iter().map(|(index, _)| *index).collect();
    for index in targets {
        let Some(target) = context.outbox.targets.get(index) else { continue };
        let persons: Vec<&Vec<u8>> = leaving.iter().filter(|(of, _)| *of == index).map(|(_, person)| *person).collect();
        let known: Vec<Vec<u8>> = sqlx::query_scalar(
            "SELECT person FROM person_told WHERE target = $1 AND person IN (SELECT unhex(value) FROM json_each($2))
             UNION SELECT person FROM person_due WHERE target = $1 AND person IN (SELECT unhex(value) FROM json_each($2))",
        )
        .bind(&target.name)
        .bind(list(persons.iter().map(|person| hex(person))))
        .fetch_all(&mut *connection)
        .await?;
        there.extend(persons.into_iter().filter(|person| known.contains(person)).map(|person| (index, person)));
    }
    Ok(there)
}

/// Writes which persons have changed, for the targets that are told of persons.
async fn tell(
    connection: &mut AnyConnection,
    context: &Context,
    records: &[Concerned],
    now_ms: i64,
) -> Result<(), sqlx::Error> {
    let mut rows: BTreeSet<(usize, &Vec<u8>)> = BTreeSet::new();
    let mut unsure: BTreeSet<(usize, &Vec<u8>)> = BTreeSet::new();
    let mut leaving: BTreeSet<(usize, &Vec<u8>)> = BTreeSet::new();
    for record in records {
        let Some(person) = &record.person else { continue };
        for (index, sure) in &record.judged.states {
            if *sure {
                rows.insert((*index, person))
            } else {
                unsure.insert((*index, person))
            };
        }
    }
    unsure.retain(|row| !rows.contains(row));
    if !unsure.is_empty() {
        let persons: BTreeSet<&Vec<u8>> = unsure.iter().map(|(_, person)| *person).collect();
        let known = few(connection, persons).await?;
        let plays = plays_of(connection, known.iter().copied()).await?;
        for (index, person) in unsure {
            if !known.contains(person) {
                rows.insert((index, person));
                continue;
            }
            let Some(target) = context.outbox.targets.get(index) else { continue };
            let plays = plays.get(person).map(Vec::as_slice).unwrap_or_default();
            match Portrait::of(target, plays, &context.rules.finished) {
                Ok(_) => drop(rows.insert((index, person))),
                Err(Withheld::Consent) if target.unsubscribes => drop(leaving.insert((index, person))),
                Err(_) => {}
            }
        }
    }
    rows.extend(known_there(connection, context, leaving).await?);
    let row = |(index, person): (usize, &Vec<u8>)| -> Option<[cells::Cell; 4]> {
        let target = context.outbox.targets.get(index)?;
        let Kind::State { linger_ms, .. } = target.kind else { return None };
        let due = now_ms.saturating_add(linger_ms);
        Some([target.name.as_str().into(), person.clone().into(), now_ms.into(), due.into()])
    };
    let rows = rows
        .into_iter()
        .filter_map(row)
        // Generations go on from the clock: who still holds one of a row that is gone holds none of its successor's.
        .map(|[target, person, since, due]| [target, person, now_ms.into(), since, due]);
    cells::insert::<5>(
        connection,
        "INSERT INTO person_due (target, person, generation, since_ms, due_ms)",
        rows.collect(),
        // What waits after a failure goes on waiting; what was given up is tried again: it says something else now.
        "ON CONFLICT (target, person) DO UPDATE SET
         generation = max(person_due.generation + 1, excluded.generation), dead = NULL,
         attempts = CASE WHEN person_due.dead IS NULL THEN person_due.attempts ELSE 0 END,
         due_ms = CASE WHEN person_due.dead IS NULL THEN person_due.due_ms ELSE excluded.due_ms END",
    )
    .await
}
