//! `early.js`: what came before the bridge. Runs no code of the page.

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
