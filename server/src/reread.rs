//! `unread` and `reread`: what was kept without being understood, and another try by the present rules.
//!
//! The list tells integration, kind and keys, never a value: whoever looks at it learns which form the vendor sends and
//! nothing about a person.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::config::Settings;
use crate::record::{Contents, inflate, read};
use crate::store::{KeptBody, Store, StoreError, Which, Writer};

/// Beyond these a shape is told by its first keys.
const MOST_KEYS: usize = 20;
const LONGEST_KEY: usize = 40;

/// What `reread` did.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Reread {
    pub(crate) bodies: u64,
    /// Statements that said something new.
    pub(crate) news: u64,
    pub(crate) unread: u64,
}

/// Reads kept bodies by the present rules.
pub(crate) async fn reread(
    settings: &Settings,
    store: &Store,
    writer: &Writer,
    which: Which,
    since_ms: i64,
) -> Result<Reread, StoreError> {
    let mut done = Reread::default();
    let mut after = 0;
    loop {
        let bodies = store.kept_bodies(which, since_ms, after).await?;
        let Some(last) = bodies.last() else { return Ok(done) };
        after = last.id;
        for body in bodies {
            done.bodies += 1;
            match understood(settings, store, &body) {
                Ok(contents) => {
                    done.unread += u64::from(contents.unread);
                    done.news += writer.again(body.id, contents).await?.news as u64;
                }
                Err(_) => done.unread += 1,
            }
        }
    }
}

/// What a kept body says; else why it is not understood.
fn understood(settings: &Settings, store: &Store, body: &KeptBody) -> Result<Contents, String> {
    let raw = match &body.content_encoding {
        Some(encoding) => {
            inflate(Some(encoding), &body.raw, settings.limits.body).map_err(|error| error.to_string())?
        }
        None => body.raw.as_slice().into(),
    };
    let names = store.context.names(&body.source);
    read(body.content_type.as_deref(), &raw, &names).map_err(|error| error.to_string())
}

/// The shapes of the unread bodies, a line each, the most frequent first.
pub(crate) async fn list(settings: &Settings, store: &Store) -> Result<Vec<String>, StoreError> {
    let mut shapes: BTreeMap<String, (u64, i64)> = BTreeMap::new();
    let mut after = 0;
    loop {
        let bodies = store.kept_bodies(Which::Unread, i64::MIN, after).await?;
        let Some(last) = bodies.last() else { break };
        after = last.id;
        for body in bodies {
            let seen = shapes.entry(shape(settings, store, &body)).or_default();
            *seen = (seen.0 + 1, seen.1.max(body.received_ms));
        }
    }
    let mut shapes: Vec<_> = shapes.into_iter().collect();
    shapes.sort_by_key(|(_, (count, last))| std::cmp::Reverse((*count, *last)));
    let line = |(shape, (count, last)): (String, (u64, i64))| {
        let last = jiff::Timestamp::from_millisecond(last).unwrap_or_default();
        format!("{count:>6}  {last:.0}  {shape}")
    };
    Ok(shapes.into_iter().map(line).collect())
}

/// Integration, kind, and what is in it or why that is not known.
fn shape(settings: &Settings, store: &Store, body: &KeptBody) -> String {
    let what = match understood(settings, store, body) {
        Err(reason) => reason,
        Ok(contents) if !contents.unread => "understood by the present rules: see `drimify-server reread`".to_owned(),
        Ok(_) => match serde_json::from_slice(&body.raw) {
            Ok(value) => keys(&value),
            Err(_) => "a form without a field that is known".to_owned(),
        },
    };
    let kind = body.content_type.as_deref().unwrap_or("no content type");
    format!("{}  {}  {what}", body.source, printable(kind))
}

/// The keys of a value and the types of what is under them.
fn keys(value: &Value) -> String {
    match value {
        Value::Object(members) => {
            let shown =
                members.iter().take(MOST_KEYS).map(|(key, value)| format!("{}: {}", printable(key), kind(value)));
            let more = members.len().saturating_sub(MOST_KEYS);
            let more = if more > 0 { format!(", and {more} more") } else { String::new() };
            format!("{{{}{more}}}", shown.collect::<Vec<_>>().join(", "))
        }
        Value::Array(items) => match items.first() {
            Some(first) => format!("list of {}, the first {}", items.len(), keys(first)),
            None => "an empty list".to_owned(),
        },
        other => kind(other).to_owned(),
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "text",
        Value::Array(_) => "list",
        Value::Object(_) => "object",
    }
}

fn printable(text: &str) -> String {
    text.chars().take(LONGEST_KEY).map(|letter| if letter.is_control() { '?' } else { letter }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_shape_tells_keys_and_types_and_no_value() {
        for (value, shape) in [
            (
                json!({ "mail": "p@x.example", "age": 43, "x": [1], "y": { "z": 1 } }),
                "{age: number, mail: text, x: list, y: object}",
            ),
            (json!([{ "mail": "p@x.example" }, 5]), "list of 2, the first {mail: text}"),
            (json!([]), "an empty list"),
            (json!("p@x.example"), "text"),
            (json!({ "a\nb": null }), "{a?b: null}"),
        ] {
            assert_eq!(keys(&value), shape);
        }
        let many: Value =
            (0..25).map(|number| (format!("{number:02}"), json!(1))).collect::<serde_json::Map<_, _>>().into();
        assert!(keys(&many).ends_with(", 19: number, and 5 more}"), "{}", keys(&many));
    }
}
