//! The budgets of `raw` (security rule D8): how much of a message's data a page is shown.
//!
//! Measured without copying anything. They bound `raw` alone: payload fields are read by `decode`, each with a limit of
//! its own.

use serde::Serialize;

use crate::event::{Flag, Flags};
use crate::json::{Kind, Node};

/// Limits of a message and of the copy of its data. Serialised, they bound the walk over an object message, too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub(crate) struct Budget {
    /// Longest message, and longest strings of an object message together, in UTF-16 units.
    pub(crate) message: usize,
    /// Deepest container; the data itself is depth 1.
    pub(crate) depth: usize,
    /// Most values.
    pub(crate) nodes: usize,
    /// Most members of one object.
    pub(crate) members: usize,
    /// Most items of one array.
    pub(crate) items: usize,
    /// Longest key, in UTF-16 units.
    pub(crate) key: usize,
    /// Longest string, in UTF-16 units.
    pub(crate) string: usize,
}

/// The limits that hold.
pub(crate) const BUDGET: Budget =
    Budget { message: 65_536, depth: 8, nodes: 1024, members: 128, items: 256, key: 128, string: 4096 };

/// Measures a message's data: a flag for each budget that it exceeds.
#[must_use]
pub(crate) fn measure(data: Node<'_>) -> Flags {
    if !data.is_container() {
        return Flag::PayloadType.into();
    }
    let mut flags = Flags::default();
    let mut keys = 0;
    for (node, depth) in data.descend() {
        match node.kind() {
            // Keys are met here as well: a string of that length has no place in `raw`, whatever it is.
            Kind::Text if node.text().is_some_and(|text| is_longer_than(text, BUDGET.string)) => {
                flags.insert(Flag::PayloadString);
            }
            Kind::Array if node.items().count() > BUDGET.items => flags.insert(Flag::PayloadNodes),
            Kind::Object => {
                let members = node.members().count();
                keys += members;
                if members > BUDGET.members {
                    flags.insert(Flag::PayloadNodes);
                }
                if node.members().any(|(key, _)| is_longer_than(key, BUDGET.key)) {
                    flags.insert(Flag::PayloadKey);
                }
            }
            _ => {}
        }
        if node.is_container() && depth > BUDGET.depth {
            flags.insert(Flag::PayloadDepth);
        }
    }
    // A key is an entry of its own, but no value.
    if data.span() - keys > BUDGET.nodes {
        flags.insert(Flag::PayloadNodes);
    }
    flags
}

/// Whether a text has more UTF-16 units. Not counted where its bytes already say no.
pub(super) fn is_longer_than(text: &str, units: usize) -> bool {
    text.len() > units && text.encode_utf16().count() > units
}
