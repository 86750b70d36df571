//! Sums of days that are kept: a report says the same with them as without, whatever changes.

use std::time::Duration;

use serde_json::{Value, json};
use sqlx::AnyConnection;

use crate::support::{CLAIMANT, Server, run, text};

const CONFIG: &str = "[apps.123]\ntimezone = \"Europe/Paris\"\n";

/// Plays of a few days long ago, with everything that is counted.
fn plays() -> Vec<Value> {
    let play = |id: u32| {
        let day = 4 + id % 9;
        json!({ "id": id, "appId": 123, "sessionId": format!("s{id}"), "date": format!("2024-11-{day:02}T{:02}:30:00Z", id % 24),
                "score": id % 50, "timeTaken": f64::from(id % 70) / 3.0, "email": format!("p{}@x.example", id % 40),
                "countryCode": (!id.is_multiple_of(3)).then_some("FR"), "locale": format!("l{}", id % 15), "optinNewsletter": id % 2,
                "prizeUid": id.is_multiple_of(7).then_some("gold"), "prizeTitle": id.is_multiple_of(7).then_some("Gold") })
    };
    (1..=200).map(play).collect()
}

fn report(server: &Server) -> String {
    let days = ["report", "--app", "123", "--from", "2024-11-08", "--to", "2024-11-12", "--csv", "-"];
    let output = run(server.folder.path(), CONFIG, &days);
    assert!(output.status.success(), "{}", text(&output.stderr));
    text(&output.stdout)
}

/// Waits until all days of the past are summed up.
async fn summed_up(database: &mut AnyConnection) {
    let waiting = async {
        let mut moments = tokio::time::interval(Duration::from_millis(50));
        loop {
            moments.tick().await;
            let left: i64 = sqlx::query_scalar("SELECT count(*) FROM day_sum WHERE counts IS NULL AND day < '2026'")
                .fetch_one(&mut *database)
                .await
                .expect("a count");
            if left == 0 {
                return;
            }
        }
    };
    tokio::time::timeout(Duration::from_mins(3), waiting).await.expect("days are summed up");
}

/// The report as the records give it, beside that of the sums that are kept.
async fn by_both(server: &Server, database: &mut AnyConnection) -> [String; 2] {
    summed_up(database).await;
    let kept = report(server);
    let sql = "UPDATE day_sum SET counts = NULL, scores = NULL, times = NULL, persons = NULL, sessions = NULL";
    sqlx::query(sql).execute(&mut *database).await.expect("written");
    [kept, report(server)]
}

#[tokio::test]
async fn a_report_says_the_same_by_sums_as_by_records_after_every_kind_of_change() {
    let server = Server::start(CONFIG);
    assert_eq!(server.deliver(&json!(plays())).await, 200);
    let mut database = server.database().await;
    let mut before = String::new();
    for change in ["none", "another day", "a claim", "an erased person", "another app", "what came late"] {
        match change {
            "another day" => {
                let moved = json!({ "id": 9, "appId": 123, "date": "2024-11-11T12:00:00Z", "updatedAt": "2024-12-01T00:00:00Z" });
                assert_eq!(server.deliver(&moved).await, 200);
            }
            "a claim" => assert_eq!(server.claim("s112", CLAIMANT).await.0, 200),
            "an erased person" => {
                let output = run(server.folder.path(), CONFIG, &["erase", "--email", "p5@x.example"]);
                assert!(output.status.success(), "{}", text(&output.stderr));
            }
            "another app" => {
                let left = json!({ "id": 10, "appId": 124, "updatedAt": "2024-12-02T00:00:00Z" });
                assert_eq!(server.deliver(&left).await, 200);
            }
            "what came late" => {
                let late = json!({ "id": 900, "appId": 123, "date": "2024-11-10T09:00:00Z", "score": 3, "prizeUid": "silver" });
                assert_eq!(server.deliver(&late).await, 200);
            }
            _ => {}
        }
        server.settled().await;
        let [kept, counted] = by_both(&server, &mut database).await;
        assert_eq!(kept, counted, "{change}");
        assert_ne!(kept, before, "{change} is told");
        before = kept;
    }
}

#[tokio::test]
async fn nothing_of_who_was_erased_stays_in_sums() {
    let server = Server::start(CONFIG);
    assert_eq!(server.deliver(&json!(plays())).await, 200);
    let mut database = server.database().await;
    summed_up(&mut database).await;
    let person = "SELECT lower(hex(person)) FROM record WHERE key = 'id:5'";
    let person: String = sqlx::query_scalar(person).fetch_one(&mut database).await.expect("a person");
    // As it is kept: the hash as a number, the least byte first.
    let packed: String = (0..16).rev().filter_map(|at| person.get(at * 2..at * 2 + 2)).collect();
    let sums = async |database: &mut AnyConnection| -> String {
        let sql = "SELECT lower(hex(persons)) FROM day_sum WHERE persons IS NOT NULL";
        let sums: Vec<String> = sqlx::query_scalar(sql).fetch_all(database).await.expect("sums");
        sums.concat()
    };
    assert!(sums(&mut database).await.contains(&packed), "it is there at first");
    let output = run(server.folder.path(), CONFIG, &["erase", "--email", "p5@x.example"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(!sums(&mut database).await.contains(&packed));
    summed_up(&mut database).await;
    assert!(!sums(&mut database).await.contains(&packed));
}
