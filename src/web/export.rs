//! What the JavaScript loader calls: a bridge is a number, an error a code and a sentence.
//!
//! No object of Rust's is handed out, so none is freed behind anybody's back.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::prelude::*;

use crate::config::Config;
use crate::json::Doc;
use crate::web::bridge::{Bridge, Failure};
use crate::web::edge;
use crate::web::message::{Message, to_json};
use crate::web::platform::PLATFORM;

#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

thread_local! {
    static BRIDGES: RefCell<Vec<Option<Rc<Bridge>>>> = const { RefCell::new(Vec::new()) };
}

fn bridge(handle: usize) -> Option<Rc<Bridge>> {
    BRIDGES.with_borrow(|bridges| bridges.get(handle).cloned().flatten())
}

fn configure(options: &JsValue) -> Result<Config, Failure> {
    let text = to_json(options);
    let doc = Doc::parse(&text, PLATFORM.parse_number).ok();
    let root = doc.as_ref().and_then(Doc::root).ok_or_else(|| Failure("config_type", String::from("no options")))?;
    Config::read(root, &PLATFORM).map_err(|error| Failure(error.code(), error.message()))
}

/// The page's options where `<html>` gives them: none if it says that the page starts the bridge itself.
#[wasm_bindgen(js_name = pageOptions)]
pub fn page_options(even_if_deferred: bool) -> JsValue {
    if even_if_deferred || !edge::is_deferred() { edge::page_options() } else { JsValue::NULL }
}

/// Starts a bridge and answers its number. `options` is read here, `elements` by the edge, which finds `frame` and
/// `container` there, and everything else that the core has checked.
///
/// # Errors
/// An array of code and sentence.
#[wasm_bindgen]
pub fn create(options: &JsValue, elements: &JsValue, refused: &JsValue, fault: &JsValue) -> Result<usize, JsValue> {
    let config = configure(options)?;
    let bridge = Bridge::start(config, elements, refused, fault)?;
    Ok(BRIDGES.with_borrow_mut(|bridges| {
        bridges.push(Some(bridge));
        bridges.len() - 1
    }))
}

/// Hands a message event to a bridge.
#[wasm_bindgen]
pub fn receive(handle: usize, event: &Message) {
    if let Some(bridge) = bridge(handle) {
        bridge.receive(event);
    }
}

/// Everything else: the operations of `js/core.ts`.
///
/// # Errors
/// An array of code and sentence.
#[wasm_bindgen]
pub fn call(handle: usize, operation: u32, argument: &JsValue, name: &str, flag: bool) -> Result<JsValue, JsValue> {
    let Some(bridge) = bridge(handle) else {
        return Err(Failure("destroyed", String::from("this bridge was destroyed: create another")).into());
    };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "handler ids and counts are u32")]
    let number = argument.as_f64().unwrap_or_default() as u32;
    match operation {
        0 => return Ok(bridge.on(name, argument.unchecked_ref(), flag)?.into()),
        1 => bridge.off(number),
        2 => return Ok(bridge.state(argument)?),
        3 => return Ok(bridge.stats()),
        4 => bridge.scan(argument),
        5 => bridge.overflow(number),
        _ => {
            let _taken = BRIDGES.with_borrow_mut(|bridges| bridges.get_mut(handle).and_then(Option::take));
            bridge.destroy();
        }
    }
    Ok(JsValue::UNDEFINED)
}
