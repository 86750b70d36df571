//! The published description against the running server: every path, method and status, and the shape of each answer.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::support::{CLAIMANT, KEY, Server, field, run, text as text_of};

/// What is wrong with a value by a schema: the small part of JSON Schema that the document uses.
fn faults(document: &Value, schema: &Value, value: &Value, place: &str) -> Vec<String> {
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        let target = document.pointer(reference.trim_start_matches('#'));
        return target.map_or(vec![format!("{reference} is missing")], |target| faults(document, target, value, place));
    }
    let mut found = Vec::new();
    if let Some(choices) = schema.get("oneOf").and_then(Value::as_array) {
        let fitting = choices.iter().filter(|choice| faults(document, choice, value, place).is_empty()).count();
        if fitting != 1 {
            found.push(format!("{place}: {value} fits {fitting} of the choices"));
        }
    }
    if schema.get("const").is_some_and(|only| only != value) {
        found.push(format!("{place}: not the constant"));
    }
    if let Some(choices) = schema.get("enum").and_then(Value::as_array)
        && !choices.contains(value)
    {
        found.push(format!("{place}: {value} is not in the list"));
    }
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    let allowed = match schema.get("type") {
        Some(Value::String(only)) => only == kind,
        Some(Value::Array(list)) => list.iter().any(|one| one == kind),
        _ => true,
    };
    if !allowed {
        found.push(format!("{place}: is {kind}"));
    }
    if let Some(object) = value.as_object() {
        let none = Map::new();
        let properties = schema.get("properties").and_then(Value::as_object).unwrap_or(&none);
        for name in schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str) {
            if !object.contains_key(name) {
                found.push(format!("{place}: {name} is missing"));
            }
        }
        for (name, value) in object {
            match properties.get(name) {
                Some(schema) => found.extend(faults(document, schema, value, &format!("{place}/{name}"))),
                None if schema.get("additionalProperties") == Some(&json!(false)) => {
                    found.push(format!("{place}: {name} is not described"));
                }
                None => {}
            }
        }
    }
    if let (Some(schema), Some(items)) = (schema.get("items"), value.as_array()) {
        found.extend(items.iter().flat_map(|item| faults(document, schema, item, place)));
    }
    found
}

struct Call {
    method: &'static str,
    path: &'static str,
    /// The path in the document.
    described: &'static str,
    key: Option<&'static str>,
    content_type: Option<&'static str>,
    content_encoding: Option<&'static str>,
    origin: Option<&'static str>,
    accept: Option<&'static str>,
    body: &'static str,
    /// A share link's.
    with_token: bool,
    status: u16,
}

impl Call {
    fn new(method: &'static str, path: &'static str, described: &'static str, status: u16) -> Self {
        Self {
            method,
            path,
            described,
            key: None,
            content_type: None,
            content_encoding: None,
            origin: None,
            accept: None,
            body: "",
            with_token: false,
            status,
        }
    }

    fn webhook(method: &'static str, body: &'static str, status: u16) -> Self {
        Self { key: Some(KEY), body, ..Self::new(method, "/webhooks/drimify", "/webhooks/drimify", status) }
    }

    fn claim(body: &'static str, status: u16) -> Self {
        Self { content_type: Some("application/json"), body, ..Self::new("post", "/claims", "/claims", status) }
    }
}

fn calls() -> Vec<Call> {
    let claim_path = "/claims/{sessionId}";
    let mut calls = vec![
        Call { key: None, ..Call::webhook("post", "{}", 401) },
        Call::webhook("post", "{\"id\":", 400),
        Call::webhook("post", "{\"hello\":1}", 200),
        Call { content_encoding: Some("br"), ..Call::webhook("post", "{}", 415) },
        Call::claim("{\"sessionId\":\"unknown\"}", 202),
        Call::claim("{\"sessionId\":\"won\",\"claimant\":\"claimant-0123456789\"}", 200),
        Call::claim("{\"sessionId\":\"won\"}", 200),
        Call::claim("{\"sessionId\":\"lost\",\"app\":7}", 200),
        Call::claim("{}", 400),
        Call { content_type: Some("text/plain"), ..Call::claim("{}", 415) },
        Call { origin: Some("https://evil.example"), ..Call::claim("{}", 403) },
        Call::new("get", "/claims/unknown", claim_path, 202),
        Call::new("get", "/claims/won?claimant=claimant-0123456789", claim_path, 200),
        Call::new("get", "/claims/won?wait=x", claim_path, 400),
        Call { origin: Some("https://evil.example"), ..Call::new("get", "/claims/won", claim_path, 403) },
        Call { accept: Some("text/event-stream"), ..Call::new("get", "/claims/lost", claim_path, 200) },
        Call::new("get", "/.well-known/jwks.json", "/.well-known/jwks.json", 200),
        Call::new("post", "/seen", "/seen", 204),
        Call::new("get", "/", "/", 200),
        Call::new("get", "/stats/report.json", "/stats/report.json", 401),
        Call { with_token: true, ..Call::new("get", "/stats/report.json", "/stats/report.json", 200) },
        Call::new("get", "/stats/sources.json", "/stats/sources.json", 401),
        Call::new("get", "/stats/deliveries.json", "/stats/deliveries.json", 401),
        Call::new("get", "/share/TOKEN", "/share/{token}", 200),
        Call::new("get", "/share/made-up", "/share/{token}", 404),
        Call::new("get", "/share/TOKEN/day.csv", "/share/{token}/day.csv", 200),
        Call::new("get", "/share/made-up/day.csv", "/share/{token}/day.csv", 404),
        Call::new("get", "/healthz", "/healthz", 200),
        Call::new("get", "/readyz", "/readyz", 200),
        Call::new("get", "/metrics", "/metrics", 200),
        Call::new("get", "/openapi.json", "/openapi.json", 200),
    ];
    for method in ["post", "put", "patch"] {
        calls.push(Call::webhook(method, "{\"id\":1,\"sessionId\":\"won\",\"prizeUid\":\"p\",\"code\":\"WIN1\"}", 200));
        calls.push(Call::webhook(method, "{\"id\":2,\"sessionId\":\"lost\",\"prizeUid\":\"lost\"}", 200));
        calls.push(Call::webhook(method, "{}", 200));
    }
    // Deliveries first, so that there is something to claim.
    calls.sort_by_key(|call| !call.path.starts_with("/webhooks"));
    calls
}

#[tokio::test]
async fn the_openapi_document_describes_the_running_server() {
    let server = Server::start("");
    let (_, text) = server.get("/openapi.json").await;
    let document: Value = serde_json::from_str(&text).expect("JSON");
    assert!(field(&document, "/openapi").starts_with("3.1"));
    let said = text_of(&run(server.folder.path(), "", &["share", "--app", "7"]).stdout);
    let token = said.lines().next().and_then(|url| url.rsplit('/').next()).expect("a link").to_owned();
    let mut called = BTreeSet::new();
    for call in calls() {
        if !call.path.starts_with("/webhooks") {
            server.settled().await;
        }
        let method = call.method.to_uppercase().parse().expect("a method");
        let mut request = server.http.request(method, server.path(&call.path.replace("TOKEN", &token))).body(call.body);
        if call.with_token {
            request = request.bearer_auth(&token);
        }
        for (name, value) in [
            ("x-api-key", call.key),
            ("content-type", call.content_type),
            ("content-encoding", call.content_encoding),
            ("origin", call.origin),
            ("accept", call.accept),
        ] {
            if let Some(value) = value {
                request = request.header(name, value);
            }
        }
        let what = format!("{} {} {}", call.method, call.path, call.status);
        let response = request.send().await.expect("an answer");
        assert_eq!(response.status().as_u16(), call.status, "{what}");
        let kind = response.headers().get("content-type").and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        let kind = kind.split(';').next().unwrap_or_default().to_owned();
        let body = response.text().await.expect("a body");
        let escape = |text: &str| text.replace('~', "~0").replace('/', "~1");
        let operation = format!("/paths/{}/{}", escape(call.described), call.method);
        let answer = document.pointer(&format!("{operation}/responses/{}", call.status));
        let mut answer = answer.unwrap_or_else(|| unreachable_answer(&what));
        if let Some(reference) = answer.get("$ref").and_then(Value::as_str) {
            answer = document.pointer(reference.trim_start_matches('#')).expect("the referenced answer");
        }
        let media = answer.pointer(&format!("/content/{}", escape(&kind)));
        let schema = media.and_then(|media| media.get("schema"));
        assert!(schema.is_some() || (call.status == 204 && body.is_empty()), "{what}: {kind} is not described");
        if let (Some(schema), "application/json") = (schema, kind.as_str()) {
            let value: Value = serde_json::from_str(&body).expect("JSON");
            assert_eq!(faults(&document, schema, &value, &what), Vec::<String>::new(), "{body}");
        }
        called.insert((call.described, call.method));
    }
    let described: BTreeSet<(&str, &str)> = document["paths"]
        .as_object()
        .expect("paths")
        .iter()
        .flat_map(|(path, methods)| {
            methods.as_object().expect("methods").keys().map(move |method| (path.as_str(), method.as_str()))
        })
        .filter(|(_, method)| *method != "parameters")
        .collect();
    assert_eq!(called, described, "what is described is called, and the other way round");
    assert_eq!(server.claim("won", CLAIMANT).await.1, json!({ "state": "taken" }));
}

fn unreachable_answer(what: &str) -> &'static Value {
    assert_eq!(what, "", "this answer is not described");
    &Value::Null
}
