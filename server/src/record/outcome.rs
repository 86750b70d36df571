//! What a record means: whether the game is finished, whether it was won, and what was won.

use drimify_bridge::{Completion, Prize, Profile};
use serde_json::Value;

use super::field::{Fields, canonical};
use super::identity::identity;
use super::nothing::{is_nothing, yes_or_no};

/// What says that a game is finished.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) enum FinishedRule {
    /// A prize, `played`, a score or the time taken.
    #[default]
    Standard,
    /// This field alone: it is there, and does not say no.
    Field(String),
}

impl FinishedRule {
    /// The rule of a field's name, in the vendor's spelling or any other case of it.
    pub(crate) fn field(name: &str) -> Self {
        Self::Field(canonical(name).unwrap_or(name).to_owned())
    }

    /// The field that alone decides, if one does.
    pub(crate) fn deciding(&self) -> Option<&str> {
        match self {
            Self::Standard => None,
            Self::Field(field) => Some(field),
        }
    }

    fn holds(&self, fields: &Fields, won: Option<bool>) -> bool {
        if let Self::Field(field) = self {
            return fields.get(field).is_some_and(|value| yes_or_no(value) != Some(false));
        }
        if won == Some(true) {
            return true;
        }
        if let Some(played) = fields.get("played").and_then(yes_or_no) {
            return played;
        }
        // Rows exist for people who looked and left: their score is 0, and no time was taken.
        won == Some(false)
            || match number(fields.get("score")) {
                Some(score) if score != 0.0 => true,
                Some(_) => number(fields.get("timeTaken")).is_some_and(|taken| taken > 0.0),
                None => false,
            }
    }
}

/// A number, or a text of one.
pub(super) fn number(value: Option<&Value>) -> Option<f64> {
    match value? {
        // A number beyond the range of f64 is still one, and not 0.
        Value::Number(number) => Some(number.as_f64().unwrap_or(f64::MAX)),
        Value::String(text) => text.trim().parse().ok().filter(|number: &f64| number.is_finite()),
        _ => None,
    }
}

/// Whether a `prizeUid` names a prize; `None` if it says nothing, which counts as silence.
pub(super) fn won(prize: &Value) -> Option<bool> {
    match prize {
        Value::String(text) if text.trim().eq_ignore_ascii_case("lost") => Some(false),
        Value::String(_) => (!is_nothing(prize)).then_some(true),
        Value::Number(number) => match number.as_f64() {
            Some(number) => (number > 0.0 && number.fract() == 0.0).then_some(true),
            None => None,
        },
        _ => None,
    }
}

/// What a record says of its game.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Outcome {
    pub(crate) finished: bool,
    /// `None` while the record does not say.
    pub(crate) won: Option<bool>,
}

impl Outcome {
    pub(crate) fn of(fields: &Fields, rule: &FinishedRule) -> Self {
        let won = fields.get("prizeUid").and_then(won);
        Self { finished: rule.holds(fields, won), won }
    }
}

/// A record as the completion that the bridge knows, now from a source that counts.
pub(crate) fn completion(fields: &Fields) -> Completion {
    let text = |field: &str| fields.get(field).and_then(identity);
    let won = Outcome::of(fields, &FinishedRule::default()).won;
    let prize = (won == Some(true)).then(|| Prize {
        id: text("prizeUid"),
        title: text("prizeTitle"),
        reference: text("prizeRef"),
        code: text("code"),
        image: None,
    });
    let profile = Profile { id: text("profilUid"), title: text("profil") };
    Completion {
        session_id: text("sessionId"),
        project_id: text("appId"),
        preview: None,
        won,
        score: fields.get("score").and_then(|score| match score {
            Value::Number(number) => number.as_f64(),
            Value::String(text) => text.trim().parse().ok().filter(|score: &f64| score.is_finite()),
            _ => None,
        }),
        prize,
        profile: (profile != Profile::default()).then_some(profile),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn outcome(value: Value, rule: &FinishedRule) -> Outcome {
        let fields: Fields = serde_json::from_value(value).expect("fields");
        Outcome::of(&fields, rule)
    }

    #[test]
    fn finished_is_decided_by_the_first_that_applies() {
        for (why, value, finished) in [
            ("nothing yet", json!({ "email": "a@x" }), false),
            ("a prize is named, whatever played says", json!({ "prizeUid": "gold", "played": false }), true),
            ("played says yes", json!({ "played": true, "score": 0 }), true),
            ("played says yes, in words", json!({ "played": "on" }), true),
            ("played says no, whatever the score", json!({ "played": "0", "score": 85 }), false),
            ("played says no, whatever was lost", json!({ "played": "off", "prizeUid": "lost" }), false),
            ("played says neither: the next decides", json!({ "played": "perhaps", "score": 85 }), true),
            ("lost", json!({ "prizeUid": "lost" }), true),
            ("lost, with a score of 0", json!({ "prizeUid": "LOST", "score": 0 }), true),
            ("a score", json!({ "score": 85 }), true),
            ("a negative score", json!({ "score": -3 }), true),
            ("a score as text", json!({ "score": " 85.5 " }), true),
            ("a score no f64 can hold", serde_json::from_str("{\"score\":1e400}").expect("JSON"), true),
            ("a score of 0 that took time", json!({ "score": 0, "timeTaken": "12" }), true),
            ("a score of 0 in no time is a view", json!({ "score": 0, "timeTaken": 0 }), false),
            ("a score of 0 alone is a view", json!({ "score": "0" }), false),
            ("time alone is none", json!({ "timeTaken": 12 }), false),
            ("a score that is no number", json!({ "score": "high" }), false),
            ("nor is NaN", json!({ "score": "NaN" }), false),
        ] {
            assert_eq!(outcome(value, &FinishedRule::default()).finished, finished, "{why}");
        }
    }

    #[test]
    fn a_configured_field_alone_says_that_a_game_is_finished() {
        let rule = FinishedRule::field("LEVELSPLAYED");
        for (value, finished) in [
            (json!(true), true),
            (json!("1"), true),
            (json!(3), true),
            (json!("any"), true),
            (json!(false), false),
            (json!("false"), false),
            (json!("No"), false),
            (json!("off"), false),
            (json!("undefined"), false),
            (json!(0), false),
            (json!([]), false),
        ] {
            let fields = json!({ "levelsPlayed": value, "prizeUid": "gold" });
            assert_eq!(outcome(fields, &rule).finished, finished, "{value}");
        }
        assert!(!outcome(json!({ "prizeUid": "gold" }), &rule).finished, "the field is not there");
    }

    #[test]
    fn only_a_prize_that_is_named_is_won() {
        for (prize, won) in [
            (json!("da39a3ee5e6b4b0d3255bfef95601890afd80709"), Some(true)),
            (json!("gold"), Some(true)),
            (json!("7"), Some(true)),
            (json!(7), Some(true)),
            (json!(7.0), Some(true)),
            (serde_json::from_str("18446744073709551617").expect("JSON"), Some(true)),
            (json!("lost"), Some(false)),
            (json!(" LOST "), Some(false)),
            (json!("Lost"), Some(false)),
            (json!(false), None),
            (json!(true), None),
            (json!(0), None),
            (json!(-1), None),
            (json!(1.5), None),
            (json!("null"), None),
            (json!("undefined"), None),
            (json!("0"), None),
            (json!("None"), None),
            (json!("false"), None),
            (json!(""), None),
            (json!([]), None),
            (json!(["gold"]), None),
            (json!({ "id": 1 }), None),
        ] {
            assert_eq!(outcome(json!({ "prizeUid": prize }), &FinishedRule::default()).won, won, "{prize}");
        }
    }

    #[test]
    fn a_prize_is_named_only_when_it_was_won() {
        for fields in [json!({ "code": "WIN12345", "prizeTitle": "Gold" }), json!({ "code": "W", "prizeUid": "lost" })]
        {
            let fields: Fields = serde_json::from_value(fields).expect("fields");
            assert_eq!(completion(&fields).prize, None);
        }
    }
}
