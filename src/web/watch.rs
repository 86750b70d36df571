//! What happens to the page around the frames: elements come and go, the page is hidden, a policy blocks a frame.
//!
//! Each observer hands on and decides nothing; all stop when they are dropped.

use std::rc::Weak;

use gloo_events::{EventListener, EventListenerOptions};
use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{
    Element, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit, MutationObserver,
    MutationObserverInit, MutationRecord, Node, NodeList,
};

use crate::web::bridge::Bridge;
use crate::web::dom;

#[wasm_bindgen]
extern "C" {
    type Violation;
    #[wasm_bindgen(method, getter, structural, js_name = effectiveDirective)]
    fn effective_directive(this: &Violation) -> String;
    #[wasm_bindgen(method, getter, structural, js_name = blockedURI)]
    fn blocked_uri(this: &Violation) -> String;
}

/// The observers of one bridge.
#[derive(Debug)]
pub(crate) struct Watch {
    mutations: MutationObserver,
    nearness: Option<IntersectionObserver>,
    _on_mutations: Closure<dyn Fn(Array)>,
    _on_nearness: Closure<dyn Fn(Array)>,
    _listeners: Vec<EventListener>,
}

impl Watch {
    pub(crate) fn new(bridge: &Weak<Bridge>) -> Option<Self> {
        let to = bridge.clone();
        let on_mutations = Closure::<dyn Fn(Array)>::new(move |records: Array| {
            if let Some(bridge) = to.upgrade() {
                hand_on(&bridge, &records);
            }
        });
        let to = bridge.clone();
        let on_nearness = Closure::<dyn Fn(Array)>::new(move |entries: Array| {
            let near = entries.iter().map(|entry| entry.unchecked_into::<IntersectionObserverEntry>());
            for entry in near.filter(IntersectionObserverEntry::is_intersecting) {
                if let Some(bridge) = to.upgrade() {
                    bridge.approach(&entry.target());
                }
            }
        });
        let options = IntersectionObserverInit::new();
        options.set_root_margin("100%");
        let nearness = IntersectionObserver::new_with_options(on_nearness.as_ref().unchecked_ref(), &options).ok();
        let window = web_sys::window()?;
        let listen = |name: &'static str, hear: fn(&Bridge, &JsValue)| {
            let to = bridge.clone();
            EventListener::new_with_options(&window, name, EventListenerOptions::run_in_capture_phase(), move |event| {
                if let Some(bridge) = to.upgrade() {
                    hear(&bridge, event);
                }
            })
        };
        // All of these bubble to the window, where no named element can stand in for the document's members.
        let listeners = vec![
            listen("visibilitychange", |bridge, _| bridge.tick_all()),
            listen("DOMContentLoaded", |bridge, _| bridge.parsed()),
            listen("securitypolicyviolation", |bridge, event| {
                let violation: &Violation = event.unchecked_ref();
                if violation.effective_directive() == "frame-src" {
                    bridge.blocked(&violation.blocked_uri());
                }
            }),
        ];
        let mutations = MutationObserver::new(on_mutations.as_ref().unchecked_ref()).ok()?;
        let watch = Self { mutations, nearness, _on_mutations: on_mutations, _on_nearness: on_nearness, _listeners: listeners };
        if let Some(document) = dom::document() {
            watch.observe(&document);
        }
        Some(watch)
    }

    /// Watches a document or a shadow tree.
    pub(crate) fn observe(&self, root: &Node) {
        let options = MutationObserverInit::new();
        options.set_child_list(true);
        options.set_subtree(true);
        let names = ["src", "data-drimify", "data-drimify-ignore"].map(JsValue::from_str);
        options.set_attribute_filter(&names.into_iter().collect::<Array>());
        let _failed = self.mutations.observe_with_options(root, &options);
    }

    /// Tells when an element comes within one viewport.
    pub(crate) fn observe_nearness(&self, element: &Element) {
        if let Some(nearness) = &self.nearness {
            nearness.observe(element);
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.mutations.disconnect();
        if let Some(nearness) = &self.nearness {
            nearness.disconnect();
        }
    }
}

fn hand_on(bridge: &Bridge, records: &Array) {
    let mut frames_changed = false;
    let mut removed = false;
    for record in records.iter() {
        let record: MutationRecord = record.unchecked_into();
        if record.type_() == "attributes" {
            let target: Option<Element> = record.target().and_then(|target| target.dyn_into().ok());
            frames_changed |= record.attribute_name().as_deref() != Some("src")
                || target.is_some_and(|target| dom::local_name(&target) == "iframe");
            continue;
        }
        for element in elements(&record.added_nodes()) {
            frames_changed |= holds_frame(&element);
            bridge.scan(Some(&element));
        }
        for element in elements(&record.removed_nodes()) {
            removed = true;
            frames_changed |= holds_frame(&element);
        }
    }
    if removed {
        bridge.release_departed();
    }
    if frames_changed {
        bridge.reconcile();
    }
}

fn elements(list: &NodeList) -> Vec<Element> {
    (0..list.length()).filter_map(|index| list.item(index)?.dyn_into().ok()).collect()
}

fn holds_frame(element: &Element) -> bool {
    dom::local_name(element) == "iframe" || !dom::query_below(element, "iframe").is_empty()
}
