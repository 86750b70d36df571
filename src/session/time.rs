//! Time: one deadline for all that waits, and what is due when it has come.

use std::rc::Rc;

use crate::claim::Woken;
use crate::event::MilestoneEvent;
use crate::frame::FrameId;
use crate::session::{Deeds, Session};

/// What is due.
#[derive(Debug)]
pub enum Due {
    /// A frame is to be greeted at the next of the origins that it may have.
    Greeting(FrameId),
    /// A frame was silent too long.
    Silence(FrameId),
    /// A change that waited for its time.
    Deeds(Rc<MilestoneEvent>, Deeds),
    /// What a claim waited for.
    Claim(Woken),
}

impl<O> Session<O> {
    /// When [`Session::wake`] has something to say: the shell keeps one timer.
    #[must_use]
    pub fn deadline(&self) -> Option<f64> {
        let claims = self.claims.as_ref().and_then(|claims| claims.deadline());
        let waiting = self.waiting.iter().map(|waiting| waiting.due);
        waiting.chain(self.frames.deadline()).chain(claims).reduce(f64::min)
    }

    /// What is due now.
    pub fn wake(&mut self, now: f64) -> Vec<Due> {
        let greeted = self.frames.pass(now).into_iter().map(Due::Greeting);
        let mut due: Vec<_> = greeted.chain(self.frames.wake(now).into_iter().map(Due::Silence)).collect();
        due.extend(self.ripe(now).into_iter().map(|(event, deeds)| Due::Deeds(event, deeds)));
        let woken = self.claims.as_mut().map(|claims| claims.wake(now)).unwrap_or_default();
        due.extend(woken.into_iter().map(Due::Claim));
        due
    }

    /// The bridge has ended: what waits does not happen.
    pub fn end(&mut self) {
        self.waiting.clear();
    }

    /// Nobody can see the page any more, or somebody can again: the clocks of silent frames stand, or go on.
    pub fn pause(&mut self, is_hidden: bool, now: f64) {
        self.frames.pause(is_hidden, now);
    }
}
