//! `pull`: an app's records to standard output or a file.

use std::collections::HashSet;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;

use jiff::Timestamp;

use super::client::Client;
use super::format::{Format, Writer};
use super::pages::{self, Pages, Query};
use super::progress::Progress;
use super::since::is_since;
use crate::config::ApiSettings;
use crate::exit::Failure;
use crate::hash::sha256;

/// What to pull and where to.
#[derive(Debug, Clone)]
pub(crate) struct Export {
    /// `None`: every app of the account.
    pub(crate) app: Option<String>,
    pub(crate) since: Option<Timestamp>,
    pub(crate) format: Format,
    pub(crate) output: Option<PathBuf>,
}

/// Pulls and writes. Memory is one page, and 8 bytes a record to know which ids were written already.
pub(crate) async fn pull(settings: &ApiSettings, export: &Export) -> Result<(), Failure> {
    let client = Client::new(settings, None)?;
    let apps = match &export.app {
        Some(app) => vec![app.clone()],
        None => pages::apps(&client).await?,
    };
    let result = write_all(&client, settings, export, apps).await;
    match result {
        // Whoever reads the output has read enough.
        Err(Failure::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

async fn write_all(client: &Client, settings: &ApiSettings, export: &Export, apps: Vec<String>) -> Result<(), Failure> {
    let out: Box<dyn Write> = match &export.output {
        Some(path) => Box::new(File::create(path)?),
        None => Box::new(io::stdout()),
    };
    let mut writer = Writer::new(BufWriter::new(out), export.format)?;
    for app in apps {
        let mut progress = Progress::new(format!("app {app}"));
        let zone = settings.timezones.get(&app).cloned();
        let query = Query { app, since: export.since, zone, page_size: settings.page_size };
        let mut seen: HashSet<u64> = HashSet::new();
        let mut written = 0;
        let mut pages = Pages::new(client, &query, 1);
        while let Some(page) = pages.next().await? {
            for pulled in page {
                let date = pulled.part.fields().get("date");
                let wanted = export.since.is_none_or(|since| is_since(date, since, query.zone.as_ref()));
                let first = pulled.part.id().is_none_or(|id| seen.insert(number_of(&id)));
                if wanted && first {
                    writer.write(&pulled.part, &pulled.raw)?;
                    written += 1;
                }
            }
            progress.show(pages.number() - 1, written);
        }
        progress.finish(pages.number() - 1, written);
    }
    Ok(writer.finish()?)
}

/// An id as a number: itself, or the beginning of its hash.
fn number_of(id: &str) -> u64 {
    id.parse().unwrap_or_else(|_| {
        let hash = sha256(id.as_bytes());
        u64::from_be_bytes(*hash.first_chunk().unwrap_or(&[0; 8]))
    })
}
