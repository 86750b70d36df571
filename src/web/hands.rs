//! The hands: what the JavaScript of `hands/` offers, typed and by name; one module for each of its files.
//!
//! A hand asks the page, changes it, or waits. It decides nothing, holds no limit, and never throws into wasm: what the
//! page threw it has reported. Modules say which of them can run code of the page: while one of those is called, no
//! `RefCell` of ours is borrowed. Which iframe a number means, what a name stands for, is the caller's business.

pub(crate) mod apply;
pub(crate) mod beacon;
pub(crate) mod builtins;
pub(crate) mod console;
pub(crate) mod dom;
pub(crate) mod early;
pub(crate) mod error;
pub(crate) mod event;
pub(crate) mod fetch;
pub(crate) mod focus;
pub(crate) mod live;
pub(crate) mod mark;
pub(crate) mod navigate;
pub(crate) mod observe;
pub(crate) mod platform;
pub(crate) mod roots;
pub(crate) mod scan;
pub(crate) mod storage;
pub(crate) mod text;
pub(crate) mod widget;

use wasm_bindgen::prelude::*;

/// What became of a change of the page.
#[wasm_bindgen(private)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Applied {
    /// It happened, or was so already.
    Done = "done",
    /// There is nothing by that name.
    Missing = "missing",
    /// The element's text or value is never filled in.
    Forbidden = "forbidden",
    /// The page's CSS shows the element although it is hidden, or hides it although it is not.
    Overridden = "overridden",
    /// What was hidden could be seen before.
    Seen = "seen",
    /// Code of the page threw; that was reported.
    Failed = "failed",
}

/// What the page says of an iframe's document.
#[wasm_bindgen(private)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FrameDocument {
    /// It is there in full.
    Loaded = "loaded",
    /// It is still the empty one that every iframe begins with, or not there in full.
    Loading = "loading",
    /// It is another origin's, and nothing tells.
    Unknown = "unknown",
}

/// How far the page itself is.
#[wasm_bindgen(private)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PageState {
    /// Being parsed.
    Loading = "loading",
    /// Parsed.
    Interactive = "interactive",
    /// Loaded, with what is in it.
    Complete = "complete",
}

/// What a message carries.
#[wasm_bindgen(private)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// Text, as it came.
    Text = "text",
    /// A plain object, written as JSON text.
    Object = "object",
    /// Text beyond the limit.
    Size = "size",
    /// Neither text nor a plain object.
    Shape = "shape",
}
