//! What records are judged by. Knows no database and no HTTP.

mod name;

pub(crate) use name::{Facts, Named};
