//! What reactions have brought about, and what becomes of it when something else changes than a milestone: attributes that
//! say something new, a frame that was given up and speaks after all, an element that somebody has reset.

use crate::frame::FrameId;
use crate::milestone::{Milestone, MilestoneSet};
use crate::reaction::action::Action;
use crate::reaction::model::{Reaction, Target};
use crate::reaction::plan::{Armed, Change, ReactionId, Reactions, Step};
use crate::reaction::selector::Selector;

impl Reactions {
    /// Whether the page says exactly this now.
    #[must_use]
    pub fn says(&self, id: ReactionId, reaction: &Reaction) -> bool {
        self.get(id).is_some_and(|armed| armed.is_awake && armed.reaction == *reaction)
    }

    /// Whether the page does not say it, and it has brought about nothing that is in force.
    #[must_use]
    pub fn is_idle(&self, id: ReactionId) -> bool {
        self.get(id).is_some_and(|armed| !armed.is_awake && armed.applied.is_none())
    }

    /// The page says something else now: it is to be judged by what has happened in the present round. What is answered
    /// takes back what the old one did and the new one would not replace.
    pub fn change(&mut self, id: ReactionId, reaction: Reaction) -> Option<Step> {
        self.note(&reaction);
        let armed = self.get_mut(id)?;
        let old = std::mem::replace(&mut armed.reaction, reaction);
        armed.is_awake = true;
        armed.forget_runs();
        let is_class = matches!(old.action, Action::AddClass(_) | Action::RemoveClass(_));
        if is_class && old.action != armed.reaction.action { armed.take_back() } else { None }
    }

    /// The page says it no longer, or not in a way that can be read: what it has brought about stays as it is.
    pub fn sleep(&mut self, id: ReactionId) {
        if let Some(armed) = self.get_mut(id) {
            armed.is_awake = false;
        }
    }

    /// Its target is as the author had it: nothing was done to that yet.
    pub fn begin_anew(&mut self, id: ReactionId) {
        if let Some(armed) = self.get_mut(id) {
            armed.applied = None;
            armed.forget_runs();
        }
    }

    /// After it was judged anew: takes back what nothing keeps in force any more.
    pub fn settle(&mut self, id: ReactionId) -> Option<Step> {
        self.get_mut(id).filter(|armed| !armed.is_in_force())?.take_back()
    }

    /// A step is carried out.
    pub fn carry_out(&mut self, step: &Step) {
        self.changes = self.changes.wrapping_add(1);
        let place = self.changes;
        if let Some(armed) = self.get_mut(step.reaction)
            && armed.reaction.action.runs_late()
        {
            armed.applied = (!step.undoes).then(|| (place, step.change.clone()));
        }
    }

    /// Whether this is what the reaction has made of its target already.
    #[must_use]
    pub fn has_done(&self, step: &Step) -> bool {
        let applied = self.get(step.reaction).and_then(|armed| armed.applied.as_ref());
        applied.is_some_and(|(_, change)| *change == step.change)
    }

    /// All that is in force, in the order in which it came about; `conceals` is whether targets of reveals are hidden
    /// until then wherever they are declared.
    #[must_use]
    pub fn in_force(&self, conceals: bool) -> Vec<Step> {
        let mut steps: Vec<(u32, Step)> = Vec::new();
        for armed in self.armed.iter().filter(|armed| armed.is_awake) {
            let is_concealed =
                armed.reaction.action == Action::Reveal && (conceals || armed.reaction.target == Target::Own);
            let due = armed.applied.clone().or_else(|| is_concealed.then_some((0, Change::Hide)));
            if let Some((place, change)) = due {
                let at = steps.partition_point(|(other, _)| *other <= place);
                steps.insert(at, (place, armed.step(change, false)));
            }
        }
        steps.into_iter().map(|(_, step)| step).collect()
    }

    /// A frame that was given up has spoken: takes back the bindings that only its `unavailable` keeps in force.
    pub fn hear(&mut self, frame: FrameId) -> Vec<Step> {
        let mut undone = Vec::new();
        for armed in self.armed.iter_mut().filter(|armed| armed.is_awake && armed.reaction.action.undone().is_some()) {
            let Some(past) = armed.pasts.iter_mut().find(|past| past.frame == frame) else { continue };
            // The frame may be given up once more.
            past.ran.remove(Milestone::Unavailable);
            if past.by.remove(Milestone::Unavailable) && past.by.is_empty() {
                past.in_force = None;
                if !armed.is_in_force() {
                    undone.extend(armed.take_back());
                }
            }
        }
        undone
    }

    /// The reactions whose targets a selector names, and which are made up for when such a target comes late.
    pub fn selected(&self) -> impl Iterator<Item = (ReactionId, &Selector)> {
        self.armed.iter().filter_map(|armed| match &armed.reaction.target {
            Target::Selector(selector) if armed.reaction.action.runs_late() => Some((armed.id, selector)),
            _ => None,
        })
    }

    fn get(&self, id: ReactionId) -> Option<&Armed> {
        self.armed.iter().find(|armed| armed.id == id)
    }

    fn get_mut(&mut self, id: ReactionId) -> Option<&mut Armed> {
        self.armed.iter_mut().find(|armed| armed.id == id)
    }
}

impl Armed {
    /// What has run in this round may run again, where that happens to nobody twice.
    fn forget_runs(&mut self) {
        if self.reaction.action.runs_late() {
            for past in &mut self.pasts {
                past.ran = MilestoneSet::default();
                past.in_force = None;
            }
        }
    }

    fn is_in_force(&self) -> bool {
        self.orphaned || self.pasts.iter().any(|past| past.in_force.is_some())
    }

    fn take_back(&mut self) -> Option<Step> {
        let (_, change) = self.applied.take()?;
        Some(self.step(change.undone()?, true))
    }

    fn step(&self, change: Change, undoes: bool) -> Step {
        Step { reaction: self.id, change, target: self.reaction.target.clone(), delay: 0.0, undoes }
    }
}

impl Change {
    /// What takes it back.
    fn undone(self) -> Option<Self> {
        match self {
            Self::Reveal => Some(Self::Hide),
            Self::Hide => Some(Self::Reveal),
            Self::SetText(_) => Some(Self::SetText(None)),
            Self::SetValue(_) => Some(Self::SetValue(None)),
            Self::AddClass(name) | Self::RemoveClass(name) => Some(Self::RestoreClass(name)),
            Self::Enable | Self::Disable => Some(Self::RestoreDisabled),
            _ => None,
        }
    }
}
