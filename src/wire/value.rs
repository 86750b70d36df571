//! How one value of a message is read: each kind with its own limit, and `None` for what does not fit.

use crate::json::{Node, decimal, tame};

use super::budget::is_longer_than;

/// Longest id, reference or code, in UTF-16 units.
const MAX_ID: usize = 256;
/// Longest text, in UTF-16 units.
const MAX_TEXT: usize = 4096;

/// An id: text, or a safe integer as its decimal digits.
pub(super) fn id(node: Node<'_>) -> Option<String> {
    let Some(number) = tame(node.number()) else { return code(node) };
    #[expect(clippy::cast_possible_truncation, reason = "a tame integer is a safe one")]
    (number.fract() == 0.0).then(|| (number as i64).to_string())
}

/// A reference or a code: short text.
pub(super) fn code(node: Node<'_>) -> Option<String> {
    text_within(node, MAX_ID)
}

/// Text.
pub(super) fn text(node: Node<'_>) -> Option<String> {
    text_within(node, MAX_TEXT)
}

/// A score: a number, or text that spells a decimal one.
pub(super) fn score(node: Node<'_>) -> Option<f64> {
    let spelled = || node.text().and_then(decimal).map(|text| node.parse_number(text));
    tame(node.number()).or_else(|| spelled().and_then(tame))
}

fn text_within(node: Node<'_>, units: usize) -> Option<String> {
    node.text().filter(|text| !is_longer_than(text, units)).map(str::to_owned)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::json::Doc;
    use crate::platform::tests::PLATFORM;

    fn read<T>(json: &str, read: fn(Node<'_>) -> Option<T>) -> Option<T> {
        read(Doc::parse(json, PLATFORM).expect(json).root())
    }

    #[test]
    fn a_score_is_a_safe_number_or_decimal_text() {
        for (json, expected, why) in [
            ("85", Some(85.0), "a number"),
            ("-0", Some(0.0), "minus zero is zero"),
            ("1.5e1", Some(15.0), "any spelling of a number"),
            ("1e308", None, "an integer that is not safe"),
            ("9007199254740992", None, "the first of those"),
            ("9007199254740991", Some(9_007_199_254_740_991.0), "the last before"),
            ("\"-12.5\"", Some(-12.5), "decimal text"),
            ("\"3.0\"", Some(3.0), "with a fraction of nothing"),
            ("\"1e3\"", None, "an exponent in text"),
            ("\"1234567890123456\"", None, "sixteen digits of text"),
            ("\" 1\"", None, "a space"),
            ("\"1.\"", None, "no digit after the point"),
            ("true", None, "a boolean"),
            ("[1]", None, "a list"),
        ] {
            let score = read(json, score);
            assert_eq!(score, expected, "{json}: {why}");
            assert!(score.is_none_or(|number| number.is_sign_positive() || number != 0.0), "{json}: {why}");
        }
    }

    #[test]
    fn an_id_is_text_or_a_safe_integer() {
        for (json, expected) in [
            ("\"a\"", Some("a")),
            ("\"\"", Some("")),
            ("12", Some("12")),
            ("12.0", Some("12")),
            ("1e3", Some("1000")),
            ("-0", Some("0")),
            ("-7", Some("-7")),
            ("9007199254740991", Some("9007199254740991")),
            ("9007199254740992", None),
            ("1.5", None),
            ("true", None),
            ("null", None),
        ] {
            assert_eq!(read(json, id).as_deref(), expected, "{json}");
        }
    }

    #[test]
    fn texts_have_limits_in_utf16_units() {
        let quoted = |character: &str, count: usize| format!("\"{}\"", character.repeat(count));
        type Reading = fn(Node<'_>) -> Option<String>;
        let readings: [(&str, Reading, usize); 3] = [("id", id, 256), ("code", code, 256), ("text", text, 4096)];
        for (kind, reading, limit) in readings {
            for (json, fits) in [
                (quoted("x", limit), true),
                (quoted("x", limit + 1), false),
                (quoted("é", limit), true),
                (quoted("é", limit + 1), false),
                (quoted("😀", limit / 2), true),
                (quoted("😀", limit / 2 + 1), false),
            ] {
                let shown: String = json.chars().take(3).collect();
                assert_eq!(read(&json, reading).is_some(), fits, "{kind} of {shown}, {} bytes", json.len());
            }
            if kind != "id" {
                assert_eq!(read("12", reading), None, "a {kind} is text");
            }
        }
    }
}
