//! A list as the vendor's API sends it: an array, or the object with numbered keys that an encoder makes of one.

use std::fmt;

use serde::Deserialize;
use serde::de::{Error, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

/// The elements as they came.
#[derive(Debug)]
pub(super) struct List(pub(super) Vec<Box<RawValue>>);

impl<'de> Deserialize<'de> for List {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ListVisitor;
        impl<'de> Visitor<'de> for ListVisitor {
            type Value = List;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a list, or an object of objects whose keys are numbers")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<List, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = seq.next_element()? {
                    items.push(item);
                }
                Ok(List(items))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<List, A::Error> {
                let mut items = Vec::new();
                while let Some((key, item)) = map.next_entry::<String, Box<RawValue>>()? {
                    if !is_number(&key) || !item.get().starts_with('{') {
                        return Err(A::Error::custom("an object that is no list"));
                    }
                    items.push(item);
                }
                // An error's empty object must not pass for the end of the data.
                if items.is_empty() { Err(A::Error::custom("an empty object")) } else { Ok(List(items)) }
            }
        }
        deserializer.deserialize_any(ListVisitor)
    }
}

fn is_number(key: &str) -> bool {
    key.bytes().all(|byte| byte.is_ascii_digit()) && (key == "0" || !key.is_empty() && !key.starts_with('0'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrays_and_numbered_objects_are_lists_and_nothing_else_is() {
        for (text, expected) in [
            ("[]", Some(0)),
            (r#"[{"id":1},null]"#, Some(2)),
            (r#"{"0":{"id":1},"1":{"id":2}}"#, Some(2)),
            ("{\"3\": {\"id\":1},\n \"10\":{\"id\":2}}", Some(2)),
            ("{}", None),
            (r#"{"00":{"id":1}}"#, None),
            (r#"{"0":{"id":1},"detail":{}}"#, None),
            (r#"{"0":1}"#, None),
            (r#"{"detail":"no such app"}"#, None),
            ("null", None),
            ("\"[]\"", None),
        ] {
            let list = serde_json::from_str::<List>(text).ok().map(|list| list.0.len());
            assert_eq!(list, expected, "{text}");
        }
    }
}
