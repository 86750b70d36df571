//! `error.js`: the error that JavaScript pages catch.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/web/hands/error.js")]
extern "C" {
    /// Why something cannot be set up: a stable `code`, and `code: sentence` as its message.
    #[derive(Debug, Clone)]
    #[wasm_bindgen(extends = js_sys::Error)]
    pub(crate) type BridgeError;
    #[wasm_bindgen(constructor)]
    pub(crate) fn new(code: &str, sentence: &str) -> BridgeError;
}
