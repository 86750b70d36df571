//! The promise of a claim: with a code of its own for each play, no code is ever told to two claimants.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::testing::{QUEUE, cases, deliver, options, runtime, store_in};
use super::{Claim, ClaimRequest, Store, Waiting, Writer};

/// One thing that happens to the store, at one of two instances.
#[derive(Debug, Clone)]
enum Step {
    /// Deliveries that arrive together, each in a body of its own.
    Deliver { instance: usize, bodies: Vec<Value> },
    /// Somebody opens the store under other rules, and somebody under the old ones again: all of it is read anew.
    Rebuild,
    /// A claimant asks.
    Claim { instance: usize, claimant: usize, session: &'static str, app: Option<u8> },
}

/// A play: what the vendor knows of it, of which a delivery says any part.
#[derive(Debug, Clone)]
struct Play {
    id: u8,
    session: &'static str,
    app: u8,
    prize: u8,
}

impl Play {
    /// A delivery about it: which fields are said is a matter of luck. Its code is its own; its prize others have too.
    fn said(&self, mask: u8, minute: u8) -> Value {
        let said = |bit: u8, value: Value| if mask & (1 << bit) == 0 { Value::Null } else { value };
        json!({
            "id": said(0, self.id.into()),
            "sessionId": said(1, self.session.into()),
            "appId": said(2, self.app.into()),
            "prizeUid": said(3, format!("prize-{}", self.prize).into()),
            "code": said(4, format!("CODE-{}", self.id).into()),
            "updatedAt": said(5, format!("2024-11-10T10:{minute:02}:00Z").into()),
            "score": 1,
        })
    }
}

fn session() -> impl Strategy<Value = &'static str> {
    proptest::sample::select(vec!["A", "B"])
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let play = (session(), 1..3_u8, 1..3_u8);
    proptest::collection::vec(play, 4).prop_flat_map(|plays| {
        let plays: Vec<Play> =
            plays.into_iter().zip(1..).map(|((session, app, prize), id)| Play { id, session, app, prize }).collect();
        // Most deliveries say most of it: then claims find something to verify.
        let mask = prop_oneof![1 => any::<u8>(), 2 => any::<u8>().prop_map(|mask| mask | 0b01_1010)];
        let body =
            (proptest::sample::select(plays), mask, 0..5_u8).prop_map(|(play, mask, minute)| play.said(mask, minute));
        let deliver = (0..2_usize, proptest::collection::vec(body, 1..4))
            .prop_map(|(instance, bodies)| Step::Deliver { instance, bodies });
        let claim = (0..2_usize, 0..3_usize, session(), proptest::option::weighted(0.3, 1..3_u8))
            .prop_map(|(instance, claimant, session, app)| Step::Claim { instance, claimant, session, app });
        proptest::collection::vec(prop_oneof![6 => deliver, 6 => claim, 1 => Just(Step::Rebuild)], 2..24)
    })
}

async fn ask(store: &Store, writer: &Writer, request: ClaimRequest) -> Claim {
    match store.look(&request).await.expect("an answer") {
        Some(claim) => claim,
        None => writer.claim(request).await.expect("an answer"),
    }
}

/// Who was told which code, after some steps on two instances over one file.
async fn told(steps: &[Step]) -> BTreeMap<String, Vec<usize>> {
    let folder = tempfile::tempdir().expect("a folder");
    let mut instances = Vec::new();
    for _ in 0..2 {
        let store = store_in(folder.path()).await;
        let (writer, task) = Writer::start(store.clone(), QUEUE, Waiting::new(1));
        instances.push((store, writer, task));
    }
    let mut told: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (number, step) in steps.iter().enumerate() {
        match step {
            Step::Rebuild => {
                let mut other = options(folder.path());
                // A zone of an app that nobody plays: the text of the rules changes, and nothing else.
                other.context.rules.zones.insert(format!("unplayed-{number}"), TimeZone::UTC);
                drop(Store::open(other).await.expect("a store"));
                // And back: those who read by other rules than the store's project nothing.
                drop(store_in(folder.path()).await);
            }
            Step::Deliver { instance, bodies } => {
                let (_, writer, _) = &instances[*instance];
                deliver(writer, bodies).await;
            }
            Step::Claim { instance, claimant, session, app } => {
                let (store, writer, _) = &instances[*instance];
                let request = ClaimRequest {
                    value: (*session).to_owned(),
                    app: app.map(|app| app.to_string()),
                    claimant: Some(format!("claimant-{claimant:016}")),
                };
                if let Claim::Verified { fields, .. } = ask(store, writer, request).await
                    && fields.contains_key("prizeUid")
                    && let Some(code) = fields.get("code").and_then(Value::as_str)
                {
                    told.entry(code.to_owned()).or_default().push(*claimant);
                }
            }
        }
    }
    for (_, writer, task) in instances {
        drop(writer);
        task.await.expect("the writer ends");
    }
    told
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases("ONCE_CASES")))]

    #[test]
    fn no_code_is_told_to_two_claimants(steps in steps()) {
        for (code, mut claimants) in runtime().block_on(told(&steps)) {
            claimants.dedup();
            prop_assert_eq!(claimants.len(), 1, "{} was told to {:?}", code, claimants);
        }
    }
}

#[test]
fn a_code_that_was_told_without_an_id_is_not_told_again_whichever_id_came_first() {
    let idless = json!({ "sessionId": "A", "prizeUid": "p", "code": "W" });
    let (one, two) = (json!({ "id": 1, "sessionId": "A" }), json!({ "id": 2, "sessionId": "A" }));
    let named = json!({ "id": 2, "sessionId": "A", "prizeUid": "p", "code": "W" });
    let deliver = |bodies: Vec<Value>| Step::Deliver { instance: 0, bodies };
    let claim = |instance, claimant| Step::Claim { instance, claimant, session: "A", app: None };
    for (why, steps) in [
        (
            "both ids in one batch",
            vec![
                deliver(vec![idless.clone()]),
                claim(0, 0),
                deliver(vec![one.clone(), two.clone(), named.clone()]),
                claim(1, 1),
            ],
        ),
        (
            "the other id first",
            vec![
                deliver(vec![idless.clone()]),
                claim(0, 0),
                deliver(vec![one.clone()]),
                deliver(vec![named.clone()]),
                claim(1, 1),
            ],
        ),
        (
            "told with its id, then named without",
            vec![
                deliver(vec![named.clone()]),
                claim(0, 0),
                deliver(vec![one.clone(), two.clone()]),
                deliver(vec![idless.clone()]),
                claim(1, 1),
            ],
        ),
        (
            "told by the record of another id that had it for a while",
            vec![
                deliver(vec![one.clone()]),
                deliver(vec![idless.clone()]),
                claim(0, 0),
                deliver(vec![named.clone()]),
                claim(1, 1),
            ],
        ),
    ] {
        let told = runtime().block_on(told(&steps));
        assert_eq!(told.get("W"), Some(&vec![0]), "{why}");
    }
}

#[test]
fn two_plays_with_an_id_may_have_won_the_same_voucher() {
    let won = |id: u8| json!({ "id": id, "sessionId": "A", "appId": id, "prizeUid": "p", "code": "WELCOME10" });
    let claim = |claimant, app| Step::Claim { instance: 0, claimant, session: "A", app: Some(app) };
    let steps = [Step::Deliver { instance: 0, bodies: vec![won(1), won(2)] }, claim(0, 1), claim(1, 2)];
    let told = runtime().block_on(told(&steps));
    assert_eq!(told.get("WELCOME10"), Some(&vec![0, 1]));
}

#[test]
fn a_prize_without_a_code_stays_with_its_claimant_when_its_statements_join_and_part() {
    let won = json!({ "sessionId": "A", "prizeUid": "p" });
    let claim = |claimant: &str| ClaimRequest { value: "A".to_owned(), app: None, claimant: Some(claimant.to_owned()) };
    let deliveries = [
        won,
        json!({ "id": 1, "sessionId": "A" }),
        json!({ "id": 2, "sessionId": "A" }),
        json!({ "id": 1, "prizeUid": "p", "updatedAt": "2024-11-10T10:00:00Z" }),
    ];
    runtime().block_on(async {
        let folder = tempfile::tempdir().expect("a folder");
        let store = store_in(folder.path()).await;
        let (writer, task) = Writer::start(store.clone(), QUEUE, Waiting::new(1));
        for (number, body) in deliveries.iter().enumerate() {
            deliver(&writer, std::slice::from_ref(body)).await;
            if number == 0 {
                assert!(matches!(ask(&store, &writer, claim("the first")).await, Claim::Verified { .. }));
            }
            assert_eq!(ask(&store, &writer, claim("the second")).await, Claim::Taken, "{body}");
        }
        drop(writer);
        task.await.expect("the writer ends");
    });
}
