//! What is asked of targets and their configuration at the command line, through the binary.

use std::process::Command;

use serde_json::json;

use crate::hubspot::HubSpot;
use crate::persons::{FIELDS, PROPERTIES};
use crate::receiver::Receiver;
use crate::support::{Server, run, text};
use crate::targets::{folder, hubspot, metric, now, webhook};

#[tokio::test]
async fn history_is_sent_when_it_is_asked_for_with_its_count_and_only_what_was_not_delivered() {
    let folder = folder();
    let mut receiver = Receiver::start().await;
    let server = Server::start_in(folder.clone(), "");
    for id in 1..=3 {
        server.deliver(&json!({ "id": id, "email": format!("p{id}@x.example"), "date": "2024-11-10T10:00:00Z" })).await;
    }
    server.settled().await;
    drop(server);
    let config = webhook(folder.path(), "shop", &receiver.url, "");
    let server = Server::start_in(folder.clone(), &config);
    server.deliver(&json!({ "id": 4, "email": "p4@x.example", "date": now() })).await;
    let live = receiver.next().await;
    metric(&server, "drimify_target_sent_total{target=\"shop\"} 1").await;
    let forward = |more: &[&str]| {
        let days = ["forward", "--target", "shop", "--from", "2024-11-01", "--to", "today"];
        text(&run(folder.path(), &config, &[&days, more].concat()).stdout)
    };
    assert_eq!(forward(&[]).trim(), "forward: 3 to send to shop; nothing is sent: add --yes");
    assert_eq!(forward(&["--yes"]).trim(), "forward: 3 are due now; a running server sends them");
    let mut sent = Vec::new();
    for _ in 0..3 {
        sent.push(receiver.next().await);
    }
    metric(&server, "drimify_target_sent_total{target=\"shop\"} 4").await;
    assert_eq!(forward(&["--yes"]).trim(), "forward: 0 to send to shop; nothing to do");
    assert!(forward(&["--yes", "--again"]).contains("4 are due now"));
    let mut again: Vec<String> = Vec::new();
    for _ in 0..4 {
        again.push(receiver.next().await.id().to_owned());
    }
    assert!(again.contains(&live.id().to_owned()) && again.contains(&sent[0].id().to_owned()), "under their ids");
    metric(&server, "drimify_target_sent_total{target=\"shop\"} 8").await;
    let replay = |more: &[&str]| text(&run(folder.path(), &config, &[&["replay", live.id()], more].concat()).stdout);
    assert_eq!(replay(&[]).trim(), "replay: 0 rows are due now; a running server sends them");
    assert_eq!(replay(&["--again"]).trim(), "replay: 1 rows are due now; a running server sends them");
    assert_eq!(receiver.next().await.id(), live.id());
}

#[tokio::test]
async fn a_preview_and_a_dry_run_send_nothing() {
    let folder = folder();
    let mut receiver = Receiver::start().await;
    let config = webhook(folder.path(), "shop", &receiver.url, "dry_run = true\nwhen = \"!lost\"");
    let server = Server::start_in(folder.clone(), &config);
    server.deliver(&json!({ "id": 1, "email": "a@x.example", "date": now() })).await;
    server.deliver(&json!({ "id": 2, "email": "b@x.example", "prizeUid": "lost", "date": now() })).await;
    metric(&server, "drimify_target_dropped_total{target=\"shop\"} 1").await;
    assert!(server.log().contains("dry run: not sent"));
    let preview =
        |id: &str| text(&run(folder.path(), &config, &["preview", "--target", "shop", "--record", id]).stdout);
    assert!(preview("1").contains("\"email\": \"a@x.example\"") && preview("1").contains("\"type\": \"registered\""));
    assert_eq!(preview("2").trim(), "nothing would be sent: the condition does not hold");
    assert_eq!(preview("3").trim(), "there is no record 3");
    assert!(receiver.others().is_empty());
    let wrong = run(folder.path(), &config, &["preview", "--target", "sohp"]);
    assert_eq!(wrong.status.code(), Some(2));
    assert!(text(&wrong.stderr).contains("\"sohp\" is no target: there are shop"), "{}", text(&wrong.stderr));
}

#[tokio::test]
async fn a_crm_without_fields_of_its_own_has_those_of_its_preset() {
    let folder = folder();
    let crm = HubSpot::start(&PROPERTIES).await;
    let config = hubspot(folder.path(), &crm.url, "dry_run = true");
    let server = Server::start_in(folder.clone(), &config);
    let body = json!({ "id": 1, "email": "a@x.example", "firstName": "Ada", "optinNewsletter": "on", "date": now() });
    server.deliver(&body).await;
    server.settled().await;
    let said = text(&run(folder.path(), &config, &["preview", "--target", "crm"]).stdout);
    for line in ["\"email\": \"a@x.example\"", "\"firstname\": \"Ada\"", "\"company\": \"\""] {
        assert!(said.contains(line), "{line} in {said}");
    }
}

#[test]
fn a_mistake_in_a_target_is_a_sentence_with_file_and_line_and_exit_code_2() {
    let folder = folder();
    let good = |more: &str| webhook(folder.path(), "shop", "https://shop.example/hook", more);
    let crm = |more: &str| hubspot(folder.path(), "https://api.hubapi.com", more);
    for (why, config, line, expected) in [
        ("no type", "[targets.x]\n".to_owned(), 1, "targets.x: needs a type"),
        ("an unknown type", "[targets.x]\ntype = \"fax\"\n".to_owned(), 2, "unknown variant `fax`"),
        ("an unknown key", good("colour = 1"), 6, "unknown field `colour`"),
        (
            "a condition that does not parse",
            good("when = \"finished,, won\""),
            6,
            "targets.shop.when: expected a name such as",
        ),
        ("an unknown field in it", good("when = \"emial\""), 6, "targets.shop.when: expected a name such as"),
        (
            "an unknown mapping",
            good("[targets.shop.fields]\nmail = \"emial\""),
            7,
            "targets.shop.fields.mail: \"emial\" is not a field of a record; did you mean \"email\"?",
        ),
        (
            "an unknown transform",
            good("[targets.shop.fields]\nmail = { field = \"email\", transform = \"rot13\" }"),
            7,
            "a field is \"ourField\"",
        ),
        (
            "a private address",
            good("").replace("https://shop.example", "https://10.0.0.1"),
            3,
            "targets.shop.url: 10.0.0.1 is a private address",
        ),
        (
            "in the clear",
            good("").replace("https://shop", "http://shop"),
            3,
            "targets.shop.url: must begin with https://",
        ),
        (
            "no secret",
            "[targets.shop]\ntype = \"webhook\"\nurl = \"https://x.example\"\n".to_owned(),
            1,
            "targets.shop.secrets: at least one",
        ),
        ("a secret that is none", good("").replace("/new", "/token"), 5, "is not whsec_"),
        ("a list without consent", good("list = true"), 1, "targets.shop.consent: a list needs the field"),
        ("no reason why none", good("consent = { none = \" \" }"), 6, "targets.shop.consent: say why"),
        ("a consent that is no field", good("consent = \"won\""), 6, "\"won\" is a condition's name"),
        ("what is another type's", crm("on = \"won\""), 7, "targets.crm.on: belongs to types that are told of events"),
        (
            "a template that does not compile",
            good("[targets.shop.fields]\nmail = { template = \"{{ firstName\" }"),
            7,
            "targets.shop.fields.mail: the template does not compile",
        ),
        (
            "a template with what is no field",
            good("[targets.shop.fields]\nmail = { template = \"{{ emial }}\" }"),
            7,
            "targets.shop.fields.mail: \"emial\" is not a field of a record",
        ),
        ("a list that is none", crm("on_withdrawal = \"unsubscribe\""), 7, "has no list to unsubscribe from"),
        ("nothing to remove from", good("on_erase = \"delete\""), 6, "belongs to types that are told of persons"),
        ("a time that is none", good("max_age = \"soon\""), 6, "targets.shop.max_age: \"soon\" is not a time"),
        ("a rate of nothing", good("rate = 0"), 6, "targets.shop.rate"),
        ("a rate of next to nothing", good("rate = 1e-20"), 6, "targets.shop.rate"),
        ("a flag that is no field", good("flags = [\"nope\"]"), 6, "targets.shop.flags"),
    ] {
        // Of all that is wrong only a secret's text is no matter of who calls nobody.
        let command = if why.starts_with("a secret") { "doctor" } else { "unread" };
        let output = run(folder.path(), &config, &[command]);
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{why}: {said}");
        assert!(said.contains(expected) && said.contains(&format!("line {line}:")), "{why}: {said}");
        assert!(said.contains("drimify-server.toml"), "{why}: {said}");
    }
    let output = run(folder.path(), &good("list = true\nconsent = { none = \"customers of ours\" }"), &["unread"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
}

#[tokio::test]
async fn who_does_not_know_a_target_projects_nothing_until_it_is_given_up_and_who_calls_nobody_needs_no_secret() {
    let folder = folder();
    let receiver = Receiver::start().await;
    let config = webhook(folder.path(), "shop", &receiver.url, "");
    drop(Server::start_in(folder.clone(), &config));
    let erase = ["erase", "--email", "a@x.example"];
    for command in [&erase[..], &["reread"], &["sync"], &["serve", "--listen", "127.0.0.1:0"], &["unread"]] {
        let output = run(folder.path(), "", command);
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{command:?}: {said}");
        assert!(said.contains("would pass them by: shop.") && said.contains("forget-target NAME"), "{said}");
    }
    let secretless = config.replace("/new", "/nowhere");
    assert_eq!(run(folder.path(), &secretless, &erase).status.code(), Some(0));
    for command in ["serve", "doctor"] {
        let output = run(folder.path(), &secretless, &[command]);
        assert_eq!(output.status.code(), Some(2), "{}", text(&output.stderr));
        assert!(text(&output.stderr).contains("/nowhere"), "{}", text(&output.stderr));
    }
    for (config, name, code) in [(&*config, "shop", 2), ("", "sohp", 2), ("", "shop", 0), ("", "shop", 2)] {
        let output = run(folder.path(), config, &["forget-target", name]);
        assert_eq!(output.status.code(), Some(code), "{name}: {}", text(&output.stderr));
    }
    assert_eq!(run(folder.path(), "", &erase).status.code(), Some(0));
}

// The CRM answers while this thread waits for the command.
#[tokio::test(flavor = "multi_thread")]
async fn the_doctor_says_what_never_came_what_the_crm_has_not_and_that_a_prize_needs_its_uid() {
    let folder = folder();
    let crm = HubSpot::start(&PROPERTIES).await;
    let config = hubspot(folder.path(), &crm.url, &format!("dry_run = true\n{FIELDS}town = \"town\"\n"));
    let server = Server::start_in(folder.clone(), &config);
    server.deliver(&json!({ "id": 1, "email": "a@x.example", "code": "WIN1", "date": now() })).await;
    server.settled().await;
    let said = text(&run(folder.path(), &config, &["doctor"]).stdout);
    for line in [
        "ok last webhook: ",
        "ok last record of the API: never",
        "ok fields in the last 1 records: code, date, email, id",
        "!! prizes come without prizeUid, and win nothing: add the field prize uid in the vendor's form",
        "!! crm: needs what never came lately: firstName, optinNewsletter, phoneNumber, town. Add it in the vendor's form",
        "!! crm: the account has no property town",
    ] {
        assert!(said.lines().any(|found| found.starts_with(line)), "{line} in {said}");
    }
    assert!(!said.contains("x.example"), "no values: {said}");
    crm.add_property("town");
    let said = text(&run(folder.path(), &config, &["doctor", "--target", "crm"]).stdout);
    assert!(said.contains("ok crm: the token is accepted, and every property is there"), "{said}");
    std::fs::write(folder.path().join("token"), "another").expect("a token");
    let said = text(&run(folder.path(), &config, &["doctor"]).stdout);
    assert!(said.contains("!! crm: HubSpot answers 401: Authentication credentials not found."), "{said}");
}

#[test]
fn what_init_writes_is_a_configuration_that_is_understood_and_nothing_is_overwritten() {
    for kind in ["webhook", "hubspot", "mailchimp", "brevo", "salesforce", "email"] {
        let folder = folder();
        let config = folder.path().join("drimify-server.toml");
        let run = |arguments: &[&str]| {
            let mut command = Command::new(env!("CARGO_BIN_EXE_drimify-server"));
            command.env_clear();
            for name in ["HUBSPOT_TOKEN", "MAILCHIMP_KEY", "BREVO_KEY", "SALESFORCE_SECRET"] {
                command.env(name, "a-key-us21");
            }
            command.arg("--config").arg(&config);
            command.arg("--data-dir").arg(folder.path().join("data")).args(arguments).output().expect("the binary runs")
        };
        let written = run(&["init", "--target", kind]);
        assert_eq!(written.status.code(), Some(0), "{kind}: {}", text(&written.stderr));
        let understood = run(&["deliveries"]);
        assert_eq!(understood.status.code(), Some(0), "{kind}: {}", text(&understood.stderr));
        assert!(text(&understood.stdout).contains(": 0 pending"), "{kind}");
        let again = run(&["init", "--target", kind]);
        assert_eq!(again.status.code(), Some(2), "{kind}");
        assert!(text(&again.stderr).contains("is there already: nothing is overwritten"), "{kind}");
    }
}
