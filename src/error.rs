//! Why something cannot be set up: one stable code and one sentence each, in one table.
//!
//! A table instead of an enum of texts for each module: the texts are bytes that every page pays for, and one line
//! needs neither a pointer nor a formatter (`docs/decisions/size.md`).

use std::fmt;

use crate::text::{concat, cut, first_chars, parts};

/// The codes that the core gives, in the order of the table below. The browser edge has a few more.
///
/// ```
/// use drimify_bridge::{Code, Origin};
/// let error = Origin::parse("https://*.drimify.com", false).unwrap_err();
/// assert_eq!((error.kind(), error.code()), (Code::OriginWildcard, "origin_wildcard"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Code {
    /// A list of origins that is none.
    OriginsNotArray,
    /// An empty list of origins.
    OriginsEmpty,
    /// Too many origins.
    OriginsTooMany,
    /// An origin that is no text.
    OriginNotString,
    /// An empty text.
    OriginEmpty,
    /// A bare `*`.
    OriginAny,
    /// The text `null`.
    OriginOpaque,
    /// A character outside ASCII.
    OriginNonAscii,
    /// A control, a space or a character no origin contains.
    OriginBadChar,
    /// Neither `https://` nor `http://`.
    OriginBadScheme,
    /// `http://` other than a loopback host with `dev`.
    OriginInsecureScheme,
    /// A user name or password.
    OriginUserinfo,
    /// A path, query or fragment.
    OriginHasPath,
    /// A `*` in the host or port.
    OriginWildcard,
    /// A host that ends with a dot.
    OriginTrailingDot,
    /// An IP address.
    OriginIpLiteral,
    /// A host without a dot.
    OriginSingleLabel,
    /// Anything else a browser would not report as an origin.
    OriginUnparseable,
    /// A given frame at an origin that is not listed.
    FrameSrcOrigin,
    /// No such option.
    ConfigUnknownField,
    /// An option of the wrong kind.
    ConfigType,
    /// Text that is not JSON, or repeats a key.
    ConfigParse,
    /// No such type of reaction.
    ReactionUnknown,
    /// No such milestone.
    MilestoneUnknown,
    /// A custom type that is none, or has a meaning already.
    CustomType,
    /// A `when` that does not parse.
    ConditionSyntax,
    /// Not a selector.
    SelectorInvalid,
    /// A selector that is too long.
    SelectorLength,
    /// A selector with a token in it.
    SelectorToken,
    /// A reaction without its target.
    TargetRequired,
    /// Not one class name.
    ClassInvalid,
    /// A class with a token in it.
    ClassToken,
    /// Not the name of an event that may be dispatched.
    EventName,
    /// A brace without its partner.
    TemplateSyntax,
    /// A name that no token has.
    TemplateUnknownToken,
    /// A token where it could choose the host, the port or a query key.
    TemplateAuthority,
    /// A token in a fragment.
    TemplateFragment,
    /// Not a delay.
    DelayInvalid,
}

/// A line for each code: the code, `|`, and the sentence, in which `$` stands for what was found.
const TABLE: &str = "origins_not_array|expected a list of origins for $
origins_empty|$ is an empty list: list an origin, or leave it out
origins_too_many|$ has more than 16 origins
origin_not_string|expected an origin such as \"https://apps.drimify.com\", found $
origin_empty|expected an origin such as \"https://apps.drimify.com\", found an empty text$
origin_any|expected an exact origin, found \"$\": list each origin
origin_opaque|expected an exact origin, found \"$\", which every sandboxed frame has
origin_non_ascii|the origin \"$\" is not ASCII: write an international name as xn--
origin_bad_char|the origin \"$\" has a character that no origin has
origin_bad_scheme|expected https:// at the start of the origin \"$\"
origin_insecure_scheme|the origin \"$\" is not secure: use https (http is for loopback hosts, with dev)
origin_userinfo|the origin \"$\" names a user: leave that out
origin_has_path|the origin \"$\" goes on after the host: leave out path, query and fragment
origin_wildcard|the origin \"$\" has a wildcard: list each origin
origin_trailing_dot|the host of the origin \"$\" ends with a dot: leave it out
origin_ip_literal|the host of the origin \"$\" is an IP address: use a name (loopback needs dev)
origin_single_label|the host of the origin \"$\" is a single label: use a full name (localhost needs dev)
origin_unparseable|\"$\" is not an origin that a browser reports
frame_src_origin|the src is at \"$\", which allowedOrigins does not list: add it, or correct the src
config_unknown_field|there is no option \"$\"
config_type|expected $
config_parse|the configuration is not JSON: $
reaction_unknown|no reaction is called \"$
milestone_unknown|no milestone is called \"$
custom_type|\"$\" cannot be a custom type: it is empty, too long, repeated, known already, or one too many
condition_syntax|expected $
selector_invalid|\"$\" is not a valid selector
selector_length|a selector has at most 1024 characters, not as many as \"$\"
selector_token|the selector \"$\" has a token: selectors are static
target_required|a \"$\" reaction needs a target, such as \"#prize\"
class_invalid|\"$\" is not one class name
class_token|the class \"$\" has a token: classes are static
event_name|expected \"drimify:\" and a-z, 0-9 or -, but no milestone, found \"$\"
template_syntax|a brace without its partner at $: write {{ or }} for a brace
template_unknown_token|no token is called \"$
template_authority|a token in \"$\" is neither in a path segment nor in a query value
template_fragment|a token in \"$\" is in the fragment: use a path segment or query value
delay_invalid|expected a delay such as \"2s\" or \"500ms\", at most 60 s, found \"$\"";

/// Why something cannot be set up: a stable code, and a sentence with what was found.
///
/// ```
/// let error = drimify_bridge::Origin::parse("https://apps.drimify.com/x", false).unwrap_err();
/// assert_eq!((error.code(), error.kind()), ("origin_has_path", drimify_bridge::Code::OriginHasPath));
/// assert_eq!(error.message(), error.to_string());
/// assert_eq!(
///     error.to_string(),
///     "the origin \"https://apps.drimify.com/x\" goes on after the host: leave out path, query and fragment"
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BridgeError(Box<(Code, String)>);

impl BridgeError {
    #[cold]
    #[inline(never)]
    pub(crate) fn new(code: Code, found: &str) -> Self {
        Self(Box::new((code, found.to_owned())))
    }

    #[inline(never)]
    fn line(&self) -> (&'static str, &'static str) {
        parts(TABLE, b'\n').nth(self.0.0 as usize).and_then(|line| cut(line, b'|')).unwrap_or_default()
    }

    /// The stable code of the public contract, section 2.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.line().0
    }

    /// Which of the core's codes it is.
    #[must_use]
    pub fn kind(&self) -> Code {
        self.0.0
    }

    /// The sentence for the page's author, as `Display` prints it.
    #[must_use]
    pub fn message(&self) -> String {
        let (before, after) = cut(self.line().1, b'$').unwrap_or_default();
        concat(&[before, &self.0.1, after])
    }
}

impl fmt::Display for BridgeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message())
    }
}

impl std::error::Error for BridgeError {}

/// A result of setting something up.
pub(crate) type Result<T> = std::result::Result<T, BridgeError>;

/// The first thing that did not fit. What comes after is read all the same, and not told: so that whoever reads need not
/// stop and ask after every part.
#[derive(Debug, Default)]
pub(crate) struct Faults(Option<BridgeError>);

impl Faults {
    /// Something that does not fit: a code and what was found.
    #[cold]
    #[inline(never)]
    pub(crate) fn add(&mut self, code: Code, found: &str) {
        if self.0.is_none() {
            self.0 = Some(BridgeError::new(code, found));
        }
    }

    /// An option of the wrong kind: what is expected, its name, and the JSON that was found.
    #[cold]
    #[inline(never)]
    pub(crate) fn mistyped(&mut self, what: &str, field: &str, found: &str) {
        self.add(Code::ConfigType, &concat(&[what, " for \"", field, "\", found ", first_chars(found, 64)]));
    }

    /// What was read, if all of it fits.
    pub(crate) fn settle<T>(self, read: T) -> Result<T> {
        self.0.map_or(Ok(read), Err)
    }

    /// What was read elsewhere, if it fits.
    pub(crate) fn take<T>(&mut self, read: Result<T>) -> Option<T> {
        match read {
            Ok(read) => Some(read),
            Err(error) => {
                self.0.get_or_insert(error);
                None
            }
        }
    }
}

/// Fails with a code and what was found. Inlined, so that there is one function however many types of result there are.
#[inline(always)]
pub(crate) fn fail<T>(code: Code, found: &str) -> Result<T> {
    Err(BridgeError::new(code, found))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_its_line_and_every_line_a_place_for_what_was_found() {
        assert_eq!(parts(TABLE, b'\n').count(), Code::DelayInvalid as usize + 1);
        for line in parts(TABLE, b'\n') {
            let (code, sentence) = cut(line, b'|').expect(line);
            assert!(code.bytes().all(|byte| byte == b'_' || byte.is_ascii_lowercase()), "{code}");
            assert!(cut(sentence, b'$').is_some(), "{code}");
        }
        for (code, expected) in [
            (Code::OriginsNotArray, "origins_not_array"),
            (Code::OriginUnparseable, "origin_unparseable"),
            (Code::ConfigUnknownField, "config_unknown_field"),
            (Code::TemplateAuthority, "template_authority"),
            (Code::DelayInvalid, "delay_invalid"),
        ] {
            assert_eq!(BridgeError::new(code, "x").code(), expected);
        }
        assert_eq!(BridgeError::new(Code::ConfigUnknownField, "nope").to_string(), "there is no option \"nope\"");
    }
}
