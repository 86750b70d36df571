//! What a target said, without what it was told: values become the names of their fields.

use std::borrow::Cow;

use serde_json::Value;

use super::plain::plain;

/// So much of an answer is kept.
const MOST: usize = 300;
/// Shorter values are replaced as whole words alone: a 3 is in too many of them.
const SHORT: usize = 4;
/// So often what is written in another spelling is read as what it stands for.
const DEEPEST: usize = 3;

/// The beginning of an answer in which every value that was rendered is replaced by its field's name.
pub(crate) fn redact<'a>(words: &str, values: impl Iterator<Item = (&'a str, &'a Value)>) -> String {
    let mut texts: Vec<(&str, String)> = values.flat_map(|(field, value)| texts(field, value)).collect();
    // A value that is part of another does not spoil it.
    texts.sort_by_key(|(_, text)| std::cmp::Reverse(text.len()));
    let mut out = read(words);
    let mut small = out.to_lowercase();
    for (field, text) in texts {
        // Nearly all are nowhere in it.
        if small.contains(&text) {
            out = replace(&out, &text, field);
            small = out.to_lowercase();
        }
    }
    // Whatever still looks like an address is somebody's.
    let out = out.split(' ').map(|word| if word.contains('@') { "[address]" } else { word });
    let out: String = out.collect::<Vec<_>>().join(" ");
    out.chars().filter(|character| !character.is_control()).take(MOST).collect()
}

/// Words as they are read, whatever a target may have written them into: JSON, an address, HTML, or one in the other.
fn read(words: &str) -> String {
    let mut words = Cow::Borrowed(words);
    for _ in 0..DEEPEST {
        let read = plain(&words);
        if read == words {
            break;
        }
        words = Cow::Owned(read);
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The texts of a value, also those inside it.
fn texts<'a>(field: &'a str, value: &Value) -> Vec<(&'a str, String)> {
    match value {
        Value::Null | Value::Bool(_) => Vec::new(),
        Value::Number(number) => vec![(field, number.to_string().to_lowercase())],
        Value::String(text) => {
            let plain = read(text).to_lowercase();
            let mut texts = vec![(field, plain.clone())];
            if plain.contains(' ') {
                // As forms are sent.
                texts.push((field, plain.replace(' ', "+")));
            }
            texts.retain(|(_, text)| !text.is_empty());
            texts
        }
        Value::Array(items) => items.iter().flat_map(|item| texts(field, item)).collect(),
        Value::Object(items) => items.values().flat_map(|item| texts(field, item)).collect(),
    }
}

/// Replaces a text, in small letters, wherever it stands in any case.
fn replace(words: &str, text: &str, field: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut rest = words;
    while !rest.is_empty() {
        let before = out.chars().next_back();
        if let Some(after) = beginning(rest, text).filter(|after| is_whole(before, text, after)) {
            out.push('[');
            out.push_str(field);
            out.push(']');
            rest = after;
        } else {
            let mut characters = rest.chars();
            out.extend(characters.next());
            rest = characters.as_str();
        }
    }
    out
}

/// What follows a text at the beginning of words, in any case of its letters.
fn beginning<'a>(words: &'a str, text: &str) -> Option<&'a str> {
    let mut left = text;
    for (at, character) in words.char_indices() {
        if left.is_empty() {
            return words.get(at..);
        }
        let lower: String = character.to_lowercase().collect();
        left = left.strip_prefix(lower.as_str())?;
    }
    left.is_empty().then_some("")
}

fn is_whole(before: Option<char>, text: &str, after: &str) -> bool {
    let inside = |character: Option<char>| character.is_some_and(char::is_alphanumeric);
    text.chars().count() >= SHORT || (!inside(before) && !inside(after.chars().next()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_was_sent_is_not_kept_with_what_was_answered() {
        let row = json!({ "email": "Ada@x.example", "firstname": "Ada", "town": "Île  d'Yeu", "score": 3,
                          "more": { "list": ["secret thing", "50%25 &amp; off"] }, "empty": "" });
        let fields = row.as_object().expect("an object");
        let values = || fields.iter().map(|(field, value)| (field.as_str(), value));
        for (said, kept) in [
            ("Contact ada@X.example already exists", "Contact [email] already exists"),
            ("ADA\nof île d'yeu: 3 of 30 adapt", "[firstname] of [town]: [score] of 30 adapt"),
            ("no SECRET THING; another@y.example", "no [more]; [address]"),
            ("email=ada%40x.example", "email=[email]"),
            (r#"{"email":"ada\u0040x.example","u":"\/ok"}"#, r#"{"email":"[email]","u":"/ok"}"#),
            ("q=%C3%8Ele%20d%27Yeu", "q=[town]"),
            ("&Icirc;le d&#039;Yeu, &#xCE;le d&apos;Yeu", "[town], [town]"),
            (r"\u00cele\nd\u0027yeu", "[town]"),
            ("no 50%25 &amp; off, ÎLE+d'Yeu", "no [more], [town]"),
            ("%26%2339%3B ada%2540x.example", "' [email]"),
        ] {
            assert_eq!(redact(said, values()), kept);
        }
        assert_eq!(redact(&"x".repeat(1000), values()).len(), 300);
    }
}
