//! Letters to whoever plays, handed to a real mail server.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::mailbox::{Mailbox, certificate, refusal};
use crate::support::{Server, run, text};
use crate::targets::{metric, now};
use crate::vendor::Vendor;

const LETTER: &str = "linger = \"0s\"\nsubject = \"Welcome, {{ firstName }}\"\ntext = \"Hello {{ firstName }}.\"\n";

fn folder() -> Arc<TempDir> {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("password"), "geheim").expect("a secret");
    Arc::new(folder)
}

fn player(id: u32) -> Value {
    json!({ "id": id, "appId": 1, "email": format!("p{id}@x.example"), "firstName": format!("Name{id}"), "date": now() })
}

fn login(folder: &TempDir) -> String {
    format!("username = \"shop\"\npassword = {{ file = \"{}/password\" }}\n", folder.path().display())
}

#[tokio::test]
async fn three_partial_deliveries_are_one_letter_over_starttls_and_a_person_has_one_an_app() {
    let folder = folder();
    let authority = certificate(folder.path());
    let file = |name: &str| folder.path().join(name).display().to_string();
    let mut mailbox = Mailbox::start(json!({ "security": "starttls", "key": file("key.pem"), "cert": file("cert.pem"),
                                             "login": { "user": "shop", "pass": "geheim" } }))
    .await;
    let html = "<p>Bravo {{ firstName }} : <b>{{ prizeTitle }}</b> {{ code }} {{ other.shoe }} {{ greeting }}</p>\n";
    std::fs::write(folder.path().join("gagne.html"), html).expect("a template");
    let config = format!(
        "[targets.welcome]\ntype = \"email\"\nurl = \"smtp://localhost:{}\"\nallow_private = [\"127.0.0.1\", \"::1\"]\n{}\
         from = \"Le magasin d'été <win@shop.example>\"\nreply_to = \"help@shop.example\"\non = \"won\"\n\
         when = \"registered\"\nlinger = \"0s\"\n\
         unsubscribe = \"https://shop.example/stop?who={{{{ person }}}}&mail={{{{ email }}}}\"\none_click = true\n\
         subject = \"You won {{{{ prizeTitle }}}}\"\n\
         text = \"\"\"\nHello {{{{ firstName or \"you\" }}}},\n\nyour code: {{{{ code }}}}\n\n\
         https://shop.example/redeem?c={{{{ code }}}}\n\"\"\"\n\
         [targets.welcome.fields]\ngreeting = {{ constant = \"À bientôt\" }}\n\
         [targets.welcome.locales.fr]\nsubject = \"Vous avez gagné {{{{ prizeTitle }}}}\"\n\
         text = \"Bravo {{{{ firstName }}}}\"\nhtml = {{ file = \"gagne.html\" }}\n",
        mailbox.port,
        login(&folder),
    );
    let server = Server::start_with(folder.clone(), &config, &[("SSL_CERT_FILE", &authority)]);
    for part in [
        json!({ "id": 1, "appId": 1, "sessionId": "s", "prizeUid": "gold", "date": now() }),
        json!({ "id": 1, "code": "WIN1", "prizeTitle": "Gold & co" }),
        json!({ "id": 1, "email": "Ada@X.example", "firstName": "<i>Ada</i>" }),
    ] {
        assert_eq!(server.deliver(&part).await, 200);
    }
    let letter = mailbox.next("letter").await;
    assert_eq!((&letter["secret"], &letter["user"]), (&json!(true), &json!("shop")));
    assert_eq!(letter["recipients"], json!(["Ada@x.example"]));
    assert_eq!(letter["subject"], "You won Gold & co");
    assert_eq!(letter["from"], "\"Le magasin d'été\" <win@shop.example>");
    let said = letter["text"].as_str().expect("a text");
    assert_eq!(said.trim(), "Hello <i>Ada</i>,\n\nyour code: WIN1\n\nhttps://shop.example/redeem?c=WIN1");
    let html = letter["html"].as_str().expect("HTML");
    assert!(html.contains("Hello &lt;i&gt;Ada") && !html.contains("<i>"), "{html}");
    assert!(html.contains("You won Gold &amp; co") && html.contains("href=\"https:"), "{html}");
    let headers = &letter["headers"];
    assert_eq!(headers["reply-to"], "help@shop.example");
    let unsubscribe = headers["list-unsubscribe"].as_str().expect("a header");
    assert!(
        unsubscribe.starts_with("<https://shop.example/stop?who=") && unsubscribe.ends_with("&mail=Ada%40X.example>")
    );
    assert_eq!(headers["list-unsubscribe-post"], "List-Unsubscribe=One-Click");
    assert!(headers["content-type"].as_str().expect("a type").starts_with("multipart/alternative"));
    let id = letter["id"].as_str().expect("an id");
    assert!(id.starts_with("<evt_") && id.ends_with("@shop.example>"), "{id}");
    metric(&server, "drimify_target_sent_total{target=\"welcome\"} 1").await;
    // The same person again, in the same app and in another one.
    let mut again = json!({ "id": 2, "appId": 1, "email": "ada@x.example", "prizeUid": "gold", "date": now() });
    server.deliver(&again).await;
    again["id"] = json!(3);
    again["appId"] = json!(2);
    again["locale"] = json!("fr_CH");
    again["shoe"] = json!("43\r\n<b>");
    again["prizeTitle"] = json!("Or\r\nBcc: eve@x.example");
    server.deliver(&again).await;
    let letter = mailbox.next("letter").await;
    assert_eq!(letter["subject"], "Vous avez gagné Or Bcc: eve@x.example");
    assert_eq!(letter["recipients"], json!(["ada@x.example"]));
    assert!(letter["headers"].get("bcc").is_none(), "{letter}");
    let html = letter["html"].as_str().expect("HTML");
    assert!(html.contains("43 &lt;b&gt; À bientôt</p>"), "{html}");
    server.settled().await;
    metric(&server, "drimify_target_pending{target=\"welcome\"} 0").await;
    metric(&server, "drimify_target_sent_total{target=\"welcome\"} 2").await;
    assert!(mailbox.others("letter").is_empty());
    let log = server.log();
    assert!(!log.contains("x.example") && !log.contains("WIN1"), "{log}");
}

#[tokio::test]
async fn a_login_that_is_refused_pauses_and_loses_nothing() {
    let folder = folder();
    let mut mailbox = Mailbox::start(json!({ "login": { "user": "shop", "pass": "another" } })).await;
    let config = mailbox.target("welcome", &(login(&folder) + "timeout = \"5s\"\n" + LETTER));
    let server = Server::start_in(folder.clone(), &config);
    server.deliver(&json!([player(1), player(2)])).await;
    metric(&server, "drimify_target_paused{target=\"welcome\"} 1").await;
    metric(&server, "drimify_target_pending{target=\"welcome\"} 2").await;
    assert!(mailbox.others("letter").is_empty());
    let said = text(&run(folder.path(), &config, &["deliveries"]).stdout);
    assert!(said.contains("paused: ") && said.contains("Authentication credentials invalid"), "{said}");
    drop(server);
    std::fs::write(folder.path().join("password"), "another").expect("the password");
    let server = Server::start_in(folder, &config);
    metric(&server, "drimify_target_sent_total{target=\"welcome\"} 2").await;
    metric(&server, "drimify_target_paused{target=\"welcome\"} 0").await;
}

#[tokio::test]
async fn a_server_that_is_not_there_or_not_trusted_or_offers_no_secrecy_pauses() {
    let folder = folder();
    certificate(folder.path());
    let file = |name: &str| folder.path().join(name).display().to_string();
    let (key, cert) = (file("key.pem"), file("cert.pem"));
    let untrusted = Mailbox::start(json!({ "security": "tls", "key": key, "cert": cert })).await;
    let plain = Mailbox::start(json!({})).await;
    let target = |name: &str, url: String, reach: &str| {
        format!("[targets.{name}]\ntype = \"email\"\nurl = \"{url}\"\nfrom = \"win@shop.example\"\n{reach}\n{LETTER}")
    };
    let reach = "allow_private = [\"127.0.0.1\", \"::1\"]";
    let config = target("untrusted", format!("smtps://localhost:{}", untrusted.port), reach)
        + &target("plain", format!("smtp://localhost:{}", plain.port), reach)
        // Nobody listens there.
        + &target("dead", "smtp://127.0.0.1:9".to_owned(), reach)
        + &target("inside", format!("smtp://localhost:{}", plain.port), "");
    let server = Server::start_in(folder.clone(), &config);
    server.deliver(&player(1)).await;
    for name in ["untrusted", "plain", "dead", "inside"] {
        metric(&server, &format!("drimify_target_paused{{target=\"{name}\"}} 1")).await;
        metric(&server, &format!("drimify_target_pending{{target=\"{name}\"}} 1")).await;
    }
    let said = text(&run(folder.path(), &config, &["deliveries"]).stdout);
    for words in [
        "untrusted: 1 pending, 0 sent, 0 given up, 0 dropped, paused: no authority known here has issued it",
        "does not offer STARTTLS",
        "paused: no connection to the mail server",
        "inside: 1 pending, 0 sent, 0 given up, 0 dropped, paused: its name leads to a private address",
    ] {
        assert!(said.contains(words), "{words} in {said}");
    }
}

#[tokio::test]
async fn of_three_thousand_letters_each_planted_failure_is_what_it_is() {
    let folder = folder();
    let mut mailbox = Mailbox::start(json!({ "refuse": [
        refusal("rcpt", Some("p7@x.example"), 1, 450, "4.2.0 Greylisted, come back"),
        refusal("rcpt", Some("p8@x.example"), 100, 550, "5.1.1 <p8@x.example>: Name8 is unknown here"),
        refusal("data", Some("p9@x.example"), 100, 554, "5.7.1 This is spam"),
        refusal("connect", None, 1, 421, "4.3.2 Too busy"),
        refusal("mail", None, 1, 451, "4.3.0 Later"),
    ] }))
    .await;
    let more = format!("rate = 2000\nparallel = 8\nconsent = \"optinNewsletter\"\n{LETTER}");
    let config = mailbox.target("welcome", &more);
    let server = Server::start_in(folder.clone(), &config);
    let mut people: Vec<Value> = (1..=3000).map(player).collect();
    for person in &mut people {
        person["optinNewsletter"] = json!("on");
    }
    people[99]["optinNewsletter"] = json!("off");
    people[100]["email"] = json!("nobody at home");
    people[101]["email"] = json!("p103@x.example");
    let begun = std::time::Instant::now();
    for people in people.chunks(500) {
        assert_eq!(server.deliver(&json!(people)).await, 200);
    }
    server.settled().await;
    let mut letters = Vec::new();
    while letters.len() < 3000 - 5 {
        letters.push(mailbox.next("letter").await);
    }
    metric(&server, "drimify_target_pending{target=\"welcome\"} 0").await;
    // Without one who refused, one without an address, one who is another, and two that were planted.
    metric(&server, &format!("drimify_target_sent_total{{target=\"welcome\"}} {}", 3000 - 5)).await;
    metric(&server, "drimify_target_dead_letters{target=\"welcome\"} 2").await;
    let took = begun.elapsed();
    assert!(mailbox.others("letter").is_empty());
    let to: BTreeSet<&str> = letters.iter().filter_map(|letter| letter["recipients"][0].as_str()).collect();
    assert_eq!((letters.len(), to.len()), (2995, 2995));
    assert!(to.contains("p7@x.example") && to.contains("p103@x.example"));
    assert!(!to.contains("p8@x.example") && !to.contains("p9@x.example") && !to.contains("p100@x.example"));
    let ids: BTreeSet<&str> = letters.iter().filter_map(|letter| letter["id"].as_str()).collect();
    assert_eq!(ids.len(), 2995, "each has an id of its own");
    let said = text(&run(folder.path(), &config, &["deliveries", "--failed"]).stdout);
    assert!(said.contains("5.1.1 <[email]>: [firstName] is unknown here"), "{said}");
    assert!(said.contains("5.7.1 This is spam") && !said.contains("x.example"), "{said}");
    let calls: Vec<(String, i64)> = {
        let mut database = server.database().await;
        sqlx::query_as("SELECT result, count(*) FROM attempt GROUP BY 1 ORDER BY 1").fetch_all(&mut database).await
    }
    .expect("the attempts");
    println!("3 000 letters: calls {calls:?} in {took:?}, {} refusals", mailbox.others("refused").len());
}

#[tokio::test]
async fn a_thousand_records_by_the_first_sync_are_no_letter() {
    let folder = folder();
    let mut mailbox = Mailbox::start(json!({})).await;
    let config = mailbox.target("welcome", LETTER);
    let server = Server::start_in(folder.clone(), &config);
    let vendor = Vendor::start((1..=1000).map(player).collect()).await;
    let (place, url, given) = (folder.clone(), vendor.url.clone(), config.clone());
    let sync = move || run(place.path(), &given, &["--api-url", &url, "sync", "--app", "1"]);
    let done = tokio::task::spawn_blocking(sync).await.expect("sync runs");
    assert_eq!(done.status.code(), Some(0), "{}", text(&done.stderr));
    assert_eq!((server.count("record").await, server.count("event").await), (1000, 0));
    // What is played from now on is news.
    server.deliver(&player(2000)).await;
    assert_eq!(mailbox.next("letter").await["recipients"], json!(["p2000@x.example"]));
    assert!(mailbox.others("letter").is_empty());
}

#[tokio::test]
async fn a_sender_that_is_refused_pauses_and_nobody_is_given_up() {
    let folder = folder();
    let mut mailbox = Mailbox::start(json!({})).await;
    mailbox.refuse(json!([refusal("mail", None, 1, 553, "5.7.1 Sender address rejected: not owned by user")])).await;
    let config = mailbox.target("welcome", &format!("timeout = \"5s\"\n{LETTER}"));
    let server = Server::start_in(folder.clone(), &config);
    server.deliver(&player(1)).await;
    metric(&server, "drimify_target_paused{target=\"welcome\"} 1").await;
    metric(&server, "drimify_target_dead_letters{target=\"welcome\"} 0").await;
    drop(server);
    let server = Server::start_in(folder, &config);
    mailbox.next("letter").await;
    metric(&server, "drimify_target_paused{target=\"welcome\"} 0").await;
}

#[tokio::test]
async fn a_kill_before_the_answer_and_a_replay_send_the_letter_under_the_id_it_has() {
    let folder = folder();
    let mut mailbox = Mailbox::start(json!({ "refuse": [{ "at": "hold", "times": 1 }] })).await;
    let config = mailbox.target("welcome", &format!("timeout = \"20s\"\n{LETTER}"));
    let server = Server::start_in(folder.clone(), &config);
    server.deliver(&player(1)).await;
    let held = mailbox.next("held").await;
    drop(server);
    let server = Server::start_in(folder.clone(), &config);
    let letter = mailbox.next("letter").await;
    assert_eq!(letter["id"], held["id"]);
    metric(&server, "drimify_target_sent_total{target=\"welcome\"} 1").await;
    let event = letter["id"].as_str().expect("an id").trim_matches(['<', '>']).split('@').next().expect("an event");
    let said = text(&run(folder.path(), &config, &["replay", event, "--again"]).stdout);
    assert!(said.contains("1 rows are due now"), "{said}");
    assert_eq!(mailbox.next("letter").await["id"], held["id"]);
}

#[test]
fn a_mistake_in_a_letter_is_a_sentence_with_file_and_line_and_exit_code_2() {
    let folder = folder();
    std::fs::write(folder.path().join("letter.html"), "<p>\n{{ firstName }\n</p>").expect("a template");
    std::fs::write(folder.path().join("names.html"), "<p>emial\n\n{{ emial }}</p>").expect("a template");
    let with = |more: &str| {
        format!(
            "[targets.welcome]\ntype = \"email\"\nurl = \"smtps://mail.shop.example\"\nfrom = \"win@shop.example\"\n{more}\n"
        )
    };
    let good = |more: &str| with(&format!("subject = \"Hello\"\ntext = \"Hello\"\n{more}"));
    let sound = run(folder.path(), &good(""), &["unread"]);
    assert_eq!(sound.status.code(), Some(0), "{}", text(&sound.stderr));
    for (why, config, place, expected) in [
        ("no text", with("subject = \"x\""), "line 1:", "targets.welcome.text: is needed"),
        ("no server", good("").replace("url", "# url"), "line 1:", "targets.welcome.url: where letters are"),
        ("a server of the web", good("").replace("smtps", "https"), "line 3:", "must begin with smtp://"),
        (
            "in the clear",
            good("tls = \"none\"").replace("smtps", "smtp"),
            "line 7:",
            "only to an address that is listed",
        ),
        (
            "a private server",
            good("").replace("mail.shop.example", "10.0.0.1"),
            "line 3:",
            "10.0.0.1 is a private address",
        ),
        (
            "a private one of another kind",
            good("").replace("mail.shop.example", "[::1]"),
            "line 3:",
            "::1 is a private",
        ),
        ("one in a number", good("").replace("mail.shop.example", "2130706433"), "line 3:", "127.0.0.1 is a private"),
        ("a sender that is none", good("").replace("win@", "win"), "line 4:", "targets.welcome.from:"),
        ("two lines of one", good("").replace("win@", "win\\r\\nBcc: x@"), "line 4:", "targets.welcome.from:"),
        ("a user without a password", good("username = \"a\""), "line 7:", "needs a password"),
        (
            "a subject that does not compile",
            with("subject = \"{{ x\"\ntext = \"x\""),
            "line 5:",
            "targets.welcome.subject: line 1",
        ),
        (
            "a name that is none, on a line of its own",
            with("subject = \"x\"\ntext = \"\"\"\nHello\n{{ prizetitle }}\n\"\"\""),
            "line 6:",
            "line 2 of the template: \"prizetitle\" is not a field of a record; did you mean \"prizeTitle\"?",
        ),
        (
            "a filter that is none",
            with("subject = \"{{ email|shout }}\"\ntext = \"x\""),
            "line 5:",
            "filter shout is unknown",
        ),
        ("markup from a value", good("html = \"<p>{{ firstName|safe }}</p>\""), "line 7:", "filter safe is unknown"),
        (
            "a file that does not compile",
            good("html = { file = \"letter.html\" }"),
            "letter.html, line 2:",
            "syntax error",
        ),
        (
            "a name in a file",
            good("html = { file = \"names.html\" }"),
            "names.html, line 3:",
            "did you mean \"email\"?",
        ),
        (
            "a file that is not there",
            good("html = { file = \"nope.html\" }"),
            "line 7:",
            "targets.welcome.html: cannot read",
        ),
        (
            "a language without a text",
            good("[targets.welcome.locales.fr]\nsubject = \"Bonjour\""),
            "line 7:",
            "targets.welcome.locales.fr.text: is missing",
        ),
        (
            "a code that is not told",
            "[claims]\ndisclose = [\"title\"]\n".to_owned() + &with("subject = \"{{ code }}\"\ntext = \"x\""),
            "line 7:",
            "code is not told: claims.disclose does not have it",
        ),
        (
            "no address to unsubscribe at",
            good("unsubscribe = \"javascript:alert(1)\""),
            "line 7:",
            "begins with https://",
        ),
        ("one click at nothing", good("one_click = true"), "line 7:", "targets.welcome.one_click: needs unsubscribe"),
        ("what is another type's", good("token = { env = \"X\" }"), "line 7:", "belongs to type = \"hubspot\""),
    ] {
        let output = run(folder.path(), &config, &["unread"]);
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{why}: {said}");
        assert!(said.contains(expected) && said.contains(place), "{why}: {said}");
    }
}

#[tokio::test]
async fn a_prize_is_told_as_a_claim_would_and_only_of_one_that_was_won() {
    let folder = folder();
    let mut mailbox = Mailbox::start(json!({})).await;
    let letter = "linger = \"0s\"\nsubject = \"{{ firstName }}\"\ntext = \"[{{ prizeTitle }}] {{ hint }}\"\n";
    let config = "[claims]\ndisclose = [\"title\"]\n".to_owned()
        + &mailbox.target("welcome", &format!("{letter}[targets.welcome.fields]\nhint = \"code\"\n"));
    let server = Server::start_in(folder.clone(), &config);
    let mut lost = player(1);
    (lost["prizeTitle"], lost["code"]) = (json!("Gold"), json!("WIN1"));
    let mut won = lost.clone();
    (won["id"], won["email"], won["prizeUid"]) = (json!(2), json!("p2@x.example"), json!("gold"));
    server.deliver(&lost).await;
    assert_eq!(mailbox.next("letter").await["text"].as_str().map(str::trim), Some("[]"), "a title alone wins nothing");
    server.deliver(&won).await;
    assert_eq!(mailbox.next("letter").await["text"].as_str().map(str::trim), Some("[Gold]"), "without the code");
    let said = text(&run(folder.path(), &config, &["preview", "--target", "welcome", "--record", "2"]).stdout);
    assert!(said.contains("Subject: Name1\n") && said.contains("[Gold]") && !said.contains("WIN1"), "{said}");
}

#[tokio::test]
async fn a_letter_lingers_half_a_minute_where_nothing_else_is_said() {
    let folder = folder();
    let mailbox = Mailbox::start(json!({})).await;
    let config = mailbox.target("welcome", &LETTER.replace("linger = \"0s\"\n", ""));
    let server = Server::start_in(folder, &config);
    server.deliver(&player(1)).await;
    let mut database = server.database().await;
    let linger: i64 =
        sqlx::query_scalar("SELECT due_ms - at_ms FROM event").fetch_one(&mut database).await.expect("an event");
    assert_eq!(linger, 30_000);
}

// The mail server answers while this thread waits for the command.
#[tokio::test(flavor = "multi_thread")]
async fn the_doctor_logs_in_and_hands_over_nothing() {
    let folder = folder();
    let mut mailbox = Mailbox::start(json!({ "login": { "user": "shop", "pass": "geheim" } })).await;
    let config = mailbox.target("welcome", &(login(&folder) + LETTER));
    let said = || text(&run(folder.path(), &config, &["doctor"]).stdout);
    assert!(said().contains("ok welcome: the mail server takes the connection and the login"), "{}", said());
    std::fs::write(folder.path().join("password"), "another").expect("a password");
    assert!(said().contains("!! welcome: 5.7.8 Authentication credentials invalid"), "{}", said());
    assert!(mailbox.others("letter").is_empty());
}
