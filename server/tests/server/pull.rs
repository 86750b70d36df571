//! `pull`: the vendor's records on the screen or in a file, whatever the vendor's API does.

use std::process::Stdio;
use std::sync::{Arc, Mutex};
use std::time::Instant;

use serde_json::{Value, json};

use crate::support::{command, run, text};
use crate::vendor::{Fault, Vendor};

fn record(id: usize) -> Value {
    json!({ "id": id, "appId": 123, "sessionId": format!("s{id}"), "firstName": "Ada", "lastName": "Lovelace",
            "email": format!("p{id}@x.example"), "score": 85, "prizeTitle": null, "date": "2024-11-10T19:09:32+01:00" })
}

/// Runs `pull` beside the imitation.
async fn pull(vendor: &Vendor, config: &str, arguments: &[&str]) -> std::process::Output {
    let folder = tempfile::tempdir().expect("a folder");
    let config = config.to_owned();
    let mut all = vec!["--api-url".to_owned(), vendor.url.clone(), "pull".to_owned()];
    all.extend(arguments.iter().map(ToString::to_string));
    let work = move || run(folder.path(), &config, &all.iter().map(String::as_str).collect::<Vec<_>>());
    tokio::task::spawn_blocking(work).await.expect("pull runs")
}

fn ids(jsonl: &[u8]) -> Vec<u64> {
    text(jsonl)
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).expect("JSON"))
        .map(|record| record.get("id").and_then(Value::as_u64).expect("an id"))
        .collect()
}

#[tokio::test]
async fn all_the_entries_from_the_last_24_hours() {
    let now = jiff::Timestamp::now();
    let at = |hours: i64| {
        let time = now.checked_sub(jiff::SignedDuration::from_hours(hours)).expect("a time");
        let paris = jiff::tz::TimeZone::get("Europe/Paris").expect("a zone");
        time.to_zoned_datetime(paris).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
    };
    let mut records: Vec<Value> = (1..=5).map(record).collect();
    for (record, hours) in records.iter_mut().zip([1, 23, 25, 30, 50]) {
        record["date"] = json!(at(hours));
    }
    let vendor = Vendor::start(records).await;
    for (why, config) in [
        ("an unknown zone is asked from UTC-12 and filtered", ""),
        ("a known zone", "[apps.123]\ntimezone = \"Europe/Paris\"\n"),
    ] {
        let output = pull(&vendor, config, &["--app", "123", "--since", "24h", "--format", "jsonl"]).await;
        assert!(output.status.success(), "{}", text(&output.stderr));
        assert_eq!(ids(&output.stdout), [1, 2], "{why}");
        let said = text(&output.stderr);
        assert!(said.contains("records=2") && said.contains("app 123, done"), "what was written is counted: {said}");
    }
    let asked: Vec<String> = vendor.asked().iter().filter_map(|query| query.get("createdSince").cloned()).collect();
    assert_eq!(asked.len(), 4);
    assert!(asked.iter().all(|since| since.len() == "2024-11-10T18:00:00".len()), "{asked:?}");
}

#[tokio::test]
async fn table_csv_and_jsonl_say_the_same_in_their_own_way() {
    let mut strange = record(2);
    strange["firstName"] = json!("=HYPERLINK(\"x\")");
    strange["shoe"] = json!(43);
    let vendor = Vendor::start(vec![record(1), strange]).await;
    let table = text(&pull(&vendor, "", &["--app", "123"]).await.stdout);
    assert!(table.starts_with("id          date"), "{table}");
    assert_eq!(table.lines().count(), 3);
    let csv = text(&pull(&vendor, "", &["--app", "123", "--format", "csv"]).await.stdout);
    let lines: Vec<&str> = csv.lines().collect();
    assert!(lines.first().is_some_and(|line| line.starts_with("id,appId,") && line.ends_with(",other")), "{csv}");
    assert!(csv.contains("\"'=HYPERLINK(\"\"x\"\")\""), "{csv}");
    assert!(csv.contains("\"{\"\"shoe\"\":43}\""), "{csv}");
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("out.jsonl");
    let output = pull(&vendor, "", &["--format", "jsonl", "--output", &file.display().to_string()]).await;
    assert!(output.status.success() && output.stdout.is_empty());
    // Without --app every app is asked; the imitation has the same records in both.
    assert_eq!(ids(&std::fs::read(file).expect("the file")), [1, 2, 1, 2]);
}

#[tokio::test]
async fn an_api_that_misbehaves_in_every_known_way_is_pulled_completely_and_once() {
    let vendor = Vendor::start((1..=95).rev().map(record).collect()).await;
    vendor.misbehave([
        Fault::Status(429, Some(("retry-after", "1".to_owned())), "Too Many Requests"),
        Fault::Status(500, None, "<html>oops</html>"),
        Fault::Truncated,
        Fault::Status(503, None, "{\"detail\":\"maintenance\"}"),
        Fault::Silent,
        Fault::Status(200, None, "this is no JSON"),
    ]);
    let started = Instant::now();
    let config = "[api]\npage_size = 10\ntimeout = \"500ms\"\n";
    let output = pull(&vendor, config, &["--app", "123", "--format", "jsonl"]).await;
    let said = text(&output.stderr);
    assert!(output.status.success(), "{said}");
    let mut found = ids(&output.stdout);
    found.sort_unstable();
    assert_eq!(found, (1..=95).collect::<Vec<_>>());
    assert!(started.elapsed().as_millis() >= 1000, "Retry-After is honoured");
    assert!(
        said.contains("it answered 429") && said.contains("maintenance") && said.contains("no answer in time"),
        "{said}"
    );
}

#[tokio::test]
async fn duplicated_and_reordered_records_are_written_once() {
    let mut records: Vec<Value> = (1..=30).map(record).collect();
    records.extend((10..=20).map(record));
    records.swap(3, 25);
    let vendor = Vendor::start(records).await;
    vendor.misbehave([Fault::Status(500, None, ""), Fault::Repeated]);
    let output = pull(&vendor, "[api]\npage_size = 7\n", &["--app", "123", "--format", "jsonl"]).await;
    let mut found = ids(&output.stdout);
    found.sort_unstable();
    assert_eq!(found, (1..=30).collect::<Vec<_>>());
}

#[tokio::test]
async fn a_refused_key_is_not_tried_again_and_the_sentence_names_the_variable() {
    let vendor = Vendor::start(vec![record(1)]).await;
    let folder = tempfile::tempdir().expect("a folder");
    let url = vendor.url.clone();
    let work = move || {
        let mut command = command(folder.path(), "");
        command.env("DRIMIFY_API_KEY", "a-wrong-key").args(["--api-url", &url, "pull", "--app", "123"]);
        command.output().expect("pull runs")
    };
    let output = tokio::task::spawn_blocking(work).await.expect("pull runs");
    let said = text(&output.stderr);
    assert_eq!(output.status.code(), Some(3), "{said}");
    assert!(said.contains("refused the key in DRIMIFY_API_KEY (401), saying \"The API key is not known.\""), "{said}");
    assert!(!said.contains("a-wrong-key"), "the key itself is never printed");
    assert_eq!(vendor.asked().len(), 0, "one attempt, refused before it was counted");
}

#[tokio::test]
async fn a_key_that_no_header_can_carry_is_a_sentence_that_names_the_variable() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut command = command(folder.path(), "");
    command.env("DRIMIFY_API_KEY", "a-key\u{1}").args(["--api-url", "http://127.0.0.1:9/api", "pull", "--app", "123"]);
    let output = command.output().expect("pull runs");
    let said = text(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("DRIMIFY_API_KEY holds characters") && !said.contains("a-key"), "{said}");
}

#[tokio::test]
async fn an_api_that_gives_one_page_for_ever_is_not_asked_for_ever() {
    let vendor = Vendor::start((1..=5).map(record).collect()).await;
    vendor.misbehave([Fault::None].into_iter().chain(vec![Fault::First; 50]));
    let output = pull(&vendor, "", &["--app", "123", "--format", "jsonl"]).await;
    let said = text(&output.stderr);
    assert_eq!(output.status.code(), Some(4), "{said}");
    assert!(said.contains("the same page again and again"), "{said}");
    assert_eq!(ids(&output.stdout), [1, 2, 3, 4, 5]);
}

#[tokio::test]
async fn an_api_that_stays_down_ends_a_pull_with_its_own_exit_code() {
    let vendor = Vendor::start(Vec::new()).await;
    vendor.misbehave(vec![Fault::Status(502, None, "Bad Gateway"); 3]);
    let output = pull(&vendor, "[api]\nattempts = 3\n", &["--app", "123"]).await;
    let said = text(&output.stderr);
    assert_eq!(output.status.code(), Some(4), "{said}");
    assert!(said.contains("after 3 attempts") && said.contains("it answered 502, saying \"Bad Gateway\""), "{said}");
    vendor.misbehave([Fault::Status(400, None, "{\"detail\":\"createdSince needs app\"}")]);
    let output = pull(&vendor, "", &["--app", "123"]).await;
    assert!(text(&output.stderr).contains("with 400, saying \"createdSince needs app\""), "{}", text(&output.stderr));
    assert_eq!(output.status.code(), Some(4));
}

#[tokio::test]
async fn rows_that_go_while_pages_are_pulled_hide_no_others_whatever_the_vendor_caps() {
    for (cap, rows) in [(500, 3000), (100, 1200)] {
        let vendor = Vendor::start((1..=rows).map(record).collect()).await;
        vendor.cap(cap);
        let gone = Arc::new(Mutex::new(Vec::new()));
        let noted = Arc::clone(&gone);
        vendor.meanwhile(move |records| {
            let first: Vec<Value> = records.drain(..records.len().min(7)).collect();
            noted.lock().expect("a list").extend(first.iter().filter_map(|record| record["id"].as_u64()));
        });
        let output = pull(&vendor, "", &["--app", "123", "--format", "jsonl"]).await;
        let said = text(&output.stderr);
        assert!(output.status.success(), "{said}");
        let found: std::collections::HashSet<u64> = ids(&output.stdout).into_iter().collect();
        let gone = gone.lock().expect("a list").clone();
        let lost = (1..=rows as u64).filter(|id| !gone.contains(id) && !found.contains(id)).count();
        println!("cap {cap}: {} requests, {} rows gone, {lost} lost", vendor.asked().len(), gone.len());
        assert_eq!(lost, 0, "{said}");
        assert!(
            said.contains("every record that existed throughout is in the output if the vendor's order is stable"),
            "{said}"
        );
        assert!(!said.contains("may be incomplete"), "{said}");
    }
}

#[tokio::test]
async fn an_order_that_is_not_stable_is_said() {
    let vendor = Vendor::start((1..=30).map(|id| record(id * 17 % 31)).collect()).await;
    let output = pull(&vendor, "[api]\npage_size = 10\n", &["--app", "123", "--format", "jsonl"]).await;
    let said = text(&output.stderr);
    assert!(output.status.success() && said.contains("the order is not stable: this may be incomplete"), "{said}");
}

#[tokio::test]
async fn a_thorough_pull_reads_until_a_whole_pass_brings_nothing_new() {
    let vendor = Vendor::start((1..=20).map(record).collect()).await;
    let mut hidden = Some(record(21));
    let mut pages = 0;
    vendor.meanwhile(move |records| {
        pages += 1;
        // It comes to a place that was read, in the first pass.
        if pages == 2 {
            records.splice(0..0, hidden.take());
        }
    });
    let thorough = ["--app", "123", "--format", "jsonl", "--thorough"];
    let output = pull(&vendor, "[api]\npage_size = 10\n", &thorough).await;
    let mut found = ids(&output.stdout);
    found.sort_unstable();
    assert_eq!(found, (1..=21).collect::<Vec<_>>(), "{}", text(&output.stderr));
    let passes = vendor.asked().iter().filter(|query| query.get("page").is_some_and(|page| page == "1")).count();
    assert_eq!(passes, 3, "two that bring something, one that brings nothing");
}

#[tokio::test]
async fn a_byte_order_mark_and_a_list_that_became_an_object_are_read() {
    let vendor = Vendor::start((1..=12).map(record).collect()).await;
    vendor.misbehave(vec![Fault::Numbered; 2]);
    let output = pull(&vendor, "[api]\npage_size = 10\n", &["--app", "123", "--format", "jsonl"]).await;
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert_eq!(ids(&output.stdout), (1..=12).collect::<Vec<_>>());
}

#[tokio::test]
async fn pages_are_read_in_every_packing_that_a_webhooks_body_may_have() {
    let mut records: Vec<Value> = (1..=12).map(record).collect();
    records[4]["lastName"] = json!("Müller");
    let vendor = Vendor::start(records).await;
    vendor.misbehave(vec![Fault::Enveloped; 8]);
    let output = pull(&vendor, "[api]\npage_size = 10\n", &["--app", "123", "--format", "jsonl"]).await;
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert_eq!(ids(&output.stdout), (1..=12).collect::<Vec<_>>());
    assert!(text(&output.stdout).contains("\"Müller\""), "{}", text(&output.stdout));
}

#[tokio::test]
async fn a_row_with_several_records_is_several_and_as_it_came_once() {
    let both = json!({ "records": [record(1), record(2)], "of": "a team" });
    let vendor = Vendor::start(vec![both.clone(), record(3)]).await;
    let csv = pull(&vendor, "", &["--app", "123", "--format", "csv", "--fields", "id"]).await;
    assert_eq!(text(&csv.stdout), "id\n1\n2\n3\n", "{}", text(&csv.stderr));
    let jsonl = pull(&vendor, "", &["--app", "123", "--format", "jsonl"]).await;
    assert_eq!(text(&jsonl.stdout), format!("{both}\n{}\n", record(3)), "{}", text(&jsonl.stderr));
}

#[tokio::test]
async fn a_failed_pull_leaves_the_old_file_and_nothing_beside_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("entries.csv");
    std::fs::write(&file, "the old one").expect("a file");
    let vendor = Vendor::start((1..=30).map(record).collect()).await;
    let arguments = ["--app", "123", "--format", "csv", "--output", &file.display().to_string()];
    vendor.misbehave([Fault::None, Fault::Status(500, None, "down")]);
    let output = pull(&vendor, "[api]\npage_size = 10\nattempts = 1\n", &arguments).await;
    assert_eq!(output.status.code(), Some(4), "{}", text(&output.stderr));
    let left = || std::fs::read_dir(folder.path()).expect("the folder").count();
    assert_eq!((std::fs::read_to_string(&file).expect("the file").as_str(), left()), ("the old one", 1));
    let output = pull(&vendor, "", &arguments).await;
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert_eq!((std::fs::read_to_string(&file).expect("the file").lines().count(), left()), (31, 1));
}

#[tokio::test]
async fn csv_for_a_double_click_has_a_mark_and_semicolons_and_no_formulas() {
    let mut strange = record(1);
    strange["firstName"] = json!("x;=1+1");
    let vendor = Vendor::start(vec![strange]).await;
    let output = pull(&vendor, "", &["--app", "123", "--excel", "--fields", "id,firstName,email"]).await;
    assert_eq!(text(&output.stdout), "\u{feff}id;firstName;email\n1;\"x;'=1+1\";p1@x.example\n");
    let output = pull(&vendor, "", &["--app", "123", "--format", "jsonl", "--fields", "firstName,code"]).await;
    assert_eq!(text(&output.stdout), "{\"code\":null,\"firstName\":\"x;=1+1\"}\n", "JSON is no spreadsheet");
    for (arguments, sentence) in [
        (["--excel", "--format", "jsonl"], "is a kind of CSV"),
        (["--fields", "emial", "--thorough"], "did you mean \"email\"?"),
    ] {
        let output = pull(&vendor, "", &arguments).await;
        assert_eq!(output.status.code(), Some(2));
        assert!(text(&output.stderr).contains(sentence), "{}", text(&output.stderr));
    }
}

#[tokio::test]
async fn a_workbook_is_written() {
    let vendor = Vendor::start(vec![record(1)]).await;
    let output = pull(&vendor, "", &["--app", "123", "--format", "xlsx"]).await;
    assert!(output.status.success() && output.stdout.starts_with(b"PK"), "{}", text(&output.stderr));
}

#[tokio::test]
async fn an_app_is_found_by_its_title_and_listed() {
    let vendor = Vendor::start(vec![record(1)]).await;
    let folder = tempfile::tempdir().expect("a folder");
    let url = vendor.url.clone();
    let work = move || run(folder.path(), "", &["--api-url", &url, "apps"]);
    let output = tokio::task::spawn_blocking(work).await.expect("apps runs");
    assert_eq!(text(&output.stdout), "id   title\n123  Wheel\n124  Quiz\n", "{}", text(&output.stderr));
    let output = pull(&vendor, "", &["--app", "wheel", "--format", "jsonl"]).await;
    assert_eq!(ids(&output.stdout), [1], "{}", text(&output.stderr));
    assert!(vendor.asked().iter().all(|query| query.get("app").is_some_and(|app| app == "123")));
    let output = pull(&vendor, "", &["--app", "Tombola"]).await;
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("no app is called \"Tombola\""), "{}", text(&output.stderr));
}

#[tokio::test]
async fn days_are_the_apps_own() {
    let mut records: Vec<Value> = (1..=4).map(record).collect();
    let dates = [
        "2024-11-09T23:59:59+01:00",
        "2024-11-10T00:00:00+01:00",
        "2024-11-10T23:59:59+01:00",
        "2024-11-11T00:00:00+01:00",
    ];
    for (record, date) in records.iter_mut().zip(dates) {
        record["date"] = json!(date);
    }
    let vendor = Vendor::start(records).await;
    let config = "[apps.123]\ntimezone = \"Europe/Paris\"\n";
    let day = ["--app", "123", "--format", "jsonl", "--from", "2024-11-10", "--to", "2024-11-10"];
    let output = pull(&vendor, config, &day).await;
    assert_eq!(ids(&output.stdout), [2, 3], "{}", text(&output.stderr));
    let output = pull(&vendor, "", &day).await;
    assert!(text(&output.stderr).contains("the app's time zone is not known"), "{}", text(&output.stderr));
    let output = pull(&vendor, config, &["--app", "123", "--format", "jsonl", "--since", "yesterday"]).await;
    assert_eq!(ids(&output.stdout), [0_u64; 0]);
}

/// Peak memory of a process so far, in KiB.
fn peak_kib(pid: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|number| number.parse().ok()).unwrap_or_default()
}

/// Pulls generated records to nowhere and answers with the peak memory in KiB.
async fn peak_of_pulling(count: usize) -> u64 {
    let vendor = Vendor::start(Vec::new()).await;
    vendor.generate(Arc::new(move |number| (number < count).then(|| record(number))));
    let folder = tempfile::tempdir().expect("a folder");
    let mut command = command(folder.path(), "");
    command.args(["--api-url", &vendor.url, "pull", "--app", "123", "--format", "csv", "--output", "/dev/null"]);
    let mut child = command.stderr(Stdio::null()).spawn().expect("pull starts");
    let peak = Arc::new(Mutex::new(0));
    let (pid, noted) = (child.id(), Arc::clone(&peak));
    vendor.at_end(move || *noted.lock().expect("a number") = peak_kib(pid));
    let status = tokio::task::spawn_blocking(move || child.wait()).await.expect("waited").expect("an end");
    assert!(status.success());
    *peak.lock().expect("a number")
}

#[tokio::test]
async fn memory_does_not_grow_with_the_number_of_records_but_for_their_ids() {
    let few = peak_of_pulling(5_000).await;
    let many = peak_of_pulling(60_000).await;
    println!("peak memory: {few} KiB for 5 000 records, {many} KiB for 60 000");
    assert!(few > 0 && many < few + 8 * 1024, "{few} KiB for 5 000 records, {many} KiB for 60 000");
}

#[tokio::test]
#[ignore = "minutes in a debug build; figures in docs/decisions/server-measurements.md"]
async fn a_million_records_are_pulled_in_bounded_memory() {
    let started = Instant::now();
    let peak = peak_of_pulling(1_000_000).await;
    println!("peak memory: {peak} KiB for 1 000 000 records in {:?}", started.elapsed());
    assert!(peak > 0 && peak < 96 * 1024, "{peak} KiB");
}
