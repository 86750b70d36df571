//! The browser edge: asks the page, hands the core text, and carries out what the core planned. It decides nothing.
//!
//! `core` is the door between both halves. The DOM work itself is the JavaScript beside these files: the same lines
//! in wasm would be five times the bytes. `export` is what the npm build's loader calls, `bridge` what Rust pages use.

mod answer;
mod bridge;
mod core;
#[cfg(feature = "js")]
mod export;
mod platform;

pub use bridge::{Bridge, Builder, Counters, Event, StartError};
#[doc(hidden)]
pub use platform::PLATFORM;
