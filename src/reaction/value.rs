//! What conditions and templates can name, and the value a name has at a milestone.

use std::borrow::Cow;
use std::fmt;

use crate::json::{Kind, Node, tame};
use crate::milestone::{Completion, Payload};
use crate::platform::Platform;

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

/// Whether a character can stand in a path.
#[must_use]
pub fn is_path_char(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '.' | '_' | '-' | '$')
}

impl Path {
    /// The path of a name, exact and case-sensitive.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        if let Some(below) = name.strip_prefix("data.") {
            let fits = below.split('.').count() <= MAX_DEPTH && below.split('.').all(|part| !part.is_empty());
            return (fits && below.chars().all(is_path_char)).then(|| Self::Data(below.to_owned()));
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
    Text(Cow<'a, str>),
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
        let text = |text: Option<&'a String>| text.map(|text| Value::Text(Cow::Borrowed(text)));
        match (name, self.payload) {
            ("route", Payload::Route { route }) => return text(route.as_ref()),
            ("error.message", Payload::Failure { message, .. }) => return text(message.as_ref()),
            _ => {}
        }
        let outcome = self.outcome()?;
        let prize = outcome.prize.as_ref();
        let profile = outcome.profile.as_ref();
        match name {
            "won" => outcome.won.map(Value::Bool),
            "score" => outcome.score.map(Value::Number),
            "sessionId" => text(outcome.session_id.as_ref()),
            "projectId" => text(outcome.project_id.as_ref()),
            "prize.id" => text(prize?.id.as_ref()),
            "prize.title" => text(prize?.title.as_ref()),
            "prize.ref" => text(prize?.reference.as_ref()),
            "prize.code" => text(prize?.code.as_ref()),
            "profile.id" => text(profile?.id.as_ref()),
            "profile.title" => text(profile?.title.as_ref()),
            _ => None,
        }
    }
}
