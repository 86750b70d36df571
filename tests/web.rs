//! The attack cases in wasm, in a browser, with the browser's own parsers.
//!
//! Redirects are left to the pages of `tests/e2e`, whose address the cases expect.

#![cfg(target_arch = "wasm32")]
#![expect(clippy::indexing_slicing, clippy::panic, clippy::expect_used, reason = "a test fails by panicking")]

mod cases;

use drimify_bridge::State;
use drimify_bridge::reaction::Declaration;
use drimify_bridge::web::{BROWSER, Bridge};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn origins_are_decided_as_natively() {
    cases::run(&[("origin.config", 32), ("origin.match", 26)], BROWSER);
}

#[wasm_bindgen_test]
fn messages_are_decoded_as_natively() {
    cases::run(&[("payload", 26), ("reaction.dom", 20), ("wire", 33)], BROWSER);
}

#[wasm_bindgen_test]
fn rounds_are_counted_as_natively() {
    cases::run(&[("sequence", 5)], BROWSER);
}

#[wasm_bindgen_test]
fn a_bridge_that_cannot_start_says_why_and_installs_nothing() {
    let start = |selector: &str| Bridge::builder().frame(selector).start().expect_err("no such frame");
    assert_eq!(start("#nowhere").code(), "frame_not_found");
    assert_eq!(start("#1").code(), "selector_invalid");
    let error = Bridge::builder().allow_origin("http://apps.drimify.com").expect_err("not secure");
    assert_eq!(error.code(), "origin_insecure_scheme");
    let reaction = Declaration::reveal("#prize").when("score >");
    assert_eq!(Bridge::builder().reaction(&reaction).start().expect_err("no condition").code(), "condition_syntax");
}

#[wasm_bindgen_test]
fn a_bridge_counts_and_waits() {
    let bridge = Bridge::builder().timeout_ms(0).start().expect("a bridge");
    let stats = bridge.stats();
    assert_eq!(stats.seen(), 0);
    assert_eq!(serde_json::to_string(&stats).expect("counters"), r#"{"seen":0,"accepted":0,"ignored":0,"refused":{}}"#);
    assert_eq!(bridge.state(None), Some(State::Waiting));
    assert_eq!(State::Waiting.name(), "waiting");
}

#[wasm_bindgen_test]
fn the_browser_lends_the_parsers_the_core_expects() {
    assert!(BROWSER.parse_number("-1.5e3") == -1500.0);
    assert_eq!(BROWSER.format_number(12.5), "12.5");
    assert_eq!(BROWSER.format_number(1e21), "1e+21");
    let url = BROWSER.parse_url("https://u:p@shop.example:443/a/../b?c#d").expect("a URL");
    assert_eq!((&*url.href, &*url.origin), ("https://u:p@shop.example/b?c#d", "https://shop.example"));
    assert!(url.has_credentials && url.protocol == "https:");
    assert_eq!(BROWSER.parse_url("https://shop.example:99999/"), None);
    assert!(BROWSER.is_selector("#prize > a:not([hidden])"));
    assert!(!BROWSER.is_selector("#1a"));
}
