//! The properties of `tests/properties`, for the fuzzers.

#[expect(dead_code, reason = "the cases themselves run elsewhere")]
#[path = "../../tests/cases/mod.rs"]
mod cases;
#[path = "../../tests/native/mod.rs"]
mod native;
#[path = "../../tests/properties/mod.rs"]
pub mod properties;
