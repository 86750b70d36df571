//! What is history when it arrives: the first pull of an app tells of records that nobody waits for.

use std::collections::BTreeSet;

use sqlx::AnyConnection;

use crate::store::PageDone;
use crate::store::project::Arrived;

/// The apps that were pulled once from beginning to end. Without targets nobody asks.
pub(in super::super) struct History(Option<BTreeSet<String>>);

impl History {
    pub(in super::super) async fn read(
        connection: &mut AnyConnection,
        outbox: &super::Outbox,
    ) -> Result<Self, sqlx::Error> {
        if outbox.is_empty() {
            return Ok(Self(None));
        }
        let apps: Vec<String> =
            sqlx::query_scalar("SELECT app FROM progress WHERE completed_ms IS NOT NULL").fetch_all(connection).await?;
        Ok(Self(Some(apps.into_iter().collect())))
    }

    /// Notes how far a pull has come.
    pub(in super::super) fn note(&mut self, app: &str, page: &PageDone) {
        if let (Some(pulled), PageDone::Complete { .. }) = (&mut self.0, page) {
            pulled.insert(app.to_owned());
        }
    }

    /// Whether a body belongs to the first pull of its app.
    pub(in super::super) fn holds(&self, body: &Arrived) -> bool {
        let Some(pulled) = &self.0 else { return false };
        let app = || body.parts.iter().find_map(crate::record::Part::app);
        body.delivery.source == crate::store::API_SOURCE && app().is_none_or(|app| !pulled.contains(&app))
    }
}
