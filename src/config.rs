//! Options, from whatever spelling, into one checked type.
//!
//! Reads JSON text: the edge turns an options object into the same text, so there is one reader. Unknown fields are
//! errors; one bad entry refuses the whole configuration.

use crate::intake::Rate;
use crate::json::{Kind, Node};
use crate::origin::{MAX_ORIGINS, Origin, OriginError};
use crate::platform::Platform;
use crate::reaction::{Modifiers, Reaction, ReactionError, Target, check_selector};
use crate::text::{concat, first_chars, has_more_chars, parts};
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
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// No such option.
    #[error("there is no option \"{0}\"")]
    UnknownField(String),
    /// An option of the wrong kind: what it takes, its name, and the start of what was given, as JSON.
    #[error("expected {0}")]
    Type(String),
    /// A list of origins that is none: its name, and the start of what was given.
    #[error("expected {0}")]
    OriginsNotArray(String),
    /// An empty list of origins.
    #[error("\"{0}\" is empty: list at least one origin, or leave it out")]
    OriginsEmpty(&'static str),
    /// Too many origins.
    #[error("\"{0}\" has more than 16 origins")]
    OriginsTooMany(&'static str),
    /// A bad origin.
    #[error(transparent)]
    Origin(#[from] OriginError),
    /// A bad reaction.
    #[error(transparent)]
    Reaction(#[from] ReactionError),
    /// A custom type that is none, or has a meaning already.
    #[error("\"{0}\" cannot be a custom type: it is empty, too long, repeated, or known already")]
    CustomType(String),
}

impl ConfigError {
    /// The stable code of the public contract.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownField(_) => "config_unknown_field",
            Self::Type(_) => "config_type",
            Self::OriginsNotArray(_) => "origins_not_array",
            Self::OriginsEmpty(_) => "origins_empty",
            Self::OriginsTooMany(_) => "origins_too_many",
            Self::Origin(error) => error.code(),
            Self::Reaction(error) => error.code(),
            Self::CustomType(_) => "custom_type",
        }
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
fn wrong(field: &str, what: &str, node: Node<'_>) -> ConfigError {
    ConfigError::Type(expected(what, field, node))
}

#[cold]
#[inline(never)]
fn unknown(parent: &str, key: &str) -> ConfigError {
    ConfigError::UnknownField(concat(&[parent, key]))
}

impl Config {
    /// Reads an object of options.
    ///
    /// # Errors
    /// The first option that does not fit.
    pub fn read(options: Node<'_>, platform: &Platform) -> Result<Self, ConfigError> {
        let mut config = Self::default();
        if options.kind() != Kind::Object {
            return Err(wrong("options", "an object", options));
        }
        // These two decide how others are read.
        if let Some(node) = options.get("dev") {
            config.dev = boolean("dev", node)?;
        }
        if let Some(node) = options.get("customTypes") {
            config.custom_types = custom_types(node)?;
        }
        for (key, node) in options.members() {
            match key {
                "dev" | "customTypes" => {}
                "allowedOrigins" => config.allowed_origins = Some(origins("allowedOrigins", node, config.dev)?),
                "redirectAllowedOrigins" => {
                    config.redirect_origins = match node.kind() {
                        // An empty list adds nothing to the page's own origin, which is always allowed.
                        Kind::Array if node.items().next().is_none() => Vec::new(),
                        _ => origins("redirectAllowedOrigins", node, config.dev)?,
                    }
                }
                "frame" => config.frame = Some(check_selector(text("frame", node)?, platform)?),
                "container" => config.container = Some(check_selector(text("container", node)?, platform)?),
                "reactions" => config.reactions = reactions(node, &config.custom_types, platform)?,
                "fields" => config.fields = fields(node)?,
                "rate" => config.rate = rate(node)?,
                "handshake" => {
                    config.handshake = match (node.boolean(), node.is_text("auto")) {
                        (Some(false), _) => false,
                        (_, true) => true,
                        _ => return Err(wrong("handshake", "\"auto\" or false", node)),
                    }
                }
                "timeout" => {
                    let timeout = node.number().filter(|ms| (0.0..=2_147_483_647.0).contains(ms));
                    config.timeout = timeout.ok_or_else(|| wrong("timeout", "milliseconds, or 0 for never", node))?;
                }
                "autoHeight" => config.auto_height = boolean("autoHeight", node)?,
                "markup" => config.markup = boolean("markup", node)?,
                "debug" => config.debug = boolean("debug", node)?,
                _ => return Err(unknown("", key)),
            }
        }
        Ok(config)
    }
}

fn boolean(field: &str, node: Node<'_>) -> Result<bool, ConfigError> {
    node.boolean().ok_or_else(|| wrong(field, "true or false", node))
}

fn text(field: &str, node: Node<'_>) -> Result<String, ConfigError> {
    node.text().map(str::to_owned).ok_or_else(|| wrong(field, "text", node))
}

fn origins(field: &'static str, list: Node<'_>, dev: bool) -> Result<Vec<Origin>, ConfigError> {
    if list.kind() != Kind::Array {
        return Err(ConfigError::OriginsNotArray(expected("a list of origins", field, list)));
    }
    let mut origins = Vec::new();
    for (index, entry) in list.items().enumerate() {
        if index == MAX_ORIGINS {
            return Err(ConfigError::OriginsTooMany(field));
        }
        let text = entry.text().ok_or_else(|| OriginError::NotString(found(entry).to_owned()))?;
        let origin = Origin::parse(text, dev)?;
        if !origins.contains(&origin) {
            origins.push(origin);
        }
    }
    if origins.is_empty() { Err(ConfigError::OriginsEmpty(field)) } else { Ok(origins) }
}

fn custom_types(list: Node<'_>) -> Result<Vec<String>, ConfigError> {
    if list.kind() != Kind::Array {
        return Err(wrong("customTypes", "a list of wire types", list));
    }
    let mut types: Vec<String> = Vec::new();
    for entry in list.items() {
        let name = entry.text().unwrap_or_default();
        let fits = !name.is_empty() && !has_more_chars(name, MAX_CUSTOM) && !name.chars().any(char::is_control);
        if !fits || is_known_type(name) || types.iter().any(|known| known == name) || types.len() == MAX_CUSTOM {
            return Err(ConfigError::CustomType(entry.text().unwrap_or_else(|| found(entry)).to_owned()));
        }
        types.push(name.to_owned());
    }
    Ok(types)
}

fn fields(object: Node<'_>) -> Result<Vec<(String, String)>, ConfigError> {
    if object.kind() != Kind::Object {
        return Err(wrong("fields", "an object of payload field and path", object));
    }
    let mut fields = Vec::new();
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
    Ok(fields)
}

fn rate(node: Node<'_>) -> Result<Option<Rate>, ConfigError> {
    if node.boolean() == Some(false) {
        return Ok(None);
    }
    if let Some((key, _)) = node.members().find(|(key, _)| !matches!(*key, "perSecond" | "burst")) {
        return Err(unknown("rate.", key));
    }
    let bound = |name| node.get(name).and_then(Node::number).filter(|bound| (1.0..=10_000.0).contains(bound));
    match (bound("perSecond"), bound("burst")) {
        (Some(per_second), Some(burst)) => Ok(Some(Rate { per_second, burst })),
        _ => Err(wrong("rate", "false, or { perSecond, burst } from 1 to 10000", node)),
    }
}

fn reactions(list: Node<'_>, custom_types: &[String], platform: &Platform) -> Result<Vec<Reaction>, ConfigError> {
    if list.kind() != Kind::Array {
        return Err(wrong("reactions", "a list", list));
    }
    let mut reactions = Vec::new();
    for node in list.items() {
        reactions.push(reaction(node, custom_types, platform)?);
    }
    Ok(reactions)
}

/// One reaction as an object: `{ "type": "reveal", "target": "#prize", "on": "complete", "when": "won" }`.
fn reaction(node: Node<'_>, custom_types: &[String], platform: &Platform) -> Result<Reaction, ConfigError> {
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
            ("target" | "when" | "frame" | "delay" | "on", _) => value.text().ok_or_else(|| wrong(key, "text", value))?,
            ("type", _) => continue,
            _ if Some(key) == argument_key => value.text().ok_or_else(|| wrong(key, "text", value))?,
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
            (r#"{"allowedOrigins":null}"#, "origins_not_array", "expected a list of origins for \"allowedOrigins\", found null"),
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
