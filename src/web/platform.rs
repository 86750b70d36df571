//! What a browser lends the core: its URL, number and selector parsers, and its clocks.

use crate::platform::{Platform, Url};
use crate::web::hands::platform;

pub(crate) use crate::web::hands::platform::{now, today};

/// The browser that the page is shown in.
#[derive(Debug)]
pub struct Browser;

/// The same, as the core is handed it.
pub const BROWSER: &'static dyn Platform = &Browser;

impl Platform for Browser {
    fn parse_number(&self, text: &str) -> f64 {
        platform::parse_number(text)
    }

    fn format_number(&self, number: f64) -> String {
        platform::format_number(number)
    }

    fn parse_url(&self, text: &str) -> Option<Url> {
        let url = platform::parse_url(text)?;
        Some(Url {
            href: url.href(),
            origin: url.origin(),
            protocol: url.protocol(),
            has_credentials: url.has_credentials(),
        })
    }

    fn is_selector(&self, text: &str) -> bool {
        platform::is_selector(text)
    }
}
