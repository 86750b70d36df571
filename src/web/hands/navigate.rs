//! `navigate.js`: leaves the page. Runs code of the page: no borrow.

use wasm_bindgen::prelude::*;

use super::Applied;

#[wasm_bindgen(module = "/src/web/hands/navigate.js")]
extern "C" {
    /// Opens a checked address in place of the page.
    pub(crate) fn go(href: &str) -> Applied;
}
