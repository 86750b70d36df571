//! The sessions of a day's records, and who told of them: what is laid beside the sessions that pages told of. Kept
//! packed beside the day's sums, since a session is a word in a record's JSON, under the store's key.

use futures_util::TryStreamExt;
use serde::Deserialize;
use serde_json::Value;
use sqlx::AnyConnection;

use super::super::tally::number_of;
use crate::record::identity;
use crate::store::{Context, Flag};

/// Bytes of one that is packed: the hash, and who told.
const WIDTH: usize = 17;
const WEBHOOK: u8 = 1;
const API: u8 = 2;

/// A record by its session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct OfSession {
    /// The session's keyed hash.
    pub(super) session: u128,
    pub(super) webhook: bool,
    pub(super) api: bool,
}

/// The records of a day that have a session.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in super::super) struct DaySessions(pub(super) Vec<OfSession>);

/// What is read of a record's fields.
#[derive(Deserialize)]
struct Said {
    #[serde(rename = "sessionId")]
    session: Option<Value>,
}

impl DaySessions {
    /// Those of an app's day, as they are now.
    pub(in super::super) async fn read(
        connection: &mut AnyConnection,
        context: &Context,
        app: &str,
        day: &str,
    ) -> Result<Self, sqlx::Error> {
        let sql = "SELECT fields, webhook_first_ms IS NOT NULL, api_first_ms IS NOT NULL FROM record
                   WHERE app = $1 AND day = $2";
        let mut rows = sqlx::query_as::<_, (String, Flag, Flag)>(sql).bind(app).bind(day).fetch(connection);
        let mut sessions = Vec::new();
        while let Some((fields, Flag(webhook), Flag(api))) = rows.try_next().await? {
            sessions.extend(session_of(context, &fields).map(|session| OfSession { session, webhook, api }));
        }
        Ok(Self(sessions))
    }

    pub(in super::super) fn pack(&self) -> Vec<u8> {
        let who = |one: &OfSession| u8::from(one.webhook) * WEBHOOK + u8::from(one.api) * API;
        self.0.iter().flat_map(|one| one.session.to_le_bytes().into_iter().chain([who(one)])).collect()
    }

    /// As they were packed; none if another version has packed them.
    pub(super) fn unpack(bytes: &[u8]) -> Option<Self> {
        let (all, []) = bytes.as_chunks::<WIDTH>() else { return None };
        let one = |[hash @ .., who]: &[u8; WIDTH]| OfSession {
            session: u128::from_le_bytes(*hash),
            webhook: who & WEBHOOK != 0,
            api: who & API != 0,
        };
        Some(Self(all.iter().map(one).collect()))
    }
}

/// The keyed hash of the session that a record's fields name.
pub(super) fn session_of(context: &Context, fields: &str) -> Option<u128> {
    let said: Said = serde_json::from_str(fields).ok()?;
    Some(number_of(&context.hash_key.tag("session", &identity(&said.session?)?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sessions_are_packed_without_loss() {
        let one = |session, webhook, api| OfSession { session, webhook, api };
        let all = DaySessions(vec![one(u128::MAX - 7, true, false), one(1, false, true), one(2, true, true)]);
        assert_eq!(DaySessions::unpack(&all.pack()), Some(all.clone()));
        assert_eq!(DaySessions::unpack(all.pack().get(1..).unwrap_or_default()), None);
    }
}
