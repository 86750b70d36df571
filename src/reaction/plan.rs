//! What a milestone means for the page: a list of changes, as data.
//!
//! The edge applies the steps and decides nothing; so bindings, once-a-round and order are tested without a browser.

use crate::error::Faults;
use crate::milestone::Filter;
use crate::origin::Origin;
use crate::platform::Platform;
use crate::reaction::model::{Action, Reaction};
use crate::reaction::path::Scene;
use crate::reaction::redirect::{self, UrlRefusal};
use crate::reaction::{condition, template};
use crate::value::Value;

/// Names a reaction of one bridge; never used twice.
pub type ReactionId = u32;

/// One change to the page: to what, and when.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Which reaction wants it; a step without delay ends what still waits of the same reaction.
    pub reaction: ReactionId,
    /// What to do; an undone reveal is a hide, and the reverse.
    pub action: Action,
    /// The text, class, name or checked address; null where there is none, and for a text that puts the author's own
    /// content back.
    pub value: Value,
    /// To what, as the reaction has it.
    pub target: Value,
    /// How long to wait, in milliseconds.
    pub delay: f64,
}

/// What a milestone leads to.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Plan {
    /// What is undone, then what is done, each in the order of registration; redirects last.
    pub steps: Vec<Step>,
    /// Redirects that may not happen, with the reason to report.
    pub blocked: Vec<&'static str>,
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
    frame: usize,
    round: u32,
    /// The one-off milestones of that round for which it ran, a bit each.
    ran: u16,
    /// The round whose change is in force; 0 is none.
    in_force: u32,
}

/// The reactions of one bridge.
#[derive(Debug, Default)]
pub struct Reactions {
    armed: Vec<Armed>,
    /// What concerns any of them.
    concerned: Filter,
    last: ReactionId,
}

/// What planning needs to know besides the reactions.
pub struct Moment<'a> {
    /// The frame's number.
    pub frame: usize,
    /// The frame's round.
    pub round: u32,
    /// What happened.
    pub happened: Filter,
    /// The values it brings.
    pub scene: Scene<'a>,
    /// Where a redirect may go, besides the page's own origin.
    pub allowed: &'a [Origin],
    /// Whether the frame matches a selector.
    pub frame_matches: &'a dyn Fn(&str) -> bool,
}

impl Reactions {
    /// Adds a reaction.
    pub fn arm(&mut self, reaction: Reaction) -> ReactionId {
        self.last = self.last.wrapping_add(1);
        self.concerned.widen(reaction.on);
        self.armed.push(Armed { id: self.last, reaction, pasts: Vec::new(), orphaned: false });
        self.last
    }

    /// The reasons to report of redirects that can never happen, whatever their tokens say: of one reaction, or of all.
    pub fn hopeless(&self, id: Option<ReactionId>, allowed: &[Origin], platform: &Platform) -> Vec<&'static str> {
        let mut reasons = Vec::new();
        for Armed { reaction, .. } in self.armed.iter().filter(|armed| id.is_none_or(|id| armed.id == id)) {
            if reaction.action == Action::Redirect
                && let Some(address) = template::fill(&reaction.argument, true, None, &mut Faults::default())
                && let Err(reason) = redirect::check(&address, allowed, platform)
                // Which page this is may change until then.
                && reason != UrlRefusal::SamePage
            {
                reasons.push(reason.name());
            }
        }
        reasons
    }

    /// Removes a reaction.
    pub fn disarm(&mut self, id: ReactionId) {
        self.armed.retain(|armed| armed.id != id);
    }

    /// Forgets what was done for a frame that has left: its number may be given to another.
    pub fn forget(&mut self, frame: usize) {
        for armed in &mut self.armed {
            if let Some(place) = armed.pasts.iter().position(|past| past.frame == frame) {
                armed.orphaned |= armed.pasts.swap_remove(place).in_force > 0;
            }
        }
    }

    /// Plans a milestone for every reaction, or, with `late`, for the one that was found after it: what would startle,
    /// or happen twice, does not run late.
    pub fn plan(&mut self, moment: &Moment<'_>, late: Option<ReactionId>) -> Plan {
        let mut plan = Plan::default();
        if !self.concerned.accepts(moment.happened) {
            return plan;
        }
        // First: what one reaction undoes may be what another does.
        let mut undone = Vec::new();
        for redirects in [false, true] {
            for armed in &mut self.armed {
                let runs = late.is_none_or(|late| armed.id == late && armed.reaction.action < Action::Focus);
                if runs && (armed.reaction.action == Action::Redirect) == redirects {
                    armed.plan(moment, &mut plan, &mut undone);
                }
            }
        }
        undone.append(&mut plan.steps);
        plan.steps = undone;
        plan
    }
}

impl Armed {
    fn plan(&mut self, moment: &Moment<'_>, plan: &mut Plan, undone: &mut Vec<Step>) {
        let Moment { frame, round, happened, scene, allowed, frame_matches } = moment;
        let (frame, round, milestone) = (*frame, *round, scene.milestone);
        let reaction = &self.reaction;
        if !reaction.on.accepts(*happened) || !(reaction.frame.is_empty() || frame_matches(&reaction.frame)) {
            return;
        }
        let place = self.pasts.iter().position(|past| past.frame == frame).unwrap_or_else(|| {
            self.pasts.push(Past { frame, round, ran: 0, in_force: 0 });
            self.pasts.len() - 1
        });
        let Some(past) = self.pasts.get_mut(place) else { return };
        if past.round != round {
            past.round = round;
            past.ran = 0;
        }
        let (mut action, mut value) = (reaction.action, Value::Null);
        // Before which round what this frame brought about is due to be undone; 0 is not at all.
        let mut undo_before = 0;
        if reaction.when.is_empty() || condition::holds(&reaction.when, Some(scene), &mut Faults::default()) {
            if milestone.is_one_off() {
                if past.ran & milestone.bit() != 0 {
                    return;
                }
                past.ran |= milestone.bit();
            }
            match reaction.value(scene, allowed) {
                Ok(found) => value = found,
                Err(reason) => return plan.blocked.push(reason),
            }
            if value == Value::Null && reaction.is_text() {
                // A text without a value: the author's own content is due again.
                undo_before = u32::MAX;
            } else {
                past.in_force = round;
                self.orphaned = false;
            }
        } else {
            // A binding: what an earlier round of this frame brought about no longer holds.
            action = match action {
                Action::Reveal => Action::Hide,
                Action::Hide => Action::Reveal,
                _ => return,
            };
            undo_before = round;
        }
        let target = self.reaction.target.clone();
        let mut step = Step { reaction: self.id, action, value, target, delay: self.reaction.delay };
        if undo_before == 0 {
            plan.steps.push(step);
        } else if self.let_go(frame, undo_before) && action != Action::Announce {
            step.delay = 0.0;
            undone.push(step);
        }
    }

    /// What this frame's rounds before `round` brought about, or a frame that has left, is in force no longer; true if
    /// no other frame keeps it so.
    fn let_go(&mut self, frame: usize, round: u32) -> bool {
        let mut held = std::mem::take(&mut self.orphaned);
        let mut kept = false;
        for past in &mut self.pasts {
            if past.frame == frame && past.in_force < round {
                held |= std::mem::take(&mut past.in_force) > 0;
            }
            kept |= past.in_force > 0;
        }
        held && !kept
    }
}

impl Reaction {
    /// Whether it fills in a text that may lack a value.
    fn is_text(&self) -> bool {
        matches!(self.action, Action::SetText | Action::SetValue | Action::Announce)
    }

    /// What its argument comes to; null for none, and for a text without a value.
    fn value(&self, scene: &Scene<'_>, allowed: &[Origin]) -> Result<Value, &'static str> {
        let is_address = self.action == Action::Redirect;
        if is_address || self.is_text() {
            let filled = template::fill(&self.argument, is_address, Some(scene), &mut Faults::default());
            if !is_address {
                return Ok(filled.map_or(Value::Null, Value::Text));
            }
            let address = filled.ok_or("template_segment")?;
            return redirect::check(&address, allowed, scene.platform).map(Value::Text).map_err(UrlRefusal::name);
        }
        Ok(Value::maybe(Some(self.argument.as_str()).filter(|argument| !argument.is_empty())))
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::milestone::Milestone;
    use crate::platform::tests::PLATFORM;
    use crate::reaction::model::tests::read;
    use crate::value::Value;

    fn arm(reactions: &mut Reactions, json: &str) -> Option<&'static str> {
        let json = format!(r##"{{"target":"#a","frame":"#game",{json}}}"##);
        let id = reactions.arm(read(&json, false).expect(&json));
        reactions.hopeless(Some(id), &[], &PLATFORM).pop()
    }

    fn play(
        reactions: &mut Reactions,
        frame: usize,
        milestone: Milestone,
        round: u32,
        completion: &[Value],
    ) -> Vec<String> {
        let payload = if milestone == Milestone::Complete { completion } else { &[] };
        let scene = Scene { platform: &PLATFORM, milestone, payload, completion, data: None };
        let plan = reactions.plan(
            &Moment {
                frame,
                round,
                happened: Filter::of(milestone),
                scene,
                allowed: &[],
                frame_matches: &|_| frame < 5,
            },
            None,
        );
        let steps = plan.steps.into_iter().map(|step| {
            let value = step.value.as_text().map_or(String::new(), |value| format!("({value})"));
            format!("{}:{:?}{value}@{}", step.reaction, step.action, step.delay)
        });
        steps.chain(plan.blocked.into_iter().map(str::to_owned)).collect()
    }

    fn outcome(won: Option<bool>, score: Option<f64>) -> Vec<Value> {
        let (won, score) = (won.map_or(Value::Null, Value::Bool), score.map_or(Value::Null, Value::Number));
        vec![Value::Null, Value::Null, Value::Null, won, score]
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
        assert_eq!(play(&mut reactions, 0, complete, 2, &won), ["1:Reveal@2000", "2:Hide@0", "3:AddClass(won)@0"]);
        assert!(play(&mut reactions, 1, complete, 9, &lost).is_empty(), "another frame's round undoes nothing");
        assert_eq!(play(&mut reactions, 0, complete, 3, &lost), ["1:Hide@0", "2:Reveal@0"]);
        assert!(play(&mut reactions, 0, complete, 4, &lost).is_empty(), "undone once");
    }

    #[test]
    fn what_is_undone_comes_before_what_is_done() {
        let mut reactions = Reactions::default();
        arm(&mut reactions, r#""type":"reveal","when":"score = 2""#);
        arm(&mut reactions, r#""type":"reveal","when":"score = 1""#);
        let complete = Milestone::Complete;
        assert_eq!(play(&mut reactions, 0, complete, 1, &outcome(None, Some(1.0))), ["2:Reveal@0"]);
        assert_eq!(play(&mut reactions, 0, complete, 2, &outcome(None, Some(2.0))), ["2:Hide@0", "1:Reveal@0"]);
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
        assert_eq!(play(&mut reactions, 0, complete, 2, &lost), ["1:Hide@0", "2:SetText@0"]);
    }

    #[test]
    fn what_a_frame_that_left_brought_about_is_undone_by_the_next_one() {
        let mut reactions = Reactions::default();
        arm(&mut reactions, r#""type":"reveal","when":"won""#);
        let (won, lost) = (outcome(Some(true), None), outcome(Some(false), None));
        assert_eq!(play(&mut reactions, 0, Milestone::Complete, 1, &won).len(), 1);
        reactions.forget(0);
        assert_eq!(play(&mut reactions, 1, Milestone::Complete, 1, &lost), ["1:Hide@0"]);
        assert_eq!(play(&mut reactions, 0, Milestone::Complete, 1, &won), ["1:Reveal@0"], "the number begins anew");
    }

    #[test]
    fn one_offs_run_once_a_round_and_others_each_time() {
        let mut reactions = Reactions::default();
        arm(&mut reactions, r#""type":"reveal","on":"unavailable""#);
        arm(&mut reactions, r#""type":"hide","on":"route-change""#);
        for (milestone, round, steps) in [
            (Milestone::Unavailable, 1, 1),
            (Milestone::Unavailable, 1, 0),
            (Milestone::Unavailable, 2, 1),
            (Milestone::RouteChange, 1, 1),
            (Milestone::RouteChange, 1, 1),
            (Milestone::Close, 1, 0),
        ] {
            assert_eq!(play(&mut reactions, 0, milestone, round, &[]).len(), steps, "{milestone} {round}");
        }
        assert!(play(&mut reactions, 6, Milestone::RouteChange, 1, &[]).is_empty(), "the frame does not match");
    }

    #[test]
    fn text_without_a_value_leaves_or_restores_the_authors_content() {
        let mut reactions = Reactions::default();
        arm(&mut reactions, r#""type":"setText","text":"{score}","delay":"1s""#);
        let complete = Milestone::Complete;
        assert!(play(&mut reactions, 0, complete, 1, &outcome(None, None)).is_empty());
        assert_eq!(play(&mut reactions, 0, complete, 2, &outcome(None, Some(7.0))), ["1:SetText(7)@1000"]);
        assert_eq!(play(&mut reactions, 0, complete, 3, &outcome(None, None)), ["1:SetText@0"]);
        assert!(play(&mut reactions, 0, complete, 4, &outcome(None, None)).is_empty());
    }

    #[test]
    fn redirects_come_last_and_say_why_they_do_not() {
        let mut reactions = Reactions::default();
        arm(&mut reactions, r#""type":"redirect","url":"/t?s={score}""#);
        assert_eq!(arm(&mut reactions, r#""type":"redirect","url":"http://evil.example/""#), Some("url_scheme"));
        arm(&mut reactions, r#""type":"reveal""#);
        assert_eq!(
            play(&mut reactions, 0, Milestone::Complete, 1, &outcome(None, Some(7.0))),
            ["3:Reveal@0", "1:Redirect(https://host.example/t?s=7)@0", "url_scheme"]
        );
    }

    #[test]
    fn what_a_redirect_says_itself_is_judged_before_anything_happens() {
        for (url, reason) in [
            ("/thanks?s={score}", None),
            ("q?z=1", None),
            ("https://evil.example/{score}", Some("url_cross_origin")),
            ("javascript:alert(1)", Some("url_scheme")),
            ("/a b", Some("url_bad_char")),
            ("https://u@host.example/?s={score}", Some("url_credentials")),
        ] {
            let told = arm(&mut Reactions::default(), &format!(r#""type":"redirect","url":"{url}""#));
            assert_eq!(told, reason, "{url}");
        }
    }

    #[test]
    fn late_markup_catches_up_but_does_not_startle() {
        let scene =
            Scene { platform: &PLATFORM, milestone: Milestone::Complete, payload: &[], completion: &[], data: None };
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
            let happened = Filter::of(Milestone::Complete);
            let moment = Moment { frame: 0, round: 1, happened, scene, allowed: &[], frame_matches: &|_| true };
            assert_eq!(!reactions.plan(&moment, Some(1)).steps.is_empty(), runs, "{json}");
            assert!(reactions.plan(&moment, Some(2)).steps.is_empty());
        }
    }

    #[test]
    fn a_close_knows_the_rounds_outcome() {
        let mut reactions = Reactions::default();
        arm(&mut reactions, r#""type":"reveal","on":"close","when":"won""#);
        assert_eq!(play(&mut reactions, 0, Milestone::Close, 1, &outcome(Some(true), None)), ["1:Reveal@0"]);
    }
}
