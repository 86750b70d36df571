//! What the crate serialises and what `js/types.ts` declares are the same: `tests/types/events.ts` has one event of each
//! kind, written by the crate and checked by the compiler, where a key that is missing and a key too many fail.
//! `UPDATE_TYPES=1 cargo test --test event_types` writes the file anew.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::panic, clippy::expect_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;

use drimify_bridge::reaction::ACTION_TYPES;
use drimify_bridge::{Claim, Completion, Flag, Milestone, Payload, Prize, Profile, State, Unproven, Via};
use serde::Serialize;

fn text(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("JSON")
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

/// Payloads of a kind: one that says everything there is to say, and one that says nothing.
fn payloads(milestone: Milestone) -> Vec<Payload> {
    let prize = Prize {
        id: some("7"),
        title: some("Gold"),
        reference: some("GOLD2023"),
        code: some("WIN1"),
        image: some("https://apps.drimify.com/prize.svg"),
    };
    let full = Completion {
        session_id: some("s1"),
        project_id: some("p1"),
        preview: Some(false),
        won: Some(true),
        score: Some(85.5),
        prize: Some(prize),
        profile: Some(Profile { id: some("EXPL"), title: some("Explorer") }),
    };
    let bare = Completion { prize: Some(Prize::default()), profile: Some(Profile::default()), ..Completion::default() };
    let claim =
        Claim { won: true, code: some("WIN1"), title: some("Gold"), reference: some("GOLD2023"), token: some("t") };
    match milestone {
        Milestone::Complete => [full, bare, Completion::default()].map(Payload::Completion).to_vec(),
        Milestone::Error => vec![
            Payload::Failure { name: some("TypeError"), message: some("it broke") },
            Payload::Failure { name: None, message: None },
        ],
        Milestone::RouteChange => vec![Payload::Route { route: some("/end") }, Payload::Route { route: None }],
        Milestone::Custom => vec![Payload::Custom { kind: "spin".to_owned() }],
        Milestone::Verified => [claim, Claim::default()].map(|claim| Payload::Verified { claim }).to_vec(),
        Milestone::Unverified => [Unproven::Refused, Unproven::Timeout, Unproven::NoSession]
            .map(|reason| Payload::Unverified { reason })
            .to_vec(),
        Milestone::Ready
        | Milestone::FirstInteraction
        | Milestone::ScrollToTop
        | Milestone::Close
        | Milestone::Unavailable => vec![Payload::None],
        other => panic!("say what {other} carries"),
    }
}

/// One event as the page's JavaScript has it, checked against its own type.
fn event(milestone: Milestone, payload: &Payload, via: Via) -> String {
    let members = [
        ("milestone", text(&milestone)),
        ("payload", text(payload)),
        ("frame", "iframe".to_owned()),
        ("origin", text(&"https://apps.drimify.com")),
        ("via", text(&via)),
        ("round", "1".to_owned()),
        ("sequence", "3".to_owned()),
        ("time", "1234.5".to_owned()),
        ("flags", "[]".to_owned()),
        ("raw", "null".to_owned()),
    ];
    let members: Vec<String> = members.iter().map(|(name, value)| format!("{name}: {value}")).collect();
    format!("  {{ {} }} satisfies MilestoneEvent<{}>,\n", members.join(", "), text(&milestone))
}

fn list(name: &str, items: &[&str]) -> String {
    format!("const {name} = {} as const;\n", text(&items))
}

fn file() -> String {
    let mut file = String::from(
        "// Written by `UPDATE_TYPES=1 cargo test --test event_types`: what the crate serialises, held against the package's
// types. It is compiled, never run.

import type { FrameState, Milestone, MilestoneEvent, Reaction } from 'drimify-bridge';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_proof: Equal<A, B>): void => {};

declare const iframe: HTMLIFrameElement;

const events = [\n",
    );
    for milestone in Milestone::ALL {
        let via = if milestone == Milestone::Error { Via::Widget } else { Via::Message };
        for payload in payloads(milestone) {
            file.push_str(&event(milestone, &payload, via));
        }
    }
    file.push_str("];\n");
    file.push_str(&list("milestones", &Milestone::ALL.map(Milestone::name)));
    file.push_str(&list("flags", &Flag::ALL.map(Flag::name)));
    file.push_str(&list("ways", &[Via::Message, Via::Widget].map(Via::name)));
    // A trap ends the instance, so that state is the loader's to tell.
    let states: Vec<&str> = State::ALL.map(State::name).into_iter().chain(["failed"]).collect();
    file.push_str(&list("states", &states));
    file.push_str(&list("reactions", &ACTION_TYPES.map(|kind| kind.name)));
    file.push_str(
        "same<(typeof events)[number]['milestone'], Milestone>(true);
same<(typeof milestones)[number], Milestone>(true);
same<(typeof flags)[number], MilestoneEvent['flags'][number]>(true);
same<(typeof ways)[number], MilestoneEvent['via']>(true);
same<(typeof states)[number], FrameState>(true);
same<(typeof reactions)[number], Reaction['type']>(true);

const key = { milestone: 'ready', payload: null, frame: iframe, origin: '', via: 'message', round: 1, sequence: 1 } as const;
// @ts-expect-error a key is missing
const less = { ...key, time: 1, flags: [] } satisfies MilestoneEvent<'ready'>;
// @ts-expect-error a key too many
const more = { ...key, time: 1, flags: [], raw: null, id: 1 } satisfies MilestoneEvent<'ready'>;
void [less, more];
",
    );
    file
}

#[test]
fn one_event_of_each_kind_is_what_the_types_declare() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/types/events.ts");
    if std::env::var_os("UPDATE_TYPES").is_some() {
        fs::write(&path, file()).expect("written");
    }
    let written = fs::read_to_string(&path).expect("tests/types/events.ts");
    assert!(file() == written, "what is serialised has changed: run UPDATE_TYPES=1 cargo test --test event_types");
}
