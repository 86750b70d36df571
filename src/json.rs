//! A bounded one-pass reader of JSON text (RFC 8259, strict).
//!
//! The text becomes a flat list of entries that borrow from it: one allocation however deep or long the text is, no
//! recursion, nothing unescaped until it is asked for. Used for messages and for configuration alike.
//! Knows nothing of what the fields mean.

#![expect(clippy::cast_possible_truncation, reason = "texts are bounded far below 4 GiB before they are read")]

use std::borrow::Cow;

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

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

/// One value: where its text is, and which entry follows it and all that it contains.
#[derive(Debug, Clone, Copy)]
struct Entry {
    kind: Kind,
    start: u32,
    end: u32,
    next: u32,
}

/// A text that was read, ready to be asked.
#[derive(Debug)]
pub struct Doc<'t> {
    text: &'t str,
    entries: Vec<Entry>,
    parse_number: ParseNumber,
}

/// One value of a [`Doc`].
#[derive(Debug, Clone, Copy)]
pub struct Node<'d> {
    doc: &'d Doc<'d>,
    at: usize,
    entry: Entry,
}

impl<'t> Doc<'t> {
    /// Reads a whole text.
    ///
    /// # Errors
    /// The first place where the text is not JSON.
    pub fn parse(text: &'t str, parse_number: ParseNumber) -> Result<Self, JsonError> {
        let mut reader = Reader { text: text.as_bytes(), at: 0, entries: Vec::with_capacity(32), open: Vec::new() };
        match reader.document() {
            Ok(()) => Ok(Self { text, entries: reader.entries, parse_number }),
            Err(expected) => Err(JsonError { position: reader.at, expected }),
        }
    }

    /// The outermost value.
    #[must_use]
    pub fn root(&self) -> Option<Node<'_>> {
        self.node(0)
    }

    fn node(&self, at: usize) -> Option<Node<'_>> {
        self.entries.get(at).map(|&entry| Node { doc: self, at, entry })
    }
}

impl<'d> Node<'d> {
    /// What kind of value this is.
    #[must_use]
    pub fn kind(self) -> Kind {
        self.entry.kind
    }

    /// The value's own JSON text.
    #[must_use]
    pub fn source(self) -> &'d str {
        self.doc.text.get(self.entry.start as usize..self.entry.end as usize).unwrap_or_default()
    }

    /// The entries directly inside: an array's items, or an object's keys and values in turn.
    pub fn children(self) -> impl Iterator<Item = Node<'d>> {
        let (doc, end) = (self.doc, self.entry.next as usize);
        let mut at = self.at + 1;
        std::iter::from_fn(move || {
            let node = (at < end).then(|| doc.node(at)).flatten()?;
            at = node.entry.next as usize;
            Some(node)
        })
    }

    /// An object's members in the order of the text, repeated keys included.
    pub fn members(self) -> impl Iterator<Item = (Node<'d>, Node<'d>)> {
        let mut children = self.children();
        let object = self.kind() == Kind::Object;
        std::iter::from_fn(move || if object { Some((children.next()?, children.next()?)) } else { None })
    }

    /// An object's own member; of a repeated key the last one counts, as in `JSON.parse`.
    #[must_use]
    pub fn get(self, key: &str) -> Option<Node<'d>> {
        self.members().filter(|(name, _)| name.is_text(key)).last().map(|(_, value)| value)
    }

    /// Follows own members along dotted names.
    #[must_use]
    pub fn path(self, dotted: &str) -> Option<Node<'d>> {
        dotted.split('.').try_fold(self, Node::get)
    }

    /// Whether this is a string equal to `text`.
    #[must_use]
    pub fn is_text(self, text: &str) -> bool {
        let inner = self.inner();
        self.kind() == Kind::Text && if inner.contains('\\') { self.text().as_deref() == Some(text) } else { inner == text }
    }

    /// The string, unescaped; a lone surrogate becomes U+FFFD.
    #[must_use]
    pub fn text(self) -> Option<Cow<'d, str>> {
        (self.kind() == Kind::Text).then(|| unescape(self.inner()))
    }

    /// The number, if it is finite.
    #[must_use]
    pub fn number(self) -> Option<f64> {
        (self.kind() == Kind::Number).then(|| (self.doc.parse_number)(self.source())).filter(|number| number.is_finite())
    }

    /// A number from other text that spells one, by the same parser.
    #[must_use]
    pub fn parse_number(self, text: &str) -> f64 {
        (self.doc.parse_number)(text)
    }

    /// The boolean.
    #[must_use]
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
        self.entry.next as usize - self.at
    }

    /// This value and everything below it, in the order of the text, each with its depth (1 is this value).
    pub fn descend(self) -> impl Iterator<Item = (Node<'d>, usize)> {
        let (doc, end) = (self.doc, self.entry.next as usize);
        let mut ends: Vec<u32> = Vec::new();
        (self.at..end).filter_map(move |at| {
            let node = doc.node(at)?;
            while ends.last().is_some_and(|&end| end as usize <= at) {
                ends.pop();
            }
            let depth = ends.len() + 1;
            if node.is_container() {
                ends.push(node.entry.next);
            }
            Some((node, depth))
        })
    }

    fn inner(self) -> &'d str {
        let source = self.source();
        source.get(1..source.len().saturating_sub(1)).unwrap_or_default()
    }
}

/// Keys that never reach a page's objects.
const FORBIDDEN_KEYS: [&str; 3] = ["__proto__", "constructor", "prototype"];

/// The own copy that handlers see as `raw`: forbidden keys left out, integers that are not safe become null.
/// Recursive, so only for values whose depth was measured first.
impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.kind() {
            Kind::Null => serializer.serialize_unit(),
            Kind::Bool => serializer.serialize_bool(self.boolean() == Some(true)),
            Kind::Number => match self.number().and_then(tame) {
                Some(number) => serializer.serialize_f64(number),
                None => serializer.serialize_unit(),
            },
            Kind::Text => serializer.serialize_str(&self.text().unwrap_or_default()),
            Kind::Array => {
                let mut items = serializer.serialize_seq(None)?;
                for item in self.children() {
                    items.serialize_element(&item)?;
                }
                items.end()
            }
            Kind::Object => {
                let mut map = serializer.serialize_map(None)?;
                for (key, value) in self.members() {
                    if !FORBIDDEN_KEYS.iter().any(|forbidden| key.is_text(forbidden)) {
                        map.serialize_entry(&key, &value)?;
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

/// Length in UTF-16 code units, the unit of every limit, without counting where the bytes already decide.
#[must_use]
pub fn is_longer_than(text: &str, units: usize) -> bool {
    text.len() > units && text.chars().map(char::len_utf16).sum::<usize>() > units
}

fn unescape(inner: &str) -> Cow<'_, str> {
    if !inner.contains('\\') {
        return Cow::Borrowed(inner);
    }
    let mut text = String::with_capacity(inner.len());
    let mut rest = inner;
    while let Some((plain, escaped)) = rest.split_once('\\') {
        text.push_str(plain);
        let mut chars = escaped.chars();
        text.push(match chars.next() {
            Some('b') => '\u{8}',
            Some('f') => '\u{c}',
            Some('n') => '\n',
            Some('r') => '\r',
            Some('t') => '\t',
            Some('u') => {
                let (character, after) = unescape_unit(chars.as_str());
                rest = after;
                text.push(character);
                continue;
            }
            Some(literal) => literal,
            None => break,
        });
        rest = chars.as_str();
    }
    text.push_str(rest);
    Cow::Owned(text)
}

/// The character of `XXXX` or `XXXX\uXXXX` at the start of the text, and what follows it.
fn unescape_unit(text: &str) -> (char, &str) {
    let (unit, rest) = hex_unit(text);
    if (0xd800..0xdc00).contains(&unit)
        && let Some(second) = rest.strip_prefix("\\u")
        && let (low @ 0xdc00..0xe000, after) = hex_unit(second)
    {
        let scalar = 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
        return (char::from_u32(scalar).unwrap_or(char::REPLACEMENT_CHARACTER), after);
    }
    (char::from_u32(unit).unwrap_or(char::REPLACEMENT_CHARACTER), rest)
}

fn hex_unit(text: &str) -> (u32, &str) {
    let (digits, rest) = text.split_at_checked(4).unwrap_or((text, ""));
    let unit = digits.chars().fold(0, |sum, digit| (sum << 4) | digit.to_digit(16).unwrap_or(0));
    (unit, rest)
}

struct Reader<'t> {
    text: &'t [u8],
    at: usize,
    entries: Vec<Entry>,
    /// The containers that are open, innermost last.
    open: Vec<u32>,
}

const VALUE: &str = "a value";
const KEY: &str = "a key in double quotes";

impl Reader<'_> {
    fn document(&mut self) -> Result<(), &'static str> {
        loop {
            if self.value()? {
                continue;
            }
            // A value is complete: close every container that ends here too.
            loop {
                self.space();
                let Some(kind) = self.open.last().and_then(|&at| self.entries.get(at as usize)).map(|entry| entry.kind) else {
                    return if self.at == self.text.len() { Ok(()) } else { Err("the end of the text") };
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
    fn value(&mut self) -> Result<bool, &'static str> {
        self.space();
        let kind = match self.peek() {
            b'{' => Kind::Object,
            b'[' => Kind::Array,
            b'"' => return self.string(VALUE).map(|()| false),
            b't' => return self.literal("true", Kind::Bool),
            b'f' => return self.literal("false", Kind::Bool),
            b'n' => return self.literal("null", Kind::Null),
            b'-' | b'0'..=b'9' => return self.number().map(|()| false),
            _ => return Err(VALUE),
        };
        self.open.push(self.entries.len() as u32);
        self.push(kind, self.at);
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

    fn key(&mut self) -> Result<(), &'static str> {
        self.space();
        if self.peek() != b'"' {
            return Err(KEY);
        }
        self.string(KEY)?;
        self.space();
        if self.peek() != b':' {
            return Err("\":\"");
        }
        self.at += 1;
        Ok(())
    }

    fn string(&mut self, expected: &'static str) -> Result<(), &'static str> {
        let start = self.at;
        self.at += 1;
        loop {
            match self.text.get(self.at) {
                Some(b'"') => break,
                Some(b'\\') => {
                    self.at += 1;
                    match self.peek() {
                        b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => self.at += 1,
                        b'u' => {
                            self.at += 1;
                            for _ in 0..4 {
                                if !self.peek().is_ascii_hexdigit() {
                                    return Err("a hexadecimal digit");
                                }
                                self.at += 1;
                            }
                        }
                        _ => return Err("an escape sequence"),
                    }
                }
                Some(0..=0x1f) => return Err("no raw control character in a string"),
                Some(_) => self.at += 1,
                None => return Err(expected),
            }
        }
        self.at += 1;
        self.push(Kind::Text, start);
        Ok(())
    }

    fn number(&mut self) -> Result<(), &'static str> {
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
        self.push(Kind::Number, start);
        Ok(())
    }

    fn digits(&mut self) -> Result<(), &'static str> {
        let start = self.at;
        while self.peek().is_ascii_digit() {
            self.at += 1;
        }
        if self.at == start { Err("a digit") } else { Ok(()) }
    }

    fn literal(&mut self, word: &str, kind: Kind) -> Result<bool, &'static str> {
        let start = self.at;
        if !word.bytes().all(|byte| self.skip(byte)) {
            return Err(VALUE);
        }
        self.push(kind, start);
        Ok(false)
    }

    fn push(&mut self, kind: Kind, start: usize) {
        let next = self.entries.len() as u32 + 1;
        self.entries.push(Entry { kind, start: start as u32, end: self.at as u32, next });
    }

    fn close(&mut self) {
        self.at += 1;
        let next = self.entries.len() as u32;
        if let Some(entry) = self.open.pop().and_then(|at| self.entries.get_mut(at as usize)) {
            entry.end = self.at as u32;
            entry.next = next;
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
        self.text.get(self.at).copied().unwrap_or(0)
    }
}
