//! Tells the page what happened, and changes it: handlers, then the DOM event, then the changes in their order,
//! redirects last. What goes wrong with one of them is reported, and stops nothing else.

use std::rc::Rc;

use js_sys::{Array, JsString};
use web_sys::Element;

use crate::error::BridgeError;
use crate::event::{Flag, MilestoneEvent};
use crate::frame::FrameId;
use crate::milestone::Milestone;
use crate::reaction::Change;
use crate::report::Trouble;
use crate::session::{Accepted, Deed, Deeds, Due, ElementId, Leave, OwnMilestone, Place, STAYING, Tab};
use crate::web::event::Event;
use crate::web::hands::{self, Applied, apply, beacon, dom, storage};
use crate::web::platform::{now, today};
use crate::web::shell::Shell;

/// Elements whose text is code, a resource or a form's value.
const FORBIDDEN: [&str; 8] = ["script", "style", "iframe", "object", "template", "noscript", "textarea", "title"];

/// Where the tab keeps its redirects.
const HISTORY_KEY: &str = "drimify-bridge:redirects";

/// The hand that changes the page.
pub(super) fn changer() -> apply::Changer {
    apply::Changer::new(FORBIDDEN.map(str::to_owned).to_vec())
}

impl Shell {
    /// Tells a milestone. `text` is what it was read from, as the browser has it.
    pub(super) fn deliver(&self, accepted: Accepted, text: Option<JsString>) {
        let Accepted { event, deeds } = accepted;
        let Some(element) = self.frames.element(event.frame) else { return };
        let concerned = self.registry.borrow().concerned(&event);
        // What is over a budget is not shown as `raw`.
        let text = text.filter(|_| !event.flags.withhold_raw());
        let event = Event::new(event, element, text);
        let is_gated = !event.flags().contains(Flag::Ungated);
        if is_gated {
            self.keep(&event);
            self.show_state(event.inner().frame);
        }
        // Before handlers, one of which may take the frame away.
        let signal = self.signal(&event);
        for id in concerned {
            // One that was removed meanwhile is not called any more.
            let handler = self.registry.borrow().get(id);
            if let Some(handler) = handler {
                handler.call(&event);
            }
        }
        if !is_gated {
            return;
        }
        let name = format!("drimify:{}", event.milestone().dom_name());
        hands::event::fire(event.frame(), &name, &event.to_public_js());
        self.carry_out(&event, deeds, event.revealed());
        if let Some(signal) = signal {
            beacon::send(&signal.url, &signal.body);
        }
        if event.milestone() == Milestone::Complete {
            self.ask(&event);
        }
        self.arm();
    }

    /// Enters and tells a milestone of the bridge's own.
    pub(super) fn enter(&self, id: FrameId, own: OwnMilestone) {
        let accepted = self.session.borrow_mut().enter(id, own, &self.frames, now());
        if let Some(accepted) = accepted {
            self.deliver(accepted, None);
        }
    }

    /// Keeps the JavaScript object of an event beside what the session keeps; one that nobody else holds is released.
    fn keep(&self, event: &Event) {
        self.told.borrow_mut().push(event.clone());
        self.forget_told();
    }

    /// Forgets the events that the session does not keep any more, and of their iframes.
    pub(super) fn forget_told(&self) {
        self.told.borrow_mut().retain(|told| Rc::strong_count(told.inner()) > 1);
    }

    /// The event that was told of this.
    pub(super) fn event_of(&self, event: &Rc<MilestoneEvent>) -> Option<Event> {
        self.told.borrow().iter().find(|told| Rc::ptr_eq(told.inner(), event)).cloned()
    }

    /// Changes the page, and moves the focus away from what was hidden. `revealed` are the elements that the same milestone
    /// has shown before.
    pub(super) fn carry_out(&self, event: &Event, deeds: Deeds, revealed: &Array<Element>) {
        self.tell(deeds.notices);
        if !deeds.deeds.is_empty() {
            let before = hands::focus::active();
            for deed in deeds.deeds {
                self.carry_out_one(event, deed, deeds.session_id.as_deref(), revealed);
            }
            hands::focus::settle(before.as_ref(), revealed);
        }
        if let Some(text) = deeds.leaving.filter(|_| !self.is_destroyed()) {
            hands::live::speak(&text);
        }
    }

    fn carry_out_one(&self, event: &Event, deed: Deed, session_id: Option<&str>, revealed: &Array<Element>) {
        let Some(element) = self.element_at(&deed.place, Some(event)) else { return };
        match deed.change {
            Change::Focus => {
                hands::focus::focus(&element);
            }
            Change::ScrollTo => {
                apply::scroll_to(&element);
            }
            Change::Announce(text) => hands::live::speak(&text),
            Change::Dispatch(name) => {
                hands::event::fire(&element, &name, &event.to_public_js());
            }
            Change::Call(name) => {
                if apply::call(&name, event.as_js()) == Applied::Missing {
                    self.fault(&BridgeError::HandlerNotFunction(name));
                }
            }
            Change::Track { name, won, score } => {
                apply::track(&name, event.milestone().name(), won, score);
            }
            Change::Redirect(href) => self.redirect(event, &href, session_id),
            change => {
                if change == Change::Reveal {
                    hands::event::add(revealed, &element);
                }
                let trouble = self.play(&element, &change);
                if let Some(trouble) = trouble {
                    self.trouble(&trouble, Some(&element), Some(event));
                }
            }
        }
    }

    /// The element that a change is done to.
    fn element_at(&self, place: &Place, event: Option<&Event>) -> Option<Element> {
        match place {
            Place::Selector(selector) => {
                let element = dom::first(selector.as_str());
                if element.is_none() {
                    self.trouble(&Trouble::TargetMissing(selector.to_string()), None, event);
                }
                element
            }
            Place::Element(id) => self.elements.get(id.0),
            Place::Frame => event.map(|event| Element::from(event.frame().clone())),
        }
    }

    /// Changes what an element keeps, as the player would see it happen; answers what the page is told of it.
    fn play(&self, element: &Element, change: &Change) -> Option<Trouble> {
        let trouble = self.change(element, change);
        if matches!(change, Change::SetValue(_)) && trouble.is_none() {
            apply::tell_typed(element);
        }
        trouble
    }

    /// Changes what an element keeps; answers what the page is told of it.
    pub(super) fn change(&self, element: &Element, change: &Change) -> Option<Trouble> {
        let applied = match change {
            Change::Reveal => self.changer.reveal(element),
            Change::Hide => apply::hide(element),
            Change::SetText(text) => self.changer.set_text(element, text.as_deref()),
            Change::SetValue(value) => apply::set_value(element, value.as_deref()),
            Change::AddClass(name) => apply::set_class(element, name, Some(true)),
            Change::RemoveClass(name) => apply::set_class(element, name, Some(false)),
            Change::RestoreClass(name) => apply::set_class(element, name, None),
            Change::Enable => apply::set_disabled(element, Some(false)),
            Change::Disable => apply::set_disabled(element, Some(true)),
            Change::RestoreDisabled => apply::set_disabled(element, None),
            _ => return None,
        };
        let describe = || dom::describe(element);
        match (applied, change) {
            (Applied::Forbidden, _) => Some(Trouble::TargetForbidden(describe())),
            (Applied::Overridden, Change::Reveal) => Some(Trouble::RevealOverridden(describe())),
            (Applied::Overridden, _) => Some(Trouble::HiddenOverridden(describe())),
            _ => None,
        }
    }

    /// Takes back what was done, and moves the focus away from what is hidden by that.
    pub(super) fn undo(&self, undone: Deeds) {
        if !undone.deeds.is_empty() {
            let (before, revealed) = (hands::focus::active(), Array::new_typed());
            for deed in undone.deeds {
                let Some(element) = self.element_at(&deed.place, None) else { continue };
                if deed.change == Change::Reveal {
                    hands::event::add(&revealed, &element);
                }
                let _told_before = self.play(&element, &deed.change);
            }
            hands::focus::settle(before.as_ref(), &revealed);
        }
        if let Some(text) = undone.leaving.filter(|_| !self.is_destroyed()) {
            hands::live::speak(&text);
        }
    }

    /// Opens the address of a redirect, unless the guard forbids it.
    fn redirect(&self, event: &Event, href: &str, session_id: Option<&str>) {
        let src = dom::src(event.frame());
        let history = storage::recall(HISTORY_KEY).unwrap_or_default();
        let tab = Tab { src: &src, history: &history, today: today() };
        let leave = self.session.borrow_mut().redirect(event.inner(), session_id, &tab, now());
        match leave {
            Leave::Go(history) => {
                storage::keep(HISTORY_KEY, &history);
                hands::navigate::go(href);
            }
            Leave::Stay(notice) => self.tell(notice),
        }
    }

    /// Tells of something on the page that is not as it should be.
    pub(super) fn trouble(&self, trouble: &Trouble, element: Option<&Element>, event: Option<&Event>) {
        let element = element.map(|element| ElementId(self.elements.number(element)));
        let frame = event.map(|event| event.inner().frame);
        let origin = event.map_or_else(dom::own_origin, |event| event.origin().to_owned());
        let notice = self.session.borrow_mut().trouble(trouble, frame, element, &origin, now());
        self.tell(notice);
    }

    /// Waits for what the session waits for: one timer, and Escape while a redirect waits.
    pub(super) fn arm(&self) {
        if self.is_destroyed() {
            return;
        }
        let (deadline, is_leaving) = {
            let session = self.session.borrow();
            (session.deadline(), session.is_leaving())
        };
        let this = self.this.clone();
        self.waiting.until(deadline, move || {
            if let Some(shell) = this.upgrade() {
                shell.wake();
            }
        });
        self.waiting.hear_escape(is_leaving, || {
            self.listen("keydown", |shell, event| {
                if dom::key_of(event) == "Escape" {
                    shell.soon(Box::new(Self::stay));
                }
            })
        });
    }

    fn wake(&self) {
        let Some(deadline) = self.waiting.rang() else { return };
        let due = self.session.borrow_mut().wake(now().max(deadline));
        for due in due {
            if self.is_destroyed() {
                break;
            }
            match due {
                Due::Greeting(id) => self.greet(id),
                Due::Silence(id) => self.enter(id, OwnMilestone::Unavailable),
                Due::Deeds(event, deeds) => {
                    if let Some(event) = self.event_of(&event) {
                        self.carry_out(&event, deeds, event.revealed());
                    }
                }
                Due::Claim(woken) => self.claim_woke(woken),
            }
        }
        self.arm();
    }

    fn stay(&self) {
        let was_leaving = self.session.borrow_mut().stay();
        if was_leaving {
            hands::live::speak(STAYING);
        }
        self.arm();
    }
}
