//! The attack cases natively, with the `url` crate in the browser's place.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::indexing_slicing, clippy::panic, clippy::expect_used, reason = "a test fails by panicking")]

mod cases;
mod native;

#[test]
fn every_unit_case_of_the_file_holds() {
    let groups = [
        ("origin.config", 32),
        ("origin.match", 26),
        ("payload", 26),
        ("reaction.dom", 20),
        ("reaction.redirect", 43),
        ("reaction.template", 13),
        ("sequence", 5),
        ("wire", 33),
    ];
    cases::run(&groups, native::PLATFORM);
}
