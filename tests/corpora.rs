//! The corpora of the fuzzers, as ordinary tests.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::indexing_slicing, clippy::panic, clippy::expect_used, reason = "a test fails by panicking")]

#[expect(dead_code, reason = "the cases themselves run elsewhere")]
mod cases;
mod native;
mod properties;

use std::fs;
use std::path::Path;

#[test]
fn every_property_holds_of_what_the_fuzzers_know() {
    for (name, property) in properties::ALL {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(name);
        let mut count = 0;
        for entry in fs::read_dir(folder).expect(name) {
            let bytes = fs::read(entry.expect("an entry").path()).expect("a file");
            if let Ok(text) = std::str::from_utf8(&bytes) {
                property(text);
                count += 1;
            }
        }
        assert!(count >= 5, "{name}: {count} texts");
    }
}
