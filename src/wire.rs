//! How an experience spells what it says: frames of the iframe-resizer transport, application messages, the neutral
//! envelope, control traffic.
//!
//! The only file that knows wire spelling. Pure text in, a milestone with its fields out; what is not documented by
//! the vendor is read tolerantly. It knows nothing of who sent the text.

use crate::intake::Reason;
use crate::json::{Doc, Kind, Node, ParseNumber, tame};
use crate::milestone::{Completion, Flag, Flags, Milestone, Payload, Prize, Profile};
use crate::text::{all, concat, cut, first_chars, is_longer_than, parts, push_digits, without_controls};

/// What a parent posts so that a mute child begins to speak.
const FRAME_PREFIX: &str = "[iFrameSizer]";
const CHILD_READY: &str = "[iFrameResizerChild]Ready";
const LEGACY_SCROLL: &str = "scrollup";

/// Longest id, reference or code, in UTF-16 units.
const MAX_ID: usize = 256;
/// Longest text, and longest string in `raw`, in UTF-16 units.
pub const MAX_TEXT: usize = 4096;

/// Deepest container in `raw`; the data itself is depth 1.
pub const MAX_DEPTH: usize = 8;
/// Most values in `raw`.
pub const MAX_NODES: usize = 1024;
/// Most members of one object in `raw`.
pub const MAX_KEYS: usize = 128;
/// Most items of one array in `raw`.
pub const MAX_ITEMS: usize = 256;
/// Longest key in `raw`, in UTF-16 units.
pub const MAX_KEY: usize = 128;

/// The own fields of an application message or envelope that are read at all.
pub const HEAD_NAMES: [&str; 6] = ["isDigitaService", "isPlugin", "type", "id", "event", "data"];
/// Where a head field is cut before it is copied, in UTF-16 units: enough to see that it is too long.
pub const MAX_HEAD: usize = MAX_ID;

const TYPES: [(&str, Milestone); 7] = [
    ("ready", Milestone::Ready),
    ("complete", Milestone::Complete),
    ("error", Milestone::Error),
    ("scrolltotop", Milestone::ScrollToTop),
    ("close", Milestone::Close),
    ("firstinteraction", Milestone::FirstInteraction),
    ("routechange", Milestone::RouteChange),
];
const RESIZE: &str = "resize";

const CALLBACKS: [(&str, Milestone); 8] = [
    ("onReady", Milestone::Ready),
    ("onComplete", Milestone::Complete),
    ("onCompletion", Milestone::Complete),
    ("onError", Milestone::Error),
    ("onScrollToTop", Milestone::ScrollToTop),
    ("onClose", Milestone::Close),
    ("onFirstInteraction", Milestone::FirstInteraction),
    ("onRouteChange", Milestone::RouteChange),
];

/// Whether a wire type is one the vendor's library already gives a meaning to.
#[must_use]
pub fn is_known_type(name: &str) -> bool {
    name == RESIZE || find(&TYPES, name).is_some()
}

fn find(table: &[(&str, Milestone)], name: &str) -> Option<Milestone> {
    table.iter().find(|row| row.0 == name).map(|row| row.1)
}

/// The init string an iframe-resizer 4.3 child waits for, with the vendor's own settings. Fields: id, bodyMarginV1,
/// sizeWidth, log, interval, enablePublicMethods, autoResize, bodyMargin, heightCalculationMethod, bodyBackground,
/// bodyPadding, tolerance, inPageLinks, resizeFrom, widthCalculationMethod, mouseEvents.
#[must_use]
pub fn init_message(id: &str) -> String {
    concat(&[FRAME_PREFIX, id, ":0:false:false:32:true:true::taggedElement:::2:false:child:scroll:false"])
}

/// A message that is not a milestone and not refused either.
#[derive(Debug, Clone, PartialEq)]
pub enum Control<'t> {
    /// A child script that loaded late asks for the init string.
    ChildReady,
    /// A framed verb other than `message`.
    Verb {
        /// The id the parent gave the frame.
        id: &'t str,
        /// The document's height in CSS pixels, where the verb reports one.
        height: Option<&'t str>,
    },
    /// An application message that asks for a size.
    Resize,
    /// The legacy request to scroll up.
    Scroll,
}

/// Verbs whose numbers are not a size of the document.
const VERBS_WITHOUT_SIZE: [&str; 9] = [
    "close",
    "scrollTo",
    "scrollToOffset",
    "pageInfo",
    "pageInfoStop",
    "inPageLink",
    "autoResize",
    "mouseenter",
    "mouseleave",
];

/// A message's envelope: what carries the JSON text, if any.
#[derive(Debug, PartialEq)]
pub enum Envelope<'t> {
    /// No application message.
    Control(Control<'t>),
    /// JSON text that came in a frame of the transport.
    Framed(&'t str),
    /// The message is the JSON text itself.
    Bare(&'t str),
}

/// Takes the transport's frame off a message: prefix match, then the first four colons.
///
/// # Errors
/// [`Reason::Direction`] for what only a parent says, [`Reason::Parse`] for a frame that lacks fields.
pub fn open(text: &str) -> Result<Envelope<'_>, Reason> {
    match text {
        CHILD_READY => return Ok(Envelope::Control(Control::ChildReady)),
        LEGACY_SCROLL => return Ok(Envelope::Control(Control::Scroll)),
        _ => {}
    }
    let Some(framed) = text.strip_prefix(FRAME_PREFIX) else { return Ok(Envelope::Bare(text)) };
    if let Some(b"message:{" | b"message:[" | b"message:\"") = framed.as_bytes().first_chunk() {
        return Err(Reason::Direction);
    }
    let mut fields = parts(framed, b':');
    let (id, height, _width, verb) = (fields.next(), fields.next(), fields.next(), fields.next());
    match (verb, fields.rest()) {
        (Some("message"), Some(json)) => Ok(Envelope::Framed(json)),
        (None | Some("" | "message"), _) => Err(Reason::Parse),
        (Some(verb), _) => {
            let height = height.filter(|_| !VERBS_WITHOUT_SIZE.contains(&verb));
            Ok(Envelope::Control(Control::Verb { id: id.unwrap_or_default(), height }))
        }
    }
}

/// An application message: which milestone, and where its data is.
#[derive(Debug)]
pub struct Head<'d> {
    /// What happened.
    pub milestone: Milestone,
    /// The declared wire type of a `custom` milestone.
    pub custom_type: Option<&'d str>,
    /// The message's own `data`; none when absent or null.
    pub data: Option<Node<'d>>,
    /// `id_ignored`, if so.
    pub flags: Flags,
}

/// Why an application message is refused, with the name the sender used where that helps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misfit {
    /// The reason, as counted.
    pub reason: Reason,
    /// The unknown name, cut to 64 characters, without controls.
    pub name: Option<String>,
}

impl From<Reason> for Misfit {
    fn from(reason: Reason) -> Self {
        Self { reason, name: None }
    }
}

/// Reads the head of an application message; `Ok(None)` is control traffic.
///
/// # Errors
/// The reasons of the contract, section 3: `shape`, `not_drimify`, `plugin_layer`, `type`, `unknown_event`.
pub fn read_head<'d>(doc: &'d Doc<'d>, framed: bool, custom_types: &[String]) -> Result<Option<Head<'d>>, Misfit> {
    let root = doc.root().filter(|root| root.kind() == Kind::Object).ok_or(Reason::Shape)?;
    let mut flags = Flags::default();
    let (milestone, custom_type) = if let Some(marker) = root.get("isDigitaService") {
        if marker.boolean() != Some(true) {
            return Err(Reason::NotDrimify.into());
        }
        if root.get("isPlugin").and_then(Node::boolean) == Some(true) {
            return Err(Reason::PluginLayer.into());
        }
        let name = root.get("type").and_then(Node::text).ok_or(Reason::Type)?;
        if name == RESIZE {
            return Ok(None);
        }
        if root.get("id").is_some_and(|id| id.kind() != Kind::Null && read(id, Read::Id).is_none()) {
            flags.insert(Flag::IdIgnored);
        }
        if custom_types.iter().any(|declared| *declared == name) {
            (Milestone::Custom, Some(name))
        } else {
            (find(&TYPES, name).ok_or_else(|| unknown(name))?, None)
        }
    } else if let Some(event) = root.get("event").filter(|_| !framed) {
        let name = event.text().ok_or(Reason::Type)?;
        (find(&CALLBACKS, name).ok_or_else(|| unknown(name))?, None)
    } else {
        return Err(Reason::Shape.into());
    };
    let data = root.get("data").filter(|data| data.kind() != Kind::Null);
    Ok(Some(Head { milestone, custom_type, data, flags }))
}

fn unknown(name: &str) -> Misfit {
    let mut shown = without_controls(name);
    shown.truncate(first_chars(&shown, 64).len());
    Misfit { reason: Reason::UnknownEvent, name: Some(shown) }
}

/// Budgets of `raw` (security rule D8), measured without copying anything. Depth 1 is the data itself.
#[must_use]
pub fn measure(data: Node<'_>) -> Flags {
    let mut flags = Flags::default();
    if !data.is_container() {
        return Flag::PayloadType.into();
    }
    let mut keys_in_all = 0;
    for (node, depth) in data.descend() {
        let (length, limit) = match node.kind() {
            Kind::Object => {
                let mut keys = 0;
                for (key, _) in node.members() {
                    keys += 1;
                    if is_longer_than(key, MAX_KEY) {
                        flags.insert(Flag::PayloadKey);
                    }
                }
                keys_in_all += keys;
                (keys, MAX_KEYS)
            }
            Kind::Array => (node.items().count(), MAX_ITEMS),
            Kind::Text if is_longer_than(node.text().unwrap_or_default(), MAX_TEXT) => {
                flags.insert(Flag::PayloadString);
                continue;
            }
            _ => continue,
        };
        if depth > MAX_DEPTH {
            flags.insert(Flag::PayloadDepth);
        }
        if length > limit {
            flags.insert(Flag::PayloadNodes);
        }
    }
    if data.span() - keys_in_all > MAX_NODES {
        flags.insert(Flag::PayloadNodes);
    }
    flags
}

/// Where the page says a payload field is, if not where it is expected: field name, dotted path below `data`.
pub type FieldPaths = [(String, String)];

/// The payload fields a page may point elsewhere.
pub const FIELD_NAMES: [&str; 15] = [
    "sessionId",
    "projectId",
    "preview",
    "won",
    "score",
    "prize.id",
    "prize.title",
    "prize.ref",
    "prize.code",
    "prize.image",
    "profile.id",
    "profile.title",
    "route",
    "name",
    "message",
];

/// Objects inside `data` that hold named fields, best first; the second is the vendor's own spelling.
const CONTAINERS: [&str; 3] = ["credentials", "credientials", "gameMetrics"];

/// A payload field, by its place in the tables.
#[derive(Clone, Copy)]
enum Field {
    SessionId,
    ProjectId,
    Preview,
    Won,
    Score,
    PrizeId,
    PrizeTitle,
    PrizeRef,
    PrizeCode,
    PrizeImage,
    ProfileId,
    ProfileTitle,
    Route,
    Name,
    Message,
}

/// How a field is read.
#[derive(Clone, Copy)]
enum Read {
    /// Text, or an integer.
    Id,
    /// Text as long as an id.
    Code,
    Text,
    Boolean,
    /// A number, or text that spells one.
    Score,
}

/// Each field's wire names, best first, in the order of [`FIELD_NAMES`].
const SPELLINGS: [(Read, &[&str]); 15] = [
    (Read::Id, &["sessionID", "sessionId"]),
    (Read::Id, &["projectID", "projectId"]),
    (Read::Boolean, &["isPreviewMode"]),
    (Read::Boolean, &["userWon"]),
    (Read::Score, &["score"]),
    (Read::Id, &["prizeID", "prizeUid", "prizeId"]),
    (Read::Text, &["prizeTitle"]),
    (Read::Code, &["prizeRef"]),
    (Read::Code, &["code"]),
    (Read::Text, &["prizeImage"]),
    (Read::Id, &["profilUid"]),
    (Read::Text, &["profil"]),
    (Read::Text, &["route"]),
    (Read::Text, &["name"]),
    (Read::Text, &["message"]),
];

/// The names of every member that a payload may be read from, for a sender whose data is over budget.
#[must_use]
pub fn named_members(fields: &FieldPaths) -> Vec<&str> {
    let mut names = Vec::from(CONTAINERS);
    names.push("data");
    for (_, spellings) in SPELLINGS {
        for name in spellings {
            names.push(name);
        }
    }
    for (_, path) in fields {
        for name in parts(path, b'.') {
            names.push(name);
        }
    }
    names
}

/// Reads the named fields of a message's data, tolerantly: `credentials` and the vendor's `credientials`, metrics,
/// the top of `data`, one level deeper, and the record names; the first readable value wins.
#[must_use]
pub fn read_payload(head: &Head<'_>, fields: &FieldPaths) -> Payload {
    let reading = Reading::new(head.data, fields);
    match head.milestone {
        Milestone::Complete => Payload::Completion(read_completion(&reading)),
        Milestone::RouteChange => Payload::Route { route: reading.text(Field::Route) },
        Milestone::Error => Payload::Failure { name: reading.text(Field::Name), message: reading.text(Field::Message) },
        Milestone::Custom => Payload::Custom { kind: head.custom_type.unwrap_or_default().to_owned() },
        _ => Payload::None,
    }
}

fn read_completion(reading: &Reading<'_, '_>) -> Completion {
    let prize = Prize {
        id: reading.text(Field::PrizeId),
        title: reading.text(Field::PrizeTitle),
        reference: reading.text(Field::PrizeRef),
        code: reading.text(Field::PrizeCode),
        image: reading.text(Field::PrizeImage),
    };
    let lost = prize.id.as_deref() == Some("lost");
    let mut named = false;
    for name in [&prize.id, &prize.title, &prize.reference, &prize.code] {
        named |= !lost && name.as_ref().is_some_and(|name| !name.is_empty());
    }
    let profile = Profile { id: reading.text(Field::ProfileId), title: reading.text(Field::ProfileTitle) };
    let known = if lost { Some(false) } else { named.then_some(true) };
    Completion {
        session_id: reading.text(Field::SessionId),
        project_id: reading.text(Field::ProjectId),
        preview: reading.boolean(Field::Preview),
        won: reading.boolean(Field::Won).or(known),
        score: match reading.first(Field::Score) {
            Some(Found::Number(score)) => Some(score),
            _ => None,
        },
        prize: named.then_some(prize),
        profile: (profile.id.is_some() || profile.title.is_some()).then_some(profile),
    }
}

/// The places where a named field may stand, best first.
struct Reading<'d, 'f> {
    data: Option<Node<'d>>,
    places: Vec<Node<'d>>,
    fields: &'f FieldPaths,
}

/// A field's value.
enum Found {
    Text(String),
    Number(f64),
    Boolean(bool),
}

impl<'d, 'f> Reading<'d, 'f> {
    fn new(data: Option<Node<'d>>, fields: &'f FieldPaths) -> Self {
        let mut places = Vec::new();
        for node in [data, data.and_then(|data| data.get("data"))].into_iter().flatten() {
            for name in CONTAINERS {
                if let Some(place) = node.get(name) {
                    places.push(place);
                }
            }
            places.push(node);
        }
        Self { data, places, fields }
    }

    /// The first readable value of a field.
    #[inline(never)]
    fn first(&self, field: Field) -> Option<Found> {
        let name = FIELD_NAMES.get(field as usize)?;
        let (how, spellings) = SPELLINGS.get(field as usize)?;
        for (pointed, path) in self.fields {
            if pointed == name
                && let Some(found) = self.data?.path(path).and_then(|node| read(node, *how))
            {
                return Some(found);
            }
        }
        for place in &self.places {
            for spelling in *spellings {
                if let Some(found) = place.get(spelling).and_then(|node| read(node, *how)) {
                    return Some(found);
                }
            }
        }
        None
    }

    fn text(&self, field: Field) -> Option<String> {
        match self.first(field) {
            Some(Found::Text(text)) => Some(text),
            _ => None,
        }
    }

    fn boolean(&self, field: Field) -> Option<bool> {
        match self.first(field) {
            Some(Found::Boolean(boolean)) => Some(boolean),
            _ => None,
        }
    }
}

#[inline(never)]
fn read(node: Node<'_>, how: Read) -> Option<Found> {
    let limit = match how {
        Read::Boolean => return node.boolean().map(Found::Boolean),
        Read::Score => {
            let number = match node.text() {
                None => node.number()?,
                Some(text) => node.parse_number(decimal(text)?),
            };
            return tame(number).map(Found::Number);
        }
        Read::Id => {
            if let Some(number) = node.number().and_then(tame) {
                return integer(number).map(Found::Text);
            }
            MAX_ID
        }
        Read::Code => MAX_ID,
        Read::Text => MAX_TEXT,
    };
    let text = node.text().filter(|text| !is_longer_than(text, limit))?;
    Some(Found::Text(text.to_owned()))
}

/// The digits of a number that is a safe integer.
fn integer(number: f64) -> Option<String> {
    #[expect(clippy::cast_possible_truncation, reason = "a safe integer fits")]
    let whole = number as i64;
    #[expect(clippy::cast_precision_loss, reason = "a safe integer is exact")]
    if whole as f64 != number {
        return None;
    }
    let mut text = String::from(if whole < 0 { "-" } else { "" });
    push_digits(&mut text, whole.unsigned_abs());
    Some(text)
}

/// The text if it is `-?[0-9]{1,15}(\.[0-9]{1,15})?`.
#[must_use]
pub fn decimal(text: &str) -> Option<&str> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = cut(unsigned, b'.').unwrap_or((unsigned, "0"));
    (is_digits(whole) && is_digits(fraction)).then_some(text)
}

fn is_digits(part: &str) -> bool {
    (1..=15).contains(&part.len()) && all(part, |byte| byte.is_ascii_digit())
}

/// Whether a message came in a frame of the transport.
#[must_use]
pub fn is_framed(text: &str) -> bool {
    text.starts_with(FRAME_PREFIX)
}

/// The JSON text inside a message, if there is one.
#[must_use]
pub fn json_of(text: &str) -> Option<&str> {
    match open(text) {
        Ok(Envelope::Framed(json) | Envelope::Bare(json)) => Some(json),
        _ => None,
    }
}

/// Hands over the `data` of a message that was accepted, for its `raw`; none if it cannot be shown.
pub fn with_raw<T>(text: &str, parse_number: ParseNumber, show: impl FnOnce(Node<'_>) -> T) -> Option<T> {
    let doc = Doc::parse(json_of(text)?, parse_number).ok()?;
    let shown = |data: &Node<'_>| data.kind() != Kind::Null && !measure(*data).withholds_raw();
    let data = doc.root()?.get("data").filter(shown)?;
    Some(show(data))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::platform::tests::PLATFORM;

    fn complete(data: &str, fields: &FieldPaths) -> Completion {
        let text = [r#"{"isDigitaService":true,"type":"complete","data":"#, data, "}"].concat();
        let doc = Doc::parse(&text, PLATFORM.parse_number).expect("JSON");
        let head = read_head(&doc, true, &[]).expect("a head").expect("a milestone");
        match read_payload(&head, fields) {
            Payload::Completion(completion) => completion,
            other => panic!("{other:?}"),
        }
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
        ] {
            assert_eq!(complete(data, &[]), expected, "{data}");
        }
    }

    #[test]
    fn the_first_readable_place_wins_and_fields_come_first() {
        let data = r#"{"score":1,"gameMetrics":{"score":2},"result":{"points":3}}"#;
        assert_eq!(complete(data, &[]).score, Some(2.0));
        assert_eq!(complete(data, &[("score".into(), "result.points".into())]).score, Some(3.0));
        assert_eq!(complete(data, &[("score".into(), "result.none".into())]).score, Some(2.0));
    }

    #[test]
    fn limits_and_types_make_null() {
        let long =
            |units: usize| format!(r#"{{"sessionID":"{}","prizeTitle":"{}"}}"#, "é".repeat(units), "t".repeat(4096));
        assert!(complete(&long(256), &[]).session_id.is_some());
        assert!(complete(&long(257), &[]).session_id.is_none());
        for (value, score) in [
            ("-0", Some(0.0)),
            ("1e308", None),
            ("9007199254740992", None),
            ("9007199254740991", Some(9_007_199_254_740_991.0)),
            ("\"-12.5\"", Some(-12.5)),
            ("\"1e3\"", None),
            ("\"1234567890123456\"", None),
            ("\" 1\"", None),
            ("true", None),
        ] {
            assert_eq!(complete(&format!(r#"{{"score":{value}}}"#), &[]).score, score, "{value}");
        }
        for (value, id) in
            [("12", Some("12")), ("12.0", Some("12")), ("1.5", None), ("1e3", Some("1000")), ("-0", Some("0"))]
        {
            assert_eq!(complete(&format!(r#"{{"projectID":{value}}}"#), &[]).project_id.as_deref(), id, "{value}");
        }
    }

    #[test]
    fn a_prize_is_named_by_id_title_ref_or_code() {
        for (data, won, named) in [
            (r#"{"prizeID":"lost","code":"X"}"#, Some(false), false),
            (r#"{"prizeID":"lost","userWon":true}"#, Some(true), false),
            (r#"{"prizeID":""}"#, None, false),
            (r#"{"prizeImage":"/p.png"}"#, None, false),
            (r#"{"code":"X"}"#, Some(true), true),
            (r#"{"prizeRef":"G","userWon":false}"#, Some(false), true),
            ("{}", None, false),
        ] {
            let completion = complete(data, &[]);
            assert_eq!((completion.won, completion.prize.is_some()), (won, named), "{data}");
        }
    }

    #[test]
    fn budgets_are_those_of_the_security_rules() {
        let measured = |text: &str| {
            let doc = Doc::parse(text, PLATFORM.parse_number).expect("JSON");
            doc.root().map(measure).unwrap_or_default()
        };
        let nested = |depth: usize| ["[".repeat(depth), "]".repeat(depth)].concat();
        let items = |count: usize| format!("[{}]", vec!["1"; count].join(","));
        let keys = |count: usize| {
            let members: Vec<_> = (0..count).map(|key| format!("\"k{key}\":1")).collect();
            format!("{{{}}}", members.join(","))
        };
        for (text, flag) in [
            (nested(8), None),
            (nested(9), Some(Flag::PayloadDepth)),
            (items(256), None),
            (items(257), Some(Flag::PayloadNodes)),
            (keys(128), None),
            (keys(129), Some(Flag::PayloadNodes)),
            (format!("[{}]", vec![items(254); 4].join(",")), None),
            (format!("[{}]", vec![items(255); 4].join(",")), Some(Flag::PayloadNodes)),
            (format!("[\"{}\"]", "x".repeat(4096)), None),
            (format!("[\"{}\"]", "x".repeat(4097)), Some(Flag::PayloadString)),
            (format!("{{\"{}\":1}}", "k".repeat(128)), None),
            (format!("{{\"{}\":1}}", "k".repeat(129)), Some(Flag::PayloadKey)),
            ("1".to_owned(), Some(Flag::PayloadType)),
        ] {
            assert_eq!(measured(&text), flag.map(Flags::from).unwrap_or_default(), "{}", &text[..text.len().min(40)]);
        }
    }
}
