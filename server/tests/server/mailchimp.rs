//! An imitation of Mailchimp's audience, stricter than the original where that is not documented.
//!
//! Rules, and where they are documented (addresses looked up on 2026-11-30). Of Mailchimp's own pages the one about errors was
//! read; of the others what was read on 2026-11-29 is a page that repeats them, which is named behind:
//! - `POST /lists/{list_id}`: `members`, 500 at most, `update_existing`; `status` of each one of them:
//!   <https://mailchimp.com/developer/marketing/api/lists/batch-subscribe-or-unsubscribe/>,
//!   by <https://www.withone.ai/knowledge/mailchimp-marketing/conn_mod_def%3A%3AGJ40xoLBzwE%3A%3A_EnybjFYT6ewzjo0BYTexg>
//! - 200 although some were rejected, which `errors` tells: the same page,
//!   by <https://kestra.io/plugins/plugin-mailchimp/mailchimp-audiences/io.kestra.plugin.mailchimp.audiences.batchsubscribe>
//! - `PUT /lists/{list_id}/members/{subscriber_hash}`: MD5 of the small address, `status_if_new` for new ones alone, what
//!   is not sent stays as it is: <https://mailchimp.com/developer/marketing/api/list-members/add-or-update-list-member/>,
//!   by <https://kestra.io/plugins/plugin-mailchimp/mailchimp-audiences/io.kestra.plugin.mailchimp.audiences.upsertmember>
//! - `application/problem+json` with `type`, `title`, `status`, `detail`, `instance`:
//!   <https://mailchimp.com/developer/marketing/docs/errors/>; "Member In Compliance State" with 400 is told by those who
//!   met it: <https://github.com/mailchimp/wordpress/issues/93>
//! - `PATCH` with a status takes somebody off:
//!   <https://mailchimp.com/developer/marketing/api/list-members/update-list-member/>
//! - removal for good: <https://mailchimp.com/developer/marketing/api/list-members/delete-list-member/>,
//!   by <https://github.com/amro/gibbon/issues/300>
//! - ten connections at once, then 429; no headers that tell a rate; under great load 403 without JSON:
//!   <https://mailchimp.com/developer/marketing/docs/fundamentals/#api-limits>,
//!   by <https://raw.githubusercontent.com/api-evangelist/mailchimp/refs/heads/main/rate-limits/mailchimp-rate-limits.yml>

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};

use crate::imitation::{Asked, Imitation, Said, Vendor, said};

pub(crate) const KEY: &str = "0123456789abcdef0123456789abcdef-us21";
const LIST: &str = "/3.0/lists/a1b2c3d4e5";
const OPTIONAL: [&str; 6] = ["email_type", "language", "ip_signup", "timestamp_signup", "ip_opt", "timestamp_opt"];

#[derive(Debug, Clone)]
pub(crate) struct Member {
    pub(crate) status: String,
    pub(crate) merge_fields: Map<String, Value>,
    pub(crate) more: Map<String, Value>,
}

#[derive(Default)]
pub(crate) struct Mailchimp {
    pub(crate) members: BTreeMap<String, Member>,
    /// The fields that there are, and those that must be said.
    pub(crate) fields: BTreeSet<String>,
    pub(crate) required: BTreeSet<String>,
    /// How many members each call for many had.
    pub(crate) sizes: Vec<usize>,
    pub(crate) most_at_once: usize,
}

pub(crate) async fn start(fields: &[&str]) -> Imitation<Mailchimp> {
    let fields = fields.iter().map(|name| (*name).to_owned()).collect();
    Imitation::start(Mailchimp { fields, ..Mailchimp::default() }).await
}

fn problem(status: u16, title: &str, detail: impl Into<String>) -> Said {
    let body = json!({ "type": "https://mailchimp.com/developer/marketing/docs/errors/", "title": title,
                       "status": status, "detail": detail.into(), "instance": "0" });
    said(status, body)
}

fn wrong(detail: impl Into<String>) -> Said {
    problem(400, "Invalid Resource", detail)
}

impl Mailchimp {
    pub(crate) fn add(&mut self, address: &str, status: &str) {
        let member = Member { status: status.to_owned(), merge_fields: Map::new(), more: Map::new() };
        self.members.insert(address.to_owned(), member);
    }

    /// Reads what is said of a member: the address, the status under a name, merge fields, and what else there may be.
    fn read(&self, said: &Map<String, Value>, status: &str) -> Result<(String, Member), String> {
        let text = |name: &str| said.get(name).and_then(Value::as_str);
        let Some(address) = text("email_address").filter(|address| address.contains('@')) else {
            return Err("email_address must be an address".to_owned());
        };
        let Some(given) = text(status).filter(|given| ["subscribed", "pending"].contains(given)) else {
            return Err(format!("{status} must be subscribed or pending"));
        };
        let Some(Value::Object(merge_fields)) = said.get("merge_fields") else {
            return Err("merge_fields must be an object".to_owned());
        };
        let more: Map<String, Value> = said
            .iter()
            .filter(|(name, _)| !["email_address", status, "merge_fields"].contains(&name.as_str()))
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        if let Some((name, _)) =
            more.iter().find(|(name, value)| !OPTIONAL.contains(&name.as_str()) || !value.is_string())
        {
            return Err(format!("{name} is not understood"));
        }
        if let Some(name) = merge_fields.keys().find(|name| !self.fields.contains(*name)) {
            return Err(format!("there is no field {name}"));
        }
        if merge_fields.values().any(|value| !value.is_string() && !value.is_number()) {
            return Err("a field is a text or a number".to_owned());
        }
        let member = Member { status: given.to_owned(), merge_fields: merge_fields.clone(), more };
        Ok((address.to_owned(), member))
    }

    fn many(&mut self, body: &Map<String, Value>) -> Said {
        let (Some(Value::Array(members)), Some(Value::Bool(false)), 2) =
            (body.get("members"), body.get("update_existing"), body.len())
        else {
            return wrong("members and update_existing: false, and nothing else");
        };
        if members.is_empty() || members.len() > 500 {
            return wrong("1 to 500 members");
        }
        self.sizes.push(members.len());
        let mut read = Vec::new();
        for member in members {
            let Some(member) = member.as_object() else { return wrong("a member is an object") };
            match self.read(member, "status") {
                Ok(member) => read.push(member),
                Err(why) => return wrong(why),
            }
        }
        let once: BTreeSet<String> = read.iter().map(|(address, _)| address.to_lowercase()).collect();
        if once.len() < read.len() {
            return wrong("an address is there twice");
        }
        let (mut new, mut errors) = (Vec::new(), Vec::new());
        for (address, member) in read {
            let key = address.to_lowercase();
            let missing = self.required.iter().find(|name| !member.merge_fields.contains_key(*name));
            let refusal = if key.ends_with(".invalid") {
                Some(("ERROR_GENERIC", format!("{address} looks fake or invalid, please enter a real email address.")))
            } else {
                missing.map(|name| ("ERROR_GENERIC", format!("Your merge fields were invalid: {name}")))
            };
            let refusal = match (refusal, self.members.entry(key)) {
                (_, Entry::Occupied(_)) => {
                    ("ERROR_CONTACT_EXISTS", format!("{address} is already a list member, do you want to update?"))
                }
                (Some(refusal), Entry::Vacant(_)) => refusal,
                (None, Entry::Vacant(place)) => {
                    new.push(json!({ "email_address": address, "status": member.status }));
                    place.insert(member);
                    continue;
                }
            };
            let (code, why) = refusal;
            errors.push(
                json!({ "email_address": address, "error": why, "error_code": code, "field": "", "field_message": "" }),
            );
        }
        let (created, count) = (new.len(), errors.len());
        said(
            200,
            json!({ "new_members": new, "updated_members": [], "errors": errors, "total_created": created,
                          "total_updated": 0, "error_count": count }),
        )
    }

    fn put(&mut self, hash: &str, body: &Map<String, Value>) -> Said {
        let (address, member) = match self.read(body, "status_if_new") {
            Ok(read) => read,
            Err(why) => return wrong(why),
        };
        let key = address.to_lowercase();
        if format!("{:x}", md5::compute(&key)) != hash {
            return wrong("the hash is another address's");
        }
        if key.ends_with(".invalid") {
            return wrong(format!("{address} looks fake or invalid, please enter a real email address."));
        }
        let there = self.members.entry(key).or_insert_with(|| Member {
            status: member.status.clone(),
            merge_fields: Map::new(),
            more: Map::new(),
        });
        there.merge_fields.extend(member.merge_fields);
        there.more.extend(member.more);
        if let Some(name) = self.required.iter().find(|name| !there.merge_fields.contains_key(*name)) {
            return wrong(format!("Your merge fields were invalid: {name}"));
        }
        said(200, json!({ "email_address": address, "status": there.status }))
    }

    fn address_of(&self, hash: &str) -> Option<String> {
        self.members.keys().find(|address| format!("{:x}", md5::compute(address)) == hash).cloned()
    }
}

impl Vendor for Mailchimp {
    fn answer(&mut self, asked: &Asked<'_>) -> Said {
        self.most_at_once = self.most_at_once.max(asked.at_once);
        let given = asked.header("authorization").strip_prefix("Basic ").and_then(|text| STANDARD.decode(text).ok());
        let key = given.and_then(|text| String::from_utf8(text).ok()).unwrap_or_default();
        if key.split_once(':').map(|(_, key)| key) != Some(KEY) {
            return problem(
                401,
                "API Key Invalid",
                "Your API key may be invalid, or you've attempted to access the wrong datacenter.",
            );
        }
        if asked.at_once > 10 {
            return problem(429, "Too Many Requests", "You have exceeded the limit of 10 simultaneous connections.");
        }
        let Some(path) = asked.uri.path().strip_prefix(LIST) else {
            return problem(404, "Resource Not Found", "The requested resource could not be found.");
        };
        let path: Vec<&str> = path.split('/').skip(1).collect();
        let body = asked.object();
        match (asked.method.as_str(), path.as_slice(), body) {
            ("GET", ["merge-fields"], _) => {
                let field = |name: &String| json!({ "tag": name, "required": self.required.contains(name) });
                said(200, json!({ "merge_fields": self.fields.iter().map(field).collect::<Vec<_>>() }))
            }
            ("POST", [], Some(body)) => self.many(&body),
            ("PUT", ["members", hash], Some(body)) => self.put(hash, &body),
            ("PATCH", ["members", hash], Some(body)) if json!(body) == json!({ "status": "unsubscribed" }) => {
                let address = self.address_of(hash);
                match address.and_then(|address| self.members.get_mut(&address)) {
                    None => problem(404, "Resource Not Found", "The requested resource could not be found."),
                    Some(member) => {
                        "unsubscribed".clone_into(&mut member.status);
                        said(200, json!({ "email_address": "", "status": "unsubscribed" }))
                    }
                }
            }
            ("POST", ["members", hash, "actions", "delete-permanent"], None) => match self.address_of(hash) {
                None => problem(404, "Resource Not Found", "The requested resource could not be found."),
                Some(address) => {
                    self.members.remove(&address);
                    said(204, Value::Null)
                }
            },
            _ => problem(405, "Method Not Allowed", "The requested method and resource are not compatible."),
        }
    }
}
