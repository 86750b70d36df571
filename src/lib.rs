//! Listens to an embedded Drimify experience and lets the page react.
//!
//! The core is pure: it is handed text and answers with data, so it is tested natively and shared with the server.
//! The browser edge, `web`, exists on wasm32 alone. Data flows one way: a message becomes a verdict, an accepted one
//! a milestone, a milestone goes to handlers and becomes a list of changes that the edge applies.
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
pub mod wire;

#[cfg(target_arch = "wasm32")]
pub mod web;

pub use config::{Config, DEFAULT_ORIGINS};
pub use delivery::{Accepted, Core, Frame, FrameMatches, Message, Verdict, own_fields};
pub use error::{BridgeError, Code};
pub use intake::{Gate, MAX_MESSAGE, REASONS, Rate, Reason, Refused, Sender, Stats};
pub use json::{Doc, JsonError, Kind, Node, ParseNumber};
pub use milestone::{Claim, Completion, Filter, Flag, Flags, Milestone, Payload, Prize, Profile};
pub use origin::{MAX_ORIGINS, Origin};
pub use platform::{ParsedUrl, Platform};
pub use registry::{HandlerId, Registry};
pub use round::{Place, Rounds, State};
pub use text::Names;
pub use value::Value;
