//! What is told of a campaign: its report, who leads, whom a draw chooses. Read from the store's views.
//!
//! `span` asks the views, `figures` are the numbers, `lines` and `html` write them. No figure is about one person.

mod audit;
mod deliveries;
mod distribution;
mod draw;
mod figures;
mod html;
mod hush;
mod keep;
mod leaderboard;
mod lines;
mod mail;
mod period;
mod schedule;
mod screen;
mod seen;
mod span;
mod tally;
mod words;

use std::path::PathBuf;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::api::{self, Output};
use crate::config::{AppSettings, ConfigError, Settings};
use crate::exit::Failure;
use crate::store::{Store, StoreError};
pub(crate) use audit::{Cell, Listed, Matrix};
use figures::Figures;
pub(crate) use figures::Prize;
pub(crate) use html::escape;
use hush::Hush;
pub(crate) use keep::keep_days;
pub(crate) use lines::{Line, day_csv, lines, shared_lines};
use period::Asked;
pub(crate) use period::Days;
pub(crate) use schedule::mail_reports;
pub(crate) use words::{days as in_words, grouped};

/// What can be asked.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Command {
    /// The figures of some days, with those of as many days before
    Report {
        /// The app's id or title
        #[arg(long)]
        app: String,
        #[command(flatten)]
        days: Asked,
        /// Write a page that can be printed; - for the screen
        #[arg(long, value_name = "FILE")]
        html: Option<PathBuf>,
        /// Write the figures for a spreadsheet; - for the screen
        #[arg(long, value_name = "FILE")]
        csv: Option<PathBuf>,
        /// Mail it, with the page attached, by the server of [mail]: to these addresses, or without any to those of the app's
        /// [reports]
        #[arg(long, value_name = "ADDRESSES", num_args = 0..=1, value_delimiter = ',')]
        mail: Option<Vec<String>>,
    },
    /// The best plays: by score, then time taken, then date
    Leaderboard(leaderboard::Arguments),
    /// Draw winners in two steps that anybody can check
    #[command(subcommand)]
    Draw(draw::Command),
    /// The participation numbers of a campaign: the webhook beside the API, every difference in a class
    Audit(audit::Arguments),
}

/// A report: its figures, and what they are of.
#[derive(Debug)]
pub(crate) struct Report {
    pub(crate) app: String,
    pub(crate) days: Days,
    pub(crate) zone: TimeZone,
    pub(crate) made: Timestamp,
    pub(crate) figures: Figures,
    /// Whether tables wait to be opened, as on a screen, or stand there, as on paper.
    pub(crate) folded: bool,
    /// What is told of breakdowns.
    pub(crate) hush: Hush,
}

/// Does what is asked.
pub(crate) async fn perform(settings: &Settings, store: &Store, mut command: Command) -> Result<(), Failure> {
    if let Some(app) = command.app() {
        *app = id_of(settings, store, app.trim()).await?;
    }
    match command {
        Command::Report { app, days, html, csv, mail } => {
            let report = report(settings, store, &app, &days).await?;
            if let Some(path) = &html {
                write(path, html::page(&report).as_bytes())?;
            }
            if let Some(path) = &csv {
                let mut bytes = Vec::new();
                lines::write_csv(&mut bytes, &lines(&report))?;
                write(path, &bytes)?;
            }
            if html.is_none() && csv.is_none() && mail.is_none() {
                write("-".as_ref(), (screen::text(&report) + screen::MORE).as_bytes())?;
            }
            if let Some(to) = mail {
                mail_now(settings, &report, &to).await?;
            }
            Ok(())
        }
        Command::Leaderboard(arguments) => leaderboard::print(settings, store, arguments).await,
        Command::Draw(command) => draw::perform(store, command).await,
        Command::Audit(arguments) => audit::audit(settings, store, arguments).await,
    }
}

impl Command {
    /// Whether something is mailed.
    pub(crate) fn mails(&self) -> bool {
        matches!(self, Self::Report { mail: Some(_), .. })
    }

    /// The app that it is about, as it was named.
    fn app(&mut self) -> Option<&mut String> {
        match self {
            Self::Report { app, .. } => Some(app),
            Self::Leaderboard(arguments) => Some(&mut arguments.app),
            Self::Draw(draw::Command::Prepare(arguments)) => Some(&mut arguments.app),
            Self::Draw(draw::Command::Run { .. }) => None,
            Self::Audit(arguments) => Some(&mut arguments.app),
        }
    }
}

/// Mails a report to some addresses, or to whom the app's reports go by themselves.
async fn mail_now(settings: &Settings, report: &Report, to: &[String]) -> Result<(), Failure> {
    let wrong = |reason: String| Failure::Config(ConfigError::invalid("--mail", reason));
    let Some(mail) = settings.mail.clone() else {
        return Err(wrong("needs a mail server: add [mail] with url and from to the configuration".to_owned()));
    };
    let mut addresses = Vec::new();
    if to.is_empty() {
        let ours = settings.reports.iter().filter(|one| one.app == report.app);
        addresses.extend(ours.flat_map(|one| one.to.clone()));
        addresses.sort_by_key(ToString::to_string);
        addresses.dedup();
    } else {
        addresses.extend(crate::config::addresses(to).map_err(wrong)?);
    }
    if addresses.is_empty() {
        return Err(wrong(format!("needs addresses: no [reports] of app {} says whom it goes to", report.app)));
    }
    let failed = mail::send_now(mail, report, &addresses).await.map_err(wrong)?;
    if failed.is_empty() {
        return Ok(());
    }
    let whom: Vec<String> = failed.iter().map(|(address, words)| format!("{address} ({words})")).collect();
    Err(Failure::Mail { whom: whom.join(", ") })
}

/// The id of an app that is named by its id or title. Titles only the vendor knows.
async fn id_of(settings: &Settings, store: &Store, app: &str) -> Result<String, Failure> {
    let is_number = !app.is_empty() && app.bytes().all(|byte| byte.is_ascii_digit());
    if is_number || store.apps().await?.iter().any(|known| known == app) {
        return Ok(app.to_owned());
    }
    api::app_id(&settings.api, app).await
}

impl Report {
    /// Reads an app's report of some days, which are days in a zone.
    ///
    /// # Errors
    /// The store cannot be read.
    pub(crate) async fn read(
        store: &Store,
        app: &str,
        days: Days,
        zone: TimeZone,
        known: Option<&AppSettings>,
    ) -> Result<Self, StoreError> {
        let stock = known.map(|app| app.stock.clone()).unwrap_or_default();
        // Boxed: it would make the future of every page as large.
        let figures = Box::pin(Figures::read(store, app, days, &zone, &stock)).await?;
        Ok(Self {
            app: app.to_owned(),
            days,
            zone,
            made: Timestamp::now(),
            figures,
            folded: false,
            hush: Hush::default(),
        })
    }

    /// All figures, as a part of a page on a screen.
    pub(crate) fn on_screen(mut self) -> String {
        self.folded = true;
        html::figures(&self)
    }

    /// The same for whoever has a link: nothing is told of few.
    pub(crate) fn hushed(mut self) -> Self {
        self.hush = Hush::FEW;
        self
    }

    /// What a link shows, as a part of a page on a screen.
    pub(crate) fn for_others(mut self) -> String {
        self.folded = true;
        html::shared(&self)
    }
}

async fn report(settings: &Settings, store: &Store, app: &str, asked: &Asked) -> Result<Report, Failure> {
    let zone = zone(settings, app);
    let days = asked.days(&zone)?;
    let report = Report::read(store, app, days, zone, settings.apps.get(app)).await?;
    if report.figures.totals.now.records == 0 {
        warn_of_unknown(store, app).await?;
    }
    Ok(report)
}

/// The app's zone, else UTC, which is told.
fn zone(settings: &Settings, app: &str) -> TimeZone {
    if !settings.api.timezones.contains_key(app) {
        tracing::warn!(app, "the app's time zone is not known: days are days in UTC; set apps.{app}.timezone");
    }
    zone_of(settings, app)
}

/// The app's zone, else UTC.
fn zone_of(settings: &Settings, app: &str) -> TimeZone {
    settings.api.timezones.get(app).cloned().unwrap_or(TimeZone::UTC)
}

/// Says which apps there are if this is none of them.
async fn warn_of_unknown(store: &Store, app: &str) -> Result<(), Failure> {
    let apps: Vec<Option<String>> = sqlx::query_scalar("SELECT DISTINCT app FROM record ORDER BY app")
        .fetch_all(&store.readers)
        .await
        .map_err(|error| Failure::Store(error.into()))?;
    let apps: Vec<String> = apps.into_iter().flatten().collect();
    if !apps.iter().any(|other| other == app) {
        tracing::warn!(app, known = apps.join(", "), "the store has no record of this app");
    }
    Ok(())
}

/// Writes to the screen, or to a file that is there only once it is complete.
fn write(path: &std::path::Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut out = Output::open((path.as_os_str() != "-").then_some(path))?;
    std::io::Write::write_all(&mut out, bytes)?;
    out.finish()
}

/// A count, to be divided.
fn real(count: i64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "no campaign has 2^53 records")]
    let count = count as f64;
    count
}

/// How many there are, as counts are written.
fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
