//! The one type behind every spelling of a reaction.
//!
//! Attributes, the JSON element and options are the same object by the time they come here: a type's name, its one
//! argument, and the modifiers.

use crate::error::{Code, Faults, Result};
use crate::json::{Kind, Node};
use crate::milestone::{Filter, MILESTONES, Milestone};
use crate::platform::Platform;
use crate::reaction::{condition, template};
use crate::text::{Names, all, concat, first_chars, has_any, has_more_chars, is_one_of, split_span};
use crate::value::Value;
use crate::wire::decimal;

/// Longest selector, in characters.
const MAX_SELECTOR: usize = 1024;
/// Longest delay, in milliseconds.
const MAX_DELAY: f64 = 60_000.0;

/// What a reaction does, in the order in which several reactions of one element run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd)]
#[non_exhaustive]
pub enum Action {
    /// Removes `hidden`; a binding.
    Reveal,
    /// Sets `hidden`; a binding.
    Hide,
    /// Fills `textContent`.
    SetText,
    /// Fills the value of a control.
    SetValue,
    /// Adds one static class.
    AddClass,
    /// Removes one static class.
    RemoveClass,
    /// Clears `disabled`.
    Enable,
    /// Sets `disabled`.
    Disable,
    /// Moves the focus.
    Focus,
    /// Scrolls into view.
    ScrollTo,
    /// Speaks through the live region.
    Announce,
    /// Fires an event.
    Dispatch,
    /// Calls a function of the page.
    Call,
    /// Pushes to the data layer.
    Track,
    /// Navigates.
    Redirect,
}

/// The names of the types, in the order of the enum; in attributes in kebab-case behind `data-drimify-`.
pub const ACTIONS: Names = Names(
    "reveal hide setText setValue addClass removeClass enable disable focus scrollTo announce dispatch call track redirect",
);
/// The key of each type's one argument; `-` where there is none.
pub const ARGUMENTS: Names = Names("- - text value class class - - - - text name name name url");

const ALL: [Action; 15] = [
    Action::Reveal,
    Action::Hide,
    Action::SetText,
    Action::SetValue,
    Action::AddClass,
    Action::RemoveClass,
    Action::Enable,
    Action::Disable,
    Action::Focus,
    Action::ScrollTo,
    Action::Announce,
    Action::Dispatch,
    Action::Call,
    Action::Track,
    Action::Redirect,
];

/// A reaction, checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Reaction {
    /// What it does.
    pub action: Action,
    /// Its one argument: a template, a class or a name; empty where there is none.
    pub argument: String,
    /// To what: the first match of a static selector, true for the element that carries the attribute, or null for
    /// nothing on the page or the iframe.
    pub target: Value,
    /// On which milestones.
    pub on: Filter,
    /// Under which condition; empty is always.
    pub when: String,
    /// How long after, in milliseconds.
    pub delay: f64,
    /// Only for frames that match this selector; empty is all.
    pub frame: String,
}

impl Reaction {
    /// Reads a reaction such as `{ "type": "reveal", "target": "#prize", "on": "complete", "when": "won" }`. With
    /// `is_own` it was written as attributes, and its target is the element that carries them; there an argument that
    /// a type does not take is written as nothing or `true`.
    ///
    /// # Errors
    /// The first part that does not fit.
    pub fn read(node: Node<'_>, is_own: bool, custom_types: &[String], platform: &Platform) -> Result<Self> {
        let mut faults = Faults::default();
        let name = node.get("type").text();
        if name.is_none() {
            faults.mistyped("objects with a \"type\"", "reactions", node.source());
        }
        let name = name.unwrap_or_default();
        let place = ACTIONS.find(name).unwrap_or_else(|| {
            faults.add(Code::ReactionUnknown, &concat(&[name, "\": there are ", ACTIONS.as_str()]));
            0
        });
        let action = ALL.get(place).copied().unwrap_or(Action::Reveal);
        let key_of_argument = ARGUMENTS.get(place);
        let takes_none = key_of_argument == "-";
        let mut argument = "";
        let mut target = Value::Bool(true);
        if !is_own {
            target = Value::Null;
        }
        let (mut when, mut frame) = ("", "");
        let mut on = Filter::default();
        let mut delay = 0.0;
        let mut has_argument = takes_none || action == Action::Track;
        for (key, value) in node.members() {
            if key == "on" {
                on = milestones(value, custom_types, &mut faults);
                continue;
            }
            if key == "delay" {
                delay = milliseconds(value, platform, &mut faults);
                continue;
            }
            let text = text(key, value, &mut faults);
            if key == key_of_argument && (is_own || !takes_none) {
                // What frameworks make of an attribute without a value.
                argument = if is_own && text == "true" { "" } else { text };
                has_argument |= !is_own || !argument.is_empty();
                if takes_none && !argument.is_empty() {
                    faults.mistyped("no value", name, argument);
                }
                continue;
            }
            match key {
                "type" => {}
                "target" => {
                    check_selector(text, platform, &mut faults);
                    target = Value::text(text);
                }
                "when" => {
                    condition::holds(text, None, &mut faults);
                    when = text;
                }
                "frame" => {
                    check_selector(text, platform, &mut faults);
                    frame = text;
                }
                _ => faults.add(Code::ConfigUnknownField, key),
            }
        }
        if on.is_empty() {
            on = Filter::of(Milestone::Complete);
        }
        if action < Action::Announce && target == Value::Null {
            faults.add(Code::TargetRequired, name);
        }
        if !has_argument {
            let sentence = concat(&["\"", key_of_argument, "\" for a \"", name, "\" reaction"]);
            faults.add(Code::ConfigType, &sentence);
        }
        check_argument(action, argument, &mut faults);
        let (argument, when, frame) = (argument.to_owned(), when.to_owned(), frame.to_owned());
        faults.settle(Self { action, argument, target, on, when, delay, frame })
    }
}

/// A value that has to be text; empty if it is not.
pub(crate) fn text<'d>(name: &str, node: Node<'d>, faults: &mut Faults) -> &'d str {
    let text = node.text();
    if text.is_none() {
        faults.mistyped("text", name, node.source());
    }
    text.unwrap_or_default()
}

/// A milestone, several in a list, or several in one text.
fn milestones(node: Node<'_>, custom_types: &[String], faults: &mut Faults) -> Filter {
    let mut on = Filter::default();
    let mut add = |name: &str| {
        if !on.add(name, custom_types) {
            faults.add(Code::MilestoneUnknown, &concat(&[name, "\": there are ", MILESTONES.as_str()]));
        }
    };
    for item in node.items() {
        add(item.text().unwrap_or_default());
    }
    let mut names = node.text().unwrap_or_default();
    // The name of a declared type may have spaces.
    if Filter::default().add(names, custom_types) {
        add(names);
        names = "";
    }
    while !names.is_empty() {
        let (name, after) = split_span(names, |byte| !is_one_of(byte, b", \n\t\r"));
        if !name.is_empty() {
            add(name);
        }
        names = after.get(1..).unwrap_or_default();
    }
    if on.is_empty() {
        faults.mistyped("a milestone or a list", "on", node.source());
    }
    on
}

fn check_argument(action: Action, argument: &str, faults: &mut Faults) {
    match action {
        Action::SetText | Action::SetValue | Action::Announce | Action::Redirect => {
            template::fill(argument, action == Action::Redirect, None, faults);
        }
        Action::AddClass | Action::RemoveClass => {
            if has_any(argument, b"{}") {
                faults.add(Code::ClassToken, argument);
            }
            if argument.is_empty() || !all(argument, |byte| byte > b' ') {
                faults.add(Code::ClassInvalid, argument);
            }
        }
        Action::Dispatch => {
            let name = argument.strip_prefix("drimify:").unwrap_or_default();
            let fits = all(name, |byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
            if name.is_empty() || !fits || Milestone::from_name(name).is_some() {
                faults.add(Code::EventName, argument);
            }
        }
        _ => {}
    }
}

/// A selector that no message can influence (security rule D14): else `selector_token`, `selector_length`,
/// `selector_invalid`.
pub(crate) fn check_selector(selector: &str, platform: &Platform, faults: &mut Faults) {
    if has_any(selector, b"{}") {
        faults.add(Code::SelectorToken, selector);
    }
    if has_more_chars(selector, MAX_SELECTOR) {
        faults.add(Code::SelectorLength, first_chars(selector, 64));
    }
    if selector.trim_ascii().is_empty() || !(platform.is_selector)(selector) {
        faults.add(Code::SelectorInvalid, selector);
    }
}

/// A delay: a number of milliseconds, or text such as `2s`.
fn milliseconds(node: Node<'_>, platform: &Platform, faults: &mut Faults) -> f64 {
    let mut written = node.source();
    let mut delay = node.number();
    if node.kind() != Kind::Number {
        written = text("delay", node, faults);
        let (number, unit) = match (written.strip_suffix("ms"), written.strip_suffix('s')) {
            (Some(number), _) => (number, 1.0),
            (None, Some(number)) => (number, 1000.0),
            _ => (written, 1.0),
        };
        delay = decimal(number).map_or(f64::NAN, platform.parse_number) * unit;
    }
    if !(0.0..=MAX_DELAY).contains(&delay) {
        faults.add(Code::DelayInvalid, written);
    }
    delay
}

#[cfg(all(test, not(target_arch = "wasm32")))]
pub(crate) mod tests {
    use super::*;
    use crate::error::BridgeError;
    use crate::json::Doc;
    use crate::platform::tests::PLATFORM;

    pub(crate) fn read(text: &str, is_own: bool) -> std::result::Result<Reaction, BridgeError> {
        let doc = Doc::parse(text, PLATFORM.parse_number).expect(text);
        Reaction::read(doc.root(), is_own, &["spin now".to_owned()], &PLATFORM)
    }

    #[test]
    fn every_type_has_a_name_and_a_place_for_its_argument() {
        assert_eq!(ACTIONS.iter().count(), ALL.len());
        assert_eq!(ARGUMENTS.iter().count(), ALL.len());
        for (place, action) in ALL.into_iter().enumerate() {
            assert_eq!(action as usize, place);
        }
    }

    #[test]
    fn every_mistake_has_its_code() {
        let long = format!(r#"{{"type":"reveal","target":"{}"}}"#, "a".repeat(1025));
        for (text, code) in [
            (r##"{"type":"eval","target":"#a"}"##, "reaction_unknown"),
            (r##"{"type":"Reveal","target":"#a"}"##, "reaction_unknown"),
            (r#"{"type":1}"#, "config_type"),
            (r##"{"target":"#a"}"##, "config_type"),
            (r##"{"type":"","target":"#a"}"##, "reaction_unknown"),
            (r#"{"type":"reveal"}"#, "target_required"),
            (r#"{"type":"scrollTo"}"#, "target_required"),
            (r##"{"type":"reveal","target":"#a","text":"x"}"##, "config_unknown_field"),
            (r##"{"type":"reveal","target":"#a","-":""}"##, "config_unknown_field"),
            (r##"{"type":"setText","target":"#a"}"##, "config_type"),
            (r##"{"type":"setText","target":"#a","text":1}"##, "config_type"),
            (r##"{"type":"setText","target":"#a","text":"{x}"}"##, "template_unknown_token"),
            (r##"{"type":"setText","target":"#a","text":"{"}"##, "template_syntax"),
            (r#"{"type":"redirect","url":"{data.u}"}"#, "template_authority"),
            (r#"{"type":"redirect","url":"/a#{data.u}"}"#, "template_fragment"),
            (r#"{"type":"redirect","url":{"$":1}}"#, "config_type"),
            (r#"{"type":"redirect"}"#, "config_type"),
            (r##"{"type":"reveal","target":"#{data.n}"}"##, "selector_token"),
            (r##"{"type":"reveal","target":"#1a"}"##, "selector_invalid"),
            (r#"{"type":"reveal","target":" "}"#, "selector_invalid"),
            (&long, "selector_length"),
            (r##"{"type":"reveal","target":"#a","on":"Complete"}"##, "milestone_unknown"),
            (r##"{"type":"reveal","target":"#a","on":["complete",1]}"##, "milestone_unknown"),
            (r##"{"type":"reveal","target":"#a","on":[]}"##, "config_type"),
            (r##"{"type":"reveal","target":"#a","on":""}"##, "config_type"),
            (r##"{"type":"reveal","target":"#a","on":1}"##, "config_type"),
            (r##"{"type":"reveal","target":"#a","when":"won &"}"##, "condition_syntax"),
            (r##"{"type":"reveal","target":"#a","when":""}"##, "condition_syntax"),
            (r##"{"type":"reveal","target":"#a","frame":" "}"##, "selector_invalid"),
            (r##"{"type":"reveal","target":"#a","delay":"-1s"}"##, "delay_invalid"),
            (r##"{"type":"reveal","target":"#a","delay":"61s"}"##, "delay_invalid"),
            (r##"{"type":"reveal","target":"#a","delay":60001}"##, "delay_invalid"),
            (r##"{"type":"reveal","target":"#a","delay":-0.5}"##, "delay_invalid"),
            (r##"{"type":"reveal","target":"#a","delay":1e999}"##, "delay_invalid"),
            (r##"{"type":"reveal","target":"#a","delay":"2 s"}"##, "delay_invalid"),
            (r##"{"type":"reveal","target":"#a","delay":true}"##, "config_type"),
            (r##"{"type":"addClass","target":"#a","class":"{data.n}"}"##, "class_token"),
            (r##"{"type":"addClass","target":"#a","class":"a b"}"##, "class_invalid"),
            (r##"{"type":"removeClass","target":"#a","class":""}"##, "class_invalid"),
            (r#"{"type":"dispatch","name":"click"}"#, "event_name"),
            (r#"{"type":"dispatch","name":"drimify:"}"#, "event_name"),
            (r#"{"type":"dispatch","name":"drimify:first-interaction"}"#, "event_name"),
            (r#"{"type":"dispatch","name":"drimify:Won"}"#, "event_name"),
            (r#"{"type":"call"}"#, "config_type"),
        ] {
            assert_eq!(read(text, false).expect_err(text).code(), code, "{text}");
        }
    }

    #[test]
    fn attributes_act_on_their_own_element_and_may_be_written_as_true() {
        for (text, argument) in [
            (r#"{"type":"reveal","-":""}"#, ""),
            (r#"{"type":"reveal","-":"true"}"#, ""),
            (r#"{"type":"track","name":""}"#, ""),
            (r#"{"type":"track","name":"true"}"#, ""),
            (r#"{"type":"setText","text":"{score}"}"#, "{score}"),
        ] {
            let reaction = read(text, true).expect(text);
            assert_eq!((reaction.argument.as_str(), reaction.target), (argument, Value::Bool(true)), "{text}");
        }
        for (text, code) in [
            (r##"{"type":"reveal","-":"#prize"}"##, "config_type"),
            (r#"{"type":"setText","text":""}"#, "config_type"),
            (r#"{"type":"setText","text":"true"}"#, "config_type"),
            (r#"{"type":"redirect","url":""}"#, "config_type"),
        ] {
            assert_eq!(read(text, true).expect_err(text).code(), code, "{text}");
        }
    }

    #[test]
    fn several_milestones_are_a_list_or_a_text() {
        for on in [r#"["close","complete"]"#, r#""close, complete""#, r#""close complete""#] {
            let reaction = read(&format!(r##"{{"type":"reveal","target":"#a","on":{on}}}"##), false).expect(on);
            assert!(
                reaction.on.accepts(Filter::of(Milestone::Close))
                    && reaction.on.accepts(Filter::of(Milestone::Complete))
            );
            assert!(!reaction.on.accepts(Filter::of(Milestone::Ready)));
        }
        assert!(
            read(r##"{"type":"reveal","target":"#a","on":"custom:spin now"}"##, false).is_ok(),
            "names may have spaces"
        );
    }

    #[test]
    fn delays_are_seconds_or_milliseconds() {
        for (text, delay) in
            [("2s", 2000.0), ("500ms", 500.0), ("1.5s", 1500.0), ("250", 250.0), ("60s", 60_000.0), ("0", 0.0)]
        {
            let written = format!(r##"{{"type":"reveal","target":"#a","delay":"{text}"}}"##);
            assert_eq!(read(&written, false).expect(text).delay, delay, "{text}");
        }
        for (number, delay) in
            [("1e3", 1000.0), ("0.30000000000000004", 0.300_000_000_000_000_04), ("60000.0", 60_000.0)]
        {
            let written = format!(r##"{{"type":"reveal","target":"#a","delay":{number}}}"##);
            assert_eq!(read(&written, false).expect(number).delay, delay, "{number}");
        }
    }
}
