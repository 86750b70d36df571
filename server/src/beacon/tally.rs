//! What pages told since it was last written: counts, and the sessions whose game is complete. Bounded.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::{Milestone, OTHER, Told};

/// So many counts are kept apart between two writes; what is new beyond them is counted under "other".
const MOST_COUNTS: usize = 4096;
/// So many sessions are kept between two writes.
const MOST_SESSIONS: usize = 100_000;

/// What is counted by itself.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Counted {
    pub(crate) experience: String,
    pub(crate) page: String,
    pub(crate) milestone: Milestone,
}

/// A session whose game is complete, as a page says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Session {
    pub(crate) session: String,
    pub(crate) experience: String,
}

/// What was gathered.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Gathered {
    pub(crate) counts: BTreeMap<Counted, i64>,
    pub(crate) sessions: Vec<Session>,
}

/// Gathers what pages tell.
#[derive(Debug, Default)]
pub(crate) struct Tally(Mutex<Gathered>);

impl Tally {
    /// Counts what a page told; its session only if asked to.
    pub(crate) fn count(&self, told: Told, with_session: bool) {
        let Told { milestone, session, experience, page } = told;
        let mut gathered = self.lock();
        if let Some(session) = session.filter(|_| with_session && gathered.sessions.len() < MOST_SESSIONS) {
            gathered.sessions.push(Session { session, experience: experience.clone() });
        }
        let mut counted = Counted { experience, page, milestone };
        if gathered.counts.len() >= MOST_COUNTS && !gathered.counts.contains_key(&counted) {
            counted = Counted { experience: OTHER.to_owned(), page: OTHER.to_owned(), milestone };
        }
        *gathered.counts.entry(counted).or_default() += 1;
    }

    /// Takes what was gathered, and begins anew.
    pub(crate) fn take(&self) -> Gathered {
        std::mem::take(&mut *self.lock())
    }

    fn lock(&self) -> MutexGuard<'_, Gathered> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(page: usize, session: Option<usize>) -> Told {
        Told {
            milestone: Milestone::Complete,
            session: session.map(|session| session.to_string()),
            experience: "https://go.drimify.com/play/1".to_owned(),
            page: format!("https://shop.example/{page}"),
        }
    }

    #[test]
    fn it_is_bounded_and_counts_everything() {
        let tally = Tally::default();
        for page in 0..MOST_COUNTS + 10 {
            tally.count(told(page, None), true);
            tally.count(told(0, None), true);
        }
        let Gathered { counts, sessions } = tally.take();
        assert_eq!(counts.len(), MOST_COUNTS + 1);
        assert_eq!(counts.values().sum::<i64>(), i64::try_from(2 * (MOST_COUNTS + 10)).expect("a number"));
        assert_eq!(counts.iter().find(|(counted, _)| counted.page == OTHER).map(|(_, count)| *count), Some(10));
        assert!(sessions.is_empty());
        assert_eq!(tally.take(), Gathered::default());
    }

    #[test]
    fn sessions_are_kept_where_that_is_asked_and_no_more_than_so_many() {
        let tally = Tally::default();
        tally.count(told(0, Some(0)), false);
        for session in 0..MOST_SESSIONS + 5 {
            tally.count(told(0, Some(session)), true);
        }
        assert_eq!(tally.take().sessions.len(), MOST_SESSIONS);
    }
}
