//! The attack cases in wasm, in a browser, with the browser's own parsers.
//!
//! Redirects are left to the pages of `tests/e2e`, whose address the cases expect.

#![cfg(target_arch = "wasm32")]
#![expect(clippy::indexing_slicing, clippy::panic, clippy::expect_used, reason = "a test fails by panicking")]

mod cases;

use drimify_bridge::web::PLATFORM;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn origins_are_decided_as_natively() {
    cases::run(&[("origin.config", 32), ("origin.match", 26)], &PLATFORM);
}

#[wasm_bindgen_test]
fn messages_are_decoded_as_natively() {
    cases::run(&[("payload", 26), ("wire", 33)], &PLATFORM);
}

#[wasm_bindgen_test]
fn rounds_are_counted_as_natively() {
    cases::run(&[("sequence", 5)], &PLATFORM);
}

#[wasm_bindgen_test]
fn the_browser_lends_the_parsers_the_core_expects() {
    assert!((PLATFORM.parse_number)("-1.5e3") == -1500.0);
    assert_eq!((PLATFORM.format_number)(12.5), "12.5");
    assert_eq!((PLATFORM.format_number)(1e21), "1e+21");
    let url = (PLATFORM.parse_url)("https://u:p@shop.example:443/a/../b?c#d").expect("a URL");
    assert_eq!((url.href.as_str(), url.origin.as_str()), ("https://u:p@shop.example/b?c#d", "https://shop.example"));
    assert!(url.has_credentials && url.protocol == "https:");
    assert_eq!((PLATFORM.parse_url)("https://shop.example:99999/"), None);
    assert!((PLATFORM.is_selector)("#prize > a:not([hidden])"));
    assert!(!(PLATFORM.is_selector)("#1a"));
}
