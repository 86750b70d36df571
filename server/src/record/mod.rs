//! Participation records: what the vendor sends, read tolerantly, merged so that every order of arrival ends the same.
//!
//! Pure: knows no database and no HTTP.

mod body;
mod field;
mod merged;
mod outcome;
mod part;
mod stamp;

pub(crate) use body::{BodyError, parse};
pub(crate) use field::{CANONICAL, FieldNames, MappingError, canonical};
pub(crate) use merged::{Fields, Merged};
pub(crate) use outcome::{FinishedRule, Outcome, completion};
pub(crate) use part::{Part, identity, normal_email};
pub(crate) use stamp::instant;
