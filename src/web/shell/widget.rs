//! The vendor's widget object, for a wire that changes: its callbacks become milestones where no message did.
//!
//! The vendor's host library checks no origin, so a callback counts only while a message event that passes the gate is
//! being dispatched; any other reaches handlers alone, with the flag `ungated`.

use wasm_bindgen::prelude::*;
use web_sys::HtmlIFrameElement;

use crate::event::Via;
use crate::frame::FrameId;
use crate::report::Stranger;
use crate::web::hands::{dom, widget};
use crate::web::message::{Arrival, EventSender};
use crate::web::platform::now;
use crate::web::shell::Shell;

/// The callbacks of the official widget, and of the legacy one.
const CALLBACKS: [&str; 8] = [
    "onReady",
    "onComplete",
    "onCompletion",
    "onFirstInteraction",
    "onRouteChange",
    "onScrollToTop",
    "onClose",
    "onError",
];

/// Names one connection; never used twice.
pub(crate) type ConnectionId = u32;

/// The links to official widgets.
#[derive(Default)]
pub(super) struct Connections {
    open: Vec<(ConnectionId, Connection)>,
    last: ConnectionId,
}

/// The link to an official widget; the page's own callbacks are put back when it is dropped.
pub(super) struct Connection {
    stand_ins: widget::StandIns,
    _heard: Closure<dyn Fn(String, JsValue, bool)>,
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.stand_ins.undo();
    }
}

impl Connections {
    fn add(&mut self, connection: Connection) -> ConnectionId {
        self.last = self.last.wrapping_add(1);
        self.open.push((self.last, connection));
        self.last
    }

    /// Ends a connection; unknown ids are fine. It is dropped by the caller, outside every borrow.
    #[must_use]
    fn remove(&mut self, id: ConnectionId) -> Option<Connection> {
        let place = self.open.iter().position(|(known, _)| *known == id)?;
        Some(self.open.remove(place).1)
    }
}

impl Shell {
    /// Hears the callbacks of the official widget too.
    pub(crate) fn connect(&self, object: &JsValue) -> ConnectionId {
        let (this, own) = (self.this.clone(), object.clone());
        let heard = Closure::new(move |name: String, given: JsValue, is_latest: bool| {
            if let Some(shell) = this.upgrade() {
                shell.called_back(&own, &name, &given, is_latest);
            }
        });
        let stand_ins = widget::StandIns::new(object, CALLBACKS.map(str::to_owned).to_vec(), &heard);
        self.connections.borrow_mut().add(Connection { stand_ins, _heard: heard })
    }

    /// Puts the widget's own callbacks back.
    pub(crate) fn disconnect(&self, id: ConnectionId) {
        let removed = self.connections.borrow_mut().remove(id);
        drop(removed);
    }

    /// Puts the own callbacks of every widget back.
    pub(super) fn disconnect_all(&self) {
        // Outside of the borrow: it may run code of the page.
        let connections = self.connections.take();
        drop(connections);
    }

    /// An earlier stand-in may still be called by a library that kept it: then a gated message must stand behind it.
    fn called_back(&self, object: &JsValue, name: &str, given: &JsValue, is_latest: bool) {
        let message = widget::current_message();
        let sender = message.as_ref().map(|event| EventSender::new(event, &self.frames));
        let gated = sender.and_then(|sender| Some((self.session.borrow().recognise(&sender)?, sender)));
        // The message must be of the widget's own frame.
        let gated = gated.filter(|(id, _)| self.frame_of(object, Some(*id)) == Some(*id));
        let given = widget::as_message(name, given);
        match gated {
            Some((_, sender)) if self.was_delivered(sender.event) => {
                // One message event yields one milestone: whichever of wire and callback comes second is nothing.
            }
            Some((id, sender)) => {
                let origin = Stranger::origin(&sender);
                let arrival = Arrival { id, origin, time: dom::time(sender.event), via: Via::Widget };
                self.judge(&arrival, &given, Some(&sender));
            }
            None => {
                let Some(id) = self.frame_of(object, None).filter(|_| is_latest) else { return };
                let mut session = self.session.borrow_mut();
                if !session.has_room_for_ungated(now()) {
                    return;
                }
                let origin = session.origin(id).to_owned();
                drop(session);
                let arrival = Arrival { id, origin, time: now(), via: Via::Widget };
                self.judge(&arrival, &given, None);
            }
        }
    }

    /// The frame of the widget: in its own element, where it shows one; else by what the vendor's library leaves on its
    /// iframe, which only the page can; else the bridge's only one. The sender decides between several.
    fn frame_of(&self, object: &JsValue, sender: Option<FrameId>) -> Option<FrameId> {
        let ids = self.session.borrow().frame_ids();
        let frames: Vec<_> = ids.into_iter().filter_map(|id| Some((id, self.frames.element(id)?))).collect();
        let shown = |iframe: &HtmlIFrameElement| widget::shows(object, iframe);
        let fits: [&dyn Fn(&HtmlIFrameElement) -> bool; 3] = [&shown, &widget::is_vendors, &|_| true];
        for fits in fits {
            let found: Vec<_> = frames.iter().filter(|(_, iframe)| fits(iframe)).map(|(id, _)| *id).collect();
            match found.as_slice() {
                [] => {}
                [only] => return Some(*only),
                several => return sender.filter(|sender| several.contains(sender)),
            }
        }
        None
    }
}
