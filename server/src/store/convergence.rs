//! The property that matters most: any order of partial deliveries ends with the same records.

use std::collections::BTreeMap;
use std::time::Duration;

use proptest::prelude::*;
use serde_json::{Value, json};
use sqlx::Row;

use super::{Delivery, Rules, Store, StoreOptions, Waiting, Writer};
use crate::hash::HashKey;
use crate::record::{FieldNames, FinishedRule, parse};

/// Everything that a store's records say, in a form that can be compared.
async fn dump(store: &Store) -> BTreeMap<String, (Value, Vec<String>)> {
    let rows = sqlx::query("SELECT key, fields, nodes, finished, won FROM record").fetch_all(&store.readers).await;
    let mut all = BTreeMap::new();
    for row in rows.expect("records") {
        let key: String = row.get("key");
        let joined = sqlx::query_scalar("SELECT value || finished FROM joined WHERE record = ? ORDER BY value")
            .bind(&key)
            .fetch_all(&store.readers)
            .await
            .expect("join values");
        let fields: Value = serde_json::from_str(row.get("fields")).expect("JSON");
        let nodes: Value = serde_json::from_str(row.get("nodes")).expect("JSON");
        let outcome = json!([fields, nodes, row.get::<bool, _>("finished"), row.get::<Option<bool>, _>("won")]);
        all.insert(key, (outcome, joined));
    }
    all
}

fn delivery(body: &Value) -> Delivery {
    let raw = body.to_string().into_bytes();
    let parts = parse(Some("application/json"), &raw, &FieldNames::default()).expect("a body");
    Delivery { source: "test".to_owned(), content_type: None, raw, parts }
}

/// Stores bodies in an order, several at a time or one by one, and answers with what the records say.
async fn stored(bodies: &[Value], at_once: bool) -> BTreeMap<String, (Value, Vec<String>)> {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open(StoreOptions {
        path: folder.path().join("test.sqlite3"),
        hash_key: HashKey::new(&[7; 32]),
        rules: Rules { join_field: "sessionId".to_owned(), finished: FinishedRule::default(), once: true },
        max_mib: None,
        busy: Duration::from_secs(5),
    })
    .await
    .expect("a store");
    let (writer, task) = Writer::start(store.clone(), 1024, Waiting::new(1));
    if at_once {
        let all = bodies.iter().map(|body| writer.ingest(delivery(body)));
        for done in futures_util::future::join_all(all).await {
            done.expect("stored");
        }
    } else {
        for body in bodies {
            writer.ingest(delivery(body)).await.expect("stored");
        }
    }
    let all = dump(&store).await;
    drop(writer);
    task.await.expect("the writer ends");
    all
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
}

/// A partial delivery out of a small world, so that ids and sessions meet often.
fn body() -> impl Strategy<Value = Value> {
    let maybe = |strategy: BoxedStrategy<Value>| prop_oneof![1 => Just(Value::Null), 2 => strategy];
    (
        maybe((1..4_i32).prop_map(Value::from).boxed()),
        maybe(prop_oneof![Just("A"), Just("B"), Just("C")].prop_map(Value::from).boxed()),
        maybe(
            prop_oneof![Just("2024-11-10T10:00:00Z"), Just("2024-11-10T12:00:00+01:00")].prop_map(Value::from).boxed(),
        ),
        maybe(prop_oneof![Just("2024-11-10T09:00:00Z"), Just("2024-11-09T09:00:00Z")].prop_map(Value::from).boxed()),
        maybe((0..3_i32).prop_map(Value::from).boxed()),
        maybe(prop_oneof![Just("lost"), Just("p1"), Just("p2")].prop_map(Value::from).boxed()),
        maybe(prop_oneof![Just("a@x.example"), Just("b@x.example")].prop_map(Value::from).boxed()),
    )
        .prop_map(|(id, session, updated, date, score, prize, email)| {
            json!({ "id": id, "sessionId": session, "updatedAt": updated, "date": date, "score": score,
                    "prizeUid": prize, "email": email })
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(
        std::env::var("CONVERGENCE_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(64)
    ))]

    #[test]
    fn any_order_of_partial_deliveries_converges(
        (bodies, shuffled) in proptest::collection::vec(body(), 1..9)
            .prop_flat_map(|bodies| (Just(bodies.clone()), Just(bodies).prop_shuffle())),
        at_once: bool,
    ) {
        let (first, second) = runtime().block_on(async { (stored(&bodies, false).await, stored(&shuffled, at_once).await) });
        prop_assert_eq!(first, second);
    }
}

#[test]
fn identity_is_transitive_and_a_session_with_several_ids_attaches_an_idless_part_to_none() {
    let records = |bodies: &[Value]| runtime().block_on(stored(bodies, false));
    let idless = json!({ "sessionId": "A", "score": 5 });
    let first = json!({ "id": 1, "sessionId": "A", "email": "a@x.example" });
    let second = json!({ "id": 2, "sessionId": "A" });

    let alone = records(std::slice::from_ref(&idless));
    assert_eq!(alone.keys().collect::<Vec<_>>(), ["session:A"]);

    let one = records(&[idless.clone(), first.clone()]);
    assert_eq!(one.keys().collect::<Vec<_>>(), ["id:1"], "the id arrived, and the part belongs to it");
    assert_eq!(one.get("id:1").and_then(|record| record.0.pointer("/0/score")), Some(&json!(5)));

    let two = records(&[idless.clone(), first.clone(), second]);
    assert_eq!(two.keys().collect::<Vec<_>>(), ["id:1", "id:2", "session:A"], "whose it is cannot be known");
    assert_eq!(two.get("id:1").and_then(|record| record.0.pointer("/0/score")), None);

    let chain =
        records(&[idless, first, json!({ "id": 1, "sessionId": "B" }), json!({ "sessionId": "B", "timeTaken": 9 })]);
    assert_eq!(chain.keys().collect::<Vec<_>>(), ["id:1"], "two sessions of one id are one record");
    assert_eq!(chain.get("id:1").map(|record| record.1.clone()), Some(vec!["A1".to_owned(), "B1".to_owned()]));
}

#[test]
fn the_newest_statement_wins_field_by_field_whatever_arrives_last() {
    let new = json!({ "id": 1, "updatedAt": "2024-11-10T12:00:00Z", "score": 85, "email": null });
    let old = json!({ "id": 1, "updatedAt": "2024-11-10T11:00:00Z", "score": 10, "email": "a@x.example" });
    for bodies in [[new.clone(), old.clone()], [old, new]] {
        let records = runtime().block_on(stored(&bodies, false));
        let fields = records.get("id:1").and_then(|record| record.0.get(0)).expect("the record");
        assert_eq!(fields.get("score"), Some(&json!(85)));
        assert_eq!(fields.get("email"), Some(&json!("a@x.example")), "a null says nothing");
    }
}
