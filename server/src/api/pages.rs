//! An app's records page by page, each once. Holds one page at a time, whatever the number of records.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::value::RawValue;

use super::client::Client;
use super::list::List;
use super::order::Course;
use super::walk::{Key, Place, Walk};
use super::window::Window;
use super::{ApiError, since};
use crate::record::{FieldNames, Part, parse};

/// What is asked of an app.
#[derive(Debug, Clone)]
pub(super) struct Query {
    pub(super) app: String,
    pub(super) since: Option<Timestamp>,
    pub(super) zone: Option<TimeZone>,
}

/// A record as it came and as it is understood.
#[derive(Debug)]
pub(super) struct Pulled {
    pub(super) raw: String,
    pub(super) part: Part,
}

/// The pages of a query, one after the other.
#[derive(Debug)]
pub(super) struct Pages<'a> {
    client: &'a Client,
    query: &'a Query,
    walk: Walk,
}

impl<'a> Pages<'a> {
    pub(super) fn new(client: &'a Client, query: &'a Query, walk: Walk) -> Self {
        Self { client, query, walk }
    }

    /// The records of a page that were not given before, or `None` at the end of the data.
    ///
    /// # Errors
    /// As [`Client::get`], or the same page comes again and again.
    pub(super) async fn next(&mut self) -> Result<Option<Vec<Pulled>>, ApiError> {
        let Some(window) = self.walk.ask() else { return Ok(None) };
        let rows = items(self.client, self.query, window).await?;
        let names = FieldNames::default();
        let parts: Vec<_> = rows.iter().map(|row| understood(row, &names)).collect();
        let ids = parts.iter().map(|part| part.as_ref().and_then(Part::id));
        let keys: Vec<Key> = ids.zip(&rows).map(|(id, row)| Key::new(id.as_deref(), row.get())).collect();
        let fresh = self.walk.answer(&keys).map_err(|stuck| ApiError::Stuck { page: stuck.page })?;
        let fresh = rows.into_iter().zip(parts).zip(fresh).filter(|(_, fresh)| *fresh);
        let pulled = fresh.filter_map(|((row, part), _)| {
            if part.is_none() {
                tracing::warn!(page = window.page, "a record without any known field is skipped");
            }
            Some(Pulled { raw: row.get().to_owned(), part: part? })
        });
        Ok(Some(pulled.collect()))
    }

    /// From the first page again: what was given already is not given another time.
    pub(super) fn again(&mut self) {
        self.walk.again();
    }

    pub(super) fn requests(&self) -> u64 {
        self.walk.requests()
    }

    pub(super) fn place(&self) -> Place {
        self.walk.place()
    }

    /// What can be promised of the records given so far, if this was the end.
    pub(super) fn say_what_is_promised(&self) {
        let app = &self.query.app;
        tracing::info!(app, "every record that existed throughout is in the output if the vendor's order is stable");
        if self.walk.course() == Course::Neither {
            tracing::warn!(app, "the order is not stable: this may be incomplete");
        }
        if self.walk.abutting() {
            tracing::warn!(
                app,
                "the vendor's pages could not overlap: where rows went and came, this may be incomplete"
            );
        }
    }
}

async fn items(client: &Client, query: &Query, window: Window) -> Result<Vec<Box<RawValue>>, ApiError> {
    let Window { size, page } = window;
    let mut parameters =
        vec![("page", page.to_string()), ("itemsPerPage", size.to_string()), ("app", query.app.clone())];
    if let Some(since) = query.since {
        parameters.push(("createdSince", since::created_since(since, query.zone.as_ref())));
    }
    let List(rows) = client.get("app_data_collections", &parameters).await?;
    Ok(rows)
}

fn understood(row: &RawValue, names: &FieldNames) -> Option<Part> {
    parse(Some("application/json"), row.get().as_bytes(), names).ok()?.into_iter().next()
}
