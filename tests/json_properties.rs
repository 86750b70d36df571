//! The JSON reader against `serde_json`, on text that is nearly JSON.

#![cfg(not(target_arch = "wasm32"))]

mod native;

use drimify_bridge::Doc;
use native::PLATFORM;
use proptest::prelude::*;
use serde::de::IgnoredAny;
use serde_json::Value;

/// Pieces of JSON, whole and broken, in any order.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"a\"",
            "\"\\u00e9\"",
            "\"\\ud83d\\ude00\"",
            "\"\\x\"",
            "\"",
            "true",
            "false",
            "null",
            "0",
            "-1",
            "1.5e3",
            "01",
            "1.",
            ".5",
            "+1",
            "1e",
            " ",
            "\n",
            "\t",
            "\u{a0}",
            "\u{feff}",
            "nul",
            "NaN",
            "'a'",
            "/*",
            "\u{1}",
        ])
        .prop_map(str::to_owned),
        "\\PC{0,3}",
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

/// Values whose numbers both readers hold exactly.
fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        "\\PC{0,8}".prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 64, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map("[a-z\"\\\\é]{0,4}", inner, 0..6).prop_map(Value::from_iter),
        ]
    })
}

fn as_floats(value: Value) -> Value {
    match value {
        Value::Number(number) => Value::from(number.as_f64()),
        Value::Array(items) => items.into_iter().map(as_floats).collect(),
        Value::Object(map) => map.into_iter().map(|(key, value)| (key, as_floats(value))).collect(),
        value => value,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4096))]

    #[test]
    fn what_is_json_is_decided_alike(text in pieces()) {
        let ours = Doc::parse(&text, PLATFORM).is_ok();
        let theirs = serde_json::from_str::<IgnoredAny>(&text).is_ok();
        prop_assert_eq!(ours, theirs, "{}", text);
    }

    #[test]
    fn values_are_read_alike(value in values(), pretty in any::<bool>()) {
        let text = if pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) }.expect("text");
        let doc = Doc::parse(&text, PLATFORM).expect("JSON");
        let read = serde_json::to_value(doc.root()).expect("a value");
        prop_assert_eq!(read, as_floats(value));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn deep_text_needs_no_stack(depth in 1_usize..40_000) {
        let text = ["[".repeat(depth), "]".repeat(depth)].concat();
        prop_assert!(Doc::parse(&text, PLATFORM).is_ok());
        prop_assert!(Doc::parse(&"[".repeat(depth), PLATFORM).is_err());
    }
}
