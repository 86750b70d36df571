//! `roots.js`: what a bridge was led to besides the document. Runs no code of the page.

use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlIFrameElement, Node};

#[wasm_bindgen(module = "/src/web/hands/roots.js")]
extern "C" {
    /// Shadow roots, elements in shadow trees, and iframes wherever they stand. Kept weakly.
    #[derive(Debug, Clone)]
    pub(crate) type Roots;
    /// None yet.
    #[wasm_bindgen(constructor)]
    pub(crate) fn new() -> Roots;
    /// Keeps one more, if it is any of these.
    #[wasm_bindgen(method)]
    pub(crate) fn add(this: &Roots, root: &JsValue);
    /// Whether an element is one of them, not only below one.
    #[wasm_bindgen(method)]
    pub(crate) fn has(this: &Roots, element: &Element) -> bool;
    /// The iframes that are, or stand below, one of those in a document.
    #[wasm_bindgen(method)]
    pub(crate) fn iframes(this: &Roots) -> Array<HtmlIFrameElement>;
    /// Those that the page still has, in a document or not, in a list of its own.
    #[wasm_bindgen(method)]
    pub(crate) fn list(this: &Roots) -> Array<Node>;
    /// Whether an element stands in the document itself, or is or stands below one of these.
    #[wasm_bindgen(method)]
    pub(crate) fn hold(this: &Roots, element: &Element) -> bool;
}
