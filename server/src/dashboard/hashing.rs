//! A few hashes of passwords at once: each takes memory and a processor, and anybody may ask for one.

use std::time::Duration;

use tokio::sync::Semaphore;

const AT_ONCE: usize = 2;
/// Who waits longer for a place is asked to come again.
const LONGEST_WAIT: Duration = Duration::from_secs(10);

#[derive(Debug)]
pub(super) struct Hashing(Semaphore);

impl Hashing {
    pub(super) fn new() -> Self {
        Self(Semaphore::new(AT_ONCE))
    }

    /// Does a hash's work when it has a place. None: it got none.
    pub(super) async fn run<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
        let _place = tokio::time::timeout(LONGEST_WAIT, self.0.acquire()).await.ok()?.ok()?;
        tokio::task::spawn_blocking(work).await.ok()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::sync::{Arc, Barrier};

    use super::*;

    #[tokio::test]
    async fn two_hashes_are_made_at_once_and_never_a_third() {
        let hashing = Hashing::new();
        // Each ends only when it has met another one.
        let meeting = Arc::new(Barrier::new(AT_ONCE));
        let (running, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let all = (0..20).map(|_| {
            let (meeting, running, most) = (Arc::clone(&meeting), Arc::clone(&running), Arc::clone(&most));
            hashing.run(move || {
                most.fetch_max(running.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                meeting.wait();
                running.fetch_sub(1, Ordering::SeqCst);
            })
        });
        let done = futures_util::future::join_all(all).await;
        assert!(done.iter().all(Option::is_some));
        assert_eq!(most.load(Ordering::SeqCst), 2);
    }
}
