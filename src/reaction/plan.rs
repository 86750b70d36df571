//! What a milestone means for the page: a list of changes, as data.
//!
//! The page is changed elsewhere, and decides nothing; so bindings, once-a-round and order are tested without a browser.

use crate::frame::FrameId;
use crate::milestone::MilestoneSet;
use crate::origin::Origin;
use crate::platform::Platform;
use crate::reaction::address::Blocked;
use crate::reaction::model::{Action, Reaction, Target};
use crate::reaction::path::Scene;
use crate::reaction::selector::Selector;

/// Names a reaction of one bridge; never used twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReactionId(u32);

/// What is to be done to the page, ready to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Change {
    /// Remove `hidden`.
    Reveal,
    /// Set `hidden`.
    Hide,
    /// Set `textContent`; none puts the author's own content back.
    SetText(Option<String>),
    /// Set the value of a control; none puts the author's own value back.
    SetValue(Option<String>),
    /// Add this class.
    AddClass(String),
    /// Remove this class.
    RemoveClass(String),
    /// Clear `disabled`.
    Enable,
    /// Set `disabled`.
    Disable,
    /// Move the focus.
    Focus,
    /// Scroll into view.
    ScrollTo,
    /// Say this through the live region.
    Announce(String),
    /// Fire an event of this name.
    Dispatch(String),
    /// Call the page's function of this name.
    Call(String),
    /// Push to the data layer.
    Track {
        /// The entry's name; none is the milestone's.
        name: Option<String>,
    },
    /// Navigate to this checked address.
    Redirect(String),
}

/// One change to the page: to what, and when.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Which reaction wants it; a step without delay ends what still waits of the same reaction.
    pub reaction: ReactionId,
    /// What to do; an undone reveal is a hide, and the reverse.
    pub change: Change,
    /// To what.
    pub target: Target,
    /// How long to wait, in milliseconds.
    pub delay: f64,
}

/// What a milestone leads to.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Plan {
    /// What is undone, then what is done, each in the order of registration; redirects last.
    pub steps: Vec<Step>,
    /// Why redirects may not happen, to report.
    pub blocked: Vec<Blocked>,
}

/// What planning needs to know besides the reactions.
pub struct Moment<'a> {
    /// The frame it happened in.
    pub frame: FrameId,
    /// The frame's round, from 1.
    pub round: u32,
    /// What happened, with the values it brings.
    pub scene: Scene<'a>,
    /// Where a redirect may go, besides the page's own origin.
    pub allowed: &'a [Origin],
    /// Whether the frame matches a selector.
    pub frame_matches: &'a dyn Fn(&Selector) -> bool,
}

/// The reactions of one bridge.
#[derive(Debug, Default)]
pub struct Reactions {
    armed: Vec<Armed>,
    /// The kinds that concern any of them: most milestones concern none.
    concerned: MilestoneSet,
    last: u32,
}

#[derive(Debug)]
struct Armed {
    id: ReactionId,
    reaction: Reaction,
    pasts: Vec<Past>,
    /// Whether what a frame brought about that has left is in force: that stays until another frame says otherwise.
    orphaned: bool,
}

/// What a reaction did for one frame.
#[derive(Debug)]
struct Past {
    frame: FrameId,
    round: u32,
    /// The one-off milestones of that round for which it ran.
    ran: MilestoneSet,
    /// The round whose change is in force.
    in_force: Option<u32>,
}

impl Reactions {
    /// Adds a reaction.
    pub fn arm(&mut self, reaction: Reaction) -> ReactionId {
        self.last = self.last.wrapping_add(1);
        let id = ReactionId(self.last);
        for filter in &reaction.on {
            self.concerned.extend(filter.kinds());
        }
        self.armed.push(Armed { id, reaction, pasts: Vec::new(), orphaned: false });
        id
    }

    /// Removes a reaction.
    pub fn disarm(&mut self, id: ReactionId) {
        self.armed.retain(|armed| armed.id != id);
    }

    /// Why redirects can never happen, whatever their tokens say: of one reaction, or of all.
    #[must_use]
    pub fn hopeless(&self, id: Option<ReactionId>, allowed: &[Origin], platform: &dyn Platform) -> Vec<Blocked> {
        let asked = self.armed.iter().filter(|armed| id.is_none_or(|id| armed.id == id));
        asked
            .filter_map(|armed| match &armed.reaction.action {
                Action::Redirect(address) => address.hopeless(allowed, platform),
                _ => None,
            })
            .collect()
    }

    /// Forgets what was done for a frame that has left: its number may be given to another.
    pub fn forget(&mut self, frame: FrameId) {
        for armed in &mut self.armed {
            if let Some(place) = armed.pasts.iter().position(|past| past.frame == frame) {
                armed.orphaned |= armed.pasts.swap_remove(place).in_force.is_some();
            }
        }
    }

    /// Plans a milestone for every reaction, or, with `late`, for the one that was found after it: what would startle,
    /// or happen twice, does not run late.
    pub fn plan(&mut self, moment: &Moment<'_>, late: Option<ReactionId>) -> Plan {
        let mut plan = Plan::default();
        if !self.concerned.contains(moment.scene.milestone) {
            return plan;
        }
        let mut undone = Vec::new();
        for armed in &mut self.armed {
            if late.is_none_or(|late| armed.id == late && armed.reaction.action.runs_late()) {
                armed.plan(moment, &mut plan, &mut undone);
            }
        }
        plan.steps.sort_by_key(|step| matches!(step.change, Change::Redirect(_)));
        // First: what one reaction undoes may be what another does.
        undone.append(&mut plan.steps);
        plan.steps = undone;
        plan
    }
}

impl Armed {
    fn plan(&mut self, moment: &Moment<'_>, plan: &mut Plan, undone: &mut Vec<Step>) {
        let Self { id, reaction, pasts, orphaned } = self;
        let Moment { frame, round, scene, allowed, frame_matches } = moment;
        if !reaction.on.iter().any(|filter| filter.accepts(scene.milestone, scene.payload))
            || !reaction.frame.as_ref().is_none_or(frame_matches)
        {
            return;
        }
        let past = match pasts.iter_mut().find(|past| past.frame == *frame) {
            Some(past) => past,
            None => pasts.push_mut(Past::new(*frame, *round)),
        };
        past.enter(*round);
        let step = |change, delay| Step { reaction: *id, change, target: reaction.target.clone(), delay };
        if reaction.when.as_ref().is_none_or(|when| when.holds(scene)) {
            if scene.milestone.is_one_off() && !past.ran.insert(scene.milestone) {
                return;
            }
            match reaction.action.change(scene, allowed) {
                Ok(Some(change)) => {
                    past.in_force = Some(*round);
                    *orphaned = false;
                    plan.steps.push(step(change, reaction.delay));
                }
                // A text without a value: the author's own content is due again.
                Ok(None) => {
                    if release(pasts, orphaned, |past| past.frame == *frame) {
                        undone.extend(reaction.action.restored().map(|change| step(change, 0.0)));
                    }
                }
                Err(reason) => plan.blocked.push(reason),
            }
        } else if let Some(change) = reaction.action.undone() {
            // A binding: what an earlier round of this frame brought about no longer holds.
            if release(pasts, orphaned, |past| past.frame == *frame && past.in_force < Some(*round)) {
                undone.push(step(change, 0.0));
            }
        }
    }
}

impl Past {
    fn new(frame: FrameId, round: u32) -> Self {
        Self { frame, round, ran: MilestoneSet::default(), in_force: None }
    }

    /// A new round has run nothing yet.
    fn enter(&mut self, round: u32) {
        if self.round != round {
            self.round = round;
            self.ran = MilestoneSet::default();
        }
    }
}

/// What is due is in force no longer, nor what a frame brought about that has left. True if something was, and no other
/// frame keeps it so.
fn release(pasts: &mut [Past], orphaned: &mut bool, is_due: impl Fn(&Past) -> bool) -> bool {
    let mut was_in_force = std::mem::take(orphaned);
    for past in pasts.iter_mut().filter(|past| is_due(past)) {
        was_in_force |= past.in_force.take().is_some();
    }
    was_in_force && pasts.iter().all(|past| past.in_force.is_none())
}

impl Action {
    /// The change that it wants; none for a text without a value.
    fn change(&self, scene: &Scene<'_>, allowed: &[Origin]) -> Result<Option<Change>, Blocked> {
        Ok(Some(match self {
            Self::Reveal => Change::Reveal,
            Self::Hide => Change::Hide,
            Self::SetText(text) => return Ok(text.fill(scene).map(|text| Change::SetText(Some(text)))),
            Self::SetValue(value) => return Ok(value.fill(scene).map(|value| Change::SetValue(Some(value)))),
            Self::AddClass(class) => Change::AddClass(class.to_string()),
            Self::RemoveClass(class) => Change::RemoveClass(class.to_string()),
            Self::Enable => Change::Enable,
            Self::Disable => Change::Disable,
            Self::Focus => Change::Focus,
            Self::ScrollTo => Change::ScrollTo,
            Self::Announce(text) => return Ok(text.fill(scene).map(Change::Announce)),
            Self::Dispatch(name) => Change::Dispatch(name.to_string()),
            Self::Call(name) => Change::Call(name.clone()),
            Self::Track(name) => Change::Track { name: name.clone() },
            Self::Redirect(address) => Change::Redirect(address.resolve(scene, allowed)?),
        }))
    }

    /// What takes back a binding.
    fn undone(&self) -> Option<Change> {
        match self {
            Self::Reveal => Some(Change::Hide),
            Self::Hide => Some(Change::Reveal),
            _ => None,
        }
    }

    /// What puts the author's own content back.
    fn restored(&self) -> Option<Change> {
        match self {
            Self::SetText(_) => Some(Change::SetText(None)),
            Self::SetValue(_) => Some(Change::SetValue(None)),
            _ => None,
        }
    }

    /// Whether it may run for a milestone that came before it: what would startle, or happen twice, does not.
    fn runs_late(&self) -> bool {
        match self {
            Self::Reveal
            | Self::Hide
            | Self::SetText(_)
            | Self::SetValue(_)
            | Self::AddClass(_)
            | Self::RemoveClass(_)
            | Self::Enable
            | Self::Disable => true,
            Self::Focus
            | Self::ScrollTo
            | Self::Announce(_)
            | Self::Dispatch(_)
            | Self::Call(_)
            | Self::Track(_)
            | Self::Redirect(_) => false,
        }
    }
}
