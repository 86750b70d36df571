//! Which fields of a record are written, and in which order.

use std::collections::BTreeMap;
use std::str::FromStr;

use serde_json::{Map, Value};

use crate::record::{CANONICAL, FieldNames, MappingError, Part, canonical};

/// One column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Column {
    Field(&'static str),
    /// A field that only this vendor's form knows.
    Other(String),
    /// All of those, as JSON.
    Rest,
}

impl FromStr for Column {
    type Err = MappingError;

    /// Reads a field's name in any case, or `other.` and the name of an unknown one.
    fn from_str(text: &str) -> Result<Self, MappingError> {
        let text = text.trim();
        match (canonical(text), text.strip_prefix("other.")) {
            (Some(field), _) => Ok(Self::Field(field)),
            (None, Some(name)) if !name.is_empty() => Ok(Self::Other(name.to_owned())),
            // The sentence for a name that is none, with the one that was perhaps meant.
            _ => Err(FieldNames::new(&BTreeMap::from([(text.to_owned(), Vec::new())]))
                .err()
                .unwrap_or_else(|| MappingError::UnknownField(text.to_owned()))),
        }
    }
}

impl Column {
    /// Everything there is.
    pub(super) fn all() -> Vec<Self> {
        CANONICAL.into_iter().map(Self::Field).chain([Self::Rest]).collect()
    }

    pub(super) fn heading(&self) -> &str {
        match self {
            Self::Field(name) => name,
            Self::Other(name) => name,
            Self::Rest => "other",
        }
    }

    /// What a record says there.
    pub(super) fn value(&self, part: &Part) -> Option<Value> {
        match self {
            Self::Field(name) => part.fields().get(*name).cloned(),
            Self::Other(name) => part.fields().get(name).cloned(),
            Self::Rest => {
                let others = part.fields().iter().filter(|(field, _)| !CANONICAL.contains(&field.as_str()));
                let rest: Map<String, Value> = others.map(|(field, value)| (field.clone(), value.clone())).collect();
                (!rest.is_empty()).then_some(Value::Object(rest))
            }
        }
    }
}

/// A value as the text of a cell.
pub(super) fn text(value: Option<Value>) -> String {
    match value {
        None => String::new(),
        Some(Value::String(text)) => text,
        Some(other) => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_named_in_any_case_and_unknown_ones_with_a_prefix() {
        for (text, expected) in [
            ("EMAIL", Ok(Column::Field("email"))),
            (" prizeTitle", Ok(Column::Field("prizeTitle"))),
            ("other.shoe size", Ok(Column::Other("shoe size".to_owned()))),
            ("emial", Err("did you mean \"email\"?")),
            ("other.", Err("is not a field of a record")),
        ] {
            let read = text.parse::<Column>().map_err(|error| error.to_string());
            match expected {
                Ok(column) => assert_eq!(read, Ok(column), "{text}"),
                Err(words) => assert!(read.is_err_and(|error| error.contains(words)), "{text}"),
            }
        }
    }
}
