//! Mailchimp: members of one audience. New ones five hundred a call, whom it knows already one by one.
//!
//! Nobody is subscribed again: a status is only said of who is new there. What is not known of somebody is left out, so
//! silence overwrites nothing.

use serde::Deserialize;
use serde_json::{Map, Value, json};
use url::Url;

use super::{Codes, Row, There, beginning, gone, meaning, named, text, unclear, understood, unmentioned};
use crate::config::Mailchimp;
use crate::outbox::{Answer, Class, INTERFACE, Received, Verdict, call};

/// What is sent where no fields are configured.
pub(super) const FIELDS: [(&str, &str); 3] =
    [("email_address", "email"), ("FNAME", "firstName"), ("LNAME", "lastName")];
/// What is said of a member beside its merge fields.
const OF_MEMBERS: [&str; 7] =
    ["email_address", "email_type", "language", "ip_signup", "timestamp_signup", "ip_opt", "timestamp_opt"];
/// Whether somebody new is subscribed, or asked by mail first: it may depend on who it is.
const STATUS: &str = "status_if_new";
/// What its answers say of a row in their own words.
pub(super) const CODES: Codes =
    &[("ERROR_CONTACT_EXISTS", Class::Alone), ("Member In Compliance State", Class::Refused)];

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Problem {
    #[serde(deserialize_with = "beginning")]
    title: Option<String>,
    #[serde(deserialize_with = "beginning")]
    detail: Option<String>,
    errors: Vec<Fault>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Fault {
    #[serde(deserialize_with = "beginning")]
    field: Option<String>,
    #[serde(deserialize_with = "beginning")]
    message: Option<String>,
}

/// What became of many.
#[derive(Debug, Deserialize)]
struct Told {
    #[serde(deserialize_with = "understood")]
    new_members: Vec<Member>,
    #[serde(default, deserialize_with = "understood")]
    updated_members: Vec<Member>,
    #[serde(deserialize_with = "understood")]
    errors: Vec<Unwanted>,
}

#[derive(Debug, Deserialize)]
struct Member {
    email_address: String,
}

#[derive(Debug, Deserialize)]
struct Unwanted {
    email_address: String,
    #[serde(default, deserialize_with = "beginning")]
    error: Option<String>,
    #[serde(default, deserialize_with = "beginning")]
    error_code: Option<String>,
}

/// An address below the audience's.
fn below(list: &Url, path: &str) -> Url {
    let mut url = list.clone();
    url.set_path(&format!("{}/{path}", list.path()));
    url
}

/// What Mailchimp knows a member by.
fn member_path(address: &str) -> String {
    format!("members/{:x}", md5::compute(address.trim().to_lowercase()))
}

/// Everything that is known of a member, with its status under a name.
pub(super) fn member(account: &Mailchimp, row: &Row, status: &str) -> Value {
    let (mut member, mut merge) = (Map::new(), Map::new());
    for (name, value) in &row.fields {
        if value.is_null() || name == STATUS {
            continue;
        }
        let place = if OF_MEMBERS.contains(&name.as_str()) { &mut member } else { &mut merge };
        place.insert(name.clone(), value.clone());
    }
    let asked = row.fields.get(STATUS).and_then(Value::as_str);
    let asked = asked.filter(|asked| ["subscribed", "pending"].contains(asked));
    member.insert(status.to_owned(), json!(asked.unwrap_or(account.status_if_new)));
    member.insert("merge_fields".to_owned(), Value::Object(merge));
    Value::Object(member)
}

/// Tells of some rows: of several together only if they are new.
pub(super) async fn send(http: &reqwest::Client, account: &Mailchimp, rows: &[Row]) -> Answer {
    let tell = async |rows: &[&Row]| match rows {
        [row] => Answer::All(put(http, account, row).await),
        rows => subscribe(http, account, rows).await,
    };
    named(rows, "email_address", tell).await
}

fn request(account: &Mailchimp, request: reqwest::RequestBuilder) -> reqwest::RequestBuilder {
    request.basic_auth("drimify-server", Some(account.key.expose())).header("accept", "application/json")
}

fn with(body: &Value, request: reqwest::RequestBuilder) -> reqwest::RequestBuilder {
    request.header("content-type", "application/json").body(body.to_string())
}

/// What an answer means, with its own words for it.
fn verdict(received: &Received) -> Verdict {
    let mut verdict = received.verdict.clone();
    if verdict.class == Class::Done {
        return verdict;
    }
    let Ok(Problem { title, detail, errors }) = serde_json::from_slice(&received.body) else {
        if verdict.status == Some(403) {
            // Not Mailchimp's word but that of what stands before it, when there are too many calls.
            verdict.class = Class::Again;
        }
        return verdict;
    };
    let faults = errors.into_iter().map(|fault| {
        let [field, message] = [fault.field, fault.message].map(Option::unwrap_or_default);
        format!("{field}: {message}")
    });
    let words: Vec<String> = detail.into_iter().chain(faults).collect();
    verdict.class = meaning(CODES, title.as_deref()).unwrap_or(verdict.class);
    verdict.code = title;
    if !words.is_empty() {
        verdict.words = words.join(" ");
    }
    verdict
}

/// Adds somebody, or changes what is known of them; never whether they are subscribed.
async fn put(http: &reqwest::Client, account: &Mailchimp, row: &Row) -> Verdict {
    let url = below(&account.list, &member_path(&text(row.fields.get("email_address"))));
    let body = member(account, row, STATUS);
    match call(request(account, with(&body, http.put(url))), INTERFACE).await {
        Ok(received) => match of_member(received) {
            // It does go alone: whoever says that it should is not understood.
            verdict if verdict.class == Class::Alone => Verdict { class: Class::Bisect, ..verdict },
            verdict => verdict,
        },
        Err(verdict) => verdict,
    }
}

/// What an answer about one member means. Whose answer it is shows by what it holds.
fn of_member(received: Received) -> Verdict {
    if received.verdict.class != Class::Done {
        return verdict(&received);
    }
    match (received.broken, serde_json::from_slice::<Member>(&received.body)) {
        (None, Ok(_)) => received.verdict,
        (broken, _) => unclear(received.verdict, broken),
    }
}

/// Adds many who are new. Who is there already is not touched, and said to be.
async fn subscribe(http: &reqwest::Client, account: &Mailchimp, rows: &[&Row]) -> Answer {
    let members: Vec<Value> = rows.iter().map(|row| member(account, row, "status")).collect();
    let body = json!({ "members": members, "update_existing": false });
    let received = match call(request(account, with(&body, http.post(account.list.clone()))), INTERFACE).await {
        Ok(received) => received,
        Err(verdict) => return Answer::All(verdict),
    };
    let mut all = verdict(&received);
    if all.class != Class::Done {
        return Answer::All(all);
    }
    let told = match (received.broken, serde_json::from_slice::<Told>(&received.body)) {
        (None, Ok(told)) => told,
        (broken, _) => return Answer::All(unclear(all, broken)),
    };
    all.words.clear();
    Answer::Each(rows.iter().map(|row| of_row(&told, &all, row)).collect())
}

fn of_row(told: &Told, all: &Verdict, row: &Row) -> Verdict {
    let address = text(row.fields.get("email_address")).to_lowercase();
    let is = |other: &str| other.trim().to_lowercase() == address;
    if let Some(Unwanted { error, error_code, .. }) = told.errors.iter().find(|other| is(&other.email_address)) {
        let class = meaning(CODES, error_code.as_deref()).unwrap_or(Class::Dead);
        let words = error.clone().unwrap_or_default();
        return Verdict { class, code: error_code.clone(), words, ..all.clone() };
    }
    let mut members = told.new_members.iter().chain(&told.updated_members);
    if members.any(|member| is(&member.email_address)) { all.clone() } else { unmentioned(all) }
}

/// Takes a member off the list.
pub(super) async fn leave(http: &reqwest::Client, account: &Mailchimp, row: &Row) -> Verdict {
    let url = below(&account.list, &member_path(&text(row.fields.get("email_address"))));
    let patch = with(&json!({ "status": "unsubscribed" }), http.patch(url));
    match call(request(account, patch), INTERFACE).await.map(of_member) {
        Ok(verdict) if verdict.class != Class::Done => gone(verdict),
        Ok(verdict) | Err(verdict) => verdict,
    }
}

/// Removes a member for good: Mailchimp takes the address back only from the person.
pub(super) async fn remove(http: &reqwest::Client, account: &Mailchimp, address: &str) -> Verdict {
    let url = below(&account.list, &format!("{}/actions/delete-permanent", member_path(address)));
    let post = http.post(url).header("content-length", "0");
    call(request(account, post), INTERFACE).await.map_or_else(|verdict| verdict, |received| gone(verdict(&received)))
}

/// The audience's fields.
pub(super) async fn there(http: &reqwest::Client, account: &Mailchimp) -> Result<There, String> {
    #[derive(Deserialize)]
    struct Field {
        tag: String,
        #[serde(default)]
        required: bool,
    }
    #[derive(Deserialize)]
    struct List {
        merge_fields: Vec<Field>,
    }
    let mut url = below(&account.list, "merge-fields");
    url.set_query(Some("count=1000"));
    let received = call(request(account, http.get(url)), INTERFACE).await.map_err(|verdict| verdict.words)?;
    let told = verdict(&received);
    if told.class != Class::Done {
        return Err(format!("Mailchimp answers {}: {}", told.status.unwrap_or_default(), told.words));
    }
    let list: List =
        serde_json::from_slice(&received.body).map_err(|_| "Mailchimp's list of fields is not understood")?;
    let own = OF_MEMBERS.into_iter().chain([STATUS]).map(str::to_owned);
    Ok(There {
        all: own.chain(list.merge_fields.iter().map(|field| field.tag.clone())).collect(),
        required: list.merge_fields.into_iter().filter(|field| field.required).map(|field| field.tag).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_member_is_known_by_the_hash_of_the_small_address() {
        for address in ["urist.mcvankab@freddiesjokes.com", " Urist.McVankab@freddiesjokes.com "] {
            assert_eq!(member_path(address), "members/62eeb292278cc15f5817cb78f7790b08");
        }
    }
}
