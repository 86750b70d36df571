//! What the page declares, and what becomes of it: reactions that arrive and leave, plans that wait, and their end.

use std::rc::Rc;

use crate::claim::experience;
use crate::element::{AttributeError, Attributes};
use crate::event::MilestoneEvent;
use crate::json::Node;
use crate::milestone::Filter;
use crate::platform::Platform;
use crate::reaction::{Action, Change, Moment, Plan, ReactionId, Scene, Selector, Step, Target, permit};
use crate::report::{Notice, Trouble};
use crate::session::{Page, Session};
use crate::wire;

/// Runs of one reaction that wait at once: a flood of milestones does not pile up what they carry.
const MOST_WAITING: usize = 16;

/// What is said when a redirect that waited is cancelled.
pub const STAYING: &str = "You stay on this page.";

/// What is said when a redirect begins to wait.
fn leaving_in(milliseconds: f64, platform: &dyn Platform) -> String {
    let seconds = platform.format_number((milliseconds / 1000.0).ceil());
    format!("You will be taken to another page in {seconds} s. Press Escape to stay.")
}

/// Names an element that carries reactions. The browser side keeps the element behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ElementId(pub u32);

/// What is to be done to the page because of one milestone.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Deeds {
    /// What is told first: of redirects that may not happen.
    pub notices: Vec<Notice>,
    /// What changes, in this order.
    pub deeds: Vec<Deed>,
    /// What is said then, if a redirect waits.
    pub leaving: Option<String>,
    /// The session that was completed: the redirect guard knows a redirect by it.
    pub session_id: Option<String>,
}

/// One change of the page.
#[derive(Debug, Clone, PartialEq)]
pub struct Deed {
    /// What to do.
    pub change: Change,
    /// To what.
    pub place: Place,
}

/// What a change is done to.
#[derive(Debug, Clone, PartialEq)]
pub enum Place {
    /// The first match of a selector.
    Selector(Selector),
    /// The element that carries the reaction.
    Element(ElementId),
    /// The iframe that the milestone came from, or nothing on the page.
    Frame,
}

/// A change that waits for its time.
#[derive(Debug)]
pub(super) struct Waiting {
    pub(super) due: f64,
    step: Step,
    event: Rc<MilestoneEvent>,
    session_id: Option<String>,
}

impl Waiting {
    fn redirects(&self) -> bool {
        matches!(self.step.change, Change::Redirect(_))
    }
}

/// What came of reading an element's attributes.
#[derive(Debug, Default)]
pub struct Declared {
    /// What is wrong with them: then none of the element's reactions counts.
    pub fault: Option<AttributeError>,
    /// What is told of redirects that can never happen.
    pub notices: Vec<Notice>,
    /// Whether the element is to be hidden until its reveal.
    pub is_to_reveal: bool,
    /// The reactions, for [`Session::catch_up`].
    pub reactions: Vec<ReactionId>,
}

/// Whether a redirect happens.
#[derive(Debug, Clone, PartialEq)]
pub enum Leave {
    /// It does; this is what the tab keeps of it.
    Go(String),
    /// It does not; this is told, if anything.
    Stay(Option<Notice>),
}

impl<O> Session<O> {
    /// Reads what an element says, the first time it is seen; afterwards nothing. `origin` is the page's own.
    pub fn declare(&mut self, element: ElementId, says: &Attributes, origin: &str, now: f64) -> Declared {
        let mut declared = Declared::default();
        if says.is_ignored {
            return declared;
        }
        let Err(place) = self.place_of(element) else { return declared };
        let read = says.reactions(&self.options.custom_types, self.platform);
        for reaction in read.unwrap_or_else(|fault| {
            declared.fault = Some(fault);
            Vec::new()
        }) {
            declared.is_to_reveal |= reaction.action == Action::Reveal;
            let id = self.reactions.arm(reaction);
            for blocked in self.reactions.hopeless(Some(id), &self.options.redirect_origins, self.platform) {
                let trouble = Trouble::Blocked { reason: blocked.name(), element: Some(says.element.clone()) };
                declared.notices.extend(self.report.trouble(&trouble, None, origin, now));
            }
            declared.reactions.push(id);
        }
        self.elements.insert(place, (element, declared.reactions.clone()));
        declared
    }

    /// What a reaction does that is found after milestones of the current round: it runs on arrival, where that startles
    /// nobody and happens to nobody twice.
    pub fn catch_up(&mut self, reaction: ReactionId, page: &dyn Page, now: f64) -> Vec<(Rc<MilestoneEvent>, Deeds)> {
        let frames = self.frames.iter();
        let kept: Vec<_> = frames.flat_map(|(_, frame)| frame.kept().iter().cloned()).collect();
        let mut late = Vec::new();
        for event in kept {
            let plan = self.plan_late(reaction, &event, page);
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

    /// What happened in the current round of each frame, as a new handler is brought it: what can happen once, or
    /// everything.
    #[must_use]
    pub fn kept(&self, filter: &Filter, everything: bool) -> Vec<Rc<MilestoneEvent>> {
        self.frames.iter().flat_map(|(_, frame)| frame.replay(filter, everything)).collect()
    }

    /// An element has left the page: its reactions are released, and what waits of them does not happen.
    pub fn forget(&mut self, element: ElementId) {
        let Ok(place) = self.place_of(element) else { return };
        for reaction in self.elements.remove(place).1 {
            self.reactions.disarm(reaction);
            self.stop_waiting(reaction);
        }
    }

    /// What of a plan is done now; what has a delay waits here.
    pub(super) fn carry_out(
        &mut self,
        plan: Plan,
        event: &Rc<MilestoneEvent>,
        session_id: Option<String>,
        now: f64,
    ) -> Deeds {
        let mut deeds = Deeds { session_id, ..Deeds::default() };
        for blocked in plan.blocked {
            let trouble = Trouble::Blocked { reason: blocked.name(), element: None };
            deeds.notices.extend(self.report.trouble(&trouble, Some(event.frame), &event.origin, now));
        }
        for step in plan.steps {
            let is_now = step.delay <= 0.0;
            let redirects = matches!(step.change, Change::Redirect(_));
            // What undoes a reaction, for no frame keeps it in force, or leads elsewhere, ends what still waits of it.
            if is_now || redirects {
                self.stop_waiting(step.reaction);
            }
            if is_now {
                deeds.deeds.push(self.deed(step));
                continue;
            }
            if self.waiting.iter().filter(|other| other.step.reaction == step.reaction).count() >= MOST_WAITING {
                continue;
            }
            if redirects {
                deeds.leaving = Some(leaving_in(step.delay, self.platform));
            }
            let (due, session_id) = (now + step.delay, deeds.session_id.clone());
            let place = self.waiting.partition_point(|other| other.due <= due);
            self.waiting.insert(place, Waiting { due, step, event: event.clone(), session_id });
        }
        deeds
    }

    fn deed(&self, step: Step) -> Deed {
        let carrier = || self.elements.iter().find(|(_, reactions)| reactions.contains(&step.reaction));
        let place = match step.target {
            Target::Selector(selector) => Place::Selector(selector),
            Target::Own => carrier().map_or(Place::Frame, |(element, _)| Place::Element(*element)),
            Target::None => Place::Frame,
        };
        Deed { change: step.change, place }
    }

    /// Where an element that was read stands, or would stand: in the order of the numbers.
    fn place_of(&self, element: ElementId) -> Result<usize, usize> {
        self.elements.binary_search_by_key(&element, |(known, _)| *known)
    }

    fn stop_waiting(&mut self, reaction: ReactionId) {
        self.waiting.retain(|waiting| waiting.step.reaction != reaction);
    }

    /// The changes whose time has come, each with its milestone, in the order of their times.
    pub(super) fn ripe(&mut self, now: f64) -> Vec<(Rc<MilestoneEvent>, Deeds)> {
        let due = self.waiting.partition_point(|waiting| waiting.due <= now);
        let ripe: Vec<_> = self.waiting.drain(..due).collect();
        ripe.into_iter()
            .map(|Waiting { step, event, session_id, .. }| {
                (event, Deeds { deeds: vec![self.deed(step)], session_id, ..Deeds::default() })
            })
            .collect()
    }

    /// Whether a redirect waits, which Escape cancels.
    #[must_use]
    pub fn is_leaving(&self) -> bool {
        self.waiting.iter().any(Waiting::redirects)
    }

    /// Cancels the redirects that wait; true if there were any.
    pub fn stay(&mut self) -> bool {
        let was_leaving = self.is_leaving();
        self.waiting.retain(|waiting| !waiting.redirects());
        was_leaving
    }

    /// Judges a redirect whose time has come: the first of several wins, and the guard keeps the tab from being sent
    /// back and forth. `src` is the frame's address, `history` what the tab keeps, `today` in milliseconds since 1970.
    pub fn redirect(&mut self, event: &MilestoneEvent, session_id: Option<&str>, tab: &Tab<'_>, now: f64) -> Leave {
        if self.is_redirected {
            return Leave::Stay(None);
        }
        let address = experience(tab.src);
        match permit(tab.history, &address, session_id.unwrap_or_default(), tab.today, self.platform) {
            Some(history) => {
                self.is_redirected = true;
                Leave::Go(history)
            }
            None => Leave::Stay(self.report.trouble(&Trouble::RedirectGuard, Some(event.frame), &event.origin, now)),
        }
    }

    /// The page came back from the browser's cache: it may be left again, but not by what waited when it was left.
    pub fn restore(&mut self) {
        self.is_redirected = false;
        self.stay();
    }
}

/// What the redirect guard goes by.
#[derive(Debug, Clone, Copy)]
pub struct Tab<'t> {
    /// The frame's address.
    pub src: &'t str,
    /// What the tab keeps of its redirects.
    pub history: &'t str,
    /// Milliseconds since 1970: the clock that pages of a tab share.
    pub today: f64,
}
