//! `apply.js`: changes the page. Runs code of the page: no borrow.

use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlIFrameElement};

use super::Applied;

#[wasm_bindgen(module = "/src/web/hands/apply.js")]
extern "C" {
    /// Changes the page for one bridge, and remembers what the author had written where it filled something in.
    #[derive(Debug, Clone)]
    pub(crate) type Changer;
    /// `forbidden` are the tags whose text is never filled in.
    #[wasm_bindgen(constructor)]
    pub(crate) fn new(forbidden: Vec<String>) -> Changer;
    /// Shows the element; it counts as revealed from now on.
    #[wasm_bindgen(method)]
    pub(crate) fn reveal(this: &Changer, element: &Element) -> Applied;
    /// Hides the element: `Done`, or `Overridden`.
    #[wasm_bindgen(method)]
    pub(crate) fn hide(this: &Changer, element: &Element) -> Applied;
    /// Hides what is to be revealed later: `Seen` if it was not hidden already.
    #[wasm_bindgen(method)]
    pub(crate) fn conceal(this: &Changer, element: &Element) -> Applied;
    /// The same for a target that is declared elsewhere than on it: once, and not after it was revealed.
    #[wasm_bindgen(method, js_name = concealOnce)]
    pub(crate) fn conceal_once(this: &Changer, element: &Element) -> Applied;
    /// Fills in text, or the author's own again: `Done`, or `Forbidden`.
    #[wasm_bindgen(method, js_name = setText)]
    pub(crate) fn set_text(this: &Changer, element: &Element, text: Option<&str>) -> Applied;
    /// Fills in a control's value as if it was typed, or the author's own again: `Done`, or `Forbidden` (what is no
    /// control, and file inputs).
    #[wasm_bindgen(method, js_name = setValue)]
    pub(crate) fn set_value(this: &Changer, element: &Element, text: Option<&str>) -> Applied;

    #[wasm_bindgen(js_name = addClass)]
    pub(crate) fn add_class(element: &Element, name: &str) -> Applied;
    #[wasm_bindgen(js_name = removeClass)]
    pub(crate) fn remove_class(element: &Element, name: &str) -> Applied;
    pub(crate) fn enable(element: &Element) -> Applied;
    pub(crate) fn disable(element: &Element) -> Applied;
    /// Scrolls the element into view, gently where the visitor allows motion.
    #[wasm_bindgen(js_name = scrollTo)]
    pub(crate) fn scroll_to(element: &Element) -> Applied;
    /// Calls the page's own function of that name in `window.drimifyHandlers`: `Done`, or `Missing`.
    pub(crate) fn call(name: &str, event: &JsValue) -> Applied;
    /// Pushes `{ event, drimify: { milestone, won, score } }` to `window.dataLayer`.
    pub(crate) fn track(event: &str, milestone: &str, won: Option<bool>, score: Option<f64>) -> Applied;

    /// Gives an iframe a `title`, if it has none.
    pub(crate) fn label(iframe: &HtmlIFrameElement, title: &str);
    /// Shows a state on the iframe and on its marked container.
    #[wasm_bindgen(js_name = showState)]
    pub(crate) fn show_state(iframe: &HtmlIFrameElement, state: &str);
    /// Takes back what an iframe alone showed.
    #[wasm_bindgen(js_name = clearState)]
    pub(crate) fn clear_state(iframe: &HtmlIFrameElement);
    /// Makes an iframe as high as its content, and its own border where the height includes that; at most
    /// `maximum`. In CSS pixels.
    pub(crate) fn size(iframe: &HtmlIFrameElement, height: f64, maximum: f64);
    /// Posts a text to the iframe's window, for that exact origin.
    pub(crate) fn post(iframe: &HtmlIFrameElement, text: &str, origin: &str);
}
