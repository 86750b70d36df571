//! `sync`: the vendor's records in the store, beside the webhooks, resumed and repaired.

use serde_json::{Value, json};

use crate::support::{CLAIMANT, Server, command, run, signal, text};
use crate::vendor::{Fault, Vendor};

fn record(id: usize) -> Value {
    json!({ "id": id, "sessionId": format!("s{id}"), "score": id, "date": "2024-11-10T19:09:32+01:00",
            "updatedAt": "2024-11-10T19:09:32+01:00" })
}

const SMALL: &str = "[api]\npage_size = 10\nattempts = 1\n";

async fn sync(server: &Server, vendor: &Vendor, config: &str) -> (Option<i32>, String) {
    let (folder, url, config) = (server.folder.clone(), vendor.url.clone(), config.to_owned());
    let work = move || run(folder.path(), &config, &["--api-url", &url, "sync", "--app", "123"]);
    let output = tokio::task::spawn_blocking(work).await.expect("sync runs");
    (output.status.code(), text(&output.stderr))
}

#[tokio::test]
async fn a_lost_webhook_is_repaired_and_a_waiting_claim_hears_of_it() {
    let server = Server::start("");
    let vendor = Vendor::start(vec![record(1)]).await;
    let waiting = server.http.get(server.path(&format!("/claims/s1?wait=25s&claimant={CLAIMANT}"))).send();
    let (answer, done) = tokio::join!(waiting, sync(&server, &vendor, SMALL));
    assert_eq!(done.0, Some(0), "{}", done.1);
    assert_eq!(answer.expect("an answer").status().as_u16(), 200, "though another process stored it");
}

#[tokio::test]
async fn an_interrupted_sync_goes_on_where_it_stopped_and_loses_nothing() {
    let server = Server::start("");
    let vendor = Vendor::start((1..=95).map(record).collect()).await;
    // The fourth page fails: the sync ends, its three pages are stored.
    vendor.misbehave([Fault::None, Fault::None, Fault::None, Fault::Status(500, None, "down")]);
    let (code, said) = sync(&server, &vendor, SMALL).await;
    assert_eq!(code, Some(4), "{said}");
    assert_eq!(server.count("record").await, 24);
    let (code, said) = sync(&server, &vendor, SMALL).await;
    assert_eq!(code, Some(0), "{said}");
    assert_eq!(server.count("record").await, 95);
    let asked = vendor.asked();
    let number = |name: &str| asked.get(4).and_then(|query| query.get(name)?.parse().ok()).unwrap_or(0_u64);
    let start = (number("page") - 1) * number("itemsPerPage");
    assert!((14..24).contains(&start), "it went on with a page that has the last row stored: from {start}");
}

#[tokio::test]
async fn a_record_updated_after_creation_is_seen_through_the_overlap_and_older_news_does_not_win() {
    let config = "[apps.123]\ntimezone = \"UTC\"\n";
    let server = Server::start(config);
    let now = jiff::Timestamp::now().to_string();
    let created = |score: i32, updated: &str| json!({ "id": 1, "sessionId": "s1", "score": score, "date": now, "updatedAt": updated });
    let vendor = Vendor::start(vec![created(1, "2024-11-10T10:00:00Z")]).await;
    assert_eq!(sync(&server, &vendor, config).await.0, Some(0));
    server.deliver(&created(3, "2024-11-10T12:00:00Z")).await;
    vendor.set(vec![created(2, "2024-11-10T11:00:00Z")]);
    assert_eq!(sync(&server, &vendor, config).await.0, Some(0));
    let mut database = server.database().await;
    let fields: String =
        sqlx::query_scalar("SELECT fields FROM record").fetch_one(&mut database).await.expect("a record");
    assert!(fields.contains("\"score\":3"), "the webhook's later update stays: {fields}");
    let asked = vendor.asked();
    assert_eq!(asked.first().and_then(|query| query.get("createdSince")), None, "the first sync asks for everything");
    assert!(asked.last().is_some_and(|query| query.contains_key("createdSince")), "the next from the overlap on");
}

#[tokio::test]
async fn a_record_that_is_still_there_is_noted_as_seen_once_a_day() {
    let config = "[apps.123]\ntimezone = \"UTC\"\n";
    let server = Server::start(config);
    let now = jiff::Timestamp::now().to_string();
    let vendor = Vendor::start(vec![json!({ "id": 1, "sessionId": "s1", "score": 1, "date": now })]).await;
    // When it was seen, and how many rows there ever were in the inbox.
    let times = async |database: &mut sqlx::AnyConnection| -> (i64, i64, i64) {
        let sql = match database.backend_name() {
            "PostgreSQL" => {
                "SELECT record.api_first_ms, record.api_last_ms, inbox_id_seq.last_value FROM record, inbox_id_seq"
            }
            _ => "SELECT record.api_first_ms, record.api_last_ms, projected.position FROM record, projected",
        };
        sqlx::query_as(sql).fetch_one(database).await.expect("a record")
    };
    assert_eq!(sync(&server, &vendor, config).await.0, Some(0));
    let mut database = server.database().await;
    let (first, last, position) = times(&mut database).await;
    assert_eq!(first, last);
    assert_eq!(sync(&server, &vendor, config).await.0, Some(0));
    let (_, same, without_a_row) = times(&mut database).await;
    assert_eq!(same, last);
    let before = "UPDATE node SET api_first_ms = api_first_ms - 90000000, api_last_ms = api_last_ms - 90000000;
                  UPDATE record SET api_first_ms = api_first_ms - 90000000, api_last_ms = api_last_ms - 90000000";
    sqlx::raw_sql(before).execute(&mut database).await.expect("as if a day and an hour had passed");
    assert_eq!(sync(&server, &vendor, config).await.0, Some(0));
    let (first_now, last_now, with_a_row) = times(&mut database).await;
    assert_eq!(first_now, first - 90_000_000);
    assert!(last_now >= last, "{last_now} is not before {last}");
    assert_eq!(with_a_row - without_a_row, without_a_row - position + 1, "the row, and how far the sync came");
    assert_eq!(server.count("body").await, 1);
}

#[tokio::test]
async fn an_api_that_is_down_is_waited_for_and_the_log_says_so() {
    let server = Server::start("");
    let vendor = Vendor::start(vec![record(1)]).await;
    vendor.misbehave(vec![Fault::Status(503, None, "{\"detail\":\"maintenance\"}"); 2]);
    let mut child = command(server.folder.path(), "[api]\nattempts = 1\n")
        .args(["--api-url", &vendor.url, "sync", "--app", "123", "--every", "1h"])
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("sync starts");
    let waiting = server.http.get(server.path(&format!("/claims/s1?wait=25s&claimant={CLAIMANT}"))).send();
    assert_eq!(
        waiting.await.expect("an answer").status().as_u16(),
        200,
        "it was waited for, beyond the attempts of a pull"
    );
    signal(child.id(), "KILL");
    let mut said = String::new();
    std::io::Read::read_to_string(&mut child.stderr.take().expect("its log"), &mut said).expect("text");
    child.wait().expect("an end");
    assert!(said.contains("the vendor's API is waited for") && said.contains("maintenance"), "{said}");
}

#[tokio::test]
async fn an_interrupted_sync_that_goes_on_with_other_pages_loses_nothing() {
    let server = Server::start("");
    let vendor = Vendor::start((1..=95).map(record).collect()).await;
    vendor.misbehave([Fault::None, Fault::None, Fault::None, Fault::None, Fault::Status(500, None, "down")]);
    assert_eq!(sync(&server, &vendor, SMALL).await.0, Some(4));
    assert_eq!(sync(&server, &vendor, "[api]\npage_size = 25\nattempts = 1\n").await.0, Some(0));
    assert_eq!(server.count("record").await, 95);
}

#[tokio::test]
async fn a_sync_that_stays_ends_with_0_when_it_is_told_to() {
    let server = Server::start("");
    let vendor = Vendor::start(vec![record(1)]).await;
    let mut child = command(server.folder.path(), "")
        .args(["--api-url", &vendor.url, "sync", "--app", "123", "--every", "1h"])
        .stderr(std::process::Stdio::null())
        .spawn()
        .expect("sync starts");
    let waiting = server.http.get(server.path(&format!("/claims/s1?wait=25s&claimant={CLAIMANT}"))).send();
    assert_eq!(waiting.await.expect("an answer").status().as_u16(), 200);
    signal(child.id(), "TERM");
    assert_eq!(child.wait().expect("an end").code(), Some(0));
}

#[tokio::test]
async fn what_came_by_webhook_and_in_a_packed_page_is_one_record_each() {
    let server = Server::start("");
    let records: Vec<Value> = (1..=12).map(record).collect();
    server.deliver(&json!({ "data": &records[..6] })).await;
    let both = json!({ "records": [records[6], records[7]] });
    let rows = [&[both], &records[8..], &[json!({ "shoe": 43 })]].concat();
    let vendor = Vendor::start([&records[..6], &rows[..]].concat()).await;
    vendor.misbehave(vec![Fault::Enveloped; 8]);
    let (code, said) = sync(&server, &vendor, SMALL).await;
    assert_eq!(code, Some(0), "{said}");
    assert_eq!(server.count("record").await, 12, "{said}");
    assert!(said.contains("a record without any known field is skipped"), "{said}");
    let bodies = server.count("body").await;
    let output = run(server.folder.path(), "", &["reread", "--all", "--since", "yesterday"]);
    let said = text(&output.stdout);
    assert!(
        said.contains(&format!("reread: {bodies} bodies, 0 statements that say something new, 0 bodies")),
        "{said}"
    );
    vendor.misbehave(vec![Fault::Enveloped; 8]);
    assert_eq!(sync(&server, &vendor, SMALL).await.0, Some(0));
    assert_eq!((server.count("record").await, server.count("body").await), (12, bodies), "the same rows once more");
}

#[tokio::test]
async fn rows_that_go_while_a_sync_is_interrupted_hide_no_others() {
    let server = Server::start("");
    let records: Vec<Value> = (1..=95).map(record).collect();
    let vendor = Vendor::start(records.clone()).await;
    vendor.misbehave([Fault::None, Fault::None, Fault::None, Fault::Status(500, None, "down")]);
    assert_eq!(sync(&server, &vendor, SMALL).await.0, Some(4));
    // Twelve of those that are stored go at the vendor.
    vendor.set(records.into_iter().skip(12).collect());
    let (code, said) = sync(&server, &vendor, SMALL).await;
    assert_eq!(code, Some(0), "{said}");
    assert_eq!(server.count("record").await, 95, "{said}");
    assert!(said.contains("every record that existed throughout is in the output"), "{said}");
}
