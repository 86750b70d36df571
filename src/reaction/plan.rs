//! What a milestone means for the page: a list of changes, as data.
//!
//! The page is changed elsewhere, and decides nothing; so bindings, once-a-round and order are tested without a browser.

use crate::frame::FrameId;
use crate::milestone::{Milestone, MilestoneSet};
use crate::origin::Origin;
use crate::payload::Payload;
use crate::platform::Platform;
use crate::reaction::action::Action;
use crate::reaction::address::Blocked;
use crate::reaction::model::{Reaction, Target};
use crate::reaction::path::Scene;
use crate::reaction::selector::Selector;

/// Names a reaction of one bridge; never used twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReactionId(u32);

/// What is to be done to the page, ready to be done.
#[derive(Debug, Clone, PartialEq)]
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
    /// Put the class back as the author had it: there, or not.
    RestoreClass(String),
    /// Clear `disabled`.
    Enable,
    /// Set `disabled`.
    Disable,
    /// Put `disabled` back as the author had it.
    RestoreDisabled,
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
        /// The entry's name.
        name: String,
        /// Whether the player won, where that is known: the server's word before the game's.
        won: Option<bool>,
        /// The score, where the game has one.
        score: Option<f64>,
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
    /// Whether it takes back what the same reaction has done.
    pub undoes: bool,
}

/// What a milestone leads to.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Plan {
    /// What is undone, then what is done, each in the order of registration; redirects last.
    pub steps: Vec<Step>,
    /// The redirects that may not happen, and why, to report.
    pub blocked: Vec<(ReactionId, Blocked)>,
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
    pub(super) armed: Vec<Armed>,
    /// The kinds that concern any of them: most milestones concern none.
    pub(super) concerned: MilestoneSet,
    last: u32,
    /// How many changes were made.
    pub(super) changes: u32,
}

#[derive(Debug)]
pub(super) struct Armed {
    pub(super) id: ReactionId,
    pub(super) reaction: Reaction,
    /// Whether the page says it now. One that it says no longer, or not in a way that can be read, keeps its past.
    pub(super) is_awake: bool,
    pub(super) pasts: Vec<Past>,
    /// Whether what a frame brought about that has left is in force: that stays until another frame says otherwise.
    pub(super) orphaned: bool,
    /// What it has made of its target and not taken back, and the place of that among all changes.
    pub(super) applied: Option<(u32, Change)>,
}

/// What a reaction did for one frame.
#[derive(Debug)]
pub(super) struct Past {
    pub(super) frame: FrameId,
    round: u32,
    /// The one-off milestones of that round for which it ran.
    pub(super) ran: MilestoneSet,
    /// The round whose change is in force.
    pub(super) in_force: Option<u32>,
    /// The milestones of that round that keep it in force.
    pub(super) by: MilestoneSet,
}

impl Reactions {
    /// Adds a reaction, after all others.
    pub fn arm(&mut self, reaction: Reaction) -> ReactionId {
        self.arm_before(reaction, None)
    }

    /// Adds a reaction that runs before another one.
    pub fn arm_before(&mut self, reaction: Reaction, next: Option<ReactionId>) -> ReactionId {
        self.last = self.last.wrapping_add(1);
        let id = ReactionId(self.last);
        self.note(&reaction);
        let place = next.and_then(|next| self.armed.iter().rposition(|armed| armed.id == next));
        let armed = Armed { id, reaction, is_awake: true, pasts: Vec::new(), orphaned: false, applied: None };
        self.armed.insert(place.unwrap_or(self.armed.len()), armed);
        id
    }

    pub(super) fn note(&mut self, reaction: &Reaction) {
        for filter in &reaction.on {
            self.concerned.extend(filter.kinds());
        }
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
        for armed in self.armed.iter_mut().filter(|armed| armed.is_awake) {
            if late.is_none_or(|late| armed.id == late && armed.reaction.action.runs_late()) {
                armed.plan(moment, &mut plan, &mut undone);
            }
        }
        let (redirects, others): (Vec<_>, Vec<_>) =
            plan.steps.into_iter().partition(|step| matches!(step.change, Change::Redirect(_)));
        // What is undone comes first: it may be what another reaction does.
        plan.steps = undone;
        plan.steps.extend(others.into_iter().chain(redirects));
        plan
    }
}

impl Armed {
    fn plan(&mut self, moment: &Moment<'_>, plan: &mut Plan, undone: &mut Vec<Step>) {
        let Self { id, reaction, pasts, orphaned, .. } = self;
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
        let step =
            |change, delay, undoes| Step { reaction: *id, change, target: reaction.target.clone(), delay, undoes };
        if reaction.when.as_ref().is_none_or(|when| when.holds(scene)) {
            if scene.milestone.is_one_off() && !past.ran.insert(scene.milestone) {
                return;
            }
            match reaction.action.change(scene, allowed) {
                Ok(Some(change)) => {
                    past.keep_in_force(scene.milestone);
                    *orphaned = false;
                    plan.steps.push(step(change, reaction.delay, false));
                }
                // A text without a value: the author's own content is due again.
                Ok(None) => {
                    if release(pasts, orphaned, |past| past.frame == *frame) {
                        undone.extend(reaction.action.restored().map(|change| step(change, 0.0, true)));
                    }
                }
                Err(reason) => plan.blocked.push((*id, reason)),
            }
        } else if let Some(change) = reaction.action.undone() {
            // A binding: what an earlier round of this frame brought about no longer holds.
            if release(pasts, orphaned, |past| past.frame == *frame && past.in_force < Some(*round)) {
                undone.push(step(change, 0.0, true));
            }
        }
    }
}

impl Past {
    fn new(frame: FrameId, round: u32) -> Self {
        Self { frame, round, ran: MilestoneSet::default(), in_force: None, by: MilestoneSet::default() }
    }

    /// What a milestone of the current round has brought about is in force from now on.
    fn keep_in_force(&mut self, milestone: Milestone) {
        if self.in_force.replace(self.round) != Some(self.round) {
            self.by = MilestoneSet::default();
        }
        self.by.insert(milestone);
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
            Self::Track(name) => track(name.as_deref(), scene),
            Self::Redirect(address) => Change::Redirect(address.resolve(scene, allowed)?),
        }))
    }

    /// What takes back a binding.
    pub(super) fn undone(&self) -> Option<Change> {
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
    pub(super) fn runs_late(&self) -> bool {
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

fn track(name: Option<&str>, scene: &Scene<'_>) -> Change {
    let milestone = || format!("drimify_{}", scene.milestone.dom_name().replace('-', "_"));
    let claim = match scene.payload {
        Payload::Verified { claim } => Some(claim.won),
        _ => None,
    };
    Change::Track {
        name: name.map_or_else(milestone, str::to_owned),
        won: claim.or_else(|| scene.completion?.won),
        score: scene.completion.and_then(|completion| completion.score),
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::payload::Completion;
    use crate::platform::tests::PLATFORM;
    use crate::reaction::model::tests::read;

    fn arm(reactions: &mut Reactions, json: &str) -> Option<&'static str> {
        let json = format!(r##"{{"target":"#a","frame":"#game",{json}}}"##);
        let id = reactions.arm(read(&json).expect(&json));
        reactions.hopeless(Some(id), &[], PLATFORM).pop().map(Blocked::name)
    }

    /// What a milestone leads to, in frames below 5: each step as `reaction: change @delay`, then what was blocked.
    fn play(
        reactions: &mut Reactions,
        frame: u32,
        milestone: Milestone,
        round: u32,
        completion: &Completion,
    ) -> Vec<String> {
        let payload = match milestone {
            Milestone::Complete => Payload::Completion(completion.clone()),
            _ => Payload::None,
        };
        let scene =
            Scene { platform: PLATFORM, milestone, payload: &payload, completion: Some(completion), data: None };
        let moment = Moment {
            frame: FrameId(frame),
            round,
            scene,
            allowed: &[],
            frame_matches: &|selector| selector.as_str() == "#game" && frame < 5,
        };
        let plan = reactions.plan(&moment, None);
        let steps = plan.steps.into_iter().map(|step| {
            assert!(matches!(&step.target, Target::Selector(selector) if selector.as_str() == "#a"));
            format!("{}: {:?} @{}", step.reaction.0, step.change, step.delay)
        });
        steps.chain(plan.blocked.into_iter().map(|(_, blocked)| blocked.name().to_owned())).collect()
    }

    fn outcome(won: Option<bool>, score: Option<f64>) -> Completion {
        Completion { won, score, ..Completion::default() }
    }

    #[test]
    fn a_binding_is_undone_by_a_later_round_only() {
        let mut reactions = Reactions::default();
        arm(&mut reactions, r#""type":"reveal","when":"won","delay":"2s""#);
        arm(&mut reactions, r#""type":"hide","when":"won""#);
        arm(&mut reactions, r#""type":"addClass","class":"won","when":"won""#);
        let (won, lost) = (outcome(Some(true), None), outcome(Some(false), None));
        let complete = Milestone::Complete;
        assert!(play(&mut reactions, 0, complete, 1, &lost).is_empty(), "nothing in force, nothing to undo");
        assert_eq!(
            play(&mut reactions, 0, complete, 2, &won),
            ["1: Reveal @2000", "2: Hide @0", "3: AddClass(\"won\") @0"]
        );
        assert!(play(&mut reactions, 0, Milestone::Close, 2, &lost).is_empty(), "another milestone undoes nothing");
        assert!(play(&mut reactions, 0, complete, 2, &lost).is_empty(), "the same round undoes nothing");
        assert!(play(&mut reactions, 1, complete, 9, &lost).is_empty(), "another frame's round undoes nothing");
        assert_eq!(play(&mut reactions, 0, complete, 3, &lost), ["1: Hide @0", "2: Reveal @0"]);
        assert!(play(&mut reactions, 0, complete, 4, &lost).is_empty(), "undone once");
    }

    #[test]
    fn what_is_undone_comes_before_what_is_done() {
        let mut reactions = Reactions::default();
        arm(&mut reactions, r#""type":"reveal","when":"score = 2""#);
        arm(&mut reactions, r#""type":"reveal","when":"score = 1""#);
        let complete = Milestone::Complete;
        assert_eq!(play(&mut reactions, 0, complete, 1, &outcome(None, Some(1.0))), ["2: Reveal @0"]);
        assert_eq!(play(&mut reactions, 0, complete, 2, &outcome(None, Some(2.0))), ["2: Hide @0", "1: Reveal @0"]);
    }

    #[test]
    fn a_frame_undoes_only_what_no_other_frame_keeps_in_force() {
        let mut reactions = Reactions::default();
        arm(&mut reactions, r#""type":"reveal","when":"won""#);
        arm(&mut reactions, r#""type":"setText","text":"{score}""#);
        let (won, lost) = (outcome(Some(true), Some(7.0)), outcome(Some(false), None));
        let complete = Milestone::Complete;
        play(&mut reactions, 0, complete, 1, &won);
        assert!(play(&mut reactions, 1, complete, 1, &lost).is_empty(), "that frame brought nothing about");
        play(&mut reactions, 1, complete, 2, &won);
        assert!(play(&mut reactions, 1, complete, 3, &lost).is_empty(), "the first frame's player has won");
        assert_eq!(play(&mut reactions, 0, complete, 2, &lost), ["1: Hide @0", "2: SetText(None) @0"]);
    }

    #[test]
    fn what_a_frame_that_left_brought_about_is_undone_by_the_next_one() {
        let mut reactions = Reactions::default();
        arm(&mut reactions, r#""type":"reveal","when":"won""#);
        let (won, lost) = (outcome(Some(true), None), outcome(Some(false), None));
        assert_eq!(play(&mut reactions, 0, Milestone::Complete, 1, &won).len(), 1);
        reactions.forget(FrameId(0));
        assert_eq!(play(&mut reactions, 1, Milestone::Complete, 1, &lost), ["1: Hide @0"]);
        assert_eq!(play(&mut reactions, 0, Milestone::Complete, 1, &won), ["1: Reveal @0"], "the number begins anew");
    }

    #[test]
    fn one_offs_run_once_a_round_and_others_each_time() {
        let mut reactions = Reactions::default();
        arm(&mut reactions, r#""type":"reveal","on":"unavailable""#);
        arm(&mut reactions, r#""type":"hide","on":"route-change""#);
        let unknown = Completion::default();
        for (milestone, round, steps) in [
            (Milestone::Unavailable, 1, 1),
            (Milestone::Unavailable, 1, 0),
            (Milestone::Unavailable, 2, 1),
            (Milestone::RouteChange, 1, 1),
            (Milestone::RouteChange, 1, 1),
            (Milestone::Close, 1, 0),
        ] {
            assert_eq!(play(&mut reactions, 0, milestone, round, &unknown).len(), steps, "{milestone} {round}");
        }
        assert!(play(&mut reactions, 6, Milestone::RouteChange, 1, &unknown).is_empty(), "the frame does not match");
    }

    #[test]
    fn a_milestone_that_several_names_accept_runs_a_reaction_once() {
        let mut reactions = Reactions::default();
        arm(&mut reactions, r#""type":"reveal","on":["*","complete","route-change"]"#);
        let unknown = Completion::default();
        assert_eq!(play(&mut reactions, 0, Milestone::RouteChange, 1, &unknown).len(), 1);
        assert_eq!(play(&mut reactions, 0, Milestone::Close, 1, &unknown).len(), 1);
    }

    #[test]
    fn text_without_a_value_leaves_or_restores_the_authors_content() {
        for (json, filled, restored) in [
            (
                r#""type":"setText","text":"{score}","delay":"1s""#,
                r#"1: SetText(Some("7")) @1000"#,
                "1: SetText(None) @0",
            ),
            (r#""type":"setValue","value":"{score}""#, r#"1: SetValue(Some("7")) @0"#, "1: SetValue(None) @0"),
        ] {
            let mut reactions = Reactions::default();
            arm(&mut reactions, json);
            let complete = Milestone::Complete;
            assert!(play(&mut reactions, 0, complete, 1, &outcome(None, None)).is_empty());
            assert_eq!(play(&mut reactions, 0, complete, 2, &outcome(None, Some(7.0))), [filled]);
            assert_eq!(play(&mut reactions, 0, complete, 3, &outcome(None, None)), [restored]);
            assert!(play(&mut reactions, 0, complete, 4, &outcome(None, None)).is_empty());
        }
    }

    #[test]
    fn words_that_were_spoken_are_not_taken_back() {
        let mut reactions = Reactions::default();
        arm(&mut reactions, r#""type":"announce","text":"{score}""#);
        let complete = Milestone::Complete;
        assert_eq!(play(&mut reactions, 0, complete, 1, &outcome(None, Some(7.0))), [r#"1: Announce("7") @0"#]);
        assert!(play(&mut reactions, 0, complete, 2, &outcome(None, None)).is_empty());
    }

    #[test]
    fn every_type_becomes_its_change() {
        for (json, change) in [
            (r#""type":"reveal""#, "Reveal"),
            (r#""type":"hide""#, "Hide"),
            (r#""type":"setText","text":"a""#, r#"SetText(Some("a"))"#),
            (r#""type":"setValue","value":"a""#, r#"SetValue(Some("a"))"#),
            (r#""type":"addClass","class":"a""#, r#"AddClass("a")"#),
            (r#""type":"removeClass","class":"a""#, r#"RemoveClass("a")"#),
            (r#""type":"enable""#, "Enable"),
            (r#""type":"disable""#, "Disable"),
            (r#""type":"focus""#, "Focus"),
            (r#""type":"scrollTo""#, "ScrollTo"),
            (r#""type":"announce","text":"a""#, r#"Announce("a")"#),
            (r#""type":"dispatch","name":"drimify:a""#, r#"Dispatch("drimify:a")"#),
            (r#""type":"call","name":"a""#, r#"Call("a")"#),
            (r#""type":"track""#, r#"Track { name: "drimify_complete", won: None, score: None }"#),
            (r#""type":"redirect","url":"/a""#, r#"Redirect("https://host.example/a")"#),
        ] {
            let mut reactions = Reactions::default();
            arm(&mut reactions, json);
            let steps = play(&mut reactions, 0, Milestone::Complete, 1, &Completion::default());
            assert_eq!(steps, [format!("1: {change} @0")]);
        }
    }

    #[test]
    fn redirects_come_last_and_say_why_they_do_not() {
        let mut reactions = Reactions::default();
        arm(&mut reactions, r#""type":"redirect","url":"/t?s={score}""#);
        assert_eq!(arm(&mut reactions, r#""type":"redirect","url":"http://evil.example/""#), Some("url_scheme"));
        arm(&mut reactions, r#""type":"reveal""#);
        arm(&mut reactions, r#""type":"redirect","url":"/{prize.code}""#);
        assert_eq!(
            play(&mut reactions, 0, Milestone::Complete, 1, &outcome(None, Some(7.0))),
            ["3: Reveal @0", r#"1: Redirect("https://host.example/t?s=7") @0"#, "url_scheme", "template_segment"]
        );
        assert_eq!(reactions.hopeless(None, &[], PLATFORM), [Blocked::Scheme], "of all that are armed");
    }

    #[test]
    fn what_is_disarmed_does_nothing() {
        let mut reactions = Reactions::default();
        let [first, second] = [(); 2].map(|()| reactions.arm(read(r#"{"type":"track"}"#).expect("a reaction")));
        reactions.disarm(first);
        let third = reactions.arm(read(r#"{"type":"track"}"#).expect("a reaction"));
        let payload = Payload::None;
        let (milestone, completion) = (Milestone::Complete, None);
        let scene = Scene { platform: PLATFORM, milestone, payload: &payload, completion, data: None };
        let moment = Moment { frame: FrameId(0), round: 1, scene, allowed: &[], frame_matches: &|_| true };
        let ran: Vec<_> = reactions.plan(&moment, None).steps.into_iter().map(|step| step.reaction).collect();
        assert_eq!(ran, [second, third], "a number is never used twice");
    }

    #[test]
    fn late_markup_catches_up_but_does_not_startle() {
        let payload = Payload::Completion(Completion::default());
        let (milestone, completion) = (Milestone::Complete, None);
        let scene = Scene { platform: PLATFORM, milestone, payload: &payload, completion, data: None };
        let moment = Moment { frame: FrameId(0), round: 1, scene, allowed: &[], frame_matches: &|_| true };
        for (json, runs) in [
            (r#""type":"reveal""#, true),
            (r#""type":"removeClass","class":"a""#, true),
            (r#""type":"disable""#, true),
            (r#""type":"focus""#, false),
            (r#""type":"announce","text":"x""#, false),
            (r#""type":"track""#, false),
            (r#""type":"redirect","url":"/x""#, false),
        ] {
            let mut reactions = Reactions::default();
            arm(&mut reactions, json);
            arm(&mut reactions, r#""type":"reveal""#);
            let steps = reactions.plan(&moment, Some(ReactionId(1))).steps;
            assert_eq!(steps.into_iter().map(|step| step.reaction.0).collect::<Vec<_>>(), [1][..usize::from(runs)]);
            assert!(reactions.plan(&moment, Some(ReactionId(3))).steps.is_empty(), "{json}: no such reaction");
        }
    }

    #[test]
    fn a_close_knows_the_rounds_outcome() {
        let mut reactions = Reactions::default();
        arm(&mut reactions, r#""type":"reveal","on":"close","when":"won""#);
        assert_eq!(play(&mut reactions, 0, Milestone::Close, 1, &outcome(Some(true), None)), ["1: Reveal @0"]);
    }
}
