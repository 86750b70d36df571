//! Rounds: one play after the other in the same frame, and what in a round is a repetition.
//!
//! Pure state per frame; the contract's section 4. It does not know how milestones arrive.

use crate::milestone::{Completion, Flag, Flags, Milestone, Payload};

/// Where an accepted milestone stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The round, from 1.
    pub round: u32,
    /// The count of the frame's milestones, from 1.
    pub sequence: u32,
    /// `out_of_order`, `frame_reloaded`.
    pub flags: Flags,
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

/// The rounds of one frame.
#[derive(Debug, Clone)]
pub struct Rounds {
    round: u32,
    sequence: u32,
    /// The guaranteed milestones of this round, a bit each.
    seen: u16,
    /// The round's completion.
    completion: Option<Completion>,
    /// Whether the frame ever was ready, and whether a completion came since.
    ready: bool,
    completed_since_ready: bool,
    /// How far the round has come, and what interrupts that.
    progress: State,
    interruption: Option<State>,
}

impl Default for Rounds {
    fn default() -> Self {
        Self {
            round: 1,
            sequence: 0,
            seen: 0,
            completion: None,
            ready: false,
            completed_since_ready: false,
            progress: State::Waiting,
            interruption: None,
        }
    }
}

impl Rounds {
    /// The current round.
    #[must_use]
    pub fn round(&self) -> u32 {
        self.round
    }

    /// The round's completion.
    #[must_use]
    pub fn completion(&self) -> Option<&Completion> {
        self.completion.as_ref()
    }

    /// The frame's state.
    #[must_use]
    pub fn state(&self) -> State {
        self.interruption.unwrap_or(self.progress)
    }

    /// Whether the round has no milestone of this kind yet.
    #[must_use]
    pub fn is_first(&self, milestone: Milestone) -> bool {
        self.seen & (1 << milestone as u16) == 0
    }

    /// Whether the milestone repeats what the round has already (contract, section 4).
    #[must_use]
    pub fn is_duplicate(&self, milestone: Milestone, payload: &Payload) -> bool {
        match (milestone, payload) {
            (Milestone::FirstInteraction | Milestone::Close, _) => !self.is_first(milestone),
            (Milestone::Complete, Payload::Completion(completion)) => {
                self.completion.as_ref().is_some_and(|known| is_same_outcome(known, completion))
            }
            _ => false,
        }
    }

    /// Enters an accepted milestone; it may open a new round.
    pub fn enter(&mut self, milestone: Milestone, payload: &Payload) -> Place {
        let mut flags = Flags::default();
        match (milestone, payload) {
            (Milestone::Ready, _) => {
                if self.ready {
                    if !self.completed_since_ready {
                        flags.insert(Flag::FrameReloaded);
                    }
                    self.open_round();
                }
                self.ready = true;
                self.completed_since_ready = false;
            }
            (Milestone::Complete, Payload::Completion(completion)) => {
                if self.completion.is_some() {
                    self.open_round();
                }
                self.completion = Some(completion.clone());
                self.completed_since_ready = true;
            }
            _ => {}
        }
        let needs_ready = matches!(
            milestone,
            Milestone::FirstInteraction
                | Milestone::RouteChange
                | Milestone::ScrollToTop
                | Milestone::Complete
                | Milestone::Close
        );
        if needs_ready && !self.ready {
            flags.insert(Flag::OutOfOrder);
        }
        self.seen |= 1 << milestone as u16;
        self.advance(milestone);
        self.sequence = self.sequence.saturating_add(1);
        Place { round: self.round, sequence: self.sequence, flags }
    }

    /// A message of any kind was heard: an unavailable frame is available again. True if that changed the state.
    pub fn hear(&mut self) -> bool {
        let returns = self.interruption == Some(State::Unavailable);
        if returns {
            self.interruption = None;
        }
        returns
    }

    fn open_round(&mut self) {
        self.round = self.round.saturating_add(1);
        self.seen = 0;
        self.completion = None;
        self.progress = State::Waiting;
    }

    /// Within a round the state only goes forward: a route change on the end screen does not undo `complete`.
    fn advance(&mut self, milestone: Milestone) {
        self.interruption = match milestone {
            Milestone::Error => Some(State::Error),
            Milestone::Unavailable => Some(State::Unavailable),
            _ => None,
        };
        let reached = match milestone {
            Milestone::Ready => State::Ready,
            Milestone::FirstInteraction | Milestone::RouteChange => State::Playing,
            Milestone::Complete => State::Complete,
            Milestone::Close => State::Closed,
            _ => return,
        };
        if reached as u8 > self.progress as u8 {
            self.progress = reached;
        }
    }
}

fn is_same_outcome(one: &Completion, other: &Completion) -> bool {
    one.session_id == other.session_id && one.won == other.won && one.score == other.score && one.prize == other.prize
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Plays steps such as `ready complete:1 complete:2`; answers "round" plus flags, or "-" for a duplicate.
    fn play(steps: &str) -> Vec<String> {
        let mut rounds = Rounds::default();
        let step = |step: &str| {
            let (name, score) = step.split_once(':').unwrap_or((step, "0"));
            let milestone = Milestone::from_name(name).expect("a milestone");
            let payload = match milestone {
                Milestone::Complete => {
                    Payload::Completion(Completion { score: score.parse().ok(), ..Completion::default() })
                }
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
        ] {
            assert_eq!(play(steps).join(" "), expected, "{steps}: {why}");
        }
    }

    #[test]
    fn another_session_with_the_same_outcome_is_not_a_duplicate() {
        let completion = |session: &str| {
            Payload::Completion(Completion {
                session_id: Some(session.into()),
                won: Some(true),
                ..Completion::default()
            })
        };
        let mut rounds = Rounds::default();
        rounds.enter(Milestone::Complete, &completion("a"));
        assert!(rounds.is_duplicate(Milestone::Complete, &completion("a")));
        assert!(!rounds.is_duplicate(Milestone::Complete, &completion("b")));
    }

    #[test]
    fn the_state_goes_forward_and_interruptions_end() {
        let mut rounds = Rounds::default();
        let completion = Payload::Completion(Completion::default());
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
            Milestone::Ready,
        ] {
            rounds.enter(milestone, if milestone == Milestone::Complete { &completion } else { &Payload::None });
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
                "ready"
            ]
        );
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
