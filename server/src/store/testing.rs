//! Stores in folders of their own, for the tests of this module.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use serde_json::Value;

use super::{Context, Delivery, Outbox, Place, Rules, Store, StoreOptions, Writer};
use crate::hash::HashKey;
use crate::record::{FinishedRule, Zones};

pub(super) fn options(folder: &Path) -> StoreOptions {
    let rules = Rules {
        join_field: "sessionId".to_owned(),
        finished: FinishedRule::default(),
        once: true,
        zones: Zones::new(),
    };
    StoreOptions {
        place: Place::File { path: folder.join("test.sqlite3"), max_mib: None },
        context: Context {
            hash_key: HashKey::new(&[7; 32]),
            rules,
            dialects: BTreeMap::new(),
            keep_bodies: true,
            outbox: Outbox::default(),
            new_rules: false,
        },
        busy: Duration::from_secs(10),
    }
}

pub(super) async fn store_in(folder: &Path) -> Store {
    Store::open(options(folder)).await.expect("a store")
}

pub(super) fn delivery(body: &Value) -> Delivery {
    Delivery { source: "test".to_owned(), raw: body.to_string().into_bytes(), ..Delivery::default() }
}

/// Delivers bodies together, and waits until they are projected.
pub(super) async fn deliver(writer: &Writer, bodies: &[Value]) {
    let all = bodies.iter().map(|body| writer.deliver(delivery(body)));
    for done in futures_util::future::join_all(all).await {
        done.expect("acknowledged");
    }
    assert!(writer.caught_up(Duration::from_secs(30)).await, "projected");
}

/// Room for as much as a test sends.
pub(super) const QUEUE: usize = 64 << 20;

pub(super) fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
}
