//! `HubSpot`: contacts, a hundred a call, by the batch upsert.
//!
//! With the address as the key `HubSpot` takes no part of a contact: every mapped property goes each time, also an empty
//! one. Whether a contact is subscribed is never touched.

use std::collections::BTreeSet;

use serde::{Deserialize, Deserializer};
use serde_json::{Value, json};
use url::Url;

use super::Row;
use crate::config::Secret;
use crate::outbox::{Answer, Class, INTERFACE, MOST_WORDS, Verdict, call, class};

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

/// What became of the rows of a call.
#[derive(Debug, Deserialize)]
struct Told {
    results: Option<Vec<Contact>>,
    errors: Option<Vec<Problem>>,
}

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

/// So much of a text as is worth keeping.
fn beginning<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let mut text = Option::<String>::deserialize(deserializer)?;
    if let Some(text) = &mut text {
        text.truncate(text.floor_char_boundary(MOST_WORDS));
    }
    Ok(text)
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
        (broken, _) => {
            let why = broken.unwrap_or("the answer is not understood");
            let words = format!("{why}: {}", verdict.words);
            return Answer::All(Verdict { class: Class::Again, words, ..verdict });
        }
    };
    verdict.words.clear();
    let alone = rows.len() == 1;
    Answer::Each(rows.iter().enumerate().map(|(place, row)| of_row(&told, &verdict, key, place, row, alone)).collect())
}

/// What an answer says of a row: by the number it was sent with, else by its key.
fn of_row(told: &Told, all: &Verdict, key: &str, place: usize, row: &Row, alone: bool) -> Verdict {
    let trace = place.to_string();
    let (results, errors) = (told.results.as_deref().unwrap_or_default(), told.errors.as_deref().unwrap_or_default());
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
        // Neither done nor refused: what it is shows when it is sent with fewer others.
        return Verdict {
            class: Class::Bisect,
            words: "the answer does not say what became of it".to_owned(),
            ..all.clone()
        };
    };
    let class = match category.as_deref() {
        Some("RATE_LIMITS") => class(INTERFACE, 429),
        _ => Class::Dead,
    };
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

/// A value as `HubSpot` takes all of them.
fn text(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.trim().to_owned(),
        Some(other) => other.to_string(),
    }
}
