//! Reads the named fields of a message's `data` into a typed payload, tolerantly.
//!
//! A field is looked for place by place, and in each place under one name after the other; the first value that can be
//! read wins. What names and places there are is written here and nowhere else. How much of the data may be shown as
//! `raw` is `budget`'s business: a field is found however long the rest is.

use crate::json::{Kind, Node};
use crate::milestone::Milestone;
use crate::payload::{Completion, Payload, Prize, Profile};

use super::head::Head;
use super::value::{code, id, score, text};

/// A payload field that a message can bring.
#[derive(Debug)]
struct Field {
    /// Its name in the public contract, as the option `fields` has it.
    name: &'static str,
    /// Its names on the wire, best first.
    spellings: &'static [&'static str],
}

const SESSION_ID: Field = Field { name: "sessionId", spellings: &["sessionID", "sessionId"] };
const PROJECT_ID: Field = Field { name: "projectId", spellings: &["projectID", "projectId"] };
const PREVIEW: Field = Field { name: "preview", spellings: &["isPreviewMode"] };
const WON: Field = Field { name: "won", spellings: &["userWon"] };
const SCORE: Field = Field { name: "score", spellings: &["score"] };
const PRIZE_ID: Field = Field { name: "prize.id", spellings: &["prizeID", "prizeUid", "prizeId"] };
const PRIZE_TITLE: Field = Field { name: "prize.title", spellings: &["prizeTitle"] };
const PRIZE_REF: Field = Field { name: "prize.ref", spellings: &["prizeRef"] };
const PRIZE_CODE: Field = Field { name: "prize.code", spellings: &["code"] };
const PRIZE_IMAGE: Field = Field { name: "prize.image", spellings: &["prizeImage"] };
const PROFILE_ID: Field = Field { name: "profile.id", spellings: &["profilUid"] };
const PROFILE_TITLE: Field = Field { name: "profile.title", spellings: &["profil"] };
const ROUTE: Field = Field { name: "route", spellings: &["route"] };
const ERROR_NAME: Field = Field { name: "error.name", spellings: &["name"] };
const ERROR_MESSAGE: Field = Field { name: "error.message", spellings: &["message"] };

const FIELDS: [&Field; 15] = [
    &SESSION_ID,
    &PROJECT_ID,
    &PREVIEW,
    &WON,
    &SCORE,
    &PRIZE_ID,
    &PRIZE_TITLE,
    &PRIZE_REF,
    &PRIZE_CODE,
    &PRIZE_IMAGE,
    &PROFILE_ID,
    &PROFILE_TITLE,
    &ROUTE,
    &ERROR_NAME,
    &ERROR_MESSAGE,
];

/// Objects inside `data` that hold fields, best first; the second is the vendor's own spelling.
const CONTAINERS: [&str; 3] = ["credentials", "credientials", "gameMetrics"];
/// The member of a message that has its data, and the member of that which may have the same once more.
const DATA: &str = "data";
/// What the game itself tells, where the vendor's page passes it on: looked at last.
const DETAILS: &str = "details";

fn spellings() -> impl Iterator<Item = &'static str> {
    FIELDS.into_iter().flat_map(|field| field.spellings.iter().copied())
}

/// The id of the prize of those who win none.
const LOST: &str = "lost";

/// Reads the payload of a message.
#[must_use]
pub(crate) fn read_payload(head: &Head<'_>, paths: &FieldPaths) -> Payload {
    let data = || Data::of(head.data, paths);
    match head.milestone {
        Milestone::Complete => Payload::Completion(read_completion(&data())),
        Milestone::RouteChange => Payload::Route { route: data().read(&ROUTE, text) },
        Milestone::Error => read_failure(&data()),
        Milestone::Custom => Payload::Custom { kind: head.custom_type.unwrap_or_default().to_owned() },
        Milestone::Ready
        | Milestone::FirstInteraction
        | Milestone::ScrollToTop
        | Milestone::Close
        | Milestone::Verified
        | Milestone::Unverified
        | Milestone::Unavailable => Payload::None,
    }
}

fn read_completion(data: &Data<'_, '_>) -> Completion {
    let prize = Prize {
        id: data.read(&PRIZE_ID, id),
        title: data.read(&PRIZE_TITLE, text),
        reference: data.read(&PRIZE_REF, code),
        code: data.read(&PRIZE_CODE, code),
        image: data.read(&PRIZE_IMAGE, text),
    };
    let profile = Profile { id: data.read(&PROFILE_ID, id), title: data.read(&PROFILE_TITLE, text) };
    let has_lost = prize.id.as_deref() == Some(LOST);
    let has_prize = !has_lost && is_named(&prize);
    Completion {
        session_id: data.read(&SESSION_ID, id),
        project_id: data.read(&PROJECT_ID, id),
        preview: data.read(&PREVIEW, Node::boolean),
        // Where the message does not say who won, its prize does.
        won: data.read(&WON, Node::boolean).or((has_lost || has_prize).then_some(has_prize)),
        score: data.read(&SCORE, score),
        prize: has_prize.then_some(prize),
        profile: (profile != Profile::default()).then_some(profile),
    }
}

/// Whether anything but an image tells what the prize is.
fn is_named(prize: &Prize) -> bool {
    [&prize.id, &prize.title, &prize.reference, &prize.code].into_iter().flatten().any(|name| !name.is_empty())
}

fn read_failure(data: &Data<'_, '_>) -> Payload {
    Payload::Failure { name: data.read(&ERROR_NAME, text), message: data.read(&ERROR_MESSAGE, text) }
}

/// A message's data, and in it the same once more, each looked through once.
struct Data<'d, 'p> {
    levels: Vec<Level<'d>>,
    /// The details of either.
    details: Vec<Members<'d>>,
    paths: &'p FieldPaths,
}

/// One of the two objects that a message's fields may be in.
struct Level<'d> {
    object: Node<'d>,
    /// Where the fields are, best place first.
    places: Vec<Members<'d>>,
}

impl<'d, 'p> Data<'d, 'p> {
    fn of(data: Option<Node<'d>>, paths: &'p FieldPaths) -> Self {
        let (mut levels, mut details) = (Vec::new(), Vec::new());
        if let Some(outer) = data {
            let members = Members::of(outer);
            let inner = members.get(DATA).map(|inner| (inner, Members::of(inner)));
            for (object, members) in [Some((outer, members)), inner].into_iter().flatten() {
                details.extend(members.get(DETAILS).map(Members::of));
                levels.push(Level::of(object, members));
            }
        }
        Self { levels, details, paths }
    }

    /// The first value of a field that `read` can make something of.
    fn read<T>(&self, field: &Field, read: fn(Node<'d>) -> Option<T>) -> Option<T> {
        let found = |place: &Members<'d>| field.spellings.iter().find_map(|name| read(place.get(name)?));
        let in_level = |level: &Level<'d>| {
            let told = self.paths.of(field).find_map(|path| read(level.object.path(path)));
            told.or_else(|| level.places.iter().find_map(found))
        };
        self.levels.iter().find_map(in_level).or_else(|| self.details.iter().find_map(found))
    }
}

impl<'d> Level<'d> {
    fn of(object: Node<'d>, members: Members<'d>) -> Self {
        let containers = CONTAINERS.into_iter().filter_map(|name| members.get(name));
        let mut places: Vec<_> = containers.map(Members::of).collect();
        places.push(members);
        Self { object, places }
    }
}

/// What an object has under names of fields or of places, each once.
struct Members<'d>(Vec<(&'d str, Node<'d>)>);

impl<'d> Members<'d> {
    fn of(object: Node<'d>) -> Self {
        let mut members: Vec<(&str, Node<'_>)> = Vec::new();
        let is_known = |name: &str| {
            [DATA, DETAILS].contains(&name) || CONTAINERS.contains(&name) || spellings().any(|known| known == name)
        };
        for (name, value) in object.members().filter(|(name, _)| is_known(name)) {
            // Of a repeated key the last one counts, as in `JSON.parse`.
            match members.iter_mut().find(|(known, _)| *known == name) {
                Some(member) => member.1 = value,
                None => members.push((name, value)),
            }
        }
        Self(members)
    }

    fn get(&self, name: &str) -> Option<Node<'d>> {
        self.0.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
    }
}

/// Why a page cannot say where payload fields are.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FieldPathError {
    /// The option is no object.
    #[error("expected an object of payload field and path for \"fields\", found {found}")]
    NotObject {
        /// What was given, cut to 64 characters.
        found: String,
    },
    /// No message brings a field of this name.
    #[error("there is no option \"fields.{0}\"")]
    Unknown(String),
    /// The path is not up to eight names with a dot between.
    #[error("expected a dotted path such as \"result.isWinner\" for \"{field}\", found {found}")]
    Path {
        /// The field.
        field: String,
        /// What was given as its path, cut to 64 characters.
        found: String,
    },
}

/// Where the page says that payload fields are, if not where they are expected: dotted paths below `data` (contract,
/// section 2, `fields`).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FieldPaths(Vec<FieldPath>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct FieldPath {
    field: &'static str,
    path: String,
}

/// Most names in one path.
const MAX_NAMES: usize = 8;

impl FieldPaths {
    /// Reads the option `fields`.
    ///
    /// # Errors
    /// The first member that names no field, or has no path.
    pub(crate) fn read(option: Node<'_>) -> Result<Self, FieldPathError> {
        let shown = |node: Node<'_>| node.source().chars().take(64).collect();
        if option.kind() != Kind::Object {
            return Err(FieldPathError::NotObject { found: shown(option) });
        }
        let mut paths = Vec::new();
        for (name, value) in option.members() {
            let Some(field) = FIELDS.into_iter().find(|field| field.name == name) else {
                return Err(FieldPathError::Unknown(name.to_owned()));
            };
            let path = value.text().unwrap_or_default();
            if path.split('.').any(str::is_empty) || path.split('.').count() > MAX_NAMES {
                return Err(FieldPathError::Path { field: name.to_owned(), found: shown(value) });
            }
            paths.push(FieldPath { field: field.name, path: path.to_owned() });
        }
        Ok(Self(paths))
    }

    fn of(&self, field: &Field) -> impl Iterator<Item = &str> {
        self.0.iter().filter(|told| told.field == field.name).map(|told| told.path.as_str())
    }
}

/// The names of all members that a payload may be read from: they are read first from an object that is over budget.
#[must_use]
pub fn named_members(paths: &FieldPaths) -> Vec<&str> {
    let mut names: Vec<&str> = [DATA, DETAILS].into_iter().chain(CONTAINERS).chain(spellings()).collect();
    names.extend(paths.0.iter().flat_map(|told| told.path.split('.')));
    names
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::json::Doc;
    use crate::platform::tests::PLATFORM;
    use crate::wire::read_head;
    use crate::wire::transport::Form;

    fn payload(kind: &str, data: &str, paths: &FieldPaths) -> Payload {
        let text = format!(r#"{{"isDigitaService":true,"type":"{kind}","data":{data}}}"#);
        let doc = Doc::parse(&text, PLATFORM).expect(&text);
        let head = read_head(&doc, Form::Framed, &["spin".to_owned()]).expect(&text).expect(&text);
        read_payload(&head, paths)
    }

    fn completion(data: &str, paths: &FieldPaths) -> Completion {
        payload("complete", data, paths).completion().cloned().expect("a completion")
    }

    fn read_paths(option: &str) -> Result<FieldPaths, FieldPathError> {
        FieldPaths::read(Doc::parse(option, PLATFORM).expect(option).root())
    }

    fn paths(option: &str) -> FieldPaths {
        read_paths(option).expect(option)
    }

    /// The wire type that brings a field.
    fn kind_of(field: &Field) -> &'static str {
        match field.name {
            "route" => "routechange",
            "error.name" | "error.message" => "error",
            _ => "complete",
        }
    }

    /// What a payload says of a field; null where it says nothing.
    fn said(payload: &Payload, field: &Field) -> Value {
        let pointer = format!("/{}", field.name.trim_start_matches("error.").replace('.', "/"));
        serde_json::to_value(payload).expect("JSON").pointer(&pointer).cloned().unwrap_or_default()
    }

    /// A value that a field can take, as JSON of a message and of a payload.
    fn example(field: &Field) -> (&'static str, Value) {
        match field.name {
            "preview" | "won" => ("false", json!(false)),
            "score" => ("7", json!(7.0)),
            _ => ("\"7\"", json!("7")),
        }
    }

    #[test]
    fn every_field_of_a_payload_can_be_named_by_the_fields_option() {
        let full =
            Completion { prize: Some(Prize::default()), profile: Some(Profile::default()), ..Completion::default() };
        let mut fields = Vec::new();
        for (start, payload) in [
            ("", Payload::Completion(full)),
            ("", Payload::Route { route: None }),
            ("error.", Payload::Failure { name: None, message: None }),
        ] {
            let written = serde_json::to_value(payload).expect("JSON");
            for (name, value) in written.as_object().expect("an object") {
                match value.as_object() {
                    Some(inner) => fields.extend(inner.keys().map(|below| format!("{start}{name}.{below}"))),
                    None => fields.push(format!("{start}{name}")),
                }
            }
        }
        for name in &fields {
            assert!(read_paths(&format!(r#"{{"{name}":"result.here"}}"#)).is_ok(), "the payload has {name}");
        }
        assert_eq!(FIELDS.len(), fields.len(), "no other field can be named");
    }

    #[test]
    fn every_field_is_read_under_each_of_its_names_and_where_the_page_says() {
        for field in FIELDS {
            let (value, expected) = example(field);
            // A prize is there only if something names it.
            let named = if field.name == "prize.image" { r#""code":"C","# } else { "" };
            for name in field.spellings {
                let read = payload(kind_of(field), &format!(r#"{{{named}"{name}":{value}}}"#), &FieldPaths::default());
                assert_eq!(said(&read, field), expected, "{name}");
            }
            let data = format!(r#"{{{named}"result":{{"here":{value}}}}}"#);
            let read = payload(kind_of(field), &data, &paths(&format!(r#"{{"{}":"result.here"}}"#, field.name)));
            assert_eq!(said(&read, field), expected, "{}", field.name);
        }
    }

    #[test]
    fn no_two_fields_have_a_name_in_common() {
        let mut names: Vec<_> = spellings().chain(CONTAINERS).chain([DATA]).collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count);
    }

    #[test]
    fn named_fields_are_found_wherever_they_stand() {
        let expected =
            Completion { session_id: Some("s".into()), score: Some(3.0), won: Some(false), ..Completion::default() };
        for data in [
            r#"{"credentials":{"sessionID":"s"},"gameMetrics":{"score":3,"prizeID":"lost"}}"#,
            r#"{"credientials":{"sessionId":"s"},"score":"3.0","prizeUid":"lost"}"#,
            r#"{"sessionId":"s","score":3,"prizeId":"lost"}"#,
            r#"{"data":{"credientials":{"sessionID":"s"},"gameMetrics":{"score":3},"prizeUid":"lost"}}"#,
            r#"{"data":{"sessionId":"s","score":3.0e0,"userWon":false}}"#,
            r#"{"credentials":{"sessionID":null,"sessionId":"s"},"score":[1],"data":{"score":3,"userWon":false}}"#,
            r#"{"sessionID":"s","details":{"score":3,"userWon":false}}"#,
            r#"{"data":{"details":{"score":3,"userWon":false}},"details":{"sessionID":"s"}}"#,
        ] {
            assert_eq!(completion(data, &FieldPaths::default()), expected, "{data}");
        }
        for data in [
            "null",
            "1",
            "[]",
            "[{\"score\":3}]",
            "{}",
            r#"{"data":1}"#,
            r#"{"data":{"data":{"score":3}}}"#,
            r#"{"details":[{"score":3}]}"#,
            r#"{"details":{"gameMetrics":{"score":3}}}"#,
        ] {
            assert_eq!(completion(data, &FieldPaths::default()), Completion::default(), "{data}");
        }
    }

    #[test]
    fn the_first_readable_place_wins_and_in_it_the_best_name() {
        // Each row takes away what won in the row before.
        for (data, score) in [
            (
                r#"{"result":{"points":1},"credentials":{"score":2},"credientials":{"score":3},"gameMetrics":{"score":4},
                "score":5,"data":{"result":{"points":6},"gameMetrics":{"score":7},"score":8},"details":{"score":9}}"#,
                1.0,
            ),
            (
                r#"{"result":{"points":"?"},"credentials":{"score":2},"credientials":{"score":3},"gameMetrics":{"score":4},
                "score":5,"data":{"result":{"points":6},"gameMetrics":{"score":7},"score":8}}"#,
                2.0,
            ),
            (
                r#"{"credentials":{},"credientials":{"score":3},"gameMetrics":{"score":4},
                "score":5,"data":{"result":{"points":6},"gameMetrics":{"score":7},"score":8}}"#,
                3.0,
            ),
            (
                r#"{"credentials":1,"gameMetrics":{"score":4},
                "score":5,"data":{"result":{"points":6},"gameMetrics":{"score":7},"score":8}}"#,
                4.0,
            ),
            (
                r#"{"gameMetrics":[4],"score":5,
                "data":{"result":{"points":6},"gameMetrics":{"score":7},"score":8}}"#,
                5.0,
            ),
            (r#"{"score":null,"data":{"result":{"points":6},"gameMetrics":{"score":7},"score":8}}"#, 6.0),
            (r#"{"data":{"gameMetrics":{"score":7},"score":8}}"#, 7.0),
            (r#"{"data":{"score":8,"details":{"score":10}},"details":{"score":9}}"#, 8.0),
            (r#"{"data":{"details":{"score":10}},"details":{"score":9}}"#, 9.0),
            (r#"{"data":{"details":{"score":10}},"details":{"score":null}}"#, 10.0),
        ] {
            assert_eq!(completion(data, &paths(r#"{"score":"result.points"}"#)).score, Some(score), "{data}");
        }
        for (data, id) in [
            (r#"{"sessionId":"second","sessionID":"best"}"#, "best"),
            (r#"{"sessionID":true,"sessionId":"second"}"#, "second"),
            (r#"{"sessionID":"first","sessionID":"last"}"#, "last"),
            (r#"{"sessionID":"first","sessionID":null,"sessionId":"second"}"#, "second"),
            (r#"{"credentials":{"sessionId":"nearer"},"sessionID":"best"}"#, "nearer"),
        ] {
            assert_eq!(completion(data, &FieldPaths::default()).session_id.as_deref(), Some(id), "{data}");
        }
    }

    #[test]
    fn a_prize_is_named_by_id_title_ref_or_code() {
        for (data, won, has_prize) in [
            (r#"{"prizeID":"lost","code":"X"}"#, Some(false), false),
            (r#"{"prizeID":"lost","userWon":true}"#, Some(true), false),
            (r#"{"prizeID":""}"#, None, false),
            (r#"{"prizeImage":"/p.png"}"#, None, false),
            (r#"{"code":"X"}"#, Some(true), true),
            (r#"{"prizeTitle":"T"}"#, Some(true), true),
            (r#"{"prizeID":7}"#, Some(true), true),
            (r#"{"prizeRef":"G","userWon":false}"#, Some(false), true),
            (r#"{"code":"X","userWon":"false"}"#, Some(true), true),
            ("{}", None, false),
        ] {
            let completion = completion(data, &FieldPaths::default());
            assert_eq!((completion.won, completion.prize.is_some()), (won, has_prize), "{data}");
        }
        let prize = completion(r#"{"prizeID":"","code":"X"}"#, &FieldPaths::default()).prize;
        assert_eq!(prize, Some(Prize { id: Some(String::new()), code: Some("X".into()), ..Prize::default() }));
    }

    #[test]
    fn each_milestone_has_the_payload_of_its_kind() {
        let data = r#"{"name":"N","message":"M","route":"/end","score":1}"#;
        let failure = Payload::Failure { name: Some("N".into()), message: Some("M".into()) };
        for (kind, expected) in [
            ("ready", Payload::None),
            ("firstinteraction", Payload::None),
            ("scrolltotop", Payload::None),
            ("close", Payload::None),
            ("routechange", Payload::Route { route: Some("/end".into()) }),
            ("error", failure),
            ("spin", Payload::Custom { kind: "spin".into() }),
            ("complete", Payload::Completion(Completion { score: Some(1.0), ..Completion::default() })),
        ] {
            assert_eq!(payload(kind, data, &FieldPaths::default()), expected, "{kind}");
        }
    }

    #[test]
    fn a_path_that_leads_nowhere_is_refused_with_what_was_given() {
        for (option, expected) in [
            ("[]", r#"expected an object of payload field and path for "fields", found []"#),
            (r#"{"nope":"a"}"#, r#"there is no option "fields.nope""#),
            (r#"{"reason":"a"}"#, r#"there is no option "fields.reason""#),
            (r#"{"won":""}"#, r#"expected a dotted path such as "result.isWinner" for "won", found """#),
            (r#"{"won":"a..b"}"#, r#"expected a dotted path such as "result.isWinner" for "won", found "a..b""#),
            (r#"{"won":7}"#, r#"expected a dotted path such as "result.isWinner" for "won", found 7"#),
            (
                r#"{"won":"1.2.3.4.5.6.7.8.9"}"#,
                r#"expected a dotted path such as "result.isWinner" for "won", found "1.2.3.4.5.6.7.8.9""#,
            ),
        ] {
            assert_eq!(read_paths(option).expect_err(option).to_string(), expected, "{option}");
        }
        assert!(read_paths(r#"{"won":"1.2.3.4.5.6.7.8"}"#).is_ok());
    }

    #[test]
    fn an_error_with_a_picture_says_what_it_says() {
        let image = format!("data:image/png;base64,{}", "A".repeat(1024));
        let data = format!(r#"{{"image":"{image}","message":"no more plays","name":"DigitaServiceError"}}"#);
        let expected =
            Payload::Failure { name: Some("DigitaServiceError".into()), message: Some("no more plays".into()) };
        assert_eq!(payload("error", &data, &FieldPaths::default()), expected);
    }

    #[test]
    fn the_members_that_are_read_first_are_all_that_a_payload_may_need() {
        let paths = paths(r#"{"won":"result.isWinner"}"#);
        let names = named_members(&paths);
        for name in
            ["data", "credientials", "gameMetrics", "sessionID", "code", "route", "message", "result", "isWinner"]
        {
            assert!(names.contains(&name), "{name}");
        }
    }
}
