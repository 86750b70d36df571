//! Erasing a person: everything goes, and nothing brings it back.

use serde_json::{Value, json};

use crate::postgres;
use crate::support::{CLAIMANT, Server, lock_main, run, text, unlock};
use crate::vendor::{Fault, Vendor};

fn record(id: i32, session: &str, email: &str) -> Value {
    json!({ "id": id, "sessionId": session, "email": email, "prizeUid": "p", "code": format!("WIN{id}") })
}

/// Whether any file, or any table, of the store contains a text.
async fn stored_anywhere(server: &Server, needle: &str) -> bool {
    if postgres::database_of(server.folder.path()).is_some() {
        return in_any_table(server, needle).await;
    }
    std::fs::read_dir(server.data()).expect("the folder").flatten().any(|entry| {
        let bytes = std::fs::read(entry.path()).unwrap_or_default();
        bytes.windows(needle.len()).any(|window| window == needle.as_bytes())
    })
}

async fn in_any_table(server: &Server, needle: &str) -> bool {
    let mut database = server.inbox().await;
    let tables: Vec<String> =
        sqlx::query_scalar("SELECT CAST(tablename AS TEXT) FROM pg_tables WHERE schemaname = current_schema()")
            .fetch_all(&mut database)
            .await
            .expect("tables");
    // Bytes are shown as hexadecimal digits.
    let digits = needle.bytes().fold(String::new(), |digits, byte| format!("{digits}{byte:02x}"));
    for table in tables {
        let sql = format!("SELECT count(*) FROM {table} AS one WHERE one::text LIKE $1 OR one::text LIKE $2");
        let query =
            sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).bind(format!("%{needle}%")).bind(format!("%{digits}%"));
        let count: i64 = query.fetch_one(&mut database).await.expect("a count");
        if count > 0 {
            return true;
        }
    }
    false
}

fn erase(server: &Server, arguments: &[&str]) -> String {
    let output = run(server.folder.path(), "", &[&["erase"], arguments].concat());
    assert!(output.status.success(), "{}", text(&output.stderr));
    text(&output.stdout)
}

#[tokio::test]
async fn an_erased_address_is_gone_from_every_file_and_stays_erased_through_webhooks() {
    let server = Server::start("");
    server.deliver(&json!({ "sessionId": "s1", "score": 3, "firstName": "Zebediah" })).await;
    server.deliver(&record(1, "s1", "Zebediah@x.example")).await;
    server.deliver(&record(2, "s2", "other@x.example")).await;
    assert_eq!(server.claim("s1", CLAIMANT).await.0, 200);
    assert!(stored_anywhere(&server, "Zebediah").await);

    let said = erase(&server, &["--email", " zebediah@X.example "]);
    assert!(said.contains("1 records, 2 raw bodies, 2 claims"), "{said}");
    assert!(!stored_anywhere(&server, "Zebediah").await, "not even in the log of writes");
    assert_eq!(server.claim("s1", CLAIMANT).await.0, 202, "the claim is gone with the record");
    assert_eq!(server.claim("s2", CLAIMANT).await.0, 200, "others stay");

    for (why, body) in [
        ("the same record", record(1, "s1", "zebediah@x.example")),
        ("its id alone", json!({ "id": 1, "score": 9 })),
        ("its session alone", json!({ "sessionId": "s1", "score": 9 })),
        ("another participation with the address", record(3, "s3", "ZEBEDIAH@x.example")),
        ("whose id is known by now", json!({ "id": 3, "sessionId": "s3", "score": 1 })),
    ] {
        assert_eq!(server.deliver(&body).await, 200, "{why}: acknowledged, so that it is not sent for ever");
        assert_eq!(server.count("record").await, 1, "{why}");
    }
    let both = json!([record(1, "s1", "zebediah@x.example"), record(4, "s4", "fourth@x.example")]);
    assert_eq!(server.deliver(&both).await, 200);
    assert_eq!(server.count("record").await, 2, "others in the same body are stored");
    // Once it is projected, what was refused goes from the inbox too, and from its log.
    while stored_anywhere(&server, "ebediah").await {
        tokio::task::yield_now().await;
    }
    server.settled().await;
    assert!(server.get("/metrics").await.1.contains("drimify_records_refused_total 6"));
}

#[tokio::test]
async fn an_anonymous_half_that_arrived_first_goes_with_the_refused_other_half() {
    let server = Server::start("");
    erase(&server, &["--email", "p@x.example"]);
    server.deliver(&json!({ "sessionId": "s1", "firstName": "Zebediah", "score": 3 })).await;
    assert_eq!(server.count("record").await, 1, "nobody can know yet");
    server.deliver(&record(1, "s1", "p@x.example")).await;
    assert_eq!(server.count("record").await, 0);
}

#[tokio::test]
async fn an_erased_session_takes_the_persons_other_participations_along() {
    let server = Server::start("");
    server.deliver(&record(1, "s1", "p@x.example")).await;
    server.deliver(&record(2, "s2", "p@x.example")).await;
    server.deliver(&record(3, "s3", "other@x.example")).await;
    let said = erase(&server, &["--session", "s1"]);
    assert!(said.contains("2 records"), "{said}");
    server.deliver(&record(2, "s2", "p@x.example")).await;
    assert_eq!(server.count("record").await, 1);
}

#[tokio::test]
async fn on_a_shared_device_others_records_stay() {
    let server = Server::start("");
    server.deliver(&record(1, "kiosk", "p@x.example")).await;
    server.deliver(&record(2, "kiosk", "other@x.example")).await;
    erase(&server, &["--email", "p@x.example"]);
    assert_eq!(server.count("record").await, 1);
    server.deliver(&record(3, "kiosk", "third@x.example")).await;
    assert_eq!(server.count("record").await, 2, "the session itself is not refused");
}

#[tokio::test]
async fn an_erased_person_does_not_come_back_with_the_next_pull() {
    let vendor = Vendor::start(vec![record(1, "s1", "p@x.example"), record(2, "s2", "other@x.example")]).await;
    let server = Server::start("");
    let sync = || {
        let (folder, url) = (server.folder.clone(), vendor.url.clone());
        let work = move || run(folder.path(), "", &["--api-url", &url, "sync", "--app", "123"]);
        async {
            let output = tokio::task::spawn_blocking(work).await.expect("sync runs");
            assert!(output.status.success(), "{}", text(&output.stderr));
        }
    };
    sync().await;
    assert_eq!(server.count("record").await, 2);
    erase(&server, &["--email", "p@x.example"]);
    sync().await;
    assert_eq!(server.count("record").await, 1);
    assert!(!stored_anywhere(&server, "p@x.example").await);
}

#[tokio::test]
async fn an_erased_player_of_a_shared_device_does_not_take_the_session_from_the_others() {
    let server = Server::start("");
    server.deliver(&record(1, "kiosk", "first@x.example")).await;
    server.deliver(&record(2, "kiosk", "second@x.example")).await;
    server.deliver(&json!({ "sessionId": "kiosk", "email": "p@x.example", "score": 3 })).await;
    assert_eq!(server.count("record").await, 3);
    erase(&server, &["--email", "p@x.example"]);
    assert_eq!(server.count("record").await, 2);
    // Once more, now from the door: neither may it close the session for others.
    server.deliver(&json!({ "sessionId": "kiosk", "email": "p@x.example", "score": 4 })).await;
    assert_eq!(server.deliver(&json!({ "id": 1, "sessionId": "kiosk", "score": 7 })).await, 200);
    server.deliver(&record(3, "kiosk", "third@x.example")).await;
    assert_eq!(server.count("record").await, 3);
    server.settled().await;
    assert!(server.get("/metrics").await.1.contains("drimify_records_refused_total 1"));
}

#[tokio::test]
async fn what_nobody_can_be_named_for_is_not_given_to_the_one_who_stays() {
    let server = Server::start("");
    server.deliver(&record(1, "kiosk", "p@x.example")).await;
    server.deliver(&json!({ "id": 2, "sessionId": "kiosk", "score": 1 })).await;
    server.deliver(&json!({ "sessionId": "kiosk", "firstName": "Zebediah" })).await;
    erase(&server, &["--email", "p@x.example"]);
    let fields = async || -> Vec<String> {
        let mut database = server.database().await;
        sqlx::query_scalar("SELECT fields FROM record ORDER BY key").fetch_all(&mut database).await.expect("records")
    };
    assert_eq!(fields().await.len(), 2);
    assert!(!fields().await[0].contains("Zebediah"), "{:?}", fields().await);
    server.deliver(&json!({ "id": 2, "sessionId": "kiosk", "score": 2 })).await;
    assert!(!fields().await[0].contains("Zebediah"), "nor later");
    erase(&server, &["--session", "kiosk"]);
    assert_eq!(server.count("record").await, 0);
    assert_eq!(server.count("link").await, 0);
    server.deliver(&json!({ "id": 9, "sessionId": "kiosk", "score": 2 })).await;
    assert_eq!(server.count("record").await, 0);
}

#[tokio::test]
async fn an_idless_half_with_an_erased_address_takes_the_sessions_only_record_along() {
    let server = Server::start("");
    erase(&server, &["--email", "p@x.example"]);
    server.deliver(&json!({ "id": 1, "sessionId": "s1", "firstName": "Zebediah" })).await;
    server.deliver(&json!({ "sessionId": "s1", "email": "P@x.example" })).await;
    assert_eq!(server.count("record").await, 0);
    server.deliver(&json!({ "id": 1, "firstName": "Zebediah" })).await;
    assert_eq!(server.count("record").await, 0);
}

#[tokio::test]
async fn an_erasure_waits_for_a_busy_store() {
    let server = Server::start("");
    server.deliver(&record(1, "s1", "p@x.example")).await;
    let mut lock = server.database().await;
    lock_main(&mut lock).await;
    let folder = server.folder.clone();
    let config = "[store]\nbusy_timeout = \"100ms\"\n";
    let work = tokio::task::spawn_blocking(move || run(folder.path(), config, &["erase", "--session", "s1"]));
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    unlock(&mut lock).await.expect("released");
    let output = work.await.expect("it runs");
    assert!(output.status.success(), "{}", text(&output.stderr));
}

#[tokio::test]
async fn in_a_session_of_several_apps_only_the_persons_own_goes() {
    let server = Server::start("");
    let keys = async || -> Vec<String> {
        let mut database = server.database().await;
        sqlx::query_scalar("SELECT key FROM record ORDER BY key").fetch_all(&mut database).await.expect("records")
    };
    server.deliver(&json!({ "sessionId": "path", "appId": 1, "email": "p@x.example", "firstName": "Zebediah" })).await;
    server.deliver(&json!({ "sessionId": "path", "appId": 2, "score": 5 })).await;
    server.deliver(&json!({ "sessionId": "path", "levelsPlayed": 3 })).await;
    assert_eq!(keys().await, ["app:[\"path\",\"1\"]", "app:[\"path\",\"2\"]", "session:path"]);
    erase(&server, &["--email", "p@x.example"]);
    assert!(!stored_anywhere(&server, "Zebediah").await);
    let left = ["app:[\"path\",\"2\"]", "session:path"];
    assert_eq!(keys().await, left, "what names no app is not given to the one who stays");
    server.deliver(&json!({ "sessionId": "path", "appId": 1, "firstName": "Zebediah" })).await;
    assert_eq!(keys().await, left, "nor does the other half of it come back");
    server.deliver(&json!({ "sessionId": "path", "appId": 3, "score": 1 })).await;
    assert_eq!(keys().await.len(), 3, "the session is not refused to other apps");
    erase(&server, &["--session", "path"]);
    for table in ["record", "node", "link", "stated_app", "body", "address"] {
        assert_eq!(server.count(table).await, 0, "{table}");
    }
    server.deliver(&json!({ "sessionId": "path", "appId": 2, "score": 5 })).await;
    assert_eq!(server.count("record").await, 0);
}

#[tokio::test]
async fn an_erased_ids_apps_leave_its_place_to_nobody() {
    let server = Server::start("");
    server.deliver(&json!({ "id": 1, "sessionId": "kiosk", "appId": 1, "email": "p@x.example" })).await;
    server.deliver(&json!({ "id": 2, "sessionId": "kiosk", "appId": 2, "score": 5 })).await;
    erase(&server, &["--email", "p@x.example"]);
    server.deliver(&json!({ "sessionId": "kiosk", "appId": 1, "firstName": "Zebediah" })).await;
    server.deliver(&json!({ "sessionId": "kiosk", "lastName": "Zebediah" })).await;
    let mut database = server.database().await;
    let fields: String = sqlx::query_scalar("SELECT fields FROM record WHERE key = 'id:2'")
        .fetch_one(&mut database)
        .await
        .expect("the one who stays");
    assert!(!fields.contains("Zebediah"), "{fields}");
    server.deliver(&json!({ "id": 1, "score": 1 })).await;
    assert_eq!(server.count("record").await, 2, "id 2, and what names no app");
}

#[tokio::test]
async fn the_ids_that_an_interrupted_pull_remembers_go_too_and_it_begins_anew() {
    let server = Server::start("");
    let vendor = Vendor::start((1..=25).map(|id| record(id, &format!("s{id}"), &format!("p{id}@x.example"))).collect());
    let vendor = vendor.await;
    vendor.misbehave([Fault::None, Fault::Status(500, None, "down")]);
    let sync = async || {
        let (folder, url) = (server.folder.clone(), vendor.url.clone());
        let config = "[api]\npage_size = 10\nattempts = 1\n";
        let work = move || run(folder.path(), config, &["--api-url", &url, "sync", "--app", "123"]);
        tokio::task::spawn_blocking(work).await.expect("sync runs").status.code()
    };
    let remembered = async || {
        let mut database = server.database().await;
        let sql = "SELECT coalesce(length(tail), 0) FROM progress";
        sqlx::query_scalar::<_, i64>(sql).fetch_one(&mut database).await.expect("the pull under way")
    };
    assert_eq!((sync().await, remembered().await > 0), (Some(4), true));
    erase(&server, &["--email", "p3@x.example"]);
    assert_eq!(remembered().await, 0);
    assert_eq!(sync().await, Some(0));
    assert_eq!(server.count("record").await, 24, "all but the one who was erased");
}
