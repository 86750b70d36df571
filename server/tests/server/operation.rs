//! Starting, being watched, and stopping.

use std::io::{BufRead, BufReader};
use std::os::unix::fs::PermissionsExt;
use std::process::{Command, Stdio};
use std::sync::Arc;

use futures_util::future::join_all;
use serde_json::json;

use crate::postgres;
use crate::support::{CLAIMANT, KEY, Server, command, http, lock_inbox, unlock};

#[tokio::test]
async fn logs_name_nobody_in_either_format() {
    for format in ["text", "json"] {
        let server = Server::start(&format!("log = \"trace\"\nlog_format = \"{format}\"\n"));
        let body = json!({ "id": 1, "sessionId": "secret-session", "email": "secret@x.example", "prizeUid": "p", "code": "SECRET1" });
        server.deliver(&body).await;
        server.claim("secret-session", "secret-claimant-1234").await;
        server.get("/claims/secret-session?claimant=secret-claimant-1234").await;
        server.get("/secret-path").await;
        let refused = server.http.post(server.path("/webhooks/drimify")).header("X-API-KEY", "secret-key");
        refused.send().await.expect("an answer");
        let log = server.log();
        let ours: Vec<&str> = log.lines().filter(|line| line.contains("drimify_server")).collect();
        assert!(ours.iter().any(|line| line.contains("/claims/{sessionId}")), "{format}: the route is logged");
        assert!(!log.to_lowercase().contains("secret"), "{format}: {log}");
        assert!(!log.contains(KEY), "{format}");
        if format == "json" {
            assert!(ours.iter().all(|line| serde_json::from_str::<serde_json::Value>(line).is_ok()));
        }
    }
}

#[tokio::test]
async fn requests_have_ids_and_metrics_count_what_became_of_them() {
    let server = Server::start("");
    let given = server.webhook().header("x-request-id", "abc-123").body("{\"id\":1}").send().await.expect("an answer");
    assert_eq!(given.headers().get("x-request-id").map(reqwest::header::HeaderValue::as_bytes), Some(&b"abc-123"[..]));
    let made = server.webhook().header("x-request-id", "no spaces please").body("{}").send().await.expect("an answer");
    assert_eq!(made.headers().get("x-request-id").map(reqwest::header::HeaderValue::len), Some(16));
    server.claim("s", CLAIMANT).await;
    let (status, metrics) = server.get("/metrics").await;
    assert_eq!(status, 200);
    for line in [
        "drimify_webhook_requests_total{result=\"stored\"} 1",
        "drimify_webhook_requests_total{result=\"probe\"} 1",
        "drimify_claims_total{state=\"pending\"} 1",
        "drimify_store_commits_total 1",
        "drimify_webhook_seconds_count 2",
        "# TYPE drimify_webhook_seconds histogram",
    ] {
        assert!(metrics.contains(line), "{line} in {metrics}");
    }
}

#[tokio::test]
async fn it_serves_on_when_nobody_reads_what_it_says() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut command = command(folder.path(), "log = \"trace\"\n");
    command.args(["serve", "--listen", "127.0.0.1:0"]).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the binary starts");
    drop(child.stdout.take());
    let mut log = BufReader::new(child.stderr.take().expect("its log")).lines().map_while(Result::ok);
    let address = log.find_map(|line| Some(line.split_once("listening address=")?.1.split(' ').next()?.to_owned()));
    drop(log);
    let path = format!("http://{}/webhooks/drimify", address.expect("an address"));
    for id in 1..=3 {
        let request = http().post(&path).header("X-API-KEY", KEY).body(json!({ "id": id }).to_string());
        assert_eq!(request.send().await.expect("an answer").status(), 200);
    }
    child.kill().expect("it still runs");
    child.wait().expect("it ends");
}

#[tokio::test]
async fn a_stop_answers_what_is_under_way_empties_the_queue_and_ends_with_0() {
    let mut server = Server::start("[store]\nbusy_timeout = \"30s\"\n");
    let mut lock = server.inbox().await;
    lock_inbox(&mut lock).await;
    let deliveries = (1..=5).map(|id| {
        let server = &server;
        async move { server.deliver(&json!({ "id": id })).await }
    });
    let poll = server.http.get(server.path("/claims/s?wait=25s")).send();
    let stop = async {
        loop {
            let (_, metrics) = server.get("/metrics").await;
            let jobs = metrics.lines().filter(|line| {
                line.starts_with("drimify_store_jobs_total") || line.starts_with("drimify_store_queued")
            });
            let sum: u32 = jobs.filter_map(|line| line.split(' ').nth(1)?.parse::<u32>().ok()).sum();
            if sum == 5 && metrics.contains("drimify_claims_waiting 1") {
                break;
            }
        }
        server.signal("TERM");
        while !server.log().contains("stopping") {
            tokio::task::yield_now().await;
        }
        unlock(&mut lock).await.expect("released");
    };
    let started = std::time::Instant::now();
    let (statuses, poll, ()) = tokio::join!(join_all(deliveries), poll, stop);
    assert_eq!(statuses, [200; 5]);
    assert_eq!(poll.expect("an answer").status().as_u16(), 202, "who waits is answered");
    assert!(started.elapsed().as_secs() < 15);
    drop(lock);
    assert_eq!(server.wait().code(), Some(0));
    assert_eq!(server.count("record").await, 5);
}

#[tokio::test]
async fn the_first_start_makes_a_private_key_and_does_not_show_it_to_a_file() {
    let folder = Arc::new(tempfile::tempdir().expect("a folder"));
    let config = "";
    let mut first = command(folder.path(), config);
    first.env_remove("DRIMIFY_WEBHOOK_KEY").args(["serve", "--listen", "127.0.0.1:0"]);
    let mut child = first.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
    let mut screen = String::new();
    let mut lines = std::io::BufRead::lines(std::io::BufReader::new(child.stdout.take().expect("its output")));
    while let Some(Ok(line)) = lines.next() {
        screen += &line;
        if line.contains("Ctrl-C") {
            break;
        }
    }
    crate::support::signal(child.id(), "TERM");
    let log = child.wait_with_output().expect("an end").stderr;
    let file = folder.path().join("data/drimify-webhook.key");
    let key = std::fs::read_to_string(&file).expect("the key");
    assert_eq!(key.trim().len(), 64);
    assert!(screen.contains("drimify-webhook.key") && !screen.contains(key.trim()), "{screen}");
    assert!(!String::from_utf8_lossy(&log).contains(key.trim()));
    let files: &[&str] = if postgres::database_of(folder.path()).is_some() {
        &[]
    } else {
        &["drimify.sqlite3", "drimify-inbox.sqlite3"]
    };
    for name in ["drimify-webhook.key", "drimify-hash.key", "drimify-signing.key"].iter().chain(files) {
        let mode = std::fs::metadata(folder.path().join("data").join(name)).expect(name).permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
}

#[test]
fn a_terminal_is_shown_the_key_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let start = || {
        let line = format!("exec '{}' --data-dir . serve --listen 127.0.0.1:0", env!("CARGO_BIN_EXE_drimify-server"));
        // A terminal of its own; when `script` ends, the terminal hangs up and the server with it.
        let mut command = Command::new("script");
        command.args(["-qefc", &line, "/dev/null"]).current_dir(folder.path()).env_remove("DRIMIFY_WEBHOOK_KEY");
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().ok()?;
        let mut screen = String::new();
        let mut lines = std::io::BufRead::lines(std::io::BufReader::new(child.stdout.take()?));
        while let Some(Ok(line)) = lines.next() {
            screen += &line;
            if line.contains("Ctrl-C") {
                break;
            }
        }
        crate::support::signal(child.id(), "TERM");
        child.wait().ok()?;
        Some(screen)
    };
    let Some(first) = start() else {
        println!("skipped: there is no `script` to make a terminal with");
        return;
    };
    let key = std::fs::read_to_string(folder.path().join("drimify-webhook.key")).expect("the key");
    assert!(first.contains(key.trim()), "{first}");
    assert!(!start().expect("it starts again").contains(key.trim()), "once");
}
