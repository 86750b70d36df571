//! Participation records: what the vendor sends, read tolerantly, merged so that every order of arrival ends the same.
//!
//! Pure: knows no database and no HTTP.

mod body;
mod charset;
mod encoding;
mod envelope;
mod field;
mod form;
mod identity;
mod merged;
mod nothing;
mod outcome;
mod outline;
mod page;
mod part;
mod report;
mod stamp;

pub(crate) use body::{BodyError, Contents, read};
pub(crate) use encoding::{EncodingError, inflate};
pub(crate) use field::{CANONICAL, FieldNames, Fields, MappingError, canonical};
pub(crate) use identity::{identity, normal_email};
pub(crate) use merged::Merged;
pub(crate) use nothing::{is_nothing, is_nothing_word, yes_or_no};
pub(crate) use outcome::{FinishedRule, Outcome, completion};
pub(crate) use outline::{outline, printable};
pub(crate) use page::{Page, page};
pub(crate) use part::Part;
pub(crate) use report::Figures;
pub(crate) use stamp::{Stamp, Zones, instant};
