//! Stores in folders of their own, for the tests of this module.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use serde_json::Value;

use super::{Context, Delivery, Rules, Store, StoreOptions};
use crate::hash::HashKey;
use crate::record::{FieldNames, FinishedRule, Zones, parse};

pub(super) fn options(folder: &Path) -> StoreOptions {
    let rules = Rules {
        join_field: "sessionId".to_owned(),
        finished: FinishedRule::default(),
        once: true,
        zones: Zones::new(),
    };
    StoreOptions {
        path: folder.join("test.sqlite3"),
        context: Context { hash_key: HashKey::new(&[7; 32]), rules, dialects: BTreeMap::new() },
        max_mib: None,
        busy: Duration::from_secs(10),
    }
}

pub(super) async fn store_in(folder: &Path) -> Store {
    Store::open(options(folder)).await.expect("a store")
}

pub(super) fn delivery(body: &Value) -> Delivery {
    let raw = body.to_string().into_bytes();
    let parts = parse(Some("application/json"), &raw, &FieldNames::default()).expect("a body");
    Delivery { source: "test".to_owned(), raw, parts, ..Delivery::default() }
}

pub(super) fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
}
