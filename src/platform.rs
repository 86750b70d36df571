//! What the core borrows from the place it runs in.
//!
//! A browser has a URL parser, a number parser and a selector parser already; a second one of each would weigh more
//! than the whole crate, and could disagree with the first. Native tests, and hosts that are no browser, lend their own.

use std::fmt::Debug;

/// The parsers lent to the core. Nothing here may run code of the page.
pub trait Platform: Debug {
    /// The number that the text of a JSON number spells (RFC 8259, section 6); perhaps infinite.
    fn parse_number(&self, text: &str) -> f64;

    /// A number as JavaScript prints it (ECMA-262, `Number::toString`).
    fn format_number(&self, number: f64) -> String;

    /// A URL resolved against the page's own address (URL Standard), `<base>` notwithstanding; the empty text is the
    /// page itself. None if it does not parse.
    fn parse_url(&self, text: &str) -> Option<Url>;

    /// Whether a text is a selector (`querySelector` would not throw).
    fn is_selector(&self, text: &str) -> bool;
}

/// A URL as the platform's parser understood it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Url {
    /// The serialised URL: what was checked is what is used.
    pub href: String,
    /// Its origin; `null` for schemes that have none.
    pub origin: String,
    /// The scheme with its colon, such as `https:`.
    pub protocol: String,
    /// Whether it names a user or a password.
    pub has_credentials: bool,
}

impl Url {
    /// The path of an address with a host, such as `/a/b`: without query and fragment.
    #[must_use]
    pub fn path(&self) -> &str {
        let end = self.href.find(['?', '#']).unwrap_or(self.href.len());
        let address = self.href.get(..end).unwrap_or_default();
        let host = address.strip_prefix(&self.protocol).and_then(|rest| rest.strip_prefix("//")).unwrap_or_default();
        host.find('/').and_then(|at| host.get(at..)).unwrap_or_default()
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
pub(crate) mod tests {
    use super::*;

    /// The native stand-in for a browser whose page is at `https://host.example/p/q?z=1`.
    #[derive(Debug)]
    pub(crate) struct Native;

    /// The same, as the core is handed it.
    pub(crate) const PLATFORM: &'static dyn Platform = &Native;

    impl Platform for Native {
        fn parse_number(&self, text: &str) -> f64 {
            text.parse().unwrap_or(f64::NAN)
        }

        fn format_number(&self, number: f64) -> String {
            number.to_string()
        }

        fn parse_url(&self, text: &str) -> Option<Url> {
            let page = url::Url::parse("https://host.example/p/q?z=1").ok()?;
            let url = page.join(text).ok()?;
            Some(Url {
                href: url.to_string(),
                origin: url.origin().ascii_serialization(),
                protocol: format!("{}:", url.scheme()),
                has_credentials: !url.username().is_empty() || url.password().is_some(),
            })
        }

        fn is_selector(&self, text: &str) -> bool {
            !text.starts_with("#1")
        }
    }
}
