//! Reads a body: a JSON object, a list of objects in either of its shapes, an envelope around these, or a form.
//!
//! The content type is not documented by the vendor, so the body's first character counts more than what the header
//! claims. Errors tell the position and never the content.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use super::charset::{self, UnknownCharset};
use super::envelope::{self, Object};
use super::field::FieldNames;
use super::form::{self, FormError};
use super::part::{Part, is_blank, is_statement};

/// Why a body cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum BodyError {
    #[error("the body is not JSON: it breaks off or is malformed at line {line}, column {column}")]
    Syntax { line: usize, column: usize },
    #[error("the body is nested deeper than 128 levels at line {line}, column {column}")]
    Deep { line: usize, column: usize },
    #[error("the form is malformed at byte {byte}")]
    Form { byte: usize },
    #[error("the body is neither JSON nor a form: see byte 1")]
    Neither,
    #[error(transparent)]
    Charset(#[from] UnknownCharset),
}

impl From<FormError> for BodyError {
    fn from(error: FormError) -> Self {
        match error {
            FormError::Escape { byte } => Self::Form { byte },
            FormError::Charset(charset) => Self::Charset(charset),
        }
    }
}

/// What a body says.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Contents {
    pub(crate) parts: Vec<Part>,
    /// Something in it has values, and no field that is known.
    pub(crate) unread: bool,
    /// Its charset was not said, or not truly.
    pub(crate) charset_guessed: bool,
}

/// What a body holds, as far as whoever accepts it has to know.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Glance {
    pub(crate) statements: usize,
    /// As in [`Contents`].
    pub(crate) unread: bool,
}

impl Glance {
    /// Whether it says nothing at all, as a connection test does.
    pub(crate) fn is_probe(self) -> bool {
        self.statements == 0 && !self.unread
    }
}

/// The objects of a body, taken out of their envelopes.
#[derive(Default)]
struct Opened {
    objects: Vec<Object>,
    /// Something beside them has values.
    unread: bool,
    charset_guessed: bool,
}

impl Opened {
    fn add(&mut self, object: Object, names: &FieldNames) {
        match envelope::opened(object, names) {
            Ok(objects) => self.objects.extend(objects),
            Err(object) => self.objects.push(object),
        }
    }
}

/// An object with its keys in order and its repeated keys kept.
pub(super) struct Pairs<V>(pub(super) Vec<(String, V)>);

impl<'de, V: Deserialize<'de>> Deserialize<'de> for Pairs<V> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct PairsVisitor<V>(PhantomData<V>);
        impl<'de, V: Deserialize<'de>> Visitor<'de> for PairsVisitor<V> {
            type Value = Pairs<V>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pairs<V>, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Pairs(pairs))
            }
        }
        deserializer.deserialize_map(PairsVisitor(PhantomData))
    }
}

/// The statements in a body.
///
/// # Errors
/// As [`read`].
#[cfg(test)]
pub(crate) fn parse(content_type: Option<&str>, body: &[u8], names: &FieldNames) -> Result<Vec<Part>, BodyError> {
    read(content_type, body, names).map(|contents| contents.parts)
}

/// What a body says, once its content encoding is undone.
///
/// # Errors
/// Neither JSON nor a form, with the position; or a charset that is not known.
pub(crate) fn read(content_type: Option<&str>, body: &[u8], names: &FieldNames) -> Result<Contents, BodyError> {
    let Opened { objects, unread, charset_guessed } = open(content_type, body, names)?;
    let mut contents = Contents { unread, charset_guessed, ..Contents::default() };
    for object in objects {
        let says_something = says_something(&object);
        match Part::new(object, names) {
            Some(part) => contents.parts.push(part),
            None => contents.unread |= says_something,
        }
    }
    Ok(contents)
}

/// How many statements [`read`] finds in a body, without making them.
///
/// # Errors
/// As [`read`].
pub(crate) fn glance(content_type: Option<&str>, body: &[u8], names: &FieldNames) -> Result<Glance, BodyError> {
    let Opened { objects, mut unread, .. } = open(content_type, body, names)?;
    let (statements, others): (Vec<_>, Vec<_>) = objects.iter().partition(|object| is_statement(object, names));
    unread |= others.into_iter().any(says_something);
    Ok(Glance { statements: statements.len(), unread })
}

fn says_something(object: &Object) -> bool {
    object.iter().any(|(_, value)| has_value(value))
}

fn open(content_type: Option<&str>, body: &[u8], names: &FieldNames) -> Result<Opened, BodyError> {
    let label = charset::label(content_type);
    let charset::Text { said: text, guessed, .. } = charset::decode(label, body)?;
    let mut opened = Opened { charset_guessed: guessed, ..Opened::default() };
    match text.trim_ascii_start().bytes().next() {
        None => {}
        Some(b'{') => match envelope::numbered(json::<Pairs<Value>>(&text)?.0) {
            Ok(objects) => objects.into_iter().for_each(|object| opened.add(object, names)),
            Err(object) => opened.add(object, names),
        },
        Some(b'[') => {
            for item in json::<Vec<&RawValue>>(&text)? {
                if item.get().starts_with('{') {
                    let pairs = serde_json::from_str::<Pairs<Value>>(item.get());
                    opened.add(pairs.map_err(|error| position_in(&text, &error))?.0, names);
                } else {
                    opened.unread |= has_value(&json::<Value>(item.get())?);
                }
            }
        }
        Some(_) => other(content_type, &text, body, names, &mut opened)?,
    }
    Ok(opened)
}

/// The position of an error in an element of a list, in the list.
fn position_in(list: &str, error: &serde_json::Error) -> BodyError {
    serde_json::from_str::<Value>(list).map_or_else(|whole| json_error(&whole), |_| json_error(error))
}

pub(super) fn json<'a, T: Deserialize<'a>>(text: &'a str) -> Result<T, BodyError> {
    serde_json::from_str(text).map_err(|error| json_error(&error))
}

fn json_error(error: &serde_json::Error) -> BodyError {
    let (line, column) = (error.line(), error.column());
    // The library has no kind for it.
    if error.to_string().starts_with("recursion limit exceeded") {
        BodyError::Deep { line, column }
    } else {
        BodyError::Syntax { line, column }
    }
}

/// Neither an object nor a list: a form, or a JSON value that is no record.
fn other(
    content_type: Option<&str>,
    text: &str,
    body: &[u8],
    names: &FieldNames,
    opened: &mut Opened,
) -> Result<(), BodyError> {
    let kind = content_type.unwrap_or_default().split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let is_form = kind == "application/x-www-form-urlencoded";
    if !is_form {
        match serde_json::from_str::<Value>(text) {
            Ok(value) => {
                opened.unread = has_value(&value);
                return Ok(());
            }
            Err(error) if kind.ends_with("json") => return Err(json_error(&error)),
            Err(_) if !looks_like_a_form(text) => return Err(BodyError::Neither),
            Err(_) => {}
        }
    }
    // Escapes stand for bytes, so the charset is looked for again behind them. What has a mark has said its own.
    let (fields, guessed) = match encoding_rs::Encoding::for_bom(body) {
        Some(_) => form::fields(Some("utf-8"), text.as_bytes())?,
        None => form::fields(charset::label(content_type), body)?,
    };
    opened.charset_guessed = guessed;
    opened.add(fields.into_iter().map(|(name, value)| (name, Value::String(value))).collect(), names);
    Ok(())
}

fn looks_like_a_form(text: &str) -> bool {
    text.contains('=') && text.trim_end().bytes().all(|byte| byte.is_ascii_graphic())
}

/// Whether there is a value anywhere in a value.
fn has_value(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.iter().any(has_value),
        Value::Object(items) => items.values().any(has_value),
        value => !is_blank(value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn ids(content_type: Option<&str>, body: impl AsRef<[u8]>) -> Result<Vec<String>, BodyError> {
        let parts = parse(content_type, body.as_ref(), &FieldNames::default())?;
        Ok(parts.iter().map(|part| part.id().unwrap_or_default()).collect())
    }

    fn utf16(text: &str) -> Vec<u8> {
        std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
    }

    #[test]
    fn objects_lists_and_forms_are_read_whatever_the_header_says() {
        let form = Some("application/x-www-form-urlencoded");
        for (content_type, body, expected) in [
            (None, "{\"id\":1}".into(), vec!["1"]),
            (Some("text/plain"), b"\xef\xbb\xbf {\"ID\":\"1\"}".to_vec(), vec!["1"]),
            (form, b"{\"id\":1}".to_vec(), vec!["1"]),
            (form, b"id=1&email=a%40example.com".to_vec(), vec!["1"]),
            (None, b"id=1\r\n".to_vec(), vec!["1\r\n".trim()]),
            (Some("application/json"), b"[{\"id\":1},{\"hello\":2}]".to_vec(), vec!["1"]),
            (Some("application/json"), b" [ {\"id\":1} , {\"id\":2} ] ".to_vec(), vec!["1", "2"]),
            (None, b"{\"0\":{\"id\":1},\"1\":{\"id\":2}}".to_vec(), vec!["1", "2"]),
            (None, b"{\"data\":[{\"id\":1},{\"id\":2}]}".to_vec(), vec!["1", "2"]),
            (None, b"[{\"data\":{\"id\":1}},{\"id\":2}]".to_vec(), vec!["1", "2"]),
            (form, b"payload=%7B%22id%22%3A1%7D".to_vec(), vec!["1"]),
            (form, b"data[id]=1".to_vec(), vec![]),
            (None, utf16("{\"id\":1}"), vec!["1"]),
            (form, utf16("id=1&email=a%40x"), vec!["1"]),
        ] {
            let expected: Vec<String> = expected.into_iter().map(str::to_owned).collect();
            assert_eq!(ids(content_type, &body), Ok(expected), "{content_type:?} {}", String::from_utf8_lossy(&body));
        }
    }

    #[test]
    fn what_says_nothing_at_all_is_a_probe_and_what_says_nothing_known_is_unread() {
        for (body, probe) in [
            ("", true),
            ("  ", true),
            ("{}", true),
            ("[]", true),
            ("null", true),
            ("\"\"", true),
            ("[null]", true),
            ("{\"email\":null}", true),
            ("{\"email\":\" \",\"x\":{\"y\":[null]}}", true),
            ("[{\"id\":null}]", true),
            ("{\"test\":true}", false),
            ("{\"id\":0}", false),
            ("{\"sessionId\":\"undefined\"}", false),
            ("[1]", false),
            ("[\"text\"]", false),
            ("42", false),
            ("\"text\"", false),
            ("{\"0\":{\"hello\":1}}", false),
            ("hello=1", false),
        ] {
            let seen = glance(None, body.as_bytes(), &FieldNames::default()).expect("it parses");
            assert_eq!((seen.is_probe(), seen.unread, seen.statements), (probe, !probe, 0), "{body}");
        }
    }

    #[test]
    fn a_list_with_something_unread_in_it_is_read_and_marked() {
        for body in ["[{\"id\":1},{\"hello\":2}]", "[{\"id\":1},5]", "{\"data\":[{\"id\":1},{\"hello\":2}]}"] {
            let contents = read(None, body.as_bytes(), &FieldNames::default()).expect("it parses");
            assert_eq!((contents.parts.len(), contents.unread), (1, true), "{body}");
        }
        let contents = read(None, b"[{\"id\":1},null,{}]", &FieldNames::default()).expect("it parses");
        assert!(!contents.unread, "what says nothing is not missed");
    }

    #[test]
    fn names_in_other_charsets_are_read() {
        let latin = b"{\"id\":1,\"lastName\":\"M\xfcller\"}";
        let form = Some("application/x-www-form-urlencoded; charset=iso-8859-1");
        for (content_type, body, guessed) in [
            (Some("application/json; charset=ISO-8859-1"), &latin[..], false),
            (Some("application/json; charset=utf-8"), &latin[..], true),
            (None, &latin[..], true),
            (form, b"id=1&lastName=M%FCller", false),
            (None, b"id=1&lastName=M%C3%BCller", false),
        ] {
            let contents = read(content_type, body, &FieldNames::default()).expect("it parses");
            let name = contents.parts.first().and_then(|part| part.fields().get("lastName").cloned());
            assert_eq!((name, contents.charset_guessed), (Some("Müller".into()), guessed), "{content_type:?}");
        }
        assert!(matches!(ids(Some("application/json; charset=klingon"), latin), Err(BodyError::Charset(_))));
    }

    #[test]
    fn what_cannot_be_read_is_answered_with_the_position() {
        let json = Some("application/json");
        let form = Some("application/x-www-form-urlencoded");
        let deep = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        for (content_type, body, error) in [
            (json, "{\"id\":\n1,}".to_owned(), BodyError::Syntax { line: 2, column: 3 }),
            (json, "{\"id\":1".to_owned(), BodyError::Syntax { line: 1, column: 7 }),
            (json, "[{\"id\":1},\n{\"id\":\"\\ud800\"}]".to_owned(), BodyError::Syntax { line: 2, column: 14 }),
            (json, "[1,]".to_owned(), BodyError::Syntax { line: 1, column: 4 }),
            (json, "hello".to_owned(), BodyError::Syntax { line: 1, column: 1 }),
            (json, format!("{{\"id\":1,\"x\":{}}}", deep(200)), BodyError::Deep { line: 1, column: 139 }),
            (form, "email=a%4".to_owned(), BodyError::Form { byte: 8 }),
            (None, "hello world".to_owned(), BodyError::Neither),
            (None, "<xml a=\"b\"/>".to_owned(), BodyError::Neither),
        ] {
            assert_eq!(ids(content_type, &body), Err(error), "{body}");
        }
    }

    #[test]
    fn as_many_keys_as_fit_into_a_body_are_read_in_a_moment() {
        let keys: Vec<String> = (0..25_000).map(|number| format!("\"k{number}\":1")).collect();
        let body = format!("{{\"id\":1,{},\"data\":{{{}}}}}", keys.join(","), keys.join(","));
        let started = std::time::Instant::now();
        assert_eq!(ids(None, &body), Ok(vec!["1".to_owned()]));
        assert!(started.elapsed().as_secs() < 10, "{:?}", started.elapsed());
    }

    proptest! {
        #[test]
        fn no_body_makes_the_reader_fail_otherwise_than_with_an_error(
            body in proptest::collection::vec(any::<u8>(), 0..300), kind in proptest::option::of("[a-z/;=-]{0,40}")
        ) {
            let _ = parse(kind.as_deref(), &body, &FieldNames::default());
        }

        #[test]
        fn a_glance_sees_as_many_statements_as_are_read(
            name in "id|ID|sessionId|email|appId|hello|data|\0", value in "null|0|\"\"|\"undefined\"|\"x\"|5|\\{\"id\":1\\}|\\[\\{\"id\":1\\},5\\]",
            other in "id|prizeUid|score|items", said in "\"none\"|7|\\[\\]|true", listed: bool, app in proptest::option::of("[1-9]")
        ) {
            let object = format!("{{\"{}\":{value},\"{other}\":{said}}}", name.replace('\0', "\\u0000"));
            let body = if listed { format!("[{object},{value}]") } else { object };
            let names = FieldNames::default().stating(app);
            let contents = read(None, body.as_bytes(), &names).expect("it parses");
            let seen = Glance { statements: contents.parts.len(), unread: contents.unread };
            prop_assert_eq!(glance(None, body.as_bytes(), &names), Ok(seen), "{}", body);
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
