//! Frames that come and leave, and what the bridge says to them first.

use crate::claim::ClaimId;
use crate::frame::{FrameError, FrameFacts, FrameId, Greeting, Met, Shows, Standing};
use crate::origin::Origin;
use crate::report::{Notice, Trouble};
use crate::round::State;
use crate::session::{Page, Session};

/// What becomes of an iframe that was looked at.
#[derive(Debug, Default)]
pub struct Welcome {
    /// What is wrong with it or its settings, each sentence once.
    pub faults: Vec<FrameError>,
    /// What is told of it.
    pub notices: Vec<Notice>,
    /// How it stands now.
    pub standing: Standing,
    /// What ends because the frame, which was registered before, is no longer.
    pub gone: Option<Gone>,
}

/// What ends with a frame.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Gone {
    /// Its claim: a question of it that is under way is to be given up.
    pub claim: Option<ClaimId>,
}

impl<O: PartialEq + for<'o> From<&'o Origin>> Session<O> {
    /// Looks at an iframe: registers it, if its own origins allow that, notes where it has moved to, or lets it go.
    ///
    /// # Errors
    /// What is wrong with a given frame, as long as the bridge has not started.
    pub fn meet(&mut self, id: FrameId, facts: FrameFacts, now: f64) -> Result<Welcome, FrameError> {
        let (is_given, is_opaque, was_registered) = (facts.given, facts.is_opaque(), self.frames.get(id).is_some());
        let met = self.frames.meet(id, facts, &self.options, now);
        let met = match met {
            Ok(met) => met,
            Err(fault) if is_given && !self.is_started => {
                self.release(id);
                return Err(fault);
            }
            Err(fault) => Met { standing: Standing::Refused, faults: vec![fault] },
        };
        let mut welcome = Welcome { standing: met.standing, ..Welcome::default() };
        for fault in met.faults {
            if self.report.is_new(&fault) {
                welcome.faults.push(fault);
            }
        }
        self.let_speak(id);
        if matches!(met.standing, Standing::Emptied | Standing::Refused) && was_registered {
            welcome.gone = Some(self.release(id));
        }
        if met.standing == Standing::Added && is_opaque {
            welcome.notices.extend(self.report.trouble(&Trouble::SandboxOpaque, Some(id), None, "null", now));
        }
        Ok(welcome)
    }

    /// A document has loaded in a frame, which the page says this of now: whoever speaks there has to be greeted anew.
    pub fn loaded(&mut self, id: FrameId, facts: &FrameFacts, now: f64) {
        self.open(id, facts, true, now);
        if let Some(frame) = self.frames.get_mut(id).filter(|frame| frame.shows == Shows::Foreign)
            && frame.handshake.load()
        {
            frame.rounds.reload();
        }
    }

    /// A document may have loaded in a frame before anybody listened: this is what the page says of it.
    pub fn look_inside(&mut self, id: FrameId, facts: &FrameFacts, now: f64) {
        self.open(id, facts, false, now);
    }

    fn open(&mut self, id: FrameId, facts: &FrameFacts, has_loaded: bool, now: f64) {
        self.frames.look_inside(id, facts, has_loaded, now);
        self.let_speak(id);
    }

    /// A registered frame may speak from its own origins, unless its window shows what it must show no longer.
    fn let_speak(&mut self, id: FrameId) {
        if let Some(frame) = self.frames.get(id).filter(|frame| frame.shows != Shows::Former) {
            self.gate.register(id, frame.own.iter().map(O::from));
        }
    }
}

impl<O: PartialEq> Session<O> {
    /// A frame has left the page.
    pub fn leave(&mut self, id: FrameId) -> Gone {
        self.frames.leave(id);
        self.release(id)
    }

    fn release(&mut self, id: FrameId) -> Gone {
        self.gate.release(id);
        self.reactions.forget(id);
        self.report.forget(id);
        Gone { claim: self.claims.as_mut().and_then(|claims| claims.stop(id)) }
    }
}

impl<O> Session<O> {
    /// What was given fits: from now on a frame that does not is told, and stops nothing.
    pub fn started(&mut self) {
        self.is_started = true;
    }

    /// What is to be posted to a frame now, if anything.
    pub fn greet(&mut self, id: FrameId, page: &dyn Page, now: f64) -> Option<Greeting> {
        self.frames.get_mut(id)?.greet(page.has_parent(id), || page.document(id), now)
    }

    /// The page has loaded, and with it every frame that was in it: those that were not greeted yet.
    #[must_use]
    pub fn ungreeted(&self) -> Vec<FrameId> {
        self.frames.iter().filter(|(_, frame)| !frame.handshake.has_posted()).map(|(id, _)| id).collect()
    }

    /// A lazy frame has come within one viewport.
    pub fn approach(&mut self, id: FrameId, now: f64) {
        self.frames.approach(id, now);
    }

    /// Whether a frame is waited for only once it is near.
    #[must_use]
    pub fn is_far(&self, id: FrameId) -> bool {
        self.frames.get(id).is_some_and(|frame| frame.patience.is_far())
    }

    /// A policy of the page blocked a frame at this address, or at this origin: those that are `unavailable` by that.
    pub fn block(&mut self, address: &str) -> Vec<FrameId> {
        let url = self.platform.parse_url(address);
        let origin = url.filter(|url| matches!(url.protocol.as_str(), "https:" | "http:")).map(|url| url.origin);
        self.frames.block(address, &origin.unwrap_or_default())
    }

    /// Whether a frame is registered.
    #[must_use]
    pub fn knows(&self, id: FrameId) -> bool {
        self.frames.get(id).is_some()
    }

    /// The registered frames, in the order of their numbers.
    #[must_use]
    pub fn frame_ids(&self) -> Vec<FrameId> {
        self.frames.iter().map(|(id, _)| id).collect()
    }

    /// The origin that a frame is at, as far as that is known.
    #[must_use]
    pub fn origin(&self, id: FrameId) -> &str {
        self.frames.get(id).map_or("", |frame| frame.origin())
    }

    /// A frame's state.
    #[must_use]
    pub fn state(&self, id: FrameId) -> Option<State> {
        self.frames.get(id).map(|frame| frame.rounds.state())
    }
}
