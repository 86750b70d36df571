//! What a milestone means for the page: a list of changes, as data.
//!
//! The edge applies the steps and decides nothing; so bindings, once-a-round and order are tested without a browser.

use crate::milestone::{Milestone, MilestoneEvent};
use crate::platform::Platform;
use crate::reaction::model::{Action, Reaction, Target};
use crate::reaction::redirect::{RedirectPolicy, UrlRefusal};
use crate::reaction::value::Scene;

/// Names a reaction of one bridge; never used twice.
pub type ReactionId = u32;

/// One change to the page.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DomChange {
    /// Remove `hidden`.
    Reveal,
    /// Set `hidden`.
    Hide,
    /// Set `textContent`.
    SetText(String),
    /// Put the author's own text back.
    RestoreText,
    /// Navigate to a checked address.
    Redirect(String),
}

/// A change, to what, and when.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Which reaction wants it; an earlier step of the same reaction that still waits is dropped.
    pub reaction: ReactionId,
    /// What to do.
    pub change: DomChange,
    /// To what.
    pub target: Target,
    /// How long to wait, in milliseconds.
    pub delay: f64,
}

/// What a milestone leads to.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Plan {
    /// In the order of registration, redirects last.
    pub steps: Vec<Step>,
    /// Redirects that may not happen, with the reason to report.
    pub blocked: Vec<&'static str>,
}

#[derive(Debug)]
struct Armed {
    id: ReactionId,
    reaction: Reaction,
    /// Frame, one-off milestone and round it ran for; only the latest round of each is kept.
    ran: Vec<(usize, Milestone, u32)>,
    /// Frame and round whose change is in force.
    in_force: Option<(usize, u32)>,
}

/// The reactions of one bridge.
#[derive(Debug, Default)]
pub struct Reactions {
    armed: Vec<Armed>,
    last: ReactionId,
    policy: RedirectPolicy,
}

/// What planning needs to know besides the reactions.
pub struct Moment<'a> {
    /// The frame's number.
    pub frame: usize,
    /// The milestone.
    pub event: &'a MilestoneEvent,
    /// The values it brings.
    pub scene: Scene<'a>,
    /// Whether the frame matches a selector.
    pub frame_matches: &'a dyn Fn(&str) -> bool,
}

impl Reactions {
    /// No reactions yet.
    #[must_use]
    pub fn new(policy: RedirectPolicy) -> Self {
        Self { policy, ..Self::default() }
    }

    /// Adds a reaction.
    pub fn arm(&mut self, reaction: Reaction) -> ReactionId {
        self.last = self.last.wrapping_add(1);
        self.armed.push(Armed { id: self.last, reaction, ran: Vec::new(), in_force: None });
        self.last
    }

    /// Removes a reaction.
    pub fn disarm(&mut self, id: ReactionId) {
        if let Some(at) = self.armed.iter().position(|armed| armed.id == id) {
            self.armed.remove(at);
        }
    }

    /// Forgets what was done for a frame that has left: its number may be given to another.
    pub fn forget(&mut self, frame: usize) {
        for armed in &mut self.armed {
            armed.ran.retain(|ran| ran.0 != frame);
            armed.in_force = armed.in_force.filter(|owner| owner.0 != frame);
        }
    }

    /// Plans a milestone for every reaction.
    pub fn plan(&mut self, moment: &Moment<'_>) -> Plan {
        let mut plan = Plan::default();
        for redirects in [false, true] {
            for armed in &mut self.armed {
                if matches!(armed.reaction.action, Action::Redirect(_)) == redirects {
                    armed.plan(moment, &self.policy, &mut plan);
                }
            }
        }
        plan
    }

    /// Plans a milestone of the current round for a reaction that was found after it. What would startle, or happen
    /// twice, does not run late.
    pub fn plan_late(&mut self, id: ReactionId, moment: &Moment<'_>) -> Plan {
        let mut plan = Plan::default();
        if let Some(armed) = self.armed.iter_mut().find(|armed| armed.id == id)
            && !matches!(armed.reaction.action, Action::Redirect(_))
        {
            armed.plan(moment, &self.policy, &mut plan);
        }
        plan
    }
}

impl Armed {
    fn plan(&mut self, moment: &Moment<'_>, policy: &RedirectPolicy, plan: &mut Plan) {
        let Moment { frame, event, scene, frame_matches } = moment;
        let reaction = &self.reaction;
        if !reaction.on.iter().any(|filter| filter.accepts(event.milestone, &event.payload))
            || !reaction.frame.as_deref().is_none_or(frame_matches)
        {
            return;
        }
        let (change, delay) = if reaction.when.as_ref().is_none_or(|when| when.holds(scene)) {
            if event.milestone.is_one_off() {
                match self.ran.iter_mut().find(|ran| (ran.0, ran.1) == (*frame, event.milestone)) {
                    Some(ran) if ran.2 == event.round => return,
                    Some(ran) => ran.2 = event.round,
                    None => self.ran.push((*frame, event.milestone, event.round)),
                }
            }
            match wanted(&reaction.action, scene, policy) {
                Ok(Some(change)) => {
                    self.in_force = Some((*frame, event.round));
                    (change, reaction.delay)
                }
                // A text without a value: the author's own content is due again.
                Ok(None) if self.in_force.take().is_some() => (DomChange::RestoreText, 0.0),
                Ok(None) => return,
                Err(reason) => return plan.blocked.push(reason),
            }
        } else {
            // A binding: what an earlier round of this frame brought about no longer holds.
            let earlier = self.in_force.is_some_and(|(owner, round)| owner == *frame && round < event.round);
            let Some(change) = reaction.action.undone().filter(|_| earlier) else { return };
            self.in_force = None;
            (change, 0.0)
        };
        plan.steps.push(Step { reaction: self.id, change, target: self.reaction.target.clone(), delay });
    }
}

impl Action {
    fn undone(&self) -> Option<DomChange> {
        match self {
            Self::Reveal => Some(DomChange::Hide),
            Self::Hide => Some(DomChange::Reveal),
            _ => None,
        }
    }
}

/// The change an action wants; none when a text has no value to show.
fn wanted(action: &Action, scene: &Scene<'_>, policy: &RedirectPolicy) -> Result<Option<DomChange>, &'static str> {
    let platform: &Platform = scene.platform;
    Ok(match action {
        Action::Reveal => Some(DomChange::Reveal),
        Action::Hide => Some(DomChange::Hide),
        Action::SetText(template) => template.show(scene).map(DomChange::SetText),
        Action::Redirect(template) => {
            let address = template.address(scene).ok_or("template_segment")?;
            Some(DomChange::Redirect(policy.check(&address, platform).map_err(UrlRefusal::name)?))
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::milestone::{Completion, Flags, Payload, Via};
    use crate::platform::tests::PLATFORM;
    use crate::reaction::model::Modifiers;

    fn reaction(
        name: &str,
        argument: Option<&str>,
        on: &'static str,
        when: Option<&'static str>,
        delay: &'static str,
    ) -> Reaction {
        let modifiers = Modifiers { on: vec![on], when, delay: Some(delay), frame: Some("#game") };
        Reaction::new(name, argument, Target::Selector("#a".into()), &modifiers, &[], &PLATFORM).expect("a reaction")
    }

    fn play(
        reactions: &mut Reactions,
        frame: usize,
        milestone: Milestone,
        round: u32,
        completion: &Completion,
    ) -> Vec<String> {
        let payload = match milestone {
            Milestone::Complete => Payload::Completion(completion.clone()),
            _ => Payload::None,
        };
        let event = MilestoneEvent {
            milestone,
            payload,
            origin: String::new(),
            via: Via::Message,
            round,
            sequence: 1,
            time: 0.0,
            flags: Flags::default(),
        };
        let scene = Scene { platform: &PLATFORM, payload: &event.payload, completion: Some(completion), data: None };
        let plan = reactions.plan(&Moment { frame, event: &event, scene, frame_matches: &|_| frame < 5 });
        let steps = plan.steps.into_iter().map(|step| format!("{}:{:?}@{}", step.reaction, step.change, step.delay));
        steps.chain(plan.blocked.into_iter().map(str::to_owned)).collect()
    }

    fn outcome(won: Option<bool>, score: Option<f64>) -> Completion {
        Completion { won, score, ..Completion::default() }
    }

    #[test]
    fn a_binding_is_undone_by_a_later_round_only() {
        let mut reactions = Reactions::default();
        reactions.arm(reaction("reveal", None, "complete", Some("won"), "2s"));
        reactions.arm(reaction("hide", None, "complete", Some("won"), "0"));
        let (won, lost) = (outcome(Some(true), None), outcome(Some(false), None));
        let complete = Milestone::Complete;
        assert!(play(&mut reactions, 0, complete, 1, &lost).is_empty(), "nothing in force, nothing to undo");
        assert_eq!(play(&mut reactions, 0, complete, 2, &won), ["1:Reveal@2000", "2:Hide@0"]);
        assert!(play(&mut reactions, 1, complete, 9, &lost).is_empty(), "another frame's round undoes nothing");
        assert_eq!(play(&mut reactions, 0, complete, 3, &lost), ["1:Hide@0", "2:Reveal@0"]);
        assert!(play(&mut reactions, 0, complete, 4, &lost).is_empty(), "undone once");
    }

    #[test]
    fn a_number_that_is_given_again_begins_anew() {
        let mut reactions = Reactions::default();
        reactions.arm(reaction("reveal", None, "complete", Some("won"), "0"));
        let (won, lost) = (outcome(Some(true), None), outcome(Some(false), None));
        assert_eq!(play(&mut reactions, 0, Milestone::Complete, 1, &won).len(), 1);
        reactions.forget(0);
        assert!(play(&mut reactions, 0, Milestone::Complete, 2, &lost).is_empty(), "nothing of this frame to undo");
        assert_eq!(play(&mut reactions, 0, Milestone::Complete, 1, &won).len(), 1);
    }

    #[test]
    fn one_offs_run_once_a_round_and_others_each_time() {
        let mut reactions = Reactions::default();
        reactions.arm(reaction("reveal", None, "unavailable", None, "0"));
        reactions.arm(reaction("hide", None, "route-change", None, "0"));
        let none = Completion::default();
        for (milestone, round, steps) in [
            (Milestone::Unavailable, 1, 1),
            (Milestone::Unavailable, 1, 0),
            (Milestone::Unavailable, 2, 1),
            (Milestone::RouteChange, 1, 1),
            (Milestone::RouteChange, 1, 1),
        ] {
            assert_eq!(play(&mut reactions, 0, milestone, round, &none).len(), steps, "{milestone} {round}");
        }
        assert!(play(&mut reactions, 6, Milestone::RouteChange, 1, &none).is_empty(), "the frame does not match");
    }

    #[test]
    fn text_without_a_value_leaves_or_restores_the_authors_content() {
        let mut reactions = Reactions::default();
        reactions.arm(reaction("setText", Some("{score}"), "complete", None, "1s"));
        let complete = Milestone::Complete;
        assert!(play(&mut reactions, 0, complete, 1, &outcome(None, None)).is_empty());
        assert_eq!(play(&mut reactions, 0, complete, 2, &outcome(None, Some(7.0))), ["1:SetText(\"7\")@1000"]);
        assert_eq!(play(&mut reactions, 0, complete, 3, &outcome(None, None)), ["1:RestoreText@0"]);
        assert!(play(&mut reactions, 0, complete, 4, &outcome(None, None)).is_empty());
    }

    #[test]
    fn redirects_come_last_and_say_why_they_do_not() {
        let mut reactions = Reactions::default();
        reactions.arm(reaction("redirect", Some("/t?s={score}"), "complete", None, "0"));
        reactions.arm(reaction("redirect", Some("http://evil.example/"), "complete", None, "0"));
        reactions.arm(reaction("reveal", None, "complete", None, "0"));
        assert_eq!(
            play(&mut reactions, 0, Milestone::Complete, 1, &outcome(None, Some(7.0))),
            ["3:Reveal@0", "1:Redirect(\"https://host.example/t?s=7\")@0", "url_scheme"]
        );
    }

    #[test]
    fn a_close_knows_the_rounds_outcome() {
        let mut reactions = Reactions::default();
        reactions.arm(reaction("reveal", None, "close", Some("won"), "0"));
        assert_eq!(play(&mut reactions, 0, Milestone::Close, 1, &outcome(Some(true), None)), ["1:Reveal@0"]);
    }
}
