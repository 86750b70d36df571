//! Stores of former schemas: made by the versions that had them, and opened by this one.
//!
//! In both: a session in two apps, a word for nothing as the session of three people with a code, claimed prizes without
//! id, an erased player of a shared session, a pull under way; and some raw bodies are gone. In the first (schema 2) the
//! word for nothing still is a session like any other, and there are prizes that were none.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use serde_json::{Value, json};
use sqlx::{AnyConnection, Connection};
use tempfile::TempDir;

use crate::postgres::is_for_files_alone;
use crate::support::{CLAIMANT, KEY, Server, command, open, run, text};

/// A folder with a store of a former schema in it.
fn folder_of(schema: u8) -> Arc<TempDir> {
    let folder = Arc::new(tempfile::tempdir().expect("a folder"));
    let data = folder.path().join("data");
    std::fs::create_dir(&data).expect("a folder");
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let copy = |from: String, to: &str| std::fs::copy(fixtures.join(from), data.join(to)).expect("a copy");
    copy(format!("schema-{schema}.sqlite3"), "drimify.sqlite3");
    copy(format!("schema-{schema}-hash.key"), "drimify-hash.key");
    folder
}

fn start() -> Server {
    Server::start_in(folder_of(2), "")
}

async fn records_in(database: &mut AnyConnection) -> BTreeMap<String, Value> {
    let rows: Vec<(String, String)> =
        sqlx::query_as("SELECT key, fields FROM record").fetch_all(database).await.expect("records");
    rows.into_iter().map(|(key, fields)| (key, serde_json::from_str(&fields).expect("JSON"))).collect()
}

async fn records(server: &Server) -> BTreeMap<String, Value> {
    let mut database = server.database().await;
    let records = records_in(&mut database).await;
    database.close().await.expect("closed");
    records
}

/// Rows of a table, as texts.
async fn rows(database: &mut AnyConnection, sql: &'static str) -> Vec<String> {
    sqlx::query_scalar(sql).fetch_all(database).await.expect("rows")
}

const CLAIMS: &str = "SELECT node || ' ' || hex(claimant) || ' ' || jti FROM claim ORDER BY node";
const ERASED: &str = "SELECT kind || ' ' || hex(hash) FROM erased ORDER BY kind, hash";
const PROGRESS: &str = "SELECT app || ' ' || started_ms || ' ' || reached || ' ' || hex(tail) FROM progress";

#[tokio::test]
async fn a_store_of_the_schema_before_says_the_same_and_the_old_file_is_kept() {
    if is_for_files_alone("former schemas were only ever files") {
        return;
    }
    let server = Server::start_in(folder_of(4), "");
    let kept = server.data().join("drimify.sqlite3.v4.bak");
    let mut former = open(&kept).await;
    let version: i64 = sqlx::query_scalar("PRAGMA user_version").fetch_one(&mut former).await.expect("a version");
    assert_eq!(version, 4);
    let mut database = server.database().await;
    assert_eq!(records_in(&mut database).await, records_in(&mut former).await);
    for sql in [CLAIMS, ERASED, PROGRESS] {
        let before = rows(&mut former, sql).await;
        assert!(!before.is_empty());
        assert_eq!(rows(&mut database, sql).await, before, "{sql}");
    }
    let figures: (String, String, f64, i64, i64) =
        sqlx::query_as("SELECT country, prize_uid, score, won, webhook_last_ms FROM record WHERE key = 'id:33'")
            .fetch_one(&mut database)
            .await
            .expect("its columns");
    assert_eq!((figures.0.as_str(), figures.1.as_str(), figures.2, figures.3), ("FR", "gold", 12.0, 1));
    let pulled: Vec<String> = rows(&mut database, "SELECT key FROM record WHERE api_last_ms IS NOT NULL").await;
    assert_eq!(pulled.len(), 18);
    assert_eq!(rows(&mut database, "SELECT key FROM record WHERE unread = 1").await, ["id:51"]);
    assert_eq!(rows(&mut database, "SELECT day || hour FROM record WHERE key LIKE 'app:%2%'").await, ["2024-11-1023"]);
    let log = server.log();
    let counts = "33 records, 33 nodes, 31 raw bodies, 8 claims, 2 erased";
    assert!(log.contains(&format!("before={counts} after={counts}")), "{log}");
    let said = run(server.folder.path(), "", &["erase", "--email", "second@x.example"]);
    assert!(text(&said.stdout).contains("drimify.sqlite3.v4.bak"), "erasing does not reach it: {}", text(&said.stdout));
}

/// As many bodies more as make several batches of a migration.
async fn enlarge(folder: &TempDir) {
    let mut database = open(&folder.path().join("data/drimify.sqlite3")).await;
    sqlx::query(
        "WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 700)
         INSERT INTO body (hash, received_ms, source, content_type, raw)
         SELECT randomblob(32), 7, 'default', 'application/json',
                CAST(json_object('id', 10000 + n, 'sessionId', 'more-' || n, 'score', n) AS BLOB) FROM number",
    )
    .execute(&mut database)
    .await
    .expect("bodies");
    database.close().await.expect("closed");
}

#[tokio::test]
async fn a_migration_that_is_killed_at_any_write_goes_on_and_ends_the_same() {
    if is_for_files_alone("former schemas were only ever files") {
        return;
    }
    if Command::new("strace").arg("-V").output().is_err() {
        println!("skipped: strace is not installed");
        return;
    }
    let whole = folder_of(4);
    enlarge(&whole).await;
    let whole = Server::start_in(whole, "");
    let expected = records(&whole).await;
    assert_eq!(expected.len(), 33 + 700);

    let folder = folder_of(4);
    enlarge(&folder).await;
    let mut kills = Vec::new();
    // The later the kill, the further it comes; then between the renames at the end; then until there is none.
    let renames = "rename,renameat,renameat2";
    let writes = |round: usize| ("pwrite64", round * round * 12);
    for (calls, when) in (1..7).map(writes).chain([(renames, 1), (renames, 2)]).chain((20..22).map(writes)) {
        let server = command(folder.path(), "");
        let mut strace = Command::new("strace");
        strace.args(["-f", "-o", "/dev/null", "-e", &format!("trace={calls}")]);
        strace.args(["-e", &format!("inject={calls}:signal=KILL:when={when}")]);
        strace.arg(server.get_program()).args(server.get_args()).arg("unread").env_clear();
        let output = strace.env("DRIMIFY_WEBHOOK_KEY", KEY).output().expect("strace runs");
        if text(&output.stderr).contains("ermitted") {
            println!("skipped: strace may not trace");
            return;
        }
        kills.push((calls, when, output.status.success()));
    }
    println!("{kills:?}");
    assert!(kills.iter().filter(|(.., ended)| !ended).count() >= 3, "it was killed: {kills:?}");
    let server = Server::start_in(folder, "");
    assert_eq!(records(&server).await, expected);
    let mut kept = open(&server.data().join("drimify.sqlite3.v4.bak")).await;
    let sound: String = sqlx::query_scalar("PRAGMA integrity_check").fetch_one(&mut kept).await.expect("a check");
    assert_eq!((sound.as_str(), records_in(&mut kept).await.len()), ("ok", 33));
    let left: Vec<String> = std::fs::read_dir(server.data())
        .expect("the folder")
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| name.contains(".new") || name.contains(".copy"))
        .collect();
    assert_eq!(left, [""; 0], "nothing is left of the work");
}

#[tokio::test]
async fn what_was_stored_is_read_anew_and_what_has_no_body_left_is_carried_over() {
    if is_for_files_alone("former schemas were only ever files") {
        return;
    }
    let server = start();
    let records = records(&server).await;
    let named: Vec<&str> = records.keys().map(String::as_str).filter(|key| !key.starts_with("part:")).collect();
    let expected = [
        "app:[\"path\",\"2\"]",
        "app:[\"path\",\"3\"]",
        "id:22",
        "id:31",
        "id:32",
        "id:33",
        "id:41",
        "id:51",
        "session:idless",
        "session:kiosk",
        "session:path",
    ];
    assert_eq!(named, expected);
    let nobodys: Vec<&Value> =
        records.iter().filter(|(key, _)| key.starts_with("part:")).map(|(_, fields)| fields).collect();
    let mut addresses: Vec<&Value> = nobodys.iter().map(|fields| &fields["email"]).collect();
    addresses.sort_by_key(ToString::to_string);
    // The first one's address was overwritten by the others' before this version, and his body is gone.
    assert_eq!(addresses, [&json!("three@x.example"), &json!("two@x.example"), &Value::Null], "three people are three");
    assert!(nobodys.iter().all(|fields| fields.get("sessionId").is_none()));
    assert_eq!(records["id:33"]["email"], "winner@x.example", "said in a body that is gone");
    assert_eq!(records["id:33"]["score"], 12, "said in one that is kept");
    assert_eq!(records["session:path"]["email"], "path@x.example", "which app's it is went with its body");
    assert_eq!(records["id:51"]["lastName"], "Müller", "not the damaged letters of the version before");
    assert!(records["id:31"].get("prizeUid").is_none(), "a false is no prize");
    let mut database = server.database().await;
    let progress: (i64, Option<i64>, Option<i64>) =
        sqlx::query_as("SELECT started_ms IS NOT NULL, reached, completed_ms FROM progress WHERE app = '4'")
            .fetch_one(&mut database)
            .await
            .expect("the pull under way");
    assert_eq!(progress, (1, None, None), "it goes on, and from the first row: a page's number says no row");
}

#[tokio::test]
async fn what_was_given_out_stays_given_and_what_was_no_prize_is_none() {
    if is_for_files_alone("former schemas were only ever files") {
        return;
    }
    let server = start();
    let taken = json!({ "state": "taken" });
    let another = "another-claimant-1234";
    assert_eq!(server.claim("undefined", CLAIMANT).await.0, 202, "a word for nothing is nobody's session");
    for (session, code) in [("idless", "IDLESS1"), ("purged-winner", "PURGED1")] {
        assert_eq!(server.claim(session, another).await.1, taken, "{session}");
        assert_eq!(server.claim(session, CLAIMANT).await.1["prize"]["code"], code, "{session}");
    }
    for (session, won) in [("liar", Value::Null), ("purged-loser", json!(false))] {
        let (status, claim) = server.claim(session, another).await;
        assert_eq!((status, &claim["won"], &claim["prize"]), (200, &won, &Value::Null), "{session}");
    }
    let winner = json!({ "id": 5, "sessionId": "new", "email": "one@x.example", "prizeUid": "gold", "code": "PLACE1" });
    server.deliver(&winner).await;
    assert_eq!(server.claim("new", another).await.1["prize"]["code"], "PLACE1", "under its own session it is its own");
}

#[tokio::test]
async fn who_was_erased_stays_erased() {
    if is_for_files_alone("former schemas were only ever files") {
        return;
    }
    let server = start();
    let before = server.count("record").await;
    for body in [
        json!({ "id": 21, "sessionId": "kiosk", "score": 1 }),
        json!({ "id": 99, "sessionId": "elsewhere", "email": "Erased@x.example" }),
    ] {
        assert_eq!(server.deliver(&body).await, 200);
        assert_eq!(server.count("record").await, before, "{body}");
    }
    let records = records(&server).await;
    assert!(
        records["id:22"].get("firstName").is_none(),
        "what nobody can be named for is not given to the one who stays"
    );
}

#[tokio::test]
async fn other_rules_are_applied_to_what_is_stored_and_given_out_stays_given() {
    if is_for_files_alone("former schemas were only ever files") {
        return;
    }
    let server = start();
    let folder = server.folder.clone();
    let before = records(&server).await;
    drop(server);
    let server = Server::start_in(
        folder.clone(),
        "[apps.1]\ntimezone = \"Europe/Paris\"\n[records]\nfinished_field = \"score\"\n",
    );
    assert_eq!(records(&server).await, before, "the same statements");
    assert_eq!(server.claim("idless", CLAIMANT).await.0, 202, "without a score it is not finished any more");
    drop(server);
    let server = Server::start_in(folder, "");
    assert_eq!(records(&server).await, before);
    assert_eq!(server.claim("idless", "another-claimant-1234").await.1, json!({ "state": "taken" }));
}
