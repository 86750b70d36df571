//! The registered frames together: who is met, who is silent too long, whom a policy blocked.

use std::collections::BTreeMap;

use super::{Admission, Frame, FrameError, FrameFacts, FrameId, Patience};
use crate::options::Options;
use crate::origin::Origin;

/// How an iframe stands after it was met.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Standing {
    /// As before.
    Unchanged,
    /// It is registered now.
    Added,
    /// It is registered, and shows another address.
    Moved,
    /// It is held back until the visitor consents: shown as waiting, and not registered.
    Waits,
    /// It is none of the bridge's.
    #[default]
    Refused,
}

/// What became of an iframe that was met.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Met {
    /// How it stands.
    pub(crate) standing: Standing,
    /// Of a registered one, the origin it has besides those that are listed.
    pub(crate) own: Option<Origin>,
    /// Settings of its own that cannot be used.
    pub(crate) faults: Vec<FrameError>,
}

/// The registered frames, by their numbers.
#[derive(Debug, Default)]
pub(crate) struct Frames {
    frames: BTreeMap<FrameId, Frame>,
    hidden: bool,
}

impl Frames {
    /// Meets an iframe, for the first time or again. One that was registered and is no more has been forgotten when
    /// this answers `Waits`, `Refused` or an error.
    ///
    /// # Errors
    /// A frame that the page pointed at cannot be registered.
    pub(crate) fn meet(
        &mut self,
        id: FrameId,
        facts: FrameFacts,
        options: &Options,
        now: f64,
    ) -> Result<Met, FrameError> {
        let unchanged = |own| Met { standing: Standing::Unchanged, own, faults: Vec::new() };
        let admission = facts.admission(options);
        let own = match admission {
            Ok(Admission::Registered(own)) => own,
            refused => {
                self.frames.remove(&id);
                let standing = if refused? == Admission::Waits { Standing::Waits } else { Standing::Refused };
                return Ok(Met { standing, own: None, faults: Vec::new() });
            }
        };
        if let Some(known) = self.frames.get_mut(&id).filter(|known| known.facts.src == facts.src) {
            // Marked meanwhile, or no longer: the wait for it goes on.
            known.facts = facts;
            return Ok(unchanged(own));
        }
        let mut faults = Vec::new();
        let mut patience = Patience::new(facts.silence(options, &mut faults), facts.lazy);
        patience.tick(self.hidden, now);
        let auto_height = facts.is_sized(options, &mut faults);
        let standing = match self.frames.get_mut(&id) {
            Some(known) => {
                known.facts = facts;
                known.patience = patience;
                known.auto_height = auto_height;
                Standing::Moved
            }
            None => {
                self.frames.insert(id, Frame::new(id, facts, patience, auto_height, options.handshake));
                Standing::Added
            }
        };
        Ok(Met { standing, own, faults })
    }

    /// Forgets a frame.
    pub(crate) fn leave(&mut self, id: FrameId) -> Option<Frame> {
        self.frames.remove(&id)
    }

    /// A registered frame.
    #[must_use]
    pub(crate) fn get(&self, id: FrameId) -> Option<&Frame> {
        self.frames.get(&id)
    }

    /// A registered frame.
    pub(crate) fn get_mut(&mut self, id: FrameId) -> Option<&mut Frame> {
        self.frames.get_mut(&id)
    }

    /// All of them, in the order of their numbers.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (FrameId, &Frame)> {
        self.frames.iter().map(|(id, frame)| (*id, frame))
    }

    /// The page was hidden, or is shown again.
    pub(crate) fn pause(&mut self, hidden: bool, now: f64) {
        self.hidden = hidden;
        for frame in self.frames.values_mut() {
            frame.patience.tick(hidden, now);
        }
    }

    /// A lazy frame has come within one viewport.
    pub(crate) fn approach(&mut self, id: FrameId, now: f64) {
        let hidden = self.hidden;
        if let Some(frame) = self.get_mut(id) {
            frame.patience.approach(hidden, now);
        }
    }

    /// When [`Frames::wake`] has something to say.
    #[must_use]
    pub(crate) fn deadline(&self) -> Option<f64> {
        self.frames.values().filter_map(|frame| frame.patience.deadline()).reduce(f64::min)
    }

    /// The frames that were silent too long: each once.
    pub(crate) fn wake(&mut self, now: f64) -> Vec<FrameId> {
        self.give_up(|frame| frame.patience.deadline().is_some_and(|deadline| deadline <= now))
    }

    /// A policy of the page blocked a frame at this address, whose origin is empty unless it is http(s). Some reports
    /// name the whole address, most the origin alone: then every frame there that is silent is meant.
    pub(crate) fn block(&mut self, address: &str, origin: &str) -> Vec<FrameId> {
        if self.frames.values().any(|frame| frame.facts.src == address) {
            self.give_up(|frame| frame.facts.src == address)
        } else {
            self.give_up(|frame| frame.facts.src_origin == origin)
        }
    }

    fn give_up(&mut self, is_meant: impl Fn(&Frame) -> bool) -> Vec<FrameId> {
        let meant = self.frames.iter_mut().filter(|(_, frame)| is_meant(frame));
        meant.filter_map(|(id, frame)| frame.patience.give_up().then_some(*id)).collect()
    }
}
