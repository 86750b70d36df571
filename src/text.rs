//! Text by its bytes: what the core asks of strings, in the few forms it asks for.
//!
//! The standard library's searchers and formatters are general, and would be a tenth of the shipped bytes; every
//! separator here is one ASCII byte, so no slice ever ends inside a character.

/// What stands before and after the first `separator`.
pub(crate) fn cut(text: &str, separator: u8) -> Option<(&str, &str)> {
    let at = text.bytes().position(|byte| byte == separator)?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}

/// The parts between separators, empty ones included; at least one.
#[derive(Debug, Clone)]
pub(crate) struct Parts<'t> {
    rest: Option<&'t str>,
    separator: u8,
}

impl<'t> Parts<'t> {
    /// What was not yet taken, separators included; none after the last part.
    pub(crate) fn rest(self) -> Option<&'t str> {
        self.rest
    }
}

impl<'t> Iterator for Parts<'t> {
    type Item = &'t str;

    #[inline(never)]
    fn next(&mut self) -> Option<&'t str> {
        let rest = self.rest?;
        let (part, after) = cut(rest, self.separator).map_or((rest, None), |(part, after)| (part, Some(after)));
        self.rest = after;
        Some(part)
    }
}

/// Splits at every `separator`.
pub(crate) fn parts(text: &str, separator: u8) -> Parts<'_> {
    Parts { rest: Some(text), separator }
}

/// How far the text goes on with bytes that belong. A plain function, so that one loop serves every question.
#[inline(never)]
pub(crate) fn span(text: &str, belongs: fn(u8) -> bool) -> usize {
    text.bytes().position(|byte| !belongs(byte)).unwrap_or(text.len())
}

/// Whether every byte of the text belongs.
pub(crate) fn all(text: &str, belongs: fn(u8) -> bool) -> bool {
    span(text, belongs) == text.len()
}

/// Splits a text where [`span`] ends.
pub(crate) fn split_span(text: &str, belongs: fn(u8) -> bool) -> (&str, &str) {
    text.split_at_checked(span(text, belongs)).unwrap_or((text, ""))
}

/// Whether any byte of the text is one of `bytes`, all of them ASCII.
#[inline(never)]
pub(crate) fn has_any(text: &str, bytes: &[u8]) -> bool {
    text.bytes().any(|byte| is_one_of(byte, bytes))
}

/// Whether a byte is one of a few.
#[expect(clippy::manual_contains, reason = "`contains` of bytes is memchr, four times this loop with all it brings")]
pub(crate) fn is_one_of(byte: u8, bytes: &[u8]) -> bool {
    bytes.iter().any(|known| *known == byte)
}

/// Whether a byte begins a character.
fn begins(byte: u8) -> bool {
    byte & 0xc0 != 0x80
}

/// Length in characters.
pub(crate) fn count_chars(text: &str) -> usize {
    text.bytes().filter(|byte| begins(*byte)).count()
}

/// At most the first `count` characters.
#[inline(never)]
pub(crate) fn first_chars(text: &str, count: usize) -> &str {
    let mut left = count;
    for (at, byte) in text.bytes().enumerate() {
        if begins(byte) {
            if left == 0 {
                return text.get(..at).unwrap_or_default();
            }
            left -= 1;
        }
    }
    text
}

/// Whether a text has more than `count` characters.
pub(crate) fn has_more_chars(text: &str, count: usize) -> bool {
    first_chars(text, count).len() < text.len()
}

/// Length in UTF-16 code units, the unit of every limit of the wire, without counting where the bytes already decide.
#[must_use]
#[inline(never)]
pub(crate) fn is_longer_than(text: &str, units: usize) -> bool {
    text.len() > units && count_units(text) > units
}

/// Length in UTF-16 code units.
pub(crate) fn count_units(text: &str) -> usize {
    // A character of four bytes is a surrogate pair.
    text.bytes().map(|byte| usize::from(begins(byte)) + usize::from(byte >= 0xf0)).sum()
}

/// The text without control characters (Unicode, category Cc).
#[inline(never)]
pub(crate) fn without_controls(text: &str) -> String {
    let mut rest = String::new();
    for character in text.chars() {
        if !character.is_control() {
            rest.push(character);
        }
    }
    rest
}

/// The pieces as one text.
#[inline(never)]
pub(crate) fn concat(pieces: &[&str]) -> String {
    let mut text = String::new();
    for piece in pieces {
        text.push_str(piece);
    }
    text
}

/// A table of names as one text, a space between them: a list of texts would ship a pointer and a length for each.
#[derive(Debug, Clone, Copy)]
pub struct Names(pub(crate) &'static str);

impl Names {
    /// The name at an index; empty beyond the last.
    #[must_use]
    #[inline(never)]
    pub fn get(&self, index: usize) -> &'static str {
        parts(self.0, b' ').nth(index).unwrap_or_default()
    }

    /// Where a name stands: exact and case-sensitive.
    #[must_use]
    #[inline(never)]
    pub fn find(&self, name: &str) -> Option<usize> {
        parts(self.0, b' ').position(|known| known == name)
    }

    /// All names.
    pub fn iter(&self) -> impl Iterator<Item = &'static str> + use<> {
        parts(self.0, b' ')
    }

    /// The table as it is written.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        self.0
    }
}

/// Appends a number's decimal digits.
pub(crate) fn push_digits(text: &mut String, number: u64) {
    if number >= 10 {
        push_digits(text, number / 10);
    }
    text.push(char::from_digit((number % 10) as u32, 10).unwrap_or('0'));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_what_split_yields() {
        for text in ["", ".", "a", "a.b", ".a..é.", "é"] {
            assert_eq!(parts(text, b'.').collect::<Vec<_>>(), text.split('.').collect::<Vec<_>>());
            assert_eq!(cut(text, b'.'), text.split_once('.'));
        }
        let mut taken = parts("a:b:c", b':');
        taken.next();
        assert_eq!(taken.rest(), Some("b:c"));
    }

    #[test]
    fn a_table_of_names_is_asked_both_ways() {
        let names = Names("one two three");
        assert_eq!([names.get(0), names.get(2), names.get(3)], ["one", "three", ""]);
        assert_eq!(
            [names.find("two"), names.find("thre"), names.find(""), names.find("one two")],
            [Some(1), None, None, None]
        );
    }

    #[test]
    fn characters_and_units_are_counted_over_bytes() {
        for text in ["", "a", "é", "aéb", "😀", "😀é😀"] {
            assert_eq!(count_chars(text), text.chars().count());
            for count in 0..4 {
                assert_eq!(first_chars(text, count), text.chars().take(count).collect::<String>());
                assert_eq!(has_more_chars(text, count), text.chars().nth(count).is_some());
                assert_eq!(is_longer_than(text, count), text.chars().map(char::len_utf16).sum::<usize>() > count);
            }
        }
    }

    #[test]
    fn digits_are_decimal() {
        for number in [0, 9, 10, 9_007_199_254_740_991] {
            let mut text = String::from("-");
            push_digits(&mut text, number);
            assert_eq!(text, format!("-{number}"));
        }
    }
}
