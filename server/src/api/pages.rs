//! Walks an app's records page by page. Holds one page at a time, whatever the number of records.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::client::Client;
use super::{ApiError, since};
use crate::hash::sha256;
use crate::record::{FieldNames, Part, parse};

/// What is asked of an app.
#[derive(Debug, Clone)]
pub(super) struct Query {
    pub(super) app: String,
    pub(super) since: Option<Timestamp>,
    pub(super) zone: Option<TimeZone>,
    pub(super) page_size: u32,
}

/// A record as it came and as it is understood.
#[derive(Debug)]
pub(super) struct Pulled {
    pub(super) raw: String,
    pub(super) part: Part,
}

/// So many pages in a row may be the same: rows that move can show one twice, an API that ignores the number never ends.
const MOST_ALIKE: u32 = 3;

/// The pages of a query, one after the other.
#[derive(Debug)]
pub(super) struct Pages<'a> {
    client: &'a Client,
    query: &'a Query,
    next: u32,
    /// The hash of the last page, and how many were like it.
    last: ([u8; 32], u32),
}

impl<'a> Pages<'a> {
    pub(super) fn new(client: &'a Client, query: &'a Query, first: u32) -> Self {
        Self { client, query, next: first, last: ([0; 32], 0) }
    }

    /// The number of the page that comes next.
    pub(super) fn number(&self) -> u32 {
        self.next
    }

    /// One page, or `None` at the end of the data, which is an empty page.
    ///
    /// # Errors
    /// As [`Client::get`], or the same page comes again and again.
    pub(super) async fn next(&mut self) -> Result<Option<Vec<Pulled>>, ApiError> {
        let items = items(self.client, self.query, self.next).await?;
        if items.is_empty() {
            return Ok(None);
        }
        let hash = sha256(items.iter().map(|item| item.get()).collect::<Vec<_>>().join(",").as_bytes());
        self.last = if self.last.0 == hash { (hash, self.last.1 + 1) } else { (hash, 1) };
        if self.last.1 > MOST_ALIKE {
            return Err(ApiError::Stuck { page: self.next - MOST_ALIKE });
        }
        let page = understood(items, self.next);
        self.next += 1;
        Ok(Some(page))
    }
}

async fn items(client: &Client, query: &Query, number: u32) -> Result<Vec<Box<RawValue>>, ApiError> {
    let mut parameters =
        vec![("page", number.to_string()), ("itemsPerPage", query.page_size.to_string()), ("app", query.app.clone())];
    if let Some(since) = query.since {
        parameters.push(("createdSince", since::created_since(since, query.zone.as_ref())));
    }
    client.get("app_data_collections", &parameters).await
}

fn understood(items: Vec<Box<RawValue>>, number: u32) -> Vec<Pulled> {
    let names = FieldNames::default();
    let understood = items.into_iter().filter_map(|item| {
        let raw = item.get().to_owned();
        let part = parse(Some("application/json"), raw.as_bytes(), &names).ok()?.into_iter().next();
        if part.is_none() {
            tracing::warn!(page = number, "a record without any known field is skipped");
        }
        Some(Pulled { raw, part: part? })
    });
    understood.collect()
}

/// The apps of the account, by id.
///
/// # Errors
/// As [`Client::get`].
pub(super) async fn apps(client: &Client) -> Result<Vec<String>, ApiError> {
    #[derive(Deserialize)]
    struct App {
        id: serde_json::Value,
    }
    let apps: Vec<App> = client.get("apps", &[]).await?;
    Ok(apps.into_iter().filter_map(|app| crate::record::identity(&app.id)).collect())
}
