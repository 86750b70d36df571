//! What conditions and templates can name, and the value a name has at a milestone.

use std::fmt;

use crate::json::{Kind, Node, tame};
use crate::milestone::{Completion, Payload};
use crate::platform::Platform;
use crate::text::{all, parts};

/// Deepest own member of `data` a path may name.
const MAX_DEPTH: usize = 4;

/// A name in a condition or template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Path {
    /// One of the names in the table.
    Named(Name),
    /// `data.` and up to four own members.
    Data(String),
}

/// What a path names besides own members of `data`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Name {
    /// `won`
    Won,
    /// `score`
    Score,
    /// `sessionId`
    SessionId,
    /// `projectId`
    ProjectId,
    /// `prize.id`
    PrizeId,
    /// `prize.title`
    PrizeTitle,
    /// `prize.ref`
    PrizeRef,
    /// `prize.code`
    PrizeCode,
    /// `profile.id`
    ProfileId,
    /// `profile.title`
    ProfileTitle,
    /// `route`
    Route,
    /// `error.message`
    ErrorMessage,
    /// `claim.code`, which only a server knows.
    ClaimCode,
    /// `claim.title`
    ClaimTitle,
    /// `claim.ref`
    ClaimRef,
}

const NAMES: [(&str, Name); 15] = [
    ("won", Name::Won),
    ("score", Name::Score),
    ("sessionId", Name::SessionId),
    ("projectId", Name::ProjectId),
    ("prize.id", Name::PrizeId),
    ("prize.title", Name::PrizeTitle),
    ("prize.ref", Name::PrizeRef),
    ("prize.code", Name::PrizeCode),
    ("profile.id", Name::ProfileId),
    ("profile.title", Name::ProfileTitle),
    ("route", Name::Route),
    ("error.message", Name::ErrorMessage),
    ("claim.code", Name::ClaimCode),
    ("claim.title", Name::ClaimTitle),
    ("claim.ref", Name::ClaimRef),
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
            return (fits && all(below, is_path_byte)).then(|| Self::Data(below.to_owned()));
        }
        NAMES.iter().find(|row| row.0 == name).map(|row| Self::Named(row.1))
    }
}

impl fmt::Display for Path {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Named(name) => formatter.write_str(NAMES.iter().find(|row| row.1 == *name).map_or("", |row| row.0)),
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
            (Name::Route, Payload::Route { route }) => route,
            (Name::ErrorMessage, Payload::Failure { message, .. }) => message,
            (Name::Won, _) => return outcome?.won.map(Value::Bool),
            (Name::Score, _) => return outcome?.score.map(Value::Number),
            (Name::SessionId, _) => &outcome?.session_id,
            (Name::ProjectId, _) => &outcome?.project_id,
            (Name::PrizeId, _) => &prize?.id,
            (Name::PrizeTitle, _) => &prize?.title,
            (Name::PrizeRef, _) => &prize?.reference,
            (Name::PrizeCode, _) => &prize?.code,
            (Name::ProfileId, _) => &profile?.id,
            (Name::ProfileTitle, _) => &profile?.title,
            _ => return None,
        };
        text.as_deref().map(Value::Text)
    }
}
