//! Why a message was refused that the page may have meant to hear, and what it can do about it.

use crate::frame::{FrameFacts, FrameId};
use crate::gate::{Reason, Refused};
use crate::options::DEFAULT_ORIGINS;

/// The commonest mistakes: why a message that the page may have meant to hear was refused, and the way out. The first
/// that applies, and nothing that the page has already.
pub(super) fn way_out(refused: &Refused, frame: Option<FrameId>, iframe: &FrameFacts, origin: &str) -> Option<String> {
    let is_default = DEFAULT_ORIGINS.contains(&origin);
    let way_out = if iframe.ignored && frame.is_none() {
        "its iframe stands below data-drimify-ignore: move it out of there"
    } else if iframe.is_opaque() {
        "the sandbox takes the origin of its iframe away: add allow-same-origin"
    } else if refused.reason == Reason::Origin && (frame.is_some() || !is_default) {
        if !iframe.marked && iframe.src_origin == origin {
            "add it to allowedOrigins (data-drimify-origins on <html>), or mark the iframe data-drimify"
        } else {
            "add it to allowedOrigins (data-drimify-origins on <html>)"
        }
    } else if !iframe.marked && !iframe.has_address() {
        "its iframe has no src of its own: mark it data-drimify"
    } else if !iframe.marked && iframe.src_origin != origin {
        "the src of its iframe leads on to another origin: mark it data-drimify"
    } else {
        return None;
    };
    Some(format!("a message from \"{origin}\" was refused: {way_out}"))
}
