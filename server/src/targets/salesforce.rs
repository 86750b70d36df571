//! Salesforce: leads, two hundred a call, by the upsert of collections. The person's hash is their external id.
//!
//! What is not known of somebody is left out, so silence overwrites nothing.

use std::time::Duration;

use serde::Deserialize;
use serde_json::{Value, json};
use tokio::sync::Mutex;
use url::Url;

use super::{Codes, Row, There, beginning, gone, meaning, unclear, unmentioned};
use crate::config::{Salesforce, Secret};
use crate::outbox::{Answer, Class, INTERFACE, Received, Verdict, call};

/// What is sent where no fields are configured.
pub(super) const FIELDS: [(&str, &str); 8] = [
    ("LastName", "lastName"),
    ("FirstName", "firstName"),
    ("Company", "companyName"),
    ("Email", "email"),
    ("Phone", "phoneNumber"),
    ("Street", "address"),
    ("PostalCode", "cp"),
    ("City", "town"),
];
/// What its answers say of a row, or of a call, in their own words.
pub(super) const CODES: Codes = &[
    ("CANNOT_UPDATE_CONVERTED_LEAD", Class::Refused),
    ("DUPLICATES_DETECTED", Class::Refused),
    ("REQUEST_LIMIT_EXCEEDED", Class::Again),
    ("SERVER_UNAVAILABLE", Class::Again),
    ("UNABLE_TO_LOCK_ROW", Class::Again),
];
/// It says no time for when calls are allowed again: they are counted over a day that moves with the clock.
const AFTER_THE_LIMIT: Duration = Duration::from_mins(15);

/// Servers refuse longer headers.
const LONGEST_TOKEN: usize = 4096;

/// The right to call, for as long as it is accepted.
#[derive(Debug, Default)]
pub(super) struct Token(Mutex<Option<Secret>>);

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Problem {
    #[serde(default, deserialize_with = "beginning")]
    message: Option<String>,
    #[serde(default, deserialize_with = "beginning")]
    error_code: Option<String>,
}

/// What became of a row.
#[derive(Debug, Deserialize)]
struct Told {
    success: bool,
    #[serde(default)]
    errors: Option<Vec<Fault>>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Fault {
    #[serde(default, deserialize_with = "beginning")]
    status_code: Option<String>,
    #[serde(default, deserialize_with = "beginning")]
    message: Option<String>,
    #[serde(default)]
    fields: Vec<String>,
}

fn at(account: &Salesforce, path: &str) -> Url {
    let mut url = account.url.clone();
    url.set_path(&format!("{}{path}", account.url.path().trim_end_matches('/')));
    url
}

impl Token {
    /// The token, or a new one in place of one that was refused.
    async fn get(
        &self,
        http: &reqwest::Client,
        account: &Salesforce,
        refused: Option<&Secret>,
    ) -> Result<Secret, Verdict> {
        let mut token = self.0.lock().await;
        // Another call may have asked for a new one meanwhile.
        if let Some(token) = token.as_ref().filter(|token| Some(*token) != refused) {
            return Ok(token.clone());
        }
        *token = None;
        let fresh = ask(http, account).await?;
        *token = Some(fresh.clone());
        Ok(fresh)
    }
}

/// Asks for a token, by the client's own credentials.
async fn ask(http: &reqwest::Client, account: &Salesforce) -> Result<Secret, Verdict> {
    #[derive(Deserialize)]
    struct Granted {
        access_token: String,
    }
    #[derive(Default, Deserialize)]
    #[serde(default)]
    struct Denied {
        #[serde(deserialize_with = "beginning")]
        error: Option<String>,
        #[serde(deserialize_with = "beginning")]
        error_description: Option<String>,
    }
    let form = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("grant_type", "client_credentials")
        .append_pair("client_id", &account.client_id)
        .append_pair("client_secret", account.client_secret.expose())
        .finish();
    let request = http
        .post(at(account, "/services/oauth2/token"))
        .header("content-type", "application/x-www-form-urlencoded")
        .header("accept", "application/json")
        .body(form);
    let Received { mut verdict, body, broken, .. } = call(request, INTERFACE).await?;
    if verdict.class == Class::Done {
        let granted = serde_json::from_slice::<Granted>(&body).ok().filter(|_| broken.is_none());
        let token = granted.map(|granted| granted.access_token).filter(|token| is_token(token));
        // What was meant to hold a token is not repeated.
        "no token".clone_into(&mut verdict.words);
        return token.map(Secret::new).ok_or_else(|| unclear(verdict, broken));
    }
    let Denied { error, error_description } = serde_json::from_slice(&body).unwrap_or_default();
    if verdict.class == Class::Bisect {
        // It is not about any row.
        verdict.class = Class::Pause;
    }
    verdict.words = error_description.unwrap_or(verdict.words);
    verdict.code = error;
    Err(verdict)
}

/// Whether a text can be sent as a token: another one is asked for only when one is refused.
fn is_token(text: &str) -> bool {
    !text.is_empty() && text.len() <= LONGEST_TOKEN && text.bytes().all(|byte| byte.is_ascii_graphic())
}

/// Makes a call with the token, and once more with a new one if that is refused.
async fn with_token(
    http: &reqwest::Client,
    account: &Salesforce,
    token: &Token,
    request: impl Fn() -> reqwest::RequestBuilder,
) -> Result<Received, Verdict> {
    let mut secret = token.get(http, account, None).await?;
    let mut anew = false;
    loop {
        let request = request().bearer_auth(secret.expose()).header("accept", "application/json");
        let mut received = call(request, INTERFACE).await?;
        if received.verdict.status == Some(401) && !anew {
            secret = token.get(http, account, Some(&secret)).await?;
            anew = true;
            continue;
        }
        understand(&mut received);
        let told = &mut received.verdict;
        // What was given here is no setting, so nobody else knows that it is a secret.
        told.words = told.words.replace(secret.expose(), "[token]");
        return Ok(received);
    }
}

/// Takes what a refused call was answered in Salesforce's own words.
fn understand(received: &mut Received) {
    let verdict = &mut received.verdict;
    if verdict.class == Class::Done {
        return;
    }
    let problems: Vec<Problem> = serde_json::from_slice(&received.body).unwrap_or_default();
    let Some(Problem { message, error_code }) = problems.into_iter().next() else { return };
    verdict.class = meaning(CODES, error_code.as_deref()).unwrap_or(verdict.class);
    if error_code.as_deref() == Some("REQUEST_LIMIT_EXCEEDED") {
        verdict.wait = verdict.wait.or(Some(AFTER_THE_LIMIT));
    }
    verdict.words = message.unwrap_or_default();
    verdict.code = error_code;
}

/// Tells of some persons.
pub(super) async fn send(http: &reqwest::Client, account: &Salesforce, token: &Token, rows: &[Row]) -> Answer {
    let place =
        format!("/services/data/{}/composite/sobjects/{}/{}", account.version, account.object, account.external_id);
    let (url, body) = (at(account, &place), body(account, rows).to_string());
    let patch = || http.patch(url.clone()).header("content-type", "application/json").body(body.clone());
    let received = match with_token(http, account, token, patch).await {
        Ok(received) => received,
        Err(verdict) => return Answer::All(verdict),
    };
    let mut all = received.verdict;
    if all.class != Class::Done {
        return Answer::All(all);
    }
    // One result for each row, in their order.
    let told: Vec<Value> = match (received.broken, serde_json::from_slice::<Vec<Value>>(&received.body)) {
        (None, Ok(told)) if told.len() == rows.len() => told,
        (broken, _) => return Answer::All(unclear(all, broken)),
    };
    all.words.clear();
    Answer::Each(told.into_iter().map(|told| of_row(told, &all)).collect())
}

fn of_row(told: Value, all: &Verdict) -> Verdict {
    // What is said of one row in an odd way says nothing of the others.
    let Ok(told) = serde_json::from_value::<Told>(told) else { return unmentioned(all) };
    if told.success {
        return all.clone();
    }
    let Some(Fault { status_code, message, fields }) = told.errors.into_iter().flatten().next() else {
        return unmentioned(all);
    };
    let words = match status_code.as_deref() {
        Some("CANNOT_UPDATE_CONVERTED_LEAD") => {
            "the lead was converted into a contact, and Salesforce changes it no more".to_owned()
        }
        Some("DUPLICATES_DETECTED") => "a duplicate rule of Salesforce found somebody else who is the same".to_owned(),
        _ if fields.is_empty() => message.unwrap_or_default(),
        _ => format!("{} ({})", message.unwrap_or_default(), fields.join(", ")),
    };
    let class = meaning(CODES, status_code.as_deref()).unwrap_or(Class::Dead);
    Verdict { class, code: status_code, words, ..all.clone() }
}

pub(super) fn body(account: &Salesforce, rows: &[Row]) -> Value {
    let record = |row: &Row| {
        let known = row.fields.iter().filter(|(_, value)| !value.is_null());
        let mut record: serde_json::Map<String, Value> =
            known.map(|(name, value)| (name.clone(), value.clone())).collect();
        record.insert("attributes".to_owned(), json!({ "type": account.object }));
        record.insert(account.external_id.clone(), json!(row.id));
        Value::Object(record)
    };
    json!({ "allOrNone": false, "records": rows.iter().map(record).collect::<Vec<_>>() })
}

/// Removes somebody's lead for good.
pub(super) async fn remove(http: &reqwest::Client, account: &Salesforce, token: &Token, person: &str) -> Verdict {
    let (version, object, key) = (&account.version, &account.object, &account.external_id);
    let url = at(account, &format!("/services/data/{version}/sobjects/{object}/{key}/{person}"));
    let received = with_token(http, account, token, || http.delete(url.clone())).await;
    received.map_or_else(|verdict| verdict, |received| gone(received.verdict))
}

/// The object's fields.
pub(super) async fn there(http: &reqwest::Client, account: &Salesforce, token: &Token) -> Result<There, String> {
    // What is not said is no.
    #[derive(Deserialize)]
    struct Field {
        name: String,
        #[serde(flatten)]
        is: std::collections::BTreeMap<String, Value>,
    }
    impl Field {
        fn is(&self, what: &str) -> bool {
            self.is.get(what) == Some(&Value::Bool(true))
        }
    }
    #[derive(Deserialize)]
    struct Described {
        fields: Vec<Field>,
    }
    let url = at(account, &format!("/services/data/{}/sobjects/{}/describe", account.version, account.object));
    let received = with_token(http, account, token, || http.get(url.clone())).await.map_err(|told| told.words)?;
    let told = received.verdict;
    if told.class != Class::Done {
        return Err(format!("Salesforce answers {}: {}", told.status.unwrap_or_default(), told.words));
    }
    let described: Described = serde_json::from_slice(&received.body)
        .map_err(|_| "Salesforce's description of the object is not understood")?;
    let key = described.fields.iter().find(|field| field.name == account.external_id);
    if !key.is_some_and(|field| field.is("externalId")) {
        return Err(format!(
            "{} has no external id {}: add a text field of 32 characters, external id and unique, with this name",
            account.object, account.external_id
        ));
    }
    let needed = |field: &&Field| {
        field.is("createable")
            && !field.is("nillable")
            && !field.is("defaultedOnCreate")
            && field.name != account.external_id
    };
    Ok(There {
        required: described.fields.iter().filter(needed).map(|field| field.name.clone()).collect(),
        all: described.fields.into_iter().map(|field| field.name).collect(),
    })
}
