//! What JavaScript pages ask of a live bridge, and Rust pages do otherwise: handlers by name, handlers that end, what they
//! have missed, markup that was added.

use wasm_bindgen::JsValue;

use crate::error::BridgeError;
use crate::web::dispatch::{Handler, HandlerId};
use crate::web::shell::Shell;

impl Shell {
    /// Adds a handler by a milestone's name.
    ///
    /// # Errors
    /// No milestone, and no declared type, is called so.
    pub(crate) fn on_name(&self, name: &str, handler: Handler) -> Result<HandlerId, BridgeError> {
        let filter = self.session.borrow().filter(name)?;
        Ok(self.on(filter, handler))
    }

    /// Removes a handler.
    pub(crate) fn off(&self, id: HandlerId) {
        let removed = self.registry.borrow_mut().off(id);
        drop(removed);
    }

    /// Brings a handler what happened in the current round: what can happen once, or everything.
    pub(crate) fn replay(&self, id: HandlerId, everything: bool) {
        let Some(filter) = self.registry.borrow().filter(id) else { return };
        let kept = self.session.borrow().kept(&filter, everything);
        for event in kept {
            let handler = self.registry.borrow().get(id);
            if let (Some(handler), Some(event)) = (handler, self.event_of(&event)) {
                handler.call(&event);
            }
        }
    }

    /// Looks at markup that was added, and at the iframes in it.
    pub(crate) fn scan(&self, root: &JsValue) {
        self.roots.add(root);
        self.scan_all(root);
        let _told = self.reconcile();
    }
}
