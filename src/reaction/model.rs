//! The one type behind every spelling of a reaction: attributes, the JSON element and options.
//!
//! Everything is parsed here, at set-up, into what can be done with it; no text is read again at a milestone.

use crate::json::{Kind, Node, decimal, quote};
use crate::milestone::{Filter, Milestone};
use crate::platform::Platform;
use crate::reaction::action::{Action, ActionType, Argument};
use crate::reaction::condition::Condition;
use crate::reaction::error::ReactionError;
use crate::reaction::selector::Selector;

/// Longest delay, in milliseconds.
const MAX_DELAY: f64 = 60_000.0;
/// How much of a value an error repeats, in characters.
const EXCERPT: usize = 64;

/// What a reaction changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// The first match of a static selector.
    Selector(Selector),
    /// The element that carries the attribute.
    Own,
    /// Nothing on the page, or the iframe.
    None,
}

/// How the reactions of an element are narrowed down, as its attributes say it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Modifiers<'a> {
    /// Names of milestones.
    pub on: Option<&'a str>,
    /// A condition.
    pub when: Option<&'a str>,
    /// `2s`, `500ms` or plain milliseconds.
    pub delay: Option<&'a str>,
    /// A selector for the frames whose milestones count.
    pub frame: Option<&'a str>,
}

/// A reaction, checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Reaction {
    /// What it does.
    pub action: Action,
    /// To what.
    pub target: Target,
    /// On which milestones: any of them, at least one.
    pub on: Vec<Filter>,
    /// Under which condition.
    pub when: Option<Condition>,
    /// How long after, in milliseconds, at most 60 000.
    pub delay: f64,
    /// Only for frames that match this selector.
    pub frame: Option<Selector>,
}

impl Reaction {
    /// Reads a reaction such as `{ "type": "reveal", "target": "#prize", "on": "complete", "when": "won" }`.
    ///
    /// # Errors
    /// The first part that does not fit.
    pub fn read(node: Node<'_>, custom_types: &[String], platform: &dyn Platform) -> Result<Self, ReactionError> {
        let name = node.get("type").text().ok_or_else(|| ReactionError::Untyped(excerpt(node.source())))?;
        let kind = ActionType::named(name)?;
        let mut argument = None;
        let mut target = Target::None;
        let mut on = complete();
        let (mut when, mut delay, mut frame) = (None, 0.0, None);
        for (key, value) in node.members() {
            match key {
                "type" => {}
                "target" => target = Target::Selector(Selector::parse(text(key, value)?, platform)?),
                "on" => on = read_milestones(value, custom_types)?,
                "when" => when = Some(text(key, value)?.parse()?),
                "delay" => delay = read_delay(value, platform)?,
                "frame" => frame = Some(Selector::parse(text(key, value)?, platform)?),
                _ if Some(key) == kind.key() => argument = Some(text(key, value)?),
                _ => return Err(ReactionError::UnknownField(key.to_owned())),
            }
        }
        if kind.needs_target && target == Target::None {
            return Err(ReactionError::TargetRequired(kind.name));
        }
        Ok(Self { action: kind.action(argument)?, target, on, when, delay, frame })
    }

    /// Reads a reaction that is written as attributes: it acts on the element that carries them. Empty and `true`,
    /// which is what frameworks make of an attribute without a value, are no argument.
    ///
    /// # Errors
    /// The first part that does not fit.
    pub fn from_attribute(
        kind: &ActionType,
        value: &str,
        modifiers: &Modifiers<'_>,
        custom_types: &[String],
        platform: &dyn Platform,
    ) -> Result<Self, ReactionError> {
        let argument = Some(value).filter(|value| !matches!(*value, "" | "true"));
        if let (Argument::None, Some(found)) = (kind.argument, argument) {
            return Err(ReactionError::UnwantedArgument { action: kind.name, found: excerpt(found) });
        }
        let on = modifiers.on.map(|names| parse_milestones(names, custom_types)).transpose()?;
        let when = modifiers.when.map(str::parse).transpose()?;
        let delay = modifiers.delay.map(|text| parse_delay(text, platform)).transpose()?;
        let frame = modifiers.frame.map(|text| Selector::parse(text, platform)).transpose()?;
        Ok(Self {
            action: kind.action(argument)?,
            target: Target::Own,
            on: on.unwrap_or_else(complete),
            when,
            delay: delay.unwrap_or_default(),
            frame,
        })
    }
}

/// What a reaction reacts to unless it says something else.
fn complete() -> Vec<Filter> {
    vec![Filter::Kind(Milestone::Complete)]
}

fn excerpt(found: &str) -> String {
    found.chars().take(EXCERPT).collect()
}

fn text<'d>(field: &str, node: Node<'d>) -> Result<&'d str, ReactionError> {
    node.text().ok_or_else(|| ReactionError::NotText { field: field.to_owned(), found: excerpt(node.source()) })
}

fn filter(name: &str, custom_types: &[String]) -> Result<Filter, ReactionError> {
    Filter::parse(name, custom_types).ok_or_else(|| ReactionError::UnknownMilestone(name.to_owned()))
}

/// A milestone, several in a list, or several in one text.
fn read_milestones(node: Node<'_>, custom_types: &[String]) -> Result<Vec<Filter>, ReactionError> {
    if let Some(names) = node.text() {
        return parse_milestones(names, custom_types);
    }
    let on = node.items().map(|item| filter(item.text().unwrap_or_default(), custom_types));
    at_least_one(on.collect::<Result<_, _>>()?, node.source())
}

/// One milestone, or several with commas or white space between them.
fn parse_milestones(names: &str, custom_types: &[String]) -> Result<Vec<Filter>, ReactionError> {
    // The name of a declared type may have spaces.
    if let Some(filter) = Filter::parse(names, custom_types) {
        return Ok(vec![filter]);
    }
    let each = names.split([',', ' ', '\n', '\t', '\r']).filter(|name| !name.is_empty());
    at_least_one(each.map(|name| filter(name, custom_types)).collect::<Result<_, _>>()?, &quote(names))
}

fn at_least_one(on: Vec<Filter>, found: &str) -> Result<Vec<Filter>, ReactionError> {
    if on.is_empty() { Err(ReactionError::NoMilestone(excerpt(found))) } else { Ok(on) }
}

/// A delay: a number of milliseconds, or text such as `2s`.
fn read_delay(node: Node<'_>, platform: &dyn Platform) -> Result<f64, ReactionError> {
    if node.kind() == Kind::Number {
        return bounded(node.number(), node.source());
    }
    parse_delay(text("delay", node)?, platform)
}

fn parse_delay(text: &str, platform: &dyn Platform) -> Result<f64, ReactionError> {
    let (number, unit) = match (text.strip_suffix("ms"), text.strip_suffix('s')) {
        (Some(number), _) => (number, 1.0),
        (None, Some(number)) => (number, 1000.0),
        (None, None) => (text, 1.0),
    };
    let delay = decimal(number).map_or(f64::NAN, |number| platform.parse_number(number) * unit);
    bounded(delay, text)
}

fn bounded(delay: f64, written: &str) -> Result<f64, ReactionError> {
    if (0.0..=MAX_DELAY).contains(&delay) { Ok(delay) } else { Err(ReactionError::Delay(written.to_owned())) }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
pub(super) mod tests {
    use super::*;
    use crate::error::BridgeError;
    use crate::json::Doc;
    use crate::payload::Payload;
    use crate::platform::tests::PLATFORM;

    /// Reads a reaction on a page that declares one wire type.
    pub(in crate::reaction) fn read(text: &str) -> Result<Reaction, ReactionError> {
        let doc = Doc::parse(text, PLATFORM).expect(text);
        Reaction::read(doc.root(), &["spin now".to_owned()], PLATFORM)
    }

    fn from_attribute(name: &str, value: &str, modifiers: &Modifiers<'_>) -> Result<Reaction, ReactionError> {
        Reaction::from_attribute(ActionType::named(name)?, value, modifiers, &[], PLATFORM)
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
            (r#"{"type":"reveal","target":1}"#, "config_type"),
            (&long, "selector_length"),
            (r##"{"type":"reveal","target":"#a","on":"Complete"}"##, "milestone_unknown"),
            (r##"{"type":"reveal","target":"#a","on":["complete",1]}"##, "milestone_unknown"),
            (r##"{"type":"reveal","target":"#a","on":"custom:spin later"}"##, "milestone_unknown"),
            (r##"{"type":"reveal","target":"#a","on":[]}"##, "config_type"),
            (r##"{"type":"reveal","target":"#a","on":""}"##, "config_type"),
            (r##"{"type":"reveal","target":"#a","on":" , "}"##, "config_type"),
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
            let error = BridgeError::from(read(text).expect_err(text));
            assert_eq!(error.code(), code, "{text}");
        }
    }

    #[test]
    fn errors_say_what_was_expected_and_what_was_found() {
        let long = format!(r#"{{"type":"call","name":["{}"]}}"#, "é".repeat(80));
        let cut = format!("expected text for \"name\", found [\"{}", "é".repeat(62));
        for (text, sentence) in [
            (r#"{"type":1}"#, r#"expected objects with a "type" for "reactions", found {"type":1}"#),
            (
                r#"{"type":"show"}"#,
                "no reaction is called \"show\": there are reveal hide setText setValue addClass removeClass enable \
                 disable focus scrollTo announce dispatch call track redirect",
            ),
            (r#"{"type":"reveal","text":"x"}"#, r#"there is no option "text""#),
            (&long, &cut),
            (r#"{"type":"reveal","on":[]}"#, r#"expected a milestone or a list for "on", found []"#),
            (r#"{"type":"reveal","on":""}"#, r#"expected a milestone or a list for "on", found """#),
            (
                r#"{"type":"reveal","on":"end"}"#,
                "no milestone is called \"end\": there are ready firstInteraction routeChange scrollToTop complete \
                 close error custom verified unverified unavailable",
            ),
            (r#"{"type":"setText","text":"{"}"#, r##"a "setText" reaction needs a target, such as "#prize""##),
            (r##"{"type":"setText","target":"#a"}"##, r#"expected "text" for a "setText" reaction"#),
            (r##"{"type":"addClass","target":"#a","class":"a b"}"##, r#""a b" is not one class name"#),
            (
                r##"{"type":"addClass","target":"#a","class":"{won}"}"##,
                r#"the class "{won}" has a token: classes are static"#,
            ),
            (
                r#"{"type":"dispatch","name":"won"}"#,
                r#"expected "drimify:" and a-z, 0-9 or -, but no milestone, found "won""#,
            ),
            (
                r#"{"type":"call","name":"x","delay":"1h"}"#,
                r#"expected a delay such as "2s" or "500ms", at most 60 s, found "1h""#,
            ),
        ] {
            assert_eq!(read(text).expect_err(text).to_string(), sentence);
        }
    }

    #[test]
    fn an_object_is_read_into_what_can_be_done_with_it() {
        let text = r##"{"type":"setText","target":"#a","text":"{score}","when":"won","delay":"2s","frame":"#game"}"##;
        let selector = |text| Selector::parse(text, PLATFORM).expect(text);
        let expected = Reaction {
            action: Action::SetText("{score}".parse().expect("a template")),
            target: Target::Selector(selector("#a")),
            on: vec![Filter::Kind(Milestone::Complete)],
            when: Some("won".parse().expect("a condition")),
            delay: 2000.0,
            frame: Some(selector("#game")),
        };
        assert_eq!(read(text), Ok(expected));
        for (text, name) in [
            (r#"{"type":"track"}"#, None),
            (r#"{"type":"track","name":""}"#, None),
            (r#"{"type":"track","name":"true"}"#, Some("true".to_owned())),
        ] {
            let reaction = read(text).expect(text);
            assert_eq!((reaction.action, reaction.target), (Action::Track(name), Target::None), "{text}");
        }
    }

    #[test]
    fn attributes_act_on_their_own_element_and_may_be_written_as_true() {
        let score = Action::SetText("{score}".parse().expect("a template"));
        for (name, value, action) in [
            ("reveal", "", Action::Reveal),
            ("reveal", "true", Action::Reveal),
            ("track", "", Action::Track(None)),
            ("track", "true", Action::Track(None)),
            ("track", "over", Action::Track(Some("over".to_owned()))),
            ("setText", "{score}", score),
        ] {
            let reaction = from_attribute(name, value, &Modifiers::default()).expect(name);
            assert_eq!((reaction.action, reaction.target), (action, Target::Own), "{name}={value}");
        }
        for (name, value, sentence) in [
            ("reveal", "#prize", r##"expected no value for "reveal", found #prize"##),
            ("setText", "", r#"expected "text" for a "setText" reaction"#),
            ("setText", "true", r#"expected "text" for a "setText" reaction"#),
            ("redirect", "", r#"expected "url" for a "redirect" reaction"#),
        ] {
            let error = from_attribute(name, value, &Modifiers::default()).expect_err(name);
            assert_eq!(error.to_string(), sentence);
        }
    }

    #[test]
    fn attributes_beside_a_reaction_modify_it() {
        let modifiers =
            Modifiers { on: Some("close ready"), when: Some("won"), delay: Some("500ms"), frame: Some("#game") };
        let reaction = from_attribute("hide", "", &modifiers).expect("a reaction");
        assert_eq!(reaction.on, [Filter::Kind(Milestone::Close), Filter::Kind(Milestone::Ready)]);
        assert_eq!(reaction.when, Some("won".parse().expect("a condition")));
        assert_eq!((reaction.delay, reaction.frame.expect("a frame").as_str()), (500.0, "#game"));
        for (modifiers, code) in [
            (Modifiers { on: Some(""), ..modifiers }, "config_type"),
            (Modifiers { on: Some("end"), ..modifiers }, "milestone_unknown"),
            (Modifiers { when: Some("won &"), ..modifiers }, "condition_syntax"),
            (Modifiers { delay: Some("soon"), ..modifiers }, "delay_invalid"),
            (Modifiers { frame: Some("#1"), ..modifiers }, "selector_invalid"),
        ] {
            let error = BridgeError::from(from_attribute("hide", "", &modifiers).expect_err(code));
            assert_eq!(error.code(), code);
        }
    }

    #[test]
    fn several_milestones_are_a_list_or_a_text() {
        let (close, complete) = (Filter::Kind(Milestone::Close), Filter::Kind(Milestone::Complete));
        for on in [r#"["close","complete"]"#, r#""close, complete""#, r#""close\n\tcomplete ""#] {
            let reaction = read(&format!(r##"{{"type":"reveal","target":"#a","on":{on}}}"##)).expect(on);
            assert_eq!(reaction.on, [close.clone(), complete.clone()], "{on}");
        }
        let spin = read(r##"{"type":"reveal","target":"#a","on":"custom:spin now"}"##).expect("names may have spaces");
        assert!(spin.on.iter().any(|on| on.accepts(Milestone::Custom, &Payload::Custom { kind: "spin now".into() })));
    }

    #[test]
    fn delays_are_seconds_or_milliseconds() {
        for (written, delay) in [
            (r#""2s""#, 2000.0),
            (r#""500ms""#, 500.0),
            (r#""1.5s""#, 1500.0),
            (r#""250""#, 250.0),
            (r#""60s""#, 60_000.0),
            (r#""0""#, 0.0),
            ("1e3", 1000.0),
            ("0.30000000000000004", 0.300_000_000_000_000_04),
            ("60000.0", 60_000.0),
        ] {
            let text = format!(r##"{{"type":"reveal","target":"#a","delay":{written}}}"##);
            assert_eq!(read(&text).expect(written).delay, delay, "{written}");
        }
    }
}
