#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| drimify_bridge_fuzz::properties::template(text));
