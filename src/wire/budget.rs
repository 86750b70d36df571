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
pub struct Budget {
    /// Longest message, and longest strings of an object message together, in UTF-16 units.
    pub message: usize,
    /// Deepest container; the data itself is depth 1.
    pub depth: usize,
    /// Most values.
    pub nodes: usize,
    /// Most members of one object.
    pub members: usize,
    /// Most items of one array.
    pub items: usize,
    /// Longest key, in UTF-16 units.
    pub key: usize,
    /// Longest string, in UTF-16 units.
    pub string: usize,
}

/// The limits that hold.
pub const BUDGET: Budget =
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

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::json::Doc;
    use crate::platform::tests::PLATFORM;

    #[test]
    fn budgets_are_those_of_the_security_rules() {
        let nested = |depth: usize| ["[".repeat(depth), "]".repeat(depth)].concat();
        let items = |count: usize| format!("[{}]", vec!["1"; count].join(","));
        let members = |count: usize| {
            let members: Vec<_> = (0..count).map(|key| format!("\"k{key}\":1")).collect();
            format!("{{{}}}", members.join(","))
        };
        for (text, flag, why) in [
            (nested(8), None, "eight deep"),
            (nested(9), Some(Flag::PayloadDepth), "nine deep"),
            (items(256), None, "as many items as an array may have"),
            (items(257), Some(Flag::PayloadNodes), "one item more"),
            (members(128), None, "as many members as an object may have"),
            (members(129), Some(Flag::PayloadNodes), "one member more"),
            (format!("[{}]", vec![items(254); 4].join(",")), None, "as many values as there may be, almost"),
            (format!("[{}]", vec![items(255); 4].join(",")), Some(Flag::PayloadNodes), "one value more than that"),
            (format!("[{}]", vec![members(100); 10].join(",")), None, "a key is no value"),
            (format!("[\"{}\"]", "x".repeat(4096)), None, "as long as a string may be"),
            (format!("[\"{}\"]", "x".repeat(4097)), Some(Flag::PayloadString), "one unit longer"),
            (format!("[\"{}\"]", "😀".repeat(2049)), Some(Flag::PayloadString), "in UTF-16 units"),
            (format!("{{\"{}\":1}}", "k".repeat(128)), None, "as long as a key may be"),
            (format!("{{\"{}\":1}}", "k".repeat(129)), Some(Flag::PayloadKey), "one unit longer"),
            ("1".to_owned(), Some(Flag::PayloadType), "no container"),
        ] {
            let doc = Doc::parse(&text, PLATFORM).expect("JSON");
            assert_eq!(measure(doc.root()), flag.map(Flags::from).unwrap_or_default(), "{why}");
        }
    }

    #[test]
    fn what_exceeds_several_budgets_has_a_flag_for_each() {
        let text = format!("{{\"{}\":[[[[[[[[\"{}\"]]]]]]]]}}", "k".repeat(129), "x".repeat(4097));
        let doc = Doc::parse(&text, PLATFORM).expect("JSON");
        let expected = [Flag::PayloadDepth, Flag::PayloadKey, Flag::PayloadString];
        assert_eq!(measure(doc.root()), expected.into_iter().collect());
    }

    #[test]
    fn units_are_those_of_utf16() {
        for text in ["", "a", "é", "aéb", "😀", "😀é😀"] {
            for units in 0..8 {
                assert_eq!(is_longer_than(text, units), text.encode_utf16().count() > units, "{text} {units}");
            }
        }
    }
}
