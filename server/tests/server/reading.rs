//! What a delivery is answered with and what is kept of it, in whichever way it is written.

use serde_json::{Value, json};
use sqlx::Row;

use crate::support::{CLAIMANT, KEY, Server, field, gzip, json_of, run, text};

/// Delivers a body. Answers with the status and the answer.
async fn deliver(server: &Server, headers: &[(&str, &str)], body: impl Into<Vec<u8>>) -> (u16, Value) {
    let mut request = server.webhook().body(body.into());
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    json_of(request.send().await.expect("an answer")).await
}

/// The raw bodies that are kept, and whether each is unread.
async fn kept(server: &Server) -> Vec<(Vec<u8>, bool)> {
    let mut database = server.database().await;
    let rows = sqlx::query("SELECT raw, unread FROM body ORDER BY id").fetch_all(&mut database).await.expect("bodies");
    rows.into_iter().map(|row| (row.get("raw"), row.get::<i64, _>("unread") == 1)).collect()
}

async fn last_name(server: &Server) -> Value {
    let mut database = server.database().await;
    let fields: Option<String> =
        sqlx::query_scalar("SELECT fields FROM record").fetch_optional(&mut database).await.expect("a record");
    let fields: Value = serde_json::from_str(&fields.unwrap_or_default()).unwrap_or_default();
    fields.get("lastName").cloned().unwrap_or_default()
}

#[tokio::test]
async fn every_body_is_answered_and_kept_as_the_table_says() {
    let json_type = ("content-type", "application/json");
    let deep = format!("{{\"id\":1,\"x\":{}{}}}", "[".repeat(200), "]".repeat(200));
    let mut cut = gzip(b"{\"id\":1}");
    cut.truncate(cut.len() - 3);
    for (why, headers, body, status, word, kept_as) in [
        ("nothing", vec![], Vec::new(), 200, "probe", None),
        ("an empty object", vec![json_type], b"{}".to_vec(), 200, "probe", None),
        ("an empty list", vec![json_type], b"[]".to_vec(), 200, "probe", None),
        ("null", vec![json_type], b"null".to_vec(), 200, "probe", None),
        ("no value", vec![json_type], b"{\"email\":null}".to_vec(), 200, "probe", None),
        ("a known field", vec![json_type], b"{\"id\":1,\"x\":2}".to_vec(), 200, "stored", Some(false)),
        ("no known field", vec![json_type], b"{\"hello\":\"world\"}".to_vec(), 200, "unread", Some(true)),
        ("words for nothing only", vec![json_type], b"{\"id\":\"undefined\"}".to_vec(), 200, "unread", Some(true)),
        ("a list of other things", vec![json_type], b"[1]".to_vec(), 200, "unread", Some(true)),
        ("a list read in part", vec![json_type], b"[{\"id\":1},{\"a\":2}]".to_vec(), 200, "stored", Some(true)),
        ("broken JSON", vec![json_type], b"{\"id\":".to_vec(), 400, "unreadable", Some(true)),
        ("XML", vec![("content-type", "text/xml")], b"<id>1</id>".to_vec(), 400, "unreadable", Some(true)),
        (
            "multipart",
            vec![("content-type", "multipart/form-data; boundary=x")],
            b"--x\r\nContent-Disposition: form-data; name=\"id\"\r\n\r\n1\r\n--x--".to_vec(),
            400,
            "unreadable",
            Some(true),
        ),
        ("depth", vec![json_type], deep.into_bytes(), 400, "unreadable", Some(true)),
        ("damaged gzip", vec![("content-encoding", "gzip")], cut, 400, "unreadable", Some(true)),
        (
            "an unknown encoding",
            vec![("content-encoding", "br")],
            b"{\"id\":1}".to_vec(),
            415,
            "media_type",
            Some(true),
        ),
        (
            "an unknown charset",
            vec![("content-type", "application/json; charset=klingon")],
            b"{\"id\":1,\"lastName\":\"\xfc\"}".to_vec(),
            415,
            "media_type",
            Some(true),
        ),
        ("too large", vec![json_type], vec![b' '; 256 * 1024 + 1], 413, "too_large", None),
        ("too large once inflated", vec![], gzip(&vec![b' '; 256 * 1024 + 1]), 413, "too_large", None),
    ] {
        let server = Server::start("");
        let (found, answer) = deliver(&server, &headers, body.clone()).await;
        let found_word = answer.get("status").or(answer.get("error")).and_then(Value::as_str).unwrap_or_default();
        assert_eq!((found, found_word), (status, word), "{why}");
        let expected = kept_as.map(|unread| (body, unread)).into_iter().collect::<Vec<_>>();
        assert!(kept(&server).await == expected, "{why}: what is kept");
        let unread = i32::from(kept_as == Some(true));
        let (_, metrics) = server.get("/metrics").await;
        assert!(metrics.contains(&format!("drimify_bodies_unread {unread}\n")), "{why}: the gauge");
        assert!(metrics.contains(&format!("drimify_webhook_requests_total{{result=\"{word}\"}} 1")), "{why}: counted");
    }
}

#[tokio::test]
async fn what_is_refused_is_named_and_a_body_that_is_too_large_is_told_with_its_size() {
    let server = Server::start("");
    let (_, answer) = deliver(&server, &[("content-encoding", "zstd")], "{}").await;
    assert!(field(&answer, "/message").contains("zstd"), "{answer}");
    let kind = ("content-type", "application/json; charset=klingon");
    let (_, answer) = deliver(&server, &[kind], b"\xfc".to_vec()).await;
    assert!(field(&answer, "/message").contains("klingon"), "{answer}");
    let (status, _) = deliver(&server, &[("content-encoding", "gzip"), ("content-encoding", "br")], "{}").await;
    assert_eq!(status, 415, "two lines are one list");
    deliver(&server, &[], vec![b' '; 300_000]).await;
    assert!(server.log().contains("bytes=\"300000\""), "{}", server.log());
}

#[tokio::test]
async fn a_body_is_kept_once_for_each_integration() {
    let secret = "secrets = [{ env = \"DRIMIFY_WEBHOOK_KEY\" }]";
    let server = Server::start(&format!(
        "[[integrations]]\nname = \"one\"\npath = \"/one\"\n{secret}\n[[integrations]]\nname = \"two\"\npath = \"/two\"\n{secret}\n"
    ));
    for path in ["/one", "/two", "/one", "/two"] {
        let request = server.http.post(server.path(path)).header("X-API-KEY", KEY).body("{\"hello\":1}");
        assert_eq!(request.send().await.expect("an answer").status().as_u16(), 200);
    }
    assert_eq!(server.count("body").await, 2);
}

#[tokio::test]
async fn names_keep_their_letters_in_every_charset_and_packing() {
    let latin = b"{\"id\":1,\"lastName\":\"M\xfcller\"}".to_vec();
    let utf8 = "{\"id\":1,\"lastName\":\"Müller\"}";
    let utf16: Vec<u8> = utf8.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let marked = [vec![0xff, 0xfe], utf16.clone()].concat();
    let form = "application/x-www-form-urlencoded";
    for (why, kind, body, guessed) in [
        ("UTF-8", "application/json", utf8.as_bytes().to_vec(), false),
        ("ISO-8859-1, said", "application/json; charset=ISO-8859-1", latin.clone(), false),
        ("windows-1252, unsaid", "application/json", latin.clone(), true),
        ("windows-1252, said to be UTF-8", "application/json; charset=utf-8", latin.clone(), true),
        ("UTF-16, said", "application/json; charset=utf-16le", utf16, false),
        ("UTF-16, marked and said to be UTF-8", "application/json; charset=utf-8", marked, false),
        ("gzip", "application/json", gzip(utf8.as_bytes()), false),
        ("ISO-8859-1 in gzip", "application/json; charset=latin1", gzip(&latin), false),
        ("a form in windows-1252", form, b"id=1&lastName=M%FCller".to_vec(), true),
        ("a form in UTF-8", form, b"id=1&lastName=M%C3%BCller".to_vec(), false),
        ("a record in a form", form, "payload=%7B%22id%22%3A1%2C%22lastName%22%3A%22M%C3%BCller%22%7D".into(), false),
        (
            "an envelope",
            "application/json",
            format!("{{\"event\":\"x\",\"data\":{{\"items\":[{utf8}]}}}}").into_bytes(),
            false,
        ),
        ("a list that became an object", "application/json", format!("{{\"0\":{utf8}}}").into_bytes(), false),
    ] {
        let server = Server::start("");
        let (status, answer) = deliver(&server, &[("content-type", kind)], body).await;
        assert_eq!((status, answer), (200, json!({ "status": "stored" })), "{why}");
        assert_eq!(last_name(&server).await, "Müller", "{why}");
        let mut database = server.database().await;
        let kept: (i64, Vec<u8>) =
            sqlx::query_as("SELECT charset_guessed, raw FROM body").fetch_one(&mut database).await.expect("the body");
        assert_eq!(kept.0, i64::from(guessed), "{why}: it is marked");
        assert!(!kept.1.starts_with(&[0x1f, 0x8b]), "{why}: kept as it was before it was packed");
    }
}

#[tokio::test]
async fn a_record_three_envelopes_deep_is_kept_and_not_thrown_away() {
    let server = Server::start("");
    let body = "{\"data\":{\"data\":{\"data\":{\"id\":1,\"code\":\"W\"}}}}";
    assert_eq!(deliver(&server, &[], body).await, (200, json!({ "status": "unread" })));
    assert_eq!(kept(&server).await, [(body.as_bytes().to_vec(), true)]);
}

#[tokio::test]
async fn bombs_are_refused_in_bounded_time_and_the_server_lives() {
    let server = Server::start("");
    let started = std::time::Instant::now();
    let flat = gzip(&vec![b'['; 64 << 20]);
    assert!(flat.len() < 256 * 1024, "64 MiB fit into {} bytes", flat.len());
    assert_eq!(deliver(&server, &[("content-encoding", "gzip")], flat.clone()).await.0, 413);
    assert_eq!(deliver(&server, &[], gzip(&flat)).await.0, 400, "a bomb in a bomb is not opened twice");
    assert_eq!(deliver(&server, &[("content-encoding", "gzip, gzip")], gzip(&flat)).await.0, 415);
    assert_eq!(deliver(&server, &[], vec![b'['; 256 * 1024]).await.0, 400, "depth");
    let keys: Vec<String> = (0..20_000).map(|number| format!("\"{number:x}\":1")).collect();
    assert_eq!(deliver(&server, &[], format!("{{{}}}", keys.join(","))).await.1, json!({ "status": "unread" }));
    let million = gzip(format!("{{{}\"id\":1}}", "\"k\":1,".repeat(1_000_000)).as_bytes());
    assert!(million.len() < 256 * 1024, "a million keys fit into {} bytes", million.len());
    assert_eq!(deliver(&server, &[], million).await.0, 413);
    assert!(started.elapsed().as_secs() < 120, "{:?}", started.elapsed());
    assert_eq!(server.get("/readyz").await.0, 200);
}

#[tokio::test]
async fn unread_lists_shapes_without_values_and_reread_reads_them_by_the_present_rules() {
    let server = Server::start("");
    let none = run(server.folder.path(), "", &["unread"]);
    assert_eq!(text(&none.stdout), "every kept body is understood\n");
    let body = json!({ "teilnehmer": 7, "sitzung": "s7", "gewinn": "gold", "gutschein": "GEHEIM7" });
    assert_eq!(deliver(&server, &[("content-type", "application/json")], body.to_string()).await.1["status"], "unread");
    assert_eq!(deliver(&server, &[], "{\"email\": \"geheim@x.example\", oops").await.0, 400);
    let listed = run(server.folder.path(), "", &["unread"]);
    let said = text(&listed.stdout);
    assert!(said.contains("{gewinn: text, gutschein: text, sitzung: text, teilnehmer: number}"), "{said}");
    assert!(said.contains("line 1, column 31"), "{said}");
    assert!(said.contains("default") && !said.to_lowercase().contains("geheim") && !said.contains("s7"), "{said}");
    assert_eq!(server.claim("s7", CLAIMANT).await.0, 202);

    let mapped = "[[integrations]]\nsecrets = [{ env = \"DRIMIFY_WEBHOOK_KEY\" }]\n[integrations.fields]\nid = \"teilnehmer\"\nsessionId = \"sitzung\"\nprizeUid = \"gewinn\"\ncode = \"gutschein\"\n";
    let again = run(server.folder.path(), mapped, &["reread"]);
    assert!(again.status.success(), "{}", text(&again.stderr));
    let said = text(&again.stdout);
    assert!(said.contains("2 bodies, 1 statements that say something new, 1 bodies still not understood"), "{said}");
    let (status, claim) = server.claim("s7", CLAIMANT).await;
    assert_eq!((status, &claim["prize"]["code"]), (200, &json!("GEHEIM7")), "the running server tells it");
    let since = run(server.folder.path(), mapped, &["reread", "--since", "0s", "--all"]);
    assert!(text(&since.stdout).contains("reread: 0 bodies"), "{}", text(&since.stdout));
    let all = run(server.folder.path(), mapped, &["reread", "--all"]);
    assert!(text(&all.stdout).contains("2 bodies, 0 statements"), "what is known is no news: {}", text(&all.stdout));
}

#[tokio::test]
async fn an_erased_person_is_erased_from_unread_bodies_too() {
    let server = Server::start("");
    server.deliver(&json!({ "id": 71, "sessionId": "s1", "email": "p@x.example" })).await;
    for body in [
        "{\"mail\":\"P@x.example\"}",
        "mail=p%40x.example&a",
        "{\"who\":71}",
        "{\"in\":\"s1\"}",
        "{\"who\":\"somebody else\"}",
    ] {
        let (status, answer) = deliver(&server, &[], body).await;
        assert_eq!((status, &answer["status"]), (200, &json!("unread")), "{body}");
    }
    let output = run(server.folder.path(), "", &["erase", "--email", "p@x.example"]);
    assert!(text(&output.stdout).contains("5 raw bodies"), "{}", text(&output.stdout));
    assert_eq!(kept(&server).await, [(b"{\"who\":\"somebody else\"}".to_vec(), true)]);
}

#[tokio::test]
async fn old_raw_bodies_go_and_unread_ones_stay_longer() {
    let server = Server::start("");
    server.deliver(&json!({ "id": 1 })).await;
    server.deliver(&json!({ "hello": 1 })).await;
    let mut database = server.database().await;
    let day = 86_400_000;
    sqlx::query("UPDATE body SET projected_ms = projected_ms - $1")
        .bind(10 * day)
        .execute(&mut database)
        .await
        .expect("old");
    let folder = server.folder.clone();
    drop((server, database));
    let config = "[store]\nraw_body_days = 5\nunread_days = 20\n";
    let server = Server::start_in(folder, config);
    while server.count("body").await != 1 {
        tokio::task::yield_now().await;
    }
    assert!(kept(&server).await[0].1, "the unread one stays");
}

#[tokio::test]
async fn one_slash_at_the_end_is_the_same_path_for_every_method() {
    let server = Server::start("[claims]\norigins = [\"https://shop.example\"]\n");
    server.deliver(&json!({ "id": 1, "sessionId": "s1", "prizeUid": "p" })).await;
    for (method, path, origin, status) in [
        ("POST", "/webhooks/drimify/", None, 200),
        ("PUT", "/webhooks/drimify/", None, 200),
        ("PATCH", "/webhooks/drimify/", None, 200),
        ("HEAD", "/webhooks/drimify/", None, 405),
        ("GET", "/webhooks/drimify/", None, 405),
        ("POST", "/webhooks/drimify//", None, 404),
        ("POST", "/claims/", None, 200),
        ("GET", "/claims/", None, 405),
        ("OPTIONS", "/claims/", Some("https://shop.example"), 200),
        ("GET", "/claims/s1/", None, 200),
        ("HEAD", "/claims/s1/", None, 405),
        ("OPTIONS", "/claims/s1/", Some("https://shop.example"), 200),
    ] {
        let request =
            server.http.request(method.parse().expect("a method"), server.path(path)).header("X-API-KEY", KEY);
        let mut request = request.header("content-type", "application/json");
        if let Some(origin) = origin {
            request = request.header("origin", origin).header("access-control-request-method", "POST");
        }
        let body = if path.starts_with("/claims") { "{\"sessionId\":\"s1\"}" } else { "{\"id\":1}" };
        server.settled().await;
        let answer = request.body(body).send().await.expect("an answer");
        assert_eq!(answer.status().as_u16(), status, "{method} {path}");
        if status == 405 {
            assert!(answer.headers().contains_key("allow"), "{method} {path}");
        }
    }
}

#[test]
fn an_integration_cannot_have_a_path_or_a_name_that_the_server_needs_itself() {
    let folder = tempfile::tempdir().expect("a folder");
    let config = |path: &str| format!("[[integrations]]\npath = \"{path}\"\nsecrets = [{{ env = \"OTHER_KEY\" }}]\n");
    for path in ["/seen", "/share/x", "/stats", "/login", "/logout", "/claims/", "/metrics", "/"] {
        let output = run(folder.path(), &config(path), &["unread"]);
        assert_eq!(output.status.code(), Some(2), "{path}");
        assert!(text(&output.stderr).contains("the server's own"), "{}", text(&output.stderr));
    }
    let output = run(folder.path(), &config("/hooks/crm").replace("path", "name = \"api\"\npath"), &["unread"]);
    assert_eq!(output.status.code(), Some(2), "bodies are told apart by the name of what brought them");
    assert!(text(&output.stderr).contains("pulled from the vendor's API"), "{}", text(&output.stderr));
    let two = config("/hooks/crm") + &config("/hooks/crm/");
    let output = run(folder.path(), &two, &["unread"]);
    assert_eq!(output.status.code(), Some(2), "with and without the slash it is one path");
}

#[tokio::test]
async fn a_secret_files_mark_and_line_end_do_not_count() {
    let secrets = tempfile::tempdir().expect("a folder");
    let file = secrets.path().join("secret");
    for written in ["the-secret", "the-secret\n", "the-secret\r\n", "\u{feff}the-secret\r\n"] {
        std::fs::write(&file, written).expect("a secret");
        let server = Server::start(&format!("[[integrations]]\nsecrets = [{{ file = \"{}\" }}]\n", file.display()));
        let request = server.http.post(server.path("/webhooks/drimify")).header("X-API-KEY", "the-secret");
        assert_eq!(request.body("{\"id\":1}").send().await.expect("an answer").status().as_u16(), 200, "{written:?}");
    }
}
