//! From a former schema to the present one: in a file beside, batch by batch, so that a kill costs the last batch and
//! the old file is there to go back to.
//!
//! Nothing but the names of files changes the store itself: the old one becomes `.v<its schema>.bak`, the new one takes
//! its place. A process that finds neither under its name, because it was killed between the two, finishes that first.

use std::path::{Path, PathBuf};
use std::time::Duration;

use sqlx::{AnyConnection, Connection};

use super::StoreError;
use super::context::Context;
use super::file::DataFile;
use super::rebuild::{Former, Rebuild};

/// The steps from an empty database to the newest schema.
pub(super) const STEPS: [&str; 10] = [
    include_str!("schema.sql"),
    include_str!("page-size.sql"),
    include_str!("plays.sql"),
    include_str!("pull-place.sql"),
    include_str!("inbox-and-columns.sql"),
    include_str!("outbox.sql"),
    include_str!("views.sql"),
    include_str!("seen.sql"),
    include_str!("dashboard.sql"),
    include_str!("sums-and-deliveries.sql"),
];

pub(super) fn newest() -> i64 {
    i64::try_from(STEPS.len()).unwrap_or(i64::MAX)
}

/// The schema of a database.
pub(super) async fn schema_of(connection: &mut AnyConnection) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar("PRAGMA user_version").fetch_one(connection).await
}

/// Takes the steps to the newest schema, inside a transaction.
pub(super) async fn take_steps(connection: &mut AnyConnection, found: i64) -> Result<(), sqlx::Error> {
    for step in STEPS.iter().skip(usize::try_from(found).unwrap_or_default()) {
        sqlx::raw_sql(*step).execute(&mut *connection).await?;
    }
    let version = sqlx::AssertSqlSafe(format!("PRAGMA user_version = {}", newest()));
    sqlx::query(version).execute(connection).await?;
    Ok(())
}

/// The files that migrations of this store have left.
pub(super) fn kept_aside(path: &Path) -> Vec<PathBuf> {
    (1..newest()).map(|schema| beside(path, &format!(".v{schema}.bak"))).filter(|path| path.exists()).collect()
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(ending);
    path.with_file_name(name)
}

/// Gives a finished migration its name, if the process ended between the two renames.
pub(super) async fn finish_swap(path: &Path, busy: Duration) -> Result<(), StoreError> {
    let new = beside(path, ".new");
    if path.exists() || !new.exists() {
        return Ok(());
    }
    let mut connection = DataFile::at(&new, busy, None)?.connect().await?;
    let finished =
        schema_of(&mut connection).await? == newest() && Rebuild::under_way(&mut connection).await?.is_none();
    connection.close().await?;
    if finished {
        take_place(&new, path)?;
    }
    Ok(())
}

/// Brings a store of a former schema to the newest one.
pub(super) async fn migrate(path: &Path, context: &Context, busy: Duration) -> Result<(), StoreError> {
    let failed = |error: sqlx::Error| StoreError::open(path, &error);
    let old = DataFile::at(path, busy, None)?;
    let mut lock = old.connect().await?;
    // Nobody else writes to it, or migrates it, meanwhile.
    sqlx::query("BEGIN IMMEDIATE").execute(&mut lock).await.map_err(failed)?;
    old.in_place()?;
    let found = schema_of(&mut lock).await.map_err(failed)?;
    let before = Counts::of(&mut lock).await.map_err(failed)?;
    tracing::info!(schema = found, %before, "the store is of a former schema: it is built anew in a file beside");
    let new = beside(path, ".new");
    let work = build(path, &new, context, busy, found).await;
    let after = work.map_err(failed)?;
    tracing::info!(schema = newest(), %before, %after, "the store was built anew");
    sqlx::query("ROLLBACK").execute(&mut lock).await.map_err(failed)?;
    // All of it is in the file itself, before the file is given another name.
    sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(&mut lock).await.map_err(failed)?;
    let kept = beside(path, &format!(".v{found}.bak"));
    rename(path, &kept)?;
    lock.close().await.map_err(failed)?;
    take_place(&new, path)?;
    tracing::warn!(file = %kept.display(), "the old store is kept: erasing does not reach it; remove it when all is well");
    Ok(())
}

/// Builds the new file, or goes on building it.
async fn build(path: &Path, new: &Path, context: &Context, busy: Duration, found: i64) -> Result<Counts, sqlx::Error> {
    let io = |error: std::io::Error| sqlx::Error::Io(error);
    if !new.exists() {
        let copy = beside(path, ".copy");
        let _ = std::fs::remove_file(&copy);
        let mut reader = DataFile::at(path, busy, None)
            .map_err(|error| unavailable(&error))?
            .connect()
            .await
            .map_err(|error| unavailable(&error))?;
        sqlx::query("VACUUM INTO $1").bind(copy.to_string_lossy().into_owned()).execute(&mut reader).await?;
        reader.close().await?;
        std::fs::File::open(&copy).and_then(|file| file.sync_all()).map_err(io)?;
        #[cfg(unix)]
        std::fs::set_permissions(&copy, std::os::unix::fs::PermissionsExt::from_mode(0o600)).map_err(io)?;
        std::fs::rename(&copy, new).map_err(io)?;
    }
    let mut connection = DataFile::at(new, busy, None)
        .map_err(|error| unavailable(&error))?
        .connect()
        .await
        .map_err(|error| unavailable(&error))?;
    begin(&mut connection).await?;
    if schema_of(&mut connection).await? == found {
        take_steps(&mut connection, found).await?;
        Rebuild::begin(&mut connection, Former::of(found)).await?;
    }
    commit(&mut connection).await?;
    let mut batches = 0_u64;
    while let Some(mut rebuild) = Rebuild::under_way(&mut connection).await? {
        begin(&mut connection).await?;
        rebuild.step(&mut connection, context).await?;
        commit(&mut connection).await?;
        batches += 1;
        if batches.is_multiple_of(100) {
            tracing::info!(?rebuild, "the store is being built anew");
        }
    }
    let counts = Counts::of(&mut connection).await?;
    sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(&mut connection).await?;
    connection.close().await?;
    Ok(counts)
}

fn unavailable(error: &StoreError) -> sqlx::Error {
    sqlx::Error::Protocol(error.to_string())
}

async fn begin(connection: &mut AnyConnection) -> Result<(), sqlx::Error> {
    sqlx::query("BEGIN IMMEDIATE").execute(connection).await.map(drop)
}

async fn commit(connection: &mut AnyConnection) -> Result<(), sqlx::Error> {
    sqlx::query("COMMIT").execute(connection).await.map(drop)
}

/// Gives the new file the store's name, without what may be left of the old one's logs: they were empty.
fn take_place(new: &Path, path: &Path) -> Result<(), StoreError> {
    for companion in ["-wal", "-shm"] {
        let _ = std::fs::remove_file(beside(path, companion));
    }
    rename(new, path)
}

/// Renames a file, and sees to it that the name is on the disk.
fn rename(from: &Path, to: &Path) -> Result<(), StoreError> {
    let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    std::fs::rename(from, to)
        .and_then(|()| if cfg!(unix) { std::fs::File::open(folder)?.sync_all() } else { Ok(()) })
        .map_err(|error| StoreError::open(from, &error))
}

/// How much a store holds.
#[derive(Debug, Clone, Copy)]
struct Counts {
    records: i64,
    nodes: i64,
    bodies: i64,
    claims: i64,
    erased: i64,
}

impl Counts {
    async fn of(connection: &mut AnyConnection) -> Result<Self, sqlx::Error> {
        let mut counts = [0; 5];
        let questions = [
            "SELECT count(*) FROM record",
            "SELECT count(*) FROM node",
            "SELECT count(*) FROM body",
            "SELECT count(*) FROM claim",
            "SELECT count(*) FROM erased",
        ];
        for (count, question) in counts.iter_mut().zip(questions) {
            *count = sqlx::query_scalar(question).fetch_one(&mut *connection).await?;
        }
        let [records, nodes, bodies, claims, erased] = counts;
        Ok(Self { records, nodes, bodies, claims, erased })
    }
}

impl std::fmt::Display for Counts {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { records, nodes, bodies, claims, erased } = self;
        write!(formatter, "{records} records, {nodes} nodes, {bodies} raw bodies, {claims} claims, {erased} erased")
    }
}
