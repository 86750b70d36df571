//! What conditions and templates can name, and the value a name has at a milestone.

use std::fmt;

use crate::json::{Kind, Node, tame};
use crate::milestone::{Completion, Payload};
use crate::platform::Platform;
use crate::text::parts;

/// Deepest own member of `data` a path may name.
const MAX_DEPTH: usize = 4;

/// A name in a condition or template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Path {
    /// One of the names in `NAMES`.
    Named(&'static str),
    /// `data.` and up to four own members.
    Data(String),
}

const NAMES: [&str; 15] = [
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
];

/// Whether a byte can stand in a path.
#[must_use]
pub fn is_path_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-' | b'$')
}

impl Path {
    /// The path of a name, exact and case-sensitive.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        if let Some(below) = name.strip_prefix("data.") {
            let fits = parts(below, b'.').count() <= MAX_DEPTH && parts(below, b'.').all(|part| !part.is_empty());
            return (fits && below.bytes().all(is_path_byte)).then(|| Self::Data(below.to_owned()));
        }
        NAMES.iter().find(|known| **known == name).map(|known| Self::Named(known))
    }
}

impl fmt::Display for Path {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Named(name) => formatter.write_str(name),
            Self::Data(below) => {
                formatter.write_str("data.")?;
                formatter.write_str(below)
            }
        }
    }
}

/// The value of a path.
#[derive(Debug, Clone, PartialEq)]
pub enum Value<'a> {
    /// Text.
    Text(&'a str),
    /// A number.
    Number(f64),
    /// A boolean.
    Bool(bool),
}

/// What is known when a milestone is planned.
#[derive(Debug, Clone, Copy)]
pub struct Scene<'a> {
    /// Reads and prints numbers.
    pub platform: &'a Platform,
    /// The milestone's payload.
    pub payload: &'a Payload,
    /// The round's completion, for milestones that carry none of their own.
    pub completion: Option<&'a Completion>,
    /// The message's own data.
    pub data: Option<Node<'a>>,
}

impl<'a> Scene<'a> {
    /// Whether the player is known to have won or lost.
    #[must_use]
    pub fn won(&self) -> Option<bool> {
        self.outcome()?.won
    }

    fn outcome(&self) -> Option<&'a Completion> {
        match self.payload {
            Payload::Completion(completion) => Some(completion),
            _ => self.completion,
        }
    }

    /// The value of a path; none when absent, null or not a primitive.
    #[must_use]
    pub fn value(&self, path: &Path) -> Option<Value<'a>> {
        let name = match path {
            Path::Named(name) => *name,
            Path::Data(below) => {
                let node = self.data?.path(below)?;
                return match node.kind() {
                    Kind::Text => node.text().map(Value::Text),
                    Kind::Number => node.number().and_then(tame).map(Value::Number),
                    Kind::Bool => node.boolean().map(Value::Bool),
                    _ => None,
                };
            }
        };
        let outcome = self.outcome();
        let prize = outcome.and_then(|outcome| outcome.prize.as_ref());
        let profile = outcome.and_then(|outcome| outcome.profile.as_ref());
        let text = match (name, self.payload) {
            ("route", Payload::Route { route }) => route,
            ("error.message", Payload::Failure { message, .. }) => message,
            ("won", _) => return outcome?.won.map(Value::Bool),
            ("score", _) => return outcome?.score.map(Value::Number),
            ("sessionId", _) => &outcome?.session_id,
            ("projectId", _) => &outcome?.project_id,
            ("prize.id", _) => &prize?.id,
            ("prize.title", _) => &prize?.title,
            ("prize.ref", _) => &prize?.reference,
            ("prize.code", _) => &prize?.code,
            ("profile.id", _) => &profile?.id,
            ("profile.title", _) => &profile?.title,
            _ => return None,
        };
        text.as_deref().map(Value::Text)
    }
}
