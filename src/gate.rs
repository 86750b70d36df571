//! The gate: decides whether a message may be read at all, and whether what it says may count.
//!
//! Asks the sender one question after the other, in the order of the contract's section 3, and stops at the first
//! wrong answer; the data is read by whoever calls, only after [`Gate::admit`] said yes. Pure: an origin is any value
//! that can be compared, a frame is a number, time is handed in.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::frame::{ByFrame, FrameId};
use crate::milestone::Milestone;
use crate::rate::{Rate, TokenBucket};

/// Why a message was refused: the names under which refusals are counted and reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// A script made the event; no frame did.
    UntrustedEvent,
    /// The origin is not an allowed one.
    Origin,
    /// The source is not the current window of a registered frame.
    Source,
    /// Too many messages, or too many milestones.
    Rate,
    /// The message is longer than 65 536 UTF-16 units.
    Size,
    /// The text is not a message of the transport, nor JSON.
    Parse,
    /// Neither an application message nor the neutral envelope.
    Shape,
    /// `isDigitaService` is not exactly `true`.
    NotDrimify,
    /// A message between the vendor's shell and the inner game.
    PluginLayer,
    /// The type or event name is not a string.
    Type,
    /// The name is outside the closed set.
    UnknownEvent,
    /// Something that only a parent says.
    Direction,
    /// The round has it already.
    Duplicate,
    /// The browser could not deserialise the message.
    MessageError,
    /// More early messages than the stub keeps.
    EarlyOverflow,
}

impl Reason {
    /// Every reason, in the order of the contract.
    pub const ALL: [Self; 15] = [
        Self::UntrustedEvent,
        Self::Origin,
        Self::Source,
        Self::Rate,
        Self::Size,
        Self::Parse,
        Self::Shape,
        Self::NotDrimify,
        Self::PluginLayer,
        Self::Type,
        Self::UnknownEvent,
        Self::Direction,
        Self::Duplicate,
        Self::MessageError,
        Self::EarlyOverflow,
    ];

    /// The name in `stats()` and in refusals.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::UntrustedEvent => "untrusted_event",
            Self::Origin => "origin",
            Self::Source => "source",
            Self::Rate => "rate",
            Self::Size => "size",
            Self::Parse => "parse",
            Self::Shape => "shape",
            Self::NotDrimify => "not_drimify",
            Self::PluginLayer => "plugin_layer",
            Self::Type => "type",
            Self::UnknownEvent => "unknown_event",
            Self::Direction => "direction",
            Self::Duplicate => "duplicate",
            Self::MessageError => "messageerror",
            Self::EarlyOverflow => "early_overflow",
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

impl Serialize for Reason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// What the gate may ask of a message event: in this order, one question at a time, and none after a wrong answer.
pub trait Sender<O> {
    /// `event.isTrusted`.
    fn is_trusted(&self) -> bool;
    /// Whether `event.origin` is byte-equal to an allowed origin.
    fn has_origin(&self, allowed: &O) -> bool;
    /// The registered, connected frame whose current `contentWindow` is `event.source`; a null source is nobody's.
    fn frame(&self) -> Option<FrameId>;
    /// `event.timeStamp`, in milliseconds.
    fn time(&self) -> f64;
}

/// A message that was refused: never what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The first rule that failed.
    pub reason: Reason,
    /// The registered frame it came from, where that is known.
    pub frame: Option<FrameId>,
    /// The name that the sender used, where the reason is [`Reason::UnknownEvent`].
    pub kind: Option<String>,
}

/// The bound on messages of any kind, which spares reading the data at all.
const VOLUME: Rate = Rate { per_second: 120.0, burst: 600.0 };
/// The bound on rounds that begin although the milestone rate is used up.
const ROUNDS: Rate = Rate { per_second: 1.0, burst: 5.0 };

/// How much one frame may say.
#[derive(Debug)]
struct Bounds {
    messages: TokenBucket,
    milestones: TokenBucket,
    rounds: TokenBucket,
}

impl Bounds {
    fn new(milestones: Rate) -> Self {
        Self {
            messages: TokenBucket::new(VOLUME),
            milestones: TokenBucket::new(milestones),
            rounds: TokenBucket::new(ROUNDS),
        }
    }
}

/// An origin that is not listed, and the frames that have it as their own.
#[derive(Debug)]
struct OwnOrigin<O> {
    origin: O,
    frames: Vec<FrameId>,
}

/// The registered frames, with the origins and bounds of each.
#[derive(Debug)]
pub(crate) struct Gate<O> {
    /// Allowed for every frame.
    listed: Vec<O>,
    /// Allowed for some: each origin once, so that a sender is asked about it once however many frames have it.
    own: Vec<OwnOrigin<O>>,
    frames: ByFrame<Option<Bounds>>,
    rate: Option<Rate>,
}

impl<O: PartialEq> Gate<O> {
    /// A gate without frames, with the origins that are listed for all. Without a rate nothing is bounded.
    #[must_use]
    pub(crate) fn new(rate: Option<Rate>, listed: Vec<O>) -> Self {
        Self { listed, own: Vec::new(), frames: ByFrame::default(), rate }
    }

    /// Registers a frame with the origins it has besides those that are listed, or changes those of a registered one; its
    /// bounds are kept.
    pub(crate) fn register(&mut self, frame: FrameId, own: impl IntoIterator<Item = O>) {
        self.disown(frame);
        for origin in own {
            if self.listed.contains(&origin) {
                continue;
            }
            match self.own.iter_mut().find(|known| known.origin == origin) {
                Some(known) => known.frames.push(frame),
                None => self.own.push(OwnOrigin { origin, frames: vec![frame] }),
            }
        }
        if self.frames.get(frame).is_none() {
            self.frames.insert(frame, self.rate.map(Bounds::new));
        }
    }

    /// Forgets a frame.
    pub(crate) fn release(&mut self, frame: FrameId) {
        self.disown(frame);
        self.frames.remove(frame);
    }

    fn disown(&mut self, frame: FrameId) {
        for own in &mut self.own {
            own.frames.retain(|known| *known != frame);
        }
        self.own.retain(|own| !own.frames.is_empty());
    }

    /// Rules 1 to 3: trusted, allowed origin, registered source with that origin.
    ///
    /// # Errors
    /// The first rule that fails.
    pub(crate) fn recognise(&self, sender: &impl Sender<O>) -> Result<FrameId, Refused> {
        let refused = |reason, frame| Err(Refused { reason, frame, kind: None });
        if !sender.is_trusted() {
            return refused(Reason::UntrustedEvent, None);
        }
        let is_listed = self.listed.iter().any(|origin| sender.has_origin(origin));
        let owners = if is_listed { None } else { self.own.iter().find(|own| sender.has_origin(&own.origin)) };
        if !is_listed && owners.is_none() {
            return refused(Reason::Origin, None);
        }
        let Some(frame) = sender.frame().filter(|frame| self.frames.get(*frame).is_some()) else {
            return refused(Reason::Source, None);
        };
        if owners.is_some_and(|own| !own.frames.contains(&frame)) {
            return refused(Reason::Origin, Some(frame));
        }
        Ok(frame)
    }

    /// Rules 1 to 4: as [`Gate::recognise`], and the bound on messages of any kind.
    ///
    /// # Errors
    /// The first rule that fails.
    pub(crate) fn admit(&mut self, sender: &impl Sender<O>) -> Result<FrameId, Refused> {
        let frame = self.recognise(sender)?;
        if let Some(Some(bounds)) = self.frames.get_mut(frame)
            && !bounds.messages.take(sender.time())
        {
            return Err(Refused { reason: Reason::Rate, frame: Some(frame), kind: None });
        }
        Ok(frame)
    }

    /// Rule 6: the milestone rate. `first` is whether the round has none of this kind yet, `opens` whether a played
    /// round is followed by the next: that has a bound of its own, so that no frame gets round this one by opening rounds.
    #[must_use]
    pub(crate) fn has_room(
        &mut self,
        frame: FrameId,
        milestone: Milestone,
        first: bool,
        opens: bool,
        now: f64,
    ) -> bool {
        match self.frames.get_mut(frame) {
            None => false,
            Some(None) => true,
            Some(Some(bounds)) => {
                bounds.milestones.take(now)
                    || (first && milestone.is_guaranteed())
                    || (opens && bounds.rounds.take(now))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;

    const A: FrameId = FrameId(0);
    const B: FrameId = FrameId(1);

    /// A message event that writes down what it is asked.
    struct Event {
        trusted: bool,
        origin: &'static str,
        frame: Option<FrameId>,
        time: f64,
        asked: RefCell<Vec<&'static str>>,
    }

    impl Sender<&'static str> for Event {
        fn is_trusted(&self) -> bool {
            self.asked.borrow_mut().push("isTrusted");
            self.trusted
        }

        fn has_origin(&self, allowed: &&'static str) -> bool {
            self.asked.borrow_mut().push("origin");
            self.origin == *allowed
        }

        fn frame(&self) -> Option<FrameId> {
            self.asked.borrow_mut().push("source");
            self.frame
        }

        fn time(&self) -> f64 {
            self.asked.borrow_mut().push("timeStamp");
            self.time
        }
    }

    fn event(origin: &'static str, frame: Option<FrameId>) -> Event {
        Event { trusted: true, origin, frame, time: 0.0, asked: RefCell::default() }
    }

    fn gate() -> Gate<&'static str> {
        let mut gate = Gate::new(Some(Rate::default()), Vec::new());
        gate.register(A, ["https://a.example"]);
        gate.register(B, ["https://b.example"]);
        gate
    }

    fn refusal(reason: Reason, frame: Option<FrameId>) -> Result<FrameId, Refused> {
        Err(Refused { reason, frame, kind: None })
    }

    #[test]
    fn the_gate_asks_in_order_and_stops_at_the_first_wrong_answer() {
        let a = "https://a.example";
        let scripted = Event { trusted: false, ..event(a, Some(A)) };
        for (event, expected, asked, why) in [
            (scripted, refusal(Reason::UntrustedEvent, None), "isTrusted", "a script's event"),
            (event("null", Some(A)), refusal(Reason::Origin, None), "isTrusted origin origin", "no origin equals null"),
            (event(a, None), refusal(Reason::Source, None), "isTrusted origin source", "another window of that origin"),
            (
                event(a, Some(B)),
                refusal(Reason::Origin, Some(B)),
                "isTrusted origin source",
                "an origin that is allowed for another frame",
            ),
            (
                event(a, Some(FrameId(7))),
                refusal(Reason::Source, None),
                "isTrusted origin source",
                "a frame that was released meanwhile",
            ),
            (event(a, Some(A)), Ok(A), "isTrusted origin source timeStamp", "one that may speak"),
        ] {
            assert_eq!(gate().admit(&event), expected, "{why}");
            assert_eq!(event.asked.borrow().join(" "), asked, "{why}");
        }
    }

    #[test]
    fn a_sender_is_asked_about_each_origin_once() {
        let mut gate = Gate::new(None, vec!["https://listed.example"]);
        for number in 0..8 {
            let own = if number % 2 == 0 { "https://listed.example" } else { "https://own.example" };
            gate.register(FrameId(number), [own]);
        }
        let stranger = event("https://stranger.example", Some(A));
        assert_eq!(gate.admit(&stranger), refusal(Reason::Origin, None));
        assert_eq!(stranger.asked.borrow().join(" "), "isTrusted origin origin");
    }

    #[test]
    fn a_frame_has_the_listed_origins_and_its_own() {
        let mut gate = Gate::new(None, vec!["https://listed.example"]);
        gate.register(A, ["https://own.example"]);
        gate.register(B, []);
        for (origin, frame, expected) in [
            ("https://listed.example", A, Ok(A)),
            ("https://listed.example", B, Ok(B)),
            ("https://own.example", A, Ok(A)),
            ("https://own.example", B, refusal(Reason::Origin, Some(B))),
        ] {
            assert_eq!(gate.admit(&event(origin, Some(frame))), expected, "{origin} {frame:?}");
        }
    }

    #[test]
    fn a_frame_that_is_registered_again_changes_its_origin_and_keeps_its_bounds() {
        let mut gate = gate();
        while gate.admit(&event("https://a.example", Some(A))).is_ok() {}
        gate.register(A, ["https://other.example"]);
        assert_eq!(gate.admit(&event("https://a.example", Some(A))), refusal(Reason::Origin, None));
        assert_eq!(gate.admit(&event("https://other.example", Some(A))), refusal(Reason::Rate, Some(A)));
    }

    #[test]
    fn a_released_frame_takes_its_origin_along() {
        let mut gate = gate();
        gate.release(A);
        assert_eq!(gate.admit(&event("https://a.example", Some(A))), refusal(Reason::Origin, None));
        gate.register(B, ["https://a.example"]);
        assert_eq!(gate.admit(&event("https://a.example", Some(B))), Ok(B), "another frame may still have it");
    }

    #[test]
    fn a_listed_origin_without_its_frame_fails_by_source() {
        let mut gate = Gate::new(None, vec!["https://a.example"]);
        gate.register(A, ["https://a.example"]);
        gate.release(A);
        assert_eq!(gate.admit(&event("https://a.example", None)), refusal(Reason::Source, None));
        assert_eq!(gate.admit(&event("https://a.example", Some(A))), refusal(Reason::Source, None));
    }

    #[test]
    fn volume_is_bounded_by_burst_and_rate() {
        let mut gate = gate();
        let mut admitted = |time: f64| {
            let event = Event { time, ..event("https://a.example", Some(A)) };
            (0..1000).filter(|_| gate.admit(&event).is_ok()).count()
        };
        assert_eq!(admitted(5.0), 600, "the burst");
        assert_eq!(admitted(1005.0), 120, "one second refills 120");
        assert_eq!(admitted(500.0), 0, "a clock that runs backwards refills nothing");
        assert_eq!(admitted(f64::INFINITY), 600, "never more than the burst");
        assert_eq!(gate.admit(&event("https://b.example", Some(B))), Ok(B), "each frame has a bound of its own");
    }

    #[test]
    fn to_recognise_a_sender_takes_nothing_from_its_bounds() {
        let mut gate = gate();
        while gate.admit(&event("https://a.example", Some(A))).is_ok() {}
        assert_eq!(gate.recognise(&event("https://a.example", Some(A))), Ok(A));
    }

    #[test]
    fn the_first_of_a_round_passes_the_milestone_rate() {
        let mut gate = gate();
        let passed = (0..100).filter(|_| gate.has_room(A, Milestone::RouteChange, true, false, 0.0)).count();
        assert_eq!(passed, 60);
        assert!(gate.has_room(A, Milestone::Complete, true, false, 0.0));
        assert!(!gate.has_room(A, Milestone::Complete, false, false, 0.0));
        assert!(!gate.has_room(A, Milestone::Custom, true, false, 0.0));
        let opened = (0..100).filter(|_| gate.has_room(A, Milestone::Ready, false, true, 0.0)).count();
        assert_eq!(opened, 5, "the next rounds begin, but not without bound");
        assert!(!gate.has_room(FrameId(7), Milestone::Complete, true, false, 0.0), "nobody's milestone");
    }

    #[test]
    fn without_a_rate_nothing_is_bounded() {
        let mut gate = Gate::new(None, Vec::new());
        gate.register(A, ["https://a.example"]);
        for _ in 0..2000 {
            assert!(gate.admit(&event("https://a.example", Some(A))).is_ok());
            assert!(gate.has_room(A, Milestone::Custom, false, false, 0.0));
        }
    }
}
