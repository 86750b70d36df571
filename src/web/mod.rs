//! The browser side: hears messages, asks the core what they mean, and has the page changed. It decides nothing itself.

pub(crate) mod hands;
pub(crate) mod listener;
pub(crate) mod platform;
pub(crate) mod timer;
pub(crate) mod to_js;
