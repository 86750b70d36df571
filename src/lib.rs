//! Listens to an embedded [Drimify](https://drimify.com) experience and lets the page react.
//!
//! In a browser, [`web::Bridge`](https://docs.rs/drimify-bridge/latest/wasm32-unknown-unknown/drimify_bridge/web/struct.Bridge.html)
//! listens to the window's messages, checks who speaks, and calls typed handlers; the host page in `examples/host.rs`
//! shows it whole. Elsewhere the crate is what a server shares with the page: the same names and the same records.
//!
//! The core is pure: [`session::Session`] is handed facts and answers with data, so it is tested natively. The browser
//! side, `web`, exists on wasm32 alone. Data flows one way: a message becomes a verdict, an accepted one a milestone, a
//! milestone goes to handlers and becomes a list of changes that the browser side carries out.
//!
//! What a browser reports is a hint, not a proof: anything of value is confirmed on a server.

pub mod beacon;
pub mod claim;
pub mod element;
mod error;
mod event;
pub mod frame;
mod gate;
mod json;
pub mod markup;
mod milestone;
mod options;
mod origin;
mod payload;
mod platform;
mod rate;
pub mod reaction;
mod report;
mod round;
pub mod session;
mod stats;
#[cfg(target_arch = "wasm32")]
pub mod web;
pub mod wire;

pub use error::BridgeError;
pub use event::{Flag, Flags, MilestoneEvent, Via};
pub use frame::FrameId;
pub use gate::{Reason, Refused, Sender};
pub use json::{Doc, JsonError, Kind, Node};
pub use milestone::{Filter, Milestone, MilestoneSet};
pub use options::{Options, OptionsError, Verify};
pub use origin::{Origin, OriginError};
pub use payload::{Claim, Completion, Payload, Prize, Profile, Unproven};
pub use platform::{Platform, Url};
pub use rate::Rate;
pub use report::{Notice, Refusal, Stranger, Trouble};
pub use round::State;
pub use stats::Stats;
pub use wire::{FieldPathError, FieldPaths};
