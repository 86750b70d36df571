//! Stores in folders of their own, for the tests of this module; on a cluster of the tests each in a schema of its own.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use serde_json::Value;
use sqlx::{AssertSqlSafe, Connection, PgConnection};
use url::Url;

use super::{Context, Delivery, Outbox, Place, Rules, Store, StoreOptions, Writer};
use crate::hash::HashKey;
use crate::record::{FinishedRule, Zones};

pub(super) fn options(folder: &Path) -> StoreOptions {
    let rules = Rules {
        join_field: "sessionId".to_owned(),
        finished: FinishedRule::default(),
        once: true,
        zones: Zones::new(),
    };
    StoreOptions {
        place: schema_of(folder)
            .map_or_else(|| Place::File { path: folder.join("test.sqlite3"), max_mib: None }, Place::Server),
        context: Context {
            hash_key: HashKey::new(&[7; 32]),
            rules,
            dialects: BTreeMap::new(),
            keep_bodies: true,
            outbox: Outbox::default(),
            new_rules: false,
        },
        busy: Duration::from_secs(10),
    }
}

/// The cluster of the tests, if they run on one.
fn cluster() -> Option<String> {
    std::env::var("DRIMIFY_TEST_POSTGRES").ok()
}

/// Whether a test is about files, and why; then it says so and ends.
pub(super) fn is_for_files_alone(reason: &str) -> bool {
    let skipped = cluster().is_some();
    if skipped {
        println!("not on PostgreSQL: {reason}");
    }
    skipped
}

/// How many cases a property is tried with: as many as the environment says, else fewer where a store takes longer to make.
pub(super) fn cases(name: &str) -> u32 {
    let said = std::env::var(name).ok().and_then(|cases| cases.parse().ok());
    said.unwrap_or(if cluster().is_some() { 16 } else { 64 })
}

/// The schema of a folder, which is made when it is first asked for. `None`: its store is a file.
fn schema_of(folder: &Path) -> Option<Url> {
    let mut url: Url = cluster()?.parse().expect("a URL");
    let letters: String = folder.file_name()?.to_string_lossy().chars().filter(char::is_ascii_alphanumeric).collect();
    let name = format!("store{}", letters.to_lowercase());
    let (cluster, text) = (url.to_string(), format!("CREATE SCHEMA IF NOT EXISTS {name}"));
    // Asked for inside runtimes, by what is not asynchronous.
    let make = move || {
        runtime().block_on(async {
            let mut connection = PgConnection::connect(&cluster).await.expect("the cluster");
            sqlx::query(AssertSqlSafe(text)).execute(&mut connection).await.expect("a schema");
        });
    };
    std::thread::spawn(make).join().expect("a schema");
    url.query_pairs_mut().append_pair("options[search_path]", &name);
    Some(url)
}

pub(super) async fn store_in(folder: &Path) -> Store {
    Store::open(options(folder)).await.expect("a store")
}

pub(super) fn delivery(body: &Value) -> Delivery {
    Delivery { source: "test".to_owned(), raw: body.to_string().into_bytes(), ..Delivery::default() }
}

/// Delivers bodies together, and waits until they are projected.
pub(super) async fn deliver(writer: &Writer, bodies: &[Value]) {
    let all = bodies.iter().map(|body| writer.deliver(delivery(body)));
    for done in futures_util::future::join_all(all).await {
        done.expect("acknowledged");
    }
    assert!(writer.caught_up(Duration::from_secs(30)).await, "projected");
}

/// Room for as much as a test sends.
pub(super) const QUEUE: usize = 64 << 20;

pub(super) fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
}
