//! Double opt-in: who is not on the lists is asked by a mail of Brevo's, and joins them by following its link.
//!
//! Nobody is asked who is on them already, or who wants no mail of the account: of them only attributes are changed.

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::super::{Row, gone, text, unclear};
use super::{ask, at, contact, contact_at, request, with};
use crate::config::{Brevo, Confirmation};
use crate::outbox::{Class, Received, Verdict};

/// Tells of somebody, who was told of before or is looked for first.
pub(super) async fn tell(http: &reqwest::Client, account: &Brevo, confirmation: &Confirmation, row: &Row) -> Verdict {
    if row.told {
        return change(http, account, row).await;
    }
    match is_settled(http, account, row).await {
        Ok(true) => change(http, account, row).await,
        Ok(false) => ask_them(http, account, confirmation, row).await,
        Err(verdict) => verdict,
    }
}

/// Whether somebody is on all of the lists, or wants no mail.
async fn is_settled(http: &reqwest::Client, account: &Brevo, row: &Row) -> Result<bool, Verdict> {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Contact {
        list_ids: Vec<u64>,
        #[serde(default)]
        email_blacklisted: bool,
    }
    let get = http.get(contact_at(account, &text(row.fields.get("email"))));
    let Received { verdict, body, broken, .. } = ask(request(account, get)).await?;
    if verdict.class != Class::Done {
        // Nobody is there, in Brevo's own words.
        let nobody = verdict.status == Some(404) && verdict.code.is_some();
        return if nobody { Ok(false) } else { Err(verdict) };
    }
    match (broken, serde_json::from_slice::<Contact>(&body)) {
        (None, Ok(Contact { list_ids, email_blacklisted })) => {
            let joined = account.list_ids.iter().all(|id| list_ids.contains(&u64::from(*id)));
            Ok(email_blacklisted || joined)
        }
        (broken, _) => Err(unclear(verdict, broken)),
    }
}

/// Changes what is known of somebody. Who has not answered yet is nobody there.
async fn change(http: &reqwest::Client, account: &Brevo, row: &Row) -> Verdict {
    let attributes = contact(row).remove("attributes").unwrap_or_default();
    let put = with(&json!({ "attributes": attributes }), http.put(contact_at(account, &text(row.fields.get("email")))));
    ask(request(account, put)).await.map_or_else(|verdict| verdict, |received| gone(received.verdict))
}

async fn ask_them(http: &reqwest::Client, account: &Brevo, confirmation: &Confirmation, row: &Row) -> Verdict {
    let post = http.post(at(account, &["contacts", "doubleOptinConfirmation"]));
    let post = with(&Value::Object(body(account, confirmation, row)), post);
    match ask(request(account, post)).await {
        // Another server's page has another status.
        Ok(Received { verdict, broken, .. }) if matches!(verdict.status, Some(200 | 202 | 203)) => {
            unclear(verdict, broken)
        }
        Ok(Received { verdict, .. }) | Err(verdict) => verdict,
    }
}

/// What is said of somebody who is asked.
pub(super) fn body(account: &Brevo, confirmation: &Confirmation, row: &Row) -> Map<String, Value> {
    let mut asked = contact(row);
    asked.insert("includeListIds".to_owned(), json!(account.list_ids));
    asked.insert("templateId".to_owned(), json!(confirmation.template_id));
    asked.insert("redirectionUrl".to_owned(), json!(confirmation.redirect_url.as_str()));
    asked
}
