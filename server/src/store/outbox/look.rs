//! What is rendered when it is sent: the records behind events and persons, as they are now.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use sqlx::any::AnyRow;
use sqlx::{FromRow, Row};

use super::persons::plays_of;
use crate::outbox::Play;
use crate::record::{Fields, normal_email};
use crate::store::cells::list;
use crate::store::{Person, Store, StoreError};

/// So many records of those that came last are looked at.
const LOOKED_AT: usize = 100;

/// A record to which something has happened.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Happened {
    pub(crate) fields: Fields,
    pub(crate) person: Option<Vec<u8>>,
    pub(crate) app: Option<String>,
    pub(crate) shown_ms: Option<i64>,
}

/// What a record's row says of it: fields, person, app, and when it was played.
type Said = (String, Option<Vec<u8>>, Option<String>, Option<i64>);

impl From<Said> for Happened {
    fn from((fields, person, app, shown_ms): Said) -> Self {
        Self { fields: serde_json::from_str(&fields).unwrap_or_default(), person, app, shown_ms }
    }
}

/// A person by what targets know them by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Known {
    pub(crate) hash: Vec<u8>,
    pub(crate) address: String,
}

/// An event or person, as a command lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Delivered {
    pub(crate) target: String,
    pub(crate) subject: String,
    pub(crate) what: String,
    pub(crate) at_ms: i64,
    pub(crate) due_ms: i64,
    pub(crate) attempts: i64,
    pub(crate) state: String,
    pub(crate) reason: Option<String>,
}

impl FromRow<'_, AnyRow> for Delivered {
    fn from_row(row: &AnyRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            target: row.try_get("target")?,
            subject: row.try_get("subject")?,
            what: row.try_get("what")?,
            at_ms: row.try_get("at_ms")?,
            due_ms: row.try_get("due_ms")?,
            attempts: row.try_get("attempts")?,
            state: row.try_get("state")?,
            reason: row.try_get("reason")?,
        })
    }
}

/// What has come lately, by the names of fields alone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Incoming {
    pub(crate) webhook_ms: Option<i64>,
    pub(crate) api_ms: Option<i64>,
    /// How many records were looked at, and the fields that one of them has.
    pub(crate) records: usize,
    pub(crate) fields: BTreeSet<String>,
    pub(crate) unread: i64,
}

impl Store {
    /// What has come lately.
    pub(crate) async fn incoming(&self) -> Result<Incoming, StoreError> {
        let mut last: Vec<(i64, String, String)> = Vec::new();
        let mut newest = [None; 2];
        for (newest, sql) in newest.iter_mut().zip([
            "SELECT webhook_last_ms, key, fields FROM record WHERE webhook_last_ms IS NOT NULL
             ORDER BY webhook_last_ms DESC LIMIT 100",
            "SELECT api_last_ms, key, fields FROM record WHERE api_last_ms IS NOT NULL ORDER BY api_last_ms DESC LIMIT 100",
        ]) {
            let told: Vec<(i64, String, String)> = sqlx::query_as(sql).fetch_all(&self.readers).await?;
            *newest = told.first().map(|(ms, ..)| *ms);
            last.extend(told);
        }
        let [webhook_ms, api_ms] = newest;
        last.sort_by(|one, other| other.cmp(one));
        // One that both told of is one.
        let mut keys = HashSet::new();
        last.retain(|(_, key, _)| keys.insert(key.clone()));
        last.truncate(LOOKED_AT);
        let read =
            |(_, _, text): &(i64, String, String)| serde_json::from_str::<Fields>(text).unwrap_or_default().into_keys();
        let unread = self.count_unread().await?;
        Ok(Incoming { webhook_ms, api_ms, records: last.len(), fields: last.iter().flat_map(read).collect(), unread })
    }

    /// The records behind some events: one each, or several where its statements have parted since.
    pub(crate) async fn happened(&self, events: &[String]) -> Result<BTreeMap<String, Vec<Happened>>, StoreError> {
        let rows = sqlx::query(
            "SELECT fired.event, record.fields, record.person, record.app, record.shown_ms
             FROM fired JOIN record ON record.key = fired.node
             WHERE fired.event IN (SELECT value FROM json_each($1)) ORDER BY record.key",
        )
        .bind(list(events))
        .fetch_all(&self.readers)
        .await?;
        let mut happened: BTreeMap<String, Vec<Happened>> = BTreeMap::new();
        for row in rows {
            let said = (row.try_get("fields")?, row.try_get("person")?, row.try_get("app")?, row.try_get("shown_ms")?);
            happened.entry(row.try_get("event")?).or_default().push(Happened::from(said));
        }
        Ok(happened)
    }

    /// A record by its id, or without one the newest.
    pub(crate) async fn one_record(&self, id: Option<&str>) -> Result<Option<Happened>, StoreError> {
        let row: Option<Said> = sqlx::query_as(
            "SELECT fields, person, app, shown_ms FROM record
             WHERE $1 IS NULL OR key = 'id:' || $1 ORDER BY coalesce(newest_ms, shown_ms) DESC NULLS LAST LIMIT 1",
        )
        .bind(id)
        .fetch_optional(&self.readers)
        .await?;
        Ok(row.map(Happened::from))
    }

    /// How many records no person can be told of, because they have no address.
    pub(crate) async fn count_without_address(&self) -> Result<i64, StoreError> {
        Ok(sqlx::query_scalar("SELECT count(*) FROM record WHERE person IS NULL").fetch_one(&self.readers).await?)
    }

    /// The records of some persons.
    pub(crate) async fn plays(&self, persons: &[Vec<u8>]) -> Result<BTreeMap<Vec<u8>, Vec<Play>>, StoreError> {
        let mut connection = self.readers.acquire().await?;
        Ok(plays_of(&mut connection, persons.iter()).await?)
    }

    /// The addresses of whom is to be erased, as long as they are known.
    pub(crate) async fn addresses(&self, person: &Person) -> Result<Vec<Known>, StoreError> {
        let session = match person {
            Person::Email(address) => {
                let hash = self.context.hash_key.tag("email", address);
                return Ok(vec![Known { hash, address: address.clone() }]);
            }
            Person::Session(session) => session,
        };
        let found: Vec<(Vec<u8>, String)> = sqlx::query_as(
            "SELECT DISTINCT person, fields FROM record WHERE person IS NOT NULL AND (
                 key IN (SELECT key FROM node WHERE session = $1)
                 OR key IN (SELECT 'id:' || id FROM link WHERE session = $1))",
        )
        .bind(session)
        .fetch_all(&self.readers)
        .await?;
        let mut known: Vec<Known> = Vec::new();
        for (hash, fields) in found {
            let fields: Fields = serde_json::from_str(&fields).unwrap_or_default();
            let address = fields.get("email").and_then(serde_json::Value::as_str).and_then(normal_email);
            if let Some(address) = address.filter(|_| known.iter().all(|other| other.hash != hash)) {
                known.push(Known { hash, address });
            }
        }
        Ok(known)
    }

    /// What waits and what was given up, the newest first; without `target` of all.
    pub(crate) async fn deliveries(
        &self,
        target: Option<&str>,
        states: &[&str],
        most: u32,
    ) -> Result<Vec<Delivered>, StoreError> {
        Ok(sqlx::query_as(
            "SELECT * FROM (
                 SELECT target, id AS subject, transition AS what, at_ms, due_ms, attempts, state, reason FROM event
                 UNION ALL SELECT target, lower(hex(person)), 'person', since_ms, due_ms, attempts,
                     CASE WHEN dead IS NULL THEN 'due' ELSE 'dead' END, dead FROM person_due) AS delivery
             WHERE ($1 IS NULL OR target = $1) AND state IN (SELECT value FROM json_each($2))
             ORDER BY at_ms DESC, subject LIMIT $3",
        )
        .bind(target)
        .bind(list(states))
        .bind(i64::from(most))
        .fetch_all(&self.readers)
        .await?)
    }
}
