//! What the projector puts on its way to targets, and what it does not.

use std::time::Duration;

use serde_json::{Value, json};
use sqlx::AnyConnection;

use super::outbox::{Fate, Settled, Subject};
use super::testing::{QUEUE, deliver, options, runtime};
use super::{Delivery, Outbox, PageDone, Person, Store, UnderWay, Waiting, Which, Writer};
use crate::outbox::{Kind, Named, Rules, Transition};
use crate::record::{FieldNames, read};

fn target(name: &str, kind: Kind) -> Rules {
    Rules { name: name.to_owned(), kind, when: None, consent: None, flags: Vec::new(), unsubscribes: false }
}

fn event(on: Transition, to_person: bool) -> Kind {
    Kind::Event { on, linger_ms: 0, max_age_ms: 86_400_000, to_person }
}

const CRM: Kind = Kind::State { by_app: false, linger_ms: 0 };

/// A webhook of each transition, a mail, and a CRM that asks for consent.
pub(super) fn targets() -> Vec<Rules> {
    vec![
        target("registered", event(Transition::Registered, false)),
        target("finished", event(Transition::Finished, false)),
        Rules {
            when: Some("won".parse().expect("a condition")),
            ..target("winners", event(Transition::Registered, false))
        },
        target("mail", event(Transition::Registered, true)),
        Rules { consent: Some(Named::Field("optinNewsletter")), ..target("crm", CRM) },
    ]
}

pub(super) struct Running {
    pub(super) store: Store,
    pub(super) writer: Writer,
    pub(super) folder: tempfile::TempDir,
}

impl Running {
    pub(super) async fn start(targets: Vec<Rules>) -> Self {
        Self::start_in(tempfile::tempdir().expect("a folder"), targets).await
    }

    pub(super) async fn start_in(folder: tempfile::TempDir, targets: Vec<Rules>) -> Self {
        let mut options = options(folder.path());
        options.context.outbox = Outbox::new(targets);
        let store = Store::open(options).await.expect("a store");
        let (writer, _) = Writer::start(store.clone(), QUEUE, Waiting::new(1));
        Self { store, writer, folder }
    }

    pub(super) async fn deliver(&self, bodies: &[Value]) {
        deliver(&self.writer, bodies).await;
    }

    /// The events that are on their way, by target.
    pub(super) async fn events(&self) -> Vec<String> {
        let sql = "SELECT target FROM event WHERE state = 'due' ORDER BY target, id";
        sqlx::query_scalar(sql).fetch_all(&self.store.readers).await.expect("events")
    }

    pub(super) async fn count(&self, sql: &'static str) -> i64 {
        sqlx::query_scalar(sql).fetch_one(&self.store.readers).await.expect("a number")
    }

    /// Settles a row of a target.
    pub(super) async fn settle(&self, target: &str, subject: &Subject, fate: Fate) {
        let settled = vec![Settled { subject: subject.clone(), due_ms: None, fate }];
        self.writer.settle(target.to_owned(), settled, Vec::new()).await.expect("settled");
    }

    /// What is due for a target.
    pub(super) async fn due(&self, target: &str) -> Vec<Subject> {
        self.store.due(target, 10).await.expect("rows").into_iter().map(|due| due.subject).collect()
    }

    pub(super) async fn run(&self, sql: &'static str) {
        sqlx::query(sql).execute(&mut self.main().await).await.expect(sql);
    }

    pub(super) async fn main(&self) -> AnyConnection {
        self.store.main.connect().await.expect("the main file")
    }
}

pub(super) fn now() -> String {
    jiff::Timestamp::now().to_string()
}

#[test]
fn an_event_fires_once_when_everything_holds_together_whatever_deliveries_it_came_in() {
    runtime().block_on(async {
        let running = Running::start(targets()).await;
        let said = |more: Value| {
            let mut body = json!({ "sessionId": "A", "appId": 1, "date": now() });
            body.as_object_mut().expect("an object").extend(more.as_object().cloned().unwrap_or_default());
            body
        };
        running.deliver(&[said(json!({ "score": 5 }))]).await;
        assert_eq!(running.events().await, ["finished"]);
        running.deliver(&[said(json!({ "email": "a@x.example" }))]).await;
        assert_eq!(running.events().await, ["finished", "mail", "registered"]);
        running.deliver(&[said(json!({ "prizeUid": "gold" })), said(json!({ "firstName": "Ada" }))]).await;
        let all = ["finished", "mail", "registered", "winners"];
        assert_eq!(running.events().await, all, "the last condition of one of them");
        // The id arrives later, and another after it: what was one record is told of no more.
        running.deliver(&[said(json!({ "id": 1 }))]).await;
        running.deliver(&[said(json!({ "id": 2, "email": "a@x.example" }))]).await;
        assert_eq!(
            running.events().await.len(),
            4 + 1,
            "the second id is another play: registered, and no second mail"
        );
        running.deliver(&[said(json!({ "id": 3, "appId": 2, "email": "a@x.example" }))]).await;
        let mails = running.events().await.iter().filter(|target| *target == "mail").count();
        assert_eq!(mails, 2, "once a person and app");
    });
}

#[test]
fn three_partial_deliveries_in_one_batch_are_one_event() {
    runtime().block_on(async {
        let running = Running::start(targets()).await;
        running
            .deliver(&[
                json!({ "sessionId": "A", "email": "a@x.example", "date": now() }),
                json!({ "id": 1, "sessionId": "A", "score": 2, "date": now() }),
                json!({ "id": 1, "prizeUid": "lost", "date": now() }),
            ])
            .await;
        assert_eq!(running.events().await, ["finished", "mail", "registered"]);
    });
}

#[test]
fn a_date_of_whole_seconds_is_any_moment_of_its_second() {
    runtime().block_on(async {
        let second = format!("{:.0}", jiff::Timestamp::now());
        let running = Running::start(targets()).await;
        // Whether the target was there before that second is over depends on the machine; a later second is after it.
        running.deliver(&[json!({ "id": 1, "email": "a@x.example", "date": second })]).await;
        let first: i64 = running.count("SELECT min(first_ms) FROM target").await;
        let played = second.parse::<jiff::Timestamp>().expect("a time").as_millisecond();
        let expected = if played + 999 >= first { 2 } else { 0 };
        assert_eq!(running.events().await.len(), expected);
    });
}

#[test]
fn what_is_old_or_was_played_before_the_first_start_is_history() {
    runtime().block_on(async {
        let running = Running::start(Vec::new()).await;
        running
            .deliver(&[
                json!({ "id": 1, "email": "a@x.example", "date": now() }),
                json!({ "id": 2, "email": "b@x.example" }),
            ])
            .await;
        let Running { writer, folder, .. } = running;
        drop(writer);
        let running = Running::start_in(folder, targets()).await;
        running
            .deliver(&[
                json!({ "id": 1, "email": "a@x.example", "score": 3 }),
                json!({ "id": 2, "email": "b@x.example", "score": 3 }),
                json!({ "id": 3, "email": "c@x.example", "score": 3, "date": "2024-11-10T10:00:00Z" }),
            ])
            .await;
        assert_eq!(running.events().await, [""; 0]);
        running.deliver(&[json!({ "id": 4, "email": "d@x.example", "date": now() })]).await;
        assert_eq!(running.events().await, ["mail", "registered"]);
    });
}

#[test]
fn a_thousand_records_by_the_first_sync_are_no_mail_and_those_of_the_next_one_are() {
    runtime().block_on(async {
        let running = Running::start(targets()).await;
        let row = |id: u32| Delivery {
            source: super::API_SOURCE.to_owned(),
            raw:
                json!({ "id": id, "appId": 1, "email": format!("p{id}@x.example"), "optinNewsletter": "on", "score": 1,
                         "date": now() })
                .to_string()
                .into_bytes(),
            ..Delivery::default()
        };
        let app = || "1".to_owned();
        for page in 0..4 {
            let done = PageDone::Next(UnderWay { started_ms: 1, ..UnderWay::default() });
            let rows = (page * 250..(page + 1) * 250).map(row).collect();
            running.writer.page(app(), rows, done).await.expect("stored");
        }
        running.writer.page(app(), Vec::new(), PageDone::Complete { started_ms: 1 }).await.expect("stored");
        running.writer.page(app(), vec![row(5000)], PageDone::Complete { started_ms: 2 }).await.expect("stored");
        assert!(running.writer.caught_up(Duration::from_secs(30)).await);
        assert_eq!(running.events().await, ["finished", "mail", "registered"], "the one of the second run");
        assert_eq!(running.count("SELECT count(*) FROM person_due").await, 1);
        // A later statement about one of the first does not make news of it.
        running.deliver(&[json!({ "id": 7, "firstName": "Ada" })]).await;
        assert_eq!(running.events().await.len(), 3);
    });
}

#[test]
fn neither_reread_nor_other_rules_cause_events_and_fired_stays_fired() {
    runtime().block_on(async {
        let running = Running::start(targets()).await;
        running.deliver(&[json!({ "id": 1, "email": "a@x.example", "date": now() })]).await;
        running.deliver(&[json!({ "participant": "b@x.example", "id": 2, "date": now() })]).await;
        let before = running.events().await;
        assert_eq!(before, ["mail", "registered"]);
        let names = FieldNames::new(&[("email".to_owned(), vec!["participant".to_owned()])].into()).expect("names");
        let bodies = running.store.kept_bodies(Which::All, i64::MIN, 0).await.expect("bodies");
        let again = |body: super::KeptBody| {
            let contents = read(None, &body.delivery.raw, &names).expect("JSON");
            (body, contents)
        };
        running.writer.again(bodies.into_iter().map(again).collect(), true).await.expect("read again");
        assert_eq!(running.events().await, before, "the second has an address now, and that is history");
        running.deliver(&[json!({ "id": 2, "firstName": "B" })]).await;
        assert_eq!(running.events().await, before);
        let Running { writer, folder, .. } = running;
        drop(writer);
        let mut options = options(folder.path());
        options.context.outbox = Outbox::new(targets());
        options.context.rules.finished = crate::record::FinishedRule::field("firstName");
        let store = Store::open(options).await.expect("a store, built anew");
        let (writer, _) = Writer::start(store.clone(), QUEUE, Waiting::new(1));
        let running = Running { store, writer, folder };
        assert_eq!(running.events().await, before, "the second is finished by the new rules, and that is history");
        running.deliver(&[json!({ "id": 1, "score": 3 }), json!({ "id": 2, "score": 3 })]).await;
        assert_eq!(running.events().await, before);
    });
}

#[test]
fn a_person_has_one_row_and_is_due_again_only_if_more_was_said_than_was_sent() {
    runtime().block_on(async {
        let running = Running::start(targets()).await;
        let said =
            |id: u8, more: &str| json!({ "id": id, "email": " A@x.example", "optinNewsletter": "on", "town": more });
        running.deliver(&[said(1, "Lyon"), said(2, "Paris")]).await;
        running
            .deliver(&[
                json!({ "id": 3, "email": "b@x.example", "optinNewsletter": "off" }),
                json!({ "id": 4, "score": 1 }),
            ])
            .await;
        let due = running.store.due("crm", 10).await.expect("rows");
        assert_eq!(due.len(), 1, "refused, and without an address, nobody waits: {due:?}");
        let rendered = due.into_iter().next().expect("a row");
        let done = || vec![Settled { subject: rendered.subject.clone(), due_ms: None, fate: Fate::Done }];
        running.deliver(&[json!({ "id": 1, "town": "Nice" })]).await;
        running.writer.settle("crm".to_owned(), done(), Vec::new()).await.expect("settled");
        let due = running.store.due("crm", 10).await.expect("rows");
        assert_eq!(due.len(), 1, "it changed while it was sent");
        let newer = Settled { subject: due.into_iter().next().expect("a row").subject, due_ms: None, fate: Fate::Done };
        running.writer.settle("crm".to_owned(), vec![newer], Vec::new()).await.expect("settled");
        assert_eq!(running.store.due("crm", 10).await.expect("rows"), []);
        assert_eq!(running.count("SELECT sent FROM target WHERE name = 'crm'").await, 2);
        // Of another record of the person alone the consent is known.
        running.deliver(&[json!({ "id": 9, "email": "a@x.example", "firstName": "Ada" })]).await;
        assert_eq!(running.store.due("crm", 10).await.expect("rows").len(), 1);
        let Subject::Person { hash, .. } = running.store.due("crm", 1).await.expect("rows").remove(0).subject else {
            return;
        };
        let persons = [hash];
        let plays = running.store.plays(&persons);
        assert_eq!(plays.await.expect("plays").into_values().map(|plays| plays.len()).sum::<usize>(), 3);
    });
}

#[test]
fn who_is_erased_leaves_nothing_on_its_way() {
    runtime().block_on(async {
        let running = Running::start(targets()).await;
        running
            .deliver(&[
                json!({ "sessionId": "S", "email": "a@x.example", "optinNewsletter": 1, "score": 2, "date": now() }),
                json!({ "id": 2, "email": "b@x.example", "optinNewsletter": 1, "date": now() }),
            ])
            .await;
        assert_eq!((running.events().await.len(), running.count("SELECT count(*) FROM person_due").await), (5, 2));
        running.writer.erase(Person::Email("a@x.example".to_owned())).await.expect("erased");
        assert_eq!((running.events().await.len(), running.count("SELECT count(*) FROM person_due").await), (2, 1));
        let left = running
            .count("SELECT count(*) FROM fired WHERE node LIKE 'session:%' OR event NOT IN (SELECT id FROM event)");
        assert_eq!(left.await, 0);
        let mut main = running.main().await;
        let mailboxes: i64 = sqlx::query_scalar("SELECT count(*) FROM fired WHERE node LIKE 'person:%'")
            .fetch_one(&mut main)
            .await
            .expect("a number");
        assert_eq!(mailboxes, 1);
    });
}
