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
use crate::platform::Platform;
use crate::round::{Rounds, State};
use crate::wire;

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
    /// The state that the page shows of it.
    shown: Option<State>,
    /// The latest milestone of each kind in the current round, for those who come late.
    kept: Vec<Rc<MilestoneEvent>>,
}

impl Frame {
    fn new(id: FrameId, facts: FrameFacts, patience: Patience, auto_height: bool, handshake: bool) -> Self {
        let handshake = Handshake::new(id, &facts, handshake);
        Self { facts, handshake, patience, auto_height, rounds: Rounds::default(), shown: None, kept: Vec::new() }
    }

    /// A document has loaded in it; whether it is greeted is asked next.
    pub(crate) fn load(&mut self) {
        if self.handshake.load() {
            self.rounds.reload();
        }
    }

    /// A message passed the gate's rules 1 to 3, whatever it says: the frame is there.
    pub(crate) fn hear(&mut self) {
        self.patience.hear();
        self.rounds.hear();
    }

    /// What is to be posted to it now, if anything: see [`Handshake::greet`].
    pub(crate) fn greet(&mut self, has_parent: bool, document: impl FnOnce() -> Document) -> Option<Greeting> {
        let id = self.handshake.greet(has_parent, document)?;
        Some(Greeting { text: wire::greeting(id), origin: self.facts.src_origin.clone() })
    }

    /// The height of the content that a reply asks for, in CSS pixels, if the frame is sized at all: see
    /// [`Handshake::height`].
    pub(crate) fn height(&self, reply_to: &str, height: &str, platform: &dyn Platform) -> Option<f64> {
        if self.auto_height { self.handshake.height(reply_to, height, platform) } else { None }
    }

    /// The state that the page is to show of it from now on; none if it shows that already.
    pub(crate) fn show(&mut self) -> Option<State> {
        let state = self.rounds.state();
        (self.shown.replace(state) != Some(state)).then_some(state)
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
