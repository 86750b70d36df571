//! A page of the vendor's API: its rows as they came, in any packing that the body of a webhook may have.

use serde_json::Value;
use serde_json::value::RawValue;

use super::body::{BodyError, Pairs, json};
use super::charset;
use super::envelope::{self, Object};
use super::field::FieldNames;

/// The rows of a page, each of them JSON.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Page {
    pub(crate) rows: Vec<String>,
    /// Its charset was not said, or not truly.
    pub(crate) charset_guessed: bool,
}

/// Why an answer is no page.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum PageError {
    #[error(transparent)]
    Body(#[from] BodyError),
    #[error("it is neither a list nor an object with one in it")]
    NoList,
}

/// The rows of an answer, once its content encoding is undone. Those of a list are as they came to the letter; those of
/// an envelope say the same.
///
/// # Errors
/// No JSON, with the position; a charset that is not known; JSON that is no list.
pub(crate) fn page(content_type: Option<&str>, body: &[u8], names: &FieldNames) -> Result<Page, PageError> {
    let decoded = charset::decode(charset::label(content_type), body).map_err(BodyError::from)?;
    let (text, charset_guessed) = (decoded.said, decoded.guessed);
    let rows = match text.trim_ascii_start().bytes().next() {
        Some(b'[') => json::<Vec<&RawValue>>(&text)?.into_iter().map(|row| row.get().to_owned()).collect(),
        Some(b'{') => match envelope::numbered(json::<Pairs<Value>>(&text)?.0) {
            Ok(_) => json::<Pairs<&RawValue>>(&text)?.0.into_iter().map(|(_, row)| row.get().to_owned()).collect(),
            Err(object) => inside(object, names)?,
        },
        _ => json::<Value>(&text).map_err(PageError::from).and(Err(PageError::NoList))?,
    };
    Ok(Page { rows, charset_guessed })
}

fn inside(object: Object, names: &FieldNames) -> Result<Vec<String>, PageError> {
    let objects =
        envelope::opened(object, names).or_else(|object| envelope::unknown(object).ok_or(PageError::NoList))?;
    Ok(objects.into_iter().map(|row| Value::Object(row.into_iter().collect()).to_string()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(content_type: Option<&str>, body: &[u8]) -> Result<Vec<String>, PageError> {
        page(content_type, body, &FieldNames::default()).map(|page| page.rows)
    }

    #[test]
    fn lists_in_any_packing_are_pages_and_nothing_else_is() {
        for (why, text, expected) in [
            ("an empty list", "[]", Some(vec![])),
            (
                "a list, to the letter",
                "[{\"id\": 1.0,\n\"id\":1},null]",
                Some(vec!["{\"id\": 1.0,\n\"id\":1}", "null"]),
            ),
            ("a list that became an object", "{\"3\": {\"id\": 1},\n \"10\":{}}", Some(vec!["{\"id\": 1}", "{}"])),
            ("an envelope", r#"{"page":2,"data":[{"id":1},{"id":2}]}"#, Some(vec!["{\"id\":1}", "{\"id\":2}"])),
            ("of a list that became an object", r#"{"items":{"0":{"id":1}}}"#, Some(vec!["{\"id\":1}"])),
            ("of text", r#"{"records":"[{\"id\":1}]"}"#, Some(vec!["{\"id\":1}"])),
            (
                "with the app outside",
                r#"{"appId":7,"data":[{"code":"W","id":1}]}"#,
                Some(vec!["{\"appId\":7,\"code\":\"W\",\"id\":1}"]),
            ),
            ("the page behind the last one", r#"{"page":3,"more":false,"next":null,"data":[]}"#, Some(vec![])),
            ("a page of rows without a known field", r#"{"page":3,"data":[{"shoe":43}]}"#, Some(vec!["{\"shoe\":43}"])),
            ("two lists", r#"{"data":[],"items":[]}"#, None),
            ("a list of other things", r#"{"data":[1]}"#, None),
            ("an error with an empty list", r#"{"error":"too many requests","data":[]}"#, None),
            ("an empty object", "{}", None),
            ("a key that is no number", r#"{"00":{"id":1}}"#, None),
            ("numbers and words", r#"{"0":{"id":1},"detail":{}}"#, None),
            ("numbers of numbers", r#"{"0":1}"#, None),
            ("an error", r#"{"detail":"no such app"}"#, None),
            ("one record", r#"{"id":1}"#, None),
            ("nothing", "null", None),
            ("text", "\"[]\"", None),
        ] {
            let expected = expected.map(|rows| rows.into_iter().map(str::to_owned).collect());
            assert_eq!(rows(None, text.as_bytes()), expected.ok_or(PageError::NoList), "{why}");
        }
    }

    #[test]
    fn what_is_no_json_has_a_position() {
        for (text, line, column) in [("this is no JSON", 1, 2), ("", 1, 0), ("[{\"id\":1},\n", 2, 0)] {
            assert_eq!(rows(None, text.as_bytes()), Err(BodyError::Syntax { line, column }.into()), "{text}");
        }
    }

    #[test]
    fn a_page_is_read_in_its_charset() {
        let text = "[{\"lastName\":\"Müller\"}]";
        let utf16: Vec<u8> = std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect();
        let latin = b"[{\"lastName\":\"M\xfcller\"}]";
        for (why, content_type, body, guessed) in [
            ("UTF-8", None, text.as_bytes(), false),
            ("behind a mark", Some("application/json"), &[b"\xef\xbb\xbf", text.as_bytes()].concat(), false),
            ("UTF-16 behind a mark", None, &utf16, false),
            ("as the header says", Some("application/json; charset=iso-8859-1"), latin, false),
            ("as nobody says", Some("application/json"), latin, true),
        ] {
            let page = page(content_type, body, &FieldNames::default()).expect("a page");
            assert_eq!(
                page,
                Page { rows: vec!["{\"lastName\":\"Müller\"}".to_owned()], charset_guessed: guessed },
                "{why}"
            );
        }
    }
}
