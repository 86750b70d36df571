//! Options, from whatever spelling, into one checked type.
//!
//! Reads JSON text: the edge turns an options object into the same text, so there is one reader. Unknown fields are
//! errors; one bad entry refuses the whole configuration.

use std::fmt;

use crate::intake::Rate;
use crate::json::{Kind, Node};
use crate::origin::{MAX_ORIGINS, Origin, OriginError};
use crate::platform::Platform;
use crate::reaction::{Modifiers, Reaction, ReactionError, Target, check_selector};
use crate::text::{Told, concat, first_chars, has_more_chars, parts, without_controls};
use crate::wire::{FIELD_NAMES, is_known_type};

/// Milliseconds until a silent frame is `unavailable`, where nothing else is said.
const TIMEOUT: f64 = 15_000.0;
/// Most custom types, and longest, in characters.
const MAX_CUSTOM: usize = 64;

/// Origins of the vendor's experiences (`drimify.md`, section 3): what a discovered frame may come from.
pub const DEFAULT_ORIGINS: [&str; 2] = ["https://apps.drimify.com", "https://go.drimify.com"];

/// Checked options.
#[derive(Debug, Clone)]
pub struct Config {
    /// Exact origins; none given means the frame's own.
    pub allowed_origins: Option<Vec<Origin>>,
    /// Permits http on loopback hosts.
    pub dev: bool,
    /// Selector of the one iframe.
    pub frame: Option<String>,
    /// Selector of the element that holds the iframes.
    pub container: Option<String>,
    /// Declared reactions.
    pub reactions: Vec<Reaction>,
    /// Origins a redirect may go to besides the page's own.
    pub redirect_origins: Vec<Origin>,
    /// Further wire types, delivered as `custom`.
    pub custom_types: Vec<String>,
    /// Payload fields that are elsewhere.
    pub fields: Vec<(String, String)>,
    /// Bounds per frame; none turns them off.
    pub rate: Option<Rate>,
    /// Whether the bridge speaks first to a mute frame.
    pub handshake: bool,
    /// Whether it sizes the frames it shook hands with.
    pub auto_height: bool,
    /// Milliseconds until `unavailable`; 0 is never.
    pub timeout: f64,
    /// Whether it reads reaction attributes from the page.
    pub markup: bool,
    /// Whether refusals of foreign messages are reported too.
    pub debug: bool,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            allowed_origins: None,
            dev: false,
            frame: None,
            container: None,
            reactions: Vec::new(),
            redirect_origins: Vec::new(),
            custom_types: Vec::new(),
            fields: Vec::new(),
            rate: Some(Rate::default()),
            handshake: true,
            auto_height: true,
            timeout: TIMEOUT,
            markup: false,
            debug: false,
        }
    }
}

/// Why a configuration is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConfigError {
    /// No such option.
    UnknownField(String),
    /// An option of the wrong kind: what it takes, its name, and the start of what was given, as JSON.
    Type(String),
    /// A list of origins that is none: its name, and the start of what was given.
    OriginsNotArray(String),
    /// An empty list of origins.
    OriginsEmpty(&'static str),
    /// Too many origins.
    OriginsTooMany(&'static str),
    /// A bad origin.
    Origin(OriginError),
    /// A bad reaction.
    Reaction(ReactionError),
    /// A custom type that is none, or has a meaning already.
    CustomType(String),
}

impl ConfigError {
    /// The stable code of the public contract.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.told().0
    }

    /// The sentence for the page's author, as `Display` prints it.
    #[must_use]
    pub fn message(&self) -> String {
        concat(&self.told().1)
    }

    pub(crate) fn told(&self) -> Told<'_> {
        match self {
            Self::UnknownField(found) => ("config_unknown_field", ["there is no option \"", found, "\""]),
            Self::Type(found) => ("config_type", ["expected ", found, ""]),
            Self::OriginsNotArray(found) => ("origins_not_array", ["expected ", found, ""]),
            Self::OriginsEmpty(found) => {
                ("origins_empty", ["\"", found, "\" is empty: list at least one origin, or leave it out"])
            }
            Self::OriginsTooMany(found) => ("origins_too_many", ["\"", found, "\" has more than 16 origins"]),
            Self::Origin(error) => error.told(),
            Self::Reaction(error) => error.told(),
            Self::CustomType(found) => (
                "custom_type",
                ["\"", found, "\" cannot be a custom type: it is empty, too long, repeated, or known already"],
            ),
        }
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message())
    }
}

impl std::error::Error for ConfigError {}

/// Boxed while it is handed on: no step copies more than a pointer.
type Wrong = Box<ConfigError>;

impl From<OriginError> for Wrong {
    #[cold]
    #[inline(never)]
    fn from(error: OriginError) -> Self {
        Self::new(ConfigError::Origin(error))
    }
}

impl From<ReactionError> for Wrong {
    #[cold]
    #[inline(never)]
    fn from(error: ReactionError) -> Self {
        Self::new(ConfigError::Reaction(error))
    }
}

impl From<Box<ReactionError>> for Wrong {
    fn from(error: Box<ReactionError>) -> Self {
        Self::from(*error)
    }
}

fn found(node: Node<'_>) -> &str {
    first_chars(node.source(), 64)
}

#[cold]
#[inline(never)]
fn expected(what: &str, field: &str, node: Node<'_>) -> String {
    concat(&[what, " for \"", field, "\", found ", found(node)])
}

#[cold]
#[inline(never)]
fn wrong(field: &str, what: &str, node: Node<'_>) -> Wrong {
    Wrong::new(ConfigError::Type(expected(what, field, node)))
}

#[cold]
#[inline(never)]
fn unknown(parent: &str, key: &str) -> Wrong {
    Wrong::new(ConfigError::UnknownField(concat(&[parent, key])))
}

impl Config {
    /// Reads an object of options.
    ///
    /// # Errors
    /// The first option that does not fit.
    pub fn read(options: Node<'_>, platform: &Platform) -> Result<Self, ConfigError> {
        let mut config = Self::default();
        match config.fill(options, platform) {
            Ok(()) => Ok(config),
            Err(wrong) => Err(*wrong),
        }
    }

    fn fill(&mut self, options: Node<'_>, platform: &Platform) -> Result<(), Wrong> {
        if options.kind() != Kind::Object {
            return Err(wrong("options", "an object", options));
        }
        // These two decide how others are read.
        if let Some(node) = options.get("dev") {
            self.dev = boolean("dev", node)?;
        }
        if let Some(node) = options.get("customTypes") {
            custom_types(node, &mut self.custom_types)?;
        }
        for (key, node) in options.members() {
            match key {
                "dev" | "customTypes" => {}
                "allowedOrigins" => {
                    let mut list = Vec::new();
                    origins("allowedOrigins", node, self.dev, &mut list)?;
                    self.allowed_origins = Some(list);
                }
                // An empty list adds nothing to the page's own origin, which is always allowed.
                "redirectAllowedOrigins" if node.kind() == Kind::Array && node.span() == 1 => {
                    self.redirect_origins.clear()
                }
                "redirectAllowedOrigins" => {
                    origins("redirectAllowedOrigins", node, self.dev, &mut self.redirect_origins)?
                }
                "frame" => self.frame = Some(selector("frame", node, platform)?),
                "container" => self.container = Some(selector("container", node, platform)?),
                "reactions" => reactions(node, &self.custom_types, platform, &mut self.reactions)?,
                "fields" => fields(node, &mut self.fields)?,
                "rate" => rate(node, &mut self.rate)?,
                "handshake" if node.is_text("auto") => self.handshake = true,
                "handshake" if node.boolean() == Some(false) => self.handshake = false,
                "handshake" => return Err(wrong(key, "\"auto\" or false", node)),
                "timeout" => match node.number() {
                    Some(timeout @ 0.0..=2_147_483_647.0) => self.timeout = timeout,
                    _ => return Err(wrong(key, "milliseconds, or 0 for never", node)),
                },
                "autoHeight" => self.auto_height = boolean(key, node)?,
                "markup" => self.markup = boolean(key, node)?,
                "debug" => self.debug = boolean(key, node)?,
                _ => return Err(unknown("", key)),
            }
        }
        Ok(())
    }
}

fn boolean(field: &str, node: Node<'_>) -> Result<bool, Wrong> {
    node.boolean().ok_or_else(|| wrong(field, "true or false", node))
}

fn text<'d>(field: &str, node: Node<'d>) -> Result<&'d str, Wrong> {
    node.text().ok_or_else(|| wrong(field, "text", node))
}

fn selector(field: &str, node: Node<'_>, platform: &Platform) -> Result<String, Wrong> {
    let selector = text(field, node)?;
    check_selector(selector, platform)?;
    Ok(selector.to_owned())
}

fn origins(field: &'static str, list: Node<'_>, dev: bool, origins: &mut Vec<Origin>) -> Result<(), Wrong> {
    if list.kind() != Kind::Array {
        return Err(Wrong::new(ConfigError::OriginsNotArray(expected("a list of origins", field, list))));
    }
    origins.clear();
    for (index, entry) in list.items().enumerate() {
        if index == MAX_ORIGINS {
            return Err(Wrong::new(ConfigError::OriginsTooMany(field)));
        }
        let text = entry.text().ok_or_else(|| OriginError::NotString(found(entry).to_owned()))?;
        let origin = Origin::parse(text, dev)?;
        if !origins.contains(&origin) {
            origins.push(origin);
        }
    }
    if origins.is_empty() { Err(Wrong::new(ConfigError::OriginsEmpty(field))) } else { Ok(()) }
}

fn custom_types(list: Node<'_>, types: &mut Vec<String>) -> Result<(), Wrong> {
    if list.kind() != Kind::Array {
        return Err(wrong("customTypes", "a list of wire types", list));
    }
    types.clear();
    for entry in list.items() {
        let name = entry.text().unwrap_or_default();
        let fits = !name.is_empty() && !has_more_chars(name, MAX_CUSTOM) && without_controls(name).len() == name.len();
        if !fits || is_known_type(name) || types.iter().any(|known| known == name) || types.len() == MAX_CUSTOM {
            let given = entry.text().unwrap_or_else(|| found(entry));
            return Err(Wrong::new(ConfigError::CustomType(given.to_owned())));
        }
        types.push(name.to_owned());
    }
    Ok(())
}

fn fields(object: Node<'_>, fields: &mut Vec<(String, String)>) -> Result<(), Wrong> {
    if object.kind() != Kind::Object {
        return Err(wrong("fields", "an object of payload field and path", object));
    }
    fields.clear();
    for (name, path) in object.members() {
        if !FIELD_NAMES.contains(&name) {
            return Err(unknown("fields.", name));
        }
        let fits = |path: &&str| parts(path, b'.').all(|part| !part.is_empty()) && parts(path, b'.').count() <= 8;
        let Some(text) = path.text().filter(fits) else {
            return Err(wrong(name, "a dotted path such as \"result.isWinner\"", path));
        };
        fields.push((name.to_owned(), text.to_owned()));
    }
    Ok(())
}

fn rate(node: Node<'_>, rate: &mut Option<Rate>) -> Result<(), Wrong> {
    if node.boolean() == Some(false) {
        *rate = None;
        return Ok(());
    }
    if let Some((key, _)) = node.members().find(|(key, _)| !matches!(*key, "perSecond" | "burst")) {
        return Err(unknown("rate.", key));
    }
    let bound = |name| node.get(name).and_then(Node::number).filter(|bound| (1.0..=10_000.0).contains(bound));
    let (Some(per_second), Some(burst)) = (bound("perSecond"), bound("burst")) else {
        return Err(wrong("rate", "false, or { perSecond, burst } from 1 to 10000", node));
    };
    *rate = Some(Rate { per_second, burst });
    Ok(())
}

fn reactions(
    list: Node<'_>,
    custom_types: &[String],
    platform: &Platform,
    reactions: &mut Vec<Reaction>,
) -> Result<(), Wrong> {
    if list.kind() != Kind::Array {
        return Err(wrong("reactions", "a list", list));
    }
    reactions.clear();
    for node in list.items() {
        reactions.push(reaction(node, custom_types, platform)?);
    }
    Ok(())
}

/// One reaction as an object: `{ "type": "reveal", "target": "#prize", "on": "complete", "when": "won" }`.
fn reaction(node: Node<'_>, custom_types: &[String], platform: &Platform) -> Result<Reaction, Wrong> {
    let Some(name) = node.get("type").and_then(Node::text) else {
        return Err(wrong("reactions", "an object with a \"type\"", node));
    };
    let argument_key = Reaction::argument_of(name)?;
    let mut modifiers = Modifiers::default();
    let mut argument = None;
    let mut target = Target::None;
    for (key, value) in node.members() {
        let written = match (key, value.kind()) {
            ("on", Kind::Array) => {
                for name in value.items() {
                    modifiers.on.push(name.text().ok_or_else(|| wrong("on", "milestones", value))?);
                }
                if modifiers.on.is_empty() {
                    return Err(wrong("on", "at least one milestone", value));
                }
                continue;
            }
            ("delay", Kind::Number) => value.source(),
            ("target" | "when" | "frame" | "delay" | "on", _) => text(key, value)?,
            ("type", _) => continue,
            _ if Some(key) == argument_key => text(key, value)?,
            _ => return Err(unknown("reactions.", key)),
        };
        match key {
            "target" => target = Target::Selector(written.to_owned()),
            "when" => modifiers.when = Some(written),
            "frame" => modifiers.frame = Some(written),
            "delay" => modifiers.delay = Some(written),
            "on" => modifiers.on = vec![written],
            _ => argument = Some(written),
        }
    }
    Ok(Reaction::new(name, argument, target, &modifiers, custom_types, platform)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::Doc;
    use crate::platform::tests::PLATFORM;

    fn read(text: &str) -> Result<Config, ConfigError> {
        let doc = Doc::parse(text, PLATFORM.parse_number).expect(text);
        Config::read(doc.root().expect("a root"), &PLATFORM)
    }

    #[test]
    fn every_mistake_has_its_code_and_names_what_was_found() {
        let many = format!(r#"{{"allowedOrigins":[{}]}}"#, vec![r#""https://a.example""#; 17].join(","));
        for (text, code, message) in [
            ("[]", "config_type", "expected an object for \"options\", found []"),
            (r#"{"nope":1}"#, "config_unknown_field", "there is no option \"nope\""),
            (r#"{"__proto__":1}"#, "config_unknown_field", "there is no option \"__proto__\""),
            (r#"{"dev":"yes"}"#, "config_type", "expected true or false for \"dev\", found \"yes\""),
            (
                r#"{"allowedOrigins":null}"#,
                "origins_not_array",
                "expected a list of origins for \"allowedOrigins\", found null",
            ),
            (
                r#"{"allowedOrigins":[]}"#,
                "origins_empty",
                "\"allowedOrigins\" is empty: list at least one origin, or leave it out",
            ),
            (&many, "origins_too_many", "\"allowedOrigins\" has more than 16 origins"),
            (
                r#"{"allowedOrigins":[42]}"#,
                "origin_not_string",
                "expected an origin as a string such as \"https://apps.drimify.com\", found 42",
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
            (r#"{"reactions":[{"type":"redirect"}]}"#, "config_type", "a \"redirect\" reaction needs \"url\""),
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
        assert_eq!(config.allowed_origins.map(|list| list.len()), Some(1), "repeated entries are one");
        assert!(config.rate.is_none() && !config.handshake && config.auto_height);
        assert_eq!(config.reactions.first().map(|reaction| (reaction.on.len(), reaction.delay)), Some((2, 250.0)));
    }
}
