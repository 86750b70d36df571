//! What a target said, without what it was told: values become the names of their fields.

use std::borrow::Cow;

use serde_json::Value;

use super::http::MOST_WORDS;
use super::plain::plain;
use crate::unseen::is_invisible;

/// So much of an answer is kept.
const MOST: usize = 300;
/// Shorter values are replaced as whole words alone: a 3 is in too many of them.
const SHORT: usize = 4;
/// A beginning of a value that is so long is replaced as all of it would be: whoever repeats a long one cuts it off.
const PART: usize = 16;
/// So often what is written in another spelling is read as what it stands for.
const DEEPEST: usize = 3;

/// The beginning of an answer in which every value that was rendered is replaced by its field's name.
pub(crate) fn redact<'a>(words: &str, values: impl Iterator<Item = (&'a str, &'a Value)>) -> String {
    let mut texts: Vec<(&str, String)> = values.flat_map(|(field, value)| texts(field, value)).collect();
    // A value that is part of another does not spoil it.
    texts.sort_by_key(|(_, text)| std::cmp::Reverse(text.len()));
    let mut out = read(cut(words, MOST_WORDS));
    let mut compared = small(&out);
    for (field, text) in texts {
        // Nearly all are nowhere in it.
        if compared.contains(first(&text, PART)) {
            out = replace(&out, &text, field);
            compared = small(&out);
        }
    }
    // Where words were cut off, perhaps before they came here, a value may begin that is too short to be told.
    if words.len() + char::MAX_LEN_UTF8 > MOST_WORDS && !out.ends_with(']') {
        let told = out.chars().count().saturating_sub(PART);
        out = first(&out, told).to_owned();
    }
    // Whatever still looks like an address is somebody's.
    let out = out.split(' ').map(|word| if word.contains('@') { "[address]" } else { word });
    let out: String = out.collect::<Vec<_>>().join(" ");
    out.chars().filter(|character| !character.is_control()).take(MOST).collect()
}

fn cut(text: &str, most: usize) -> &str {
    text.get(..text.floor_char_boundary(most)).unwrap_or_default()
}

/// So many characters of a text.
fn first(text: &str, characters: usize) -> &str {
    text.char_indices().nth(characters).and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}

/// Letters as they are compared: small ones, and one of the two small sigmas.
fn lower(character: char) -> impl Iterator<Item = char> {
    character.to_lowercase().map(|small| if small == 'ς' { 'σ' } else { small })
}

fn small(text: &str) -> String {
    text.chars().flat_map(lower).collect()
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
    let seen: String = words.chars().filter(|character| !is_invisible(*character)).collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The texts of a value, also those inside it.
fn texts<'a>(field: &'a str, value: &Value) -> Vec<(&'a str, String)> {
    match value {
        Value::Null | Value::Bool(_) => Vec::new(),
        Value::Number(number) => vec![(field, small(&number.to_string()))],
        Value::String(text) => {
            // More of it is in no answer.
            let plain = small(&read(cut(text, 2 * MOST_WORDS)));
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

/// What follows a text at the beginning of words, in any case of its letters, or what follows a long beginning of it.
fn beginning<'a>(words: &'a str, text: &str) -> Option<&'a str> {
    let mut left = text.chars();
    let mut characters = words.char_indices();
    let mut same = 0;
    let end = loop {
        if left.as_str().is_empty() {
            return Some(characters.as_str());
        }
        let Some((at, character)) = characters.next() else { break words.len() };
        if !lower(character).all(|small| left.next() == Some(small)) {
            break at;
        }
        same += 1;
    };
    if same >= PART { words.get(end..) } else { None }
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

    #[test]
    fn a_value_that_is_cut_off_is_not_kept_by_its_beginning() {
        let long = format!("My secret wish: {}", "a pony. ".repeat(20_000));
        let row = json!({ "wish": long, "firstname": "Ada Lovelace", "nom": "\u{393}\u{399}\u{3a9}\u{3a1}\u{393}\u{39f}\u{3a3}" });
        let fields = row.as_object().expect("an object");
        let values = || fields.iter().map(|(field, value)| (field.as_str(), value));
        let beginning = long.get(..60).expect("a beginning");
        for (said, kept) in [
            (format!("too long: {long} (40 at most)"), "too long: [wish]".to_owned()),
            (format!("too long: {beginning}\u{2026} (40 at most)"), "too long: [wish]\u{2026} (40 at most)".to_owned()),
            (
                "\u{393}\u{399}\u{3a9}\u{3a1}\u{393}\u{39f}\u{3a3}, \u{3b3}\u{3b9}\u{3c9}\u{3c1}\u{3b3}\u{3bf}\u{3c2}"
                    .to_owned(),
                "[nom], [nom]".to_owned(),
            ),
            ("Ad\u{200b}a Love\u{ad}lace \u{202e}is known".to_owned(), "[firstname] is known".to_owned()),
        ] {
            assert_eq!(redact(&said, values()), kept);
        }
        // What is cut off behind much that says nothing.
        for spaces in 1980..2000 {
            let kept = redact(&format!("{}known: Ada Lovelace", " ".repeat(spaces)), values());
            assert!(!kept.contains("Ad"), "{spaces}: {kept}");
        }
    }
}
