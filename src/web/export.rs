//! What the npm build's loader calls: one function, which answers with another.
//!
//! No object of Rust's is handed out, so none is freed behind anybody's back.

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::EventTarget;

use crate::web::core;

#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Opens the core of a bridge: answers the function of `operations.js`, or an array of code and sentence. `options` is
/// JSON text, `broken` hears of messages that the browser could not deserialise.
#[wasm_bindgen]
#[must_use]
pub fn open(options: &str, window: EventTarget, broken: Function) -> JsValue {
    core::open(options, &window, broken).unwrap_or_else(|error| core::failure(&error))
}
