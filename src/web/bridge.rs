//! One bridge: messages in, verdicts from the core, milestones out to handlers, DOM events and the page.
//!
//! No borrow is alive while anything of the page's runs: handlers, listeners and reactions may call back at will.

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::{Rc, Weak};

use gloo_events::EventListener;
use js_sys::{Function, JsString};
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlIFrameElement};

use crate::config::Config;
use crate::delivery::{Core, Message as Admitted, Verdict};
use crate::intake::{REASONS, Reason, Stats};
use crate::milestone::{Filter, Milestone, MilestoneEvent, Via};
use crate::reaction::{DomChange, Plan, Step};
use crate::registry::{HandlerId, Registry};
use crate::web::apply::{Page, Unapplied};
use crate::web::diagnostics::{Diagnostics, REPORT_INTERVAL, Refusal};
use crate::web::frames::{Frame, FrameError, Frames, Kept, Standing, as_iframe, find, judge};
use crate::web::handshake::Handshake;
use crate::web::message::{self, EventSender, Message};
use crate::web::navigate::Navigation;
use crate::web::patience::Patience;
use crate::web::platform::PLATFORM;
use crate::web::watch::Watch;
use crate::web::{dom, event, scan};
use crate::wire::Control;

/// Which iframes a bridge listens to.
#[derive(Debug, Clone)]
pub(crate) enum Scope {
    /// One iframe, or the selector that will mean one once the document is parsed.
    Frame(Result<HtmlIFrameElement, String>),
    /// Those inside an element, or inside what a selector will mean.
    Container(Result<Element, String>),
    /// Those of an allowed origin, and those that are marked.
    Page,
}

/// What a bridge calls when something is wrong.
#[derive(Debug, Default)]
pub(crate) struct Hooks {
    pub(crate) refused: Option<Function>,
    /// Called with a code and a sentence.
    pub(crate) fault: Option<Function>,
}

/// A code and a sentence: what a caller's error is made of.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) code: &'static str,
    pub(crate) message: String,
}

impl From<FrameError> for Failure {
    fn from(error: FrameError) -> Self {
        Self { code: error.code(), message: error.to_string() }
    }
}

/// A live bridge.
#[derive(Debug)]
pub(crate) struct Bridge {
    this: Weak<Self>,
    config: Config,
    scope: RefCell<Scope>,
    core: RefCell<Core<JsString>>,
    frames: RefCell<Frames>,
    handlers: RefCell<Registry<Function>>,
    page: Rc<Page>,
    navigation: Navigation,
    diagnostics: Diagnostics,
    fault: Option<Function>,
    watch: RefCell<Option<Watch>>,
    destroyed: Cell<bool>,
    bound: OnceCell<JsValue>,
}

/// The key under which an iframe or the document remembers that a bridge was given it: shared by every copy of the
/// library on the page, and out of reach of named elements.
fn bound_key() -> JsValue {
    js_sys::Symbol::for_("drimify-bridge").into()
}

impl Bridge {
    /// Starts a bridge; nothing stays installed if that fails.
    pub(crate) fn start(config: Config, scope: Scope, hooks: Hooks) -> Result<Rc<Self>, Failure> {
        let bridge = Rc::new_cyclic(|this| Self {
            this: this.clone(),
            core: RefCell::new(Core::new(&config, PLATFORM)),
            scope: RefCell::new(scope),
            frames: RefCell::default(),
            handlers: RefCell::default(),
            page: Rc::default(),
            navigation: Navigation::default(),
            diagnostics: Diagnostics::new(hooks.refused, config.debug),
            fault: hooks.fault,
            watch: RefCell::new(None),
            destroyed: Cell::new(false),
            bound: OnceCell::new(),
            config,
        });
        if bridge.config.markup {
            bridge.bind(&dom::document().map_or(JsValue::UNDEFINED, JsValue::from))?;
        }
        *bridge.watch.borrow_mut() = Watch::new(&bridge.this);
        let started = if dom::is_loading() { bridge.resolve(false) } else { bridge.resolve(true) };
        if let Err(failure) = started {
            bridge.destroy();
            return Err(failure);
        }
        bridge.scan(None);
        Ok(bridge)
    }

    /// Marks an object as taken; a second taker is told.
    fn bind(&self, object: &JsValue) -> Result<(), Failure> {
        let taken = js_sys::Reflect::get(object, &bound_key()).is_ok_and(|mark| mark.is_truthy());
        if taken {
            return Err(FrameError::AlreadyBound.into());
        }
        let _failed = js_sys::Reflect::set(object, &bound_key(), &JsValue::TRUE);
        let _set = self.bound.set(object.clone());
        Ok(())
    }

    /// Turns selectors into elements, once they can be judged, and registers frames.
    fn resolve(&self, parsed: bool) -> Result<(), Failure> {
        let scope = self.scope.borrow().clone();
        let resolved = match scope {
            Scope::Frame(Err(selector)) if parsed => Scope::Frame(Ok(find(&selector)?)),
            Scope::Container(Err(selector)) if parsed => {
                let found = dom::query_all(&selector).unwrap_or_default();
                Scope::Container(Ok(found.into_iter().next().ok_or(FrameError::NotFound(selector))?))
            }
            scope => scope,
        };
        if let Scope::Frame(Ok(frame)) = &resolved
            && self.bound.get().is_none()
        {
            if let Standing::Wrong(error) = judge(frame, &self.config, true) {
                return Err(error.into());
            }
            self.bind(frame)?;
        }
        if let (Scope::Frame(Ok(frame)), Some(watch)) = (&resolved, &*self.watch.borrow()) {
            watch.observe(&frame.get_root_node());
        }
        if let (Scope::Container(Ok(container)), Some(watch)) = (&resolved, &*self.watch.borrow()) {
            watch.observe(&container.get_root_node());
        }
        *self.scope.borrow_mut() = resolved;
        self.reconcile();
        Ok(())
    }

    /// The parser has finished: selectors that were given early are judged now.
    pub(crate) fn parsed(&self) {
        if let Err(failure) = self.resolve(true) {
            self.destroy();
            self.tell_fault(&failure);
        }
    }

    fn tell_fault(&self, failure: &Failure) {
        if let Some(fault) = &self.fault {
            let _thrown = fault.call2(&JsValue::UNDEFINED, &failure.code.into(), &failure.message.as_str().into());
        }
    }

    // ---- frames ----

    /// Compares the iframes of the page with the registered ones.
    pub(crate) fn reconcile(&self) {
        if self.destroyed.get() {
            return;
        }
        let scope = self.scope.borrow().clone();
        let candidates: Vec<HtmlIFrameElement> = match &scope {
            Scope::Frame(Ok(frame)) => vec![frame.clone()],
            Scope::Container(Ok(container)) => {
                dom::query_below(container, "iframe").into_iter().filter_map(|element| element.dyn_into().ok()).collect()
            }
            Scope::Page => dom::iframes(),
            _ => Vec::new(),
        };
        let candidates: Vec<_> = candidates.into_iter().filter(|frame| dom::is_connected(frame)).collect();
        for number in self.frames.borrow().numbers() {
            let left = self.frames.borrow().get(number).is_none_or(|frame| !candidates.contains(&frame.element));
            if left {
                self.release(number);
            }
        }
        let given = matches!(scope, Scope::Frame(_));
        for frame in candidates {
            self.consider(&frame, given);
        }
    }

    fn consider(&self, element: &HtmlIFrameElement, given: bool) {
        let known = self.frames.borrow().number_of(element);
        match (judge(element, &self.config, given), known) {
            (Standing::Registered { src, origin, own }, known) => {
                let unchanged = known.is_some_and(|number| {
                    self.frames.borrow().get(number).is_some_and(|frame| frame.src == src && frame.origin == origin)
                });
                if !unchanged {
                    let own = own.iter().map(|origin| JsString::from(origin.as_str())).collect();
                    self.register(element, known, src, origin, own);
                }
            }
            (standing, known) => {
                if let Some(number) = known {
                    self.release(number);
                }
                if let Standing::Wrong(error) = standing {
                    let message = [&scan::describe(element), ": ", &error.to_string()].concat();
                    self.tell_fault(&Failure { code: error.code(), message });
                }
            }
        }
    }

    fn register(&self, element: &HtmlIFrameElement, known: Option<usize>, src: String, origin: String, own: Vec<JsString>) {
        let number = known.unwrap_or_else(|| self.frames.borrow().next_number());
        self.core.borrow_mut().register(number, own);
        let (timeout, auto_height) = scan::frame_options(element, &self.config);
        let is_lazy = dom::attribute(element, "loading").is_some_and(|loading| loading.eq_ignore_ascii_case("lazy"));
        let patience = (timeout > 0.0).then(|| Patience::new(timeout, !is_lazy));
        if known.is_some() {
            if let Some(frame) = self.frames.borrow_mut().get_mut(number) {
                (frame.src, frame.origin, frame.patience) = (src, origin, patience);
            }
        } else {
            let this = self.this.clone();
            let load = EventListener::new(element, "load", move |_| {
                if let Some(bridge) = this.upgrade() {
                    bridge.loaded(number);
                }
            });
            let handshake = Handshake::new(element, number, self.config.handshake);
            let reported = [f64::NEG_INFINITY; REASONS.len()];
            let element = element.clone();
            let frame = Frame { element, src, origin, handshake, auto_height, patience, kept: Vec::new(), reported, _load: load };
            self.frames.borrow_mut().insert(number, frame);
            self.greet(number);
        }
        if is_lazy && let Some(watch) = &*self.watch.borrow() {
            watch.observe_nearness(element);
        }
        self.tick(number);
        self.show_state(number);
    }

    /// What a frame's element tells when it is first seen.
    fn greet(&self, number: usize) {
        let element = {
            let mut frames = self.frames.borrow_mut();
            let Some(frame) = frames.get_mut(number) else { return };
            let (element, origin) = (frame.element.clone(), frame.origin.clone());
            frame.handshake.post(&element, &origin);
            element
        };
        if self.config.markup && dom::attribute(&element, "title").is_none() {
            dom::set(&element, "title", Some("Drimify"));
        }
        let sandbox = dom::attribute(&element, "sandbox");
        if sandbox.is_some_and(|tokens| !tokens.split_ascii_whitespace().any(|token| token == "allow-same-origin")) {
            let way_out = "the iframe's sandbox lacks allow-same-origin, so every message of it has the origin \"null\" and is refused: add the token";
            self.diagnostics.of_reaction("sandbox_opaque", "null", Some(&element), way_out);
        }
    }

    fn loaded(&self, number: usize) {
        if let Some(frame) = self.frames.borrow_mut().get_mut(number) {
            let (element, origin) = (frame.element.clone(), frame.origin.clone());
            frame.handshake.load(&element, &origin);
        }
    }

    fn release(&self, number: usize) {
        self.core.borrow_mut().release(number);
        let released = self.frames.borrow_mut().remove(number);
        drop(released);
    }

    fn show_state(&self, number: usize) {
        let state = self.core.borrow().state(number).name();
        let element = self.frames.borrow().get(number).map(|frame| frame.element.clone());
        if let Some(element) = element {
            dom::set(&element, "data-drimify-state", Some(state));
            if let Some(container) = scan::marked_container(&element) {
                dom::set(&container, "data-drimify-state", Some(state));
            }
        }
    }

    // ---- waiting ----

    pub(crate) fn tick_all(&self) {
        for number in self.frames.borrow().numbers() {
            self.tick(number);
        }
    }

    fn tick(&self, number: usize) {
        let this = self.this.clone();
        let expire = move || {
            if let Some(bridge) = this.upgrade() {
                bridge.give_up(number);
            }
        };
        if let Some(patience) = self.frames.borrow_mut().get_mut(number).and_then(|frame| frame.patience.as_mut()) {
            patience.tick(now(), dom::is_hidden(), expire);
        }
    }

    /// A lazy frame is within one viewport.
    pub(crate) fn approach(&self, element: &Element) {
        let number = self.frames.borrow().number_of(element);
        if let Some(number) = number {
            if let Some(patience) = self.frames.borrow_mut().get_mut(number).and_then(|frame| frame.patience.as_mut()) {
                patience.approach();
            }
            self.tick(number);
        }
    }

    /// A policy of the page blocked a frame.
    pub(crate) fn blocked(&self, uri: &str) {
        let origin = web_sys::Url::new(uri).map(|url| url.origin()).unwrap_or_default();
        for number in self.frames.borrow().numbers() {
            let is_it = self.frames.borrow().get(number).is_some_and(|frame| frame.origin == origin && frame.patience.is_some());
            if is_it {
                self.give_up(number);
            }
        }
    }

    fn give_up(&self, number: usize) {
        let Some((element, origin)) = self.frames.borrow_mut().get_mut(number).and_then(|frame| {
            let waited = frame.patience.take()?;
            drop(waited);
            Some((frame.element.clone(), frame.origin.clone()))
        }) else {
            return;
        };
        let matches = |selector: &str| dom::matches(&element, selector);
        let (event, plan) = self.core.borrow_mut().enter_own(number, Milestone::Unavailable, &origin, now(), &matches);
        self.deliver(number, event, plan, JsValue::NULL);
    }

    // ---- messages ----

    /// Takes one message event through the gate, and delivers what it means.
    pub(crate) fn receive(&self, event: &Message) {
        if self.destroyed.get() {
            return;
        }
        let time = event.time_stamp();
        let origin = event.origin();
        let admitted = {
            let frames = self.frames.borrow();
            self.core.borrow_mut().admit(&EventSender { event, origin: origin.clone(), frames: &frames }, time)
        };
        match admitted {
            Ok(number) => self.read(number, event, &origin, time),
            Err(refused) => self.refuse(refused.reason, refused.frame, event, &origin, None, time),
        }
    }

    fn read(&self, number: usize, event: &Message, origin: &JsValue, time: f64) {
        let Some(element) = self.frames.borrow().get(number).map(|frame| frame.element.clone()) else { return };
        self.heard(number);
        let read = match message::read(event, &self.config.fields) {
            Ok(read) => read,
            Err(reason) => {
                self.core.borrow_mut().stats.refuse(reason, 1);
                return self.refuse(reason, Some(number), event, origin, None, time);
            }
        };
        let origin_text = origin.as_string().unwrap_or_default();
        let matches = |selector: &str| dom::matches(&element, selector);
        let admitted = Admitted {
            text: &read.text,
            flags: read.flags,
            is_object: read.is_object,
            origin: &origin_text,
            time,
            via: Via::Message,
        };
        let verdict = self.core.borrow_mut().judge(number, &admitted, &matches);
        if !read.is_object && crate::wire::is_framed(&read.text)
            && let Some(frame) = self.frames.borrow_mut().get_mut(number)
        {
            frame.handshake.answer();
        }
        match verdict {
            Verdict::Accepted(event, plan) => self.deliver(number, *event, plan, read.kept),
            Verdict::Ignored(control) => self.control(number, &element, &control),
            Verdict::Refused(misfit) => self.refuse(misfit.reason, Some(number), event, origin, misfit.name.as_deref(), time),
        }
    }

    fn heard(&self, number: usize) {
        let returned = self.core.borrow_mut().hear(number);
        let waited = self.frames.borrow_mut().get_mut(number).and_then(|frame| frame.patience.take());
        drop(waited);
        if returned {
            self.show_state(number);
        }
    }

    fn control(&self, number: usize, element: &HtmlIFrameElement, control: &Control<'_>) {
        let mut frames = self.frames.borrow_mut();
        let Some(frame) = frames.get_mut(number) else { return };
        match control {
            Control::ChildReady => {
                let origin = frame.origin.clone();
                frame.handshake.post(element, &origin);
            }
            Control::Verb { id, height } if frame.auto_height => frame.handshake.size(element, id, *height),
            _ => {}
        }
    }

    fn refuse(&self, reason: Reason, number: Option<usize>, event: &Message, origin: &JsValue, name: Option<&str>, time: f64) {
        if self.diagnostics.is_silent(reason) {
            return;
        }
        let origin = origin.as_string().unwrap_or_default();
        let count = self.core.borrow().stats.refused(reason);
        let refusal = Refusal { reason, origin: &origin, name, count, time };
        let number = number.or_else(|| self.frames.borrow().of_window(&event.source()));
        let Some(number) = number else {
            self.diagnostics.of_stranger(&refusal);
            if reason == Reason::Origin {
                self.diagnostics.look_for_unregistered(&event.source(), &origin, time);
            }
            return;
        };
        // Noted before the page is told: it may well call back.
        let element = self.frames.borrow_mut().get_mut(number).and_then(|frame| {
            let last = frame.reported.get_mut(reason as usize)?;
            let is_due = time - *last >= REPORT_INTERVAL;
            is_due.then(|| {
                *last = time;
                frame.element.clone()
            })
        });
        if let Some(element) = element {
            self.diagnostics.of_frame(&refusal, &element);
        }
    }

    /// A message the browser could not deserialise.
    pub(crate) fn message_error(&self) {
        self.core.borrow_mut().stats.refuse(Reason::MessageError, 1);
    }

    /// Early messages beyond what the stub keeps.
    pub(crate) fn overflow(&self, times: u32) {
        self.core.borrow_mut().stats.refuse(Reason::EarlyOverflow, times);
    }

    // ---- delivery ----

    /// Handlers, then the DOM event, then reactions in order of registration, redirects last.
    fn deliver(&self, number: usize, milestone: MilestoneEvent, plan: Plan, text: JsValue) {
        let Some(element) = self.frames.borrow().get(number).map(|frame| frame.element.clone()) else { return };
        let milestone = Rc::new(milestone);
        let object = event::milestone(&milestone, &element, &text);
        if let Some(frame) = self.frames.borrow_mut().get_mut(number) {
            frame.kept.retain(|kept| kept.event.round == milestone.round);
            if milestone.milestone.is_one_off() {
                frame.kept.push(Kept { event: milestone.clone(), object: object.clone(), text });
            }
        }
        self.show_state(number);
        let snapshot = self.handlers.borrow().snapshot(milestone.milestone, &milestone.payload);
        for (id, handler) in snapshot {
            let is_on = self.handlers.borrow().is_on(id);
            if is_on {
                dom::call(&handler, &object);
            }
        }
        event::announce(&milestone, &object, &element);
        self.carry_out(plan, &milestone.origin, &element);
    }

    fn carry_out(&self, plan: Plan, origin: &str, frame: &HtmlIFrameElement) {
        for reason in plan.blocked {
            let way_out = "the redirect was not followed: use https, the page's own origin or one listed in redirectAllowedOrigins";
            self.diagnostics.of_reaction(reason, origin, Some(frame), way_out);
        }
        for step in plan.steps {
            let superseded = self.page.cancel(step.reaction);
            drop(superseded);
            if step.delay == 0.0 {
                self.apply(&step, origin, frame);
            } else if !self.destroyed.get() {
                let this = self.this.clone();
                let (origin, frame, delay) = (origin.to_owned(), frame.clone(), step.delay);
                self.page.wait(step.reaction, delay, move || {
                    if let Some(bridge) = this.upgrade() {
                        bridge.apply(&step, &origin, &frame);
                    }
                });
            }
        }
    }

    fn apply(&self, step: &Step, origin: &str, frame: &HtmlIFrameElement) {
        if let DomChange::Redirect(href) = &step.change {
            return self.navigation.go(href);
        }
        if let Err(Unapplied(reason, way_out)) = self.page.apply(step) {
            self.diagnostics.of_reaction(reason, origin, Some(frame), &way_out);
        }
    }

    // ---- markup ----

    /// Arms the reactions of an element and what is below it, or of the whole document.
    pub(crate) fn scan(&self, root: Option<&Element>) {
        if !self.config.markup || self.destroyed.get() {
            return;
        }
        for element in scan::reacting(root) {
            if self.page.knows(&element) || !dom::is_connected(&element) {
                continue;
            }
            match scan::reactions(&element, &self.config.custom_types) {
                Ok(reactions) => {
                    for reaction in reactions {
                        let id = self.core.borrow_mut().arm(reaction);
                        self.page.own(id, element.clone());
                        self.catch_up(id);
                    }
                }
                Err(error) => {
                    let message = [&scan::describe(&element), ": ", &error.to_string()].concat();
                    self.tell_fault(&Failure { code: error.code(), message });
                }
            }
        }
    }

    /// A reaction found after a milestone of the current round runs on arrival.
    fn catch_up(&self, id: u32) {
        for number in self.frames.borrow().numbers() {
            let Some((element, kept)) = self.frames.borrow().get(number).map(|frame| (frame.element.clone(), frame.kept.clone()))
            else {
                continue;
            };
            let matches = |selector: &str| dom::matches(&element, selector);
            for Kept { event, text, .. } in kept {
                let text = text.as_string().unwrap_or_default();
                let plan = self.core.borrow_mut().plan_late(id, number, &event, &text, &matches);
                self.carry_out(plan, &event.origin, &element);
            }
        }
    }

    /// Elements have left the page: their reactions are released.
    pub(crate) fn release_departed(&self) {
        for reaction in self.page.release_departed() {
            self.core.borrow_mut().disarm(reaction);
        }
    }

    // ---- the page's calls ----

    /// Adds a handler; with `replay`, the one-offs of the current round come first.
    pub(crate) fn on(&self, name: &str, handler: Function, replay: bool) -> Result<HandlerId, Failure> {
        let filter = Filter::parse(name, &self.config.custom_types).ok_or_else(|| Failure {
            code: "milestone_unknown",
            message: ["no milestone is called \"", name, "\": known are ready, firstInteraction, routeChange, scrollToTop, complete, close, error, custom, verified, unverified, unavailable, and \"*\""].concat(),
        })?;
        let replayed = if replay { self.kept(&filter) } else { Vec::new() };
        let id = self.handlers.borrow_mut().on(filter, handler.clone());
        for object in replayed {
            let is_on = self.handlers.borrow().is_on(id);
            if is_on {
                dom::call(&handler, &object);
            }
        }
        Ok(id)
    }

    fn kept(&self, filter: &Filter) -> Vec<JsValue> {
        let frames = self.frames.borrow();
        let mut kept: Vec<&Kept> = frames.numbers().into_iter().filter_map(|number| frames.get(number)).flat_map(|frame| &frame.kept).collect();
        kept.retain(|kept| filter.accepts(kept.event.milestone, &kept.event.payload));
        kept.sort_by(|one, other| one.event.time.total_cmp(&other.event.time));
        kept.into_iter().map(|kept| kept.object.clone()).collect()
    }

    pub(crate) fn off(&self, id: HandlerId) {
        self.handlers.borrow_mut().off(id);
    }

    /// A frame's state; without a frame, the only one's.
    pub(crate) fn state(&self, frame: &JsValue) -> Result<&'static str, Failure> {
        let frames = self.frames.borrow();
        if !frame.is_undefined() {
            let element = as_iframe(frame)?;
            return Ok(frames.number_of(&element).map_or("waiting", |number| self.core.borrow().state(number).name()));
        }
        match frames.numbers().as_slice() {
            [] => Ok("waiting"),
            [number] => Ok(self.core.borrow().state(*number).name()),
            _ => Err(Failure {
                code: "frame_ambiguous",
                message: String::from("the bridge listens to several frames: pass the one whose state you want"),
            }),
        }
    }

    pub(crate) fn stats(&self) -> Stats {
        self.core.borrow().stats.clone()
    }

    /// Stops everything that has not begun; may be called anywhere, any number of times.
    pub(crate) fn destroy(&self) {
        if self.destroyed.replace(true) {
            return;
        }
        self.handlers.borrow_mut().clear();
        self.page.release();
        let watch = self.watch.take();
        drop(watch);
        for number in self.frames.borrow().numbers() {
            self.release(number);
        }
        if let Some(object) = self.bound.get() {
            let _failed = js_sys::Reflect::set(object, &bound_key(), &JsValue::FALSE);
        }
    }
}

/// The clock of `timeStamp`.
fn now() -> f64 {
    web_sys::window().and_then(|window| window.performance()).map_or(0.0, |performance| performance.now())
}

/// The scope that an options object's `frame` and `container` mean.
pub(crate) fn scope(frame: &JsValue, container: &JsValue, config: &Config) -> Result<Scope, Failure> {
    let given = |value: &JsValue, selector: &Option<String>| {
        if value.is_undefined() { selector.clone().map(JsValue::from) } else { Some(value.clone()) }
    };
    let selector = |value: &JsValue| value.as_string().map(|text| crate::reaction::check_selector(text, &PLATFORM));
    let reaction = |error: crate::reaction::ReactionError| Failure { code: error.code(), message: error.to_string() };
    match (given(frame, &config.frame), given(container, &config.container)) {
        (Some(frame), None) => match selector(&frame) {
            Some(selector) => Ok(Scope::Frame(Err(selector.map_err(reaction)?))),
            None => Ok(Scope::Frame(Ok(as_iframe(&frame)?))),
        },
        (None, Some(container)) => match (selector(&container), container.dyn_into::<Element>()) {
            (Some(selector), _) => Ok(Scope::Container(Err(selector.map_err(reaction)?))),
            (None, Ok(element)) => Ok(Scope::Container(Ok(element))),
            _ => Err(Failure { code: "config_type", message: String::from("expected an element or a selector for \"container\"") }),
        },
        (None, None) => Ok(Scope::Page),
        _ => Err(Failure { code: "config_ambiguous", message: String::from("\"frame\" and \"container\" exclude each other: give one") }),
    }
}
