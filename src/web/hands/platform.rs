//! `platform.js`: what a browser lends the core. Runs no code of the page.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/web/hands/platform.js")]
extern "C" {
    /// The number that a text spells.
    #[wasm_bindgen(js_name = parseNumber)]
    pub(crate) fn parse_number(text: &str) -> f64;
    /// A number as JavaScript prints it.
    #[wasm_bindgen(js_name = formatNumber)]
    pub(crate) fn format_number(number: f64) -> String;
    /// A URL resolved against the page's address, `<base>` notwithstanding.
    #[wasm_bindgen(js_name = parseUrl)]
    pub(crate) fn parse_url(text: &str) -> Option<ParsedUrl>;
    /// Whether a text is a selector.
    #[wasm_bindgen(js_name = isSelector)]
    pub(crate) fn is_selector(text: &str) -> bool;
    /// Milliseconds since the page's time origin: the clock of messages.
    pub(crate) fn now() -> f64;
    /// Milliseconds since 1970: the clock that pages of a tab share.
    pub(crate) fn today() -> f64;

    /// A URL that parsed.
    #[derive(Debug, Clone)]
    pub(crate) type ParsedUrl;
    #[wasm_bindgen(method, getter)]
    pub(crate) fn href(this: &ParsedUrl) -> String;
    #[wasm_bindgen(method, getter)]
    pub(crate) fn origin(this: &ParsedUrl) -> String;
    #[wasm_bindgen(method, getter)]
    pub(crate) fn protocol(this: &ParsedUrl) -> String;
    #[wasm_bindgen(method, getter, js_name = hasCredentials)]
    pub(crate) fn has_credentials(this: &ParsedUrl) -> bool;
}
