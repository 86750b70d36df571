//! Changes the page as planned; with `navigate`, the only file that does.
//!
//! Every change is an attribute without a value, or text: nothing a frame said becomes markup, a name or a selector.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsValue;
use web_sys::Element;

use crate::reaction::{DomChange, ReactionId, Step, Target};
use crate::web::dom;
use crate::web::timer::Timer;

/// Elements whose text is code, a resource or a form's value.
const FORBIDDEN_TEXT: [&str; 8] = ["script", "style", "iframe", "object", "template", "noscript", "textarea", "title"];

/// What the page looked like, and what still waits.
#[derive(Debug, Default)]
pub(crate) struct Page {
    /// Elements that carry reaction attributes.
    own: RefCell<Vec<(ReactionId, Element)>>,
    /// The author's own text, of elements whose text was set.
    originals: RefCell<Vec<(ReactionId, Element, JsValue)>>,
    waiting: RefCell<Vec<(ReactionId, Timer)>>,
}

/// Why a change was not made, with the way out.
pub(crate) struct Unapplied(pub(crate) &'static str, pub(crate) String);

impl Page {
    /// Remembers the element that carries a reaction.
    pub(crate) fn own(&self, reaction: ReactionId, element: Element) {
        self.own.borrow_mut().push((reaction, element));
    }

    /// Forgets the elements that have left the page, and answers their reactions.
    pub(crate) fn release_departed(&self) -> Vec<ReactionId> {
        let departed: Vec<_> = {
            let own = self.own.borrow();
            own.iter().filter(|(_, element)| !dom::is_connected(element)).map(|row| row.0).collect()
        };
        if !departed.is_empty() {
            self.own.borrow_mut().retain(|row| !departed.contains(&row.0));
            self.originals.borrow_mut().retain(|row| !departed.contains(&row.0));
            self.waiting.borrow_mut().retain(|row| !departed.contains(&row.0));
        }
        departed
    }

    /// Whether an element carries reactions that are known already.
    pub(crate) fn knows(&self, element: &Element) -> bool {
        self.own.borrow().iter().any(|row| row.1 == *element)
    }

    /// Lets a step wait; it replaces an earlier one of the same reaction.
    pub(crate) fn wait(self: &Rc<Self>, reaction: ReactionId, delay: f64, then: impl FnOnce() + 'static) {
        let page = Rc::downgrade(self);
        let due = move || {
            // The timer that fired is let go of first: what follows may well plan another.
            let done = page.upgrade().map(|page| page.cancel(reaction));
            then();
            drop(done);
        };
        if let Some(timer) = Timer::after(delay, due) {
            self.waiting.borrow_mut().push((reaction, timer));
        }
    }

    /// Drops what still waits for a reaction.
    pub(crate) fn cancel(&self, reaction: ReactionId) -> Vec<(ReactionId, Timer)> {
        let mut waiting = self.waiting.borrow_mut();
        let (cancelled, left) = waiting.drain(..).partition(|row| row.0 == reaction);
        *waiting = left;
        cancelled
    }

    /// Drops everything.
    pub(crate) fn release(&self) {
        let waiting = self.waiting.take();
        drop((waiting, self.own.take(), self.originals.take()));
    }

    /// Makes one change now.
    ///
    /// # Errors
    /// The reason to report, if there is no such element or its text is not to be set.
    pub(crate) fn apply(&self, step: &Step) -> Result<(), Unapplied> {
        let missing = |what: &str| Unapplied("target_missing", ["no element matches ", what, " now: correct the target"].concat());
        let element = match &step.target {
            Target::Selector(selector) => {
                let found = dom::query_all(selector).unwrap_or_default();
                found.into_iter().next().ok_or_else(|| missing(selector))?
            }
            Target::Own => {
                let own = self.own.borrow();
                own.iter().find(|row| row.0 == step.reaction).map(|row| row.1.clone()).ok_or_else(|| missing("the reaction"))?
            }
            Target::None => return Ok(()),
        };
        match &step.change {
            DomChange::Reveal => dom::set(&element, "hidden", None),
            DomChange::Hide => dom::set(&element, "hidden", Some("")),
            DomChange::SetText(text) => {
                let name = dom::local_name(&element);
                if FORBIDDEN_TEXT.contains(&name.as_str()) {
                    return Err(Unapplied("target_forbidden", ["the text of a <", &name, "> is never set"].concat()));
                }
                self.keep_original(step.reaction, &element);
                dom::set_text(&element, &JsValue::from_str(text));
            }
            DomChange::RestoreText => {
                let original = {
                    let originals = self.originals.borrow();
                    originals.iter().find(|row| row.0 == step.reaction && row.1 == element).map(|row| row.2.clone())
                };
                if let Some(original) = original {
                    dom::set_text(&element, &original);
                }
            }
            DomChange::Redirect(_) => {}
        }
        Ok(())
    }

    fn keep_original(&self, reaction: ReactionId, element: &Element) {
        let mut originals = self.originals.borrow_mut();
        if !originals.iter().any(|row| row.0 == reaction && row.1 == *element) {
            originals.push((reaction, element.clone(), dom::text(element)));
        }
    }
}
