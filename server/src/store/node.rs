//! Nodes: what all statements with one id say, or all id-less ones of one session about one app, or one statement with
//! neither.

use std::collections::{BTreeMap, BTreeSet};

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, AssertSqlSafe, Row};

use super::cells::{self, Cell, list};
use crate::hash::hex;
use crate::record::{Merged, Part, is_nothing_word};

/// The key of a node, and of the record that is named after it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum NodeKey {
    Id(String),
    /// The id-less statements of a session that name an app.
    App {
        session: String,
        app: String,
    },
    /// The id-less statements of a session that name no app.
    Session(String),
    /// A statement that names neither id nor session, by its hash.
    Part(String),
}

impl NodeKey {
    /// The node that a statement belongs to.
    pub(crate) fn of(part: &Part) -> Self {
        match (part.id(), part.session(), part.app()) {
            (Some(id), _, _) => Self::Id(id),
            (None, Some(session), Some(app)) => Self::App { session, app },
            (None, Some(session), None) => Self::Session(session),
            (None, None, _) => Self::Part(part.hash()),
        }
    }

    /// Reads a key as it stands in the store. `None` if it is not a node's.
    pub(crate) fn stored(text: &str) -> Option<Self> {
        let (kind, rest) = text.split_once(':')?;
        match kind {
            "id" => Some(Self::Id(rest.to_owned())),
            "session" => Some(Self::Session(rest.to_owned())),
            "app" => serde_json::from_str(rest).ok().map(|(session, app)| Self::App { session, app }),
            "part" => Some(Self::Part(rest.to_owned())),
            _ => None,
        }
    }

    /// As it stands in the store.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Id(id) => format!("id:{id}"),
            Self::Session(session) => format!("session:{session}"),
            // Neither name can be mistaken for a part of the other.
            Self::App { session, app } => {
                format!("app:{}", serde_json::to_string(&(session, app)).unwrap_or_default())
            }
            Self::Part(hash) => format!("part:{hash}"),
        }
    }

    /// The id that this is about.
    pub(crate) fn id(&self) -> Option<&str> {
        match self {
            Self::Id(id) => Some(id),
            _ => None,
        }
    }

    /// The session whose id-less statements these are.
    pub(crate) fn session(&self) -> Option<&str> {
        match self {
            Self::App { session, .. } | Self::Session(session) => Some(session),
            Self::Id(_) | Self::Part(_) => None,
        }
    }

    /// The app that these id-less statements name.
    pub(crate) fn app(&self) -> Option<&str> {
        match self {
            Self::App { app, .. } => Some(app),
            _ => None,
        }
    }

    /// Whether it is named after a word that stands for a missing value: then it is nobody's in particular.
    pub(crate) fn is_nobodys(&self) -> bool {
        match self {
            Self::Id(name) | Self::Session(name) => is_nothing_word(name),
            Self::App { session, app } => is_nothing_word(session) || is_nothing_word(app),
            Self::Part(_) => false,
        }
    }
}

/// When a node was spoken of, by webhooks and by the vendor's API, in milliseconds since 1970.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Seen {
    pub(crate) webhook: Span,
    pub(crate) api: Span,
}

impl Seen {
    /// Both, taken together.
    pub(crate) fn join(&mut self, other: &Self) {
        self.webhook.join(other.webhook);
        self.api.join(other.api);
    }
}

/// The first and the last of some times.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) first_ms: Option<i64>,
    pub(crate) last_ms: Option<i64>,
}

impl Span {
    pub(crate) fn at(ms: i64) -> Self {
        Self { first_ms: Some(ms), last_ms: Some(ms) }
    }

    fn join(&mut self, other: Self) {
        self.first_ms = [self.first_ms, other.first_ms].into_iter().flatten().min();
        self.last_ms = self.last_ms.max(other.last_ms);
    }
}

/// What a node says, and when it was spoken of.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Node {
    pub(crate) merged: Merged,
    pub(crate) seen: Seen,
}

/// The columns that [`stored`] reads.
pub(super) const COLUMNS: &str =
    "node.merged, node.webhook_first_ms, node.webhook_last_ms, node.api_first_ms, node.api_last_ms";

/// Reads a node from a row with [`COLUMNS`].
pub(super) fn stored(row: &AnyRow) -> Result<Node, sqlx::Error> {
    let span = |first, last| Ok::<_, sqlx::Error>(Span { first_ms: row.try_get(first)?, last_ms: row.try_get(last)? });
    let webhook = span("webhook_first_ms", "webhook_last_ms")?;
    let api = span("api_first_ms", "api_last_ms")?;
    Ok(Node { merged: Merged::stored(row.try_get("merged")?), seen: Seen { webhook, api } })
}

/// The nodes of some keys, as far as there are any.
pub(crate) async fn read<'a>(
    connection: &mut AnyConnection,
    keys: impl Iterator<Item = &'a NodeKey>,
) -> Result<BTreeMap<NodeKey, Node>, sqlx::Error> {
    let keys: Vec<String> = keys.map(NodeKey::text).collect();
    if keys.is_empty() {
        return Ok(BTreeMap::new());
    }
    let sql = format!("SELECT key, {COLUMNS} FROM node WHERE key IN (SELECT value FROM json_each($1))");
    let rows = sqlx::query(AssertSqlSafe(sql)).bind(list(keys)).fetch_all(connection).await?;
    let read = |row: &AnyRow| Ok(NodeKey::stored(row.try_get("key")?).zip(Some(stored(row)?)));
    rows.iter().filter_map(|row| read(row).transpose()).collect()
}

/// Writes what nodes say.
pub(crate) async fn write<'a>(
    connection: &mut AnyConnection,
    nodes: impl Iterator<Item = (&'a NodeKey, &'a Node)>,
) -> Result<(), sqlx::Error> {
    let row = |(key, node): (&NodeKey, &Node)| -> [Cell; 8] {
        let Seen { webhook, api } = node.seen;
        [
            key.text().into(),
            key.session().into(),
            key.app().into(),
            node.merged.text().into(),
            webhook.first_ms.into(),
            webhook.last_ms.into(),
            api.first_ms.into(),
            api.last_ms.into(),
        ]
    };
    cells::insert(
        connection,
        "INSERT INTO node (key, session, app, merged, webhook_first_ms, webhook_last_ms, api_first_ms, api_last_ms)",
        nodes.map(row).collect(),
        "ON CONFLICT (key) DO UPDATE SET merged = excluded.merged, webhook_first_ms = excluded.webhook_first_ms,
         webhook_last_ms = excluded.webhook_last_ms, api_first_ms = excluded.api_first_ms,
         api_last_ms = excluded.api_last_ms",
    )
    .await
}

/// Keeps the place of a node that says nothing.
pub(crate) async fn write_empty(connection: &mut AnyConnection, key: &NodeKey) -> Result<(), sqlx::Error> {
    write(connection, std::iter::once((key, &Node::default()))).await
}

/// The ids that were seen with a session, in order; among them those in whose place a [`tombstone`] is.
pub(crate) async fn ids_of(connection: &mut AnyConnection, session: &str) -> Result<Vec<String>, sqlx::Error> {
    sqlx::query_scalar("SELECT id FROM link WHERE session = $1 ORDER BY id").bind(session).fetch_all(connection).await
}

/// What stands for an erased id in a session that others played in too: it was not theirs alone, and stays so.
pub(crate) fn tombstone(tag: &[u8]) -> String {
    format!("erased:{}", hex(tag))
}

pub(crate) fn is_tombstone(id: &str) -> bool {
    id.starts_with("erased:")
}

/// The sessions that were seen with each of some ids.
pub(crate) async fn sessions_of<'a>(
    connection: &mut AnyConnection,
    ids: impl Iterator<Item = &'a String>,
) -> Result<BTreeMap<String, BTreeSet<String>>, sqlx::Error> {
    sets(connection, "SELECT id, session FROM link WHERE id IN (SELECT value FROM json_each($1))", list(ids)).await
}

/// The apps that were stated with each of some ids.
pub(crate) async fn apps_of<'a>(
    connection: &mut AnyConnection,
    ids: impl Iterator<Item = &'a String>,
) -> Result<BTreeMap<String, BTreeSet<String>>, sqlx::Error> {
    sets(connection, "SELECT id, app FROM stated_app WHERE id IN (SELECT value FROM json_each($1))", list(ids)).await
}

async fn sets(
    connection: &mut AnyConnection,
    sql: &'static str,
    ids: String,
) -> Result<BTreeMap<String, BTreeSet<String>>, sqlx::Error> {
    let pairs: Vec<(String, String)> = sqlx::query_as(sql).bind(ids).fetch_all(connection).await?;
    let mut sets: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (id, member) in pairs {
        sets.entry(id).or_default().insert(member);
    }
    Ok(sets)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_as_it_was_written_whatever_is_in_it() {
        let nasty = "a\",\"b:c";
        for key in [
            NodeKey::Id(nasty.to_owned()),
            NodeKey::Session(nasty.to_owned()),
            NodeKey::App { session: nasty.to_owned(), app: "]\\".to_owned() },
            NodeKey::Part("00ff".to_owned()),
        ] {
            assert_eq!(NodeKey::stored(&key.text()), Some(key));
        }
        assert_eq!(NodeKey::stored("prize:1"), None);
    }
}
