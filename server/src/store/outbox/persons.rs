//! All records of some persons, found by the addresses that were stated in them.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use sqlx::AnyConnection;

use crate::hash::hex;
use crate::outbox::Play;
use crate::record::Merged;
use crate::store::cells::list;
use crate::store::identity::parts_of;
use crate::store::node::{self, NodeKey};

/// A record's person, its nodes, its app, and when it was played.
type Stored = (Vec<u8>, String, Option<String>, Option<i64>);

/// The records of each of some persons.
pub(in super::super) async fn plays_of<'a>(
    connection: &mut AnyConnection,
    persons: impl Iterator<Item = &'a Vec<u8>>,
) -> Result<BTreeMap<Vec<u8>, Vec<Play>>, sqlx::Error> {
    let persons = list(persons.map(|person| hex(person)));
    let stated: HashSet<String> = sqlx::query_scalar::<_, String>(
        "SELECT node FROM address WHERE hash IN (SELECT unhex(value) FROM json_each($1))",
    )
    .bind(&persons)
    .fetch_all(&mut *connection)
    .await?
    .into_iter()
    .collect();
    let mut keys: BTreeSet<NodeKey> = stated.iter().filter_map(|text| NodeKey::stored(text)).collect();
    let sessions: BTreeSet<String> = keys.iter().filter_map(|key| key.session().map(str::to_owned)).collect();
    // What was said without an id may belong to a record with one.
    let owners = parts_of(connection, &sessions).await?.1;
    keys.extend(owners.into_iter().filter(|(part, _)| stated.contains(&part.text())).map(|(_, owner)| owner));
    let rows: Vec<Stored> = sqlx::query_as(
        "SELECT person, nodes, app, shown_ms FROM record WHERE key IN (SELECT value FROM json_each($1))
         AND person IN (SELECT unhex(value) FROM json_each($2)) ORDER BY key",
    )
    .bind(list(keys.iter().map(NodeKey::text)))
    .bind(&persons)
    .fetch_all(&mut *connection)
    .await?;
    let members: Vec<Vec<NodeKey>> = rows
        .iter()
        .map(|(_, nodes, ..)| {
            let nodes: Vec<String> = serde_json::from_str(nodes).unwrap_or_default();
            nodes.iter().filter_map(|text| NodeKey::stored(text)).collect()
        })
        .collect();
    let nodes = node::read(connection, members.iter().flatten()).await?;
    let mut plays: BTreeMap<Vec<u8>, Vec<Play>> = BTreeMap::new();
    for ((person, _, app, shown_ms), members) in rows.into_iter().zip(members) {
        let mut merged = Merged::default();
        for node in members.iter().filter_map(|key| nodes.get(key)) {
            merged.join(&node.merged);
        }
        plays.entry(person).or_default().push(Play { merged, app, shown_ms });
    }
    Ok(plays)
}
