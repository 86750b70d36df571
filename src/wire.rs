//! How an experience spells what it says: frames of the iframe-resizer transport, application messages, the neutral
//! envelope, control traffic.
//!
//! The only file that knows wire spelling. Pure text in, a milestone with its fields out; what is not documented by
//! the vendor is read tolerantly. It knows nothing of who sent the text.

use crate::intake::Reason;
use crate::json::{Doc, Kind, Node, ParseNumber, tame};
use crate::milestone::{Flag, Flags, Milestone, field};
use crate::text::{Names, all, concat, cut, first_chars, is_longer_than, parts, push_digits, without_controls};
use crate::value::Value;

const FRAME_PREFIX: &str = "[iFrameSizer]";
const CHILD_READY: &str = "[iFrameResizerChild]Ready";
const LEGACY_SCROLL: &str = "scrollup";

/// Longest id, reference or code, in UTF-16 units.
const MAX_ID: usize = 256;
/// Longest text, and longest string in `raw`, in UTF-16 units.
const MAX_TEXT: usize = 4096;
/// Deepest container in `raw`; the data itself is depth 1.
const MAX_DEPTH: usize = 8;
/// Most values in `raw`.
const MAX_NODES: usize = 1024;
/// Most members of one object in `raw`, and longest key in UTF-16 units.
const MAX_KEYS: usize = 128;
/// Most items of one array in `raw`.
const MAX_ITEMS: usize = 256;

/// Wire types, each at the place of its milestone.
const TYPES: Names = Names("ready firstinteraction routechange scrolltotop complete close error");
const RESIZE: &str = "resize";
/// Callback names, likewise, and the legacy one.
const CALLBACKS: Names =
    Names("onReady onFirstInteraction onRouteChange onScrollToTop onComplete onClose onError onCompletion");

/// Whether a wire type is one the vendor's library already gives a meaning to.
#[must_use]
pub fn is_known_type(name: &str) -> bool {
    name == RESIZE || TYPES.find(name).is_some()
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
    /// A request to resize or to scroll.
    Other,
}

/// Verbs whose numbers are not a size of the document.
const VERBS_WITHOUT_SIZE: Names =
    Names("close scrollTo scrollToOffset pageInfo pageInfoStop inPageLink autoResize mouseenter mouseleave");

/// A message's envelope: what carries the JSON text, if any.
#[derive(Debug, PartialEq)]
pub enum Envelope<'t> {
    /// No application message.
    Control(Control<'t>),
    /// JSON text, and whether it came in a frame of the transport.
    Json(&'t str, bool),
}

/// Takes the transport's frame off a message: prefix match, then the first four colons.
///
/// # Errors
/// [`Reason::Direction`] for what only a parent says, [`Reason::Parse`] for a frame that lacks fields.
pub fn open(text: &str) -> Result<Envelope<'_>, Reason> {
    if text == CHILD_READY {
        return Ok(Envelope::Control(Control::ChildReady));
    }
    if text == LEGACY_SCROLL {
        return Ok(Envelope::Control(Control::Other));
    }
    let Some(framed) = text.strip_prefix(FRAME_PREFIX) else { return Ok(Envelope::Json(text, false)) };
    if let Some(b"message:{" | b"message:[" | b"message:\"") = framed.as_bytes().first_chunk() {
        return Err(Reason::Direction);
    }
    let mut fields = parts(framed, b':');
    let (id, height, _width, verb) = (fields.next(), fields.next(), fields.next(), fields.next());
    match (verb, fields.rest()) {
        (Some("message"), Some(json)) => Ok(Envelope::Json(json, true)),
        (None | Some("" | "message"), _) => Err(Reason::Parse),
        (Some(verb), _) => {
            let height = height.filter(|_| VERBS_WITHOUT_SIZE.find(verb).is_none());
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
    let root = doc.root();
    let marker = root.get("isDigitaService");
    let mut head = Head { milestone: Milestone::Custom, custom_type: None, data: None, flags: Flags::default() };
    let (name, known) = if marker.is_there() {
        if marker.boolean() != Some(true) {
            return Err(Reason::NotDrimify.into());
        }
        if root.get("isPlugin").boolean() == Some(true) {
            return Err(Reason::PluginLayer.into());
        }
        let name = root.get("type").text().ok_or(Reason::Type)?;
        if name == RESIZE {
            return Ok(None);
        }
        let id = root.get("id");
        if id.kind() != Kind::Null && read(id, b'i') == Value::Null {
            head.flags.insert(Flag::IdIgnored);
        }
        if custom_types.iter().any(|declared| declared == name) {
            head.custom_type = Some(name);
        }
        (name, TYPES)
    } else {
        let event = root.get("event");
        if framed || !event.is_there() {
            return Err(Reason::Shape.into());
        }
        (event.text().ok_or(Reason::Type)?, CALLBACKS)
    };
    if head.custom_type.is_none() {
        // The legacy callback stands one place behind the others.
        let place = known.find(name).map(|place| if place == 7 { Milestone::Complete as usize } else { place });
        head.milestone = place.and_then(Milestone::at).ok_or_else(|| unknown(name))?;
    }
    head.data = Some(root.get("data")).filter(|data| data.kind() != Kind::Null);
    Ok(Some(head))
}

#[cold]
fn unknown(name: &str) -> Misfit {
    let shown = without_controls(name);
    Misfit { reason: Reason::UnknownEvent, name: Some(first_chars(&shown, 64).to_owned()) }
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
        if node.text().is_some_and(|text| is_longer_than(text, MAX_TEXT)) {
            flags.insert(Flag::PayloadString);
        }
        let mut keys = 0;
        for (key, _) in node.members() {
            keys += 1;
            if is_longer_than(key, MAX_KEYS) {
                flags.insert(Flag::PayloadKey);
            }
        }
        keys_in_all += keys;
        if node.is_container() && depth > MAX_DEPTH {
            flags.insert(Flag::PayloadDepth);
        }
        if keys > MAX_KEYS || node.items().count() > MAX_ITEMS {
            flags.insert(Flag::PayloadNodes);
        }
    }
    if data.span() - keys_in_all > MAX_NODES {
        flags.insert(Flag::PayloadNodes);
    }
    flags
}

/// Where the page says a payload field is, if not where it is expected: its place in the table of fields, and a dotted
/// path below `data`.
pub type FieldPaths = [(usize, String)];

/// Objects inside `data` that hold named fields, best first; the second is the vendor's own spelling. Last, the data
/// itself.
const CONTAINERS: Names = Names("credentials credientials gameMetrics");

/// A wire name of a payload field: the name, the field's place in the table of fields, and how it is read: `i` text or
/// an integer up to 256 units, `c` text up to 256, `t` text up to 4096, `b` a boolean, `s` a score.
type Spelling = (&'static str, usize, u8);

/// Of a field's names the best first.
const SPELLINGS: [Spelling; 19] = [
    ("sessionID", 0, b'i'),
    ("sessionId", 0, b'i'),
    ("projectID", 1, b'i'),
    ("projectId", 1, b'i'),
    ("isPreviewMode", 2, b'b'),
    ("userWon", 3, b'b'),
    ("score", 4, b's'),
    ("prizeID", 5, b'i'),
    ("prizeUid", 5, b'i'),
    ("prizeId", 5, b'i'),
    ("prizeTitle", 6, b't'),
    ("prizeRef", 7, b'c'),
    ("code", 8, b'c'),
    ("prizeImage", 9, b't'),
    ("profilUid", 10, b'i'),
    ("profil", 11, b't'),
    ("route", 12, b't'),
    ("name", 13, b't'),
    ("message", 14, b't'),
];

/// The names of every member that a payload may be read from, for a sender whose data is over budget.
#[must_use]
pub fn named_members(fields: &FieldPaths) -> Vec<&str> {
    let mut names = vec!["data"];
    names.extend(parts(CONTAINERS.as_str(), b' '));
    names.extend(SPELLINGS.map(|(name, ..)| name));
    for (_, path) in fields {
        names.extend(parts(path, b'.'));
    }
    names
}

/// Reads the named fields of a message's data, tolerantly: `credentials` and the vendor's `credientials`, metrics,
/// the top of `data`, one level deeper, and the record names; the first readable value wins.
#[must_use]
pub fn read_payload(head: &Head<'_>, fields: &FieldPaths) -> Vec<Value> {
    if let Some(name) = head.custom_type {
        return vec![Value::text(name)];
    }
    let (from, to) = head.milestone.fields();
    let mut payload = Vec::new();
    payload.resize_with(to - from, Value::default);
    let mut offer = |field: usize, how: u8, node: Node<'_>| {
        if let Some(value @ Value::Null) = field.checked_sub(from).and_then(|at| payload.get_mut(at)) {
            *value = read(node, how);
        }
    };
    let data = head.data.filter(|_| to > 0);
    for node in [data, data.map(|data| data.get("data"))].into_iter().flatten() {
        for (field, path) in fields {
            let how = SPELLINGS.iter().find(|(_, known, _)| known == field).map_or(b't', |&(.., how)| how);
            offer(*field, how, node.path(path));
        }
        for name in CONTAINERS.iter() {
            read_members(node.get(name), &mut offer);
        }
        read_members(node, &mut offer);
    }
    if head.milestone == Milestone::Complete {
        settle_prize(&mut payload);
    }
    payload
}

/// Offers what an object has under the names of fields, best first; of a repeated key the last one counts.
fn read_members(object: Node<'_>, offer: &mut dyn FnMut(usize, u8, Node<'_>)) {
    let mut members = [None; SPELLINGS.len()];
    for (name, value) in object.members() {
        for (member, (known, ..)) in members.iter_mut().zip(SPELLINGS) {
            if known == name {
                *member = Some(value);
            }
        }
    }
    for (member, (_, field, how)) in members.into_iter().zip(SPELLINGS) {
        if let Some(value) = member {
            offer(field, how, value);
        }
    }
}

/// A prize is named by a non-empty id, title, ref or code, unless its id is `lost`; that also tells who won.
fn settle_prize(payload: &mut [Value]) {
    let mut lost = false;
    let mut named = false;
    let prize = payload.get_mut(field::PRIZE..field::PRIZE_END).unwrap_or_default();
    for (index, value) in prize.iter().enumerate() {
        let text = value.as_text().unwrap_or_default();
        lost |= index == 0 && text == "lost";
        named |= index < 4 && !lost && !text.is_empty();
    }
    if !named {
        prize.fill(Value::Null);
    }
    if let Some(won @ Value::Null) = payload.get_mut(field::WON)
        && (lost || named)
    {
        *won = Value::Bool(named);
    }
}

/// Reads one value in one of the ways of [`SPELLINGS`]; null if it does not fit.
#[inline(never)]
fn read(node: Node<'_>, how: u8) -> Value {
    let text = node.text();
    let number = tame(node.number());
    match how {
        b'b' => node.boolean().map_or(Value::Null, Value::Bool),
        b's' => {
            let spelled = text.and_then(decimal).map(|text| node.parse_number(text)).and_then(tame);
            number.or(spelled).map_or(Value::Null, Value::Number)
        }
        _ => {
            if let Some(number) = number.filter(|_| how == b'i') {
                return integer(number);
            }
            let limit = if how == b't' { MAX_TEXT } else { MAX_ID };
            Value::maybe(text.filter(|text| !is_longer_than(text, limit)))
        }
    }
}

/// The digits of a number that is a safe integer.
fn integer(number: f64) -> Value {
    #[expect(clippy::cast_possible_truncation, reason = "a safe integer fits")]
    let whole = number as i64;
    #[expect(clippy::cast_precision_loss, reason = "a safe integer is exact")]
    if whole as f64 != number {
        return Value::Null;
    }
    let mut text = String::from(if whole < 0 { "-" } else { "" });
    push_digits(&mut text, whole.unsigned_abs());
    Value::Text(text)
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

/// Reads the JSON inside a message that was accepted before; none if there is none.
#[must_use]
pub fn reopen(text: &str, parse_number: ParseNumber) -> Option<Doc<'_>> {
    match open(text) {
        Ok(Envelope::Json(json, _)) => Doc::parse(json, parse_number).ok(),
        _ => None,
    }
}

/// Hands over the `data` of a message that was accepted, for its `raw`; none if it cannot be shown.
pub fn with_raw<T>(text: &str, parse_number: ParseNumber, show: impl FnOnce(Node<'_>) -> T) -> Option<T> {
    let doc = reopen(text, parse_number)?;
    let data = doc.root().get("data");
    (!measure(data).withholds_raw()).then(|| show(data))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::milestone::{Completion, FIELDS, Payload};
    use crate::platform::tests::PLATFORM;

    fn complete(data: &str, fields: &FieldPaths) -> Completion {
        let text = [r#"{"isDigitaService":true,"type":"complete","data":"#, data, "}"].concat();
        let doc = Doc::parse(&text, PLATFORM.parse_number).expect("JSON");
        let head = read_head(&doc, true, &[]).expect("a head").expect("a milestone");
        match Payload::new(head.milestone, &read_payload(&head, fields)) {
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
        let score = FIELDS.find("score").expect("a field");
        assert_eq!(complete(data, &[(score, "result.points".into())]).score, Some(3.0));
        assert_eq!(complete(data, &[(score, "result.none".into())]).score, Some(2.0));
        let deeper = r#"{"data":{"score":1,"result":{"points":3}}}"#;
        assert_eq!(complete(deeper, &[(score, "result.points".into())]).score, Some(3.0), "the same inside data.data");
        let both = r#"{"score":1,"data":{"result":{"points":3}}}"#;
        assert_eq!(complete(both, &[(score, "result.points".into())]).score, Some(1.0), "the top of data comes before");
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
            measure(doc.root())
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
