//! Walks an app's records page by page. Holds one page at a time, whatever the number of records.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::client::Client;
use super::{ApiError, since};
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

/// One page, or `None` at the end of the data, which is an empty page.
///
/// # Errors
/// As [`Client::get`].
pub(super) async fn page(client: &Client, query: &Query, number: u32) -> Result<Option<Vec<Pulled>>, ApiError> {
    let mut parameters =
        vec![("page", number.to_string()), ("itemsPerPage", query.page_size.to_string()), ("app", query.app.clone())];
    if let Some(since) = query.since {
        parameters.push(("createdSince", since::created_since(since, query.zone.as_ref())));
    }
    let items: Vec<Box<RawValue>> = client.get("app_data_collections", &parameters).await?;
    if items.is_empty() {
        return Ok(None);
    }
    let names = FieldNames::default();
    let understood = items.into_iter().filter_map(|item| {
        let raw = item.get().to_owned();
        let part = parse(Some("application/json"), raw.as_bytes(), &names).ok()?.into_iter().next();
        if part.is_none() {
            tracing::warn!(page = number, "a record without any known field is skipped");
        }
        Some(Pulled { raw, part: part? })
    });
    Ok(Some(understood.collect()))
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
