//! An imitation of Brevo's contacts, stricter than the original where that is not documented.
//!
//! Rules, and where they are documented (looked at on 2026-11-30):
//! - `POST /v3/contacts`: `email`, `attributes`, `listIds`, `updateEnabled`:
//!   <https://developers.brevo.com/docs/synchronise-contact-lists>; 204 for somebody who was there:
//!   <https://developers.brevo.com/changelog/operations-and-management-for-contacts>
//! - `POST /v3/contacts/import`: its members, 202 with `processId`: <https://developers.brevo.com/reference/import-contacts.md>;
//!   `jsonBody`: <https://developers.brevo.com/changelog/2022/3/17.md>; 10 MB, of which 8 are safe:
//!   <https://developers.brevo.com/changelog/2020/4/13.md>
//! - `GET /v3/processes/{processId}`: <https://developers.brevo.com/reference/get-process.md>
//! - `PUT /v3/contacts/{identifier}` with `unlinkListIds` or `attributes`:
//!   <https://developers.brevo.com/reference/update-contact.md>
//! - `GET /v3/contacts/{identifier}`: `listIds`, `emailBlacklisted`; `identifierType`, without which a number is the contact's:
//!   <https://developers.brevo.com/reference/get-contact-info.md>
//! - `POST /v3/contacts/doubleOptinConfirmation`: its members, all needed but the attributes; 201, or 204 for somebody who was
//!   asked before; the template must be one for double opt-in: <https://developers.brevo.com/reference/create-doi-contact.md>,
//!   <https://developers.brevo.com/changelog/2020/6/30.md>
//! - `DELETE /v3/contacts/{identifier}`: <https://developers.brevo.com/reference/delete-contact.md>
//! - ten contacts' calls a second, a hundred of others an hour, and what is answered beyond that:
//!   <https://developers.brevo.com/docs/api-limits>; the headers: <https://developers.brevo.com/docs/limit-headers.md>

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

use serde_json::{Map, Value, json};

use crate::imitation::{Asked, Imitation, Said, Vendor, said};

pub(crate) const KEY: &str = "xkeysib-a-key-for-tests";
pub(crate) const LISTS: [u64; 2] = [4, 7];
/// A template for double opt-in, and where its link leads.
pub(crate) const TEMPLATE: u64 = 5;
pub(crate) const THANKS: &str = "https://shop.example/thanks";

#[derive(Debug, Clone, Default)]
pub(crate) struct Contact {
    pub(crate) attributes: Map<String, Value>,
    pub(crate) lists: BTreeSet<u64>,
    pub(crate) blocklisted: bool,
}

/// An import: its contacts, and how often it is asked about before it is over.
struct Import {
    contacts: Vec<(String, Map<String, Value>)>,
    polls_left: usize,
    fails: bool,
}

#[derive(Default)]
pub(crate) struct Brevo {
    pub(crate) contacts: BTreeMap<String, Contact>,
    pub(crate) attributes: BTreeSet<String>,
    imports: Vec<Import>,
    /// Who was asked whether they want to join, once for each mail, and what was said of them.
    pub(crate) mails: Vec<(String, Map<String, Value>)>,
    /// How many contacts each import had, and whether the next ones fail.
    pub(crate) sizes: Vec<usize>,
    pub(crate) fail: usize,
    /// How often an import is asked about before it is over.
    pub(crate) polls: usize,
    calls: Vec<Instant>,
    pub(crate) asked: usize,
}

pub(crate) async fn start(attributes: &[&str]) -> Imitation<Brevo> {
    let attributes = attributes.iter().map(|name| (*name).to_owned()).collect();
    Imitation::start(Brevo { attributes, polls: 1, ..Brevo::default() }).await
}

pub(crate) fn problem(status: u16, code: &str, message: impl Into<String>) -> Said {
    said(status, json!({ "code": code, "message": message.into() }))
}

fn wrong(message: impl Into<String>) -> Said {
    problem(400, "invalid_parameter", message)
}

impl Brevo {
    fn read(&self, said: &Map<String, Value>, members: usize) -> Result<(String, Map<String, Value>), String> {
        let (Some(Value::String(email)), Some(Value::Object(attributes))) = (said.get("email"), said.get("attributes"))
        else {
            return Err("email and attributes".to_owned());
        };
        if said.len() != members {
            return Err("a member is not understood".to_owned());
        }
        if let Some(name) = attributes.keys().find(|name| !self.attributes.contains(*name)) {
            return Err(format!("there is no attribute {name}"));
        }
        if attributes.values().any(|value| value.is_null() || value.is_object()) {
            return Err("an attribute is a text, a number, a truth or a list".to_owned());
        }
        Ok((email.to_lowercase(), attributes.clone()))
    }

    fn take(&mut self, email: String, attributes: Map<String, Value>) -> bool {
        let new = !self.contacts.contains_key(&email);
        let contact = self.contacts.entry(email).or_default();
        contact.attributes.extend(attributes);
        contact.lists.extend(LISTS);
        new
    }

    fn one(&mut self, body: &Map<String, Value>) -> Said {
        if body.get("listIds") != Some(&json!(LISTS)) || body.get("updateEnabled") != Some(&json!(true)) {
            return wrong("listIds, and updateEnabled: true");
        }
        match self.read(body, 4) {
            Err(why) => wrong(why),
            Ok((email, _)) if !email.contains('@') || email.ends_with(".invalid") => wrong("Invalid email address"),
            Ok((email, attributes)) => {
                if self.take(email, attributes) {
                    said(201, json!({ "id": 1 }))
                } else {
                    said(204, Value::Null)
                }
            }
        }
    }

    /// Asks somebody by mail. Until they answer they are no contact.
    fn ask(&mut self, body: &Map<String, Value>) -> Said {
        if body.get("includeListIds") != Some(&json!(LISTS)) {
            return wrong("includeListIds");
        }
        if body.get("templateId") != Some(&json!(TEMPLATE)) || body.get("redirectionUrl") != Some(&json!(THANKS)) {
            return wrong("templateId of a template for double opt-in, and redirectionUrl");
        }
        match self.read(body, 5) {
            Err(why) => wrong(why),
            Ok((email, _)) if !email.contains('@') || email.ends_with(".invalid") => wrong("Invalid email address"),
            Ok(asked) => {
                let before = self.mails.iter().any(|(email, _)| *email == asked.0);
                self.mails.push(asked);
                said(if before { 204 } else { 201 }, Value::Null)
            }
        }
    }

    /// Whoever was asked follows the link.
    pub(crate) fn confirm(&mut self, address: &str) {
        let asked = self.mails.iter().rev().find(|(email, _)| email == address).cloned();
        let (email, attributes) = asked.expect("they were asked");
        self.take(email, attributes);
    }

    fn change(&mut self, email: &str, body: &Map<String, Value>) -> Said {
        let (Some(Value::Object(attributes)), 1) = (body.get("attributes"), body.len()) else {
            return wrong("attributes, or unlinkListIds, and nothing else");
        };
        let mut read = body.clone();
        read.insert("email".to_owned(), json!(email));
        if let Err(why) = self.read(&read, 2) {
            return wrong(why);
        }
        match self.contacts.get_mut(email) {
            None => problem(404, "document_not_found", "Contact does not exist"),
            Some(contact) => {
                contact.attributes.extend(attributes.clone());
                said(204, Value::Null)
            }
        }
    }

    fn import(&mut self, body: &Map<String, Value>, bytes: usize) -> Said {
        let flags = ["updateExistingContacts", "disableNotification"];
        if flags.iter().any(|flag| body.get(*flag) != Some(&json!(true)))
            || body.contains_key("emptyContactsAttributes")
        {
            return wrong("updateExistingContacts and disableNotification, and nothing is emptied");
        }
        let (Some(Value::Array(contacts)), Some(lists), 4) = (body.get("jsonBody"), body.get("listIds"), body.len())
        else {
            return wrong("jsonBody and listIds, and nothing else");
        };
        if *lists != json!(LISTS) || contacts.is_empty() || bytes > 8_000_000 {
            return wrong("listIds, 1 contact at least, 8 MB at most");
        }
        let mut read = Vec::new();
        for contact in contacts {
            match contact.as_object().map(|contact| self.read(contact, 2)) {
                Some(Ok(contact)) => read.push(contact),
                Some(Err(why)) => return wrong(why),
                None => return wrong("a contact is an object"),
            }
        }
        self.sizes.push(read.len());
        let fails = self.fail > 0;
        self.fail = self.fail.saturating_sub(1);
        self.imports.push(Import { contacts: read, polls_left: self.polls, fails });
        said(202, json!({ "processId": self.imports.len() }))
    }

    /// The imports under way end when they are asked about next.
    pub(crate) fn finish(&mut self) {
        self.polls = 0;
        for import in &mut self.imports {
            import.polls_left = 0;
        }
    }

    fn process(&mut self, id: &str) -> Said {
        self.asked += 1;
        if self.asked > 100 {
            return Said {
                headers: vec![("x-sib-ratelimit-reset", "3600".to_owned())],
                ..problem(429, "too_many_requests", "an hour")
            };
        }
        let number: usize = id.parse().unwrap_or_default();
        let Some(import) = number.checked_sub(1).and_then(|at| self.imports.get_mut(at)) else {
            return problem(404, "document_not_found", "Process not found");
        };
        let status = if import.polls_left > 0 {
            import.polls_left -= 1;
            if import.polls_left > 0 { "queued" } else { "in_process" }
        } else if import.fails {
            "failed"
        } else {
            for (email, attributes) in std::mem::take(&mut import.contacts) {
                if !email.ends_with(".invalid") {
                    self.take(email, attributes);
                }
            }
            "completed"
        };
        said(200, json!({ "id": number, "name": "IMPORTUSER", "status": status }))
    }

    /// Whether one call more is one too many.
    fn too_many(&mut self) -> bool {
        let now = Instant::now();
        self.calls.retain(|call| now.duration_since(*call) < Duration::from_secs(1));
        self.calls.push(now);
        // What was sent evenly may arrive a little closer together.
        self.calls.len() > 12
    }
}

/// An address as it is in a path, in small letters: it is the same in any.
fn address(part: &str) -> String {
    let form = format!("address={}", part.replace('+', "%2B").replace('&', "%26"));
    url::form_urlencoded::parse(form.as_bytes()).next().map(|(_, address)| address.to_lowercase()).unwrap_or_default()
}

impl Vendor for Brevo {
    fn answer(&mut self, asked: &Asked<'_>) -> Said {
        if asked.header("api-key") != KEY {
            return problem(401, "unauthorized", "Key not found");
        }
        if asked.uri.path().starts_with("/v3/contacts") && self.too_many() {
            let headers = vec![("x-sib-ratelimit-reset", "1".to_owned())];
            return Said { headers, ..problem(429, "too_many_requests", "You have exceeded the rate limit") };
        }
        let path: Vec<&str> = asked.uri.path().split('/').skip(1).collect();
        let by_address = asked.uri.query() == Some("identifierType=email_id");
        match (asked.method.as_str(), path.as_slice(), asked.object()) {
            ("POST", ["v3", "contacts"], Some(body)) => self.one(&body),
            ("POST", ["v3", "contacts", "import"], Some(body)) => self.import(&body, asked.body.len()),
            ("GET", ["v3", "processes", id], None) => self.process(id),
            ("GET", ["v3", "contacts", "attributes"], None) => {
                let attributes = self.attributes.iter().map(|name| json!({ "name": name })).collect::<Vec<_>>();
                said(200, json!({ "attributes": attributes }))
            }
            ("POST", ["v3", "contacts", "doubleOptinConfirmation"], Some(body)) => self.ask(&body),
            ("GET" | "PUT" | "DELETE", ["v3", "contacts", _], _) if !by_address => wrong("identifierType: email_id"),
            ("GET", ["v3", "contacts", email], None) => match self.contacts.get(&address(email)) {
                None => problem(404, "document_not_found", "Contact does not exist"),
                Some(contact) => said(
                    200,
                    json!({ "email": address(email), "id": 1, "listIds": contact.lists,
                            "emailBlacklisted": contact.blocklisted, "attributes": contact.attributes }),
                ),
            },
            ("PUT", ["v3", "contacts", email], Some(body)) if json!(body) == json!({ "unlinkListIds": LISTS }) => {
                let email = address(email);
                match self.contacts.get_mut(&email) {
                    None => problem(404, "document_not_found", "Contact does not exist"),
                    Some(contact) => {
                        contact.lists.retain(|list| !LISTS.contains(list));
                        said(204, Value::Null)
                    }
                }
            }
            ("PUT", ["v3", "contacts", email], Some(body)) => self.change(&address(email), &body),
            ("DELETE", ["v3", "contacts", email], None) => match self.contacts.remove(&address(email)) {
                None => problem(404, "document_not_found", "Contact does not exist"),
                Some(_) => said(204, Value::Null),
            },
            _ => problem(405, "method_not_allowed", "no such call"),
        }
    }
}
