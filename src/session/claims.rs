//! The server's word on a completion: asked for at each, and once more after the page was reloaded.

use crate::claim::{Answer, Begun, ClaimId, Next, Question, Sessions};
use crate::event::MilestoneEvent;
use crate::frame::FrameId;
use crate::session::Session;

impl<O> Session<O> {
    /// Whether the server is asked at all: only then is there something to keep.
    #[must_use]
    pub fn verifies(&self) -> bool {
        self.claims.is_some()
    }

    /// A completion was told to the page: asks the server for it, if its frame is still there. `kept` is what the tab
    /// keeps of the sessions that were asked for; the answer has what it is to keep now.
    pub fn ask(&mut self, event: &MilestoneEvent, claimant: &str, kept: Option<&str>, now: f64) -> Option<Asked> {
        let session = event.payload.completion()?.session_id.as_deref().filter(|session| !session.is_empty());
        let frame = self.frames.get(event.frame)?;
        let begun = self.claims.as_mut()?.begin(event.frame, session, claimant, now);
        // Without an address nobody knows after a reload which experience it was.
        let keep = session.filter(|_| frame.facts.has_address()).map(|session| {
            let mut sessions = Sessions::read(kept, self.platform);
            sessions.remember(&frame.facts.src, session);
            sessions.to_text()
        });
        Some(Asked { begun, keep })
    }

    /// Asks again for a frame that was there before the page was reloaded.
    pub fn ask_again(&mut self, id: FrameId, claimant: &str, kept: Option<&str>, now: f64) -> Option<Question> {
        let sessions = Sessions::read(kept, self.platform);
        let session = sessions.of(&self.frames.get(id)?.facts.src)?;
        Some(self.claims.as_mut()?.resume(id, session, claimant, now))
    }

    /// Whether a claim still waits for the server's word.
    #[must_use]
    pub fn waits_for(&self, claim: ClaimId) -> bool {
        self.claims.as_ref().is_some_and(|claims| claims.is_open(claim))
    }

    /// What the answer to a question leads to.
    pub fn claimed(&mut self, claim: ClaimId, answer: &Answer, now: f64) -> Next {
        self.claims.as_mut().map_or(Next::Nothing, |claims| claims.claimed(claim, answer, now))
    }
}

/// What a completion leads to.
#[derive(Debug, PartialEq, Eq)]
pub struct Asked {
    /// The claim.
    pub begun: Begun,
    /// What the tab is to keep of the sessions that were asked for.
    pub keep: Option<String>,
}
