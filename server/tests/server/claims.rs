//! Claims: what a page is told, when, and how often.

use std::collections::BTreeMap;
use std::time::Instant;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use futures_util::future::join_all;
use serde_json::{Value, json};

use crate::support::{CLAIMANT, Server, field, json_of};

fn won(id: i32, session: &str) -> Value {
    json!({ "id": id, "sessionId": session, "prizeUid": "da39a3ee5e6b4b0d3255bfef95601890afd80709",
            "prizeTitle": "Gold Membership", "prizeRef": "GOLD2023", "code": "WIN12345", "email": "p@x.example" })
}

fn decode(part: &str) -> Vec<u8> {
    URL_SAFE_NO_PAD.decode(part).expect("base64url")
}

/// Checks a token against the published keys with another implementation than the server's, and answers its payload.
async fn verified_payload(server: &Server, token: &str) -> Value {
    let (_, keys) = server.get("/.well-known/jwks.json").await;
    let keys: Value = serde_json::from_str(&keys).expect("JSON");
    let parts: Vec<&str> = token.split('.').collect();
    let [header, payload, signature] = parts.as_slice() else { return Value::Null };
    let head: Value = serde_json::from_slice(&decode(header)).expect("a header");
    assert_eq!(field(&head, "/alg"), "EdDSA");
    let keys = keys.get("keys").and_then(Value::as_array).expect("keys");
    let key = keys.iter().find(|key| key.get("kid") == head.get("kid")).expect("its key");
    let public: [u8; 32] = decode(field(key, "/x")).try_into().expect("32 bytes");
    let public = ed25519_dalek::VerifyingKey::from_bytes(&public).expect("a key");
    let signature = ed25519_dalek::Signature::from_slice(&decode(signature)).expect("a signature");
    public.verify_strict(format!("{header}.{payload}").as_bytes(), &signature).expect("a true signature");
    serde_json::from_slice(&decode(payload)).expect("a payload")
}

#[tokio::test]
async fn a_claim_is_pending_until_the_webhook_arrives_and_the_long_poll_ends_at_once() {
    let server = Server::start("public_url = \"https://claims.shop.example\"\n[claims]\naudience = \"shop\"\n");
    assert_eq!(server.claim("s1", CLAIMANT).await, (202, json!({ "state": "pending" })));
    let started = Instant::now();
    let asked = server.http.get(server.path(&format!("/claims/s1?wait=20s&claimant={CLAIMANT}"))).send();
    let deliver = async {
        loop {
            let (_, metrics) = server.get("/metrics").await;
            if metrics.contains("drimify_claims_waiting 1") {
                break;
            }
        }
        assert_eq!(server.deliver(&won(1, "s1")).await, 200);
    };
    let (answer, ()) = tokio::join!(asked, deliver);
    let (status, claim) = json_of(answer.expect("an answer")).await;
    assert!(started.elapsed().as_secs() < 10, "woken, not timed out");
    assert_eq!((status, field(&claim, "/state"), &claim["won"]), (200, "verified", &json!(true)));
    assert_eq!(claim["prize"], json!({ "title": "Gold Membership", "ref": "GOLD2023", "code": "WIN12345" }));

    let token = verified_payload(&server, field(&claim, "/token")).await;
    assert_eq!(field(&token, "/iss"), "https://claims.shop.example");
    assert_eq!(field(&token, "/aud"), "shop");
    // printf s1 | sha256sum
    assert_eq!(field(&token, "/sub"), "e8bc163c82eee18733288c7d4ac636db3a6deb013ef2d37b68322be20edc45cc");
    let lifetime = token["exp"].as_i64().expect("exp") - token["iat"].as_i64().expect("iat");
    assert!((1..=600).contains(&lifetime), "{lifetime}");
    assert_eq!((&token["won"], &token["prize"]), (&claim["won"], &claim["prize"]));
    assert_eq!(field(&token, "/jti").len(), 32);
}

#[tokio::test]
async fn only_finished_records_verify_and_a_lost_game_has_no_prize() {
    let server = Server::start("");
    for (why, record, expected) in [
        ("registered only", json!({ "id": 1, "sessionId": "s", "email": "p@x.example" }), None),
        ("a code without a prize", json!({ "id": 1, "sessionId": "s", "code": "WIN1" }), None),
        ("a score: finished, luck unknown", json!({ "id": 1, "sessionId": "s", "score": 85 }), Some(json!(null))),
        ("lost", json!({ "id": 1, "sessionId": "s", "prizeUid": "lost" }), Some(json!(false))),
    ] {
        assert_eq!(server.deliver(&record).await, 200);
        let (status, claim) = server.claim("s", CLAIMANT).await;
        match expected {
            None => assert_eq!((status, claim), (202, json!({ "state": "pending" })), "{why}"),
            Some(won) => {
                assert_eq!((status, &claim["won"], &claim["prize"]), (200, &won, &Value::Null), "{why}");
                assert!(!claim.to_string().contains("WIN1"), "{why}");
                assert_eq!(
                    server.claim("s", "another-claimant-1234").await.1["won"],
                    won,
                    "{why}: not taken by anybody"
                );
            }
        }
    }
}

#[tokio::test]
async fn what_names_no_prize_never_gets_a_token_that_says_won() {
    let server = Server::start("");
    for (number, prize) in
        (1..).zip([json!(false), json!(0), json!("null"), json!("undefined"), json!([]), json!(true), json!("LOST")])
    {
        let session = format!("s{number}");
        let record = json!({ "id": number, "sessionId": session, "prizeUid": prize, "score": 3, "code": "WIN1" });
        assert_eq!(server.deliver(&record).await, 200);
        let (_, claim) = server.claim(&session, CLAIMANT).await;
        let token = verified_payload(&server, field(&claim, "/token")).await;
        let won = if prize == "LOST" { json!(false) } else { Value::Null };
        assert_eq!((&claim["won"], &token["won"], &token["prize"]), (&won, &won, &Value::Null), "{prize}");
    }
}

#[tokio::test]
async fn a_session_that_is_a_word_for_nothing_is_answered_like_an_unknown_one() {
    let server = Server::start("");
    for word in ["undefined", "null", "0", "[object Object]", "NaN"] {
        assert_eq!(server.deliver(&json!({ "id": 1, "sessionId": word, "prizeUid": "p", "code": "WIN1" })).await, 200);
        assert_eq!(server.claim(word, CLAIMANT).await, (202, json!({ "state": "pending" })), "{word}");
    }
    server.deliver(&won(1, "s1")).await;
    server.settled().await;
    let claim = json!({ "sessionId": "s1", "claimant": CLAIMANT, "app": "undefined" });
    let request = server.http.post(server.path("/claims")).header("content-type", "application/json");
    let answer = json_of(request.body(claim.to_string()).send().await.expect("an answer")).await;
    assert_eq!(answer, (202, json!({ "state": "pending" })), "nor is it an app");
}

#[tokio::test]
async fn whoever_waits_is_told_of_a_prize_that_comes_after_the_score() {
    let server = Server::start("");
    server.deliver(&json!({ "id": 1, "sessionId": "s1", "score": 85 })).await;
    let (status, now) = server.claim("s1", CLAIMANT).await;
    assert_eq!(
        (status, field(&now, "/state"), &now["won"]),
        (200, "verified", &Value::Null),
        "who does not wait is told"
    );
    let started = Instant::now();
    let asked = server.http.get(server.path(&format!("/claims/s1?wait=20s&claimant={CLAIMANT}"))).send();
    let deliver = async {
        while !server.get("/metrics").await.1.contains("drimify_claims_waiting 1\n") {
            tokio::task::yield_now().await;
        }
        server.deliver(&json!({ "id": 1, "sessionId": "s1", "prizeUid": "p", "code": "WIN1" })).await;
    };
    let (answer, ()) = tokio::join!(asked, deliver);
    let (_, claim) = json_of(answer.expect("an answer")).await;
    assert_eq!((&claim["won"], &claim["prize"]["code"]), (&json!(true), &json!("WIN1")));
    assert!(started.elapsed().as_secs() < 10, "woken, not timed out");
}

#[tokio::test]
async fn whoever_waits_for_a_prize_of_an_older_record_is_told_at_once_that_it_is_unknown() {
    let server = Server::start("");
    server.deliver(&json!({ "id": 1, "sessionId": "s1", "score": 85 })).await;
    server.settled().await;
    let path = server.path(&format!("/claims/s1?claimant={CLAIMANT}"));
    let mut events = server.http.get(&path).header("accept", "text/event-stream").send().await.expect("an answer");
    let first = events.chunk().await.expect("a chunk").expect("an event");
    assert_eq!(&first[..], b"event: claim\ndata: {\"state\":\"pending\"}\n\n", "a stream goes on waiting");
    let mut database = server.database().await;
    let older = "UPDATE record SET unsure_since_ms = unsure_since_ms - 30000";
    sqlx::query(older).execute(&mut database).await.expect("thirty seconds later");
    let started = Instant::now();
    let (status, claim) = server.get(&format!("/claims/s1?wait=20s&claimant={CLAIMANT}")).await;
    assert_eq!((status, claim.contains("\"won\":null")), (200, true), "{claim}");
    let second = events.chunk().await.expect("a chunk").expect("an event");
    assert!(String::from_utf8_lossy(&second).contains("\"won\":null"), "and so is the stream");
    assert!(started.elapsed().as_secs() < 10, "{:?}", started.elapsed());
}

#[tokio::test]
async fn a_claim_may_name_the_app_and_the_token_does() {
    let server = Server::start("");
    let wheel = json!({ "id": 1, "sessionId": "s1", "appId": 1, "prizeUid": "p", "code": "WHEEL", "updatedAt": 2 });
    let grand = json!({ "id": 2, "sessionId": "s1", "appId": 2, "prizeUid": "p", "code": "GRAND", "updatedAt": 1 });
    server.deliver(&json!([wheel, grand])).await;
    server.settled().await;
    let claim = |app: Value, session: &'static str| {
        let body = json!({ "sessionId": session, "claimant": CLAIMANT, "app": app });
        let request = server.http.post(server.path("/claims")).header("content-type", "application/json");
        async move { json_of(request.body(body.to_string()).send().await.expect("an answer")).await }
    };
    for (app, code, stated) in
        [(json!(null), "WHEEL", "1"), (json!("1"), "WHEEL", "1"), (json!(2), "GRAND", "2"), (json!("2"), "GRAND", "2")]
    {
        let (_, answer) = claim(app.clone(), "s1").await;
        assert_eq!(answer["prize"]["code"], code, "{app}");
        assert_eq!(verified_payload(&server, field(&answer, "/token")).await["app"], stated, "{app}");
    }
    assert_eq!(claim(json!("3"), "s1").await.0, 202, "another app's record is not looked at");
    assert_eq!(claim(json!(["2"]), "s1").await.0, 400);
    let (status, answer) = server.get(&format!("/claims/s1?app=2&claimant={CLAIMANT}")).await;
    assert_eq!((status, answer.contains("GRAND")), (200, true), "{answer}");
    server.deliver(&won(3, "s3")).await;
    server.settled().await;
    let (_, answer) = claim(json!("3"), "s3").await;
    assert_eq!(answer["prize"]["code"], "WIN12345", "a record that names no app may be any app's");
    assert!(verified_payload(&server, field(&answer, "/token")).await.get("app").is_none());
}

#[tokio::test]
async fn the_first_claimant_gets_the_code_again_and_any_other_gets_taken() {
    let server = Server::start("");
    server.deliver(&won(1, "s1")).await;
    let (_, first) = server.claim("s1", CLAIMANT).await;
    let (_, again) = server.claim("s1", CLAIMANT).await;
    assert_eq!(again["prize"]["code"], "WIN12345", "after a lost reply");
    let jti = |claim: Value| {
        let server = &server;
        async move { verified_payload(server, field(&claim, "/token")).await["jti"].clone() }
    };
    assert_eq!(jti(first).await, jti(again).await, "one prize has one jti, so the shop can refuse the second use");
    let taken = (200, json!({ "state": "taken" }));
    assert_eq!(server.claim("s1", "another-claimant-1234").await, taken);
    assert_eq!(json_of(server.claim_request("s1", None).send().await.expect("an answer")).await, taken);
    let path = server.path("/claims/s1");
    assert_eq!(json_of(server.http.get(path).send().await.expect("an answer")).await, taken);
}

#[tokio::test]
async fn head_binds_nobody_to_a_claim_and_is_405() {
    let server = Server::start("");
    assert_eq!(server.deliver(&won(1, "s1")).await, 200);
    let asked = server.http.head(server.path("/claims/s1?claimant=somebody-else-entirely")).send().await;
    let asked = asked.expect("an answer");
    assert_eq!(asked.status().as_u16(), 405);
    assert_eq!(asked.headers().get("allow").map(reqwest::header::HeaderValue::as_bytes), Some(&b"GET"[..]));
    let (status, claim) = server.claim("s1", CLAIMANT).await;
    assert_eq!((status, field(&claim, "/state")), (200, "verified"), "the first claimant is still to come");
}

#[tokio::test]
async fn a_prize_claimed_before_its_id_was_known_stays_claimed() {
    let server = Server::start("");
    let idless = json!({ "sessionId": "s1", "prizeUid": "p", "code": "WIN1" });
    server.deliver(&idless).await;
    assert_eq!(server.claim("s1", CLAIMANT).await.1["prize"]["code"], "WIN1");
    for id in [1, 2] {
        server.deliver(&json!({ "id": id, "sessionId": "s1" })).await;
        assert_eq!(server.claim("s1", "another-claimant-1234").await.1, json!({ "state": "taken" }), "after id {id}");
        assert_eq!(server.claim("s1", CLAIMANT).await.1["state"], "verified", "after id {id}");
    }
    server.deliver(&json!({ "id": 1, "prizeUid": "p", "code": "WIN1" })).await;
    assert_eq!(server.claim("s1", "another-claimant-1234").await.1, json!({ "state": "taken" }));
}

#[tokio::test]
async fn of_a_hundred_claimants_exactly_one_gets_the_code() {
    let server = Server::start("[limits]\nclaims_per_minute_address = 100000\nclaims_per_minute_session = 100000\n");
    for round in 0..5 {
        let session = format!("race-{round}");
        server.deliver(&won(round, &session)).await;
        let claims = (0..100).map(|number| {
            let (server, session) = (&server, &session);
            async move { server.claim(session, &format!("claimant-number-{number:04}")).await.1 }
        });
        let mut states: BTreeMap<String, usize> = BTreeMap::new();
        for claim in join_all(claims).await {
            assert_eq!(claim.pointer("/prize/code").is_some(), claim["state"] == "verified");
            *states.entry(field(&claim, "/state").to_owned()).or_default() += 1;
        }
        assert_eq!(states, BTreeMap::from([("taken".to_owned(), 99), ("verified".to_owned(), 1)]));
    }
}

#[tokio::test]
async fn without_once_everybody_who_knows_the_session_is_told_under_one_jti() {
    let server = Server::start("[claims]\nonce = false\n");
    server.deliver(&won(1, "s1")).await;
    let mut jtis = Vec::new();
    for claimant in [CLAIMANT, "another-claimant-1234"] {
        let (_, claim) = server.claim("s1", claimant).await;
        assert_eq!(claim["prize"]["code"], "WIN12345");
        jtis.push(verified_payload(&server, field(&claim, "/token")).await["jti"].clone());
    }
    jtis.dedup();
    assert_eq!(jtis.len(), 1);
}

#[tokio::test]
async fn what_is_disclosed_and_what_joins_is_configured() {
    let server = Server::start("[claims]\ndisclose = [\"title\"]\njoin_field = \"session_uid\"\n");
    let mut record = won(1, "vendors-own");
    record["session_uid"] = json!("minted-by-the-host");
    server.deliver(&record).await;
    assert_eq!(server.claim("vendors-own", CLAIMANT).await.0, 202);
    let (status, claim) = server.claim("minted-by-the-host", CLAIMANT).await;
    assert_eq!((status, &claim["prize"]), (200, &json!({ "title": "Gold Membership" })));
    let token = verified_payload(&server, field(&claim, "/token")).await;
    assert_eq!(token["prize"], json!({ "title": "Gold Membership" }), "nor does the token say more");
}

#[tokio::test]
async fn a_changed_join_field_applies_to_records_stored_before() {
    let server = Server::start("");
    let mut record = won(1, "vendors-own");
    record["session_uid"] = json!("minted-by-the-host");
    server.deliver(&record).await;
    let folder = server.folder.clone();
    // Not killed: other instances would take it for alive for a while, and its rules for those of the store.
    server.stop();
    let server = Server::start_in(folder, "[claims]\njoin_field = \"session_uid\"\n");
    assert_eq!(server.claim("vendors-own", CLAIMANT).await.0, 202);
    assert_eq!(server.claim("minted-by-the-host", CLAIMANT).await.0, 200);
}

#[tokio::test]
async fn events_tell_the_present_state_and_the_one_that_settles_it() {
    let server = Server::start("");
    let request =
        server.http.get(server.path(&format!("/claims/s1?claimant={CLAIMANT}"))).header("accept", "text/event-stream");
    let mut response = request.send().await.expect("an answer");
    assert_eq!(
        response.headers().get("content-type").map(reqwest::header::HeaderValue::as_bytes),
        Some(&b"text/event-stream"[..])
    );
    let first = response.chunk().await.expect("a chunk").expect("an event");
    assert_eq!(&first[..], b"event: claim\ndata: {\"state\":\"pending\"}\n\n");
    server.deliver(&won(1, "s1")).await;
    let second = response.chunk().await.expect("a chunk").expect("an event");
    let second = String::from_utf8_lossy(&second).into_owned();
    assert!(second.starts_with("event: claim\ndata: {") && second.contains("WIN12345"), "{second}");
    assert_eq!(response.chunk().await.expect("an end"), None, "the stream ends with the answer");
}

#[tokio::test]
async fn a_poll_ends_pending_when_its_time_is_over() {
    let server = Server::start("");
    server.deliver(&json!({ "id": 1, "sessionId": "unfinished" })).await;
    for session in ["unfinished", "unknown"] {
        let started = Instant::now();
        let (status, body) = server.get(&format!("/claims/{session}?wait=1s&claimant={CLAIMANT}")).await;
        assert_eq!((status, body.as_str()), (202, "{\"state\":\"pending\"}"), "{session}");
        assert!((1000..6000).contains(&started.elapsed().as_millis()), "{session}: {:?}", started.elapsed());
    }
}

#[tokio::test]
async fn whoever_leaves_a_stream_frees_the_place() {
    let server = Server::start("[limits]\nwaiting_claims = 1\n");
    let waiting = async |count: u32| {
        let line = format!("drimify_claims_waiting {count}\n");
        while !server.get("/metrics").await.1.contains(&line) {
            tokio::task::yield_now().await;
        }
    };
    for round in 0..3 {
        let request = server.http.get(server.path("/claims/s1")).header("accept", "text/event-stream");
        let mut response = request.send().await.expect("an answer");
        assert!(response.chunk().await.expect("a chunk").is_some(), "round {round}");
        waiting(1).await;
        drop(response);
        waiting(0).await;
    }
}

#[tokio::test]
async fn a_guessed_session_learns_nothing_and_leaves_nothing() {
    let server = Server::start("[limits]\nclaims_per_minute_address = 1000000\nclaims_per_minute_session = 1000000\n");
    server.deliver(&json!({ "id": 1, "sessionId": "known", "email": "p@x.example" })).await;
    let mut times: BTreeMap<&str, Vec<u128>> = BTreeMap::new();
    let mut answers = Vec::new();
    for _ in 0..300 {
        for session in ["known", "guess"] {
            let started = Instant::now();
            let response = server.claim_request(session, Some(CLAIMANT)).send().await.expect("an answer");
            times.entry(session).or_default().push(started.elapsed().as_micros());
            let mut headers: Vec<String> = response.headers().keys().map(ToString::to_string).collect();
            headers.sort();
            answers.push((response.status().as_u16(), headers, response.text().await.expect("a body")));
        }
    }
    answers.dedup();
    assert_eq!(answers.len(), 1, "the same answer, always");
    let median = |session: &str| {
        let mut times = times.get(session).cloned().unwrap_or_default();
        times.sort_unstable();
        times.get(times.len() / 2).copied().unwrap_or_default()
    };
    let (known, guess) = (median("known"), median("guess"));
    assert!(known < guess * 3 / 2 + 200 && guess < known * 3 / 2 + 200, "medians: known {known} µs, guess {guess} µs");
    for table in ["record", "joined", "claim", "node"] {
        let count = server.count(table).await;
        assert!(count <= 1, "{table} has {count} rows");
    }
    assert_eq!(server.count("claim").await, 0);
}

#[tokio::test]
async fn only_pages_of_configured_origins_may_claim() {
    let server = Server::start("[claims]\norigins = [\"https://shop.example\"]\n");
    server.deliver(&won(1, "s1")).await;
    server.settled().await;
    for (origin, status) in [
        ("https://evil.example", 403),
        ("null", 403),
        ("https://shop.example.evil.example", 403),
        ("https://SHOP.example", 403),
        ("https://shop.example", 200),
    ] {
        let response =
            server.claim_request("s1", Some(CLAIMANT)).header("origin", origin).send().await.expect("an answer");
        assert_eq!(response.status().as_u16(), status, "{origin}");
        let allowed = response.headers().get("access-control-allow-origin").cloned();
        assert_eq!(allowed.is_some(), status == 200, "{origin}: {allowed:?}");
    }
    let preflight = |origin: &'static str| {
        let request = server.http.request(reqwest::Method::OPTIONS, server.path("/claims")).header("origin", origin);
        let request = request.header("access-control-request-method", "POST");
        request.header("access-control-request-headers", "content-type").send()
    };
    let good = preflight("https://shop.example").await.expect("an answer");
    let header =
        |name: &str| good.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
    assert_eq!(header("access-control-allow-origin"), "https://shop.example");
    assert!(header("access-control-allow-headers").contains("content-type"));
    assert!(header("access-control-allow-methods").contains("POST"));
    let bad = preflight("https://evil.example").await.expect("an answer");
    assert!(!bad.headers().contains_key("access-control-allow-origin"));
}

#[tokio::test]
async fn claims_are_limited_by_session_and_by_address() {
    let config =
        "trusted_proxies = [\"127.0.0.1\"]\n[limits]\nclaims_per_minute_session = 2\nclaims_per_minute_address = 4\n";
    let server = Server::start(config);
    let ask = |session: &'static str, address: &'static str| {
        let request = server.claim_request(session, None).header("forwarded", format!("for={address}"));
        async move {
            let response = request.send().await.expect("an answer");
            (response.status().as_u16(), response.headers().contains_key("retry-after"))
        }
    };
    for (session, address, status) in [
        ("s1", "198.51.100.1", 202),
        ("s1", "198.51.100.1", 202),
        ("s1", "198.51.100.2", 429),
        ("s2", "198.51.100.1", 202),
        ("s3", "198.51.100.1", 202),
        ("s4", "198.51.100.1", 429),
        ("s4", "198.51.100.3", 202),
    ] {
        let (found, retry) = ask(session, address).await;
        assert_eq!((found, retry), (status, status == 429), "{session} {address}");
    }
}

#[tokio::test]
async fn a_replaced_signing_key_is_still_published_and_new_tokens_name_the_new_one() {
    let server = Server::start("");
    server.deliver(&won(1, "s1")).await;
    let (_, old) = server.claim("s1", CLAIMANT).await;
    let (folder, data) = (server.folder.clone(), server.data());
    drop(server);
    std::fs::rename(data.join("drimify-signing.key"), data.join("old.key")).expect("moved aside");
    let old_key = data.join("old.key").display().to_string();
    let server = Server::start_in(folder, &format!("[claims]\npublished_keys = [\"{old_key}\"]\n"));
    let (_, new) = server.claim("s1", CLAIMANT).await;
    let kid = |claim: &Value| decode(field(claim, "/token").split('.').next().unwrap_or_default());
    assert_ne!(kid(&old), kid(&new));
    let both = (
        verified_payload(&server, field(&old, "/token")).await,
        verified_payload(&server, field(&new, "/token")).await,
    );
    assert_eq!(both.0.get("jti"), both.1.get("jti"));
}

#[tokio::test]
async fn malformed_claims_are_refused_with_a_sentence() {
    let server = Server::start("");
    let send = |kind: &'static str, body: &'static str| {
        server.http.post(server.path("/claims")).header("content-type", kind).body(body).send()
    };
    for (kind, body, status) in [
        ("text/plain", "{\"sessionId\":\"s\"}", 415),
        ("Application/JSON; charset=UTF-8", "{\"sessionId\":\"s\"}", 202),
        ("application/json", "{\"sessionId\":", 400),
        ("application/json", "{\"sessionId\":1}", 400),
        ("application/json", "{\"sessionId\":\"\"}", 400),
        ("application/json", "{\"sessionId\":\"s\",\"claimant\":\"short\"}", 400),
        ("application/json", "{\"sessionId\":\"a\\u0000b\"}", 400),
    ] {
        let (found, answer) = json_of(send(kind, body).await.expect("an answer")).await;
        assert_eq!(found, status, "{body}");
        assert_eq!(field(&answer, "/message").is_empty(), status == 202, "{body}");
    }
    let large = format!("{{\"sessionId\":\"{}\"}}", "s".repeat(5000));
    let request = server.http.post(server.path("/claims")).header("content-type", "application/json").body(large);
    assert_eq!(request.send().await.expect("an answer").status().as_u16(), 413);
    assert_eq!(server.get("/claims/s?wait=forever").await.0, 400);
    assert_eq!(server.get("/claims/%ff").await.0, 400);
}
