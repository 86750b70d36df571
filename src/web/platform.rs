//! What a browser lends the core: its URL, number and selector parsers.

use wasm_bindgen::prelude::*;

use crate::platform::{ParsedUrl, Platform};
use crate::web::edge::is_selector;

#[wasm_bindgen]
extern "C" {
    type PageLocation;
    #[wasm_bindgen(thread_local_v2, js_name = location)]
    static LOCATION: PageLocation;
    #[wasm_bindgen(method, getter)]
    fn href(this: &PageLocation) -> String;
    #[wasm_bindgen(js_name = Number)]
    fn parse_number(text: &str) -> f64;
    #[wasm_bindgen(js_name = String)]
    fn format_number(number: f64) -> String;
}

/// The browser's own parsers.
pub const PLATFORM: Platform = Platform { parse_number, format_number, parse_url, is_selector };

/// Resolves against `location.href`: a `<base>` on the page does not count.
fn parse_url(text: &str) -> Option<ParsedUrl> {
    let url = web_sys::Url::new_with_base(text, &LOCATION.with(PageLocation::href)).ok()?;
    Some(ParsedUrl {
        href: url.href(),
        origin: url.origin(),
        protocol: url.protocol(),
        has_credentials: !url.username().is_empty() || !url.password().is_empty(),
    })
}
