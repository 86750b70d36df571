//! What is told, and whom.

use serde::Serialize;

use crate::frame::FrameId;
use crate::session::ElementId;

/// A refusal as the page sees it (contract, section 2, Refusals).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Refusal {
    /// Why.
    pub reason: &'static str,
    /// The origin it is about.
    pub origin: String,
    /// How many of that reason there are.
    pub count: u32,
    /// The frame it is about, where that is known; the page sees the element.
    #[serde(skip)]
    pub frame: Option<FrameId>,
    /// The element it is about, where there is one.
    #[serde(skip)]
    pub element: Option<ElementId>,
    /// The unknown name, where the reason is `unknown_event`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
}

/// Something to tell, and whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// The page's own callback.
    Callback(Refusal),
    /// `console.debug`, after [`Notice::LABEL`].
    Debug(Refusal),
    /// `console.warn`.
    Warning(String),
}

impl Notice {
    /// The words before a refusal on the console.
    pub const LABEL: &'static str = "drimify-bridge refused";

    pub(super) fn warning(text: &str) -> Self {
        Self::Warning(format!("drimify-bridge: {text}"))
    }
}
