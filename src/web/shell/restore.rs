//! What becomes of elements that the bridge has changed, when somebody copies them, takes them away and brings them back,
//! or resets them.

use js_sys::Array;
use web_sys::Element;

use crate::reaction::put_back;
use crate::session::{Again, Deed, ElementId, Place, Reset};
use crate::web::hands::{self, dom, mark};
use crate::web::platform::BROWSER;
use crate::web::shell::Shell;
use crate::web::shell::page::TITLE;

impl Shell {
    /// Puts copies back to what their author had, and what has come back into the document. A bridge that reads no markup
    /// does so with the targets of its own reactions; those that another bridge has put back have these as well.
    pub(super) fn put_back(&self, copies: &Array<mark::Copy>) {
        let (reads_all, selected) = {
            let session = self.session.borrow();
            (session.options().markup, session.selected())
        };
        let targets = selected.into_iter().filter_map(|(id, selector)| Some((id, dom::first(selector.as_str())?)));
        let targets: Vec<_> = targets.collect();
        let returned = targets.iter().filter(|(_, target)| mark::is_returned(target)).map(|(id, _)| *id);
        let mut begun: Vec<_> = returned.collect();
        for copy in copies.iter() {
            let element = copy.element();
            let own = targets.iter().filter(|(_, target)| *target == element).map(|(id, _)| *id);
            let before = begun.len();
            begun.extend(own);
            if !reads_all && begun.len() == before {
                continue;
            }
            for change in put_back(&copy.text(), BROWSER) {
                let _nobody_is_told = self.change(&element, &change);
            }
            mark::give_back(&element);
        }
        for reaction in begun {
            self.session.borrow_mut().begin_anew(reaction);
            self.catch_up(reaction);
        }
    }

    /// Shows the state and the height of iframes that somebody has reset.
    pub(super) fn show_again(&self, reset: &Array<Element>) {
        for id in self.frames.ids() {
            let Some(element) = self.frames.element(id) else { continue };
            if hands::apply::is_shown_on(&element, reset) && self.resists(Reset::Frame(id), &dom::describe(&element)) {
                self.frames.show_again(id);
                if self.session.borrow().options().markup {
                    hands::apply::label(&element, TITLE);
                }
            }
        }
    }

    /// Does once more what is in force on elements whose mark somebody has taken away.
    pub(super) fn resist(&self, elements: Vec<Element>) {
        if elements.is_empty() {
            return;
        }
        let deeds = self.session.borrow().in_force();
        let place_of = |place| match place {
            Place::Selector(selector) => dom::first(selector.as_str()),
            Place::Element(id) => self.elements.get(id.0),
            Place::Frame => None,
        };
        let deeds = deeds.into_iter().filter_map(|Deed { change, place }| Some((place_of(place)?, change)));
        let deeds: Vec<_> = deeds.filter(|(element, _)| elements.contains(element)).collect();
        for element in elements {
            let mut own = deeds.iter().filter(|(changed, _)| *changed == element).peekable();
            // Another bridge may have something in force there.
            if own.peek().is_none() {
                continue;
            }
            mark::reset(&element);
            if self.resists(Reset::Element(ElementId(self.elements.number(&element))), &dom::describe(&element)) {
                for (_, change) in own {
                    let _told_before = self.change(&element, change);
                }
            }
            mark::settle(&element);
        }
    }

    /// Whether what somebody has reset is put right again; that it is not any more is told.
    pub(super) fn resists(&self, reset: Reset, describe: &str) -> bool {
        let again = self.session.borrow_mut().resist(reset, describe);
        match again {
            Again::Yes => true,
            Again::No(notice) => {
                self.tell(notice);
                false
            }
        }
    }
}
