//! The bridge in a browser: feeds the session, and acts on its verdicts after the borrow has ended.
//!
//! So re-entry is safe: while code of the page runs, nothing of ours is borrowed. `page` looks at what the page declares,
//! `deliver` tells it what happened and changes it, `ask` puts questions to the host's server. What is decided is
//! decided in the core.

mod ask;
mod deliver;
mod page;
mod scope;

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::{Rc, Weak};

use js_sys::{Array, Function, JsString};
use wasm_bindgen::prelude::*;
use web_sys::MessageEvent;

use crate::claim::ClaimId;
use crate::error::BridgeError;
use crate::event::Via;
use crate::frame::{FrameError, FrameId, Greeting, MAX_HEIGHT};
use crate::gate::{Reason, Refused, Stats};
use crate::milestone::Filter;
use crate::options::Options;
use crate::reaction::Selector;
use crate::report::{Notice, Stranger};
use crate::round::State;
use crate::session::{Body, Control, Message, Session, Verdict};
use crate::wire;
use crate::web::dispatch::{Handler, HandlerId, Registry};
use crate::web::event::Event;
use crate::web::frames::{BrowserOrigin, EventSender, Frames};
use crate::web::hands::{self, Form, PageState, dom, text};
use crate::web::listener::MessageListener;
use crate::web::platform::{BROWSER, now};
use crate::web::widget::Connection;
use crate::web::{to_js, watch};

pub(crate) use scope::Scope;

/// Whom the page wants to hear of what goes wrong.
#[derive(Debug, Default)]
pub(crate) struct Teller {
    /// Of refusals; none: the console, where that helps.
    pub(crate) refused: Option<Function>,
    /// Of faults.
    pub(crate) fault: FaultTeller,
}

/// Who hears of faults.
#[derive(Debug, Default)]
pub(crate) enum FaultTeller {
    /// A function of the page.
    Function(Function),
    /// The console, as an error.
    Console,
    /// The page's own error reporting.
    #[default]
    Report,
}

/// One live bridge.
pub(crate) struct Shell {
    this: Weak<Self>,
    session: RefCell<Session<BrowserOrigin>>,
    frames: Frames,
    scope: RefCell<Scope>,
    registry: RefCell<Registry>,
    /// The events that the session keeps, or that something waits for, each with its one JavaScript object.
    told: RefCell<Vec<Event>>,
    teller: Teller,
    /// The elements that carry reactions, by number.
    elements: hands::scan::Elements,
    changer: hands::apply::Changer,
    /// Whether there is anything to announce: then the live region is there before it is said.
    speaks: bool,
    /// Targets of declared reveals, hidden until then.
    concealed: Vec<Selector>,
    /// What a payload may be read from, for the hand that reads messages.
    members: Array<JsString>,
    /// The latest message that became a milestone: a widget's callback may bring it as well.
    delivered: RefCell<Option<MessageEvent>>,
    /// What the bridge listens to and waits for; all of it ends with it.
    watching: RefCell<Option<watch::Watching>>,
    listener: RefCell<Option<MessageListener>>,
    waiting: watch::Waiting,
    requests: RefCell<Vec<(ClaimId, ask::Request)>>,
    connections: RefCell<Vec<(u32, Connection)>>,
    /// Objects that say on the page that a bridge listens to them.
    bound: RefCell<Vec<JsValue>>,
    is_destroyed: Cell<bool>,
}

impl std::fmt::Debug for Shell {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Shell").field("is_destroyed", &self.is_destroyed).finish_non_exhaustive()
    }
}

impl Shell {
    /// Starts a bridge.
    ///
    /// # Errors
    /// The first thing that does not fit; nothing stays installed.
    pub(crate) fn start(options: Options, scope: Scope, teller: Teller) -> Result<Rc<Self>, BridgeError> {
        text::prepare(&wire::BUDGET);
        let members = Array::new_typed();
        for name in wire::named_members(&options.fields) {
            hands::event::add(&members, &name.into());
        }
        let shell = Rc::new_cyclic(|this| Self {
            this: this.clone(),
            frames: Frames::new(),
            scope: RefCell::new(scope.with_selectors(&options)),
            registry: RefCell::default(),
            told: RefCell::default(),
            elements: hands::scan::Elements::new(crate::element::PREFIX),
            changer: deliver::changer(),
            speaks: options.markup || !options.reactions.is_empty(),
            concealed: options.to_conceal(),
            members,
            delivered: RefCell::default(),
            watching: RefCell::default(),
            listener: RefCell::default(),
            waiting: watch::Waiting::default(),
            requests: RefCell::default(),
            connections: RefCell::default(),
            bound: RefCell::default(),
            is_destroyed: Cell::new(false),
            session: RefCell::new(Session::new(options, teller.refused.is_some(), BROWSER)),
            teller,
        });
        match shell.open() {
            Ok(()) => Ok(shell),
            Err(error) => {
                shell.destroy();
                Err(error)
            }
        }
    }

    fn open(&self) -> Result<(), BridgeError> {
        if self.session.borrow().options().markup {
            self.bind(&dom::page())?;
        }
        self.resolve(dom::page_state() != PageState::Loading)?;
        let notices = self.session.borrow_mut().hopeless(&dom::own_origin(), now());
        self.tell(notices);
        self.watch();
        self.look();
        let this = self.this.clone();
        let listener = MessageListener::new(move |heard| {
            if let Some(shell) = this.upgrade() {
                shell.hear(heard);
            }
        });
        // The page may have destroyed the bridge while it was looked at.
        if !self.is_destroyed.get() {
            let overflow = listener.overflow();
            self.listener.replace(Some(listener));
            drop(overflow);
        }
        Ok(())
    }

    /// Notes that a bridge listens to an object of the page.
    fn bind(&self, object: &JsValue) -> Result<(), FrameError> {
        if !dom::claim(object) {
            return Err(FrameError::AlreadyBound);
        }
        self.bound.borrow_mut().push(object.clone());
        Ok(())
    }

    /// One message event: through the gate, then read, then judged.
    fn hear(&self, event: &MessageEvent) {
        let sender = EventSender::new(event, &self.frames);
        let admitted = self.session.borrow_mut().admit(&sender);
        let id = match admitted {
            Ok(id) => id,
            Err(refused) => return self.refuse(&refused, &sender),
        };
        if self.was_delivered(event) {
            // A callback of the official widget has brought it already.
            self.session.borrow_mut().ignore();
            return;
        }
        // What cannot be deserialised has no shape.
        let data = dom::data(event).unwrap_or_default();
        let arrival = Arrival { id, origin: Stranger::origin(&sender), time: dom::time(event), via: Via::Message };
        self.judge(&arrival, &data, Some(&sender));
    }

    /// What a message carries, or what a widget's callback was handed: that may have no event.
    pub(crate) fn judge(&self, arrival: &Arrival, data: &JsValue, sender: Option<&EventSender<'_>>) {
        let read = text::read_message(data, &self.members);
        let content = read.text();
        let body = match read.form() {
            Form::Text => Body::Text(&content),
            Form::Object => Body::Object(&content, read.flags().iter().filter_map(|name| crate::event::Flag::from_name(name)).collect()),
            Form::Size => Body::Unreadable(Reason::Size),
            _ => Body::Unreadable(Reason::Shape),
        };
        let Arrival { id, ref origin, time, via } = *arrival;
        let message = Message { body, origin, time, via, is_gated: sender.is_some() };
        #[cfg(feature = "injected-fault")]
        if content.contains(r#""fault":"panic""#) {
            core::arch::wasm32::unreachable();
        }
        let verdict = self.session.borrow_mut().judge(id, &message, &self.frames, now());
        match verdict {
            Verdict::Accepted(accepted) => {
                if let Some(sender) = sender {
                    self.delivered.replace(Some(sender.event.clone()));
                }
                self.deliver(accepted, Some(read.js_text()));
            }
            Verdict::Control(control) => {
                self.show_state(id);
                self.obey(id, &control);
            }
            Verdict::Refused(refused) => {
                self.show_state(id);
                if let Some(sender) = sender {
                    self.refuse(&refused, sender);
                }
            }
        }
    }

    fn obey(&self, id: FrameId, control: &Control) {
        match control {
            Control::Greet(greeting) => self.post(id, greeting),
            Control::Resize(height) => {
                if let Some(element) = self.frames.element(id) {
                    hands::apply::size(&element, *height, MAX_HEIGHT);
                }
            }
            Control::Nothing => {}
        }
    }

    /// Says to a frame what the handshake has to say: the only thing that is ever said to one.
    fn post(&self, id: FrameId, greeting: &Greeting) {
        if let Some(element) = self.frames.element(id) {
            hands::apply::post(&element, &wire::greeting(&greeting.id), &greeting.origin);
        }
    }

    fn greet(&self, id: FrameId) {
        let greeting = self.session.borrow_mut().greet(id, &self.frames);
        if let Some(greeting) = greeting {
            self.post(id, &greeting);
        }
    }

    fn show_state(&self, id: FrameId) {
        let state = self.session.borrow().state(id);
        if let Some(state) = state {
            self.frames.show(id, state);
        }
    }

    /// Whether this message has become a milestone.
    pub(crate) fn was_delivered(&self, event: &MessageEvent) -> bool {
        self.delivered.borrow().as_ref() == Some(event)
    }

    fn refuse(&self, refused: &Refused, sender: &impl Stranger) {
        let notices = self.session.borrow_mut().tell(refused, sender, now());
        self.tell(notices);
    }

    /// Messages were refused that the gate never saw.
    pub(crate) fn refuse_unheard(&self, reason: Reason, times: u32, sender: &impl Stranger) {
        let refused = self.session.borrow_mut().refuse(reason, times);
        self.refuse(&refused, sender);
    }

    fn tell(&self, notices: impl IntoIterator<Item = Notice>) {
        for notice in notices {
            match notice {
                Notice::Callback(refusal) => {
                    if let Some(callback) = &self.teller.refused {
                        let element = refusal.frame.and_then(|id| self.frames.element(id));
                        hands::event::run(callback, &to_js::refusal(&refusal, element.as_ref()));
                    }
                }
                Notice::Debug(refusal) => {
                    let element = refusal.frame.and_then(|id| self.frames.element(id));
                    hands::console::debug(Notice::LABEL, &to_js::refusal(&refusal, element.as_ref()));
                }
                Notice::Warning(text) => hands::console::warn(&text),
            }
        }
    }

    fn fault(&self, error: &BridgeError) {
        let error = to_js::error(error);
        match &self.teller.fault {
            FaultTeller::Function(function) => hands::event::run(function, &error),
            FaultTeller::Console => hands::console::error(&error),
            FaultTeller::Report => hands::event::report(&error),
        }
    }

    /// Adds a handler by a milestone's name.
    ///
    /// # Errors
    /// No milestone, and no declared type, is called so.
    pub(crate) fn on_name(&self, name: &str, handler: Handler) -> Result<HandlerId, BridgeError> {
        let filter = self.session.borrow().filter(name)?;
        Ok(self.on(filter, handler))
    }

    pub(crate) fn on(&self, filter: Filter, handler: Handler) -> HandlerId {
        self.registry.borrow_mut().on(filter, handler)
    }

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

    /// A frame's state; without a frame the only one's, and none if there are several.
    pub(crate) fn state(&self, element: Option<&JsValue>) -> Option<State> {
        let session = self.session.borrow();
        match element {
            Some(element) => Some(self.frames.id_of(element).and_then(|id| session.state(id)).unwrap_or_default()),
            None => match session.frame_ids().as_slice() {
                [] => Some(State::default()),
                [only] => session.state(*only),
                _ => None,
            },
        }
    }

    pub(crate) fn stats(&self) -> Stats {
        self.session.borrow().stats().clone()
    }

    pub(crate) fn is_destroyed(&self) -> bool {
        self.is_destroyed.get()
    }

    /// Stops everything that has not begun. The milestone that is being delivered finishes its changes; what waits is
    /// dropped.
    pub(crate) fn destroy(&self) {
        if self.is_destroyed.replace(true) {
            return;
        }
        for (_, connection) in self.connections.take() {
            connection.disconnect();
        }
        drop(self.listener.take());
        drop(self.watching.take());
        self.waiting.end();
        let ids = self.session.borrow().frame_ids();
        for id in ids {
            self.leave(id);
        }
        self.session.borrow_mut().end();
        let handlers = self.registry.take();
        drop(handlers);
        for object in self.bound.take() {
            dom::unclaim(&object);
        }
    }
}

/// Where something that is to be judged came from.
pub(crate) struct Arrival {
    pub(crate) id: FrameId,
    pub(crate) origin: String,
    pub(crate) time: f64,
    pub(crate) via: Via,
}
