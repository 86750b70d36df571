//! What the host's server is told so that it can count.

use crate::beacon::Signal;
use crate::event::MilestoneEvent;
use crate::session::Session;

impl<O> Session<O> {
    /// What is told of a milestone that the page is about to hear of, if anything. `said` is where to, as the page's root
    /// element says it now, `today` in milliseconds since 1970.
    pub fn signal(&mut self, event: &MilestoneEvent, said: Option<&str>, today: f64) -> Option<Signal> {
        let facts = &self.frames.get(event.frame)?.facts;
        let src = facts.has_address().then_some(facts.src.as_str());
        self.beacon.tell(event, src, said, today)
    }

    /// The page goes for good: what is told of plays that were not completed.
    pub fn abandon(&mut self, said: Option<&str>, today: f64) -> Vec<Signal> {
        self.beacon.abandon(said, today)
    }
}
