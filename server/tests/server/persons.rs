//! From webhook to a CRM that is told of persons, through the binary, at an imitation of `HubSpot`.

use serde_json::{Value, json};

use crate::hubspot::HubSpot;
use crate::support::{Server, run, text};
use crate::targets::{folder, hubspot, metric, now};

pub(crate) const PROPERTIES: [&str; 5] = ["email", "firstname", "wins", "source", "phone"];
pub(crate) const FIELDS: &str = "[targets.crm.fields]\nemail = { field = \"email\", transform = \"lower-case\" }\n\
    firstname = \"firstName\"\nwins = \"wins\"\nsource = { constant = \"drimify\" }\n\
    phone = { field = \"phoneNumber\", transform = \"e164\", calling_code = \"33\" }\n";

fn person(id: u32) -> Value {
    json!({ "id": id, "email": format!("P{id}@x.example"), "optinNewsletter": "on", "firstName": format!("Name{id}"),
            "phoneNumber": "06 12 34 56 78", "prizeUid": "gold", "date": now() })
}

#[tokio::test]
async fn three_thousand_persons_reach_the_crm_in_batches_and_each_planted_failure_is_found() {
    let folder = folder();
    let crm = HubSpot::start(&PROPERTIES).await;
    let config = hubspot(folder.path(), &crm.url, FIELDS);
    crm.answer([
        (503, json!({ "message": "later" })),
        (429, json!({ "category": "RATE_LIMITS", "message": "slowly" })),
    ]);
    crm.conflict("p77@x.example");
    let server = Server::start_in(folder.clone(), &config);
    let mut people: Vec<Value> = (1..=3000).map(person).collect();
    people[4]["email"] = json!("p5@x.invalid");
    people[5]["optinNewsletter"] = json!("off");
    people[6]["optinNewsletter"] = json!("false");
    people[7]["optinNewsletter"] = json!(0);
    people[8]["optinNewsletter"] = json!("no");
    people[9]["email"] = json!(null);
    people[10]["email"] = json!(" p10@X.example");
    people[11]["email"] = json!("P10@x.example");
    for people in people.chunks(500) {
        assert_eq!(server.deliver(&json!(people)).await, 200);
    }
    server.settled().await;
    metric(&server, "drimify_target_pending{target=\"crm\"} 0").await;
    let contacts = crm.contacts();
    // Without four who refused, one without an address, two of one person, and two that were planted.
    assert_eq!(contacts.len(), 3000 - 4 - 1 - 1 - 2, "{:?}", crm.refused());
    let first = &contacts["p1@x.example"];
    assert_eq!(
        (&first["phone"], &first["source"], &first["wins"]),
        (&json!("+33612345678"), &json!("drimify"), &json!("1"))
    );
    assert_eq!(contacts["p10@x.example"]["wins"], "2", "one person, two records");
    let listed = run(folder.path(), &config, &["deliveries", "--failed"]);
    let said = text(&listed.stdout);
    assert!(said.contains("2 given up, 0 dropped"), "{said}");
    assert!(said.contains("Contact [email] already exists") && said.contains("[email] is not a valid email"), "{said}");
    assert!(said.contains("records without an address, of which no CRM is told: 1"), "{said}");
    assert!(!said.contains("x.example"), "no personal data: {said}");
    println!("calls {}, sizes {:?}", crm.sizes().len(), crm.sizes());
    // More is said of somebody: the whole person goes once more, and who withdraws is told of no more.
    server.deliver(&json!({ "id": 1, "firstName": "Ada", "updatedAt": now() })).await;
    server.deliver(&json!({ "id": 2, "firstName": "Gone", "optinNewsletter": "off", "updatedAt": now() })).await;
    server.settled().await;
    metric(&server, "drimify_target_pending{target=\"crm\"} 0").await;
    let contacts = crm.contacts();
    assert_eq!(contacts["p1@x.example"]["firstname"], "Ada");
    assert_eq!(contacts["p1@x.example"]["phone"], "+33612345678", "never a delta");
    assert_eq!(contacts["p2@x.example"]["firstname"], "Name2");
}

#[tokio::test]
async fn a_mapping_that_the_crm_does_not_take_pauses_it_with_its_words_and_nothing_is_given_up() {
    let folder = folder();
    let crm = HubSpot::start(&PROPERTIES).await;
    let config = hubspot(folder.path(), &crm.url, &format!("{FIELDS}town = \"town\"\n"));
    let server = Server::start_in(folder.clone(), &config);
    let people: Vec<Value> = (1..=150).map(person).collect();
    server.deliver(&json!(people)).await;
    metric(&server, "drimify_target_paused{target=\"crm\"} 1").await;
    metric(&server, "drimify_target_pending{target=\"crm\"} 150").await;
    metric(&server, "drimify_target_dead_letters{target=\"crm\"} 0").await;
    let said = text(&run(folder.path(), &config, &["deliveries"]).stdout);
    assert!(said.contains("paused: Property \"town\" does not exist"), "{said}");
    // It is mended at the other end; the probe of a process that starts finds out.
    crm.add_property("town");
    drop(server);
    let server = Server::start_in(folder, &config);
    metric(&server, "drimify_target_pending{target=\"crm\"} 0").await;
    metric(&server, "drimify_target_paused{target=\"crm\"} 0").await;
    assert_eq!(crm.contacts().len(), 150);
}

/// Waits until the CRM has refused so many calls.
async fn refusals(crm: &HubSpot, count: usize) {
    let waiting = async {
        let mut moments = tokio::time::interval(std::time::Duration::from_millis(5));
        while crm.refused().len() < count {
            moments.tick().await;
        }
    };
    let came = tokio::time::timeout(std::time::Duration::from_mins(3), waiting).await.is_ok();
    assert!(came, "{count} refusals: {:?}", crm.refused());
}

#[tokio::test]
async fn an_error_that_does_not_say_of_which_row_it_is_ends_as_a_dead_letter_of_the_one_that_is_at_fault() {
    let folder = folder();
    let crm = HubSpot::start(&PROPERTIES).await;
    let config = hubspot(folder.path(), &crm.url, FIELDS);
    let server = Server::start_in(folder.clone(), &config);
    let mut people: Vec<Value> = (1..=5).map(person).collect();
    people[2]["email"] = json!("p3@x.untraced.invalid");
    server.deliver(&json!(people)).await;
    metric(&server, "drimify_target_dead_letters{target=\"crm\"} 1").await;
    metric(&server, "drimify_target_pending{target=\"crm\"} 0").await;
    assert_eq!(crm.contacts().len(), 4);
    let said = text(&run(folder.path(), &config, &["deliveries", "--failed"]).stdout);
    assert!(said.contains("[email] is not a valid email"), "{said}");
}

#[tokio::test]
async fn after_sixty_four_calls_for_one_batch_the_rest_of_it_goes_singly() {
    let folder = folder();
    let crm = HubSpot::start(&PROPERTIES).await;
    for id in (3..=100).step_by(3) {
        crm.conflict(&format!("p{id}@x.example"));
    }
    // Slower than what it refuses: the batch is not interrupted.
    let config = hubspot(folder.path(), &crm.url, &format!("rate = 9\nparallel = 1\n{FIELDS}"));
    let server = Server::start_in(folder, &config);
    server.deliver(&json!((1..=100).map(person).collect::<Vec<_>>())).await;
    metric(&server, "drimify_target_dead_letters{target=\"crm\"} 33").await;
    metric(&server, "drimify_target_sent_total{target=\"crm\"} 67").await;
    let sizes = crm.sizes();
    assert_eq!(sizes.first(), Some(&100), "{sizes:?}");
    assert!(sizes.len() > 64 && sizes.iter().skip(64).all(|size| *size == 1), "{sizes:?}");
    assert!(sizes.iter().take(64).any(|size| *size == 2), "{sizes:?}");
}

#[tokio::test]
async fn done_is_only_what_the_crm_says_is_done() {
    let folder = folder();
    let crm = HubSpot::start(&PROPERTIES).await;
    let config = hubspot(folder.path(), &crm.url, FIELDS);
    crm.answer([
        (200, json!("<html>Your company's proxy greets you</html>")),
        (207, json!({ "errors": null })),
        // One of three, with words that are nobody's business.
        (200, json!({ "status": "COMPLETE", "category": "p1@x.example", "results": [{ "objectWriteTraceId": "0" }] })),
    ]);
    let server = Server::start_in(folder.clone(), &config);
    server.deliver(&json!((1..=3).map(person).collect::<Vec<_>>())).await;
    metric(&server, "drimify_target_sent_total{target=\"crm\"} 3").await;
    // The one that was said to be there is not: the imitation has not listened.
    assert_eq!(crm.contacts().len(), 2, "{:?}", crm.sizes());
    let calls: Vec<(String, Option<String>)> = {
        let mut database = server.database().await;
        sqlx::query_as("SELECT result, code FROM attempt ORDER BY id").fetch_all(&mut database).await
    }
    .expect("the attempts");
    assert_eq!(calls.iter().filter(|(result, _)| result == "again").count(), 2, "{calls:?}");
    assert!(calls.iter().all(|(_, code)| code.is_none()), "{calls:?}");
}

#[tokio::test]
async fn who_withdraws_while_a_batch_is_halved_is_not_in_the_halves() {
    let folder = folder();
    let crm = HubSpot::start(&PROPERTIES).await;
    let config = hubspot(folder.path(), &crm.url, &format!("rate = 0.25\n{FIELDS}"));
    crm.answer([(409, json!({ "category": "CONFLICT", "message": "one of them" }))]);
    let server = Server::start_in(folder, &config);
    server.deliver(&json!([person(1), person(2)])).await;
    refusals(&crm, 1).await;
    let off = |id: u32| json!({ "id": id, "optinNewsletter": "off", "updatedAt": now() });
    server.deliver(&json!([off(1), off(2)])).await;
    metric(&server, "drimify_target_dropped_total{target=\"crm\"} 2").await;
    assert!(crm.contacts().is_empty(), "{:?}", crm.contacts());
}

#[tokio::test]
async fn a_crm_that_says_stop_while_a_batch_is_halved_is_sent_no_more_of_it() {
    let folder = folder();
    let crm = HubSpot::start(&PROPERTIES).await;
    let config = hubspot(folder.path(), &crm.url, FIELDS);
    let stop = || (401, json!({ "category": "INVALID_AUTHENTICATION", "message": "the token has expired" }));
    crm.answer([(409, json!({ "category": "CONFLICT", "message": "one of them" })), stop(), stop()]);
    let server = Server::start_in(folder.clone(), &config);
    server.deliver(&json!((1..=8).map(person).collect::<Vec<_>>())).await;
    metric(&server, "drimify_target_paused{target=\"crm\"} 1").await;
    metric(&server, "drimify_target_pending{target=\"crm\"} 8").await;
    assert_eq!(crm.sizes(), [0; 0], "no other half");
    // Who has withdrawn is not sent, which says nothing of the CRM: it is still paused, and the next one is tried alone.
    let off = |id: u32| json!({ "id": id, "optinNewsletter": "off", "updatedAt": now() });
    server.deliver(&json!((1..=6).map(off).collect::<Vec<_>>())).await;
    server.settled().await;
    drop(server);
    let server = Server::start_in(folder, &config);
    refusals(&crm, 3).await;
    metric(&server, "drimify_target_attempts_total{target=\"crm\"} 3").await;
    let rows: Vec<i64> = {
        let mut database = server.database().await;
        sqlx::query_scalar("SELECT rows FROM attempt ORDER BY id").fetch_all(&mut database).await
    }
    .expect("the attempts");
    assert_eq!(rows, [8, 4, 1]);
}
