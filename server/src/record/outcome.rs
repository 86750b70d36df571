//! What a record means: whether the game is finished, whether it was won, and what was won.

use drimify_bridge::{Completion, Prize, Profile};
use serde_json::Value;

use super::field::canonical;
use super::merged::Fields;
use super::part::identity;

/// Which field says that a game is finished.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) enum FinishedRule {
    /// `prizeUid` or `score` has a value.
    #[default]
    PrizeOrScore,
    /// This field is there, and not false, 0, "false" or "0".
    Field(String),
}

impl FinishedRule {
    /// The rule of a field's name, in the vendor's spelling or any other case of it.
    pub(crate) fn field(name: &str) -> Self {
        Self::Field(canonical(name).unwrap_or(name).to_owned())
    }

    fn holds(&self, fields: &Fields) -> bool {
        match self {
            Self::PrizeOrScore => fields.contains_key("prizeUid") || fields.contains_key("score"),
            Self::Field(field) => match fields.get(field) {
                None | Some(Value::Null | Value::Bool(false)) => false,
                Some(Value::Number(number)) => number.as_f64() != Some(0.0),
                Some(Value::String(text)) => !matches!(text.trim().to_lowercase().as_str(), "" | "0" | "false" | "off"),
                Some(_) => true,
            },
        }
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
        let won = fields.get("prizeUid").map(|prize| prize.as_str().map(str::trim) != Some("lost"));
        Self { finished: rule.holds(fields), won }
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

    #[test]
    fn finished_and_won_mean_what_the_record_says() {
        let cases = [
            ("nothing yet", json!({"email": "a@x"}), false, None),
            ("a score alone is a finished game of unknown luck", json!({"score": 85}), true, None),
            ("a score of zero is a score", json!({"score": 0}), true, None),
            ("lost", json!({"prizeUid": "lost"}), true, Some(false)),
            ("won", json!({"prizeUid": "da39a3ee5e6b4b0d3255bfef95601890afd80709"}), true, Some(true)),
        ];
        for (why, value, finished, won) in cases {
            let fields: Fields = serde_json::from_value(value).expect("fields");
            assert_eq!(Outcome::of(&fields, &FinishedRule::default()), Outcome { finished, won }, "{why}");
        }
    }

    #[test]
    fn a_configured_field_says_that_a_game_is_finished() {
        let rule = FinishedRule::field("PLAYED");
        for (value, finished) in
            [(json!(true), true), (json!("1"), true), (json!(false), false), (json!("false"), false)]
        {
            let fields = Fields::from([("played".to_owned(), value.clone()), ("score".to_owned(), json!(1))]);
            assert_eq!(Outcome::of(&fields, &rule).finished, finished, "{value}");
        }
    }

    #[test]
    fn a_prize_is_named_only_when_it_was_won() {
        let fields = Fields::from([("code".to_owned(), json!("WIN12345"))]);
        assert_eq!(completion(&fields).prize, None);
    }
}
