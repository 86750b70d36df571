//! The browser side: hears messages, asks the core what they mean, and has the page changed. It decides nothing itself.

pub(crate) mod hands;
