//! Nodes: what all statements with one id say, or all id-less ones of one session, or one statement with neither.

use sqlx::SqliteConnection;

use crate::hash::hex;
use crate::record::{Merged, Part};

/// The key of a node, as it stands in the store.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct NodeKey(String);

impl NodeKey {
    pub(crate) fn id(id: &str) -> Self {
        Self(format!("id:{id}"))
    }

    pub(crate) fn session(session: &str) -> Self {
        Self(format!("session:{session}"))
    }

    /// The node that a statement belongs to.
    pub(crate) fn of(part: &Part) -> Self {
        match (part.id(), part.session()) {
            (Some(id), _) => Self::id(&id),
            (None, Some(session)) => Self::session(&session),
            (None, None) => Self(format!("part:{}", part.stamp().2)),
        }
    }

    pub(crate) fn stored(text: String) -> Self {
        Self(text)
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn as_id(&self) -> Option<&str> {
        self.0.strip_prefix("id:")
    }

    pub(crate) fn as_session(&self) -> Option<&str> {
        self.0.strip_prefix("session:")
    }
}

pub(crate) async fn read(connection: &mut SqliteConnection, key: &NodeKey) -> Result<Option<Merged>, sqlx::Error> {
    let text: Option<String> = sqlx::query_scalar("SELECT merged FROM node WHERE key = ?")
        .bind(key.as_str())
        .fetch_optional(connection)
        .await?;
    Ok(text.map(|text| decode(&text)))
}

/// Reads a node's stored text.
pub(crate) fn decode(text: &str) -> Merged {
    serde_json::from_str(text).unwrap_or_default()
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
