//! What was acknowledged is on the disk: the process killed under load, the sync made to fail, the syncs counted.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

use serde_json::json;

use crate::postgres::is_for_files_alone;
use crate::support::{Server, http, signal};
use futures_util::future::join_all;

fn rounds() -> usize {
    std::env::var("KILL_ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(5)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_under_load_no_acknowledged_record_is_lost() {
    let folder = Arc::new(tempfile::tempdir().expect("a folder"));
    let mut acknowledged: BTreeSet<String> = BTreeSet::new();
    for round in 0..rounds() {
        let mut server = Server::start_in(Arc::clone(&folder), "");
        let (tell, mut told) = tokio::sync::mpsc::unbounded_channel();
        let senders = (0..16).map(|sender| {
            let (url, tell) = (server.path("/webhooks/drimify"), tell.clone());
            tokio::spawn(async move {
                let client = http();
                let mut mine = Vec::new();
                for number in 0.. {
                    let id = format!("{round}-{sender}-{number}");
                    let body =
                        json!({ "id": id, "sessionId": id, "score": number, "email": format!("{id}@x.example") });
                    let request = client.post(&url).header("X-API-KEY", crate::support::KEY).body(body.to_string());
                    match request.send().await {
                        Ok(response) if response.status() == 200 => {
                            mine.push(id);
                            let _ = tell.send(());
                        }
                        _ => break,
                    }
                }
                mine
            })
        });
        let senders: Vec<_> = senders.collect();
        let enough = 200 + 150 * round;
        for _ in 0..enough {
            told.recv().await.expect("somebody sends");
        }
        server.signal("KILL");
        server.wait();
        for mine in join_all(senders).await {
            acknowledged.extend(mine.expect("a sender ends"));
        }
    }
    let server = Server::start_in(folder, "");
    let mut database = server.database().await;
    let stored: Vec<String> =
        sqlx::query_scalar("SELECT key FROM record").fetch_all(&mut database).await.expect("records");
    let stored: BTreeSet<String> =
        stored.into_iter().filter_map(|key| key.strip_prefix("id:").map(str::to_owned)).collect();
    let lost: Vec<&String> = acknowledged.difference(&stored).collect();
    println!(
        "killed {} times: {} acknowledged, {} stored, {} lost",
        rounds(),
        acknowledged.len(),
        stored.len(),
        lost.len()
    );
    assert!(lost.is_empty(), "{} acknowledged records are lost: {lost:?}", lost.len());
    if database.backend_name() == "PostgreSQL" {
        return;
    }
    let sound: String = sqlx::query_scalar("PRAGMA integrity_check").fetch_one(&mut database).await.expect("a check");
    assert_eq!(sound, "ok");
}

/// Attaches strace to a process. `None`, with a word on the output, where there is none or it may not.
fn strace(pid: u32, arguments: &[&str]) -> Option<Child> {
    let mut command = Command::new("strace");
    command.args(["-f", "-p", &pid.to_string()]).args(arguments).stderr(Stdio::piped());
    let Ok(mut child) = command.spawn() else {
        println!("skipped: strace is not installed");
        return None;
    };
    let said = BufReader::new(child.stderr.take().expect("its words")).lines().map_while(Result::ok);
    let mut said = said.skip_while(|line| !line.contains("attached") && !line.contains("ermitted"));
    let first = said.next().unwrap_or_default();
    if !first.contains("attached") {
        println!("skipped: strace may not attach: {first}");
        return None;
    }
    // Its pipe must not fill up.
    std::thread::spawn(move || said.for_each(drop));
    Some(child)
}

/// Has a process killed at one of some calls on a file. `None` where that cannot be arranged.
pub(crate) fn strace_kill(pid: u32, file: &Path, calls: &str, when: usize) -> Option<Traced> {
    let (file, trace) = (file.display().to_string(), format!("trace={calls}"));
    let inject = format!("inject={calls}:signal=KILL:when={when}");
    strace(pid, &["-P", &file, "-e", &trace, "-e", &inject, "-o", "/dev/null"]).map(Traced)
}

/// The tracer of a process; dropped, it is gone.
pub(crate) struct Traced(Child);

impl Drop for Traced {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn detach(mut strace: Child) {
    signal(strace.id(), "INT");
    strace.wait().expect("an end");
}

#[tokio::test]
async fn when_the_disk_cannot_sync_nothing_is_acknowledged() {
    if is_for_files_alone("it breaks the syncs of the process that has the file") {
        return;
    }
    let server = Server::start("");
    assert_eq!(server.deliver(&json!({ "id": 1 })).await, 200);
    let Some(strace) = strace(server.pid(), &["-e", "inject=fsync,fdatasync:error=EIO", "-o", "/dev/null"]) else {
        return;
    };
    // Nothing but the sync fails: writes succeed, so a server that did not sync would say 200.
    assert_eq!(server.deliver(&json!({ "id": 2 })).await, 503);
    assert_eq!(server.deliver(&json!({ "id": 3 })).await, 503);
    detach(strace);
    assert_eq!(server.deliver(&json!({ "id": 4 })).await, 200);
    let mut database = server.database().await;
    let keys: Vec<String> =
        sqlx::query_scalar("SELECT key FROM record ORDER BY key").fetch_all(&mut database).await.expect("records");
    // What was refused may be there all the same: it was written, and whoever opens the file next finds it whole.
    assert!(["id:1", "id:4"].iter().all(|accepted| keys.iter().any(|key| key == accepted)), "{keys:?}");
}

fn syncs(file: &Path) -> usize {
    let trace = std::fs::read_to_string(file).expect("the trace");
    // A call that is interrupted by another thread's is written in two lines, of which the second has the result.
    trace.lines().filter(|line| line.contains("sync") && line.contains("= 0")).count()
}

#[tokio::test]
async fn every_acknowledgement_waits_for_a_sync_and_deliveries_at_once_share_one() {
    if is_for_files_alone("it counts the syncs of a file") {
        return;
    }
    let server = Server::start("");
    let trace = server.folder.path().join("trace");
    let output = trace.display().to_string();
    // The log of the inbox: what is projected afterwards has syncs of its own.
    let log = server.data().join("drimify-inbox.sqlite3-wal").display().to_string();
    let arguments = ["-P", &log, "-e", "trace=fsync,fdatasync", "-o", &output];
    let Some(first) = strace(server.pid(), &arguments) else { return };
    for id in 0..20 {
        assert_eq!(server.deliver(&json!({ "id": id })).await, 200);
    }
    detach(first);
    let one_by_one = syncs(&trace);
    let Some(second) = strace(server.pid(), &arguments) else { return };
    let statuses = join_all((100..300).map(|id| {
        let server = &server;
        async move { server.deliver(&json!({ "id": id })).await }
    }));
    assert!(statuses.await.iter().all(|status| *status == 200));
    detach(second);
    let at_once = syncs(&trace);
    println!("syncs: {one_by_one} for 20 deliveries one by one, {at_once} for 200 at once");
    assert!(one_by_one >= 20, "{one_by_one} syncs for 20 acknowledgements one after the other");
    assert!((1..200).contains(&at_once), "{at_once} syncs for 200 deliveries at once");
}
