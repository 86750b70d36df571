//! The command line: what can be asked for, and which part of the program does it.

use std::io::IsTerminal;
use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, Parser, Subcommand};
use jiff::tz::TimeZone;

use crate::api::{self, Column, Export, Format, Period, Shape, Sync, When};
use crate::config::{Calls, ConfigError, LogFormat, LogSettings, Overrides, Settings, database_url, parse_duration};
use crate::exit::Failure;
use crate::record::normal_email;
use crate::store::{Asked, Forward, Person, Store, Waiting, Which, Writer};
use crate::{dashboard, doctor, forwarding, init, report, reread, serve};

/// How long a command waits at least for a server that writes to the same store.
const LONGEST_LOCK: Duration = Duration::from_secs(30);

/// Receives Drimify's webhooks, pulls its API and answers claims.
#[derive(Debug, Parser)]
#[command(version, propagate_version = true)]
struct Cli {
    #[command(flatten)]
    common: Common,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Args)]
struct Common {
    /// The configuration; without it ./drimify-server.toml, if there is one
    #[arg(long, global = true, env = "DRIMIFY_CONFIG", value_name = "FILE")]
    config: Option<PathBuf>,
    /// Where the store and the keys are [default: the current folder]
    #[arg(long, global = true, env = "DRIMIFY_DATA_DIR", value_name = "FOLDER")]
    data_dir: Option<PathBuf>,
    /// off, error, warn, info, debug or trace [default: info]
    #[arg(long, global = true, env = "DRIMIFY_LOG", value_name = "LEVEL")]
    log: Option<String>,
    /// text or json [default: text]
    #[arg(long, global = true, env = "DRIMIFY_LOG_FORMAT", value_name = "FORMAT")]
    log_format: Option<String>,
    /// The vendor's API, for tests [default: the vendor's]
    #[arg(long, global = true, env = "DRIMIFY_API_URL", value_name = "URL")]
    api_url: Option<String>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Receive webhooks and answer claims
    Serve {
        /// [default: 127.0.0.1:8787]
        #[arg(long, env = "DRIMIFY_LISTEN", value_name = "ADDRESS:PORT")]
        listen: Option<String>,
        /// How the server is reached from outside, such as <https://claims.shop.example>
        #[arg(long, env = "DRIMIFY_PUBLIC_URL", value_name = "URL")]
        public_url: Option<String>,
        /// Read all that is stored anew although another instance is alive that reads it by other rules
        #[arg(long)]
        new_rules: bool,
    },
    /// Copy a store in files into an empty `PostgreSQL` database: all of it or nothing
    Copy {
        /// The database, such as <postgres://user@host/drimify>; its password by PGPASSWORD or a password file
        #[arg(long, value_name = "URL")]
        to: String,
    },
    /// Pull records from the vendor's API: to the screen or to a file
    Pull(PullArgs),
    /// List the account's apps: ids and titles
    Apps,
    /// Pull records into the store: back-fill, and repair of lost webhooks
    Sync {
        /// The app's id or title; without it every app of the account
        #[arg(long)]
        app: Option<String>,
        /// How far back the first sync goes; without it to the first record
        #[arg(long)]
        since: Option<When>,
        /// Stay and sync again and again, such as every 15m
        #[arg(long, value_parser = every)]
        every: Option<Duration>,
    },
    /// Remove a person's data everywhere, for good
    #[command(group = clap::ArgGroup::new("person").required(true).args(["email", "session"]))]
    Erase {
        #[arg(long)]
        email: Option<String>,
        #[arg(long)]
        session: Option<String>,
    },
    #[command(flatten)]
    Report(report::Command),
    /// Set the dashboard's password: asks for it, or takes a line of standard input, and keeps its hash beside the store
    Password,
    /// Share an app's figures by a link: make one, list them, take one back
    Share(dashboard::Share),
    /// List the kept bodies that nobody understands: their keys and types, no values
    Unread,
    /// Write a configuration to begin with, for a type of target
    Init {
        #[arg(long, value_enum)]
        target: init::Kind,
    },
    /// Look at what arrives, at what targets need, and whether they would take it; nothing is sent
    Doctor {
        #[arg(long, value_name = "NAME")]
        target: Option<String>,
    },
    /// List what waits to be sent to targets, and what was given up
    Deliveries {
        /// Only what was given up
        #[arg(long, conflicts_with = "pending")]
        failed: bool,
        /// Only what waits
        #[arg(long)]
        pending: bool,
        #[arg(long, value_name = "NAME")]
        target: Option<String>,
    },
    /// Send once more what was given up
    #[command(group = clap::ArgGroup::new("which").required(true).args(["id", "failed"]))]
    Replay {
        /// An event or a person, as `deliveries` lists it
        id: Option<String>,
        /// All that was given up
        #[arg(long)]
        failed: bool,
        /// Only what was given up since then
        #[arg(long, requires = "failed")]
        since: Option<When>,
        #[arg(long, requires = "failed", value_name = "NAME")]
        target: Option<String>,
        /// Also if it was delivered, for a receiver that has lost it
        #[arg(long, conflicts_with = "failed")]
        again: bool,
    },
    /// Send history to a target: records of some days that it was not told of
    Forward {
        #[arg(long, value_name = "NAME")]
        target: String,
        /// From this day or time on; days are days in UTC
        #[arg(long, value_name = "DAY")]
        from: When,
        /// Up to and with this day, or up to a time
        #[arg(long, value_name = "DAY")]
        to: When,
        /// Also what it was told of, for a target that has lost it
        #[arg(long)]
        again: bool,
        /// Without asking
        #[arg(long)]
        yes: bool,
    },
    /// Give up a target that is not configured any more, with what was on its way to it
    ForgetTarget {
        #[arg(value_name = "NAME")]
        name: String,
    },
    /// Show what a target would be sent now, and send nothing
    Preview {
        #[arg(long, value_name = "NAME")]
        target: String,
        /// The record's id; without it the newest
        #[arg(long, value_name = "ID")]
        record: Option<String>,
    },
    /// Read kept bodies again by the present rules: those that were not understood, or all
    Reread {
        /// Only what arrived since then: 24h, 7d, yesterday, or a time such as 2024-11-10T18:00:00Z; days are days in UTC
        #[arg(long)]
        since: Option<When>,
        /// Every kept body, also those that were understood
        #[arg(long)]
        all: bool,
        /// Tell targets of what is new; without it what is reread is history
        #[arg(long)]
        events: bool,
    },
}

#[derive(Debug, Args)]
struct PullArgs {
    /// The app's id or title; without it every app of the account
    #[arg(long)]
    app: Option<String>,
    /// How far back: 24h, 7d, yesterday, or a time such as 2024-11-10T18:00:00Z
    #[arg(long, conflicts_with = "from")]
    since: Option<When>,
    /// From this day or time on, in the app's zone
    #[arg(long, value_name = "DAY")]
    from: Option<When>,
    /// Up to and with this day, in the app's zone, or up to a time
    #[arg(long, value_name = "DAY")]
    to: Option<When>,
    /// [default: table]
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// CSV for a double click: with semicolons, and a mark that makes spreadsheets read it as UTF-8
    #[arg(long)]
    excel: bool,
    /// These alone, in this order, such as id,email,other.shoe
    #[arg(long, value_delimiter = ',', value_name = "NAMES")]
    fields: Option<Vec<Column>>,
    /// Write to a file, which is replaced once everything is there, instead of the screen
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Read all pages again until nothing new comes, three times at most
    #[arg(long)]
    thorough: bool,
}

impl PullArgs {
    fn export(self) -> Result<Export, ConfigError> {
        let format = match (self.format, self.excel) {
            (None | Some(Format::Csv), true) => Format::Csv,
            (Some(_), true) => {
                return Err(ConfigError::invalid("--excel", "is a kind of CSV; a workbook is --format xlsx"));
            }
            (format, false) => format.unwrap_or(Format::Table),
        };
        if format == Format::Xlsx && self.output.is_none() && std::io::stdout().is_terminal() {
            return Err(ConfigError::invalid("--format xlsx", "is nothing for a terminal: add --output FILE"));
        }
        Ok(Export {
            app: self.app,
            period: Period { from: self.since.or(self.from), to: self.to },
            shape: Shape { format, excel: self.excel, fields: self.fields },
            output: self.output,
            thorough: self.thorough,
        })
    }
}

fn every(text: &str) -> Result<Duration, String> {
    parse_duration(text).filter(|time| !time.is_zero()).ok_or_else(|| "not a time such as 15m".to_owned())
}

/// Parses the command line and does what it asks for. A command line that is not understood ends the process with 2.
pub(crate) fn run() -> Result<(), Failure> {
    let Cli { common, command } = Cli::parse();
    if let Command::Init { target } = command {
        // What it writes is not there yet.
        println!("{}", init::init(target, common.config.as_deref(), common.data_dir.as_deref())?);
        return Ok(());
    }
    let mut over = Overrides {
        config: common.config,
        data_dir: common.data_dir,
        log: common.log,
        log_format: common.log_format,
        api_url: common.api_url,
        calls: match &command {
            Command::Serve { .. } | Command::Doctor { .. } => Calls::All,
            Command::Erase { .. } => Calls::ToRemove,
            _ => Calls::None,
        },
        mails: matches!(&command, Command::Report(report) if report.mails()),
        ..Overrides::default()
    };
    if let Command::Serve { listen, public_url, new_rules } = &command {
        over.new_rules = *new_rules;
        over.listen.clone_from(listen);
        over.public_url.clone_from(public_url);
    }
    let settings = Settings::read(over)?;
    log(settings.log);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(perform(settings, command))
}

async fn perform(settings: Settings, command: Command) -> Result<(), Failure> {
    match command {
        Command::Serve { .. } => serve::serve(settings).await,
        Command::Copy { to } => copy(&settings, &to).await,
        Command::Apps => api::list(&settings.api).await,
        Command::Pull(arguments) => {
            let export = arguments.export()?;
            tokio::select! {
                result = api::pull(&settings.api, &export) => result,
                () = serve::signal() => Err(Failure::Stopped),
            }
        }
        Command::Sync { app, since, every } => {
            sync(&settings, &Sync { app, since, endless: every.is_some() }, every).await
        }
        Command::Erase { email, session } => {
            let person = match (email.as_deref().map(normal_email), session) {
                (Some(Some(email)), _) => Person::Email(email),
                (None, Some(session)) if !session.trim().is_empty() => Person::Session(session.trim().to_owned()),
                _ => return Err(ConfigError::invalid("erase", "the address or session is empty").into()),
            };
            let (store, writer, task) = open(&settings).await?;
            let known = store.addresses(&person).await?;
            let gone = writer.erase(person).await?;
            println!(
                "erased: {} records, {} raw bodies, {} claims; later webhooks and pulls will not bring them back",
                gone.records, gone.bodies, gone.claims
            );
            for file in store.kept_aside() {
                println!("not reached: {}, the store as it was before an update. Remove it", file.display());
            }
            drop(writer);
            let _ = task.await;
            forwarding::remove(&settings, &known).await
        }
        Command::Init { .. } => Ok(()),
        Command::Password => {
            println!("{}", dashboard::set_password(&settings.dashboard)?);
            Ok(())
        }
        Command::ForgetTarget { name } => {
            println!("{}", forwarding::forget(&settings, &name).await?);
            Ok(())
        }
        Command::Doctor { .. }
        | Command::Deliveries { .. }
        | Command::Replay { .. }
        | Command::Forward { .. }
        | Command::Preview { .. } => {
            let (store, writer, task) = open(&settings).await?;
            let said = told(&settings, &store, &writer, command).await;
            drop((store, writer));
            let _ = task.await;
            println!("{}", said?);
            Ok(())
        }
        Command::Report(command) => {
            let (store, writer, task) = open(&settings).await?;
            // What was acknowledged counts: without a server that runs it waits to be projected.
            let done = match writer.catch_up().await {
                Ok(()) => report::perform(&settings, &store, command).await,
                Err(error) => Err(error.into()),
            };
            drop((store, writer));
            let _ = task.await;
            done
        }
        Command::Share(arguments) => {
            let (store, writer, task) = open(&settings).await?;
            let said = dashboard::share(&settings, &store, &writer, arguments).await;
            drop((store, writer));
            let _ = task.await;
            println!("{}", said?);
            Ok(())
        }
        Command::Unread => {
            let (store, writer, task) = open(&settings).await?;
            drop(writer);
            let _ = task.await;
            let lines = reread::list(&settings, &store).await?;
            println!(
                "{}",
                if lines.is_empty() { "every kept body is understood".to_owned() } else { lines.join("\n") }
            );
            Ok(())
        }
        Command::Reread { since, all, events } => {
            let (store, writer, task) = open(&settings).await?;
            let which = if all { Which::All } else { Which::Unread };
            let since_ms = since.map_or(Ok(i64::MIN), |since| begin("--since", since))?;
            let done = reread::reread(&settings, &store, &writer, which, since_ms, events).await?;
            println!(
                "reread: {} bodies, {} statements that say something new, {} bodies still not understood",
                done.bodies, done.news, done.unread
            );
            drop(writer);
            let _ = task.await;
            Ok(())
        }
    }
}

/// Syncs once, or again and again until a signal.
async fn sync(settings: &Settings, job: &Sync, every: Option<Duration>) -> Result<(), Failure> {
    let (store, writer, task) = open(settings).await?;
    let work = async {
        loop {
            let result = api::sync(&settings.api, job, &store, &writer).await;
            match (result, every) {
                (Ok(()), Some(every)) => tokio::time::sleep(every).await,
                (result, _) => break result,
            }
        }
    };
    let result = tokio::select! {
        result = work => result,
        () = serve::signal() => {
            tracing::info!("stopping: what was pulled is stored, the next sync goes on from there");
            Ok(())
        }
    };
    drop(writer);
    let _ = task.await;
    result
}

/// Does what is asked about targets. Answers with what is said of it.
async fn told(settings: &Settings, store: &Store, writer: &Writer, command: Command) -> Result<String, Failure> {
    match command {
        Command::Doctor { target } => Ok(doctor::examine(settings, store, target.as_deref()).await?.join("\n")),
        Command::Deliveries { failed, pending, target } => {
            let states: &[&str] = match (failed, pending) {
                (true, _) => &["dead"],
                (_, true) => &["due"],
                _ => &["due", "dead"],
            };
            Ok(forwarding::list(settings, store, target.as_deref(), states).await?.join("\n"))
        }
        Command::Replay { id, since, target, again, .. } => {
            let asked = match id {
                Some(subject) => Asked::One { subject, again },
                None => {
                    Asked::Failed { target, since_ms: since.map_or(Ok(i64::MIN), |since| begin("--since", since))? }
                }
            };
            Ok(format!("replay: {} rows are due now; a running server sends them", writer.replay(asked).await?))
        }
        Command::Forward { target, from, to, again, yes } => {
            forwarding::known(settings, &target)?;
            let to_ms = to.end(&TimeZone::UTC).map_err(|error| ConfigError::invalid("--to", error.to_string()))?;
            let forward = Forward { target, from_ms: begin("--from", from)?, to_ms: to_ms.as_millisecond() - 1, again };
            forwarding::forward(store, writer, forward, yes).await
        }
        Command::Preview { target, record } => {
            let target = forwarding::known(settings, &target)?;
            Ok(forwarding::preview(store, target, record.as_deref()).await?)
        }
        _ => Ok(String::new()),
    }
}

/// When a day or time of day begins. Of every app: what a day is, no zone of one of them says.
fn begin(flag: &str, when: When) -> Result<i64, ConfigError> {
    let begun = when.begin(&TimeZone::UTC).map_err(|error| ConfigError::invalid(flag, error.to_string()))?;
    Ok(begun.as_millisecond())
}

/// Copies the store, once what waits in its inbox is projected.
async fn copy(settings: &Settings, to: &str) -> Result<(), Failure> {
    let to = database_url("--to", to)?;
    let (store, writer, task) = open(settings).await?;
    writer.catch_up().await?;
    drop(writer);
    let _ = task.await;
    let copied = store.copy_to(&to).await?;
    for (table, rows) in copied.iter().filter(|(_, rows)| *rows > 0) {
        println!("{rows:>12} {table}");
    }
    println!(
        "copied, and counted on both sides. Start with DATABASE_URL, and with the keys of the old data folder beside"
    );
    Ok(())
}

async fn open(settings: &Settings) -> Result<(Store, Writer, tokio::task::JoinHandle<()>), Failure> {
    // A server may be writing to the same store: nobody waits for this command's answer as the vendor does for its.
    let mut options = settings.store()?;
    options.busy = options.busy.max(LONGEST_LOCK);
    let store = Store::open(options).await?;
    let (writer, task) = Writer::start(store.clone(), settings.limits.queue, Waiting::new(0));
    Ok((store, writer, task))
}

fn log(settings: LogSettings) {
    let subscriber = tracing_subscriber::fmt().with_max_level(settings.level).with_writer(std::io::stderr);
    // Its complaint about a log that cannot be written would be written to the same place, and end what it is about.
    let subscriber = subscriber.log_internal_errors(false);
    match settings.format {
        LogFormat::Text => subscriber.with_ansi(false).init(),
        LogFormat::Json => subscriber.json().flatten_event(true).init(),
    }
}
