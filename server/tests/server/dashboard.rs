//! Who may look at the dashboard, and what others get: guesses, forged forms, another password, another instance.

use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Output, Stdio};
use std::sync::Arc;

use reqwest::{Client, RequestBuilder, Response, StatusCode};
use serde_json::{Value, json};

use crate::receiver::Receiver;
use crate::support::{Server, command, run, staying, text};
use crate::targets::{metric, now, webhook};

const PASSWORD: &str = "correct horse battery";

/// Runs `password` with a line of standard input.
fn set(folder: &Path, config: &str, line: &str) -> Output {
    let mut command = command(folder, config);
    command.arg("password").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the binary starts");
    child.stdin.take().expect("its input").write_all(line.as_bytes()).expect("written");
    child.wait_with_output().expect("its end")
}

/// A server with a password.
pub(crate) fn with_password(config: &str) -> Server {
    let folder = Arc::new(tempfile::tempdir().expect("a folder"));
    assert!(set(folder.path(), config, PASSWORD).status.success());
    Server::start_in(folder, config)
}

/// Somebody at a browser: one cookie, and no redirect is followed unseen.
pub(crate) struct Visitor {
    http: Client,
    pub(crate) url: String,
    pub(crate) cookie: Option<String>,
}

impl Visitor {
    pub(crate) fn new(url: &str) -> Self {
        Self { http: staying(), url: url.to_owned(), cookie: None }
    }

    pub(crate) async fn signed_in(url: &str) -> Self {
        let mut visitor = Self::new(url);
        let response = visitor.sign_in(PASSWORD).await;
        assert_eq!(response.status(), StatusCode::SEE_OTHER);
        visitor.cookie = Some(cookie_of(&response).split(';').next().unwrap_or_default().to_owned());
        visitor
    }

    fn with_cookie(&self, request: RequestBuilder) -> RequestBuilder {
        match &self.cookie {
            Some(cookie) => request.header("cookie", cookie),
            None => request,
        }
    }

    pub(crate) fn get(&self, path: &str) -> RequestBuilder {
        self.with_cookie(self.http.get(format!("{}{path}", self.url)))
    }

    /// A form without an origin.
    pub(crate) fn form(&self, path: &str, fields: &[(&str, &str)]) -> RequestBuilder {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = self.http.post(format!("{}{path}", self.url)).body(body);
        self.with_cookie(request.header("content-type", "application/x-www-form-urlencoded"))
    }

    /// A form of the page's own.
    pub(crate) async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Response {
        self.form(path, fields).header("origin", &self.url).send().await.expect("an answer")
    }

    pub(crate) async fn sign_in(&self, password: &str) -> Response {
        self.post("/login", &[("password", password)]).await
    }

    pub(crate) async fn page(&self, path: &str) -> (StatusCode, String) {
        let response = self.get(path).send().await.expect("an answer");
        (response.status(), response.text().await.expect("a page"))
    }

    /// The token that the page's forms bring along.
    pub(crate) async fn csrf(&self) -> String {
        let (_, page) = self.page("/").await;
        let (_, rest) = page.split_once("name=\"csrf\" value=\"").expect("a form");
        rest.split('"').next().unwrap_or_default().to_owned()
    }
}

fn header<'a>(response: &'a Response, name: &str) -> &'a str {
    response.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

fn cookie_of(response: &Response) -> &str {
    header(response, "set-cookie")
}

#[tokio::test]
async fn without_a_password_there_is_no_dashboard_and_the_page_says_how_to_set_one() {
    let server = Server::start("");
    let visitor = Visitor::new(&server.url);
    for path in ["/", "/login"] {
        let (status, page) = visitor.page(path).await;
        assert_eq!(status, StatusCode::OK);
        assert!(page.contains("drimify-server password"), "{path}: {page}");
        assert!(!page.contains("type=\"password\""), "{path}");
    }
    let answer = visitor.sign_in(PASSWORD).await;
    assert_eq!(cookie_of(&answer), "");
    // Not even on the server's own machine, which is where these requests come from.
    assert!(answer.text().await.expect("a page").contains("drimify-server password"));
    set(server.folder.path(), "", PASSWORD);
    assert_eq!(visitor.sign_in(PASSWORD).await.status(), StatusCode::SEE_OTHER, "the server need not be started again");
}

#[test]
fn the_password_is_kept_as_a_hash_for_its_owner_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("data/drimify-dashboard.hash");
    assert_eq!(set(folder.path(), "", "too short\n").status.code(), Some(2));
    assert!(!file.exists());
    let mut hashes = Vec::new();
    for _ in 0..2 {
        let output = set(folder.path(), "", &format!("{PASSWORD}\r\n"));
        assert!(output.status.success(), "{output:?}");
        assert!(!format!("{output:?}").contains("horse"));
        let mode = std::fs::metadata(&file).expect("the file").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        hashes.push(std::fs::read_to_string(&file).expect("a hash"));
    }
    assert!(hashes.iter().all(|hash| hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$")), "{hashes:?}");
    assert_ne!(hashes[0], hashes[1], "each with a salt of its own");
}

#[tokio::test]
async fn the_hash_may_come_from_the_environment_and_something_else_is_refused() {
    let folder = Arc::new(tempfile::tempdir().expect("a folder"));
    set(folder.path(), "", PASSWORD);
    let file = folder.path().join("data/drimify-dashboard.hash");
    let hash = std::fs::read_to_string(&file).expect("a hash");
    std::fs::remove_file(&file).expect("removed");
    let config = "[dashboard]\npassword_hash = { env = \"DASHBOARD_HASH\" }\n";
    let server = Server::start_with(folder, config, &[("DASHBOARD_HASH", hash.trim())]);
    assert_eq!(Visitor::new(&server.url).sign_in(PASSWORD).await.status(), StatusCode::SEE_OTHER);
    let folder = tempfile::tempdir().expect("a folder");
    let output = command(folder.path(), config).env("DASHBOARD_HASH", PASSWORD).arg("serve").output().expect("an end");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("dashboard.password_hash") && !said.contains("horse"), "{said}");
}

#[tokio::test]
async fn whoever_knows_the_password_is_let_in_with_a_cookie_that_no_script_and_no_other_site_has() {
    let server = with_password("");
    let visitor = Visitor::new(&server.url);
    let away = visitor.get("/").send().await.expect("an answer");
    assert_eq!((away.status(), header(&away, "location")), (StatusCode::SEE_OTHER, "/login"));
    let answer = visitor.sign_in(PASSWORD).await;
    assert_eq!((answer.status(), header(&answer, "location")), (StatusCode::SEE_OTHER, "/"));
    let cookie = cookie_of(&answer);
    assert!(cookie.starts_with("drimify-dashboard="), "{cookie}");
    for part in ["Path=/", "HttpOnly", "SameSite=Strict", "Max-Age=43200"] {
        assert!(cookie.split("; ").any(|found| found == part), "{part} in {cookie}");
    }
    assert!(!cookie.contains("Secure"), "plain http would never send it back");
    let token = cookie.split_once('=').and_then(|(_, rest)| rest.split(';').next()).unwrap_or_default();
    assert_eq!(token.len(), 43, "256 bits: {token}");
    assert_eq!(Visitor::signed_in(&server.url).await.page("/").await.0, StatusCode::OK);
    let mut database = server.database().await;
    let stored: Vec<Vec<u8>> =
        sqlx::query_scalar("SELECT hash FROM dashboard_session").fetch_all(&mut database).await.expect("sessions");
    assert_eq!(stored.len(), 2);
    assert!(stored.iter().all(|hash| hash.len() == 32 && hash != token.as_bytes()));
    assert!(!server.log().contains(token), "no log has it");
}

#[tokio::test]
async fn where_the_address_is_https_the_cookie_is_for_https_and_this_host_alone() {
    for config in
        ["public_url = \"https://claims.shop.example\"\n", "[dashboard]\nurl = \"https://claims.shop.example\"\n"]
    {
        let server = with_password(config);
        let visitor = Visitor::new(&server.url);
        let form = || visitor.form("/login", &[("password", PASSWORD)]);
        let own = form().header("origin", "https://claims.shop.example").send().await.expect("an answer");
        let cookie = cookie_of(&own);
        assert!(cookie.starts_with("__Host-drimify=") && cookie.contains("; Secure"), "{cookie}");
        assert!(!cookie.contains("Domain"), "{cookie}");
        // The host that a request names is believed only where nothing is configured.
        let other = form().header("origin", &server.url).send().await.expect("an answer");
        assert_eq!((other.status(), cookie_of(&other)), (StatusCode::FORBIDDEN, ""));
    }
}

#[tokio::test]
async fn whatever_is_wrong_with_a_password_the_answer_is_the_same() {
    let server = with_password("");
    let visitor = Visitor::new(&server.url);
    let mut answers = Vec::new();
    let long = "x".repeat(10_000);
    for password in ["", "wrong", "correct horse batterz", &long] {
        let answer = visitor.sign_in(password).await;
        assert_eq!(cookie_of(&answer), "");
        answers.push((answer.status(), answer.text().await.expect("a page")));
    }
    assert_eq!(answers[0].0, StatusCode::FORBIDDEN);
    assert!(answers.iter().all(|answer| *answer == answers[0]), "{answers:?}");
}

#[tokio::test]
async fn after_five_failures_a_minute_an_address_is_not_listened_to_and_another_one_is() {
    let server = with_password("trusted_proxies = [\"127.0.0.1\"]\n");
    let visitor = Visitor::new(&server.url);
    let from = |address: &'static str, password: &'static str| {
        let form = visitor.form("/login", &[("password", password)]);
        form.header("origin", &server.url).header("x-forwarded-for", address).send()
    };
    // All at once: none of them slips through beside the others.
    let guesses = futures_util::future::join_all((0..12).map(|_| from("203.0.113.7", "a guess"))).await;
    let statuses: Vec<u16> = guesses.into_iter().map(|answer| answer.expect("an answer").status().as_u16()).collect();
    let judged = statuses.iter().filter(|status| **status == 403).count();
    assert!((5..=6).contains(&judged), "five, and one more each twelve seconds: {statuses:?}");
    assert!(statuses.iter().all(|status| matches!(status, 403 | 429)), "{statuses:?}");
    let right = from("203.0.113.7", PASSWORD).await.expect("an answer");
    assert_eq!(right.status(), StatusCode::TOO_MANY_REQUESTS, "nor is the right one");
    assert!(header(&right, "retry-after").parse::<u64>().is_ok_and(|seconds| (1..=60).contains(&seconds)));
    for _ in 0..8 {
        let other = from("203.0.113.8", PASSWORD).await.expect("an answer");
        assert_eq!(other.status(), StatusCode::SEE_OTHER, "who knows it is not counted");
    }
}

#[tokio::test]
async fn a_form_of_another_page_does_nothing() {
    let server = with_password("");
    let visitor = Visitor::signed_in(&server.url).await;
    let csrf = visitor.csrf().await;
    let own = server.url.as_str();
    for (why, origin, csrf) in [
        ("no token", Some(own), ""),
        ("another token", Some(own), "0123456789abcdef0123456789abcdef"),
        ("no origin", None, csrf.as_str()),
        ("a foreign origin", Some("https://evil.example"), csrf.as_str()),
        ("an origin that nobody has", Some("null"), csrf.as_str()),
        ("the host on another port", Some("http://127.0.0.1:1"), csrf.as_str()),
    ] {
        let form = visitor.form("/logout", &[("csrf", csrf)]);
        let form = if let Some(origin) = origin { form.header("origin", origin) } else { form };
        assert_eq!(form.send().await.expect("an answer").status(), StatusCode::FORBIDDEN, "{why}");
        assert_eq!(visitor.page("/").await.0, StatusCode::OK, "{why}: still signed in");
    }
    let other = Visitor::signed_in(&server.url).await.csrf().await;
    assert_eq!(visitor.post("/logout", &[("csrf", &other)]).await.status(), StatusCode::FORBIDDEN, "another session's");
    let foreign = Visitor::new(own).form("/login", &[("password", PASSWORD)]).header("origin", "https://evil.example");
    let foreign = foreign.send().await.expect("an answer");
    assert_eq!((foreign.status(), cookie_of(&foreign)), (StatusCode::FORBIDDEN, ""), "nor does it sign anybody in");
}

#[tokio::test]
async fn who_signs_out_is_out_whatever_cookie_is_left() {
    let server = with_password("");
    let visitor = Visitor::signed_in(&server.url).await;
    let other = Visitor::signed_in(&server.url).await;
    let answer = visitor.post("/logout", &[("csrf", &visitor.csrf().await)]).await;
    assert_eq!((answer.status(), header(&answer, "location")), (StatusCode::SEE_OTHER, "/login"));
    assert!(cookie_of(&answer).contains("Max-Age=0"), "{}", cookie_of(&answer));
    assert_eq!(visitor.page("/").await.0, StatusCode::SEE_OTHER);
    assert_eq!(other.page("/").await.0, StatusCode::OK, "others stay");
}

#[tokio::test]
async fn a_session_holds_on_every_instance_until_its_time_or_another_password() {
    let server = with_password("");
    let second = Server::start_in(Arc::clone(&server.folder), "");
    let visitor = Visitor::signed_in(&server.url).await;
    let beside = Visitor { cookie: visitor.cookie.clone(), ..Visitor::new(&second.url) };
    assert_eq!(beside.page("/").await.0, StatusCode::OK);
    let mut database = server.database().await;
    let left: i64 =
        sqlx::query_scalar("SELECT until_ms FROM dashboard_session").fetch_one(&mut database).await.expect("one");
    let hours = (left - jiff::Timestamp::now().as_millisecond()) / 3_600_000;
    assert_eq!(hours, 11, "twelve hours, a moment ago");
    sqlx::query("UPDATE dashboard_session SET until_ms = 1").execute(&mut database).await.expect("ended");
    for one in [&visitor, &beside] {
        assert_eq!(one.page("/").await.0, StatusCode::SEE_OTHER);
    }
    let visitor = Visitor::signed_in(&server.url).await;
    let sessions: i64 =
        sqlx::query_scalar("SELECT count(*) FROM dashboard_session").fetch_one(&mut database).await.expect("a count");
    assert_eq!(sessions, 1, "what has ended is forgotten");
    set(server.folder.path(), "", "another horse battery");
    assert_eq!(visitor.page("/").await.0, StatusCode::SEE_OTHER, "another password ends it");
    assert_eq!(visitor.sign_in(PASSWORD).await.status(), StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn every_page_says_what_a_browser_may_do_with_it() {
    let server = with_password("");
    let visitor = Visitor::signed_in(&server.url).await;
    for path in PAGES.into_iter().chain(["/login"]) {
        let answer = visitor.get(path).send().await.expect("an answer");
        let policy = header(&answer, "content-security-policy");
        for part in [
            "default-src 'none'",
            "style-src 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'",
        ] {
            assert!(policy.split("; ").any(|found| found == part), "{path}: {part} in {policy}");
        }
        assert!(!policy.contains("unsafe") && !policy.contains("script-src"), "{path}: {policy}");
        for (name, value) in [
            ("referrer-policy", "same-origin"),
            ("x-content-type-options", "nosniff"),
            ("cache-control", "no-store"),
            ("cross-origin-opener-policy", "same-origin"),
        ] {
            assert_eq!(header(&answer, name), value, "{path}: {name}");
        }
        let page = answer.text().await.expect("a page");
        for inline in ["<script", "<style", " style=", "javascript:", " onclick"] {
            assert!(!page.contains(inline), "{path}: {inline}");
        }
    }
    let style = visitor.get("/dashboard/style.css").send().await.expect("an answer");
    assert_eq!(header(&style, "content-type"), "text/css; charset=utf-8");
}

#[tokio::test]
async fn an_address_of_its_own_keeps_the_dashboard_from_the_other_one() {
    let folder = Arc::new(tempfile::tempdir().expect("a folder"));
    let config = "[dashboard]\nlisten = \"127.0.0.1:0\"\n";
    set(folder.path(), config, PASSWORD);
    let server = Server::start_in(folder, config);
    for path in ["/", "/login"] {
        assert_eq!(server.get(path).await.0, 404, "{path}");
    }
    let line = server.screen.lines().find_map(|line| line.trim().strip_prefix("Dashboard")).expect("its address");
    let own = line.trim().trim_end_matches('/');
    assert_ne!(own, server.url);
    let visitor = Visitor::signed_in(own).await;
    assert_eq!(visitor.page("/").await.0, StatusCode::OK);
    assert_eq!(visitor.page("/metrics").await.0, StatusCode::NOT_FOUND, "nothing else is there");
}

const HOSTILE: &str = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>\u{202e}";

/// Pages about an app's days, then the others.
const PAGES: [&str; 6] =
    ["/", "/dashboard/sources", "/dashboard/claims", "/dashboard/deliveries", "/dashboard/unread", "/dashboard/sync"];

#[tokio::test]
async fn with_an_empty_store_each_page_says_what_to_do_next() {
    let server = with_password("");
    let visitor = Visitor::signed_in(&server.url).await;
    for (path, words) in PAGES.into_iter().zip([
        "/webhooks/drimify",
        "says how the first one comes here",
        "claims.origins",
        "drimify-server init",
        "Nothing to do",
        "drimify-server sync",
    ]) {
        let (status, page) = visitor.page(path).await;
        assert_eq!(status, StatusCode::OK, "{path}");
        assert!(page.contains(words), "{path}: {words} in {page}");
    }
    let stats = visitor.get("/stats/report.json").send().await.expect("an answer");
    assert_eq!(stats.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn no_page_and_no_number_is_for_who_is_not_signed_in() {
    let server = with_password("");
    let stranger = Visitor { cookie: Some("drimify-dashboard=made-up".to_owned()), ..Visitor::new(&server.url) };
    for path in PAGES {
        let answer = stranger.get(path).send().await.expect("an answer");
        assert_eq!((answer.status(), header(&answer, "location")), (StatusCode::SEE_OTHER, "/login"), "{path}");
    }
    for path in ["/stats/report.json", "/stats/sources.json", "/stats/deliveries.json"] {
        assert_eq!(stranger.page(path).await.0, StatusCode::UNAUTHORIZED, "{path}");
    }
    let replay = stranger.post("/dashboard/replay", &[("csrf", ""), ("target", "shop")]).await;
    assert_eq!(header(&replay, "location"), "/login");
}

#[tokio::test]
async fn the_overview_and_its_json_have_the_figures_of_the_report() {
    let server = with_password("[apps.7.stock]\ngold = 10\n");
    for id in 1..=6 {
        let prize = if id <= 2 { "gold" } else { "lost" };
        let record = json!({ "id": id, "appId": 7, "sessionId": format!("s{id}"), "date": now(), "score": id,
            "email": format!("p{id}@x.example"), "prizeUid": prize, "countryCode": "FR" });
        server.deliver(&record).await;
    }
    server.settled().await;
    let visitor = Visitor::signed_in(&server.url).await;
    let (_, page) = visitor.page("/?app=7&days=1").await;
    for words in [
        "<dt>Records</dt><dd class=\"number\">6</dd>",
        "<dt>Wins</dt><dd class=\"number\">2</dd>",
        "gold",
        "8 left",
        "FR",
    ] {
        assert!(page.contains(words), "{words} in {page}");
    }
    assert!(!page.contains("x.example"), "no figure is about one person");
    let (_, text) = visitor.page("/stats/report.json?app=7&days=1").await;
    let report: Value = serde_json::from_str(&text).expect("JSON");
    let figure = |name: &str, of: &str| {
        let all = report["figures"].as_array().expect("figures");
        all.iter().find(|one| one["figure"] == name && one["of"] == of).map(|one| one["value"].clone())
    };
    assert_eq!(figure("total.records", ""), Some(json!(6.0)));
    assert_eq!(figure("prize.left", "gold"), Some(json!(8.0)));
    assert_eq!((&report["app"], &report["zone"]), (&json!("7"), &json!("UTC")));
    for nonsense in
        ["/?app=7&days=x", "/?app=7&from=2024-11-10&to=2024-11-01", "/?app=7&from=x&to=y", "/?app=7&days=999999"]
    {
        let (status, page) = visitor.page(nonsense).await;
        assert!(status == StatusCode::OK && page.contains("role=\"alert\""), "{nonsense}");
    }
    assert!(visitor.page("/?app=nobody's").await.1.contains("No record of app nobody&#39;s"));
}

#[tokio::test]
async fn a_forged_callback_is_a_session_without_a_record_and_every_number_has_its_list() {
    let config =
        "[claims]\norigins = [\"https://shop.example\"]\n[apps.7]\nexperiences = [\"https://go.drimify.com/play/1\"]\n";
    let server = with_password(config);
    let record = |id: u64| {
        json!({ "id": id, "appId": 7, "sessionId": format!("s{id}"), "date": now(), "score": 1,
                                  "email": format!("ada{id}@x.example") })
    };
    for id in 1..=3 {
        server.deliver(&record(id)).await;
    }
    for session in ["s1", "forged"] {
        let told = json!({ "v": 1, "milestone": "complete", "session": session, "round": 1,
            "experience": "https://go.drimify.com/play/1", "page": "https://shop.example/win", "at": 1 });
        crate::seen::tell(&server, &told).await;
    }
    let mut database = server.database().await;
    crate::seen::until(&mut database, "SELECT count(*) = 2 FROM seen_session").await;
    let visitor = Visitor::signed_in(&server.url).await;
    let (_, text) = visitor.page("/stats/sources.json?app=7&days=2").await;
    let stats: Value = serde_json::from_str(&text).expect("JSON");
    let count = |callback: bool, webhook: bool| {
        let mut cells = stats["cells"].as_array().expect("cells").iter();
        let found =
            cells.find(|cell| cell["callback"] == callback && cell["webhook"] == webhook && cell["api"] == false);
        found.map(|cell| cell["count"].clone())
    };
    assert_eq!(count(true, true), Some(json!(1)));
    assert_eq!(count(false, true), Some(json!(2)));
    assert_eq!(count(true, false), Some(json!(1)), "{text}");
    let (_, forged) = visitor.page("/dashboard/sources?app=7&days=2&cell=100").await;
    assert!(forged.contains("session without record") && forged.contains("go.drimify.com/play/1"), "{forged}");
    let (_, alone) = visitor.page("/dashboard/sources?app=7&days=2&cell=010").await;
    assert!(alone.contains("a…@x.example") && !alone.contains("ada"), "masked: {alone}");
    let open = Server::start_in(Arc::clone(&server.folder), &format!("{config}[dashboard]\npersonal = true\n"));
    let visitor = Visitor::signed_in(&open.url).await;
    let (_, alone) = visitor.page("/dashboard/sources?app=7&days=2&cell=010").await;
    assert!(alone.contains("ada2@x.example"), "in full where that is configured: {alone}");
}

#[tokio::test]
async fn what_was_given_up_is_listed_and_sent_once_more_by_who_is_signed_in_alone() {
    let folder = crate::targets::folder();
    let mut receiver = Receiver::start().await;
    receiver.answer([(410, None, "")]);
    let config = webhook(folder.path(), "shop", &receiver.url, "");
    assert!(set(folder.path(), &config, PASSWORD).status.success());
    let server = Server::start_in(folder, &config);
    server.deliver(&json!({ "id": 1, "appId": 7, "email": "ada@x.example", "date": now() })).await;
    let first = receiver.next().await;
    metric(&server, "drimify_target_paused{target=\"shop\"} 2").await;
    let visitor = Visitor::signed_in(&server.url).await;
    let (_, page) = visitor.page("/dashboard/deliveries").await;
    assert!(page.contains("it wants nothing more") && page.contains("a…@x.example"), "{page}");
    assert!(!page.contains("ada@"), "{page}");
    assert!(visitor.page("/").await.1.contains("shop is off"), "the overview says what needs somebody");
    let csrf = visitor.csrf().await;
    let forged = visitor.form("/dashboard/replay", &[("csrf", &csrf), ("target", "shop")]);
    let forged = forged.header("origin", "https://evil.example").send().await.expect("an answer");
    assert_eq!(forged.status(), StatusCode::FORBIDDEN);
    assert_eq!(visitor.post("/dashboard/replay", &[("target", "shop")]).await.status(), StatusCode::FORBIDDEN);
    let done = visitor.post("/dashboard/replay", &[("csrf", &csrf), ("target", "shop")]).await;
    assert!(header(&done, "location").starts_with("/dashboard/deliveries?due="), "{done:?}");
    let again = receiver.next().await;
    assert_eq!(again.id(), first.id(), "under its own name");
    metric(&server, "drimify_target_sent_total{target=\"shop\"} 1").await;
    let log = server.log();
    assert!(log.contains("replayed from the dashboard") && log.contains("looked at the dashboard"), "{log}");
    assert!(!log.contains("ada@") && !log.contains(&csrf), "{log}");
}

#[tokio::test]
async fn whatever_a_record_says_is_text_on_every_page() {
    let server = with_password("");
    let record = json!({ "id": HOSTILE, "appId": HOSTILE, "sessionId": "s1", "date": now(), "score": 5,
        "email": format!("{HOSTILE}@x.example"), "prizeUid": HOSTILE, "prizeTitle": HOSTILE, "code": "C1",
        "countryCode": HOSTILE, "locale": HOSTILE, "referral": HOSTILE });
    server.deliver(&record).await;
    let mut unread = serde_json::Map::new();
    unread.insert(HOSTILE.to_owned(), json!(1));
    server.deliver(&Value::Object(unread)).await;
    let (_, claim) = server.claim("s1", crate::support::CLAIMANT).await;
    assert_eq!(claim["state"], "verified");
    let visitor = Visitor::signed_in(&server.url).await;
    let app: String = url::form_urlencoded::byte_serialize(HOSTILE.trim().as_bytes()).collect();
    let more = [
        "/dashboard/sources?days=2&cell=010".to_owned(),
        format!("/?app={app}&days=1"),
        format!("/?from={app}&to={app}"),
    ];
    for path in PAGES.map(str::to_owned).into_iter().chain(more) {
        let (status, page) = visitor.page(&path).await;
        assert_eq!(status, StatusCode::OK, "{path}");
        for markup in ["<script", "<img", "\u{202e}", "onerror=alert(2)>"] {
            assert!(!page.contains(markup), "{path}: {markup} in {page}");
        }
    }
    assert!(visitor.page("/dashboard/claims").await.1.contains("&lt;script&gt;"), "it is shown, as text");
}

#[tokio::test]
async fn a_session_that_many_records_share_is_listed_as_no_identity() {
    let folder = Arc::new(tempfile::tempdir().expect("a folder"));
    assert!(set(folder.path(), "", PASSWORD).status.success());
    let server = Server::start_in(Arc::clone(&folder), "");
    let kiosk: Vec<Value> = (1..=51).map(|id| json!({ "id": id, "appId": 7, "sessionId": "kiosk" })).collect();
    server.deliver(&Value::Array(kiosk)).await;
    let few: Vec<Value> = (101..=150).map(|id| json!({ "id": id, "appId": 7, "sessionId": "tablet" })).collect();
    server.deliver(&Value::Array(few)).await;
    server.settled().await;
    let visitor = Visitor::signed_in(&server.url).await;
    // They are looked for beside the page.
    let mut page = visitor.page("/dashboard/sync").await.1;
    while page.contains("are being looked for") {
        page = visitor.page("/dashboard/sync").await.1;
    }
    assert!(page.contains("No identity"), "{page}");
    assert!(page.contains(">51<") && !page.contains(">50<"), "{page}");
    assert!(!page.contains("kiosk</"), "the session itself is not shown");

    let said = text(&run(folder.path(), "", &["doctor"]).stdout);
    assert!(said.contains("!! no identity: 51 records share the session "), "{said}");
    assert!(!said.contains(" 50 records") && !said.contains("session kiosk"), "{said}");
}
