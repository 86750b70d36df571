//! What conditions and templates can name, and the value a name has at a milestone.

use std::fmt;

use crate::json::{Node, tame};
use crate::milestone::Milestone;
use crate::payload::{Claim, Completion, Payload, Prize, Profile};
use crate::platform::Platform;

/// Deepest own member of `data` a path may name.
const MAX_DEPTH: usize = 4;

/// A payload field that may be named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Field {
    /// Whether the player won; once the server was asked, that is its to say.
    Won,
    /// The score.
    Score,
    /// The session.
    SessionId,
    /// The experience's project.
    ProjectId,
    /// The prize's id.
    PrizeId,
    /// The prize's title.
    PrizeTitle,
    /// The prize's reference.
    PrizeRef,
    /// The prize's code.
    PrizeCode,
    /// The profile's id.
    ProfileId,
    /// The profile's title.
    ProfileTitle,
    /// The experience's new screen.
    Route,
    /// The error's message.
    ErrorMessage,
    /// The code of the prize that the server gave.
    ClaimCode,
    /// That prize's title.
    ClaimTitle,
    /// That prize's reference.
    ClaimRef,
}

impl Field {
    /// Every field that may be named.
    pub const ALL: [Self; 15] = [
        Self::Won,
        Self::Score,
        Self::SessionId,
        Self::ProjectId,
        Self::PrizeId,
        Self::PrizeTitle,
        Self::PrizeRef,
        Self::PrizeCode,
        Self::ProfileId,
        Self::ProfileTitle,
        Self::Route,
        Self::ErrorMessage,
        Self::ClaimCode,
        Self::ClaimTitle,
        Self::ClaimRef,
    ];

    /// The name, such as `prize.ref`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Won => "won",
            Self::Score => "score",
            Self::SessionId => "sessionId",
            Self::ProjectId => "projectId",
            Self::PrizeId => "prize.id",
            Self::PrizeTitle => "prize.title",
            Self::PrizeRef => "prize.ref",
            Self::PrizeCode => "prize.code",
            Self::ProfileId => "profile.id",
            Self::ProfileTitle => "profile.title",
            Self::Route => "route",
            Self::ErrorMessage => "error.message",
            Self::ClaimCode => "claim.code",
            Self::ClaimTitle => "claim.title",
            Self::ClaimRef => "claim.ref",
        }
    }
}

/// A name in a condition or template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Path {
    /// A payload field.
    Field(Field),
    /// What follows `data.`: up to four own members.
    Data(String),
}

/// Whether a character can stand in a path.
pub(super) fn is_path_char(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '.' | '_' | '-' | '$')
}

impl Path {
    /// The path of a name, exact and case-sensitive.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        let Some(below) = name.strip_prefix("data.") else {
            return Field::ALL.into_iter().find(|known| known.name() == name).map(Self::Field);
        };
        let fits = below.split('.').count() <= MAX_DEPTH && below.split('.').all(|member| !member.is_empty());
        (fits && below.chars().all(is_path_char)).then(|| Self::Data(below.to_owned()))
    }
}

impl fmt::Display for Path {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Field(field) => formatter.write_str(field.name()),
            Self::Data(below) => write!(formatter, "data.{below}"),
        }
    }
}

/// The value of a path.
#[derive(Debug, Clone, Copy, PartialEq)]
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
    pub platform: &'static dyn Platform,
    /// What happened.
    pub milestone: Milestone,
    /// What it carries.
    pub payload: &'a Payload,
    /// The round's completion, for milestones that carry none of their own.
    pub completion: Option<&'a Completion>,
    /// The message's own data.
    pub data: Option<Node<'a>>,
}

impl<'a> Scene<'a> {
    /// The value of a path; none when absent or not a primitive.
    #[must_use]
    pub fn value(&self, path: &Path) -> Option<Value<'a>> {
        match path {
            Path::Field(field) => self.field(*field),
            Path::Data(below) => {
                let node = self.data?.path(below);
                let number = tame(node.number()).map(Value::Number);
                number.or_else(|| node.boolean().map(Value::Bool)).or_else(|| node.text().map(Value::Text))
            }
        }
    }

    /// Each payload is taken apart without `..`, so that a new field cannot be forgotten here.
    fn field(&self, field: Field) -> Option<Value<'a>> {
        let own = match self.payload {
            Payload::Completion(completion) => return of_completion(field, completion),
            Payload::Failure { name: _, message } if field == Field::ErrorMessage => return text(message.as_ref()),
            Payload::Route { route } if field == Field::Route => return text(route.as_ref()),
            Payload::Verified { claim } => of_claim(field, claim),
            Payload::Failure { .. }
            | Payload::Route { .. }
            | Payload::Custom { kind: _ }
            | Payload::Unverified { reason: _ }
            | Payload::None => None,
        };
        own.or_else(|| of_completion(field, self.completion?))
    }
}

fn text(text: Option<&String>) -> Option<Value<'_>> {
    text.map(|text| Value::Text(text))
}

fn of_completion(field: Field, completion: &Completion) -> Option<Value<'_>> {
    let Completion { session_id, project_id, preview: _, won, score, prize, profile } = completion;
    match field {
        Field::Won => won.map(Value::Bool),
        Field::Score => score.map(Value::Number),
        Field::SessionId => text(session_id.as_ref()),
        Field::ProjectId => text(project_id.as_ref()),
        Field::PrizeId | Field::PrizeTitle | Field::PrizeRef | Field::PrizeCode => of_prize(field, prize.as_ref()?),
        Field::ProfileId | Field::ProfileTitle => of_profile(field, profile.as_ref()?),
        Field::Route | Field::ErrorMessage | Field::ClaimCode | Field::ClaimTitle | Field::ClaimRef => None,
    }
}

fn of_prize(field: Field, prize: &Prize) -> Option<Value<'_>> {
    let Prize { id, title, reference, code, image: _ } = prize;
    text(match field {
        Field::PrizeId => id.as_ref(),
        Field::PrizeTitle => title.as_ref(),
        Field::PrizeRef => reference.as_ref(),
        Field::PrizeCode => code.as_ref(),
        _ => None,
    })
}

fn of_profile(field: Field, profile: &Profile) -> Option<Value<'_>> {
    let Profile { id, title } = profile;
    text(match field {
        Field::ProfileId => id.as_ref(),
        Field::ProfileTitle => title.as_ref(),
        _ => None,
    })
}

fn of_claim(field: Field, claim: &Claim) -> Option<Value<'_>> {
    let Claim { won, code, title, reference, token: _ } = claim;
    match field {
        Field::Won => Some(Value::Bool(*won)),
        Field::ClaimCode => text(code.as_ref()),
        Field::ClaimTitle => text(title.as_ref()),
        Field::ClaimRef => text(reference.as_ref()),
        _ => None,
    }
}
