//! One bridge: messages in, verdicts from the core, milestones out to handlers, DOM events and the page.
//!
//! No borrow is alive while anything of the page's runs: handlers, listeners and reactions may call back at will.

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::{Rc, Weak};

use gloo_events::EventListener;
use js_sys::{Array, Function, JsString};
use wasm_bindgen::prelude::*;
use web_sys::{EventTarget, HtmlIFrameElement};

use crate::config::Config;
use crate::delivery::{Core, Frame, Message as Admitted, Verdict};
use crate::intake::Reason;
use crate::milestone::{Filter, Milestone, MilestoneEvent, Payload, Via};
use crate::reaction::{DomChange, Modifiers, Plan, Reaction, Target, permit};
use crate::registry::{HandlerId, Registry};
use crate::text::concat;
use crate::web::edge::{self, Edge, operation};
use crate::web::event;
use crate::web::message::{self, EventSender, Message};
use crate::web::platform::PLATFORM;
use crate::wire::{self, Control};

/// A code and a sentence: what a caller's error is made of.
#[derive(Debug)]
pub(crate) struct Failure(pub(crate) &'static str, pub(crate) String);

impl From<Failure> for JsValue {
    fn from(Failure(code, message): Failure) -> Self {
        Array::of2(&code.into(), &message.into()).into()
    }
}

/// A one-off milestone of the current round, for those who come late.
#[derive(Debug, Clone)]
struct Kept {
    frame: usize,
    event: Rc<MilestoneEvent>,
    object: JsValue,
    text: JsValue,
}

/// A live bridge.
#[derive(Debug)]
pub(crate) struct Bridge {
    this: Weak<Self>,
    config: Rc<Config>,
    core: RefCell<Core<JsString>>,
    handlers: RefCell<Registry<Function>>,
    kept: RefCell<Vec<Kept>>,
    edge: OnceCell<(Edge, edge::Answer, EventListener)>,
    /// When each reason was last told, by frame.
    told: RefCell<Vec<(Reason, i32, f64)>>,
    destroyed: Cell<bool>,
}

#[wasm_bindgen(module = "/src/web/value.js")]
extern "C" {
    /// The window.
    fn page() -> EventTarget;
}

#[inline(never)]
fn text(value: &JsValue) -> Option<String> {
    value.as_string()
}

impl Bridge {
    /// Starts a bridge. `elements` has `frame` or `container` where they were given as elements; `refused` and `fault` are the page's callbacks.
    ///
    /// # Errors
    /// A code and a sentence; nothing stays installed.
    pub(crate) fn start(
        config: Config,
        elements: &JsValue,
        refused: &JsValue,
        fault: &JsValue,
    ) -> Result<Rc<Self>, JsValue> {
        let core = Core::new(config, PLATFORM, |origin| JsString::from(origin));
        let bridge = Rc::new_cyclic(|this| Self {
            this: this.clone(),
            config: core.config(),
            core: RefCell::new(core),
            handlers: RefCell::default(),
            kept: RefCell::default(),
            edge: OnceCell::new(),
            told: RefCell::default(),
            destroyed: Cell::new(false),
        });
        let this = bridge.this.clone();
        let answer: edge::Answer = Closure::new(move |operation, a, b, c, d, e, f| {
            let arguments = [a, b, c, d, e, f];
            this.upgrade().map_or(JsValue::UNDEFINED, |bridge| bridge.answer(operation, &arguments))
        });
        let this = bridge.this.clone();
        let listener = EventListener::new(&page(), "messageerror", move |event| {
            if let Some(bridge) = this.upgrade() {
                bridge.core.borrow_mut().stats.refuse(Reason::MessageError, 1);
                bridge.tell(Reason::MessageError, None, event.unchecked_ref(), None);
            }
        });
        let Config { markup, handshake, auto_height, timeout, debug, .. } = *bridge.config;
        let (frame, container) = (bridge.config.frame.as_deref(), bridge.config.container.as_deref());
        let edge = Edge::new(
            &answer,
            elements,
            frame,
            container,
            markup,
            handshake,
            auto_height,
            timeout,
            debug,
            refused,
            fault,
        );
        let (edge, _, _) = bridge.edge.get_or_init(|| (edge, answer, listener));
        let wrong = edge.start();
        if wrong.is_undefined() {
            return Ok(bridge);
        }
        bridge.destroy();
        Err(wrong)
    }

    fn edge(&self) -> Option<&Edge> {
        self.edge.get().map(|edge| &edge.0)
    }

    /// Answers the edge: see `operations.js`.
    #[inline(never)]
    fn answer(&self, operation: u32, [a, b, c, d, e, f]: &[JsValue; 6]) -> JsValue {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "the edge counts frames and reactions"
        )]
        let number = a.as_f64().unwrap_or_default() as usize;
        match operation {
            operation::REGISTER => {
                let frame = Frame { given: c.is_truthy(), marked: d.is_truthy(), ignored: e.is_truthy() };
                let origin = text(b).unwrap_or_default();
                let registered =
                    self.core.borrow_mut().consider(number, &origin, frame, |origin| JsString::from(origin));
                match registered {
                    Ok(registered) => JsValue::from_bool(registered),
                    Err(error) => Failure(error.code(), error.message()).into(),
                }
            }
            operation::RELEASE => {
                self.core.borrow_mut().release(number);
                self.keep(number, None);
                JsValue::UNDEFINED
            }
            operation::GIVE_UP => {
                self.give_up(number, &text(b).unwrap_or_default(), c.as_f64().unwrap_or_default());
                JsValue::UNDEFINED
            }
            operation::INIT => JsValue::from_str(&wire::init_message(&text(a).unwrap_or_default())),
            operation::ARM => {
                let name = text(a).unwrap_or_default();
                let (value, on, when, delay, frame) = (text(b), text(c), text(d), text(e), text(f));
                let modifiers =
                    Modifiers::from_attributes(on.as_deref(), when.as_deref(), delay.as_deref(), frame.as_deref());
                let reaction =
                    Reaction::from_attribute(&name, value.as_deref(), &modifiers, &self.config.custom_types, &PLATFORM);
                match reaction {
                    Ok(reaction) => self.core.borrow_mut().arm(reaction).into(),
                    Err(error) => Failure(error.code(), error.message()).into(),
                }
            }
            operation::PERMIT => {
                let given = |value| text(value).unwrap_or_default();
                let (history, frame, session) = (given(a), given(b), given(c));
                let now = d.as_f64().unwrap_or_default();
                permit(&history, &frame, &session, now, &PLATFORM).map_or(JsValue::UNDEFINED, JsValue::from)
            }
            operation::RELOAD => {
                self.core.borrow_mut().reload(number);
                JsValue::UNDEFINED
            }
            operation::CATCH_UP => {
                self.catch_up(number);
                JsValue::UNDEFINED
            }
            _ => {
                #[expect(clippy::cast_possible_truncation, reason = "reaction ids are u32")]
                self.core.borrow_mut().disarm(number as u32);
                JsValue::UNDEFINED
            }
        }
    }

    /// Takes one message event through the gate, and delivers what it means.
    pub(crate) fn receive(&self, event: &Message) {
        let Some(edge) = self.edge().filter(|_| !self.destroyed.get()) else { return };
        let time = event.time_stamp();
        let origin = event.origin();
        let sender = EventSender { event, origin: &origin, edge };
        let admitted = self.core.borrow_mut().admit(&sender, time);
        let refusal = match admitted {
            Ok(number) => {
                self.read(edge, number, event, &origin, time).err().map(|(reason, name)| (reason, Some(number), name))
            }
            Err(refused) => Some((refused.reason, refused.frame, None)),
        };
        if let Some((reason, number, name)) = refusal {
            self.tell(reason, number, event, name.as_deref());
        }
    }

    /// Tells of a refusal that was counted.
    fn tell(&self, reason: Reason, number: Option<usize>, event: &Message, name: Option<&str>) {
        let Some(edge) = self.edge() else { return };
        let number = number.and_then(|number| i32::try_from(number).ok());
        // A stranger at the wrong origin may yet be a registered frame's window.
        let number =
            number.unwrap_or_else(|| if reason == Reason::Source { -1 } else { edge.frame_of(&event.source()) });
        if self.is_due(reason, number, event.time_stamp()) {
            let count = self.core.borrow().stats.refused(reason);
            edge.refused(number, &event.source(), reason.name(), &event.origin(), name, count);
        }
    }

    /// Whether a refusal is to be told: at most once per reason, frame and second. A flood costs no more than the gate.
    fn is_due(&self, reason: Reason, number: i32, time: f64) -> bool {
        let mut told = self.told.borrow_mut();
        match told.iter_mut().find(|row| (row.0, row.1) == (reason, number)) {
            Some(row) if time - row.2 < 1000.0 => return false,
            Some(row) => row.2 = time,
            None => told.push((reason, number, time)),
        }
        true
    }

    fn read(
        &self,
        edge: &Edge,
        number: usize,
        event: &Message,
        origin: &JsValue,
        time: f64,
    ) -> Result<(), (Reason, Option<String>)> {
        edge.heard(number);
        if self.core.borrow_mut().hear(number) {
            let state = self.core.borrow().state(number).name();
            edge.show_state(number, state);
        }
        let Some(element) = edge.element(number) else { return Ok(()) };
        let read = message::read(event, &self.config.fields).map_err(|reason| {
            self.core.borrow_mut().stats.refuse(reason, 1);
            (reason, None)
        })?;
        #[cfg(feature = "injected-fault")]
        if read.text.contains(r#""fault":"panic""#) {
            core::arch::wasm32::unreachable();
        }
        let origin = text(origin).unwrap_or_default();
        let matches = |selector: &str| edge::matches(&element, selector);
        let (text, flags, is_object) = (&read.text, read.flags, read.is_object);
        let admitted = Admitted { text, flags, is_object, origin: &origin, time, via: Via::Message };
        let verdict = self.core.borrow_mut().judge(number, &admitted, &matches);
        if !read.is_object && wire::is_framed(&read.text) {
            edge.answered(number);
        }
        match verdict {
            Verdict::Accepted(event, plan) => self.deliver(edge, number, &element, *event, plan, read.kept),
            Verdict::Ignored(Control::ChildReady) => edge.greet(number),
            Verdict::Ignored(Control::Verb { id, height: Some(height) }) => edge.size(number, id, height),
            Verdict::Ignored(_) => {}
            Verdict::Refused(misfit) => return Err((misfit.reason, misfit.name)),
        }
        Ok(())
    }

    fn give_up(&self, number: usize, origin: &str, time: f64) {
        let Some((edge, element)) = self.edge().and_then(|edge| Some((edge, edge.element(number)?))) else { return };
        let matches = |selector: &str| edge::matches(&element, selector);
        let (event, plan) = self.core.borrow_mut().enter_own(number, Milestone::Unavailable, origin, time, &matches);
        self.deliver(edge, number, &element, event, plan, JsValue::NULL);
    }

    /// Handlers, then the DOM event, then reactions in order of registration, redirects last.
    fn deliver(
        &self,
        edge: &Edge,
        number: usize,
        element: &HtmlIFrameElement,
        event: MilestoneEvent,
        plan: Plan,
        text: JsValue,
    ) {
        let object = event::milestone(&event, element, &text);
        let event = Rc::new(event);
        self.keep(number, Some(event.round));
        if event.milestone.is_one_off() {
            let kept = Kept { frame: number, event: event.clone(), object: object.clone(), text };
            self.kept.borrow_mut().push(kept);
        }
        let state = self.core.borrow().state(number).name();
        edge.show_state(number, state);
        let snapshot = self.handlers.borrow().snapshot(event.milestone, &event.payload);
        for (id, handler) in snapshot {
            self.call(id, &handler, &object);
        }
        edge::announce(element, event.milestone.dom_name(), &object);
        Self::carry_out(edge, plan, &event, element);
    }

    /// Of a frame's kept milestones, keeps those of one round.
    fn keep(&self, number: usize, round: Option<u32>) {
        self.kept.borrow_mut().retain(|kept| kept.frame != number || Some(kept.event.round) == round);
    }

    fn call(&self, id: HandlerId, handler: &Function, object: &JsValue) {
        let is_on = self.handlers.borrow().is_on(id);
        if is_on {
            edge::call_handler(handler, object);
        }
    }

    fn carry_out(edge: &Edge, plan: Plan, event: &MilestoneEvent, frame: &HtmlIFrameElement) {
        let origin = &event.origin;
        let session = match &event.payload {
            Payload::Completion(completion) => completion.session_id.as_deref(),
            _ => None,
        };
        for reason in plan.blocked {
            edge.blocked(frame, origin, reason);
        }
        for step in plan.steps {
            let (change, value) = match &step.change {
                DomChange::Reveal => ("reveal", None),
                DomChange::Hide => ("hide", None),
                DomChange::SetText(text) => ("text", Some(text)),
                DomChange::RestoreText => ("text", None),
                DomChange::Redirect(href) => ("redirect", Some(href)),
            };
            // A redirect has no target; the guard wants to know its session instead.
            let selector = match (&step.target, &step.change) {
                (Target::Selector(selector), _) => Some(selector.as_str()),
                (_, DomChange::Redirect(_)) => session,
                _ => None,
            };
            edge.step(frame, origin, step.reaction, change, value.map(String::as_str), selector, step.delay);
        }
    }

    /// A reaction found after milestones of the current round runs on arrival.
    fn catch_up(&self, reaction: usize) {
        let Some(edge) = self.edge() else { return };
        let kept = self.kept.borrow().clone();
        for Kept { frame, event, text, .. } in kept {
            let Some(element) = edge.element(frame) else { continue };
            let matches = |selector: &str| edge::matches(&element, selector);
            let text = self::text(&text).unwrap_or_default();
            #[expect(clippy::cast_possible_truncation, reason = "reaction ids are u32")]
            let plan = self.core.borrow_mut().plan_late(reaction as u32, frame, &event, &text, &matches);
            Self::carry_out(edge, plan, &event, &element);
        }
    }

    /// Adds a handler; with `replay`, the one-offs of the current round come first.
    pub(crate) fn on(&self, name: &str, handler: &Function, replay: bool) -> Result<HandlerId, Failure> {
        let unknown = || Failure("milestone_unknown", concat(&["no milestone is called \"", name, "\""]));
        let filter = Filter::parse(name, &self.config.custom_types).ok_or_else(unknown)?;
        let mut replayed = Vec::new();
        if replay {
            let kept = self.kept.borrow();
            let wanted = kept.iter().filter(|kept| filter.accepts(kept.event.milestone, &kept.event.payload));
            for kept in wanted {
                replayed.push(kept.object.clone());
            }
        }
        let id = self.handlers.borrow_mut().on(filter, handler.clone());
        for object in replayed {
            self.call(id, handler, &object);
        }
        Ok(id)
    }

    /// Removes a handler.
    pub(crate) fn off(&self, id: HandlerId) {
        self.handlers.borrow_mut().off(id);
    }

    /// Looks at markup that was added.
    pub(crate) fn scan(&self, root: &JsValue) {
        if let Some(edge) = self.edge() {
            edge.scan(root);
        }
    }

    /// A frame's state; without a frame, the only one's.
    pub(crate) fn state(&self, frame: &JsValue) -> Result<JsValue, Failure> {
        let core = self.core.borrow();
        let number = if frame.is_undefined() {
            let mut frames = core.frames();
            let only = frames.next();
            if frames.next().is_some() {
                let message = String::from("the bridge listens to several frames: say whose state you want");
                return Err(Failure("frame_ambiguous", message));
            }
            only
        } else {
            self.edge().and_then(|edge| usize::try_from(edge.number_of(frame)).ok())
        };
        Ok(number.map_or("waiting", |number| core.state(number).name()).into())
    }

    /// The counters.
    pub(crate) fn stats(&self) -> JsValue {
        event::stats(&self.core.borrow().stats)
    }

    /// Counts early messages beyond what the stub keeps.
    pub(crate) fn overflow(&self, times: u32) {
        self.core.borrow_mut().stats.refuse(Reason::EarlyOverflow, times);
    }

    /// Stops everything that has not begun; may be called anywhere, any number of times.
    pub(crate) fn destroy(&self) {
        if self.destroyed.replace(true) {
            return;
        }
        self.handlers.borrow_mut().clear();
        if let Some(edge) = self.edge() {
            edge.destroy();
        }
    }
}
