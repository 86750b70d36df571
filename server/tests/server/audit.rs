//! The audit of a prepared campaign: each class is planted, and every record is counted in one.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use crate::support::{Server, run, text};
use crate::vendor::Vendor;

const CONFIG: &str =
    "[apps.123]\ntimezone = \"America/New_York\"\ntest = \"email = tester@x.example\"\n[api]\nattempts = 1\n";
/// Set, the campaign has 50 000 records, which takes a minute or two.
const WHOLE: &str = "DRIMIFY_WHOLE_AUDIT";

#[derive(Debug, Clone, Copy, PartialEq)]
enum Kind {
    Agreed,
    Erased,
    Outside,
    OutsideButInsideByUtc,
    TooNew,
    Test,
    ViewOnly,
    Deleted,
    NeverInApi,
    WebhookLost,
    WebhookNotSetUp,
}
use Kind::{
    Agreed, Deleted, Erased, NeverInApi, Outside, OutsideButInsideByUtc, Test, TooNew, ViewOnly, WebhookLost,
    WebhookNotSetUp,
};

/// One in a hundred or so of each, the rest agree.
fn kind(id: usize) -> Kind {
    match id % 100 {
        1 | 2 => Erased,
        3 => Outside,
        4 => OutsideButInsideByUtc,
        5 | 6 => TooNew,
        7 => Test,
        8..=10 => ViewOnly,
        11 => Deleted,
        12 | 13 => NeverInApi,
        14..=17 => WebhookLost,
        18..=22 => WebhookNotSetUp,
        _ => Agreed,
    }
}

struct Campaign {
    now: Timestamp,
}

impl Campaign {
    /// Noon in UTC, so many days before today.
    fn noon(&self, days: i64) -> Timestamp {
        let today = TimeZone::UTC.to_datetime(self.now).date();
        let noon = TimeZone::UTC.to_timestamp(today.at(12, 0, 0, 0)).expect("noon");
        noon - SignedDuration::from_hours(24 * days)
    }

    fn day(&self, days: i64) -> String {
        let new_york = TimeZone::get("America/New_York").expect("a zone");
        new_york.to_datetime(self.noon(days)).date().to_string()
    }

    fn record(&self, id: usize) -> Value {
        let spread = i64::try_from(id / 100 % 20).expect("small");
        let at = match kind(id) {
            Outside => self.noon(41),
            // In New York that is the evening before the first day.
            OutsideButInsideByUtc => self.noon(40) - SignedDuration::from_hours(11),
            TooNew => self.now - SignedDuration::from_hours(2),
            WebhookNotSetUp => self.noon(40 - spread % 3),
            _ => self.noon(30 - spread),
        };
        let email = match kind(id) {
            Erased => "erased@x.example".to_owned(),
            Test => "tester@x.example".to_owned(),
            _ => format!("p{}@x.example", id / 2),
        };
        let played = kind(id) != ViewOnly;
        json!({ "id": id, "appId": 123, "sessionId": format!("s{id}"), "date": at.to_string(), "email": email,
                "score": if played { 7 } else { 0 }, "timeTaken": if played { 3 } else { 0 } })
    }
}

async fn command(server: &Server, vendor: &Vendor, arguments: &[&str]) -> (Option<i32>, String, String) {
    command_with(CONFIG, server, vendor, arguments).await
}

async fn command_with(
    config: &str,
    server: &Server,
    vendor: &Vendor,
    arguments: &[&str],
) -> (Option<i32>, String, String) {
    let config = config.to_owned();
    let (folder, url) = (server.folder.clone(), vendor.url.clone());
    let arguments: Vec<String> = arguments.iter().map(ToString::to_string).collect();
    let work = move || {
        let all = ["--api-url", &url].into_iter().chain(arguments.iter().map(String::as_str)).collect::<Vec<_>>();
        run(folder.path(), &config, &all)
    };
    let output = tokio::task::spawn_blocking(work).await.expect("it runs");
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

/// The number on the line that is about something.
fn told(said: &str, name: &str) -> i64 {
    let number = said.lines().find_map(|line| {
        let (number, rest) = line.trim_start_matches([' ', '−', '=']).split_once("  ")?;
        rest.starts_with(name).then(|| number.replace(',', "").parse().expect("a number"))
    });
    assert!(number.is_some(), "nothing is said of {name}: {said}");
    number.unwrap_or_default()
}

#[tokio::test]
async fn each_class_of_a_prepared_campaign_is_counted_and_the_sums_add_up() {
    let size = if std::env::var_os(WHOLE).is_some() { 50_000 } else { 2_000 };
    let campaign = Campaign { now: Timestamp::now() };
    let of = |kinds: &[Kind]| (1..=size).filter(|id| kinds.contains(&kind(*id))).collect::<Vec<_>>();
    let count = |kinds: &[Kind]| i64::try_from(of(kinds).len()).expect("small");
    let records = |ids: Vec<usize>| ids.into_iter().map(|id| campaign.record(id)).collect::<Vec<_>>();
    let by_both = [Agreed, Erased, TooNew, Test, ViewOnly, Deleted];
    let by_api = [&by_both[..], &[Outside, OutsideButInsideByUtc, WebhookLost, WebhookNotSetUp]].concat();
    let still = by_api.iter().copied().filter(|kind| *kind != Deleted).collect::<Vec<_>>();

    let server = Server::start(CONFIG);
    for part in records(of(&[&by_both[..], &[NeverInApi]].concat())).chunks(200) {
        assert_eq!(server.deliver(&json!(part)).await, 200);
    }
    let vendor = Vendor::start(records(of(&by_api))).await;
    let (code, _, said) = command(&server, &vendor, &["sync", "--app", "123"]).await;
    assert_eq!(code, Some(0), "{said}");
    let (code, _, said) = command(&server, &vendor, &["erase", "--email", "erased@x.example"]).await;
    assert_eq!(code, Some(0), "{said}");
    vendor.set(records(of(&still)));

    let (from, to) = (campaign.day(40), campaign.day(0));
    let range = ["audit", "--app", "123", "--from", &from, "--to", &to];
    let (code, said, why) = command(&server, &vendor, &range).await;
    assert_eq!(code, Some(0), "{why}{said}");
    for (name, kinds) in [
        ("unexplained", &[][..]),
        ("erased here", &[Erased]),
        ("outside the range", &[Outside, OutsideButInsideByUtc]),
        ("of those outside", &[OutsideButInsideByUtc]),
        ("too new", &[TooNew]),
        ("test", &[Test]),
        ("view-only", &[ViewOnly]),
        ("deleted at the vendor", &[Deleted]),
        ("never in the API", &[NeverInApi]),
        ("webhook lost", &[WebhookLost]),
        ("webhook not set up", &[WebhookNotSetUp]),
        ("webhook and API  ", &[Agreed]),
    ] {
        assert_eq!(told(&said, name), count(kinds), "{name}: {said}");
    }
    let rows = i64::try_from(size).expect("small");
    assert_eq!(told(&said, "all records"), rows, "{said}");
    let plays = rows - count(&[ViewOnly, Test, Outside, OutsideButInsideByUtc]);
    assert_eq!(told(&said, "participations"), plays);
    let persons: std::collections::BTreeSet<String> = (1..=size)
        .filter(|id| ![ViewOnly, Test, Outside, OutsideButInsideByUtc].contains(&kind(*id)))
        .map(|id| campaign.record(id)["email"].to_string())
        .collect();
    assert_eq!(told(&said, "persons"), i64::try_from(persons.len()).expect("small"));
    assert!(said.lines().nth(3).is_some_and(|line| line.contains("unexplained")), "first: {said}");
    assert!(said.contains("callback: not measured"));

    // A day without any webhook after the first one: nobody can tell whether they were lost.
    let mut all = records(of(&still));
    let mut strange = campaign.record(size + 23);
    strange["date"] = json!(campaign.noon(8).to_string());
    all.push(strange);
    vendor.set(all);
    let (code, list, said) = command(&server, &vendor, &[&range[..], &["--csv", "-"]].concat()).await;
    assert_eq!(code, Some(8), "{said}");
    assert!(said.contains("1 records are unexplained"), "{said}");
    assert!(list.contains(&format!("unexplained,{},{},no,no,yes\r\n", size + 23, campaign.day(8))), "{list}");
    assert!(!list.contains("@x.example"));
    assert_eq!(list.lines().count() - 1, of(&by_api).len() + of(&[NeverInApi]).len() - of(&[Agreed]).len() + 1);
}

#[tokio::test]
async fn a_callback_without_a_record_and_a_record_without_a_callback_are_counted() {
    let config = CONFIG.replace("test = ", "experiences = [\"https://go.drimify.com/1\"]\ntest = ")
        + "[claims]\norigins = [\"https://shop.example\"]\n";
    let server = Server::start(&config);
    let played = |id: usize| {
        let at = Timestamp::now() - SignedDuration::from_hours(30);
        json!({ "id": id, "appId": 123, "sessionId": format!("s{id}"), "score": 5, "date": at.to_string() })
    };
    let vendor = Vendor::start((1..=3).map(played).collect()).await;
    for id in 1..=3 {
        server.deliver(&played(id)).await;
    }
    let tell = async |session: &str| {
        let told = json!({ "v": 1, "milestone": "complete", "session": session, "experience": "https://go.drimify.com/1",
            "page": "https://shop.example/" });
        crate::seen::tell(&server, &told).await;
    };
    for session in ["s1", "s2", "forged"] {
        tell(session).await;
    }
    let mut database = server.database().await;
    crate::seen::until(&mut database, "SELECT count(*) = 3 FROM seen_session").await;
    let from = Campaign { now: Timestamp::now() }.day(4);
    let range = ["audit", "--app", "123", "--from", &from, "--to", "today"];
    let (_, said, _) = command_with(&config, &server, &vendor, &range).await;
    assert_eq!(told(&said, "with a record"), 2, "{said}");
    assert_eq!(told(&said, "without a record"), 1, "{said}");
    assert_eq!(told(&said, "finished records without"), 1, "{said}");
    let sources = said.lines().find(|line| line.ends_with("  webhook and API")).map(str::split_whitespace);
    assert_eq!(sources.map(|words| words.take(2).collect::<Vec<_>>()), Some(vec!["2", "1"]), "{said}");

    for number in 0..60 {
        tell(&format!("another-name-{number}")).await;
    }
    crate::seen::until(&mut database, "SELECT count(*) = 63 FROM seen_session").await;
    let (_, said, _) = command_with(&config, &server, &vendor, &range).await;
    assert!(said.contains("63  told of, and hardly any is a record's: the join key does not match"), "{said}");
}
