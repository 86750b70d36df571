//! The window's one `message` listener of a bridge, and the messages that came before it.
//!
//! gloo-events listens for everything else. Its closures are `FnMut`: one that is entered again throws, and code of the
//! page that runs while a message is judged may well send another. What a message means is the shell's business.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::MessageEvent;

use crate::web::hands::{early, observe};

/// How many messages wait behind those that came early, with them: nobody has looked yet who sent them.
const MOST_HELD: usize = 256;

thread_local! {
    static HELD: RefCell<Option<Held>> = const { RefCell::new(None) };
}

/// Hears messages until it is dropped; afterwards none, not even one that is held.
pub(crate) struct MessageListener {
    ear: Rc<Ear>,
    heard: Closure<dyn Fn(&MessageEvent)>,
}

/// Who hears.
struct Ear {
    hear: Box<dyn Fn(&MessageEvent)>,
    overflow: Box<dyn Fn(u32)>,
    is_on: Cell<bool>,
}

/// What came early, delivered a task later to every bridge that was started until then.
struct Held {
    events: Vec<MessageEvent>,
    /// How many more there were than were kept.
    overflow: u32,
    ears: Vec<Rc<Ear>>,
    _deliver: Closure<dyn Fn()>,
}

impl MessageListener {
    /// Listens before anyone below the window. `overflow` is told how many early messages were not kept. Neither is
    /// called from within this call.
    pub(crate) fn new(hear: impl Fn(&MessageEvent) + 'static, overflow: impl Fn(u32) + 'static) -> Self {
        if let Some(queue) = early::take_over() {
            // By its members: `to_vec` asks the list for a method, and ours inherits none.
            hold(queue.events().iter().collect(), queue.overflow());
        }
        let ear = Rc::new(Ear { hear: Box::new(hear), overflow: Box::new(overflow), is_on: Cell::new(true) });
        HELD.with_borrow_mut(|held| {
            if let Some(held) = held {
                held.ears.push(ear.clone());
            }
        });
        let listener = ear.clone();
        // By reference: an owned event would stay on the heap of an instance that a trap has ended.
        let heard: Closure<dyn Fn(&MessageEvent)> = Closure::new(move |event: &MessageEvent| {
            if !waits(&listener, event) {
                listener.hear(event);
            }
        });
        let listener = Self { ear, heard };
        listener.listen();
        listener
    }

    /// Listens, if it does not already: a page that opens its document anew takes every listener off.
    pub(crate) fn listen(&self) {
        observe::listen(&self.heard);
    }
}

impl Drop for MessageListener {
    fn drop(&mut self) {
        observe::unlisten(&self.heard);
        self.ear.is_on.set(false);
    }
}

impl Ear {
    fn hear(&self, event: &MessageEvent) {
        if self.is_on.get() {
            (self.hear)(event);
        }
    }
}

/// Whether a message has to wait behind those that came early.
fn waits(ear: &Rc<Ear>, event: &MessageEvent) -> bool {
    HELD.with_borrow_mut(|held| match held {
        Some(held) if held.ears.iter().any(|other| Rc::ptr_eq(other, ear)) => {
            // Every bridge that waits hears of it, one after the other.
            if held.events.last() == Some(event) {
                return true;
            }
            if held.events.len() < MOST_HELD {
                held.events.push(event.clone());
            } else {
                held.overflow = held.overflow.saturating_add(1);
            }
            true
        }
        _ => false,
    })
}

/// Keeps messages that came early for the bridges of this task. They are delivered in a task of its own; what arrives
/// until then waits behind them.
pub(crate) fn hold(events: Vec<MessageEvent>, overflow: u32) {
    if events.is_empty() && overflow == 0 {
        return;
    }
    HELD.with_borrow_mut(|held| {
        let held = held.get_or_insert_with(|| {
            let run: Closure<dyn Fn()> = Closure::new(deliver);
            early::in_task(&run);
            Held { events: Vec::new(), overflow: 0, ears: Vec::new(), _deliver: run }
        });
        // Both the stub and the asynchronous start may have kept some.
        let later = std::mem::replace(&mut held.events, events);
        for event in later {
            if !held.events.contains(&event) {
                held.events.push(event);
            }
        }
        held.overflow = held.overflow.saturating_add(overflow);
    });
}

fn deliver() {
    let Some(held) = HELD.take() else { return };
    for ear in &held.ears {
        if held.overflow > 0 && ear.is_on.get() {
            (ear.overflow)(held.overflow);
        }
        for event in &held.events {
            ear.hear(event);
        }
    }
}
