//! The parsers that a browser lends the core, natively: the `url` crate and Rust's own numbers in their place.

use drimify_bridge::{Platform, Url};

/// A browser whose page is at `https://host.example/p/q?z=1`.
#[derive(Debug)]
pub struct Native;

/// The same, as the core is handed it.
pub const PLATFORM: &dyn Platform = &Native;

impl Platform for Native {
    fn parse_number(&self, text: &str) -> f64 {
        text.parse().unwrap_or(f64::NAN)
    }

    fn format_number(&self, number: f64) -> String {
        number.to_string()
    }

    fn parse_url(&self, text: &str) -> Option<Url> {
        // Browsers skip further slashes before a host (URL Standard, "special authority ignore slashes"); the crate
        // refuses.
        let host = text.find("//e").filter(|_| text.starts_with("///"));
        let text = host.and_then(|at| text.get(at..)).unwrap_or(text);
        let url = url::Url::parse("https://host.example/p/q?z=1").ok()?.join(text).ok()?;
        Some(Url {
            href: url.to_string(),
            origin: url.origin().ascii_serialization(),
            protocol: format!("{}:", url.scheme()),
            has_credentials: !url.username().is_empty() || url.password().is_some(),
        })
    }

    fn is_selector(&self, _: &str) -> bool {
        true
    }
}
