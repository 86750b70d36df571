//! The outline of a body: its keys and the types of what is under them, never a value.

use serde_json::Value;

use super::{charset, form};

/// Beyond these an object is told by its first keys.
const MOST_KEYS: usize = 20;
const LONGEST_KEY: usize = 40;

/// What is in a body that was read, and not understood.
pub(crate) fn outline(content_type: Option<&str>, body: &[u8]) -> String {
    let label = charset::label(content_type);
    let text = charset::decode(label, body).ok();
    let value = text.and_then(|text| serde_json::from_str(&text.said).ok()).or_else(|| {
        let (fields, _) = form::fields(label, body).ok()?;
        Some(Value::Object(fields.into_iter().map(|(name, value)| (name, value.into())).collect()))
    });
    value.map_or_else(|| "nothing that can be told".to_owned(), |value| keys(&value))
}

/// The keys of a value and the types of what is under them.
fn keys(value: &Value) -> String {
    match value {
        Value::Object(members) => {
            let shown =
                members.iter().take(MOST_KEYS).map(|(key, value)| format!("{}: {}", printable(key), kind(value)));
            let more = members.len().saturating_sub(MOST_KEYS);
            let more = if more > 0 { format!(", and {more} more") } else { String::new() };
            format!("{{{}{more}}}", shown.collect::<Vec<_>>().join(", "))
        }
        Value::Array(items) => match items.first() {
            Some(first) => format!("list of {}, the first {}", items.len(), keys(first)),
            None => "an empty list".to_owned(),
        },
        other => kind(other).to_owned(),
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "text",
        Value::Array(_) => "list",
        Value::Object(_) => "object",
    }
}

/// A name, cut and without what could do harm on a terminal.
pub(crate) fn printable(text: &str) -> String {
    text.chars().take(LONGEST_KEY).map(|letter| if letter.is_control() { '?' } else { letter }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_form_and_a_body_in_another_charset_have_an_outline_too() {
        for (content_type, body, expected) in [
            (None, &b"{\"stra\xdfe\":1}"[..], "{straße: number}"),
            (Some("application/x-www-form-urlencoded"), b"mail=p%40x.example&alter=43", "{alter: text, mail: text}"),
            (Some("application/json; charset=klingon"), b"\xff", "nothing that can be told"),
        ] {
            assert_eq!(outline(content_type, body), expected);
        }
    }

    #[test]
    fn a_shape_tells_keys_and_types_and_no_value() {
        for (value, shape) in [
            (
                json!({ "mail": "p@x.example", "age": 43, "x": [1], "y": { "z": 1 } }),
                "{age: number, mail: text, x: list, y: object}",
            ),
            (json!([{ "mail": "p@x.example" }, 5]), "list of 2, the first {mail: text}"),
            (json!([]), "an empty list"),
            (json!("p@x.example"), "text"),
            (json!({ "a\nb": null }), "{a?b: null}"),
        ] {
            assert_eq!(keys(&value), shape);
        }
        let many: Value =
            (0..25).map(|number| (format!("{number:02}"), json!(1))).collect::<serde_json::Map<_, _>>().into();
        assert!(keys(&many).ends_with(", 19: number, and 5 more}"), "{}", keys(&many));
    }
}
