//! Every record of an app that the vendor has now, one after the other, for whoever only looks at them.

use jiff::Timestamp;

use super::client::Client;
use super::pages::{Pages, Query};
use super::progress::Progress;
use super::walk::Walk;
use crate::config::ApiSettings;
use crate::exit::Failure;
use crate::record::Part;

/// Hands over each record since a time. Answers whether the vendor's order was stable: else some may be missing.
///
/// # Errors
/// The vendor does not answer, or refuses the key.
pub(crate) async fn every(
    settings: &ApiSettings,
    app: &str,
    since: Option<Timestamp>,
    mut take: impl FnMut(&Part),
) -> Result<bool, Failure> {
    let client = Client::new(settings, None)?;
    let query = Query { app: app.to_owned(), since, zone: settings.timezones.get(app).cloned() };
    let mut pages = Pages::new(&client, &query, Walk::new(settings.page_size.into()));
    let mut progress = Progress::new(format!("app {app}"));
    let mut records = 0_u64;
    while let Some(page) = pages.next().await? {
        for part in page.iter().flat_map(|pulled| &pulled.contents.parts) {
            records += 1;
            take(part);
        }
        progress.show(pages.requests(), records);
    }
    progress.finish(pages.requests(), records);
    pages.say_what_is_promised();
    Ok(pages.is_stable())
}
