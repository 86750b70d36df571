//! What a reaction does: the types there are, as pages spell them, and the one argument of each.

use std::fmt;
use std::str::FromStr;

use crate::milestone::Milestone;
use crate::reaction::address::Address;
use crate::reaction::error::ReactionError;
use crate::reaction::template::Template;

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
    pub(super) fn names() -> String {
        ACTION_TYPES.each_ref().map(|known| known.name).join(" ")
    }

    /// The key of its argument, if it can have one.
    pub(super) fn key(&self) -> Option<&'static str> {
        match self.argument {
            Argument::None => None,
            Argument::Required(key) | Argument::Optional(key) => Some(key),
        }
    }

    /// The action with its argument, if one was given.
    pub(super) fn action(&self, argument: Option<&str>) -> Result<Action, ReactionError> {
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

#[cfg(test)]
mod tests {
    use super::*;

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
}
