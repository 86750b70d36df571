//! Services that answer nonsense, and people who type it: nothing is lost, nothing leaks, and nobody is called.

use serde_json::json;

use crate::hubspot::HubSpot;
use crate::imitation::{Said, said};
use crate::lists::{ATTRIBUTES, FIELDS, brevo_list, list, person};
use crate::mailbox::Mailbox;
use crate::receiver::Receiver;
use crate::support::{Server, run, text};
use crate::targets::{folder, hubspot, metric, now};
use crate::{brevo, crm, mailchimp, salesforce};

/// The database, the log and what commands print.
async fn everything_kept(server: &Server, config: &str) -> String {
    let mut kept = server.log();
    for command in ["deliveries", "doctor"] {
        let output = run(server.folder.path(), config, &[command]);
        kept += &text(&output.stdout);
        kept += &text(&output.stderr);
    }
    let mut database = server.database().await;
    let attempts: Vec<(Option<String>, Option<String>)> =
        sqlx::query_as("SELECT words, code FROM attempt").fetch_all(&mut database).await.expect("the attempts");
    let paused: Vec<Option<String>> =
        sqlx::query_scalar("SELECT paused FROM target").fetch_all(&mut database).await.expect("the targets");
    format!("{kept}{attempts:?}{paused:?}")
}

// The services answer while this thread waits for the commands.
#[tokio::test(flavor = "multi_thread")]
async fn a_secret_that_a_service_repeats_is_kept_nowhere_and_printed_nowhere() {
    let folder = folder();
    let (chimp, sea) = (mailchimp::start(&["FNAME", "WINS"]).await, brevo::start(&["FIRSTNAME", "WINS"]).await);
    let (sales, chat) = (salesforce::start(&crm::KNOWN, &[]).await, Receiver::start().await);
    let escape = "\u{1b}[2J\u{202e}";
    let token =
        |status: u16, words: String| said(status, json!({ "error": "invalid_client", "error_description": words }));
    let problem = |key: &str| json!({ "title": "API Key Invalid", "status": 401, "detail": format!("{escape}{key} is not known") });
    for _ in 0..3 {
        chimp.answer([said(401, problem(mailchimp::KEY))]);
        sea.answer([brevo::problem(401, "unauthorized", format!("{escape}{} is not known", brevo::KEY))]);
        sales.answer([token(400, format!("{escape}{} is not known", salesforce::SECRET))]);
    }
    chat.answer([(404, None, "Cannot POST /hook/T0/B0/very-secret")]);
    std::fs::write(folder.path().join("chat"), format!("{}/T0/B0/very-secret", chat.url)).expect("a secret");
    let sea_config = brevo_list(folder.path(), &sea.url, ATTRIBUTES).replace("targets.news", "targets.sea");
    let config = list(folder.path(), &chimp.url, FIELDS)
        + &sea_config
        + &crm::sales(folder.path(), &sales.url, crm::FIELDS)
        + &format!(
            "[targets.team]\ntype = \"slack\"\nwebhook_url = {{ file = \"{}/chat\" }}\nallow_private = [\"127.0.0.1\"]\n",
            folder.path().display()
        );
    let server = Server::start_in(folder, &config);
    server.deliver(&person(1)).await;
    for target in ["news", "sea", "sales", "team"] {
        metric(&server, &format!("drimify_target_paused{{target=\"{target}\"}} 1")).await;
    }
    let kept = everything_kept(&server, &config).await;
    assert!(kept.contains("is not known") && kept.contains("Cannot POST"), "{kept}");
    for secret in [mailchimp::KEY, brevo::KEY, salesforce::SECRET, "very-secret", "\u{1b}", "\u{202e}"] {
        assert!(!kept.contains(secret), "{secret:?} in {kept}");
    }
}

#[tokio::test]
async fn done_is_only_what_is_said_to_be_done_by_the_service_itself() {
    let folder = folder();
    let (chimp, sea) = (mailchimp::start(&["FNAME", "WINS"]).await, brevo::start(&["FIRSTNAME", "WINS"]).await);
    let sales = salesforce::start(&crm::KNOWN, &[]).await;
    let greeting = || said(200, json!("<html>Your company's proxy greets you</html>"));
    let huge = || said(200, json!("x".repeat(5 << 20)));
    let slowly = |wait: &str| Said { headers: vec![("retry-after", wait.to_owned())], ..said(429, json!("slowly")) };
    chimp.answer([greeting(), slowly("-1"), said(200, json!({ "new_members": 5, "errors": {} })), slowly("NaN")]);
    // Answers with more, and with none of those who were sent.
    let others = json!([{ "email_address": "stranger@x.example" }, { "email_address": "P1@X.EXAMPLE " }]);
    chimp.answer([said(200, json!({ "new_members": others, "errors": [] }))]);
    sea.answer([greeting(), huge(), said(200, json!("{\"id\":")), slowly("1e400")]);
    sales.answer([
        said(200, json!({ "access_token": "two\nlines" })),
        said(200, json!({ "access_token": "" })),
        said(200, json!({ "access_token": { "of": 5 } })),
    ]);
    let sea_config = brevo_list(folder.path(), &sea.url, ATTRIBUTES).replace("targets.news", "targets.sea");
    let config = list(folder.path(), &chimp.url, FIELDS)
        + &sea_config
        + &crm::sales(folder.path(), &sales.url, &format!("parallel = 1\n{}", crm::FIELDS));
    let server = Server::start_in(folder, &config);
    server.deliver(&json!((1..=3).map(person).collect::<Vec<_>>())).await;
    for target in ["news", "sea", "sales"] {
        metric(&server, &format!("drimify_target_sent_total{{target=\"{target}\"}} 3")).await;
    }
    // The one that was said to be there already is not: the imitation has not listened.
    assert_eq!(chimp.with(|chimp| chimp.members.len()), 2, "{:?}", chimp.made());
    assert_eq!(sea.with(|sea| sea.contacts.len()), 3, "{:?}", sea.made());
    assert_eq!(sales.with(|sales| sales.leads.len()), 3, "{:?}", sales.made());
    // Fewer and more results than rows say nothing of any row.
    sales.answer([said(200, json!([{ "success": true }])), said(200, json!(vec![json!({ "success": true }); 4]))]);
    let anew = |id: u32| json!({ "id": id, "firstName": "Ada", "updatedAt": now() });
    server.deliver(&json!([anew(1), anew(2), anew(3)])).await;
    metric(&server, "drimify_target_sent_total{target=\"sales\"} 6").await;
    let names = sales.with(|sales| sales.leads.values().map(|lead| lead["FirstName"].clone()).collect::<Vec<_>>());
    assert_eq!(names, vec![json!("Ada"); 3]);
    assert!(!server.log().contains("a call ended with a bug"), "{}", server.log());
}

#[tokio::test]
async fn what_is_said_of_one_row_in_an_odd_way_delays_no_other() {
    let folder = folder();
    let chimp = mailchimp::start(&["FNAME", "WINS"]).await;
    let (sales, hub) = (salesforce::start(&crm::KNOWN, &[]).await, HubSpot::start(&["email"]).await);
    chimp.answer([said(
        200,
        json!({ "new_members": [{ "email_address": "p3@x.example" }, { "email_address": 5 }, "p2@x.example",
                                { "email_address": "p1@x.example" }], "errors": [null] }),
    )]);
    let success = |success: serde_json::Value| json!({ "success": success, "errors": null });
    sales.answer([
        said(200, json!({ "access_token": "00D-token-0" })),
        said(200, json!([success(json!(true)), success(json!("perhaps")), success(json!(true))])),
    ]);
    hub.answer([(
        207,
        json!({ "results": [{ "objectWriteTraceId": "2" }, 5, { "objectWriteTraceId": "0" }],
                "errors": [{ "context": { "objectWriteTraceId": "1" } }] }),
    )]);
    let config = list(folder.path(), &chimp.url, FIELDS)
        + &crm::sales(folder.path(), &sales.url, crm::FIELDS)
        + &hubspot(folder.path(), &hub.url, "[targets.crm.fields]\nemail = \"email\"");
    let server = Server::start_in(folder, &config);
    server.deliver(&json!((1..=3).map(person).collect::<Vec<_>>())).await;
    for target in ["news", "sales", "crm"] {
        metric(&server, &format!("drimify_target_sent_total{{target=\"{target}\"}} 3")).await;
    }
    // Those who were said to be there are not: the imitations have not listened.
    let there = (chimp.with(|chimp| chimp.members.len()), sales.with(|sales| sales.leads.len()), hub.contacts().len());
    assert_eq!(there, (1, 1, 1), "{:?} {:?} {:?}", chimp.made(), sales.made(), hub.sizes());
}

// The services answer while this thread waits for the command.
#[tokio::test(flavor = "multi_thread")]
async fn nobody_has_left_or_is_removed_because_somebody_elses_page_says_so() {
    let folder = folder();
    let (chimp, sea) = (mailchimp::start(&["FNAME", "WINS"]).await, brevo::start(&["FIRSTNAME", "WINS"]).await);
    let more = "on_withdrawal = \"unsubscribe\"\non_erase = \"delete\"\n";
    let sea_config =
        brevo_list(folder.path(), &sea.url, &format!("{more}{ATTRIBUTES}")).replace("targets.news", "targets.sea");
    let config = list(folder.path(), &chimp.url, &format!("{more}{FIELDS}")) + &sea_config;
    let server = Server::start_in(folder.clone(), &config);
    server.deliver(&json!([person(1), person(2)])).await;
    server.settled().await;
    for target in ["news", "sea"] {
        metric(&server, &format!("drimify_target_sent_total{{target=\"{target}\"}} 2")).await;
    }
    let page = |status: u16| said(status, json!("<html>Your company's proxy greets you</html>"));
    chimp.answer([page(200), page(404)]);
    sea.answer([page(200), page(404)]);
    server.deliver(&json!({ "id": 1, "optinNewsletter": "off", "updatedAt": now() })).await;
    for target in ["news", "sea"] {
        metric(&server, &format!("drimify_target_sent_total{{target=\"{target}\"}} 3")).await;
    }
    assert_eq!(chimp.with(|chimp| chimp.members["p1@x.example"].status.clone()), "unsubscribed");
    assert!(sea.with(|sea| sea.contacts["p1@x.example"].lists.is_empty()));
    for status in [200, 404] {
        chimp.answer([page(status)]);
        sea.answer([page(status)]);
        let erased = run(folder.path(), &config, &["erase", "--email", "p2@x.example"]);
        assert_eq!(erased.status.code(), Some(9), "{status}: {}", text(&erased.stdout));
    }
    assert_eq!(run(folder.path(), &config, &["erase", "--email", "p2@x.example"]).status.code(), Some(0));
    assert!(chimp.with(|chimp| !chimp.members.contains_key("p2@x.example")));
}

#[tokio::test]
async fn who_withdraws_after_a_call_whose_end_nobody_saw_is_taken_off_the_list_too() {
    let folder = folder();
    let chimp = mailchimp::start(&["FNAME", "WINS"]).await;
    let more = format!("on_withdrawal = \"unsubscribe\"\n{FIELDS}");
    let server = Server::start_in(folder.clone(), &list(folder.path(), &chimp.url, &more));
    chimp.answer(vec![said(504, json!("no answer in time")); 2]);
    server.deliver(&person(1)).await;
    metric(&server, "drimify_target_attempts_total{target=\"news\"} 1").await;
    // Mailchimp has taken it all the same.
    chimp.with(|chimp| chimp.add("p1@x.example", "subscribed"));
    server.deliver(&json!({ "id": 1, "optinNewsletter": "off", "updatedAt": now() })).await;
    server.settled().await;
    metric(&server, "drimify_target_pending{target=\"news\"} 0").await;
    assert_eq!(chimp.with(|chimp| chimp.members["p1@x.example"].status.clone()), "unsubscribed");
}

#[tokio::test]
async fn a_member_that_is_said_to_go_alone_although_it_does_is_given_up() {
    let folder = folder();
    let chimp = mailchimp::start(&["FNAME", "WINS"]).await;
    let config = list(folder.path(), &chimp.url, FIELDS);
    let server = Server::start_in(folder, &config);
    let exists = || said(400, json!({ "title": "ERROR_CONTACT_EXISTS", "status": 400, "detail": "it exists" }));
    chimp.answer((0..50).map(|_| exists()));
    server.deliver(&person(1)).await;
    metric(&server, "drimify_target_dead_letters{target=\"news\"} 1").await;
    metric(&server, "drimify_target_attempts_total{target=\"news\"} 1").await;
}

#[tokio::test]
async fn addresses_of_every_form_and_values_of_any_length_reach_whom_they_should() {
    let folder = folder();
    let mut mailbox = Mailbox::start(json!({})).await;
    let sea = brevo::start(&["FIRSTNAME", "WINS"]).await;
    let more = format!("on_withdrawal = \"unsubscribe\"\nrate = 10\n{ATTRIBUTES}");
    let letter = "linger = \"0s\"\nsubject = \"Hello {{ firstName }}\"\ntext = \"{{ firstName }}, {{ other.note }}\"\n";
    let config = brevo_list(folder.path(), &sea.url, &more) + &mailbox.target("welcome", letter);
    let server = Server::start_in(folder, &config);
    let addresses = [
        "a@b",
        "O'Neill+1@x.example",
        "o/n?e#1%2@x.example",
        "\"a b\"@x.example",
        "\"a>,b@c\"@x.example",
        "j\u{f6}rg@b\u{fc}cher.example",
        "..@x.example",
    ];
    let long = "Ada\r\nBcc: eve@x.example\r\n\u{202e}".repeat(4000);
    for (id, address) in (1..).zip(addresses) {
        let mut person = person(id);
        (person["email"], person["firstName"], person["note"]) =
            (json!(address), json!(long), json!(["x", { "y": 1 }]));
        assert_eq!(server.deliver(&person).await, 200);
    }
    let count = addresses.len();
    metric(&server, &format!("drimify_target_sent_total{{target=\"news\"}} {count}")).await;
    assert_eq!(sea.with(|sea| sea.contacts.len()), count, "{:?}", sea.refused());
    // Mail is sent where that is possible.
    let mut recipients = Vec::new();
    for _ in 0..3 {
        let letter = mailbox.next("letter").await;
        assert!(letter["headers"].get("bcc").is_none(), "{letter}");
        assert!(letter["subject"].as_str().is_some_and(|subject| subject.chars().count() <= 330), "{letter}");
        assert!(!letter.to_string().contains('\u{202e}'), "{letter}");
        recipients.extend(letter["recipients"].as_array().cloned().unwrap_or_default());
    }
    assert_eq!(recipients.len(), 3, "each to one: {recipients:?}");
    metric(&server, "drimify_target_pending{target=\"welcome\"} 0").await;
    assert!(mailbox.others("letter").is_empty());
    for (id, address) in (1..).zip(addresses) {
        let said = json!({ "id": id, "email": address, "optinNewsletter": "off", "updatedAt": now() });
        server.deliver(&said).await;
    }
    metric(&server, &format!("drimify_target_sent_total{{target=\"news\"}} {}", 2 * count)).await;
    let on_lists = sea.with(|sea| sea.contacts.values().filter(|contact| !contact.lists.is_empty()).count());
    assert_eq!(on_lists, 0, "{:?}", sea.made());
}

#[tokio::test]
async fn what_somebody_types_is_no_link_in_a_letter() {
    let folder = folder();
    let mut mailbox = Mailbox::start(json!({})).await;
    let letter = "linger = \"0s\"\nsubject = \"Hello {{ firstName }}\"\n\
                  text = \"Hello {{ firstName }} of {{ town }},\\n\\nhttps://shop.example/?c={{ code }}\\n\\n{{ other.ticket }}\"\n";
    let server = Server::start_in(folder, &mailbox.target("welcome", letter));
    let mut player = person(1);
    (player["firstName"], player["town"]) = (json!("https://evil.example/x"), json!("St. Gallen www.evil.example"));
    (player["code"], player["ticket"]) = (json!("WIN.A"), json!("https://tickets.example/7"));
    server.deliver(&player).await;
    let letter = mailbox.next("letter").await;
    for part in ["subject", "text", "html"] {
        let said = letter[part].as_str().expect("a text").replace("&#x2f;", "/");
        assert!(!said.contains("://evil") && !said.contains("evil.example"), "{part}: {said}");
        assert!(said.contains("https:\u{200b}//evil.\u{200b}example/x"), "{part}: {said}");
    }
    let said = letter["text"].as_str().expect("a text");
    assert!(said.contains("St. Gallen www.\u{200b}evil"), "{said}");
    assert!(said.contains("https://shop.example/?c=WIN.A") && said.contains("https://tickets.example/7"), "{said}");
}

fn team(url: &str, folder: &std::path::Path, more: &str) -> String {
    std::fs::write(folder.join("chat"), url).expect("a secret");
    format!(
        "[targets.team]\ntype = \"slack\"\nwebhook_url = {{ file = \"{}/chat\" }}\nallow_private = [\"127.0.0.1\"]\n{more}\n",
        folder.display()
    )
}

#[tokio::test]
async fn between_two_messages_to_a_chat_lies_a_minute_also_when_the_server_is_started_anew() {
    let folder = folder();
    let mut chat = Receiver::start().await;
    let config = team(&chat.url, folder.path(), "");
    let server = Server::start_in(folder.clone(), &config);
    server.deliver(&person(1)).await;
    chat.next().await;
    let first = std::time::Instant::now();
    metric(&server, "drimify_target_sent_total{target=\"team\"} 1").await;
    drop(server);
    let server = Server::start_in(folder, &config);
    server.deliver(&json!([person(2), person(3)])).await;
    let message = chat.next().await;
    let apart = first.elapsed();
    assert_eq!(message.body, json!({ "text": "2 registered" }));
    assert!(apart >= std::time::Duration::from_secs(55), "{apart:?}");
    assert!(chat.others().is_empty());
}

#[tokio::test]
async fn a_notice_to_a_chat_calls_nobody_whatever_a_target_says() {
    let folder = folder();
    let (mut ops, shop) = (Receiver::start().await, Receiver::start().await);
    shop.answer([(500, None, "<!channel> @all [pay](https://evil.example) \u{202e}")]);
    std::fs::write(folder.path().join("ops"), &ops.url).expect("a secret");
    let config = crate::targets::webhook(folder.path(), "my_shop", &shop.url, "")
        + &format!(
            "[notices]\nchat = {{ file = \"{}/ops\" }}\nallow_private = [\"127.0.0.1\"]\n",
            folder.path().display()
        );
    let server = Server::start_in(folder, &config);
    server.deliver(&person(1)).await;
    let notice = ops.next().await.body["text"].as_str().expect("a text").to_owned();
    assert!(notice.contains("&lt;!channel&gt;") && notice.contains("deliveries --target my_shop"), "{notice}");
    for call in ["<!", "@all", "://evil", "\u{202e}"] {
        assert!(!notice.contains(call), "{call} in {notice}");
    }
}

#[tokio::test]
async fn an_answer_that_leads_elsewhere_is_not_followed() {
    let folder = folder();
    let (shop, mut elsewhere) = (Receiver::start().await, Receiver::start().await);
    let sea = brevo::start(&["FIRSTNAME", "WINS"]).await;
    let location: &'static str = elsewhere.url.clone().leak();
    shop.answer([(307, Some(("location", location)), "")]);
    let moved = || Said { headers: vec![("location", location.to_owned())], ..said(301, json!("moved")) };
    sea.answer([moved(), moved()]);
    let config = crate::targets::webhook(folder.path(), "shop", &shop.url, "")
        + &brevo_list(folder.path(), &sea.url, ATTRIBUTES);
    let server = Server::start_in(folder, &config);
    server.deliver(&person(1)).await;
    // A service's address is wrong; an endpoint of the host's own is tried again.
    metric(&server, "drimify_target_paused{target=\"news\"} 1").await;
    metric(&server, "drimify_target_sent_total{target=\"shop\"} 1").await;
    metric(&server, "drimify_target_attempts_total{target=\"shop\"} 2").await;
    assert!(elsewhere.others().is_empty());
}

#[tokio::test]
async fn the_start_says_that_a_proxy_judges_addresses_where_there_is_one() {
    let folder = folder();
    let receiver = Receiver::start().await;
    let config = crate::targets::webhook(folder.path(), "shop", &receiver.url, "");
    let proxy = [("HTTPS_PROXY", "http://ada:very-secret@127.0.0.1:9")];
    let server = Server::start_with(folder.clone(), &config, &proxy);
    assert!(server.log().contains("proxy"), "{}", server.log());
    assert!(!server.log().contains("very-secret"), "{}", server.log());
    drop(server);
    std::fs::write(folder.path().join("log"), "").expect("an empty log");
    let server = Server::start_in(folder, &config);
    assert!(!server.log().contains("proxy"), "{}", server.log());
}
