//! Brevo: contacts on lists. A few go one by one; many as an import, which is done when Brevo says that it is.
//!
//! What is not known of somebody is left out, and nothing is ever emptied. Who was blocklisted stays so.

mod confirm;

use std::time::Duration;

use serde::Deserialize;
use serde_json::{Map, Value, json};
use url::Url;

use super::{Codes, Progress, Row, There, beginning, gone, meaning, named, text, unclear};
use crate::config::Brevo;
use crate::outbox::{Answer, Class, INTERFACE, Received, Verdict, call};

/// What is sent where no fields are configured.
pub(super) const FIELDS: [(&str, &str); 3] = [("email", "email"), ("FIRSTNAME", "firstName"), ("LASTNAME", "lastName")];
/// What its answers say in their own words.
pub(super) const CODES: Codes = &[("account_under_validation", Class::Pause), ("not_enough_credits", Class::Pause)];
/// So many rows have to be due for an import.
pub(super) const WORTH_AN_IMPORT: usize = 500;
/// A larger import is not safe, says the documentation.
const MOST_BYTES: usize = 8_000_000;
/// Its longest window is an hour.
const LONGEST_RESET: Duration = Duration::from_hours(1);

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Problem {
    #[serde(deserialize_with = "beginning")]
    code: Option<String>,
    #[serde(deserialize_with = "beginning")]
    message: Option<String>,
}

fn at(account: &Brevo, path: &[&str]) -> Url {
    let mut url = account.url.clone();
    if let Ok(mut segments) = url.path_segments_mut() {
        segments.pop_if_empty().extend(path);
    }
    url
}

fn request(account: &Brevo, request: reqwest::RequestBuilder) -> reqwest::RequestBuilder {
    request.header("api-key", account.key.expose()).header("accept", "application/json")
}

fn with(body: &Value, request: reqwest::RequestBuilder) -> reqwest::RequestBuilder {
    request.header("content-type", "application/json").body(body.to_string())
}

/// Makes a call, and takes what it was answered in Brevo's own words.
async fn ask(request: reqwest::RequestBuilder) -> Result<Received, Verdict> {
    let mut received = call(request, INTERFACE).await?;
    let verdict = &mut received.verdict;
    if verdict.status == Some(429) {
        // Every answer has the header; only here it asks for something.
        let reset = received.headers.get("x-sib-ratelimit-reset").and_then(|value| value.to_str().ok());
        let reset = reset.and_then(|text| text.trim().parse().ok()).map(Duration::from_secs);
        verdict.wait = verdict.wait.max(reset.map(|reset| reset.min(LONGEST_RESET)));
    }
    if verdict.class != Class::Done {
        let Problem { code, message } = serde_json::from_slice(&received.body).unwrap_or_default();
        verdict.class = meaning(CODES, code.as_deref()).unwrap_or(verdict.class);
        verdict.words = message.unwrap_or(std::mem::take(&mut verdict.words));
        verdict.code = code;
    }
    Ok(received)
}

/// What is known of a contact.
fn contact(row: &Row) -> Map<String, Value> {
    let known = |(name, value): &(&String, &Value)| *name != "email" && !value.is_null();
    let attributes: Map<String, Value> =
        row.fields.iter().filter(known).map(|(name, value)| (name.clone(), value.clone())).collect();
    let email = json!(text(row.fields.get("email")));
    Map::from_iter([("email".to_owned(), email), ("attributes".to_owned(), Value::Object(attributes))])
}

/// What is said of one contact.
pub(super) fn body(account: &Brevo, row: &Row) -> Value {
    if let Some(confirmation) = &account.confirmation {
        return Value::Object(confirm::body(account, confirmation, row));
    }
    let mut contact = contact(row);
    contact.insert("listIds".to_owned(), json!(account.list_ids));
    contact.insert("updateEnabled".to_owned(), json!(true));
    Value::Object(contact)
}

/// Tells of some contacts.
pub(super) async fn send(http: &reqwest::Client, account: &Brevo, rows: &[Row]) -> Answer {
    let tell = async |rows: &[&Row]| match (rows, &account.confirmation) {
        ([row], Some(confirmation)) => Answer::All(confirm::tell(http, account, confirmation, row).await),
        ([row], None) => {
            let post = with(&body(account, row), http.post(at(account, &["contacts"])));
            Answer::All(ask(request(account, post)).await.map_or_else(|verdict| verdict, of_contact))
        }
        (rows, _) => import(http, account, rows).await,
    };
    named(rows, "email", tell).await
}

/// What an answer about one contact means: nothing is said of one who was there, and a number of one who is new. Another
/// server's page is neither.
fn of_contact(received: Received) -> Verdict {
    let Received { verdict, body, broken, .. } = received;
    let numbered = || {
        let told: Option<Value> = serde_json::from_slice(&body).ok();
        told.is_some_and(|told| told.get("id").is_some_and(Value::is_u64))
    };
    if verdict.class != Class::Done || verdict.status == Some(204) || (broken.is_none() && numbered()) {
        return verdict;
    }
    unclear(verdict, broken)
}

/// A contact's address there. What is no address is not taken for the number of somebody else.
fn contact_at(account: &Brevo, address: &str) -> Url {
    let mut url = at(account, &["contacts", address]);
    url.set_query(Some("identifierType=email_id"));
    url
}

/// Hands over many contacts, and answers with what is to be asked how it went.
async fn import(http: &reqwest::Client, account: &Brevo, rows: &[&Row]) -> Answer {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Accepted {
        process_id: u64,
    }
    let contacts: Vec<Value> = rows.iter().map(|row| Value::Object(contact(row))).collect();
    let body = json!({ "jsonBody": contacts, "listIds": account.list_ids, "updateExistingContacts": true,
                       "disableNotification": true })
    .to_string();
    if body.len() > MOST_BYTES {
        return Answer::All(Verdict::of(Class::Bisect, "more than 8 MB"));
    }
    let post = http.post(at(account, &["contacts", "import"])).header("content-type", "application/json").body(body);
    let received = match ask(request(account, post)).await {
        Ok(received) => received,
        Err(verdict) => return Answer::All(verdict),
    };
    if received.verdict.class != Class::Done {
        return Answer::All(received.verdict);
    }
    match (received.broken, serde_json::from_slice::<Accepted>(&received.body)) {
        (None, Ok(accepted)) => Answer::Later { process: accepted.process_id.to_string(), known: Vec::new() },
        (broken, _) => Answer::All(unclear(received.verdict, broken)),
    }
}

/// Asks how an import goes.
pub(super) async fn progress(http: &reqwest::Client, account: &Brevo, process: &str) -> Progress {
    #[derive(Deserialize)]
    struct Process {
        status: String,
    }
    let Received { verdict, body, broken, .. } =
        match ask(request(account, http.get(at(account, &["processes", process])))).await {
            Ok(received) => received,
            Err(verdict) => return Progress::Unknown(verdict),
        };
    match verdict.class {
        Class::Done => {}
        // It is not known any more.
        _ if verdict.status == Some(404) => return Progress::Over(Verdict { class: Class::Again, ..verdict }),
        _ => return Progress::Unknown(verdict),
    }
    match (broken, serde_json::from_slice::<Process>(&body)) {
        (None, Ok(Process { status })) => match status.as_str() {
            "completed" => Progress::Over(verdict),
            "queued" | "in_process" | "processing" => Progress::Running,
            _ => Progress::Over(Verdict { class: Class::Again, words: format!("the import is {status}"), ..verdict }),
        },
        (broken, _) => Progress::Unknown(unclear(verdict, broken)),
    }
}

/// Takes a contact off the lists.
pub(super) async fn leave(http: &reqwest::Client, account: &Brevo, row: &Row) -> Verdict {
    let url = contact_at(account, &text(row.fields.get("email")));
    let put = with(&json!({ "unlinkListIds": account.list_ids }), http.put(url));
    ask(request(account, put)).await.map_or_else(|verdict| verdict, |received| gone(received.verdict))
}

/// Removes a contact for good.
pub(super) async fn remove(http: &reqwest::Client, account: &Brevo, address: &str) -> Verdict {
    let delete = http.delete(contact_at(account, address));
    ask(request(account, delete)).await.map_or_else(|verdict| verdict, |received| gone(received.verdict))
}

/// The account's fields.
pub(super) async fn there(http: &reqwest::Client, account: &Brevo) -> Result<There, String> {
    #[derive(Deserialize)]
    struct Attribute {
        name: String,
    }
    #[derive(Deserialize)]
    struct List {
        attributes: Vec<Attribute>,
    }
    let get = http.get(at(account, &["contacts", "attributes"]));
    let Received { verdict, body, .. } = ask(request(account, get)).await.map_err(|verdict| verdict.words)?;
    if verdict.class != Class::Done {
        return Err(format!("Brevo answers {}: {}", verdict.status.unwrap_or_default(), verdict.words));
    }
    let list: List = serde_json::from_slice(&body).map_err(|_| "Brevo's list of attributes is not understood")?;
    let names = list.attributes.into_iter().map(|attribute| attribute.name);
    Ok(There { all: names.chain(["email".to_owned()]).collect(), ..There::default() })
}
