//! A store of the schema before: made by the version that had it, and opened by this one.
//!
//! In it: a session in two apps, a word for nothing as the session of three people with a claimed code, a claimed prize
//! without id, an erased player of a shared session, a pull under way, prizes that were none; and of the first of these
//! the raw bodies are gone.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Value, json};
use sqlx::Connection;

use crate::support::{CLAIMANT, Server};

fn start() -> Server {
    let folder = Arc::new(tempfile::tempdir().expect("a folder"));
    let data = folder.path().join("data");
    std::fs::create_dir(&data).expect("a folder");
    let fixtures = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    std::fs::copy(fixtures.join("schema-2.sqlite3"), data.join("drimify.sqlite3")).expect("the store");
    std::fs::copy(fixtures.join("schema-2-hash.key"), data.join("drimify-hash.key")).expect("its key");
    Server::start_in(folder, "")
}

async fn records(server: &Server) -> BTreeMap<String, Value> {
    let mut database = server.database().await;
    let rows: Vec<(String, String)> =
        sqlx::query_as("SELECT key, fields FROM record").fetch_all(&mut database).await.expect("records");
    database.close().await.expect("closed");
    rows.into_iter().map(|(key, fields)| (key, serde_json::from_str(&fields).expect("JSON"))).collect()
}

#[tokio::test]
async fn what_was_stored_is_read_anew_and_what_has_no_body_left_is_carried_over() {
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
    let progress: (bool, Option<i64>, Option<i64>) =
        sqlx::query_as("SELECT started_ms IS NOT NULL, reached, completed_ms FROM progress WHERE app = '4'")
            .fetch_one(&mut database)
            .await
            .expect("the pull under way");
    assert_eq!(progress, (true, None, None), "it goes on, and from the first row: a page's number says no row");
}

#[tokio::test]
async fn what_was_given_out_stays_given_and_what_was_no_prize_is_none() {
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
