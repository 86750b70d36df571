//! Cells of a CSV file that no spreadsheet runs as a formula, whichever character it takes for the separator.

use crate::unseen::is_invisible;

/// Between cells: a comma, or the semicolon that spreadsheets expect where the comma is for decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Separator {
    Comma,
    Semicolon,
}

impl Separator {
    pub(super) fn text(self) -> &'static str {
        match self {
            Self::Comma => ",",
            Self::Semicolon => ";",
        }
    }
}

/// What may end a cell, for one reader or another.
const BREAKS: [char; 5] = [',', ';', '\t', '\r', '\n'];

/// A cell (RFC 4180). A reader with another separator may cut it into pieces: each that begins like a formula is given
/// an apostrophe.
pub(crate) fn cell(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for piece in text.split_inclusive(BREAKS) {
        let sign = piece.find(|character| !is_passed_over(character)).unwrap_or(piece.len());
        let (before, rest) = piece.split_at(sign);
        safe.push_str(before);
        if is_formula(rest) {
            safe.push('\'');
        }
        safe.push_str(rest);
    }
    if safe.contains(BREAKS) || safe.contains('"') { format!("\"{}\"", safe.replace('"', "\"\"")) } else { safe }
}

fn is_formula(piece: &str) -> bool {
    let piece = piece.strip_suffix(BREAKS).unwrap_or(piece);
    let mut characters = piece.chars();
    match characters.next() {
        Some('=' | '@' | '＝' | '＠') => true,
        // A number, also of a telephone.
        Some('+' | '-' | '＋' | '－') => {
            !characters.all(|character| character.is_ascii_digit() || " .()-/".contains(character))
        }
        _ => false,
    }
}

/// What a reader may take away before it looks at a piece: spaces, quotes, and what is not seen.
fn is_passed_over(character: char) -> bool {
    const QUOTES: [char; 10] = ['"', '\'', '`', '“', '”', '„', '‘', '’', '«', '»'];
    let is_space = character.is_whitespace() || character.is_control();
    (is_space && !BREAKS.contains(&character)) || QUOTES.contains(&character) || is_invisible(character)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn cells_are_quoted_and_no_piece_of_one_is_a_formula() {
        for (why, text, expected) in [
            ("a word", "plain", "plain"),
            ("a comma", "a,b", "\"a,b\""),
            ("a semicolon is one in half of Europe", "a;b", "\"a;b\""),
            ("a tab", "a\tb", "\"a\tb\""),
            ("a line end alone", "a\rb", "\"a\rb\""),
            ("quotes", "say \"hi\"", "\"say \"\"hi\"\"\""),
            ("a formula", "=1+1", "'=1+1"),
            ("an old kind of one", "@SUM(A1)", "'@SUM(A1)"),
            ("a command", "+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
            ("a telephone number", "+33 6 12 34 56 78", "+33 6 12 34 56 78"),
            ("a telephone number as people write it", "+33 (0)6-12/34.56", "+33 (0)6-12/34.56"),
            ("a negative number", "-3.5", "-3.5"),
            ("equals and a number is still a formula", "=5", "'=5"),
            ("a formula behind a semicolon", "x;=1+1", "\"x;'=1+1\""),
            ("behind a comma and a space", "x, =1+1", "\"x, '=1+1\""),
            ("behind a tab", "x\t=1", "\"x\t'=1\""),
            ("behind a line end", "x\r\n=1", "\"x\r\n'=1\""),
            ("behind a quote that ends the cell", "x\",\"=1", "\"x\"\",\"\"'=1\""),
            ("behind spaces", "  =1", "  '=1"),
            ("behind a space that does not break", "\u{a0}=1", "\u{a0}'=1"),
            ("behind what is not seen", "\u{feff}\u{200b}=1", "\u{feff}\u{200b}'=1"),
            ("behind a control", "\u{1}=1", "\u{1}'=1"),
            ("full width", "＝1+1", "'＝1+1"),
            ("full width, and a number", "－5", "－5"),
            ("one number and one formula", "+33 6;-2+3x", "\"+33 6;'-2+3x\""),
            ("inside a word it is none", "a=b", "a=b"),
            ("nothing", "", ""),
            ("a sign alone", "-", "-"),
        ] {
            assert_eq!(cell(text), expected, "{why}");
        }
    }

    proptest! {
        #[test]
        fn whatever_a_reader_splits_by_it_finds_no_formula(text in "[-=@+＝'\" ,;\t\r\na1\u{200b}]{0,24}") {
            let cell = cell(&text);
            let inside = match cell.strip_prefix('"').and_then(|cell| cell.strip_suffix('"')) {
                Some(inside) => inside.replace("\"\"", "\""),
                None => cell.clone(),
            };
            for piece in inside.split(BREAKS) {
                let seen = piece.trim_start_matches(|character: char| {
                    character == '"' || character == '\u{200b}' || character.is_whitespace()
                });
                let number = seen.chars().skip(1).all(|character| "0123456789 .()-/".contains(character));
                let formula = seen.starts_with(['=', '@', '＝']) || (seen.starts_with(['+', '-']) && !number);
                prop_assert!(!formula, "{piece:?} of {cell:?}");
            }
            prop_assert_eq!(inside.replace('\'', ""), text.replace('\'', ""), "nothing else is changed");
        }
    }
}
