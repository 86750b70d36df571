//! Options, from whatever spelling, into one checked type.
//!
//! Reads JSON text: the edge turns an options object into the same text, so there is one reader. Unknown fields are
//! errors; one bad entry refuses the whole configuration.

use crate::error::{BridgeError, Code, Result, fail, mistyped};
use crate::intake::Rate;
use crate::json::{Doc, Kind, Node};
use crate::milestone::{FIELDS, MAX_CUSTOM};
use crate::origin::{MAX_ORIGINS, Origin};
use crate::platform::Platform;
use crate::reaction::{Reaction, check_selector};
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
        if let Some(key) = doc.repeated_key() {
            return fail(Code::ConfigParse, &concat(&["\"", key, "\" is there twice"]));
        }
        if doc.root().kind() != Kind::Object {
            return mistyped("an object", "options", text);
        }
        let mut config = Self::default();
        config.fill(doc.root(), platform)?;
        Ok(config)
    }

    fn fill(&mut self, options: Node<'_>, platform: &Platform) -> Result<()> {
        known_keys(options, OPTIONS, "")?;
        for (place, name) in OPTIONS.iter().enumerate() {
            let node = options.get(name);
            if !node.is_there() {
                continue;
            }
            match place {
                0 => self.dev = boolean(name, node)?,
                1 => custom_types(node, &mut self.custom_types)?,
                2 => origins(name, node, self.dev, &mut self.allowed_origins)?,
                // An empty list adds nothing to the page's own origin, which is always allowed.
                3 if node.kind() == Kind::Array && node.span() == 1 => {}
                3 => origins(name, node, self.dev, &mut self.redirect_origins)?,
                4 | 5 => check_selector(text(name, node)?, platform)?,
                6 => {
                    for item in list(name, node)? {
                        self.reactions.push(Reaction::read(item, false, &self.custom_types, platform)?);
                    }
                }
                7 => fields(node, &mut self.fields)?,
                8 => self.rate = rate(node)?,
                9 => {
                    if node.text() != Some("auto") && node.boolean() != Some(false) {
                        return mistyped("\"auto\" or false", name, node.source());
                    }
                }
                10 => milliseconds(name, node)?,
                11 => {
                    known_keys(node, Names("url timeout"), "verify.")?;
                    let (url, timeout) = (node.get("url"), node.get("timeout"));
                    if !url.is_there() {
                        return mistyped("an object with a \"url\"", name, node.source());
                    }
                    let address = (platform.parse_url)(text("verify.url", url)?);
                    if !address.is_some_and(|address| matches!(address.protocol(), "https:" | "http:")) {
                        return mistyped("an address of your server", "verify.url", url.source());
                    }
                    if timeout.is_there() {
                        milliseconds("verify.timeout", timeout)?;
                    }
                }
                _ => {
                    boolean(name, node)?;
                }
            }
        }
        Ok(())
    }
}

fn known_keys(object: Node<'_>, known: Names, parent: &str) -> Result<()> {
    for (key, _) in object.members() {
        if known.find(key).is_none() {
            return fail(Code::ConfigUnknownField, &concat(&[parent, key]));
        }
    }
    Ok(())
}

fn boolean(name: &str, node: Node<'_>) -> Result<bool> {
    node.boolean().map_or_else(|| mistyped("true or false", name, node.source()), Ok)
}

fn text<'d>(name: &str, node: Node<'d>) -> Result<&'d str> {
    node.text().map_or_else(|| mistyped("text", name, node.source()), Ok)
}

fn list<'d>(name: &str, node: Node<'d>) -> Result<impl Iterator<Item = Node<'d>> + use<'d>> {
    if node.kind() == Kind::Array { Ok(node.items()) } else { mistyped("a list", name, node.source()) }
}

fn milliseconds(name: &str, node: Node<'_>) -> Result<()> {
    if (0.0..=MAX_TIMEOUT).contains(&node.number()) {
        return Ok(());
    }
    mistyped("milliseconds, or 0 for never", name, node.source())
}

fn origins(name: &str, node: Node<'_>, dev: bool, origins: &mut Vec<Origin>) -> Result<()> {
    if node.kind() != Kind::Array {
        return fail(Code::OriginsNotArray, &concat(&["\"", name, "\", found ", node.source()]));
    }
    for (index, entry) in node.items().enumerate() {
        if index == MAX_ORIGINS {
            return fail(Code::OriginsTooMany, name);
        }
        let Some(text) = entry.text() else { return fail(Code::OriginNotString, entry.source()) };
        let origin = Origin::parse(text, dev)?;
        if !origins.contains(&origin) {
            origins.push(origin);
        }
    }
    if origins.is_empty() { fail(Code::OriginsEmpty, name) } else { Ok(()) }
}

fn custom_types(node: Node<'_>, types: &mut Vec<String>) -> Result<()> {
    for entry in list("customTypes", node)? {
        let name = entry.text().unwrap_or_default();
        let fits = !name.is_empty() && !has_more_chars(name, MAX_NAME) && without_controls(name).len() == name.len();
        if !fits || is_known_type(name) || types.iter().any(|known| known == name) || types.len() == MAX_CUSTOM {
            return fail(Code::CustomType, entry.text().unwrap_or_else(|| entry.source()));
        }
        types.push(name.to_owned());
    }
    Ok(())
}

fn fields(object: Node<'_>, fields: &mut Vec<(usize, String)>) -> Result<()> {
    if object.kind() != Kind::Object {
        return mistyped("an object of payload field and path", "fields", object.source());
    }
    for (name, path) in object.members() {
        let Some(field) = FIELDS.find(name).filter(|field| *field < POINTED) else {
            return fail(Code::ConfigUnknownField, &concat(&["fields.", name]));
        };
        let fits = |path: &&str| parts(path, b'.').all(|part| !part.is_empty()) && parts(path, b'.').count() <= 8;
        let Some(text) = path.text().filter(fits) else {
            return mistyped("a dotted path such as \"result.isWinner\"", name, path.source());
        };
        fields.push((field, text.to_owned()));
    }
    Ok(())
}

/// What either number of a rate may be.
const BOUNDS: std::ops::RangeInclusive<f64> = 1.0..=10_000.0;

fn rate(node: Node<'_>) -> Result<Option<Rate>> {
    if node.boolean() == Some(false) {
        return Ok(None);
    }
    known_keys(node, Names("perSecond burst"), "rate.")?;
    let (per_second, burst) = (node.get("perSecond").number(), node.get("burst").number());
    if BOUNDS.contains(&per_second) && BOUNDS.contains(&burst) {
        return Ok(Some(Rate { per_second, burst }));
    }
    mistyped("false, or perSecond and burst from 1 to 10000,", "rate", node.source())
}

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
