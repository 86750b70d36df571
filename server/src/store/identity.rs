//! Whose the id-less statements of a session are: a function of sets that only grow, so that every order of arrival
//! ends the same.
//!
//! An id is one play, whatever sessions and apps are stated with it. An id is a candidate for an app if that app was
//! stated with it, or none was. A session's part about an app belongs to its only candidate; with none the app is a
//! play of its own; with several the part is a record of its own. The part about no app belongs to the only play of
//! the session, and is else a record of its own.

use std::collections::BTreeMap;

use sqlx::{Row, SqliteConnection};

use super::node::NodeKey;

/// The id-less statements of a session, about one app or about none.
#[derive(Debug, Clone)]
pub(crate) struct SessionPart {
    pub(crate) key: NodeKey,
    /// At most two of the ids that the part could belong to: which others there are makes no difference.
    candidates: Vec<String>,
    pub(crate) merged: String,
}

/// Which record each part of a session belongs to.
pub(crate) type Owners = BTreeMap<NodeKey, NodeKey>;

/// The owners of one session's parts.
fn owners<'a>(parts: impl Iterator<Item = &'a SessionPart> + Clone) -> Owners {
    let mut owners = Owners::new();
    let mut plays: Vec<NodeKey> = Vec::new();
    for part in parts.clone().filter(|part| part.key.app().is_some()) {
        let owner = match part.candidates.as_slice() {
            [only] => NodeKey::Id(only.clone()),
            [] => {
                plays.push(part.key.clone());
                part.key.clone()
            }
            _ => part.key.clone(),
        };
        owners.insert(part.key.clone(), owner);
    }
    for part in parts.filter(|part| part.key.app().is_none()) {
        plays.extend(part.candidates.iter().cloned().map(NodeKey::Id));
        let owner = if let [only] = plays.as_slice() { only } else { &part.key };
        owners.insert(part.key.clone(), owner.clone());
    }
    owners
}

/// The parts of some sessions, and their owners.
pub(crate) async fn parts_of(
    connection: &mut SqliteConnection,
    sessions: &[String],
) -> Result<(Vec<SessionPart>, Owners), sqlx::Error> {
    if sessions.is_empty() {
        return Ok((Vec::new(), Owners::new()));
    }
    let rows = sqlx::query(
        "SELECT node.session, node.app, node.merged, (
             SELECT json_group_array(id) FROM (
                 SELECT link.id FROM link WHERE link.session = node.session AND (
                     node.app IS NULL
                     OR NOT EXISTS (SELECT 1 FROM stated_app WHERE stated_app.id = link.id)
                     OR EXISTS (SELECT 1 FROM stated_app WHERE stated_app.id = link.id AND stated_app.app = node.app))
                 ORDER BY link.id LIMIT 2)) AS candidates
         FROM node WHERE node.session IN (SELECT value FROM json_each(?)) ORDER BY node.session, node.app",
    )
    .bind(serde_json::to_string(sessions).unwrap_or_default())
    .fetch_all(connection)
    .await?;
    let mut parts = Vec::with_capacity(rows.len());
    for row in rows {
        let session: String = row.try_get("session")?;
        parts.push(SessionPart {
            key: match row.try_get::<Option<String>, _>("app")? {
                Some(app) => NodeKey::App { session, app },
                None => NodeKey::Session(session),
            },
            candidates: serde_json::from_str(row.try_get("candidates")?).unwrap_or_default(),
            merged: row.try_get("merged")?,
        });
    }
    let by_session = parts.chunk_by(|one, other| one.key.session() == other.key.session());
    let owners = by_session.flat_map(|parts| owners(parts.iter())).collect();
    Ok((parts, owners))
}
