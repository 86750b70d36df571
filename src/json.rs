//! A bounded one-pass reader of JSON text (RFC 8259, strict).
//!
//! The text becomes a flat list of entries that borrow from it: one allocation however deep or long the text is, no
//! recursion, nothing copied but strings with escapes. Used for messages and for configuration alike.
//! Knows nothing of what the fields mean.

#![expect(clippy::cast_possible_truncation, reason = "texts are bounded far below 4 GiB before they are read")]

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::text::{Names, parts};

/// Turns the text of a JSON number into a number. The browser's own parser does it at run time: the tables of a
/// second one would be a fifth of the shipped bytes.
pub type ParseNumber = fn(&str) -> f64;

/// Where a text stopped being JSON, and what was expected there.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("expected {expected} at {position}")]
pub struct JsonError {
    /// Byte offset into the text.
    pub position: usize,
    /// What the grammar wanted.
    pub expected: &'static str,
}

/// What kind of value an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `null`
    Null,
    /// `true` or `false`
    Bool,
    /// A number.
    Number,
    /// A string.
    Text,
    /// An array.
    Array,
    /// An object; its entries are keys and values in turn.
    Object,
}

/// One value: where its text is, and what belongs to it.
#[derive(Debug, Clone, Copy)]
struct Entry {
    kind: Kind,
    start: u32,
    end: u32,
    /// Of a container, the entry that follows it and all that it contains; of a string with escapes, where it begins
    /// among the unescaped text, and its length there.
    link: u32,
    length: u32,
}

/// No place: of every other string.
const PLAIN: u32 = u32::MAX;
/// No entry, beyond all that there can be: where an object has no such member.
const NOWHERE: usize = i32::MAX as usize;

/// A text that was read, ready to be asked.
#[derive(Debug)]
pub struct Doc<'t> {
    text: &'t str,
    entries: Vec<Entry>,
    unescaped: String,
    parse_number: ParseNumber,
}

/// One value of a [`Doc`], or a place where there is none: that answers as `null` does.
#[derive(Debug, Clone, Copy)]
pub struct Node<'d> {
    doc: &'d Doc<'d>,
    at: usize,
}

impl<'t> Doc<'t> {
    /// Reads a whole text.
    ///
    /// # Errors
    /// The first place where the text is not JSON.
    pub fn parse(text: &'t str, parse_number: ParseNumber) -> Result<Self, JsonError> {
        let doc = Self { text, entries: Vec::with_capacity(64), unescaped: String::new(), parse_number };
        let mut reader = Reader { bytes: text.as_bytes(), at: 0, doc, open: Vec::new() };
        match reader.document() {
            Ok(()) => Ok(reader.doc),
            Err(expected) => Err(JsonError { position: reader.at, expected: expected.text() }),
        }
    }

    /// A key that an object has twice, if any.
    #[must_use]
    pub fn repeated_key(&self) -> Option<&str> {
        for (node, _) in self.root().descend() {
            let mut keys = Vec::new();
            for (key, _) in node.members() {
                if keys.contains(&key) {
                    return Some(key);
                }
                keys.push(key);
            }
        }
        None
    }

    /// The outermost value.
    #[must_use]
    pub fn root(&self) -> Node<'_> {
        Node { doc: self, at: 0 }
    }
}

/// The values directly inside a container; of an object, keys and values in turn.
#[derive(Debug, Clone)]
struct Children<'d> {
    next: Node<'d>,
    end: usize,
}

impl<'d> Iterator for Children<'d> {
    type Item = Node<'d>;

    fn next(&mut self) -> Option<Node<'d>> {
        let node = self.next;
        if node.at >= self.end {
            return None;
        }
        self.next.at = node.end();
        Some(node)
    }
}

/// An object's members in the order of the text, repeated keys included.
#[derive(Debug, Clone)]
struct Members<'d>(Children<'d>);

impl<'d> Iterator for Members<'d> {
    type Item = (&'d str, Node<'d>);

    #[inline(never)]
    fn next(&mut self) -> Option<(&'d str, Node<'d>)> {
        let key = self.0.next()?.text()?;
        Some((key, self.0.next()?))
    }
}

impl<'d> Node<'d> {
    fn entry(self) -> &'d Entry {
        self.doc.entries.get(self.at).unwrap_or(&Entry { kind: Kind::Null, start: 0, end: 0, link: PLAIN, length: 0 })
    }

    /// Whether there is a value at all.
    #[must_use]
    pub fn is_there(self) -> bool {
        self.at != NOWHERE
    }

    /// The entry after this value and all that it contains.
    #[inline(never)]
    fn end(self) -> usize {
        if self.is_container() { self.entry().link as usize } else { self.at + 1 }
    }

    /// What kind of value this is.
    #[must_use]
    #[inline(never)]
    pub fn kind(self) -> Kind {
        self.entry().kind
    }

    /// The value's own JSON text.
    #[must_use]
    #[inline(never)]
    pub fn source(self) -> &'d str {
        let &Entry { start, end, .. } = self.entry();
        self.doc.text.get(start as usize..end as usize).unwrap_or_default()
    }

    fn below(self, kind: Kind) -> Children<'d> {
        let end = if self.kind() == kind { self.end() } else { 0 };
        Children { next: Node { at: self.at + 1, ..self }, end }
    }

    /// An array's items.
    pub fn items(self) -> impl Iterator<Item = Node<'d>> {
        self.below(Kind::Array)
    }

    /// An object's members in the order of the text, repeated keys included.
    pub fn members(self) -> impl Iterator<Item = (&'d str, Node<'d>)> {
        Members(self.below(Kind::Object))
    }

    /// An object's own member; of a repeated key the last one counts, as in `JSON.parse`.
    #[must_use]
    pub fn get(self, key: &str) -> Self {
        Node { at: self.find(key), ..self }
    }

    #[inline(never)]
    fn find(self, key: &str) -> usize {
        let mut found = NOWHERE;
        for (name, value) in self.members() {
            if name == key {
                found = value.at;
            }
        }
        found
    }

    /// Follows own members along dotted names.
    #[must_use]
    pub fn path(self, dotted: &str) -> Self {
        parts(dotted, b'.').fold(self, Node::get)
    }

    /// Whether this is a string equal to `text`.
    #[must_use]
    pub fn is_text(self, text: &str) -> bool {
        self.text() == Some(text)
    }

    /// The string, unescaped; a lone surrogate is U+FFFD.
    #[must_use]
    #[inline(never)]
    pub fn text(self) -> Option<&'d str> {
        let &Entry { kind, start, end, link, length } = self.entry();
        if kind != Kind::Text {
            None
        } else if link == PLAIN {
            self.doc.text.get(start as usize + 1..end as usize - 1)
        } else {
            self.doc.unescaped.get(link as usize..(link + length) as usize)
        }
    }

    /// The number; `NaN` if it is none, and perhaps infinite.
    #[must_use]
    #[inline(never)]
    pub fn number(self) -> f64 {
        if self.kind() == Kind::Number { self.parse_number(self.source()) } else { f64::NAN }
    }

    /// A number from other text that spells one, by the same parser. Short integers are exact in any, so they are read
    /// here: a call into the browser costs more than all else that is done with them.
    #[must_use]
    pub fn parse_number(self, text: &str) -> f64 {
        let digit = |byte: u8| byte.is_ascii_digit().then(|| f64::from(byte - b'0'));
        text.bytes()
            .try_fold(0.0, |number, byte| Some(number * 10.0 + digit(byte)?))
            .filter(|_| (1..=15).contains(&text.len()))
            .unwrap_or_else(|| (self.doc.parse_number)(text))
    }

    /// The boolean.
    #[must_use]
    #[inline(never)]
    pub fn boolean(self) -> Option<bool> {
        (self.kind() == Kind::Bool).then(|| self.source() == "true")
    }

    /// Whether this is an object or an array.
    #[must_use]
    pub fn is_container(self) -> bool {
        matches!(self.kind(), Kind::Object | Kind::Array)
    }

    /// How many entries this value spans, itself and keys included.
    #[must_use]
    pub fn span(self) -> usize {
        self.end() - self.at
    }

    /// This value and everything below it, in the order of the text, each with its depth (1 is this value).
    pub fn descend(self) -> impl Iterator<Item = (Node<'d>, usize)> {
        let mut ends: Vec<usize> = Vec::new();
        (self.at..self.end()).map(move |at| {
            let node = Node { at, ..self };
            while ends.last().is_some_and(|&end| end <= at) {
                ends.pop();
            }
            let depth = ends.len() + 1;
            if node.is_container() {
                ends.push(node.end());
            }
            (node, depth)
        })
    }
}

/// A text as JSON (RFC 8259, section 7).
#[must_use]
pub fn quote(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            '\0'..='\u{1f}' => quoted.push_str(&format!("\\u{:04x}", u32::from(character))),
            _ => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}

/// Keys that never reach a page's objects.
const FORBIDDEN_KEYS: Names = Names("__proto__ constructor prototype");

/// The own copy that handlers see as `raw`: forbidden keys left out, integers that are not safe become null.
/// Recursive, so only for values whose depth was measured first.
impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.kind() {
            Kind::Null => serializer.serialize_unit(),
            Kind::Bool => serializer.serialize_bool(self.boolean() == Some(true)),
            Kind::Number => match tame(self.number()) {
                Some(number) => serializer.serialize_f64(number),
                None => serializer.serialize_unit(),
            },
            Kind::Text => serializer.serialize_str(self.text().unwrap_or_default()),
            Kind::Array => {
                let mut items = serializer.serialize_seq(None)?;
                for item in self.items() {
                    items.serialize_element(&item)?;
                }
                items.end()
            }
            Kind::Object => {
                let mut map = serializer.serialize_map(None)?;
                for (key, value) in self.members() {
                    if FORBIDDEN_KEYS.find(key).is_none() {
                        map.serialize_entry(key, &value)?;
                    }
                }
                map.end()
            }
        }
    }
}

/// Finite, safe if an integer (ECMA-262, `Number.isSafeInteger`), and −0 is 0; anything else is no number.
#[must_use]
pub fn tame(number: f64) -> Option<f64> {
    const MAX_SAFE: f64 = 9_007_199_254_740_991.0;
    // A number beyond the safe range has no fraction left: the range is the whole rule.
    (number.abs() <= MAX_SAFE).then_some(number + 0.0)
}

struct Reader<'t> {
    bytes: &'t [u8],
    at: usize,
    doc: Doc<'t>,
    /// The containers that are open, innermost last.
    open: Vec<u32>,
}

/// What the grammar wants somewhere; smaller to hand on than its text.
#[derive(Clone, Copy)]
enum Expected {
    Value,
    Key,
    Colon,
    Member,
    Item,
    End,
    Digit,
    Hexadecimal,
    Escape,
    NoControl,
}

impl Expected {
    fn text(self) -> &'static str {
        match self {
            Self::Value => "a value",
            Self::Key => "a key in double quotes",
            Self::Colon => "\":\"",
            Self::Member => "\",\" or \"}\"",
            Self::Item => "\",\" or \"]\"",
            Self::End => "the end of the text",
            Self::Digit => "a digit",
            Self::Hexadecimal => "a hexadecimal digit",
            Self::Escape => "an escape sequence",
            Self::NoControl => "no raw control character in a string",
        }
    }
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
                    return if self.at == self.bytes.len() { Ok(()) } else { Err(Expected::End) };
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
                    (_, Kind::Object) => return Err(Expected::Member),
                    _ => return Err(Expected::Item),
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
            b'"' => return self.string(Expected::Value).map(|()| false),
            b't' => return self.literal("true", Kind::Bool),
            b'f' => return self.literal("false", Kind::Bool),
            b'n' => return self.literal("null", Kind::Null),
            b'-' | b'0'..=b'9' => return self.number().map(|()| false),
            _ => return Err(Expected::Value),
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
            return Err(Expected::Key);
        }
        self.string(Expected::Key)?;
        self.space();
        if self.peek() != b':' {
            return Err(Expected::Colon);
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
                Some(0..=0x1f) => return Err(Expected::NoControl),
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
    #[inline(never)]
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
            _ => return Err(Expected::Escape),
        };
        self.at += 1;
        Ok(character)
    }

    /// The code unit of `uXXXX`.
    fn hex_unit(&mut self) -> Result<u32, Expected> {
        let mut unit = 0;
        for _ in 0..4 {
            self.at += 1;
            unit = unit << 4 | char::from(self.peek()).to_digit(16).ok_or(Expected::Hexadecimal)?;
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
        if self.at == start { Err(Expected::Digit) } else { Ok(()) }
    }

    fn literal(&mut self, word: &str, kind: Kind) -> Result<bool, Expected> {
        let start = self.at;
        if !word.bytes().all(|byte| self.skip(byte)) {
            return Err(Expected::Value);
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
