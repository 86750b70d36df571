//! `beacon.js`: sends, and waits for nothing. Runs code of the page where that has wrapped `sendBeacon`: no borrow.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/web/hands/beacon.js")]
extern "C" {
    /// Sends a text, also while the page goes; where that cannot be, nothing happens.
    pub(crate) fn send(url: &str, text: &str);
}
