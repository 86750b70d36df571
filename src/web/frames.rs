//! The iframes behind the numbers of the core, and the questions that the core asks of them.

use std::cell::{Cell, RefCell};

use gloo_events::EventListener;
use js_sys::Array;
use wasm_bindgen::JsValue;
use web_sys::{HtmlIFrameElement, MessageEvent};

use crate::frame::{ByFrame, Document, FrameFacts, FrameId, MAX_HEIGHT, Setting};
use crate::reaction::Selector;
use crate::round::State;
use crate::session::Page;
use crate::web::hands::{self, FrameDocument, PageState, dom};

/// The registered iframes of one bridge.
#[derive(Debug)]
pub(crate) struct Frames {
    registered: RefCell<ByFrame<Registered>>,
    /// The same iframes in the same order: what the hand that looks for a sender goes through.
    list: Array,
    /// The place in that list of the one that spoke last: of many, one is played.
    speaker: Cell<i32>,
    /// The number of the next frame. None is used twice: what waits for one that has left meets no other.
    next: Cell<FrameId>,
}

#[derive(Debug)]
struct Registered {
    element: HtmlIFrameElement,
    shown: Option<State>,
    /// The height it was given, in CSS pixels.
    height: Option<f64>,
    /// Hears what loads in it.
    _load: EventListener,
}

impl Frames {
    pub(crate) fn new() -> Self {
        Self { registered: RefCell::default(), list: Array::new(), speaker: Cell::new(-1), next: Cell::new(FrameId(0)) }
    }

    /// The registered iframe whose current window sent a message.
    pub(crate) fn owner(&self, event: &MessageEvent) -> Option<FrameId> {
        let owner = dom::owner_of(&self.list, event, self.speaker.get());
        self.speaker.set(owner);
        self.registered.borrow().iter().nth(usize::try_from(owner).ok()?).map(|(id, _)| id)
    }

    pub(crate) fn element(&self, id: FrameId) -> Option<HtmlIFrameElement> {
        self.registered.borrow().get(id).map(|frame| frame.element.clone())
    }

    /// The number of an iframe that is registered.
    pub(crate) fn id_of(&self, element: &JsValue) -> Option<FrameId> {
        let registered = self.registered.borrow();
        registered.iter().find(|(_, frame)| AsRef::<JsValue>::as_ref(&frame.element) == element).map(|(id, _)| id)
    }

    /// The number that the next iframe has, if it is added.
    pub(crate) fn next_id(&self) -> FrameId {
        self.next.get()
    }

    /// The numbers of the registered iframes.
    pub(crate) fn ids(&self) -> Vec<FrameId> {
        self.registered.borrow().iter().map(|(id, _)| id).collect()
    }

    /// Adds an iframe, under the next number.
    pub(crate) fn add(&self, id: FrameId, element: &HtmlIFrameElement, load: EventListener) {
        let frame = Registered { element: element.clone(), shown: None, height: None, _load: load };
        self.registered.borrow_mut().insert(id, frame);
        self.next.set(FrameId(id.0.saturating_add(1)));
        hands::event::add(&self.list, element);
    }

    /// Removes an iframe, and what listens to it.
    pub(crate) fn remove(&self, id: FrameId) {
        let removed = self.registered.borrow_mut().remove(id);
        self.list.set_length(0);
        for (_, frame) in self.registered.borrow().iter() {
            hands::event::add(&self.list, &frame.element);
        }
        self.speaker.set(-1);
        // Its listener is taken off by a function that the page may have replaced.
        drop(removed);
    }

    /// Shows a state on the iframe and its marked container, if it is another than before.
    pub(crate) fn show(&self, id: FrameId, state: State) {
        let element = match self.registered.borrow_mut().get_mut(id) {
            Some(frame) if frame.shown != Some(state) => {
                frame.shown = Some(state);
                frame.element.clone()
            }
            _ => return,
        };
        hands::apply::show_state(&element, state.name());
    }
}

impl Frames {
    /// Makes an iframe as high as its content.
    pub(crate) fn size(&self, id: FrameId, height: f64) {
        if let Some(frame) = self.registered.borrow_mut().get_mut(id) {
            frame.height = Some(height);
        }
        if let Some(element) = self.element(id) {
            hands::apply::size(&element, height, MAX_HEIGHT);
        }
    }

    /// Somebody has reset an iframe: shows its state and its height once more.
    pub(crate) fn show_again(&self, id: FrameId) {
        let shown = self.registered.borrow().get(id).map(|frame| (frame.element.clone(), frame.shown, frame.height));
        let Some((element, state, height)) = shown else { return };
        if let Some(state) = state {
            hands::apply::show_state(&element, state.name());
        }
        if let Some(height) = height {
            hands::apply::size(&element, height, MAX_HEIGHT);
        }
    }
}

impl Page for Frames {
    fn frame_matches(&self, id: FrameId, selector: &Selector) -> bool {
        self.element(id).is_some_and(|element| dom::matches(&element, selector.as_str()))
    }

    fn has_parent(&self, id: FrameId) -> bool {
        self.element(id).is_some_and(|element| dom::has_parent(&element))
    }

    fn document(&self, id: FrameId) -> Document {
        match self.element(id).map(|element| dom::document_of(&element)) {
            Some(FrameDocument::Loaded) => Document::Loaded,
            Some(FrameDocument::Unknown) => Document::Unknown,
            _ => Document::Loading,
        }
    }
}

/// What an iframe says of itself. `is_given` is whether the page pointed at it.
pub(crate) fn facts_of(element: &HtmlIFrameElement, is_given: bool) -> FrameFacts {
    let facts = dom::facts_of(element);
    let setting = |setting: Option<dom::Setting>| setting.map(|it| Setting { text: it.text(), place: it.place() });
    let is_foreign = dom::is_foreign(element);
    FrameFacts {
        src: facts.src(),
        src_origin: facts.src_origin(),
        named: facts.named(),
        id: facts.id(),
        given: is_given,
        marked: facts.is_marked(),
        in_marked: facts.is_in_marked(),
        ignored: facts.is_ignored(),
        lazy: facts.is_lazy(),
        is_foreign,
        has_loaded: is_foreign && dom::page_state() == PageState::Complete,
        is_former: false,
        sandbox: facts.sandbox(),
        describe: facts.describe(),
        timeout: setting(facts.timeout()),
        auto_height: setting(facts.auto_height()),
    }
}
