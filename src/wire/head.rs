//! Reads the head of an application message: which milestone it is, and where its data is.
//!
//! Two input forms (contract, section 3): the vendor's own, with the marker `isDigitaService` and a wire type, and the
//! neutral envelope `{ event, data }` with the name of a callback.

use crate::event::{Flag, Flags};
use crate::gate::Reason;
use crate::json::{Doc, Kind, Node};
use crate::milestone::Milestone;

use super::transport::Form;
use super::value::id;

/// The wire type of control traffic.
const RESIZE: &str = "resize";
/// Longest unknown name that a refusal tells, in characters.
const MAX_SHOWN: usize = 64;

/// The milestone of a wire type.
fn of_type(name: &str) -> Option<Milestone> {
    Some(match name {
        "ready" => Milestone::Ready,
        "firstinteraction" => Milestone::FirstInteraction,
        "routechange" => Milestone::RouteChange,
        "scrolltotop" => Milestone::ScrollToTop,
        "complete" => Milestone::Complete,
        "close" => Milestone::Close,
        "error" => Milestone::Error,
        _ => return None,
    })
}

/// The milestone of a callback's name.
fn of_callback(name: &str) -> Option<Milestone> {
    Some(match name {
        "onReady" => Milestone::Ready,
        "onFirstInteraction" => Milestone::FirstInteraction,
        "onRouteChange" => Milestone::RouteChange,
        "onScrollToTop" => Milestone::ScrollToTop,
        // The second is that of the vendor's legacy library.
        "onComplete" | "onCompletion" => Milestone::Complete,
        "onClose" => Milestone::Close,
        "onError" => Milestone::Error,
        _ => return None,
    })
}

/// Whether a wire type is one that the vendor's library already gives a meaning to.
#[must_use]
pub(crate) fn is_known_type(name: &str) -> bool {
    name == RESIZE || of_type(name).is_some()
}

/// An application message: which milestone, and where its data is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Head<'d> {
    /// What happened.
    pub(crate) milestone: Milestone,
    /// The declared wire type of a `custom` milestone.
    pub(crate) custom_type: Option<&'d str>,
    /// The message's own `data`; none when absent or null.
    pub(crate) data: Option<Node<'d>>,
    /// `id_ignored`, if so.
    pub(crate) flags: Flags,
}

/// Why an application message is refused, with the name that the sender used where that helps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Misfit {
    /// The reason, as counted.
    pub(crate) reason: Reason,
    /// The unknown name, cut to 64 characters, without controls.
    pub(crate) name: Option<String>,
}

impl From<Reason> for Misfit {
    fn from(reason: Reason) -> Self {
        Self { reason, name: None }
    }
}

/// Reads the head of an application message; `Ok(None)` is control traffic.
///
/// # Errors
/// The reasons of the contract, section 3: `shape`, `not_drimify`, `plugin_layer`, `type`, `unknown_event`.
pub(crate) fn read_head<'d>(doc: &'d Doc<'d>, form: Form, custom_types: &[String]) -> Result<Option<Head<'d>>, Misfit> {
    let root = doc.root();
    if root.get("isDigitaService").is_there() {
        return read_vendor(root, custom_types);
    }
    // What comes framed is the vendor's, so the neutral envelope is none there.
    if form == Form::Framed || !root.get("event").is_there() {
        return Err(Reason::Shape.into());
    }
    let name = root.get("event").text().ok_or(Reason::Type)?;
    let milestone = of_callback(name).ok_or_else(|| unknown(name))?;
    Ok(Some(Head { milestone, custom_type: None, data: data(root), flags: Flags::default() }))
}

fn read_vendor<'d>(root: Node<'d>, custom_types: &[String]) -> Result<Option<Head<'d>>, Misfit> {
    if root.get("isDigitaService").boolean() != Some(true) {
        return Err(Reason::NotDrimify.into());
    }
    if root.get("isPlugin").boolean() == Some(true) {
        return Err(Reason::PluginLayer.into());
    }
    let name = root.get("type").text().ok_or(Reason::Type)?;
    if name == RESIZE {
        return Ok(None);
    }
    let custom_type = custom_types.iter().any(|declared| declared == name).then_some(name);
    let milestone = match custom_type {
        Some(_) => Milestone::Custom,
        None => of_type(name).ok_or_else(|| unknown(name))?,
    };
    let mut flags = Flags::default();
    let given = root.get("id");
    if given.kind() != Kind::Null && id(given).is_none() {
        flags.insert(Flag::IdIgnored);
    }
    Ok(Some(Head { milestone, custom_type, data: data(root), flags }))
}

fn data(root: Node<'_>) -> Option<Node<'_>> {
    Some(root.get("data")).filter(|data| data.kind() != Kind::Null)
}

#[cold]
fn unknown(name: &str) -> Misfit {
    let shown = name.chars().filter(|character| !character.is_control()).take(MAX_SHOWN).collect();
    Misfit { reason: Reason::UnknownEvent, name: Some(shown) }
}
