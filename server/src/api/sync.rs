//! `sync`: an app's records into the store, where they meet the webhooks: back-fill, and repair of what was lost.
//!
//! A page and how far the pull has come are stored together, so an interrupted sync goes on where it stopped, whatever
//! went at the vendor meanwhile. The next one begins earlier than the last one did, so that records that were updated
//! meanwhile are seen again.

use jiff::{SignedDuration, Timestamp};

use super::client::{Client, Patience};
use super::pages::{Pages, Pulled, Query};
use super::progress::Progress;
use super::walk::{Key, Place, Walk};
use super::when::{Period, When};
use super::{ApiError, apps};
use crate::config::ApiSettings;
use crate::exit::Failure;
use crate::store::{API_SOURCE, Delivery, PageDone, Store, UnderWay, Writer, now_ms};

/// What to sync.
#[derive(Debug, Clone)]
pub(crate) struct Sync {
    /// `None`: every app of the account.
    pub(crate) app: Option<String>,
    /// Where to begin if nothing was synced before; `None`: with the first record.
    pub(crate) since: Option<When>,
    /// Whether to wait for the vendor without end.
    pub(crate) endless: bool,
}

/// Syncs once.
pub(crate) async fn sync(settings: &ApiSettings, sync: &Sync, store: &Store, writer: &Writer) -> Result<(), Failure> {
    let client = Client::new(settings, sync.endless.then_some(Patience::Endless))?;
    let apps = apps::chosen(&client, sync.app.as_deref()).await?;
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
    // How far another one has come may still wait in the inbox.
    writer.catch_up().await?;
    let known = store.progress(&app).await?;
    let overlap = i64::try_from(settings.overlap.as_millis()).unwrap_or(i64::MAX);
    let zone = settings.timezones.get(&app).cloned();
    let anew = |since_ms| UnderWay { since_ms, started_ms: now_ms(), ..UnderWay::default() };
    let begun = match (known.under_way, known.completed_ms) {
        (Some(left), _) => left,
        (None, Some(completed)) => anew(Some(completed.saturating_sub(overlap))),
        (None, None) => {
            let period = Period { from: sync.since, to: None };
            let first = period.range(&app, zone.as_ref()).map_err(ApiError::from)?;
            anew(first.from.map(Timestamp::as_millisecond))
        }
    };
    let UnderWay { since_ms, started_ms, reached, tail } = begun;
    if reached > 0 {
        tracing::info!(app, row = reached, "the interrupted sync goes on");
    }
    let since = since_ms.and_then(|ms| Timestamp::UNIX_EPOCH.checked_add(SignedDuration::from_millis(ms)).ok());
    let query = Query { app: app.clone(), since, zone };
    let place = Place { reached: u64::try_from(reached).unwrap_or(0), tail: tail.into_iter().map(Key).collect() };
    let mut progress = Progress::new(format!("app {app}"));
    let (mut records, mut news) = (0_u64, 0_u64);
    let mut pages = Pages::new(client, &query, Walk::from(settings.page_size.into(), place));
    while let Some(page) = pages.next().await? {
        let mut rows = Vec::with_capacity(page.len());
        for Pulled { raw, contents } in page {
            records += contents.parts.len() as u64;
            rows.push(Delivery {
                source: API_SOURCE.to_owned(),
                content_type: Some("application/json".to_owned()),
                content_encoding: None,
                raw: raw.into_bytes(),
            });
        }
        let rows = store.unknown(rows).await?;
        news += rows.len() as u64;
        let Place { reached, tail } = pages.place();
        let reached = i64::try_from(reached).unwrap_or(i64::MAX);
        let tail = tail.into_iter().map(|key| key.0).collect();
        let done = PageDone::Next(UnderWay { since_ms, started_ms, reached, tail });
        writer.page(app.clone(), rows, done).await?;
        progress.show(pages.requests(), records);
    }
    writer.page(app.clone(), Vec::new(), PageDone::Complete { started_ms }).await?;
    // It ends when what it appended is projected.
    writer.catch_up().await?;
    progress.finish(pages.requests(), records);
    tracing::info!(app, records, news, "synced");
    pages.say_what_is_promised();
    Ok(())
}
