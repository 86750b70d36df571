//! Who may look at the dashboard, and what others get: guesses, forged forms, another password, another instance.

use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Output, Stdio};
use std::sync::Arc;

use reqwest::{Client, RequestBuilder, Response, StatusCode};

use crate::support::{Server, command, staying};

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
    assert_eq!(statuses.iter().filter(|status| **status == 403).count(), 5, "{statuses:?}");
    assert_eq!(statuses.iter().filter(|status| **status == 429).count(), 7, "{statuses:?}");
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
    for path in ["/", "/login"] {
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
