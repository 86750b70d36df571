//! The projector by itself: what is at fault, and what a batch costs.

use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use sqlx::{AnyConnection, Connection};
use tokio::sync::watch;

use super::projector::Projector;
use super::testing::{delivery, is_for_files_alone, runtime, store_in};
use super::{Delivery, Store, Waiting, inbox, now_ms, project};

fn projector(store: &Store) -> Projector {
    Projector::new(store.clone(), watch::channel(0).1, watch::Sender::new(0), Waiting::new(1), Arc::default())
}

async fn append(store: &Store, bodies: impl IntoIterator<Item = Delivery>) {
    let mut connection = store.inbox.database.connect().await.expect("the inbox");
    let mut transaction = connection.begin().await.expect("a transaction");
    let rows = bodies.into_iter().map(|body| (now_ms(), inbox::Entry::Body(body))).collect();
    inbox::append(&mut transaction, rows).await.expect("appended");
    transaction.commit().await.expect("committed");
}

async fn count(connection: &mut AnyConnection, sql: &'static str) -> i64 {
    sqlx::query_scalar(sql).fetch_one(connection).await.expect("a number")
}

#[test]
fn a_row_over_which_the_reader_panics_is_set_aside_alone() {
    runtime().block_on(async {
        let folder = tempfile::tempdir().expect("a folder");
        let store = store_in(folder.path()).await;
        append(&store, (1..=20).map(|id| delivery(&json!({ "id": id })))).await;
        let mut projector = projector(&store);
        projector.reader.read = |context, body, received_ms| {
            assert!(!body.raw.ends_with(b":7}"), "a bug of the reader");
            project::arrived(context, body, received_ms)
        };
        let mut connection = store.main.connect().await.expect("the main file");
        assert!(projector.batch(&mut connection).await.expect("projected"));
        assert_eq!(count(&mut connection, "SELECT count(*) FROM record").await, 19);
        let reason: String = sqlx::query_scalar("SELECT reason FROM body WHERE unread = 1")
            .fetch_one(&mut connection)
            .await
            .expect("the row");
        assert_eq!(reason, "reading it failed");
        assert_eq!(store.inbox.position(&mut connection, 20).await.expect("a position"), 20);
    });
}

#[test]
fn an_error_of_the_store_sets_nothing_aside_and_the_batch_is_tried_again() {
    if is_for_files_alone("full and read-only as a file is") {
        return;
    }
    runtime().block_on(async {
        let folder = tempfile::tempdir().expect("a folder");
        let store = store_in(folder.path()).await;
        append(&store, (1..=20).map(|id| delivery(&json!({ "id": id })))).await;
        let mut projector = projector(&store);
        let mut connection = store.main.connect().await.expect("the main file");
        sqlx::query("PRAGMA query_only = ON").execute(&mut connection).await.expect("as a read-only disk");
        projector.batch(&mut connection).await.expect_err("not writable");
        sqlx::query("PRAGMA query_only = OFF").execute(&mut connection).await.expect("writable");
        sqlx::query("PRAGMA max_page_count = 1").execute(&mut connection).await.expect("as a full disk");
        let filler = "y".repeat(100_000);
        append(&store, (21..=40).map(|id| delivery(&json!({ "id": id, "filler": filler })))).await;
        projector.batch(&mut connection).await.expect_err("full");
        assert_eq!(count(&mut connection, "SELECT count(*) FROM body").await, 0);
        sqlx::query("PRAGMA max_page_count = 1000000").execute(&mut connection).await.expect("room");
        while projector.batch(&mut connection).await.expect("projected") {}
        assert_eq!(count(&mut connection, "SELECT count(*) FROM record").await, 40);
        assert_eq!(count(&mut connection, "SELECT count(*) FROM body WHERE unread = 1").await, 0);
    });
}

#[test]
fn in_a_session_of_ten_thousand_ids_a_delivery_costs_what_it_costs_with_three() {
    runtime().block_on(async {
        let folder = tempfile::tempdir().expect("a folder");
        let store = store_in(folder.path()).await;
        let mut projector = projector(&store);
        let mut connection = store.main.connect().await.expect("the main file");
        let said = |session: &str, id: usize| json!({ "id": id, "sessionId": session, "appId": 1, "score": id });
        // Ids that name an app, and id-less statements about this app, another, and none.
        let idless = |session: &str, app: Value| json!({ "sessionId": session, "appId": app, "score": 1 });
        for (session, ids) in [("crowd", 0..10_000), ("few", 20_000..20_003)] {
            let bodies: Vec<Delivery> = ids.map(|id| delivery(&said(session, id + 1))).collect();
            append(&store, bodies).await;
            append(&store, [json!(1), json!(2), Value::Null].map(|app| delivery(&idless(session, app)))).await;
        }
        while projector.batch(&mut connection).await.expect("projected") {}
        let mut times = [("few", Vec::new()), ("crowd", Vec::new())];
        for round in 0..40 {
            for (number, (session, times)) in times.iter_mut().enumerate() {
                let id = 30_000 + 2 * round + number;
                append(&store, [said(session, id), idless(session, json!(2))].map(|body| delivery(&body))).await;
                let started = Instant::now();
                while projector.batch(&mut connection).await.expect("projected") {}
                times.push(started.elapsed());
            }
        }
        let [few, crowd] = times.map(|(_, mut times)| {
            times.sort_unstable();
            times.get(times.len() / 2).copied().unwrap_or_default()
        });
        println!("a delivery with 3 ids in its session: {few:?}, with 10 000: {crowd:?}");
        assert!(crowd < few * 3 + Duration::from_millis(2), "{crowd:?} instead of {few:?}");
    });
}

#[test]
fn what_is_stored_is_the_same_whatever_batches_it_came_in() {
    // Of the projector alone, with batches that no group of deliveries would make: see also `convergence`.
    runtime().block_on(async {
        let bodies: Vec<Value> = (0..60)
            .map(|n| {
                json!({ "id": if n % 4 == 0 { Value::Null } else { json!(n % 7) }, "sessionId": format!("s{}", n % 5),
                             "appId": if n % 3 == 0 { Value::Null } else { json!(n % 2) }, "score": n, "updatedAt": n })
            })
            .collect();
        let mut dumps = Vec::new();
        for size in [1, 7, 60] {
            let folder = tempfile::tempdir().expect("a folder");
            let store = store_in(folder.path()).await;
            let mut projector = projector(&store);
            let mut connection = store.main.connect().await.expect("the main file");
            for bodies in bodies.chunks(size) {
                append(&store, bodies.iter().map(delivery)).await;
                projector.batch(&mut connection).await.expect("projected");
            }
            let rows: Vec<(String, String, Option<String>, Option<f64>)> =
                sqlx::query_as("SELECT key, fields, app, score FROM record ORDER BY key")
                    .fetch_all(&mut connection)
                    .await
                    .expect("records");
            dumps.push(rows);
        }
        dumps.dedup();
        assert_eq!(dumps.len(), 1);
    });
}
