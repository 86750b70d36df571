//! The JavaScript half of the browser edge, as Rust sees it.

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::HtmlIFrameElement;

/// What the edge asks the core; the same numbers as in `operations.js`.
/// Whatever else, 8, disarms a reaction.
pub(crate) mod operation {
    pub(crate) const REGISTER: u32 = 0;
    pub(crate) const RELEASE: u32 = 1;
    pub(crate) const GIVE_UP: u32 = 2;
    pub(crate) const INIT: u32 = 3;
    pub(crate) const ARM: u32 = 4;
    pub(crate) const CATCH_UP: u32 = 5;
    pub(crate) const RELOAD: u32 = 6;
    pub(crate) const PERMIT: u32 = 7;
}

/// The core's answer to an operation and its arguments.
pub(crate) type Answer = Closure<dyn Fn(u32, JsValue, JsValue, JsValue, JsValue, JsValue, JsValue) -> JsValue>;

#[wasm_bindgen(module = "/src/web/edge.js")]
extern "C" {
    #[derive(Debug)]
    pub(crate) type Edge;
    #[wasm_bindgen(constructor)]
    pub(crate) fn new(
        core: &Answer,
        elements: &JsValue,
        frame: Option<&str>,
        container: Option<&str>,
        markup: bool,
        handshake: bool,
        auto_height: bool,
        timeout: f64,
        debug: bool,
        refused: &JsValue,
        fault: &JsValue,
    ) -> Edge;
    #[wasm_bindgen(method)]
    pub(crate) fn start(this: &Edge) -> JsValue;
    #[wasm_bindgen(method)]
    pub(crate) fn scan(this: &Edge, root: &JsValue);
    #[wasm_bindgen(method, js_name = frameOf)]
    pub(crate) fn frame_of(this: &Edge, source: &JsValue) -> i32;
    #[wasm_bindgen(method)]
    pub(crate) fn element(this: &Edge, number: usize) -> Option<HtmlIFrameElement>;
    #[wasm_bindgen(method, js_name = numberOf)]
    pub(crate) fn number_of(this: &Edge, element: &JsValue) -> i32;
    #[wasm_bindgen(method)]
    pub(crate) fn heard(this: &Edge, number: usize);
    #[wasm_bindgen(method)]
    pub(crate) fn answered(this: &Edge, number: usize);
    #[wasm_bindgen(method)]
    pub(crate) fn greet(this: &Edge, number: usize);
    #[wasm_bindgen(method)]
    pub(crate) fn size(this: &Edge, number: usize, id: &str, height: &str);
    #[wasm_bindgen(method, js_name = showState)]
    pub(crate) fn show_state(this: &Edge, number: usize, state: &str);
    #[wasm_bindgen(method)]
    pub(crate) fn step(
        this: &Edge,
        frame: &HtmlIFrameElement,
        origin: &str,
        reaction: u32,
        change: &str,
        value: Option<&str>,
        selector: Option<&str>,
        delay: f64,
    );
    #[wasm_bindgen(method)]
    pub(crate) fn blocked(this: &Edge, frame: &HtmlIFrameElement, origin: &str, reason: &str);
    #[wasm_bindgen(method)]
    pub(crate) fn refused(
        this: &Edge,
        number: i32,
        source: &JsValue,
        reason: &str,
        origin: &JsValue,
        name: Option<&str>,
        count: u32,
    );
    #[wasm_bindgen(method)]
    pub(crate) fn destroy(this: &Edge);
}

#[wasm_bindgen(module = "/src/web/event.js")]
extern "C" {
    #[wasm_bindgen(js_name = milestoneEvent)]
    pub(crate) fn milestone_event(
        fields: &JsValue,
        frame: &HtmlIFrameElement,
        text: &JsValue,
        read: &Closure<dyn Fn(String) -> JsValue>,
    ) -> JsValue;
    pub(crate) fn announce(frame: &HtmlIFrameElement, name: &str, detail: &JsValue);
    #[wasm_bindgen(js_name = callHandler)]
    pub(crate) fn call_handler(handler: &Function, event: &JsValue);
}

#[wasm_bindgen(module = "/src/web/dom.js")]
extern "C" {
    #[wasm_bindgen(js_name = isSelector)]
    pub(crate) fn is_selector(text: &str) -> bool;
    #[wasm_bindgen(js_name = isDeferred)]
    pub(crate) fn is_deferred() -> bool;
    #[wasm_bindgen(js_name = pageOptions)]
    pub(crate) fn page_options() -> JsValue;
    pub(crate) fn matches(element: &HtmlIFrameElement, selector: &str) -> bool;
}

// These are imported by `edge.js` alone; naming them here makes wasm-bindgen ship them beside it.
macro_rules! ship {
    ($($module:literal)*) => { $(const _: () = {
        #[wasm_bindgen(module = $module)]
        extern "C" {
            type Shipped;
        }
    };)* };
}
ship!("/src/web/frames.js" "/src/web/page.js" "/src/web/diagnostics.js" "/src/web/operations.js");
