//! Frames without a `src` of their own, as the session sees them: who may speak, where it is greeted, how long it is
//! waited for.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, reason = "a test fails by panicking")]

mod game;
mod native;

use drimify_bridge::frame::{Document, FrameFacts, Standing};
use drimify_bridge::session::{Body, Due, Message, OwnMilestone, Session};
use drimify_bridge::{FrameId, Options, Reason, State, Via};
use game::{GAME, Games, Speaker, Text};

const APPS: &str = "https://apps.drimify.com";
const LEGACY: &str = "https://go.drimify.com";
const BRAND: &str = "https://games.brand.example";

const PAGE: Games = Games(Document::Loaded);

/// A marked iframe.
fn facts(src_origin: &str, is_foreign: bool) -> FrameFacts {
    let src = if src_origin.is_empty() { String::new() } else { format!("{src_origin}/x") };
    FrameFacts { marked: true, in_marked: true, is_foreign, ..game::facts(src, src_origin) }
}

fn session(facts: FrameFacts) -> Session<Text> {
    let mut session = Session::new(Options::default(), true, native::PLATFORM);
    session.meet(GAME, facts, 0.0).expect("a frame");
    session
}

fn say(session: &mut Session<Text>, origin: &str, text: &str) -> Result<FrameId, Reason> {
    let frame = session.admit(&Speaker(origin, GAME, 0.0)).map_err(|refused| refused.reason)?;
    let message = Message { body: Body::Text(text), origin, time: 0.0, via: Via::Message, is_gated: true };
    session.judge(frame, &message, &PAGE, 0.0);
    Ok(frame)
}

fn greeted(session: &mut Session<Text>) -> Option<String> {
    session.greet(GAME, &PAGE, 0.0).map(|greeting| greeting.origin)
}

#[test]
fn it_is_heard_from_its_own_origins_and_from_no_other() {
    let mut session = session(facts("", false));
    for (origin, expected) in [(APPS, Ok(GAME)), (LEGACY, Ok(GAME)), (BRAND, Err(Reason::Origin))] {
        assert_eq!(say(&mut session, origin, "scrollup"), expected, "{origin}");
    }
}

#[test]
fn who_speaks_is_greeted_where_it_speaks_from() {
    let mut session = session(facts("", false));
    assert_eq!(greeted(&mut session), None, "nobody is there");
    session.loaded(GAME, &facts("", true), 0.0);
    assert_eq!(greeted(&mut session).as_deref(), Some(APPS));
    say(&mut session, LEGACY, "[iFrameResizerChild]Ready").expect("heard");
    assert_eq!(greeted(&mut session).as_deref(), Some(LEGACY));
    assert!(session.wake(1000.0).is_empty(), "no further origin has its turn");
    assert_eq!(session.origin(GAME), LEGACY);
}

#[test]
fn a_message_that_is_refused_by_its_origin_ends_the_turns_too() {
    let mut session = session(facts("", true));
    greeted(&mut session);
    assert_eq!(session.deadline(), Some(1000.0));
    say(&mut session, BRAND, "scrollup").expect_err("refused");
    assert_eq!(session.deadline(), Some(15_000.0));
    assert!(matches!(session.wake(15_000.0)[..], [Due::Silence(GAME)]), "and it is no sign of life");
}

#[test]
fn what_its_window_showed_when_its_src_was_taken_away_is_not_heard() {
    let mut session = session(facts(APPS, true));
    say(&mut session, APPS, "scrollup").expect("heard");
    let welcome = session.meet(GAME, facts("", true), 0.0).expect("no fault");
    assert_eq!((welcome.standing, welcome.gone.is_some()), (Standing::Emptied, true));
    let former = FrameFacts { is_former: true, ..facts("", true) };
    session.meet(GAME, former, 0.0).expect("no fault");
    assert_eq!(say(&mut session, APPS, "scrollup"), Err(Reason::Origin));
    assert_eq!((greeted(&mut session), session.deadline()), (None, None));
    // However often it is looked at.
    session.meet(GAME, facts("", true), 0.0).expect("no fault");
    session.look_inside(GAME, &facts("", true), 0.0);
    assert_eq!(say(&mut session, APPS, "scrollup"), Err(Reason::Origin));
    session.loaded(GAME, &facts("", true), 0.0);
    assert_eq!(say(&mut session, APPS, "scrollup"), Ok(GAME));
}

#[test]
fn a_policy_that_blocks_the_origin_that_an_attribute_names_means_that_frame() {
    let named = |origin: &str| FrameFacts { named: vec![origin.to_owned()], ..facts("", false) };
    for (facts, address, expected) in [
        (named(APPS), APPS, vec![GAME]),
        (named(LEGACY), APPS, vec![]),
        (facts("", false), APPS, vec![]),
        (facts("", false), "https://", vec![]),
    ] {
        assert_eq!(session(facts).block(address), expected, "{address}");
    }
}

#[test]
fn a_frame_that_says_too_much_is_not_unavailable() {
    let mut flooded = session(facts(APPS, true));
    while say(&mut flooded, APPS, "scrollup").is_ok() {}
    flooded.enter(GAME, OwnMilestone::Unavailable, &PAGE, 0.0);
    assert_eq!(flooded.state(GAME), Some(State::Unavailable));
    assert_eq!(say(&mut flooded, APPS, "scrollup"), Err(Reason::Rate));
    assert_eq!(flooded.state(GAME), Some(State::Waiting), "it is there");
}
