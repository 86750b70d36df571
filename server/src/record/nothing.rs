//! Words that say nothing, and words that say yes or no.
//!
//! The vendor's templates, and whoever stands between, write a missing value as `"undefined"`, `0` or `[object Object]`.
//! Taken as an id or a session, such a word would make one person of everybody who has none.

use serde_json::Value;

/// Compared trimmed and in lower case.
const NOTHING: [&str; 9] = ["", "undefined", "null", "none", "nan", "nil", "0", "false", "[object object]"];
const YES: [&str; 5] = ["true", "1", "yes", "on", "y"];
const NO: [&str; 3] = ["no", "off", "n"];

/// Whether a text is one of the words that stand for a missing value.
pub(crate) fn is_nothing_word(text: &str) -> bool {
    NOTHING.contains(&text.trim().to_lowercase().as_str())
}

/// Whether a value stands for a missing one.
pub(crate) fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Bool(true) => false,
        Value::Number(number) => number.as_f64() == Some(0.0),
        Value::String(text) => is_nothing_word(text),
        Value::Array(items) => items.is_empty(),
        Value::Object(items) => items.is_empty(),
    }
}

/// `Some(true)` if a value says yes, `Some(false)` if it says no.
pub(crate) fn yes_or_no(value: &Value) -> Option<bool> {
    let is = |words: &[&str]| value.as_str().is_some_and(|text| words.contains(&text.trim().to_lowercase().as_str()));
    let yes = match value {
        Value::Bool(yes) => *yes,
        Value::Number(number) => number.as_f64() == Some(1.0),
        _ => is(&YES),
    };
    if yes {
        Some(true)
    } else if is_nothing(value) || is(&NO) {
        Some(false)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_nothing_words_are_a_closed_set() {
        for value in [
            json!(null),
            json!(false),
            json!(0),
            json!(0.0),
            json!(-0.0),
            json!([]),
            json!({}),
            json!(""),
            json!(" \t"),
            json!("undefined"),
            json!(" Undefined "),
            json!("NULL"),
            json!("None"),
            json!("NaN"),
            json!("nil"),
            json!("0"),
            json!("FALSE"),
            json!("[object Object]"),
        ] {
            assert!(is_nothing(&value), "{value}");
        }
        for value in [
            json!(true),
            json!(1),
            json!(-1),
            json!([0]),
            json!({ "a": null }),
            json!("00"),
            json!("0.0"),
            json!("no"),
            json!("off"),
            json!("unknown"),
            json!("n/a"),
            json!("-"),
            json!("[]"),
        ] {
            assert!(!is_nothing(&value), "{value}");
        }
    }

    #[test]
    fn yes_and_no_are_closed_sets_and_anything_else_is_neither() {
        for (value, expected) in [
            (json!(true), Some(true)),
            (json!(1), Some(true)),
            (json!(1.0), Some(true)),
            (json!("TRUE"), Some(true)),
            (json!(" 1 "), Some(true)),
            (json!("Yes"), Some(true)),
            (json!("on"), Some(true)),
            (json!("y"), Some(true)),
            (json!(false), Some(false)),
            (json!(0), Some(false)),
            (json!(null), Some(false)),
            (json!([]), Some(false)),
            (json!("undefined"), Some(false)),
            (json!("No"), Some(false)),
            (json!("OFF"), Some(false)),
            (json!("n"), Some(false)),
            (json!(2), None),
            (json!("oui"), None),
            (json!("2024-11-10"), None),
            (json!(["yes"]), None),
        ] {
            assert_eq!(yes_or_no(&value), expected, "{value}");
        }
    }
}
