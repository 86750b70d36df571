//! The gate: decides whether a message may be read at all, and whether what it says may count.
//!
//! Asks the sender one question after the other, in the order of the contract's section 3, and stops at the first
//! wrong answer; the data is read by whoever calls, only after [`Gate::admit`] said yes. Pure: an origin is any value
//! that can be compared, a frame is a number, time is handed in.

use std::collections::BTreeMap;
use std::fmt;

use serde::ser::{SerializeMap, SerializeStruct};
use serde::{Serialize, Serializer};

use crate::frame::FrameId;
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
    frames: BTreeMap<FrameId, Option<Bounds>>,
    rate: Option<Rate>,
}

impl<O: PartialEq> Gate<O> {
    /// A gate without frames, with the origins that are listed for all. Without a rate nothing is bounded.
    #[must_use]
    pub(crate) fn new(rate: Option<Rate>, listed: Vec<O>) -> Self {
        Self { listed, own: Vec::new(), frames: BTreeMap::new(), rate }
    }

    /// Registers a frame with the origin it has besides those that are listed, or changes that of a registered one; its
    /// bounds are kept.
    pub(crate) fn register(&mut self, frame: FrameId, own: Option<O>) {
        self.disown(frame);
        if let Some(origin) = own.filter(|origin| !self.listed.contains(origin)) {
            match self.own.iter_mut().find(|known| known.origin == origin) {
                Some(known) => known.frames.push(frame),
                None => self.own.push(OwnOrigin { origin, frames: vec![frame] }),
            }
        }
        self.frames.entry(frame).or_insert_with(|| self.rate.map(Bounds::new));
    }

    /// Forgets a frame.
    pub(crate) fn release(&mut self, frame: FrameId) {
        self.disown(frame);
        self.frames.remove(&frame);
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
        let Some(frame) = sender.frame().filter(|frame| self.frames.contains_key(frame)) else {
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
        if let Some(Some(bounds)) = self.frames.get_mut(&frame)
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
        match self.frames.get_mut(&frame) {
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

/// What was seen, and what became of it. Counters saturate; their sum is the number of messages seen.
///
/// ```
/// use drimify_bridge::{Reason, Stats};
/// let mut stats = Stats::default();
/// stats.accept();
/// stats.refuse(Reason::Origin, 2);
/// assert_eq!((stats.seen(), stats.refused(Reason::Origin)), (3, 2));
/// assert_eq!(serde_json::to_string(&stats)?, r#"{"seen":3,"accepted":1,"ignored":0,"refused":{"origin":2}}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stats {
    accepted: u32,
    ignored: u32,
    /// By reason, in the order of the enum.
    refused: [u32; Reason::ALL.len()],
}

impl Stats {
    /// Counts a message that became a milestone.
    pub fn accept(&mut self) {
        self.accepted = self.accepted.saturating_add(1);
    }

    /// Counts control traffic.
    pub fn ignore(&mut self) {
        self.ignored = self.ignored.saturating_add(1);
    }

    /// Counts refusals, and answers how many of that reason there are now.
    pub fn refuse(&mut self, reason: Reason, times: u32) -> u32 {
        if let Some(count) = self.refused.get_mut(reason as usize) {
            *count = count.saturating_add(times);
        }
        self.refused(reason)
    }

    /// Messages that became a milestone.
    #[must_use]
    pub fn accepted(&self) -> u32 {
        self.accepted
    }

    /// Control traffic.
    #[must_use]
    pub fn ignored(&self) -> u32 {
        self.ignored
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
}

/// As `stats()` answers: `{ seen, accepted, ignored, refused }`, with the reasons that there were.
impl Serialize for Stats {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut stats = serializer.serialize_struct("Stats", 4)?;
        stats.serialize_field("seen", &self.seen())?;
        stats.serialize_field("accepted", &self.accepted)?;
        stats.serialize_field("ignored", &self.ignored)?;
        stats.serialize_field("refused", &RefusedByReason(self))?;
        stats.end()
    }
}

struct RefusedByReason<'s>(&'s Stats);

impl Serialize for RefusedByReason<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for reason in Reason::ALL {
            match self.0.refused(reason) {
                0 => {}
                count => map.serialize_entry(&reason, &count)?,
            }
        }
        map.end()
    }
}
