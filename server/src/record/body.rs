//! Reads a webhook's body: a JSON object, a JSON array of objects, or a form.
//!
//! The content type is not documented by the vendor, so the body's first character counts more than what the header
//! claims. Errors tell the position and never the content.

use std::fmt;

use serde::Deserialize;
use serde::de::{MapAccess, Visitor};
use serde_json::Value;

use super::field::FieldNames;
use super::part::Part;

/// Why a body cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum BodyError {
    #[error("the body is not JSON: it breaks off or is malformed at line {line}, column {column}")]
    Syntax { line: usize, column: usize },
    #[error("the body is JSON, yet not an object or an array of objects: see line {line}, column {column}")]
    Shape { line: usize, column: usize },
    #[error("the form is malformed at byte {byte}")]
    Form { byte: usize },
    #[error("the body is neither JSON nor a form: see byte 1")]
    Neither,
}

/// An object with its keys in order and its repeated keys kept.
struct Pairs(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Pairs {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct PairsVisitor;
        impl<'de> Visitor<'de> for PairsVisitor {
            type Value = Pairs;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pairs, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Pairs(pairs))
            }
        }
        deserializer.deserialize_map(PairsVisitor)
    }
}

/// The statements in a body; none if it is empty or has no known field, as a connection test has.
///
/// # Errors
/// Neither JSON nor a form, with the position.
pub(crate) fn parse(content_type: Option<&str>, body: &[u8], names: &FieldNames) -> Result<Vec<Part>, BodyError> {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    let objects = match body.iter().find(|byte| !byte.is_ascii_whitespace()) {
        None => Vec::new(),
        Some(b'{') => vec![serde_json::from_slice(body).map_err(|error| json_error(&error))?],
        Some(b'[') => serde_json::from_slice(body).map_err(|error| json_error(&error))?,
        Some(_) => vec![Pairs(other(content_type, body)?)],
    };
    Ok(objects.into_iter().filter_map(|Pairs(pairs)| Part::new(pairs, names)).collect())
}

fn json_error(error: &serde_json::Error) -> BodyError {
    let (line, column) = (error.line(), error.column());
    match error.classify() {
        serde_json::error::Category::Data => BodyError::Shape { line, column },
        _ => BodyError::Syntax { line, column },
    }
}

fn other(content_type: Option<&str>, body: &[u8]) -> Result<Vec<(String, Value)>, BodyError> {
    let kind = content_type.unwrap_or_default().split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    if kind == "application/x-www-form-urlencoded" {
        return form(body);
    }
    match serde_json::from_slice::<Value>(body) {
        Ok(Value::Null) => Ok(Vec::new()),
        Ok(_) => Err(BodyError::Shape { line: 1, column: 1 }),
        Err(error) if kind.ends_with("json") => Err(json_error(&error)),
        Err(_) if looks_like_a_form(body) => form(body),
        Err(_) => Err(BodyError::Neither),
    }
}

fn looks_like_a_form(body: &[u8]) -> bool {
    body.contains(&b'=') && body.iter().all(u8::is_ascii_graphic)
}

fn form(body: &[u8]) -> Result<Vec<(String, Value)>, BodyError> {
    let escapes = body.iter().enumerate().filter(|(_, byte)| **byte == b'%').map(|(at, _)| at);
    for at in escapes {
        let digits = body.get(at + 1..at + 3).unwrap_or_default();
        if digits.len() != 2 || !digits.iter().all(u8::is_ascii_hexdigit) {
            return Err(BodyError::Form { byte: at + 1 });
        }
    }
    if let Err(error) = std::str::from_utf8(body) {
        return Err(BodyError::Form { byte: error.valid_up_to() + 1 });
    }
    let pairs = url::form_urlencoded::parse(body);
    Ok(pairs.map(|(name, value)| (name.into_owned(), Value::String(value.into_owned()))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn ids(content_type: Option<&str>, body: &str) -> Result<Vec<Option<String>>, BodyError> {
        parse(content_type, body.as_bytes(), &FieldNames::default()).map(|parts| parts.iter().map(Part::id).collect())
    }

    #[test]
    fn objects_arrays_and_forms_are_read_whatever_the_header_says() {
        let one = Ok(vec![Some("1".to_owned())]);
        let form = Some("application/x-www-form-urlencoded");
        for (content_type, body) in [
            (None, r#"{"id":1}"#),
            (Some("text/plain"), "\u{feff} {\"ID\":\"1\"}"),
            (form, r#"{"id":1}"#),
            (form, "id=1&email=a%40example.com"),
            (None, "id=1"),
            (Some("application/json"), r#"[{"id":1},{"hello":2}]"#),
        ] {
            assert_eq!(ids(content_type, body), one, "{content_type:?} {body}");
        }
    }

    #[test]
    fn what_has_no_known_field_is_a_probe() {
        for body in ["", "  ", "{}", "[]", "null", r#"{"test":true}"#, r#"[{"id":null}]"#] {
            assert_eq!(ids(None, body), Ok(Vec::new()), "{body}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_answered_with_the_position() {
        let json = Some("application/json");
        let form = Some("application/x-www-form-urlencoded");
        for (content_type, body, error) in [
            (json, "{\"id\":\n1,}", BodyError::Syntax { line: 2, column: 3 }),
            (json, "{\"id\":1", BodyError::Syntax { line: 1, column: 7 }),
            (json, "[1]", BodyError::Shape { line: 1, column: 2 }),
            (json, "42", BodyError::Shape { line: 1, column: 1 }),
            (form, "email=a%4", BodyError::Form { byte: 8 }),
            (None, "hello world", BodyError::Neither),
        ] {
            assert_eq!(ids(content_type, body), Err(error), "{body}");
        }
    }

    proptest! {
        #[test]
        fn no_body_makes_the_reader_fail_otherwise_than_with_an_error(
            body in proptest::collection::vec(any::<u8>(), 0..300), kind in proptest::option::of("[a-z/;-]{0,40}")
        ) {
            let _ = parse(kind.as_deref(), &body, &FieldNames::default());
        }

        #[test]
        fn cut_and_flipped_json_never_gets_further_than_an_error(cut in 0usize..80, flip in 0usize..80, byte: u8) {
            let mut body = br#"[{"id":12,"sessionId":"s","score":85.5,"prizeUid":null,"x":{"y":[1,2,{"z":"\u00e9"}]}}]"#.to_vec();
            if let Some(target) = body.get_mut(flip) { *target = byte; }
            body.truncate(body.len() - cut);
            let _ = parse(Some("application/json"), &body, &FieldNames::default());
        }
    }
}
