//! Rounds: one play after the other in the same frame, and what in a round is a repetition.
//!
//! Pure state per frame; the contract's section 4. It does not know how milestones arrive.

use crate::milestone::{Flag, Flags, Milestone, field};
use crate::text::Names;
use crate::value::Value;

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

/// In the order of the enum.
pub(crate) const STATES: Names = Names("waiting ready playing complete closed error unavailable");

impl State {
    /// The name in `state()` and in the attribute.
    #[must_use]
    pub fn name(self) -> &'static str {
        STATES.get(self as usize)
    }
}

/// The rounds of one frame.
#[derive(Debug, Clone)]
pub struct Rounds {
    round: u32,
    sequence: u32,
    /// The guaranteed milestones of this round, a bit each.
    seen: u16,
    /// The fields of the round's completion; empty before it.
    completion: Vec<Value>,
    /// Whether the frame ever was ready, and whether a completion came since.
    ready: bool,
    completed_since_ready: bool,
    /// Another document has loaded, and nothing was heard of it yet.
    reloaded: bool,
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
            completion: Vec::new(),
            ready: false,
            completed_since_ready: false,
            reloaded: false,
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

    /// How many milestones were accepted.
    #[must_use]
    pub fn sequence(&self) -> u32 {
        self.sequence
    }

    /// The fields of the round's completion; none before it.
    #[must_use]
    pub fn completion(&self) -> &[Value] {
        &self.completion
    }

    /// The frame's state.
    #[must_use]
    pub fn state(&self) -> State {
        self.interruption.unwrap_or(self.progress)
    }

    /// Whether the round has no milestone of this kind yet.
    #[must_use]
    pub fn is_first(&self, milestone: Milestone) -> bool {
        self.seen & milestone.bit() == 0
    }

    /// Whether the milestone follows a played round with the next: a `ready` after a completion.
    #[must_use]
    pub fn opens_next(&self, milestone: Milestone) -> bool {
        milestone == Milestone::Ready && self.completed_since_ready
    }

    /// Whether the milestone repeats what the round has already (contract, section 4).
    #[must_use]
    pub fn is_duplicate(&self, milestone: Milestone, payload: &[Value]) -> bool {
        match milestone {
            Milestone::FirstInteraction | Milestone::Close => !self.is_first(milestone),
            Milestone::Complete => !self.completion.is_empty() && is_same_outcome(&self.completion, payload),
            _ => false,
        }
    }

    /// Enters an accepted milestone; it may open a new round.
    pub fn enter(&mut self, milestone: Milestone, payload: &[Value]) -> Place {
        let mut flags = Flags::default();
        match milestone {
            Milestone::Ready => {
                if self.ready {
                    if !self.completed_since_ready {
                        flags.insert(Flag::FrameReloaded);
                    }
                    self.open_round();
                }
                self.ready = true;
                self.completed_since_ready = false;
            }
            Milestone::Complete => {
                // A claim that was answered before it, as after a reload of the page, was an earlier round's.
                let is_told = !self.is_first(Milestone::Verified) || !self.is_first(Milestone::Unverified);
                if !self.completion.is_empty() || is_told {
                    self.open_round();
                }
                self.completion = payload.to_vec();
                self.completed_since_ready = true;
            }
            _ => {}
        }
        // A document that begins with `ready` is judged by that; one that does not may be anybody's.
        if std::mem::take(&mut self.reloaded) && milestone != Milestone::Ready {
            flags.insert(Flag::FrameReloaded);
        }
        // First interaction to close, as the enum has them, presuppose it.
        let needs_ready = (Milestone::FirstInteraction as u8..=Milestone::Close as u8).contains(&(milestone as u8));
        if needs_ready && !self.ready {
            flags.insert(Flag::OutOfOrder);
        }
        self.seen |= milestone.bit();
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

    /// Another document has loaded after something was heard.
    pub fn reload(&mut self) {
        self.reloaded = self.sequence > 0;
    }

    fn open_round(&mut self) {
        self.round = self.round.saturating_add(1);
        self.seen = 0;
        self.completion.clear();
        self.progress = State::Waiting;
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
            Milestone::Ready => State::Ready,
            Milestone::FirstInteraction | Milestone::RouteChange => State::Playing,
            Milestone::Complete => State::Complete,
            _ => return,
        };
        if reached as u8 > self.progress as u8 {
            self.progress = reached;
        }
    }
}

/// The same session, and the same `won`, `score` and prize.
fn is_same_outcome(one: &[Value], other: &[Value]) -> bool {
    one.get(field::SESSION) == other.get(field::SESSION)
        && one.get(field::WON..field::PRIZE_END) == other.get(field::WON..field::PRIZE_END)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The fields of a completion, of which a few are given.
    fn fields(given: &[(usize, Value)]) -> Vec<Value> {
        let mut fields = vec![Value::Null; 12];
        for (at, value) in given {
            fields[*at] = value.clone();
        }
        fields
    }

    /// Plays steps such as `ready complete:1 complete:2`; answers "round" plus flags, or "-" for a duplicate.
    fn play(steps: &str) -> Vec<String> {
        let mut rounds = Rounds::default();
        let step = |step: &str| {
            let (name, score) = step.split_once(':').unwrap_or((step, "0"));
            let milestone = Milestone::from_name(name).expect("a milestone");
            let payload = fields(&[(4, score.parse().map_or(Value::Null, Value::Number))]);
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
            rounds.enter(milestone, &[]);
        }
    }

    #[test]
    fn another_session_with_the_same_outcome_is_not_a_duplicate() {
        let completion =
            |session: &str| fields(&[(field::SESSION, Value::text(session)), (field::WON, Value::Bool(true))]);
        let mut rounds = Rounds::default();
        rounds.enter(Milestone::Complete, &completion("a"));
        assert!(rounds.is_duplicate(Milestone::Complete, &completion("a")));
        assert!(!rounds.is_duplicate(Milestone::Complete, &completion("b")));
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
            rounds.enter(milestone, &[]);
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
        assert!(!flags(rounds.enter(Milestone::FirstInteraction, &[])), "nothing was heard before");
        rounds.reload();
        assert!(flags(rounds.enter(Milestone::Close, &[])));
        assert!(!flags(rounds.enter(Milestone::RouteChange, &[])), "once");
        rounds.reload();
        assert!(!flags(rounds.enter(Milestone::Ready, &[])), "a ready is judged by itself");
    }

    #[test]
    fn control_traffic_ends_unavailability() {
        let mut rounds = Rounds::default();
        rounds.enter(Milestone::Unavailable, &[]);
        assert!(rounds.hear());
        assert_eq!(rounds.state(), State::Waiting);
        assert!(!rounds.hear());
    }
}
