//! `apply.js`: changes the page. Runs code of the page: no borrow.

use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlIFrameElement};

use super::Applied;

#[wasm_bindgen(module = "/src/web/hands/apply.js")]
extern "C" {
    /// Changes the page for one bridge.
    #[derive(Debug, Clone)]
    pub(crate) type Changer;
    /// `forbidden` are the tags whose text is never filled in.
    #[wasm_bindgen(constructor)]
    pub(crate) fn new(forbidden: Vec<String>) -> Changer;
    /// Shows the element: `Done`, or `Overridden`. It counts as revealed from now on.
    #[wasm_bindgen(method)]
    pub(crate) fn reveal(this: &Changer, element: &Element) -> Applied;
    /// Hides what is to be revealed later: `Seen` if it could be seen, and was never revealed.
    #[wasm_bindgen(method)]
    pub(crate) fn conceal(this: &Changer, element: &Element) -> Applied;
    /// The same for a target that is declared elsewhere than on it: once, and not after it was revealed.
    #[wasm_bindgen(method, js_name = concealOnce)]
    pub(crate) fn conceal_once(this: &Changer, element: &Element) -> Applied;
    /// Fills in text, or the author's own again: `Done`, or `Forbidden`.
    #[wasm_bindgen(method, js_name = setText)]
    pub(crate) fn set_text(this: &Changer, element: &Element, text: Option<&str>) -> Applied;

    /// Hides the element: `Done`, or `Overridden`.
    pub(crate) fn hide(element: &Element) -> Applied;
    /// Fills in a control's value, or the author's own again: `Done`, or `Forbidden` (what is no control, and file inputs).
    #[wasm_bindgen(js_name = setValue)]
    pub(crate) fn set_value(element: &Element, text: Option<&str>) -> Applied;
    /// Fires what a control fires that was typed into.
    #[wasm_bindgen(js_name = tellTyped)]
    pub(crate) fn tell_typed(element: &Element);
    /// Adds or removes a class; none: as the author had it.
    #[wasm_bindgen(js_name = setClass)]
    pub(crate) fn set_class(element: &Element, name: &str, on: Option<bool>) -> Applied;
    /// Sets or clears `disabled`; none: as the author had it.
    #[wasm_bindgen(js_name = setDisabled)]
    pub(crate) fn set_disabled(element: &Element, on: Option<bool>) -> Applied;
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
    /// Whether the state of an iframe stands on one of these: on the iframe itself, or on its marked container.
    #[wasm_bindgen(js_name = isShownOn)]
    pub(crate) fn is_shown_on(iframe: &HtmlIFrameElement, elements: &Array<Element>) -> bool;
    /// Takes back what an iframe alone showed.
    #[wasm_bindgen(js_name = clearState)]
    pub(crate) fn clear_state(iframe: &HtmlIFrameElement);
    /// Makes an iframe as high as its content, and its own border where the height includes that; at most
    /// `maximum`. In CSS pixels.
    pub(crate) fn size(iframe: &HtmlIFrameElement, height: f64, maximum: f64);
    /// Posts a text to the iframe's window, for that exact origin.
    pub(crate) fn post(iframe: &HtmlIFrameElement, text: &str, origin: &str);
}
