//! `console.js`: tells the developer. May run code of the page: no borrow.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/web/hands/console.js")]
extern "C" {
    /// `console.warn`
    pub(crate) fn warn(text: &str);
    /// `console.debug`, with a value beside the text.
    pub(crate) fn debug(text: &str, value: &JsValue);
}
