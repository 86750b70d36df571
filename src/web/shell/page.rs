//! Looks at the page: which iframes there are, what its markup declares, and what changes of both.

use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlIFrameElement, MessageEvent};

use crate::claim::ClaimId;
use crate::element::{Attributes, MODIFIERS, PREFIX};
use crate::frame::{FrameError, FrameFacts, FrameId, Standing};
use crate::gate::Reason;
use crate::markup::look_again;
use crate::options::OptionsError;
use crate::reaction::{ACTION_TYPES, ReactionId};
use crate::report::Trouble;
use crate::session::{ElementId, OwnMilestone, Reset};
use crate::web::event::Event;
use crate::web::frames::facts_of;
use crate::web::hands::{self, Applied, PageState, dom, mark, observe, scan};
use crate::web::message::EventSender;
use crate::web::platform::{BROWSER, now};
use crate::web::shell::Shell;
use crate::web::watch::{Nearing, Watching};

/// What a marked iframe is called that has no title.
pub(super) const TITLE: &str = "Drimify";
/// What a developer calls the region through which the bridge speaks.
const LIVE_REGION: &str = "the live region (data-drimify-live)";
/// How near a lazy iframe must be to be waited for: within one viewport, as CSS has it.
const NEAR: &str = "100%";

/// The attributes that declare reactions, as a selector.
fn reacting() -> String {
    ACTION_TYPES.iter().map(|kind| format!("[{PREFIX}{}]", kind.attribute)).collect::<Vec<_>>().join(",")
}

/// The attributes that are watched: those that say something of iframes, and those of elements that react.
fn watched() -> (Vec<String>, Vec<String>) {
    let frames = ["src", "data-drimify", "data-drimify-ignore"].map(str::to_owned);
    let reacting = ACTION_TYPES.iter().map(|kind| kind.attribute).chain(MODIFIERS);
    (frames.to_vec(), reacting.map(|name| format!("{PREFIX}{name}")).collect())
}

impl Shell {
    /// Looks at the page as it is now.
    pub(super) fn look(&self) {
        if self.is_destroyed() {
            return;
        }
        self.scan_all(&JsValue::UNDEFINED);
        let _told = self.reconcile();
        if dom::page_state() != PageState::Loading {
            self.conceal();
        }
    }

    /// Hides the targets of declared reveals.
    fn conceal(&self) {
        for selector in &self.concealed {
            if let Some(element) = dom::first(selector.as_str()) {
                self.conceal_by(&element, self.changer.conceal_once(&element));
            }
        }
    }

    fn conceal_by(&self, element: &Element, applied: Applied) {
        if applied == Applied::Seen {
            self.trouble(&Trouble::VisibleBefore(dom::describe(element)), Some(element), None);
        }
    }

    /// Reads what is declared in a tree; what is copied there is put back first.
    pub(super) fn scan_all(&self, root: &JsValue) {
        self.put_back(&mark::copies(root));
        self.scan_markup(root);
    }

    /// Reads what is declared in a tree.
    pub(super) fn scan_markup(&self, root: &JsValue) {
        if !self.session.borrow().options().markup || self.is_destroyed() {
            return;
        }
        for found in self.elements.find(root, &reacting()).iter() {
            if self.is_destroyed() {
                return;
            }
            self.declare(ElementId(found.number()), &found.text());
        }
        self.arm();
    }

    fn declare(&self, id: ElementId, text: &str) {
        let says = match Attributes::from_json(text, BROWSER) {
            Ok(says) => says,
            Err(error) => return self.fault(&OptionsError::from(error).into()),
        };
        let declared = self.session.borrow_mut().declare(id, says, &dom::own_origin(), now());
        if let Some(fault) = declared.fault {
            if let (Some(watching), Some(element)) = (&*self.watching.borrow(), self.elements.get(id.0)) {
                watching.watch_whole(&element);
            }
            self.fault(&fault.into());
        }
        self.tell(declared.notices);
        self.undo(declared.undone);
        if let Some(element) = self.elements.get(id.0).filter(|_| declared.is_to_reveal) {
            self.conceal_by(&element, self.changer.conceal(&element));
        }
        for reaction in declared.reactions {
            self.catch_up(reaction);
        }
    }

    /// Has a reaction do what it would have done, had it been there when something happened.
    pub(super) fn catch_up(&self, reaction: ReactionId) {
        let late = self.session.borrow_mut().catch_up(reaction, &self.frames, now());
        for (event, deeds) in late {
            // What was carried out before may have made the page remove this frame.
            let is_there = |event: &Event| self.frames.id_of(event.frame()) == Some(event.inner().frame);
            if let Some(event) = self.event_of(&event).filter(is_there) {
                self.carry_out(&event, deeds, &Array::new_typed());
            }
        }
        let undone = self.session.borrow_mut().settle(reaction);
        self.undo(undone);
    }

    /// Compares the iframes of the page with the registered ones.
    ///
    /// # Errors
    /// What is wrong with a given one, as long as the bridge has not started.
    pub(super) fn reconcile(&self) -> Result<(), FrameError> {
        if self.is_destroyed() {
            return Ok(());
        }
        self.follow();
        let (mut present, is_given) = {
            let scope = self.scope.borrow();
            (scope.candidates(), scope.is_given())
        };
        present.retain(|element| dom::is_connected(element));
        let sought = present.len();
        for element in self.roots.iframes().iter() {
            if !present.contains(&element) {
                present.push(element);
            }
        }
        let known = self.session.borrow().frame_ids();
        for id in known {
            let element = self.frames.element(id);
            if element.is_none_or(|element| !present.contains(&element)) {
                self.leave(id);
            }
        }
        for (at, element) in present.into_iter().enumerate() {
            // What is told of one may make the page destroy the bridge.
            if self.is_destroyed() {
                break;
            }
            self.meet(&element, is_given && at < sought)?;
        }
        Ok(())
    }

    /// Watches the shadow trees in which something stands that the bridge was led to.
    fn follow(&self) {
        let watching = self.watching.borrow();
        let Some(watching) = watching.as_ref() else { return };
        let nodes = self.roots.list();
        if let Some(element) = self.scope.borrow().element() {
            hands::event::add(&nodes, &element);
            if let Some(root) = dom::shadow_of(&element) {
                hands::event::add(&nodes, &root);
            }
        }
        self.is_shadowed.set(watching.follow(&nodes));
    }

    fn facts(&self, element: &HtmlIFrameElement, is_given: bool) -> FrameFacts {
        let facts = facts_of(element, is_given);
        // What the page led the bridge to is as good as marked.
        FrameFacts { marked: facts.marked || self.roots.has(element), ..facts }
    }

    /// Looks at one iframe: registers it, notes what has changed, or lets it go, as the session says.
    fn meet(&self, element: &HtmlIFrameElement, is_given: bool) -> Result<(), FrameError> {
        let id = self.frames.id_of(element).unwrap_or_else(|| self.frames.next_id());
        self.meet_as(id, element, self.facts(element, is_given))
    }

    fn meet_as(&self, id: FrameId, element: &HtmlIFrameElement, facts: FrameFacts) -> Result<(), FrameError> {
        let (is_labelled, is_given) = (self.session.borrow().options().markup, facts.given);
        let met = self.session.borrow_mut().meet(id, facts, now());
        let welcome = met.inspect_err(|_| self.release(id, None))?;
        if let Some(gone) = welcome.gone {
            self.release(id, gone.claim);
            hands::apply::clear_state(element);
        }
        match welcome.standing {
            Standing::Emptied => {
                let former = FrameFacts { is_former: true, ..self.facts(element, is_given) };
                return self.meet_as(self.frames.next_id(), element, former);
            }
            Standing::Added => {
                self.frames.add(id, element, self.on_load(id, element));
                if is_labelled {
                    hands::apply::label(element, TITLE);
                }
                self.show_state(id);
            }
            Standing::Moved | Standing::Unchanged | Standing::Refused => {}
        }
        self.tell(welcome.notices);
        for fault in welcome.faults {
            self.fault(&fault.into());
        }
        // The page may have heard of its sandbox or of a wrong setting, and destroyed the bridge.
        if !self.session.borrow().knows(id) || welcome.standing == Standing::Unchanged {
            return Ok(());
        }
        if self.session.borrow().is_far(id)
            && let Some(nearing) = self.nearing()
        {
            nearing.watch(element);
        }
        if welcome.standing == Standing::Added {
            self.greet(id);
            self.ask_again(id);
        }
        self.arm();
        Ok(())
    }

    /// Hears what loads in an iframe.
    fn on_load(&self, id: FrameId, element: &HtmlIFrameElement) -> EventListener {
        let this = self.this.clone();
        EventListener::new(&observe::listening(element), "load", move |_| {
            if let Some(shell) = this.upgrade() {
                shell.look_inside(id, true);
                shell.soon(Box::new(move |shell: &Self| {
                    shell.greet(id);
                    shell.arm();
                }));
            }
        })
    }

    /// Looks what a frame shows now. `has_loaded` is whether its `load` event says that it is something else than before.
    fn look_inside(&self, id: FrameId, has_loaded: bool) {
        if let Some(element) = self.frames.element(id) {
            let (facts, mut session) = (facts_of(&element, false), self.session.borrow_mut());
            if has_loaded {
                session.loaded(id, &facts, now());
            } else {
                session.look_inside(id, &facts, now());
            }
        }
    }

    /// A frame has left the page.
    pub(super) fn leave(&self, id: FrameId) {
        let gone = self.session.borrow_mut().leave(id);
        self.release(id, gone.claim);
    }

    fn release(&self, id: FrameId, claim: Option<ClaimId>) {
        if let (Some(element), Some(nearing)) = (self.frames.element(id), self.nearing()) {
            nearing.unwatch(&element);
        }
        self.frames.remove(id);
        self.forget_told();
        if let Some(claim) = claim {
            self.end_request(claim);
        }
    }

    fn nearing(&self) -> Option<Rc<Nearing>> {
        self.nearing.borrow().clone()
    }

    /// Watches which lazy iframes come near: until then they are not waited for.
    pub(super) fn watch_nearness(&self) -> Nearing {
        let this = self.this.clone();
        Nearing::new(NEAR, move |iframe| {
            if let Some(shell) = this.upgrade() {
                shell.approached(&iframe);
            }
        })
    }

    /// Watches what changes: the iframes and the markup, the page's own state, and what its policy blocks.
    pub(super) fn watch(&self) {
        let (changed, blocked) = (self.this.clone(), self.this.clone());
        let mut watching = Watching::new(
            watched(),
            move |changes| {
                if let Some(shell) = changed.upgrade() {
                    shell.changed(&changes);
                }
            },
            move |violation| {
                if let Some(shell) = blocked.upgrade() {
                    shell.violated(&violation);
                }
            },
            vec![
                self.listen("load", |shell, event| {
                    if dom::is_of_page(event) {
                        shell.soon(Box::new(Self::greet_all));
                    }
                }),
                self.listen("visibilitychange", |shell, _| {
                    shell.session.borrow_mut().pause(dom::is_hidden(), now());
                    shell.arm();
                }),
                self.listen("pageshow", |shell, event| {
                    if dom::is_restored(event) {
                        shell.session.borrow_mut().restore();
                    }
                }),
                self.listen("pagehide", |shell, event| {
                    // One that a script made says nothing of the page; and from the cache it may come back.
                    if dom::is_trusted(event) && !dom::is_restored(event) {
                        shell.soon(Box::new(Self::abandon));
                    }
                }),
                self.listen("securitypolicyviolation", |shell, event| {
                    let violation = dom::violation_of(event);
                    shell.soon(Box::new(move |shell: &Self| shell.violated(&violation)));
                }),
                self.listen("messageerror", |shell, event| {
                    let event: MessageEvent = event.clone().unchecked_into();
                    shell.soon(Box::new(move |shell: &Self| {
                        let sender = EventSender::new(&event, &shell.frames);
                        shell.refuse_unheard(Reason::MessageError, 1, &sender);
                    }));
                }),
                self.listen("DOMContentLoaded", |shell, _| shell.soon(Box::new(Self::parsed))),
            ],
        );
        self.session.borrow_mut().pause(dom::is_hidden(), now());
        if self.speaks {
            let this = self.this.clone();
            let may_return = move || this.upgrade().is_some_and(|shell| shell.resists(Reset::Region, LIVE_REGION));
            watching.keep_region(may_return);
        }
        self.watching.replace(Some(watching));
    }

    /// Listens on the window, before anyone below it: no named element stands in for a member of the document there.
    /// Whoever hears must run no code of the page: gloo's closures cannot be entered again.
    pub(super) fn listen(&self, name: &'static str, hear: fn(&Self, &web_sys::Event)) -> EventListener {
        let this = self.this.clone();
        let options = EventListenerOptions::run_in_capture_phase();
        EventListener::new_with_options(&observe::listening(&dom::window()), name, options, move |event| {
            if let Some(shell) = this.upgrade() {
                hear(&shell, event);
            }
        })
    }

    /// Does something as soon as nothing of ours runs, where code of the page may be run.
    pub(super) fn soon(&self, act: Box<dyn FnOnce(&Self)>) {
        let this = self.this.clone();
        let act = Closure::once_into_js(move || {
            if let Some(shell) = this.upgrade().filter(|shell| !shell.is_destroyed()) {
                act(&shell);
            }
        });
        observe::soon(act.unchecked_ref());
    }

    /// The page is parsed: what was given by a selector can be judged.
    fn parsed(&self) {
        if let Some(before) = &self.markup
            && let Err(error) = look_again(before, &scan::settings(), BROWSER)
        {
            self.fault(&error.into());
        }
        match self.resolve(true) {
            Ok(()) => self.look(),
            Err(error) => {
                let teller = self.teller.borrow().clone();
                self.destroy();
                teller.fault(&error);
            }
        }
    }

    /// The page has loaded, and with it every frame that was in it.
    fn greet_all(&self) {
        let ungreeted = self.session.borrow().ungreeted();
        for id in ungreeted {
            self.look_inside(id, false);
            self.greet(id);
        }
        self.arm();
    }

    /// The document has been written anew: everything that listened was taken off, and what selectors chose is gone.
    fn begin_anew(&self) {
        if let Some(listener) = self.listener.borrow().as_ref() {
            listener.listen();
        }
        self.waiting.end();
        self.seek_anew();
        self.watch();
        if dom::page_state() == PageState::Loading {
            self.look();
        } else {
            self.parsed();
        }
        self.arm();
    }

    fn changed(&self, changes: &observe::Changes) {
        if changes.is_anew() {
            self.soon(Box::new(Self::begin_anew));
        }
        // What has left goes first: the lines of a new view owe nothing to the frame of the old one.
        if changes.departed() {
            for number in self.elements.departed() {
                self.session.borrow_mut().forget(ElementId(number));
            }
        }
        if changes.frames_moved() || self.is_shadowed.get() {
            let _told = self.reconcile();
        }
        if changes.arrived().length() > 0 {
            self.put_back(&changes.copies());
        }
        // What is read anew may be changed, and marked, before the rest of its element is.
        let (reset, unmarked) = (changes.reset(), changes.reset().iter().filter(mark::is_reset).collect::<Vec<_>>());
        for element in changes.arrived().iter().filter(|element| !self.is_shadowed.get() || self.roots.hold(element)) {
            self.scan_markup(&element);
        }
        if reset.length() > 0 && !self.is_destroyed() {
            self.show_again(&reset);
            self.resist(unmarked);
        }
        if dom::page_state() != PageState::Loading {
            self.conceal();
        }
    }

    fn approached(&self, iframe: &HtmlIFrameElement) {
        if let Some(id) = self.frames.id_of(iframe) {
            self.session.borrow_mut().approach(id, now());
            self.arm();
        }
    }

    fn violated(&self, violation: &dom::Violation) {
        if violation.disposition() != "enforce" || violation.directive() != "frame-src" {
            return;
        }
        let silent = self.session.borrow_mut().block(&violation.address());
        for id in silent {
            self.enter(id, OwnMilestone::Unavailable);
        }
    }
}
