//! A row as it is sent: rendered from the records as they are at that moment.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::OWN;
use super::country::code_of;
use super::person::Portrait;
use crate::config::{Disclose, Piece, Transform};
use crate::hash::hex;
use crate::record::{Outcome, canonical};

impl Portrait {
    fn own(&self, name: &str) -> Value {
        let time =
            |ms: Option<i64>| ms.and_then(|ms| Timestamp::from_millisecond(ms).ok()).map(|time| time.to_string());
        let consent = self.consent.as_ref();
        match name {
            "first_played" => json!(time(self.first_played_ms)),
            "last_played" => json!(time(self.last_played_ms)),
            "plays" => json!(self.plays),
            "wins" => json!(self.wins),
            "apps" => json!(self.apps.iter().cloned().collect::<Vec<_>>().join(";")),
            "person" => json!(self.person.as_deref().map(hex)),
            "consent_time" => json!(time(consent.and_then(|consent| consent.at_ms))),
            "consent_app" => json!(consent.and_then(|consent| consent.app.clone())),
            "consent_field" => json!(consent.map(|consent| consent.field.clone())),
            _ => Value::Null,
        }
    }

    /// Everything by its name, as templates see it; what the vendor does not document under `other`.
    fn context(&self) -> BTreeMap<&str, minijinja::Value> {
        let (named, other): (Vec<_>, Vec<_>) = self.fields.iter().partition(|(name, _)| canonical(name).is_some());
        let mut context: BTreeMap<&str, minijinja::Value> =
            named.into_iter().map(|(name, value)| (name.as_str(), plain(value))).collect();
        context.extend(OWN.into_iter().map(|name| (name, plain(&self.own(name)))));
        let other: BTreeMap<String, minijinja::Value> =
            other.into_iter().map(|(name, value)| (name.clone(), plain(value))).collect();
        context.insert("other", other.into());
        context
    }
}

/// A value as templates have it. Nothing is undefined there, which is written as nothing.
fn plain(value: &Value) -> minijinja::Value {
    match value {
        Value::Null => minijinja::Value::UNDEFINED,
        Value::Bool(yes) => (*yes).into(),
        Value::Number(number) => match number.as_i64() {
            Some(whole) => whole.into(),
            None => number.as_f64().map_or_else(|| number.to_string().into(), Into::into),
        },
        Value::String(text) => text.as_str().into(),
        Value::Array(items) => items.iter().map(plain).collect(),
        Value::Object(items) => {
            items.iter().map(|(name, value)| (name.clone(), plain(value))).collect::<BTreeMap<_, _>>().into()
        }
    }
}

/// Every field of a mapping: one that nothing is known of is null.
pub(crate) fn render(mapping: &[(String, Piece)], known: &Portrait) -> Map<String, Value> {
    let value = |piece: &Piece| match piece {
        Piece::Constant(value) => value.clone(),
        Piece::Own(name) => known.own(name),
        Piece::Field(name, transform) => {
            let value = name.field().and_then(|field| known.fields.get(field)).cloned().unwrap_or_default();
            match transform {
                Some(transform) => transform.apply(&value),
                None => value,
            }
        }
        Piece::Template(template) => json!(template.render(known.context())),
    };
    mapping.iter().map(|(field, piece)| (field.clone(), value(piece))).collect()
}

/// All that a record says, for a receiver that is the host's own.
pub(crate) fn whole(known: &Portrait, outcome: Outcome) -> Map<String, Value> {
    let mut all: Map<String, Value> = known.fields.clone().into_iter().collect();
    all.insert("finished".to_owned(), json!(outcome.finished));
    all.insert("won".to_owned(), json!(outcome.won));
    all
}

/// What a letter may tell: all that a record says, but of a prize only what a claim may, and only of one that was won.
pub(crate) fn letter(
    known: &Portrait,
    outcome: Outcome,
    disclose: Disclose,
    more: &[(String, Piece)],
) -> Map<String, Value> {
    let mut known = known.clone();
    let Disclose { title, reference, code } = disclose;
    for (field, shown) in [("prizeTitle", title), ("prizeRef", reference), ("code", code)] {
        if !shown || outcome.won != Some(true) {
            known.fields.remove(field);
        }
    }
    let mut all = whole(&known, outcome);
    all.extend(OWN.iter().map(|name| ((*name).to_owned(), known.own(name))));
    all.extend(render(more, &known));
    all
}

impl Transform {
    /// The value as the target wants it; null if it cannot be written so.
    fn apply(&self, value: &Value) -> Value {
        let text = match value {
            Value::String(text) => text.trim().to_owned(),
            Value::Number(number) => number.to_string(),
            _ => return Value::Null,
        };
        json!(match self {
            Self::LowerCase => Some(text.to_lowercase()),
            Self::E164 { calling_code } => e164(&text, calling_code.as_deref()),
            Self::Date =>
                text.get(..10).and_then(|day| day.parse::<jiff::civil::Date>().ok()).map(|day| day.to_string()),
            Self::Country => code_of(&text).map(str::to_owned),
        })
    }
}

/// A telephone number as it is dialled from anywhere.
fn e164(text: &str, calling_code: Option<&str>) -> Option<String> {
    let mut digits = String::new();
    let text = text.replace("(0)", "");
    for (place, character) in text.chars().enumerate() {
        match character {
            '0'..='9' => digits.push(character),
            '+' if place == 0 => digits.push('+'),
            ' ' | '.' | '-' | '/' | '(' | ')' | '\u{a0}' => {}
            _ => return None,
        }
    }
    let number = if let Some(number) = digits.strip_prefix('+').or_else(|| digits.strip_prefix("00")) {
        number.to_owned()
    } else {
        format!("{}{}", calling_code?, digits.strip_prefix('0').unwrap_or(&digits))
    };
    let sound = (7..=15).contains(&number.len()) && !number.starts_with('0') && !number.contains('+');
    sound.then(|| format!("+{number}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_written_as_targets_want_them_or_not_at_all() {
        let e164 = |code: &str| Transform::E164 { calling_code: Some(code.to_owned()) };
        for (transform, value, expected) in [
            (Transform::LowerCase, json!(" Ada@X.example "), json!("ada@x.example")),
            (Transform::Date, json!("1990-02-01T00:00:00+01:00"), json!("1990-02-01")),
            (Transform::Date, json!("1990-02-31"), json!(null)),
            (Transform::Date, json!("1/2/90"), json!(null)),
            (Transform::Country, json!("fr"), json!("FR")),
            (Transform::Country, json!("France"), json!("FR")),
            (Transform::Country, json!("Allemagne"), json!("DE")),
            (Transform::Country, json!("nowhere"), json!(null)),
            (e164("33"), json!("06 12.34-56 78"), json!("+33612345678")),
            (e164("33"), json!("+44 (0)20 7946 0958"), json!("+442079460958")),
            (e164("33"), json!("0044 20 7946 0958"), json!("+442079460958")),
            (Transform::E164 { calling_code: None }, json!("0612345678"), json!(null)),
            (e164("33"), json!(612_345_678), json!("+33612345678")),
            (e164("33"), json!("call me"), json!(null)),
            (e164("33"), json!(["06"]), json!(null)),
        ] {
            assert_eq!(transform.apply(&value), expected, "{value}");
        }
    }
}
