//! `HubSpot`: contacts, a hundred a call, by the batch upsert.
//!
//! With the address as the key `HubSpot` takes no part of a contact: every mapped property goes each time, also an empty
//! one. Whether a contact is subscribed is never touched.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde_json::{Value, json};
use url::Url;

use super::Row;
use crate::config::Secret;
use crate::outbox::{Answer, Class, INTERFACE, Verdict, call, class};

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

/// An answer, as far as it is needed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Told {
    category: Option<String>,
    message: Option<String>,
    results: Vec<Contact>,
    errors: Vec<Problem>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Contact {
    object_write_trace_id: Option<String>,
    properties: serde_json::Map<String, Value>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Problem {
    category: Option<String>,
    message: Option<String>,
    context: Context,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Context {
    object_write_trace_id: Vec<String>,
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
        let told: Told = serde_json::from_slice(&received.body).unwrap_or_default();
        let status = received.verdict.status.unwrap_or_default();
        return Err(format!("HubSpot answers {status}: {}", told.message.unwrap_or_default()));
    }
    let list: List =
        serde_json::from_slice(&received.body).map_err(|_| "HubSpot's list of properties is not understood")?;
    Ok(list.results.into_iter().map(|property| property.name).collect())
}

/// Upserts contacts.
pub(super) async fn send(http: &reqwest::Client, url: &Url, token: &Secret, key: &str, rows: &[Row]) -> Answer {
    // What cannot be named there is given up here: the others need not suffer for it.
    let named: Vec<bool> = rows.iter().map(|row| !text(row.fields.get(key)).is_empty()).collect();
    let unnamed = || Verdict::of(Class::Dead, format!("nothing for {key}, by which contacts are told apart"));
    let sent: Vec<&Row> = rows.iter().zip(&named).filter(|(_, named)| **named).map(|(row, _)| row).collect();
    let answer = if sent.is_empty() { Answer::Each(Vec::new()) } else { upsert(http, url, token, key, &sent).await };
    match answer {
        Answer::All(verdict) if sent.len() == rows.len() => Answer::All(verdict),
        Answer::All(verdict) => {
            let each = |named: &bool| if *named { verdict.clone() } else { unnamed() };
            Answer::Each(named.iter().map(each).collect())
        }
        Answer::Each(verdicts) => {
            let mut verdicts = verdicts.into_iter();
            let each = |named: &bool| if *named { verdicts.next().unwrap_or_else(unnamed) } else { unnamed() };
            Answer::Each(named.iter().map(each).collect())
        }
    }
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
    let told: Told = serde_json::from_slice(&received.body).unwrap_or_default();
    let mut verdict = received.verdict;
    verdict.code.clone_from(&told.category);
    if let Some(message) = &told.message {
        verdict.words.clone_from(message);
    }
    if verdict.class != Class::Done || told.errors.is_empty() {
        return Answer::All(verdict);
    }
    Answer::Each(rows.iter().enumerate().map(|(place, row)| of_row(&told, &verdict, key, place, row)).collect())
}

/// What a mixed answer says of a row: by the number it was sent with, else by its key.
fn of_row(told: &Told, all: &Verdict, key: &str, place: usize, row: &Row) -> Verdict {
    let trace = place.to_string();
    let problem = told.errors.iter().find(|problem| problem.context.object_write_trace_id.contains(&trace));
    if let Some(Problem { category, message, .. }) = problem {
        let class = match category.as_deref() {
            Some("RATE_LIMITS") => class(INTERFACE, 429),
            _ => Class::Dead,
        };
        let words = message.clone().unwrap_or_default();
        return Verdict { class, code: category.clone(), words, ..all.clone() };
    }
    let value = text(row.fields.get(key)).to_lowercase();
    let is_it = |contact: &Contact| {
        contact.object_write_trace_id.as_ref() == Some(&trace)
            || text(contact.properties.get(key)).to_lowercase() == value
    };
    if told.results.iter().any(is_it) {
        return all.clone();
    }
    // Neither done nor refused: what it is shows when it is sent with fewer others.
    Verdict { class: Class::Bisect, words: "the answer does not say what became of it".to_owned(), ..all.clone() }
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

/// A value as `HubSpot` takes all of them.
fn text(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.trim().to_owned(),
        Some(other) => other.to_string(),
    }
}
