//! What the core remembers of the iframes it listens to: standing, greeting, patience, and what happened in each.
//!
//! Pure: the page's facts and the time are handed in, and elements are numbers. What a message means is not its business.

mod error;
mod facts;
mod greeting;
mod list;
mod patience;

use std::rc::Rc;

pub use error::FrameError;
pub(crate) use facts::{Admission, Chosen, Found, choose};
pub use facts::{FrameFacts, Setting};
pub use greeting::{Document, Greeting};
pub(crate) use greeting::{Handshake, MAX_HEIGHT};
pub use list::Standing;
pub(crate) use list::{Frames, Met};
pub(crate) use patience::Patience;

use crate::event::MilestoneEvent;
use crate::milestone::{Filter, Milestone};
use crate::payload::Payload;
use crate::round::Rounds;

/// Names an iframe for the core. The browser side keeps the element behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FrameId(pub u32);

/// A registered iframe.
#[derive(Debug)]
pub(crate) struct Frame {
    /// The facts by which it was registered.
    pub(crate) facts: FrameFacts,
    /// Who speaks first.
    pub(crate) handshake: Handshake,
    /// How long its silence is borne.
    pub(crate) patience: Patience,
    /// Whether it is sized, if the bridge shook hands with it.
    pub(crate) auto_height: bool,
    /// Its rounds, and how far it has come.
    pub(crate) rounds: Rounds,
    /// The latest milestone of each kind in the current round, for those who come late.
    kept: Vec<Rc<MilestoneEvent>>,
}

impl Frame {
    fn new(id: FrameId, facts: FrameFacts, patience: Patience, auto_height: bool, handshake: bool) -> Self {
        let handshake = Handshake::new(id, &facts, handshake);
        Self { facts, handshake, patience, auto_height, rounds: Rounds::default(), kept: Vec::new() }
    }

    /// What is to be posted to it now, if anything: see [`Handshake::greet`].
    pub(crate) fn greet(&mut self, has_parent: bool, document: impl FnOnce() -> Document) -> Option<Greeting> {
        let id = self.handshake.greet(has_parent, document)?;
        Some(Greeting { id: id.to_owned(), origin: self.facts.src_origin.clone() })
    }

    /// Keeps a milestone for those who come late; of a kind the latest, and only the current round's.
    pub(crate) fn keep(&mut self, event: Rc<MilestoneEvent>) {
        self.kept.retain(|other| other.round == event.round && !is_same_kind(other, &event));
        self.kept.push(event);
    }

    /// What happened in the current round, in that order.
    #[must_use]
    pub(crate) fn kept(&self) -> &[Rc<MilestoneEvent>] {
        &self.kept
    }

    /// What a new handler is brought of the current round: what can happen once, or everything.
    #[must_use]
    pub(crate) fn replay(&self, filter: &Filter, everything: bool) -> Vec<Rc<MilestoneEvent>> {
        let is_wanted = |event: &&Rc<MilestoneEvent>| {
            filter.accepts(event.milestone, &event.payload) && (everything || event.milestone.is_one_off())
        };
        self.kept.iter().filter(is_wanted).cloned().collect()
    }
}

/// Of `custom`, each wire type is a kind of its own.
fn is_same_kind(one: &MilestoneEvent, other: &MilestoneEvent) -> bool {
    match (&one.payload, &other.payload) {
        (Payload::Custom { kind }, Payload::Custom { kind: other }) => kind == other,
        _ => one.milestone == other.milestone && one.milestone != Milestone::Custom,
    }
}
