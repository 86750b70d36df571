//! What pages tell of their games: counted, bounded, never answered with anything, and in nobody's way.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use reqwest::RequestBuilder;
use serde_json::{Value, json};
use sqlx::AnyConnection;

use crate::support::{Server, lock_main, run, text, unlock};

const ORIGIN: &str = "https://shop.example";
const GAME: &str = "https://go.drimify.com/play/1";
const CONFIG: &str = "[claims]\norigins = [\"https://shop.example\"]\n";

fn message(milestone: &str, session: impl Into<Value>) -> Value {
    json!({ "v": 1, "milestone": milestone, "session": session.into(), "round": 1, "experience": GAME,
            "page": "https://shop.example/win", "at": 1 })
}

fn post(server: &Server, body: String) -> RequestBuilder {
    let request = server.http.post(server.path("/seen")).header("origin", ORIGIN);
    request.header("content-type", "text/plain;charset=UTF-8").body(body)
}

async fn status(request: RequestBuilder) -> u16 {
    request.send().await.expect("an answer").status().as_u16()
}

pub(crate) async fn tell(server: &Server, message: &Value) {
    assert_eq!(status(post(server, message.to_string())).await, 204);
}

/// Waits until a question has an answer.
pub(crate) async fn until(database: &mut AnyConnection, sql: &'static str) {
    let waiting = async {
        let mut moments = tokio::time::interval(Duration::from_millis(100));
        let asked = || sqlx::AssertSqlSafe(format!("SELECT CASE WHEN ({sql}) THEN 1 ELSE 0 END"));
        while sqlx::query_scalar::<_, i64>(asked()).fetch_one(&mut *database).await.expect("an answer") == 0 {
            moments.tick().await;
        }
    };
    assert!(tokio::time::timeout(Duration::from_mins(3), waiting).await.is_ok(), "{sql}");
}

async fn metric(server: &Server, result: &str) -> u64 {
    let metrics = server.get("/metrics").await.1;
    let name = format!("drimify_seen_total{{result=\"{result}\"}} ");
    metrics.lines().find_map(|line| line.strip_prefix(&name)).map_or(0, |count| count.parse().expect("a count"))
}

#[tokio::test]
async fn what_a_listed_page_tells_is_counted_and_everything_gets_the_same_answer() {
    let server = Server::start(CONFIG);
    for (milestone, times) in
        [("ready", 5), ("firstInteraction", 4), ("complete", 3), ("close", 2), ("unavailable", 1), ("abandoned", 1)]
    {
        for _ in 0..times {
            tell(&server, &message(milestone, Value::Null)).await;
        }
    }
    let good = || message("ready", Value::Null).to_string();
    let nothing = || server.http.post(server.path("/seen"));
    for (why, request) in [
        ("no origin", nothing().header("content-type", "text/plain").body(good())),
        ("another origin", nothing().header("origin", "https://evil.example").body(good())),
        ("the origin of no page", nothing().header("origin", "null").body(good())),
        ("another type", nothing().header("origin", ORIGIN).header("content-type", "application/json").body(good())),
        ("another milestone", post(&server, message("verified", Value::Null).to_string())),
        ("no JSON", post(&server, "ready".to_owned())),
        ("nothing", post(&server, String::new())),
        ("too much", post(&server, format!("{}{}", good(), " ".repeat(1024)))),
        ("a page of somebody else", post(&server, good().replace("shop.example", "shop.example.evil"))),
    ] {
        let answer = request.header("cookie", "session=1").send().await.expect("an answer");
        assert_eq!(answer.status().as_u16(), 204, "{why}");
        assert!(answer.headers().get("set-cookie").is_none(), "{why}");
    }
    assert_eq!(status(server.http.get(server.path("/seen"))).await, 405);
    assert_eq!(metric(&server, "counted").await, 16);
    assert_eq!(metric(&server, "origin").await + metric(&server, "unread").await, 9);
    let said = server.log().matches("a page that `claims.origins` does not list").count();
    assert_eq!(said, 1, "whoever runs the server is told once: {}", server.log());
    let mut database = server.database().await;
    until(&mut database, "SELECT sum(count) = 16 FROM seen").await;
    let counted: Vec<(String, String, String, i64)> =
        sqlx::query_as("SELECT experience, page, milestone, count FROM seen ORDER BY count DESC, milestone")
            .fetch_all(&mut database)
            .await
            .expect("counts");
    assert_eq!(counted.len(), 6);
    assert_eq!(counted[0], (GAME.to_owned(), "https://shop.example/win".to_owned(), "ready".to_owned(), 5));
}

#[tokio::test]
async fn a_session_is_kept_as_a_hash_at_its_end_alone_and_goes_when_it_is_erased() {
    let server = Server::start(CONFIG);
    for (milestone, session) in
        [("ready", "session-begun"), ("complete", "session-kept"), ("complete", "session-erased")]
    {
        tell(&server, &message(milestone, session)).await;
    }
    let mut database = server.database().await;
    until(&mut database, "SELECT count(*) = 2 FROM seen_session").await;
    for id in [1, 2] {
        let session = ["session-kept", "session-erased"][id - 1];
        server.deliver(&json!({ "id": id, "sessionId": session, "email": format!("p{id}@x.example") })).await;
    }
    server.settled().await;
    run(server.folder.path(), CONFIG, &["erase", "--session", "session-erased"]);
    until(&mut database, "SELECT count(*) = 1 FROM seen_session").await;
    tell(&server, &message("complete", "session-erased")).await;
    until(&mut database, "SELECT sum(count) = 4 FROM seen").await;
    let sessions: i64 =
        sqlx::query_scalar("SELECT count(*) FROM seen_session").fetch_one(&mut database).await.expect("a count");
    assert_eq!(sessions, 1, "who is erased is not noted again");
    let length: i64 =
        sqlx::query_scalar("SELECT length(hash) FROM seen_session").fetch_one(&mut database).await.expect("a hash");
    assert_eq!(length, 16);
    for file in std::fs::read_dir(server.data()).expect("files") {
        let bytes = std::fs::read(file.expect("a file").path()).expect("readable");
        let holds = |needle: &[u8]| bytes.windows(needle.len()).any(|window| window == needle);
        assert!(!holds(b"session-begun"), "a session is told at every milestone, and kept at none but its end");
    }
}

#[tokio::test]
async fn an_experience_is_an_apps_by_configuration_or_by_the_record_of_one_of_its_sessions() {
    let config = format!(
        "{CONFIG}[apps.7]\ntimezone = \"Pacific/Kiritimati\"\nexperiences = [\"https://go.drimify.com/play/7?x\"]\n"
    );
    let server = Server::start(&config);
    let mut configured = message("ready", Value::Null);
    configured["experience"] = json!("https://go.drimify.com/play/7");
    let mut database = server.database().await;
    until(&mut database, "SELECT count(*) = 1 FROM seen_experience").await;
    tell(&server, &configured).await;
    tell(&server, &message("complete", "s-late")).await;
    until(&mut database, "SELECT sum(count) = 2 FROM seen").await;
    // The record comes after its session was told of.
    server.deliver(&json!({ "id": 1, "sessionId": "s-late", "appId": 8, "score": 3, "date": jiff::Timestamp::now().to_string() })).await;
    until(&mut database, "SELECT count(*) = 2 FROM seen_experience").await;
    let days: Vec<(String, String)> =
        sqlx::query_as("SELECT app, day FROM v_seen ORDER BY app").fetch_all(&mut database).await.expect("rows");
    let today = |zone: &str| jiff::Timestamp::now().in_tz(zone).expect("a zone").date().to_string();
    assert_eq!(days, [("7".to_owned(), today("Pacific/Kiritimati")), ("8".to_owned(), today("UTC"))]);

    let day = today("UTC");
    let report =
        run(server.folder.path(), &config, &["report", "--app", "8", "--from", &day, "--to", &day, "--csv", "-"]);
    let lines = text(&report.stdout);
    for line in ["seen.opened,,0,0", "seen.started,,0,0", "seen.completed,,1,0", "total.records,,1,0"] {
        assert!(lines.lines().any(|found| found.trim_end() == line), "{line} in {lines}");
    }
    let page =
        run(server.folder.path(), &config, &["report", "--app", "8", "--from", &day, "--to", &day, "--html", "-"]);
    let words = "counted by your page; the vendor's own figures differ";
    assert!(text(&page.stdout).replace("&#39;", "'").contains(words));
    let without =
        run(server.folder.path(), &config, &["report", "--app", "9", "--from", &day, "--to", &day, "--csv", "-"]);
    assert!(!text(&without.stdout).contains("seen."), "no page has told of it");
}

#[tokio::test]
async fn an_address_is_counted_so_often_a_minute() {
    let server = Server::start(&format!("{CONFIG}[limits]\nseen_per_minute_address = 1\n"));
    for _ in 0..3 {
        tell(&server, &message("ready", Value::Null)).await;
    }
    assert_eq!((metric(&server, "counted").await, metric(&server, "too_many").await), (1, 2));
}

#[tokio::test]
async fn pages_and_experiences_beyond_so_many_a_day_are_counted_together() {
    let server = Server::start(&format!("{CONFIG}[limits]\nseen_per_minute_address = 100000\n"));
    let mut told = message("ready", Value::Null);
    for number in 0..1160 {
        if number < 1010 {
            told["page"] = json!(format!("https://shop.example/{number}"));
        } else {
            told["experience"] = json!(format!("{GAME}/{number}"));
        }
        tell(&server, &told).await;
    }
    let mut database = server.database().await;
    until(&mut database, "SELECT sum(count) = 1160 FROM seen").await;
    let places: Vec<(i64, i64)> = sqlx::query_as(
        "SELECT count(DISTINCT experience), count(DISTINCT page) FROM seen WHERE experience <> 'other' AND page <> 'other'",
    )
    .fetch_all(&mut database)
    .await
    .expect("counts");
    assert_eq!(places, [(100, 1000)], "what came after these is on no page, and of no experience, of its own");
    let experiences: BTreeSet<String> = sqlx::query_scalar("SELECT DISTINCT experience FROM seen")
        .fetch_all(&mut database)
        .await
        .expect("experiences")
        .into_iter()
        .collect();
    assert_eq!(experiences.len(), 101);
    assert!(experiences.contains("other"));
}

#[tokio::test]
async fn webhooks_are_acknowledged_while_what_pages_told_cannot_be_written() {
    let server = Server::start(CONFIG);
    let mut database = server.database().await;
    lock_main(&mut database).await;
    for id in 1..=200 {
        tell(&server, &message("complete", format!("s{id}"))).await;
        assert_eq!(server.deliver(&json!({ "id": id, "sessionId": format!("s{id}"), "appId": 1 })).await, 200);
    }
    unlock(&mut database).await.expect("the lock given back");
    until(&mut database, "SELECT coalesce(sum(count), 0) = 200 FROM seen").await;
    until(&mut database, "SELECT count(*) = 200 FROM record").await;
}

/// How long deliveries took, the fastest first, while something else is asked as often as it is answered.
async fn beside(server: &Server, other: impl Fn() -> RequestBuilder) -> Vec<Duration> {
    static IDS: AtomicUsize = AtomicUsize::new(1);
    let delivering = AtomicUsize::new(16);
    let deliver = async || {
        let mut times = Vec::new();
        for _ in 0..25 {
            let id = IDS.fetch_add(1, Ordering::Relaxed);
            let started = Instant::now();
            assert_eq!(server.deliver(&json!({ "id": id, "sessionId": format!("s{id}"), "appId": 1 })).await, 200);
            times.push(started.elapsed());
        }
        delivering.fetch_sub(1, Ordering::Relaxed);
        times
    };
    let flood = async || {
        while delivering.load(Ordering::Relaxed) > 0 {
            assert!(status(other()).await < 300);
        }
    };
    let (times, _) = tokio::join!(join_all((0..16).map(|_| deliver())), join_all((0..16).map(|_| flood())));
    let mut times: Vec<Duration> = times.into_iter().flatten().collect();
    times.sort_unstable();
    times
}

#[tokio::test]
async fn a_flood_of_what_pages_tell_delays_webhooks_no_more_than_any_request_does() {
    let server = Server::start(&format!("{CONFIG}[limits]\nseen_per_minute_address = 1000000\n"));
    let middle = |times: Vec<Duration>| times[times.len() / 2];
    let (mut told, mut asked) = (Vec::new(), Vec::new());
    for round in 0..3 {
        let message = message("complete", format!("told-{round}")).to_string();
        asked.push(middle(beside(&server, || server.http.get(server.path("/healthz"))).await));
        told.push(middle(beside(&server, || post(&server, message.clone())).await));
    }
    told.sort_unstable();
    asked.sort_unstable();
    println!("a delivery beside what pages tell: {:?}, beside as many requests for nothing: {:?}", told[1], asked[1]);
    assert!(metric(&server, "counted").await > 100);
    assert!(told[1] < asked[1] * 3 + Duration::from_millis(50), "{told:?} instead of {asked:?}");
}
