//! `event.js`: what handlers and listeners get. [`fire`], [`run`] and [`report`] run
//! code of the page: no borrow.

use js_sys::{Function, JsString};
use wasm_bindgen::prelude::*;
use web_sys::{EventTarget, HtmlIFrameElement};

use super::Applied;

#[wasm_bindgen(module = "/src/web/hands/event.js")]
extern "C" {
    /// What is neither payload nor element of an event.
    pub(crate) fn head(milestone: JsValue, origin: &str, via: JsValue, round: u32, sequence: u32, time: f64)
    -> JsValue;
    /// The frozen event of a milestone. `about` is of [`head`]; `flags` are names, `payload` is what is there or
    /// null, both frozen. `raw` is made when it is first asked for, by `read`, from the kept text; without text it is
    /// null.
    pub(crate) fn make(
        about: JsValue,
        flags: JsValue,
        payload: JsValue,
        frame: &HtmlIFrameElement,
        text: Option<&JsString>,
        read: &Function,
    ) -> JsValue;
    /// What an event of [`make`] shows as `raw`.
    #[wasm_bindgen(js_name = rawOf)]
    pub(crate) fn raw_of(event: &JsValue) -> JsValue;
    /// Fires a DOM event that bubbles, crosses shadow roots, and that nobody can cancel.
    pub(crate) fn fire(target: &EventTarget, name: &str, detail: &JsValue) -> Applied;
    /// Calls a function of the page. What it throws, or its promise rejects with, is reported.
    pub(crate) fn run(handler: &Function, argument: &JsValue);
    /// Hands an error to the page's own error reporting.
    pub(crate) fn report(error: &JsValue);

    /// A frozen object with one member more.
    #[wasm_bindgen(js_name = withMember)]
    pub(crate) fn with_member(object: &JsValue, name: &str, value: &JsValue) -> JsValue;
    /// An object that is being made: it inherits nothing.
    pub(crate) fn object() -> JsValue;
    /// Gives an object of [`object`] a member.
    pub(crate) fn put(object: &JsValue, name: &JsValue, value: JsValue);
    /// The plain frozen object with the members of one that was made.
    pub(crate) fn close(object: JsValue) -> JsValue;
    /// Freezes an object or a list, and answers it.
    pub(crate) fn freeze(object: &JsValue) -> JsValue;
    /// An empty list, to be filled with [`add`].
    pub(crate) fn list() -> JsValue;
    /// Adds an item at the end of a list, as an own member.
    pub(crate) fn add(list: &JsValue, value: &JsValue);
}
