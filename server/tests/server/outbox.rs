//! From webhook to targets, through the binary: events at an endpoint of the host's own, persons at an imitated CRM.

use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::hubspot::{HubSpot, TOKEN};
use crate::receiver::{Posted, Receiver};
use crate::support::{Server, run, signal, text};

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const OLD_SECRET: &str = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";

pub(crate) fn folder() -> Arc<TempDir> {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, secret) in [("new", SECRET), ("old", OLD_SECRET), ("token", TOKEN)] {
        std::fs::write(folder.path().join(name), secret).expect("a secret");
    }
    Arc::new(folder)
}

pub(crate) fn webhook(folder: &Path, name: &str, url: &str, more: &str) -> String {
    let folder = folder.display();
    format!(
        "[targets.{name}]\ntype = \"webhook\"\nurl = \"{url}\"\nallow_private = [\"127.0.0.1/32\"]\n\
         secrets = [{{ file = \"{folder}/new\" }}, {{ file = \"{folder}/old\" }}]\n{more}\n"
    )
}

fn hubspot(folder: &Path, url: &str, more: &str) -> String {
    let folder = folder.display();
    format!(
        "[targets.crm]\ntype = \"hubspot\"\nurl = \"{url}\"\nallow_private = [\"127.0.0.1\"]\n\
         token = {{ file = \"{folder}/token\" }}\nconsent = \"optinNewsletter\"\n{more}\n"
    )
}

pub(crate) fn now() -> String {
    jiff::Timestamp::now().to_string()
}

/// Checks the signature by another implementation of the same rules.
fn verify(posted: &Posted, secret: &str) {
    let receiver = standardwebhooks::Webhook::new(secret).expect("a secret");
    receiver.verify(&posted.raw, &posted.headers).expect("signed");
}

/// Waits until a line of the metrics says so.
pub(crate) async fn metric(server: &Server, line: &str) {
    let waiting = async {
        // Not at every moment: whoever is asked has something else to do too.
        let mut moments = tokio::time::interval(std::time::Duration::from_millis(25));
        loop {
            moments.tick().await;
            let metrics = server.get("/metrics").await.1;
            if metrics.lines().any(|found| found == line) {
                return;
            }
        }
    };
    let came = tokio::time::timeout(std::time::Duration::from_mins(3), waiting).await.is_ok();
    assert!(came, "{line} in {}\n{}", server.get("/metrics").await.1, server.log());
}

#[tokio::test]
async fn an_event_is_posted_once_signed_by_each_secret_and_again_under_the_same_id_after_a_failure_and_a_kill() {
    let folder = folder();
    let mut receiver = Receiver::start().await;
    let config = webhook(folder.path(), "shop", &receiver.url, "on = \"won\"\nwhen = \"registered\"");
    let server = Server::start_in(folder.clone(), &config);
    receiver.answer([(500, None, "try later, Ada")]);
    for part in [
        json!({ "id": 1, "sessionId": "s", "prizeUid": "gold", "date": now() }),
        json!({ "id": 1, "email": "ada@x.example", "firstName": "Ada" }),
        json!({ "id": 1, "code": "WIN1" }),
    ] {
        assert_eq!(server.deliver(&part).await, 200);
    }
    let first = receiver.next().await;
    for secret in [SECRET, OLD_SECRET] {
        verify(&first, secret);
    }
    assert_eq!((&first.body["type"], &first.body["data"]["email"]), (&json!("won"), &json!("ada@x.example")));
    metric(&server, "drimify_target_attempts_total{target=\"shop\"} 1").await;
    drop(server);
    let server = Server::start_in(folder.clone(), &config);
    let second = receiver.next().await;
    verify(&second, SECRET);
    assert_eq!(second.id(), first.id());
    assert!(second.id().starts_with("evt_"));
    assert_eq!(second.body["data"]["code"], "WIN1", "rendered anew");
    metric(&server, "drimify_target_sent_total{target=\"shop\"} 1").await;
    server.deliver(&json!({ "id": 1, "town": "Lyon" })).await;
    server.settled().await;
    metric(&server, "drimify_target_pending{target=\"shop\"} 0").await;
    assert!(receiver.others().is_empty(), "one event, whatever is said later");
    let kept: (String, i64, String) = {
        let mut database = server.database().await;
        sqlx::query_as("SELECT result, status, words FROM attempt ORDER BY id LIMIT 1").fetch_one(&mut database).await
    }
    .expect("the first attempt");
    assert_eq!(kept, ("again".to_owned(), 500, "try later, [firstName]".to_owned()));
    assert!(!server.log().contains("ada@x.example") && !server.log().contains("Ada"), "{}", server.log());
}

#[tokio::test]
async fn a_receiver_that_answers_410_is_off_and_a_dead_one_delays_nobody() {
    let folder = folder();
    let (mut gone, mut alive) = (Receiver::start().await, Receiver::start().await);
    let config = webhook(folder.path(), "gone", &gone.url, "parallel = 1")
        + &webhook(folder.path(), "alive", &alive.url, "")
        // Nobody listens there.
        + &webhook(folder.path(), "dead", "http://127.0.0.1:9/", "");
    let server = Server::start_in(folder, &config);
    gone.answer([(410, None, "")]);
    for id in 1..=20 {
        server.deliver(&json!({ "id": id, "email": format!("p{id}@x.example"), "date": now() })).await;
    }
    let mut ids = std::collections::BTreeSet::new();
    for _ in 1..=20 {
        ids.insert(alive.next().await.id().to_owned());
    }
    assert_eq!(ids.len(), 20);
    metric(&server, "drimify_target_paused{target=\"gone\"} 2").await;
    gone.next().await;
    metric(&server, "drimify_target_pending{target=\"gone\"} 20").await;
    metric(&server, "drimify_target_pending{target=\"dead\"} 20").await;
    metric(&server, "drimify_target_sent_total{target=\"alive\"} 20").await;
    assert!(gone.others().is_empty());
    run(server.folder.path(), &config, &["replay", "--failed", "--target", "gone"]);
    metric(&server, "drimify_target_sent_total{target=\"gone\"} 20").await;
}

#[tokio::test]
async fn a_name_that_leads_to_a_private_address_pauses_the_target_and_nothing_is_sent() {
    let folder = folder();
    let mut receiver = Receiver::start().await;
    let url = receiver.url.replace("http://127.0.0.1", "https://localhost");
    let config = webhook(folder.path(), "inside", &url, "").replace("allow_private = [\"127.0.0.1/32\"]\n", "");
    let server = Server::start_in(folder, &config);
    server.deliver(&json!({ "id": 1, "email": "a@x.example", "date": now() })).await;
    metric(&server, "drimify_target_paused{target=\"inside\"} 1").await;
    metric(&server, "drimify_target_pending{target=\"inside\"} 1").await;
    assert!(receiver.others().is_empty());
    let listed = run(server.folder.path(), &config, &["deliveries", "--pending"]);
    let said = text(&listed.stdout);
    assert!(
        said.contains("inside: 1 pending, 0 sent, 0 given up, 0 dropped, paused: its name leads to a private address"),
        "{said}"
    );
    assert!(said.contains("inside  due  registered  evt_"), "{said}");
}

#[tokio::test]
async fn of_two_processes_one_drains_a_target_and_the_other_takes_over_when_it_is_stopped() {
    let folder = folder();
    let mut receiver = Receiver::start().await;
    let config = webhook(folder.path(), "shop", &receiver.url, "parallel = 3");
    let (first, second) = (Server::start_in(folder.clone(), &config), Server::start_in(folder, &config));
    receiver.hold();
    for id in 1..=30 {
        first.deliver(&json!({ "id": id, "email": format!("p{id}@x.example"), "date": now() })).await;
    }
    first.settled().await;
    for _ in 0..3 {
        receiver.next().await;
    }
    assert!(receiver.others().is_empty(), "as many as the setting says, of both together");
    // Whoever drains has three calls under way; whichever it is, the other takes over.
    let mut database = first.database().await;
    let before: String =
        sqlx::query_scalar("SELECT lease FROM target").fetch_one(&mut database).await.expect("a lease");
    receiver.permit(3);
    signal(first.pid(), "STOP");
    receiver.permit(1_000);
    let mut ids = std::collections::BTreeSet::new();
    while ids.len() < 27 {
        ids.insert(receiver.next().await.id().to_owned());
        if ids.len() == 10 {
            signal(first.pid(), "CONT");
        }
    }
    signal(first.pid(), "CONT");
    metric(&second, "drimify_target_pending{target=\"shop\"} 0").await;
    assert!(receiver.most_at_once() <= 3, "{}", receiver.most_at_once());
    assert!(!before.is_empty());
}

const PROPERTIES: [&str; 5] = ["email", "firstname", "wins", "source", "phone"];
const FIELDS: &str = "[targets.crm.fields]\nemail = { field = \"email\", transform = \"lower-case\" }\n\
    firstname = \"firstName\"\nwins = \"wins\"\nsource = { constant = \"drimify\" }\n\
    phone = { field = \"phoneNumber\", transform = \"e164\", calling_code = \"33\" }\n";

fn person(id: u32) -> Value {
    json!({ "id": id, "email": format!("P{id}@x.example"), "optinNewsletter": "on", "firstName": format!("Name{id}"),
            "phoneNumber": "06 12 34 56 78", "prizeUid": "gold", "date": now() })
}

#[tokio::test]
async fn three_thousand_persons_reach_the_crm_in_batches_and_each_planted_failure_is_found() {
    let folder = folder();
    let crm = HubSpot::start(&PROPERTIES).await;
    let config = hubspot(folder.path(), &crm.url, FIELDS);
    crm.answer([
        (503, json!({ "message": "later" })),
        (429, json!({ "category": "RATE_LIMITS", "message": "slowly" })),
    ]);
    crm.conflict("p77@x.example");
    let server = Server::start_in(folder.clone(), &config);
    let mut people: Vec<Value> = (1..=3000).map(person).collect();
    people[4]["email"] = json!("p5@x.invalid");
    people[5]["optinNewsletter"] = json!("off");
    people[6]["optinNewsletter"] = json!("false");
    people[7]["optinNewsletter"] = json!(0);
    people[8]["optinNewsletter"] = json!("no");
    people[9]["email"] = json!(null);
    people[10]["email"] = json!(" p10@X.example");
    people[11]["email"] = json!("P10@x.example");
    for people in people.chunks(500) {
        assert_eq!(server.deliver(&json!(people)).await, 200);
    }
    server.settled().await;
    metric(&server, "drimify_target_pending{target=\"crm\"} 0").await;
    let contacts = crm.contacts();
    // Without four who refused, one without an address, two of one person, and two that were planted.
    assert_eq!(contacts.len(), 3000 - 4 - 1 - 1 - 2, "{:?}", crm.refused());
    let first = &contacts["p1@x.example"];
    assert_eq!(
        (&first["phone"], &first["source"], &first["wins"]),
        (&json!("+33612345678"), &json!("drimify"), &json!("1"))
    );
    assert_eq!(contacts["p10@x.example"]["wins"], "2", "one person, two records");
    let listed = run(folder.path(), &config, &["deliveries", "--failed"]);
    let said = text(&listed.stdout);
    assert!(said.contains("2 given up, 0 dropped"), "{said}");
    assert!(said.contains("Contact [email] already exists") && said.contains("[email] is not a valid email"), "{said}");
    assert!(said.contains("records without an address, of which no CRM is told: 1"), "{said}");
    assert!(!said.contains("x.example"), "no personal data: {said}");
    println!("calls {}, sizes {:?}", crm.sizes().len(), crm.sizes());
    // More is said of somebody: the whole person goes once more, and who withdraws is told of no more.
    server.deliver(&json!({ "id": 1, "firstName": "Ada", "updatedAt": now() })).await;
    server.deliver(&json!({ "id": 2, "firstName": "Gone", "optinNewsletter": "off", "updatedAt": now() })).await;
    server.settled().await;
    metric(&server, "drimify_target_pending{target=\"crm\"} 0").await;
    let contacts = crm.contacts();
    assert_eq!(contacts["p1@x.example"]["firstname"], "Ada");
    assert_eq!(contacts["p1@x.example"]["phone"], "+33612345678", "never a delta");
    assert_eq!(contacts["p2@x.example"]["firstname"], "Name2");
}

#[tokio::test]
async fn a_mapping_that_the_crm_does_not_take_pauses_it_with_its_words_and_nothing_is_given_up() {
    let folder = folder();
    let crm = HubSpot::start(&PROPERTIES).await;
    let config = hubspot(folder.path(), &crm.url, &format!("{FIELDS}town = \"town\"\n"));
    let server = Server::start_in(folder.clone(), &config);
    let people: Vec<Value> = (1..=150).map(person).collect();
    server.deliver(&json!(people)).await;
    metric(&server, "drimify_target_paused{target=\"crm\"} 1").await;
    metric(&server, "drimify_target_pending{target=\"crm\"} 150").await;
    metric(&server, "drimify_target_dead_letters{target=\"crm\"} 0").await;
    let said = text(&run(folder.path(), &config, &["deliveries"]).stdout);
    assert!(said.contains("paused: Property \"town\" does not exist"), "{said}");
    // It is mended at the other end; the probe of a process that starts finds out.
    crm.add_property("town");
    drop(server);
    let server = Server::start_in(folder, &config);
    metric(&server, "drimify_target_pending{target=\"crm\"} 0").await;
    metric(&server, "drimify_target_paused{target=\"crm\"} 0").await;
    assert_eq!(crm.contacts().len(), 150);
}

/// Waits until the CRM has refused so many calls.
async fn refusals(crm: &HubSpot, count: usize) {
    let waiting = async {
        let mut moments = tokio::time::interval(std::time::Duration::from_millis(5));
        while crm.refused().len() < count {
            moments.tick().await;
        }
    };
    let came = tokio::time::timeout(std::time::Duration::from_mins(1), waiting).await.is_ok();
    assert!(came, "{count} refusals: {:?}", crm.refused());
}

#[tokio::test]
async fn an_error_that_does_not_say_of_which_row_it_is_ends_as_a_dead_letter_of_the_one_that_is_at_fault() {
    let folder = folder();
    let crm = HubSpot::start(&PROPERTIES).await;
    let config = hubspot(folder.path(), &crm.url, FIELDS);
    let server = Server::start_in(folder.clone(), &config);
    let mut people: Vec<Value> = (1..=5).map(person).collect();
    people[2]["email"] = json!("p3@x.untraced.invalid");
    server.deliver(&json!(people)).await;
    metric(&server, "drimify_target_dead_letters{target=\"crm\"} 1").await;
    metric(&server, "drimify_target_pending{target=\"crm\"} 0").await;
    assert_eq!(crm.contacts().len(), 4);
    let said = text(&run(folder.path(), &config, &["deliveries", "--failed"]).stdout);
    assert!(said.contains("[email] is not a valid email"), "{said}");
}

#[tokio::test]
async fn done_is_only_what_the_crm_says_is_done() {
    let folder = folder();
    let crm = HubSpot::start(&PROPERTIES).await;
    let config = hubspot(folder.path(), &crm.url, FIELDS);
    crm.answer([
        (200, json!("<html>Your company's proxy greets you</html>")),
        (207, json!({ "errors": null })),
        // One of three, with words that are nobody's business.
        (200, json!({ "status": "COMPLETE", "category": "p1@x.example", "results": [{ "objectWriteTraceId": "0" }] })),
    ]);
    let server = Server::start_in(folder.clone(), &config);
    server.deliver(&json!((1..=3).map(person).collect::<Vec<_>>())).await;
    metric(&server, "drimify_target_sent_total{target=\"crm\"} 3").await;
    // The one that was said to be there is not: the imitation has not listened.
    assert_eq!(crm.contacts().len(), 2, "{:?}", crm.sizes());
    let calls: Vec<(String, Option<String>)> = {
        let mut database = server.database().await;
        sqlx::query_as("SELECT result, code FROM attempt ORDER BY id").fetch_all(&mut database).await
    }
    .expect("the attempts");
    assert_eq!(calls.iter().filter(|(result, _)| result == "again").count(), 2, "{calls:?}");
    assert!(calls.iter().all(|(_, code)| code.is_none()), "{calls:?}");
}

#[tokio::test]
async fn who_withdraws_while_a_batch_is_halved_is_not_in_the_halves() {
    let folder = folder();
    let crm = HubSpot::start(&PROPERTIES).await;
    let config = hubspot(folder.path(), &crm.url, &format!("rate = 0.25\n{FIELDS}"));
    crm.answer([(409, json!({ "category": "CONFLICT", "message": "one of them" }))]);
    let server = Server::start_in(folder, &config);
    server.deliver(&json!([person(1), person(2)])).await;
    refusals(&crm, 1).await;
    let off = |id: u32| json!({ "id": id, "optinNewsletter": "off", "updatedAt": now() });
    server.deliver(&json!([off(1), off(2)])).await;
    metric(&server, "drimify_target_dropped_total{target=\"crm\"} 2").await;
    assert!(crm.contacts().is_empty(), "{:?}", crm.contacts());
}

#[tokio::test]
async fn a_crm_that_says_stop_while_a_batch_is_halved_is_sent_no_more_of_it() {
    let folder = folder();
    let crm = HubSpot::start(&PROPERTIES).await;
    let config = hubspot(folder.path(), &crm.url, FIELDS);
    let stop = || (401, json!({ "category": "INVALID_AUTHENTICATION", "message": "the token has expired" }));
    crm.answer([(409, json!({ "category": "CONFLICT", "message": "one of them" })), stop(), stop()]);
    let server = Server::start_in(folder.clone(), &config);
    server.deliver(&json!((1..=8).map(person).collect::<Vec<_>>())).await;
    metric(&server, "drimify_target_paused{target=\"crm\"} 1").await;
    metric(&server, "drimify_target_pending{target=\"crm\"} 8").await;
    assert_eq!(crm.sizes(), [0; 0], "no other half");
    // Who has withdrawn is not sent, which says nothing of the CRM: it is still paused, and the next one is tried alone.
    let off = |id: u32| json!({ "id": id, "optinNewsletter": "off", "updatedAt": now() });
    server.deliver(&json!((1..=6).map(off).collect::<Vec<_>>())).await;
    server.settled().await;
    drop(server);
    let server = Server::start_in(folder, &config);
    refusals(&crm, 3).await;
    metric(&server, "drimify_target_attempts_total{target=\"crm\"} 3").await;
    let rows: Vec<i64> = {
        let mut database = server.database().await;
        sqlx::query_scalar("SELECT rows FROM attempt ORDER BY id").fetch_all(&mut database).await
    }
    .expect("the attempts");
    assert_eq!(rows, [8, 4, 1]);
}

#[tokio::test]
async fn history_is_sent_when_it_is_asked_for_with_its_count_and_only_what_was_not_delivered() {
    let folder = folder();
    let mut receiver = Receiver::start().await;
    let server = Server::start_in(folder.clone(), "");
    for id in 1..=3 {
        server.deliver(&json!({ "id": id, "email": format!("p{id}@x.example"), "date": "2024-11-10T10:00:00Z" })).await;
    }
    server.settled().await;
    drop(server);
    let config = webhook(folder.path(), "shop", &receiver.url, "");
    let server = Server::start_in(folder.clone(), &config);
    server.deliver(&json!({ "id": 4, "email": "p4@x.example", "date": now() })).await;
    let live = receiver.next().await;
    metric(&server, "drimify_target_sent_total{target=\"shop\"} 1").await;
    let forward = |more: &[&str]| {
        let days = ["forward", "--target", "shop", "--from", "2024-11-01", "--to", "today"];
        text(&run(folder.path(), &config, &[&days, more].concat()).stdout)
    };
    assert_eq!(forward(&[]).trim(), "forward: 3 to send to shop; nothing is sent: add --yes");
    assert_eq!(forward(&["--yes"]).trim(), "forward: 3 are due now; a running server sends them");
    let mut sent = Vec::new();
    for _ in 0..3 {
        sent.push(receiver.next().await);
    }
    metric(&server, "drimify_target_sent_total{target=\"shop\"} 4").await;
    assert_eq!(forward(&["--yes"]).trim(), "forward: 0 to send to shop; nothing to do");
    assert!(forward(&["--yes", "--again"]).contains("4 are due now"));
    let mut again: Vec<String> = Vec::new();
    for _ in 0..4 {
        again.push(receiver.next().await.id().to_owned());
    }
    assert!(again.contains(&live.id().to_owned()) && again.contains(&sent[0].id().to_owned()), "under their ids");
    metric(&server, "drimify_target_sent_total{target=\"shop\"} 8").await;
    let replay = |more: &[&str]| text(&run(folder.path(), &config, &[&["replay", live.id()], more].concat()).stdout);
    assert_eq!(replay(&[]).trim(), "replay: 0 rows are due now; a running server sends them");
    assert_eq!(replay(&["--again"]).trim(), "replay: 1 rows are due now; a running server sends them");
    assert_eq!(receiver.next().await.id(), live.id());
}

#[tokio::test]
async fn killed_at_any_time_nothing_that_was_acknowledged_is_lost_on_its_way_and_each_event_has_one_id() {
    let folder = folder();
    let mut receiver = Receiver::start().await;
    let config = webhook(folder.path(), "shop", &receiver.url, "parallel = 4\nrate = 200");
    let mut acknowledged = std::collections::BTreeSet::new();
    let mut ids: std::collections::BTreeMap<u64, String> = std::collections::BTreeMap::new();
    let mut note = |posted: &Posted| {
        let record = posted.body["data"]["id"].as_u64().expect("an id");
        let known = ids.entry(record).or_insert_with(|| posted.id().to_owned());
        assert_eq!(known, posted.id(), "record {record} has two events");
        ids.len()
    };
    for round in 0..6_u64 {
        let server = Server::start_in(folder.clone(), &config);
        for id in round * 20..(round + 1) * 20 {
            let body = json!({ "id": id + 1, "email": format!("p{id}@x.example"), "date": now() });
            assert_eq!(server.deliver(&body).await, 200);
            acknowledged.insert(id + 1);
        }
        // Killed while events are on their way: a few more each round.
        for _ in 0..round {
            note(&receiver.next().await);
        }
        drop(server);
    }
    let server = Server::start_in(folder, &config);
    while note(&receiver.next().await) < acknowledged.len() {}
    metric(&server, "drimify_target_pending{target=\"shop\"} 0").await;
    let repeated = receiver.others();
    for posted in &repeated {
        note(posted);
    }
    assert_eq!(server.count("event").await, 120);
}

#[tokio::test]
async fn an_event_that_lingers_is_dropped_when_the_consent_is_withdrawn_meanwhile_and_may_happen_later() {
    let folder = folder();
    let mut receiver = Receiver::start().await;
    let more = "linger = \"8s\"\nconsent = \"optinNewsletter\"";
    let server = Server::start_in(folder.clone(), &webhook(folder.path(), "shop", &receiver.url, more));
    let said = |id: u8, answer: &str| json!({ "id": id, "email": format!("p{}@x.example", id % 2), "optinNewsletter": answer, "date": now(), "updatedAt": now() });
    server.deliver(&json!([said(1, "on"), said(2, "on")])).await;
    // What is said and withdrawn in one batch has not happened.
    server.settled().await;
    // The first says no itself, the second in another record.
    server.deliver(&said(1, "off")).await;
    server.deliver(&said(4, "off")).await;
    metric(&server, "drimify_target_dropped_total{target=\"shop\"} 2").await;
    assert!(receiver.others().is_empty());
    server.deliver(&said(1, "yes")).await;
    assert_eq!(receiver.next().await.body["data"]["id"], 1);
}

#[tokio::test]
async fn a_preview_and_a_dry_run_send_nothing() {
    let folder = folder();
    let mut receiver = Receiver::start().await;
    let config = webhook(folder.path(), "shop", &receiver.url, "dry_run = true\nwhen = \"!lost\"");
    let server = Server::start_in(folder.clone(), &config);
    server.deliver(&json!({ "id": 1, "email": "a@x.example", "date": now() })).await;
    server.deliver(&json!({ "id": 2, "email": "b@x.example", "prizeUid": "lost", "date": now() })).await;
    metric(&server, "drimify_target_dropped_total{target=\"shop\"} 1").await;
    assert!(server.log().contains("dry run: not sent"));
    let preview =
        |id: &str| text(&run(folder.path(), &config, &["preview", "--target", "shop", "--record", id]).stdout);
    assert!(preview("1").contains("\"email\": \"a@x.example\"") && preview("1").contains("\"type\": \"registered\""));
    assert_eq!(preview("2").trim(), "nothing would be sent: the condition does not hold");
    assert_eq!(preview("3").trim(), "there is no record 3");
    assert!(receiver.others().is_empty());
    let wrong = run(folder.path(), &config, &["preview", "--target", "sohp"]);
    assert_eq!(wrong.status.code(), Some(2));
    assert!(text(&wrong.stderr).contains("\"sohp\" is no target: there are shop"), "{}", text(&wrong.stderr));
}

#[test]
fn a_mistake_in_a_target_is_a_sentence_with_file_and_line_and_exit_code_2() {
    let folder = folder();
    let good = |more: &str| webhook(folder.path(), "shop", "https://shop.example/hook", more);
    let crm = |more: &str| hubspot(folder.path(), "https://api.hubapi.com", more);
    for (why, config, line, expected) in [
        ("no type", "[targets.x]\n".to_owned(), 1, "targets.x: needs a type"),
        ("an unknown type", "[targets.x]\ntype = \"fax\"\n".to_owned(), 2, "unknown variant `fax`"),
        ("an unknown key", good("colour = 1"), 6, "unknown field `colour`"),
        (
            "a condition that does not parse",
            good("when = \"finished,, won\""),
            6,
            "targets.shop.when: expected a name such as",
        ),
        ("an unknown field in it", good("when = \"emial\""), 6, "targets.shop.when: expected a name such as"),
        (
            "an unknown mapping",
            good("[targets.shop.fields]\nmail = \"emial\""),
            7,
            "targets.shop.fields.mail: \"emial\" is not a field of a record; did you mean \"email\"?",
        ),
        (
            "an unknown transform",
            good("[targets.shop.fields]\nmail = { field = \"email\", transform = \"rot13\" }"),
            7,
            "a field is \"ourField\"",
        ),
        (
            "a private address",
            good("").replace("https://shop.example", "https://10.0.0.1"),
            3,
            "targets.shop.url: 10.0.0.1 is a private address",
        ),
        (
            "in the clear",
            good("").replace("https://shop", "http://shop"),
            3,
            "targets.shop.url: must begin with https://",
        ),
        (
            "no secret",
            "[targets.shop]\ntype = \"webhook\"\nurl = \"https://x.example\"\n".to_owned(),
            1,
            "targets.shop.secrets: at least one",
        ),
        ("a secret that is none", good("").replace("/new", "/token"), 5, "is not whsec_"),
        ("a list without consent", good("list = true"), 1, "targets.shop.consent: a list needs the field"),
        ("no reason why none", good("consent = { none = \" \" }"), 6, "targets.shop.consent: say why"),
        ("a consent that is no field", good("consent = \"won\""), 6, "\"won\" is a condition's name"),
        ("what is another type's", crm("on = \"won\""), 7, "targets.crm.on: belongs to types that are told of events"),
        ("a time that is none", good("max_age = \"soon\""), 6, "targets.shop.max_age: \"soon\" is not a time"),
        ("a rate of nothing", good("rate = 0"), 6, "targets.shop.rate"),
        ("a rate of next to nothing", good("rate = 1e-20"), 6, "targets.shop.rate"),
        ("a flag that is no field", good("flags = [\"nope\"]"), 6, "targets.shop.flags"),
    ] {
        // Of all that is wrong only a secret's text is no matter of who calls nobody.
        let command = if why.starts_with("a secret") { "doctor" } else { "unread" };
        let output = run(folder.path(), &config, &[command]);
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{why}: {said}");
        assert!(said.contains(expected) && said.contains(&format!("line {line}:")), "{why}: {said}");
        assert!(said.contains("drimify-server.toml"), "{why}: {said}");
    }
    let output = run(folder.path(), &good("list = true\nconsent = { none = \"customers of ours\" }"), &["unread"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
}

#[tokio::test]
async fn who_does_not_know_a_target_projects_nothing_until_it_is_given_up_and_who_calls_nobody_needs_no_secret() {
    let folder = folder();
    let receiver = Receiver::start().await;
    let config = webhook(folder.path(), "shop", &receiver.url, "");
    drop(Server::start_in(folder.clone(), &config));
    let erase = ["erase", "--email", "a@x.example"];
    for command in [&erase[..], &["reread"], &["sync"], &["serve", "--listen", "127.0.0.1:0"], &["unread"]] {
        let output = run(folder.path(), "", command);
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{command:?}: {said}");
        assert!(said.contains("would pass them by: shop.") && said.contains("forget-target NAME"), "{said}");
    }
    let secretless = config.replace("/new", "/nowhere");
    assert_eq!(run(folder.path(), &secretless, &erase).status.code(), Some(0));
    for command in ["serve", "doctor"] {
        let output = run(folder.path(), &secretless, &[command]);
        assert_eq!(output.status.code(), Some(2), "{}", text(&output.stderr));
        assert!(text(&output.stderr).contains("/nowhere"), "{}", text(&output.stderr));
    }
    for (config, name, code) in [(&*config, "shop", 2), ("", "sohp", 2), ("", "shop", 0), ("", "shop", 2)] {
        let output = run(folder.path(), config, &["forget-target", name]);
        assert_eq!(output.status.code(), Some(code), "{name}: {}", text(&output.stderr));
    }
    assert_eq!(run(folder.path(), "", &erase).status.code(), Some(0));
}

// The CRM answers while this thread waits for the command.
#[tokio::test(flavor = "multi_thread")]
async fn the_doctor_says_what_never_came_what_the_crm_has_not_and_that_a_prize_needs_its_uid() {
    let folder = folder();
    let crm = HubSpot::start(&PROPERTIES).await;
    let config = hubspot(folder.path(), &crm.url, &format!("dry_run = true\n{FIELDS}town = \"town\"\n"));
    let server = Server::start_in(folder.clone(), &config);
    server.deliver(&json!({ "id": 1, "email": "a@x.example", "code": "WIN1", "date": now() })).await;
    server.settled().await;
    let said = text(&run(folder.path(), &config, &["doctor"]).stdout);
    for line in [
        "ok last webhook: ",
        "ok last record of the API: never",
        "ok fields in the last 1 records: code, date, email, id",
        "!! prizes come without prizeUid, and win nothing: add the field prize uid in the vendor's form",
        "!! crm: needs what never came lately: firstName, optinNewsletter, phoneNumber, town. Add it in the vendor's form",
        "!! crm: the account has no property town",
    ] {
        assert!(said.lines().any(|found| found.starts_with(line)), "{line} in {said}");
    }
    assert!(!said.contains("x.example"), "no values: {said}");
    crm.add_property("town");
    let said = text(&run(folder.path(), &config, &["doctor", "--target", "crm"]).stdout);
    assert!(said.contains("ok crm: the token is accepted, and every property is there"), "{said}");
    std::fs::write(folder.path().join("token"), "another").expect("a token");
    let said = text(&run(folder.path(), &config, &["doctor"]).stdout);
    assert!(said.contains("!! crm: HubSpot answers 401: Authentication credentials not found."), "{said}");
}

#[test]
fn what_init_writes_is_a_configuration_that_is_understood_and_nothing_is_overwritten() {
    for kind in ["webhook", "hubspot", "email"] {
        let folder = folder();
        let config = folder.path().join("drimify-server.toml");
        let run = |arguments: &[&str]| {
            let mut command = Command::new(env!("CARGO_BIN_EXE_drimify-server"));
            command.env_clear().env("HUBSPOT_TOKEN", "a-token").arg("--config").arg(&config);
            command.arg("--data-dir").arg(folder.path().join("data")).args(arguments).output().expect("the binary runs")
        };
        let written = run(&["init", "--target", kind]);
        assert_eq!(written.status.code(), Some(0), "{kind}: {}", text(&written.stderr));
        let understood = run(&["deliveries"]);
        assert_eq!(understood.status.code(), Some(0), "{kind}: {}", text(&understood.stderr));
        assert!(text(&understood.stdout).contains(": 0 pending"), "{kind}");
        let again = run(&["init", "--target", kind]);
        assert_eq!(again.status.code(), Some(2), "{kind}");
        assert!(text(&again.stderr).contains("is there already: nothing is overwritten"), "{kind}");
    }
}
