//! What conditions and templates can name, and the value a name has at a milestone.

use std::fmt;

use crate::json::{Node, tame};
use crate::milestone::{FIELDS, Milestone, field};
use crate::platform::Platform;
use crate::text::{all, parts};
use crate::value::Value;

/// Deepest own member of `data` a path may name.
const MAX_DEPTH: usize = 4;

/// Fields that no text and no condition may name, a bit each: preview, prize.image, error.name, type, claim.won,
/// claim.token, reason.
const UNNAMED: u32 = 1 << 2 | 1 << 9 | 1 << 13 | 1 << 15 | 1 << 16 | 1 << 20 | 1 << 21;

/// A name in a condition or template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Path<'t> {
    /// A payload field, by its place in the table of fields.
    Field(usize),
    /// What follows `data.`: up to four own members.
    Data(&'t str),
}

/// Whether a byte can stand in a path.
#[must_use]
pub fn is_path_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-' | b'$')
}

impl<'t> Path<'t> {
    /// The path of a name, exact and case-sensitive.
    #[must_use]
    #[inline(never)]
    pub fn parse(name: &'t str) -> Option<Self> {
        if let Some(below) = name.strip_prefix("data.") {
            let fits = parts(below, b'.').count() <= MAX_DEPTH && parts(below, b'.').all(|part| !part.is_empty());
            return (fits && all(below, is_path_byte)).then_some(Self::Data(below));
        }
        FIELDS.find(name).filter(|field| UNNAMED >> field & 1 == 0).map(Self::Field)
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Field(field) => formatter.write_str(FIELDS.get(*field)),
            Self::Data(below) => write!(formatter, "data.{below}"),
        }
    }
}

/// What is known when a milestone is planned.
#[derive(Debug, Clone, Copy)]
pub struct Scene<'a> {
    /// Reads and prints numbers.
    pub platform: &'a Platform,
    /// What happened.
    pub milestone: Milestone,
    /// The milestone's fields.
    pub payload: &'a [Value],
    /// The fields of the round's completion, for milestones that carry none of their own.
    pub completion: &'a [Value],
    /// The message's own data.
    pub data: Option<Node<'a>>,
}

impl Scene<'_> {
    /// The value of a path; null when absent or not a primitive.
    #[must_use]
    #[inline(never)]
    pub fn value(&self, path: Path<'_>) -> Value {
        let place = match path {
            // Whether the player won is the server's to say once it was asked.
            Path::Field(field::WON) if self.milestone == Milestone::Verified => field::CLAIM_WON,
            Path::Field(place) => place,
            Path::Data(below) => {
                let Some(data) = self.data else { return Value::Null };
                let node = data.path(below);
                if let Some(number) = tame(node.number()) {
                    return Value::Number(number);
                }
                return node.boolean().map_or_else(|| Value::maybe(node.text()), Value::Bool);
            }
        };
        let (from, to) = self.milestone.fields();
        let own = (from <= place && place < to).then(|| self.payload.get(place - from));
        let earlier = || self.completion.get(place);
        own.unwrap_or_else(earlier).cloned().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_contract_lists_can_be_named() {
        for name in [
            "won",
            "score",
            "sessionId",
            "projectId",
            "prize.id",
            "prize.title",
            "prize.ref",
            "prize.code",
            "profile.id",
            "profile.title",
            "route",
            "error.message",
            "claim.code",
            "claim.title",
            "claim.ref",
            "data.a.b_c.d-e.$f",
        ] {
            assert_eq!(Path::parse(name).expect(name).to_string(), name);
        }
        for name in [
            "",
            "preview",
            "prize.image",
            "error.name",
            "type",
            "claim.won",
            "claim.token",
            "reason",
            "constructor",
            "data",
            "data.",
            "data.a.b.c.d.e",
            "data.a..b",
            "data.a b",
            "Score",
            "lost",
        ] {
            assert_eq!(Path::parse(name), None, "{name}");
        }
    }
}
