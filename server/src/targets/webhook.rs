//! An endpoint of the host's own, by the rules of Standard Webhooks: <https://www.standardwebhooks.com>.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use ring::hmac;
use serde_json::{Value, json};
use url::Url;

use super::Row;
use crate::hash::{hex, sha256};
use crate::outbox::{Answer, Class, Verdict, WEBHOOK, call};

/// Posts an event, or several where that is configured: then always a list, in which each has its own id.
pub(super) async fn send(http: &reqwest::Client, url: &Url, keys: &[Vec<u8>], several: bool, rows: &[Row]) -> Answer {
    let (id, body) = match rows {
        [row] if !several => (row.id.clone(), body(row).to_string()),
        rows => (together(rows), Value::Array(rows.iter().map(item).collect()).to_string()),
    };
    let timestamp = Timestamp::now().as_second();
    let signature = sign(keys, &id, timestamp, &body);
    let request = http
        .post(url.clone())
        .header("content-type", "application/json")
        .header("webhook-id", &id)
        .header("webhook-timestamp", timestamp)
        .header("webhook-signature", signature)
        .body(body);
    match call(request, WEBHOOK).await {
        Ok(received) => Answer::All(received.verdict),
        // A certificate may be mended as a server may: it is tried again by the schedule.
        Err(verdict) if verdict.code.as_deref() == Some("tls") => {
            Answer::All(Verdict { class: Class::Again, ..verdict })
        }
        Err(verdict) => Answer::All(verdict),
    }
}

/// What is posted.
pub(super) fn body(row: &Row) -> Value {
    let time = row.event.and_then(|(_, at_ms)| Timestamp::from_millisecond(at_ms).ok()).map(|time| time.to_string());
    json!({ "type": row.event.map(|(what, _)| what.word()), "timestamp": time, "data": row.fields })
}

/// What is posted of one of several.
fn item(row: &Row) -> Value {
    let mut item = body(row);
    if let Value::Object(item) = &mut item {
        item.insert("id".to_owned(), json!(row.id));
    }
    item
}

/// What the same events together are known by, whenever they are sent.
fn together(rows: &[Row]) -> String {
    let mut ids: Vec<&str> = rows.iter().map(|row| row.id.as_str()).collect();
    ids.sort_unstable();
    let hash = sha256(ids.join(".").as_bytes());
    format!("batch_{}", hex(hash.get(..16).unwrap_or_default()))
}

/// A signature by each key, so that a receiver may change its key while nothing is lost.
fn sign(keys: &[Vec<u8>], id: &str, timestamp: i64, body: &str) -> String {
    let signed = format!("{id}.{timestamp}.{body}");
    let sign = |key: &Vec<u8>| hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), signed.as_bytes());
    keys.iter().map(|key| format!("v1,{}", STANDARD.encode(sign(key)))).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderMap;

    use super::*;

    #[test]
    fn another_implementation_of_standard_webhooks_takes_the_signature_of_each_key() {
        let keys = [vec![7; 24], vec![9; 64]];
        let body = "{\"type\":\"won\"}";
        let timestamp = Timestamp::now().as_second();
        let mut headers = HeaderMap::new();
        for (name, value) in [
            ("webhook-id", "evt_1".to_owned()),
            ("webhook-timestamp", timestamp.to_string()),
            ("webhook-signature", sign(&keys, "evt_1", timestamp, body)),
        ] {
            headers.insert(name, value.parse().expect("a header"));
        }
        for key in &keys {
            let receiver = standardwebhooks::Webhook::from_bytes(key.clone()).expect("a key");
            receiver.verify(body.as_bytes(), &headers).expect("signed by it");
            assert!(receiver.verify(b"{}", &headers).is_err(), "another body");
        }
        let stranger = standardwebhooks::Webhook::from_bytes(vec![8; 24]).expect("a key");
        assert!(stranger.verify(body.as_bytes(), &headers).is_err());
    }
}
