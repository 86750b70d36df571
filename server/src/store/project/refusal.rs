//! Whether a statement is about somebody who was erased.

use std::collections::HashSet;

use sqlx::AnyConnection;

use super::super::cells::list;
use super::super::context::Context;
use super::super::node::NodeKey;
use crate::hash::hex;
use crate::record::Part;
use crate::store::engine::Flag;

/// What a statement would be refused by: keyed hashes of its id, its session, its address, and its app in its session.
#[derive(Debug, Clone)]
pub(super) struct Tags(Vec<Tag>);

type Tag = (&'static str, String);

impl Tags {
    pub(super) fn of(context: &Context, part: &Part) -> Self {
        let key = NodeKey::of(part);
        let tag = |kind, text: Option<String>| text.map(|text| (kind, hex(&context.hash_key.tag(kind, &text))));
        let tags = [
            tag("id", part.id()),
            tag("session", part.session()),
            tag("email", part.email()),
            tag("app", key.app().map(|_| key.text())),
        ];
        Self(tags.into_iter().flatten().collect())
    }
}

/// Whether anybody was erased at all: else nobody's tags have to be made.
pub(super) async fn anybody(connection: &mut AnyConnection) -> Result<bool, sqlx::Error> {
    let Flag(anybody) = sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM erased)").fetch_one(connection).await?;
    Ok(anybody)
}

/// Those of some tags that are refused.
#[derive(Debug, Default)]
pub(super) struct Refused(HashSet<(String, String)>);

impl Refused {
    pub(super) async fn among(
        connection: &mut AnyConnection,
        tags: impl Iterator<Item = &Tags>,
    ) -> Result<Self, sqlx::Error> {
        let tags: Vec<&Tag> = tags.flat_map(|tags| &tags.0).collect();
        if tags.is_empty() {
            return Ok(Self::default());
        }
        let found: Vec<(String, String)> = sqlx::query_as(
            "SELECT asked.kind, lower(hex(asked.hash))
             FROM (SELECT json_extract(value, '$[0]') AS kind, unhex(json_extract(value, '$[1]')) AS hash
                   FROM json_each($1)) AS asked
             JOIN erased ON erased.kind = asked.kind AND erased.hash = asked.hash",
        )
        .bind(list(tags))
        .fetch_all(connection)
        .await?;
        Ok(Self(found.into_iter().collect()))
    }

    pub(super) fn holds(&self, tags: &Tags) -> bool {
        !self.0.is_empty() && tags.0.iter().any(|(kind, hash)| self.0.contains(&((*kind).to_owned(), hash.clone())))
    }
}
