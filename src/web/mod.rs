//! The browser edge: asks the page, hands the core text, and carries out what the core planned. It decides nothing.
//!
//! `bridge` is the loop; `message` reads, `frames` and `watch` know which iframes there are, `handshake` speaks
//! first, `patience` waits, `scan` reads markup, `apply` and `navigate` change the page, `export` is what JavaScript
//! sees.

mod apply;
mod bridge;
mod diagnostics;
mod dom;
mod event;
mod frames;
mod handshake;
mod message;
mod navigate;
mod patience;
mod platform;
mod scan;
mod timer;
mod watch;

#[cfg(feature = "js")]
mod export;
