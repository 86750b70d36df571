//! `scan.js`: the elements that say something to the bridge. Runs no code of the page.

use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::Element;

#[wasm_bindgen(module = "/src/web/hands/scan.js")]
extern "C" {
    /// What the page says of the bridge itself, as JSON text: what `markup` reads. Elements below
    /// `data-drimify-ignore` are left out.
    ///
    /// ```json
    /// { "root": { "data-drimify-origins": "https://…" },
    ///   "debug": ["", "false"],
    ///   "config": [{ "element": "<script>", "isJson": true, "text": "{…}" }],
    ///   "timeout": 1, "autoHeight": 0 }
    /// ```
    /// `root` has all attributes of `<html>` that begin with `data-drimify-`; `debug` the values of the elements that
    /// have it; `timeout` and `autoHeight` how many elements have them.
    #[wasm_bindgen(js_name = settings)]
    pub(crate) fn settings() -> String;

    /// What an attribute of `<html>` says now.
    #[wasm_bindgen(js_name = ofRoot)]
    pub(crate) fn of_root(name: &str) -> Option<String>;

    /// The elements of one bridge that carry reactions, by number. Kept as long as they are in a document,
    /// weakly once they have left: one that comes back has its number again.
    #[derive(Debug, Clone)]
    pub(crate) type Elements;
    /// None yet. `prefix` is what the bridge's attributes begin with.
    #[wasm_bindgen(constructor)]
    pub(crate) fn new(prefix: &str) -> Elements;
    /// The elements that a selector matches, in the order of the document: the root itself and those below, or those of
    /// the whole document if the root is neither an element nor a shadow root; and the root if it has a number. Only
    /// what is in a document.
    #[wasm_bindgen(method)]
    pub(crate) fn find(this: &Elements, root: &JsValue, selector: &str) -> Array<Found>;
    /// The element of a number; none if it has left and is gone.
    #[wasm_bindgen(method)]
    pub(crate) fn get(this: &Elements, number: u32) -> Option<Element>;
    /// The number of an element; it is given one if it has none.
    #[wasm_bindgen(method)]
    pub(crate) fn number(this: &Elements, element: &Element) -> u32;
    /// The numbers of the elements that have left since this was last asked.
    #[wasm_bindgen(method)]
    pub(crate) fn departed(this: &Elements) -> Vec<u32>;

    /// One element that was found.
    #[derive(Debug, Clone)]
    pub(crate) type Found;
    /// Its number.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn number(this: &Found) -> u32;
    /// What it says, as JSON text:
    /// `{ "element": "<p#sorry>", "ignored": false, "attributes": { "data-drimify-reveal": "" } }`.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn text(this: &Found) -> String;
}
