//! What the JavaScript loader calls: a bridge is a number, an error a code and a sentence.
//!
//! No object of Rust's is handed out, so none is freed behind anybody's back.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Function};
use wasm_bindgen::prelude::*;
use web_sys::Element;

use crate::config::Config;
use crate::json::Doc;
use crate::web::bridge::{Bridge, Failure, Hooks, Scope, scope};
use crate::web::message::{Message, to_json};
use crate::web::platform::PLATFORM;
use crate::web::{event, scan};

#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

thread_local! {
    static BRIDGES: RefCell<Vec<Option<Rc<Bridge>>>> = const { RefCell::new(Vec::new()) };
}

impl From<Failure> for JsValue {
    fn from(failure: Failure) -> Self {
        Array::of2(&failure.code.into(), &failure.message.into()).into()
    }
}

fn keep(bridge: Rc<Bridge>) -> u32 {
    BRIDGES.with_borrow_mut(|bridges| {
        bridges.push(Some(bridge));
        u32::try_from(bridges.len() - 1).unwrap_or(u32::MAX)
    })
}

fn bridge(handle: u32) -> Result<Rc<Bridge>, JsValue> {
    let found = BRIDGES.with_borrow(|bridges| bridges.get(handle as usize).cloned().flatten());
    found.ok_or_else(|| Failure { code: "destroyed", message: String::from("this bridge was destroyed: create another") }.into())
}

fn configure(options: &str) -> Result<Config, Failure> {
    let unreadable = || Failure { code: "config_type", message: String::from("expected an object of options") };
    let doc = Doc::parse(options, PLATFORM.parse_number).map_err(|_| unreadable())?;
    let root = doc.root().ok_or_else(unreadable)?;
    Config::read(root, &PLATFORM).map_err(|error| Failure { code: error.code(), message: error.to_string() })
}

/// Starts a bridge from an options object; elements and callbacks come apart.
#[wasm_bindgen]
pub fn create(
    options: &JsValue,
    frame: &JsValue,
    container: &JsValue,
    refused: Option<Function>,
    fault: Option<Function>,
) -> Result<u32, JsValue> {
    let config = configure(&to_json(options))?;
    let scope = scope(frame, container, &config)?;
    Ok(keep(Bridge::start(config, scope, Hooks { refused, fault })?))
}

/// Starts a bridge from the page's markup.
#[wasm_bindgen]
pub fn start(fault: Option<Function>) -> Result<u32, JsValue> {
    let config = configure(&scan::page_options())?;
    Ok(keep(Bridge::start(config, Scope::Page, Hooks { refused: None, fault })?))
}

/// Whether `<html>` says that the page starts the bridge itself.
#[wasm_bindgen(js_name = isDeferred)]
pub fn is_deferred() -> bool {
    scan::is_deferred()
}

/// Hands a message event to a bridge.
#[wasm_bindgen]
pub fn receive(handle: u32, event: &Message) {
    if let Ok(bridge) = bridge(handle) {
        bridge.receive(event);
    }
}

/// Counts a message that the browser could not deserialise.
#[wasm_bindgen(js_name = messageError)]
pub fn message_error(handle: u32) {
    if let Ok(bridge) = bridge(handle) {
        bridge.message_error();
    }
}

/// Counts early messages beyond what the stub keeps.
#[wasm_bindgen]
pub fn overflow(handle: u32, times: u32) {
    if let Ok(bridge) = bridge(handle) {
        bridge.overflow(times);
    }
}

/// Adds a handler and answers its id.
#[wasm_bindgen]
pub fn on(handle: u32, name: &str, handler: Function, replay: bool) -> Result<u32, JsValue> {
    Ok(bridge(handle)?.on(name, handler, replay)?)
}

/// Removes a handler.
#[wasm_bindgen]
pub fn off(handle: u32, id: u32) {
    if let Ok(bridge) = bridge(handle) {
        bridge.off(id);
    }
}

/// Looks at markup that was added.
#[wasm_bindgen]
pub fn scan(handle: u32, root: &JsValue) -> Result<(), JsValue> {
    let bridge = bridge(handle)?;
    bridge.scan(root.dyn_ref::<Element>());
    bridge.reconcile();
    Ok(())
}

/// A frame's state.
#[wasm_bindgen]
pub fn state(handle: u32, frame: &JsValue) -> Result<String, JsValue> {
    Ok(bridge(handle)?.state(frame)?.to_owned())
}

/// A bridge's counters.
#[wasm_bindgen]
pub fn stats(handle: u32) -> Result<JsValue, JsValue> {
    Ok(event::stats(&bridge(handle)?.stats()))
}

/// Destroys a bridge.
#[wasm_bindgen]
pub fn destroy(handle: u32) {
    let found = BRIDGES.with_borrow_mut(|bridges| bridges.get_mut(handle as usize).and_then(Option::take));
    if let Some(bridge) = found {
        bridge.destroy();
    }
}
