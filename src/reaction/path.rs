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

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::json::Doc;
    use crate::platform::tests::PLATFORM;

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

    fn completion() -> Completion {
        let own = |text: &str| Some(text.to_owned());
        Completion {
            session_id: own("s"),
            project_id: own("p"),
            preview: Some(true),
            won: Some(true),
            score: Some(85.0),
            prize: Some(Prize { id: own("1"), title: own("T"), reference: own("R"), code: own("C"), image: own("/i") }),
            profile: Some(Profile { id: own("2"), title: own("Explorer") }),
        }
    }

    fn claim() -> Claim {
        let own = |text: &str| Some(text.to_owned());
        Claim { won: false, code: own("CC"), title: own("CT"), reference: own("CR"), token: own("secret") }
    }

    fn value<'a>(name: &str, payload: &'a Payload, completion: Option<&'a Completion>) -> Option<Value<'a>> {
        let scene = Scene { platform: PLATFORM, milestone: Milestone::Close, payload, completion, data: None };
        scene.value(&Path::parse(name).expect(name))
    }

    #[test]
    fn every_name_has_the_value_of_its_field() {
        let failure = Payload::Failure { name: Some("N".into()), message: Some("M".into()) };
        let route = Payload::Route { route: Some("/end".into()) };
        let (complete, verified) = (Payload::Completion(completion()), Payload::Verified { claim: claim() });
        let mut named = Vec::new();
        for (name, payload, expected) in [
            ("won", &complete, Value::Bool(true)),
            ("score", &complete, Value::Number(85.0)),
            ("sessionId", &complete, Value::Text("s")),
            ("projectId", &complete, Value::Text("p")),
            ("prize.id", &complete, Value::Text("1")),
            ("prize.title", &complete, Value::Text("T")),
            ("prize.ref", &complete, Value::Text("R")),
            ("prize.code", &complete, Value::Text("C")),
            ("profile.id", &complete, Value::Text("2")),
            ("profile.title", &complete, Value::Text("Explorer")),
            ("route", &route, Value::Text("/end")),
            ("error.message", &failure, Value::Text("M")),
            ("claim.code", &verified, Value::Text("CC")),
            ("claim.title", &verified, Value::Text("CT")),
            ("claim.ref", &verified, Value::Text("CR")),
        ] {
            assert_eq!(value(name, payload, None), Some(expected), "{name}");
            assert_eq!(value(name, &Payload::None, None), None, "{name}");
            named.push(name);
        }
        assert_eq!(named, Field::ALL.map(Field::name), "each is tried");
    }

    #[test]
    fn other_milestones_know_the_rounds_completion() {
        let completion = completion();
        for payload in [
            Payload::None,
            Payload::Route { route: None },
            Payload::Failure { name: None, message: None },
            Payload::Custom { kind: "spin".into() },
            Payload::Unverified { reason: crate::payload::Unproven::Timeout },
            Payload::Verified { claim: claim() },
        ] {
            assert_eq!(value("score", &payload, Some(&completion)), Some(Value::Number(85.0)), "{payload:?}");
            assert_eq!(value("route", &payload, Some(&completion)), None, "{payload:?}");
        }
        let unknown = Payload::Completion(Completion::default());
        assert_eq!(value("score", &unknown, Some(&completion)), None, "a completion speaks for itself");
    }

    #[test]
    fn whether_the_player_won_is_the_servers_to_say_once_it_was_asked() {
        let (forged, verified) = (completion(), Payload::Verified { claim: claim() });
        assert_eq!(value("won", &verified, Some(&forged)), Some(Value::Bool(false)));
    }

    #[test]
    fn the_messages_own_data_has_values_where_it_has_primitives() {
        let text = r#"{"a":{"b":{"c":{"d":"deep"}}},"n":-0,"big":1e999,"yes":true,"no":null,"list":[1],"0":"zero"}"#;
        let doc = Doc::parse(text, PLATFORM).expect("json");
        let payload = Payload::None;
        let data = Some(doc.root());
        let scene =
            Scene { platform: PLATFORM, milestone: Milestone::Custom, payload: &payload, completion: None, data };
        for (name, expected, why) in [
            ("data.a.b.c.d", Some(Value::Text("deep")), "four deep"),
            ("data.a.b", None, "an object"),
            ("data.list", None, "a list"),
            ("data.list.0", None, "lists are not entered"),
            ("data.0", Some(Value::Text("zero")), "a member may be called so"),
            ("data.n", Some(Value::Number(0.0)), "a number"),
            ("data.big", None, "not finite"),
            ("data.yes", Some(Value::Bool(true)), "a boolean"),
            ("data.no", None, "null"),
            ("data.constructor", None, "own members only"),
        ] {
            assert_eq!(scene.value(&Path::parse(name).expect(name)), expected, "{name}: {why}");
        }
    }
}
