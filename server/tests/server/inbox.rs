//! The inbox and its projector: what is acknowledged is projected exactly once, whatever ends in between.

use std::collections::BTreeSet;
use std::process::{Child, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use serde_json::{Value, json};
use sqlx::Connection;

use crate::durability::strace_kill;
use crate::postgres::is_for_files_alone;
use crate::support::{
    CLAIMANT, KEY, Server, command, http, inbox_of, json_of, lock_inbox, lock_main, open, run, text, unlock,
};
use crate::vendor::Vendor;

fn record(id: &str) -> Value {
    json!({ "id": id, "sessionId": format!("s-{id}"), "appId": 1, "score": 3, "email": format!("{id}@x.example") })
}

/// Delivers records from several senders until the server is gone. Answers with the acknowledged ids.
async fn deliver_until_gone(server: &Server, round: usize) -> BTreeSet<String> {
    let senders = (0..8).map(|sender| {
        let url = server.path("/webhooks/drimify");
        tokio::spawn(async move {
            let (client, mut mine) = (http(), BTreeSet::new());
            for number in 0..5000 {
                let id = format!("{round}-{sender}-{number}");
                let request = client.post(&url).header("X-API-KEY", KEY).body(record(&id).to_string());
                match request.send().await {
                    Ok(response) if response.status() == 200 => mine.insert(id),
                    _ => break,
                };
            }
            mine
        })
    });
    let mut all = BTreeSet::new();
    for mine in join_all(senders.collect::<Vec<_>>()).await {
        all.extend(mine.expect("a sender ends"));
    }
    all
}

/// Everything acknowledged is a record, and every row of the inbox was projected once: as many as there ever were.
async fn check(server: &Server, acknowledged: &BTreeSet<String>, why: &str) -> usize {
    let mut database = server.database().await;
    let keys: Vec<String> =
        sqlx::query_scalar("SELECT key FROM record").fetch_all(&mut database).await.expect("records");
    let stored: BTreeSet<String> = keys.iter().filter_map(|key| key.strip_prefix("id:")).map(str::to_owned).collect();
    let lost: Vec<&String> = acknowledged.difference(&stored).collect();
    assert!(lost.is_empty(), "{why}: {} acknowledged records are lost: {lost:?}", lost.len());
    if database.backend_name() == "PostgreSQL" {
        // There a row goes from the inbox in the transaction that projects it.
        return stored.len();
    }
    let (position, count): (i64, i64) =
        sqlx::query_as("SELECT position, count FROM projected").fetch_one(&mut database).await.expect("the position");
    let appended: i64 = sqlx::query_scalar("SELECT seq FROM sqlite_sequence WHERE name = 'inbox'")
        .fetch_one(&mut server.inbox().await)
        .await
        .expect("the last number");
    assert_eq!((position, count), (appended, appended), "{why}: each row once");
    for mut file in [database, server.inbox().await] {
        let sound: String = sqlx::query_scalar("PRAGMA integrity_check").fetch_one(&mut file).await.expect("a check");
        assert_eq!(sound, "ok", "{why}");
    }
    stored.len()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_in_any_phase_nothing_is_lost_and_nothing_is_projected_twice() {
    if is_for_files_alone("it is killed at a chosen write of a chosen file") {
        return;
    }
    let folder = Arc::new(tempfile::tempdir().expect("a folder"));
    let mut acknowledged = BTreeSet::new();
    let (main, inbox) = ("drimify.sqlite3", "drimify-inbox.sqlite3");
    // The file, the call, and at which one of these the process is killed.
    for (round, (phase, file, calls, when)) in [
        ("append: writing", format!("{inbox}-wal"), "pwrite64", 40),
        ("append: syncing", format!("{inbox}-wal"), "fdatasync,fsync", 9),
        ("project: writing", format!("{main}-wal"), "pwrite64", 150),
        ("mark: syncing what was projected", format!("{main}-wal"), "fdatasync,fsync", 7),
        ("checkpoint of the main file", main.to_owned(), "pwrite64", 3),
        ("checkpoint of the main file: syncing", main.to_owned(), "fdatasync,fsync", 1),
        ("removal, checkpoint of the inbox", inbox.to_owned(), "pwrite64", 2),
        ("checkpoint of the inbox: syncing", inbox.to_owned(), "fdatasync,fsync", 1),
    ]
    .into_iter()
    .enumerate()
    {
        let mut server = Server::start_in(Arc::clone(&folder), "");
        let path = server.data().join(&file);
        let Some(strace) = strace_kill(server.pid(), &path, calls, when) else { return };
        let delivered = if phase.contains("checkpoint") {
            // Both files are checkpointed when the server stops, and the inbox when nothing has come for a while.
            let ids: Vec<String> = (0..60).map(|number| format!("{round}-{number}")).collect();
            let statuses = join_all(ids.iter().map(|id| {
                let server = &server;
                async move { server.deliver(&record(id)).await }
            }));
            assert!(statuses.await.iter().all(|status| *status == 200));
            server.signal("TERM");
            ids.into_iter().collect()
        } else {
            deliver_until_gone(&server, round).await
        };
        let status = server.wait();
        drop(strace);
        assert!(!status.success(), "{phase}: it was killed");
        println!("killed in {phase}: {} acknowledged", delivered.len());
        acknowledged.extend(delivered);
        let server = Server::start_in(Arc::clone(&folder), "");
        check(&server, &acknowledged, phase).await;
    }
    let server = Server::start_in(folder, "");
    let stored = check(&server, &acknowledged, "in all").await;
    println!("{} acknowledged, {stored} stored, each row projected once", acknowledged.len());
}

fn serve(server: &Server) -> Child {
    let mut other = command(server.folder.path(), "");
    other.args(["serve", "--listen", "127.0.0.1:0"]).stdout(Stdio::null()).stderr(Stdio::null());
    other.spawn().expect("it starts")
}

#[tokio::test]
async fn two_processes_over_one_store_project_each_row_once_also_if_one_is_killed() {
    let server = Server::start("");
    let mut ids = BTreeSet::new();
    let mut other = serve(&server);
    for round in 0..4 {
        let some: Vec<String> = (0..150).map(|number| format!("{round}-{number}")).collect();
        let statuses = join_all(some.iter().map(|id| {
            let server = &server;
            async move { server.deliver(&record(id)).await }
        }));
        assert!(statuses.await.iter().all(|status| *status == 200));
        ids.extend(some);
        if round == 1 {
            other.kill().expect("killed");
            other.wait().expect("an end");
            other = serve(&server);
        }
    }
    check(&server, &ids, "two processes").await;
    other.kill().expect("killed");
    other.wait().expect("an end");
}

#[tokio::test]
async fn while_the_main_file_is_locked_deliveries_are_acknowledged_and_claims_wait_half_a_second_alike() {
    let server = Server::start("[store]\nbusy_timeout = \"50ms\"\n");
    server.deliver(&json!({ "id": 1, "sessionId": "known", "email": "p@x.example" })).await;
    let mut lock = server.database().await;
    lock_main(&mut lock).await;
    assert_eq!(server.deliver(&json!({ "id": 1, "score": 4 })).await, 200, "the inbox takes it");
    assert_eq!(server.get("/readyz").await.0, 200);
    for session in ["known", "guess", "known", "guess"] {
        let started = Instant::now();
        assert_eq!(server.claim_now(session, CLAIMANT).await, (202, json!({ "state": "pending" })), "{session}");
        let waited = started.elapsed();
        assert!(waited >= Duration::from_millis(500), "{session}: {waited:?}");
        assert!(waited < Duration::from_secs(20), "{session}: {waited:?}");
    }
    let stream = server.http.get(server.path("/claims/known")).header("accept", "text/event-stream");
    let mut events = stream.send().await.expect("an answer");
    assert!(events.chunk().await.expect("a chunk").is_some(), "the first event of a stream does not wait");
    let (answer, ()) = tokio::join!(server.claim_now("known", CLAIMANT), async {
        unlock(&mut lock).await.expect("released");
    });
    let claim = if answer.0 == 200 { answer } else { server.claim("known", CLAIMANT).await };
    assert_eq!(claim.0, 200, "what was acknowledged before is read");
    let (_, metrics) = server.get("/metrics").await;
    assert!(metrics.contains("drimify_set_aside_total 0"), "a lock is no row's fault");
    assert!(!metrics.contains("drimify_projector_failures_total 0\n"), "{metrics}");
}

#[tokio::test]
async fn what_was_acknowledged_right_before_is_read_by_a_claim() {
    let server = Server::start("");
    for id in 0..50 {
        let session = format!("s{id}");
        server.deliver(&json!({ "id": id, "sessionId": session, "prizeUid": "p", "code": "W" })).await;
        let started = Instant::now();
        let (status, _) = server.claim_now(&session, CLAIMANT).await;
        // On a busy machine it may not be projected within the half second that a claim waits.
        assert!(status == 200 || started.elapsed() >= Duration::from_millis(500), "{session}: {status}");
    }
}

#[tokio::test]
async fn a_row_that_cannot_be_projected_is_set_aside_alone_and_reread_takes_it_up() {
    let server = Server::start("");
    let mut database = server.database().await;
    let (trigger, no_trigger) = match database.backend_name() {
        "PostgreSQL" => (
            "ALTER TABLE node ADD CONSTRAINT poison CHECK (merged NOT LIKE '%poison%')",
            "ALTER TABLE node DROP CONSTRAINT poison",
        ),
        _ => (
            "CREATE TRIGGER poison BEFORE INSERT ON node WHEN NEW.merged LIKE '%poison%'
             BEGIN SELECT RAISE(ABORT, 'no'); END",
            "DROP TRIGGER poison",
        ),
    };
    sqlx::raw_sql(trigger).execute(&mut database).await.expect("a trigger");
    let deliveries = (0..40).map(|id| {
        let name = if id % 13 == 7 { "poison" } else { "sound" };
        let body = json!({ "id": id, "sessionId": format!("s{id}"), "lastName": name });
        let server = &server;
        async move { server.deliver(&body).await }
    });
    assert!(join_all(deliveries).await.iter().all(|status| *status == 200));
    assert_eq!(server.count("record").await, 37);
    let (_, metrics) = server.get("/metrics").await;
    assert!(metrics.contains("drimify_bodies_set_aside 3\n") && metrics.contains("drimify_bodies_unread 3\n"));
    let listed = text(&run(server.folder.path(), "", &["unread"]).stdout);
    assert!(listed.contains("set aside: it breaks a rule of the store") && !listed.contains("poison"), "{listed}");
    let said = text(&run(server.folder.path(), "", &["reread"]).stdout);
    assert!(said.contains("3 bodies, 0 statements"), "it still fails, and stays: {said}");
    assert_eq!(server.count("record").await, 37);
    sqlx::raw_sql(no_trigger).execute(&mut database).await.expect("gone");
    let said = text(&run(server.folder.path(), "", &["reread"]).stdout);
    assert!(said.contains("3 bodies, 3 statements that say something new, 0 bodies"), "{said}");
    assert_eq!(server.count("record").await, 40);
    assert!(server.get("/metrics").await.1.contains("drimify_bodies_set_aside 0\n"));
}

#[tokio::test]
async fn a_clock_that_jumps_changes_neither_order_nor_retention() {
    let server = Server::start("[store]\nraw_body_days = 5\n");
    server.deliver(&json!({ "id": 1, "score": 1 })).await;
    server.settled().await;
    let folder = server.folder.clone();
    drop(server);
    // As if the clock had been far ahead, and then at its beginning.
    let mut inbox = inbox_of(folder.path()).await;
    for (id, received) in [(2, i64::MAX / 4), (3, 0), (4, -5)] {
        sqlx::query("INSERT INTO inbox (received_ms, source, raw) VALUES ($1, 'default', $2)")
            .bind(received)
            .bind(json!({ "id": id, "score": 1 }).to_string().into_bytes())
            .execute(&mut inbox)
            .await
            .expect("a row");
    }
    inbox.close().await.expect("closed");
    let server = Server::start_in(folder, "[store]\nraw_body_days = 5\n");
    assert_eq!(server.count("record").await, 4);
    assert_eq!(server.count("body").await, 4, "days are counted from projection");
    assert!(server.get("/metrics").await.1.contains("drimify_projector_lag_seconds 0\n"));
    // A game that is known to be finished since tomorrow makes nobody wait for that long.
    let mut database = server.database().await;
    sqlx::query("UPDATE record SET unsure_since_ms = $1")
        .bind(i64::MAX / 4)
        .execute(&mut database)
        .await
        .expect("ahead");
    server.deliver(&json!({ "id": 1, "sessionId": "s1" })).await;
    let started = Instant::now();
    let (status, _) = server.get(&format!("/claims/s1?wait=20s&claimant={CLAIMANT}")).await;
    assert_eq!(status, 200);
    assert!(started.elapsed() < Duration::from_secs(15));
}

#[tokio::test]
async fn an_inbox_that_is_older_than_the_main_file_swallows_nothing() {
    if is_for_files_alone("two files may be put back from different days") {
        return;
    }
    let server = Server::start("");
    server.deliver(&record("1")).await;
    server.settled().await;
    let (folder, data) = (server.folder.clone(), server.data());
    drop(server);
    let file = data.join("drimify-inbox.sqlite3");
    let forget = |path: &std::path::Path| {
        let path = path.to_owned();
        async move {
            let mut inbox = open(&path).await;
            sqlx::raw_sql("DELETE FROM inbox; DELETE FROM sqlite_sequence").execute(&mut inbox).await.expect("older");
            inbox.close().await.expect("closed");
        }
    };
    forget(&file).await;
    let server = Server::start_in(folder.clone(), "");
    assert_eq!(server.deliver(&record("2")).await, 200);
    assert_eq!(server.count("record").await, 2);
    drop(server);
    for ending in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(data.join(format!("drimify-inbox.sqlite3{ending}")));
    }
    let server = Server::start_in(folder, "");
    assert_eq!(server.deliver(&record("3")).await, 200);
    assert_eq!(server.count("record").await, 3, "another inbox begins with its first row");
}

#[tokio::test]
async fn of_raw_body_days_0_nothing_is_kept_that_is_understood() {
    let server = Server::start("[store]\nraw_body_days = 0\n");
    server.deliver(&record("1")).await;
    server.deliver(&json!({ "hello": 1 })).await;
    assert_eq!(server.count("record").await, 1);
    let mut database = server.database().await;
    let unread: Vec<i64> =
        sqlx::query_scalar("SELECT unread FROM body").fetch_all(&mut database).await.expect("bodies");
    assert_eq!(unread, [1]);
    let mut inbox = server.inbox().await;
    loop {
        let left: i64 = sqlx::query_scalar("SELECT count(*) FROM inbox").fetch_one(&mut inbox).await.expect("a count");
        if left == 0 {
            break;
        }
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn erasing_reaches_what_waits_in_the_inbox() {
    let server = Server::start("[store]\nbusy_timeout = \"50ms\"\n");
    let mut lock = server.database().await;
    lock_main(&mut lock).await;
    for (id, email) in [(1, "Zebediah@x.example"), (2, "other@x.example")] {
        let body = json!({ "id": id, "sessionId": "kiosk", "email": email });
        assert_eq!(server.deliver(&body).await, 200);
    }
    let folder = server.folder.clone();
    let erase =
        tokio::task::spawn_blocking(move || run(folder.path(), "", &["erase", "--email", "zebediah@x.example"]));
    // It waits for the lock, or comes after it: either way the rows are not projected before.
    unlock(&mut lock).await.expect("released");
    let output = erase.await.expect("it runs");
    assert!(output.status.success(), "{}", text(&output.stderr));
    let mut database = server.database().await;
    let keys: Vec<String> =
        sqlx::query_scalar("SELECT key FROM record").fetch_all(&mut database).await.expect("records");
    assert_eq!(keys, ["id:2"], "the one who played on the same device stays");
    for entry in std::fs::read_dir(server.data()).expect("the folder").flatten() {
        let bytes = std::fs::read(entry.path()).unwrap_or_default();
        assert!(!bytes.windows(7).any(|window| window == b"ebediah"), "{}", entry.path().display());
    }
}

#[tokio::test]
async fn after_a_503_a_sync_starts_by_itself_once_the_store_can_be_written() {
    let vendor = Vendor::start(vec![json!({ "id": 7, "sessionId": "s7", "appId": 123, "score": 3 })]).await;
    let config = format!(
        "[store]\nbusy_timeout = \"50ms\"\n[sync]\nafter_refusal = [\"100ms\", \"300ms\"]\n[api]\nurl = \"{}\"\nattempts = 1\n",
        vendor.url
    );
    let server = Server::start(&config);
    assert_eq!(server.deliver(&json!({ "id": 1, "appId": 123 })).await, 200);
    server.settled().await;
    let mut lock = server.inbox().await;
    lock_inbox(&mut lock).await;
    let refused = server.webhook().body("{\"id\":7,\"sessionId\":\"s7\",\"score\":3}").send().await.expect("an answer");
    assert_eq!(json_of(refused).await.0, 503);
    assert!(vendor.asked().is_empty(), "not before the store can be written");
    unlock(&mut lock).await.expect("released");
    let (status, _) = server.get(&format!("/claims/s7?wait=25s&claimant={CLAIMANT}")).await;
    assert_eq!(status, 200, "what was refused came by the API");
    while vendor.asked().len() < 3 {
        tokio::task::yield_now().await;
    }
}
