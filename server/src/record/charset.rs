//! A body's text: which charset its bytes are in, and what they say in it.
//!
//! Never a replacement character: bytes that are wrong in one charset are read in another, which has a letter for each.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// A charset that is not known, for bytes that are not UTF-8 either.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the charset \"{0}\" is not known, and the body is not UTF-8 either")]
pub(crate) struct UnknownCharset(String);

/// What bytes say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Text<'a> {
    pub(super) said: Cow<'a, str>,
    pub(super) charset: &'static Encoding,
    /// Nobody said which charset it is, or what was said is not true.
    pub(super) guessed: bool,
}

/// Reads bytes: a byte order mark goes before the label, the label before a guess.
///
/// # Errors
/// The label is not known (<https://encoding.spec.whatwg.org/#names-and-labels>), and the bytes are not UTF-8.
pub(super) fn decode<'a>(label: Option<&str>, bytes: &'a [u8]) -> Result<Text<'a>, UnknownCharset> {
    match Encoding::for_bom(bytes) {
        Some((charset, mark)) => decode_unmarked(Some(charset.name()), bytes.get(mark..).unwrap_or_default()),
        None => decode_unmarked(label, bytes),
    }
}

/// Reads bytes that cannot begin with a byte order mark, or must not be read as one.
pub(super) fn decode_unmarked<'a>(label: Option<&str>, bytes: &'a [u8]) -> Result<Text<'a>, UnknownCharset> {
    let label = label.filter(|label| !label.is_empty());
    let named = label.and_then(|label| Encoding::for_label_no_replacement(label.as_bytes()));
    if let Some(charset) = named
        && let Some(text) = charset.decode_without_bom_handling_and_without_replacement(bytes)
    {
        return Ok(Text { said: text, charset, guessed: false });
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok(Text { said: Cow::Borrowed(text), charset: UTF_8, guessed: label.is_some() });
    }
    match label {
        Some(label) if named.is_none() => Err(UnknownCharset(shown(label))),
        _ => Ok(Text { said: decode_piece(WINDOWS_1252, bytes), charset: WINDOWS_1252, guessed: true }),
    }
}

/// Reads a piece of what was read in a charset. A piece that is cut within a letter is read in windows-1252.
pub(super) fn decode_piece<'a>(charset: &'static Encoding, bytes: &'a [u8]) -> Cow<'a, str> {
    let text = charset.decode_without_bom_handling_and_without_replacement(bytes);
    text.unwrap_or_else(|| WINDOWS_1252.decode_without_bom_handling(bytes).0)
}

/// The charset that a content type names.
pub(super) fn label(content_type: Option<&str>) -> Option<&str> {
    let parameters = content_type?.split(';').skip(1).filter_map(|parameter| parameter.split_once('='));
    let mut charsets = parameters.filter(|(name, _)| name.trim().eq_ignore_ascii_case("charset"));
    charsets.next().map(|(_, value)| value.trim().trim_matches('"').trim())
}

/// A name out of a header, cut and without what could do harm where it is printed.
pub(super) fn shown(name: &str) -> String {
    let sound = |letter: char| if letter.is_ascii_alphanumeric() || " -_.,:".contains(letter) { letter } else { '?' };
    name.trim().chars().take(40).map(sound).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read<'a>(label: Option<&str>, bytes: &'a [u8]) -> Result<(Cow<'a, str>, bool), UnknownCharset> {
        decode(label, bytes).map(|Text { said, guessed, .. }| (said, guessed))
    }

    #[test]
    fn the_mark_goes_before_the_label_and_the_label_before_a_guess() {
        for (why, label, bytes, text, guessed) in [
            ("UTF-8 without a label", None, &b"M\xc3\xbcller"[..], "Müller", false),
            ("a label", Some("utf-8"), b"M\xc3\xbcller", "Müller", false),
            ("ISO-8859-1 is windows-1252", Some("ISO-8859-1"), b"M\xfcller \x80", "Müller €", false),
            ("windows-1252 by name", Some("Windows-1252"), b"M\xfcller \x96", "Müller –", false),
            ("ISO-8859-15 is another", Some("iso-8859-15"), b"\xa4", "€", false),
            ("Shift_JIS", Some("shift_jis"), b"\x83e", "テ", false),
            ("UTF-16LE", Some("utf-16le"), b"M\0\xfc\0", "Mü", false),
            ("UTF-16 means LE", Some("utf-16"), b"M\0\xfc\0", "Mü", false),
            ("UTF-16BE", Some("utf-16be"), b"\0M\0\xfc", "Mü", false),
            ("a mark is no text", Some("utf-8"), b"\xef\xbb\xbfM\xc3\xbc", "Mü", false),
            ("a mark beats the label", Some("iso-8859-1"), b"\xef\xbb\xbfM\xc3\xbc", "Mü", false),
            ("a mark of UTF-16 too", Some("utf-8"), b"\xfe\xff\0M\0\xfc", "Mü", false),
            ("and without a label", None, b"\xff\xfeM\0\xfc\0", "Mü", false),
            ("the bytes contradict the label", Some("utf-8"), b"M\xfcller", "Müller", true),
            ("and are UTF-8", Some("shift_jis"), b"M\xc3\xbcllerM\xc3\xbcller\xf0\x9f\x98\x80", "MüllerMüller😀", true),
            ("no label and not UTF-8", None, b"M\xfcller \x80", "Müller €", true),
            ("every byte has a letter", None, b"\x81\x8d\xff", "\u{81}\u{8d}ÿ", true),
            ("an unknown label, yet UTF-8", Some("klingon"), b"M\xc3\xbc", "Mü", true),
            ("an empty label is none", Some(""), b"M\xc3\xbc", "Mü", false),
            ("the mark lies", None, b"\xef\xbb\xbfM\xfc", "Mü", true),
        ] {
            assert_eq!(read(label, bytes), Ok((Cow::Borrowed(text), guessed)), "{why}");
        }
    }

    #[test]
    fn an_unknown_charset_of_what_is_not_utf_8_is_named() {
        assert_eq!(read(Some("klingon"), b"\xfc"), Err(UnknownCharset("klingon".to_owned())));
        assert_eq!(read(Some("iso-2022-kr"), b"\xfc"), Err(UnknownCharset("iso-2022-kr".to_owned())), "never read");
        assert_eq!(read(Some("\"><b>"), b"\xfc"), Err(UnknownCharset("???b?".to_owned())));
    }

    #[test]
    fn a_content_types_charset_is_found_in_its_usual_spellings() {
        for (content_type, expected) in [
            (None, None),
            (Some("application/json"), None),
            (Some("application/json; charset=utf-8"), Some("utf-8")),
            (Some("application/json;CHARSET=\"ISO-8859-1\"; x=y"), Some("ISO-8859-1")),
            (Some("application/json; x=y; charset = latin1"), Some("latin1")),
            (Some("application/json; charset"), None),
        ] {
            assert_eq!(label(content_type), expected, "{content_type:?}");
        }
    }

    #[test]
    fn no_bytes_under_any_label_become_a_replacement_character() {
        use proptest::prelude::*;
        let labels = prop_oneof![
            Just(None),
            proptest::sample::select(vec!["utf-8", "utf-16le", "utf-16be", "gbk", "euc-kr", "shift_jis", "latin1"])
                .prop_map(Some)
        ];
        proptest!(|(label in labels, bytes in proptest::collection::vec(any::<u8>(), 0..60))| {
            let said = bytes.windows(3).any(|three| three == "\u{fffd}".as_bytes())
                || bytes.windows(2).any(|two| two == [0xfd, 0xff] || two == [0xff, 0xfd])
                || label == Some("gbk");
            let text = decode(label, &bytes).expect("every byte has a letter").said;
            prop_assert!(said || !text.contains('\u{fffd}'), "{text:?}");
        });
    }
}
