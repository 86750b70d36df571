//! The browser edge: asks the page, hands the core text, and carries out what the core planned. It decides nothing.
//!
//! `bridge` is the loop and `message` the reading of an admitted message. The DOM work itself is the JavaScript beside
//! these files, imported in `edge`: the same lines in wasm would be five times the bytes. `export` is what the npm
//! build's loader calls.

#![cfg_attr(not(feature = "js"), expect(dead_code, reason = "without the loader nothing starts a bridge yet"))]

mod bridge;
mod edge;
mod event;
mod message;
mod platform;

pub use platform::PLATFORM;

#[cfg(feature = "js")]
mod export;
