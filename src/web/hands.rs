//! The hands: what the JavaScript of `hands/` offers, typed and by name; one module for each of its files.
//!
//! A hand asks the page, changes it, or waits. It decides nothing, holds no limit, and never throws into wasm: what the
//! page threw it has reported. Modules say which of them can run code of the page: while one of those is called, no
//! `RefCell` of ours is borrowed. Which iframe a number means, what a name stands for, is the caller's business.

use wasm_bindgen::prelude::*;

/// What became of a change of the page.
#[wasm_bindgen(private)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Applied {
    /// It happened, or was so already.
    Done = "done",
    /// There is nothing by that name.
    Missing = "missing",
    /// The element's text or value is never filled in.
    Forbidden = "forbidden",
    /// The page's CSS shows the element although it is hidden.
    Overridden = "overridden",
    /// What was hidden could be seen before.
    Seen = "seen",
    /// Code of the page threw; that was reported.
    Failed = "failed",
}

/// What the page says of an iframe's document.
#[wasm_bindgen(private)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FrameDocument {
    /// It is there in full.
    Loaded = "loaded",
    /// It is still the empty one that every iframe begins with, or not there in full.
    Loading = "loading",
    /// It is another origin's, and nothing tells.
    Unknown = "unknown",
}

/// How far the page itself is.
#[wasm_bindgen(private)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PageState {
    /// Being parsed.
    Loading = "loading",
    /// Parsed.
    Interactive = "interactive",
    /// Loaded, with what is in it.
    Complete = "complete",
}

/// What a message carries.
#[wasm_bindgen(private)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// Text, as it came.
    Text = "text",
    /// A plain object, written as JSON text.
    Object = "object",
    /// Text beyond the limit.
    Size = "size",
    /// Neither text nor a plain object.
    Shape = "shape",
}

/// `dom.js`: asks the page. Runs no code of the page, but for [`data`](dom::data) of an event that no browser made.
pub(crate) mod dom {
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
        /// none. `frames` may have holes; `hint` is the index that is tried first, such as who spoke last, or −1.
        #[wasm_bindgen(js_name = ownerOf)]
        pub(crate) fn owner_of(frames: &Array, event: &MessageEvent, hint: i32) -> i32;
        /// Of a message that no registered iframe sent: whether an iframe of the page did that is marked, or in a
        /// marked container. Walks over all iframes: at most once a second.
        #[wasm_bindgen(js_name = isFromMarked)]
        pub(crate) fn is_from_marked(event: &MessageEvent) -> bool;

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
        /// The iframes of the document, or below an element.
        #[wasm_bindgen(js_name = iframesIn)]
        pub(crate) fn iframes_in(container: Option<&Element>) -> Array<HtmlIFrameElement>;
        /// The value, if it is an element.
        #[wasm_bindgen(js_name = asElement)]
        pub(crate) fn as_element(value: &JsValue) -> Option<Element>;
        /// The value, if it is an iframe.
        #[wasm_bindgen(js_name = asIframe)]
        pub(crate) fn as_iframe(value: &JsValue) -> Option<HtmlIFrameElement>;
        /// Whether the node is in a document.
        #[wasm_bindgen(js_name = isConnected)]
        pub(crate) fn is_connected(node: &Node) -> bool;
        /// The document or shadow tree the element stands in.
        #[wasm_bindgen(js_name = rootOf)]
        pub(crate) fn root_of(element: &Element) -> Node;
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
        /// Whether the iframe's document is another origin's.
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
}

/// `scan.js`: the elements that say something to the bridge. Runs no code of the page.
pub(crate) mod scan {
    use js_sys::Array;
    use wasm_bindgen::prelude::*;
    use web_sys::Element;

    #[wasm_bindgen(module = "/src/web/hands/scan.js")]
    extern "C" {
        /// What the page says of the bridge itself, as JSON text: what `markup` reads. Elements below
        /// `data-drimify-ignore` are left out.
        ///
        /// ```json
        /// { "root": { "data-drimify-origins": "https://…" },
        ///   "debug": ["", "false"],
        ///   "config": [{ "element": "<script>", "isJson": true, "text": "{…}" }],
        ///   "timeout": 1, "autoHeight": 0 }
        /// ```
        /// `root` has all attributes of `<html>` that begin with `data-drimify-`; `debug` the values of the elements that
        /// have it; `timeout` and `autoHeight` how many elements have them.
        #[wasm_bindgen(js_name = settings)]
        pub(crate) fn settings() -> String;

        /// The elements of one bridge that carry reactions, by number. Kept as long as they are in a document,
        /// weakly once they have left: one that comes back has its number again.
        #[derive(Debug, Clone)]
        pub(crate) type Elements;
        /// None yet. `prefix` is what the bridge's attributes begin with.
        #[wasm_bindgen(constructor)]
        pub(crate) fn new(prefix: &str) -> Elements;
        /// The elements that a selector matches, in the order of the document: the root itself and those below, or
        /// those of the whole document if the root is no element. Only what is in a document.
        #[wasm_bindgen(method)]
        pub(crate) fn find(this: &Elements, root: &JsValue, selector: &str) -> Array<Found>;
        /// The element of a number; none if it has left and is gone.
        #[wasm_bindgen(method)]
        pub(crate) fn get(this: &Elements, number: u32) -> Option<Element>;
        /// The numbers of the elements that have left since this was last asked.
        #[wasm_bindgen(method)]
        pub(crate) fn departed(this: &Elements) -> Vec<u32>;

        /// One element that was found.
        #[derive(Debug, Clone)]
        pub(crate) type Found;
        /// Its number.
        #[wasm_bindgen(method, getter)]
        pub(crate) fn number(this: &Found) -> u32;
        /// What it says, as JSON text:
        /// `{ "element": "<p#sorry>", "ignored": false, "attributes": { "data-drimify-reveal": "" } }`.
        #[wasm_bindgen(method, getter)]
        pub(crate) fn text(this: &Found) -> String;
    }
}

/// `platform.js`: what a browser lends the core. Runs no code of the page.
pub(crate) mod platform {
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen(module = "/src/web/hands/platform.js")]
    extern "C" {
        /// The number that a text spells.
        #[wasm_bindgen(js_name = parseNumber)]
        pub(crate) fn parse_number(text: &str) -> f64;
        /// A number as JavaScript prints it.
        #[wasm_bindgen(js_name = formatNumber)]
        pub(crate) fn format_number(number: f64) -> String;
        /// A URL resolved against the page's address, `<base>` notwithstanding.
        #[wasm_bindgen(js_name = parseUrl)]
        pub(crate) fn parse_url(text: &str) -> Option<ParsedUrl>;
        /// Whether a text is a selector.
        #[wasm_bindgen(js_name = isSelector)]
        pub(crate) fn is_selector(text: &str) -> bool;
        /// Milliseconds since the page's time origin: the clock of messages.
        pub(crate) fn now() -> f64;
        /// Milliseconds since 1970: the clock that pages of a tab share.
        pub(crate) fn today() -> f64;

        /// A URL that parsed.
        #[derive(Debug, Clone)]
        pub(crate) type ParsedUrl;
        #[wasm_bindgen(method, getter)]
        pub(crate) fn href(this: &ParsedUrl) -> String;
        #[wasm_bindgen(method, getter)]
        pub(crate) fn origin(this: &ParsedUrl) -> String;
        #[wasm_bindgen(method, getter)]
        pub(crate) fn protocol(this: &ParsedUrl) -> String;
        #[wasm_bindgen(method, getter, js_name = hasCredentials)]
        pub(crate) fn has_credentials(this: &ParsedUrl) -> bool;
    }
}

/// `storage.js`: what the tab remembers, or this page alone where a policy or setting forbids the tab. Runs no code of
/// the page.
pub(crate) mod storage {
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen(module = "/src/web/hands/storage.js")]
    extern "C" {
        /// What was kept under a key.
        pub(crate) fn recall(key: &str) -> Option<String>;
        /// Keeps a text under a key.
        pub(crate) fn keep(key: &str, text: &str);
        /// 32 random hexadecimal digits: the name of a claimant.
        #[wasm_bindgen(js_name = randomName)]
        pub(crate) fn random_name() -> String;
    }
}

/// `text.js`: the one bounded writer of JSON text. Runs no code of the page, but for getters and traps of objects that
/// the page itself hands over.
pub(crate) mod text {
    use js_sys::{Array, JsString};
    use wasm_bindgen::prelude::*;

    use super::Form;
    use crate::web::to_js;
    use crate::wire::Budget;

    #[wasm_bindgen(module = "/src/web/hands/text.js")]
    extern "C" {
        /// Reads a message, within the budgets of [`prepare`]. `members` names (as strings) what a payload may be read from: when a
        /// budget is exceeded, these are read first.
        #[wasm_bindgen(js_name = readMessage)]
        pub(crate) fn read_message(data: &JsValue, members: &Array<JsString>) -> Message;
        /// Options of the page's own, or any other value, as JSON text. What JSON cannot say is null there.
        #[wasm_bindgen(js_name = toText)]
        pub(crate) fn to_text(value: &JsValue) -> Written;
        /// How a sentence shows a value: text in quotes, an object as `[object Date]`.
        pub(crate) fn show(value: &JsValue) -> String;

        /// A message that was read.
        #[derive(Debug, Clone)]
        pub(crate) type Message;
        /// What it carries.
        #[wasm_bindgen(method, getter)]
        pub(crate) fn form(this: &Message) -> Form;
        /// Its text; of [`Form::Object`] the JSON text of `isDigitaService`, `isPlugin`, `type`, `id`, `event` and
        /// `data`, as far as they are own members; empty of [`Form::Size`] and [`Form::Shape`].
        #[wasm_bindgen(method, getter)]
        pub(crate) fn text(this: &Message) -> String;
        /// The same, not copied, to be kept for `raw`.
        #[wasm_bindgen(method, getter, js_name = text)]
        pub(crate) fn js_text(this: &Message) -> JsString;
        /// The names of the flags for what does not fit, such as `payload_depth`.
        #[wasm_bindgen(method, getter)]
        pub(crate) fn flags(this: &Message) -> Vec<String>;

        /// A value of the page's own that was written.
        #[derive(Debug, Clone)]
        pub(crate) type Written;
        /// The JSON text.
        #[wasm_bindgen(method, getter)]
        pub(crate) fn text(this: &Written) -> String;
        /// JSON text of what is null in it and how a sentence shows what was given instead, by the name of the member
        /// (the first of each; items of lists by the empty name): `{ "timeout": "[object Date]" }`.
        #[wasm_bindgen(method, getter)]
        pub(crate) fn odd(this: &Written) -> String;

        /// Hands over the limits, before the first message is read: until then nothing fits. `budget` is a [`Budget`] as an
        /// object.
        #[wasm_bindgen(js_name = setLimits)]
        fn set_limits(budget: &JsValue, beside: usize, lookups: usize);
    }

    /// Longest text of what stands beside `data`, in UTF-16 units; what is longer is cut. Of such a text no more than
    /// 256 units mean anything: with one unit more it is seen to be longer.
    const BESIDE: usize = 257;
    /// Most members that are looked at, once another budget is exceeded.
    const LOOKUPS: usize = 4096;

    /// Hands over the budgets of a message, before the first is read.
    pub(crate) fn prepare(budget: &Budget) {
        set_limits(&to_js::plain(budget), BESIDE, LOOKUPS);
    }
}

/// `apply.js`: changes the page. Runs code of the page: no borrow.
pub(crate) mod apply {
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
        /// Shows a state on the iframe alone.
        #[wasm_bindgen(js_name = showOwnState)]
        pub(crate) fn show_own_state(iframe: &HtmlIFrameElement, state: &str);
        /// Takes back what an iframe alone showed.
        #[wasm_bindgen(js_name = clearState)]
        pub(crate) fn clear_state(iframe: &HtmlIFrameElement);
        /// Makes an iframe as high as its content, and its own border where the height includes that; at most
        /// `maximum`. In CSS pixels.
        pub(crate) fn size(iframe: &HtmlIFrameElement, height: f64, maximum: f64);
        /// Posts a text to the iframe's window, for that exact origin.
        pub(crate) fn post(iframe: &HtmlIFrameElement, text: &str, origin: &str);
    }
}

/// `event.js`: what handlers and listeners get. [`fire`](event::fire), [`run`](event::run) and [`report`](event::report) run
/// code of the page: no borrow.
pub(crate) mod event {
    use js_sys::{Function, JsString};
    use wasm_bindgen::prelude::*;
    use web_sys::{EventTarget, HtmlIFrameElement};

    use super::Applied;

    #[wasm_bindgen(module = "/src/web/hands/event.js")]
    extern "C" {
        /// The frozen event of a milestone. `head` has the own members `milestone`, `origin`, `via`, `round`, `sequence`,
        /// `time` and `flags`; `payload` is what is there or null; both frozen. `raw` is made when it is first asked
        /// for, by `read`, from the kept text; without text it is null.
        pub(crate) fn make(
            head: &JsValue,
            payload: &JsValue,
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

        /// Gives an object an own member, whatever it inherits.
        pub(crate) fn put(object: &JsValue, name: &str, value: &JsValue);
        /// Freezes an object or a list, and answers it.
        pub(crate) fn freeze(object: &JsValue) -> JsValue;
        /// An empty plain object.
        pub(crate) fn object() -> JsValue;
        /// An empty list, to be filled with [`add`](event::add).
        pub(crate) fn list() -> JsValue;
        /// Adds an item at the end of a list, as an own member.
        pub(crate) fn add(list: &JsValue, value: &JsValue);
    }
}

/// `focus.js`: moves the focus. Runs code of the page: no borrow.
pub(crate) mod focus {
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
}

/// `live.js`: speaks to those who hear a page. Runs code of the page: no borrow.
pub(crate) mod live {
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen(module = "/src/web/hands/live.js")]
    extern "C" {
        /// Puts the live region onto the page, once there is a body; it must be there before anything is said.
        pub(crate) fn prepare();
        /// Says a text; what is said in one task is heard together.
        pub(crate) fn speak(text: &str);
    }
}

/// `navigate.js`: leaves the page. Runs code of the page: no borrow.
pub(crate) mod navigate {
    use wasm_bindgen::prelude::*;

    use super::Applied;

    #[wasm_bindgen(module = "/src/web/hands/navigate.js")]
    extern "C" {
        /// Opens a checked address in place of the page.
        pub(crate) fn go(href: &str) -> Applied;
    }
}

/// `observe.js`: waits for what changes. Calls its closures in tasks of their own, never from within a call.
pub(crate) mod observe {
    use js_sys::{Array, Function};
    use wasm_bindgen::prelude::*;
    use web_sys::{Element, HtmlIFrameElement, MessageEvent, Node};

    use super::dom;

    #[wasm_bindgen(module = "/src/web/hands/observe.js")]
    extern "C" {
        /// Runs something once, after so many milliseconds (at most 2³¹ − 1); answers a number to end the wait by.
        #[wasm_bindgen(js_name = startTimer)]
        pub(crate) fn start_timer(run: &Closure<dyn Fn()>, delay: f64) -> f64;
        /// Ends the wait; nothing if it is over.
        #[wasm_bindgen(js_name = stopTimer)]
        pub(crate) fn stop_timer(timer: f64);
        /// Runs something as soon as the script that runs now has ended.
        pub(crate) fn soon(run: &Function);

        /// Hears every message event of the window, before anyone below it.
        #[wasm_bindgen(js_name = listen)]
        pub(crate) fn listen(hear: &Closure<dyn Fn(&MessageEvent)>);
        /// Ends that.
        #[wasm_bindgen(js_name = unlisten)]
        pub(crate) fn unlisten(hear: &Closure<dyn Fn(&MessageEvent)>);

        /// Watches trees for elements that come, leave, or change.
        #[derive(Debug, Clone)]
        pub(crate) type Watch;
        /// Watches the given roots, and the named attributes in them.
        #[wasm_bindgen(constructor)]
        pub(crate) fn new(roots: &Array<Node>, attributes: Vec<String>, changed: &Closure<dyn Fn(Changes)>) -> Watch;
        /// Ends it.
        #[wasm_bindgen(method)]
        pub(crate) fn stop(this: &Watch);

        /// What has changed since it was last told.
        #[derive(Debug, Clone)]
        pub(crate) type Changes;
        /// Whether elements have left: their reactions are released first.
        #[wasm_bindgen(method, getter)]
        pub(crate) fn departed(this: &Changes) -> bool;
        /// Whether an iframe has come or left, has a new `src`, or something has another attribute than `src`.
        #[wasm_bindgen(method, getter, js_name = framesMoved)]
        pub(crate) fn frames_moved(this: &Changes) -> bool;
        /// The elements that came, or have another attribute than `src`.
        #[wasm_bindgen(method, getter)]
        pub(crate) fn arrived(this: &Changes) -> Array<Element>;

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
}

/// `early.js`: what came before the bridge. Runs no code of the page.
pub(crate) mod early {
    use js_sys::Array;
    use wasm_bindgen::prelude::*;
    use web_sys::MessageEvent;

    #[wasm_bindgen(module = "/src/web/hands/early.js")]
    extern "C" {
        /// Takes over what the early stub kept, and ends the stub; none without one. Anything else under its name is
        /// not its queue.
        #[wasm_bindgen(js_name = takeOver)]
        pub(crate) fn take_over() -> Option<Queue>;
        /// Runs something in a task of its own: not by a timer, for those of a page in the background wait a second, and
        /// a page's own clock may stand still.
        #[wasm_bindgen(js_name = inTask)]
        pub(crate) fn in_task(run: &Closure<dyn Fn()>);

        /// What the stub kept.
        #[derive(Debug, Clone)]
        pub(crate) type Queue;
        /// The events, in order.
        #[wasm_bindgen(method, getter)]
        pub(crate) fn events(this: &Queue) -> Array<MessageEvent>;
        /// How many more there were.
        #[wasm_bindgen(method, getter)]
        pub(crate) fn overflow(this: &Queue) -> u32;
    }
}

/// `fetch.js`: asks a server. Runs code of the page when it is ended: no borrow.
pub(crate) mod fetch {
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen(module = "/src/web/hands/fetch.js")]
    extern "C" {
        /// One request, without credentials: POST of JSON text if there is a body, else GET.
        #[derive(Debug, Clone)]
        pub(crate) type Request;
        /// Asks. The closure is called once, later: with the response, or with nothing if there was none; never after
        /// the end.
        #[wasm_bindgen(constructor)]
        pub(crate) fn new(
            url: &str,
            body: Option<&str>,
            wanted: &Wanted,
            answered: &Closure<dyn Fn(Option<Response>)>,
        ) -> Request;
        /// Ends it: the closure is not called any more.
        #[wasm_bindgen(method)]
        pub(crate) fn end(this: &Request);

        /// What is read of a response besides its status.
        #[derive(Debug, Clone)]
        pub(crate) type Wanted;
        /// The text, of responses of this status only, and of that so many UTF-16 units.
        #[wasm_bindgen(constructor)]
        pub(crate) fn new(status: u16, units: u32) -> Wanted;

        /// What the server answered.
        #[derive(Debug, Clone)]
        pub(crate) type Response;
        #[wasm_bindgen(method, getter)]
        pub(crate) fn status(this: &Response) -> u16;
        /// The header `Retry-After`.
        #[wasm_bindgen(method, getter, js_name = retryAfter)]
        pub(crate) fn retry_after(this: &Response) -> Option<String>;
        /// The text; empty if it was not wanted, or ended early.
        #[wasm_bindgen(method, getter)]
        pub(crate) fn text(this: &Response) -> String;
    }
}

/// `widget.js`: the vendor's widget object. Runs code of the page: no borrow.
pub(crate) mod widget {
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
        pub(crate) fn new(
            widget: &JsValue,
            names: Vec<String>,
            heard: &Closure<dyn Fn(String, JsValue, bool)>,
        ) -> StandIns;
        /// Puts the page's own callbacks back; the closure is not called any more. What refuses to be put back is
        /// reported.
        #[wasm_bindgen(method)]
        pub(crate) fn undo(this: &StandIns);

        /// The message event that is being dispatched at this moment.
        #[wasm_bindgen(js_name = currentMessage)]
        pub(crate) fn current_message() -> Option<MessageEvent>;
        /// What a callback was handed, as the message that stands for it: `{ event, data }`, for
        /// [`read_message`](text::read_message). Of `{ data, id, type }` it is the data.
        #[wasm_bindgen(js_name = asMessage)]
        pub(crate) fn as_message(name: &str, given: &JsValue) -> JsValue;
        /// Whether the widget shows the iframe in its own element.
        pub(crate) fn shows(widget: &JsValue, iframe: &HtmlIFrameElement) -> bool;
        /// Whether the iframe bears the marks of the vendor's library, which only the page can have set.
        #[wasm_bindgen(js_name = isVendors)]
        pub(crate) fn is_vendors(iframe: &HtmlIFrameElement) -> bool;
    }
}

/// `console.js`: tells the developer. May run code of the page: no borrow.
pub(crate) mod console {
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen(module = "/src/web/hands/console.js")]
    extern "C" {
        /// `console.warn`
        pub(crate) fn warn(text: &str);
        /// `console.debug`, with a value beside the text.
        pub(crate) fn debug(text: &str, value: &JsValue);
    }
}

/// `error.js`: the error that JavaScript pages catch.
pub(crate) mod error {
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen(module = "/src/web/hands/error.js")]
    extern "C" {
        /// Why something cannot be set up: a stable `code`, and `code: sentence` as its message.
        #[derive(Debug, Clone)]
        #[wasm_bindgen(extends = js_sys::Error)]
        pub(crate) type BridgeError;
        #[wasm_bindgen(constructor)]
        pub(crate) fn new(code: &str, sentence: &str) -> BridgeError;
    }
}
