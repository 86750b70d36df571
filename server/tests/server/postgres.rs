//! The tests on `PostgreSQL`: the same ones, with a database of its own for each folder.
//!
//! `scripts/postgres.mjs` starts the cluster and names it in the environment; without it the store is a file.

use std::collections::HashSet;
use std::path::Path;
use std::sync::{LazyLock, Mutex};

use sqlx::{AnyConnection, AssertSqlSafe, Connection};

/// The cluster, by the URL of a database that is there.
pub(crate) fn cluster() -> Option<String> {
    std::env::var("DRIMIFY_TEST_POSTGRES").ok()
}

/// Whether a test is about files, and why; then it says so and ends.
pub(crate) fn is_for_files_alone(reason: &str) -> bool {
    let skipped = cluster().is_some();
    if skipped {
        println!("not on PostgreSQL: {reason}");
    }
    skipped
}

/// The URL of a folder's database, which is made when it is first asked for. `None`: its store is a file.
pub(crate) fn database_of(folder: &Path) -> Option<String> {
    static MADE: LazyLock<Mutex<HashSet<String>>> = LazyLock::new(Mutex::default);
    let cluster = cluster()?;
    let letters = folder.file_name()?.to_string_lossy().chars().filter(char::is_ascii_alphanumeric).collect::<String>();
    let name = format!("test{letters}");
    let mut url: url::Url = cluster.parse().expect("a URL");
    url.set_path(&name);
    let mut made = MADE.lock().expect("nobody panicked with it");
    if made.insert(name.clone()) {
        // Asked for by what is not asynchronous too.
        let making = std::thread::spawn(move || make(&cluster, &name));
        making.join().expect("a database");
    }
    Some(url.to_string())
}

fn make(cluster: &str, name: &str) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let mut connection = connect(cluster).await;
        for setting in ["fsync", "synchronous_commit"] {
            let sql = AssertSqlSafe(format!("SELECT setting FROM pg_settings WHERE name = '{setting}'"));
            let found: String = sqlx::query_scalar(sql).fetch_one(&mut connection).await.expect("a setting");
            assert_eq!(found, "on", "what is acknowledged is to be on the disk: {setting}");
        }
        let sql = AssertSqlSafe(format!("CREATE DATABASE \"{name}\" TEMPLATE template0"));
        sqlx::raw_sql(sql).execute(&mut connection).await.expect("a database");
    });
}

pub(crate) async fn connect(url: &str) -> AnyConnection {
    sqlx::any::install_default_drivers();
    AnyConnection::connect(url).await.expect("the database")
}
