//! From webhook to an endpoint of the host's own, through the binary: when, how often, in what order of who sends.

use serde_json::{Value, json};

use crate::receiver::{Posted, Receiver};
use crate::support::{Server, run, signal, text, try_lock_main, unlock};
use crate::targets::{OLD_SECRET, SECRET, folder, metric, now, verify, webhook};

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

/// Stops a process where it holds no lock: else nobody could write until it goes on, whoever has the lease.
async fn stop_between_writes(server: &Server, database: &mut sqlx::AnyConnection) {
    loop {
        signal(server.pid(), "STOP");
        if try_lock_main(database).await {
            unlock(database).await.expect("a transaction to end");
            return;
        }
        signal(server.pid(), "CONT");
    }
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
    stop_between_writes(&first, &mut database).await;
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

#[tokio::test]
async fn killed_at_any_time_nothing_that_was_acknowledged_is_lost_on_its_way_and_each_event_has_one_id() {
    let folder = folder();
    let mut receiver = Receiver::start().await;
    let config = webhook(folder.path(), "shop", &receiver.url, "parallel = 4\nrate = 200\ntimeout = \"5s\"");
    let mut acknowledged = std::collections::BTreeSet::new();
    let mut ids: std::collections::BTreeMap<u64, String> = std::collections::BTreeMap::new();
    let mut note = |posted: &Posted| {
        let record = posted.body["data"]["id"].as_u64().expect("an id");
        let known = ids.entry(record).or_insert_with(|| posted.id().to_owned());
        assert_eq!(known, posted.id(), "record {record} has two events");
        ids.len()
    };
    let mut posts = 0;
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
            posts += 1;
        }
        drop(server);
    }
    let server = Server::start_in(folder, &config);
    loop {
        posts += 1;
        if note(&receiver.next().await) == acknowledged.len() {
            break;
        }
    }
    metric(&server, "drimify_target_pending{target=\"shop\"} 0").await;
    let rest = receiver.others();
    for posted in &rest {
        note(posted);
    }
    let (delivered, acknowledged) = (ids.len(), acknowledged.len());
    println!(
        "6 kills: {acknowledged} acknowledged, {delivered} delivered, {} lost, {} posted twice under one id",
        acknowledged - delivered,
        posts + rest.len() - delivered,
    );
    assert_eq!(delivered, acknowledged);
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
    let config = webhook(folder.path(), "shop", &receiver.url, more);
    let preview =
        |id: &str| text(&run(folder.path(), &config, &["preview", "--target", "shop", "--record", id]).stdout);
    assert!(preview("1").contains("\"type\": \"registered\""), "{}", preview("1"));
    assert_eq!(preview("2").trim(), "nothing would be sent: no consent", "withdrawn in another record");
}

#[tokio::test]
async fn events_go_in_lists_where_that_is_configured_each_with_its_own_id() {
    let folder = folder();
    let mut receiver = Receiver::start().await;
    let config = webhook(folder.path(), "shop", &receiver.url, "batch = 3\nlinger = \"2s\"\nparallel = 1");
    let server = Server::start_in(folder, &config);
    receiver.answer([(500, None, "later")]);
    let person = |id: u8| json!({ "id": id, "email": format!("p{id}@x.example"), "date": now() });
    server.deliver(&json!((1..=7).map(person).collect::<Vec<_>>())).await;
    let (mut ids, mut sizes) = (std::collections::BTreeMap::new(), Vec::new());
    // The first list comes twice.
    while sizes.is_empty() || sizes.iter().sum::<usize>() < 7 + sizes.first().copied().unwrap_or_default() {
        let posted = receiver.next().await;
        verify(&posted, SECRET);
        let items = posted.body.as_array().expect("a list").clone();
        assert!(items.len() <= 3 && posted.id().starts_with("batch_"), "{:?}", posted.body);
        sizes.push(items.len());
        for item in items {
            let (id, record) = (item["id"].as_str().expect("an id").to_owned(), item["data"]["id"].as_u64());
            assert!(id.starts_with("evt_") && item["type"] == "registered", "{item}");
            assert_eq!(*ids.entry(record).or_insert_with(|| id.clone()), id, "the same through retries");
        }
    }
    metric(&server, "drimify_target_sent_total{target=\"shop\"} 7").await;
    println!("lists of {sizes:?}");
    assert!(sizes.contains(&3), "{sizes:?}");
    let mut all: Vec<&String> = ids.values().collect();
    all.dedup();
    assert_eq!(all.len(), 7);
}

#[tokio::test]
async fn a_target_that_another_server_adds_is_told_of_what_arrives_at_the_one_that_lacks_it() {
    let folder = folder();
    let (mut old, mut new) = (Receiver::start().await, Receiver::start().await);
    let config = webhook(folder.path(), "old", &old.url, "");
    let first = Server::start_in(folder.clone(), &config);
    first.deliver(&json!({ "id": 1, "email": "p1@x.example", "date": now() })).await;
    assert_eq!(old.next().await.body["data"]["id"], 1);
    let second = Server::start_in(folder.clone(), &(config + &webhook(folder.path(), "new", &new.url, "")));
    // What is played before a target is configured is history.
    let later = (jiff::Timestamp::now() + jiff::SignedDuration::from_secs(5)).to_string();
    for id in 2..=20 {
        let body = json!({ "id": id, "email": format!("p{id}@x.example"), "date": later });
        assert_eq!(first.deliver(&body).await, 200, "what arrives is taken on");
    }
    for receiver in [&mut old, &mut new] {
        let mut ids = std::collections::BTreeSet::new();
        while ids.len() < 19 {
            ids.insert(receiver.next().await.body["data"]["id"].as_u64());
        }
    }
    metric(&second, "drimify_target_sent_total{target=\"new\"} 19").await;
}

/// How long it takes until so many events have come, from the first to the last.
async fn drained(receiver: &mut Receiver, events: usize) -> std::time::Duration {
    receiver.next().await;
    let begun = std::time::Instant::now();
    for _ in 1..events {
        receiver.next().await;
    }
    begun.elapsed()
}

#[tokio::test]
async fn a_target_is_called_at_its_rate_and_no_faster_by_one_server_and_by_two() {
    for servers in [1, 2] {
        let folder = folder();
        let mut receiver = Receiver::start().await;
        let config = webhook(folder.path(), "shop", &receiver.url, "rate = 20");
        let running: Vec<Server> = (0..servers).map(|_| Server::start_in(folder.clone(), &config)).collect();
        let people: Vec<Value> =
            (1..=200).map(|id| json!({ "id": id, "email": format!("p{id}@x.example"), "date": now() })).collect();
        running[0].deliver(&json!(people)).await;
        let took = drained(&mut receiver, 100).await.as_secs_f64();
        let rate = 99.0 / took;
        println!("{servers} servers: 100 events in {took:.2} s, {rate:.1} a second of 20");
        assert!(rate < 20.0 * 1.05, "{rate}");
    }
}
