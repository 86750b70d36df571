//! What the core remembers of the iframes it listens to: standing, greeting, patience, and what happened in each.
//!
//! Pure: the page's facts and the time are handed in, and elements are numbers. What a message means is not its business.

mod by_frame;
mod error;
mod facts;
mod greeting;
mod list;
mod patience;
mod targets;

use std::rc::Rc;

pub(crate) use by_frame::ByFrame;
pub use error::FrameError;
pub(crate) use facts::Admission;
pub use facts::{Chosen, Found, FrameFacts, Setting, choose};
pub(crate) use greeting::Handshake;
pub use greeting::{Document, Greeting, MAX_HEIGHT};
pub use list::Standing;
pub(crate) use list::{Frames, Met};
pub(crate) use patience::Patience;
pub(crate) use targets::Targets;

use crate::event::MilestoneEvent;
use crate::milestone::{Filter, Milestone};
use crate::origin::Origin;
use crate::payload::Payload;
use crate::round::Rounds;

/// Names an iframe for the core. The browser side keeps the element behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FrameId(pub u32);

/// What the window of a frame shows, as far as it matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shows {
    /// What it showed when its address was taken away: none of the bridge's any more.
    Former,
    /// Nothing of another origin's yet.
    Nothing,
    /// What its `src` names, or else whatever another origin's document is there.
    Foreign,
}

/// A registered iframe.
#[derive(Debug)]
pub(crate) struct Frame {
    /// The facts by which it was registered.
    pub(crate) facts: FrameFacts,
    /// Its own origins, besides those that are listed.
    pub(crate) own: Vec<Origin>,
    /// What its window shows: nobody there is greeted or waited for before.
    pub(crate) shows: Shows,
    /// Where it is greeted.
    pub(crate) targets: Targets,
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
    /// What is to be posted to it now, if anything: see [`Handshake::greet`].
    pub(crate) fn greet(
        &mut self,
        has_parent: bool,
        document: impl FnOnce() -> Document,
        now: f64,
    ) -> Option<Greeting> {
        if self.shows != Shows::Foreign {
            return None;
        }
        let id = self.handshake.greet(has_parent, document)?;
        self.targets.greet(now);
        Some(Greeting { id: id.to_owned(), origin: self.targets.current().to_owned() })
    }

    /// Something that passed the gate's first three rules has come from it; true if it had been given up.
    pub(crate) fn hear(&mut self) -> bool {
        self.shows = Shows::Foreign;
        self.targets.stop();
        self.rounds.hear();
        self.patience.hear()
    }

    /// Where it is, as far as that is known.
    #[must_use]
    pub(crate) fn origin(&self) -> &str {
        self.targets.origin().unwrap_or_default()
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

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::event::{Flags, Via};
    use crate::options::Options;

    /// What the page says of an iframe at an origin.
    pub(crate) fn facts(origin: &str) -> FrameFacts {
        FrameFacts {
            src: format!("{origin}/x"),
            src_origin: origin.to_owned(),
            named: Vec::new(),
            id: Some("game".into()),
            given: false,
            marked: false,
            in_marked: false,
            ignored: false,
            lazy: false,
            is_foreign: false,
            has_loaded: false,
            is_former: false,
            sandbox: None,
            describe: "<iframe#game>".into(),
            timeout: None,
            auto_height: None,
        }
    }

    fn event(milestone: Milestone, payload: Payload, round: u32, sequence: u32) -> Rc<MilestoneEvent> {
        Rc::new(MilestoneEvent {
            milestone,
            payload,
            frame: FrameId(0),
            origin: "https://apps.drimify.com".into(),
            via: Via::Message,
            round,
            sequence,
            time: 0.0,
            flags: Flags::default(),
            source: None,
        })
    }

    fn frames() -> Frames {
        let mut frames = Frames::default();
        frames.meet(FrameId(0), facts("https://apps.drimify.com"), &Options::default(), 0.0).expect("no fault");
        frames
    }

    fn sequences(events: &[Rc<MilestoneEvent>]) -> Vec<u32> {
        events.iter().map(|event| event.sequence).collect()
    }

    #[test]
    fn of_each_kind_the_latest_of_the_round_is_kept() {
        let mut frames = frames();
        let frame = frames.get_mut(FrameId(0)).expect("the frame");
        let custom = |kind: &str| Payload::Custom { kind: kind.into() };
        for (milestone, payload, round, sequence, expected, why) in [
            (Milestone::Ready, Payload::None, 1, 1, vec![1], "the first"),
            (Milestone::RouteChange, Payload::Route { route: None }, 1, 2, vec![1, 2], "another kind"),
            (Milestone::RouteChange, Payload::Route { route: None }, 1, 3, vec![1, 3], "the latest, in its new place"),
            (Milestone::Custom, custom("a"), 1, 4, vec![1, 3, 4], "a wire type"),
            (Milestone::Custom, custom("b"), 1, 5, vec![1, 3, 4, 5], "each is a kind of its own"),
            (Milestone::Custom, custom("a"), 1, 6, vec![1, 3, 5, 6], "and the latest of each is kept"),
            (Milestone::Ready, Payload::None, 2, 7, vec![7], "a new round forgets the old one"),
        ] {
            frame.keep(event(milestone, payload, round, sequence));
            assert_eq!(sequences(frame.kept()), expected, "{why}");
        }
    }

    #[test]
    fn who_comes_late_is_brought_what_happened_once_or_everything() {
        let mut frames = frames();
        let frame = frames.get_mut(FrameId(0)).expect("the frame");
        frame.keep(event(Milestone::Ready, Payload::None, 1, 1));
        frame.keep(event(Milestone::RouteChange, Payload::Route { route: None }, 1, 2));
        frame.keep(event(Milestone::Custom, Payload::Custom { kind: "spin".into() }, 1, 3));
        for (name, everything, expected) in [
            ("*", false, vec![1]),
            ("*", true, vec![1, 2, 3]),
            ("ready", false, vec![1]),
            ("routeChange", false, vec![]),
            ("routeChange", true, vec![2]),
            ("custom:spin", true, vec![3]),
            ("custom", true, vec![3]),
            ("complete", true, vec![]),
        ] {
            let filter = Filter::parse(name, &["spin".to_owned()]).expect(name);
            assert_eq!(sequences(&frame.replay(&filter, everything)), expected, "{name}, everything: {everything}");
        }
    }

    #[test]
    fn a_greeting_goes_to_the_exact_origin_of_the_src() {
        let mut frames = frames();
        let frame = frames.get_mut(FrameId(0)).expect("the frame");
        let greeting = Greeting { id: "game".into(), origin: "https://apps.drimify.com".into() };
        assert_eq!(frame.greet(false, || Document::Loaded, 0.0), Some(greeting));
    }
}
