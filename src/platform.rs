//! What the core borrows from the place it runs in.
//!
//! A browser has a URL parser, a number parser and a selector parser already; shipping second ones would cost more
//! than the whole crate and could disagree. Plain functions, so that native tests hand in their own.

use crate::json::ParseNumber;

/// A URL as the platform's parser understood it (URL Standard).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParsedUrl {
    /// The serialised URL: the one that is checked is the one that is used.
    pub href: String,
    /// Its origin, `null` for schemes without one.
    pub origin: String,
    /// The scheme with its colon.
    pub protocol: String,
    /// Whether there is a user name or a password.
    pub has_credentials: bool,
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
        Some(ParsedUrl {
            href: url.to_string(),
            origin: url.origin().ascii_serialization(),
            protocol: format!("{}:", url.scheme()),
            has_credentials: !url.username().is_empty() || url.password().is_some(),
        })
    }

    /// The native stand-in for the browser: page address `https://host.example/p/q?z=1`.
    pub(crate) const PLATFORM: Platform = Platform {
        parse_number: |text| text.parse().unwrap_or(f64::NAN),
        format_number: |number| number.to_string(),
        parse_url,
        is_selector: |text| !text.starts_with("#1"),
    };
}
