//! One statement about one participation: a body, or one element of a body, with its fields named.
//!
//! Nulls and empty texts are silence: they neither overwrite nor count as present.

use std::collections::BTreeMap;

use serde_json::Value;

use super::field::{FieldNames, Sureness};
use super::stamp::{Stamp, moment};
use crate::hash::{hex, sha256};

/// Longer texts are data, not identities.
const MAX_IDENTITY: usize = 512;
/// Values nested deeper are kept as their JSON text: the store wraps them, and its reader stops at 128 levels.
const MAX_DEPTH: usize = 64;

/// A parsed statement: its non-null fields under their canonical names, unknown keys under their own.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Part {
    fields: BTreeMap<String, Value>,
    stamp: Stamp,
}

impl Part {
    /// Names the fields of one object. `None` if it has no known field with a value: a probe.
    pub(crate) fn new(pairs: Vec<(String, Value)>, names: &FieldNames) -> Option<Self> {
        let mut fields = BTreeMap::new();
        let mut surest: BTreeMap<&'static str, Sureness> = BTreeMap::new();
        for (name, value) in pairs {
            if is_silent(&value) {
                continue;
            }
            let value = if depth(&value) > MAX_DEPTH { Value::String(value.to_string()) } else { value };
            match names.field(&name) {
                Some((field, sureness)) => {
                    if surest.get(field).is_none_or(|known| sureness > *known) {
                        surest.insert(field, sureness);
                        fields.insert(field.to_owned(), value);
                    }
                }
                None => {
                    fields.entry(name).or_insert(value);
                }
            }
        }
        if surest.is_empty() {
            return None;
        }
        let time = |field: &str| fields.get(field).and_then(moment);
        let updated = time("updatedAt").or_else(|| time("updatedAtTimestamp"));
        let date = time("date");
        let text = serde_json::to_string(&fields).unwrap_or_default();
        let hash = hex(sha256(text.as_bytes()).get(..16).unwrap_or_default());
        Some(Self { stamp: Stamp(updated, date, hash), fields })
    }

    pub(crate) fn fields(&self) -> &BTreeMap<String, Value> {
        &self.fields
    }

    pub(crate) fn stamp(&self) -> &Stamp {
        &self.stamp
    }

    /// The participation's id as text: 12, 12.0 and "12" are one id.
    pub(crate) fn id(&self) -> Option<String> {
        identity(self.fields.get("id")?)
    }

    /// The session it was played in.
    pub(crate) fn session(&self) -> Option<String> {
        identity(self.fields.get("sessionId")?)
    }

    /// The e-mail address, trimmed and in lower case.
    pub(crate) fn email(&self) -> Option<String> {
        normal_email(self.fields.get("email")?.as_str()?)
    }
}

/// An e-mail address as it is compared: trimmed and in lower case.
pub(crate) fn normal_email(text: &str) -> Option<String> {
    let text = text.trim().to_lowercase();
    (!text.is_empty()).then_some(text)
}

fn is_silent(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        _ => false,
    }
}

fn depth(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or_default(),
        Value::Object(items) => 1 + items.values().map(depth).max().unwrap_or_default(),
        _ => 0,
    }
}

/// A value that can be compared as an identity, or be the value of a join: text or a whole number.
pub(crate) fn identity(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => match (number.as_i64(), number.as_f64()) {
            (Some(whole), _) => whole.to_string(),
            (None, Some(real)) if real.fract() == 0.0 && real.abs() < 9e15 => format!("{real:.0}"),
            _ => number.to_string(),
        },
        _ => return None,
    };
    (!text.is_empty() && text.len() <= MAX_IDENTITY).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn part(value: Value) -> Option<Part> {
        let Value::Object(map) = value else { return None };
        Part::new(map.into_iter().collect(), &FieldNames::default())
    }

    #[test]
    fn nulls_and_empty_texts_are_silence_and_unknown_keys_are_kept() {
        let part = part(json!({"ID": 12.0, "email": "", "score": null, "shoeSize": 43})).expect("a record");
        assert_eq!(part.id().as_deref(), Some("12"));
        assert_eq!(part.fields().keys().collect::<Vec<_>>(), ["id", "shoeSize"]);
    }

    #[test]
    fn an_object_without_a_known_field_is_a_probe() {
        assert_eq!(part(json!({"hello": "world"})), None);
        assert_eq!(part(json!({"email": null})), None);
    }

    #[test]
    fn of_two_spellings_of_one_field_the_exact_one_wins() {
        let names = FieldNames::default();
        for pairs in [
            vec![("EMAIL".to_owned(), json!("b@x")), ("email".to_owned(), json!("a@x"))],
            vec![("email".to_owned(), json!("a@x")), ("EMAIL".to_owned(), json!("b@x"))],
        ] {
            assert_eq!(Part::new(pairs, &names).and_then(|part| part.email()).as_deref(), Some("a@x"));
        }
    }
}
