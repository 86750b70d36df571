//! Nodes: what all statements with one id say, or all id-less ones of one session about one app, or one statement with
//! neither.

use sqlx::SqliteConnection;

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
            (None, None, _) => Self::Part(part.hash().to_owned()),
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

pub(crate) async fn read(connection: &mut SqliteConnection, key: &NodeKey) -> Result<Option<Merged>, sqlx::Error> {
    let text: Option<String> =
        sqlx::query_scalar("SELECT merged FROM node WHERE key = ?").bind(key.text()).fetch_optional(connection).await?;
    Ok(text.map(|text| decode(&text)))
}

/// Writes what a node says.
pub(crate) async fn write(
    connection: &mut SqliteConnection,
    key: &NodeKey,
    merged: &Merged,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO node (key, session, app, merged) VALUES (?, ?, ?, ?)
         ON CONFLICT (key) DO UPDATE SET merged = excluded.merged",
    )
    .bind(key.text())
    .bind(key.session())
    .bind(key.app())
    .bind(encode(merged))
    .execute(connection)
    .await?;
    Ok(())
}

/// Reads a node's stored text.
pub(crate) fn decode(text: &str) -> Merged {
    serde_json::from_str(text).unwrap_or_default()
}

/// What a node says, as it is stored.
pub(crate) fn encode(merged: &Merged) -> String {
    serde_json::to_string(merged).unwrap_or_default()
}

/// The ids that were seen with a session, in order; among them those in whose place a [`tombstone`] is.
pub(crate) async fn ids_of(connection: &mut SqliteConnection, session: &str) -> Result<Vec<String>, sqlx::Error> {
    sqlx::query_scalar("SELECT id FROM link WHERE session = ? ORDER BY id").bind(session).fetch_all(connection).await
}

/// What stands for an erased id in a session that others played in too: it was not theirs alone, and stays so.
pub(crate) fn tombstone(tag: &[u8]) -> String {
    format!("erased:{}", hex(tag))
}

pub(crate) fn is_tombstone(id: &str) -> bool {
    id.starts_with("erased:")
}

/// The sessions that were seen with an id, in order.
pub(crate) async fn sessions_of(connection: &mut SqliteConnection, id: &str) -> Result<Vec<String>, sqlx::Error> {
    sqlx::query_scalar("SELECT session FROM link WHERE id = ? ORDER BY session").bind(id).fetch_all(connection).await
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
