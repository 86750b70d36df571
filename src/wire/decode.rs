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
        let mut levels = Vec::new();
        if let Some(outer) = data {
            let members = Members::of(outer);
            let inner = members.get(DATA);
            levels.push(Level::of(outer, members));
            levels.extend(inner.map(|inner| Level::of(inner, Members::of(inner))));
        }
        Self { levels, paths }
    }

    /// The first value of a field that `read` can make something of.
    fn read<T>(&self, field: &Field, read: fn(Node<'d>) -> Option<T>) -> Option<T> {
        self.levels.iter().find_map(|level| {
            let told = || self.paths.of(field).find_map(|path| read(level.object.path(path)));
            let found = |place: &Members<'d>| field.spellings.iter().find_map(|name| read(place.get(name)?));
            told().or_else(|| level.places.iter().find_map(found))
        })
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
        let is_known =
            |name: &str| name == DATA || CONTAINERS.contains(&name) || spellings().any(|known| known == name);
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
pub(crate) fn named_members(paths: &FieldPaths) -> Vec<&str> {
    let mut names: Vec<&str> = [DATA].into_iter().chain(CONTAINERS).chain(spellings()).collect();
    names.extend(paths.0.iter().flat_map(|told| told.path.split('.')));
    names
}
