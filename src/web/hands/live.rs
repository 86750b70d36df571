//! `live.js`: speaks to those who hear a page. Runs code of the page: no borrow.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/web/hands/live.js")]
extern "C" {
    /// Keeps the live region where it is heard: in the body, or in the modal dialog that makes the rest inert. It is there
    /// before anything is said.
    #[derive(Debug, Clone)]
    pub(crate) type Presence;
    /// Asks, whenever a script of the page has taken the region away, whether it is put back.
    #[wasm_bindgen(constructor)]
    pub(crate) fn new(may_return: &Closure<dyn Fn() -> bool>) -> Presence;
    /// Ends it.
    #[wasm_bindgen(method)]
    pub(crate) fn stop(this: &Presence);

    /// Says a text; what is said in one task is heard together.
    pub(crate) fn speak(text: &str);
}
