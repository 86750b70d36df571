//! A form's fields (`application/x-www-form-urlencoded`), percent-decoded to bytes before the charset is looked for.

use super::charset::{Text, UnknownCharset, decode_piece, decode_unmarked};

/// Why a form cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum FormError {
    #[error("the escape at byte {byte} is none")]
    Escape { byte: usize },
    #[error(transparent)]
    Charset(#[from] UnknownCharset),
}

/// The fields of a form, and whether their charset was guessed.
///
/// # Errors
/// An escape that is none, with its place, or a charset that is not known.
pub(super) fn fields(label: Option<&str>, body: &[u8]) -> Result<(Vec<(String, String)>, bool), FormError> {
    let mut all = Vec::with_capacity(body.len());
    let mut lengths = Vec::new();
    let mut byte = 0;
    for field in body.split(|byte| *byte == b'&') {
        let (name, value) = match field.iter().position(|byte| *byte == b'=') {
            Some(at) => (field.get(..at).unwrap_or_default(), field.get(at + 1..).unwrap_or_default()),
            None => (field, &[][..]),
        };
        if !field.is_empty() {
            let name_length = unescape(name, byte, &mut all)?;
            let value_length = unescape(value, byte + name.len() + 1, &mut all)?;
            lengths.push((name_length, value_length));
        }
        byte += field.len() + 1;
    }
    // One charset for all of it: a name in windows-1252 may be valid UTF-8 by chance, ten of them are not.
    let Text { charset, guessed, .. } = decode_unmarked(label, &all)?;
    let mut rest = all.as_slice();
    let mut next = |length: usize| {
        let (now, later) = rest.split_at_checked(length).unwrap_or((rest, &[]));
        rest = later;
        decode_piece(charset, now).into_owned()
    };
    Ok((lengths.into_iter().map(|(name, value)| (next(name), next(value))).collect(), guessed))
}

/// Appends what a name or value says. Answers how many bytes that is.
fn unescape(text: &[u8], begin: usize, all: &mut Vec<u8>) -> Result<usize, FormError> {
    let before = all.len();
    let mut rest = text;
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        all.push(match first {
            b'+' => b' ',
            b'%' => {
                let digits = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
                let escaped = digits.filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()));
                let byte = escaped.and_then(|digits| u8::from_str_radix(digits, 16).ok());
                rest = after.get(2..).unwrap_or_default();
                byte.ok_or(FormError::Escape { byte: begin + text.len() - after.len() })?
            }
            other => *other,
        });
    }
    Ok(all.len() - before)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(label: Option<&str>, body: &[u8]) -> Result<(Vec<(String, String)>, bool), FormError> {
        fields(label, body)
    }

    #[test]
    fn a_form_is_percent_decoded_before_its_charset_is_looked_for() {
        let owned = |pairs: &[(&str, &str)]| -> Vec<(String, String)> {
            pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
        };
        for (why, label, body, expected, guessed) in [
            ("UTF-8", None, &b"lastName=M%C3%BCller+x&id=1"[..], vec![("lastName", "Müller x"), ("id", "1")], false),
            ("windows-1252, unsaid", None, b"lastName=M%FCller&id=1", vec![("lastName", "Müller"), ("id", "1")], true),
            ("ISO-8859-1, said", Some("iso-8859-1"), b"lastName=M%fcller", vec![("lastName", "Müller")], false),
            ("without escapes", None, b"lastName=M\xfcller", vec![("lastName", "Müller")], true),
            ("one charset for all", None, b"a=%C3%BC&b=%FC", vec![("a", "Ã¼"), ("b", "ü")], true),
            ("names too", None, b"%69d=1", vec![("id", "1")], false),
            ("no value, no name, nothing", None, b"id&=x&&email=", vec![("id", ""), ("", "x"), ("email", "")], false),
            ("an equals sign in the value", None, b"x=a=b", vec![("x", "a=b")], false),
        ] {
            assert_eq!(read(label, body), Ok((owned(&expected), guessed)), "{why}");
        }
    }

    #[test]
    fn an_escape_that_is_none_has_a_place() {
        for (body, byte) in [(&b"email=a%4"[..], 8), (b"%", 1), (b"a=1&b=%zz", 7), (b"a=%+1", 3)] {
            assert_eq!(read(None, body), Err(FormError::Escape { byte }), "{}", String::from_utf8_lossy(body));
        }
    }
}
