//! What is too much, and what happens when the store cannot take more.

use futures_util::future::join_all;
use serde_json::json;
use sqlx::Connection;

use crate::postgres::is_for_files_alone;
use crate::support::{KEY, Server, json_of, lock_inbox, unlock};

#[tokio::test]
async fn a_body_beyond_256_kib_is_413_announced_or_not() {
    let server = Server::start("");
    let body = |bytes: usize| {
        let frame = "{\"id\":1,\"x\":\"\"}".len();
        format!("{{\"id\":1,\"x\":\"{}\"}}", "y".repeat(bytes - frame))
    };
    let most = 256 * 1024;
    let whole = server.webhook().body(body(most)).send().await.expect("an answer");
    assert_eq!(whole.status().as_u16(), 200);
    let announced = server.webhook().body(body(most + 1)).send().await.expect("an answer");
    assert_eq!(announced.status().as_u16(), 413);
    // In chunks, without a length: counted while it is read.
    let address = server.url.trim_start_matches("http://").to_owned();
    let answer = tokio::task::spawn_blocking(move || {
        use std::io::{Read, Write};
        let mut stream = std::net::TcpStream::connect(&address).expect("a connection");
        let head = format!(
            "POST /webhooks/drimify HTTP/1.1\r\nHost: {address}\r\nX-API-KEY: {KEY}\r\nTransfer-Encoding: chunked\r\n\r\n"
        );
        stream.write_all(head.as_bytes()).expect("sent");
        let chunk = format!("10000\r\n{}\r\n", "y".repeat(0x10000));
        for _ in 0..5 {
            if stream.write_all(chunk.as_bytes()).is_err() {
                break;
            }
        }
        let mut answer = [0; 12];
        stream.read_exact(&mut answer).expect("an answer");
        answer
    });
    assert_eq!(&answer.await.expect("an answer"), b"HTTP/1.1 413");
}

#[test]
fn a_body_that_does_not_come_is_408() {
    use std::io::{Read, Write};
    let server = Server::start("[limits]\nrequest_timeout = \"300ms\"\n");
    let address = server.url.trim_start_matches("http://");
    let mut stream = std::net::TcpStream::connect(address).expect("a connection");
    let head = format!(
        "POST /webhooks/drimify HTTP/1.1\r\nHost: {address}\r\nX-API-KEY: {KEY}\r\nContent-Length: 20\r\n\r\n{{"
    );
    stream.write_all(head.as_bytes()).expect("sent");
    let mut answer = [0; 12];
    stream.read_exact(&mut answer).expect("an answer");
    assert_eq!(&answer, b"HTTP/1.1 408");
}

#[tokio::test]
async fn a_full_queue_is_503_with_retry_after_and_what_was_acknowledged_is_stored() {
    let server = Server::start("[limits]\nqueue_mib = 1\n[store]\nbusy_timeout = \"30s\"\n");
    let mut lock = server.inbox().await;
    lock_inbox(&mut lock).await;
    let filler = "y".repeat(100_000);
    let all = (1..=20).map(|id| {
        let (server, filler) = (&server, &filler);
        async move {
            let body = json!({ "id": id, "filler": filler }).to_string();
            let response = server.webhook().body(body).send().await.expect("an answer");
            let retry = response.headers().get("retry-after").cloned();
            (id, response.status().as_u16(), retry)
        }
    });
    let release = async {
        // The queue is full as soon as somebody was refused.
        loop {
            let (_, metrics) = server.get("/metrics").await;
            if metrics.contains("result=\"busy\"") {
                break;
            }
        }
        unlock(&mut lock).await.expect("released");
    };
    let (answers, ()) = tokio::join!(join_all(all), release);
    let stored: Vec<i32> = answers.iter().filter(|answer| answer.1 == 200).map(|answer| answer.0).collect();
    let busy: Vec<_> = answers.iter().filter(|answer| answer.1 == 503).collect();
    assert_eq!(stored.len() + busy.len(), 20, "{answers:?}");
    assert!(!stored.is_empty() && !busy.is_empty(), "{answers:?}");
    assert!(busy.iter().all(|answer| answer.2.is_some()), "every refusal says when to come back");
    assert_eq!(server.count("record").await, i64::try_from(stored.len()).expect("a count"));
}

#[tokio::test]
async fn a_database_that_is_away_is_503_and_nothing_is_acknowledged() {
    let server = Server::start("[store]\nbusy_timeout = \"100ms\"\n");
    let mut lock = server.inbox().await;
    lock_inbox(&mut lock).await;
    let response = server.webhook().body("{\"id\":1}").send().await.expect("an answer");
    assert!(response.headers().contains_key("retry-after"));
    let (status, answer) = json_of(response).await;
    assert_eq!((status, &answer["error"]), (503, &json!("store")));
    assert_eq!(server.get("/readyz").await.0, 503);
    assert_eq!(server.get("/healthz").await.0, 200);
    unlock(&mut lock).await.expect("released");
    lock.close().await.expect("closed");
    assert_eq!(server.count("record").await, 0);
    assert_eq!(server.get("/readyz").await.0, 200, "ready again without a delivery");
    assert_eq!(server.deliver(&json!({ "id": 1 })).await, 200);
    assert_eq!(server.count("record").await, 1);
}

#[tokio::test]
async fn a_full_disk_is_503_not_ready_and_every_acknowledged_record_is_there() {
    if is_for_files_alone("store.max_mib is the size of files") {
        return;
    }
    let server = Server::start("[store]\nmax_mib = 1\n");
    let filler = "y".repeat(60_000);
    let mut acknowledged = 0;
    let mut refused = 0;
    for id in 1..=40 {
        match server.deliver(&json!({ "id": id, "filler": filler })).await {
            200 => acknowledged += 1,
            503 => refused += 1,
            other => assert_eq!(other, 503),
        }
    }
    assert!(acknowledged > 0 && refused > 0, "{acknowledged} acknowledged, {refused} refused");
    let projected = async |table: &'static str| {
        let mut main = crate::support::open(&server.data().join("drimify.sqlite3")).await;
        let sql = sqlx::AssertSqlSafe(format!("SELECT count(*) FROM {table}"));
        sqlx::query_scalar::<_, i64>(sql).fetch_one(&mut main).await.expect("a count")
    };
    let rows = async || {
        let (_, metrics) = server.get("/metrics").await;
        let row = metrics.lines().find_map(|line| line.strip_prefix("drimify_inbox_rows "));
        row.and_then(|rows| rows.parse::<i64>().ok()).expect("a gauge")
    };
    // Neither file can take all of them: the rest waits in the inbox, and nothing is lost.
    loop {
        let (before, records, after) = (rows().await, projected("record").await, rows().await);
        if before == after {
            assert_eq!(records + after, acknowledged);
            assert_eq!(projected("body").await, records);
            break;
        }
    }
    assert_eq!(server.claim_now("s", crate::support::CLAIMANT).await.0, 202, "claims are still answered");
    // Until not even a small one fits.
    for id in 100..400 {
        if server.deliver(&json!({ "id": id, "filler": "y".repeat(9_000) })).await == 503 {
            break;
        }
    }
    for _ in 0..3 {
        assert_eq!(server.get("/readyz").await.0, 503, "asking again does not make it ready");
    }
}

#[tokio::test]
async fn a_store_whose_file_is_gone_acknowledges_nothing_until_it_is_back() {
    if is_for_files_alone("a file is moved away") {
        return;
    }
    for name in ["drimify.sqlite3", "drimify-inbox.sqlite3"] {
        let server = Server::start("");
        assert_eq!(server.deliver(&json!({ "id": 1 })).await, 200);
        server.settled().await;
        let (file, aside) = (server.data().join(name), server.data().join("aside"));
        std::fs::rename(&file, &aside).expect("moved");
        assert_eq!(server.get("/readyz").await.0, 503);
        for id in [2, 3] {
            assert_eq!(
                server.deliver(&json!({ "id": id })).await,
                503,
                "it would be written to a file that nobody opens again"
            );
        }
        std::fs::write(&file, "").expect("another file");
        assert_eq!(server.deliver(&json!({ "id": 4 })).await, 503, "nor to another file of the name");
        assert_eq!(server.get("/readyz").await.0, 503);
        std::fs::rename(&aside, &file).expect("moved back");
        assert_eq!(server.get("/readyz").await.0, 200);
        assert_eq!(server.deliver(&json!({ "id": 5 })).await, 200);
        assert_eq!(server.count("record").await, 2, "{name}");
    }
}

#[test]
fn a_connection_that_asks_nothing_is_closed() {
    use std::io::{Read, Write};
    let server = Server::start("[limits]\nidle_timeout = \"300ms\"\n");
    for said in ["", "POST /webhooks/drimify HTTP/1.1\r\nHost: x\r\nX-API"] {
        let mut stream = std::net::TcpStream::connect(server.url.trim_start_matches("http://")).expect("a connection");
        stream.set_read_timeout(Some(std::time::Duration::from_secs(10))).expect("a limit");
        stream.write_all(said.as_bytes()).expect("sent");
        let mut answer = Vec::new();
        let closed = stream.read_to_end(&mut answer);
        assert!(closed.is_ok(), "{said:?}: still open: {closed:?}");
    }
}

#[tokio::test]
async fn failed_authentication_is_limited_by_address_and_the_right_secret_always_passes() {
    let server = Server::start("trusted_proxies = [\"127.0.0.1\"]\n[limits]\nfailed_auth_per_minute = 2\n");
    let wrong = |address: &'static str| {
        let request = server.http.post(server.path("/webhooks/drimify")).header("X-API-KEY", "wrong");
        request.header("forwarded", format!("for={address}")).send()
    };
    let mut statuses = Vec::new();
    for _ in 0..4 {
        statuses.push(wrong("198.51.100.1").await.expect("an answer").status().as_u16());
    }
    assert_eq!(statuses, [401, 401, 429, 429]);
    assert_eq!(wrong("198.51.100.2").await.expect("an answer").status().as_u16(), 401, "another address");
    for id in 0..30 {
        let request = server.webhook().header("forwarded", "for=198.51.100.1").body(json!({ "id": id }).to_string());
        assert_eq!(request.send().await.expect("an answer").status().as_u16(), 200);
    }
}

#[tokio::test]
async fn an_address_list_refuses_others_even_with_the_secret_and_trusts_only_the_proxies() {
    let config = "trusted_proxies = [\"127.0.0.1\"]\n[[integrations]]\nsecrets = [{ env = \"DRIMIFY_WEBHOOK_KEY\" }]\nallowed_addresses = [\"203.0.113.0/24\", \"2001:db8::/32\"]\n";
    let server = Server::start(config);
    for (forwarded, status) in [
        (Some("for=203.0.113.7"), 200),
        (Some("for=\"[2001:db8::1]:9\""), 200),
        (Some("for=203.0.113.7, for=198.51.100.1"), 401),
        (None, 401),
    ] {
        let mut request = server.webhook().body("{\"id\":1}");
        if let Some(forwarded) = forwarded {
            request = request.header("forwarded", forwarded);
        }
        assert_eq!(request.send().await.expect("an answer").status().as_u16(), status, "{forwarded:?}");
    }
}
