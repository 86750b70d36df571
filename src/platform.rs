//! What the core borrows from the place it runs in.
//!
//! A browser has a URL parser, a number parser and a selector parser already; shipping second ones would cost more
//! than the whole crate and could disagree. Plain functions, so that native tests hand in their own.

use crate::json::ParseNumber;
use crate::text::parts;

/// A URL as the platform's parser understood it (URL Standard): its serialised form, its origin (`null` for schemes
/// without one), its scheme with the colon, and anything at all if there is a user name or a password, a line each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParsedUrl(pub String);

impl ParsedUrl {
    #[inline(never)]
    fn line(&self, index: usize) -> &str {
        parts(&self.0, b'\n').nth(index).unwrap_or_default()
    }

    /// The serialised URL: the one that is checked is the one that is used.
    #[must_use]
    pub fn href(&self) -> &str {
        self.line(0)
    }

    /// Its origin.
    #[must_use]
    pub fn origin(&self) -> &str {
        self.line(1)
    }

    /// The scheme with its colon.
    #[must_use]
    pub fn protocol(&self) -> &str {
        self.line(2)
    }

    /// Whether there is a user name or a password.
    #[must_use]
    pub fn has_credentials(&self) -> bool {
        !self.line(3).is_empty()
    }
}

/// The functions lent to the core.
#[derive(Debug, Clone, Copy)]
pub struct Platform {
    /// The number a JSON number's text spells.
    pub parse_number: ParseNumber,
    /// A number as JavaScript prints it.
    pub format_number: fn(f64) -> String,
    /// A URL resolved against the page's own address, `<base>` notwithstanding.
    pub parse_url: fn(&str) -> Option<ParsedUrl>,
    /// Whether a text is a valid selector.
    pub is_selector: fn(&str) -> bool,
}

#[cfg(all(test, not(target_arch = "wasm32")))]
pub(crate) mod tests {
    use super::*;

    fn parse_url(text: &str) -> Option<ParsedUrl> {
        let base = url::Url::parse("https://host.example/p/q?z=1").ok()?;
        let url = base.join(text).ok()?;
        let credentials = [url.username(), url.password().unwrap_or_default()].concat();
        let lines = [url.as_str(), &url.origin().ascii_serialization(), &format!("{}:", url.scheme()), &credentials];
        Some(ParsedUrl(lines.join("\n")))
    }

    /// The native stand-in for the browser: page address `https://host.example/p/q?z=1`.
    pub(crate) const PLATFORM: Platform = Platform {
        parse_number: |text| text.parse().unwrap_or(f64::NAN),
        format_number: |number| number.to_string(),
        parse_url,
        is_selector: |text| !text.starts_with("#1"),
    };
}
