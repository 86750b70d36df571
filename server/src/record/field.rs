//! The names of a participation record's fields, and which spellings mean them.
//!
//! The only place with the vendor's spelling. Names are compared without case, which also merges the vendor's double
//! spellings (`updatedAtTimestamp` and `updatedAtTimeStamp`, `publisherId` and `publisherid`).

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

/// Every known field, in the order of a CSV file's columns.
pub(crate) const CANONICAL: [&str; 44] = [
    "id",
    "appId",
    "appRef",
    "sessionId",
    "date",
    "updatedAt",
    "gender",
    "firstName",
    "lastName",
    "username",
    "email",
    "phoneNumber",
    "dob",
    "address",
    "cp",
    "town",
    "country",
    "companyName",
    "website",
    "optinNewsletter",
    "customText",
    "customFormat",
    "customCheckbox",
    "selectValue",
    "selectValue2",
    "profil",
    "profilUid",
    "score",
    "timeTaken",
    "prizeUid",
    "prizeTitle",
    "prizeRef",
    "code",
    "played",
    "levelsPlayed",
    "locale",
    "referral",
    "ip",
    "countryCode",
    "connectionCountry",
    "publisherId",
    "idunic",
    "dateWithTimezone",
    "updatedAtTimestamp",
];

/// The values of a statement or a record, by their fields' names.
pub(crate) type Fields = BTreeMap<String, Value>;

/// The known field of a name, whatever its case.
pub(crate) fn canonical(name: &str) -> Option<&'static str> {
    CANONICAL.into_iter().find(|known| known.eq_ignore_ascii_case(name))
}

/// What is wrong with a mapping table.
#[derive(Debug, thiserror::Error)]
pub(crate) enum MappingError {
    #[error("\"{0}\" is not a field of a record{hint}", hint = hint(.0))]
    UnknownField(String),
    #[error("the name \"{name}\" is given to both {first} and {second}")]
    Twice { name: String, first: &'static str, second: &'static str },
}

fn hint(name: &str) -> String {
    let near = CANONICAL.into_iter().min_by_key(|known| distance(&known.to_lowercase(), &name.to_lowercase()));
    match near {
        Some(known) if distance(&known.to_lowercase(), &name.to_lowercase()) <= 2 => {
            format!("; did you mean \"{known}\"?")
        }
        _ => "; the README lists the fields".to_owned(),
    }
}

/// The edit distance of two short names.
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (line, a) in left.chars().enumerate() {
        let mut next = vec![line + 1];
        for (column, b) in right.iter().enumerate() {
            let old = |at: usize| row.get(at).copied().unwrap_or(usize::MAX / 2);
            let beside = next.last().copied().unwrap_or(usize::MAX / 2);
            next.push((old(column) + usize::from(a != *b)).min(old(column + 1) + 1).min(beside + 1));
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

/// How an integration says things: which incoming names mean which field (the vendor's own, and those of a mapping
/// table), and which app is meant where a delivery names none.
#[derive(Debug, Clone, Default)]
pub(crate) struct FieldNames {
    mapped: HashMap<String, &'static str>,
    app: Option<String>,
}

/// How surely a name means its field; among several names of one field in one body, the surest wins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Sureness {
    OtherCase,
    Exact,
    Mapped,
}

impl FieldNames {
    /// Reads a mapping table, `field = ["their name", …]`.
    ///
    /// # Errors
    /// A key that is no field, or a name given to two fields.
    pub(crate) fn new(table: &BTreeMap<String, Vec<String>>) -> Result<Self, MappingError> {
        let mut mapped = HashMap::new();
        for (field, names) in table {
            let known = canonical(field).ok_or_else(|| MappingError::UnknownField(field.clone()))?;
            for name in names.iter().map(|name| name.to_lowercase()) {
                match mapped.insert(name.clone(), known) {
                    Some(first) if first != known => return Err(MappingError::Twice { name, first, second: known }),
                    _ => {}
                }
            }
        }
        Ok(Self { mapped, app: None })
    }

    /// These names, spoken of an app where a delivery names none.
    pub(crate) fn stating(self, app: Option<String>) -> Self {
        Self { app, ..self }
    }

    pub(super) fn app(&self) -> Option<&str> {
        self.app.as_deref()
    }

    /// The field an incoming name means, if it is known.
    pub(crate) fn field(&self, name: &str) -> Option<(&'static str, Sureness)> {
        if !self.mapped.is_empty()
            && let Some(known) = self.mapped.get(&name.to_lowercase())
        {
            return Some((known, Sureness::Mapped));
        }
        canonical(name).map(|known| (known, if known == name { Sureness::Exact } else { Sureness::OtherCase }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_compared_without_case_and_double_spellings_meet() {
        let names = FieldNames::default();
        for (name, field) in [
            ("updatedAtTimeStamp", "updatedAtTimestamp"),
            ("publisherid", "publisherId"),
            ("SESSIONID", "sessionId"),
            ("sessionID", "sessionId"),
            ("Email", "email"),
        ] {
            assert_eq!(names.field(name).map(|found| found.0), Some(field), "{name}");
        }
        assert_eq!(names.field("favouriteColour"), None);
    }

    #[test]
    fn an_unknown_mapping_key_is_answered_with_a_near_name() {
        let table = BTreeMap::from([("emial".to_owned(), vec!["mail".to_owned()])]);
        let error = FieldNames::new(&table).expect_err("no such field");
        assert_eq!(error.to_string(), "\"emial\" is not a field of a record; did you mean \"email\"?");
    }
}
