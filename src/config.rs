//! Options, from whatever spelling, into one checked type.
//!
//! Reads JSON text: the edge turns an options object into the same text, so there is one reader. Unknown fields are
//! errors; one bad entry refuses the whole configuration.

use crate::error::{BridgeError, Code, Faults, Result, fail};
use crate::intake::Rate;
use crate::json::{Doc, Kind, Node};
use crate::milestone::{FIELDS, MAX_CUSTOM};
use crate::origin::{MAX_ORIGINS, Origin};
use crate::platform::Platform;
use crate::reaction::{Reaction, check_selector, text};
use crate::text::{Names, concat, has_more_chars, parts, push_digits, without_controls};
use crate::wire::is_known_type;

/// Longest custom type, in characters.
const MAX_NAME: usize = 64;
/// Longest wait, in milliseconds: what a browser's timer takes.
const MAX_TIMEOUT: f64 = 2_147_483_647.0;
/// Fields that a page may point elsewhere: those of a frame's own messages.
const POINTED: usize = 15;

/// Origins of the vendor's experiences (`drimify.md`, section 3): what a discovered frame may come from.
pub const DEFAULT_ORIGINS: Names = Names("https://apps.drimify.com https://go.drimify.com");

/// Checked options, as far as the core needs them; what only the edge reads is checked here all the same.
#[derive(Debug, Clone)]
pub struct Config {
    /// Exact origins; none given means the frame's own.
    pub allowed_origins: Vec<Origin>,
    /// Permits http on loopback hosts.
    pub dev: bool,
    /// Declared reactions.
    pub reactions: Vec<Reaction>,
    /// Origins a redirect may go to besides the page's own.
    pub redirect_origins: Vec<Origin>,
    /// Further wire types, delivered as `custom`.
    pub custom_types: Vec<String>,
    /// Payload fields that are elsewhere: place in the table of fields, dotted path.
    pub fields: Vec<(usize, String)>,
    /// Bounds per frame; none turns them off.
    pub rate: Option<Rate>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            allowed_origins: Vec::new(),
            dev: false,
            reactions: Vec::new(),
            redirect_origins: Vec::new(),
            custom_types: Vec::new(),
            fields: Vec::new(),
            rate: Some(Rate::default()),
        }
    }
}

/// The options, in the order in which they are read: the first two decide how others are.
const OPTIONS: Names = Names(
    "dev customTypes allowedOrigins redirectAllowedOrigins frame container reactions fields rate handshake timeout verify autoHeight markup debug",
);

impl Config {
    /// Reads an object of options from its JSON text.
    ///
    /// # Errors
    /// The first option that does not fit; `config_parse` for text that is not JSON or says a key twice.
    pub fn parse(text: &str, platform: &Platform) -> Result<Self> {
        let doc = match Doc::parse(text, platform.parse_number) {
            Ok(doc) => doc,
            Err(error) => {
                let mut place = concat(&["expected ", error.expected, " at "]);
                push_digits(&mut place, error.position as u64);
                return fail(Code::ConfigParse, &place);
            }
        };
        let mut faults = Faults::default();
        if let Some(key) = doc.repeated_key() {
            faults.add(Code::ConfigParse, &concat(&["\"", key, "\" is there twice"]));
        }
        if doc.root().kind() != Kind::Object {
            faults.mistyped("an object", "options", text);
        }
        let mut config = Self::default();
        config.fill(doc.root(), platform, &mut faults);
        faults.settle(config)
    }

    fn fill(&mut self, options: Node<'_>, platform: &Platform, faults: &mut Faults) {
        known_keys(options, OPTIONS, "", faults);
        for (place, name) in OPTIONS.iter().enumerate() {
            let node = options.get(name);
            if !node.is_there() {
                continue;
            }
            match place {
                0 => self.dev = boolean(name, node, faults),
                1 => self.custom_types(node, faults),
                2 => origins(name, node, self.dev, &mut self.allowed_origins, faults),
                // An empty list adds nothing to the page's own origin, which is always allowed.
                3 if node.kind() == Kind::Array && node.span() == 1 => {}
                3 => origins(name, node, self.dev, &mut self.redirect_origins, faults),
                4 | 5 => check_selector(text(name, node, faults), platform, faults),
                6 => {
                    check_list(name, node, faults);
                    for item in node.items() {
                        let reaction = Reaction::read(item, false, &self.custom_types, platform);
                        self.reactions.extend(faults.take(reaction));
                    }
                }
                7 => self.fields(node, faults),
                8 => self.rate(node, faults),
                9 => {
                    if node.text() != Some("auto") && node.boolean() != Some(false) {
                        faults.mistyped("\"auto\" or false", name, node.source());
                    }
                }
                10 => check_milliseconds(name, node, faults),
                11 => {
                    known_keys(node, Names("url timeout"), "verify.", faults);
                    let (url, timeout) = (node.get("url"), node.get("timeout"));
                    if !url.is_there() {
                        faults.mistyped("an object with a \"url\"", name, node.source());
                    }
                    let address = (platform.parse_url)(text("verify.url", url, faults));
                    if !address.is_some_and(|address| matches!(address.protocol(), "https:" | "http:")) {
                        faults.mistyped("an address of your server", "verify.url", url.source());
                    }
                    if timeout.is_there() {
                        check_milliseconds("verify.timeout", timeout, faults);
                    }
                }
                _ => {
                    boolean(name, node, faults);
                }
            }
        }
    }

    fn custom_types(&mut self, node: Node<'_>, faults: &mut Faults) {
        check_list("customTypes", node, faults);
        for entry in node.items() {
            let name = entry.text().unwrap_or_default();
            let types = &mut self.custom_types;
            let fits =
                !name.is_empty() && !has_more_chars(name, MAX_NAME) && without_controls(name).len() == name.len();
            if !fits || is_known_type(name) || types.iter().any(|known| known == name) || types.len() == MAX_CUSTOM {
                faults.add(Code::CustomType, entry.text().unwrap_or_else(|| entry.source()));
            } else {
                types.push(name.to_owned());
            }
        }
    }

    fn fields(&mut self, object: Node<'_>, faults: &mut Faults) {
        if object.kind() != Kind::Object {
            faults.mistyped("an object of payload field and path", "fields", object.source());
        }
        for (name, path) in object.members() {
            let field = FIELDS.find(name).filter(|field| *field < POINTED);
            let text = path.text().unwrap_or_default();
            if field.is_none() {
                faults.add(Code::ConfigUnknownField, &concat(&["fields.", name]));
            }
            if parts(text, b'.').any(str::is_empty) || parts(text, b'.').count() > 8 {
                faults.mistyped("a dotted path such as \"result.isWinner\"", name, path.source());
            }
            self.fields.extend(field.map(|field| (field, text.to_owned())));
        }
    }

    fn rate(&mut self, node: Node<'_>, faults: &mut Faults) {
        known_keys(node, Names("perSecond burst"), "rate.", faults);
        let (per_second, burst) = (node.get("perSecond").number(), node.get("burst").number());
        let fits = BOUNDS.contains(&per_second) && BOUNDS.contains(&burst);
        if !fits && node.boolean() != Some(false) {
            faults.mistyped("false, or perSecond and burst from 1 to 10000,", "rate", node.source());
        }
        self.rate = fits.then_some(Rate { per_second, burst });
    }
}

fn known_keys(object: Node<'_>, known: Names, parent: &str, faults: &mut Faults) {
    for (key, _) in object.members() {
        if known.find(key).is_none() {
            faults.add(Code::ConfigUnknownField, &concat(&[parent, key]));
        }
    }
}

fn boolean(name: &str, node: Node<'_>, faults: &mut Faults) -> bool {
    let boolean = node.boolean();
    if boolean.is_none() {
        faults.mistyped("true or false", name, node.source());
    }
    boolean == Some(true)
}

fn check_list(name: &str, node: Node<'_>, faults: &mut Faults) {
    if node.kind() != Kind::Array {
        faults.mistyped("a list", name, node.source());
    }
}

fn check_milliseconds(name: &str, node: Node<'_>, faults: &mut Faults) {
    if !(0.0..=MAX_TIMEOUT).contains(&node.number()) {
        faults.mistyped("milliseconds, or 0 for never", name, node.source());
    }
}

fn origins(name: &str, node: Node<'_>, dev: bool, origins: &mut Vec<Origin>, faults: &mut Faults) {
    if node.kind() != Kind::Array {
        faults.add(Code::OriginsNotArray, &concat(&["\"", name, "\", found ", node.source()]));
    }
    if node.items().count() > MAX_ORIGINS {
        faults.add(Code::OriginsTooMany, name);
    }
    for entry in node.items() {
        match entry.text() {
            Some(text) => {
                let origin = faults.take(Origin::parse(text, dev));
                origins.extend(origin.filter(|origin| !origins.contains(origin)));
            }
            None => faults.add(Code::OriginNotString, entry.source()),
        }
    }
    if origins.is_empty() {
        faults.add(Code::OriginsEmpty, name);
    }
}

/// What either number of a rate may be.
const BOUNDS: std::ops::RangeInclusive<f64> = 1.0..=10_000.0;

/// Refuses a frame whose address the page did not allow.
pub(crate) fn not_listed(origin: &Origin) -> BridgeError {
    BridgeError::new(Code::FrameSrcOrigin, origin.as_str())
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::platform::tests::PLATFORM;

    fn read(text: &str) -> std::result::Result<Config, BridgeError> {
        Config::parse(text, &PLATFORM)
    }

    #[test]
    fn every_mistake_has_its_code_and_names_what_was_found() {
        let many = format!(r#"{{"allowedOrigins":[{}]}}"#, vec![r#""https://a.example""#; 17].join(","));
        for (text, code, message) in [
            ("[]", "config_type", "expected an object for \"options\", found []"),
            (r#"{"nope":1}"#, "config_unknown_field", "there is no option \"nope\""),
            (r#"{"__proto__":1}"#, "config_unknown_field", "there is no option \"__proto__\""),
            ("{", "config_parse", "the configuration is not JSON: expected a key in double quotes at 1"),
            (r#"{"a":{"b":1,"b":2}}"#, "config_parse", "the configuration is not JSON: \"b\" is there twice"),
            (r#"{"verify":{}}"#, "config_type", ""),
            (r#"{"verify":{"url":1}}"#, "config_type", ""),
            (
                r#"{"verify":{"url":"http://["}}"#,
                "config_type",
                "expected an address of your server for \"verify.url\", found \"http://[\"",
            ),
            (r#"{"verify":{"url":"ftp://host.example/claims"}}"#, "config_type", ""),
            (r#"{"verify":{"url":"javascript:alert(1)"}}"#, "config_type", ""),
            (r#"{"verify":{"url":"/claims","timeout":-1}}"#, "config_type", ""),
            (r#"{"verify":{"url":"/claims","key":"x"}}"#, "config_unknown_field", "there is no option \"verify.key\""),
            (r#"{"dev":"yes"}"#, "config_type", "expected true or false for \"dev\", found \"yes\""),
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
            (r#"{"customTypes":["complete"]}"#, "custom_type", ""),
            (r#"{"customTypes":["a","a"]}"#, "custom_type", ""),
            (r#"{"customTypes":"spin"}"#, "config_type", ""),
            (r#"{"fields":{"won":""}}"#, "config_type", ""),
            (r#"{"fields":{"nope":"a"}}"#, "config_unknown_field", "there is no option \"fields.nope\""),
            (r#"{"rate":true}"#, "config_type", ""),
            (r#"{"rate":{"perSecond":1}}"#, "config_type", ""),
            (r#"{"rate":{"perSecond":1,"burst":2,"x":3}}"#, "config_unknown_field", ""),
            (r#"{"handshake":true}"#, "config_type", "expected \"auto\" or false for \"handshake\", found true"),
            (r#"{"timeout":-1}"#, "config_type", ""),
            (r#"{"timeout":"15s"}"#, "config_type", ""),
            (r#"{"reactions":{}}"#, "config_type", ""),
            (r#"{"reactions":[1]}"#, "config_type", ""),
            (r##"{"reactions":[{"type":"reveal","target":"#a","text":"x"}]}"##, "config_unknown_field", ""),
            (r##"{"reactions":[{"type":"reveal","target":"#a","on":[]}]}"##, "config_type", ""),
            (r#"{"reactions":[{"type":"redirect","url":{"$":1}}]}"#, "config_type", ""),
            (r#"{"reactions":[{"type":"redirect"}]}"#, "config_type", "expected \"url\" for a \"redirect\" reaction"),
            (r#"{"reactions":[{"type":"eval","code":"alert(1)"}]}"#, "reaction_unknown", ""),
        ] {
            let error = read(text).expect_err(text);
            assert_eq!(error.code(), code, "{text}");
            if !message.is_empty() {
                assert_eq!(error.to_string(), message, "{text}");
            }
        }
    }

    #[test]
    fn options_are_read_whatever_their_order() {
        let config = read(
            r##"{"allowedOrigins":["http://localhost:1","http://localhost:1/"],"dev":true,"rate":false,"handshake":false,
                "reactions":[{"type":"reveal","target":"#a","on":["custom:spin","close"],"delay":250}],"customTypes":["spin"],
                "fields":{"won":"result.isWinner"},"timeout":0,"redirectAllowedOrigins":[]}"##,
        )
        .expect("a configuration");
        assert_eq!(config.allowed_origins.len(), 1, "repeated entries are one");
        assert!(config.rate.is_none() && config.dev && config.redirect_origins.is_empty());
        assert_eq!(config.reactions.first().map(|reaction| reaction.delay), Some(250.0));
        assert_eq!(config.fields, [(3, "result.isWinner".to_owned())]);
    }
}
