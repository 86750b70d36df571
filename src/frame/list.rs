//! The registered frames together: who is met, who is silent too long, whom a policy blocked.

use super::{Admission, ByFrame, Frame, FrameError, FrameFacts, FrameId, Handshake, Patience, Shows, Targets};
use crate::options::Options;
use crate::round::Rounds;

/// How an iframe stands after it was met.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Standing {
    /// As before.
    Unchanged,
    /// It is registered now.
    Added,
    /// It is registered, and shows another address.
    Moved,
    /// Its address was taken away, and what was known of it is gone: it is to be met again, under another number.
    Emptied,
    /// It is none of the bridge's.
    #[default]
    Refused,
}

/// What became of an iframe that was met.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Met {
    /// How it stands.
    pub(crate) standing: Standing,
    /// Settings of its own that cannot be used.
    pub(crate) faults: Vec<FrameError>,
}

/// The registered frames, by their numbers.
#[derive(Debug, Default)]
pub(crate) struct Frames {
    frames: ByFrame<Frame>,
    hidden: bool,
}

impl Frames {
    /// Meets an iframe, for the first time or again. One that was registered and is no more has been forgotten when
    /// this answers `Emptied`, `Refused` or an error.
    ///
    /// # Errors
    /// A frame that the page pointed at cannot be registered.
    pub(crate) fn meet(
        &mut self,
        id: FrameId,
        facts: FrameFacts,
        options: &Options,
        now: f64,
    ) -> Result<Met, FrameError> {
        let met = |standing| Met { standing, faults: Vec::new() };
        let own = match facts.admission(options) {
            Ok(Admission::Registered(own)) => own,
            refused => {
                self.frames.remove(id);
                return refused.map(|_| met(Standing::Refused));
            }
        };
        if !facts.has_address() && self.frames.get(id).is_some_and(|known| known.facts.has_address()) {
            self.frames.remove(id);
            return Ok(met(Standing::Emptied));
        }
        let listed = options.allowed_origins.iter().filter(|listed| !own.contains(listed));
        let mut targets = Targets::new(&facts, listed.chain(&own));
        if let Some(known) = self.frames.get_mut(id).filter(|known| known.facts.is_at(&facts)) {
            // Marked meanwhile, or no longer: the wait for it goes on.
            known.facts = facts;
            if known.own != own {
                known.own = own;
                known.targets = targets;
            }
            return Ok(met(Standing::Unchanged));
        }
        let shows = match (facts.is_former, facts.has_address() || facts.shows_foreign()) {
            (true, _) => Shows::Former,
            (_, true) => Shows::Foreign,
            _ => Shows::Nothing,
        };
        let mut faults = Vec::new();
        let mut patience = Patience::new(facts.silence(options, &mut faults), facts.lazy, shows == Shows::Foreign);
        patience.tick(self.hidden, now);
        if shows == Shows::Foreign {
            targets.begin();
        }
        let auto_height = facts.is_sized(options, &mut faults);
        let known = self.frames.remove(id);
        let standing = if known.is_some() { Standing::Moved } else { Standing::Added };
        if let Some(known) = &known {
            patience.follow(&known.patience);
        }
        let fresh = || (Handshake::new(id, &facts, options.handshake), Rounds::default(), Vec::new());
        let (handshake, rounds, kept) = known.map_or_else(fresh, |known| (known.handshake, known.rounds, known.kept));
        let frame = Frame { facts, own, shows, targets, handshake, patience, auto_height, rounds, kept };
        self.frames.insert(id, frame);
        Ok(Met { standing, faults })
    }

    /// Looks into a frame without an address of its own, as the page says it is now: once it shows another origin's
    /// document, that is greeted and waited for. `has_loaded` is whether a document has loaded just now.
    pub(crate) fn look_inside(&mut self, id: FrameId, facts: &FrameFacts, has_loaded: bool, now: f64) {
        let hidden = self.hidden;
        let Some(frame) = self.get_mut(id).filter(|frame| !frame.facts.has_address()) else { return };
        let is_news = has_loaded || frame.shows == Shows::Nothing;
        if is_news && facts.shows_foreign() {
            frame.shows = Shows::Foreign;
            frame.patience.begin(hidden, now);
            frame.targets.begin();
        }
    }

    /// Forgets a frame.
    pub(crate) fn leave(&mut self, id: FrameId) -> Option<Frame> {
        self.frames.remove(id)
    }

    /// A registered frame.
    #[must_use]
    pub(crate) fn get(&self, id: FrameId) -> Option<&Frame> {
        self.frames.get(id)
    }

    /// A registered frame.
    pub(crate) fn get_mut(&mut self, id: FrameId) -> Option<&mut Frame> {
        self.frames.get_mut(id)
    }

    /// All of them, in the order of their numbers.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (FrameId, &Frame)> {
        self.frames.iter()
    }

    /// The page was hidden, or is shown again.
    pub(crate) fn pause(&mut self, hidden: bool, now: f64) {
        self.hidden = hidden;
        for (_, frame) in self.frames.iter_mut() {
            frame.patience.tick(hidden, now);
        }
    }

    /// A lazy frame has come within one viewport.
    pub(crate) fn approach(&mut self, id: FrameId, now: f64) {
        let hidden = self.hidden;
        if let Some(frame) = self.get_mut(id) {
            frame.patience.approach(hidden, now);
        }
    }

    /// When [`Frames::wake`] has something to say.
    #[must_use]
    pub(crate) fn deadline(&self) -> Option<f64> {
        let both = |frame: &Frame| [frame.patience.deadline(), frame.targets.deadline()];
        self.frames.iter().flat_map(|(_, frame)| both(frame)).flatten().reduce(f64::min)
    }

    /// The frames that are greeted at their next origin now, since they have not spoken.
    pub(crate) fn pass(&mut self, now: f64) -> Vec<FrameId> {
        self.frames.iter_mut().filter_map(|(id, frame)| frame.targets.pass(now).then_some(id)).collect()
    }

    /// Whether a frame is greeted at one origin after the other.
    #[must_use]
    pub(crate) fn is_guessing(&self) -> bool {
        self.frames.iter().any(|(_, frame)| frame.targets.is_guess())
    }

    /// The frames that were silent too long: each once.
    pub(crate) fn wake(&mut self, now: f64) -> Vec<FrameId> {
        self.give_up(&|frame| frame.patience.deadline().is_some_and(|deadline| deadline <= now))
    }

    /// A policy of the page blocked a frame at this address, whose origin is empty unless it is http(s). Some reports
    /// name the whole address, most the origin alone: then every frame there that is silent is meant.
    pub(crate) fn block(&mut self, address: &str, origin: &str) -> Vec<FrameId> {
        if self.frames.iter().any(|(_, frame)| frame.facts.src == address) {
            self.give_up(&|frame| frame.facts.src == address)
        } else {
            self.give_up(&|frame| !origin.is_empty() && frame.origin() == origin)
        }
    }

    fn give_up(&mut self, is_meant: &dyn Fn(&Frame) -> bool) -> Vec<FrameId> {
        let meant = self.frames.iter_mut().filter(|(_, frame)| is_meant(frame));
        meant.filter_map(|(id, frame)| frame.patience.give_up().then_some(id)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frame::Setting;
    use crate::frame::tests::facts;
    use crate::origin::Origin;

    const GAME: FrameId = FrameId(0);
    const OTHER: FrameId = FrameId(1);
    const ORIGIN: &str = "https://apps.drimify.com";

    fn meet(frames: &mut Frames, id: FrameId, facts: FrameFacts, now: f64) -> Standing {
        frames.meet(id, facts, &Options::default(), now).expect("no fault").standing
    }

    fn own(frames: &Frames) -> Vec<Origin> {
        frames.get(GAME).expect("the frame").own.clone()
    }

    fn moved(facts: FrameFacts) -> FrameFacts {
        FrameFacts { src: format!("{ORIGIN}/other"), ..facts }
    }

    #[test]
    fn a_frame_is_added_moved_and_released_as_its_src_says() {
        let mut frames = Frames::default();
        let nowhere = FrameFacts { src: String::new(), src_origin: String::new(), ..facts(ORIGIN) };
        for (facts, expected, is_registered, why) in [
            (facts(ORIGIN), Standing::Added, true, "the first time"),
            (facts(ORIGIN), Standing::Unchanged, true, "nothing has changed"),
            (FrameFacts { marked: true, ..facts(ORIGIN) }, Standing::Unchanged, true, "marked meanwhile"),
            (moved(facts(ORIGIN)), Standing::Moved, true, "another address"),
            (nowhere, Standing::Refused, false, "the src was taken away"),
            (facts(ORIGIN), Standing::Added, true, "it came back"),
            (facts("https://strange.example"), Standing::Refused, false, "none of the bridge's any more"),
        ] {
            assert_eq!(meet(&mut frames, GAME, facts, 0.0), expected, "{why}");
            assert_eq!(frames.get(GAME).is_some(), is_registered, "{why}");
        }
    }

    #[test]
    fn a_mark_that_comes_later_gives_the_frame_its_own_origin_and_the_wait_goes_on() {
        let options = Options { allowed_origins: vec![ORIGIN.parse().expect("an origin")], ..Options::default() };
        let mut frames = Frames::default();
        let met = frames.meet(GAME, facts(ORIGIN), &options, 0.0).expect("no fault");
        assert_eq!((met.standing, own(&frames)), (Standing::Added, vec![]));
        let marked = FrameFacts { marked: true, ..facts(ORIGIN) };
        let met = frames.meet(GAME, marked, &options, 5000.0).expect("no fault");
        assert_eq!((met.standing, own(&frames)), (Standing::Unchanged, vec![ORIGIN.parse().expect("an origin")]));
        assert_eq!(frames.deadline(), Some(15_000.0));
    }

    /// A marked iframe without an address, whose document is another origin's, or not.
    fn bare(is_foreign: bool) -> FrameFacts {
        FrameFacts { src: String::new(), src_origin: String::new(), marked: true, is_foreign, ..facts(ORIGIN) }
    }

    fn greets(frames: &mut Frames, now: f64) -> Option<String> {
        let frame = frames.get_mut(GAME).expect("the frame");
        frame.greet(false, || crate::frame::Document::Loaded, now).map(|greeting| greeting.origin)
    }

    #[test]
    fn a_frame_without_an_address_is_waited_for_and_greeted_once_it_shows_a_foreign_document() {
        let mut frames = Frames::default();
        let options = Options { timeout: Some(15_000.0), ..Options::default() };
        let met = frames.meet(GAME, bare(false), &options, 0.0).expect("no fault");
        assert_eq!((met.standing, own(&frames).len()), (Standing::Added, 2));
        for (facts, has_loaded, why) in [
            (bare(false), true, "the empty document has loaded"),
            (FrameFacts { sandbox: Some(String::new()), ..bare(true) }, true, "a sandbox hides it"),
        ] {
            frames.look_inside(GAME, &facts, has_loaded, 10.0);
            assert_eq!((greets(&mut frames, 10.0), frames.deadline()), (None, None), "{why}");
        }
        frames.look_inside(GAME, &bare(true), true, 100.0);
        assert_eq!(greets(&mut frames, 100.0).as_deref(), Some(ORIGIN));
        assert_eq!(frames.deadline(), Some(1100.0), "then the other one has its turn");
        assert!(frames.is_guessing() && frames.pass(1100.0) == [GAME]);
        assert_eq!(greets(&mut frames, 1100.0).as_deref(), Some("https://go.drimify.com"));
        assert_eq!((frames.is_guessing(), frames.deadline()), (false, Some(15_100.0)), "each once, and silence counts");
    }

    #[test]
    fn a_frame_without_an_address_that_shows_a_foreign_document_when_it_is_met_is_greeted_at_once() {
        let mut frames = Frames::default();
        meet(&mut frames, GAME, bare(true), 0.0);
        assert_eq!(greets(&mut frames, 0.0).as_deref(), Some(ORIGIN));
        let mut later = Frames::default();
        meet(&mut later, GAME, bare(false), 0.0);
        later.look_inside(GAME, &bare(true), false, 50.0);
        assert_eq!(
            (greets(&mut later, 50.0).as_deref(), later.deadline()),
            (Some(ORIGIN), Some(1050.0)),
            "as the page loads"
        );
        later.look_inside(GAME, &bare(true), false, 900.0);
        assert_eq!(later.deadline(), Some(1050.0), "once");
    }

    #[test]
    fn a_frame_whose_address_is_taken_away_is_heard_again_when_another_document_loads() {
        let mut frames = Frames::default();
        let marked = FrameFacts { marked: true, ..facts(ORIGIN) };
        meet(&mut frames, GAME, marked.clone(), 0.0);
        assert_eq!(meet(&mut frames, GAME, bare(true), 0.0), Standing::Emptied);
        assert!(frames.get(GAME).is_none());
        let former = FrameFacts { is_former: true, ..bare(true) };
        let met = frames.meet(GAME, former, &Options::default(), 0.0).expect("no fault");
        let shows = |frames: &Frames| frames.get(GAME).map(|frame| frame.shows);
        assert_eq!((met.standing, shows(&frames)), (Standing::Added, Some(Shows::Former)), "nobody there may speak");
        frames.look_inside(GAME, &bare(true), false, 0.0);
        assert_eq!(shows(&frames), Some(Shows::Former), "it shows what it showed before");
        assert_eq!((greets(&mut frames, 0.0), frames.deadline()), (None, None));
        frames.look_inside(GAME, &bare(true), true, 0.0);
        assert_eq!(shows(&frames), Some(Shows::Foreign), "what loads now may");
        assert!(greets(&mut frames, 0.0).is_some());
        assert_eq!(meet(&mut frames, GAME, marked, 0.0), Standing::Moved, "it has an address again");
        assert_eq!((greets(&mut frames, 0.0).as_deref(), frames.is_guessing()), (Some(ORIGIN), false));
    }

    #[test]
    fn a_mark_that_comes_later_gives_a_frame_without_an_address_further_origins() {
        let options =
            Options { allowed_origins: vec!["https://own.example".parse().expect("an origin")], ..Options::default() };
        let mut frames = Frames::default();
        let given = FrameFacts { given: true, marked: false, ..bare(true) };
        frames.meet(GAME, given.clone(), &options, 0.0).expect("no fault");
        assert_eq!((own(&frames), frames.is_guessing()), (vec![], false));
        let blank = FrameFacts { src: "about:blank".into(), marked: true, ..given };
        let met = frames.meet(GAME, blank, &options, 0.0).expect("no fault");
        assert_eq!((met.standing, own(&frames).len()), (Standing::Unchanged, 2));
    }

    #[test]
    fn a_registered_frame_that_moves_to_a_wrong_address_is_forgotten() {
        let mut frames = Frames::default();
        let given = |origin: &str| FrameFacts { given: true, ..facts(origin) };
        assert_eq!(meet(&mut frames, GAME, given(ORIGIN), 0.0), Standing::Added);
        let error = frames.meet(GAME, given("http://a.example"), &Options::default(), 0.0).expect_err("insecure");
        assert!(matches!(error, FrameError::Origin { .. }));
        assert!(frames.get(GAME).is_none());
    }

    #[test]
    fn a_frame_that_moves_is_waited_for_anew_and_keeps_its_rounds() {
        let mut frames = Frames::default();
        meet(&mut frames, GAME, facts(ORIGIN), 0.0);
        let frame = frames.get_mut(GAME).expect("the frame");
        frame.patience.hear();
        frame.greet(false, || crate::frame::Document::Loaded, 0.0);
        assert_eq!(frames.deadline(), None);
        meet(&mut frames, GAME, moved(facts(ORIGIN)), 1000.0);
        assert_eq!(frames.deadline(), Some(16_000.0));
        assert!(frames.get(GAME).is_some_and(|frame| frame.handshake.has_posted()));
    }

    #[test]
    fn a_wrong_setting_is_told_and_the_frame_is_registered() {
        let wrong = Setting { text: "5s".into(), place: "<iframe#game>".into() };
        let facts = FrameFacts { timeout: Some(wrong), ..facts(ORIGIN) };
        let options = Options { markup: true, ..Options::default() };
        let met = Frames::default().meet(GAME, facts, &options, 0.0).expect("a frame");
        assert_eq!((met.standing, met.faults.len()), (Standing::Added, 1));
    }

    #[test]
    fn frames_that_are_silent_too_long_are_told_once_each() {
        let mut frames = Frames::default();
        meet(&mut frames, GAME, facts(ORIGIN), 0.0);
        meet(&mut frames, OTHER, facts(ORIGIN), 100.0);
        assert_eq!(frames.deadline(), Some(15_000.0), "the nearest");
        assert_eq!(frames.wake(14_999.0), []);
        assert_eq!(frames.wake(15_000.0), [GAME]);
        assert_eq!(frames.deadline(), Some(15_100.0));
        frames.pause(true, 15_050.0);
        assert_eq!((frames.deadline(), frames.wake(99_999.0)), (None, vec![]), "nobody sees the page");
        frames.pause(false, 100_000.0);
        assert_eq!(frames.wake(100_050.0), [OTHER]);
        assert_eq!(frames.wake(200_000.0), []);
    }

    #[test]
    fn a_frame_that_comes_while_the_page_is_hidden_is_not_waited_for_yet() {
        let mut frames = Frames::default();
        frames.pause(true, 0.0);
        meet(&mut frames, GAME, facts(ORIGIN), 0.0);
        let lazy = FrameFacts { lazy: true, ..facts(ORIGIN) };
        meet(&mut frames, OTHER, lazy, 0.0);
        frames.approach(OTHER, 10.0);
        assert_eq!(frames.deadline(), None);
        frames.pause(false, 20.0);
        assert_eq!(frames.wake(15_020.0), [GAME, OTHER]);
    }

    #[test]
    fn a_policy_that_blocks_an_address_means_that_frame_or_all_that_are_silent_there() {
        let second = || FrameFacts { src: format!("{ORIGIN}/second"), ..facts(ORIGIN) };
        for (address, origin, expected, why) in [
            (format!("{ORIGIN}/second"), ORIGIN, vec![OTHER], "the whole address"),
            (ORIGIN.to_owned(), ORIGIN, vec![GAME, OTHER], "the origin alone"),
            ("https://strange.example/".to_owned(), "https://strange.example", vec![], "nobody's"),
            ("inline".to_owned(), "", vec![], "no address"),
        ] {
            let mut frames = Frames::default();
            meet(&mut frames, GAME, facts(ORIGIN), 0.0);
            meet(&mut frames, OTHER, second(), 0.0);
            assert_eq!(frames.block(&address, origin), expected, "{why}");
            assert_eq!(frames.block(&address, origin), [], "{why}, once");
        }
        let mut frames = Frames::default();
        meet(&mut frames, GAME, facts(ORIGIN), 0.0);
        meet(&mut frames, OTHER, second(), 0.0);
        frames.get_mut(GAME).expect("the frame").patience.hear();
        assert_eq!(frames.block(ORIGIN, ORIGIN), [OTHER], "one that has spoken is not blocked");
    }

    #[test]
    fn a_frame_that_has_left_is_waited_for_no_longer() {
        let mut frames = Frames::default();
        meet(&mut frames, GAME, facts(ORIGIN), 0.0);
        assert!(frames.leave(GAME).is_some() && frames.leave(GAME).is_none());
        assert_eq!((frames.deadline(), frames.iter().count()), (None, 0));
    }
}
