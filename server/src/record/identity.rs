//! Values that are compared: what tells one participation, session, app or person from another.

use serde_json::Value;

/// Longer texts are data, not identities.
const MAX_IDENTITY: usize = 512;

/// An e-mail address as it is compared: trimmed and in lower case.
pub(crate) fn normal_email(text: &str) -> Option<String> {
    let text = text.trim().to_lowercase();
    (!text.is_empty()).then_some(text)
}

/// A value that can be compared as an identity, or be the value of a join: text or a whole number.
pub(crate) fn identity(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => match (number.as_i64(), number.as_f64()) {
            (Some(whole), _) => whole.to_string(),
            (None, Some(real)) if real.fract() == 0.0 && real.abs() < 9e15 => format!("{real:.0}"),
            _ => number.to_string(),
        },
        _ => return None,
    };
    (!text.is_empty() && text.len() <= MAX_IDENTITY).then_some(text)
}
