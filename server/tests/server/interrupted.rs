//! A database that is interrupted: it crashes, cuts connections, can only be read, ends a deadlock, or is stricter with
//! transactions than it is asked to be. What cannot be stored is not acknowledged; what was is projected all the same.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use futures_util::future::join_all;
use sqlx::{AnyConnection, AssertSqlSafe, Connection};

use crate::instances::{count, database, instance, until, won};
use crate::postgres;
use crate::support::{CLAIMANT, field};

const RECORDS: &str = "SELECT count(*) FROM record";

/// Sets something for the connections to come, and cuts those that are there.
async fn set(database: &mut AnyConnection, url: &str, setting: &str) {
    let name = url.rsplit('/').next().expect("a name");
    let sql = AssertSqlSafe(format!("ALTER DATABASE \"{name}\" SET {setting}"));
    sqlx::raw_sql(sql).execute(&mut *database).await.expect("a setting");
    assert!(cut(database).await > 0);
}

/// Cuts the connections of everybody else. Answers how many.
async fn cut(database: &mut AnyConnection) -> i64 {
    let cut = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
               WHERE datname = current_database() AND pid <> pg_backend_pid()";
    count(database, cut).await
}

/// Fails if something was acknowledged and is not there.
async fn nothing_lost(database: &mut AnyConnection, acknowledged: &BTreeSet<usize>) {
    let keys: Vec<String> = sqlx::query_scalar("SELECT key FROM record").fetch_all(database).await.expect("records");
    let stored: BTreeSet<String> = keys.into_iter().collect();
    let lost: Vec<&usize> = acknowledged.iter().filter(|id| !stored.contains(&format!("id:{id}"))).collect();
    println!("{} acknowledged, {} stored, {} lost", acknowledged.len(), stored.len(), lost.len());
    assert!(lost.is_empty(), "{lost:?}");
}

#[tokio::test]
async fn connections_that_are_cut_under_load_lose_nothing_acknowledged() {
    let Some(url) = database() else { return };
    let server = instance(&url, "");
    let mut database = postgres::connect(&url).await;
    let mut acknowledged = BTreeSet::new();
    for round in 0..5 {
        let deliveries = (0..60).map(|number| {
            let id = round * 1000 + number + 1;
            let request = server.webhook().body(won(id).to_string()).send();
            async move {
                let status = request.await.expect("an answer").status().as_u16();
                assert!(status == 200 || status == 503, "{status}");
                (status == 200).then_some(id)
            }
        });
        let before = count(&mut database, RECORDS).await;
        let cutting = async {
            until("some are in", async || count(&mut database, RECORDS).await > before).await;
            assert!(cut(&mut database).await > 0);
        };
        let (answers, ()) = tokio::join!(join_all(deliveries), cutting);
        acknowledged.extend(answers.into_iter().flatten());
        // Whoever uses a connection that was cut notices: 503, and the next one is new.
        let next = 900_000 + round;
        until("it comes back by itself", async || server.deliver(&won(next)).await == 200).await;
        acknowledged.insert(next);
    }
    server.settled().await;
    nothing_lost(&mut database, &acknowledged).await;
}

#[tokio::test]
async fn a_batch_that_is_ended_for_a_deadlock_is_tried_again_and_nothing_is_set_aside() {
    let Some(url) = database() else { return };
    let server = instance(&url, "");
    assert_eq!(server.deliver(&won(1)).await, 200);
    server.settled().await;
    let mut other = postgres::connect(&url).await;
    // The one that waits less patiently is the one that is ended.
    sqlx::raw_sql("SET deadlock_timeout = '10min'").execute(&mut other).await.expect("patience");
    let mut transaction = other.begin().await.expect("a transaction");
    sqlx::raw_sql("LOCK TABLE record").execute(&mut *transaction).await.expect("the records");
    assert_eq!(server.deliver(&won(2)).await, 200, "accepting waits for no record");
    let mut database = postgres::connect(&url).await;
    let waiting = "SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = to_regclass('record')";
    until("the batch waits for the records", async || count(&mut database, waiting).await > 0).await;
    // And now those wait for the batch.
    sqlx::query("SELECT 1 FROM singleton WHERE name = 'writer' FOR UPDATE")
        .execute(&mut *transaction)
        .await
        .expect("the batch was ended");
    transaction.rollback().await.expect("rolled back");
    server.settled().await;
    assert!(server.log().contains("deadlock detected"), "{}", server.log());
    assert_eq!(count(&mut database, RECORDS).await, 2);
    assert_eq!(count(&mut database, "SELECT count(*) FROM body WHERE unread = 1").await, 0);
}

#[tokio::test]
async fn a_database_whose_transactions_are_serializable_by_default_is_served_as_any_other() {
    let Some(url) = database() else { return };
    let mut database = postgres::connect(&url).await;
    let name = url.rsplit('/').next().expect("a name");
    let strict = format!("ALTER DATABASE \"{name}\" SET default_transaction_isolation = 'serializable'");
    sqlx::raw_sql(AssertSqlSafe(strict)).execute(&mut database).await.expect("a setting");
    let limits = "[limits]\nclaims_per_minute_address = 100000\nclaims_per_minute_session = 100000\n";
    let servers = [instance(&url, limits), instance(&url, limits)];
    for round in 0..3 {
        let first = round * 100 + 1;
        let deliveries = (first..first + 40).map(|id| {
            let server = &servers[id % 2];
            async move { server.deliver(&won(id)).await }
        });
        assert!(join_all(deliveries).await.into_iter().all(|status| status == 200), "nobody is in anybody's way");
        servers[0].settled().await;
        let session = format!("s{first}");
        let claims = (0..40).map(|number| {
            let (server, session) = (&servers[number % 2], &session);
            async move { server.claim_now(session, &format!("claimant-number-{number:04}")).await.1 }
        });
        let states = join_all(claims).await;
        let verified = states.iter().filter(|claim| field(claim, "/state") == "verified").count();
        assert_eq!(verified, 1, "{states:?}");
    }
    for server in &servers {
        let metrics = server.get("/metrics").await.1;
        assert!(metrics.contains("drimify_projector_failures_total 0\n"), "{metrics}");
    }
}

#[tokio::test]
async fn while_a_database_can_only_be_read_nothing_is_acknowledged_and_it_comes_back_by_itself() {
    let Some(url) = database() else { return };
    let server = instance(&url, "");
    assert_eq!(server.deliver(&won(1)).await, 200);
    server.settled().await;
    let mut database = postgres::connect(&url).await;
    let writable = "SET default_transaction_read_only = off";
    sqlx::raw_sql(writable).execute(&mut database).await.expect("of this connection");
    set(&mut database, &url, "default_transaction_read_only = on").await;
    // A connection that was cut is noticed by whoever uses it: 503 for that, and for what cannot be written.
    for _ in 0..4 {
        assert_eq!(server.deliver(&won(2)).await, 503);
    }
    assert_eq!(server.get("/readyz").await.0, 503);
    assert_eq!(count(&mut database, "SELECT count(*) FROM inbox").await, 0);
    set(&mut database, &url, "default_transaction_read_only = off").await;
    until("it can be written again", async || server.deliver(&won(2)).await == 200).await;
    server.settled().await;
    assert_eq!(count(&mut database, RECORDS).await, 2);
    let (status, claim) = server.claim("s1", CLAIMANT).await;
    assert_eq!((status, field(&claim, "/state")), (200, "verified"));
}

/// A cluster of a test's own, which crashes when it is told to.
struct Cluster {
    child: Child,
    lines: std::io::Lines<BufReader<std::process::ChildStdout>>,
    url: String,
}

impl Cluster {
    fn start() -> Self {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../scripts/postgres.mjs");
        let mut command = Command::new("node");
        command.args([script, "--serve"]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().expect("node runs");
        let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
        let url = lines.next().expect("a line").expect("a URL");
        Self { child, lines, url }
    }

    /// As if the power had gone; it is there again afterwards.
    fn crash(&mut self) {
        writeln!(self.child.stdin.as_mut().expect("its input"), "crash").expect("told");
        self.lines.next().expect("a line").expect("a URL");
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_crashes_under_load_loses_nothing_acknowledged_and_the_store_comes_back() {
    if database().is_none() {
        return;
    }
    let mut cluster = Cluster::start();
    let server = instance(&cluster.url, "");
    let (mut acknowledged, mut refused) = (BTreeSet::new(), 0);
    for round in 0..3 {
        let (stop, stopping) = tokio::sync::watch::channel(false);
        let senders: Vec<_> = (0..8)
            .map(|sender| {
                let (http, url, stopping) = (server.http.clone(), server.path("/webhooks/drimify"), stopping.clone());
                tokio::spawn(async move {
                    let (mut mine, mut refused) = (Vec::new(), 0);
                    for number in 0.. {
                        if *stopping.borrow() {
                            break;
                        }
                        let id = round * 1_000_000 + sender * 100_000 + number + 1;
                        let request = http.post(&url).header("X-API-KEY", crate::support::KEY);
                        match request.body(won(id).to_string()).send().await.expect("an answer").status().as_u16() {
                            200 => mine.push(id),
                            status => {
                                assert_eq!(status, 503, "nothing else");
                                refused += 1;
                                tokio::time::sleep(Duration::from_millis(20)).await;
                            }
                        }
                    }
                    (mine, refused)
                })
            })
            .collect();
        let mut database = postgres::connect(&cluster.url).await;
        let before = count(&mut database, RECORDS).await;
        until("some are in", async || count(&mut database, RECORDS).await > before + 20).await;
        cluster = tokio::task::spawn_blocking(move || {
            cluster.crash();
            cluster
        })
        .await
        .expect("it crashes");
        until("it comes back by itself", async || server.deliver(&won(900_000_000 + round)).await == 200).await;
        let _ = stop.send(true);
        for sender in senders {
            let (mine, none) = sender.await.expect("a sender ends");
            acknowledged.extend(mine);
            refused += none;
        }
    }
    server.settled().await;
    let mut database = postgres::connect(&cluster.url).await;
    println!("crashed 3 times, {refused} refused");
    nothing_lost(&mut database, &acknowledged).await;
    assert_eq!(count(&mut database, "SELECT count(*) FROM record WHERE won <> 1").await, 0);
}
