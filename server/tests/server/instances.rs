//! Several instances on one database. They share what is acknowledged, what was given out and what was sent; each has a
//! folder of its own, and its keys from outside.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader};
use std::process::Stdio;
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use serde_json::{Value, json};
use sqlx::AnyConnection;

use crate::postgres;
use crate::support::{CLAIMANT, Server, command, field, json_of, signal, text};

const HASH_KEY: (&str, &str) = ("HASH_KEY", "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff");
/// They wait for each other as long as a busy machine needs.
const CONFIG: &str = "[store]\nhash_key = { env = \"HASH_KEY\" }\nbusy_timeout = \"60s\"\n";

fn folder() -> Arc<tempfile::TempDir> {
    Arc::new(tempfile::tempdir().expect("a folder"))
}

/// The database of a test, where there is a cluster.
pub(crate) fn database() -> Option<String> {
    let folder = folder();
    let url = postgres::database_of(folder.path());
    if url.is_none() {
        println!("only on PostgreSQL: a store in files has one folder, and what is in it is shared already");
    }
    url
}

/// An instance on a database, with a folder of its own.
pub(crate) fn instance(url: &str, config: &str) -> Server {
    Server::start_with(folder(), &format!("{CONFIG}{config}"), &[("DATABASE_URL", url), HASH_KEY])
}

/// What an instance says that does not start.
fn refused(url: &str, config: &str, environment: &[(&str, &str)], arguments: &[&str]) -> (Option<i32>, String) {
    let folder = folder();
    let mut command = command(folder.path(), &format!("{CONFIG}{config}"));
    command.env("DATABASE_URL", url).envs([HASH_KEY]).envs(environment.iter().copied());
    let output = command.args(["serve", "--listen", "127.0.0.1:0"]).args(arguments).output().expect("the binary runs");
    (output.status.code(), text(&output.stderr))
}

pub(crate) fn won(id: usize) -> Value {
    json!({ "id": id, "sessionId": format!("s{id}"), "prizeUid": "p", "code": format!("WIN{id}") })
}

async fn keys(server: &Server) -> BTreeSet<String> {
    let (_, keys) = json_of(server.http.get(server.path("/.well-known/jwks.json")).send().await.expect("keys")).await;
    let all = keys.get("keys").and_then(Value::as_array).expect("a list").iter();
    all.map(|key| field(key, "/kid").to_owned()).collect()
}

pub(crate) async fn count(database: &mut AnyConnection, sql: &'static str) -> i64 {
    sqlx::query_scalar(sql).fetch_one(database).await.expect("a count")
}

pub(crate) async fn until(what: &str, mut holds: impl AsyncFnMut() -> bool) {
    let started = Instant::now();
    while !holds().await {
        assert!(started.elapsed() < Duration::from_mins(3), "{what}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test]
async fn what_one_instance_acknowledges_another_gives_out_and_each_publishes_the_keys_of_both() {
    let Some(url) = database() else { return };
    let (one, other) = (instance(&url, ""), instance(&url, ""));
    assert_eq!(one.deliver(&won(1)).await, 200);
    let (status, claim) = other.claim("s1", CLAIMANT).await;
    assert_eq!((status, field(&claim, "/prize/code")), (200, "WIN1"));
    let (published, same) = (keys(&one).await, keys(&other).await);
    assert_eq!(published.len(), 2, "each signs with a key of its own");
    assert_eq!(published, same);
    let third = instance(&url, "[claims]\nsigning_key = { env = \"HASH_KEY\" }\n");
    assert_eq!(keys(&third).await.len(), 3, "one that is given from outside is another one");
    assert!(!third.data().join("drimify-signing.key").exists(), "and none is made");
}

#[tokio::test]
async fn another_hash_key_or_webhook_secret_is_refused_and_the_sentence_names_the_setting() {
    let Some(url) = database() else { return };
    let one = instance(&url, "");
    let foreign = [("HASH_KEY", "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff")];
    let (code, said) = refused(&url, "", &foreign, &[]);
    assert_eq!(code, Some(5), "{said}");
    assert!(said.contains("store.hash_key") && !said.contains("ffff"), "{said}");
    let (code, said) = refused(&url, "", &[("DRIMIFY_WEBHOOK_KEY", "another-secret")], &[]);
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("DRIMIFY_WEBHOOK_KEY") && !said.contains("another-secret"), "{said}");
    let (code, said) = refused(&url, "", &[("HASH_KEY", "short")], &[]);
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("64 hexadecimal digits"), "{said}");
    one.stop();
    let secret = [("DATABASE_URL", url.as_str()), HASH_KEY, ("DRIMIFY_WEBHOOK_KEY", "another-secret")];
    let alone = Server::start_with(folder(), CONFIG, &secret);
    assert_eq!(alone.get("/readyz").await.0, 200, "with nobody else the secret may be another one");
}

#[tokio::test]
async fn other_rules_wait_until_nobody_reads_by_the_old_ones_or_they_are_meant() {
    let Some(url) = database() else { return };
    let one = instance(&url, "");
    let mut record = won(1);
    record["session_uid"] = json!("from-the-host");
    assert_eq!(one.deliver(&record).await, 200);
    one.settled().await;
    let rules = "[claims]\njoin_field = \"session_uid\"\n";
    let (code, said) = refused(&url, rules, &[], &[]);
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("--new-rules"), "{said}");
    let folder = folder();
    let mut meant = command(folder.path(), &format!("{CONFIG}{rules}"));
    meant.env("DATABASE_URL", &url).envs([HASH_KEY]).args(["serve", "--new-rules", "--listen", "127.0.0.1:0"]);
    let mut meant = meant.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("it starts");
    let mut lines = BufReader::new(meant.stdout.take().expect("its screen")).lines();
    let address = lines.find_map(|line| Some(line.ok()?.split_once("listening on ")?.1.trim().to_owned()));
    let claim = json!({ "sessionId": "from-the-host", "claimant": CLAIMANT }).to_string();
    let asked = one.http.post(format!("{}/claims", address.expect("an address")));
    let answer = asked.header("content-type", "application/json").body(claim).send().await.expect("an answer");
    assert_eq!(answer.status().as_u16(), 200, "what is stored is read anew");
    // The old one goes on accepting; who projects is the one that has the rules of the store.
    assert_eq!(one.deliver(&json!({ "id": 2, "session_uid": "second", "score": 3 })).await, 200);
    one.settled().await;
    until("the old one says so", async || one.log().contains("another one was started with --new-rules")).await;
    signal(meant.id(), "TERM");
    meant.wait().expect("an end");
}

#[tokio::test]
async fn of_a_hundred_claimants_at_two_instances_exactly_one_gets_the_code() {
    let Some(url) = database() else { return };
    let limits = "[limits]\nclaims_per_minute_address = 100000\nclaims_per_minute_session = 100000\n";
    let servers = [instance(&url, limits), instance(&url, limits)];
    for round in 0..5 {
        servers[round % 2].deliver(&won(round)).await;
        servers[0].settled().await;
        let session = format!("s{round}");
        let claims = (0..100).map(|number| {
            let (server, session) = (&servers[number % 2], &session);
            async move { server.claim_now(session, &format!("claimant-number-{number:04}")).await.1 }
        });
        let mut states: BTreeMap<String, usize> = BTreeMap::new();
        for claim in join_all(claims).await {
            assert_eq!(claim.pointer("/prize/code").is_some(), claim["state"] == "verified");
            *states.entry(field(&claim, "/state").to_owned()).or_default() += 1;
        }
        assert_eq!(states, BTreeMap::from([("taken".to_owned(), 99), ("verified".to_owned(), 1)]));
    }
}

#[tokio::test]
async fn who_waits_at_one_is_woken_by_a_webhook_at_the_other_with_notices_and_without() {
    let Some(url) = database() else { return };
    let (one, other) = (instance(&url, ""), instance(&url, ""));
    let mut database = postgres::connect(&url).await;
    let listening = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'";
    for (id, notices) in [(1, true), (2, false)] {
        until("both listen", async || count(&mut database, listening).await == 2).await;
        if !notices {
            let end = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
                       WHERE datname = current_database() AND query LIKE 'LISTEN%'";
            assert_eq!(count(&mut database, end).await, 2);
        }
        let asked = one.http.get(one.path(&format!("/claims/s{id}?wait=25s&claimant={CLAIMANT}"))).send();
        let deliver = async {
            until("it waits", async || one.get("/metrics").await.1.contains("drimify_claims_waiting 1\n")).await;
            other.deliver(&won(id)).await
        };
        let (answer, status) = tokio::join!(asked, deliver);
        assert_eq!(status, 200);
        let (status, claim) = json_of(answer.expect("an answer")).await;
        assert_eq!((status, field(&claim, "/state")), (200, "verified"), "notices: {notices}");
    }
}

#[tokio::test]
async fn an_append_that_is_held_open_while_later_ones_are_projected_is_projected_too() {
    let Some(url) = database() else { return };
    let server = instance(&url, "");
    let mut held = postgres::connect(&url).await;
    sqlx::raw_sql("BEGIN").execute(&mut held).await.expect("a transaction");
    sqlx::query("INSERT INTO inbox (received_ms, source, raw) VALUES (1, 'default', $1)")
        .bind(json!({ "id": 1, "score": 3 }).to_string().into_bytes())
        .execute(&mut held)
        .await
        .expect("a row with an earlier number");
    let mut database = postgres::connect(&url).await;
    assert_eq!(server.deliver(&json!({ "id": 2, "score": 3 })).await, 200);
    until("the later one", async || count(&mut database, "SELECT count(*) FROM record").await == 1).await;
    sqlx::raw_sql("COMMIT").execute(&mut held).await.expect("committed");
    until("the earlier one", async || count(&mut database, "SELECT count(*) FROM record").await == 2).await;
}

#[tokio::test]
async fn when_an_instance_is_stopped_in_the_middle_of_a_batch_another_goes_on_and_nothing_is_doubled() {
    let Some(url) = database() else { return };
    let servers = [instance(&url, ""), instance(&url, "")];
    let mut database = postgres::connect(&url).await;
    // A batch that takes long enough to be stopped in.
    sqlx::raw_sql(
        "CREATE FUNCTION linger() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(1); RETURN NEW; END $$;
         CREATE TRIGGER linger BEFORE INSERT ON node FOR EACH ROW WHEN (NEW.key = 'id:7') EXECUTE FUNCTION linger()",
    )
    .execute(&mut database)
    .await
    .expect("a trigger");
    let deliveries = (1..=20).map(|id| {
        let server = &servers[id % 2];
        async move { server.deliver(&won(id)).await }
    });
    assert_eq!(join_all(deliveries).await, [200; 20]);
    // Whoever has the batch is stopped before it can end it.
    let stopped: String = loop {
        let lingering = "SELECT application_name FROM pg_stat_activity
                         WHERE datname = current_database() AND wait_event = 'PgSleep'";
        if let Some(name) = sqlx::query_scalar(lingering).fetch_optional(&mut database).await.expect("an answer") {
            break name;
        }
        tokio::task::yield_now().await;
    };
    let place =
        servers.iter().position(|server| stopped.ends_with(&format!(" {}", server.pid()))).expect("one of them");
    let (one, other) = (&servers[place], &servers[1 - place]);
    signal(one.pid(), "STOP");
    let started = Instant::now();
    assert_eq!(other.deliver(&won(21)).await, 200, "deliveries wait for nobody");
    assert!(started.elapsed() < Duration::from_secs(20), "{:?}", started.elapsed());
    until("the other goes on", async || count(&mut database, "SELECT count(*) FROM record").await == 21).await;
    println!("the other instance went on after {:?}", started.elapsed());
    signal(one.pid(), "CONT");
    until("nothing waits", async || count(&mut database, "SELECT count(*) FROM inbox").await == 0).await;
    assert_eq!(one.deliver(&won(22)).await, 200, "and the stopped one goes on too");
    until("it is projected", async || count(&mut database, "SELECT count(*) FROM record").await == 22).await;
    assert_eq!(count(&mut database, "SELECT count(*) FROM body").await, 22);
}

#[tokio::test]
async fn of_two_instances_one_is_killed_again_and_again_and_nothing_acknowledged_is_lost() {
    let Some(url) = database() else { return };
    let lasting = instance(&url, "");
    let mut database = postgres::connect(&url).await;
    let mut acknowledged = BTreeSet::new();
    for round in 0..3 {
        let mut killed = instance(&url, "");
        let deliveries = (0..120).map(|number| {
            let server = if number % 2 == 0 { &lasting } else { &killed };
            let id = round * 1000 + number + 1;
            let request = server.webhook().body(won(id).to_string()).send();
            async move { request.await.is_ok_and(|answer| answer.status() == 200).then_some(id) }
        });
        let before = count(&mut database, "SELECT count(*) FROM record").await;
        let kill = async {
            until("some are in", async || count(&mut database, "SELECT count(*) FROM record").await > before).await;
            signal(killed.pid(), "KILL");
        };
        let (answers, ()) = tokio::join!(join_all(deliveries), kill);
        killed.wait();
        acknowledged.extend(answers.into_iter().flatten());
    }
    lasting.settled().await;
    let keys: Vec<String> =
        sqlx::query_scalar("SELECT key FROM record").fetch_all(&mut database).await.expect("records");
    let stored: BTreeSet<String> = keys.into_iter().collect();
    let lost: Vec<&usize> = acknowledged.iter().filter(|id| !stored.contains(&format!("id:{id}"))).collect();
    println!("{} acknowledged, {} stored, {} lost", acknowledged.len(), stored.len(), lost.len());
    assert!(lost.is_empty(), "{lost:?}");
}

#[tokio::test]
async fn tables_of_a_newer_schema_are_never_written_and_it_is_said_once() {
    let Some(url) = database() else { return };
    let server = instance(&url, "");
    assert_eq!(server.deliver(&won(1)).await, 200);
    server.settled().await;
    let mut database = postgres::connect(&url).await;
    let set = |schema: i64| sqlx::query("UPDATE singleton SET schema = schema + $1").bind(schema);
    set(1).execute(&mut database).await.expect("a newer one");
    for _ in 0..5 {
        assert_eq!(server.deliver(&won(2)).await, 503);
    }
    assert_eq!(server.get("/readyz").await.0, 503);
    assert_eq!(count(&mut database, "SELECT count(*) FROM inbox").await, 0);
    assert_eq!(server.log().matches("commits fail").count(), 1, "{}", server.log());
    assert!(server.log().contains("install that version here"));
    let (code, said) = refused(&url, "", &[], &[]);
    assert_eq!(code, Some(5), "{said}");
    assert!(said.contains("made by a newer version") && !said.contains("tests@"), "{said}");
    set(-1).execute(&mut database).await.expect("back");
    assert_eq!(server.deliver(&won(2)).await, 200, "it comes back by itself");
}
