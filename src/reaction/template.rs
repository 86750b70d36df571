//! Text with `{tokens}`: checked once at set-up, filled in a single pass at a milestone.
//!
//! A token's value is never read as a template again. In an address a token may stand only where it cannot change
//! the host, and every byte of its value outside RFC 3986 unreserved is percent-encoded.

use crate::error::{Code, Faults, Result};
use crate::reaction::path::{Path, Scene};
use crate::text::{
    all, concat, count_chars, cut, first_chars, has_any, has_more_chars, is_one_of, parts, push_digits, split_span,
};
use crate::value::Value;

/// Longest value a token may have, in characters; beyond, it counts as absent.
const MAX_VALUE: usize = 256;
/// Longest text that is shown, in characters; beyond, it is cut and an ellipsis added.
const MAX_SHOWN: usize = 256;

/// What an error says of the tokens there are.
const KNOWN: &str = "\": there are score, won, sessionId, projectId, prize.id/title/ref/code, profile.id/title, route, error.message, claim.code/title/ref and data.…";

/// Reads a template and fills it: with what a scene knows, or, without one, with a digit for every token, which tells
/// what the template itself says. The text to show is none if a token has no value; invisible controls (security rule
/// D12) are left out of values, and at most 256 characters are shown. An address is none if a path segment with a token
/// resolves to nothing, `.` or `..`.
///
/// What is wrong with the template itself is a fault: `template_syntax` with the place in characters from 0,
/// `template_unknown_token`, and for an address `template_authority` and `template_fragment`.
pub(crate) fn fill(template: &str, is_address: bool, scene: Option<&Scene<'_>>, faults: &mut Faults) -> Option<String> {
    let mut text = String::new();
    let mut rest = template;
    let mut is_whole = true;
    let mut in_path = is_address;
    // Where the path segment being written begins, and whether a token stands in it.
    let mut segment = 0;
    let mut has_token = false;
    loop {
        let (plain, from_brace) = split_span(rest, |byte| !is_one_of(byte, b"{}"));
        for character in plain.chars() {
            if in_path && matches!(character, '/' | '?' | '#') {
                is_whole &= !has_token || !is_dot_segment(text.get(segment..).unwrap_or_default());
                in_path = character == '/';
                segment = text.len() + 1;
                has_token = false;
            }
            text.push(character);
        }
        if from_brace.is_empty() {
            break;
        }
        if let Some(brace @ ("{{" | "}}")) = from_brace.get(..2) {
            text.push_str(brace.get(1..).unwrap_or_default());
            rest = from_brace.get(2..).unwrap_or_default();
            continue;
        }
        let Some((name, after)) = from_brace.strip_prefix('{').and_then(|inner| cut(inner, b'}')) else {
            let mut place = String::new();
            push_digits(&mut place, (count_chars(template) - count_chars(from_brace)) as u64);
            faults.add(Code::TemplateSyntax, &concat(&[&place, " in \"", template, "\""]));
            break;
        };
        let Some(path) = Path::parse(name) else {
            faults.add(Code::TemplateUnknownToken, &concat(&[name, "\" in \"", template, KNOWN]));
            break;
        };
        has_token = true;
        rest = after;
        match scene {
            Some(scene) => {
                let value = printed(path, scene);
                is_whole &= is_address || value.is_some();
                push_value(&mut text, &value.unwrap_or_default(), is_address);
            }
            None => {
                if is_address {
                    check_place(&text, template, faults);
                }
                text.push('0');
            }
        }
    }
    is_whole &= !(in_path && has_token && is_dot_segment(text.get(segment..).unwrap_or_default()));
    let shown = first_chars(&text, MAX_SHOWN).len();
    if !is_address && shown < text.len() {
        text = concat(&[first_chars(&text, MAX_SHOWN), "…"]);
    }
    is_whole.then_some(text)
}

/// Whether a text is a template, and, for an address, whether each token stands where it may.
///
/// # Errors
/// The first fault, in the order of the text.
pub fn check(template: &str, is_address: bool) -> Result<()> {
    let mut faults = Faults::default();
    fill(template, is_address, None, &mut faults);
    faults.settle(())
}

/// A token may follow `/…` or `scheme://host/…`, in a path segment or after the `=` of a query value.
fn check_place(before: &str, template: &str, faults: &mut Faults) {
    if has_any(before, b"#") {
        faults.add(Code::TemplateFragment, template);
    }
    let (path, query) = cut(before, b'?').unwrap_or((before, "="));
    let rooted = path.starts_with('/') && !path.starts_with("//");
    let absolute = cut(path, b':').is_some_and(|(scheme, rest)| {
        let host = rest.strip_prefix("//").and_then(|rest| cut(rest, b'/')).map_or("", |(host, _)| host);
        all(scheme, |byte| byte.is_ascii_alphanumeric()) && !host.is_empty()
    });
    let pair = parts(query, b'&').last().unwrap_or_default();
    if !(rooted || absolute) || !has_any(pair, b"=") {
        faults.add(Code::TemplateAuthority, template);
    }
}

fn printed(path: Path<'_>, scene: &Scene<'_>) -> Option<String> {
    let text = match scene.value(path) {
        Value::Text(text) => text,
        Value::Number(number) => (scene.platform.format_number)(number),
        Value::Bool(value) => String::from(if value { "true" } else { "false" }),
        _ => return None,
    };
    (!has_more_chars(&text, MAX_VALUE)).then_some(text)
}

fn is_invisible_control(character: char) -> bool {
    matches!(character,
        '\0'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{61c}' | '\u{200e}' | '\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Appends a token's value as it may stand there.
fn push_value(text: &mut String, value: &str, is_address: bool) {
    if !is_address {
        for character in value.chars() {
            if !is_invisible_control(character) {
                text.push(character);
            }
        }
        return;
    }
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || is_one_of(byte, b"-._~") {
            text.push(char::from(byte));
        } else {
            text.push('%');
            for digit in [byte >> 4, byte & 15] {
                text.push(char::from(if digit < 10 { b'0' + digit } else { b'A' - 10 + digit }));
            }
        }
    }
}

/// The URL Standard's dot segments, and the empty one.
fn is_dot_segment(segment: &str) -> bool {
    let mut rest = segment.as_bytes();
    let mut dots = 0;
    while let [b'.', after @ ..] | [b'%', b'2', b'e' | b'E', after @ ..] = rest {
        rest = after;
        dots += 1;
    }
    rest.is_empty() && dots <= 2
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::json::Doc;
    use crate::milestone::Milestone;
    use crate::platform::tests::PLATFORM;

    fn show(template: &str, scene: &Scene<'_>) -> Option<String> {
        fill(template, false, Some(scene), &mut Faults::default())
    }

    fn address(template: &str, scene: &Scene<'_>) -> Option<String> {
        fill(template, true, Some(scene), &mut Faults::default())
    }

    fn with_scene<T>(data: &str, act: impl FnOnce(&Scene<'_>) -> T) -> T {
        let payload = [Value::Null, Value::Null, Value::Null, Value::Bool(true), Value::Number(12.5)];
        let doc = Doc::parse(data, PLATFORM.parse_number).expect("json");
        act(&Scene {
            platform: &PLATFORM,
            milestone: Milestone::Complete,
            payload: &payload,
            completion: &[],
            data: Some(doc.root()),
        })
    }

    #[test]
    fn text_shows_values_and_literal_braces() {
        for (template, data, shown, why) in [
            ("Score {score}", "{}", Some("Score 12.5"), "a number"),
            ("{won}", "{}", Some("true"), "a boolean"),
            ("{{score}} is {score}", "{}", Some("{score} is 12.5"), "doubled braces"),
            ("{data.n}", r#"{"n":"{score}"}"#, Some("{score}"), "a single pass"),
            ("{data.n}", r#"{"n":"a\u202eb\u0007c\td"}"#, Some("abc\td"), "invisible controls are left out"),
            ("{prize.code}", "{}", None, "no value"),
            ("{data.n}", r#"{"n":[1]}"#, None, "not a primitive"),
            ("{data.n}", r#"{"n":""}"#, Some(""), "an empty text is a value"),
        ] {
            check(template, false).expect(template);
            assert_eq!(with_scene(data, |scene| show(template, scene)).as_deref(), shown, "{template}: {why}");
        }
    }

    #[test]
    fn long_values_are_absent_and_long_texts_are_cut() {
        let long = |length| format!(r#"{{"n":"{}"}}"#, "é".repeat(length));
        assert_eq!(with_scene(&long(257), |scene| show("{data.n}!", scene)), None);
        let shown = with_scene(&long(256), |scene| show("{data.n}!", scene)).expect("shown");
        assert_eq!(shown, format!("{}…", "é".repeat(256)));
    }

    #[test]
    fn addresses_are_encoded_and_segments_checked() {
        for (template, data, expected, why) in [
            ("/t?s={score}&n={data.n}", r#"{"n":"a b&c=é"}"#, Some("/t?s=12.5&n=a%20b%26c%3D%C3%A9"), "encoded"),
            ("/t?s={data.no}", "{}", Some("/t?s="), "absent in a query value is empty"),
            ("/u/{data.n}/end", r#"{"n":".."}"#, None, "a dot segment"),
            ("/u/{data.n}", r#"{"n":"."}"#, None, "a dot segment at the end"),
            ("/u/.{data.n}?x", r#"{"n":"."}"#, None, "a dot segment half written"),
            ("/u/%2E{data.n}", r#"{"n":"."}"#, None, "a dot segment half encoded"),
            ("/{data.n}/x", r#"{"n":""}"#, None, "an empty segment would make //"),
            ("/u/a{data.no}", "{}", Some("/u/a"), "the segment is not empty"),
            ("/../x?d={data.n}", r#"{"n":".."}"#, Some("/../x?d=.."), "static segments and queries are free"),
            ("/u/{data.n}", r#"{"n":"a/../b"}"#, Some("/u/a%2F..%2Fb"), "a slash does not end the segment"),
        ] {
            check(template, true).expect(template);
            let found = with_scene(data, |scene| address(template, scene));
            assert_eq!(found.as_deref(), expected, "{template}: {why}");
        }
    }

    #[test]
    fn tokens_cannot_choose_host_or_key() {
        for (template, code) in [
            ("{data.u}", "template_authority"),
            ("x{data.u}", "template_authority"),
            ("//{data.h}/x", "template_authority"),
            ("//h.example/{data.h}", "template_authority"),
            ("https://{data.h}/x", "template_authority"),
            ("https://h.example{data.h}/x", "template_authority"),
            ("https://h.example:{data.p}/", "template_authority"),
            ("https://h.example?x={data.p}", "template_authority"),
            ("/x?{data.k}=1", "template_authority"),
            ("/x?a=1&{data.k}", "template_authority"),
            ("?s={score}", "template_authority"),
            ("/x#{data.k}", "template_fragment"),
            ("/x?a=1#b={data.k}", "template_fragment"),
            ("/{nope}", "template_unknown_token"),
            ("/{}", "template_unknown_token"),
            ("/{score", "template_syntax"),
            ("/score}", "template_syntax"),
        ] {
            assert_eq!(check(template, true).expect_err(template).code(), code, "{template}");
        }
        for template in
            ["/{score}", "https://h.example/{score}", "https://h.example/x?a=b&s={score}", "/x?a={score}{won}"]
        {
            assert!(check(template, true).is_ok(), "{template}");
        }
    }

    #[test]
    fn errors_name_place_and_template() {
        let error = check("é {a", false).expect_err("unbalanced");
        assert_eq!(error.to_string(), "a brace without its partner at 2 in \"é {a\": write {{ or }} for a brace");
    }

    proptest! {
        #[test]
        fn no_text_panics_and_no_value_leaves_its_place(
            template in "\\PC{0,30}|[/?#&={}.a-z:]{0,30}|/[a-z/]{0,6}\\{data.n\\}[a-z/?=]{0,6}",
            value in "\\PC{0,12}",
        ) {
            let data = serde_json::json!({ "n": value }).to_string();
            if check(&template, true).is_ok() {
                let address = with_scene(&data, |scene| address(&template, scene));
                if let Some(address) = address.filter(|_| template.contains("{data.n}") && template.starts_with('/')) {
                    let host = (PLATFORM.parse_url)(&address).map(|url| url.origin().to_owned());
                    prop_assert_eq!(host.as_deref(), Some("https://host.example"));
                }
            }
        }

        #[test]
        fn what_is_shown_is_every_piece_in_its_order(
            pieces in prop::collection::vec(prop::sample::select(PIECES.to_vec()), 0..12),
        ) {
            let template: String = pieces.iter().map(|piece| piece.0).collect();
            let expected: String = pieces.iter().map(|piece| piece.1).collect();
            prop_assert!(check(&template, false).is_ok());
            prop_assert_eq!(with_scene(r#"{"n":"{a}"}"#, |scene| show(&template, scene)), Some(expected));
        }
    }

    /// What stands in a template, and what is shown for it.
    const PIECES: [(&str, &str); 9] = [
        ("a", "a"),
        ("/é?", "/é?"),
        (" = ", " = "),
        ("{{", "{"),
        ("}}", "}"),
        ("{score}", "12.5"),
        ("{won}", "true"),
        ("{data.n}", "{a}"),
        ("&", "&"),
    ];
}
