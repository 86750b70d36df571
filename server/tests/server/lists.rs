//! From webhook to mailing lists, through the binary, at imitations of them.

use std::path::Path;

use serde_json::{Value, json};

use crate::hubspot::HubSpot;
use crate::imitation::{Made, Said, said};
use crate::support::{Server, run, text};
use crate::targets::{folder, hubspot, metric, now};
use crate::{brevo, crm, mailchimp, salesforce};

pub(crate) const FIELDS: &str = "[targets.news.fields]\nemail_address = \"email\"\nFNAME = \"firstName\"\nWINS = \"wins\"\n\
    timestamp_opt = \"consent_time\"\n";

pub(crate) fn list(folder: &Path, url: &str, more: &str) -> String {
    std::fs::write(folder.join("mailchimp"), mailchimp::KEY).expect("a key");
    let folder = folder.display();
    format!(
        "[targets.news]\ntype = \"mailchimp\"\nurl = \"{url}\"\nallow_private = [\"127.0.0.1\"]\n\
         key = {{ file = \"{folder}/mailchimp\" }}\nlist_id = \"a1b2c3d4e5\"\nconsent = \"optinNewsletter\"\n{more}\n"
    )
}

pub(crate) fn person(id: u32) -> Value {
    json!({ "id": id, "email": format!("P{id}@x.example"), "optinNewsletter": "on", "firstName": format!("Name{id}"),
            "lastName": format!("Last{id}"), "companyName": "Shop", "prizeUid": "gold", "date": now() })
}

/// Calls by method and first part of what they concern, with what they were answered.
pub(crate) fn table(made: &[Made]) -> String {
    let mut counts = std::collections::BTreeMap::new();
    for made in made {
        let what =
            if made.path.contains("/members/") { "member" } else { made.path.rsplit('/').next().unwrap_or_default() };
        *counts.entry(format!("{} {what} {}", made.method, made.status)).or_insert(0) += 1;
    }
    format!("{} calls: {counts:?}", made.len())
}

#[tokio::test]
async fn three_thousand_persons_reach_mailchimp_new_ones_together_and_those_it_knows_one_by_one() {
    let folder = folder();
    let news = mailchimp::start(&["FNAME", "WINS"]).await;
    news.with(|news| {
        for id in 101..=140 {
            news.add(&format!("p{id}@x.example"), "subscribed");
        }
        for id in 201..=203 {
            news.add(&format!("p{id}@x.example"), "unsubscribed");
        }
    });
    news.answer([
        said(503, json!({ "title": "Internal Server Error", "status": 503, "detail": "later" })),
        said(429, json!({ "title": "Too Many Requests", "status": 429, "detail": "slowly" })),
        said(403, json!("<html>Access Denied</html>")),
    ]);
    let config = list(folder.path(), &news.url, &format!("rate = 200\n{FIELDS}"));
    let server = Server::start_in(folder.clone(), &config);
    let mut people: Vec<Value> = (1..=3000).map(person).collect();
    people[4]["email"] = json!("p5@x.invalid");
    for (at, no) in [(5, json!("off")), (6, json!("false")), (7, json!(0)), (8, json!("no"))] {
        people[at]["optinNewsletter"] = no;
    }
    people[9]["email"] = json!(null);
    for people in people.chunks(500) {
        assert_eq!(server.deliver(&json!(people)).await, 200);
    }
    server.settled().await;
    metric(&server, "drimify_target_pending{target=\"news\"} 0").await;
    let members = news.with(|news| news.members.clone());
    assert_eq!(members.len(), 3000 - 4 - 1 - 1, "{:?}", news.refused());
    let status = |id: u32| members[&format!("p{id}@x.example")].status.as_str();
    assert_eq!([status(1), status(101), status(201)], ["subscribed", "subscribed", "unsubscribed"], "nobody again");
    let known = &members["p201@x.example"];
    assert_eq!((&known.merge_fields["FNAME"], &known.merge_fields["WINS"]), (&json!("Name201"), &json!(1)));
    assert!(members["p1@x.example"].more["timestamp_opt"].as_str().is_some_and(|time| time.starts_with("20")));
    let said = text(&run(folder.path(), &config, &["deliveries", "--failed"]).stdout);
    assert!(said.contains("news: 0 pending, 2994 sent, 1 given up, 0 dropped"), "{said}");
    assert!(said.contains("[email_address] looks fake or invalid"), "{said}");
    assert!(!said.contains("x.example"), "no personal data: {said}");
    let made = news.made();
    println!(
        "mailchimp: {}; sizes {:?}; at once {}",
        table(&made),
        news.with(|news| news.sizes.clone()),
        news.with(|news| news.most_at_once)
    );
    assert!(news.with(|news| news.most_at_once) <= 10);
    assert_eq!(news.count("PUT", "/3.0/lists/a1b2c3d4e5/members/"), 43, "those it knew, each once");
    // More is said of somebody whom it was told of: one by one from now on.
    server.deliver(&json!([1, 2, 3].map(|id| json!({ "id": id, "firstName": "Ada", "updatedAt": now() })))).await;
    server.settled().await;
    metric(&server, "drimify_target_pending{target=\"news\"} 0").await;
    assert_eq!(news.count("PUT", "/3.0/lists/a1b2c3d4e5/members/"), 46);
    assert_eq!(news.with(|news| news.members["p2@x.example"].merge_fields["FNAME"].clone()), "Ada");
}

#[tokio::test]
async fn who_is_new_may_be_asked_by_mail_first_and_that_may_depend_on_who_it_is() {
    let folder = folder();
    let news = mailchimp::start(&["FNAME", "WINS"]).await;
    let more = format!("status_if_new = \"pending\"\n{FIELDS}status_if_new = \"customText\"\n");
    let server = Server::start_in(folder.clone(), &list(folder.path(), &news.url, &more));
    let mut people: Vec<Value> = (1..=3).map(person).collect();
    people[1]["customText"] = json!("subscribed");
    people[2]["customText"] = json!("cleaned");
    server.deliver(&json!(people)).await;
    server.settled().await;
    metric(&server, "drimify_target_sent_total{target=\"news\"} 3").await;
    let members = news.with(|news| news.members.clone());
    let status = |id: u32| members[&format!("p{id}@x.example")].status.as_str();
    assert_eq!([status(1), status(2), status(3)], ["pending", "subscribed", "pending"]);
}

#[tokio::test]
async fn an_audience_that_is_not_there_or_a_key_that_is_refused_pauses_and_a_field_that_is_not_there_too() {
    for (config, words) in [
        ("list_id = \"other\"", "paused: The requested resource could not be found."),
        ("key = \"wrong\"", "paused: Your API key may be invalid"),
        ("fields", "paused: there is no field TOWN"),
    ] {
        let folder = folder();
        let news = mailchimp::start(&["FNAME", "WINS"]).await;
        let good = list(folder.path(), &news.url, FIELDS);
        let config = match config {
            "fields" => format!("{good}TOWN = {{ constant = \"Lyon\" }}\n"),
            "key = \"wrong\"" => {
                std::fs::write(folder.path().join("mailchimp"), "wrong-us1").expect("a key");
                good
            }
            other => good.replace("list_id = \"a1b2c3d4e5\"", other),
        };
        let server = Server::start_in(folder.clone(), &config);
        server.deliver(&json!((1..=30).map(person).collect::<Vec<_>>())).await;
        metric(&server, "drimify_target_paused{target=\"news\"} 1").await;
        metric(&server, "drimify_target_pending{target=\"news\"} 30").await;
        let said = text(&run(folder.path(), &config, &["deliveries"]).stdout);
        assert!(said.contains(words), "{words}: {said}");
        assert!(news.with(|news| news.members.is_empty()));
    }
}

// The list answers while this thread waits for the command.
#[tokio::test(flavor = "multi_thread")]
async fn the_doctor_names_the_fields_that_an_audience_lacks_and_those_it_requires() {
    let folder = folder();
    let news = mailchimp::start(&["FNAME", "LNAME"]).await;
    news.with(|news| news.required.insert("LNAME".to_owned()));
    let config = list(folder.path(), &news.url, FIELDS);
    let doctor = || text(&run(folder.path(), &config, &["doctor", "--target", "news"]).stdout);
    let said = doctor();
    assert!(said.contains("!! news: the account has no field WINS"), "{said}");
    assert!(said.contains("!! news: the account requires LNAME: map it"), "{said}");
    news.with(|news| {
        news.fields.insert("WINS".to_owned());
        news.required.clear();
    });
    assert!(doctor().contains("ok news: the key is accepted, and every field is there"));
}

pub(crate) const ATTRIBUTES: &str =
    "[targets.news.fields]\nemail = \"email\"\nFIRSTNAME = \"firstName\"\nWINS = \"wins\"\n";

pub(crate) fn brevo_list(folder: &Path, url: &str, more: &str) -> String {
    std::fs::write(folder.join("brevo"), brevo::KEY).expect("a key");
    let (folder, lists) = (folder.display(), brevo::LISTS);
    format!(
        "[targets.news]\ntype = \"brevo\"\nurl = \"{url}\"\nallow_private = [\"127.0.0.1\"]\n\
         key = {{ file = \"{folder}/brevo\" }}\nlist_ids = {lists:?}\nconsent = \"optinNewsletter\"\n{more}\n"
    )
}

#[tokio::test]
async fn three_thousand_persons_reach_brevo_by_imports_that_are_followed_to_their_end() {
    let folder = folder();
    let news = brevo::start(&["FIRSTNAME", "WINS"]).await;
    news.with(|news| {
        news.fail = 1;
        news.contacts.insert("p50@x.example".to_owned(), brevo::Contact { blocklisted: true, ..Default::default() });
    });
    let slowly = brevo::problem(429, "too_many_requests", "slowly");
    news.answer([
        brevo::problem(503, "unavailable", "later"),
        Said { headers: vec![("x-sib-ratelimit-reset", "2".to_owned())], ..slowly },
    ]);
    let config = brevo_list(folder.path(), &news.url, ATTRIBUTES);
    let server = Server::start_in(folder.clone(), &config);
    let mut people: Vec<Value> = (1..=3000).map(person).collect();
    for (at, no) in [(5, json!("off")), (6, json!("false")), (7, json!(0)), (8, json!("no"))] {
        people[at]["optinNewsletter"] = no;
    }
    people[9]["email"] = json!(null);
    for people in people.chunks(600) {
        assert_eq!(server.deliver(&json!(people)).await, 200);
    }
    server.settled().await;
    metric(&server, "drimify_target_pending{target=\"news\"} 0").await;
    let contacts = news.with(|news| news.contacts.clone());
    assert_eq!(contacts.len(), 3000 - 4 - 1, "{:?}", news.refused());
    let one = &contacts["p50@x.example"];
    assert!(one.blocklisted && one.lists.len() == 2, "nobody again");
    assert_eq!((&one.attributes["FIRSTNAME"], &one.attributes["WINS"]), (&json!("Name50"), &json!(1)));
    let said = text(&run(folder.path(), &config, &["deliveries"]).stdout);
    assert!(said.contains("news: 0 pending, 2995 sent, 0 given up, 0 dropped"), "{said}");
    let mut database = server.database().await;
    let failed: Vec<(i64, String)> =
        sqlx::query_as("SELECT rows, words FROM attempt WHERE words = 'the import is failed'")
            .fetch_all(&mut database)
            .await
            .expect("attempts");
    assert_eq!(failed.len(), 1, "its rows went back");
    assert!(failed[0].0 >= 500, "{failed:?}");
    println!("brevo: {}; imports of {:?}", table(&news.made()), news.with(|news| news.sizes.clone()));
}

#[tokio::test]
async fn a_few_contacts_go_to_brevo_one_by_one_and_one_that_it_refuses_is_a_dead_letter() {
    let folder = folder();
    let news = brevo::start(&["FIRSTNAME", "WINS"]).await;
    let config = brevo_list(folder.path(), &news.url, ATTRIBUTES);
    let server = Server::start_in(folder.clone(), &config);
    let mut people: Vec<Value> = (1..=5).map(person).collect();
    people[2]["email"] = json!("p3@x.invalid");
    server.deliver(&json!(people)).await;
    metric(&server, "drimify_target_dead_letters{target=\"news\"} 1").await;
    metric(&server, "drimify_target_sent_total{target=\"news\"} 4").await;
    assert_eq!((news.count("POST", "/v3/contacts"), news.count("POST", "/v3/contacts/import")), (5, 0));
    let said = text(&run(folder.path(), &config, &["deliveries", "--failed"]).stdout);
    assert!(said.contains("Invalid email address"), "{said}");
}

#[tokio::test]
async fn who_is_on_no_list_of_brevo_is_asked_by_mail_once_and_joins_by_answering_it() {
    let folder = folder();
    let news = brevo::start(&["FIRSTNAME", "WINS"]).await;
    let lists = |id: u32| news.with(|news| Vec::from_iter(news.contacts[&format!("p{id}@x.example")].lists.clone()));
    news.with(|news| {
        let there = |lists: &[u64], blocklisted: bool| brevo::Contact {
            lists: lists.iter().copied().collect(),
            blocklisted,
            ..Default::default()
        };
        news.contacts.insert("p2@x.example".to_owned(), there(&brevo::LISTS, false));
        news.contacts.insert("p3@x.example".to_owned(), there(&[], true));
        news.contacts.insert("p4@x.example".to_owned(), there(&[9], false));
    });
    let more = format!(
        "status_if_new = \"pending\"\ntemplate_id = {}\nredirect_url = \"{}\"\non_withdrawal = \"unsubscribe\"\n{ATTRIBUTES}",
        brevo::TEMPLATE,
        brevo::THANKS
    );
    let config = brevo_list(folder.path(), &news.url, &more);
    let server = Server::start_in(folder.clone(), &config);
    let mut people: Vec<Value> = (1..=5).map(person).collect();
    people[4]["email"] = json!("p5@x.invalid");
    server.deliver(&json!(people)).await;
    metric(&server, "drimify_target_sent_total{target=\"news\"} 4").await;
    metric(&server, "drimify_target_dead_letters{target=\"news\"} 1").await;
    let mails = || news.with(|news| news.mails.iter().map(|(email, _)| email.clone()).collect::<Vec<_>>());
    let mut asked = mails();
    asked.sort();
    assert_eq!(asked, ["p1@x.example", "p4@x.example"], "not who is on the lists, nor who wants no mail");
    let first_name =
        |id: u32| news.with(|news| news.contacts[&format!("p{id}@x.example")].attributes["FIRSTNAME"].clone());
    assert_eq!([first_name(2), first_name(3)], [json!("Name2"), json!("Name3")]);
    assert!(news.with(|news| !news.contacts.contains_key("p1@x.example")), "nobody joins without an answer");
    // More is said of them before one answers and after another has: nobody is asked twice, and nobody is put on a list.
    news.with(|news| news.confirm("p4@x.example"));
    let anew = |id: u32| json!({ "id": id, "firstName": "Ada", "updatedAt": now() });
    server.deliver(&json!([anew(1), anew(4)])).await;
    metric(&server, "drimify_target_sent_total{target=\"news\"} 6").await;
    assert_eq!((mails().len(), first_name(4)), (2, json!("Ada")));
    assert_eq!(lists(4), [4, 7, 9]);
    // Who withdraws and says yes anew is asked anew.
    for (said, sent) in [("off", 7), ("on", 8)] {
        server.deliver(&json!({ "id": 4, "optinNewsletter": said, "updatedAt": now() })).await;
        metric(&server, &format!("drimify_target_sent_total{{target=\"news\"}} {sent}")).await;
    }
    assert_eq!(mails().len(), 3);
    assert_eq!(lists(4), [9], "until they answer");
    let shown = text(&run(folder.path(), &config, &["preview", "--target", "news", "--record", "1"]).stdout);
    assert!(shown.contains("\"templateId\": 5") && shown.contains("includeListIds"), "{shown}");
}

#[tokio::test]
async fn a_contact_without_an_address_is_given_up_and_the_import_of_the_others_is_done() {
    let folder = folder();
    let news = brevo::start(&["FIRSTNAME", "WINS"]).await;
    let config = brevo_list(folder.path(), &news.url, &ATTRIBUTES.replace("\"email\"", "\"customText\""));
    let server = Server::start_in(folder.clone(), &config);
    let mut people: Vec<Value> = (1..=600).map(person).collect();
    for (id, person) in (1..).zip(&mut people) {
        person["customText"] = if id == 7 { json!(null) } else { json!(format!("other{id}@x.example")) };
    }
    server.deliver(&json!(people)).await;
    metric(&server, "drimify_target_sent_total{target=\"news\"} 599").await;
    metric(&server, "drimify_target_dead_letters{target=\"news\"} 1").await;
    assert_eq!((news.with(|news| news.sizes.clone()), news.with(|news| news.contacts.len())), (vec![599], 599));
}

#[tokio::test]
async fn an_import_that_a_killed_server_has_begun_is_over_before_anything_newer_is_sent() {
    let folder = folder();
    let news = brevo::start(&["FIRSTNAME", "WINS"]).await;
    news.with(|news| news.polls = usize::MAX);
    let config = brevo_list(folder.path(), &news.url, &format!("timeout = \"5s\"\n{ATTRIBUTES}"));
    let server = Server::start_in(folder.clone(), &config);
    for people in (1..=1200).map(person).collect::<Vec<_>>().chunks(600) {
        server.deliver(&json!(people)).await;
    }
    server.settled().await;
    let noted = async {
        let mut moments = tokio::time::interval(std::time::Duration::from_millis(25));
        let mut database = server.database().await;
        let sql = "SELECT count(*) FROM meta WHERE key LIKE 'process:news:%'";
        while sqlx::query_scalar::<_, i64>(sql).fetch_one(&mut database).await.expect("a number") == 0 {
            moments.tick().await;
        }
    };
    tokio::time::timeout(std::time::Duration::from_mins(3), noted).await.expect("an import is noted");
    drop(server);
    let before = news.made().len();
    let server = Server::start_in(folder.clone(), &config);
    server
        .deliver(&json!(
            (1..=1200).map(|id| json!({ "id": id, "firstName": "Ada", "updatedAt": now() })).collect::<Vec<_>>()
        ))
        .await;
    server.settled().await;
    // It is asked how the import goes, and nothing is sent meanwhile.
    let asked = async {
        let mut moments = tokio::time::interval(std::time::Duration::from_millis(25));
        while news.made().len() < before + 2 {
            moments.tick().await;
        }
    };
    tokio::time::timeout(std::time::Duration::from_mins(3), asked).await.expect("it is asked about");
    let since = news.made().split_off(before);
    assert!(since.iter().all(|made| made.method == "GET"), "{since:?}");
    news.with(brevo::Brevo::finish);
    metric(&server, "drimify_target_pending{target=\"news\"} 0").await;
    let names = news
        .with(|news| news.contacts.values().map(|contact| contact.attributes["FIRSTNAME"].clone()).collect::<Vec<_>>());
    assert_eq!(names, vec![json!("Ada"); 1200], "nobody has the older name");
    let mut database = server.database().await;
    let noted: i64 = sqlx::query_scalar("SELECT count(*) FROM meta WHERE key LIKE 'process:%'")
        .fetch_one(&mut database)
        .await
        .expect("a number");
    assert_eq!(noted, 0);
}

#[tokio::test]
async fn nobody_is_on_their_way_twice_and_what_is_said_meanwhile_goes_afterwards() {
    let folder = folder();
    let news = brevo::start(&["FIRSTNAME", "WINS"]).await;
    news.with(|news| news.polls = usize::MAX);
    let server = Server::start_in(folder.clone(), &brevo_list(folder.path(), &news.url, ATTRIBUTES));
    server.deliver(&json!((1..=600).map(person).collect::<Vec<_>>())).await;
    let calls = async |least: usize| {
        let asked = async {
            let mut moments = tokio::time::interval(std::time::Duration::from_millis(25));
            while news.count("GET", "/v3/processes/") < least {
                moments.tick().await;
            }
        };
        tokio::time::timeout(std::time::Duration::from_mins(3), asked).await.expect("it is asked about");
    };
    calls(1).await;
    let sent = news.count("POST", "/v3/contacts");
    server
        .deliver(&json!(
            (1..=3).map(|id| json!({ "id": id, "firstName": "Ada", "updatedAt": now() })).collect::<Vec<_>>()
        ))
        .await;
    server.settled().await;
    calls(3).await;
    assert_eq!(news.count("POST", "/v3/contacts"), sent, "they are on their way: {:?}", news.made());
    news.with(brevo::Brevo::finish);
    metric(&server, "drimify_target_pending{target=\"news\"} 0").await;
    assert_eq!(news.count("POST", "/v3/contacts"), sent + 3);
    let name = |id: u32| news.with(|news| news.contacts[&format!("p{id}@x.example")].attributes["FIRSTNAME"].clone());
    assert_eq!([name(1), name(3), name(4)], [json!("Ada"), json!("Ada"), json!("Name4")]);
}

#[tokio::test]
async fn who_withdraws_the_consent_is_taken_off_the_lists_that_know_them_and_nobody_comes_back_by_themselves() {
    let folder = folder();
    let (chimp, sea) = (mailchimp::start(&["FNAME", "WINS"]).await, brevo::start(&["FIRSTNAME", "WINS"]).await);
    let off = "on_withdrawal = \"unsubscribe\"\nwhen = \"finished\"\n";
    let brevo =
        brevo_list(folder.path(), &sea.url, &format!("{off}{ATTRIBUTES}")).replace("targets.news", "targets.sea");
    let config = list(folder.path(), &chimp.url, &format!("{off}{FIELDS}")) + &brevo;
    let server = Server::start_in(folder.clone(), &config);
    server.deliver(&json!((1..=4).map(person).collect::<Vec<_>>())).await;
    server.settled().await;
    for target in ["news", "sea"] {
        metric(&server, &format!("drimify_target_sent_total{{target=\"{target}\"}} 4")).await;
    }
    let status = |id: u32| chimp.with(|chimp| chimp.members[&format!("p{id}@x.example")].status.clone());
    let lists = |id: u32| sea.with(|sea| sea.contacts[&format!("p{id}@x.example")].lists.len());
    // In the record itself; in another that the condition leaves out; and in one of somebody whom nobody was told of.
    let other = |id: u32, of: u32, said: &str| json!({ "id": id, "email": format!("p{of}@x.example"), "optinNewsletter": said, "date": now(), "updatedAt": now() });
    server
        .deliver(&json!([
            { "id": 1, "optinNewsletter": "off", "updatedAt": now() },
            other(12, 2, "no"),
            other(19, 9, "no"),
        ]))
        .await;
    server.settled().await;
    for target in ["news", "sea"] {
        metric(&server, &format!("drimify_target_sent_total{{target=\"{target}\"}} 6")).await;
        metric(&server, &format!("drimify_target_pending{{target=\"{target}\"}} 0")).await;
    }
    assert_eq!([status(1), status(2), status(3)], ["unsubscribed", "unsubscribed", "subscribed"]);
    assert_eq!([lists(1), lists(2), lists(3)], [0, 0, 2]);
    assert!(chimp.with(|chimp| !chimp.members.contains_key("p9@x.example")));
    // Said again it is said once: they are known there no more.
    server.deliver(&json!({ "id": 1, "town": "Lyon", "updatedAt": now() })).await;
    server.settled().await;
    assert_eq!(chimp.count("PATCH", "/3.0/"), 2);
    // Given anew, Mailchimp keeps whom it knows as unsubscribed so.
    server.deliver(&json!({ "id": 1, "optinNewsletter": "on", "firstName": "Ada", "updatedAt": now() })).await;
    server.settled().await;
    metric(&server, "drimify_target_sent_total{target=\"news\"} 7").await;
    assert_eq!(status(1), "unsubscribed");
    assert_eq!(chimp.with(|chimp| chimp.members["p1@x.example"].merge_fields["FNAME"].clone()), "Ada");
}

// The targets answer while this thread waits for the command.
#[tokio::test(flavor = "multi_thread")]
async fn who_is_erased_is_removed_at_the_targets_that_ask_for_it_too() {
    let folder = folder();
    let (chimp, sea) = (mailchimp::start(&["FNAME", "WINS"]).await, brevo::start(&["FIRSTNAME", "WINS"]).await);
    let (sales, hub) = (salesforce::start(&["Email"], &[]).await, HubSpot::start(&["email"]).await);
    let delete = "on_erase = \"delete\"\n";
    let config = list(folder.path(), &chimp.url, &format!("{delete}{FIELDS}"))
        + &brevo_list(folder.path(), &sea.url, &format!("{delete}{ATTRIBUTES}")).replace("targets.news", "targets.sea")
        + &crm::sales(folder.path(), &sales.url, &format!("{delete}[targets.sales.fields]\nEmail = \"email\""))
        + &hubspot(folder.path(), &hub.url, &format!("{delete}[targets.crm.fields]\nemail = \"email\""));
    let server = Server::start_in(folder.clone(), &config);
    let mut people: Vec<Value> = (1..=3).map(person).collect();
    people[1]["sessionId"] = json!("S");
    server.deliver(&json!(people)).await;
    server.settled().await;
    for target in ["news", "sea", "sales", "crm"] {
        metric(&server, &format!("drimify_target_sent_total{{target=\"{target}\"}} 3")).await;
    }
    let there = || {
        let counts = (chimp.with(|chimp| chimp.members.len()), sea.with(|sea| sea.contacts.len()));
        (counts.0, counts.1, sales.with(|sales| sales.leads.len()), hub.contacts().len())
    };
    let erased = run(folder.path(), &config, &["erase", "--email", "P1@x.example"]);
    assert_eq!(erased.status.code(), Some(0), "{}{}", text(&erased.stdout), text(&erased.stderr));
    assert!(text(&erased.stdout).contains("removed at news"), "{}", text(&erased.stdout));
    assert_eq!(there(), (2, 2, 2, 2));
    // By a session, whose address is known only until it is erased; one target does not answer.
    sea.answer([brevo::problem(503, "unavailable", "p2@x.example later")]);
    let erased = run(folder.path(), &config, &["erase", "--session", "S"]);
    let said = text(&erased.stderr);
    assert_eq!(erased.status.code(), Some(9), "{said}");
    assert!(said.contains("not removed at sea: ") && !said.contains("x.example"), "{said}");
    assert_eq!(there(), (1, 2, 1, 1));
    let again = run(folder.path(), &config, &["erase", "--email", "p2@x.example"]);
    assert_eq!((again.status.code(), there()), (Some(0), (1, 1, 1, 1)), "{}", text(&again.stderr));
}

#[test]
fn what_a_service_needs_is_said_with_file_and_line() {
    let folder = folder();
    for (why, config, line, expected) in [
        (
            "a list without consent",
            "[targets.x]\ntype = \"mailchimp\"\nlist_id = \"a\"\nkey = { env = \"KEY\" }\n".to_owned(),
            1,
            "targets.x.consent: a list needs the field",
        ),
        (
            "a list of Brevo's without consent",
            "[targets.x]\ntype = \"brevo\"\nlist_ids = [4]\nkey = { env = \"KEY\" }\n".to_owned(),
            1,
            "targets.x.consent: a list needs the field",
        ),
        (
            "more at once than Mailchimp takes",
            "[targets.x]\ntype = \"mailchimp\"\nlist_id = \"a\"\nkey = { env = \"KEY\" }\nparallel = 11\nconsent = \"optinNewsletter\"\n".to_owned(),
            5,
            "targets.x.parallel: must be from 1 to 10",
        ),
        (
            "no list at Brevo",
            "[targets.x]\ntype = \"brevo\"\nkey = { env = \"KEY\" }\nconsent = \"optinNewsletter\"\n".to_owned(),
            1,
            "targets.x.list_ids: at least one list",
        ),
        (
            "nothing to ask by",
            "[targets.x]\ntype = \"brevo\"\nkey = { env = \"KEY\" }\nlist_ids = [4]\nconsent = \"optinNewsletter\"\n\
             status_if_new = \"pending\"\nredirect_url = \"https://shop.example/thanks\"\n"
                .to_owned(),
            1,
            "targets.x.template_id: the number of a double opt-in template",
        ),
        (
            "nowhere to lead",
            "[targets.x]\ntype = \"brevo\"\nkey = { env = \"KEY\" }\nlist_ids = [4]\nconsent = \"optinNewsletter\"\n\
             status_if_new = \"pending\"\ntemplate_id = 5\nredirect_url = \"javascript:alert(1)\"\n"
                .to_owned(),
            8,
            "targets.x.redirect_url: is not an address such as",
        ),
        (
            "a template that nobody is asked by",
            "[targets.x]\ntype = \"brevo\"\nkey = { env = \"KEY\" }\nlist_ids = [4]\nconsent = \"optinNewsletter\"\n\
             template_id = 5\n"
                .to_owned(),
            1,
            "targets.x.status_if_new: is \"pending\" where somebody is asked",
        ),
        (
            "no client at Salesforce",
            "[targets.x]\ntype = \"salesforce\"\nurl = \"https://x.my.salesforce.com\"\n".to_owned(),
            1,
            "targets.x.client_id: the consumer key",
        ),
    ] {
        let output = run(folder.path(), &config, &["unread"]);
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{why}: {said}");
        assert!(said.contains(expected) && said.contains(&format!("line {line}:")), "{why}: {said}");
    }
}
