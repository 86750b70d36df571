//! `widget.js`: the vendor's widget object. Runs code of the page: no borrow.

use wasm_bindgen::prelude::*;
use web_sys::{HtmlIFrameElement, MessageEvent};

#[wasm_bindgen(module = "/src/web/hands/widget.js")]
extern "C" {
    /// Stands in for a widget's callbacks, and calls what the page assigned.
    #[derive(Debug, Clone)]
    pub(crate) type StandIns;
    /// Stands in for the named callbacks of an object. `heard` is called before the page's own, with the callback's
    /// name, what it was handed, and whether the stand-in is the latest: an earlier one may still be called by a
    /// library that kept it.
    #[wasm_bindgen(constructor)]
    pub(crate) fn new(widget: &JsValue, names: Vec<String>, heard: &Closure<dyn Fn(String, JsValue, bool)>)
    -> StandIns;
    /// Puts the page's own callbacks back; the closure is not called any more. What refuses to be put back is
    /// reported.
    #[wasm_bindgen(method)]
    pub(crate) fn undo(this: &StandIns);

    /// The message event that is being dispatched at this moment.
    #[wasm_bindgen(js_name = currentMessage)]
    pub(crate) fn current_message() -> Option<MessageEvent>;
    /// What a callback was handed, as the message that stands for it: `{ event, data }`, for
    /// [`read_message`]. Of `{ data, id, type }` it is the data.
    #[wasm_bindgen(js_name = asMessage)]
    pub(crate) fn as_message(name: &str, given: &JsValue) -> JsValue;
    /// Whether the widget shows the iframe in its own element.
    pub(crate) fn shows(widget: &JsValue, iframe: &HtmlIFrameElement) -> bool;
    /// Whether the iframe bears the marks of the vendor's library, which only the page can have set.
    #[wasm_bindgen(js_name = isVendors)]
    pub(crate) fn is_vendors(iframe: &HtmlIFrameElement) -> bool;
}
