//! `unread` and `reread`: what was kept without being understood, and another try by the present rules.
//!
//! The list tells integration, kind and keys, never a value: whoever looks at it learns which form the vendor sends and
//! nothing about a person.

use std::collections::BTreeMap;

use crate::config::Settings;
use crate::record::{Contents, inflate, outline, printable, read};
use crate::store::{Delivery, KeptBody, Store, StoreError, Which, Writer};

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
    events: bool,
) -> Result<Reread, StoreError> {
    // What is acknowledged and not projected yet is not among the kept bodies.
    writer.catch_up().await?;
    let mut done = Reread::default();
    let mut after = 0;
    loop {
        let bodies = store.kept_bodies(which, since_ms, after).await?;
        let Some(last) = bodies.last() else { return Ok(done) };
        after = last.id;
        let mut read = Vec::new();
        for body in bodies {
            done.bodies += 1;
            match understood(settings.limits.body, store, &body) {
                Ok(contents) => {
                    done.unread += u64::from(contents.unread);
                    read.push((body, contents));
                }
                Err(_) => done.unread += 1,
            }
        }
        done.news += writer.again(read, !events).await?;
    }
}

/// What a kept body says; else why it is not understood.
fn understood(most: usize, store: &Store, body: &KeptBody) -> Result<Contents, String> {
    let Delivery { source, content_type, content_encoding, raw } = &body.delivery;
    let raw = match content_encoding {
        Some(encoding) => inflate(Some(encoding), raw, most).map_err(|error| error.to_string())?,
        None => raw.as_slice().into(),
    };
    let names = store.context.names(source);
    read(content_type.as_deref(), &raw, &names).map_err(|error| error.to_string())
}

/// A shape that unread bodies have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Shape {
    pub(crate) bodies: u64,
    /// When the last of them came.
    pub(crate) last_ms: i64,
    /// Integration, kind, and keys with their types, or why that is not known.
    pub(crate) words: String,
}

/// The shapes of the unread bodies, a line each, the most frequent first.
pub(crate) async fn list(settings: &Settings, store: &Store) -> Result<Vec<String>, StoreError> {
    let line = |Shape { bodies, last_ms, words }: Shape| {
        let last = jiff::Timestamp::from_millisecond(last_ms).unwrap_or_default();
        format!("{bodies:>6}  {last:.0}  {words}")
    };
    Ok(shapes(settings.limits.body, store).await?.into_iter().map(line).collect())
}

/// The shapes of the unread bodies, the most frequent first. `most` bytes are a body, once inflated.
pub(crate) async fn shapes(most: usize, store: &Store) -> Result<Vec<Shape>, StoreError> {
    let mut shapes: BTreeMap<String, (u64, i64)> = BTreeMap::new();
    let mut after = 0;
    loop {
        let bodies = store.kept_bodies(Which::Unread, i64::MIN, after).await?;
        let Some(last) = bodies.last() else { break };
        after = last.id;
        for body in bodies {
            let seen = shapes.entry(shape(most, store, &body)).or_default();
            *seen = (seen.0 + 1, seen.1.max(body.received_ms));
        }
    }
    let shape = |(words, (bodies, last_ms))| Shape { bodies, last_ms, words };
    let mut shapes: Vec<Shape> = shapes.into_iter().map(shape).collect();
    shapes.sort_by_key(|shape| std::cmp::Reverse((shape.bodies, shape.last_ms)));
    Ok(shapes)
}

/// Integration, kind, and what is in it or why that is not known.
fn shape(most: usize, store: &Store, body: &KeptBody) -> String {
    let Delivery { source, content_type, raw, .. } = &body.delivery;
    let what = match understood(most, store, body) {
        _ if body.reason.is_some() => format!("set aside: {}", body.reason.as_deref().unwrap_or_default()),
        Err(reason) => reason,
        Ok(contents) if !contents.unread => "understood by the present rules: see `drimify-server reread`".to_owned(),
        Ok(_) => outline(content_type.as_deref(), raw),
    };
    let kind = content_type.as_deref().unwrap_or("no content type");
    format!("{source}  {}  {what}", printable(kind))
}
