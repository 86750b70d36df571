//! The reader: RFC 8259 in one pass, without recursion, into the entries of a [`Doc`].

#![expect(clippy::cast_possible_truncation, reason = "texts are bounded far below 4 GiB before they are read")]

use super::{Doc, Entry, JsonError, Kind, PLAIN};

/// Reads the text of an empty document into it.
pub(super) fn read(doc: Doc<'_>) -> Result<Doc<'_>, JsonError> {
    let mut reader = Reader { bytes: doc.text.as_bytes(), at: 0, doc, open: Vec::new() };
    match reader.document() {
        Ok(()) => Ok(reader.doc),
        Err(expected) => Err(JsonError { position: reader.at, expected }),
    }
}

/// What the grammar wants somewhere.
type Expected = &'static str;

struct Reader<'t> {
    bytes: &'t [u8],
    at: usize,
    doc: Doc<'t>,
    /// The containers that are open, innermost last.
    open: Vec<u32>,
}

impl Reader<'_> {
    fn document(&mut self) -> Result<(), Expected> {
        loop {
            if self.value()? {
                continue;
            }
            // A value is complete: close every container that ends here too.
            loop {
                self.space();
                let Some(kind) =
                    self.open.last().and_then(|&at| self.doc.entries.get(at as usize)).map(|entry| entry.kind)
                else {
                    return if self.at == self.bytes.len() { Ok(()) } else { Err("the end of the text") };
                };
                match (self.peek(), kind) {
                    (b',', Kind::Object) => {
                        self.at += 1;
                        self.key()?;
                        break;
                    }
                    (b',', _) => {
                        self.at += 1;
                        break;
                    }
                    (b'}', Kind::Object) | (b']', Kind::Array) => self.close(),
                    (_, Kind::Object) => return Err("\",\" or \"}\""),
                    _ => return Err("\",\" or \"]\""),
                }
            }
        }
    }

    /// Reads one value; true if it opened a container that has something inside.
    fn value(&mut self) -> Result<bool, Expected> {
        self.space();
        let kind = match self.peek() {
            b'{' => Kind::Object,
            b'[' => Kind::Array,
            b'"' => return self.string("a value").map(|()| false),
            b't' => return self.literal("true", Kind::Bool),
            b'f' => return self.literal("false", Kind::Bool),
            b'n' => return self.literal("null", Kind::Null),
            b'-' | b'0'..=b'9' => return self.number().map(|()| false),
            _ => return Err("a value"),
        };
        self.open.push(self.doc.entries.len() as u32);
        self.push(kind, self.at, PLAIN);
        self.at += 1;
        self.space();
        match (self.peek(), kind) {
            (b'}', Kind::Object) | (b']', Kind::Array) => {
                self.close();
                Ok(false)
            }
            (_, Kind::Object) => self.key().map(|()| true),
            _ => Ok(true),
        }
    }

    fn key(&mut self) -> Result<(), Expected> {
        self.space();
        if self.peek() != b'"' {
            return Err("a key in double quotes");
        }
        self.string("a key in double quotes")?;
        self.space();
        if self.peek() != b':' {
            return Err("\":\"");
        }
        self.at += 1;
        Ok(())
    }

    fn string(&mut self, expected: Expected) -> Result<(), Expected> {
        let start = self.at;
        self.at += 1;
        let place = self.doc.unescaped.len();
        let mut copied = start;
        loop {
            match self.bytes.get(self.at) {
                Some(b'"') => break,
                Some(b'\\') => {
                    self.copy_after(copied);
                    self.at += 1;
                    let character = self.escape()?;
                    self.doc.unescaped.push(character);
                    copied = self.at - 1;
                }
                Some(0..=0x1f) => return Err("no raw control character in a string"),
                Some(_) => self.at += 1,
                None => return Err(expected),
            }
        }
        let mut link = PLAIN;
        if copied != start {
            self.copy_after(copied);
            link = place as u32;
        }
        self.at += 1;
        self.push(Kind::Text, start, link);
        let length = self.doc.unescaped.len() - place;
        if let Some(entry) = self.doc.entries.last_mut() {
            entry.length = length as u32;
        }
        Ok(())
    }

    /// Copies the text after the byte at `before` to what is unescaped.
    fn copy_after(&mut self, before: usize) {
        self.doc.unescaped.push_str(self.doc.text.get(before + 1..self.at).unwrap_or_default());
    }

    /// The character of an escape sequence, from behind its backslash.
    fn escape(&mut self) -> Result<char, Expected> {
        let character = match self.peek() {
            literal @ (b'"' | b'\\' | b'/') => char::from(literal),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let unit = self.hex_unit()?;
                let after = self.at;
                if (0xd800..0xdc00).contains(&unit) && self.skip(b'\\') && self.peek() == b'u' {
                    let low = self.hex_unit()?;
                    if (0xdc00..0xe000).contains(&low) {
                        let scalar = 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
                        return Ok(char::from_u32(scalar).unwrap_or(char::REPLACEMENT_CHARACTER));
                    }
                }
                self.at = after;
                return Ok(char::from_u32(unit).unwrap_or(char::REPLACEMENT_CHARACTER));
            }
            _ => return Err("an escape sequence"),
        };
        self.at += 1;
        Ok(character)
    }

    /// The code unit of `uXXXX`.
    fn hex_unit(&mut self) -> Result<u32, Expected> {
        let mut unit = 0;
        for _ in 0..4 {
            self.at += 1;
            unit = unit << 4 | char::from(self.peek()).to_digit(16).ok_or("a hexadecimal digit")?;
        }
        self.at += 1;
        Ok(unit)
    }

    fn number(&mut self) -> Result<(), Expected> {
        let start = self.at;
        self.skip(b'-');
        if !self.skip(b'0') {
            self.digits()?;
        }
        if self.skip(b'.') {
            self.digits()?;
        }
        if self.skip(b'e') || self.skip(b'E') {
            let _sign = self.skip(b'+') || self.skip(b'-');
            self.digits()?;
        }
        self.push(Kind::Number, start, PLAIN);
        Ok(())
    }

    fn digits(&mut self) -> Result<(), Expected> {
        let start = self.at;
        while self.peek().is_ascii_digit() {
            self.at += 1;
        }
        if self.at == start { Err("a digit") } else { Ok(()) }
    }

    fn literal(&mut self, word: &str, kind: Kind) -> Result<bool, Expected> {
        let start = self.at;
        if !word.bytes().all(|byte| self.skip(byte)) {
            return Err("a value");
        }
        self.push(kind, start, PLAIN);
        Ok(false)
    }

    fn push(&mut self, kind: Kind, start: usize, link: u32) {
        self.doc.entries.push(Entry { kind, start: start as u32, end: self.at as u32, link, length: 0 });
    }

    fn close(&mut self) {
        self.at += 1;
        let link = self.doc.entries.len() as u32;
        if let Some(entry) = self.open.pop().and_then(|at| self.doc.entries.get_mut(at as usize)) {
            entry.end = self.at as u32;
            entry.link = link;
        }
    }

    fn space(&mut self) {
        while let b' ' | b'\t' | b'\n' | b'\r' = self.peek() {
            self.at += 1;
        }
    }

    fn skip(&mut self, byte: u8) -> bool {
        let found = self.peek() == byte;
        self.at += usize::from(found);
        found
    }

    /// The next byte, or 0 at the end: no rule of the grammar accepts a NUL.
    fn peek(&self) -> u8 {
        self.bytes.get(self.at).copied().unwrap_or(0)
    }
}
