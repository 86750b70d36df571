//! One statement about one participation: a body, or one element of a body, with its fields named.
//!
//! Nulls and empty texts are silence: they neither overwrite nor count as present. So are, in the fields that tell one
//! person from another and a winner from a loser, the words that stand for a missing value.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::field::{FieldNames, Fields, Sureness};
use super::identity::{identity, normal_email};
use super::nothing::is_nothing;
use super::outcome::won;
use super::stamp::{Stamp, Zones};
use crate::hash::{hex, sha256};

/// Values nested deeper are kept as their JSON text: the store wraps them, and its reader stops at 128 levels.
const MAX_DEPTH: usize = 64;

/// A parsed statement: what it says under canonical names, unknown keys under their own.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Part {
    fields: Fields,
    /// Which of the fields count as silence.
    silent: BTreeSet<String>,
    /// The hash it had when its body was still there; else it is made of the fields where it is asked for.
    former_hash: Option<String>,
}

/// A key with a value that is not blank, and the field that the key means.
#[derive(Clone)]
struct Pair {
    name: String,
    value: Value,
    field: Option<(&'static str, Sureness)>,
}

impl Pair {
    fn new(name: String, value: Value, names: &FieldNames) -> Self {
        let value = if depth(&value) > MAX_DEPTH { Value::String(value.to_string()) } else { value };
        let (name, value) = (without_nul(name), values_without_nul(value));
        Self { field: names.field(&name), name, value }
    }

    fn is_heard(&self) -> bool {
        self.field.is_none_or(|(field, _)| is_heard(field, &self.value))
    }
}

impl Part {
    /// Names the fields of one object. `None` if it has no known field with a value.
    pub(crate) fn new(pairs: Vec<(String, Value)>, names: &FieldNames) -> Option<Self> {
        let spoken = pairs.into_iter().filter(|(_, value)| !is_blank(value));
        let mut pairs: Vec<Pair> = spoken.map(|(name, value)| Pair::new(name, value, names)).collect();
        if let Some(app) = names.app() {
            let heard = || pairs.iter().filter(|pair| pair.is_heard()).filter_map(|pair| pair.field);
            if heard().next().is_some() && !heard().any(|(field, _)| field == "appId") {
                pairs.push(Pair::new("appId".to_owned(), Value::String(app.to_owned()), names));
            }
        }
        if pairs.iter().all(Pair::is_heard) {
            return Some(Self { fields: named(pairs)?, silent: BTreeSet::new(), former_hash: None });
        }
        let heard = pairs.iter().filter(|pair| pair.is_heard()).cloned().collect();
        let mut fields = named(heard)?;
        let mut silent = named(pairs)?;
        silent.retain(|field, _| !fields.contains_key(field));
        let names = silent.keys().cloned().collect();
        fields.extend(silent);
        Some(Self { fields, silent: names, former_hash: None })
    }

    /// What is left of a statement whose body is gone, under the hash it had.
    pub(crate) fn carried(fields: Fields, hash: String) -> Self {
        let silent = fields.iter().filter(|(field, value)| !is_heard(field, value));
        Self { silent: silent.map(|(field, _)| field.clone()).collect(), fields, former_hash: Some(hash) }
    }

    /// With what counts as silence in the field that claims are joined by.
    pub(crate) fn joined_by(mut self, field: &str) -> Self {
        if self.fields.get(field).is_some_and(is_nothing) {
            self.silent.insert(field.to_owned());
        }
        self
    }

    /// All that is said, also what counts as silence.
    pub(crate) fn fields(&self) -> &Fields {
        &self.fields
    }

    /// What is said and heard, by itself.
    pub(super) fn into_heard(self) -> impl Iterator<Item = (String, Value)> {
        let silent = self.silent;
        self.fields.into_iter().filter(move |(field, _)| !silent.contains(field))
    }

    /// What is said and heard.
    #[cfg(test)]
    pub(crate) fn heard(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.fields.iter().filter(|(field, _)| !self.silent.contains(*field))
    }

    fn value(&self, field: &str) -> Option<&Value> {
        self.fields.get(field).filter(|_| !self.silent.contains(field))
    }

    /// SHA-256 of what is said, cut to 16 bytes, in hexadecimal.
    pub(crate) fn hash(&self) -> String {
        self.former_hash.clone().unwrap_or_else(|| hash(&self.fields))
    }

    /// When it was said.
    pub(crate) fn stamp(&self, zones: &Zones) -> Stamp {
        Stamp::of(&self.fields, zones, &self.hash())
    }

    /// The participation's id as text: 12, 12.0 and "12" are one id.
    pub(crate) fn id(&self) -> Option<String> {
        identity(self.value("id")?)
    }

    /// The session it was played in.
    pub(crate) fn session(&self) -> Option<String> {
        identity(self.value("sessionId")?)
    }

    /// The app that was played.
    pub(crate) fn app(&self) -> Option<String> {
        identity(self.value("appId")?)
    }

    /// The e-mail address, trimmed and in lower case.
    pub(crate) fn email(&self) -> Option<String> {
        normal_email(self.value("email")?.as_str()?)
    }
}

/// Whether [`Part::new`] makes a statement of an object.
pub(super) fn is_statement(pairs: &[(String, Value)], names: &FieldNames) -> bool {
    pairs.iter().any(|(name, value)| names.field(name).is_some() && is_said(names, name, value))
}

/// The fields of an object by their names: of several spellings of one field the surest. `None` if none is known.
fn named(pairs: Vec<Pair>) -> Option<Fields> {
    let mut fields = BTreeMap::new();
    let mut surest: BTreeMap<&'static str, Sureness> = BTreeMap::new();
    for Pair { name, value, field } in pairs {
        match field {
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
    (!surest.is_empty()).then_some(fields)
}

/// No store takes U+0000 in a text; what is not a character stands for it.
fn without_nul(text: String) -> String {
    if text.contains('\0') { text.replace('\0', "\u{fffd}") } else { text }
}

fn values_without_nul(value: Value) -> Value {
    match value {
        Value::String(text) => Value::String(without_nul(text)),
        Value::Array(items) => items.into_iter().map(values_without_nul).collect(),
        Value::Object(items) => {
            items.into_iter().map(|(name, value)| (without_nul(name), values_without_nul(value))).collect()
        }
        other => other,
    }
}

fn hash(said: &Fields) -> String {
    let text = serde_json::to_string(said).unwrap_or_default();
    hex(sha256(text.as_bytes()).get(..16).unwrap_or_default())
}

/// Whether the value of an incoming name says anything.
pub(super) fn is_said(names: &FieldNames, name: &str, value: &Value) -> bool {
    !is_blank(value) && names.field(name).is_none_or(|(field, _)| is_heard(field, value))
}

/// Whether a field's value says anything, beyond not being blank.
fn is_heard(field: &str, value: &Value) -> bool {
    match field {
        "id" | "sessionId" | "appId" => !is_nothing(value),
        "email" => !is_nothing(value) && value.as_str().is_none_or(|text| text.contains('@')),
        "prizeUid" => won(value).is_some(),
        _ => true,
    }
}

/// Null, or a text without a character to see.
pub(super) fn is_blank(value: &Value) -> bool {
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

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn part(value: Value) -> Option<Part> {
        let Value::Object(map) = value else { return None };
        Part::new(map.into_iter().collect(), &FieldNames::default())
    }

    fn heard(part: &Part) -> Vec<&str> {
        part.heard().map(|(field, _)| field.as_str()).collect()
    }

    #[test]
    fn nulls_and_empty_texts_are_silence_and_unknown_keys_are_kept() {
        let part = part(json!({"ID": 12.0, "email": "", "score": null, "shoeSize": 43})).expect("a record");
        assert_eq!(part.id().as_deref(), Some("12"));
        assert_eq!(part.fields().keys().collect::<Vec<_>>(), ["id", "shoeSize"]);
    }

    #[test]
    fn no_text_keeps_a_character_that_stores_do_not_take() {
        let said = json!({ "id": "a\0", "nul\0name": ["\0", { "\0": "x\0y" }] });
        let part = part(said).expect("a record");
        assert_eq!(part.id().as_deref(), Some("a\u{fffd}"));
        let expected = json!(["\u{fffd}", { "\u{fffd}": "x\u{fffd}y" }]);
        assert_eq!(part.fields().get("nul\u{fffd}name"), Some(&expected));
    }

    #[test]
    fn an_object_without_a_known_field_is_no_statement() {
        assert_eq!(part(json!({"hello": "world"})), None);
        assert_eq!(part(json!({"email": null})), None);
        assert_eq!(part(json!({"id": 0, "sessionId": "undefined"})), None);
    }

    #[test]
    fn a_nothing_word_neither_identifies_nor_overwrites() {
        for nothing in [
            json!("undefined"),
            json!(" NULL "),
            json!(0),
            json!(false),
            json!([]),
            json!({}),
            json!("[object Object]"),
        ] {
            let said = json!({ "id": nothing, "sessionId": nothing, "appId": nothing, "email": nothing,
                               "prizeUid": nothing, "score": 3 });
            let part = part(said).expect("a statement");
            assert_eq!((part.id(), part.session(), part.app(), part.email()), (None, None, None, None), "{nothing}");
            assert_eq!(heard(&part), ["score"], "{nothing}");
            assert_eq!(part.fields().len(), 6, "what was said is still there to be shown: {nothing}");
        }
        let elsewhere = part(json!({ "id": 1, "customText": "none", "levelsPlayed": 0, "played": false }));
        assert_eq!(heard(&elsewhere.expect("a statement")).len(), 4, "in other fields these are values");
    }

    #[test]
    fn an_address_without_an_at_sign_is_none() {
        let said = part(json!({ "id": 1, "email": "a.x.example" })).expect("a statement");
        assert_eq!((said.email(), heard(&said)), (None, vec!["id"]));
    }

    #[test]
    fn the_join_field_has_its_nothing_words_too() {
        let said =
            |value: &str| part(json!({ "id": 1, "session_uid": value })).expect("a statement").joined_by("session_uid");
        assert_eq!(heard(&said("undefined")), ["id"]);
        assert_eq!(heard(&said("u1")), ["id", "session_uid"]);
    }

    #[test]
    fn a_nothing_word_does_not_hide_another_spelling_of_the_field() {
        let part = part(json!({ "id": "undefined", "ID": 5 })).expect("a statement");
        assert_eq!(part.id().as_deref(), Some("5"));
    }

    #[test]
    fn the_app_that_an_integration_states_is_said_where_a_delivery_names_none() {
        let names = FieldNames::default().stating(Some("7".to_owned()));
        let app = |value: Value| {
            let Value::Object(map) = value else { return None };
            Part::new(map.into_iter().collect(), &names)?.app()
        };
        assert_eq!(app(json!({ "id": 1 })).as_deref(), Some("7"));
        assert_eq!(app(json!({ "id": 1, "appid": "0" })).as_deref(), Some("7"));
        assert_eq!(app(json!({ "id": 1, "appid": 8 })).as_deref(), Some("8"));
        assert_eq!(app(json!({ "hello": 1 })), None, "it does not make a record of what is none");
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
