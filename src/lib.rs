//! Listens to an embedded [Drimify](https://drimify.com) experience and lets the page react.
//!
//! (In rebuilding: the rooms of the layout come back one by one.)

mod claim;
mod error;
mod event;
mod frame;
mod gate;
mod json;
mod markup;
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
mod wire;

pub use claim::{Answer, Begun, ClaimId, Ended, Method, Next, Outcome, Question, Woken};
pub use error::BridgeError;
pub use event::{Flag, Flags, MilestoneEvent, Via};
pub use frame::{Document, FrameError, FrameFacts, FrameId, Greeting, Setting, Standing};
pub use gate::{Reason, Refused, Sender};
pub use json::{Doc, JsonError, Kind, Node};
pub use markup::MarkupError;
pub use milestone::{Filter, Milestone, MilestoneSet};
pub use options::{Options, OptionsError, Verify};
pub use origin::{Origin, OriginError};
pub use payload::{Claim, Completion, Payload, Prize, Profile, Unproven};
pub use platform::{Platform, Url};
pub use rate::Rate;
pub use report::{Notice, Refusal, Stranger, Trouble};
pub use round::State;
pub use stats::Stats;
pub use wire::{Control, FieldPathError, FieldPaths};
