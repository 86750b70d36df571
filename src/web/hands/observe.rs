//! `observe.js`: waits for what changes. Calls its closures in tasks of their own, never from within a call.

use js_sys::{Array, Function};
use wasm_bindgen::prelude::*;
use web_sys::{Element, EventTarget, HtmlIFrameElement, MessageEvent, Node};

use super::{dom, mark};

#[wasm_bindgen(module = "/src/web/hands/observe.js")]
extern "C" {
    /// A wait that was begun.
    #[derive(Debug)]
    pub(crate) type Wait;
    /// Runs something once, after so many milliseconds (at most 2³¹ − 1).
    #[wasm_bindgen(js_name = startTimer)]
    pub(crate) fn start_timer(run: &Closure<dyn Fn()>, delay: f64) -> Wait;
    /// Ends the wait; nothing if it is over.
    #[wasm_bindgen(js_name = stopTimer)]
    pub(crate) fn stop_timer(wait: &Wait);
    /// What stands for an event target where gloo listens, once: its members are those that were bound when the script
    /// ran, and nothing is called that was let go of.
    pub(crate) fn listening(target: &EventTarget) -> EventTarget;
    /// Runs something as soon as the script that runs now has ended.
    pub(crate) fn soon(run: &Function);

    /// Hears every message event of the window, before anyone below it.
    #[wasm_bindgen(js_name = listen)]
    pub(crate) fn listen(hear: &Closure<dyn Fn(&MessageEvent)>);
    /// Ends that.
    #[wasm_bindgen(js_name = unlisten)]
    pub(crate) fn unlisten(hear: &Closure<dyn Fn(&MessageEvent)>);

    /// Watches the document, and trees in it, for elements that come, leave, or change.
    #[derive(Debug, Clone)]
    pub(crate) type Watch;
    /// Watches the document, and the named attributes in it: those of iframes and around them, and all others.
    #[wasm_bindgen(constructor)]
    pub(crate) fn new(of_frames: Vec<String>, of_elements: Vec<String>, changed: &Closure<dyn Fn(Changes)>) -> Watch;
    /// Watches the shadow trees around these nodes as well; whether there are any.
    #[wasm_bindgen(method)]
    pub(crate) fn follow(this: &Watch, nodes: &Array<Node>) -> bool;
    /// Watches every attribute of an element.
    #[wasm_bindgen(method, js_name = watchWhole)]
    pub(crate) fn watch_whole(this: &Watch, element: &Element);
    /// Ends it.
    #[wasm_bindgen(method)]
    pub(crate) fn stop(this: &Watch);

    /// What has changed since it was last told.
    #[derive(Debug, Clone)]
    pub(crate) type Changes;
    /// Whether elements have left: their reactions are released first.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn departed(this: &Changes) -> bool;
    /// Whether an iframe has come or left, or an attribute has changed that says something of iframes.
    #[wasm_bindgen(method, getter, js_name = framesMoved)]
    pub(crate) fn frames_moved(this: &Changes) -> bool;
    /// Whether the document has another root element: `document.open` takes every listener off.
    #[wasm_bindgen(method, getter, js_name = isAnew)]
    pub(crate) fn is_anew(this: &Changes) -> bool;
    /// The elements that came, or whose attributes have changed.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn arrived(this: &Changes) -> Array<Element>;
    /// The copies among them and below them, and what has come back.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn copies(this: &Changes) -> Array<mark::Copy>;
    /// The elements that have lost their mark, or the state that stood on them.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn reset(this: &Changes) -> Array<Element>;

    /// Watches which iframes come near to what the visitor sees.
    #[derive(Debug, Clone)]
    pub(crate) type Nearness;
    /// `margin` as CSS has it, such as `100%`; each watched iframe is told once.
    #[wasm_bindgen(constructor)]
    pub(crate) fn new(margin: &str, near: &Closure<dyn Fn(HtmlIFrameElement)>) -> Nearness;
    /// Watches an iframe, anew if it was watched before.
    #[wasm_bindgen(method)]
    pub(crate) fn watch(this: &Nearness, iframe: &HtmlIFrameElement);
    /// Watches it no longer.
    #[wasm_bindgen(method)]
    pub(crate) fn unwatch(this: &Nearness, iframe: &HtmlIFrameElement);
    /// Ends it.
    #[wasm_bindgen(method)]
    pub(crate) fn stop(this: &Nearness);

    /// Hears what the page's policy blocks, and what it blocked before; silent where the browser cannot say.
    #[derive(Debug, Clone)]
    pub(crate) type Reports;
    #[wasm_bindgen(constructor)]
    pub(crate) fn new(blocked: &Closure<dyn Fn(dom::Violation)>) -> Reports;
    /// Ends it.
    #[wasm_bindgen(method)]
    pub(crate) fn stop(this: &Reports);
}
