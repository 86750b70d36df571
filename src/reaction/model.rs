//! The one type behind every spelling of a reaction: attributes, the JSON element and options.
//!
//! Everything is parsed here, at set-up, into what can be done with it; no text is read again at a milestone.

use std::fmt;
use std::str::FromStr;

use crate::json::{Kind, Node, decimal, quote};
use crate::milestone::{Filter, Milestone};
use crate::platform::Platform;
use crate::reaction::address::Address;
use crate::reaction::condition::{Condition, ConditionError};
use crate::reaction::selector::{Selector, SelectorError};
use crate::reaction::template::{Template, TemplateError};

/// Longest delay, in milliseconds.
const MAX_DELAY: f64 = 60_000.0;
/// How much of a value an error repeats, in characters.
const EXCERPT: usize = 64;

/// Why something is not a reaction.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReactionError {
    /// Not an object with a type.
    #[error("expected objects with a \"type\" for \"reactions\", found {0}")]
    Untyped(String),
    /// No such type of reaction.
    #[error("no reaction is called \"{0}\": there are {names}", names = ActionType::names())]
    Unknown(String),
    /// A key that no reaction of this type has.
    #[error("there is no option \"{0}\"")]
    UnknownField(String),
    /// Something else where text belongs.
    #[error("expected text for \"{field}\", found {found}")]
    NotText {
        /// The key.
        field: String,
        /// The beginning of the JSON that was found.
        found: String,
    },
    /// No milestone where some belong.
    #[error("expected a milestone or a list for \"on\", found {0}")]
    NoMilestone(String),
    /// No such milestone.
    #[error("no milestone is called \"{0}\": there are {names}", names = Milestone::names())]
    UnknownMilestone(String),
    /// An attribute with a value that its type does not take.
    #[error("expected no value for \"{action}\", found {found}")]
    UnwantedArgument {
        /// The type.
        action: &'static str,
        /// The beginning of the value.
        found: String,
    },
    /// A type without its one argument.
    #[error("expected \"{argument}\" for a \"{action}\" reaction")]
    MissingArgument {
        /// The type.
        action: &'static str,
        /// The argument's key.
        argument: &'static str,
    },
    /// A type without the target that it needs.
    #[error("a \"{0}\" reaction needs a target, such as \"#prize\"")]
    TargetRequired(&'static str),
    /// Not one class name.
    #[error("\"{0}\" is not one class name")]
    ClassInvalid(String),
    /// A class with a token in it.
    #[error("the class \"{0}\" has a token: classes are static")]
    ClassToken(String),
    /// Not the name of an event that may be dispatched.
    #[error("expected \"drimify:\" and a-z, 0-9 or -, but no milestone, found \"{0}\"")]
    EventName(String),
    /// Not a delay.
    #[error("expected a delay such as \"2s\" or \"500ms\", at most 60 s, found \"{0}\"")]
    Delay(String),
    /// A target or frame that is no selector.
    #[error(transparent)]
    Selector(#[from] SelectorError),
    /// A `when` that does not parse.
    #[error(transparent)]
    Condition(#[from] ConditionError),
    /// A text or address that does not parse.
    #[error(transparent)]
    Template(#[from] TemplateError),
}

/// One static class name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Class(String);

impl FromStr for Class {
    type Err = ReactionError;

    fn from_str(text: &str) -> Result<Self, ReactionError> {
        if text.contains(['{', '}']) {
            return Err(ReactionError::ClassToken(text.to_owned()));
        }
        if text.is_empty() || text.contains(|character| character <= ' ') {
            return Err(ReactionError::ClassInvalid(text.to_owned()));
        }
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Display for Class {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// The name of an event of the page's own, such as `drimify:won-it`; never a milestone's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventName(String);

impl FromStr for EventName {
    type Err = ReactionError;

    fn from_str(text: &str) -> Result<Self, ReactionError> {
        let is_fit = |character: char| character.is_ascii_lowercase() || character.is_ascii_digit() || character == '-';
        let name = text.strip_prefix("drimify:").unwrap_or_default();
        if name.is_empty() || !name.chars().all(is_fit) || Milestone::from_name(name).is_some() {
            return Err(ReactionError::EventName(text.to_owned()));
        }
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Display for EventName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// What a reaction does.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Action {
    /// Removes `hidden`; a binding.
    Reveal,
    /// Sets `hidden`; a binding.
    Hide,
    /// Fills `textContent`.
    SetText(Template),
    /// Fills the value of a control.
    SetValue(Template),
    /// Adds one static class.
    AddClass(Class),
    /// Removes one static class.
    RemoveClass(Class),
    /// Clears `disabled`.
    Enable,
    /// Sets `disabled`.
    Disable,
    /// Moves the focus.
    Focus,
    /// Scrolls into view.
    ScrollTo,
    /// Speaks through the live region.
    Announce(Template),
    /// Fires an event.
    Dispatch(EventName),
    /// Calls a function of the page.
    Call(String),
    /// Pushes to the data layer; without a name, under the milestone's.
    Track(Option<String>),
    /// Navigates.
    Redirect(Address),
}

/// A type of reaction, as pages spell it.
#[derive(Debug, Clone, Copy)]
pub struct ActionType {
    /// In JSON and options, such as `setText`.
    pub name: &'static str,
    /// In attributes, after `data-drimify-`, such as `set-text`.
    pub attribute: &'static str,
    /// Its one argument.
    pub argument: Argument,
    /// Whether it can do nothing without an element.
    pub needs_target: bool,
    /// Makes the action of its argument; of the empty text where it takes none.
    parse: ParseAction,
}

/// The one argument of a type, by its key in JSON and options.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Argument {
    /// It takes none.
    None,
    /// It needs one.
    Required(&'static str),
    /// It can do without.
    Optional(&'static str),
}

/// Every type, in the order in which several reactions of one element run.
pub static ACTION_TYPES: [ActionType; 15] = [
    ActionType::of_element("reveal", "reveal", Argument::None, |_| Ok(Action::Reveal)),
    ActionType::of_element("hide", "hide", Argument::None, |_| Ok(Action::Hide)),
    ActionType::of_element("setText", "set-text", Argument::Required("text"), |text| {
        Ok(Action::SetText(text.parse()?))
    }),
    ActionType::of_element("setValue", "set-value", Argument::Required("value"), |value| {
        Ok(Action::SetValue(value.parse()?))
    }),
    ActionType::of_element("addClass", "add-class", Argument::Required("class"), |class| {
        Ok(Action::AddClass(class.parse()?))
    }),
    ActionType::of_element("removeClass", "remove-class", Argument::Required("class"), |class| {
        Ok(Action::RemoveClass(class.parse()?))
    }),
    ActionType::of_element("enable", "enable", Argument::None, |_| Ok(Action::Enable)),
    ActionType::of_element("disable", "disable", Argument::None, |_| Ok(Action::Disable)),
    ActionType::of_element("focus", "focus", Argument::None, |_| Ok(Action::Focus)),
    ActionType::of_element("scrollTo", "scroll-to", Argument::None, |_| Ok(Action::ScrollTo)),
    ActionType::of_page("announce", "announce", Argument::Required("text"), |text| Ok(Action::Announce(text.parse()?))),
    ActionType::of_page("dispatch", "dispatch", Argument::Required("name"), |name| Ok(Action::Dispatch(name.parse()?))),
    ActionType::of_page("call", "call", Argument::Required("name"), |name| Ok(Action::Call(name.to_owned()))),
    ActionType::of_page("track", "track", Argument::Optional("name"), |name| {
        Ok(Action::Track(Some(name.to_owned()).filter(|name| !name.is_empty())))
    }),
    ActionType::of_page("redirect", "redirect", Argument::Required("url"), |url| Ok(Action::Redirect(url.parse()?))),
];

type ParseAction = fn(&str) -> Result<Action, ReactionError>;

impl ActionType {
    const fn of_element(name: &'static str, attribute: &'static str, argument: Argument, parse: ParseAction) -> Self {
        Self { name, attribute, argument, needs_target: true, parse }
    }

    const fn of_page(name: &'static str, attribute: &'static str, argument: Argument, parse: ParseAction) -> Self {
        Self { name, attribute, argument, needs_target: false, parse }
    }

    /// The type of a name, exact and case-sensitive.
    ///
    /// # Errors
    /// No such type.
    pub fn named(name: &str) -> Result<&'static Self, ReactionError> {
        let known = ACTION_TYPES.iter().find(|known| known.name == name);
        known.ok_or_else(|| ReactionError::Unknown(name.to_owned()))
    }

    /// The names of all types, as errors list them.
    fn names() -> String {
        ACTION_TYPES.each_ref().map(|known| known.name).join(" ")
    }

    /// The key of its argument, if it can have one.
    fn key(&self) -> Option<&'static str> {
        match self.argument {
            Argument::None => None,
            Argument::Required(key) | Argument::Optional(key) => Some(key),
        }
    }

    /// The action with its argument, if one was given.
    fn action(&self, argument: Option<&str>) -> Result<Action, ReactionError> {
        match (self.argument, argument) {
            (Argument::Required(key), None) => Err(ReactionError::MissingArgument { action: self.name, argument: key }),
            (_, argument) => (self.parse)(argument.unwrap_or_default()),
        }
    }
}

impl Action {
    /// The type's name in JSON and options, such as `setText`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Reveal => "reveal",
            Self::Hide => "hide",
            Self::SetText(_) => "setText",
            Self::SetValue(_) => "setValue",
            Self::AddClass(_) => "addClass",
            Self::RemoveClass(_) => "removeClass",
            Self::Enable => "enable",
            Self::Disable => "disable",
            Self::Focus => "focus",
            Self::ScrollTo => "scrollTo",
            Self::Announce(_) => "announce",
            Self::Dispatch(_) => "dispatch",
            Self::Call(_) => "call",
            Self::Track(_) => "track",
            Self::Redirect(_) => "redirect",
        }
    }
}

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
    fn every_type_makes_the_action_of_its_name() {
        for kind in &ACTION_TYPES {
            let argument = match kind.name {
                "dispatch" => "drimify:won-it",
                _ => "x",
            };
            let action = (kind.parse)(argument).expect(kind.name);
            assert_eq!(action.name(), kind.name);
            let kebab = kind.name.replace(|letter: char| letter.is_ascii_uppercase(), "-");
            assert_eq!(kebab.len(), kind.attribute.replacen('-', "", 1).len(), "{}", kind.attribute);
            assert_eq!(kind.attribute.replace('-', ""), kind.name.to_ascii_lowercase());
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
