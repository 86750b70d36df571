//! Who waits for which claim, so that a commit wakes those it concerns and nobody else.
//!
//! In memory alone and bounded: a session nobody knows leaves nothing behind when its asker goes.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

/// The waiting claims of this process.
#[derive(Debug)]
pub(crate) struct Waiting {
    most: usize,
    inner: Mutex<Inner>,
}

#[derive(Debug, Default)]
struct Inner {
    count: usize,
    bells: HashMap<String, (usize, Arc<Notify>)>,
}

/// A place among those who wait; leaving is dropping it.
#[derive(Debug)]
pub(crate) struct Seat {
    waiting: Arc<Waiting>,
    value: String,
    pub(crate) bell: Arc<Notify>,
}

impl Waiting {
    pub(crate) fn new(most: usize) -> Arc<Self> {
        Arc::new(Self { most, inner: Mutex::default() })
    }

    /// Takes a place, if there is one.
    pub(crate) fn enter(self: &Arc<Self>, value: &str) -> Option<Seat> {
        let mut inner = self.lock();
        if inner.count >= self.most {
            return None;
        }
        inner.count += 1;
        let entry = inner.bells.entry(value.to_owned()).or_default();
        entry.0 += 1;
        let bell = Arc::clone(&entry.1);
        Some(Seat { waiting: Arc::clone(self), value: value.to_owned(), bell })
    }

    /// Wakes whoever waits for one of these values.
    pub(crate) fn wake<'a>(&self, values: impl IntoIterator<Item = &'a String>) {
        let inner = self.lock();
        for (_, bell) in values.into_iter().filter_map(|value| inner.bells.get(value)) {
            bell.notify_waiters();
        }
    }

    /// The values that are waited for.
    pub(crate) fn values(&self) -> Vec<String> {
        self.lock().bells.keys().cloned().collect()
    }

    /// How many wait.
    pub(crate) fn count(&self) -> usize {
        self.lock().count
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut inner = self.waiting.lock();
        inner.count -= 1;
        if let Some(entry) = inner.bells.get_mut(&self.value) {
            entry.0 -= 1;
            if entry.0 == 0 {
                inner.bells.remove(&self.value);
            }
        }
    }
}
