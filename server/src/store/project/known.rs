//! What the store knows of the nodes and ids that a batch speaks of: read once, changed in memory, written once.

use std::collections::{BTreeMap, BTreeSet};

use sqlx::AnyConnection;

use super::super::node::{self, Node, NodeKey};

/// Nodes and ids as far as they were looked at.
#[derive(Debug, Default)]
pub(in super::super) struct Known {
    /// Those that are there.
    pub(super) nodes: BTreeMap<NodeKey, Node>,
    /// The sessions of each id that was asked for, if it has any.
    pub(super) sessions: BTreeMap<String, BTreeSet<String>>,
    nodes_asked: BTreeSet<NodeKey>,
    ids_asked: BTreeSet<String>,
}

impl Known {
    /// Looks at some nodes and at the sessions of some ids, as far as that was not done.
    pub(super) async fn look<'a>(
        &mut self,
        connection: &mut AnyConnection,
        nodes: impl Iterator<Item = &'a NodeKey>,
        ids: impl Iterator<Item = &'a String>,
    ) -> Result<(), sqlx::Error> {
        let nodes: Vec<&NodeKey> = nodes.filter(|key| self.nodes_asked.insert((*key).clone())).collect();
        if !nodes.is_empty() {
            self.nodes.extend(node::read(connection, nodes.into_iter()).await?);
        }
        let ids: Vec<&String> = ids.filter(|id| self.ids_asked.insert((*id).clone())).collect();
        if !ids.is_empty() {
            self.sessions.extend(node::sessions_of(connection, ids.into_iter()).await?);
        }
        Ok(())
    }

    /// The sessions of an id that was looked at.
    pub(super) fn sessions_of(&self, id: &str) -> impl Iterator<Item = &String> {
        self.sessions.get(id).into_iter().flatten()
    }
}
