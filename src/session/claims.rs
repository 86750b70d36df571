//! The server's word on a completion: asked for at each, and once more after the page was reloaded.

use crate::claim::{Answer, Begun, ClaimId, Claims, Next, Play, Question, Sessions, experience, is_session};
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
        let completion = event.payload.completion()?;
        let play = Play { session: completion.session_id.as_deref(), project: completion.project_id.as_deref() };
        let frame = self.frames.get(event.frame)?;
        let experience = experience(&frame.facts.src);
        let claims = self.claims.as_mut()?;
        let begun = claims.begin(event.frame, play, claimant, now);
        // Without an address nobody knows after a reload which experience it was.
        let is_kept = claims.remembers() && frame.facts.has_address();
        let session = play.session.filter(|session| is_kept && is_session(session));
        let keep = session.map(|session| {
            let mut sessions = Sessions::read(kept, self.platform);
            sessions.remember(&experience, session);
            sessions.to_text()
        });
        Some(Asked { begun, keep })
    }

    /// Whether the tab keeps who asks, and for what, until the page is reloaded.
    #[must_use]
    pub fn remembers(&self) -> bool {
        self.claims.as_ref().is_some_and(Claims::remembers)
    }

    /// Asks again for an experience that was there before the page was reloaded: the first frame that shows it does.
    pub fn ask_again(&mut self, id: FrameId, claimant: &str, kept: Option<&str>, now: f64) -> Option<Question> {
        let known = experience(&self.frames.get(id)?.facts.src);
        let is_second = self.frames.iter().any(|(other, frame)| other != id && experience(&frame.facts.src) == known);
        if is_second || !self.remembers() {
            return None;
        }
        let sessions = Sessions::read(kept, self.platform);
        Some(self.claims.as_mut()?.resume(id, sessions.of(&known)?, claimant, now))
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
