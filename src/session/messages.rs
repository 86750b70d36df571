//! From a message event to what follows: the gate, decoding, rounds, and the plan for the page.

use std::rc::Rc;

use crate::claim::Outcome;
use crate::event::{Flag, Flags, MilestoneEvent, Via};
use crate::frame::{FrameId, Greeting};
use crate::gate::{Reason, Refused, Sender};
use crate::json::{Doc, Node};
use crate::milestone::Milestone;
use crate::payload::Payload;
use crate::reaction::{Moment, Scene};
use crate::session::{Deeds, Page, Session};
use crate::wire::{self, Envelope, Misfit};

/// A message that passed the gate, as the browser handed it over.
#[derive(Debug, Clone, Copy)]
pub struct Message<'m> {
    /// What it says.
    pub body: Body<'m>,
    /// The origin that the browser reported.
    pub origin: &'m str,
    /// Its time stamp, in milliseconds.
    pub time: f64,
    /// How it came. A callback of the official widget is no message, and not counted as one.
    pub via: Via,
    /// Whether a message event that passes the gate stands behind it. What has none is told to handlers, and changes
    /// nothing.
    pub is_gated: bool,
}

/// What a message says, as far as the browser could read it.
#[derive(Debug, Clone, Copy)]
pub enum Body<'m> {
    /// A string, as it is.
    Text(&'m str),
    /// An object, written as JSON text within the budgets; the flags tell what did not fit.
    Object(&'m str, Flags),
    /// Neither, or too long: why it cannot be read.
    Unreadable(Reason),
}

/// What an admitted message turned out to be.
#[derive(Debug)]
pub enum Verdict {
    /// A milestone, and what follows from it.
    Accepted(Accepted),
    /// Control traffic of the transport, and what it asks for.
    Control(Control),
    /// Refused, and counted.
    Refused(Refused),
}

/// A milestone that was accepted.
#[derive(Debug)]
pub struct Accepted {
    /// What handlers are told.
    pub event: Rc<MilestoneEvent>,
    /// What happens to the page then; nothing because of one that is not gated.
    pub deeds: Deeds,
}

/// What control traffic asks of the bridge.
#[derive(Debug, Clone, PartialEq)]
pub enum Control {
    /// To be greeted.
    Greet(Greeting),
    /// To be so many CSS pixels high.
    Resize(f64),
    /// Nothing.
    Nothing,
}

/// A milestone of the bridge's own.
#[derive(Debug, Clone, PartialEq)]
pub enum OwnMilestone {
    /// Nothing was heard from the frame in time.
    Unavailable,
    /// What the server says of a participation, or that it says nothing.
    Claimed(Outcome),
}

impl OwnMilestone {
    fn into_parts(self) -> (Milestone, Payload) {
        match self {
            Self::Unavailable => (Milestone::Unavailable, Payload::None),
            Self::Claimed(outcome) => outcome.into_milestone(),
        }
    }
}

/// What was read from a message, before its place among the rounds is known.
struct Reading<'d> {
    milestone: Milestone,
    payload: Payload,
    data: Option<Node<'d>>,
    flags: Flags,
}

/// How a milestone arrived.
struct Arrival<'m> {
    origin: &'m str,
    time: f64,
    via: Via,
    source: Option<&'m str>,
}

impl<O: PartialEq> Session<O> {
    /// The gate's rules 1 to 4 (contract, section 3), before any data is read; a refusal is counted. A frame whose
    /// message passes 1 to 3 is not unavailable, or no longer: what that had brought about is [`Session::relief`].
    ///
    /// # Errors
    /// The first rule that fails.
    pub fn admit(&mut self, sender: &impl Sender<O>) -> Result<FrameId, Refused> {
        let admitted = self.gate.admit(sender);
        let recognised = match &admitted {
            Ok(id) => Some(*id),
            // A frame that says too much is there.
            Err(refused) if refused.reason == Reason::Rate => refused.frame,
            Err(_) => None,
        };
        if let Some(id) = recognised
            && let Some(frame) = self.frames.get_mut(id)
            && frame.hear()
        {
            self.hear(id);
        }
        if let Err(refused) = &admitted {
            self.stats.refuse(refused.reason, 1);
            // Whoever speaks is greeted at no further origin, even if it is none that the frame may have.
            if refused.reason == Reason::Origin
                && self.frames.is_guessing()
                && let Some(frame) = sender.frame().and_then(|id| self.frames.get_mut(id))
            {
                frame.targets.stop();
            }
        }
        admitted
    }

    /// The gate's rules 1 to 3, for who asks about an event that was, or will be, counted as a message.
    pub fn recognise(&self, sender: &impl Sender<O>) -> Option<FrameId> {
        self.gate.recognise(sender).ok()
    }
}

impl<O: PartialEq> Session<O> {
    /// Judges an admitted message: counts it, and says what is to be done.
    pub fn judge(&mut self, id: FrameId, message: &Message<'_>, page: &dyn Page, now: f64) -> Verdict {
        if let Some(frame) = self.frames.get_mut(id)
            && message.is_gated
        {
            // A callback of the widget has not passed `admit`.
            let was_given_up = frame.hear();
            frame.targets.hear(message.origin);
            if matches!(message.body, Body::Text(text) if wire::is_framed(text)) {
                frame.handshake.answer();
            }
            if was_given_up {
                self.hear(id);
            }
        }
        let verdict = self.read(id, message, page, now).unwrap_or_else(|misfit| {
            Verdict::Refused(Refused { reason: misfit.reason, frame: Some(id), kind: misfit.name })
        });
        if message.via == Via::Message {
            match &verdict {
                Verdict::Accepted(_) => self.stats.accept(),
                Verdict::Control(_) => self.stats.ignore(),
                Verdict::Refused(refused) => {
                    self.stats.refuse(refused.reason, 1);
                }
            }
        }
        verdict
    }

    fn read(&mut self, id: FrameId, message: &Message<'_>, page: &dyn Page, now: f64) -> Result<Verdict, Misfit> {
        let (text, walked) = match message.body {
            Body::Text(text) => (text, None),
            Body::Object(json, flags) => (json, Some(flags)),
            Body::Unreadable(reason) => return Err(reason.into()),
        };
        let (json, form) = match wire::open(text)? {
            Envelope::Json(json, form) => (json, form),
            Envelope::Control(control) => return Ok(Verdict::Control(self.control(id, &control, page, now))),
        };
        let doc = Doc::parse(json, self.platform).map_err(|_| Reason::Parse)?;
        let Some(head) = wire::read_head(&doc, form, &self.options.custom_types)? else {
            return Ok(Verdict::Control(Control::Nothing));
        };
        let frame = self.frames.get(id).ok_or(Reason::Source)?;
        if message.is_gated {
            let (first, opens) = (frame.rounds.is_first(head.milestone), frame.rounds.opens_next(head.milestone));
            if !self.gate.has_room(id, head.milestone, first, opens, message.time) {
                return Err(Reason::Rate.into());
            }
        }
        // Only now: a flood of long messages costs no more than reading them once.
        let payload = wire::read_payload(&head, &self.options.fields);
        let mut reading = Reading { milestone: head.milestone, payload, data: head.data, flags: head.flags };
        if !message.is_gated {
            reading.flags = reading.flags.union(walked.unwrap_or_default());
            return Ok(Verdict::Accepted(self.overhear(id, reading, message, text)));
        }
        if frame.rounds.is_duplicate(reading.milestone, &reading.payload) {
            return Err(Reason::Duplicate.into());
        }
        // What arrived as an object was measured while it was walked.
        let measured = walked.unwrap_or_else(|| reading.data.map(wire::measure).unwrap_or_default());
        reading.flags = reading.flags.union(measured);
        let arrival = Arrival { origin: message.origin, time: message.time, via: message.via, source: Some(text) };
        Ok(Verdict::Accepted(self.accept(id, reading, &arrival, page, now).ok_or(Reason::Source)?))
    }

    fn control(&mut self, id: FrameId, control: &wire::Control<'_>, page: &dyn Page, now: f64) -> Control {
        match control {
            wire::Control::ChildReady => self.greet(id, page, now).map_or(Control::Nothing, Control::Greet),
            wire::Control::Verb { id: reply_to, height: Some(height) } => {
                let frame = self.frames.get(id).filter(|frame| frame.auto_height && !page.has_parent(id));
                let height = frame.and_then(|frame| frame.handshake.height(reply_to, height, self.platform));
                height.map_or(Control::Nothing, Control::Resize)
            }
            _ => Control::Nothing,
        }
    }

    /// What no gated message stands behind is told to handlers, and enters no round: a forged completion must not make
    /// the real one a duplicate.
    fn overhear(&self, id: FrameId, reading: Reading<'_>, message: &Message<'_>, text: &str) -> Accepted {
        let rounds = self.frames.get(id).map(|frame| &frame.rounds);
        let event = MilestoneEvent {
            milestone: reading.milestone,
            payload: reading.payload,
            frame: id,
            origin: message.origin.to_owned(),
            via: message.via,
            round: rounds.map_or(1, |rounds| rounds.round()),
            sequence: rounds.map_or(0, |rounds| rounds.sequence()),
            time: message.time,
            flags: reading.flags.union(Flag::Ungated.into()),
            source: Some(text.to_owned()),
        };
        Accepted { event: Rc::new(event), deeds: Deeds::default() }
    }

    /// Enters a milestone of the bridge's own; none if the frame has left.
    pub fn enter(&mut self, id: FrameId, own: OwnMilestone, page: &dyn Page, now: f64) -> Option<Accepted> {
        let (milestone, payload) = own.into_parts();
        let origin = self.frames.get(id)?.origin().to_owned();
        let reading = Reading { milestone, payload, data: None, flags: Flags::default() };
        let arrival = Arrival { origin: &origin, time: now, via: Via::Message, source: None };
        self.accept(id, reading, &arrival, page, now)
    }

    fn accept(
        &mut self,
        id: FrameId,
        reading: Reading<'_>,
        arrival: &Arrival<'_>,
        page: &dyn Page,
        now: f64,
    ) -> Option<Accepted> {
        let Reading { milestone, payload, data, flags } = reading;
        let frame = self.frames.get_mut(id)?;
        let place = frame.rounds.enter(milestone, &payload);
        let completion = frame.rounds.completion();
        let session_id = completion.and_then(|completion| completion.session_id.clone());
        let moment = Moment {
            frame: id,
            round: place.round,
            scene: Scene { platform: self.platform, milestone, payload: &payload, completion, data },
            allowed: &self.options.redirect_origins,
            frame_matches: &|selector| page.frame_matches(id, selector),
        };
        let plan = self.reactions.plan(&moment, None);
        let event = Rc::new(MilestoneEvent {
            milestone,
            payload,
            frame: id,
            origin: arrival.origin.to_owned(),
            via: arrival.via,
            round: place.round,
            sequence: place.sequence,
            time: arrival.time,
            flags: flags.union(place.flags),
            source: arrival.source.map(str::to_owned),
        });
        frame.keep(event.clone());
        let deeds = self.carry_out(plan, &event, session_id, now);
        Some(Accepted { event, deeds })
    }
}
