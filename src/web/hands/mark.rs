//! `mark.js`: the marks of elements that the bridge has changed. What it asks runs no code of the page; what it changes does.

use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::Element;

#[wasm_bindgen(module = "/src/web/hands/mark.js")]
extern "C" {
    /// The marked elements that are copies, or have come back into the document: the root itself and those below, or those
    /// of the whole document if the root is no element. Without those below `data-drimify-ignore`.
    pub(crate) fn copies(root: &JsValue) -> Array<Copy>;
    /// What the element has now is the author's: it carries no mark any more, and other bridges find it as returned.
    #[wasm_bindgen(js_name = giveBack)]
    pub(crate) fn give_back(element: &Element);
    /// Whether a bridge of the page has given it back just now.
    #[wasm_bindgen(js_name = isReturned)]
    pub(crate) fn is_returned(element: &Element) -> bool;
    /// Whether somebody has taken the mark away.
    #[wasm_bindgen(js_name = isReset)]
    pub(crate) fn is_reset(element: &Element) -> bool;
    /// Somebody has taken the mark away: what is there now is the author's, but for what is found as the bridge had made it
    /// when that is changed again.
    pub(crate) fn reset(element: &Element);
    /// All is changed again.
    pub(crate) fn settle(element: &Element);

    /// One such element.
    #[derive(Debug, Clone)]
    pub(crate) type Copy;
    #[wasm_bindgen(method, getter)]
    pub(crate) fn element(this: &Copy) -> Element;
    /// Its mark: what the author had, as JSON text.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn text(this: &Copy) -> String;
}
