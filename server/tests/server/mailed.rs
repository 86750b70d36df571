//! Reports by mail, handed to a real mail server: by hand, and by themselves.

use serde_json::{Value, json};
use sqlx::AnyConnection;

use crate::mailbox::{Mailbox, refusal};
use crate::support::{Server, run, text};
use crate::targets::folder;

const FROM: &str = "2024-11-04";
const TO: &str = "2024-11-10";

fn config(port: u64, more: &str) -> String {
    format!(
        "[mail]\nurl = \"smtp://127.0.0.1:{port}\"\ntls = \"none\"\nallow_private = [\"127.0.0.1\"]\nfrom = \"Reports <reports@shop.example>\"\n\
         [apps.123]\ntimezone = \"Europe/Paris\"\n{more}"
    )
}

fn plays() -> Value {
    let play = |id: u32| {
        json!({ "id": id, "appId": 123, "date": format!("2024-11-{:02}T12:00:00Z", 4 + id % 7), "score": id % 50, "firstName": "PERSONAL",
                "email": format!("p{}@x.example", id % 40), "locale": "<i>fr</i>", "prizeTitle": "Grand piano",
                "prizeUid": id.is_multiple_of(7).then_some("gold") })
    };
    json!((1..=100).map(play).collect::<Vec<_>>())
}

/// What was noted of a report, once something is that fits.
async fn noted(database: &mut AnyConnection, fits: impl Fn(&Value) -> bool) -> Value {
    let waiting = async {
        let mut moments = tokio::time::interval(std::time::Duration::from_millis(50));
        loop {
            moments.tick().await;
            let sql = "SELECT value FROM meta WHERE key = 'report/weekly'";
            let value: Option<String> =
                sqlx::query_scalar(sql).fetch_optional(&mut *database).await.expect("an answer");
            let value: Option<Value> = value.map(|value| serde_json::from_str(&value).expect("JSON"));
            if let Some(value) = value.filter(|value| fits(value)) {
                return value;
            }
        }
    };
    tokio::time::timeout(std::time::Duration::from_mins(2), waiting).await.expect("it is noted")
}

#[tokio::test]
async fn a_report_is_mailed_with_bars_of_table_cells_and_the_page_attached() {
    let mut mailbox = Mailbox::start(json!({})).await;
    let folder = folder();
    let config = config(mailbox.port, "[reports.weekly]\napp = 123\nto = [\"boss@shop.example\"]\n");
    let server = Server::start_in(folder.clone(), &config);
    assert_eq!(server.deliver(&plays()).await, 200);
    server.settled().await;
    let mail = |to: &[&str]| {
        let days = ["report", "--app", "123", "--from", FROM, "--to", TO, "--mail"];
        run(folder.path(), &config, &[&days, to].concat())
    };
    let output = mail(&["one@shop.example,two@shop.example"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let letters = [mailbox.next("letter").await, mailbox.next("letter").await];
    let to: Vec<&Value> = letters.iter().map(|letter| &letter["recipients"]).collect();
    assert_eq!(to, [&json!(["one@shop.example"]), &json!(["two@shop.example"])]);
    let [letter, _] = letters;
    assert_eq!(letter["subject"], "Campaign report: app 123, 4–10 November 2024");
    let kind = letter["headers"]["content-type"].as_str().expect("a type");
    assert!(kind.starts_with("multipart/mixed"), "{kind}");
    let (said, html) = (letter["text"].as_str().expect("a text"), letter["html"].as_str().expect("HTML"));
    assert!(said.contains("Records") && said.contains("100") && said.contains("Grand piano: 14 won"), "{said}");
    for word in ["<svg", "<script", "<img", "<style", "http", "PERSONAL", "x.example", "<i>"] {
        assert!(!html.contains(word), "{word} in {html}");
    }
    for word in ["bgcolor=\"#2b5f8f\"", "Grand piano", "&lt;i&gt;fr&lt;/i&gt;", "14  (14.0%)", "By day", "in brackets"]
    {
        assert!(html.contains(word), "{word} in {html}");
    }
    let attached = letter["attachments"].as_array().expect("files");
    assert_eq!(attached.len(), 1);
    assert_eq!(attached[0]["name"], "report-123-2024-11-04-to-2024-11-10.html");
    assert_eq!(attached[0]["type"], "text/html");
    let page = attached[0]["text"].as_str().expect("a page");
    assert!(page.contains("<svg role=\"img\"") && page.contains("<table><caption>"), "{page}");
    assert!(!page.contains("PERSONAL") && !page.contains("<script"));

    // Without addresses to whom the configuration says.
    assert!(mail(&[]).status.success());
    assert_eq!(mailbox.next("letter").await["recipients"], json!(["boss@shop.example"]));
    mailbox.refuse(json!([refusal("rcpt", Some("no@shop.example"), 1, 550, "nobody")])).await;
    let output = mail(&["no@shop.example,yes@shop.example"]);
    assert_eq!(output.status.code(), Some(10), "{}", text(&output.stderr));
    assert!(text(&output.stderr).contains("no@shop.example (") && text(&output.stdout).contains("mailed to yes@"));
}

#[tokio::test]
async fn a_report_goes_by_itself_once_by_two_processes_and_not_again_after_a_restart() {
    let mut mailbox = Mailbox::start(json!({})).await;
    let folder = folder();
    let paris = jiff::tz::TimeZone::get("Europe/Paris").expect("a zone");
    let at = |seconds: i64| {
        let time = jiff::Timestamp::now() + jiff::SignedDuration::from_secs(seconds);
        paris.to_datetime(time)
    };
    let port = mailbox.port;
    let weekly = |time: jiff::civil::DateTime| {
        let (day, at) = (time.strftime("%A").to_string().to_lowercase(), time.strftime("%H:%M:%S"));
        let to = "to = [\"one@shop.example\", \"two@shop.example\"]";
        config(port, &format!("[reports.weekly]\napp = 123\n{to}\nday = \"{day}\"\nat = \"{at}\"\n"))
    };
    // The first time somebody looks, nothing was missed.
    let first = weekly(at(-60));
    let server = Server::start_in(folder.clone(), &first);
    assert_eq!(server.deliver(&plays()).await, 200);
    let mut database = server.database().await;
    let known = noted(&mut database, |_| true).await;
    assert_eq!((&known["sent"], &known["settled"]), (&json!([]), &json!(true)));
    server.stop();
    // Due since then, and missed.
    let missed = weekly(at(-30));
    let (one, other) = (Server::start_in(folder.clone(), &missed), Server::start_in(folder.clone(), &missed));
    let mut letters = vec![mailbox.next("letter").await, mailbox.next("letter").await];
    letters.sort_by_key(|letter| letter["recipients"].to_string());
    assert_eq!(letters[0]["recipients"], json!(["one@shop.example"]));
    assert_eq!(letters[1]["recipients"], json!(["two@shop.example"]));
    assert_eq!(letters[0]["id"], letters[1]["id"], "the same report has the same id");
    let day = |days: i64| at(-30).date().saturating_add(jiff::Span::new().days(days)).strftime("%-d %B %Y").to_string();
    assert!(
        letters[0]["subject"].as_str().expect("a subject").ends_with(&day(-1)),
        "up to the day before: {letters:?}"
    );
    let known = noted(&mut database, |noted| noted["settled"] == true && noted["sent"] != json!([])).await;
    assert_eq!(known["sent"], json!(["one@shop.example", "two@shop.example"]));
    one.stop();
    other.stop();
    // After a restart it does not go again; another report, which is looked at after it, tells when that was seen.
    let another = weekly(at(3600));
    let another = another[another.find("[reports").expect("it is there")..].replace("weekly", "zero");
    let server = Server::start_in(folder.clone(), &(missed + &another));
    let mut moments = tokio::time::interval(std::time::Duration::from_millis(50));
    let looked_at = "SELECT count(*) FROM meta WHERE key = 'report/zero'";
    while sqlx::query_scalar::<_, i64>(looked_at).fetch_one(&mut database).await.expect("a count") == 0 {
        moments.tick().await;
    }
    assert!(mailbox.others("letter").is_empty(), "not again: {}", server.log());
    server.stop();
    // The next one goes when it is time.
    let _server = Server::start_in(folder, &weekly(at(5)));
    mailbox.next("letter").await;
    mailbox.next("letter").await;
}

#[tokio::test]
async fn a_report_that_is_a_day_late_is_left_out_and_one_that_did_not_go_out_is_tried_again() {
    let mut mailbox = Mailbox::start(json!({})).await;
    let folder = folder();
    let report = |day: jiff::civil::Date, mailbox: &Mailbox| {
        let day = day.strftime("%A").to_string().to_lowercase();
        let report = "[reports.weekly]\napp = 123\nto = [\"one@shop.example\"]\n";
        // In UTC: the app of this report has no zone.
        config(mailbox.port, &format!("{report}day = \"{day}\"\nat = \"00:00\"\n"))
            .replace("[apps.123]\ntimezone = \"Europe/Paris\"\n", "")
    };
    let today = jiff::tz::TimeZone::UTC.to_datetime(jiff::Timestamp::now()).date();
    let back = |days: i64| today.saturating_add(jiff::Span::new().days(-days));
    let server = Server::start_in(folder.clone(), &report(back(4), &mailbox));
    let mut database = server.database().await;
    let first = noted(&mut database, |_| true).await;
    server.stop();
    let server = Server::start_in(folder.clone(), &report(back(2), &mailbox));
    let later = noted(&mut database, |noted| noted["due_ms"] != first["due_ms"]).await;
    assert_eq!((&later["sent"], &later["settled"]), (&json!([]), &json!(true)));
    assert!(server.log().contains("a day late"), "{}", server.log());
    assert!(mailbox.others("letter").is_empty());
    server.stop();
    // Nobody takes it at first.
    mailbox.refuse(json!([refusal("mail", None, 1, 451, "later")])).await;
    let server = Server::start_in(folder, &report(back(0), &mailbox));
    assert_eq!(mailbox.next("letter").await["recipients"], json!(["one@shop.example"]));
    assert!(server.log().contains("is tried again"), "{}", server.log());
}

#[test]
fn what_is_wrong_with_a_report_is_told_with_its_line() {
    let folder = folder();
    let mail = "[mail]\nurl = \"smtps://mail.shop.example\"\nfrom = \"r@shop.example\"\n";
    for (config, words) in [
        ("[reports.weekly]\napp = 123\nto = [\"a@x.example\"]\n", "reports.weekly: needs a mail server"),
        (&(mail.to_owned() + "[reports.weekly]\nto = [\"a@x.example\"]\n"), "reports.weekly.app: is needed"),
        (
            &(mail.to_owned() + "[reports.weekly]\napp = 1\nto = [\"nobody\"]\n"),
            "reports.weekly.to: \"nobody\" is no address",
        ),
        (
            &(mail.to_owned() + "[reports.weekly]\napp = 1\nto = [\"a@x.example\"]\nday = \"someday\"\n"),
            "is no day of the week",
        ),
        (
            &(mail.to_owned() + "[reports.weekly]\napp = 1\nto = [\"a@x.example\"]\nat = \"8\"\n"),
            "is no time of day such as 08:00",
        ),
        (
            &(mail.to_owned() + "[reports.weekly]\napp = 1\nto = [\"a@x.example\"]\nevery = \"month\"\n"),
            "is neither week nor day",
        ),
    ] {
        let output = run(folder.path(), config, &["report", "--app", "1"]);
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains(words) && said.contains("line "), "{words} in {said}");
    }
    let output = run(folder.path(), "", &["report", "--app", "1", "--mail", "a@x.example"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("--mail: needs a mail server"), "{}", text(&output.stderr));
}
