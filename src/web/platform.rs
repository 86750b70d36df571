//! What a browser lends the core: its URL, number and selector parsers.

use wasm_bindgen::prelude::*;

use crate::platform::{ParsedUrl, Platform};
use crate::text::parts;
use crate::web::edge::is_selector;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = Number)]
    fn parse_number(text: &str) -> f64;
    #[wasm_bindgen(js_name = String)]
    fn format_number(number: f64) -> String;
}

#[wasm_bindgen(module = "/src/web/value.js")]
extern "C" {
    #[wasm_bindgen(js_name = parseUrl)]
    fn parse_url_as_lines(text: &str) -> Option<String>;
}

/// The browser's own parsers.
pub const PLATFORM: Platform = Platform { parse_number, format_number, parse_url, is_selector };

fn parse_url(text: &str) -> Option<ParsedUrl> {
    let lines = parse_url_as_lines(text)?;
    let mut lines = parts(&lines, b'\n');
    let mut next = || lines.next().unwrap_or_default().to_owned();
    Some(ParsedUrl { href: next(), origin: next(), protocol: next(), has_credentials: !next().is_empty() })
}
