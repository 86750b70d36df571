//! What a server is told of plays, as the session sees it: messages in, signals out.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, reason = "a test fails by panicking")]

mod game;
mod native;

use drimify_bridge::frame::Document;
use drimify_bridge::session::{Body, Message, OwnMilestone, Session, Verdict};
use drimify_bridge::{FrameId, MilestoneEvent, Options, Via};
use game::{GAME, Games, Speaker, Text};
use native::PLATFORM;
use serde_json::Value;

const OTHER: FrameId = FrameId(1);
const ORIGIN: &str = "https://apps.drimify.com";
const PAGE: Games = Games(Document::Unknown);

/// A bridge with two games that counts.
struct Bridge(Session<Text>);

/// A signal's milestone, session, round and the last letter of its experience.
fn said(body: &str) -> String {
    let signal: Value = serde_json::from_str(body).expect("JSON");
    let text = |name: &str| signal.get(name).and_then(Value::as_str).unwrap_or("-").to_owned();
    let round = signal.get("round").and_then(Value::as_u64).expect("a round");
    let experience = text("experience");
    format!("{} {} {round} {}", text("milestone"), text("session"), experience.trim_start_matches(ORIGIN))
}

impl Bridge {
    fn new() -> Self {
        let options = Options::from_json(r#"{"beacon":{"url":"https://claims.example/seen"}}"#, PLATFORM);
        let mut session = Session::new(options.expect("options"), true, PLATFORM);
        for id in [GAME, OTHER] {
            let facts = game::facts(format!("{ORIGIN}/{}?email=x", id.0), ORIGIN);
            session.meet(id, facts, 0.0).expect("a frame");
        }
        Self(session)
    }

    fn tell(&mut self, event: &MilestoneEvent) -> Option<String> {
        self.0.signal(event, None, 5.0).map(|signal| said(&signal.body))
    }

    fn hear(&mut self, origin: &str, frame: FrameId, text: &str, is_gated: bool) -> Option<String> {
        let id = self.0.admit(&Speaker(origin, frame, 0.0)).ok()?;
        let message = Message { body: Body::Text(text), origin, time: 0.0, via: Via::Message, is_gated };
        match self.0.judge(id, &message, &PAGE, 0.0) {
            Verdict::Accepted(accepted) => self.tell(&accepted.event),
            _ => None,
        }
    }

    fn says(&mut self, frame: FrameId, kind: &str, session: &str) -> Option<String> {
        let data = format!(r#"{{"credentials":{{"sessionID":"{session}"}},"prize":{{"code":"SECRET"}}}}"#);
        self.hear(ORIGIN, frame, &format!(r#"{{"isDigitaService":true,"type":"{kind}","data":{data}}}"#), true)
    }

    fn goes(&mut self) -> Vec<String> {
        self.0.abandon(None, 5.0).iter().map(|signal| said(&signal.body)).collect()
    }
}

#[test]
fn a_play_is_told_from_its_beginning_to_its_end_round_by_round() {
    let mut bridge = Bridge::new();
    for (kind, session, told) in [
        ("ready", "", Some("ready - 1 /0")),
        ("firstinteraction", "", Some("firstInteraction - 1 /0")),
        ("routechange", "", None),
        ("complete", "s1", Some("complete s1 1 /0")),
        ("complete", "s1", None),
        ("complete", "s2", Some("complete s2 2 /0")),
        ("ready", "", Some("ready - 3 /0")),
        ("firstinteraction", "", Some("firstInteraction - 3 /0")),
        ("firstinteraction", "", None),
        ("close", "", Some("close - 3 /0")),
        ("close", "", None),
        ("error", "", None),
    ] {
        assert_eq!(bridge.says(GAME, kind, session).as_deref(), told, "{kind} {session}");
    }
    assert_eq!(bridge.goes(), ["abandoned - 3 /0"]);
    assert!(bridge.goes().is_empty(), "once");
}

#[test]
fn what_is_refused_is_not_counted() {
    let mut bridge = Bridge::new();
    let text = |kind: &str| format!(r#"{{"isDigitaService":true,"type":"{kind}","data":{{}}}}"#);
    for (origin, frame, text, is_gated, why) in [
        ("https://evil.example", GAME, text("ready"), true, "another origin"),
        (ORIGIN, FrameId(7), text("ready"), true, "no frame of the bridge's"),
        (ORIGIN, GAME, text("spin"), true, "an unknown name"),
        (ORIGIN, GAME, "{".to_owned(), true, "no JSON"),
        (ORIGIN, GAME, "[iFrameResizerChild]Ready".to_owned(), true, "control traffic"),
        (ORIGIN, GAME, text("complete"), false, "no gated message stands behind it"),
    ] {
        assert_eq!(bridge.hear(origin, frame, &text, is_gated), None, "{why}");
    }
    assert!(bridge.goes().is_empty());
}

#[test]
fn each_frame_has_a_play_of_its_own_also_one_that_has_left() {
    let mut bridge = Bridge::new();
    bridge.says(GAME, "firstinteraction", "").expect("a signal");
    bridge.says(OTHER, "firstinteraction", "").expect("a signal");
    bridge.0.leave(GAME);
    assert_eq!(bridge.goes(), ["abandoned - 1 /0", "abandoned - 1 /1"]);
    bridge.says(OTHER, "complete", "s1").expect("a signal");
    assert!(bridge.goes().is_empty());
}

#[test]
fn a_frame_that_stays_silent_is_told_and_one_that_has_left_is_not() {
    let mut bridge = Bridge::new();
    let accepted = bridge.0.enter(GAME, OwnMilestone::Unavailable, &PAGE, 0.0).expect("a frame");
    assert_eq!(bridge.tell(&accepted.event).as_deref(), Some("unavailable - 1 /0"));
    bridge.0.leave(GAME);
    assert_eq!(bridge.tell(&accepted.event), None);
}

#[test]
fn a_bridge_without_the_option_tells_nobody() {
    let mut session = Session::<Text>::new(Options::default(), true, PLATFORM);
    session.meet(GAME, game::facts(format!("{ORIGIN}/0"), ORIGIN), 0.0).expect("a frame");
    let accepted = session.enter(GAME, OwnMilestone::Unavailable, &PAGE, 0.0).expect("a frame");
    assert_eq!(session.signal(&accepted.event, None, 5.0), None);
    assert!(session.abandon(None, 5.0).is_empty());
}
