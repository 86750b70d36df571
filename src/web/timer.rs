//! A time-out that is cleared when it is dropped.

use wasm_bindgen::prelude::*;

#[derive(Debug)]
pub(crate) struct Timer {
    id: i32,
    _callback: Closure<dyn FnMut()>,
}

impl Timer {
    /// Calls back once after `delay` milliseconds; none if there is no window.
    pub(crate) fn after(delay: f64, callback: impl FnOnce() + 'static) -> Option<Self> {
        let callback = Closure::once(callback);
        #[expect(clippy::cast_possible_truncation, reason = "delays are checked to fit when they are configured")]
        let id = web_sys::window()?
            .set_timeout_with_callback_and_timeout_and_arguments_0(callback.as_ref().unchecked_ref(), delay as i32)
            .ok()?;
        Some(Self { id, _callback: callback })
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            window.clear_timeout_with_handle(self.id);
        }
    }
}
