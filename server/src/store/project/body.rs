//! Bodies as the projector takes them: read by the present rules, and kept as they came.

use std::collections::HashMap;

use sqlx::AnyConnection;

use super::super::cells::{self, list};
use super::super::context::Context;
use super::super::{API_SOURCE, Delivery};
use super::join::{Source, Statement};
use crate::hash::{hex, sha256};
use crate::record::{Contents, Part, read};

/// A body and what it says.
#[derive(Debug, Clone)]
pub(in super::super) struct Arrived {
    pub(in super::super) delivery: Delivery,
    pub(in super::super) received_ms: i64,
    pub(in super::super) parts: Vec<Part>,
    /// Some of it, or all, is not understood.
    pub(in super::super) unread: bool,
    pub(in super::super) charset_guessed: bool,
    /// Why it is set aside, in words without content.
    pub(in super::super) reason: Option<String>,
    /// Its number, if it is kept already and read once more.
    pub(in super::super) kept_as: Option<i64>,
}

/// Reads a body by the present rules. What cannot be read says nothing, and is unread.
pub(in super::super) fn arrived(context: &Context, delivery: Delivery, received_ms: i64) -> Arrived {
    let names = context.names(&delivery.source);
    let contents = match read(delivery.content_type.as_deref(), &delivery.raw, &names) {
        Ok(contents) if delivery.content_encoding.is_none() => contents,
        _ => Contents { unread: true, ..Contents::default() },
    };
    Arrived::of(context, delivery, received_ms, contents)
}

impl Arrived {
    pub(in super::super) fn of(
        context: &Context,
        delivery: Delivery,
        received_ms: i64,
        Contents { parts, unread, charset_guessed }: Contents,
    ) -> Self {
        let joined = |part: Part| part.joined_by(&context.rules.join_field);
        let parts = parts.into_iter().map(joined).collect();
        Self { delivery, received_ms, parts, unread, charset_guessed, reason: None, kept_as: None }
    }

    /// The same body with nothing understood in it, and why.
    pub(in super::super) fn set_aside(self, reason: &str) -> Self {
        Self { parts: Vec::new(), unread: true, reason: Some(reason.to_owned()), ..self }
    }

    /// Its statements, said in the body of a number.
    pub(super) fn statements(self, context: &Context, body: Option<i64>) -> impl Iterator<Item = Statement> {
        let source = Source { body, api: self.delivery.source == API_SOURCE, received_ms: Some(self.received_ms) };
        self.parts.into_iter().map(move |part| Statement { stamp: part.stamp(&context.rules.zones), part, source })
    }
}

/// What a body is found by: it is kept once for each source.
pub(in super::super) fn body_hash(source: &str, raw: &[u8]) -> Vec<u8> {
    let mut named = source.as_bytes().to_vec();
    named.push(0);
    named.extend_from_slice(raw);
    sha256(&named).to_vec()
}

/// Keeps bodies. Answers with the number of each that is kept.
pub(super) async fn keep<'a>(
    connection: &mut AnyConnection,
    context: &Context,
    bodies: impl Iterator<Item = &'a Arrived> + Clone,
    now_ms: i64,
) -> Result<Vec<Option<i64>>, sqlx::Error> {
    let wanted = |body: &Arrived| body.unread || context.keep_bodies || body.kept_as.is_some();
    let hash = |body: &Arrived| body_hash(&body.delivery.source, &body.delivery.raw);
    let hashes: Vec<Option<Vec<u8>>> = bodies.clone().map(|body| wanted(body).then(|| hash(body))).collect();
    let mut known: HashMap<Vec<u8>, i64> =
        sqlx::query_as("SELECT hash, id FROM body WHERE hash IN (SELECT unhex(value) FROM json_each($1))")
            .bind(list(hashes.iter().flatten().map(|hash| hex(hash))))
            .fetch_all(&mut *connection)
            .await?
            .into_iter()
            .collect();
    let mut next: i64 =
        sqlx::query_scalar("SELECT coalesce(max(id), 0) + 1 FROM body").fetch_one(&mut *connection).await?;
    let mut rows = Vec::new();
    let mut ids = Vec::new();
    for (body, hash) in bodies.zip(hashes) {
        let Some(hash) = hash else {
            ids.push(None);
            continue;
        };
        let id = *known.entry(hash.clone()).or_insert_with(|| {
            next += 1;
            next - 1
        });
        ids.push(Some(id));
        let Delivery { source, content_type, content_encoding, raw } = &body.delivery;
        rows.push([
            id.into(),
            hash.into(),
            body.received_ms.into(),
            now_ms.into(),
            source.as_str().into(),
            content_type.as_deref().into(),
            content_encoding.as_deref().into(),
            raw.clone().into(),
            body.unread.into(),
            body.charset_guessed.into(),
            body.reason.as_deref().into(),
        ]);
    }
    cells::insert::<11>(
        connection,
        "INSERT INTO body (id, hash, received_ms, projected_ms, source, content_type, content_encoding, raw, unread,
             charset_guessed, reason)",
        rows,
        "ON CONFLICT (id) DO UPDATE SET unread = excluded.unread, charset_guessed = excluded.charset_guessed,
             reason = excluded.reason",
    )
    .await?;
    Ok(ids)
}
