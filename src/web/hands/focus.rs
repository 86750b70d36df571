//! `focus.js`: moves the focus. Runs code of the page: no borrow.

use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::Element;

use super::Applied;

#[wasm_bindgen(module = "/src/web/hands/focus.js")]
extern "C" {
    /// What has the focus; asks only.
    pub(crate) fn active() -> Option<Element>;
    /// Moves the focus to an element, also to one that usually takes none.
    pub(crate) fn focus(element: &Element) -> Applied;
    /// Moves the focus away from what was hidden: `before` had it before the changes, `revealed` are the elements
    /// that the changes showed, in order.
    pub(crate) fn settle(before: Option<&Element>, revealed: &Array<Element>);
}
