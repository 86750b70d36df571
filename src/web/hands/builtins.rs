//! `builtins.js`: what is taken from the engine. Runs code of the page where that has put something in the place of a
//! global: no borrow.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/web/hands/builtins.js")]
extern "C" {
    /// The name of the first global that does not do what a bridge needs of it: what the page has put in its place is
    /// tried, and not looked at. `asks` where it asks a server.
    pub(crate) fn failing(asks: bool) -> Option<String>;
}
