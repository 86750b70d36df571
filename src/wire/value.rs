//! How one value of a message is read: each kind with its own limit, and `None` for what does not fit.

use crate::json::{Node, tame};

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

/// The text if it spells a decimal number: `-?[0-9]{1,15}(\.[0-9]{1,15})?`.
pub(crate) fn decimal(text: &str) -> Option<&str> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    let is_digits = |part: &str| (1..=15).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    (is_digits(whole) && is_digits(fraction)).then_some(text)
}
