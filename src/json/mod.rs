//! A bounded one-pass reader of JSON text (RFC 8259, strict).
//!
//! The text becomes a flat list of entries that borrow from it: one allocation however deep or long the text is, no
//! recursion, nothing copied but strings with escapes. Used for messages and for configuration alike.
//! Knows nothing of what the fields mean.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::platform::Platform;

mod number;
mod reader;

pub use number::{decimal, tame};

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
    platform: &'static dyn Platform,
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
    pub fn parse(text: &'t str, platform: &'static dyn Platform) -> Result<Self, JsonError> {
        reader::read(Self { text, entries: Vec::with_capacity(64), unescaped: String::new(), platform })
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
    fn end(self) -> usize {
        if self.is_container() { self.entry().link as usize } else { self.at + 1 }
    }

    /// What kind of value this is.
    #[must_use]
    pub fn kind(self) -> Kind {
        self.entry().kind
    }

    /// The value's own JSON text.
    #[must_use]
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
        dotted.split('.').fold(self, Node::get)
    }

    /// Whether this is a string equal to `text`.
    #[must_use]
    pub fn is_text(self, text: &str) -> bool {
        self.text() == Some(text)
    }

    /// The string, unescaped; a lone surrogate is U+FFFD.
    #[must_use]
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
    pub fn number(self) -> f64 {
        if self.kind() == Kind::Number { self.parse_number(self.source()) } else { f64::NAN }
    }

    /// A number from other text that spells one, by the same parser. Up to fifteen digits are exact in a double, so they
    /// are read here: asking the browser costs more than all else that is done with them.
    #[must_use]
    pub fn parse_number(self, text: &str) -> f64 {
        if (1..=15).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit()) {
            return text.bytes().fold(0.0, |number, byte| number * 10.0 + f64::from(byte - b'0'));
        }
        self.doc.platform.parse_number(text)
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
const FORBIDDEN_KEYS: [&str; 3] = ["__proto__", "constructor", "prototype"];

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
                    if !FORBIDDEN_KEYS.contains(&key) {
                        map.serialize_entry(key, &value)?;
                    }
                }
                map.end()
            }
        }
    }
}
