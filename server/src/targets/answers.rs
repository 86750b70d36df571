//! How services' answers are read: in their own words, bounded, and only for what they say.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use crate::outbox::{Class, MOST_WORDS, Verdict};

/// What a service's own words for an answer mean.
pub(super) type Codes = &'static [(&'static str, Class)];

pub(super) fn meaning(codes: Codes, said: Option<&str>) -> Option<Class> {
    codes.iter().find(|(code, _)| Some(*code) == said).map(|(_, class)| *class)
}

/// A value as text.
pub(super) fn text(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.trim().to_owned(),
        Some(other) => other.to_string(),
    }
}

/// So much of a text as is worth keeping.
pub(super) fn beginning<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let mut text = Option::<String>::deserialize(deserializer)?;
    if let Some(text) = &mut text {
        text.truncate(text.floor_char_boundary(MOST_WORDS));
    }
    Ok(text)
}

/// Those of a list that are understood: what is said of one row in an odd way says nothing of the others.
pub(super) fn understood<'de, D: Deserializer<'de>, T: DeserializeOwned>(deserializer: D) -> Result<Vec<T>, D::Error> {
    let all = Vec::<Value>::deserialize(deserializer)?;
    Ok(all.into_iter().filter_map(|one| serde_json::from_value(one).ok()).collect())
}

/// What is meant by an answer that says done and not of what: another server's page, or less than the whole.
pub(super) fn unclear(verdict: Verdict, broken: Option<&str>) -> Verdict {
    let words = format!("{}: {}", broken.unwrap_or("the answer is not understood"), verdict.words);
    Verdict { class: Class::Again, words, ..verdict }
}

/// What is meant by an answer to somebody's removal: it is done, or the service says in its own words that nobody is
/// there. Another server's page says neither.
pub(super) fn gone(verdict: Verdict) -> Verdict {
    match verdict.status {
        Some(204) => verdict,
        Some(404) if verdict.code.is_some() => Verdict { class: Class::Done, ..verdict },
        Some(200..=299 | 404) => unclear(verdict, None),
        _ => verdict,
    }
}

/// What is meant by an answer of several that says nothing of one: that shows when it is sent with fewer others.
pub(super) fn unmentioned(verdict: &Verdict) -> Verdict {
    Verdict { class: Class::Bisect, words: "the answer does not say what became of it".to_owned(), ..verdict.clone() }
}
