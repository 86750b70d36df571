//! Rounds: one play after the other in the same frame, and what in a round is a repetition.
//!
//! Pure state per frame; the contract's section 4. It does not know how milestones arrive.

use std::mem;

use serde::{Serialize, Serializer};

use crate::event::{Flag, Flags};
use crate::milestone::{Milestone, MilestoneSet};
use crate::payload::{Completion, Payload};

/// Where an accepted milestone stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place {
    /// The round, from 1.
    pub(crate) round: u32,
    /// The count of the frame's milestones, from 1.
    pub(crate) sequence: u32,
    /// `out_of_order`, `frame_reloaded`.
    pub(crate) flags: Flags,
}

/// A frame's state as the page sees it, `data-drimify-state`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum State {
    /// Nothing was heard yet.
    #[default]
    Waiting,
    /// The experience has loaded.
    Ready,
    /// The player plays.
    Playing,
    /// The player has finished.
    Complete,
    /// The player closed the experience.
    Closed,
    /// The experience reported a failure.
    Error,
    /// Nothing was heard in time.
    Unavailable,
}

impl State {
    /// Every state, in the order in which a round usually goes through them.
    pub const ALL: [Self; 7] =
        [Self::Waiting, Self::Ready, Self::Playing, Self::Complete, Self::Closed, Self::Error, Self::Unavailable];

    /// The name in `state()` and in the attribute.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Ready => "ready",
            Self::Playing => "playing",
            Self::Complete => "complete",
            Self::Closed => "closed",
            Self::Error => "error",
            Self::Unavailable => "unavailable",
        }
    }
}

impl Serialize for State {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// How far a round has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Progress {
    Waiting,
    Ready,
    Playing,
    Complete,
}

impl From<Progress> for State {
    fn from(progress: Progress) -> Self {
        match progress {
            Progress::Waiting => Self::Waiting,
            Progress::Ready => Self::Ready,
            Progress::Playing => Self::Playing,
            Progress::Complete => Self::Complete,
        }
    }
}

/// The rounds of one frame.
#[derive(Debug, Clone)]
pub(crate) struct Rounds {
    round: u32,
    sequence: u32,
    /// What has happened in this round.
    seen: MilestoneSet,
    /// The round's completion; none before it.
    completion: Option<Completion>,
    /// Whether the frame ever was ready, and whether a completion came since.
    is_ready: bool,
    has_completed_since_ready: bool,
    /// Another document has loaded, and nothing was heard of it yet.
    is_reloaded: bool,
    progress: Progress,
    /// Closed, failed or unavailable: shown until the next milestone instead of the progress.
    interruption: Option<State>,
}

impl Default for Rounds {
    fn default() -> Self {
        Self {
            round: 1,
            sequence: 0,
            seen: MilestoneSet::default(),
            completion: None,
            is_ready: false,
            has_completed_since_ready: false,
            is_reloaded: false,
            progress: Progress::Waiting,
            interruption: None,
        }
    }
}

impl Rounds {
    /// The current round.
    #[must_use]
    pub(crate) fn round(&self) -> u32 {
        self.round
    }

    /// How many milestones were accepted.
    #[must_use]
    pub(crate) fn sequence(&self) -> u32 {
        self.sequence
    }

    /// The round's completion; none before it.
    #[must_use]
    pub(crate) fn completion(&self) -> Option<&Completion> {
        self.completion.as_ref()
    }

    /// The frame's state.
    #[must_use]
    pub(crate) fn state(&self) -> State {
        self.interruption.unwrap_or(self.progress.into())
    }

    /// Whether the round has no milestone of this kind yet.
    #[must_use]
    pub(crate) fn is_first(&self, milestone: Milestone) -> bool {
        !self.seen.contains(milestone)
    }

    /// Whether the milestone follows a played round with the next: a `ready` after a completion.
    #[must_use]
    pub(crate) fn opens_next(&self, milestone: Milestone) -> bool {
        milestone == Milestone::Ready && self.has_completed_since_ready
    }

    /// Whether the milestone repeats what the round has already (contract, section 4).
    #[must_use]
    pub(crate) fn is_duplicate(&self, milestone: Milestone, payload: &Payload) -> bool {
        match milestone {
            Milestone::FirstInteraction | Milestone::Close => !self.is_first(milestone),
            Milestone::Complete => match (&self.completion, payload.completion()) {
                (Some(before), Some(now)) => is_same_outcome(before, now),
                _ => false,
            },
            _ => false,
        }
    }

    /// Enters an accepted milestone; it may open a new round.
    pub(crate) fn enter(&mut self, milestone: Milestone, payload: &Payload) -> Place {
        let mut flags = Flags::default();
        match milestone {
            Milestone::Ready => {
                if self.is_ready {
                    if !self.has_completed_since_ready {
                        flags.insert(Flag::FrameReloaded);
                    }
                    self.open_round();
                }
                self.is_ready = true;
                self.has_completed_since_ready = false;
            }
            Milestone::Complete => {
                // A claim that was answered before it, as after a reload of the page, was an earlier round's.
                let is_told = !self.is_first(Milestone::Verified) || !self.is_first(Milestone::Unverified);
                if self.completion.is_some() || is_told {
                    self.open_round();
                }
                self.completion = payload.completion().cloned();
                self.has_completed_since_ready = true;
            }
            _ => {}
        }
        // A document that begins with `ready` is judged by that; one that does not may be anybody's.
        if mem::take(&mut self.is_reloaded) && milestone != Milestone::Ready {
            flags.insert(Flag::FrameReloaded);
        }
        let needs_ready = matches!(
            milestone,
            Milestone::FirstInteraction
                | Milestone::RouteChange
                | Milestone::ScrollToTop
                | Milestone::Complete
                | Milestone::Close
        );
        if needs_ready && !self.is_ready {
            flags.insert(Flag::OutOfOrder);
        }
        self.seen.insert(milestone);
        self.advance(milestone);
        self.sequence = self.sequence.saturating_add(1);
        Place { round: self.round, sequence: self.sequence, flags }
    }

    /// A message of any kind was heard: an unavailable frame is available again. True if that changed the state.
    pub(crate) fn hear(&mut self) -> bool {
        let returns = self.interruption == Some(State::Unavailable);
        if returns {
            self.interruption = None;
        }
        returns
    }

    /// Another document has loaded after something was heard.
    pub(crate) fn reload(&mut self) {
        self.is_reloaded = self.sequence > 0;
    }

    fn open_round(&mut self) {
        self.round = self.round.saturating_add(1);
        self.seen = MilestoneSet::default();
        self.completion = None;
        self.progress = Progress::Waiting;
    }

    /// Within a round the state only goes forward: a route change on the end screen does not undo `complete`.
    fn advance(&mut self, milestone: Milestone) {
        self.interruption = match milestone {
            Milestone::Close => Some(State::Closed),
            Milestone::Error => Some(State::Error),
            Milestone::Unavailable => Some(State::Unavailable),
            _ => None,
        };
        let reached = match milestone {
            Milestone::Ready => Progress::Ready,
            Milestone::FirstInteraction | Milestone::RouteChange => Progress::Playing,
            Milestone::Complete => Progress::Complete,
            _ => return,
        };
        self.progress = self.progress.max(reached);
    }
}

/// The same session, and the same `won`, `score` and prize.
fn is_same_outcome(one: &Completion, other: &Completion) -> bool {
    one.session_id == other.session_id && one.won == other.won && one.score == other.score && one.prize == other.prize
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::payload::{Prize, Profile};

    fn complete(completion: Completion) -> Payload {
        Payload::Completion(completion)
    }

    /// Plays steps such as `ready complete:1 complete:2`; answers "round" plus flags, or "-" for a duplicate.
    fn play(steps: &str) -> Vec<String> {
        let mut rounds = Rounds::default();
        let step = |step: &str| {
            let (name, score) = step.split_once(':').unwrap_or((step, "0"));
            let milestone = Milestone::from_name(name).expect("a milestone");
            let score = score.parse().ok();
            let payload = match milestone {
                Milestone::Complete => complete(Completion { score, ..Completion::default() }),
                _ => Payload::None,
            };
            if rounds.is_duplicate(milestone, &payload) {
                return "-".to_owned();
            }
            let place = rounds.enter(milestone, &payload);
            let flag = |flag, text| if place.flags.contains(flag) { text } else { "" };
            format!("{}{}{}", place.round, flag(Flag::OutOfOrder, "o"), flag(Flag::FrameReloaded, "r"))
        };
        steps.split(' ').map(step).collect()
    }

    #[test]
    fn rounds_and_duplicates_follow_the_contract() {
        for (steps, expected, why) in [
            ("ready complete complete", "1 1 -", "the same completion twice"),
            ("ready complete:1 complete:2", "1 1 2", "another outcome opens a round"),
            ("ready complete:1 complete:2 complete:1", "1 1 2 3", "only the current round's completion is compared"),
            ("complete ready", "1o 1", "a late ready belongs to the round"),
            ("complete ready complete", "1o 1 -", "and the completion is still the round's"),
            ("ready ready", "1 2r", "a reload"),
            ("ready complete complete ready complete", "1 1 - 2 2", "play again with the same outcome"),
            ("ready complete:1 complete:2 ready", "1 1 2 3", "a ready after a ready, with completions between"),
            ("complete:1 complete:2 ready ready", "1o 2o 2 3r", "ready joins the round it came too late for"),
            ("ready firstInteraction firstInteraction close close", "1 1 - 1 -", "once a round each"),
            ("ready firstInteraction ready firstInteraction", "1 1 2r 2", "a new round forgets them"),
            ("ready error error routeChange routeChange", "1 1 1 1 1", "these may repeat"),
            ("firstInteraction routeChange close", "1o 1o 1o", "all of them presuppose ready"),
            ("ready verified complete verified", "1 1 2 2", "a claim answered before it is an earlier round's"),
            ("ready unverified complete", "1 1 2", "and so is a refusal"),
            ("ready complete verified complete", "1 1 1 -", "one answered after it is this round's"),
        ] {
            assert_eq!(play(steps).join(" "), expected, "{steps}: {why}");
        }
    }

    #[test]
    fn a_ready_after_a_completion_opens_the_next_round() {
        let mut rounds = Rounds::default();
        for (milestone, opens) in [
            (Milestone::Ready, false),
            (Milestone::Ready, false),
            (Milestone::Complete, false),
            (Milestone::Ready, true),
            (Milestone::Complete, false),
            (Milestone::Close, false),
            (Milestone::Ready, true),
        ] {
            assert_eq!(rounds.opens_next(milestone), opens, "{milestone} at {}", rounds.sequence());
            rounds.enter(milestone, &Payload::None);
        }
    }

    #[test]
    fn a_completion_repeats_another_by_session_and_outcome_alone() {
        let first = Completion {
            session_id: Some("a".into()),
            won: Some(true),
            score: Some(3.0),
            prize: Some(Prize { code: Some("C".into()), ..Prize::default() }),
            ..Completion::default()
        };
        let mut rounds = Rounds::default();
        assert!(!rounds.is_duplicate(Milestone::Complete, &complete(first.clone())), "there is none before");
        rounds.enter(Milestone::Complete, &complete(first.clone()));
        for (second, expected, why) in [
            (first.clone(), true, "the same once more"),
            (Completion { preview: Some(true), ..first.clone() }, true, "a preview is no outcome"),
            (Completion { project_id: Some("p".into()), ..first.clone() }, true, "and neither is a project"),
            (Completion { profile: Some(Profile::default()), ..first.clone() }, true, "or a profile"),
            (Completion { session_id: Some("b".into()), ..first.clone() }, false, "another session"),
            (Completion { won: Some(false), ..first.clone() }, false, "another outcome"),
            (Completion { score: None, ..first.clone() }, false, "another score"),
            (Completion { prize: Some(Prize::default()), ..first.clone() }, false, "another prize"),
        ] {
            assert_eq!(rounds.is_duplicate(Milestone::Complete, &complete(second)), expected, "{why}");
        }
        assert_eq!(rounds.completion(), Some(&first));
    }

    #[test]
    fn the_state_goes_forward_and_interruptions_end() {
        let mut rounds = Rounds::default();
        let mut states = vec![rounds.state().name()];
        for milestone in [
            Milestone::Unavailable,
            Milestone::Ready,
            Milestone::FirstInteraction,
            Milestone::Error,
            Milestone::ScrollToTop,
            Milestone::Complete,
            Milestone::RouteChange,
            Milestone::Close,
            Milestone::RouteChange,
            Milestone::Close,
            Milestone::Ready,
            Milestone::Close,
            Milestone::Complete,
        ] {
            rounds.enter(milestone, &Payload::None);
            states.push(rounds.state().name());
        }
        assert_eq!(
            states,
            [
                "waiting",
                "unavailable",
                "ready",
                "playing",
                "error",
                "playing",
                "complete",
                "complete",
                "closed",
                "complete",
                "closed",
                "ready",
                "closed",
                "complete"
            ]
        );
    }

    #[test]
    fn a_document_that_does_not_begin_with_ready_is_flagged() {
        let mut rounds = Rounds::default();
        rounds.reload();
        let flags = |place: Place| place.flags.contains(Flag::FrameReloaded);
        assert!(!flags(rounds.enter(Milestone::FirstInteraction, &Payload::None)), "nothing was heard before");
        rounds.reload();
        assert!(flags(rounds.enter(Milestone::Close, &Payload::None)));
        assert!(!flags(rounds.enter(Milestone::RouteChange, &Payload::None)), "once");
        rounds.reload();
        assert!(!flags(rounds.enter(Milestone::Ready, &Payload::None)), "a ready is judged by itself");
    }

    #[test]
    fn control_traffic_ends_unavailability() {
        let mut rounds = Rounds::default();
        rounds.enter(Milestone::Unavailable, &Payload::None);
        assert!(rounds.hear());
        assert_eq!(rounds.state(), State::Waiting);
        assert!(!rounds.hear());
    }
}
