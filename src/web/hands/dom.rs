//! `dom.js`: asks the page. Runs no code of the page, but for [`data`] of an event that no browser made.

use js_sys::{Array, JsString};
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, EventTarget, HtmlIFrameElement, MessageEvent, Node};

use super::{FrameDocument, PageState};

#[wasm_bindgen(module = "/src/web/hands/dom.js")]
extern "C" {
    // The gate.

    /// Whether the browser made the event: asked before anything else of it.
    #[wasm_bindgen(js_name = isTrusted)]
    pub(crate) fn is_trusted(event: &Event) -> bool;
    /// The origin of a trusted message, not copied: compared as it is.
    pub(crate) fn origin(event: &MessageEvent) -> JsString;
    /// When the event was made, in milliseconds since the page's time origin.
    pub(crate) fn time(event: &Event) -> f64;
    /// What a message carries.
    ///
    /// # Errors
    /// It cannot be deserialised.
    #[wasm_bindgen(catch)]
    pub(crate) fn data(event: &MessageEvent) -> Result<JsValue, JsValue>;
    /// The index of the iframe whose current window sent the message and which is in a document; −1 if there is
    /// none. `frames` may have holes; `hint` is the index where the search begins, such as who spoke last, or −1.
    #[wasm_bindgen(js_name = ownerOf)]
    pub(crate) fn owner_of(frames: &Array, event: &MessageEvent, hint: i32) -> i32;
    /// Of a message that no registered iframe sent: the iframe of the document that did. Walks over all iframes: at most
    /// once a second.
    #[wasm_bindgen(js_name = senderOf)]
    pub(crate) fn sender_of(event: &MessageEvent) -> Option<HtmlIFrameElement>;

    // The page.

    /// The document, as a root to watch and as what a bridge is bound to.
    pub(crate) fn page() -> Node;
    /// The window, to listen on.
    #[wasm_bindgen(js_name = pageWindow)]
    pub(crate) fn window() -> EventTarget;
    /// How far the page is.
    #[wasm_bindgen(js_name = pageState)]
    pub(crate) fn page_state() -> PageState;
    /// Whether nobody can see the page.
    #[wasm_bindgen(js_name = isHidden)]
    pub(crate) fn is_hidden() -> bool;
    /// The page's own origin.
    #[wasm_bindgen(js_name = ownOrigin)]
    pub(crate) fn own_origin() -> String;
    /// The target of an event, if it is the document: of `load`, that the page has loaded.
    #[wasm_bindgen(js_name = isOfPage)]
    pub(crate) fn is_of_page(event: &Event) -> bool;
    /// Of `pageshow`: whether the page came back from the browser's cache.
    #[wasm_bindgen(js_name = isRestored)]
    pub(crate) fn is_restored(event: &Event) -> bool;
    /// Of `keydown`: the key's name, such as `Escape`.
    #[wasm_bindgen(js_name = keyOf)]
    pub(crate) fn key_of(event: &Event) -> String;
    /// Of `securitypolicyviolation`: what was blocked.
    #[wasm_bindgen(js_name = violationOf)]
    pub(crate) fn violation_of(event: &Event) -> Violation;

    // Elements.

    /// The first element of the document that a selector matches; none if it is no selector.
    pub(crate) fn first(selector: &str) -> Option<Element>;
    /// The elements of the document that a selector matches; none if it is no selector.
    #[wasm_bindgen(js_name = queryAll)]
    pub(crate) fn query_all(selector: &str) -> Array<Element>;
    /// The iframes of the document, or below an element or shadow root.
    #[wasm_bindgen(js_name = iframesIn)]
    pub(crate) fn iframes_in(root: Option<&Node>) -> Array<HtmlIFrameElement>;
    /// The element's shadow root, if it is an open one.
    #[wasm_bindgen(js_name = shadowOf)]
    pub(crate) fn shadow_of(element: &Element) -> Option<Node>;
    /// The value, if it is an element.
    #[wasm_bindgen(js_name = asElement)]
    pub(crate) fn as_element(value: &JsValue) -> Option<Element>;
    /// The value, if it is an iframe.
    #[wasm_bindgen(js_name = asIframe)]
    pub(crate) fn as_iframe(value: &JsValue) -> Option<HtmlIFrameElement>;
    /// Whether the node is in a document.
    #[wasm_bindgen(js_name = isConnected)]
    pub(crate) fn is_connected(node: &Node) -> bool;
    /// Whether the selector matches the element; not if it is no selector.
    pub(crate) fn matches(element: &Element, selector: &str) -> bool;
    /// What a person calls the element: its tag and id, such as `<iframe#game>`.
    pub(crate) fn describe(element: &Element) -> String;

    // Iframes.

    /// What an iframe says, read at once.
    #[wasm_bindgen(js_name = factsOf)]
    pub(crate) fn facts_of(iframe: &HtmlIFrameElement) -> Facts;
    /// The iframe's address as it is now.
    pub(crate) fn src(iframe: &HtmlIFrameElement) -> String;
    /// What the page says of the iframe's document. Of another origin's, only this is known: it has loaded when the
    /// page has, and its response has ended when the browser lists it.
    #[wasm_bindgen(js_name = documentOf)]
    pub(crate) fn document_of(iframe: &HtmlIFrameElement) -> FrameDocument;
    /// Whether the iframe's document cannot be seen: it is another origin's, or a sandbox makes it so.
    #[wasm_bindgen(js_name = isForeign)]
    pub(crate) fn is_foreign(iframe: &HtmlIFrameElement) -> bool;
    /// Whether the page's own iframe-resizer, or the official widget, is the parent of this one.
    #[wasm_bindgen(js_name = hasParent)]
    pub(crate) fn has_parent(iframe: &HtmlIFrameElement) -> bool;

    // One bridge for each object, whichever copy of the library it is of.

    /// Notes that a bridge listens to the object; false if another does already.
    pub(crate) fn claim(object: &JsValue) -> bool;
    /// Takes that back.
    pub(crate) fn unclaim(object: &JsValue);

    /// What an iframe says.
    #[derive(Debug, Clone)]
    pub(crate) type Facts;
    /// Its address, resolved; empty without one.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn src(this: &Facts) -> String;
    /// The origin of an http(s) address; empty for anything else.
    #[wasm_bindgen(method, getter, js_name = srcOrigin)]
    pub(crate) fn src_origin(this: &Facts) -> String;
    /// Without such an address, the origins of the http(s) addresses that its other attributes hold, in their order.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn named(this: &Facts) -> Vec<String>;
    /// Its `id`.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn id(this: &Facts) -> Option<String>;
    /// Its `sandbox`.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn sandbox(this: &Facts) -> Option<String>;
    /// Whether it loads only when it is near.
    #[wasm_bindgen(method, getter, js_name = isLazy)]
    pub(crate) fn is_lazy(this: &Facts) -> bool;
    /// Whether it has `data-drimify` itself.
    #[wasm_bindgen(method, getter, js_name = isMarked)]
    pub(crate) fn is_marked(this: &Facts) -> bool;
    /// Whether it, or something around it, has `data-drimify`.
    #[wasm_bindgen(method, getter, js_name = isInMarked)]
    pub(crate) fn is_in_marked(this: &Facts) -> bool;
    /// Whether it stands below `data-drimify-ignore`.
    #[wasm_bindgen(method, getter, js_name = isIgnored)]
    pub(crate) fn is_ignored(this: &Facts) -> bool;
    /// What a person calls it.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn describe(this: &Facts) -> String;
    /// `data-drimify-timeout` of the iframe, or of the marked container around it.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn timeout(this: &Facts) -> Option<Setting>;
    /// `data-drimify-auto-height`, as for `timeout`.
    #[wasm_bindgen(method, getter, js_name = autoHeight)]
    pub(crate) fn auto_height(this: &Facts) -> Option<Setting>;

    /// An attribute that says something of a frame.
    #[derive(Debug, Clone)]
    pub(crate) type Setting;
    /// Its value.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn text(this: &Setting) -> String;
    /// What a person calls the element that carries it.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn place(this: &Setting) -> String;

    /// What a policy of the page blocked.
    #[derive(Debug, Clone)]
    pub(crate) type Violation;
    /// `enforce`, or `report`.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn disposition(this: &Violation) -> String;
    /// The directive, such as `frame-src`.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn directive(this: &Violation) -> String;
    /// The address that was blocked, or its origin alone.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn address(this: &Violation) -> String;
}
