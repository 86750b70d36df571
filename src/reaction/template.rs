//! Text with `{tokens}`: parsed once at set-up, filled in a single pass at a milestone.
//!
//! A token's value is never read as a template again. Addresses are the same language with rules of their own: those
//! are `address`'s.

use std::fmt;
use std::str::FromStr;

use crate::reaction::path::{Path, Scene, Value};

/// Longest value a token may have, in characters; beyond, it counts as absent.
const MAX_VALUE: usize = 256;
/// Longest text that is shown, in characters; beyond, it is cut and an ellipsis added.
const MAX_SHOWN: usize = 256;

/// Why a text is not a template.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TemplateError {
    /// A brace without its partner.
    #[error("a brace without its partner at {position} in \"{template}\": write {{{{ or }}}} for a brace")]
    Syntax {
        /// In characters from 0.
        position: usize,
        /// The whole text.
        template: String,
    },
    /// A name that no token has.
    #[error(
        "no token is called \"{token}\" in \"{template}\": there are score, won, sessionId, projectId, \
         prize.id/title/ref/code, profile.id/title, route, error.message, claim.code/title/ref and data.…"
    )]
    UnknownToken {
        /// What stands between the braces.
        token: String,
        /// The whole text.
        template: String,
    },
    /// In an address, a token where it could choose the host, the port or a query key.
    #[error("a token in \"{0}\" is neither in a path segment nor in a query value")]
    Authority(String),
    /// In an address, a token in the fragment.
    #[error("a token in \"{0}\" is in the fragment: use a path segment or query value")]
    Fragment(String),
}

/// A stretch of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Part {
    /// What stands there, doubled braces already single.
    Literal(String),
    /// What a value takes the place of.
    Token(Path),
}

/// As it can be parsed again.
impl fmt::Display for Part {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Literal(literal) => formatter.write_str(&literal.replace('{', "{{").replace('}', "}}")),
            Self::Token(path) => write!(formatter, "{{{path}}}"),
        }
    }
}

/// The parts of a text in turn, so that whoever has rules for tokens can tell the first fault in the order of the text.
/// Between two tokens there may be several literals.
pub(super) struct Parts<'t> {
    text: &'t str,
    rest: &'t str,
}

impl<'t> Parts<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        Self { text, rest: text }
    }

    /// The part at the start of the rest, and what follows it.
    fn part(&self) -> Result<(Part, &'t str), TemplateError> {
        let literal = |text: &str| Part::Literal(text.to_owned());
        let from_brace = self.rest.trim_start_matches(|character| !matches!(character, '{' | '}'));
        let plain = self.rest.strip_suffix(from_brace).unwrap_or(self.rest);
        if !plain.is_empty() {
            return Ok((literal(plain), from_brace));
        }
        for (doubled, brace) in [("{{", "{"), ("}}", "}")] {
            if let Some(after) = from_brace.strip_prefix(doubled) {
                return Ok((literal(brace), after));
            }
        }
        let Some((name, after)) = from_brace.strip_prefix('{').and_then(|inner| inner.split_once('}')) else {
            let position = self.text.chars().count() - from_brace.chars().count();
            return Err(TemplateError::Syntax { position, template: self.text.to_owned() });
        };
        let unknown = || TemplateError::UnknownToken { token: name.to_owned(), template: self.text.to_owned() };
        Ok((Part::Token(Path::parse(name).ok_or_else(unknown)?), after))
    }
}

impl Iterator for Parts<'_> {
    type Item = Result<Part, TemplateError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() {
            return None;
        }
        let part = self.part();
        self.rest = part.as_ref().map_or("", |(_, after)| after);
        Some(part.map(|(part, _)| part))
    }
}

/// A token's value as text; none if it is absent or too long.
pub(super) fn printed(path: &Path, scene: &Scene<'_>) -> Option<String> {
    let text = match scene.value(path)? {
        Value::Text(text) => text.to_owned(),
        Value::Number(number) => scene.platform.format_number(number),
        Value::Bool(boolean) => boolean.to_string(),
    };
    text.chars().nth(MAX_VALUE).is_none().then_some(text)
}

/// A text to show, parsed.
///
/// ```
/// use drimify_bridge::reaction::Template;
/// assert_eq!("Code {prize.code}".parse::<Template>()?.to_string(), "Code {prize.code}");
/// assert!("{prize.kode}".parse::<Template>().is_err());
/// # Ok::<(), drimify_bridge::reaction::TemplateError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template(Vec<Part>);

impl Template {
    /// The text to show: none if a token has no value. Invisible controls (security rule D12) are left out of values,
    /// and at most 256 characters are shown.
    #[must_use]
    pub fn fill(&self, scene: &Scene<'_>) -> Option<String> {
        let mut text = String::new();
        for part in &self.0 {
            match part {
                Part::Literal(literal) => text.push_str(literal),
                Part::Token(path) => {
                    text.extend(printed(path, scene)?.chars().filter(|character| !is_invisible_control(*character)));
                }
            }
        }
        if let Some((end, _)) = text.char_indices().nth(MAX_SHOWN) {
            text.truncate(end);
            text.push('…');
        }
        Some(text)
    }
}

impl FromStr for Template {
    type Err = TemplateError;

    fn from_str(text: &str) -> Result<Self, TemplateError> {
        Parts::of(text).collect::<Result<_, _>>().map(Self)
    }
}

/// As it was written.
impl fmt::Display for Template {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|part| part.fmt(formatter))
    }
}

fn is_invisible_control(character: char) -> bool {
    matches!(character,
        '\0'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{61c}' | '\u{200e}' | '\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(all(test, not(target_arch = "wasm32")))]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::json::Doc;
    use crate::milestone::Milestone;
    use crate::payload::{Completion, Payload};
    use crate::platform::tests::PLATFORM;

    /// A game that was won with 12.5 points, and says this besides.
    pub(in crate::reaction) fn with_scene<T>(data: &str, act: impl FnOnce(&Scene<'_>) -> T) -> T {
        let completion = Completion { won: Some(true), score: Some(12.5), ..Completion::default() };
        let doc = Doc::parse(data, PLATFORM).expect("json");
        act(&Scene {
            platform: PLATFORM,
            milestone: Milestone::Complete,
            payload: &Payload::Completion(completion),
            completion: None,
            data: Some(doc.root()),
        })
    }

    fn fill(template: &str, data: &str) -> Option<String> {
        with_scene(data, |scene| template.parse::<Template>().expect(template).fill(scene))
    }

    #[test]
    fn text_shows_values_and_literal_braces() {
        for (template, data, shown, why) in [
            ("", "{}", Some(""), "nothing to fill in"),
            ("Score {score}", "{}", Some("Score 12.5"), "a number"),
            ("{won}", "{}", Some("true"), "a boolean"),
            ("{{score}} is {score}", "{}", Some("{score} is 12.5"), "doubled braces"),
            ("{{{score}}}", "{}", Some("{12.5}"), "doubled braces around a token"),
            ("{data.n}", r#"{"n":"{score}"}"#, Some("{score}"), "a single pass"),
            ("{data.n}", r#"{"n":"a\u202eb\u0007c\td"}"#, Some("abc\td"), "invisible controls are left out"),
            ("{prize.code}", "{}", None, "no value"),
            ("{score} {prize.code}", "{}", None, "one of two has no value"),
            ("{data.n}", r#"{"n":[1]}"#, None, "not a primitive"),
            ("{data.n}", r#"{"n":""}"#, Some(""), "an empty text is a value"),
        ] {
            assert_eq!(fill(template, data).as_deref(), shown, "{template}: {why}");
        }
    }

    #[test]
    fn long_values_are_absent_and_long_texts_are_cut() {
        let long = |length| format!(r#"{{"n":"{}"}}"#, "é".repeat(length));
        assert_eq!(fill("{data.n}!", &long(257)), None);
        assert_eq!(fill("{data.n}", &long(256)), Some("é".repeat(256)));
        assert_eq!(fill("{data.n}!", &long(256)), Some(format!("{}…", "é".repeat(256))));
    }

    #[test]
    fn errors_name_place_and_template() {
        for (template, sentence) in [
            ("é {a", "a brace without its partner at 2 in \"é {a\": write {{ or }} for a brace"),
            ("score}", "a brace without its partner at 5 in \"score}\": write {{ or }} for a brace"),
            (
                "{x}{",
                "no token is called \"x\" in \"{x}{\": there are score, won, sessionId, projectId, \
                 prize.id/title/ref/code, profile.id/title, route, error.message, claim.code/title/ref and data.…",
            ),
        ] {
            assert_eq!(template.parse::<Template>().expect_err(template).to_string(), sentence);
        }
    }

    proptest! {
        #[test]
        fn no_text_panics_and_what_is_printed_is_what_was_written(
            text in "\\PC{0,30}|[{}.a-z]{0,30}|([a-z]{0,3}(\\{\\{|\\}\\}|\\{score\\}|\\{data\\.n\\})){0,6}",
        ) {
            if let Ok(template) = text.parse::<Template>() {
                prop_assert_eq!(template.to_string(), text);
            }
        }

        #[test]
        fn what_is_shown_is_every_piece_in_its_order(
            pieces in prop::collection::vec(prop::sample::select(PIECES.to_vec()), 0..12),
        ) {
            let template: String = pieces.iter().map(|piece| piece.0).collect();
            let expected: String = pieces.iter().map(|piece| piece.1).collect();
            prop_assert_eq!(fill(&template, r#"{"n":"{a}"}"#), Some(expected));
        }
    }

    /// What stands in a template, and what is shown for it.
    const PIECES: [(&str, &str); 9] = [
        ("a", "a"),
        ("/é?", "/é?"),
        (" = ", " = "),
        ("{{", "{"),
        ("}}", "}"),
        ("{score}", "12.5"),
        ("{won}", "true"),
        ("{data.n}", "{a}"),
        ("&", "&"),
    ];
}
