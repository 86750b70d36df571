//! Which iframes a bridge looks at: one that was given, those in a container, or those of the page.

use gloo_events::EventListener;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlIFrameElement};

use crate::error::BridgeError;
use crate::frame::{Chosen, Found, FrameError, choose};
use crate::options::Options;
use crate::web::hands::{dom, observe, text};
use crate::web::shell::Shell;

/// What the page pointed at: values that should be elements, or selectors of such.
#[derive(Debug, Default)]
pub(crate) struct Scope {
    pub(crate) frame: Option<Sought>,
    pub(crate) container: Option<Sought>,
}

/// What is to be found.
#[derive(Debug, Clone)]
pub(crate) enum Sought {
    /// By a selector, once the page is parsed.
    Selector(String),
    /// It was handed over, and may be anything.
    Value(JsValue),
}

impl Scope {
    /// The scope with the selectors that the options have.
    pub(super) fn with_selectors(mut self, options: &Options) -> Self {
        let selector = |selector: &Option<crate::reaction::Selector>| {
            selector.as_ref().map(|selector| Sought::Selector(selector.as_str().to_owned()))
        };
        self.frame = self.frame.or_else(|| selector(&options.frame));
        self.container = self.container.or_else(|| selector(&options.container));
        self
    }

    fn chosen(&self) -> Option<(Chosen, Sought)> {
        let frame = self.frame.clone().map(|sought| (Chosen::Frame, sought));
        frame.or_else(|| self.container.clone().map(|sought| (Chosen::Container, sought)))
    }

    /// The element that was handed over or found.
    pub(super) fn element(&self) -> Option<Element> {
        match self.chosen() {
            Some((_, Sought::Value(value))) => dom::as_element(&value),
            _ => None,
        }
    }

    pub(super) fn is_given(&self) -> bool {
        self.frame.is_some()
    }

    /// Whether the bridge looks for its frames itself.
    pub(super) fn discovers(&self) -> bool {
        self.frame.is_none() && self.container.is_none()
    }

    /// The iframes that may be registered.
    pub(super) fn candidates(&self) -> Vec<HtmlIFrameElement> {
        match self.chosen() {
            None => dom::iframes_in(None).iter().collect(),
            Some((Chosen::Frame, Sought::Selector(selector))) => {
                dom::query_all(&selector).iter().filter_map(|element| dom::as_iframe(&element)).collect()
            }
            Some((Chosen::Frame, Sought::Value(value))) => dom::as_iframe(&value).into_iter().collect(),
            Some((Chosen::Container, Sought::Selector(selector))) => {
                dom::first(&selector).map(|element| iframes_of(&element)).unwrap_or_default()
            }
            Some((Chosen::Container, Sought::Value(value))) => {
                dom::as_element(&value).map(|element| iframes_of(&element)).unwrap_or_default()
            }
        }
    }
}

/// The iframes in a container: below it, and in its open shadow root.
fn iframes_of(container: &Element) -> Vec<HtmlIFrameElement> {
    let shadow = dom::shadow_of(container).map(|root| dom::iframes_in(Some(&root)));
    dom::iframes_in(Some(container)).iter().chain(shadow.iter().flat_map(|iframes| iframes.iter())).collect()
}

/// What a value is, as far as it may be listened to.
fn found(value: &JsValue) -> Found {
    if dom::as_iframe(value).is_some() {
        return Found::Iframe;
    }
    match dom::as_element(value) {
        Some(element) => Found::Element(dom::describe(&element)),
        None => Found::Other(text::show(value)),
    }
}

impl Shell {
    /// Hears when an iframe that is in no document has come into one.
    fn on_arrival(&self, element: &HtmlIFrameElement) -> EventListener {
        let this = self.this.clone();
        EventListener::new(&observe::listening(element), "load", move |_| {
            if let Some(shell) = this.upgrade() {
                shell.soon(Box::new(|shell: &Self| drop(shell.reconcile())));
            }
        })
    }

    /// What selectors chose is to be chosen again.
    pub(super) fn seek_anew(&self) {
        let mut scope = self.scope.borrow_mut();
        let session = self.session.borrow();
        let options = session.options();
        if options.frame.is_some() {
            scope.frame = None;
            // The window is the same, and so is its document: only the element has gone.
            self.bound.borrow_mut().retain(|object| dom::as_element(object).is_none());
        }
        if options.container.is_some() {
            scope.container = None;
        }
        *scope = std::mem::take(&mut *scope).with_selectors(options);
    }

    /// Turns selectors into elements once they can be judged, and looks at the iframes.
    ///
    /// # Errors
    /// What does not fit.
    pub(super) fn resolve(&self, is_parsed: bool) -> Result<(), BridgeError> {
        let chosen = {
            let scope = self.scope.borrow();
            if scope.frame.is_some() && scope.container.is_some() {
                return Err(FrameError::BothGiven.into());
            }
            scope.chosen()
        };
        if let Some((chosen, sought)) = chosen {
            let value = match sought {
                Sought::Selector(_) if !is_parsed => {
                    // What is there is heard at once, and judged later.
                    let _later = self.reconcile();
                    return Ok(());
                }
                Sought::Selector(selector) => {
                    let matches = dom::query_all(&selector);
                    let kinds: Vec<_> = matches.iter().map(|element| found(&element)).collect();
                    let at = choose(chosen, &selector, &kinds)?;
                    matches.iter().nth(at).map(JsValue::from).unwrap_or_default()
                }
                Sought::Value(value) => {
                    chosen.check(&found(&value))?;
                    value
                }
            };
            if chosen == Chosen::Frame {
                let is_bound = self.bound.borrow().contains(&value);
                if !is_bound {
                    self.bind(&value)?;
                }
                if let Some(element) = dom::as_iframe(&value).filter(|element| !dom::is_connected(element)) {
                    self.arriving.replace(Some(self.on_arrival(&element)));
                }
                self.scope.borrow_mut().frame = Some(Sought::Value(value));
            } else {
                self.scope.borrow_mut().container = Some(Sought::Value(value));
            }
        }
        self.reconcile()?;
        self.session.borrow_mut().started();
        Ok(())
    }
}
