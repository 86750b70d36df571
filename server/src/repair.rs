//! After deliveries were refused with 503, the vendor's API is asked for what they said: what the vendor does with a
//! refused delivery is not documented.

use std::time::Duration;

use tokio::sync::watch;
use tokio::time::Instant;

use crate::api::{self, Sync};
use crate::config::ApiSettings;
use crate::store::{Store, Writer, now_ms};

/// How often it is looked whether the store can be written again.
const LOOK: Duration = Duration::from_secs(1);
/// Apps that were heard of within a day are asked for.
const HEARD_WITHIN_MS: i64 = 86_400_000;

/// Syncs after refusals, one at a time: each of the times after the last one.
pub(crate) async fn repair(
    settings: ApiSettings,
    after: Vec<Duration>,
    store: Store,
    writer: Writer,
    mut stopping: watch::Receiver<bool>,
) {
    let mut refused = writer.refused();
    let work = async {
        while refused.changed().await.is_ok() {
            if settings.key.read("api.key").is_err() {
                tracing::warn!("deliveries were refused, and without an API key they cannot be asked for");
                continue;
            }
            'refusal: loop {
                let Some(last) = *refused.borrow_and_update() else { break };
                for wait in &after {
                    tokio::select! {
                        () = tokio::time::sleep_until(Instant::from_std(last) + *wait) => {}
                        // Counted from the last one.
                        Ok(()) = refused.changed() => continue 'refusal,
                    }
                    while store.try_append().await.is_err() {
                        tokio::time::sleep(LOOK).await;
                    }
                    sync(&settings, &store, &writer).await;
                }
                break;
            }
        }
    };
    tokio::select! {
        () = work => {}
        _ = stopping.wait_for(|stopping| *stopping) => {}
    }
}

async fn sync(settings: &ApiSettings, store: &Store, writer: &Writer) {
    let apps = match store.apps_heard_since(now_ms() - HEARD_WITHIN_MS).await {
        Ok(apps) => apps,
        Err(error) => return tracing::warn!(%error, "which apps were refused is not known"),
    };
    for app in apps {
        tracing::info!(app, "deliveries were refused: the API is asked for them");
        let job = Sync { app: Some(app), since: None, endless: false };
        if let Err(error) = api::sync(settings, &job, store, writer).await {
            tracing::warn!(%error, "what was refused could not be asked for");
        }
    }
}
