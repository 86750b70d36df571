//! What a browser lends the core: its URL, number and selector parsers.

use wasm_bindgen::prelude::*;

use crate::platform::{ParsedUrl, Platform};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = Number)]
    fn parse_number(text: &str) -> f64;
    #[wasm_bindgen(js_name = String)]
    fn format_number(number: f64) -> String;
}

#[wasm_bindgen(module = "/src/web/dom.js")]
extern "C" {
    #[wasm_bindgen(js_name = parseUrl)]
    fn parse_url_as_lines(text: &str) -> Option<String>;
    #[wasm_bindgen(js_name = isSelector)]
    fn is_selector(text: &str) -> bool;
}

/// The browser's own parsers.
pub const PLATFORM: Platform = Platform { parse_number, format_number, parse_url, is_selector };

fn parse_url(text: &str) -> Option<ParsedUrl> {
    parse_url_as_lines(text).map(ParsedUrl)
}
