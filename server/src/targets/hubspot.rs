//! `HubSpot`: contacts, a hundred a call, by the batch upsert.
//!
//! With the address as the key `HubSpot` takes no part of a contact: every mapped property goes each time, also an empty
//! one. Whether a contact is subscribed is never touched.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use url::Url;

use super::{Codes, Row, beginning, gone, meaning, named, text, unclear, understood, unmentioned};
use crate::config::Secret;
use crate::outbox::{Answer, Class, INTERFACE, Verdict, call};

/// What is sent where no fields are configured.
pub(super) const FIELDS: [(&str, &str); 10] = [
    ("email", "email"),
    ("firstname", "firstName"),
    ("lastname", "lastName"),
    ("phone", "phoneNumber"),
    ("address", "address"),
    ("zip", "cp"),
    ("city", "town"),
    ("country", "country"),
    ("company", "companyName"),
    ("website", "website"),
];

/// What its answers say of a row in their own words.
pub(super) const CODES: Codes = &[("RATE_LIMITS", Class::Again)];

/// What became of the rows of a call.
#[derive(Debug, Deserialize)]
struct Told {
    results: Option<Those<Contact>>,
    errors: Option<Those<Problem>>,
}

/// Those of a list that are understood.
#[derive(Debug, Deserialize)]
#[serde(bound = "T: DeserializeOwned")]
struct Those<T>(#[serde(deserialize_with = "understood")] Vec<T>);

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Contact {
    object_write_trace_id: Option<String>,
    properties: Option<serde_json::Map<String, Value>>,
}

/// Why something was not done: all of a call, or a row of it.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Problem {
    #[serde(deserialize_with = "beginning")]
    category: Option<String>,
    #[serde(deserialize_with = "beginning")]
    message: Option<String>,
    context: Option<Context>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Context {
    object_write_trace_id: Option<Vec<String>>,
}

/// The properties of contacts in an account.
pub(super) async fn properties(http: &reqwest::Client, url: &Url, token: &Secret) -> Result<BTreeSet<String>, String> {
    #[derive(Deserialize)]
    struct Property {
        name: String,
    }
    #[derive(Deserialize)]
    struct List {
        results: Vec<Property>,
    }
    let mut list = url.clone();
    // Beside the objects, whatever the address begins with.
    let before = url.path().split("/crm/").next().unwrap_or_default();
    list.set_path(&format!("{before}/crm/v3/properties/contacts"));
    let request = http.get(list).bearer_auth(token.expose()).header("accept", "application/json");
    let received = call(request, INTERFACE).await.map_err(|verdict| verdict.words)?;
    if received.verdict.class != Class::Done {
        let told: Problem = serde_json::from_slice(&received.body).unwrap_or_default();
        let status = received.verdict.status.unwrap_or_default();
        return Err(format!("HubSpot answers {status}: {}", told.message.unwrap_or_default()));
    }
    let list: List =
        serde_json::from_slice(&received.body).map_err(|_| "HubSpot's list of properties is not understood")?;
    Ok(list.results.into_iter().map(|property| property.name).collect())
}

/// Removes a contact for good, with what its history holds.
pub(super) async fn remove(http: &reqwest::Client, url: &Url, token: &Secret, address: &str) -> Verdict {
    let mut url = url.clone();
    // Beside the objects, whatever the address begins with.
    let before = url.path().split("/crm/").next().unwrap_or_default().to_owned();
    url.set_path(&format!("{before}/crm/v3/objects/contacts/gdpr-delete"));
    let body = json!({ "objectId": address, "idProperty": "email" });
    let request = http
        .post(url)
        .bearer_auth(token.expose())
        .header("content-type", "application/json")
        .header("accept", "application/json")
        .body(body.to_string());
    let received = match call(request, INTERFACE).await {
        Ok(received) => received,
        Err(verdict) => return verdict,
    };
    let told: Problem = serde_json::from_slice(&received.body).unwrap_or_default();
    gone(Verdict { words: told.message.unwrap_or_default(), code: told.category, ..received.verdict })
}

/// Upserts contacts.
pub(super) async fn send(http: &reqwest::Client, url: &Url, token: &Secret, key: &str, rows: &[Row]) -> Answer {
    named(rows, key, async |rows| upsert(http, url, token, key, rows).await).await
}

async fn upsert(http: &reqwest::Client, url: &Url, token: &Secret, key: &str, rows: &[&Row]) -> Answer {
    let request = http
        .post(url.clone())
        .bearer_auth(token.expose())
        .header("content-type", "application/json")
        .header("accept", "application/json")
        .body(body(key, rows).to_string());
    let received = match call(request, INTERFACE).await {
        Ok(received) => received,
        Err(verdict) => return Answer::All(verdict),
    };
    let mut verdict = received.verdict;
    if verdict.class != Class::Done {
        let told: Problem = serde_json::from_slice(&received.body).unwrap_or_default();
        verdict.code = told.category;
        verdict.words = told.message.unwrap_or(verdict.words);
        return Answer::All(verdict);
    }
    // Done is what is said to be done. An answer that says nothing, such as another server's page, is none.
    let told = match (received.broken, serde_json::from_slice::<Told>(&received.body)) {
        (None, Ok(told)) if told.results.is_some() || told.errors.is_some() => told,
        (broken, _) => return Answer::All(unclear(verdict, broken)),
    };
    verdict.words.clear();
    let alone = rows.len() == 1;
    Answer::Each(rows.iter().enumerate().map(|(place, row)| of_row(&told, &verdict, key, place, row, alone)).collect())
}

fn those<T>(told: Option<&Those<T>>) -> &[T] {
    told.map(|those| those.0.as_slice()).unwrap_or_default()
}

/// What an answer says of a row: by the number it was sent with, else by its key.
fn of_row(told: &Told, all: &Verdict, key: &str, place: usize, row: &Row, alone: bool) -> Verdict {
    let trace = place.to_string();
    let (results, errors) = (those(told.results.as_ref()), those(told.errors.as_ref()));
    let value = text(row.fields.get(key)).to_lowercase();
    let is_done = |contact: &Contact| {
        contact.object_write_trace_id.as_ref() == Some(&trace)
            || contact.properties.as_ref().is_some_and(|found| text(found.get(key)).to_lowercase() == value)
    };
    let traces = |problem: &Problem| problem.context.as_ref().and_then(|context| context.object_write_trace_id.clone());
    let is_at_fault = |problem: &&Problem| traces(problem).is_some_and(|traces| traces.contains(&trace));
    let problem = match errors.iter().find(is_at_fault) {
        None if results.iter().any(is_done) => return all.clone(),
        // Of one row every error speaks.
        None if alone => errors.first(),
        found => found,
    };
    let Some(Problem { category, message, .. }) = problem else {
        return unmentioned(all);
    };
    let class = meaning(CODES, category.as_deref()).unwrap_or(Class::Dead);
    Verdict { class, code: category.clone(), words: message.clone().unwrap_or_default(), ..all.clone() }
}

pub(super) fn body(key: &str, rows: &[&Row]) -> Value {
    let input = |(place, row): (usize, &&Row)| {
        let properties = row.fields.iter().map(|(name, value)| (name.clone(), json!(text(Some(value)))));
        let properties: serde_json::Map<String, Value> = properties.collect();
        json!({ "id": text(row.fields.get(key)), "idProperty": key, "objectWriteTraceId": place.to_string(),
                "properties": properties })
    };
    json!({ "inputs": rows.iter().enumerate().map(input).collect::<Vec<_>>() })
}
