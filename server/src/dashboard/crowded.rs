//! The sessions that so many records share that they tell nobody apart. Finding them walks through every session there is,
//! so it is done beside the page, and what was found is shown for a hundred times as long as that took.

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::{Mutex, watch};

use crate::http::App;
use crate::store::now_ms;

/// A page waits no longer than this for a walk: it shows what was found before, or says that it is being looked.
const PATIENCE: Duration = Duration::from_millis(75);
/// What was found is shown for so many times as long as finding it took, and a second at least.
const WORTH: u32 = 100;
const SHORTEST: Duration = Duration::from_secs(1);

/// What a walk found.
#[derive(Debug, Clone)]
pub(super) struct Found {
    pub(super) at_ms: i64,
    /// Sessions and how many records share each, the most first.
    pub(super) sessions: Vec<(String, i64)>,
    until: Instant,
}

impl Found {
    fn is_fresh(&self) -> bool {
        Instant::now() < self.until
    }
}

/// What the last walk found, and whether there is one under way.
#[derive(Debug)]
pub(super) struct Crowded {
    found: watch::Sender<Option<Found>>,
    under_way: Arc<Mutex<()>>,
}

impl Crowded {
    pub(super) fn new() -> Self {
        Self { found: watch::Sender::new(None), under_way: Arc::default() }
    }

    /// What was found last; none while the first walk is under way.
    pub(super) async fn get(&self, app: &Arc<App>) -> Option<Found> {
        let mut found = self.found.subscribe();
        let is_fresh = found.borrow_and_update().as_ref().is_some_and(Found::is_fresh);
        if !is_fresh {
            self.walk(app);
            let _ = tokio::time::timeout(PATIENCE, found.changed()).await;
        }
        found.borrow().clone()
    }

    /// Begins a walk, if there is none under way.
    fn walk(&self, app: &Arc<App>) {
        let Ok(under_way) = Arc::clone(&self.under_way).try_lock_owned() else { return };
        let (app, found) = (Arc::clone(app), self.found.clone());
        tokio::spawn(async move {
            let _turn = app.dashboard.turn().await;
            let begun = Instant::now();
            match app.store.crowded_sessions().await {
                Ok(sessions) => {
                    let until = Instant::now() + (begun.elapsed() * WORTH).max(SHORTEST);
                    found.send_replace(Some(Found { at_ms: now_ms(), sessions, until }));
                }
                Err(error) => tracing::warn!(%error, "sessions that many records share are not looked for"),
            }
            drop(under_way);
        });
    }
}
