//! From files to a database: what is there afterwards is what was there before, and the same bodies make the same store.

use std::sync::Arc;

use serde_json::{Value, json};
use sqlx::{AnyConnection, AssertSqlSafe};

use crate::postgres;
use crate::support::{CLAIMANT, Server, command, field, open, text};

/// What follows from deliveries, a line a row; numbers and times that the two count by themselves are left out.
async fn dump(database: &mut AnyConnection) -> Vec<String> {
    let mut lines = Vec::new();
    for (table, columns) in [
        (
            "record",
            "key, fields, nodes, finished, won, newest_ms, date_ms, app, named_by_id, shown_ms, day, hour, \
             CAST(score * 1000 AS BIGINT), CAST(time_taken * 1000 AS BIGINT), prize_uid, prize_title, country, locale, referral, optin, HEX(person), unread",
        ),
        ("node", "key, merged, session, app"),
        ("joined", "value, finished, record"),
        ("link", "id, session"),
        ("candidate", "session, app, id"),
        ("stated_app", "id, app"),
        ("address", "HEX(hash), node"),
        ("body", "HEX(hash), source, content_type, HEX(raw), unread, charset_guessed, reason"),
        ("erased", "kind, HEX(hash)"),
        ("claim", "node, HEX(claimant), jti"),
    ] {
        let text = |column: &str| match column.strip_prefix("HEX(").and_then(|rest| rest.strip_suffix(')')) {
            Some(bytes) => format!("CASE WHEN {bytes} IS NULL THEN '-' ELSE hex({bytes}) END"),
            None => format!("coalesce(CAST({column} AS TEXT), '-')"),
        };
        let texts: Vec<String> = columns.split(", ").map(text).collect();
        let sql = format!("SELECT {} FROM {table}", texts.join(" || ' ' || "));
        let mut rows: Vec<String> =
            sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(&mut *database).await.expect("rows");
        rows.sort();
        lines.extend(rows.into_iter().map(|row| format!("{table}: {row}")));
    }
    lines
}

/// Bodies of every kind: partial ones, several apps in a session, nothing-words, characters that databases dislike.
fn bodies() -> Vec<Value> {
    let mut bodies: Vec<Value> = (0..60)
        .map(|n| {
            json!({ "id": if n % 4 == 0 { Value::Null } else { json!(n % 7) }, "sessionId": format!("s{}", n % 5),
                    "appId": if n % 3 == 0 { Value::Null } else { json!(n % 2) }, "score": n, "updatedAt": n })
        })
        .collect();
    bodies.extend([
        json!({ "id": 100, "lastName": "a\u{0}b", "a\u{0}key": "x", "email": "Ünï@x.example", "prizeUid": "gold",
                "code": "W1", "sessionId": "won", "score": 1.5, "timeTaken": "12", "optinNewsletter": "yes" }),
        json!({ "id": 101, "countryCode": "fr", "locale": "fr-FR", "date": "2024-11-10T23:30:00Z", "appId": 7 }),
        json!({ "id": 9_007_199_254_740_993_i64, "firstName": "\u{1f980}", "score": -0.0 }),
        json!({ "hello": "nobody" }),
    ]);
    bodies
}

async fn fill(server: &Server) {
    for body in bodies() {
        assert_eq!(server.deliver(&body).await, 200);
        // One by one, so that both have the same batches: marks of time are not compared, and orders are.
        server.settled().await;
    }
}

/// A server whose store is a file, whatever the tests run on.
fn in_files(folder: Arc<tempfile::TempDir>) -> Server {
    Server::start_with(folder, "", &[("DATABASE_URL", "")])
}

fn folder() -> Arc<tempfile::TempDir> {
    Arc::new(tempfile::tempdir().expect("a folder"))
}

/// The same keyed hashes in another folder.
fn give_keys(from: &Server, to: &tempfile::TempDir) {
    std::fs::create_dir_all(to.path().join("data")).expect("a folder");
    for name in ["drimify-hash.key", "drimify-signing.key"] {
        std::fs::copy(from.data().join(name), to.path().join("data").join(name)).expect("a key");
    }
}

#[tokio::test]
async fn the_same_bodies_make_the_same_store_in_files_and_on_a_server() {
    let other = folder();
    let Some(url) = postgres::database_of(other.path()) else { return };
    let files = in_files(folder());
    fill(&files).await;
    give_keys(&files, &other);
    let server = Server::start_with(other, "", &[("DATABASE_URL", &url)]);
    fill(&server).await;
    let in_files = dump(&mut open(&files.data().join("drimify.sqlite3")).await).await;
    assert!(in_files.iter().any(|line| line.contains("a\u{fffd}b")), "a zero is a mark in values");
    assert_eq!(dump(&mut server.database().await).await, in_files);
}

#[tokio::test]
async fn a_store_in_files_is_copied_into_an_empty_database_whole_and_into_no_other() {
    let other = folder();
    let Some(url) = postgres::database_of(other.path()) else { return };
    let files = in_files(folder());
    fill(&files).await;
    assert_eq!(field(&files.claim("won", CLAIMANT).await.1, "/state"), "verified");
    give_keys(&files, &other);
    let from = files.folder.clone();
    let copy = |to: &str| {
        let mut copy = command(from.path(), "");
        copy.env_remove("DATABASE_URL").args(["copy", "--to", to]);
        let output = copy.output().expect("the binary runs");
        (output.status.code(), text(&output.stdout), text(&output.stderr))
    };
    // Halfway is nothing: a table that cannot take its rows.
    let mut database = postgres::connect(&url).await;
    sqlx::raw_sql("CREATE TABLE claim (another integer)").execute(&mut database).await.expect("a table");
    let (code, _, said) = copy(&url);
    assert_eq!(code, Some(5), "{said}");
    sqlx::raw_sql("DROP TABLE claim").execute(&mut database).await.expect("gone");
    let left: i64 = sqlx::query_scalar("SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()")
        .fetch_one(&mut database)
        .await
        .expect("a count");
    assert_eq!(left, 0, "all or nothing");
    let (code, said, complaint) = copy(&url);
    assert_eq!(code, Some(0), "{complaint}");
    assert!(said.contains(" record\n") && said.contains("counted on both sides"), "{said}");
    files.stop();
    let before = dump(&mut open(&from.path().join("data/drimify.sqlite3")).await).await;
    let server = Server::start_with(other, "", &[("DATABASE_URL", &url)]);
    assert_eq!(dump(&mut server.database().await).await, before);
    assert_eq!(server.claim("won", "another-claimant-1234").await.1, json!({ "state": "taken" }), "given out stays so");
    assert_eq!(server.deliver(&json!({ "id": 500, "score": 3 })).await, 200);
    assert_eq!(server.count("record WHERE key = 'id:500'").await, 1, "it goes on");
    let (code, _, said) = copy(&url);
    assert_eq!(code, Some(5), "{said}");
    assert!(said.contains("there is a store already"), "{said}");
    let (code, _, said) = copy("mysql://x/y");
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("postgres://user@host/database"), "{said}");
}
