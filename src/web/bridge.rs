//! The bridge as Rust pages have it: a builder, typed handlers, and a value whose drop releases everything.
//!
//! The same edge as the npm build's, driven by a gloo-events listener.

use std::cell::OnceCell;
use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use js_sys::{Array, Function, JSON, Reflect};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::*;
use web_sys::{EventTarget, HtmlElement, HtmlIFrameElement};

use crate::error::BridgeError;
use crate::json::quote;
use crate::milestone::{Completion, Milestone, Payload};
use crate::origin::Origin;
use crate::reaction::Declaration;
use crate::web::core;

#[wasm_bindgen(module = "/src/web/edge.js")]
extern "C" {
    #[derive(Debug, Clone)]
    type Edge;
    #[wasm_bindgen(constructor, catch)]
    fn new(core: &JsValue, options: &JsValue, refused: &JsValue, fault: &JsValue) -> Result<Edge, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn start(this: &Edge) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn hear(this: &Edge, event: &web_sys::Event) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    fn refused(this: &Edge, reason: &str, event: &JsValue, kind: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(method)]
    fn on(this: &Edge, name: &str, handler: &JsValue) -> JsValue;
    #[wasm_bindgen(method)]
    fn stats(this: &Edge) -> JsValue;
    #[wasm_bindgen(method)]
    fn state(this: &Edge, frame: &JsValue) -> Option<String>;
    #[wasm_bindgen(method)]
    fn destroy(this: &Edge);
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(thread_local_v2, js_name = globalThis)]
    static GLOBAL: JsValue;
    #[wasm_bindgen(js_name = reportError)]
    fn report_error(error: &JsValue);
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
ship!("/src/web/diagnostics.js" "/src/web/event.js" "/src/web/frames.js" "/src/web/live.js" "/src/web/message.js");
ship!("/src/web/navigate.js" "/src/web/operations.js" "/src/web/page.js" "/src/web/verify.js" "/src/web/widget.js");

/// Why a bridge did not start: a stable code of the contract, and a sentence.
///
/// ```no_run
/// use drimify_bridge::web::Bridge;
/// if let Err(error) = Bridge::builder().frame("#game").start() {
///     assert_eq!(error.code(), "frame_not_found");
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StartError {
    code: String,
    message: String,
}

impl StartError {
    /// The stable code, such as `frame_not_found` or `origin_insecure_scheme`.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }

    fn from_js(value: &JsValue) -> Self {
        let list = Array::from(value);
        let text = |index| list.get(index).as_string();
        Self {
            code: text(0).unwrap_or_else(|| "bridge_fault".to_owned()),
            message: text(1).unwrap_or_else(|| format!("{value:?}")),
        }
    }
}

impl From<BridgeError> for StartError {
    fn from(error: BridgeError) -> Self {
        Self { code: error.code().to_owned(), message: error.message() }
    }
}

impl std::fmt::Display for StartError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}: {}", self.code, self.message)
    }
}

impl std::error::Error for StartError {}

/// One accepted milestone, as handlers see it.
///
/// ```no_run
/// use drimify_bridge::web::{Bridge, Event, StartError};
/// #[derive(serde::Deserialize)]
/// struct Level { level: u32 }
/// fn hear(event: &Event) {
///     let won = event.completion().and_then(|completion| completion.won);
///     let level = event.payload_as::<Level>().map(|data| data.level);
///     let place = (event.origin(), event.via(), event.round(), event.sequence(), event.time(), event.flags());
///     drop((won, level.is_ok(), place, event.frame(), event.raw(), event.payload(), event.milestone()));
/// }
/// let bridge = Bridge::builder().on_complete(hear).start()?;
/// # Ok::<(), StartError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Event {
    object: JsValue,
    head: Head,
    payload: Payload,
}

#[derive(Debug, Clone, Deserialize)]
struct Head {
    milestone: Milestone,
    origin: String,
    via: String,
    round: u32,
    sequence: u32,
    time: f64,
    flags: Vec<String>,
}

impl Event {
    fn new(object: JsValue) -> Result<Self, serde_wasm_bindgen::Error> {
        #[derive(Deserialize)]
        struct Fields {
            #[serde(default)]
            name: Option<String>,
            #[serde(default)]
            message: Option<String>,
            #[serde(default)]
            route: Option<String>,
            #[serde(default, rename = "type")]
            kind: String,
            #[serde(default)]
            claim: crate::milestone::Claim,
            #[serde(default)]
            reason: String,
        }
        let head: Head = serde_wasm_bindgen::from_value(object.clone())?;
        let value = Reflect::get(&object, &"payload".into())?;
        let payload = if value.is_null() {
            Payload::None
        } else if head.milestone == Milestone::Complete {
            Payload::Completion(serde_wasm_bindgen::from_value(value)?)
        } else {
            let Fields { name, message, route, kind, claim, reason } = serde_wasm_bindgen::from_value(value)?;
            match head.milestone {
                Milestone::Error => Payload::Failure { name, message },
                Milestone::RouteChange => Payload::Route { route },
                Milestone::Custom => Payload::Custom { kind },
                Milestone::Verified => Payload::Verified { claim },
                Milestone::Unverified => Payload::Unverified { reason },
                _ => Payload::None,
            }
        };
        Ok(Self { object, head, payload })
    }

    /// What happened.
    #[must_use]
    pub fn milestone(&self) -> Milestone {
        self.head.milestone
    }

    /// What it carries.
    #[must_use]
    pub fn payload(&self) -> &Payload {
        &self.payload
    }

    /// What is known of the finished game, at `complete`.
    #[must_use]
    pub fn completion(&self) -> Option<&Completion> {
        match &self.payload {
            Payload::Completion(completion) => Some(completion),
            _ => None,
        }
    }

    /// The origin the message came from.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.head.origin
    }

    /// How it came: `message`, or `widget` for a callback of the vendor's own widget.
    #[must_use]
    pub fn via(&self) -> &str {
        &self.head.via
    }

    /// The frame's round, from 1.
    #[must_use]
    pub fn round(&self) -> u32 {
        self.head.round
    }

    /// The count of the frame's accepted milestones, from 1.
    #[must_use]
    pub fn sequence(&self) -> u32 {
        self.head.sequence
    }

    /// The message's time stamp, in milliseconds.
    #[must_use]
    pub fn time(&self) -> f64 {
        self.head.time
    }

    /// What was unusual about it, by the names of the contract.
    #[must_use]
    pub fn flags(&self) -> &[String] {
        &self.head.flags
    }

    /// The iframe it came from.
    #[must_use]
    pub fn frame(&self) -> Option<HtmlIFrameElement> {
        Reflect::get(&self.object, &"frame".into()).ok()?.dyn_into().ok()
    }

    /// An own, bounded copy of the message's `data`; null when it is over budget.
    #[must_use]
    pub fn raw(&self) -> JsValue {
        Reflect::get(&self.object, &"raw".into()).unwrap_or(JsValue::NULL)
    }

    /// Decodes [`Event::raw`] as a type of the page's own. Safe, because the copy is bounded.
    ///
    /// # Errors
    /// What serde-wasm-bindgen cannot make that type of.
    pub fn payload_as<T: DeserializeOwned>(&self) -> Result<T, serde_wasm_bindgen::Error> {
        serde_wasm_bindgen::from_value(self.raw())
    }
}

type Handler = Box<dyn Fn(&Event)>;

/// What a bridge will be: options, handlers and reactions.
///
/// ```no_run
/// use drimify_bridge::{Milestone, reaction::Declaration, web::Bridge};
/// let bridge = Bridge::builder()
///     .allow_origin("https://apps.drimify.com")?
///     .frame("#game")
///     .on_complete(|event| assert!(event.completion().is_some()))
///     .on(Milestone::Ready, |event| assert_eq!(event.round(), 1))
///     .reaction(&Declaration::reveal("#prize").when("won"))
///     .start()?;
/// drop(bridge); // releases everything
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// In development, with every iframe of a container, attributes read from the page, and a wire type of the page's own:
///
/// ```no_run
/// use drimify_bridge::web::Bridge;
/// fn listen(container: &web_sys::HtmlElement) -> Result<Bridge, Box<dyn std::error::Error>> {
///     let builder = Bridge::builder().dev().allow_origin("http://localhost:8081")?;
///     Ok(builder.container(container).markup().timeout_ms(0).options_json(r#""customTypes":["spin"]"#).start()?)
/// }
/// fn listen_to_one(frame: &web_sys::HtmlIFrameElement) -> Result<Bridge, Box<dyn std::error::Error>> {
///     Ok(Bridge::builder().frame_element(frame).start()?)
/// }
/// ```
#[must_use = "a builder does nothing before `start`"]
#[derive(Default)]
pub struct Builder {
    origins: Vec<Origin>,
    members: Vec<String>,
    reactions: Vec<String>,
    elements: Vec<(&'static str, JsValue)>,
    handlers: Vec<(String, Handler)>,
    dev: bool,
}

impl std::fmt::Debug for Builder {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Builder")
            .field("origins", &self.origins)
            .field("members", &self.members)
            .finish_non_exhaustive()
    }
}

impl Builder {
    /// Permits http on loopback hosts; say it before such an origin is allowed.
    pub fn dev(mut self) -> Self {
        self.dev = true;
        self
    }

    /// Allows an exact origin; without any, each frame's own.
    ///
    /// # Errors
    /// Not an exact origin.
    pub fn allow_origin(mut self, origin: &str) -> Result<Self, BridgeError> {
        self.origins.push(Origin::parse(origin, self.dev)?);
        Ok(self)
    }

    fn member(mut self, name: &str, value: &str) -> Self {
        self.members.push(format!("{}:{value}", quote(name)));
        self
    }

    /// Listens to the one iframe that a selector matches.
    pub fn frame(self, selector: &str) -> Self {
        self.member("frame", &quote(selector))
    }

    /// Listens to this iframe.
    pub fn frame_element(mut self, frame: &HtmlIFrameElement) -> Self {
        self.elements.push(("frame", frame.into()));
        self
    }

    /// Listens to every iframe that is, or will be, inside this element.
    pub fn container(mut self, container: &HtmlElement) -> Self {
        self.elements.push(("container", container.into()));
        self
    }

    /// Milliseconds until a silent frame is `unavailable`; 0 is never.
    pub fn timeout_ms(self, milliseconds: u32) -> Self {
        self.member("timeout", &milliseconds.to_string())
    }

    /// Reads reaction attributes from the page too.
    pub fn markup(self) -> Self {
        self.member("markup", "true")
    }

    /// Adds further members of the options of the contract, section 2, as JSON: `"customTypes":["spin"]`.
    pub fn options_json(mut self, members: &str) -> Self {
        self.members.push(members.to_owned());
        self
    }

    /// Calls a handler at a milestone.
    pub fn on(mut self, milestone: Milestone, handler: impl Fn(&Event) + 'static) -> Self {
        self.handlers.push((milestone.name().to_owned(), Box::new(handler)));
        self
    }

    /// Calls a handler when the player has finished.
    pub fn on_complete(self, handler: impl Fn(&Event) + 'static) -> Self {
        self.on(Milestone::Complete, handler)
    }

    /// Declares a reaction.
    pub fn reaction(mut self, reaction: &Declaration) -> Self {
        self.reactions.push(reaction.to_json());
        self
    }

    fn to_json(&self) -> String {
        let mut members = self.members.clone();
        if !self.origins.is_empty() {
            let origins: Vec<_> = self.origins.iter().map(|origin| quote(origin.as_str())).collect();
            members.push(format!("\"allowedOrigins\":[{}]", origins.join(",")));
        }
        if self.dev {
            members.push("\"dev\":true".to_owned());
        }
        if !self.reactions.is_empty() {
            members.push(format!("\"reactions\":[{}]", self.reactions.join(",")));
        }
        format!("{{{}}}", members.join(","))
    }

    /// Starts listening.
    ///
    /// # Errors
    /// The first thing that does not fit; nothing stays installed.
    pub fn start(self) -> Result<Bridge, StartError> {
        let window: EventTarget = GLOBAL.with(|window| window.clone().unchecked_into());
        let text = self.to_json();
        let late: Rc<OnceCell<Edge>> = Rc::default();
        let hearing = late.clone();
        let broken = Closure::<dyn Fn(JsValue)>::new(move |event: JsValue| {
            if let Some(Err(error)) = hearing.get().map(|edge| edge.refused("messageerror", &event, &JsValue::NULL)) {
                report_error(&error);
            }
        });
        let core = core::open(&text, &window, broken.as_ref().unchecked_ref::<Function>().clone())?;
        let options = JSON::parse(&text).map_err(|error| StartError::from_js(&error))?;
        for (name, element) in &self.elements {
            Reflect::set(&options, &(*name).into(), element).map_err(|error| StartError::from_js(&error))?;
        }
        let fault = Closure::<dyn Fn(JsValue, JsValue)>::new(|code: JsValue, message: JsValue| {
            let text = |value: &JsValue| value.as_string().unwrap_or_default();
            report_error(&js_sys::Error::new(&format!("{}: {}", text(&code), text(&message))));
        });
        let edge = Edge::new(&core, &options, &JsValue::UNDEFINED, fault.as_ref());
        let edge = edge.map_err(|error| StartError::from_js(&error))?;
        let _first = late.set(edge.clone());
        let wrong = edge.start().map_err(|error| StartError::from_js(&error))?;
        if !wrong.is_undefined() {
            edge.destroy();
            return Err(StartError::from_js(&wrong));
        }
        let heard = edge.clone();
        let options = EventListenerOptions::run_in_capture_phase();
        let listener = EventListener::new_with_options(&window, "message", options, move |event| {
            if let Err(error) = heard.hear(event) {
                report_error(&error);
            }
        });
        let mut bridge = Bridge { edge, _listener: listener, _broken: broken, _fault: fault, handlers: Vec::new() };
        for (name, handler) in self.handlers {
            bridge.add(&name, handler);
        }
        Ok(bridge)
    }
}

/// A live bridge; dropping it releases everything.
///
/// ```no_run
/// use drimify_bridge::{Milestone, web::{Bridge, StartError}};
/// let mut bridge = Bridge::builder().timeout_ms(5_000).start()?;
/// bridge.on(Milestone::Unavailable, |event| assert_eq!(event.round(), 1));
/// assert_eq!(bridge.state(None).as_deref(), Some("waiting"));
/// # Ok::<(), StartError>(())
/// ```
#[derive(Debug)]
pub struct Bridge {
    edge: Edge,
    _listener: EventListener,
    _broken: Closure<dyn Fn(JsValue)>,
    _fault: Closure<dyn Fn(JsValue, JsValue)>,
    handlers: Vec<Closure<dyn Fn(JsValue)>>,
}

/// Counters of messages: `seen` is the sum of all others.
///
/// ```no_run
/// use drimify_bridge::web::{Bridge, Counters};
/// let bridge = Bridge::builder().start()?;
/// let Counters { seen, accepted, ignored, refused } = bridge.stats()?;
/// assert_eq!(seen, accepted + ignored + refused.values().sum::<u32>());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Counters {
    /// All messages.
    pub seen: u32,
    /// Messages that became a milestone.
    pub accepted: u32,
    /// Control traffic.
    pub ignored: u32,
    /// Refusals by the reasons of the contract.
    pub refused: std::collections::BTreeMap<String, u32>,
}

impl Bridge {
    /// Begins a bridge.
    pub fn builder() -> Builder {
        Builder::default()
    }

    fn add(&mut self, name: &str, handler: Handler) {
        let called = Closure::<dyn Fn(JsValue)>::new(move |object: JsValue| match Event::new(object) {
            Ok(event) => handler(&event),
            Err(error) => report_error(&error.into()),
        });
        self.edge.on(name, called.as_ref());
        self.handlers.push(called);
    }

    /// Calls a handler at a milestone, as long as the bridge lives.
    pub fn on(&mut self, milestone: Milestone, handler: impl Fn(&Event) + 'static) {
        self.add(milestone.name(), Box::new(handler));
    }

    /// A frame's state, such as `waiting` or `complete`; without a frame the only one's, and none if there are several.
    #[must_use]
    pub fn state(&self, frame: Option<&HtmlIFrameElement>) -> Option<String> {
        self.edge.state(&frame.map_or(JsValue::UNDEFINED, JsValue::from))
    }

    /// The counters.
    ///
    /// # Errors
    /// The bridge has stopped.
    pub fn stats(&self) -> Result<Counters, serde_wasm_bindgen::Error> {
        serde_wasm_bindgen::from_value(self.edge.stats())
    }
}

impl Drop for Bridge {
    fn drop(&mut self) {
        self.edge.destroy();
    }
}
