//! What whoever runs the server is told, and what a chat is told of a campaign: neither names a person.

use serde_json::{Value, json};

use crate::mailbox::{Mailbox, refusal};
use crate::receiver::Receiver;
use crate::support::{Server, run, text};
use crate::targets::{folder, metric, now, webhook};
use crate::vendor::Vendor;

fn notices(mailbox: &Mailbox, more: &str) -> String {
    format!(
        "[notices]\nto = [\"ops@shop.example\"]\nfrom = \"server@shop.example\"\nurl = \"smtp://127.0.0.1:{}\"\n\
         tls = \"none\"\nallow_private = [\"127.0.0.1\"]\n{more}\n",
        mailbox.port
    )
}

fn player(id: u32) -> Value {
    json!({ "id": id, "appId": 1, "email": format!("p{id}@x.example"), "firstName": "Ada", "date": now() })
}

#[tokio::test]
async fn a_failure_a_pause_and_their_end_are_told_once_by_two_processes_and_never_of_a_person() {
    let folder = folder();
    let mut mailbox = Mailbox::start(json!({})).await;
    let mut shop = Receiver::start().await;
    let mut welcome = Mailbox::start(json!({})).await;
    // The mail server of the target is another one than that of the notices.
    welcome.refuse(json!([refusal("mail", None, 1, 553, "5.7.1 <p1@x.example> Ada may not send")])).await;
    let letter = "linger = \"0s\"\ntimeout = \"5s\"\nsubject = \"Hello {{ firstName }}\"\ntext = \"x\"\n";
    let config =
        notices(&mailbox, "") + &webhook(folder.path(), "shop", &shop.url, "") + &welcome.target("welcome", letter);
    shop.answer([(500, None, "no, Ada"), (500, None, "no, Ada")]);
    let (first, second) = (Server::start_in(folder.clone(), &config), Server::start_in(folder.clone(), &config));
    first.deliver(&player(1)).await;
    let id = shop.next().await.id().to_owned();
    let mut told = Vec::new();
    for _ in 0..2 {
        told.push(mailbox.next("letter").await);
    }
    let of = |told: &[Value], subject: &str| {
        let found = told.iter().find(|letter| letter["subject"] == subject);
        found.unwrap_or_else(|| panic!("{subject} in {told:?}"))["text"].as_str().expect("a text").to_owned()
    };
    let failing = of(&told, "The target shop does not take what it is sent.");
    assert!(failing.contains("no, [firstName]") && failing.contains("deliveries --target shop"), "{failing}");
    let paused = of(&told, "The target welcome is paused.");
    assert!(paused.contains("5.7.1") && paused.contains("Nothing is lost: 1 wait"), "{paused}");
    for letter in &told {
        assert_eq!(letter["recipients"], json!(["ops@shop.example"]));
        assert!(!letter.to_string().contains("x.example") && !letter.to_string().contains("Ada"), "{letter}");
    }
    shop.next().await;
    run(folder.path(), &config, &["replay", &id]);
    shop.next().await;
    run(folder.path(), &config, &["replay", "--failed", "--target", "welcome"]);
    let mut told = Vec::new();
    for _ in 0..2 {
        told.push(mailbox.next("letter").await);
    }
    of(&told, "The target shop takes what it is sent.");
    of(&told, "The target welcome takes what it is sent.");
    welcome.next("letter").await;
    metric(&second, "drimify_target_pending{target=\"shop\"} 0").await;
    assert!(mailbox.others("letter").is_empty(), "once, of two processes");
    assert!(!first.log().contains("x.example"), "{}", first.log());
}

#[tokio::test]
async fn a_stock_that_runs_low_an_app_without_webhooks_and_a_target_that_is_stuck_are_told() {
    let folder = folder();
    let mut mailbox = Mailbox::start(json!({})).await;
    let config = notices(&mailbox, "every = \"1s\"\nstock_below = 50")
        // Nobody listens there, and nothing is tried before it is looked at.
        + &webhook(folder.path(), "shop", "http://127.0.0.1:9/", "linger = \"1h\"")
        + "[apps.1.stock]\n\"Gold\" = 4\n\"Silver\" = 9223372036854775807\n";
    let server = Server::start_in(folder.clone(), &config);
    for id in 1..=2 {
        let mut won = player(id);
        (won["prizeUid"], won["prizeTitle"]) = (json!("g"), json!("Gold"));
        server.deliver(&won).await;
    }
    let low = mailbox.next("letter").await;
    assert_eq!(low["subject"], "Of the prize Gold in app 1 there are 2 of 4 left.");
    // An app that people play, of which the API alone tells.
    let played = jiff::Timestamp::now() - jiff::SignedDuration::from_hours(3);
    let vendor = Vendor::start(vec![json!({ "id": 9, "appId": 123, "score": 3, "date": played.to_string() })]).await;
    let (place, url, given) = (folder.clone(), vendor.url.clone(), config.clone());
    let sync = move || run(place.path(), &given, &["--api-url", &url, "sync", "--app", "123"]);
    assert_eq!(tokio::task::spawn_blocking(sync).await.expect("sync runs").status.code(), Some(0));
    let silent = mailbox.next("letter").await;
    assert_eq!(silent["subject"], "No webhook of app 123 has come for a day, and people play it.");
    let mut database = server.database().await;
    let old = jiff::Timestamp::now().as_millisecond() - 7_200_000;
    sqlx::query("UPDATE event SET at_ms = $1").bind(old).execute(&mut database).await.expect("written");
    let stuck = mailbox.next("letter").await;
    assert_eq!(stuck["subject"], "Nothing has been delivered to shop for an hour, and 2 wait.");
}

#[tokio::test]
async fn a_chat_is_told_a_minute_at_once_and_the_notices_about_it_go_another_way() {
    let folder = folder();
    let mut chat = Receiver::start().await;
    std::fs::write(folder.path().join("chat"), &chat.url).expect("a secret");
    let config = format!(
        "[targets.team]\ntype = \"slack\"\nwebhook_url = {{ file = \"{}/chat\" }}\nallow_private = [\"127.0.0.1\"]\n\
         on = \"won\"\nlinger = \"3s\"\n",
        folder.path().display()
    );
    let server = Server::start_in(folder.clone(), &config);
    let winners: Vec<Value> = (1..=50)
        .map(|id| {
            let mut won = player(id);
            (won["prizeUid"], won["prizeTitle"]) = (json!("g"), json!(if id > 10 { "Gold" } else { "<!here>" }));
            won
        })
        .collect();
    assert_eq!(server.deliver(&json!(winners)).await, 200);
    let message = chat.next().await;
    assert_eq!(message.body, json!({ "text": "50 won in app 1: 40 × Gold, 10 × &lt;!here&gt;" }));
    metric(&server, "drimify_target_sent_total{target=\"team\"} 50").await;
    metric(&server, "drimify_target_attempts_total{target=\"team\"} 1").await;
    assert!(chat.others().is_empty());
    let said = |more: &str| {
        let output = run(folder.path(), &(config.clone() + more), &["doctor"]);
        (output.status.code(), text(&output.stderr))
    };
    let same = format!(
        "[notices]\nchat = {{ file = \"{}/chat\" }}\nallow_private = [\"127.0.0.1\"]\n",
        folder.path().display()
    );
    let (code, words) = said(&same);
    assert_eq!(code, Some(2), "{words}");
    assert!(words.contains("notices.chat: is where the target team posts") && words.contains("line "), "{words}");
    let (code, words) = said("[notices]\n");
    assert_eq!(code, Some(2), "{words}");
    assert!(words.contains("notices.to: needs an address"), "{words}");
    std::fs::write(folder.path().join("chat"), "http://10.0.0.1/T0/B0/very-secret").expect("a secret");
    let (code, words) = said("");
    assert_eq!(code, Some(2), "{words}");
    assert!(words.contains("targets.team.webhook_url") && words.contains("private address"), "{words}");
    assert!(!words.contains("very-secret"), "{words}");
}
