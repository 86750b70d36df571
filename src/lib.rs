//! Listens to an embedded [Drimify](https://drimify.com) experience and lets the page react.
//!
//! (In rebuilding: the rooms of the layout come back one by one.)

mod error;
mod event;
mod frame;
mod gate;
mod json;
mod milestone;
mod origin;
mod payload;
mod platform;
mod rate;
mod round;
#[cfg(target_arch = "wasm32")]
pub mod web;
mod wire;

pub use error::BridgeError;
pub use event::{Flag, Flags, MilestoneEvent, Via};
pub use frame::FrameId;
pub use gate::{Reason, Refused, Sender, Stats};
pub use json::{Doc, JsonError, Kind, Node};
pub use milestone::{Filter, Milestone, MilestoneSet};
pub use origin::{Origin, OriginError};
pub use payload::{Claim, Completion, Payload, Prize, Profile, Unproven};
pub use platform::{Platform, Url};
pub use rate::Rate;
pub use round::State;
pub use wire::{Control, FieldPathError, FieldPaths};
