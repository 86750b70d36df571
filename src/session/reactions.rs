//! What becomes of plans: what is done now, what waits, and what ends before its time.

use std::rc::Rc;

use crate::claim::experience;
use crate::event::MilestoneEvent;
use crate::frame::FrameId;
use crate::milestone::Milestone;
use crate::platform::Platform;
use crate::reaction::{Change, Plan, ReactionId, Selector, Step, Target, permit};
use crate::report::{Notice, Trouble};
use crate::session::{ElementId, Session};

/// Runs of one reaction that wait at once: a flood of milestones does not pile up what they carry.
const MOST_WAITING: usize = 16;

/// What is said when a redirect that waited is cancelled.
pub const STAYING: &str = "You stay on this page.";

/// What is said when a redirect begins to wait.
fn leaving_in(milliseconds: f64, platform: &dyn Platform) -> String {
    let seconds = platform.format_number((milliseconds / 1000.0).ceil());
    format!("You will be taken to another page in {seconds} s. Press Escape to stay.")
}

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

/// Whether a redirect happens.
#[derive(Debug, Clone, PartialEq)]
pub enum Leave {
    /// It does; this is what the tab keeps of it.
    Go(String),
    /// It does not; this is told, if anything.
    Stay(Option<Notice>),
}

impl<O> Session<O> {
    /// What of a plan is done now; what has a delay waits here.
    pub(super) fn carry_out(
        &mut self,
        plan: Plan,
        event: &Rc<MilestoneEvent>,
        session_id: Option<String>,
        now: f64,
    ) -> Deeds {
        let mut deeds = Deeds { session_id, ..Deeds::default() };
        for (reaction, blocked) in plan.blocked {
            let (carrier, element) = self.carrier(reaction).unzip();
            let trouble = Trouble::Blocked { reason: blocked.name(), element: element.map(str::to_owned) };
            deeds.notices.extend(self.report.trouble(&trouble, Some(event.frame), carrier, &event.origin, now));
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

    /// A step whose time has come.
    pub(super) fn deed(&mut self, step: Step) -> Deed {
        self.reactions.carry_out(&step);
        self.place(step)
    }

    /// What a step changes.
    pub(super) fn place(&self, step: Step) -> Deed {
        let place = match step.target {
            Target::Selector(selector) => Place::Selector(selector),
            Target::Own => self.carrier(step.reaction).map_or(Place::Frame, |(element, _)| Place::Element(element)),
            Target::None => Place::Frame,
        };
        Deed { change: step.change, place }
    }

    /// Ends what waits of a reaction; true if a redirect did.
    pub(super) fn stop_waiting(&mut self, reaction: ReactionId) -> bool {
        self.drop_waiting(|waiting| waiting.step.reaction == reaction)
    }

    fn drop_waiting(&mut self, is_meant: impl Fn(&Waiting) -> bool) -> bool {
        let was_leaving = self.waiting.iter().any(|waiting| is_meant(waiting) && waiting.redirects());
        self.waiting.retain(|waiting| !is_meant(waiting));
        was_leaving
    }

    /// A frame that was given up has spoken: what only its `unavailable` brought about is taken back, and what waits
    /// because of it does not happen.
    pub(super) fn hear(&mut self, frame: FrameId) {
        let unavailable =
            |waiting: &Waiting| waiting.event.frame == frame && waiting.event.milestone == Milestone::Unavailable;
        let was_leaving = self.drop_waiting(unavailable);
        let undone = self.reactions.hear(frame);
        let deeds: Vec<_> = undone.into_iter().map(|step| self.place(step)).collect();
        self.relief.deeds.extend(deeds);
        if was_leaving {
            self.relief.leaving = Some(STAYING.to_owned());
        }
    }

    /// What is to be taken back because a frame that was given up has spoken: asked for after each message.
    pub fn relief(&mut self) -> Deeds {
        std::mem::take(&mut self.relief)
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
        self.drop_waiting(Waiting::redirects)
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
            None => {
                Leave::Stay(self.report.trouble(&Trouble::RedirectGuard, Some(event.frame), None, &event.origin, now))
            }
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
