//! The receiver: who may deliver, in which forms, and what is kept.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::TcpStream;

use serde_json::{Value, json};

use crate::support::{CLAIMANT, KEY, Server, field, json_of};

const SECRET: &str = "secrets = [{ env = \"DRIMIFY_WEBHOOK_KEY\" }]\n";

const FIVE: &str = r#"
[limits]
failed_auth_per_minute = 1000

[[integrations]]
name = "api-key"
path = "/webhooks/api-key"
auth = "api-key"
secrets = [{ env = "DRIMIFY_WEBHOOK_KEY" }, { env = "OTHER_KEY" }]

[[integrations]]
name = "bearer"
path = "/webhooks/bearer"
auth = "bearer"
secrets = [{ env = "OTHER_KEY" }]

[[integrations]]
name = "basic"
path = "/webhooks/basic"
auth = "basic"
secrets = [{ file = "BASIC_FILE" }]

[[integrations]]
name = "header"
path = "/webhooks/header"
auth = "header"
header = "X-My-Secret"
secrets = [{ env = "OTHER_KEY" }]

[[integrations]]
name = "none"
path = "/webhooks/none"
auth = "none"
allow_unauthenticated = true
"#;

#[tokio::test]
async fn every_way_of_authentication_is_checked_and_a_wrong_secret_learns_nothing() {
    let secrets = tempfile::tempdir().expect("a folder");
    let file = secrets.path().join("basic");
    std::fs::write(&file, "player:one:two\n").expect("a secret");
    let server = Server::start(&FIVE.replace("BASIC_FILE", &file.display().to_string()));
    let cases = [
        ("the key", "api-key", Some(("x-api-key", KEY)), 200),
        ("the other valid key, for rotation", "api-key", Some(("x-api-key", "another-key")), 200),
        ("a wrong key", "api-key", Some(("x-api-key", "a-key-that-tests-usE")), 401),
        ("the beginning of a key", "api-key", Some(("x-api-key", "a-key")), 401),
        ("an empty key", "api-key", Some(("x-api-key", "")), 401),
        ("no key", "api-key", None, 401),
        ("the key where another header is asked for", "api-key", Some(("x-my-secret", KEY)), 401),
        ("a bearer", "bearer", Some(("authorization", "Bearer another-key")), 200),
        ("the scheme has no case", "bearer", Some(("authorization", "bearer another-key")), 200),
        ("the token has", "bearer", Some(("authorization", "Bearer Another-key")), 401),
        ("a bearer without scheme", "bearer", Some(("authorization", "another-key")), 401),
        ("basic", "basic", Some(("authorization", "Basic cGxheWVyOm9uZTp0d28=")), 200),
        ("basic with another password", "basic", Some(("authorization", "Basic cGxheWVyOm9uZQ==")), 401),
        ("a custom header", "header", Some(("x-my-secret", "another-key")), 200),
        ("a custom header with another value", "header", Some(("x-my-secret", KEY)), 401),
        ("nobody asks", "none", None, 200),
    ];
    let mut refusals = Vec::new();
    for (why, integration, header, status) in cases {
        let mut request = server.http.post(server.path(&format!("/webhooks/{integration}"))).body("{\"id\":1}");
        if let Some((name, value)) = header {
            request = request.header(name, value);
        }
        let response = request.send().await.expect("an answer");
        assert!(response.headers().get("www-authenticate").is_none(), "{why}: a hint");
        let (found, body) = json_of(response).await;
        assert_eq!(found, status, "{why}");
        if status == 401 {
            refusals.push(body);
        }
    }
    refusals.dedup();
    assert_eq!(
        refusals,
        [json!({ "error": "unauthorized", "message": "not authorized" })],
        "all refusals are the same"
    );
}

#[tokio::test]
async fn a_custom_header_may_be_called_authorization() {
    let secrets = tempfile::tempdir().expect("a folder");
    let file = secrets.path().join("secret");
    std::fs::write(&file, "Token abc\n").expect("a secret");
    let server = Server::start(&format!(
        "[[integrations]]\nauth = \"header\"\nheader = \"Authorization\"\nsecrets = [{{ file = \"{}\" }}]\n",
        file.display()
    ));
    for (value, status) in [("Token abc", 200), ("token abc", 200), ("Token abC", 401), ("abc", 401)] {
        let request = server.http.post(server.path("/webhooks/drimify")).header("authorization", value);
        let response = request.body("{\"id\":1}").send().await.expect("an answer");
        assert_eq!(response.status().as_u16(), status, "{value}");
    }
}

#[tokio::test]
async fn two_values_of_the_secrets_header_prove_nothing() {
    let server = Server::start("");
    for (first, second) in [(KEY, "wrong"), ("wrong", KEY), (KEY, KEY)] {
        let request = server.http.post(server.path("/webhooks/drimify"));
        let request = request.header("X-API-KEY", first).header("x-api-key", second).body("{\"id\":1}");
        assert_eq!(request.send().await.expect("an answer").status().as_u16(), 401, "{first} {second}");
    }
}

#[tokio::test]
async fn an_integration_may_have_any_path_that_the_server_does_not_need_itself() {
    let server = Server::start(&format!("[[integrations]]\npath = \"/hooks/crm-1\"\n{SECRET}"));
    let deliver = |path: &str| server.http.post(server.path(path)).header("X-API-KEY", KEY).body("{\"id\":1}").send();
    assert_eq!(deliver("/hooks/crm-1").await.expect("an answer").status().as_u16(), 200);
    assert_eq!(deliver("/webhooks/drimify").await.expect("an answer").status().as_u16(), 404);
    assert!(server.get("/metrics").await.1.contains("drimify_webhook_seconds_count 1"));
}

#[tokio::test]
async fn the_three_methods_deliver_and_others_are_405() {
    let server = Server::start("");
    for (method, status) in [("POST", 200), ("PUT", 200), ("PATCH", 200), ("GET", 405), ("DELETE", 405), ("HEAD", 405)]
    {
        let method: reqwest::Method = method.parse().expect("a method");
        let request = server.http.request(method.clone(), server.path("/webhooks/drimify")).header("X-API-KEY", KEY);
        let response = request.body("{\"id\":1}").send().await.expect("an answer");
        assert_eq!(response.status().as_u16(), status, "{method}");
        if status == 405 {
            assert!(response.headers().contains_key("allow"), "{method}");
        }
    }
}

#[test]
fn authentication_comes_before_any_of_the_body_is_read() {
    let server = Server::start("");
    let address = server.url.trim_start_matches("http://");
    let mut stream = TcpStream::connect(address).expect("a connection");
    // The body is announced and never sent: only a server that does not wait for it can answer.
    let head = format!(
        "POST /webhooks/drimify HTTP/1.1\r\nHost: {address}\r\nX-API-KEY: wrong\r\nContent-Length: 200000\r\nConnection: close\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).expect("sent");
    let mut answer = [0; 12];
    stream.read_exact(&mut answer).expect("an answer");
    assert_eq!(&answer, b"HTTP/1.1 401");
}

#[tokio::test]
async fn object_array_and_form_are_stored_with_the_raw_body_verbatim() {
    let server = Server::start(
        "[[integrations]]\nsecrets = [{ env = \"DRIMIFY_WEBHOOK_KEY\" }]\n[integrations.fields]\nemail = [\"Participant Mail\", \"mail\"]\ncode = \"gutschein\"\n",
    );
    let bodies = [
        (
            "application/json",
            "{ \"ID\": 1, \"sessionID\":\"s1\",\n \"Participant Mail\":\"A@x.example\", \"shoe\": {\"size\":43}, \"updatedAtTimeStamp\": 1731262172 }",
        ),
        ("application/json; charset=utf-8", "[{\"id\":2,\"sessionId\":\"s2\"},{\"id\":3,\"mail\":\"c@x.example\"}]"),
        ("application/x-www-form-urlencoded", "id=4&sessionId=s4&GUTSCHEIN=WIN%204&prizeUid="),
    ];
    for (kind, body) in bodies {
        let response = server.webhook().header("content-type", kind).body(body).send().await.expect("an answer");
        assert_eq!(json_of(response).await, (200, json!({ "status": "stored" })), "{body}");
    }
    let mut database = server.database().await;
    let raw: Vec<Vec<u8>> =
        sqlx::query_scalar("SELECT raw FROM body ORDER BY id").fetch_all(&mut database).await.expect("bodies");
    assert_eq!(raw, bodies.map(|(_, body)| body.as_bytes().to_vec()));
    let records: Vec<(String, String)> =
        sqlx::query_as("SELECT key, fields FROM record ORDER BY key").fetch_all(&mut database).await.expect("records");
    let records: Vec<(String, Value)> =
        records.into_iter().map(|(key, fields)| (key, serde_json::from_str(&fields).expect("JSON"))).collect();
    let expected = [
        (
            "id:1",
            json!({ "id": 1, "sessionId": "s1", "email": "A@x.example", "shoe": { "size": 43 }, "updatedAtTimestamp": 1_731_262_172 }),
        ),
        ("id:2", json!({ "id": 2, "sessionId": "s2" })),
        ("id:3", json!({ "id": 3, "email": "c@x.example" })),
        ("id:4", json!({ "id": "4", "sessionId": "s4", "code": "WIN 4" })),
    ];
    assert_eq!(records, expected.map(|(key, fields)| (key.to_owned(), fields)));
}

/// The fields of all records, by their key.
async fn records(server: &Server) -> BTreeMap<String, Value> {
    let mut database = server.database().await;
    let rows: Vec<(String, String)> =
        sqlx::query_as("SELECT key, fields FROM record").fetch_all(&mut database).await.expect("records");
    rows.into_iter().map(|(key, fields)| (key, serde_json::from_str(&fields).expect("JSON"))).collect()
}

async fn deliver_text(server: &Server, body: String) -> u16 {
    server.webhook().body(body).send().await.expect("an answer").status().as_u16()
}

#[tokio::test]
async fn numbers_of_any_size_are_kept_and_tell_ids_apart() {
    let server = Server::start("");
    for body in [
        "{\"id\":18446744073709551616,\"score\":0.12345678901234567891}",
        "{\"id\":18446744073709551617,\"score\":1e400}",
        "{\"id\":18446744073709551616,\"email\":\"a@x.example\"}",
    ] {
        assert_eq!(deliver_text(&server, body.to_owned()).await, 200, "{body}");
    }
    let records = records(&server).await;
    assert_eq!(records.len(), 2, "{records:?}");
    let text = serde_json::to_string(&records).expect("JSON");
    assert!(text.contains("0.12345678901234567891") && text.contains("1e+400"), "{text}");
}

#[tokio::test]
async fn a_deeply_nested_value_does_not_cost_the_record_its_other_fields() {
    let server = Server::start("");
    let nested = format!("{}{}", "[".repeat(126), "]".repeat(126));
    assert_eq!(deliver_text(&server, format!("{{\"id\":1,\"email\":\"a@x.example\",\"deep\":{nested}}}")).await, 200);
    assert_eq!(server.deliver(&json!({ "id": 1, "score": 5 })).await, 200);
    let records = records(&server).await;
    assert_eq!(records["id:1"], json!({ "id": 1, "score": 5, "email": "a@x.example", "deep": nested }));
    let too_deep = format!("{{\"id\":1,\"deep\":{}{}}}", "[".repeat(5000), "]".repeat(5000));
    assert_eq!(deliver_text(&server, too_deep).await, 400, "refused, and the server lives");
}

#[tokio::test]
async fn times_are_compared_in_whatever_form_they_come() {
    let server = Server::start("");
    let ascending = [
        json!("2024-11-10T18:00:00Z"),
        json!("2024-11-10T19:00:01+0100"),
        // Without an offset: as at UTC+14, where it is earliest.
        json!("2024-11-11 08:00:02"),
        json!(1_731_261_603),
        json!("1731261604"),
        json!(1_731_261_605_000_u64),
        json!("2024-11-10T18:00:06.5+00:00"),
    ];
    for (id, pair) in (1..).zip(ascending.windows(2)) {
        let [older, newer] = pair else { continue };
        server.deliver(&json!({ "id": id, "updatedAt": newer, "score": 2 })).await;
        server.deliver(&json!({ "id": id, "updatedAt": older, "score": 1 })).await;
        assert_eq!(records(&server).await[&format!("id:{id}")]["score"], 2, "{older} is before {newer}");
    }
}

#[tokio::test]
async fn a_time_without_an_offset_is_one_of_the_app_that_is_named_or_that_the_integration_speaks_of() {
    let zone = "[apps.1]\ntimezone = \"Europe/Paris\"\n";
    for (why, config, app, local_is_newer) in [
        ("a named app", format!("[[integrations]]\n{SECRET}{zone}"), json!(1), true),
        ("the integration's app", format!("[[integrations]]\napp = 1\n{SECRET}{zone}"), Value::Null, true),
        ("another app", format!("[[integrations]]\n{SECRET}{zone}"), json!(2), false),
        ("no app", format!("[[integrations]]\n{SECRET}{zone}"), Value::Null, false),
    ] {
        let server = Server::start(&config);
        for (updated, score) in [("2024-11-10T19:00:01", 2), ("2024-11-10T18:00:00Z", 1)] {
            server.deliver(&json!({ "id": 1, "appId": app, "updatedAt": updated, "score": score })).await;
        }
        let expected = if local_is_newer { 2 } else { 1 };
        assert_eq!(records(&server).await["id:1"]["score"], expected, "{why}");
    }
}

#[tokio::test]
async fn a_connection_test_is_answered_200_and_not_stored() {
    let server = Server::start("");
    for body in ["", "{}", "[]", "null", "{\"email\":null}"] {
        let response = server.webhook().body(body).send().await.expect("an answer");
        assert_eq!(json_of(response).await, (200, json!({ "status": "probe" })), "{body}");
    }
    assert_eq!(server.count("body").await, 0);
    assert_eq!(server.count("record").await, 0);
    assert!(server.log().contains("probe"), "a probe is logged");
}

#[tokio::test]
async fn what_cannot_be_read_is_400_with_the_position_and_nothing_of_the_content() {
    let server = Server::start("");
    for (kind, body, place) in [
        ("application/json", "{\"email\": \"secret@x.example\",\n  oops}", "line 2, column 3"),
        ("application/x-www-form-urlencoded", "email=secret%4", "byte 13"),
        ("multipart/form-data; boundary=x", "--x\r\nsecret\r\n--x--", "byte 1"),
    ] {
        let response = server.webhook().header("content-type", kind).body(body).send().await.expect("an answer");
        let (status, answer) = json_of(response).await;
        assert_eq!(status, 400, "{body}");
        let message = field(&answer, "/message");
        assert!(message.contains(place), "{message}");
        assert!(!message.contains("secret"), "{message}");
    }
    assert_eq!((server.count("body").await, server.count("record").await), (3, 0), "kept until somebody has looked");
}

#[tokio::test]
async fn partial_deliveries_in_any_order_make_one_record() {
    let server = Server::start("");
    let parts = [
        json!({ "id": 7, "sessionId": "s7", "updatedAt": "2024-11-10T19:09:32+01:00", "prizeUid": "p", "prizeTitle": "Gold Membership", "code": "WIN12345" }),
        json!({ "sessionId": "s7", "score": 85 }),
        json!({ "id": 7, "updatedAt": "2024-11-10T19:00:00+01:00", "prizeUid": "lost", "prizeRef": "GOLD2023" }),
    ];
    for part in &parts {
        assert_eq!(server.deliver(part).await, 200);
    }
    let (status, claim) = server.claim("s7", CLAIMANT).await;
    assert_eq!((status, &claim["won"]), (200, &json!(true)));
    assert_eq!(claim["prize"], json!({ "title": "Gold Membership", "ref": "GOLD2023", "code": "WIN12345" }));
    assert_eq!(server.count("record").await, 1);
}

#[tokio::test]
async fn fuzzed_bodies_are_answered_200_or_400_and_the_server_lives() {
    use proptest::strategy::{Strategy, ValueTree};
    use proptest::test_runner::TestRunner;
    let server = Server::start("");
    let mut runner = TestRunner::deterministic();
    let sound =
        br#"[{"id":12,"sessionId":"s","score":85.5,"prizeUid":null,"x":{"y":[1,{"z":"\u00e9"}]}},{"email":"a@x"}]"#;
    let bytes = proptest::collection::vec(proptest::num::u8::ANY, 0..200);
    let kinds =
        proptest::sample::select(vec!["application/json", "application/x-www-form-urlencoded", "text/plain", "?"]);
    let changes = proptest::collection::vec((0..sound.len(), proptest::num::u8::ANY), 1..4);
    let strategy = (proptest::bool::ANY, bytes, changes, kinds);
    let mut statuses = std::collections::BTreeMap::new();
    for _ in 0..500 {
        let (random, bytes, changes, kind) = strategy.new_tree(&mut runner).expect("a case").current();
        let mut body = if random { bytes } else { sound.to_vec() };
        for (at, byte) in changes {
            if let Some(target) = body.get_mut(at) {
                *target = byte;
            }
        }
        let shown = String::from_utf8_lossy(&body).into_owned();
        let response = server.webhook().header("content-type", kind).body(body).send().await.expect("an answer");
        let status = response.status().as_u16();
        assert!(status == 200 || status == 400, "{status} for {kind}: {shown}");
        *statuses.entry(status).or_insert(0) += 1;
    }
    assert!(statuses.len() == 2, "both happen: {statuses:?}");
    assert_eq!(server.get("/readyz").await.0, 200);
}
