//! The browser side: hears messages, asks the core what they mean, and has the page changed. It decides nothing itself.
//!
//! A message goes through the files in this order: `listener` hears it, `message` answers the gate's questions about it,
//! `shell` has the session judge it, `event` is what became of it, `dispatch` tells the handlers, and `hands` change the
//! page. `bridge` is what Rust pages hold, `export` what the loader of JavaScript pages calls.

mod bridge;
mod dispatch;
mod event;
#[cfg(feature = "js")]
mod export;
mod frames;
mod hands;
mod listener;
mod message;
mod platform;
mod shell;
mod timer;
mod to_js;
mod watch;

pub use bridge::{Bridge, Builder};
pub use event::Event;
pub use platform::BROWSER;
