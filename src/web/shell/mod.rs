//! The bridge in a browser: feeds the session, and acts on its verdicts after the borrow has ended.
//!
//! So re-entry is safe: while code of the page runs, nothing of ours is borrowed. `page` looks at what the page declares,
//! `deliver` tells it what happened and changes it, `ask` puts questions to the host's server. What is decided is
//! decided in the core.

mod ask;
mod beacon;
#[cfg(feature = "js")]
mod calls;
mod deliver;
mod page;
mod restore;
mod scope;
#[cfg(feature = "js")]
mod widget;

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use gloo_events::EventListener;
use js_sys::{Array, Function, JsString};
use wasm_bindgen::prelude::*;
use web_sys::MessageEvent;

use crate::claim::ClaimId;
use crate::error::BridgeError;
use crate::event::Via;
use crate::frame::{FrameError, FrameFacts, FrameId, Greeting};
use crate::gate::{Reason, Refused};
use crate::milestone::Filter;
use crate::options::Options;
use crate::reaction::Selector;
use crate::report::{Notice, Stranger};
use crate::round::State;
use crate::session::{Control, Message, Session, Verdict};
use crate::stats::Stats;
use crate::web::dispatch::{Handler, HandlerId, Registry};
use crate::web::event::Event;
use crate::web::frames::Frames;
use crate::web::hands::{self, PageState, dom, text};
use crate::web::listener::MessageListener;
use crate::web::message::{Arrival, BrowserOrigin, Content, EventSender};
use crate::web::platform::{BROWSER, now};
use crate::web::{to_js, watch};
use crate::wire;

pub(crate) use scope::{Scope, Sought};
#[cfg(feature = "js")]
pub(crate) use widget::ConnectionId;

/// Whom the page wants to hear of what goes wrong.
#[derive(Debug, Clone, Default)]
pub(crate) struct Teller {
    /// Of refusals; none: the console, where that helps.
    pub(crate) refused: Option<Function>,
    /// Of faults; none: the page's own error reporting.
    pub(crate) faulty: Option<Function>,
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
    /// Let go of at the end: what the page has told of may hold the page's handle on this bridge.
    teller: RefCell<Teller>,
    /// The elements that carry reactions, by number.
    elements: hands::scan::Elements,
    /// Where the page led the bridge besides its scope.
    roots: hands::roots::Roots,
    /// Whether any of that, or of the scope, stands in a shadow tree: then what moves may be its host.
    is_shadowed: Cell<bool>,
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
    nearing: RefCell<Option<Rc<watch::Nearing>>>,
    listener: RefCell<Option<MessageListener>>,
    waiting: watch::Waiting,
    requests: RefCell<Vec<(ClaimId, ask::Request)>>,
    #[cfg(feature = "js")]
    connections: RefCell<widget::Connections>,
    /// Hears of a given iframe that is in no document yet: nothing else tells when it comes into a shadow tree.
    arriving: RefCell<Option<EventListener>>,
    /// Objects that say on the page that a bridge listens to them.
    bound: RefCell<Vec<JsValue>>,
    /// What the markup said when the bridge was started from it: what comes later is told.
    markup: Option<String>,
    is_destroyed: Cell<bool>,
}

impl Teller {
    fn fault(&self, error: &BridgeError) {
        let error = to_js::error(error);
        match &self.faulty {
            Some(function) => hands::event::run(function, &error),
            None => hands::event::report(&error),
        }
    }
}

impl std::fmt::Debug for Shell {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Shell").field("is_destroyed", &self.is_destroyed).finish_non_exhaustive()
    }
}

impl Shell {
    /// Starts a bridge. `markup` is what the page's markup said, where the options are from there.
    ///
    /// # Errors
    /// The first thing that does not fit; nothing stays installed.
    pub(crate) fn start(
        options: Options,
        scope: Scope,
        teller: Teller,
        markup: Option<String>,
    ) -> Result<Rc<Self>, BridgeError> {
        if let Some(name) = hands::builtins::failing(options.verify.is_some()) {
            return Err(BridgeError::GlobalReplaced(name));
        }
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
            roots: hands::roots::Roots::new(),
            is_shadowed: Cell::new(false),
            changer: deliver::changer(),
            speaks: options.markup || !options.reactions.is_empty(),
            concealed: options.to_conceal(),
            members,
            delivered: RefCell::default(),
            watching: RefCell::default(),
            nearing: RefCell::default(),
            listener: RefCell::default(),
            waiting: watch::Waiting::default(),
            requests: RefCell::default(),
            #[cfg(feature = "js")]
            connections: RefCell::default(),
            arriving: RefCell::default(),
            bound: RefCell::default(),
            markup,
            is_destroyed: Cell::new(false),
            session: RefCell::new(Session::new(options, teller.refused.is_some(), BROWSER)),
            teller: RefCell::new(teller),
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
        self.nearing.replace(Some(Rc::new(self.watch_nearness())));
        self.resolve(dom::page_state() != PageState::Loading)?;
        let notices = self.session.borrow_mut().hopeless(&dom::own_origin(), now());
        self.tell(notices);
        self.watch();
        self.look();
        // The page may have destroyed the bridge while it was looked at.
        if !self.is_destroyed.get() {
            self.listener.replace(Some(self.hear_messages()));
        }
        Ok(())
    }

    fn hear_messages(&self) -> MessageListener {
        let (heard, unheard) = (self.this.clone(), self.this.clone());
        MessageListener::new(
            move |event| {
                if let Some(shell) = heard.upgrade() {
                    shell.hear(event);
                }
            },
            move |times| {
                if let Some(shell) = unheard.upgrade() {
                    shell.refuse_unheard(Reason::EarlyOverflow, times, &Nobody);
                }
            },
        )
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
        let (admitted, relief) = {
            let mut session = self.session.borrow_mut();
            (session.admit(&sender), session.relief())
        };
        self.undo(relief);
        let id = match admitted {
            Ok(id) => id,
            Err(refused) => {
                // One that says too much is not unavailable.
                if let Some(id) = refused.frame {
                    self.show_state(id);
                }
                return self.refuse(&refused, &sender);
            }
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
        let content = Content::read(data, &self.members);
        let Arrival { id, ref origin, time, via } = *arrival;
        let message = Message { body: content.body(), origin, time, via, is_gated: sender.is_some() };
        #[cfg(feature = "injected-fault")]
        if content.names_a_fault() {
            core::arch::wasm32::unreachable();
        }
        let verdict = self.session.borrow_mut().judge(id, &message, &self.frames, now());
        match verdict {
            Verdict::Accepted(accepted) => {
                if let Some(sender) = sender {
                    self.delivered.replace(Some(sender.event.clone()));
                }
                self.deliver(accepted, Some(content.js_text()));
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
            Control::Resize(height) => self.frames.size(id, *height),
            Control::Nothing => {}
        }
    }

    /// Says to a frame what the handshake has to say: the only thing that is ever said to one.
    fn post(&self, id: FrameId, greeting: &Greeting) {
        if let Some(element) = self.frames.element(id) {
            hands::apply::post(&element, &wire::greeting(&greeting.id), &greeting.origin);
        }
    }

    pub(super) fn greet(&self, id: FrameId) {
        let greeting = self.session.borrow_mut().greet(id, &self.frames, now());
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
        let discovers = self.scope.borrow().discovers();
        let notices = self.session.borrow_mut().tell(refused, sender, discovers, now());
        self.tell(notices);
    }

    /// Messages were refused that the gate never saw.
    fn refuse_unheard(&self, reason: Reason, times: u32, sender: &impl Stranger) {
        let refused = self.session.borrow_mut().refuse(reason, times);
        self.refuse(&refused, sender);
    }

    fn tell(&self, notices: impl IntoIterator<Item = Notice>) {
        for notice in notices {
            match notice {
                Notice::Callback(refusal) => {
                    let callback = self.teller.borrow().refused.clone();
                    if let Some(callback) = callback {
                        let element = refusal.frame.and_then(|id| self.frames.element(id));
                        let about = refusal.element.and_then(|id| self.elements.get(id.0));
                        hands::event::run(&callback, &to_js::refusal(&refusal, element.as_ref(), about.as_ref()));
                    }
                }
                Notice::Debug(refusal) => {
                    let element = refusal.frame.and_then(|id| self.frames.element(id));
                    hands::console::debug(Notice::LABEL, &to_js::refusal(&refusal, element.as_ref(), None));
                }
                Notice::Warning(text) => hands::console::warn(&text),
            }
        }
    }

    fn fault(&self, error: &BridgeError) {
        let teller = self.teller.borrow().clone();
        teller.fault(error);
    }

    /// Adds a handler.
    pub(crate) fn on(&self, filter: Filter, handler: Handler) -> HandlerId {
        self.registry.borrow_mut().on(filter, handler)
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
        #[cfg(feature = "js")]
        self.disconnect_all();
        drop(self.listener.take());
        drop(self.watching.take());
        drop(self.nearing.take());
        drop(self.arriving.take());
        self.waiting.end();
        for id in self.frames.ids() {
            self.leave(id);
        }
        self.session.borrow_mut().end();
        self.told.take();
        self.teller.take();
        let handlers = self.registry.take();
        drop(handlers);
        for object in self.bound.take() {
            dom::unclaim(&object);
        }
    }
}

/// Who sent messages that were dropped unread: nobody can say.
struct Nobody;

impl Stranger for Nobody {
    fn origin(&self) -> String {
        String::new()
    }

    fn frame(&self) -> Option<FrameId> {
        None
    }

    fn iframe(&self) -> Option<FrameFacts> {
        None
    }
}
