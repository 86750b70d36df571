//! The DOM members the bridge calls, each through its prototype.
//!
//! `<form name="querySelector">` or `<input name="getAttribute">` shadow the members of `document` and of their form;
//! a call through the prototype cannot be shadowed (security rule D29). The only file that names prototypes.

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, Event, EventTarget, HtmlCollection, HtmlIFrameElement, Node, NodeList};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(thread_local_v2, js_namespace = ["Document"], js_name = prototype)]
    static DOCUMENT: JsValue;
    #[wasm_bindgen(thread_local_v2, js_namespace = ["Node"], js_name = prototype)]
    static NODE: JsValue;
    #[wasm_bindgen(thread_local_v2, js_namespace = ["Element"], js_name = prototype)]
    static ELEMENT: JsValue;

    #[wasm_bindgen(js_namespace = Reflect, js_name = get, catch)]
    fn getter(prototype: &JsValue, name: &str, receiver: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = Reflect, js_name = set, catch)]
    fn setter(prototype: &JsValue, name: &str, value: &JsValue, receiver: &JsValue) -> Result<bool, JsValue>;

    #[wasm_bindgen(js_namespace = ["Document", "prototype", "querySelectorAll"], js_name = call, catch)]
    fn document_query_all(document: &Document, selector: &str) -> Result<NodeList, JsValue>;
    #[wasm_bindgen(js_namespace = ["Element", "prototype", "querySelectorAll"], js_name = call, catch)]
    fn element_query_all(element: &Element, selector: &str) -> Result<NodeList, JsValue>;
    #[wasm_bindgen(js_namespace = ["Element", "prototype", "matches"], js_name = call, catch)]
    fn element_matches(element: &Element, selector: &str) -> Result<bool, JsValue>;
    #[wasm_bindgen(js_namespace = ["Element", "prototype", "closest"], js_name = call, catch)]
    fn element_closest(element: &Element, selector: &str) -> Result<Option<Element>, JsValue>;
    #[wasm_bindgen(js_namespace = ["Element", "prototype", "getAttribute"], js_name = call)]
    fn get_attribute(element: &Element, name: &str) -> Option<String>;
    #[wasm_bindgen(js_namespace = ["Element", "prototype", "setAttribute"], js_name = call, catch)]
    fn set_attribute(element: &Element, name: &str, value: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(js_namespace = ["Element", "prototype", "removeAttribute"], js_name = call)]
    fn remove_attribute(element: &Element, name: &str);
    #[wasm_bindgen(js_namespace = ["EventTarget", "prototype", "dispatchEvent"], js_name = call, catch)]
    fn dispatch_event(target: &EventTarget, event: &Event) -> Result<bool, JsValue>;
    #[wasm_bindgen(js_namespace = ["Document", "prototype", "getElementsByTagName"], js_name = call)]
    fn by_tag(document: &Document, tag: &str) -> HtmlCollection;

    #[wasm_bindgen(js_namespace = ["Promise", "prototype", "catch"], js_name = call, catch)]
    fn on_rejected(promise: &js_sys::Promise, rejected: &Closure<dyn Fn(JsValue)>) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = reportError, catch)]
    fn report_error(error: &JsValue) -> Result<(), JsValue>;
}

/// `===`, for windows, elements and strings alike.
pub(crate) fn is_same(one: &JsValue, other: &JsValue) -> bool {
    one == other
}

/// The page's document. Its own members are not called on it, see the functions below.
pub(crate) fn document() -> Option<Document> {
    web_sys::window()?.document()
}

fn document_getter(name: &str) -> JsValue {
    let document = document().map_or(JsValue::UNDEFINED, JsValue::from);
    DOCUMENT.with(|prototype| getter(prototype, name, &document)).unwrap_or_default()
}

/// Whether the parser still works on the document.
pub(crate) fn is_loading() -> bool {
    document_getter("readyState") == "loading"
}

/// Whether nobody can see the page.
pub(crate) fn is_hidden() -> bool {
    document_getter("hidden") == true
}

/// `<html>`.
pub(crate) fn root_element() -> Option<Element> {
    document_getter("documentElement").dyn_into().ok()
}

/// Whether a node is in the document.
pub(crate) fn is_connected(node: &Node) -> bool {
    NODE.with(|prototype| getter(prototype, "isConnected", node)).is_ok_and(|connected| connected == true)
}

/// Every element of the document that matches; none if the selector is not one.
pub(crate) fn query_all(selector: &str) -> Result<Vec<Element>, JsValue> {
    let Some(document) = document() else { return Ok(Vec::new()) };
    Ok(elements(&document_query_all(&document, selector)?))
}

/// Every element below one that matches.
pub(crate) fn query_below(element: &Element, selector: &str) -> Vec<Element> {
    element_query_all(element, selector).map(|list| elements(&list)).unwrap_or_default()
}

fn elements(list: &NodeList) -> Vec<Element> {
    (0..list.length()).filter_map(|index| list.item(index)?.dyn_into().ok()).collect()
}

/// Every iframe of the document.
pub(crate) fn iframes() -> Vec<HtmlIFrameElement> {
    let Some(document) = document() else { return Vec::new() };
    let list = by_tag(&document, "iframe");
    (0..list.length()).filter_map(|index| list.item(index)?.dyn_into().ok()).collect()
}

/// Whether an element matches a selector that was checked at set-up.
pub(crate) fn matches(element: &Element, selector: &str) -> bool {
    element_matches(element, selector).unwrap_or(false)
}

/// The nearest element, itself included, that matches.
pub(crate) fn closest(element: &Element, selector: &str) -> Option<Element> {
    element_closest(element, selector).ok().flatten()
}

/// An attribute's value.
pub(crate) fn attribute(element: &Element, name: &str) -> Option<String> {
    get_attribute(element, name)
}

/// Sets or removes an attribute.
pub(crate) fn set(element: &Element, name: &str, value: Option<&str>) {
    match value {
        Some(value) => {
            let _failed = set_attribute(element, name, value);
        }
        None => remove_attribute(element, name),
    }
}

/// `localName`, which decides what an element is.
pub(crate) fn local_name(element: &Element) -> String {
    let name = ELEMENT.with(|prototype| getter(prototype, "localName", element)).unwrap_or_default();
    name.as_string().unwrap_or_default()
}

/// `textContent`.
pub(crate) fn text(node: &Node) -> JsValue {
    NODE.with(|prototype| getter(prototype, "textContent", node)).unwrap_or_default()
}

/// Sets `textContent`: the only way text reaches the page.
pub(crate) fn set_text(node: &Node, text: &JsValue) {
    let _failed = NODE.with(|prototype| setter(prototype, "textContent", text, node));
}

/// Dispatches an event; what its listeners throw is the browser's to report.
pub(crate) fn dispatch(target: &EventTarget, event: &Event) {
    let _failed = dispatch_event(target, event);
}

/// Calls a user's function with one argument. What it throws, or its promise rejects with, goes to `reportError`.
pub(crate) fn call(function: &Function, argument: &JsValue) {
    thread_local! {
        static REJECTED: Closure<dyn Fn(JsValue)> = Closure::new(|error: JsValue| report(&error));
    }
    match function.call1(&JsValue::UNDEFINED, argument) {
        Ok(result) => {
            if let Some(promise) = result.dyn_ref::<js_sys::Promise>() {
                REJECTED.with(|rejected| {
                    let _settled = on_rejected(promise, rejected);
                });
            }
        }
        Err(error) => report(&error),
    }
}

/// Hands a user's error to the page's own error reporting.
pub(crate) fn report(error: &JsValue) {
    let _failed = report_error(error);
}
