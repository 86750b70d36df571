//! Share links: what whoever has one sees, what nobody sees, and what a stolen, old or made-up one is worth.

use std::path::Path;
use std::sync::Arc;

use reqwest::{Response, StatusCode};
use serde_json::{Value, json};

use crate::support::{Server, run, text};
use crate::targets::now;

fn share(folder: &Path, config: &str, more: &[&str]) -> String {
    let output = run(folder, config, &[&["share"], more].concat());
    assert!(output.status.success(), "{output:?}");
    text(&output.stdout)
}

/// The path of a link that was just made, and what revokes it.
fn made(said: &str) -> (String, String) {
    let mut lines = said.lines();
    let url = lines.next().unwrap_or_default();
    let path = url.find("/share/").map(|at| url[at..].to_owned()).expect("an address");
    let id = lines.next().and_then(|line| line.split(' ').next()).expect("an id").to_owned();
    (path, id)
}

fn header<'a>(response: &'a Response, name: &str) -> &'a str {
    response.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// Seven plays of today: six in France, one in Malta, two wins.
async fn filled(config: &str) -> Server {
    let server = Server::start(config);
    for id in 1..=7 {
        let country = if id == 7 { "MT" } else { "FR" };
        let record = json!({ "id": id, "appId": 7, "sessionId": format!("s{id}"), "date": now(), "score": 40 + id,
            "email": format!("ada{id}@x.example"), "firstName": "Ada", "countryCode": country, "referral": "<script>alert(1)</script>",
            "prizeUid": if id <= 2 { "gold" } else { "lost" } });
        assert_eq!(server.deliver(&record).await, 200);
    }
    server.settled().await;
    server
}

#[tokio::test]
async fn whoever_has_the_link_sees_figures_and_nothing_of_few_or_of_anybody() {
    let config = "[apps.7.stock]\ngold = 10\n";
    let server = filled(config).await;
    let (path, _) = made(&share(server.folder.path(), config, &["--app", "7", "--days", "3"]));
    let (status, page) = server.get(&path).await;
    assert_eq!(status, 200, "{page}");
    assert!(page.contains("<dt>Records</dt><dd class=\"number\">7</dd>"), "{page}");
    assert!(page.contains("<th scope=\"row\">FR</th><td>6</td><td>85.7%</td><td>&lt; 5</td>"), "{page}");
    assert!(page.contains("<th scope=\"row\">MT</th><td>&lt; 5</td><td>–</td><td>&lt; 5</td>"), "{page}");
    assert!(page.contains("<th scope=\"row\">gold</th><td>&lt; 5</td>") && !page.contains("8 left"), "{page}");
    for nobody in ["ada", "Ada", "x.example", "<script", "Scores", "By hour", "csrf", "/logout"] {
        assert!(!page.contains(nobody), "{nobody} in {page}");
    }
    let (_, csv) = server.get(&format!("{path}/day.csv")).await;
    let mut lines = csv.lines();
    assert_eq!(lines.next(), Some("day,records,finished,leads,wins"));
    let today = jiff::Timestamp::now().to_string()[..10].to_owned();
    let rows: Vec<&str> = lines.collect();
    assert_eq!(rows.len(), 3);
    // Unless midnight has just gone by.
    assert!(rows.contains(&format!("{today},7,7,7,< 5").as_str()) || !csv.contains(&format!("{today},7")), "{csv}");
    assert!(rows.iter().filter(|row| row.ends_with(",< 5,< 5,< 5,< 5")).count() == 2, "{csv}");
}

#[tokio::test]
async fn a_token_reads_the_numbers_of_its_link_and_no_others() {
    let server = filled("").await;
    let (path, _) = made(&share(server.folder.path(), "", &["--app", "7", "--days", "2"]));
    let token = path.trim_start_matches("/share/");
    let ask = |path: &str, token: &str| server.http.get(server.path(path)).bearer_auth(token).send();
    let answer = ask("/stats/report.json?app=8&days=90", token).await.expect("an answer");
    let stats: Value = serde_json::from_str(&answer.text().await.expect("a body")).expect("JSON");
    assert_eq!(stats["app"], "7", "whatever is asked for");
    let figures = stats["figures"].as_array().expect("figures");
    let value = |of: &str| figures.iter().find(|one| one["of"] == of).map(|one| one["value"].clone());
    assert_eq!((value("FR"), value("MT")), (Some(json!(6.0)), Some(Value::Null)));
    let names: Vec<&str> = figures.iter().filter_map(|one| one["figure"].as_str()).collect();
    assert!(
        names
            .iter()
            .all(|name| !name.starts_with("score.") && !name.starts_with("hour.") && !name.starts_with("repeat."))
    );
    for (path, token) in
        [("/stats/report.json", "made-up"), ("/stats/sources.json", token), ("/stats/deliveries.json", token)]
    {
        assert_eq!(ask(path, token).await.expect("an answer").status(), StatusCode::UNAUTHORIZED, "{path}");
    }
    for path in ["/", "/dashboard/sources", "/dashboard/claims", "/dashboard/deliveries"] {
        let page = ask(path, token).await.expect("an answer").text().await.expect("a page");
        assert!(!page.contains("Ada") && !page.contains("x.example"), "{path}");
    }
}

#[tokio::test]
async fn a_link_that_is_made_up_old_or_revoked_is_answered_like_any_other_that_is_none() {
    let server = filled("").await;
    let (expired, _) = made(&share(server.folder.path(), "", &["--app", "7", "--expires", "1d"]));
    let (revoked, id) = made(&share(server.folder.path(), "", &["--app", "7"]));
    let (kept, _) = made(&share(server.folder.path(), "", &["--app", "7"]));
    let mut database = server.database().await;
    let left: i64 =
        sqlx::query_scalar("SELECT max(until_ms) FROM share").fetch_one(&mut database).await.expect("a time");
    assert_eq!((left - jiff::Timestamp::now().as_millisecond()) / 86_400_000, 29, "thirty days, a moment ago");
    sqlx::query("UPDATE share SET until_ms = 1 WHERE until_ms = (SELECT min(until_ms) FROM share)")
        .execute(&mut database)
        .await
        .expect("expired");
    assert_eq!(server.get(&revoked).await.0, 200);
    assert!(share(server.folder.path(), "", &["--revoke", &id]).contains("shows nothing any more"));
    let list = share(server.folder.path(), "", &["--list"]);
    assert!(list.lines().count() == 2 && list.contains("expired") && !list.contains("/share/"), "{list}");
    let mut answers = Vec::new();
    for path in [expired.as_str(), &revoked, "/share/made-up", "/share/0123456789abcdef0123456789abcdef"] {
        for path in [path.to_owned(), format!("{path}/day.csv")] {
            answers.push(server.get(&path).await);
        }
    }
    assert_eq!(answers[0].0, 404);
    assert!(answers.iter().all(|answer| *answer == answers[0]), "{answers:?}");
    assert_eq!(server.get(&kept).await.0, 200);
    let unknown = run(server.folder.path(), "", &["share", "--revoke", "nobody"]);
    assert_eq!(unknown.status.code(), Some(2));
}

#[tokio::test]
async fn a_token_is_nowhere_but_in_the_address_itself() {
    let server = filled("log = \"trace\"\n").await;
    let (path, _) = made(&share(server.folder.path(), "", &["--app", "7"]));
    let token = path.trim_start_matches("/share/");
    assert_eq!(token.len(), 32, "192 bits");
    assert_eq!(server.get(&path).await.0, 200);
    assert_eq!(server.get(&format!("{path}/day.csv")).await.0, 200);
    let log = server.log();
    assert!(log.contains("/share/{token}") && log.contains("looked at a share link"), "{log}");
    assert!(!log.contains(token), "no log has it");
    for file in std::fs::read_dir(server.data()).expect("files") {
        let bytes = std::fs::read(file.expect("a file").path()).expect("bytes");
        assert!(!bytes.windows(token.len()).any(|window| window == token.as_bytes()), "nor a file");
    }
}

#[tokio::test]
async fn a_link_tells_no_other_site_where_it_was_found_and_is_framed_where_it_may_be() {
    for (config, framed) in [
        ("", "frame-ancestors 'none'"),
        ("[dashboard]\nframe_ancestors = [\"https://intranet.example\"]\n", "frame-ancestors https://intranet.example"),
    ] {
        let server = Server::start(config);
        let (path, _) = made(&share(server.folder.path(), config, &["--app", "7"]));
        for path in [path.clone(), format!("{path}/day.csv"), "/share/made-up".to_owned()] {
            let answer = server.http.get(server.path(&path)).send().await.expect("an answer");
            for (name, value) in [
                ("referrer-policy", "no-referrer"),
                ("x-robots-tag", "noindex"),
                ("cache-control", "no-store"),
                ("x-content-type-options", "nosniff"),
            ] {
                assert_eq!(header(&answer, name), value, "{path}: {name}");
            }
            let policy = header(&answer, "content-security-policy");
            assert!(policy.contains("default-src 'none'") && policy.contains(framed), "{policy}");
        }
    }
}

#[tokio::test]
async fn links_work_without_a_dashboard_and_beside_one_that_is_apart_as_often_as_an_address_may_look() {
    let config = "[dashboard]\nlisten = \"127.0.0.1:0\"\n";
    let server = Server::start(config);
    let (path, _) = made(&share(server.folder.path(), config, &["--app", "7"]));
    let second = Server::start_in(Arc::clone(&server.folder), "");
    assert_eq!(second.get(&path).await.0, 200, "on every instance");
    // One more is free each second, and a busy machine takes some for so many.
    let answers = futures_util::future::join_all((0..200).map(|_| server.get("/share/made-up"))).await;
    let refused = answers.iter().filter(|(status, _)| *status == 429).count();
    assert!((1..=140).contains(&refused), "{refused}");
    assert_eq!(server.get("/healthz").await.0, 200);
}
