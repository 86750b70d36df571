//! The iframes a bridge listens to, and whether an iframe is one of them.
//!
//! Knows elements and their `src`, not what they say.

use std::rc::Rc;

use gloo_events::EventListener;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlIFrameElement};

use crate::config::{Config, DEFAULT_ORIGINS};
use crate::intake::REASONS;
use crate::milestone::MilestoneEvent;
use crate::origin::{Origin, OriginError};
use crate::web::dom;
use crate::web::handshake::Handshake;
use crate::web::patience::Patience;

/// A one-off milestone of the current round, for those who come late.
#[derive(Debug, Clone)]
pub(crate) struct Kept {
    pub(crate) event: Rc<MilestoneEvent>,
    pub(crate) object: JsValue,
    pub(crate) text: JsValue,
}

/// A registered frame.
#[derive(Debug)]
pub(crate) struct Frame {
    pub(crate) element: HtmlIFrameElement,
    pub(crate) src: String,
    pub(crate) origin: String,
    pub(crate) handshake: Handshake,
    pub(crate) auto_height: bool,
    pub(crate) patience: Option<Patience>,
    pub(crate) kept: Vec<Kept>,
    /// When each reason was last reported, in milliseconds.
    pub(crate) reported: [f64; REASONS.len()],
    pub(crate) _load: EventListener,
}

/// The registered frames, by number.
#[derive(Debug, Default)]
pub(crate) struct Frames {
    slots: Vec<Option<Frame>>,
}

impl Frames {
    /// The frame whose current window this is: read now, never remembered, and a null source is nobody's.
    pub(crate) fn of_window(&self, source: &JsValue) -> Option<usize> {
        if source.is_null() || source.is_undefined() {
            return None;
        }
        let is_source = |frame: &Frame| {
            let window = frame.element.content_window();
            window.is_some_and(|window| dom::is_same(source, &window)) && dom::is_connected(&frame.element)
        };
        self.slots.iter().position(|slot| slot.as_ref().is_some_and(is_source))
    }

    pub(crate) fn get(&self, number: usize) -> Option<&Frame> {
        self.slots.get(number)?.as_ref()
    }

    pub(crate) fn get_mut(&mut self, number: usize) -> Option<&mut Frame> {
        self.slots.get_mut(number)?.as_mut()
    }

    pub(crate) fn number_of(&self, element: &Element) -> Option<usize> {
        self.slots.iter().position(|slot| slot.as_ref().is_some_and(|frame| dom::is_same(&frame.element, element)))
    }

    /// The number the next frame gets.
    pub(crate) fn next_number(&self) -> usize {
        self.slots.iter().position(Option::is_none).unwrap_or(self.slots.len())
    }

    pub(crate) fn insert(&mut self, number: usize, frame: Frame) {
        if self.slots.len() <= number {
            self.slots.resize_with(number + 1, || None);
        }
        if let Some(slot) = self.slots.get_mut(number) {
            *slot = Some(frame);
        }
    }

    pub(crate) fn remove(&mut self, number: usize) -> Option<Frame> {
        self.slots.get_mut(number)?.take()
    }

    pub(crate) fn numbers(&self) -> Vec<usize> {
        let live = self.slots.iter().enumerate().filter(|(_, slot)| slot.is_some());
        live.map(|(number, _)| number).collect()
    }
}

/// What an iframe's `src` makes of it.
#[derive(Debug)]
pub(crate) enum Standing {
    /// No http(s) address yet, or not one of the bridge's.
    Waits,
    /// Registered: its address, that address's origin, and the origins it may speak from.
    Registered { src: String, origin: String, own: Vec<Origin> },
    /// A given frame, or a marked one, whose address cannot be.
    Wrong(FrameError),
}

/// Why a frame that was pointed at cannot be listened to.
#[derive(Debug, thiserror::Error)]
pub(crate) enum FrameError {
    #[error("no element matches the frame \"{0}\"")]
    NotFound(String),
    #[error("expected an iframe for \"frame\", found {0}")]
    NotIframe(String),
    #[error("several iframes match \"{0}\": use a selector that matches one, or an element")]
    Ambiguous(String),
    #[error("the frame's src is at \"{0}\", which is not among allowedOrigins: add it there, or correct the src")]
    SrcOrigin(String),
    #[error("another bridge listens to this already: destroy it first, or use that one")]
    AlreadyBound,
    #[error(transparent)]
    Origin(#[from] OriginError),
}

impl FrameError {
    pub(crate) fn code(&self) -> &'static str {
        match self {
            Self::NotFound(_) => "frame_not_found",
            Self::NotIframe(_) => "frame_not_iframe",
            Self::Ambiguous(_) => "frame_ambiguous",
            Self::SrcOrigin(_) => "frame_src_origin",
            Self::AlreadyBound => "already_bound",
            Self::Origin(error) => error.code(),
        }
    }
}

/// Judges an iframe by its `src`, as the contract's "A frame's own origins" says.
pub(crate) fn judge(element: &HtmlIFrameElement, config: &Config, given: bool) -> Standing {
    let src = element.src();
    let marked = dom::attribute(element, "data-drimify").is_some();
    if !src.starts_with("http:") && !src.starts_with("https:") {
        return Standing::Waits;
    }
    let Ok(url) = web_sys::Url::new(&src) else { return Standing::Waits };
    let origin = match Origin::parse(&url.origin(), config.dev) {
        Ok(origin) => origin,
        Err(error) if given || marked => return Standing::Wrong(error.into()),
        Err(_) => return Standing::Waits,
    };
    let listed = config.allowed_origins.as_ref().is_some_and(|list| list.contains(&origin));
    if !listed && !marked {
        if given && config.allowed_origins.is_some() {
            return Standing::Wrong(FrameError::SrcOrigin(origin.to_string()));
        }
        if !given && !DEFAULT_ORIGINS.contains(&origin.as_str()) {
            return Standing::Waits;
        }
    }
    if !given && dom::closest(element, "[data-drimify-ignore]").is_some() {
        return Standing::Waits;
    }
    let own = match &config.allowed_origins {
        Some(list) if listed || !marked => list.clone(),
        Some(list) => list.iter().cloned().chain([origin.clone()]).collect(),
        None => vec![origin.clone()],
    };
    Standing::Registered { src, origin: origin.to_string(), own }
}

/// The one iframe a selector means.
pub(crate) fn find(selector: &str) -> Result<HtmlIFrameElement, FrameError> {
    let found = dom::query_all(selector).unwrap_or_default();
    let mut iframes = Vec::new();
    for element in found {
        iframes.push(as_iframe(&element)?);
    }
    match (iframes.pop(), iframes.is_empty()) {
        (None, _) => Err(FrameError::NotFound(selector.to_owned())),
        (Some(iframe), true) => Ok(iframe),
        _ => Err(FrameError::Ambiguous(selector.to_owned())),
    }
}

/// An element, if it is an iframe.
pub(crate) fn as_iframe(value: &JsValue) -> Result<HtmlIFrameElement, FrameError> {
    value.dyn_ref::<HtmlIFrameElement>().cloned().ok_or_else(|| {
        let name = value.dyn_ref::<Element>().map(|element| ["<", &dom::local_name(element), ">"].concat());
        FrameError::NotIframe(name.unwrap_or_else(|| String::from("no element")))
    })
}
