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
pub const ACTION_TYPES: [ActionType; 15] = [
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
    pub fn named(name: &str) -> Result<Self, ReactionError> {
        let known = ACTION_TYPES.into_iter().find(|known| known.name == name);
        known.ok_or_else(|| ReactionError::Unknown(name.to_owned()))
    }

    /// The names of all types, as errors list them.
    fn names() -> String {
        ACTION_TYPES.map(|known| known.name).join(" ")
    }

    /// The key of its argument, if it can have one.
    fn key(self) -> Option<&'static str> {
        match self.argument {
            Argument::None => None,
            Argument::Required(key) | Argument::Optional(key) => Some(key),
        }
    }

    /// The action with its argument, if one was given.
    fn action(self, argument: Option<&str>) -> Result<Action, ReactionError> {
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
        name: &str,
        value: &str,
        modifiers: &Modifiers<'_>,
        custom_types: &[String],
        platform: &dyn Platform,
    ) -> Result<Self, ReactionError> {
        let kind = ActionType::named(name)?;
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
