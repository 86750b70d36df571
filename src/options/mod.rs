//! Options, from whatever spelling, into one checked type.
//!
//! Reads JSON text: an object of options is turned into the same text outside, so there is one reader. Unknown fields
//! are errors; the first bad entry refuses the whole configuration.

mod error;

pub use error::OptionsError;

use crate::beacon::server;
use crate::json::{Doc, Kind, Node};
use crate::origin::{MAX_ORIGINS, Origin};
use crate::platform::Platform;
use crate::rate::Rate;
use crate::reaction::{Action, Reaction, Selector, Target};
use crate::wire::{FieldPaths, is_known_type};

/// Origins of the vendor's experiences: what a discovered frame may come from.
pub(crate) const DEFAULT_ORIGINS: [&str; 2] = ["https://apps.drimify.com", "https://go.drimify.com"];

/// Longest custom type, in characters.
const MAX_NAME: usize = 64;
/// Most custom types.
const MAX_CUSTOM: usize = 64;
/// Longest wait, in milliseconds: what a browser's timer keeps to (HTML, timers: a signed 32-bit number); a longer one
/// would be over at once.
pub(crate) const LONGEST_WAIT: f64 = 2_147_483_647.0;

/// Checked options (contract, section 2, `BridgeOptions`).
///
/// ```
/// use drimify_bridge::Options;
/// let options = Options::default();
/// assert!(options.handshake && options.allowed_origins.is_empty() && options.timeout.is_none());
/// ```
#[derive(Debug, Clone)]
pub struct Options {
    /// Exact origins; none given means each frame's own.
    pub allowed_origins: Vec<Origin>,
    /// Permits http on loopback hosts.
    pub dev: bool,
    /// The one iframe, if a selector says which.
    pub frame: Option<Selector>,
    /// The element whose iframes are listened to, if a selector says which.
    pub container: Option<Selector>,
    /// Declared reactions.
    pub reactions: Vec<Reaction>,
    /// Origins a redirect may go to besides the page's own.
    pub redirect_origins: Vec<Origin>,
    /// Further wire types, delivered as `custom`; at most 64.
    pub custom_types: Vec<String>,
    /// Payload fields that are elsewhere.
    pub fields: FieldPaths,
    /// Bounds per frame; none turns them off.
    pub rate: Option<Rate>,
    /// Whether the bridge speaks first to a mute frame.
    pub handshake: bool,
    /// Whether it sizes the frames that it shook hands with, where the page says so.
    pub auto_height: Option<bool>,
    /// The host's own server.
    pub verify: Option<Verify>,
    /// Where that server counts, perhaps relative to the page's address.
    pub beacon: Option<String>,
    /// Milliseconds until a silent frame is unavailable, where the page says so; 0 is never.
    pub timeout: Option<f64>,
    /// Whether attributes of the page are read too.
    pub markup: bool,
    /// Also tells of refused messages from windows that are none of the bridge's.
    pub debug: bool,
    /// Whether the options stand in the page, and not in a script of it.
    pub declared: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            allowed_origins: Vec::new(),
            dev: false,
            frame: None,
            container: None,
            reactions: Vec::new(),
            redirect_origins: Vec::new(),
            custom_types: Vec::new(),
            fields: FieldPaths::default(),
            rate: Some(Rate::default()),
            handshake: true,
            auto_height: None,
            verify: None,
            beacon: None,
            timeout: None,
            markup: false,
            debug: false,
            declared: false,
        }
    }
}

/// The host's own server, which has the last word on a completion.
#[derive(Debug, Clone, PartialEq)]
pub struct Verify {
    /// Its address, perhaps relative to the page's.
    pub url: String,
    /// Milliseconds until a claim is given up, where the page says so; 0 is never.
    pub timeout: Option<f64>,
    /// Whether the tab keeps who asks, and for what, so that it is asked for again after a reload.
    pub remember: bool,
    /// Whether the server is told the project of the completion as well.
    pub app: bool,
}

/// The options, by their names.
const OPTIONS: [&str; 16] = [
    "dev",
    "customTypes",
    "allowedOrigins",
    "redirectAllowedOrigins",
    "frame",
    "container",
    "reactions",
    "fields",
    "rate",
    "handshake",
    "timeout",
    "verify",
    "beacon",
    "autoHeight",
    "markup",
    "debug",
];

impl Options {
    /// Reads an object of options from its JSON text.
    ///
    /// # Errors
    /// The first option that does not fit, in the order of `OPTIONS`; text that is not JSON, or says a key twice.
    pub fn from_json(text: &str, platform: &'static dyn Platform) -> Result<Self, OptionsError> {
        Self::read(&[Doc::parse(text, platform)?], platform)
    }

    /// Reads options that stand in several objects, each option in the first that has it.
    pub(crate) fn read(docs: &[Doc<'_>], platform: &'static dyn Platform) -> Result<Self, OptionsError> {
        for doc in docs {
            if let Some(key) = doc.repeated_key() {
                return Err(OptionsError::RepeatedKey(key.to_owned()));
            }
            if doc.root().kind() != Kind::Object {
                return Err(OptionsError::mistyped("an object", "options", doc.root().source()));
            }
            check_keys(doc.root(), &OPTIONS, "")?;
        }
        let given = |name: &str| docs.iter().map(|doc| doc.root().get(name)).find(|node| node.is_there());
        let flag = |name| given(name).map(|node| boolean(name, node)).transpose();
        let selector = |name| given(name).map(|node| selector(name, node, platform)).transpose();
        let milliseconds = |name| given(name).map(|node| milliseconds(name, node)).transpose();
        // These two decide how others are read.
        let dev = flag("dev")?.unwrap_or_default();
        let custom_types = given("customTypes").map(read_custom_types).transpose()?.unwrap_or_default();
        let list = |name| given(name).map(|node| origins(name, node, dev)).transpose();
        // An empty list adds nothing to the page's own origin, which is always allowed.
        let is_empty = |node: Node<'_>| node.kind() == Kind::Array && node.items().next().is_none();
        let redirects = given("redirectAllowedOrigins").filter(|node| !is_empty(*node));
        let read_redirects = |node| origins("redirectAllowedOrigins", node, dev);
        let read_reaction = |node| Reaction::read(node, &custom_types, platform).map_err(OptionsError::from);
        // In the order of `OPTIONS`: the first that does not fit is told.
        Ok(Self {
            allowed_origins: list("allowedOrigins")?.unwrap_or_default(),
            redirect_origins: redirects.map(read_redirects).transpose()?.unwrap_or_default(),
            frame: selector("frame")?,
            container: selector("container")?,
            reactions: match given("reactions") {
                Some(node) => items("reactions", node)?.map(read_reaction).collect::<Result<_, _>>()?,
                None => Vec::new(),
            },
            fields: given("fields").map(FieldPaths::read).transpose()?.unwrap_or_default(),
            rate: match given("rate") {
                Some(node) => read_rate(node)?,
                None => Some(Rate::default()),
            },
            handshake: given("handshake").map(read_handshake).transpose()?.unwrap_or(true),
            timeout: milliseconds("timeout")?,
            verify: given("verify").map(|node| read_verify(node, platform)).transpose()?,
            beacon: given("beacon").map(|node| read_beacon(node, platform)).transpose()?,
            auto_height: flag("autoHeight")?,
            markup: flag("markup")?.unwrap_or_default(),
            debug: flag("debug")?.unwrap_or_default(),
            declared: false,
            dev,
            custom_types,
        })
    }

    /// The targets of reveals that are declared in the page, but not on them: they are hidden until then. Where a script
    /// declares them, it may have revealed its targets already.
    #[must_use]
    pub fn to_conceal(&self) -> Vec<Selector> {
        let declared = self.reactions.iter().filter(|_| self.declared);
        declared
            .filter_map(|reaction| match (&reaction.action, &reaction.target) {
                (Action::Reveal, Target::Selector(selector)) => Some(selector.clone()),
                _ => None,
            })
            .collect()
    }
}

/// Refuses members that nobody reads; `parent` is what their names begin with.
fn check_keys(object: Node<'_>, known: &[&str], parent: &str) -> Result<(), OptionsError> {
    match object.members().find(|(key, _)| !known.contains(key)) {
        Some((key, _)) => Err(OptionsError::Unknown([parent, key].concat())),
        None => Ok(()),
    }
}

fn boolean(name: &'static str, node: Node<'_>) -> Result<bool, OptionsError> {
    node.boolean().ok_or_else(|| OptionsError::mistyped("true or false", name, node.source()))
}

fn text<'d>(name: &'static str, node: Node<'d>) -> Result<&'d str, OptionsError> {
    node.text().ok_or_else(|| OptionsError::mistyped("text", name, node.source()))
}

fn selector(name: &'static str, node: Node<'_>, platform: &dyn Platform) -> Result<Selector, OptionsError> {
    Ok(Selector::parse(text(name, node)?, platform)?)
}

fn items<'d>(name: &'static str, node: Node<'d>) -> Result<impl Iterator<Item = Node<'d>>, OptionsError> {
    if node.kind() != Kind::Array {
        return Err(OptionsError::mistyped("a list", name, node.source()));
    }
    Ok(node.items())
}

fn milliseconds(name: &'static str, node: Node<'_>) -> Result<f64, OptionsError> {
    let number = node.number();
    if (0.0..=LONGEST_WAIT).contains(&number) {
        return Ok(number);
    }
    Err(OptionsError::mistyped("milliseconds, or 0 for never", name, node.source()))
}

fn origins(field: &'static str, node: Node<'_>, dev: bool) -> Result<Vec<Origin>, OptionsError> {
    if node.kind() != Kind::Array {
        return Err(OptionsError::OriginsNotList { field, found: node.source().to_owned() });
    }
    if node.items().count() > MAX_ORIGINS {
        return Err(OptionsError::OriginsTooMany(field));
    }
    let mut origins = Vec::new();
    for entry in node.items() {
        let text = entry.text().ok_or_else(|| OptionsError::OriginNotText(entry.source().to_owned()))?;
        let origin = Origin::parse(text, dev)?;
        if !origins.contains(&origin) {
            origins.push(origin);
        }
    }
    if origins.is_empty() { Err(OptionsError::OriginsEmpty(field)) } else { Ok(origins) }
}

fn read_custom_types(node: Node<'_>) -> Result<Vec<String>, OptionsError> {
    let mut types: Vec<String> = Vec::new();
    for entry in items("customTypes", node)? {
        let name = entry.text().unwrap_or_default();
        let is_name = !name.is_empty() && name.chars().nth(MAX_NAME).is_none() && !name.contains(char::is_control);
        if !is_name || is_known_type(name) || types.iter().any(|known| known == name) || types.len() == MAX_CUSTOM {
            return Err(OptionsError::CustomType(entry.text().unwrap_or_else(|| entry.source()).to_owned()));
        }
        types.push(name.to_owned());
    }
    Ok(types)
}

fn read_rate(node: Node<'_>) -> Result<Option<Rate>, OptionsError> {
    check_keys(node, &["perSecond", "burst"], "rate.")?;
    let (per_second, burst) = (node.get("perSecond").number(), node.get("burst").number());
    let bounds = 1.0..=10_000.0;
    if bounds.contains(&per_second) && bounds.contains(&burst) {
        return Ok(Some(Rate { per_second, burst }));
    }
    if node.boolean() == Some(false) {
        return Ok(None);
    }
    Err(OptionsError::mistyped("false, or perSecond and burst from 1 to 10000,", "rate", node.source()))
}

fn read_handshake(node: Node<'_>) -> Result<bool, OptionsError> {
    match (node.text(), node.boolean()) {
        (Some("auto"), _) => Ok(true),
        (_, Some(false)) => Ok(false),
        _ => Err(OptionsError::mistyped("\"auto\" or false", "handshake", node.source())),
    }
}

/// What is expected of the options that name the host's server.
const WITH_URL: &str = "an object with a \"url\"";
const OF_SERVER: &str = "an address of your server";

fn read_verify(node: Node<'_>, platform: &dyn Platform) -> Result<Verify, OptionsError> {
    check_keys(node, &["url", "timeout", "remember", "app"], "verify.")?;
    let (url, timeout) = (node.get("url"), node.get("timeout"));
    if !url.is_there() {
        return Err(OptionsError::mistyped(WITH_URL, "verify", node.source()));
    }
    let address = text("verify.url", url)?;
    if !platform.parse_url(address).is_some_and(|url| matches!(url.protocol.as_str(), "https:" | "http:")) {
        return Err(OptionsError::mistyped(OF_SERVER, "verify.url", url.source()));
    }
    let timeout = if timeout.is_there() { Some(milliseconds("verify.timeout", timeout)?) } else { None };
    let flag = |name: &'static str, otherwise: bool, found: Node<'_>| match found.boolean() {
        Some(flag) => Ok(flag),
        None if found.is_there() => Err(OptionsError::mistyped("true or false", name, found.source())),
        None => Ok(otherwise),
    };
    let remember = flag("verify.remember", true, node.get("remember"))?;
    let app = flag("verify.app", false, node.get("app"))?;
    Ok(Verify { url: address.to_owned(), timeout, remember, app })
}

fn read_beacon(node: Node<'_>, platform: &dyn Platform) -> Result<String, OptionsError> {
    check_keys(node, &["url"], "beacon.")?;
    let url = node.get("url");
    if !url.is_there() {
        return Err(OptionsError::mistyped(WITH_URL, "beacon", node.source()));
    }
    let address = text("beacon.url", url)?;
    match server(address, platform) {
        Some(_) => Ok(address.to_owned()),
        None => Err(OptionsError::mistyped(OF_SERVER, "beacon.url", url.source())),
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::error::BridgeError;
    use crate::platform::tests::PLATFORM;

    fn read(text: &str) -> Result<Options, OptionsError> {
        Options::from_json(text, PLATFORM)
    }

    #[test]
    fn every_mistake_has_its_code_and_names_what_was_found() {
        let many = format!(r#"{{"allowedOrigins":[{}]}}"#, vec![r#""https://a.example""#; 17].join(","));
        let long = format!(r#"{{"dev":"{}"}}"#, "é".repeat(100));
        let excerpt = format!("expected true or false for \"dev\", found \"{}", "é".repeat(63));
        for (text, code, message) in [
            ("[]", "config_type", "expected an object for \"options\", found []"),
            ("null", "config_type", "expected an object for \"options\", found null"),
            (r#"{"nope":1}"#, "config_unknown_field", "there is no option \"nope\""),
            (r#"{"__proto__":1}"#, "config_unknown_field", "there is no option \"__proto__\""),
            (r#"{"declared":true}"#, "config_unknown_field", "there is no option \"declared\""),
            ("{", "config_parse", "the configuration is not JSON: expected a key in double quotes at 1"),
            ("", "config_parse", ""),
            (r#"{"a":{"b":1,"b":2}}"#, "config_parse", "the configuration is not JSON: \"b\" is there twice"),
            (r#"{"verify":{}}"#, "config_type", "expected an object with a \"url\" for \"verify\", found {}"),
            (
                r#"{"verify":"/claims"}"#,
                "config_type",
                "expected an object with a \"url\" for \"verify\", found \"/claims\"",
            ),
            (r#"{"verify":{"url":1}}"#, "config_type", "expected text for \"verify.url\", found 1"),
            (
                r#"{"verify":{"url":"http://["}}"#,
                "config_type",
                "expected an address of your server for \"verify.url\", found \"http://[\"",
            ),
            (r#"{"verify":{"url":"ftp://host.example/claims"}}"#, "config_type", ""),
            (r#"{"verify":{"url":"javascript:alert(1)"}}"#, "config_type", ""),
            (
                r#"{"verify":{"url":"/claims","timeout":-1}}"#,
                "config_type",
                "expected milliseconds, or 0 for never for \"verify.timeout\", found -1",
            ),
            (
                r#"{"verify":{"url":"/claims","remember":"no"}}"#,
                "config_type",
                "expected true or false for \"verify.remember\", found \"no\"",
            ),
            (r#"{"verify":{"url":"/claims","app":1}}"#, "config_type", ""),
            (r#"{"verify":{"url":"/claims","key":"x"}}"#, "config_unknown_field", "there is no option \"verify.key\""),
            (r#"{"beacon":{}}"#, "config_type", "expected an object with a \"url\" for \"beacon\", found {}"),
            (r#"{"beacon":"/seen"}"#, "config_type", ""),
            (r#"{"beacon":true}"#, "config_type", ""),
            (r#"{"beacon":{"url":1}}"#, "config_type", "expected text for \"beacon.url\", found 1"),
            (
                r#"{"beacon":{"url":"http://["}}"#,
                "config_type",
                "expected an address of your server for \"beacon.url\", found \"http://[\"",
            ),
            (r#"{"beacon":{"url":""}}"#, "config_type", ""),
            (r#"{"beacon":{"url":"data:,x"}}"#, "config_type", ""),
            (r#"{"beacon":{"url":"/seen","on":"x"}}"#, "config_unknown_field", "there is no option \"beacon.on\""),
            (r#"{"dev":"yes"}"#, "config_type", "expected true or false for \"dev\", found \"yes\""),
            (&long, "config_type", &excerpt),
            (r#"{"autoHeight":1}"#, "config_type", "expected true or false for \"autoHeight\", found 1"),
            (r#"{"markup":null}"#, "config_type", ""),
            (r#"{"debug":"true"}"#, "config_type", ""),
            (r#"{"frame":1}"#, "config_type", "expected text for \"frame\", found 1"),
            (r#"{"container":""}"#, "selector_invalid", "\"\" is not a valid selector"),
            (r##"{"frame":"#{a}"}"##, "selector_token", ""),
            (
                r#"{"allowedOrigins":null}"#,
                "origins_not_array",
                "expected a list of origins for \"allowedOrigins\", found null",
            ),
            (
                r#"{"allowedOrigins":[]}"#,
                "origins_empty",
                "allowedOrigins is an empty list: list an origin, or leave it out",
            ),
            (&many, "origins_too_many", "allowedOrigins has more than 16 origins"),
            (
                r#"{"allowedOrigins":[42]}"#,
                "origin_not_string",
                "expected an origin such as \"https://apps.drimify.com\", found 42",
            ),
            (r#"{"redirectAllowedOrigins":["*"]}"#, "origin_any", ""),
            (
                r#"{"customTypes":["complete"]}"#,
                "custom_type",
                "\"complete\" cannot be a custom type: it is empty, too long, repeated, known already, or one too many",
            ),
            (r#"{"customTypes":["resize"]}"#, "custom_type", ""),
            (r#"{"customTypes":["a","a"]}"#, "custom_type", ""),
            (r#"{"customTypes":[""]}"#, "custom_type", ""),
            (r#"{"customTypes":[1]}"#, "custom_type", ""),
            (r#"{"customTypes":["a\u0007"]}"#, "custom_type", ""),
            (r#"{"customTypes":"spin"}"#, "config_type", "expected a list for \"customTypes\", found \"spin\""),
            (r#"{"fields":{"won":""}}"#, "config_type", ""),
            (r#"{"fields":{"nope":"a"}}"#, "config_unknown_field", "there is no option \"fields.nope\""),
            (
                r#"{"rate":true}"#,
                "config_type",
                "expected false, or perSecond and burst from 1 to 10000, for \"rate\", found true",
            ),
            (r#"{"rate":{"perSecond":1}}"#, "config_type", ""),
            (r#"{"rate":{"perSecond":0.5,"burst":2}}"#, "config_type", ""),
            (r#"{"rate":{"perSecond":1,"burst":10001}}"#, "config_type", ""),
            (r#"{"rate":{"perSecond":1,"burst":2,"x":3}}"#, "config_unknown_field", "there is no option \"rate.x\""),
            (r#"{"handshake":true}"#, "config_type", "expected \"auto\" or false for \"handshake\", found true"),
            (r#"{"timeout":-1}"#, "config_type", "expected milliseconds, or 0 for never for \"timeout\", found -1"),
            (r#"{"timeout":"15s"}"#, "config_type", ""),
            (r#"{"timeout":2147483648}"#, "config_type", ""),
            (r#"{"reactions":{}}"#, "config_type", "expected a list for \"reactions\", found {}"),
            (r#"{"reactions":[1]}"#, "config_type", ""),
            (r##"{"reactions":[{"type":"reveal","target":"#a","text":"x"}]}"##, "config_unknown_field", ""),
            (r##"{"reactions":[{"type":"reveal","target":"#a","on":[]}]}"##, "config_type", ""),
            (r#"{"reactions":[{"type":"redirect","url":{"$":1}}]}"#, "config_type", ""),
            (r#"{"reactions":[{"type":"redirect"}]}"#, "config_type", "expected \"url\" for a \"redirect\" reaction"),
            (r#"{"reactions":[{"type":"eval","code":"alert(1)"}]}"#, "reaction_unknown", ""),
        ] {
            let error = BridgeError::from(read(text).expect_err(text));
            assert_eq!(error.code(), code, "{text}");
            if !message.is_empty() {
                assert_eq!(error.to_string(), message, "{text}");
            }
        }
    }

    #[test]
    fn the_first_mistake_is_told_in_the_order_of_the_table() {
        for (text, code) in [
            (r#"{"debug":1,"allowedOrigins":1,"dev":1}"#, "config_type"),
            (r#"{"debug":1,"allowedOrigins":["*"],"customTypes":["complete"]}"#, "custom_type"),
            (r#"{"frame":1,"redirectAllowedOrigins":["*"],"allowedOrigins":["null"]}"#, "origin_opaque"),
            (r#"{"timeout":"x","fields":{"nope":"a"}}"#, "config_unknown_field"),
            (r#"{"dev":1,"nope":1}"#, "config_unknown_field"),
            (r#"{"nope":1,"dev":1,"dev":2}"#, "config_parse"),
        ] {
            assert_eq!(BridgeError::from(read(text).expect_err(text)).code(), code, "{text}");
        }
    }

    #[test]
    fn options_are_read_whatever_their_order() {
        let options = read(
            r##"{"allowedOrigins":["http://localhost:1","http://localhost:1/"],"dev":true,"rate":false,"handshake":false,
                "reactions":[{"type":"reveal","target":"#a","on":["custom:spin","close"],"delay":250}],"customTypes":["spin"],
                "fields":{"won":"result.isWinner"},"timeout":0,"redirectAllowedOrigins":[],"frame":"#game","container":"main",
                "verify":{"url":"claims"},"beacon":{"url":"seen"},"autoHeight":false,"markup":true,"debug":true}"##,
        )
        .expect("options");
        assert_eq!(options.allowed_origins.len(), 1, "repeated entries are one");
        assert!(options.rate.is_none() && options.dev && options.redirect_origins.is_empty());
        assert_eq!(options.reactions.first().map(|reaction| reaction.delay), Some(250.0));
        assert_ne!(options.fields, FieldPaths::default());
        assert_eq!((options.timeout, options.auto_height, options.handshake), (Some(0.0), Some(false), false));
        assert_eq!(
            options.verify,
            Some(Verify { url: "claims".into(), timeout: None, remember: true, app: false }),
            "resolved when it is asked"
        );
        assert_eq!(options.beacon.as_deref(), Some("seen"), "likewise");
        assert_eq!(options.frame.as_ref().map(Selector::as_str), Some("#game"));
        assert_eq!(options.container.as_ref().map(Selector::as_str), Some("main"));
        assert!(options.markup && options.debug && !options.declared);
    }

    #[test]
    fn what_is_not_given_is_the_default() {
        let options = read("{}").expect("options");
        assert_eq!(options.rate, Some(Rate { per_second: 20.0, burst: 60.0 }));
        assert!(options.handshake && !options.dev && !options.markup && !options.debug);
        assert_eq!((options.timeout, options.auto_height, options.verify, options.beacon), (None, None, None, None));
        assert!(options.frame.is_none() && options.container.is_none() && options.reactions.is_empty());
    }

    #[test]
    fn sixty_four_custom_types_of_sixty_four_characters_are_allowed() {
        let types = |count: usize| {
            let names: Vec<_> = (0..count).map(|number| format!("\"{number:é>64}\"")).collect();
            read(&format!(r#"{{"customTypes":[{}]}}"#, names.join(",")))
        };
        assert_eq!(types(64).map(|options| options.custom_types.len()), Ok(64));
        assert!(matches!(types(65), Err(OptionsError::CustomType(name)) if name.ends_with("é64")));
        let longer = format!(r#"{{"customTypes":["{}"]}}"#, "é".repeat(65));
        assert!(matches!(read(&longer), Err(OptionsError::CustomType(_))));
    }

    #[test]
    fn the_targets_of_declared_reveals_are_to_be_concealed() {
        let options = read(
            r##"{"reactions":[{"type":"reveal","target":"#a"},{"type":"hide","target":"#b"},{"type":"reveal","target":"#c"}]}"##,
        )
        .expect("options");
        assert_eq!(options.to_conceal(), [], "a script may have revealed its targets already");
        let declared = Options { declared: true, ..options };
        let selectors: Vec<_> = declared.to_conceal().iter().map(ToString::to_string).collect();
        assert_eq!(selectors, ["#a", "#c"]);
    }

    #[test]
    fn an_error_shows_what_json_could_not_say() {
        let shown = |name: &str| match name {
            "dev" | "url" | "won" | "text" | "reactions" | "on" | "fields" | "allowedOrigins" => {
                Some("Symbol(x)".to_owned())
            }
            _ => None,
        };
        for (text, field) in [
            (r#"{"dev":null}"#, "dev"),
            (r#"{"verify":{"url":null}}"#, "verify.url"),
            (r#"{"fields":{"won":null}}"#, "won"),
            (r#"{"fields":null}"#, "fields"),
            (r#"{"allowedOrigins":null}"#, "allowedOrigins"),
            (r#"{"reactions":null}"#, "reactions"),
            (r##"{"reactions":[{"type":"setText","target":"#a","text":null}]}"##, "text"),
            (r##"{"reactions":[{"type":"reveal","target":"#a","on":null}]}"##, "on"),
        ] {
            let error = read(text).expect_err(text).as_given(shown).to_string();
            assert!(error.ends_with(&format!("\"{field}\", found Symbol(x)")), "{error}");
        }
        for (text, why) in [
            (r#"{"timeout":null}"#, "a null of the page's own"),
            (r#"{"dev":"null"}"#, "a text is what it is"),
            (r#"{"dev":1}"#, "a number too"),
        ] {
            let error = read(text).expect_err(why);
            assert_eq!(error.clone().as_given(shown), error, "{why}");
        }
    }
}
