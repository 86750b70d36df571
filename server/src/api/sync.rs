//! `sync`: an app's records into the store, where they meet the webhooks: back-fill, and repair of what was lost.
//!
//! A page and how far the pull has come are stored together, so an interrupted sync goes on where it stopped. The next
//! one begins earlier than the last one did, so that records that were updated meanwhile are seen again.

use jiff::{SignedDuration, Timestamp};

use super::client::{Client, Patience};
use super::pages::{self, Pages, Query};
use super::progress::Progress;
use crate::config::ApiSettings;
use crate::exit::Failure;
use crate::store::{Delivery, PageDone, Store, Writer, now_ms};

/// What to sync.
#[derive(Debug, Clone)]
pub(crate) struct Sync {
    /// `None`: every app of the account.
    pub(crate) app: Option<String>,
    /// Where to begin if nothing was synced before; `None`: with the first record.
    pub(crate) since: Option<Timestamp>,
    /// Whether to wait for the vendor without end.
    pub(crate) endless: bool,
}

/// Syncs once.
pub(crate) async fn sync(settings: &ApiSettings, sync: &Sync, store: &Store, writer: &Writer) -> Result<(), Failure> {
    let client = Client::new(settings, sync.endless.then_some(Patience::Endless))?;
    let apps = match &sync.app {
        Some(app) => vec![app.clone()],
        None => pages::apps(&client).await?,
    };
    for app in apps {
        one_app(settings, sync, store, writer, &client, app).await?;
    }
    Ok(())
}

async fn one_app(
    settings: &ApiSettings,
    sync: &Sync,
    store: &Store,
    writer: &Writer,
    client: &Client,
    app: String,
) -> Result<(), Failure> {
    let known = store.progress(&app).await?;
    let overlap = i64::try_from(settings.overlap.as_millis()).unwrap_or(i64::MAX);
    let (since_ms, started_ms, number) = match (known.under_way, known.completed_ms) {
        (Some(left), _) => (left.since_ms, left.started_ms, left.first_page(settings.page_size)),
        (None, Some(completed)) => (Some(completed.saturating_sub(overlap)), now_ms(), 1),
        (None, None) => (sync.since.map(Timestamp::as_millisecond), now_ms(), 1),
    };
    if number > 1 {
        tracing::info!(app, page = number, "the interrupted sync goes on");
    }
    let since = since_ms.and_then(|ms| Timestamp::UNIX_EPOCH.checked_add(SignedDuration::from_millis(ms)).ok());
    let zone = settings.timezones.get(&app).cloned();
    let query = Query { app: app.clone(), since, zone, page_size: settings.page_size };
    let mut progress = Progress::new(format!("app {app}"));
    let (mut records, mut news) = (0_u64, 0);
    let mut pages = Pages::new(client, &query, number);
    while let Some(page) = pages.next().await? {
        records += page.len() as u64;
        let deliveries = page.into_iter().map(|pulled| Delivery {
            source: "api".to_owned(),
            content_type: Some("application/json".to_owned()),
            raw: pulled.raw.into_bytes(),
            parts: vec![pulled.part],
            ..Delivery::default()
        });
        let done = PageDone::Next { since_ms, started_ms, next_page: pages.number(), page_size: settings.page_size };
        news += writer.page(app.clone(), deliveries.collect(), done).await?.news;
        progress.show(pages.number() - 1, records);
    }
    writer.page(app.clone(), Vec::new(), PageDone::Complete { started_ms }).await?;
    progress.finish(pages.number() - 1, records);
    tracing::info!(app, records, news, "synced");
    Ok(())
}
