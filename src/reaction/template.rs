//! Text with `{tokens}`: parsed once at set-up, filled in a single pass at a milestone.
//!
//! A token's value is never read as a template again. In an address a token may stand only where it cannot change
//! the host, and every byte of its value outside RFC 3986 unreserved is percent-encoded.

use std::fmt;

use crate::reaction::value::{Path, Scene, Value};
use crate::text::{
    Told, all, concat, count_chars, cut, first_chars, has_any, has_more_chars, is_one_of, parts, push_digits,
    split_span,
};

/// Longest value a token may have, in characters; beyond, it counts as absent.
const MAX_VALUE: usize = 256;
/// Longest text that is shown, in characters; beyond, it is cut and an ellipsis added.
const MAX_SHOWN: usize = 256;

/// Why a text is not a template.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum TemplateError {
    /// A brace without its partner: where, in characters from 0, and the whole template.
    Syntax(String),
    /// A name no token has: what stands between the braces, and the whole template.
    UnknownToken(String),
    /// A token where it could choose the host, the port or a query key.
    Authority(String),
    /// A token in a fragment.
    Fragment(String),
}

impl TemplateError {
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
            Self::Syntax(found) => {
                ("template_syntax", ["a brace without its partner at ", found, "\": write {{ or }} for a brace itself"])
            }
            Self::UnknownToken(found) => (
                "template_unknown_token",
                [
                    "no token is called \"",
                    found,
                    "\": known are score, won, sessionId, projectId, prize.code, data.… and others",
                ],
            ),
            Self::Authority(found) => (
                "template_authority",
                [
                    "a token in \"",
                    found,
                    "\" stands outside a path segment or query value: write /…/{token} or …?key={token}",
                ],
            ),
            Self::Fragment(found) => (
                "template_fragment",
                ["a token in \"", found, "\" stands in the fragment: use a path segment or a query value"],
            ),
        }
    }
}

impl fmt::Display for TemplateError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message())
    }
}

impl std::error::Error for TemplateError {}

/// What a template is filled for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Shown as text.
    Text,
    /// An address to navigate to.
    Url,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Literal(String),
    Token(Path),
}

/// A parsed template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template(Vec<Part>);

impl Template {
    /// Parses a template.
    ///
    /// # Errors
    /// The first brace or token that does not fit.
    pub fn parse(text: &str, purpose: Purpose) -> Result<Self, TemplateError> {
        let syntax = |rest: &str| {
            let mut place = String::new();
            push_digits(&mut place, (count_chars(text) - count_chars(rest)) as u64);
            place.push_str(&concat(&[" in \"", text]));
            TemplateError::Syntax(place)
        };
        let mut parts = Vec::new();
        let mut literal = String::new();
        // What stands before the next token, each token shown as a space: no address contains one.
        let mut before = String::new();
        let mut rest = text;
        loop {
            let (plain, from_brace) = split_span(rest, |byte| !is_one_of(byte, b"{}"));
            literal.push_str(plain);
            if from_brace.is_empty() {
                break;
            }
            if let Some(brace @ ("{{" | "}}")) = from_brace.get(..2) {
                literal.push_str(brace.get(1..).unwrap_or_default());
                rest = from_brace.get(2..).unwrap_or_default();
                continue;
            }
            let Some((name, after)) = from_brace.strip_prefix('{').and_then(|inner| cut(inner, b'}')) else {
                return Err(syntax(from_brace));
            };
            let Some(path) = Path::parse(name) else {
                return Err(TemplateError::UnknownToken(concat(&[name, "\" in \"", text])));
            };
            before.push_str(&literal);
            if purpose == Purpose::Url {
                check_place(&before, text)?;
            }
            before.push(' ');
            parts.push(Part::Literal(std::mem::take(&mut literal)));
            parts.push(Part::Token(path));
            rest = after;
        }
        parts.push(Part::Literal(literal));
        Ok(Self(parts))
    }

    /// The text to show: none if a token has no value. Invisible controls (security rule D12) are left out of
    /// values, and at most 256 characters are shown.
    #[must_use]
    pub fn show(&self, scene: &Scene<'_>) -> Option<String> {
        let mut text = String::new();
        for part in &self.0 {
            match part {
                Part::Literal(literal) => text.push_str(literal),
                Part::Token(path) => {
                    let value = printed(path, scene)?;
                    for character in value.chars() {
                        if !is_invisible_control(character) {
                            text.push(character);
                        }
                    }
                }
            }
        }
        let shown = first_chars(&text, MAX_SHOWN).len();
        if shown < text.len() {
            text.truncate(shown);
            text.push('…');
        }
        Some(text)
    }

    /// The address: none if a path segment with a token resolves to nothing, `.` or `..`.
    #[must_use]
    pub fn address(&self, scene: &Scene<'_>) -> Option<String> {
        let mut address = String::new();
        let mut in_path = true;
        // Where the path segment being written begins, and whether a token stands in it.
        let mut segment = 0;
        let mut has_token = false;
        for part in &self.0 {
            match part {
                Part::Token(path) => {
                    has_token = true;
                    encode_into(&mut address, &printed(path, scene).unwrap_or_default());
                }
                Part::Literal(literal) => {
                    for character in literal.chars() {
                        if in_path && matches!(character, '/' | '?' | '#') {
                            if has_token && is_dot_segment(address.get(segment..)?) {
                                return None;
                            }
                            in_path = character == '/';
                            segment = address.len() + 1;
                            has_token = false;
                        }
                        address.push(character);
                    }
                }
            }
        }
        let blocked = in_path && has_token && is_dot_segment(address.get(segment..)?);
        (!blocked).then_some(address)
    }
}

/// A token may follow `/…` or `scheme://host/…`, in a path segment or after the `=` of a query value.
fn check_place(before: &str, template: &str) -> Result<(), TemplateError> {
    if has_any(before, b"#") {
        return Err(TemplateError::Fragment(template.to_owned()));
    }
    let (path, query) = cut(before, b'?').map_or((before, None), |(path, query)| (path, Some(query)));
    let rooted = path.starts_with('/') && !path.starts_with("//");
    let absolute = cut(path, b':').is_some_and(|(scheme, rest)| {
        let host = rest.strip_prefix("//").and_then(|rest| cut(rest, b'/')).map_or("", |(host, _)| host);
        all(scheme, |byte| byte.is_ascii_alphanumeric()) && !host.is_empty() && !has_any(host, b" ")
    });
    let in_value = query.is_none_or(|query| parts(query, b'&').last().is_some_and(|pair| has_any(pair, b"=")));
    if (rooted || absolute) && in_value { Ok(()) } else { Err(TemplateError::Authority(template.to_owned())) }
}

fn printed(path: &Path, scene: &Scene<'_>) -> Option<String> {
    let text = match scene.value(path)? {
        Value::Text(text) => text.to_owned(),
        Value::Number(number) => (scene.platform.format_number)(number),
        Value::Bool(value) => String::from(if value { "true" } else { "false" }),
    };
    (!has_more_chars(&text, MAX_VALUE)).then_some(text)
}

fn is_invisible_control(character: char) -> bool {
    matches!(character,
        '\0'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{61c}' | '\u{200e}' | '\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn encode_into(address: &mut String, value: &str) {
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || is_one_of(byte, b"-._~") {
            address.push(char::from(byte));
        } else {
            address.push('%');
            for digit in [byte >> 4, byte & 15] {
                address.push(char::from(if digit < 10 { b'0' + digit } else { b'A' - 10 + digit }));
            }
        }
    }
}

/// The URL Standard's dot segments, and the empty one.
fn is_dot_segment(segment: &str) -> bool {
    let mut rest = segment.as_bytes();
    let mut dots = 0;
    while let [b'.', after @ ..] | [b'%', b'2', b'e' | b'E', after @ ..] = rest {
        rest = after;
        dots += 1;
    }
    rest.is_empty() && dots <= 2
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::json::Doc;
    use crate::milestone::{Completion, Payload};
    use crate::platform::tests::PLATFORM;

    fn with_scene<T>(data: &str, act: impl FnOnce(&Scene<'_>) -> T) -> T {
        let payload = Payload::Completion(Completion { score: Some(12.5), won: Some(true), ..Completion::default() });
        let doc = Doc::parse(data, PLATFORM.parse_number).expect("json");
        act(&Scene { platform: &PLATFORM, payload: &payload, completion: None, data: doc.root() })
    }

    #[test]
    fn text_shows_values_and_literal_braces() {
        for (template, data, shown, why) in [
            ("Score {score}", "{}", Some("Score 12.5"), "a number"),
            ("{won}", "{}", Some("true"), "a boolean"),
            ("{{score}} is {score}", "{}", Some("{score} is 12.5"), "doubled braces"),
            ("{data.n}", r#"{"n":"{score}"}"#, Some("{score}"), "a single pass"),
            ("{data.n}", r#"{"n":"a\u202eb\u0007c\td"}"#, Some("abc\td"), "invisible controls are left out"),
            ("{prize.code}", "{}", None, "no value"),
            ("{data.n}", r#"{"n":[1]}"#, None, "not a primitive"),
            ("{data.n}", r#"{"n":""}"#, Some(""), "an empty text is a value"),
        ] {
            let parsed = Template::parse(template, Purpose::Text).expect(template);
            assert_eq!(with_scene(data, |scene| parsed.show(scene)).as_deref(), shown, "{template}: {why}");
        }
    }

    #[test]
    fn long_values_are_absent_and_long_texts_are_cut() {
        let long = |length| format!(r#"{{"n":"{}"}}"#, "é".repeat(length));
        let parsed = Template::parse("{data.n}!", Purpose::Text).expect("template");
        assert_eq!(with_scene(&long(257), |scene| parsed.show(scene)), None);
        let shown = with_scene(&long(256), |scene| parsed.show(scene)).expect("shown");
        assert_eq!(shown, format!("{}…", "é".repeat(256)));
    }

    #[test]
    fn addresses_are_encoded_and_segments_checked() {
        for (template, data, address, why) in [
            ("/t?s={score}&n={data.n}", r#"{"n":"a b&c=é"}"#, Some("/t?s=12.5&n=a%20b%26c%3D%C3%A9"), "encoded"),
            ("/t?s={data.no}", "{}", Some("/t?s="), "absent in a query value is empty"),
            ("/u/{data.n}/end", r#"{"n":".."}"#, None, "a dot segment"),
            ("/u/{data.n}", r#"{"n":"."}"#, None, "a dot segment at the end"),
            ("/u/.{data.n}?x", r#"{"n":"."}"#, None, "a dot segment half written"),
            ("/u/%2E{data.n}", r#"{"n":"."}"#, None, "a dot segment half encoded"),
            ("/{data.n}/x", r#"{"n":""}"#, None, "an empty segment would make //"),
            ("/u/a{data.no}", "{}", Some("/u/a"), "the segment is not empty"),
            ("/../x?d={data.n}", r#"{"n":".."}"#, Some("/../x?d=.."), "static segments and queries are free"),
            ("/u/{data.n}", r#"{"n":"a/../b"}"#, Some("/u/a%2F..%2Fb"), "a slash does not end the segment"),
        ] {
            let parsed = Template::parse(template, Purpose::Url).expect(template);
            assert_eq!(with_scene(data, |scene| parsed.address(scene)).as_deref(), address, "{template}: {why}");
        }
    }

    #[test]
    fn tokens_cannot_choose_host_or_key() {
        for (template, code) in [
            ("{data.u}", "template_authority"),
            ("x{data.u}", "template_authority"),
            ("//{data.h}/x", "template_authority"),
            ("//h.example/{data.h}", "template_authority"),
            ("https://{data.h}/x", "template_authority"),
            ("https://h.example{data.h}/x", "template_authority"),
            ("https://h.example:{data.p}/", "template_authority"),
            ("https://h.example?x={data.p}", "template_authority"),
            ("/x?{data.k}=1", "template_authority"),
            ("/x?a=1&{data.k}", "template_authority"),
            ("?s={score}", "template_authority"),
            ("/x#{data.k}", "template_fragment"),
            ("/x?a=1#b={data.k}", "template_fragment"),
            ("/{nope}", "template_unknown_token"),
            ("/{}", "template_unknown_token"),
            ("/{score", "template_syntax"),
            ("/score}", "template_syntax"),
        ] {
            assert_eq!(Template::parse(template, Purpose::Url).expect_err(template).code(), code, "{template}");
        }
        for template in
            ["/{score}", "https://h.example/{score}", "https://h.example/x?a=b&s={score}", "/x?a={score}{won}"]
        {
            assert!(Template::parse(template, Purpose::Url).is_ok(), "{template}");
        }
    }

    #[test]
    fn errors_name_place_and_template() {
        let error = Template::parse("é {a", Purpose::Text).expect_err("unbalanced");
        assert_eq!(
            error.to_string(),
            "a brace without its partner at 2 in \"é {a\": write {{ or }} for a brace itself"
        );
    }

    proptest! {
        #[test]
        fn no_text_panics_and_no_value_leaves_its_place(
            template in "\\PC{0,30}|[/?#&={}.a-z:]{0,30}|/[a-z/]{0,6}\\{data.n\\}[a-z/?=]{0,6}",
            value in "\\PC{0,12}",
        ) {
            let data = serde_json::json!({ "n": value }).to_string();
            if let Ok(parsed) = Template::parse(&template, Purpose::Url) {
                let address = with_scene(&data, |scene| parsed.address(scene));
                if let Some(address) = address.filter(|_| template.contains("{data.n}") && template.starts_with('/')) {
                    let host = (PLATFORM.parse_url)(&address).map(|url| url.origin);
                    prop_assert_eq!(host.as_deref(), Some("https://host.example"));
                }
            }
        }
    }
}
