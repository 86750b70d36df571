//! From webhook to Salesforce, through the binary, at an imitation of it.

use std::path::Path;

use serde_json::{Value, json};

use crate::imitation::Said;
use crate::lists::{person, table};
use crate::salesforce::{self, CLIENT, SECRET};
use crate::support::{Server, run, text};
use crate::targets::{folder, metric, now};

pub(crate) const KNOWN: [&str; 5] = ["LastName", "FirstName", "Company", "Email", "LeadSource"];
pub(crate) const FIELDS: &str = "[targets.sales.fields]\nLastName = \"lastName\"\nFirstName = \"firstName\"\nEmail = \"email\"\n\
    Company = \"companyName\"\nLeadSource = { constant = \"drimify\" }\n";

pub(crate) fn sales(folder: &Path, url: &str, more: &str) -> String {
    std::fs::write(folder.join("salesforce"), SECRET).expect("a secret");
    let folder = folder.display();
    format!(
        "[targets.sales]\ntype = \"salesforce\"\nurl = \"{url}\"\nallow_private = [\"127.0.0.1\"]\n\
         client_id = \"{CLIENT}\"\nclient_secret = {{ file = \"{folder}/salesforce\" }}\n{more}\n"
    )
}

#[tokio::test]
async fn three_thousand_persons_reach_salesforce_and_each_planted_failure_has_its_own_sentence() {
    let folder = folder();
    let crm = salesforce::start(&KNOWN, &["LastName", "Company"]).await;
    crm.with(|crm| {
        // More in a row than would pause it, were it the target's fault.
        crm.converted.extend((101..=130).map(|id| format!("p{id}@x.example")));
        crm.duplicates.extend(["p200@x.example".to_owned(), "p201@x.example".to_owned()]);
    });
    let limit = salesforce::problem(403, "REQUEST_LIMIT_EXCEEDED", "TotalRequests Limit exceeded.");
    let token = Said { status: 200, headers: Vec::new(), body: json!({ "access_token": "an-old-one" }) };
    crm.answer([
        salesforce::problem(503, "SERVER_UNAVAILABLE", "later"),
        token,
        Said { headers: vec![("retry-after", "2".to_owned())], ..limit },
    ]);
    let config = sales(folder.path(), &crm.url, &format!("consent = \"optinNewsletter\"\nparallel = 1\n{FIELDS}"));
    let server = Server::start_in(folder.clone(), &config);
    let mut people: Vec<Value> = (1..=3000).map(person).collect();
    people[4]["email"] = json!("p5@x.invalid");
    for (at, no) in [(5, json!("off")), (6, json!("false")), (7, json!(0)), (8, json!("no"))] {
        people[at]["optinNewsletter"] = no;
    }
    people[9]["email"] = json!(null);
    people[10]["companyName"] = json!(null);
    for people in people.chunks(500) {
        assert_eq!(server.deliver(&json!(people)).await, 200);
    }
    server.settled().await;
    metric(&server, "drimify_target_pending{target=\"sales\"} 0").await;
    let leads = crm.with(|crm| crm.leads.clone());
    assert_eq!(leads.len(), 3000 - 4 - 1 - 1 - 30 - 2 - 1, "{:?}", crm.refused());
    assert!(leads.values().all(|lead| lead["LeadSource"] == "drimify" && lead["Company"] == "Shop"));
    let said = text(&run(folder.path(), &config, &["deliveries", "--failed"]).stdout);
    assert!(said.contains("34 given up, 0 dropped"), "{said}");
    for (count, words) in [
        (30, "the lead was converted into a contact, and Salesforce changes it no more"),
        (2, "a duplicate rule of Salesforce found somebody else who is the same"),
        (1, "invalid email address: [Email] (Email)"),
        (1, "Required fields are missing (Company)"),
    ] {
        assert_eq!(said.matches(words).count(), count, "{words}: {said}");
    }
    assert!(!said.contains("x.example"), "no personal data: {said}");
    // The token that was an old one was refused, and another asked for, once.
    assert_eq!(crm.with(|crm| crm.tokens), 1);
    println!("salesforce: {}; sizes {:?}", table(&crm.made()), crm.with(|crm| crm.sizes.clone()));
    // Somebody changes: it is the same lead.
    server.deliver(&json!({ "id": 1, "firstName": "Ada", "updatedAt": now() })).await;
    server.settled().await;
    metric(&server, "drimify_target_pending{target=\"sales\"} 0").await;
    let leads = crm.with(|crm| crm.leads.clone());
    assert_eq!(leads.values().filter(|lead| lead["Email"] == "P1@x.example").count(), 1);
    assert!(leads.values().any(|lead| lead["FirstName"] == "Ada" && lead["Email"] == "P1@x.example"));
}

#[tokio::test]
async fn a_token_that_is_refused_anew_pauses_and_so_do_credentials_that_are_wrong_and_a_field_that_is_not_there() {
    for (wrong, words) in [
        ("token", "paused: Session expired or invalid"),
        ("credentials", "paused: invalid client credentials"),
        ("field", "paused: No such column 'Town' on sobject of type Lead"),
        ("required", "paused: Required fields are missing (Company)"),
    ] {
        let folder = folder();
        let crm = salesforce::start(&KNOWN, &["LastName", "Company"]).await;
        let mut config = sales(folder.path(), &crm.url, FIELDS);
        match wrong {
            "token" => crm.with(|crm| crm.none_accepted = true),
            "credentials" => std::fs::write(folder.path().join("salesforce"), "another").expect("a secret"),
            "field" => config += "Town = { constant = \"Lyon\" }\n",
            _ => config = config.replace("Company = \"companyName\"\n", ""),
        }
        let server = Server::start_in(folder.clone(), &config);
        server.deliver(&json!((1..=30).map(person).collect::<Vec<_>>())).await;
        metric(&server, "drimify_target_paused{target=\"sales\"} 1").await;
        metric(&server, "drimify_target_pending{target=\"sales\"} 30").await;
        let said = text(&run(folder.path(), &config, &["deliveries"]).stdout);
        assert!(said.contains(words), "{words}: {said}");
        assert!(!server.log().contains(SECRET));
        if wrong == "token" {
            assert_eq!(crm.count("PATCH", "/"), 2, "once more with a new token: {:?}", crm.made());
        }
    }
}

// The CRM answers while this thread waits for the command.
#[tokio::test(flavor = "multi_thread")]
async fn the_doctor_names_the_fields_that_a_lead_requires() {
    let folder = folder();
    let crm = salesforce::start(&KNOWN, &["LastName", "Company"]).await;
    let config = sales(folder.path(), &crm.url, FIELDS);
    let doctor = |config: &str| text(&run(folder.path(), config, &["doctor", "--target", "sales"]).stdout);
    let said = doctor(&config);
    assert!(said.contains("ok sales: the client is accepted, and every field is there"), "{said}");
    let said = doctor(&config.replace("Company = \"companyName\"\n", ""));
    assert!(said.contains("!! sales: the account requires Company: map it"), "{said}");
    let said = doctor(&config.replace("[targets.sales.fields]", "external_id = \"Other__c\"\n[targets.sales.fields]"));
    assert!(said.contains("!! sales: Lead has no external id Other__c: add a text field of 32 characters"), "{said}");
}
