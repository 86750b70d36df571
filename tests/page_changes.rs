//! What reactions do when something else changes than a milestone: attributes, a frame that speaks after all, a reset.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::panic, clippy::expect_used, reason = "a test fails by panicking")]

mod game;
mod native;

use drimify_bridge::element::Attributes;
use drimify_bridge::frame::Document;
use drimify_bridge::reaction::Change;
use drimify_bridge::session::{
    Again, Body, Deeds, Due, ElementId, Message, OwnMilestone, Reset, STAYING, Session, Verdict,
};
use drimify_bridge::{FrameId, Options, Via};
use game::{GAME, Games, Speaker, Text};
use native::PLATFORM;

const OTHER: FrameId = FrameId(1);
const ORIGIN: &str = "https://apps.drimify.com";
const IT: ElementId = ElementId(7);

const PAGE: Games = Games(Document::Unknown);

/// A bridge with two games, and one element.
struct Bridge {
    session: Session<Text>,
    now: f64,
}

fn names(deeds: Deeds) -> Vec<String> {
    let changes = deeds.deeds.into_iter().map(|deed| format!("{:?}", deed.change));
    changes.chain(deeds.leaving).collect()
}

impl Bridge {
    fn new() -> Self {
        let allowed_origins = vec![ORIGIN.parse().expect("an origin")];
        let options = Options { markup: true, allowed_origins, ..Options::default() };
        let mut session = Session::new(options, true, PLATFORM);
        for id in [GAME, OTHER] {
            let facts = game::facts(format!("{ORIGIN}/{}", id.0), ORIGIN);
            session.meet(id, facts, 0.0).expect("a frame");
        }
        Self { session, now: 0.0 }
    }

    /// The element says this now: what is done to it because of that.
    fn says(&mut self, attributes: &[(&str, &str)]) -> Vec<String> {
        let list = attributes.iter().map(|(name, value)| format!("\"data-drimify-{name}\":\"{value}\""));
        let list = list.collect::<Vec<_>>().join(",");
        let text = format!("{{\"element\":\"<p#it>\",\"ignored\":false,\"attributes\":{{{list}}}}}");
        let says = Attributes::from_json(&text, PLATFORM).expect("JSON");
        let declared = self.session.declare(IT, says, ORIGIN, self.now);
        let mut done = names(declared.undone);
        done.extend(declared.fault.map(|_| "fault".to_owned()));
        done.extend(declared.is_to_reveal.then(|| "conceal".to_owned()));
        for reaction in declared.reactions {
            for (_, deeds) in self.session.catch_up(reaction, &PAGE, self.now) {
                done.extend(names(deeds));
            }
            done.extend(names(self.session.settle(reaction)));
        }
        done
    }

    /// A message of a game: what it takes back, and what it does.
    fn hears(&mut self, frame: FrameId, kind: &str, data: &str) -> Vec<String> {
        let admitted = self.session.admit(&Speaker(ORIGIN, frame, self.now));
        let mut done = names(self.session.relief());
        let text = format!(r#"{{"isDigitaService":true,"type":"{kind}","data":{data}}}"#);
        let message =
            Message { body: Body::Text(&text), origin: ORIGIN, time: self.now, via: Via::Message, is_gated: true };
        let verdict = admitted.map(|id| self.session.judge(id, &message, &PAGE, self.now));
        if let Ok(Verdict::Accepted(accepted)) = verdict {
            done.extend(names(accepted.deeds));
        }
        done
    }

    fn completes(&mut self, session: &str, won: bool) -> Vec<String> {
        let data =
            format!(r#"{{"credentials":{{"sessionID":"{session}"}},"gameMetrics":{{"userWon":{won},"score":85}}}}"#);
        self.hears(GAME, "complete", &data)
    }

    /// Time passes; what is due.
    fn waits(&mut self, milliseconds: f64) -> Vec<String> {
        self.now += milliseconds;
        let mut done = Vec::new();
        for due in self.session.wake(self.now) {
            match due {
                Due::Deeds(_, deeds) => done.extend(names(deeds)),
                Due::Silence(id) => {
                    let own = OwnMilestone::Unavailable;
                    let accepted = self.session.enter(id, own, &PAGE, self.now).expect("a frame");
                    done.extend(names(accepted.deeds));
                }
                Due::Claim(_) | Due::Greeting(_) => panic!("nothing is claimed, and nobody greeted again"),
            }
        }
        done
    }
}

#[test]
fn what_an_element_says_now_is_judged_by_the_present_round() {
    let reveal = |when| [("reveal", ""), ("when", when)];
    for (first, then, expected, why) in [
        (&reveal("won")[..], &reveal("won")[..], vec![], "the same once more"),
        (&reveal("won"), &reveal("score > 80"), vec![], "it holds as it did"),
        (&reveal("won"), &reveal("lost"), vec!["Hide"], "it holds no longer"),
        (&reveal("lost"), &reveal("won"), vec!["Reveal"], "it holds now"),
        (&reveal("won"), &[("reveal", ""), ("on", "close")], vec!["Hide"], "another milestone"),
        (&reveal("won"), &[("reveal", ""), ("frame", "#other")], vec!["Hide"], "another frame"),
        (&reveal("won"), &[("reveal", ""), ("frame", "#game")], vec![], "this frame"),
        (&reveal("won"), &[], vec![], "what is removed stays as it is"),
        (&reveal("won"), &[("reveal", ""), ("when", "prize.code")], vec!["Hide"], "a path that has no value"),
        (&reveal("won"), &[("reveal", ""), ("when", "won,")], vec!["fault"], "what is wrong stays as it is"),
        (&[("hide", "")], &[("hide", ""), ("when", "lost")], vec!["Reveal"], "a hide is shown again"),
        (&[("set-text", "{score}")], &[("set-text", "{score}!")], vec!["SetText(Some(\"85!\"))"], "another text"),
        (&[("set-text", "{score}")], &[("set-text", "{route}")], vec!["SetText(None)"], "a text without a value"),
        (&[("set-value", "{score}")], &[("set-value", "{score}"), ("when", "lost")], vec!["SetValue(None)"], "a value"),
        (
            &[("add-class", "a")],
            &[("add-class", "b")],
            vec!["RestoreClass(\"a\")", "AddClass(\"b\")"],
            "another class takes the place of the first",
        ),
        (&[("remove-class", "a")], &[("remove-class", "a"), ("when", "lost")], vec!["RestoreClass(\"a\")"], "a class"),
        (&[("enable", "")], &[("enable", ""), ("when", "lost")], vec!["RestoreDisabled"], "a control"),
        (&[("track", "a")], &[("track", "b")], vec![], "what happens to somebody twice"),
        (&[("redirect", "/a")], &[("redirect", "/b")], vec![], "what startles"),
        (&[], &[("track", "a")], vec![], "and late it does not run either"),
        (&[("hide", "")], &[("hide", ""), ("reveal", "")], vec!["conceal", "Reveal"], "a reveal that comes later"),
        (&[], &reveal("lost"), vec!["conceal"], "which hides until then"),
    ] {
        let mut bridge = Bridge::new();
        bridge.says(first);
        bridge.completes("s1", true);
        assert_eq!(bridge.says(then), expected, "{why}");
        assert_eq!(bridge.says(then), [""; 0], "{why}, once");
    }
}

#[test]
fn a_reaction_is_the_same_while_its_attribute_is_gone_or_wrong() {
    for between in [&[][..], &[("track", "a"), ("when", "won,")]] {
        let mut bridge = Bridge::new();
        let track = [("track", "a"), ("on", "complete close")];
        bridge.says(&track);
        assert_eq!(bridge.completes("s1", true).len(), 1);
        bridge.says(between);
        assert_eq!(bridge.hears(GAME, "close", "null"), [""; 0], "it does nothing");
        bridge.says(&track);
        assert_eq!(bridge.completes("s2", true).len(), 1, "the next round");
    }
}

#[test]
fn a_reveal_that_is_said_again_hides_what_it_has_not_revealed() {
    let reveal = [("reveal", ""), ("when", "won")];
    for (won, expected) in [(true, [""; 0].as_slice()), (false, &["conceal"])] {
        let mut bridge = Bridge::new();
        assert_eq!(bridge.says(&reveal), ["conceal"]);
        bridge.completes("s1", won);
        assert_eq!(bridge.says(&[("when", "won")]), [""; 0]);
        assert_eq!(bridge.says(&reveal), expected);
    }
}

#[test]
fn reactions_of_an_element_run_in_the_order_of_the_table_whenever_they_were_declared() {
    let mut bridge = Bridge::new();
    bridge.says(&[("set-text", "{score}"), ("when", "won")]);
    bridge.says(&[("set-text", "{score}"), ("when", "won"), ("reveal", ""), ("focus", ""), ("add-class", "a")]);
    let text = "SetText(Some(\"85\"))";
    assert_eq!(bridge.completes("s1", true), ["Reveal", text, "AddClass(\"a\")", "Focus"]);
}

#[test]
fn what_waits_is_dropped_when_its_attributes_change() {
    let reveal = |delay| [("reveal", ""), ("delay", delay)];
    let mut bridge = Bridge::new();
    bridge.says(&reveal("10s"));
    assert_eq!(bridge.completes("s1", true), [""; 0]);
    assert_eq!(bridge.says(&reveal("1s")), [""; 0]);
    assert_eq!(bridge.waits(1000.0), ["Reveal"], "judged anew, with the new delay");
    assert_eq!(bridge.waits(20_000.0), [""; 0], "once");
    assert_eq!(bridge.says(&reveal("2s")), [""; 0], "it is so already");
    assert_eq!(bridge.waits(2000.0), [""; 0]);

    for then in [&[][..], &[("redirect", "/b"), ("delay", "10s")]] {
        let mut bridge = Bridge::new();
        bridge.says(&[("redirect", "/a"), ("delay", "10s")]);
        assert_eq!(bridge.completes("s1", true).len(), 1, "it is announced");
        assert_eq!(bridge.says(then), [STAYING]);
        assert!(!bridge.session.is_leaving());
    }
}

#[test]
fn a_game_that_comes_after_all_takes_back_what_its_absence_brought_about() {
    let given_up = |attributes: &[(&str, &str)]| {
        let mut bridge = Bridge::new();
        bridge.says(attributes);
        bridge.hears(OTHER, "ready", "null");
        let done = bridge.waits(15_000.0);
        (bridge, done)
    };
    let unavailable = |name| [(name, ""), ("on", "unavailable")];
    for (name, done, undone) in [("reveal", "Reveal", "Hide"), ("hide", "Hide", "Reveal")] {
        let (mut bridge, first) = given_up(&unavailable(name));
        assert_eq!(first, [done]);
        assert_eq!(bridge.hears(OTHER, "close", "null"), [""; 0], "another game says nothing of it");
        assert_eq!(bridge.hears(GAME, "nonsense", "null"), [undone], "whatever is said");
        assert_eq!(bridge.hears(GAME, "ready", "null"), [""; 0], "once");
        assert_eq!(bridge.says(&[(name, ""), ("on", "unavailable, error")]), [""; 0], "nor is it made up for");
    }
    let (mut bridge, _) = given_up(&[("reveal", ""), ("on", "unavailable"), ("delay", "5s")]);
    assert_eq!(bridge.hears(GAME, "ready", "null"), [""; 0], "it was not shown yet");
    assert_eq!(bridge.waits(10_000.0), [""; 0]);
    let (mut bridge, _) = given_up(&[("redirect", "/a"), ("on", "unavailable"), ("delay", "5s")]);
    assert_eq!(bridge.hears(GAME, "ready", "null"), [STAYING]);
    assert_eq!(bridge.waits(10_000.0), [""; 0]);
    let (mut bridge, _) = given_up(&[("set-text", "not there"), ("on", "unavailable")]);
    assert_eq!(bridge.hears(GAME, "ready", "null"), [""; 0], "a text is no binding");
    let (mut bridge, _) = given_up(&[]);
    bridge.says(&unavailable("reveal"));
    bridge.hears(GAME, "ready", "null");
    assert_eq!(bridge.says(&[("reveal", ""), ("on", "unavailable close")]), [""; 0]);
}

#[test]
fn what_is_in_force_is_known_in_the_order_in_which_it_came_about() {
    let mut bridge = Bridge::new();
    bridge.says(&[("reveal", ""), ("when", "won"), ("set-text", "{score}"), ("add-class", "a"), ("track", "a")]);
    let in_force = |bridge: &Bridge| {
        let deeds = bridge.session.in_force();
        deeds.into_iter().map(|deed| deed.change).collect::<Vec<_>>()
    };
    assert_eq!(in_force(&bridge), [Change::Hide], "what is to be revealed is hidden until then");
    bridge.completes("s1", true);
    let score = || Change::SetText(Some("85".into()));
    assert_eq!(in_force(&bridge), [Change::Reveal, score(), Change::AddClass("a".into())]);
    bridge.completes("s2", false);
    assert_eq!(in_force(&bridge), [Change::Hide, score(), Change::AddClass("a".into())]);
    bridge.says(&[("add-class", "a")]);
    assert_eq!(in_force(&bridge), [Change::AddClass("a".into())], "what is declared no longer is nobody's");
    bridge.session.forget(IT);
    assert_eq!(in_force(&bridge), []);
}

#[test]
fn what_is_reset_is_done_again_sixteen_times_and_then_told_once() {
    let mut bridge = Bridge::new();
    for reset in [Reset::Element(IT), Reset::Frame(GAME)] {
        for time in 1..=16 {
            assert_eq!(bridge.session.resist(reset, "<p#it>"), Again::Yes, "{time}");
        }
        assert!(matches!(bridge.session.resist(reset, "<p#it>"), Again::No(Some(_))));
        assert_eq!(bridge.session.resist(reset, "<p#it>"), Again::No(None));
    }
}
