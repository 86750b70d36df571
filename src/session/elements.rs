//! What the elements of the page declare, and what becomes of it as they arrive, change, are reset, and leave.

use std::rc::Rc;

use crate::element::{AttributeError, Attributes};
use crate::event::MilestoneEvent;
use crate::frame::FrameId;
use crate::json::Node;
use crate::milestone::{Filter, Milestone};
use crate::reaction::{Action, Moment, Plan, ReactionId, Scene, Selector};
use crate::report::{Notice, Trouble};
use crate::round::State;
use crate::session::{Deed, Deeds, Page, STAYING, Session};
use crate::wire;

/// How often what somebody resets is put right again: a script that insists has the last word.
const MOST_RESETS: u32 = 16;

/// Names an element that says something to the bridge, or is changed by it. The browser side keeps the element behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ElementId(pub u32);

/// An element that was read.
#[derive(Debug)]
pub(super) struct Carrier {
    element: ElementId,
    /// What it says.
    says: Attributes,
    /// The reactions it has declared, each type once; those that it says no longer sleep.
    reactions: Vec<(&'static str, ReactionId)>,
}

/// What came of reading an element's attributes.
#[derive(Debug, Default)]
pub struct Declared {
    /// What is wrong with them: then none of the element's reactions counts, and any change may mend it.
    pub fault: Option<AttributeError>,
    /// What is told of redirects that can never happen.
    pub notices: Vec<Notice>,
    /// Whether the element is to be hidden until its reveal.
    pub is_to_reveal: bool,
    /// What is taken back, and said, since it is not declared like that any more.
    pub undone: Deeds,
    /// The reactions that are new or changed, for [`Session::catch_up`] and then [`Session::settle`].
    pub reactions: Vec<ReactionId>,
}

/// What somebody has reset.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reset {
    /// An element that the bridge had changed.
    Element(ElementId),
    /// The state and the height of a frame.
    Frame(FrameId),
    /// The live region, which was taken away.
    Region,
}

/// Whether what was reset is put right again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Again {
    /// It is.
    Yes,
    /// It is not, and this is told, if anything.
    No(Option<Notice>),
}

impl<O> Session<O> {
    /// Reads what an element says; nothing comes of the same once more. `origin` is the page's own.
    pub fn declare(&mut self, element: ElementId, says: Attributes, origin: &str, now: f64) -> Declared {
        let mut declared = Declared::default();
        let place = self.place_of(element);
        let known = place.ok().and_then(|place| self.elements.get(place));
        if known.map_or(says.is_ignored, |known| known.says == says) {
            return declared;
        }
        let mut reactions = known.map(|known| known.reactions.clone()).unwrap_or_default();
        let says_now =
            if says.is_ignored { Ok(Vec::new()) } else { says.reactions(&self.options.custom_types, self.platform) };
        let now_said = says_now.unwrap_or_else(|fault| {
            declared.fault = Some(fault);
            Vec::new()
        });
        let mut was_leaving = false;
        for (name, id) in &reactions {
            if !now_said.iter().any(|reaction| reaction.action.name() == *name) {
                self.reactions.sleep(*id);
                was_leaving |= self.stop_waiting(*id);
            }
        }
        // From the last to the first: each runs before the one that follows it in the table.
        let mut next = None;
        for reaction in now_said.into_iter().rev() {
            let name = reaction.action.name();
            let known = reactions.iter().find(|(known, _)| *known == name).map(|(_, id)| *id);
            if known.is_some_and(|id| self.reactions.says(id, &reaction)) {
                next = known;
                continue;
            }
            declared.is_to_reveal |=
                reaction.action == Action::Reveal && known.is_none_or(|id| self.reactions.is_idle(id));
            let id = match known {
                Some(id) => {
                    was_leaving |= self.stop_waiting(id);
                    let undone = self.reactions.change(id, reaction).map(|step| self.place(step));
                    declared.undone.deeds.extend(undone);
                    id
                }
                None => {
                    let id = self.reactions.arm_before(reaction, next);
                    reactions.push((name, id));
                    id
                }
            };
            next = Some(id);
            for blocked in self.reactions.hopeless(Some(id), &self.options.redirect_origins, self.platform) {
                let trouble = Trouble::Blocked { reason: blocked.name(), element: Some(says.element.clone()) };
                declared.notices.extend(self.report.trouble(&trouble, None, Some(element), origin, now));
            }
            declared.reactions.push(id);
        }
        if was_leaving {
            declared.undone.leaving = Some(STAYING.to_owned());
        }
        declared.reactions.reverse();
        let carrier = Carrier { element, says, reactions };
        match place.map(|place| self.elements.get_mut(place)) {
            Ok(Some(known)) => *known = carrier,
            Ok(None) => {}
            Err(place) => self.elements.insert(place, carrier),
        }
        declared
    }

    /// What a reaction does that is found, or changed, after milestones of the current round: it runs on arrival, where
    /// that startles nobody and happens to nobody twice.
    pub fn catch_up(&mut self, reaction: ReactionId, page: &dyn Page, now: f64) -> Vec<(Rc<MilestoneEvent>, Deeds)> {
        // A frame that was given up, and has spoken since, is not unavailable any more.
        let holds =
            |event: &MilestoneEvent, state| event.milestone != Milestone::Unavailable || state == State::Unavailable;
        let frames = self.frames.iter();
        let kept = frames.flat_map(|(_, frame)| {
            let state = frame.rounds.state();
            frame.kept().iter().filter(move |event| holds(event, state)).cloned()
        });
        let mut late = Vec::new();
        for event in kept.collect::<Vec<_>>() {
            let mut plan = self.plan_late(reaction, &event, page);
            plan.steps.retain(|step| !self.reactions.has_done(step));
            // What was blocked then was told then.
            let deeds = self.carry_out(Plan { blocked: Vec::new(), ..plan }, &event, None, now);
            if !deeds.deeds.is_empty() {
                late.push((event, deeds));
            }
        }
        late
    }

    fn plan_late(&mut self, reaction: ReactionId, event: &MilestoneEvent, page: &dyn Page) -> Plan {
        let Some(frame) = self.frames.get(event.frame) else { return Plan::default() };
        let (reactions, options, platform) = (&mut self.reactions, &self.options, self.platform);
        let mut plan = |data: Option<Node<'_>>| {
            let scene = Scene {
                platform,
                milestone: event.milestone,
                payload: &event.payload,
                completion: frame.rounds.completion(),
                data,
            };
            let moment = Moment {
                frame: event.frame,
                round: frame.rounds.round(),
                scene,
                allowed: &options.redirect_origins,
                frame_matches: &|selector| page.frame_matches(event.frame, selector),
            };
            reactions.plan(&moment, Some(reaction))
        };
        // A condition may ask for data that the payload has not.
        let planned = event.source.as_deref().and_then(|text| wire::with_data(text, platform, |data| plan(Some(data))));
        planned.unwrap_or_else(|| plan(None))
    }

    /// After a reaction has caught up: what it had brought about, and nothing keeps in force any more, is taken back.
    pub fn settle(&mut self, reaction: ReactionId) -> Deeds {
        let undone = self.reactions.settle(reaction).map(|step| self.place(step));
        Deeds { deeds: undone.into_iter().collect(), ..Deeds::default() }
    }

    /// The reactions whose targets a selector names, to look whether an element that was put back is one of them.
    #[must_use]
    pub fn selected(&self) -> Vec<(ReactionId, Selector)> {
        self.reactions.selected().map(|(id, selector)| (id, selector.clone())).collect()
    }

    /// The target of a reaction is as the author had it: the reaction is judged as if it had done nothing.
    pub fn begin_anew(&mut self, reaction: ReactionId) {
        self.stop_waiting(reaction);
        self.reactions.begin_anew(reaction);
    }

    /// All that reactions have made of the page and what is in force, in the order in which it came about.
    #[must_use]
    pub fn in_force(&self) -> Vec<Deed> {
        self.reactions.in_force(self.options.declared).into_iter().map(|step| self.place(step)).collect()
    }

    /// Whether what somebody has reset is put right again; `describe` is what a person calls it.
    pub fn resist(&mut self, reset: Reset, describe: &str) -> Again {
        let times = match self.resets.iter_mut().find(|(known, _)| *known == reset) {
            Some((_, times)) => times,
            None => &mut self.resets.push_mut((reset, 0)).1,
        };
        *times = times.saturating_add(1);
        match *times {
            ..=MOST_RESETS => Again::Yes,
            _ => Again::No((*times == MOST_RESETS + 1).then(|| self.report.give_up(describe))),
        }
    }

    /// What happened in the current round of each frame, as a new handler is brought it: what can happen once, or
    /// everything.
    #[must_use]
    pub fn kept(&self, filter: &Filter, everything: bool) -> Vec<Rc<MilestoneEvent>> {
        self.frames.iter().flat_map(|(_, frame)| frame.replay(filter, everything)).collect()
    }

    /// An element has left the page: its reactions are released, and what waits of them does not happen.
    pub fn forget(&mut self, element: ElementId) {
        let Ok(place) = self.place_of(element) else { return };
        for (_, reaction) in self.elements.remove(place).reactions {
            self.reactions.disarm(reaction);
            self.stop_waiting(reaction);
        }
    }

    /// The element that carries a reaction, and what a person calls it.
    pub(super) fn carrier(&self, reaction: ReactionId) -> Option<(ElementId, &str)> {
        let carries = |carrier: &&Carrier| carrier.reactions.iter().any(|(_, id)| *id == reaction);
        self.elements.iter().find(carries).map(|carrier| (carrier.element, carrier.says.element.as_str()))
    }

    /// Where an element that was read stands, or would stand: in the order of the numbers.
    fn place_of(&self, element: ElementId) -> Result<usize, usize> {
        self.elements.binary_search_by_key(&element, |carrier| carrier.element)
    }
}
