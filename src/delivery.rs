//! From an admitted message to what has to happen: decode, rate, rounds, and the plan for the page.
//!
//! The one place where the pure rooms meet. It owns what a bridge knows of its frames; the edge hands in text and
//! carries out what comes back.

use std::mem::take;

use crate::config::{Config, DEFAULT_ORIGINS, not_listed};
use crate::error::BridgeError;
use crate::intake::{Gate, Reason, Refused, Sender, Stats};
use crate::json::{Doc, Node, ParseNumber};
use crate::milestone::{Filter, Flag, Flags, Milestone};
use crate::origin::Origin;
use crate::platform::Platform;
use crate::reaction::{Moment, Plan, Reaction, ReactionId, Reactions, Scene};
use crate::registry::{HandlerId, Registry};
use crate::round::{Rounds, State};
use crate::text::Names;
use crate::value::Value;
use crate::wire::{self, Control, Envelope, Misfit};

/// What the core of one bridge knows.
#[derive(Debug)]
pub struct Core<O> {
    gate: Gate<O>,
    rounds: Vec<Rounds>,
    reactions: Reactions,
    /// The options, without the reactions.
    config: Config,
    platform: Platform,
    /// Who listens.
    pub handlers: Registry,
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

/// A message's text as the edge read it.
#[derive(Debug, Clone, Copy)]
pub struct Message<'t> {
    /// The message itself, or the JSON text of an object message.
    pub text: &'t str,
    /// What did not fit while an object was turned into text; `ungated` for a widget's callback.
    pub flags: Flags,
    /// Whether the message arrived as an object.
    pub is_object: bool,
    /// The event's time stamp, in milliseconds.
    pub time: f64,
}

/// A milestone that was accepted, and what follows from it.
#[derive(Debug)]
pub struct Accepted {
    /// What happened.
    pub milestone: Milestone,
    /// Its fields, in the order of the table of fields.
    pub payload: Vec<Value>,
    /// The frame's round, from 1.
    pub round: u32,
    /// The count of the frame's accepted milestones, from 1.
    pub sequence: u32,
    /// What was unusual about it.
    pub flags: Flags,
    /// The handlers it concerns, in the order they were added.
    pub handlers: Vec<HandlerId>,
    /// What it means for the page.
    pub plan: Plan,
}

/// What an admitted message turned out to be.
#[derive(Debug)]
pub enum Verdict<'t> {
    /// A milestone, and what follows.
    Accepted(Box<Accepted>),
    /// Control traffic.
    Ignored(Control<'t>),
    /// Refused, and counted.
    Refused(Misfit),
}

/// Whether the frame the milestone came from matches a selector.
pub type FrameMatches<'a> = &'a dyn Fn(&str) -> bool;

impl<O: PartialEq> Core<O> {
    /// The core of a bridge, without frames. `intern` makes an origin comparable.
    #[must_use]
    pub fn new(mut config: Config, platform: Platform, intern: fn(&str) -> O) -> Self {
        let mut reactions = Reactions::default();
        for reaction in take(&mut config.reactions) {
            reactions.arm(reaction);
        }
        let mut listed = Vec::new();
        for origin in &config.allowed_origins {
            listed.push(intern(origin.as_str()));
        }
        Self {
            gate: Gate::new(config.rate, listed),
            rounds: Vec::new(),
            reactions,
            config,
            platform,
            handlers: Registry::default(),
            stats: Stats::default(),
        }
    }

    /// The options that hold as long as the bridge does.
    #[must_use]
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// The reasons why redirects can never happen: of one reaction, or of all.
    #[must_use]
    pub fn hopeless(&self, reaction: Option<ReactionId>) -> Vec<&'static str> {
        self.reactions.hopeless(reaction, &self.config.redirect_origins, &self.platform)
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
        intern: fn(&str) -> O,
    ) -> Result<bool, BridgeError> {
        let config = &self.config;
        let origin = match Origin::parse(src_origin, config.dev) {
            Ok(origin) => origin,
            Err(error) if frame.given || frame.marked => return Err(error),
            Err(_) => return Ok(false),
        };
        let list = &config.allowed_origins;
        let listed = list.contains(&origin);
        if frame.given && !frame.marked && !listed && !list.is_empty() {
            return Err(not_listed(&origin));
        }
        if !frame.given
            && (frame.ignored || !(listed || frame.marked || DEFAULT_ORIGINS.find(origin.as_str()).is_some()))
        {
            return Ok(false);
        }
        let has_own = list.is_empty() || frame.marked;
        self.gate.register(number, has_own.then(|| intern(origin.as_str())));
        while self.rounds.len() <= number {
            self.rounds.push(Rounds::default());
        }
        Ok(true)
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

    /// The gate's rules 1 to 4, before any data is read.
    ///
    /// # Errors
    /// The rule that failed; it is counted.
    pub fn admit(&mut self, sender: &impl Sender<O>, now: f64) -> Result<usize, Refused> {
        self.gate.admit(sender, now).inspect_err(|refused| {
            self.stats.refuse(refused.reason, 1);
        })
    }

    /// The gate's rules 1 to 3, for who asks about an event that was or will be counted as a message: the frame.
    #[must_use]
    pub fn recognise(&self, sender: &impl Sender<O>) -> Option<usize> {
        self.gate.recognise(sender).ok()
    }

    /// Judges an admitted message: counts it, and says what is to be done.
    pub fn judge<'t>(&mut self, frame: usize, message: &Message<'t>, frame_matches: FrameMatches<'_>) -> Verdict<'t> {
        if !message.flags.contains(Flag::Ungated) {
            self.hear(frame);
        }
        let verdict = self.read(frame, message, frame_matches).unwrap_or_else(Verdict::Refused);
        let counter = match &verdict {
            Verdict::Accepted(_) => &mut self.stats.accepted,
            Verdict::Ignored(_) => &mut self.stats.ignored,
            Verdict::Refused(misfit) => {
                self.stats.refuse(misfit.reason, 1);
                return verdict;
            }
        };
        *counter = counter.saturating_add(1);
        verdict
    }

    /// A message passed rules 1 to 3, whatever it says: the frame is there.
    pub fn hear(&mut self, frame: usize) {
        if let Some(rounds) = self.rounds.get_mut(frame) {
            rounds.hear();
        }
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
        frame_matches: FrameMatches<'_>,
    ) -> Result<Verdict<'t>, Misfit> {
        let (json, framed) = match wire::open(message.text)? {
            Envelope::Control(control) => return Ok(Verdict::Ignored(control)),
            Envelope::Json(json, framed) => (json, framed),
        };
        let doc = Doc::parse(json, self.platform.parse_number).map_err(|_| Reason::Parse)?;
        let Some(head) = wire::read_head(&doc, framed, &self.config.custom_types)? else {
            return Ok(Verdict::Ignored(Control::Other));
        };
        let rounds = self.rounds.get_mut(frame).ok_or(Reason::Source)?;
        if message.flags.contains(Flag::Ungated) {
            // What no gated message stands behind is told to handlers. It changes nothing on the page, and nothing here:
            // a forged completion must not make the real one a duplicate.
            let payload = wire::read_payload(&head, &self.config.fields);
            let handlers =
                self.handlers.snapshot(Filter::happened(head.milestone, &payload, &self.config.custom_types));
            let (round, sequence, flags) = (rounds.round(), rounds.sequence(), head.flags.union(message.flags));
            let milestone = head.milestone;
            let plan = Plan::default();
            return Ok(Verdict::Accepted(Box::new(Accepted {
                milestone,
                payload,
                round,
                sequence,
                flags,
                handlers,
                plan,
            })));
        }
        let (first, opens) = (rounds.is_first(head.milestone), rounds.opens_next(head.milestone));
        if !self.gate.has_room(frame, head.milestone, first, opens, message.time) {
            return Err(Reason::Rate.into());
        }
        // Only now: a flood of long messages costs no more than reading them once.
        let payload = wire::read_payload(&head, &self.config.fields);
        if rounds.is_duplicate(head.milestone, &payload) {
            return Err(Reason::Duplicate.into());
        }
        let measured = head.data.filter(|_| !message.is_object).map(wire::measure).unwrap_or_default();
        let flags = head.flags.union(message.flags).union(measured);
        Ok(Verdict::Accepted(Box::new(self.enter(frame, head.milestone, payload, head.data, flags, frame_matches))))
    }

    /// Enters a milestone that was accepted, or one of the bridge's own, such as `unavailable` or `verified`.
    pub fn enter(
        &mut self,
        frame: usize,
        milestone: Milestone,
        payload: Vec<Value>,
        data: Option<Node<'_>>,
        flags: Flags,
        frame_matches: FrameMatches<'_>,
    ) -> Accepted {
        let mut fresh = Rounds::default();
        let rounds = self.rounds.get_mut(frame).unwrap_or(&mut fresh);
        let place = rounds.enter(milestone, &payload);
        let scene =
            Scene { platform: &self.platform, milestone, payload: &payload, completion: rounds.completion(), data };
        let happened = Filter::happened(milestone, &payload, &self.config.custom_types);
        let handlers = self.handlers.snapshot(happened);
        let allowed = &self.config.redirect_origins;
        let moment = Moment { frame, round: place.round, happened, scene, allowed, frame_matches };
        let plan = self.reactions.plan(&moment, None);
        let flags = flags.union(place.flags);
        Accepted { milestone, payload, round: place.round, sequence: place.sequence, flags, handlers, plan }
    }

    /// Adds a reaction found on the page.
    ///
    /// # Errors
    /// The first part of it that does not fit.
    pub fn arm(&mut self, reaction: Node<'_>) -> Result<ReactionId, BridgeError> {
        let reaction = Reaction::read(reaction, true, &self.config.custom_types, &self.platform)?;
        Ok(self.reactions.arm(reaction))
    }

    /// Removes a reaction whose element has left.
    pub fn disarm(&mut self, reaction: ReactionId) {
        self.reactions.disarm(reaction);
    }

    /// Plans an earlier milestone of the frame's current round for a reaction that was found after it. `text` is what
    /// it came in, as [`own_fields`] has it for the bridge's own.
    pub fn plan_late(
        &mut self,
        reaction: ReactionId,
        frame: usize,
        milestone: Milestone,
        text: &str,
        frame_matches: FrameMatches<'_>,
    ) -> Plan {
        let Some(rounds) = self.rounds.get(frame) else { return Plan::default() };
        let doc = wire::reopen(text, self.platform.parse_number);
        let framed = wire::is_framed(text);
        let head = doc.as_ref().and_then(|doc| wire::read_head(doc, framed, &self.config.custom_types).ok()?);
        let (payload, data) = match &head {
            Some(head) => (wire::read_payload(head, &self.config.fields), head.data),
            None => (own_fields(milestone, text, self.platform.parse_number), None),
        };
        let scene =
            Scene { platform: &self.platform, milestone, payload: &payload, completion: rounds.completion(), data };
        let happened = Filter::happened(milestone, &payload, &self.config.custom_types);
        let allowed = &self.config.redirect_origins;
        let moment = Moment { frame, round: rounds.round(), happened, scene, allowed, frame_matches };
        self.reactions.plan(&moment, Some(reaction))
    }
}

/// The fields of a milestone of the bridge's own: of `verified`, read from the server's answer
/// `{ "won", "prize": { "code", "title", "ref" }, "token" }`; of `unverified`, the reason as it is.
#[must_use]
pub fn own_fields(milestone: Milestone, text: &str, parse_number: ParseNumber) -> Vec<Value> {
    match milestone {
        Milestone::Verified => {
            let doc = Doc::parse(text, parse_number).ok();
            let root = doc.as_ref().map(Doc::root);
            let won = root.and_then(|root| root.get("won").boolean());
            let mut fields = vec![Value::Bool(won == Some(true))];
            for path in Names("prize.code prize.title prize.ref token").iter() {
                fields.push(Value::maybe(root.and_then(|root| root.path(path).text())));
            }
            fields
        }
        Milestone::Unverified => vec![Value::text(text)],
        _ => Vec::new(),
    }
}
