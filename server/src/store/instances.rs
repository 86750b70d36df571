//! Processes that serve one store: who of them is alive, by which rules it reads, and the public keys of all.
//!
//! A store in a file has one folder and so one set of keys; on a server each process brings its own, and says so here.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sqlx::AnyConnection;

use super::context::Context;
use super::engine::Engine;
use super::{Store, StoreError, Writer, now_ms};
use crate::hash::{hex, random};

/// How often a process says that it is alive, and after how long it is not believed any more.
pub(crate) const BEAT: Duration = Duration::from_secs(2);
const ALIVE_MS: i64 = 10_000;
/// A public key is given out for so long after it was used last. A token lives for ten minutes at most.
const PUBLISHED_MS: i64 = 86_400_000;

/// A process that serves.
#[derive(Debug, Clone)]
pub(crate) struct Instance {
    id: String,
    said: Said,
}

/// What a process says of itself.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Said {
    seen_ms: i64,
    rules: String,
    /// A keyed hash of the webhook's secret, where that is the one which is there without configuration.
    secret: Option<String>,
}

/// A public key, as a member of a JWK set.
#[derive(Debug, Serialize, Deserialize)]
struct Published {
    used_ms: i64,
    key: Value,
}

impl Instance {
    /// This process. `secret` is the webhook's, where none is configured.
    ///
    /// # Errors
    /// The system has no random bytes to give.
    pub(crate) fn new(context: &Context, secret: Option<&str>) -> Result<Self, StoreError> {
        let id = random::<16>().map_err(|_| StoreError::Unavailable("no random bytes".to_owned()))?;
        let secret = secret.map(|secret| hex(&context.hash_key.tag("webhook-secret", secret)));
        Ok(Self { id: hex(&id), said: Said { seen_ms: 0, rules: context.rules.text(), secret } })
    }

    fn key(&self) -> String {
        format!("instance:{}", self.id)
    }
}

impl Store {
    /// Whether processes with other secrets or rules may be alive: not where all have one folder.
    pub(crate) fn is_shared(&self) -> bool {
        matches!(self.main, super::database::Database::Server(_))
    }

    /// The public keys of all processes.
    pub(crate) async fn published_keys(&self) -> Result<Vec<Value>, StoreError> {
        let rows: Vec<String> = sqlx::query_scalar("SELECT value FROM meta WHERE key LIKE 'jwk:%' ORDER BY key")
            .fetch_all(&self.readers)
            .await?;
        let known = rows.iter().filter_map(|text| serde_json::from_str::<Published>(text).ok());
        Ok(known.filter(|one| one.used_ms > now_ms() - PUBLISHED_MS).map(|one| one.key).collect())
    }
}

impl Writer {
    /// Says that a process is alive, and that it signs with a key.
    ///
    /// # Errors
    /// The store cannot be written, or another process is alive that takes another secret for the webhook.
    pub(crate) async fn beat(&self, instance: Instance, jwk: Value) -> Result<(), StoreError> {
        let secrets = self
            .work(move |connection| {
                Box::pin(async move {
                    let others = others(connection, &instance.key()).await?;
                    let same = |other: &Said| other.secret.is_none() || other.secret == instance.said.secret;
                    if instance.said.secret.is_some() && !others.iter().all(same) {
                        return Ok(false);
                    }
                    let said = Said { seen_ms: now_ms(), ..instance.said.clone() };
                    put(connection, &instance.key(), &serde_json::to_string(&said).unwrap_or_default()).await?;
                    let name = format!("jwk:{}", jwk.get("kid").and_then(Value::as_str).unwrap_or_default());
                    let published = Published { used_ms: now_ms(), key: jwk };
                    put(connection, &name, &serde_json::to_string(&published).unwrap_or_default()).await?;
                    Ok(true)
                })
            })
            .await?;
        if secrets { Ok(()) } else { Err(StoreError::Secret) }
    }

    /// Says that a process has ended.
    pub(crate) async fn leave(&self, instance: Instance) -> Result<(), StoreError> {
        self.work(move |connection| {
            Box::pin(async move {
                let gone = sqlx::query("DELETE FROM meta WHERE key = $1").bind(instance.key());
                gone.execute(connection).await.map(drop)
            })
        })
        .await
    }
}

/// Refuses other rules than the stored ones while a process is alive that reads by those.
pub(super) async fn check_rules(connection: &mut AnyConnection, context: &Context) -> Result<(), StoreError> {
    if Engine::of(connection) == Engine::Sqlite || context.new_rules {
        return Ok(());
    }
    let own = context.rules.text();
    let others = others(connection, "").await?;
    if others.iter().any(|other| other.rules != own) { Err(StoreError::Rules) } else { Ok(()) }
}

/// What the processes say of themselves that are alive, but for one.
async fn others(connection: &mut AnyConnection, but: &str) -> Result<Vec<Said>, sqlx::Error> {
    let rows: Vec<(String, String)> =
        sqlx::query_as("SELECT key, value FROM meta WHERE key LIKE 'instance:%'").fetch_all(&mut *connection).await?;
    let mut alive = Vec::new();
    for (key, value) in rows.into_iter().filter(|(key, _)| key != but) {
        match serde_json::from_str::<Said>(&value) {
            Ok(said) if said.seen_ms > now_ms() - ALIVE_MS => alive.push(said),
            _ => {
                sqlx::query("DELETE FROM meta WHERE key = $1").bind(key).execute(&mut *connection).await?;
            }
        }
    }
    Ok(alive)
}

async fn put(connection: &mut AnyConnection, key: &str, value: &str) -> Result<(), sqlx::Error> {
    let sql = "INSERT INTO meta (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value";
    sqlx::query(sql).bind(key).bind(value).execute(connection).await.map(drop)
}
