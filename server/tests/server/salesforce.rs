//! An imitation of Salesforce's leads, stricter than the original where that is not documented.
//!
//! Rules, and where they are documented (looked at on 2026-11-30):
//! - `PATCH …/composite/sobjects/Lead/<external id>`: 200 records at most, of one type, each with `attributes.type`, no record
//!   ids, results in their order with `success` and `errors`, 400 for what is not well formed:
//!   <https://developer.salesforce.com/docs/platform/api-rest/guide/resources-composite-sobjects-collections-upsert.html>
//! - 401 for a token that has expired, 403 `REQUEST_LIMIT_EXCEEDED`, errors as a list of `message` and `errorCode`:
//!   <https://developer.salesforce.com/docs/platform/api-rest/guide/errorcodes.md>
//! - the client credentials flow, its form and its answer:
//!   <https://developer.salesforce.com/docs/atlas.en-us.262.0.chatterapi.meta/chatterapi/quickstart_connecting.htm>
//! - `describe`: <https://developer.salesforce.com/docs/platform/api-rest/guide/resources-sobject-describe.md>; what it says of a
//!   field: <https://developer.salesforce.com/docs/platform/api/guide/sforce-api-calls-describesobjects-describesobjectresult.html>
//! - removal by external id: <https://developer.salesforce.com/docs/platform/api-rest/guide/resources-sobject-upsert.html>
//! - `statusCode` of a row's error, such as `CANNOT_UPDATE_CONVERTED_LEAD` and `DUPLICATES_DETECTED`; the list of them is in the
//!   WSDL file of an organisation:
//!   <https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_concepts_core_data_objects.htm>. What is
//!   said with them is told by those who met it: <https://gitlab.com/gitlab-org/customers-gitlab-com/-/issues/272> and
//!   <https://gitlab.com/gitlab-org/customers-gitlab-com/-/issues/7138>

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::imitation::{Asked, Imitation, Said, Vendor, said};

pub(crate) const CLIENT: &str = "3MVG9-client-of-tests";
pub(crate) const SECRET: &str = "a-consumer-secret";
const OBJECT: &str = "/services/data/v66.0/sobjects/Lead";
const UPSERT: &str = "/services/data/v66.0/composite/sobjects/Lead/Drimify_Person__c";
const EXTERNAL: &str = "Drimify_Person__c";

#[derive(Default)]
pub(crate) struct Salesforce {
    pub(crate) leads: BTreeMap<String, Map<String, Value>>,
    /// The fields beside the external id; those that a new lead must have.
    pub(crate) fields: BTreeSet<String>,
    pub(crate) required: BTreeSet<String>,
    /// Addresses of leads that were converted, and of such that somebody else has.
    pub(crate) converted: BTreeSet<String>,
    pub(crate) duplicates: BTreeSet<String>,
    /// How many tokens were given; the last of them is accepted, unless none is.
    pub(crate) tokens: usize,
    pub(crate) none_accepted: bool,
    pub(crate) sizes: Vec<usize>,
}

pub(crate) async fn start(fields: &[&str], required: &[&str]) -> Imitation<Salesforce> {
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    Imitation::start(Salesforce { fields: names(fields), required: names(required), ..Salesforce::default() }).await
}

pub(crate) fn problem(status: u16, code: &str, message: impl Into<String>) -> Said {
    said(status, json!([{ "message": message.into(), "errorCode": code }]))
}

fn fault(code: &str, message: &str, fields: &[&str]) -> Value {
    json!({ "success": false, "errors": [{ "statusCode": code, "message": message, "fields": fields }] })
}

impl Salesforce {
    fn token(&self) -> String {
        format!("00D-token-{}", self.tokens)
    }

    fn grant(&mut self, asked: &Asked<'_>) -> Said {
        let form: BTreeMap<String, String> = url::form_urlencoded::parse(asked.body).into_owned().collect();
        let expected = [("client_id", CLIENT), ("client_secret", SECRET), ("grant_type", "client_credentials")];
        let expected = expected.map(|(name, value)| (name.to_owned(), value.to_owned()));
        if asked.header("content-type") != "application/x-www-form-urlencoded" || form != BTreeMap::from(expected) {
            return said(400, json!({ "error": "invalid_client", "error_description": "invalid client credentials" }));
        }
        self.tokens += 1;
        said(
            200,
            json!({ "access_token": self.token(), "token_type": "Bearer", "issued_at": "1", "signature": "s",
                          "instance_url": "https://elsewhere.example", "id": "https://elsewhere.example/id" }),
        )
    }

    fn upsert(&mut self, body: &Map<String, Value>) -> Said {
        let (Some(Value::Bool(false)), Some(Value::Array(records)), 2) =
            (body.get("allOrNone"), body.get("records"), body.len())
        else {
            return problem(400, "JSON_PARSER_ERROR", "allOrNone: false and records, and nothing else");
        };
        if records.is_empty() || records.len() > 200 {
            return problem(400, "LIMIT_EXCEEDED", "1 to 200 records");
        }
        self.sizes.push(records.len());
        let mut ids = BTreeSet::new();
        for record in records {
            let Some(record) = record.as_object() else { return problem(400, "JSON_PARSER_ERROR", "no object") };
            if record.get("attributes") != Some(&json!({ "type": "Lead" })) || record.contains_key("Id") {
                return problem(400, "INVALID_TYPE", "attributes.type must be Lead, and there is no Id");
            }
            let Some(id) = record.get(EXTERNAL).and_then(Value::as_str) else {
                return problem(400, "MISSING_ARGUMENT", "the external id is missing");
            };
            if !ids.insert(id) {
                return problem(400, "DUPLICATE_VALUE", "an external id is there twice");
            }
            let known = |name: &String| name == "attributes" || name == EXTERNAL || self.fields.contains(name);
            if let Some(name) = record.keys().find(|name| !known(name)) {
                return problem(400, "INVALID_FIELD", format!("No such column '{name}' on sobject of type Lead"));
            }
        }
        said(200, Value::Array(records.iter().filter_map(Value::as_object).map(|record| self.one(record)).collect()))
    }

    fn one(&mut self, record: &Map<String, Value>) -> Value {
        let text = |name: &str| record.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        let (id, address) = (text(EXTERNAL), text("Email").to_lowercase());
        if self.converted.contains(&address) {
            return fault("CANNOT_UPDATE_CONVERTED_LEAD", "cannot reference converted lead", &[]);
        }
        if self.duplicates.contains(&address) {
            return fault("DUPLICATES_DETECTED", &format!("Use one of these records? {address}"), &[]);
        }
        if address.ends_with(".invalid") {
            return fault("INVALID_EMAIL_ADDRESS", &format!("Email: invalid email address: {address}"), &["Email"]);
        }
        let new = !self.leads.contains_key(&id);
        let there = |name: &&String| record.get(*name).and_then(Value::as_str).is_some_and(|text| !text.is_empty());
        if let Some(name) = self.required.iter().find(|name| new && !there(name)) {
            return fault("REQUIRED_FIELD_MISSING", "Required fields are missing", &[name]);
        }
        let lead = self.leads.entry(id.clone()).or_default();
        lead.extend(record.clone());
        json!({ "id": "00Q", "success": true, "created": new, "errors": [] })
    }

    fn describe(&self) -> Value {
        let field = |name: &String| {
            json!({ "name": name, "createable": true, "nillable": !self.required.contains(name),
                    "defaultedOnCreate": false, "externalId": false })
        };
        let own = json!({ "name": EXTERNAL, "createable": true, "nillable": true, "defaultedOnCreate": false, "externalId": true });
        let status = json!({ "name": "Status", "createable": true, "nillable": false, "defaultedOnCreate": true });
        json!({ "name": "Lead", "fields": self.fields.iter().map(field).chain([own, status]).collect::<Vec<_>>() })
    }
}

impl Vendor for Salesforce {
    fn answer(&mut self, asked: &Asked<'_>) -> Said {
        let (method, path) = (asked.method.as_str(), asked.uri.path());
        if (method, path) == ("POST", "/services/oauth2/token") {
            return self.grant(asked);
        }
        if asked.header("authorization") != format!("Bearer {}", self.token()) || self.none_accepted {
            return problem(401, "INVALID_SESSION_ID", "Session expired or invalid");
        }
        match (method, path, asked.object()) {
            ("PATCH", UPSERT, Some(body)) => self.upsert(&body),
            ("GET", path, _) if path == format!("{OBJECT}/describe") => said(200, self.describe()),
            ("DELETE", path, _) => {
                let id = path.strip_prefix(&format!("{OBJECT}/{EXTERNAL}/")).unwrap_or_default();
                match self.leads.remove(id) {
                    Some(_) => said(204, Value::Null),
                    None => problem(404, "NOT_FOUND", "The requested resource does not exist"),
                }
            }
            _ => problem(404, "NOT_FOUND", "The requested resource does not exist"),
        }
    }
}
