//! An imitation of `HubSpot`'s batch upsert of contacts, stricter than the original where that is not documented.
//!
//! Rules, and where they are documented (looked at on 2026-11-29):
//! - path, Bearer, members of an input, `errors` and `numErrors` of 207, `category`, `message`, `context`:
//!   <https://developers.hubspot.com/docs/api-reference/2026-03/crm/objects/contacts/batch/upsert-contacts>
//! - unknown properties are an error; an empty text clears a property:
//!   <https://developers.hubspot.com/docs/api-reference/2026-03/crm/objects/contacts/batch/update-contacts>
//! - 100 inputs a call; no partial upsert with `email` as the key; `objectWriteTraceId` in `context` of an error:
//!   <https://developers.hubspot.com/docs/api-reference/latest/crm/objects/contacts/guide>
//! - the list of properties: <https://developers.hubspot.com/docs/api-reference/legacy/crm/properties/get-properties>
//! - removal for good, by address: <https://developers.hubspot.com/docs/api-reference/crm-contacts-v3/basic/post-crm-v3-objects-contacts-gdpr-delete>
//! - 429 beyond 100 calls in ten seconds, with `policyName`:
//!   <https://developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines>

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value, json};

pub(crate) const TOKEN: &str = "pat-eu1-a-token-for-tests";
const PATH: &str = "/crm/objects/2026-03/contacts/batch/upsert";
const PROPERTIES_PATH: &str = "/crm/v3/properties/contacts";
const REMOVAL_PATH: &str = "/crm/v3/objects/contacts/gdpr-delete";
const WINDOW: Duration = Duration::from_secs(10);
const CALLS: usize = 100;

#[derive(Default)]
struct Account {
    contacts: BTreeMap<String, Map<String, Value>>,
    /// The properties that there are, and that every input must have.
    properties: BTreeSet<String>,
    /// Addresses whose whole batch is refused with 409.
    conflicts: BTreeSet<String>,
    answers: VecDeque<(u16, Value)>,
    calls: Vec<Instant>,
    sizes: Vec<usize>,
    refused: Vec<Value>,
}

#[derive(Clone)]
pub(crate) struct HubSpot {
    pub(crate) url: String,
    account: Arc<Mutex<Account>>,
}

impl HubSpot {
    pub(crate) async fn start(properties: &[&str]) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("an address");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let properties = properties.iter().map(|name| (*name).to_owned()).collect();
        let account = Arc::new(Mutex::new(Account { properties, ..Account::default() }));
        let router = Router::new().fallback(answer).with_state(Arc::clone(&account));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { url, account }
    }

    fn account<T>(&self, ask: impl FnOnce(&mut Account) -> T) -> T {
        ask(&mut self.account.lock().expect("no panic"))
    }

    pub(crate) fn contacts(&self) -> BTreeMap<String, Map<String, Value>> {
        self.account(|account| account.contacts.clone())
    }

    /// How many inputs each call had.
    pub(crate) fn sizes(&self) -> Vec<usize> {
        self.account(|account| account.sizes.clone())
    }

    /// Answers that were no success.
    pub(crate) fn refused(&self) -> Vec<Value> {
        self.account(|account| account.refused.clone())
    }

    pub(crate) fn conflict(&self, address: &str) {
        self.account(|account| account.conflicts.insert(address.to_owned()));
    }

    /// What the next calls are answered instead.
    pub(crate) fn answer(&self, answers: impl IntoIterator<Item = (u16, Value)>) {
        self.account(|account| account.answers.extend(answers));
    }

    pub(crate) fn add_property(&self, name: &str) {
        self.account(|account| account.properties.insert(name.to_owned()));
    }
}

async fn answer(State(account): State<Arc<Mutex<Account>>>, uri: Uri, headers: HeaderMap, body: Bytes) -> Response {
    let mut account = account.lock().expect("no panic");
    let given = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let (status, told) = if given != format!("Bearer {TOKEN}") {
        (
            401,
            json!({ "status": "error", "category": "INVALID_AUTHENTICATION", "message": "Authentication credentials not found." }),
        )
    } else if uri.path() == PROPERTIES_PATH {
        let results: Vec<Value> = account.properties.iter().map(|name| json!({ "name": name })).collect();
        (200, json!({ "results": results }))
    } else if uri.path() == REMOVAL_PATH {
        let asked: Value = serde_json::from_slice(&body).unwrap_or_default();
        let address = crate::support::field(&asked, "/objectId").to_lowercase();
        if asked == json!({ "objectId": address, "idProperty": "email" }) {
            account.contacts.remove(&address);
            (204, Value::Null)
        } else {
            wrong("objectId and idProperty: email, and nothing else")
        }
    } else if uri.path() != PATH {
        (404, json!({ "status": "error", "category": "OBJECT_NOT_FOUND", "message": "no such path" }))
    } else {
        account.upsert(&body)
    };
    if status >= 207 {
        account.refused.push(told.clone());
    }
    (StatusCode::from_u16(status).expect("a status"), axum::Json(told)).into_response()
}

fn wrong(message: impl Into<String>) -> (u16, Value) {
    (400, json!({ "status": "error", "category": "VALIDATION_ERROR", "message": message.into() }))
}

impl Account {
    fn upsert(&mut self, body: &[u8]) -> (u16, Value) {
        let now = Instant::now();
        self.calls.retain(|call| now.duration_since(*call) < WINDOW);
        if self.calls.len() >= CALLS {
            let message = "You have reached your ten_secondly_rolling limit.";
            return (
                429,
                json!({ "status": "error", "category": "RATE_LIMITS", "policyName": "TEN_SECONDLY_ROLLING", "message": message }),
            );
        }
        self.calls.push(now);
        if let Some(answer) = self.answers.pop_front() {
            return answer;
        }
        let Ok(Value::Object(body)) = serde_json::from_slice::<Value>(body) else { return wrong("no JSON object") };
        let Some(Value::Array(inputs)) = body.get("inputs") else { return wrong("inputs is missing") };
        if body.len() != 1 || inputs.is_empty() || inputs.len() > 100 {
            return wrong("inputs alone, 1 to 100 of them");
        }
        self.sizes.push(inputs.len());
        let (mut ids, mut sound, mut errors) = (BTreeSet::new(), Vec::new(), Vec::new());
        for input in inputs {
            let Some(input) = input.as_object() else { return wrong("an input is no object") };
            let text = |name: &str| input.get(name).and_then(Value::as_str);
            let (Some(id), Some("email"), Some(trace), Some(Value::Object(properties)), 4) =
                (text("id"), text("idProperty"), text("objectWriteTraceId"), input.get("properties"), input.len())
            else {
                return wrong("id, idProperty, objectWriteTraceId and properties, and nothing else");
            };
            if !ids.insert(id.to_lowercase()) {
                return wrong(format!("Duplicate IDs found in batch input: [{id}]"));
            }
            if self.conflicts.contains(&id.to_lowercase()) {
                return (
                    409,
                    json!({ "status": "error", "category": "CONFLICT", "message": format!("Contact {id} already exists") }),
                );
            }
            let names: BTreeSet<String> = properties.keys().cloned().collect();
            if let Some(unknown) = names.difference(&self.properties).next() {
                return wrong(format!("Property \"{unknown}\" does not exist"));
            }
            if let Some(missing) = self.properties.difference(&names).next() {
                return wrong(format!("Property \"{missing}\" is missing: no partial upsert by email"));
            }
            if properties.values().any(|value| !value.is_string()) {
                return wrong("every value is a text");
            }
            if !id.contains('@') || id.ends_with(".invalid") {
                let message = format!("Property values were not valid: {id} is not a valid email");
                let context = json!({ "objectWriteTraceId": if id.ends_with(".untraced.invalid") { vec![] } else { vec![trace] } });
                errors.push(json!({ "status": "error", "category": "VALIDATION_ERROR", "message": message, "context": context }));
            } else {
                sound.push((id.to_lowercase(), trace.to_owned(), properties.clone()));
            }
        }
        let results: Vec<Value> = sound
            .into_iter()
            .map(|(id, trace, properties)| {
                let new = self.contacts.insert(id.clone(), properties).is_none();
                json!({ "id": "1", "new": new, "objectWriteTraceId": trace, "properties": { "email": id } })
            })
            .collect();
        if errors.is_empty() {
            (200, json!({ "status": "COMPLETE", "results": results }))
        } else {
            (207, json!({ "status": "COMPLETE", "results": results, "numErrors": errors.len(), "errors": errors }))
        }
    }
}
