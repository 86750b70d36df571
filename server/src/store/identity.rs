//! Whose the id-less statements of a session are: a function of sets that only grow, so that every order of arrival
//! ends the same.
//!
//! An id is one play, whatever sessions and apps are stated with it. An id is a candidate for an app if that app was
//! stated with it, or none was. A session's part about an app belongs to its only candidate; with none the app is a
//! play of its own; with several the part is a record of its own. The part about no app belongs to the only play of
//! the session, and is else a record of its own.

use std::collections::BTreeMap;

use sqlx::{AnyConnection, AssertSqlSafe, Row};

use super::cells::list;
use super::node::{self, Node, NodeKey};

/// The id-less statements of a session, about one app or about none.
#[derive(Debug, Clone)]
pub(crate) struct SessionPart {
    pub(crate) key: NodeKey,
    /// At most two of the ids that the part could belong to: which others there are makes no difference.
    candidates: Vec<String>,
    pub(crate) node: Node,
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
pub(crate) async fn parts_of<'a>(
    connection: &mut AnyConnection,
    sessions: impl IntoIterator<Item = &'a String>,
) -> Result<(Vec<SessionPart>, Owners), sqlx::Error> {
    let sessions: Vec<&String> = sessions.into_iter().collect();
    if sessions.is_empty() {
        return Ok((Vec::new(), Owners::new()));
    }
    let rows = sqlx::query(AssertSqlSafe(parts_sql())).bind(list(sessions)).fetch_all(connection).await?;
    let mut parts = Vec::with_capacity(rows.len());
    for row in rows {
        let session: String = row.try_get("session")?;
        parts.push(SessionPart {
            key: match row.try_get::<Option<String>, _>("app")? {
                Some(app) => NodeKey::App { session, app },
                None => NodeKey::Session(session),
            },
            candidates: serde_json::from_str(row.try_get("candidates")?).unwrap_or_default(),
            node: node::stored(&row)?,
        });
    }
    let by_session = parts.chunk_by(|one, other| one.key.session() == other.key.session());
    let owners = by_session.flat_map(|parts| owners(parts.iter())).collect();
    Ok((parts, owners))
}

/// Two looks through an index for each part, however many ids its session has.
fn parts_sql() -> String {
    format!(
        "SELECT node.session, node.app, {columns}, (
             SELECT json_group_array(id) FROM (SELECT id FROM (
                 SELECT id FROM (SELECT link.id FROM link WHERE node.app IS NULL AND link.session = node.session
                                 ORDER BY link.id LIMIT 2) AS linked
                 UNION ALL
                 SELECT id FROM (SELECT named.id FROM candidate AS named WHERE named.session = node.session
                                 AND named.app = node.app ORDER BY named.id LIMIT 2) AS naming
                 UNION ALL
                 SELECT id FROM (SELECT open.id FROM candidate AS open WHERE node.app IS NOT NULL
                                 AND open.session = node.session AND open.app = '' ORDER BY open.id LIMIT 2) AS opened
             ) AS one ORDER BY id LIMIT 2) AS two) AS candidates
         FROM node WHERE node.session IS NOT NULL AND node.session IN (SELECT value FROM json_each($1))
         ORDER BY node.session, node.app",
        columns = node::COLUMNS
    )
}
