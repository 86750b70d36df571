//! What conditions about records can name. The grammar is the bridge's: one parser for both halves.

use std::fmt;

use drimify_bridge::Platform;
use drimify_bridge::Url;
use drimify_bridge::reaction::{Known, Name, Value};
use serde_json::Value as Json;

use crate::record::{Fields, Outcome, canonical, yes_or_no};

/// A name in a condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Named {
    Finished,
    /// It has an address.
    Registered,
    Won,
    App,
    Field(&'static str),
    /// A key that the vendor does not document.
    Other(String),
}

/// Fields that are answered with yes or no: alone in a condition they mean yes.
const FLAGS: [&str; 3] = ["optinNewsletter", "played", "customCheckbox"];

impl Named {
    /// The field that it is the value of, if it is one's.
    pub(crate) fn field(&self) -> Option<&str> {
        match self {
            Self::Finished | Self::Registered | Self::Won => None,
            Self::App => Some("appId"),
            Self::Field(field) => Some(field),
            Self::Other(key) => Some(key),
        }
    }

    /// A field of a record, or `other.` and a key.
    pub(crate) fn field_named(text: &str) -> Option<Self> {
        Self::parse(text).filter(|name| name.field().is_some())
    }
}

impl Name for Named {
    const SUCH_AS: &'static str =
        "a name such as finished, registered, won, lost, app, optinNewsletter, country or other.shoe";
    const WON: Self = Self::Won;

    fn parse(text: &str) -> Option<Self> {
        match text {
            "finished" => Some(Self::Finished),
            "registered" => Some(Self::Registered),
            "won" => Some(Self::Won),
            "app" => Some(Self::App),
            _ => match text.strip_prefix("other.") {
                Some(key) => (!key.is_empty()).then(|| Self::Other(key.to_owned())),
                None => canonical(text).map(Self::Field),
            },
        }
    }
}

impl fmt::Display for Named {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Finished => formatter.write_str("finished"),
            Self::Registered => formatter.write_str("registered"),
            Self::Won => formatter.write_str("won"),
            Self::App => formatter.write_str("app"),
            Self::Field(field) => formatter.write_str(field),
            Self::Other(key) => write!(formatter, "other.{key}"),
        }
    }
}

/// A record, as conditions see it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Facts<'a> {
    pub(crate) fields: &'a Fields,
    pub(crate) outcome: Outcome,
    /// More fields that are answered with yes or no.
    pub(crate) flags: &'a [Named],
}

impl Facts<'_> {
    fn json(&self, name: &Named) -> Option<&Json> {
        self.fields.get(name.field()?)
    }

    /// What a field says as an answer: yes, or anything else; none if it says nothing.
    pub(crate) fn answer(&self, name: &Named) -> Option<bool> {
        self.json(name).map(|value| yes_or_no(value) == Some(true))
    }
}

impl Known<Named> for Facts<'_> {
    fn value(&self, name: &Named) -> Option<Value<'_>> {
        match name {
            Named::Finished => Some(Value::Bool(self.outcome.finished)),
            Named::Registered => Some(Value::Bool(self.fields.contains_key("email"))),
            Named::Won => self.outcome.won.map(Value::Bool),
            Named::App | Named::Field(_) | Named::Other(_) => match self.json(name)? {
                Json::String(text) => Some(Value::Text(text)),
                Json::Number(number) => number.as_f64().map(Value::Number),
                Json::Bool(yes) => Some(Value::Bool(*yes)),
                Json::Null | Json::Array(_) | Json::Object(_) => None,
            },
        }
    }

    fn has(&self, name: &Named) -> bool {
        let is_flag = || matches!(name, Named::Field(field) if FLAGS.contains(field)) || self.flags.contains(name);
        match name {
            Named::Finished | Named::Registered | Named::Won => self.value(name) == Some(Value::Bool(true)),
            _ if is_flag() => self.answer(name) == Some(true),
            _ => self.json(name).is_some(),
        }
    }

    fn platform(&self) -> &dyn Platform {
        &Native
    }
}

/// The parsers that a condition borrows from where it is judged.
#[derive(Debug)]
struct Native;

impl Platform for Native {
    fn parse_number(&self, text: &str) -> f64 {
        text.parse().unwrap_or(f64::NAN)
    }

    fn format_number(&self, number: f64) -> String {
        number.to_string()
    }

    fn parse_url(&self, _: &str) -> Option<Url> {
        None
    }

    fn is_selector(&self, _: &str) -> bool {
        false
    }
}

#[cfg(test)]
mod tests {
    use drimify_bridge::reaction::Condition;
    use serde_json::json;

    use super::*;
    use crate::record::FinishedRule;

    fn holds(condition: &str, record: Json, flags: &[Named]) -> bool {
        let fields: Fields = serde_json::from_value(record).expect("fields");
        let outcome = Outcome::of(&fields, &FinishedRule::default());
        let facts = Facts { fields: &fields, outcome, flags };
        condition.parse::<Condition<Named>>().expect(condition).holds(&facts)
    }

    #[test]
    fn a_refused_opt_in_is_no_consent_in_any_condition() {
        for no in [json!("off"), json!("false"), json!(0), json!("no"), json!(false), json!("undefined"), json!([])] {
            assert!(!holds("optinNewsletter", json!({ "optinNewsletter": no }), &[]), "{no}");
            assert!(holds("!optinNewsletter", json!({ "optinNewsletter": no }), &[]), "{no}");
            assert!(!holds("customText", json!({ "customText": no }), &[Named::Field("customText")]), "{no}");
            assert!(!holds("other.terms", json!({ "terms": no }), &[Named::Other("terms".to_owned())]), "{no}");
        }
        for yes in [json!("on"), json!(true), json!(1), json!("Yes")] {
            assert!(holds(
                "optinNewsletter, customCheckbox",
                json!({ "optinNewsletter": yes, "customCheckbox": yes }),
                &[]
            ));
        }
        assert!(!holds("optinNewsletter", json!({ "id": 1 }), &[]), "nothing was asked");
    }

    #[test]
    fn names_of_records_are_judged_by_the_bridges_grammar() {
        let record = json!({ "id": 7, "appId": 12, "email": "a@x.example", "score": "85", "prizeUid": "gold",
                             "country": "FR", "customText": "off", "shoe": 43, "list": [1] });
        for (condition, expected) in [
            ("finished, registered, won", true),
            ("lost", false),
            ("app = 12", true),
            ("app != 12", false),
            ("score >= 80", true),
            ("score < 80", false),
            ("country = FR, other.shoe > 42", true),
            ("customText", true),
            ("other.list", true),
            ("other.hat", false),
            ("!other.hat, !lost", true),
            ("finished = true", true),
            ("COUNTRY = FR", true),
        ] {
            assert_eq!(holds(condition, record.clone(), &[]), expected, "{condition}");
        }
    }

    #[test]
    fn an_unknown_name_is_answered_with_some_that_are_known() {
        let error = "emial".parse::<Condition<Named>>().expect_err("no such name");
        let expected = "expected a name such as finished, registered, won, lost, app, optinNewsletter, country or \
                        other.shoe at 0 in \"emial\"";
        assert_eq!(error.to_string(), expected);
        for wrong in ["other.", "data.x", "prize.code", ""] {
            assert!(wrong.parse::<Condition<Named>>().is_err(), "{wrong}");
        }
    }
}
