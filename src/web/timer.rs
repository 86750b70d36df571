//! A wait that ends when it is dropped.

use wasm_bindgen::prelude::*;

use crate::options::LONGEST_WAIT;
use crate::web::hands::observe;

/// Runs something once, after a while.
#[derive(Debug)]
pub(crate) struct Timer {
    wait: observe::Wait,
    _run: Closure<dyn Fn()>,
}

impl Timer {
    /// Waits so many milliseconds. A wait of more than 24 days ends early.
    pub(crate) fn new(delay: f64, run: impl Fn() + 'static) -> Self {
        let run: Closure<dyn Fn()> = Closure::new(run);
        Self { wait: observe::start_timer(&run, delay.clamp(0.0, LONGEST_WAIT)), _run: run }
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        observe::stop_timer(&self.wait);
    }
}
