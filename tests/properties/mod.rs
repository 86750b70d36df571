//! What holds of any text, whoever wrote it. Fuzzers look for text of which it does not (`fuzz/`); what they found, and
//! what they know, `tests/corpora.rs` tries at every run.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use drimify_bridge::reaction::{Address, Condition, Template};
use drimify_bridge::session::{Body, Message, Session, Verdict};
use drimify_bridge::wire::BUDGET;
use drimify_bridge::{BridgeError, Doc, Options, Origin, Via};
use serde::de::IgnoredAny;
use serde_json::Value;

use crate::cases::{GAME, OneGame, Text, start};
use crate::native::PLATFORM;

/// What holds of a text, or panics.
pub type Property = fn(&str);

/// Each property, by the name of its corpus and its fuzzer.
pub const ALL: [(&str, Property); 7] = [
    ("address", address),
    ("condition", condition),
    ("json", json),
    ("message", message),
    ("options", options),
    ("origin", origin),
    ("template", template),
];

/// What is parsed is printed so that it parses as the same; what is printed is printed alike again.
fn is_printed_as_it_is_parsed<T: FromStr<Err: Display> + Display + Debug + PartialEq>(text: &str) {
    match text.parse::<T>() {
        Ok(parsed) => {
            let printed = parsed.to_string();
            let again = printed.parse::<T>().unwrap_or_else(|error| panic!("{printed:?} of {text:?}: {error}"));
            assert_eq!(again, parsed, "{text:?}");
            assert_eq!(again.to_string(), printed, "{text:?}");
        }
        Err(error) => assert!(!error.to_string().is_empty(), "{text:?}"),
    }
}

/// The address of a redirect.
pub fn address(text: &str) {
    is_printed_as_it_is_parsed::<Address>(text);
    if let Ok(address) = text.parse::<Address>() {
        // What it says itself can be judged, whatever it is.
        let _ = address.hopeless(&[], PLATFORM);
    }
}

/// A reaction's `when`.
pub fn condition(text: &str) {
    is_printed_as_it_is_parsed::<Condition>(text);
}

/// A reaction's text.
pub fn template(text: &str) {
    is_printed_as_it_is_parsed::<Template>(text);
}

/// The bounded reader agrees with `serde_json`: on what is JSON, and on what it says.
pub fn json(text: &str) {
    let doc = Doc::parse(text, PLATFORM);
    match serde_json::from_str::<IgnoredAny>(text) {
        // serde_json has no more patience: deeper than 128.
        Err(error) if error.to_string().contains("recursion limit") => return,
        theirs => assert_eq!(doc.is_ok(), theirs.is_ok(), "{text:?}"),
    }
    // A half of a surrogate pair is text for JavaScript, and none for serde_json; nor has it numbers beyond a double's range.
    if let (Ok(doc), Ok(theirs)) = (doc, serde_json::from_str::<Value>(text)) {
        let ours = serde_json::to_value(doc.root()).expect("a value");
        assert_eq!(ours, as_shown(theirs), "{text:?}");
    }
}

/// A value as `raw` shows it: without the keys that would reach a prototype, and numbers as JavaScript has them, those that
/// are not safe null.
fn as_shown(value: Value) -> Value {
    match value {
        Value::Number(number) => {
            Value::from(number.as_f64().filter(|number| number.abs() < 2_f64.powi(53)).map(|number| number + 0.0))
        }
        Value::Array(items) => items.into_iter().map(as_shown).collect(),
        Value::Object(map) => map
            .into_iter()
            .filter(|(key, _)| !["__proto__", "constructor", "prototype"].contains(&key.as_str()))
            .map(|(key, value)| (key, as_shown(value)))
            .collect(),
        value => value,
    }
}

thread_local! {
    static OPTIONS: Options = Options::from_json(
        r##"{
            "allowedOrigins": ["https://apps.drimify.com"],
            "customTypes": ["onSpin"],
            "fields": { "won": "result.isWinner" },
            "reactions": [
                { "type": "reveal", "target": "#prize", "when": "won, score >= 80, data.level > 3" },
                { "type": "setText", "target": "#text", "text": "{score} {prize.title} {data.a.b}" },
                { "type": "redirect", "url": "/thanks/{prize.code}?s={sessionId}" }
            ]
        }"##,
        PLATFORM,
    )
    .expect("options");
}

/// A message of an admitted frame: it is judged and counted, and what it became is within the limits.
pub fn message(text: &str) {
    let mut session: Session<Text> = OPTIONS.with(|options| start(options, PLATFORM));
    for time in [0.0, 1.0] {
        let message = Message {
            body: Body::Text(text),
            origin: "https://apps.drimify.com",
            time,
            via: Via::Message,
            is_gated: true,
        };
        if let Verdict::Accepted(accepted) = session.judge(GAME, &message, &OneGame, time) {
            let payload = serde_json::to_value(&accepted.event.payload).expect("a payload");
            assert!(longest(&payload) <= 4096, "{text:?}");
            let raw = accepted.event.with_raw(PLATFORM, |data| serde_json::to_value(data).expect("raw"));
            assert!(raw.as_ref().is_none_or(|raw| longest(raw) <= BUDGET.string), "{text:?}");
            assert!(raw.is_none() || !accepted.event.flags.withhold_raw(), "{text:?}");
        }
    }
    assert_eq!(session.stats().seen(), 2, "{text:?}");
}

/// The longest text in a value, in UTF-16 units.
fn longest(value: &Value) -> usize {
    match value {
        Value::String(text) => text.encode_utf16().count(),
        Value::Array(items) => items.iter().map(longest).max().unwrap_or(0),
        Value::Object(map) => map.values().map(longest).max().unwrap_or(0),
        _ => 0,
    }
}

/// Options: what is wrong has a code and a sentence.
pub fn options(text: &str) {
    if let Err(error) = Options::from_json(text, PLATFORM) {
        let error = BridgeError::from(error);
        assert!(!error.code().is_empty() && !error.to_string().is_empty(), "{text:?}");
    }
}

/// What is taken for an origin is one to the URL Standard, and the one that the address has there.
pub fn origin(text: &str) {
    for dev in [false, true] {
        let Ok(origin) = Origin::parse(text, dev) else { continue };
        // Punycode is not decoded: a name that decodes to nothing is nobody's, and matches nobody.
        if origin.as_str().contains("xn--") {
            continue;
        }
        for address in [text, origin.as_str()] {
            let url = url::Url::parse(address).unwrap_or_else(|error| panic!("{address:?}: {error}"));
            assert_eq!(url.origin().ascii_serialization(), origin.as_str(), "{text:?}");
        }
        assert_eq!(Origin::parse(origin.as_str(), dev).as_ref(), Ok(&origin), "{text:?}");
    }
}
