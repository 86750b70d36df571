//! Runs the cases of `tests/fixtures/attack-cases.json` that have the layer `unit` against the core, with whatever
//! platform is handed in. Real frames run the same file in `tests/e2e/attack-cases.test.mjs`.

use std::collections::BTreeMap;

use drimify_bridge::frame::{Document, FrameFacts};
use drimify_bridge::reaction::{Change, Selector};
use drimify_bridge::session::{Accepted, Body, Message, Page, Session, Verdict};
use drimify_bridge::{BridgeError, FrameId, Notice, Options, Origin, Platform, Reason, Sender, Via};
use serde_json::{Value, json};

/// Longest message, in UTF-16 units (contract, section 3): the browser side reads no more.
const LONGEST: usize = 65_536;
/// The frame of the one game.
pub const GAME: FrameId = FrameId(0);

/// An origin as these tests compare it: as text.
#[derive(Debug, PartialEq)]
pub struct Text(String);

impl From<&Origin> for Text {
    fn from(origin: &Origin) -> Self {
        Self(origin.as_str().to_owned())
    }
}

/// A message event of a case; compared as JavaScript does it, so a number or an array equals no origin.
struct Event {
    trusted: bool,
    origin: Value,
    from_game: bool,
    time: f64,
}

impl Sender<Text> for Event {
    fn is_trusted(&self) -> bool {
        self.trusted
    }
    fn has_origin(&self, allowed: &Text) -> bool {
        self.origin.as_str() == Some(&allowed.0)
    }
    fn frame(&self) -> Option<FrameId> {
        self.from_game.then_some(GAME)
    }
    fn time(&self) -> f64 {
        self.time
    }
}

/// A page with the one game, which every selector of frames matches.
pub struct OneGame;

impl Page for OneGame {
    fn frame_matches(&self, _: FrameId, _: &Selector) -> bool {
        true
    }
    fn has_parent(&self, _: FrameId) -> bool {
        false
    }
    fn document(&self, _: FrameId) -> Document {
        Document::Unknown
    }
}

/// What became of a message.
#[derive(Debug, Default)]
struct Outcome {
    decision: &'static str,
    reason: String,
    milestone: String,
    reactions: usize,
    redirect: Option<String>,
    blocked: Vec<&'static str>,
    payload: Value,
    raw: Value,
    flags: Vec<String>,
}

impl Outcome {
    fn accepted(Accepted { event, deeds }: Accepted, platform: &'static dyn Platform) -> Self {
        let changes = deeds.deeds.iter().map(|deed| &deed.change);
        let redirects = changes.clone().find_map(|change| match change {
            Change::Redirect(href) => Some(href.clone()),
            _ => None,
        });
        let blocked = deeds.notices.iter().filter_map(|notice| match notice {
            Notice::Callback(refusal) => Some(refusal.reason),
            _ => None,
        });
        let flags = serde_json::to_value(event.flags).expect("flags");
        let raw = event.with_raw(platform, |data| serde_json::to_value(data).expect("raw"));
        Self {
            decision: "accept",
            reason: String::new(),
            milestone: event.milestone.name().to_owned(),
            reactions: changes.count(),
            redirect: redirects,
            blocked: blocked.collect(),
            payload: serde_json::to_value(&event.payload).expect("a payload"),
            raw: raw.unwrap_or(Value::Null),
            flags: serde_json::from_value(flags).expect("a list"),
        }
    }
}

/// The options of a case, with the reveal reaction that every case has.
fn options(case: &Value) -> Value {
    let config = &case["input"]["config"];
    let mut options = json!({ "allowedOrigins": ["https://apps.drimify.com"] });
    for key in ["allowedOrigins", "dev", "rate", "redirectAllowedOrigins"] {
        if let Some(value) = config.get(key) {
            options[key] = value.clone();
        }
    }
    let default = json!({ "type": "reveal", "target": "#prize" });
    options["reactions"] = json!([config.get("reaction").unwrap_or(&default)]);
    options
}

fn configure(options: &Value, platform: &'static dyn Platform) -> Result<Options, String> {
    let text = options.to_string();
    Options::from_json(&text, platform).map_err(|error| BridgeError::from(error).code().to_owned())
}

/// A session with the one game.
pub fn start(options: &Options, platform: &'static dyn Platform) -> Session<Text> {
    let own = options.allowed_origins[0].as_str().to_owned();
    let mut session = Session::new(options.clone(), true, platform);
    let facts = FrameFacts {
        src: format!("{own}/game"),
        src_origin: own,
        named: Vec::new(),
        id: Some("game".to_owned()),
        given: true,
        marked: false,
        in_marked: false,
        ignored: false,
        lazy: false,
        is_foreign: false,
        has_loaded: false,
        is_former: false,
        sandbox: None,
        describe: "<iframe#game>".to_owned(),
        timeout: None,
        auto_height: None,
    };
    session.meet(GAME, facts, 0.0).expect("an allowed frame");
    assert!(session.knows(GAME));
    session
}

/// One message through the gate and the decoder; `read` counts how often the data was asked for.
fn send(
    session: &mut Session<Text>,
    platform: &'static dyn Platform,
    event: &Event,
    text: &str,
    read: &mut usize,
) -> Outcome {
    let refused = |reason: Reason| Outcome { decision: "drop", reason: reason.name().to_owned(), ..Outcome::default() };
    let frame = match session.admit(event) {
        Ok(frame) => frame,
        Err(refusal) => return refused(refusal.reason),
    };
    *read += 1;
    let is_long = text.encode_utf16().count() > LONGEST;
    let message = Message {
        body: if is_long { Body::Unreadable(Reason::Size) } else { Body::Text(text) },
        origin: event.origin.as_str().unwrap_or_default(),
        time: event.time,
        via: Via::Message,
        is_gated: true,
    };
    match session.judge(frame, &message, &OneGame, event.time) {
        Verdict::Control(_) => Outcome { decision: "ignore", ..Outcome::default() },
        Verdict::Refused(refusal) => refused(refusal.reason),
        Verdict::Accepted(accepted) => Outcome::accepted(accepted, platform),
    }
}

/// The text of a case's message. The few that are given as JavaScript are said again in Rust; the assertion ties the
/// two together.
fn text_of(case: &Value) -> String {
    let event = &case["input"]["event"];
    if let Some(script) = event.get("data_js").and_then(Value::as_str) {
        let framed = |json: &str| format!("[iFrameSizer]digita-widget-0.4711:0:0:message:{json}");
        let (expected, text) = match case["id"].as_str() {
            Some("WIR-024") => (
                "'[iFrameSizer]digita-widget-0.4711:0:0:message:'+JSON.stringify({isDigitaService:true,type:'complete',id:'1',data:{details:{results:Array(9000).fill(1234)}}})",
                framed(
                    &json!({ "isDigitaService": true, "type": "complete", "id": "1", "data": { "details": { "results": vec![1234; 9000] } } })
                        .to_string(),
                ),
            ),
            Some("WIR-040") => ("'[iFrameSizer]'+'a'.repeat(60000)", format!("[iFrameSizer]{}", "a".repeat(60_000))),
            Some("PAY-115") => ("Array.from({length:2000},(_,i)=>({i,s:\"abc\"+i}))", "[]".to_owned()),
            id => panic!("{id:?} is given as JavaScript: say it again here"),
        };
        assert_eq!(script, expected);
        return text;
    }
    match &event["data"] {
        Value::String(text) => text.clone(),
        data => data.to_string(),
    }
}

/// The same message as the vendor frames it, where that is possible.
fn framed(text: &str) -> Option<String> {
    const CALLBACKS: [(&str, &str); 3] = [("onComplete", "complete"), ("onReady", "ready"), ("onError", "error")];
    let message: Value = serde_json::from_str(text).ok()?;
    let event = message.get("event")?;
    let name = event.as_str().map(|name| CALLBACKS.iter().find(|row| row.0 == name).map_or(name, |row| row.1));
    let kind = name.map_or(event.clone(), |name| json!(name));
    let mut framed = json!({ "isDigitaService": true, "type": kind, "id": "1" });
    if let Some(data) = message.get("data") {
        framed["data"] = data.clone();
    }
    Some(format!("[iFrameSizer]game:0:0:message:{framed}"))
}

fn check_outcome(expect: &Value, outcome: &Outcome) -> Result<(), String> {
    let wrong = |what: &str| Err(format!("{what}: expected {expect}, got {outcome:?}"));
    if let Some(options) = expect.get("byDecoder").and_then(Value::as_object) {
        let safe = options.values().any(|option| check_outcome(option, outcome).is_ok());
        return if safe { Ok(()) } else { wrong("byDecoder") };
    }
    let decision = expect["decision"].as_str().expect("a decision");
    match decision {
        "navigate" => {
            if outcome.redirect.as_deref() != expect["href"].as_str() {
                return wrong("href");
            }
        }
        "blocked_reaction" => {
            if outcome.redirect.is_some() || outcome.blocked != [expect["reason"].as_str().expect("a reason")] {
                return wrong("reason");
            }
        }
        _ => {
            if decision != outcome.decision {
                return wrong("decision");
            }
            if decision == "drop" && expect["reason"].as_str() != Some(&outcome.reason) {
                return wrong("reason");
            }
        }
    }
    if let Some(reactions) = expect.get("reactions").and_then(Value::as_u64)
        && usize::try_from(reactions) != Ok(outcome.reactions)
    {
        return wrong("reactions");
    }
    if expect.get("milestone").is_some_and(|milestone| milestone.as_str() != Some(&outcome.milestone)) {
        return wrong("milestone");
    }
    if expect.get("flag").is_some_and(|flag| !outcome.flags.iter().any(|known| flag.as_str() == Some(known))) {
        return wrong("flag");
    }
    if expect["sessionPresent"] == true && !outcome.payload["sessionId"].is_string() {
        return wrong("sessionPresent");
    }
    match expect.get("payload") {
        Some(Value::Null) => {
            let fields = outcome.payload.as_object().cloned().unwrap_or_default();
            if !outcome.raw.is_null() || fields.values().any(|field| !field.is_null()) {
                return wrong("payload");
            }
        }
        Some(Value::Object(keys)) => {
            for (key, value) in keys {
                let found = outcome.payload.get(key).unwrap_or(&outcome.raw[key]);
                let same = match (value.as_f64(), found.as_f64()) {
                    (Some(one), Some(other)) => (one - other).abs() < f64::EPSILON,
                    _ => value == found,
                };
                if !same {
                    return wrong(key);
                }
            }
        }
        _ => {}
    }
    Ok(())
}

fn run_message(case: &Value, platform: &'static dyn Platform) -> Result<(), String> {
    let options = options(case);
    let expect = &case["expect"];
    let config = match configure(&options, platform) {
        Ok(config) => config,
        Err(code) => {
            let expected = (expect["decision"].as_str(), expect["error"].as_str());
            return if expected == (Some("init_error"), Some(&code)) { Ok(()) } else { Err(format!("code {code}")) };
        }
    };
    if expect["decision"] == "init_error" {
        return Err("the configuration was accepted".to_owned());
    }
    let event = &case["input"]["event"];
    let origin = event.get("overrideOrigin").unwrap_or(&event["origin"]).clone();
    let sender = Event { trusted: event["isTrusted"] == true, origin, from_game: event["source"] == "game", time: 0.0 };
    let text = text_of(case);
    let repeat = case["input"]["config"].get("repeat").and_then(Value::as_u64).unwrap_or(1);
    let forms = [Some(text.clone()), framed(&text).filter(|_| case["input"]["kind"] == "payload")];
    for form in forms.into_iter().flatten() {
        for _ in 0..repeat {
            let mut read = 0;
            let outcome = send(&mut start(&config, platform), platform, &sender, &form, &mut read);
            check_outcome(expect, &outcome)?;
            if expect.get("dataGetterReads").is_some_and(|reads| reads != read) {
                return Err(format!("the data was read {read} times"));
            }
        }
    }
    Ok(())
}

fn run_config(case: &Value, platform: &'static dyn Platform) -> Result<(), String> {
    let expect = &case["expect"];
    match configure(&options(case), platform) {
        Ok(config) => {
            let canonical: Vec<_> = config.allowed_origins.iter().map(|origin| json!(origin.as_str())).collect();
            let expected = expect["canonical"].as_array().cloned().unwrap_or_default();
            if expect["decision"] == "init_ok" && canonical == expected {
                Ok(())
            } else {
                Err(format!("{canonical:?}"))
            }
        }
        Err(code) if expect["decision"] == "init_error" && expect["error"] == *code => Ok(()),
        Err(code) => Err(format!("code {code}")),
    }
}

/// Steps such as `ready`, `complete*1000`: milestones of the game, far apart enough for the rate.
fn run_sequence(case: &Value, platform: &'static dyn Platform) -> Result<(), String> {
    let config = configure(&options(case), platform).map_err(|code| format!("code {code}"))?;
    let mut session = start(&config, platform);
    let mut sender = Event { trusted: true, origin: json!("https://apps.drimify.com"), from_game: true, time: 0.0 };
    let (mut reactions, mut ready, mut flags) = (0, 0, Vec::new());
    for step in case["input"]["steps"].as_array().expect("steps") {
        let (name, times) =
            step.as_str().expect("a step").split_once('*').unwrap_or((step.as_str().expect("a step"), "1"));
        for _ in 0..times.parse::<usize>().map_err(|error| error.to_string())? {
            let text = format!(r#"{{"isDigitaService":true,"type":"{name}","data":{{}},"id":"1"}}"#);
            sender.time += 1.0;
            let outcome = send(&mut session, platform, &sender, &text, &mut 0);
            reactions += outcome.reactions;
            ready += usize::from(outcome.milestone == "ready");
            flags.extend(outcome.flags);
        }
    }
    let expect = &case["expect"];
    let drops = expect.get("drops").and_then(Value::as_object).cloned().unwrap_or_default();
    let duplicates = u64::from(session.stats().refused(Reason::Duplicate));
    if drops.get("duplicate").is_some_and(|expected| expected.as_u64() != Some(duplicates)) {
        return Err(format!("{duplicates} duplicates"));
    }
    if expect.get("flag").is_some_and(|flag| !flags.iter().any(|known| flag.as_str() == Some(known))) {
        return Err(format!("flags {flags:?}"));
    }
    let expected = expect.get("completeReactions").and_then(Value::as_u64);
    if expected.is_some_and(|expected| usize::try_from(expected) != Ok(reactions)) {
        return Err(format!("{reactions} reactions, {ready} ready"));
    }
    Ok(())
}

/// Runs the unit cases of some groups, each with the number of cases it must have: one that is added or lost shows.
pub fn run(groups: &[(&str, usize)], platform: &'static dyn Platform) {
    let cases: Vec<Value> = serde_json::from_str(include_str!("../fixtures/attack-cases.json")).expect("the fixture");
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut failures = Vec::new();
    for case in &cases {
        let (group, id) = (case["group"].as_str().expect("a group"), case["id"].as_str().expect("an id"));
        // SEQ-017 sets a counter to its maximum: `counters_saturate_and_add_up` in `src/gate.rs`.
        let is_unit = case["layer"].as_array().expect("layers").contains(&json!("unit")) && id != "SEQ-017";
        if !is_unit || !groups.iter().any(|known| known.0 == group) {
            continue;
        }
        let result = match group {
            "origin.config" => run_config(case, platform),
            "sequence" => run_sequence(case, platform),
            _ => run_message(case, platform),
        };
        *counts.entry(group).or_default() += 1;
        if let Err(why) = result {
            failures.push(format!("{id} {}: {why}", case["title"]));
        }
    }
    assert!(failures.is_empty(), "{} cases fail:\n{}", failures.len(), failures.join("\n"));
    assert_eq!(counts, groups.iter().copied().collect());
}
