//! A static selector: no message can influence which element it names (security rule D14).

use std::fmt;

use crate::platform::Platform;

/// Longest selector, in characters.
const MAX_LENGTH: usize = 1024;
/// How much of a selector that is too long its error repeats, in characters.
const EXCERPT: usize = 64;

/// Why a text is not a selector.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SelectorError {
    /// A brace, as of a token.
    #[error("the selector \"{0}\" has a token: selectors are static")]
    Token(String),
    /// Too long; with its beginning.
    #[error("a selector has at most 1024 characters, not as many as \"{0}\"")]
    Length(String),
    /// Blank, or `querySelector` would throw.
    #[error("\"{0}\" is not a valid selector")]
    Invalid(String),
}

/// A selector of the page's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selector(String);

impl Selector {
    /// Parses a selector. Whether the text is one is the browser's to say.
    ///
    /// # Errors
    /// The first rule that the text breaks.
    pub fn parse(text: &str, platform: &dyn Platform) -> Result<Self, SelectorError> {
        if text.contains(['{', '}']) {
            return Err(SelectorError::Token(text.to_owned()));
        }
        if text.chars().nth(MAX_LENGTH).is_some() {
            return Err(SelectorError::Length(text.chars().take(EXCERPT).collect()));
        }
        if text.trim_ascii().is_empty() || !platform.is_selector(text) {
            return Err(SelectorError::Invalid(text.to_owned()));
        }
        Ok(Self(text.to_owned()))
    }

    /// The text as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Selector {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::platform::tests::PLATFORM;

    #[test]
    fn a_selector_is_static_short_and_valid() {
        let longest = "a".repeat(1024);
        let long = "é".repeat(1025);
        let cut = SelectorError::Length("é".repeat(64));
        for (text, error, why) in [
            ("#prize, .gold", None, "a list is one too"),
            (&longest, None, "the longest"),
            (&long, Some(cut), "one character more"),
            ("#{data.n}", Some(SelectorError::Token("#{data.n}".into())), "a token"),
            ("a}", Some(SelectorError::Token("a}".into())), "any brace"),
            ("", Some(SelectorError::Invalid(String::new())), "nothing"),
            (" \n", Some(SelectorError::Invalid(" \n".into())), "blank"),
            ("#1a", Some(SelectorError::Invalid("#1a".into())), "the browser says so"),
        ] {
            match (Selector::parse(text, PLATFORM), error) {
                (Ok(selector), None) => assert_eq!((selector.as_str(), &*selector.to_string()), (text, text), "{why}"),
                (parsed, expected) => assert_eq!(parsed.err(), expected, "{why}"),
            }
        }
    }
}
