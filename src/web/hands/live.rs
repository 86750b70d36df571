//! `live.js`: speaks to those who hear a page. Runs code of the page: no borrow.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/web/hands/live.js")]
extern "C" {
    /// Puts the live region onto the page, once there is a body; it must be there before anything is said.
    pub(crate) fn prepare();
    /// Says a text; what is said in one task is heard together.
    pub(crate) fn speak(text: &str);
}
