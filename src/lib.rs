//! Listens to an embedded [Drimify](https://drimify.com) experience and lets the page react.
//!
//! In a browser, [`web::Bridge`](https://docs.rs/drimify-bridge/latest/wasm32-unknown-unknown/drimify_bridge/web/struct.Bridge.html)
//! listens to the window's messages, checks who speaks, and calls typed handlers; the host page in `examples/host.rs`
//! shows it whole. Elsewhere the crate is what a server shares with the page: the same names and the same records.
//!
//! The core is pure: it is handed text and answers with data, so it is tested natively. The browser edge, `web`, exists
//! on wasm32 alone. Data flows one way: a message becomes a verdict, an accepted one a milestone, a milestone goes to
//! handlers and becomes a list of changes that the edge applies.
//!
//! What a browser reports is a hint, not a proof: anything of value is confirmed on a server.

mod config;
mod delivery;
mod error;
mod intake;
mod json;
mod milestone;
mod origin;
mod platform;
pub mod reaction;
mod registry;
mod round;
mod text;
mod value;
#[doc(hidden)]
pub mod wire;

#[cfg(target_arch = "wasm32")]
pub mod web;

pub use error::{BridgeError, Code};
pub use milestone::{Claim, Completion, Milestone, Payload, Prize, Profile};
pub use origin::Origin;

/// The pure core, for the tests of this crate: no part of the public interface, and free to change.
#[doc(hidden)]
pub mod internals {
    pub use crate::config::{Config, DEFAULT_ORIGINS};
    pub use crate::delivery::{Accepted, Core, Frame, FrameMatches, Message, Verdict, own_fields};
    pub use crate::intake::{Gate, MAX_MESSAGE, REASONS, Rate, Reason, Refused, Sender, Stats};
    pub use crate::json::{Doc, JsonError, Kind, Node, ParseNumber};
    pub use crate::milestone::{Filter, Flag, Flags};
    pub use crate::origin::MAX_ORIGINS;
    pub use crate::platform::{ParsedUrl, Platform};
    pub use crate::reaction::{ACTIONS, ARGUMENTS, Action, tokens, when};
    pub use crate::registry::{HandlerId, Registry};
    pub use crate::round::{Place, Rounds, State};
    pub use crate::text::Names;
    pub use crate::value::Value;
    #[cfg(target_arch = "wasm32")]
    pub use crate::web::PLATFORM;
    pub use crate::wire;
}
