//! How long a silent frame is waited for. The clock stands still while nobody can see the page, and does not start
//! for a lazy frame before it is within one viewport.

use crate::web::timer::Timer;

/// The time a frame has left.
#[derive(Debug)]
pub(crate) struct Patience {
    left: f64,
    near: bool,
    running: Option<(f64, Timer)>,
}

impl Patience {
    /// `near` is whether the browser would load the frame already.
    pub(crate) fn new(timeout: f64, near: bool) -> Self {
        Self { left: timeout, near, running: None }
    }

    /// The frame came near.
    pub(crate) fn approach(&mut self) {
        self.near = true;
    }

    /// Runs the clock, or stops it while the page is hidden.
    pub(crate) fn tick(&mut self, now: f64, hidden: bool, expire: impl FnOnce() + 'static) {
        if hidden || !self.near {
            if let Some((started, _timer)) = self.running.take() {
                self.left = (self.left - (now - started)).max(0.0);
            }
        } else if self.running.is_none() {
            self.running = Timer::after(self.left, expire).map(|timer| (now, timer));
        }
    }
}
