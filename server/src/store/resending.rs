//! What becomes of rows that are settled late, dropped, given up, asked for once more, purged, or somebody's who is erased.

use serde_json::json;

use super::firing::{Running, now, targets};
use super::outbox::{Asked, Attempt, Fate, Forward, Subject};
use super::testing::runtime;
use super::{Person, now_ms};

#[test]
fn what_was_dropped_and_holds_together_again_goes_on_under_its_id_with_its_attempts() {
    runtime().block_on(async {
        let running = Running::start(targets()).await;
        let said = || json!({ "id": 1, "email": "a@x.example", "date": now() });
        running.deliver(&[said()]).await;
        let [event] = running.due("registered").await.try_into().expect("one event");
        running.settle("registered", &event, Fate::Again { due_ms: 0 }).await;
        let Subject::Event(id) = &event else { return };
        // What was asked for anew was tried nevertheless.
        running.writer.replay(Asked::One { subject: id.clone(), again: false }).await.expect("asked");
        assert_eq!(running.store.due("registered", 1).await.expect("rows")[0].attempts, 0, "its schedule begins anew");
        assert_eq!(running.count("SELECT attempts FROM event WHERE target = 'registered'").await, 1);
        running.settle("registered", &event, Fate::Dropped("no consent")).await;
        assert_eq!(running.due("registered").await, []);
        running.deliver(&[said()]).await;
        assert_eq!(running.due("registered").await, std::slice::from_ref(&event));
        assert_eq!(running.count("SELECT count(*) FROM event WHERE target = 'registered'").await, 1);
        // Never tried, as far as is known: the answer may have come before a kill.
        let [mail] = running.due("mail").await.try_into().expect("one mail");
        running.settle("mail", &mail, Fate::Dropped("no consent")).await;
        running.deliver(&[json!({ "id": 2, "email": "a@x.example", "date": now() })]).await;
        assert_eq!(running.due("mail").await, std::slice::from_ref(&mail), "another record of the person's in the app");
        running.settle("mail", &mail, Fate::Unsent).await;
        running.deliver(&[said()]).await;
        assert_eq!(running.due("mail").await, [], "what was only rehearsed is done with");
    });
}

#[test]
fn what_is_dropped_by_an_older_state_and_holds_together_meanwhile_is_judged_anew() {
    runtime().block_on(async {
        let running = Running::start(targets()).await;
        let said = |more: &str| json!({ "id": 1, "email": "a@x.example", "town": more, "date": now() });
        running.deliver(&[said("Lyon")]).await;
        let seen = running.store.due("registered", 1).await.expect("rows").remove(0);
        // It was judged before this came, and is dropped after it.
        running.deliver(&[said("Nice")]).await;
        let settled = |due_ms: i64| super::outbox::Settled {
            subject: seen.subject.clone(),
            due_ms: Some(due_ms),
            fate: Fate::Dropped("the condition does not hold"),
        };
        running.writer.settle("registered".to_owned(), vec![settled(seen.at_ms)], Vec::new()).await.expect("settled");
        let newer = running.store.due("registered", 1).await.expect("rows").remove(0);
        assert_eq!(newer.subject, seen.subject, "it is still due");
        running.writer.settle("registered".to_owned(), vec![settled(newer.at_ms)], Vec::new()).await.expect("settled");
        assert_eq!(running.due("registered").await, []);
        assert_eq!(running.count("SELECT dropped FROM target WHERE name = 'registered'").await, 1);
    });
}

#[test]
fn who_lost_the_lease_undoes_nothing_of_what_another_has_settled() {
    runtime().block_on(async {
        let running = Running::start(targets()).await;
        let said = |town: &str| json!({ "id": 1, "email": "a@x.example", "optinNewsletter": "on", "town": town, "date": now() });
        running.deliver(&[said("Lyon")]).await;
        let [stale] = running.due("crm").await.try_into().expect("one person");
        running.settle("crm", &stale, Fate::Done).await;
        running.deliver(&[said("Nice")]).await;
        running.settle("crm", &stale, Fate::Done).await;
        let [newer] = running.due("crm").await.try_into().expect("the newer row is not the one that was sent");
        running.settle("crm", &newer, Fate::Dead("refused".to_owned())).await;
        running.settle("crm", &stale, Fate::Again { due_ms: 0 }).await;
        assert_eq!(running.due("crm").await, []);

        let [event] = running.due("registered").await.try_into().expect("one event");
        running.settle("registered", &event, Fate::Done).await;
        for late in [Fate::Back, Fate::Again { due_ms: 0 }, Fate::Dead("late".to_owned()), Fate::Dropped("late")] {
            running.settle("registered", &event, late).await;
        }
        assert_eq!(running.count("SELECT count(*) FROM event WHERE target = 'registered' AND state = 'done'").await, 1);
        let counted = "SELECT sent * 100 + dead * 10 + dropped FROM target WHERE name = 'registered'";
        assert_eq!(running.count(counted).await, 100);
    });
}

#[test]
fn what_was_given_up_lately_is_replayed_however_long_ago_it_happened() {
    runtime().block_on(async {
        let running = Running::start(targets()).await;
        running.deliver(&[json!({ "id": 1, "email": "a@x.example", "optinNewsletter": "on", "date": now() })]).await;
        running.run("UPDATE event SET at_ms = 1, due_ms = 2").await;
        running.run("UPDATE person_due SET since_ms = 1, due_ms = 2").await;
        for target in ["registered", "crm"] {
            let [subject] = running.due(target).await.try_into().expect("one row");
            running.settle(target, &subject, Fate::Dead("no".to_owned())).await;
        }
        let since = |since_ms| Asked::Failed { target: None, since_ms };
        let later = now_ms() + 60_000;
        assert_eq!(running.writer.replay(since(later)).await.expect("asked"), 0);
        assert_eq!(running.writer.replay(since(later - 120_000)).await.expect("asked"), 2);
        assert_eq!(running.count("SELECT at_ms FROM event WHERE target = 'registered'").await, 1, "when it happened");
        // What was given up is kept as long as attempts are.
        for target in ["registered", "crm"] {
            let [subject] = running.due(target).await.try_into().expect("one row");
            running.settle(target, &subject, Fate::Dead("no".to_owned())).await;
            running.writer.purge_attempts(target.to_owned(), later - 120_000).await.expect("purged");
        }
        let letters = "SELECT (SELECT count(*) FROM event WHERE state = 'dead') + (SELECT count(*) FROM person_due)";
        assert_eq!(running.count(letters).await, 2);
        for target in ["registered", "crm"] {
            running.writer.purge_attempts(target.to_owned(), later).await.expect("purged");
        }
        assert_eq!(running.count(letters).await, 0);
        running.deliver(&[json!({ "id": 1, "email": "a@x.example", "date": now() })]).await;
        assert_eq!(running.due("registered").await, [], "it does not happen anew");
        let forward = Forward { target: "registered".to_owned(), from_ms: 0, to_ms: later, again: false };
        assert_eq!(running.store.count_forward(&forward).await.expect("a number"), 1, "nobody was told of it");
    });
}

#[test]
fn a_purge_removes_all_that_is_old() {
    runtime().block_on(async {
        let running = Running::start(targets()).await;
        running
            .run(
                "INSERT INTO event (id, target, transition, at_ms, due_ms, state)
                 WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12000)
                 SELECT 'evt_' || i, 'mail', 'registered', 1, 1, 'done' FROM n",
            )
            .await;
        running.writer.purge_attempts("mail".to_owned(), 2).await.expect("purged");
        assert_eq!(running.count("SELECT count(*) FROM event").await, 0);
    });
}

#[test]
fn history_is_forwarded_page_by_page_and_a_person_counts_once() {
    runtime().block_on(async {
        let running = Running::start(Vec::new()).await;
        let row = |id: u32| json!({ "id": id, "email": format!("p{}@x.example", id % 600), "optinNewsletter": "on", "date": "2024-11-10T10:00:00Z" });
        running.deliver(&(0..1_200).map(row).collect::<Vec<_>>()).await;
        let Running { writer, folder, .. } = running;
        drop(writer);
        let running = Running::start_in(folder, targets()).await;
        for (target, expected) in [("crm", 600), ("mail", 600), ("registered", 1_200)] {
            let forward = Forward { target: target.to_owned(), from_ms: 0, to_ms: now_ms(), again: false };
            assert_eq!(running.store.count_forward(&forward).await.expect("a number"), expected, "{target}");
            assert_eq!(running.writer.forward(&running.store, forward).await.expect("sent"), expected, "{target}");
        }
        assert_eq!(running.count("SELECT count(*) FROM person_due").await, 600);
        assert_eq!(running.count("SELECT count(*) FROM event").await, 1_800);
    });
}

#[test]
fn of_who_is_erased_no_words_stay_that_were_said_of_several() {
    runtime().block_on(async {
        let running = Running::start(targets()).await;
        running.deliver(&[json!({ "id": 1, "email": "a@x.example", "optinNewsletter": "on", "date": now() })]).await;
        let [person] = running.due("crm").await.try_into().expect("one person");
        let attempt = Attempt {
            subject: None,
            rows: 2,
            at_ms: now_ms(),
            ms: 1,
            result: "bisect",
            status: Some(400),
            code: Some("ADA".to_owned()),
            words: Some("Ada is no town".to_owned()),
        };
        running.writer.settle("crm".to_owned(), Vec::new(), vec![attempt]).await.expect("kept");
        let why = Some(("Ada is no town".to_owned(), 0));
        running.writer.pause("crm".to_owned(), why).await.expect("paused");
        running.writer.erase(Person::Email("a@x.example".to_owned())).await.expect("erased");
        // It was under way meanwhile.
        running.settle("crm", &person, Fate::Done).await;
        let left = "SELECT (SELECT count(*) FROM attempt WHERE words IS NOT NULL OR code IS NOT NULL)
                    + (SELECT count(*) FROM target WHERE paused LIKE '%Ada%') + (SELECT count(*) FROM person_told)";
        assert_eq!(running.count(left).await, 0);
        assert_eq!(running.count("SELECT count(*) FROM target WHERE paused IS NOT NULL").await, 1, "it stays paused");
    });
}
