//! The gate: decides whether a message may be read at all, and whether what it says may count.
//!
//! Asks the sender one question after the other, in the order of the contract's section 3, and stops at the first
//! wrong answer; the data is read by whoever calls, only after [`Gate::admit`] said yes. Pure: an origin is any value
//! that can be compared, a frame is a number, time is handed in.

use crate::milestone::Milestone;
use crate::text::Names;

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

/// All reasons, in the order of the enum and of their counters.
pub const REASONS: Names = Names(
    "untrusted_event origin source rate size parse shape not_drimify plugin_layer type unknown_event direction duplicate messageerror early_overflow",
);

/// How many there are.
const COUNT: usize = Reason::EarlyOverflow as usize + 1;

impl Reason {
    /// The name in `stats()` and in refusals.
    #[must_use]
    pub fn name(self) -> &'static str {
        REASONS.get(self as usize)
    }
}

/// Longest message text, in UTF-16 units.
pub const MAX_MESSAGE: usize = 65_536;

/// What the gate may ask of a message event, one question at a time.
pub trait Sender<O> {
    /// `event.isTrusted`.
    fn is_trusted(&self) -> bool;
    /// Whether `event.origin` is byte-equal to an allowed origin.
    fn has_origin(&self, allowed: &O) -> bool;
    /// The registered, connected frame whose current `contentWindow` is `event.source`; a null source is nobody's.
    fn frame(&self) -> Option<usize>;
}

/// How many milestones a frame may send: a sustained rate and a burst.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rate {
    /// Sustained, per second.
    pub per_second: f64,
    /// At once.
    pub burst: f64,
}

/// The bound on messages of any kind, which spares reading the data at all.
const VOLUME: Rate = Rate { per_second: 120.0, burst: 600.0 };

impl Default for Rate {
    fn default() -> Self {
        Self { per_second: 20.0, burst: 60.0 }
    }
}

/// The bound on rounds that begin although the milestone rate is used up.
const ROUNDS: Rate = Rate { per_second: 1.0, burst: 5.0 };

/// A token bucket; a clock that stands still or runs backwards only means that nothing is refilled.
#[derive(Debug, Clone)]
struct Bucket {
    tokens: f64,
    filled: f64,
}

/// Empty since ever, so full the first time it is asked.
const FULL: Bucket = Bucket { tokens: 0.0, filled: f64::NEG_INFINITY };

impl Bucket {
    fn take(&mut self, rate: Rate, now: f64) -> bool {
        let elapsed = (now - self.filled).max(0.0);
        self.filled = self.filled.max(now);
        self.tokens = (self.tokens + elapsed * rate.per_second / 1000.0).min(rate.burst);
        let taken = self.tokens >= 1.0;
        self.tokens -= f64::from(u8::from(taken));
        taken
    }
}

/// What the gate knows of one registered frame.
#[derive(Debug, Clone)]
struct Entrance {
    /// The place of the origin it has besides those that are listed.
    origin: Option<usize>,
    volume: Bucket,
    milestones: Bucket,
    rounds: Bucket,
}

/// A refusal of the gate, with the frame if the source was one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused {
    /// The first rule that failed.
    pub reason: Reason,
    /// The registered frame the message came from, where that is known.
    pub frame: Option<usize>,
}

/// The registered frames with their allowed origins and bounds.
#[derive(Debug)]
pub struct Gate<O> {
    entrances: Vec<Option<Entrance>>,
    /// Each once: those that are listed for every frame, then those that frames have besides.
    origins: Vec<O>,
    listed: usize,
    rate: Option<Rate>,
}

impl<O: PartialEq> Gate<O> {
    /// A gate without frames, with the origins that are listed for all. Without a rate neither bound applies.
    #[must_use]
    pub fn new(rate: Option<Rate>, listed: Vec<O>) -> Self {
        Self { entrances: Vec::new(), listed: listed.len(), origins: listed, rate }
    }

    /// Registers a frame with the origin it has besides those that are listed, or changes that of a registered one; its
    /// bounds are kept.
    pub fn register(&mut self, frame: usize, origin: Option<O>) {
        let origin = origin.map(|origin| {
            self.origins.iter().position(|known| *known == origin).unwrap_or_else(|| {
                self.origins.push(origin);
                self.origins.len() - 1
            })
        });
        while self.entrances.len() <= frame {
            self.entrances.push(None);
        }
        if let Some(entrance) = self.entrances.get_mut(frame) {
            let fresh = Entrance { origin, volume: FULL, milestones: FULL, rounds: FULL };
            entrance.get_or_insert(fresh).origin = origin;
        }
    }

    /// Forgets a frame.
    pub fn release(&mut self, frame: usize) {
        if let Some(entrance) = self.entrances.get_mut(frame) {
            *entrance = None;
        }
    }

    /// Rules 1 to 3: trusted, allowed origin, registered source with that origin.
    ///
    /// # Errors
    /// The first rule that fails.
    pub fn recognise(&self, sender: &impl Sender<O>) -> Result<usize, Refused> {
        let refused = |reason, frame| Err(Refused { reason, frame });
        if !sender.is_trusted() {
            return refused(Reason::UntrustedEvent, None);
        }
        let place = self.origins.iter().position(|origin| sender.has_origin(origin));
        let Some(place) = place else { return refused(Reason::Origin, None) };
        let has_it = |entrance: &Entrance| place < self.listed || entrance.origin == Some(place);
        // That of a frame that has left is nobody's any more.
        if place >= self.listed && !self.entrances.iter().flatten().any(has_it) {
            return refused(Reason::Origin, None);
        }
        let Some(frame) = sender.frame() else { return refused(Reason::Source, None) };
        let Some(Some(entrance)) = self.entrances.get(frame) else { return refused(Reason::Source, None) };
        if !has_it(entrance) {
            return refused(Reason::Origin, Some(frame));
        }
        Ok(frame)
    }

    /// Rules 1 to 4: as [`Gate::recognise`], and the bound on messages of any kind.
    ///
    /// # Errors
    /// The first rule that fails.
    pub fn admit(&mut self, sender: &impl Sender<O>, now: f64) -> Result<usize, Refused> {
        let frame = self.recognise(sender)?;
        let entrance = self.entrances.get_mut(frame).and_then(Option::as_mut);
        if self.rate.is_some() && !entrance.is_some_and(|entrance| entrance.volume.take(VOLUME, now)) {
            return Err(Refused { reason: Reason::Rate, frame: Some(frame) });
        }
        Ok(frame)
    }

    /// Rule 6: the milestone rate. `first` is whether the round has none of this kind yet, `opens` whether a played
    /// round is followed by the next: that has a bound of its own, so that no frame gets round this one by opening rounds.
    #[must_use]
    pub fn has_room(&mut self, frame: usize, milestone: Milestone, first: bool, opens: bool, now: f64) -> bool {
        let Some(entrance) = self.entrances.get_mut(frame).and_then(Option::as_mut) else { return false };
        let Some(rate) = self.rate else { return true };
        entrance.milestones.take(rate, now)
            || (first && milestone.is_guaranteed())
            || (opens && entrance.rounds.take(ROUNDS, now))
    }
}

/// What was seen, and what became of it. Counters saturate; their sum is the number of messages seen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stats {
    /// Messages that became a milestone.
    pub accepted: u32,
    /// Control traffic.
    pub ignored: u32,
    refused: [u32; COUNT],
}

impl Stats {
    /// Counts a refusal and answers how many of that reason there are.
    pub fn refuse(&mut self, reason: Reason, times: u32) -> u32 {
        match self.refused.get_mut(reason as usize) {
            Some(counter) => {
                *counter = counter.saturating_add(times);
                *counter
            }
            None => 0,
        }
    }

    /// Refusals of one reason.
    #[must_use]
    pub fn refused(&self, reason: Reason) -> u32 {
        self.refused.get(reason as usize).copied().unwrap_or(0)
    }

    /// All messages.
    #[must_use]
    pub fn seen(&self) -> u32 {
        self.refused.iter().fold(self.accepted.saturating_add(self.ignored), |sum, count| sum.saturating_add(*count))
    }

    /// Tells each counter: seen, accepted, ignored, then refusals in the order of [`REASONS`].
    pub fn each(&self, mut tell: impl FnMut(u32)) {
        for count in [self.seen(), self.accepted, self.ignored].iter().chain(&self.refused) {
            tell(*count);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;

    struct Fake {
        trusted: bool,
        origin: &'static str,
        frame: Option<usize>,
        asked: RefCell<Vec<&'static str>>,
    }

    impl Sender<&'static str> for Fake {
        fn is_trusted(&self) -> bool {
            self.asked.borrow_mut().push("isTrusted");
            self.trusted
        }
        fn has_origin(&self, allowed: &&'static str) -> bool {
            self.asked.borrow_mut().push("origin");
            self.origin == *allowed
        }
        fn frame(&self) -> Option<usize> {
            self.asked.borrow_mut().push("source");
            self.frame
        }
    }

    fn fake(trusted: bool, origin: &'static str, frame: Option<usize>) -> Fake {
        Fake { trusted, origin, frame, asked: RefCell::default() }
    }

    fn gate() -> Gate<&'static str> {
        let mut gate = Gate::new(Some(Rate::default()), Vec::new());
        gate.register(0, Some("https://a.example"));
        gate.register(1, Some("https://b.example"));
        gate
    }

    #[test]
    fn the_gate_stops_at_the_first_rule_that_fails() {
        for (sender, reason, frame, asked, why) in [
            (
                fake(false, "https://a.example", Some(0)),
                Reason::UntrustedEvent,
                None,
                vec!["isTrusted"],
                "a script's event",
            ),
            (
                fake(true, "null", Some(0)),
                Reason::Origin,
                None,
                vec!["isTrusted", "origin", "origin"],
                "no origin equals null",
            ),
            (
                fake(true, "https://a.example", None),
                Reason::Source,
                None,
                vec!["isTrusted", "origin", "source"],
                "another window of the right origin",
            ),
            (
                fake(true, "https://a.example", Some(1)),
                Reason::Origin,
                Some(1),
                vec!["isTrusted", "origin", "source"],
                "an origin that is allowed for another frame",
            ),
            (
                fake(true, "https://a.example", Some(7)),
                Reason::Source,
                None,
                vec!["isTrusted", "origin", "source"],
                "a frame that was released meanwhile",
            ),
        ] {
            assert_eq!(gate().admit(&sender, 0.0), Err(Refused { reason, frame }), "{why}");
            assert_eq!(*sender.asked.borrow(), asked, "{why}");
        }
    }

    #[test]
    fn a_released_frame_takes_its_origins_along() {
        let mut gate = gate();
        gate.release(0);
        let refused = gate.admit(&fake(true, "https://a.example", Some(0)), 0.0);
        assert_eq!(refused, Err(Refused { reason: Reason::Origin, frame: None }));
    }

    #[test]
    fn a_listed_origin_without_its_frame_fails_by_source() {
        let mut gate = Gate::new(None, vec!["https://a.example"]);
        gate.register(0, Some("https://a.example"));
        gate.release(0);
        let refused = gate.admit(&fake(true, "https://a.example", None), 0.0);
        assert_eq!(refused, Err(Refused { reason: Reason::Source, frame: None }));
    }

    #[test]
    fn volume_is_bounded_by_burst_and_rate() {
        let mut gate = gate();
        let mut admitted =
            |now: f64| (0..1000).filter(|_| gate.admit(&fake(true, "https://a.example", Some(0)), now).is_ok()).count();
        assert_eq!(admitted(5.0), 600, "the burst");
        assert_eq!(admitted(1005.0), 120, "one second refills 120");
        assert_eq!(admitted(500.0), 0, "a clock that runs backwards refills nothing");
        assert_eq!(admitted(f64::INFINITY), 600, "never more than the burst");
    }

    #[test]
    fn the_first_of_a_round_passes_the_milestone_rate() {
        let mut gate = gate();
        let passed = (0..100).filter(|_| gate.has_room(0, Milestone::RouteChange, true, false, 0.0)).count();
        assert_eq!(passed, 60);
        assert!(gate.has_room(0, Milestone::Complete, true, false, 0.0));
        assert!(!gate.has_room(0, Milestone::Complete, false, false, 0.0));
        assert!(!gate.has_room(0, Milestone::Custom, true, false, 0.0));
        let opened = (0..100).filter(|_| gate.has_room(0, Milestone::Ready, false, true, 0.0)).count();
        assert_eq!(opened, 5, "the next rounds begin, but not without bound");
    }

    #[test]
    fn without_a_rate_neither_bound_applies() {
        let mut gate = Gate::new(None, Vec::new());
        gate.register(0, Some("https://a.example"));
        for _ in 0..2000 {
            assert!(gate.admit(&fake(true, "https://a.example", Some(0)), 0.0).is_ok());
            assert!(gate.has_room(0, Milestone::Custom, false, false, 0.0));
        }
    }

    #[test]
    fn counters_saturate_and_add_up() {
        let mut stats = Stats { accepted: 2, ignored: 3, ..Stats::default() };
        assert_eq!(stats.refuse(Reason::Origin, 4), 4);
        assert_eq!(stats.seen(), 9);
        assert_eq!(stats.refuse(Reason::Origin, u32::MAX), u32::MAX);
        assert_eq!(stats.refuse(Reason::Origin, 1), u32::MAX);
        assert_eq!(stats.seen(), u32::MAX);
    }
}
