//! What a target's fields are made of.

use drimify_bridge::reaction::Name;
use serde_json::Value;

use super::target_file::{PieceFile, PieceTable, TransformFile};
use super::template::Template;
use crate::outbox::{Named, OWN};

/// The target's fields, in the order of their names, and what each is made of.
pub(crate) type Mapping = Vec<(String, Piece)>;

/// What a field of a target is made of.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Piece {
    /// What a record, or all of a person's, say in a field.
    Field(Named, Option<Transform>),
    /// What the server knows beside the fields: one of [`OWN`].
    Own(&'static str),
    Constant(Value),
    /// A text with fields in it.
    Template(Template),
}

/// How a value is written for a target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Transform {
    LowerCase,
    /// A number as it is dialled from anywhere; one without a country is of this calling code.
    E164 {
        calling_code: Option<String>,
    },
    /// The day alone, as it was written.
    Date,
    /// Two letters of a country.
    Country,
}

impl Piece {
    pub(super) fn parse(file: PieceFile) -> Result<Self, String> {
        let table = match file {
            PieceFile::Field(name) => PieceTable { field: Some(name), ..PieceTable::default() },
            PieceFile::Table(table) => table,
        };
        let PieceTable { field, transform, calling_code, constant, template } = table;
        let transform = match (transform, calling_code) {
            (Some(TransformFile::E164), calling_code) => {
                let is_code = |code: &String| (1..=3).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_digit());
                if calling_code.as_ref().is_some_and(|code| !is_code(code)) {
                    return Err("calling_code is one to three digits, such as \"33\"".to_owned());
                }
                Some(Transform::E164 { calling_code })
            }
            (_, Some(_)) => return Err("calling_code belongs to transform = \"e164\"".to_owned()),
            (Some(TransformFile::LowerCase), None) => Some(Transform::LowerCase),
            (Some(TransformFile::Date), None) => Some(Transform::Date),
            (Some(TransformFile::Country), None) => Some(Transform::Country),
            (None, None) => None,
        };
        match (field, constant, template) {
            (Some(name), None, None) => match OWN.into_iter().find(|own| *own == name) {
                Some(own) if transform.is_none() => Ok(Self::Own(own)),
                Some(own) => Err(format!("{own} takes no transform")),
                None => match Named::field_named(&name) {
                    Some(named) => Ok(Self::Field(named, transform)),
                    None => Err(unknown(&name)),
                },
            },
            (None, Some(constant), None) if transform.is_none() => {
                let value = serde_json::to_value(constant).map_err(|_| "is no value that JSON has".to_owned())?;
                Ok(Self::Constant(value))
            }
            (None, None, Some(text)) if transform.is_none() => Template::parse(text).map(Self::Template),
            _ => Err("is either a field, with or without a transform, or a constant, or a template".to_owned()),
        }
    }
}

/// The sentence about a name that is no field.
pub(super) fn unknown(name: &str) -> String {
    match Named::parse(name) {
        Some(_) => format!("\"{name}\" is a condition's name, not a field's"),
        None => crate::record::MappingError::UnknownField(name.to_owned()).to_string(),
    }
}
