//! An app's records page by page, each once. Holds one page at a time, whatever the number of records.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::client::Client;
use super::order::Course;
use super::walk::{Key, Place, Walk};
use super::window::Window;
use super::{ApiError, since};
use crate::record::{Contents, FieldNames, Page, Part, read};

/// What is asked of an app.
#[derive(Debug, Clone)]
pub(super) struct Query {
    pub(super) app: String,
    pub(super) since: Option<Timestamp>,
    pub(super) zone: Option<TimeZone>,
}

/// A row as it came and as it is understood: a record, or several where it is an envelope.
#[derive(Debug)]
pub(super) struct Pulled {
    pub(super) raw: String,
    pub(super) contents: Contents,
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
        let Page { rows, charset_guessed } = rows(self.client, self.query, window).await?;
        let names = FieldNames::default();
        let contents: Vec<_> = rows.iter().map(|row| understood(row, &names)).collect();
        let ids = contents.iter().map(|contents| contents.parts.first().and_then(Part::id));
        let keys: Vec<Key> = ids.zip(&rows).map(|(id, row)| Key::new(id.as_deref(), row)).collect();
        let fresh = self.walk.answer(&keys).map_err(|stuck| ApiError::Stuck { page: stuck.page })?;
        let fresh = rows.into_iter().zip(contents).zip(fresh).filter(|(_, fresh)| *fresh);
        let pulled = fresh.filter_map(|((raw, contents), _)| {
            if contents.parts.is_empty() {
                // Not kept as a webhook's body is: the vendor still has it, and an erased person would come back in it.
                tracing::warn!(page = window.page, "a record without any known field is skipped");
                return None;
            }
            Some(Pulled { raw, contents: Contents { charset_guessed, ..contents } })
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

    /// Whether the vendor's order was stable, as far as ids tell: else something may be missing.
    pub(super) fn is_stable(&self) -> bool {
        self.walk.course() != Course::Neither
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

async fn rows(client: &Client, query: &Query, window: Window) -> Result<Page, ApiError> {
    let Window { size, page } = window;
    let mut parameters =
        vec![("page", page.to_string()), ("itemsPerPage", size.to_string()), ("app", query.app.clone())];
    if let Some(since) = query.since {
        parameters.push(("createdSince", since::created_since(since, query.zone.as_ref())));
    }
    client.get("app_data_collections", &parameters).await
}

fn understood(row: &str, names: &FieldNames) -> Contents {
    read(Some("application/json"), row.as_bytes(), names).unwrap_or_default()
}
