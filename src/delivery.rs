//! From an admitted message to what has to happen: decode, rate, rounds, and the plan for the page.
//!
//! The one place where the pure rooms meet. It owns what a bridge knows of its frames; the edge hands in text and
//! carries out what comes back.

use std::fmt;
use std::mem::take;
use std::rc::Rc;

use crate::config::{Config, DEFAULT_ORIGINS};
use crate::intake::{Gate, Reason, Refused, Sender, Stats};
use crate::json::{Doc, Node};
use crate::milestone::{Flags, Milestone, MilestoneEvent, Payload, Via};
use crate::origin::{Origin, OriginError};
use crate::platform::Platform;
use crate::reaction::{Moment, Plan, Reaction, ReactionId, Reactions, RedirectPolicy, Scene};
use crate::round::{Rounds, State};
use crate::text::{Told, concat};
use crate::wire::{self, Control, Envelope, Misfit};

/// What the core of one bridge knows.
#[derive(Debug)]
pub struct Core<O> {
    gate: Gate<O>,
    rounds: Vec<Rounds>,
    reactions: Reactions,
    /// The options, without what was taken out of them.
    config: Rc<Config>,
    platform: Platform,
    /// Counters of messages.
    pub stats: Stats,
}

/// How an iframe came to be considered.
#[derive(Debug, Clone, Copy)]
pub struct Frame {
    /// The page gave it by `frame`.
    pub given: bool,
    /// It is marked `data-drimify`.
    pub marked: bool,
    /// It stands below `data-drimify-ignore`.
    pub ignored: bool,
}

/// Why a frame that the page pointed at cannot be listened to.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum FrameError {
    /// Its address is outside the list.
    SrcOrigin(String),
    /// Its address has no origin that could be allowed.
    Origin(OriginError),
}

impl FrameError {
    /// The stable code of the public contract.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.told().0
    }

    /// The sentence for the page's author, as `Display` prints it.
    #[must_use]
    pub fn message(&self) -> String {
        concat(&self.told().1)
    }

    pub(crate) fn told(&self) -> Told<'_> {
        match self {
            Self::SrcOrigin(found) => (
                "frame_src_origin",
                ["the src is at \"", found, "\", which is not among allowedOrigins: add it there, or correct the src"],
            ),
            Self::Origin(error) => error.told(),
        }
    }
}

impl fmt::Display for FrameError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message())
    }
}

impl std::error::Error for FrameError {}

impl From<OriginError> for FrameError {
    fn from(error: OriginError) -> Self {
        Self::Origin(error)
    }
}

/// A message's text as the edge read it.
#[derive(Debug, Clone, Copy)]
pub struct Message<'t> {
    /// The message itself, or the JSON text of an object message.
    pub text: &'t str,
    /// What did not fit while an object was turned into text.
    pub flags: Flags,
    /// Whether the message arrived as an object.
    pub is_object: bool,
    /// The origin that was compared.
    pub origin: &'t str,
    /// The event's time stamp, in milliseconds.
    pub time: f64,
    /// By message or by widget callback.
    pub via: Via,
}

/// What an admitted message turned out to be.
#[derive(Debug)]
pub enum Verdict<'t> {
    /// A milestone, and what it means for the page.
    Accepted(Box<MilestoneEvent>, Plan),
    /// Control traffic.
    Ignored(Control<'t>),
    /// Refused.
    Refused(Misfit),
}

impl<O: PartialEq + Clone> Core<O> {
    /// The core of a bridge, without frames. `intern` makes an origin comparable.
    #[must_use]
    pub fn new(mut config: Config, platform: Platform, intern: impl Fn(&str) -> O) -> Self {
        let mut reactions = Reactions::new(RedirectPolicy { allowed: take(&mut config.redirect_origins) });
        for reaction in take(&mut config.reactions) {
            reactions.arm(reaction);
        }
        let mut listed = Vec::new();
        for origin in config.allowed_origins.iter().flatten() {
            listed.push(intern(origin.as_str()));
        }
        Self {
            gate: Gate::new(config.rate, listed),
            rounds: Vec::new(),
            reactions,
            config: Rc::new(config),
            platform,
            stats: Stats::default(),
        }
    }

    /// The options that hold as long as the bridge does.
    #[must_use]
    pub fn config(&self) -> Rc<Config> {
        self.config.clone()
    }

    /// Considers an iframe whose `src` has this origin, and registers it under a number if its own origins (contract,
    /// section 2) allow it; false means that it waits. `intern` makes an origin comparable.
    ///
    /// # Errors
    /// A frame that the page pointed at cannot be.
    pub fn consider(
        &mut self,
        number: usize,
        src_origin: &str,
        frame: Frame,
        intern: impl Fn(&str) -> O,
    ) -> Result<bool, FrameError> {
        let pointed_at = frame.given || frame.marked;
        let config = &*self.config;
        let origin = match Origin::parse(src_origin, config.dev) {
            Ok(origin) => origin,
            Err(error) if pointed_at => return Err(error.into()),
            Err(_) => return Ok(false),
        };
        let list = config.allowed_origins.as_deref().unwrap_or_default();
        let listed = list.contains(&origin);
        if frame.given && !frame.marked && !listed && !list.is_empty() {
            return Err(FrameError::SrcOrigin(origin.as_str().to_owned()));
        }
        if !frame.given && (frame.ignored || !(listed || frame.marked || DEFAULT_ORIGINS.contains(&origin.as_str()))) {
            return Ok(false);
        }
        let mut own = Vec::new();
        for origin in list {
            own.push(intern(origin.as_str()));
        }
        if own.is_empty() || (frame.marked && !listed) {
            own.push(intern(origin.as_str()));
        }
        self.register(number, own);
        Ok(true)
    }

    /// The numbers of the registered frames.
    pub fn frames(&self) -> impl Iterator<Item = usize> {
        self.gate.frames()
    }

    /// Registers a frame under a number, or changes its origins; its rounds are kept.
    pub fn register(&mut self, frame: usize, origins: Vec<O>) {
        self.gate.register(frame, origins);
        if self.rounds.len() <= frame {
            self.rounds.resize_with(frame + 1, Rounds::default);
        }
    }

    /// Forgets a frame.
    pub fn release(&mut self, frame: usize) {
        self.gate.release(frame);
        self.reactions.forget(frame);
        if let Some(rounds) = self.rounds.get_mut(frame) {
            *rounds = Rounds::default();
        }
    }

    /// A frame's state.
    #[must_use]
    pub fn state(&self, frame: usize) -> State {
        self.rounds.get(frame).map(Rounds::state).unwrap_or_default()
    }

    /// A frame's round.
    #[must_use]
    pub fn round(&self, frame: usize) -> u32 {
        self.rounds.get(frame).map_or(1, Rounds::round)
    }

    /// The gate's rules 1 to 4, before any data is read.
    ///
    /// # Errors
    /// The rule that failed; it is counted.
    pub fn admit(&mut self, sender: &impl Sender<O>, now: f64) -> Result<usize, Refused> {
        self.gate.admit(sender, now).inspect_err(|refused| {
            self.stats.refuse(refused.reason, 1);
        })
    }

    /// Judges an admitted message: counts it, and says what is to be done.
    pub fn judge<'t>(
        &mut self,
        frame: usize,
        message: &Message<'t>,
        frame_matches: &dyn Fn(&str) -> bool,
    ) -> Verdict<'t> {
        match self.read(frame, message, frame_matches) {
            Ok(verdict) => {
                let counter = match verdict {
                    Verdict::Ignored(_) => &mut self.stats.ignored,
                    _ => &mut self.stats.accepted,
                };
                *counter = counter.saturating_add(1);
                verdict
            }
            Err(misfit) => {
                self.stats.refuse(misfit.reason, 1);
                Verdict::Refused(misfit)
            }
        }
    }

    /// A message passed rules 1 to 3, whatever it says. True if that ended the frame's unavailability.
    pub fn hear(&mut self, frame: usize) -> bool {
        self.rounds.get_mut(frame).is_some_and(Rounds::hear)
    }

    /// Another document has loaded in a frame.
    pub fn reload(&mut self, frame: usize) {
        if let Some(rounds) = self.rounds.get_mut(frame) {
            rounds.reload();
        }
    }

    fn read<'t>(
        &mut self,
        frame: usize,
        message: &Message<'t>,
        frame_matches: &dyn Fn(&str) -> bool,
    ) -> Result<Verdict<'t>, Misfit> {
        let (json, framed) = match wire::open(message.text)? {
            Envelope::Control(control) => return Ok(Verdict::Ignored(control)),
            Envelope::Framed(json) => (json, true),
            Envelope::Bare(json) => (json, false),
        };
        let doc = Doc::parse(json, self.platform.parse_number).map_err(|_| Reason::Parse)?;
        let Some(head) = wire::read_head(&doc, framed, &self.config.custom_types)? else {
            return Ok(Verdict::Ignored(Control::Resize));
        };
        let payload = wire::read_payload(&head, &self.config.fields);
        let rounds = self.rounds.get_mut(frame).ok_or(Reason::Source)?;
        if !self.gate.has_room(frame, head.milestone, rounds.is_first(head.milestone), message.time) {
            return Err(Reason::Rate.into());
        }
        if rounds.is_duplicate(head.milestone, &payload) {
            return Err(Reason::Duplicate.into());
        }
        let measured = head.data.filter(|_| !message.is_object).map(wire::measure).unwrap_or_default();
        let flags = head.flags.union(message.flags).union(measured);
        let (event, plan) = self.enter(frame, head.milestone, payload, head.data, message, flags, frame_matches);
        Ok(Verdict::Accepted(Box::new(event), plan))
    }

    /// Enters a milestone of the bridge's own, such as `unavailable`.
    pub fn enter_own(
        &mut self,
        frame: usize,
        milestone: Milestone,
        origin: &str,
        time: f64,
        frame_matches: &dyn Fn(&str) -> bool,
    ) -> (MilestoneEvent, Plan) {
        let message = Message { text: "", flags: Flags::default(), is_object: false, origin, time, via: Via::Message };
        self.enter(frame, milestone, Payload::None, None, &message, Flags::default(), frame_matches)
    }

    #[expect(clippy::too_many_arguments, reason = "one private step, each argument a fact about the one message")]
    fn enter(
        &mut self,
        frame: usize,
        milestone: Milestone,
        payload: Payload,
        data: Option<Node<'_>>,
        message: &Message<'_>,
        flags: Flags,
        frame_matches: &dyn Fn(&str) -> bool,
    ) -> (MilestoneEvent, Plan) {
        let place = self
            .rounds
            .get_mut(frame)
            .map_or_else(|| Rounds::default().enter(milestone, &payload), |rounds| rounds.enter(milestone, &payload));
        let event = MilestoneEvent {
            milestone,
            payload,
            origin: message.origin.to_owned(),
            via: message.via,
            round: place.round,
            sequence: place.sequence,
            time: message.time,
            flags: flags.union(place.flags),
        };
        let completion = self.rounds.get(frame).and_then(Rounds::completion);
        let scene = Scene { platform: &self.platform, payload: &event.payload, completion, data };
        let plan = self.reactions.plan(&Moment { frame, event: &event, scene, frame_matches });
        (event, plan)
    }

    /// Adds a reaction found on the page.
    pub fn arm(&mut self, reaction: Reaction) -> ReactionId {
        self.reactions.arm(reaction)
    }

    /// Removes a reaction whose element has left.
    pub fn disarm(&mut self, reaction: ReactionId) {
        self.reactions.disarm(reaction);
    }

    /// Plans a kept milestone of the current round for a reaction found after it. `text` is the message it came in.
    pub fn plan_late(
        &mut self,
        reaction: ReactionId,
        frame: usize,
        event: &MilestoneEvent,
        text: &str,
        frame_matches: &dyn Fn(&str) -> bool,
    ) -> Plan {
        let completion = self.rounds.get(frame).and_then(Rounds::completion);
        let doc = wire::json_of(text).and_then(|json| Doc::parse(json, self.platform.parse_number).ok());
        let data = doc.as_ref().and_then(Doc::root).and_then(|root| root.get("data"));
        let scene = Scene { platform: &self.platform, payload: &event.payload, completion, data };
        self.reactions.plan_late(reaction, &Moment { frame, event, scene, frame_matches })
    }
}
