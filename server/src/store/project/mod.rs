//! The projector's work: what arrived becomes nodes, and records follow from these.
//!
//! Bodies are read before the transaction begins; inside it, statements are joined as sets.

mod body;
mod figures;
mod join;
mod known;
mod record;
mod refusal;

pub(super) use body::{Arrived, arrived, body_hash};
pub(super) use join::{Source, Statement, join};
pub(super) use known::Known;
pub(super) use record::rewrite;

use std::collections::BTreeSet;

use sqlx::AnyConnection;

use super::context::Context;
use super::erase::{self, Erased};
use refusal::{Refused, Tags};

/// What became of some rows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Done {
    /// Statements that said something new.
    pub(crate) news: usize,
    /// Statements about people who were erased: not stored.
    pub(crate) refused: usize,
    /// What went because it belonged to a refused statement.
    pub(crate) gone: Erased,
    /// The join values whose claims may now have another answer.
    pub(crate) touched: BTreeSet<String>,
}

impl Done {
    pub(crate) fn add(&mut self, other: Self) {
        self.news += other.news;
        self.refused += other.refused;
        self.gone.add(other.gone);
        self.touched.extend(other.touched);
    }
}

/// Takes bodies in, inside a transaction.
pub(super) async fn take(
    connection: &mut AnyConnection,
    context: &Context,
    bodies: Vec<Arrived>,
    now_ms: i64,
) -> Result<Done, sqlx::Error> {
    let mut done = Done::default();
    let anybody = refusal::anybody(connection).await?;
    let tags = |body: &Arrived| {
        if anybody { body.parts.iter().map(|part| Tags::of(context, part)).collect() } else { Vec::new() }
    };
    let mut rest: Vec<(Arrived, Vec<Tags>)> = bodies
        .into_iter()
        .map(|body| {
            let tags = tags(&body);
            (body, tags)
        })
        .collect();
    while !rest.is_empty() {
        let refused = Refused::among(connection, rest.iter().flat_map(|(_, tags)| tags)).await?;
        let first = rest.iter().position(|(_, tags)| tags.iter().any(|tags| refused.holds(tags)));
        let mut joined: Vec<(Arrived, Vec<Tags>)> = rest.drain(..first.unwrap_or(rest.len())).collect();
        let ids = body::keep(connection, context, joined.iter().map(|(body, _)| body), now_ms).await?;
        let statements = joined.drain(..).zip(ids).flat_map(|((body, _), id)| body.statements(context, id)).collect();
        done.add(join(connection, context, statements, now_ms).await?);
        if first.is_some() {
            let (body, tags) = rest.remove(0);
            done.add(take_without_body(connection, context, body, &tags, now_ms).await?);
        }
    }
    Ok(done)
}

/// Takes in a body that also speaks of an erased person: it is not kept; the statements about others are.
///
/// One by one, because who is refused now says who is refused next.
async fn take_without_body(
    connection: &mut AnyConnection,
    context: &Context,
    mut body: Arrived,
    tags: &[Tags],
    now_ms: i64,
) -> Result<Done, sqlx::Error> {
    let mut done = Done::default();
    let mut kept = Vec::new();
    for (part, tags) in std::mem::take(&mut body.parts).into_iter().zip(tags) {
        if Refused::among(connection, std::iter::once(tags)).await?.holds(tags) {
            done.gone.add(erase::refuse(connection, context, &part).await?);
            done.refused += 1;
        } else {
            kept.push(part);
        }
    }
    if let Some(id) = body.kept_as {
        super::bodies::remove(connection, &[id]).await?;
        done.gone.bodies += 1;
    }
    body.parts = kept;
    done.add(join(connection, context, body.statements(context, None).collect(), now_ms).await?);
    Ok(done)
}
