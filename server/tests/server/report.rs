//! The report: each figure counted once more from what was sent, by other code than the views'.
#![expect(clippy::indexing_slicing, reason = "what the tests made themselves has the shape they gave it")]

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde_json::{Value, json};

use crate::support::{CLAIMANT, Server, run, text};
use crate::vendor::Vendor;

const DOCS: &str = include_str!("../../../docs/server-figures.md");
const CONFIG: &str = "[apps.123]\ntimezone = \"Europe/Paris\"\n[apps.123.stock]\ngold = 40\n\"Grand piano\" = 1\n";
/// A week with a day of 25 hours, and the days around the one before it.
const FROM: &str = "2024-10-21";
const TO: &str = "2024-10-27";

/// Numbers that are the same at every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }

    fn one_of<T: Clone>(&mut self, all: &[T]) -> T {
        all[usize::try_from(self.below(all.len() as u64)).expect("a place")].clone()
    }
}

/// Plays from two days before the earlier week to a day after the later one, around its borders by the minute.
fn fixtures() -> Vec<Value> {
    let mut numbers = Numbers(11);
    let begin: jiff::Timestamp = "2024-10-11T22:00:00Z".parse().expect("a time");
    let minutes = 17 * 24 * 60;
    let played = |numbers: &mut Numbers, id: u64| {
        let at = begin + jiff::SignedDuration::from_mins(i64::try_from(numbers.below(minutes)).expect("minutes"));
        let mut record = json!({ "id": id, "appId": 123, "sessionId": format!("s{id}"), "date": at.to_string(),
            "countryCode": numbers.one_of(&["FR", "FR", "FR", "DE", "BE", "null"]),
            "locale": format!("l{}", numbers.below(20)), "referral": numbers.one_of(&["shop", "=1+1", "<i>x</i>"]) });
        let score = numbers.below(102);
        if score < 80 {
            record["score"] = json!(if score.is_multiple_of(3) { json!(score.to_string()) } else { json!(score) });
            record["timeTaken"] = json!(f64::from(u32::try_from(numbers.below(900)).expect("small")) / 10.0 + 1.0);
        } else if score < 95 {
            record["played"] = json!(numbers.one_of(&["yes", "no"]));
        } else {
            record["score"] = json!(0);
        }
        if numbers.below(10) < 7 {
            let person = numbers.below(150);
            record["email"] = json!(format!("{}erson{person}@x.example", numbers.one_of(&["p", "P"])));
            record["optinNewsletter"] = numbers.one_of(&[json!(true), json!("off"), json!("1"), json!(null)]);
        }
        if numbers.below(6) == 0 {
            let uid = numbers.one_of(&["gold", "silver", "silver", "bronze"]);
            record["prizeUid"] = json!(uid);
            record["code"] = json!(format!("C{id}"));
        }
        record
    };
    let mut all: Vec<Value> = (1..=600).map(|id| played(&mut numbers, id)).collect();
    for record in &mut all[..5] {
        record["appId"] = json!(124);
    }
    all[7].as_object_mut().expect("an object").remove("date");
    all
}

/// What a record says, read without any of the server's code.
struct Play {
    day: Option<Date>,
    hour: i8,
    finished: bool,
    email: Option<String>,
    optin: bool,
    score: Option<f64>,
    time: Option<f64>,
    prize: Option<String>,
    session: String,
    country: Option<String>,
    locale: String,
    referral: String,
}

impl Play {
    fn of(record: &Value) -> Option<Self> {
        let text = |name: &str| record[name].as_str().map(str::to_owned);
        let number = |name: &str| match &record[name] {
            Value::String(text) => text.parse().ok(),
            other => other.as_f64(),
        };
        let local = text("date").map(|date| {
            let paris = TimeZone::get("Europe/Paris").expect("a zone");
            paris.to_datetime(date.parse().expect("a time"))
        });
        let (score, prize) = (number("score"), text("prizeUid"));
        let finished = match record["played"].as_str() {
            _ if prize.is_some() => true,
            Some(word) => word == "yes",
            None => score.is_some_and(|score| score > 0.0) || number("timeTaken").is_some_and(|taken| taken > 0.0),
        };
        (record["appId"] == 123).then(|| Self {
            day: local.map(jiff::civil::DateTime::date),
            hour: local.map_or(0, jiff::civil::DateTime::hour),
            finished,
            email: text("email").map(|email| email.to_lowercase()),
            optin: record["optinNewsletter"] == true || record["optinNewsletter"] == "1",
            score,
            time: number("timeTaken"),
            prize,
            session: record["sessionId"].as_str().expect("a session").to_owned(),
            country: text("countryCode").filter(|country| country != "null"),
            locale: text("locale").expect("a locale"),
            referral: text("referral").expect("a referral"),
        })
    }
}

type Read = fn(&Play) -> Option<f64>;
type Figures = BTreeMap<(String, String), (Option<f64>, Option<f64>)>;

fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).expect("small"))
}

/// One period's figures. `first` is its first day, `shown` the one that it is listed under.
fn figures(plays: &[Play], collected: &BTreeSet<String>, from: Date, shown: Date) -> BTreeMap<(String, String), f64> {
    let days: Vec<Date> = (0..7).map(|place| from.saturating_add(jiff::Span::new().days(place))).collect();
    let here: Vec<&Play> = plays.iter().filter(|play| play.day.is_some_and(|day| days.contains(&day))).collect();
    let finished: Vec<&&Play> = here.iter().filter(|play| play.finished).collect();
    let mut figures = BTreeMap::new();
    let mut put = |name: &str, of: &str, value: f64| {
        figures.insert((name.to_owned(), of.to_owned()), value);
    };
    let count = |test: &dyn Fn(&Play) -> bool| number(here.iter().filter(|play| test(play)).count());
    put("total.records", "", number(here.len()));
    put("total.finished", "", number(finished.len()));
    put("total.leads", "", count(&|play| play.email.is_some()));
    put("total.optins", "", count(&|play| play.optin));
    put("total.wins", "", count(&|play| play.prize.is_some()));
    put("total.collected", "", count(&|play| collected.contains(&play.session)));
    let mut persons: BTreeMap<&String, usize> = BTreeMap::new();
    for email in finished.iter().filter_map(|play| play.email.as_ref()) {
        *persons.entry(email).or_default() += 1;
    }
    put("total.persons", "", number(persons.len()));
    put("total.repeats", "", number(persons.values().sum::<usize>() - persons.len()));
    for (place, day) in days.iter().enumerate() {
        let name = shown.saturating_add(jiff::Span::new().days(i64::try_from(place).expect("small"))).to_string();
        put("day.records", &name, count(&|play| play.day == Some(*day)));
        put("day.finished", &name, count(&|play| play.day == Some(*day) && play.finished));
        put("day.leads", &name, count(&|play| play.day == Some(*day) && play.email.is_some()));
        put("day.wins", &name, count(&|play| play.day == Some(*day) && play.prize.is_some()));
        put("day.hours", &name, if day.to_string() == TO { 25.0 } else { 24.0 });
        for hour in 0..24 {
            let held = |play: &Play| play.day == Some(*day) && play.finished && play.hour == hour;
            put("hour.finished", &format!("{} {hour:02}", day.strftime("%a")), count(&held));
        }
    }
    for (prize, stock) in [("gold", Some(40.0)), ("silver", None), ("bronze", None)] {
        let is = |play: &Play| play.prize.as_deref() == Some(prize);
        let ever = number(plays.iter().filter(|play| is(play)).count());
        put("prize.wins", prize, count(&is));
        put("prize.collected", prize, count(&|play| is(play) && collected.contains(&play.session)));
        put("prize.wins_ever", prize, ever);
        if let Some(stock) = stock {
            put("prize.left", prize, stock - ever);
        }
    }
    for (name, value) in [("prize.wins", 0.0), ("prize.collected", 0.0), ("prize.wins_ever", 0.0), ("prize.left", 1.0)]
    {
        put(name, "Grand piano", value);
    }
    let spreads: [(&str, Read); 2] = [("score", |play| play.score), ("time", |play| play.time)];
    for (name, value) in spreads {
        let mut all: Vec<f64> = finished.iter().filter_map(|play| value(play)).collect();
        all.sort_by(f64::total_cmp);
        let at = |quarter: usize| all[(all.len() * quarter).div_ceil(4) - 1];
        put(&format!("{name}.count"), "", number(all.len()));
        put(&format!("{name}.least"), "", all[0]);
        put(&format!("{name}.quarter"), "", at(1));
        put(&format!("{name}.median"), "", at(2));
        put(&format!("{name}.three_quarters"), "", at(3));
        put(&format!("{name}.most"), "", at(4));
        put(&format!("{name}.mean"), "", all.iter().sum::<f64>() / number(all.len()));
    }
    for play in &finished {
        let country = play.country.clone().unwrap_or_else(|| "not stated".to_owned());
        for (name, part) in
            [("country.finished", &country), ("locale.finished", &play.locale), ("referral.finished", &play.referral)]
        {
            *figures.entry((name.to_owned(), part.clone())).or_default() += 1.0;
        }
    }
    for plays in persons.values() {
        *figures.entry(("repeat.persons".to_owned(), plays.to_string())).or_default() += 1.0;
    }
    for source in ["webhook and API", "API alone", "not known"] {
        figures.insert(("source.records".to_owned(), source.to_owned()), 0.0);
    }
    figures.insert(("source.records".to_owned(), "webhook alone".to_owned()), number(here.len()));
    figures
}

/// A server that was sent the fixtures, and the sessions whose prizes were collected.
async fn server(records: &[Value]) -> (Server, BTreeSet<String>) {
    let server = Server::start(CONFIG);
    for part in records.chunks(200) {
        assert_eq!(server.deliver(&json!(part)).await, 200);
    }
    let won = records.iter().filter(|record| record["prizeUid"].is_string()).step_by(3);
    let sessions: BTreeSet<String> = won.map(|record| record["sessionId"].as_str().expect("one").to_owned()).collect();
    server.settled().await;
    for session in &sessions {
        assert_eq!(server.claim_now(session, CLAIMANT).await.0, 200);
    }
    (server, sessions)
}

fn report(server: &Server, more: &[&str]) -> String {
    let arguments = [&["report", "--app", "123", "--from", FROM, "--to", TO], more].concat();
    let output = run(server.folder.path(), CONFIG, &arguments);
    assert!(output.status.success(), "{}", text(&output.stderr));
    text(&output.stdout)
}

fn parse(csv: &str) -> Figures {
    let mut lines = csv.lines();
    assert_eq!(lines.next(), Some("figure,of,value,before"));
    let cells = |line: &str| line.split(',').map(|cell| cell.trim_start_matches('\'').to_owned()).collect::<Vec<_>>();
    let row = |line: &str| {
        let cells = cells(line);
        ((cells[0].clone(), cells[1].clone()), (cells[2].parse().ok(), cells[3].parse().ok()))
    };
    lines.map(row).collect()
}

#[tokio::test]
async fn each_figure_is_the_one_that_the_raw_records_give() {
    let records = fixtures();
    let (server, collected) = server(&records).await;
    let plays: Vec<Play> = records.iter().filter_map(Play::of).collect();
    let from: Date = FROM.parse().expect("a day");
    let now = figures(&plays, &collected, from, from);
    let before = figures(&plays, &collected, "2024-10-14".parse().expect("a day"), from);
    let mut told = parse(&report(&server, &["--csv", "-"]));
    let undated = told.remove(&("total.undated".to_owned(), String::new()));
    assert_eq!(undated, Some((Some(1.0), None)));
    let same = |one: f64, other: f64| (one - other).abs() <= 0.0006;

    for spread in ["score", "time"] {
        let bin = format!("{spread}.bin");
        let mut counted = 0.0;
        let here = plays
            .iter()
            .filter(|play| play.finished && play.day.is_some_and(|day| day >= from && day.to_string().as_str() <= TO));
        let all: Vec<f64> = here.filter_map(|play| if spread == "score" { play.score } else { play.time }).collect();
        for ((_, range), (value, _)) in told.iter().filter(|((name, _), _)| *name == bin) {
            let (begin, end) = range.split_once(" to ").expect("a range");
            let (begin, end): (f64, f64) = (begin.parse().expect("a number"), end.parse().expect("a number"));
            let held = number(all.iter().filter(|value| (begin..end).contains(*value)).count());
            assert_eq!(*value, Some(held), "{bin} {range}");
            counted += held;
        }
        assert!(same(counted, now[&(format!("{spread}.count"), String::new())]), "every one is in a bin");
    }
    // After the twelve most the parts are counted together: of locales there are more.
    let others: Vec<(Option<f64>, Option<f64>)> =
        told.iter().filter(|((_, of), _)| of.ends_with(" others")).map(|(_, value)| *value).collect();
    let of = |figures: &BTreeMap<(String, String), f64>, all: bool| {
        let locales = figures.iter().filter(|((name, _), _)| name == "locale.finished");
        let told = |key: &(String, String)| all || told.contains_key(key);
        locales.filter(|(key, _)| told(key)).map(|(_, count)| count).sum::<f64>()
    };
    assert_eq!(others, [(Some(of(&now, true) - of(&now, false)), Some(of(&before, true) - of(&before, false)))]);
    told.retain(|(name, of), _| !name.contains(".bin") && !of.ends_with(" others"));

    for ((name, of), (value, was)) in &told {
        let key = (name.clone(), of.clone());
        let (expected, expected_before) = (now.get(&key).copied(), before.get(&key).copied());
        assert!(same(value.expect("a number"), expected.unwrap_or(0.0)), "{key:?}: {value:?} {expected:?}");
        if let Some(was) = was {
            assert!(same(*was, expected_before.unwrap_or(0.0)), "{key:?} before: {was} {expected_before:?}");
        }
    }
    for (key, value) in &now {
        assert!(told.contains_key(key) || key.0 == "locale.finished", "{key:?} is not told: {value}");
    }
}

#[tokio::test]
async fn every_figure_is_in_the_docs_and_the_page_needs_no_script() {
    let mut records = fixtures();
    for record in &mut records {
        record["firstName"] = json!("PERSONAL");
        record["username"] = json!("PERSONAL");
        record["locale"] = json!("<script>alert(1)</script>");
    }
    let (server, _) = server(&records).await;
    let names: BTreeSet<String> = parse(&report(&server, &["--csv", "-"])).into_keys().map(|(name, _)| name).collect();
    let row = |line: &str| Some(line.strip_prefix("| `")?.split_once('`')?.0.to_owned());
    let documented: BTreeSet<String> = DOCS.lines().filter_map(row).filter(|name| name.contains('.')).collect();
    // What pages tell of their games is there once one has: see `seen`.
    // Likewise what became of deliveries, where there are targets.
    let at_times = |name: &String| name.starts_with("seen.") || name.starts_with("delivery.");
    let (at_times, others): (BTreeSet<_>, BTreeSet<_>) = documented.into_iter().partition(at_times);
    assert_eq!((at_times.len(), names), (6, others));

    let page = report(&server, &["--html", "-"]);
    for word in ["<script", "PERSONAL", "erson1", "@x.example", "javascript:", "src=", "<i>x</i>", "url("] {
        assert!(!page.contains(word), "{word}");
    }
    for word in
        ["21–27 October 2024", "Beside it: 14–20 October 2024", "Sunday, 27 October, has 25 hours", "Grand piano"]
    {
        assert!(page.contains(word), "{word}");
    }
    let sections: Vec<&str> = page.split("<section>").skip(1).collect();
    assert_eq!(sections.len(), 11);
    for section in sections {
        let (chart, table) = (section.find("<svg role=\"img\" aria-label=\""), section.find("<table><caption>"));
        assert!(chart.is_some() && chart < table, "a table beneath each chart: {section}");
    }
    let screen = report(&server, &[]);
    assert!(
        screen.contains("Repeat plays") && screen.contains("Grand piano: 0 won, 0 of all time, 1 left"),
        "{screen}"
    );
}

#[tokio::test]
async fn days_that_are_none_are_refused_and_an_unknown_app_is_told_which_there_are() {
    let server = Server::start("");
    assert_eq!(server.deliver(&json!({ "id": 1, "appId": 5, "score": 1 })).await, 200);
    server.settled().await;
    let asked = |days: &[&str]| {
        let arguments = [&["report", "--app", "6"], days].concat();
        let output = run(server.folder.path(), "", &arguments);
        (output.status.code(), text(&output.stderr))
    };
    for days in [&["--from", "2024-11-10", "--to", "2024-11-09"][..], &["--from", "2024-11-10T18:00"], &["--days", "0"]]
    {
        assert_eq!(asked(days).0, Some(2), "{days:?}");
    }
    let (code, said) = asked(&["--last-week"]);
    assert_eq!(code, Some(0));
    assert!(said.contains("no record of this app") && said.contains("known=\"5\""), "{said}");
}

#[tokio::test]
async fn the_leaderboard_breaks_ties_by_time_then_date_and_masks_names() {
    let server = Server::start("");
    let play = |id: u64, score: f64, time: Option<f64>, date: &str, name: Value| {
        let mut record = json!({ "id": id, "appId": 1, "score": score, "timeTaken": time, "played": true,
            "date": format!("2024-11-{date}T08:00:00Z"), "email": format!("{}@x.example", id % 4) });
        record.as_object_mut().expect("an object").extend(name.as_object().expect("a name").clone());
        record
    };
    let name = json!({ "firstName": "Ada", "lastName": "Lovelace" });
    let records = json!([
        play(1, 90.0, Some(12.5), "11", json!({ "username": "zoe" })),
        play(2, 90.0, Some(12.5), "10", name.clone()),
        play(3, 90.0, Some(9.0), "12", json!({ "username": "\u{1b}[31mred" })),
        play(4, 90.0, None, "09", json!({})),
        play(5, 100.0, Some(99.0), "13", json!({ "username": "=1+1" })),
        play(6, 90.0, Some(12.5), "10", name),
        play(7, 100.0, Some(1.0), "13", json!({ "played": false })),
    ]);
    assert_eq!(server.deliver(&records).await, 200);
    server.settled().await;
    let board = |more: &[&str]| {
        let arguments = [&["leaderboard", "--app", "1", "--csv", "-"], more].concat();
        let output = run(server.folder.path(), "", &arguments);
        assert!(output.status.success(), "{}", text(&output.stderr));
        let told = text(&output.stdout);
        let rows = told.lines().skip(1).map(|line| line.split(',').map(str::to_owned).collect::<Vec<_>>());
        rows.map(|row| format!("{} {} {}", row[0], row[4], row[5])).collect::<Vec<_>>()
    };
    let whole = ["1 5 =…", "2 3 […", "3 2 A… L…", "3 6 A… L…", "5 1 z…", "6 4 "];
    assert_eq!(board(&[]), whole.map(|row| row.replace("=…", "'=…")));
    assert_eq!(board(&["--top", "2", "--names"]), ["1 5 '=1+1", "2 3 [31mred"]);
    assert_eq!(board(&["--per", "person"]), ["1 5 '=…", "2 3 […", "3 2 A… L…", "4 4 "], "each person's best");
    assert_eq!(board(&["--from", "2024-11-10", "--to", "2024-11-10"]), ["1 2 A… L…", "1 6 A… L…"]);
}

#[tokio::test]
async fn bins_hold_every_play_wherever_their_numbers_begin() {
    let server = Server::start("");
    for id in 0..40 {
        let record = json!({ "id": id + 1, "appId": 123, "date": "2024-11-05T12:00:00Z", "score": 500 + id, "timeTaken": 25 + id });
        assert_eq!(server.deliver(&record).await, 200);
    }
    server.settled().await;
    let days = ["report", "--app", "123", "--from", "2024-11-04", "--to", "2024-11-10", "--csv", "-"];
    let said = text(&run(server.folder.path(), "", &days).stdout);
    for name in ["score.bin,", "time.bin,"] {
        let counts = said.lines().filter(|line| line.starts_with(name)).filter_map(|line| line.split(',').nth(2));
        let all: i64 = counts.map(|count| count.parse::<i64>().expect("a count")).sum();
        assert_eq!(all, 40, "{name} {said}");
    }
}

#[tokio::test]
async fn an_app_is_named_by_its_title_too() {
    let played = json!({ "id": 1, "appId": 123, "date": "2024-11-05T12:00:00Z", "score": 7, "username": "ada" });
    let vendor = Vendor::start(vec![played.clone()]).await;
    let server = Server::start("");
    assert_eq!(server.deliver(&played).await, 200);
    server.settled().await;
    let days = ["--from", "2024-11-04", "--to", "2024-11-10"];
    let list = server.folder.path().join("list.txt").display().to_string();
    for (asked, told) in [
        (&["report", "--csv", "-"][..], "total.records,,1,0"),
        (&["leaderboard", "--csv", "-"], "1,7,"),
        (&["audit"], "1  all records"),
        (&["draw", "prepare", "--output", &list], "draw from app: 123"),
    ] {
        let days = if asked[0] == "draw" { &[][..] } else { &days };
        let run_it = |app: &str| {
            let arguments = [&["--api-url", &vendor.url], asked, &["--app", app], days].concat();
            let arguments: Vec<String> = arguments.into_iter().map(str::to_owned).collect();
            let folder = server.folder.clone();
            let work = move || run(folder.path(), "", &arguments.iter().map(String::as_str).collect::<Vec<_>>());
            tokio::task::spawn_blocking(work)
        };
        let output = run_it(" wheel ").await.expect("it runs");
        let said = text(&output.stdout);
        assert!(output.status.success() && said.contains(told), "{asked:?} {said} {}", text(&output.stderr));
        let output = run_it("Tombola").await.expect("it runs");
        assert_eq!(output.status.code(), Some(2));
        assert!(text(&output.stderr).contains("no app is called \"Tombola\""), "{}", text(&output.stderr));
    }
}
