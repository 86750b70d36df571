//! `storage.js`: what the tab remembers, or this page alone where a policy or setting forbids the tab. Runs code of the
//! page where that has wrapped its storage: no borrow.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/web/hands/storage.js")]
extern "C" {
    /// What was kept under a key.
    pub(crate) fn recall(key: &str) -> Option<String>;
    /// Keeps a text under a key.
    pub(crate) fn keep(key: &str, text: &str);
    /// 32 random hexadecimal digits: the name of a claimant.
    #[wasm_bindgen(js_name = randomName)]
    pub(crate) fn random_name() -> String;
}
