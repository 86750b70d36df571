//! `text.js`: the one bounded writer of JSON text. Runs no code of the page, but for getters and traps of objects that
//! the page itself hands over.

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
    set_limits(&to_js::value(budget), BESIDE, LOOKUPS);
}
