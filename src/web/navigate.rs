//! Navigates, once: the first of several redirects wins.

use std::cell::Cell;

/// Whether this page is being left.
#[derive(Debug, Default)]
pub(crate) struct Navigation {
    begun: Cell<bool>,
}

impl Navigation {
    /// Goes to an address that the core has checked; what was checked is what is used.
    pub(crate) fn go(&self, href: &str) {
        if self.begun.replace(true) {
            return;
        }
        if let Some(window) = web_sys::window() {
            let _refused = window.location().assign(href);
        }
    }
}
