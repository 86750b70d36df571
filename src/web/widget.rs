//! The vendor's widget object, for a wire that changes: its callbacks become milestones where no message did.
//!
//! The vendor's host library checks no origin, so a callback counts only while a message event that passes the gate is
//! being dispatched; any other reaches handlers alone, with the flag `ungated`.

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::HtmlIFrameElement;

use crate::event::Via;
use crate::frame::FrameId;
use crate::web::frames::EventSender;
use crate::web::hands::{dom, widget};
use crate::web::platform::now;
use crate::web::shell::{Arrival, Shell};

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

/// The link to an official widget.
pub(crate) struct Connection {
    stand_ins: widget::StandIns,
    _heard: Closure<dyn Fn(String, JsValue, bool)>,
}

impl Connection {
    /// Puts the page's own callbacks back.
    pub(crate) fn disconnect(self) {
        self.stand_ins.undo();
    }
}

impl Shell {
    /// Hears the callbacks of the official widget too.
    pub(crate) fn connect(self: &Rc<Self>, object: &JsValue) -> u32 {
        let (this, own) = (Rc::downgrade(self), object.clone());
        let heard = Closure::new(move |name: String, given: JsValue, is_latest: bool| {
            if let Some(shell) = this.upgrade() {
                shell.called_back(&own, &name, &given, is_latest);
            }
        });
        let stand_ins = widget::StandIns::new(object, CALLBACKS.map(str::to_owned).to_vec(), &heard);
        self.add_connection(Connection { stand_ins, _heard: heard })
    }

    /// An earlier stand-in may still be called by a library that kept it: then a gated message must stand behind it.
    fn called_back(&self, object: &JsValue, name: &str, given: &JsValue, is_latest: bool) {
        let message = widget::current_message();
        let sender = message.as_ref().map(|event| EventSender::new(event, self.frames()));
        let gated = sender.and_then(|sender| Some((self.recognise(&sender)?, sender)));
        // The message must be of the widget's own frame.
        let gated = gated.filter(|(id, _)| self.frame_of(object, Some(*id)) == Some(*id));
        let given = widget::as_message(name, given);
        match gated {
            Some((_, sender)) if self.was_delivered(sender.event) => {
                // One message event yields one milestone: whichever of wire and callback comes second is nothing.
            }
            Some((id, sender)) => {
                let origin = crate::report::Stranger::origin(&sender);
                let arrival = Arrival { id, origin, time: dom::time(sender.event), via: Via::Widget };
                self.judge(&arrival, &given, Some(&sender));
            }
            None => {
                let Some(id) = self.frame_of(object, None).filter(|_| is_latest && self.has_room_for_stranger()) else {
                    return;
                };
                let arrival = Arrival { id, origin: self.origin_of(id), time: now(), via: Via::Widget };
                self.judge(&arrival, &given, None);
            }
        }
    }

    /// The frame of the widget: in its own element, where it shows one; else by what the vendor's library leaves on its
    /// iframe, which only the page can; else the bridge's only one. The sender decides between several.
    fn frame_of(&self, object: &JsValue, sender: Option<FrameId>) -> Option<FrameId> {
        let frames: Vec<_> =
            self.frame_ids().into_iter().filter_map(|id| Some((id, self.frames().element(id)?))).collect();
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
