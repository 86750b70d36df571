//! The outbox's tables: written by the projector in the transaction of what causes a row, emptied by the drain.

mod forget;
mod history;
mod look;
mod note;
mod persons;
mod process;
mod queue;
mod register;
mod send_again;
mod settle;

pub(super) use forget::{forget, persons_of};
pub(super) use history::History;
pub(crate) use look::{Delivered, Happened, Incoming, Known};
pub(super) use note::{Concerned, note};
pub(crate) use queue::{Attempt, Due, Fate, Settled, Standing, Subject};
pub(super) use register::{others, register};
pub(crate) use send_again::{Asked, Forward};

use std::sync::Arc;

use crate::outbox::{Kind, Rules};
use crate::record::{Fields, FinishedRule};

/// Whom the projector writes rows for.
#[derive(Debug, Clone, Default)]
pub(crate) struct Outbox {
    targets: Arc<[Rules]>,
    /// When each was first configured, in milliseconds since 1970.
    first_ms: Arc<[i64]>,
    /// What is projected is history: nobody is told of it.
    silent: bool,
    /// Nothing is projected: the store may know targets that are not among these.
    beside_others: bool,
}

/// Which targets a record concerns.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Judged {
    /// Those that are told of the person, and whether the record itself says that they may be.
    states: Vec<(usize, bool)>,
    /// Those for which their event has happened.
    events: Vec<usize>,
}

impl Outbox {
    pub(crate) fn new(targets: Vec<Rules>) -> Self {
        Self { targets: targets.into(), ..Self::default() }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.targets.is_empty()
    }

    /// The same, and nobody is told.
    pub(super) fn silent(&self) -> Self {
        Self { silent: true, ..self.clone() }
    }

    /// The same for who projects nothing.
    pub(crate) fn beside_others(self) -> Self {
        Self { beside_others: true, ..self }
    }

    pub(crate) fn target(&self, name: &str) -> Option<&Rules> {
        self.targets.iter().find(|target| target.name == name)
    }

    /// Asks the targets about a record that was played at a time, or then seen first.
    pub(super) fn judge(
        &self,
        fields: &Fields,
        finished: &FinishedRule,
        played_ms: Option<i64>,
        now_ms: i64,
    ) -> Judged {
        let mut judged = Judged::default();
        // Most dates are whole seconds, and any moment of them: what was played in a target's first one may be after it.
        let played_ms = played_ms.map(|played| if played % 1000 == 0 { played + 999 } else { played });
        for (index, (target, first_ms)) in self.targets.iter().zip(self.first_ms.iter()).enumerate() {
            let facts = target.facts(fields, finished);
            match target.kind {
                Kind::State { .. } if self.silent || !fields.contains_key("email") => {}
                Kind::State { .. } => {
                    // Who leaves a list may say so in a record of which it is not told.
                    let leaves = target.unsubscribes && target.consent(&facts) == Some(false);
                    if leaves || target.concerns(&facts) {
                        judged.states.push((index, target.consent(&facts) == Some(true)));
                    }
                }
                Kind::Event { max_age_ms, .. } => {
                    let earliest = (*first_ms).max(now_ms.saturating_sub(max_age_ms));
                    if played_ms.is_some_and(|played| played >= earliest) && target.has_happened(&facts) {
                        judged.events.push(index);
                    }
                }
            }
        }
        judged
    }
}
