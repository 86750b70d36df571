//! `pull`: an app's records to standard output or a file.

use std::io;
use std::path::PathBuf;

use super::client::Client;
use super::format::{Shape, Writer};
use super::output::Output;
use super::pages::{Pages, Pulled, Query};
use super::progress::Progress;
use super::walk::Walk;
use super::when::Period;
use super::{ApiError, apps};
use crate::config::ApiSettings;
use crate::exit::Failure;
use crate::record::Part;

/// `--thorough` reads so often at most.
const MOST_PASSES: u32 = 3;

/// What to pull and where to.
#[derive(Debug, Clone)]
pub(crate) struct Export {
    /// An id or a title; `None`: every app of the account.
    pub(crate) app: Option<String>,
    pub(crate) period: Period,
    pub(crate) shape: Shape,
    pub(crate) output: Option<PathBuf>,
    /// Whether to read again until nothing new comes.
    pub(crate) thorough: bool,
}

/// Pulls and writes. Memory is one page, and 8 bytes a record to know which ids were written already.
pub(crate) async fn pull(settings: &ApiSettings, export: &Export) -> Result<(), Failure> {
    let client = Client::new(settings, None)?;
    let apps = apps::chosen(&client, export.app.as_deref()).await?;
    let result = write_all(&client, settings, export, apps).await;
    match result {
        // Whoever reads the output has read enough.
        Err(Failure::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

async fn write_all(client: &Client, settings: &ApiSettings, export: &Export, apps: Vec<String>) -> Result<(), Failure> {
    let mut writer = Writer::new(Output::open(export.output.as_deref())?, &export.shape)?;
    for app in apps {
        one_app(client, settings, export, app, &mut writer).await?;
    }
    Ok(writer.finish()?.finish()?)
}

async fn one_app(
    client: &Client,
    settings: &ApiSettings,
    export: &Export,
    app: String,
    writer: &mut Writer<Output>,
) -> Result<(), Failure> {
    let mut progress = Progress::new(format!("app {app}"));
    let zone = settings.timezones.get(&app).cloned();
    let range = export.period.range(&app, zone.as_ref()).map_err(ApiError::from)?;
    let query = Query { app, since: range.from, zone };
    let mut pages = Pages::new(client, &query, Walk::new(settings.page_size.into()));
    let (mut written, mut pass) = (0_u64, 1);
    loop {
        let mut news = 0_u64;
        while let Some(page) = pages.next().await? {
            for Pulled { raw, contents } in page {
                news += contents.parts.len() as u64;
                let held = |part: &Part| range.holds(part.fields().get("date"), query.zone.as_ref());
                let parts: Vec<Part> = contents.parts.into_iter().filter(held).collect();
                writer.write(&parts, &raw)?;
                written += parts.len() as u64;
            }
            progress.show(pages.requests(), written);
        }
        if !export.thorough || news == 0 {
            break;
        }
        if pass == MOST_PASSES {
            tracing::warn!(app = query.app, news, "the last pass still brought something new: this may be incomplete");
            break;
        }
        pass += 1;
        pages.again();
    }
    progress.finish(pages.requests(), written);
    pages.say_what_is_promised();
    Ok(())
}
