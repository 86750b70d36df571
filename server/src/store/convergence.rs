//! The property that matters most: any order of partial deliveries ends with the same records.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::{Value, json};
use sqlx::Row;

use super::testing::{QUEUE, cases, deliver, options, runtime, store_in};
use super::{Purge, Store, Waiting, Writer};

/// Everything that a store's records say, in a form that can be compared.
async fn dump(store: &Store) -> BTreeMap<String, (Value, Vec<String>)> {
    let rows = sqlx::query("SELECT key, fields, nodes, finished, won, app, named_by_id FROM record")
        .fetch_all(&store.readers)
        .await;
    let mut all = BTreeMap::new();
    for row in rows.expect("records") {
        let key: String = row.get("key");
        let joined = sqlx::query_scalar("SELECT value || finished FROM joined WHERE record = $1 ORDER BY value")
            .bind(&key)
            .fetch_all(&store.readers)
            .await
            .expect("join values");
        let fields: Value = serde_json::from_str(row.get("fields")).expect("JSON");
        let mut nodes: Vec<String> = serde_json::from_str(row.get("nodes")).expect("JSON");
        nodes.sort();
        let outcome = json!([
            fields,
            nodes,
            row.get::<i64, _>("finished"),
            row.get::<Option<i64>, _>("won"),
            row.get::<Option<String>, _>("app"),
            row.get::<i64, _>("named_by_id")
        ]);
        all.insert(key, (outcome, joined));
    }
    all
}

/// How bodies come into a store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    OneByOne,
    AtOnce,
    /// One by one, and then all of them once more under other rules.
    ReadAnew,
    /// The same, when their bodies are gone.
    CarriedOver,
}

/// Stores bodies in an order, and answers with what the records say.
async fn stored(bodies: &[Value], way: Way) -> BTreeMap<String, (Value, Vec<String>)> {
    let folder = tempfile::tempdir().expect("a folder");
    let store = store_in(folder.path()).await;
    let (writer, task) = Writer::start(store.clone(), QUEUE, Waiting::new(1));
    let together = if way == Way::AtOnce { bodies.len() } else { 1 };
    for bodies in bodies.chunks(together.max(1)) {
        deliver(&writer, bodies).await;
    }
    if way == Way::CarriedOver {
        let all = Purge { read_before_ms: Some(i64::MAX), unread_before_ms: i64::MAX };
        while writer.purge(all).await.expect("purged") > 0 {}
    }
    if matches!(way, Way::ReadAnew | Way::CarriedOver) {
        let mut other = options(folder.path());
        other.context.rules.zones.insert("unplayed".to_owned(), jiff::tz::TimeZone::UTC);
        drop(Store::open(other).await.expect("a store"));
    }
    let all = dump(&store).await;
    drop(writer);
    task.await.expect("the writer ends");
    all
}

/// A partial delivery out of a small world, so that ids, sessions and apps meet often.
fn body() -> impl Strategy<Value = Value> {
    let maybe = |strategy: BoxedStrategy<Value>| prop_oneof![1 => Just(Value::Null), 2 => strategy];
    (
        maybe(prop_oneof![4 => (1..4_i32).prop_map(Value::from), 1 => Just(json!("undefined"))].boxed()),
        maybe(
            prop_oneof![4 => proptest::sample::select(vec!["A", "B", "C"]), 1 => Just("null")]
                .prop_map(Value::from)
                .boxed(),
        ),
        maybe((0..3_i32).prop_map(Value::from).boxed()),
        maybe(
            proptest::sample::select(vec!["2024-11-10T10:00:00Z", "2024-11-10T12:00:00+01:00", "2024-11-11T01:00:00"])
                .prop_map(Value::from)
                .boxed(),
        ),
        maybe(
            proptest::sample::select(vec!["2024-11-10T09:00:00Z", "2024-11-09T09:00:00Z"])
                .prop_map(Value::from)
                .boxed(),
        ),
        maybe((0..3_i32).prop_map(Value::from).boxed()),
        maybe(proptest::sample::select(vec!["lost", "p1", "p2", "0"]).prop_map(Value::from).boxed()),
        maybe(proptest::sample::select(vec!["a@x.example", "b@x.example"]).prop_map(Value::from).boxed()),
    )
        .prop_map(|(id, session, app, updated, date, score, prize, email)| {
            json!({ "id": id, "sessionId": session, "appId": app, "updatedAt": updated, "date": date, "score": score,
                    "prizeUid": prize, "email": email })
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases("CONVERGENCE_CASES")))]

    #[test]
    fn any_order_of_partial_deliveries_converges(
        (bodies, shuffled) in proptest::collection::vec(body(), 1..9)
            .prop_flat_map(|bodies| (Just(bodies.clone()), Just(bodies).prop_shuffle())),
        way in proptest::sample::select(vec![Way::OneByOne, Way::AtOnce, Way::ReadAnew, Way::CarriedOver]),
    ) {
        let (first, second) = runtime().block_on(async { (stored(&bodies, Way::OneByOne).await, stored(&shuffled, way).await) });
        prop_assert_eq!(first, second);
    }
}

/// The keys of the records after some deliveries, in this order and in the other.
fn keys(bodies: &[Value]) -> Vec<String> {
    let reversed: Vec<Value> = bodies.iter().rev().cloned().collect();
    let (forwards, backwards) =
        runtime().block_on(async { (stored(bodies, Way::OneByOne).await, stored(&reversed, Way::OneByOne).await) });
    assert_eq!(forwards, backwards);
    forwards.into_keys().collect()
}

#[test]
fn an_idless_part_belongs_to_the_only_play_that_it_can_belong_to() {
    let nobody = json!({ "sessionId": "S", "score": 5 });
    let first = json!({ "sessionId": "S", "appId": 1, "email": "a@x.example" });
    let second = json!({ "sessionId": "S", "appId": 2, "score": 2 });
    let id = json!({ "id": 1, "sessionId": "S" });
    let id_of_second = json!({ "id": 1, "appId": 2 });
    let (one, two) =
        (json!({ "id": 1, "sessionId": "S", "appId": 1 }), json!({ "id": 2, "sessionId": "S", "appId": 2 }));
    let other_id = json!({ "id": 2, "sessionId": "S" });
    let (app1, app2) = ("app:[\"S\",\"1\"]", "app:[\"S\",\"2\"]");
    for (why, bodies, expected) in [
        ("alone", vec![&nobody], vec!["session:S"]),
        ("an app is the only play", vec![&nobody, &first], vec![app1]),
        ("two apps are two plays", vec![&nobody, &first, &second], vec![app1, app2, "session:S"]),
        ("an id that names no app is a candidate", vec![&id, &first], vec!["id:1"]),
        ("until it names another", vec![&id, &first, &id_of_second], vec![app1, "id:1"]),
        ("the candidate is the id of the app", vec![&one, &two, &first], vec!["id:1", "id:2"]),
        (
            "what names no app has two plays to choose from",
            vec![&one, &two, &first, &nobody],
            vec!["id:1", "id:2", "session:S"],
        ),
        ("an id alone in its session takes all", vec![&id, &nobody], vec!["id:1"]),
        ("two ids take nothing that names no app", vec![&id, &other_id, &nobody], vec!["id:1", "id:2", "session:S"]),
        ("nor what both could have", vec![&id, &other_id, &first], vec![app1, "id:1", "id:2"]),
    ] {
        let bodies: Vec<Value> = bodies.into_iter().cloned().collect();
        assert_eq!(keys(&bodies), expected, "{why}");
    }
}

#[test]
fn an_id_is_one_play_whatever_sessions_are_stated_with_it() {
    let chain = [
        json!({ "sessionId": "A", "score": 5 }),
        json!({ "id": 1, "sessionId": "A", "email": "a@x.example" }),
        json!({ "id": 1, "sessionId": "B" }),
        json!({ "sessionId": "B", "timeTaken": 9 }),
    ];
    assert_eq!(keys(&chain), ["id:1"]);
    let all = runtime().block_on(stored(&chain, Way::OneByOne));
    let record = all.get("id:1").expect("the record");
    assert_eq!(record.0.pointer("/0/timeTaken"), Some(&json!(9)));
    assert_eq!(record.1, ["A1", "B1"], "a claim of either session finds it");
}

#[test]
fn what_a_nothing_word_names_is_nobodys_and_joins_nothing() {
    let bodies = [
        json!({ "sessionId": "undefined", "email": "a@x.example" }),
        json!({ "sessionId": "undefined", "email": "b@x.example" }),
        json!({ "id": 0, "sessionId": "null", "score": 3 }),
    ];
    let all = runtime().block_on(stored(&bodies, Way::OneByOne));
    assert_eq!(all.len(), 3, "{all:?}");
    assert!(all.iter().all(|(key, (_, joined))| key.starts_with("part:") && joined.is_empty()), "{all:?}");
}

#[test]
fn the_newest_statement_wins_field_by_field_whatever_arrives_last() {
    let new = json!({ "id": 1, "updatedAt": "2024-11-10T12:00:00Z", "score": 85, "email": null, "prizeUid": false });
    let old =
        json!({ "id": 1, "updatedAt": "2024-11-10T11:00:00Z", "score": 10, "email": "a@x.example", "prizeUid": "p" });
    for bodies in [[new.clone(), old.clone()], [old, new]] {
        let records = runtime().block_on(stored(&bodies, Way::OneByOne));
        let fields = records.get("id:1").and_then(|record| record.0.get(0)).expect("the record");
        assert_eq!(fields.get("score"), Some(&json!(85)));
        assert_eq!(fields.get("email"), Some(&json!("a@x.example")), "a null says nothing");
        assert_eq!(fields.get("prizeUid"), Some(&json!("p")), "nor does a false take a prize away");
    }
}
