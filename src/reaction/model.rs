//! The one type behind every spelling of a reaction.
//!
//! Attributes and options both end here: a type's name, its one argument, and the modifiers, all as text.

use std::fmt;

use crate::milestone::{Filter, Milestone};
use crate::platform::Platform;
use crate::reaction::condition::{Condition, ConditionError};
use crate::reaction::template::{Purpose, Template, TemplateError};
use crate::text::{Told, concat, first_chars, has_any, has_more_chars, is_one_of, split_span};
use crate::wire::decimal;

/// Longest selector, in characters.
const MAX_SELECTOR: usize = 1024;
/// Longest delay, in milliseconds.
const MAX_DELAY: f64 = 60_000.0;

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
    /// Navigates.
    Redirect(Template),
}

/// A type of reaction: its name in JSON, in attributes, and the JSON key of its one argument.
#[derive(Debug, Clone, Copy)]
pub struct ActionType {
    /// In JSON and options.
    pub name: &'static str,
    /// In attributes, after `data-drimify-`.
    pub attribute: &'static str,
    /// The argument's key, where the type takes one.
    pub argument: Option<&'static str>,
}

/// Every type, in the order in which several reactions of one element run.
pub const ACTION_TYPES: [ActionType; 4] = [
    ActionType { name: "reveal", attribute: "reveal", argument: None },
    ActionType { name: "hide", attribute: "hide", argument: None },
    ActionType { name: "setText", attribute: "set-text", argument: Some("text") },
    ActionType { name: "redirect", attribute: "redirect", argument: Some("url") },
];

/// What a reaction changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// The first match of a static selector.
    Selector(String),
    /// The element that carries the attribute.
    Own,
    /// Nothing on the page.
    None,
}

/// How a reaction is narrowed down, as written.
#[derive(Debug, Clone, Default)]
pub struct Modifiers<'a> {
    /// Names of milestones; none means `complete`.
    pub on: Vec<&'a str>,
    /// A condition.
    pub when: Option<&'a str>,
    /// `2s`, `500ms` or plain milliseconds.
    pub delay: Option<&'a str>,
    /// A selector for the frames whose milestones count.
    pub frame: Option<&'a str>,
}

impl<'a> Modifiers<'a> {
    /// The modifiers of attributes; several milestones are separated by commas or white space.
    #[must_use]
    pub fn from_attributes(
        on: Option<&'a str>,
        when: Option<&'a str>,
        delay: Option<&'a str>,
        frame: Option<&'a str>,
    ) -> Self {
        let mut modifiers = Self { on: Vec::new(), when, delay, frame };
        let mut names = on.unwrap_or_default();
        while !names.is_empty() {
            let (name, after) = split_span(names, |byte| !is_one_of(byte, b", \n\t\r"));
            if !name.is_empty() {
                modifiers.on.push(name);
            }
            names = after.get(1..).unwrap_or_default();
        }
        modifiers
    }
}

/// A reaction, checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Reaction {
    /// What it does.
    pub action: Action,
    /// To what.
    pub target: Target,
    /// On which milestones.
    pub on: Vec<Filter>,
    /// Under which condition.
    pub when: Option<Condition>,
    /// How long after, in milliseconds.
    pub delay: f64,
    /// Only for frames that match this selector.
    pub frame: Option<String>,
}

/// Why a reaction is not one.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReactionError {
    /// No such type.
    Unknown(String),
    /// No such milestone.
    Milestone(String),
    /// A `when` that does not parse.
    Condition(ConditionError),
    /// A text or address that does not parse.
    Template(TemplateError),
    /// Not a selector.
    SelectorInvalid(String),
    /// A selector that is too long.
    SelectorLength(String),
    /// A selector with a token in it.
    SelectorToken(String),
    /// No target.
    TargetRequired(String),
    /// Not a delay.
    Delay(String),
    /// An argument that is missing, or that the type does not take.
    Argument(String),
}

impl ReactionError {
    /// The stable code of the public contract.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.told().0
    }

    /// The sentence for the page's author, as `Display` prints it.
    #[must_use]
    pub fn message(&self) -> String {
        concat(&self.told().1)
    }

    pub(crate) fn told(&self) -> Told<'_> {
        match self {
            Self::Unknown(found) => (
                "reaction_unknown",
                ["no reaction is called \"", found, "\": known are reveal, hide, setText and redirect"],
            ),
            Self::Milestone(found) => (
                "milestone_unknown",
                [
                    "no milestone is called \"",
                    found,
                    "\": known are ready, firstInteraction, complete, close, error, unavailable and others",
                ],
            ),
            Self::Condition(error) => error.told(),
            Self::Template(error) => error.told(),
            Self::SelectorInvalid(found) => ("selector_invalid", ["\"", found, "\" is not a valid selector"]),
            Self::SelectorLength(found) => {
                ("selector_length", ["a selector has at most 1024 characters, this one begins \"", found, "\""])
            }
            Self::SelectorToken(found) => (
                "selector_token",
                ["\"", found, "\" has a token: selectors are static, no message chooses what is changed"],
            ),
            Self::TargetRequired(found) => {
                ("target_required", ["a \"", found, "\" reaction needs a target, such as \"target\": \"#prize\""])
            }
            Self::Delay(found) => (
                "delay_invalid",
                ["expected a delay such as \"2s\", \"500ms\" or milliseconds, at most 60 s, found \"", found, "\""],
            ),
            Self::Argument(found) => ("config_type", ["", found, ""]),
        }
    }
}

impl fmt::Display for ReactionError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message())
    }
}

impl std::error::Error for ReactionError {}

impl From<TemplateError> for ReactionError {
    fn from(error: TemplateError) -> Self {
        Self::Template(error)
    }
}

impl Reaction {
    /// The JSON key of a type's one argument.
    ///
    /// # Errors
    /// No such type.
    pub fn argument_of(name: &str) -> Result<Option<&'static str>, ReactionError> {
        let row = ACTION_TYPES.iter().find(|row| row.name == name);
        row.map(|row| row.argument).ok_or_else(|| ReactionError::Unknown(name.to_owned()))
    }

    /// Checks a reaction as an attribute spells it, on its own element. Where a type takes no argument, frameworks
    /// write an empty value or `true`.
    ///
    /// # Errors
    /// The first part that does not fit.
    pub fn from_attribute(
        name: &str,
        value: Option<&str>,
        modifiers: &Modifiers<'_>,
        custom_types: &[String],
        platform: &Platform,
    ) -> Result<Self, ReactionError> {
        let takes_argument = Self::argument_of(name)?.is_some();
        let value = value.filter(|value| takes_argument || !matches!(*value, "" | "true"));
        Self::new(name, value, Target::Own, modifiers, custom_types, platform)
    }

    /// Checks a reaction as it was spelled. `target` is a selector, or none for an attribute's own element.
    ///
    /// # Errors
    /// The first part that does not fit.
    pub fn new(
        name: &str,
        argument: Option<&str>,
        target: Target,
        modifiers: &Modifiers<'_>,
        custom_types: &[String],
        platform: &Platform,
    ) -> Result<Self, ReactionError> {
        let action = action(name, argument)?;
        let target = match (target, &action) {
            (_, Action::Redirect(_)) => Target::None,
            (Target::None, _) => return Err(ReactionError::TargetRequired(name.to_owned())),
            (target, _) => target,
        };
        let mut reaction = Self { action, target, on: Vec::new(), when: None, delay: 0.0, frame: None };
        match reaction.narrow(modifiers, custom_types, platform) {
            Ok(()) => Ok(reaction),
            Err(error) => Err(*error),
        }
    }

    fn narrow(
        &mut self,
        modifiers: &Modifiers<'_>,
        custom_types: &[String],
        platform: &Platform,
    ) -> Result<(), Box<ReactionError>> {
        if let Target::Selector(selector) = &self.target {
            check_selector(selector, platform)?;
        }
        for name in &modifiers.on {
            let unknown = || Box::new(ReactionError::Milestone((*name).to_owned()));
            self.on.push(Filter::parse(name, custom_types).ok_or_else(unknown)?);
        }
        if self.on.is_empty() {
            self.on.push(Filter::Kind(Milestone::Complete));
        }
        if let Some(text) = modifiers.when {
            let condition = Condition::parse(text, platform.parse_number);
            self.when = Some(condition.map_err(|error| Box::new(ReactionError::Condition(error)))?);
        }
        if let Some(text) = modifiers.delay {
            self.delay = parse_delay(text, platform).ok_or_else(|| Box::new(ReactionError::Delay(text.to_owned())))?;
        }
        if let Some(text) = modifiers.frame {
            check_selector(text, platform)?;
            self.frame = Some(text.to_owned());
        }
        Ok(())
    }
}

fn action(name: &str, argument: Option<&str>) -> Result<Action, ReactionError> {
    let argument = match (Reaction::argument_of(name)?, argument) {
        (None, None) => "",
        (Some(_), Some(argument)) => argument,
        (Some(key), None) => {
            return Err(ReactionError::Argument(concat(&["a \"", name, "\" reaction needs \"", key, "\""])));
        }
        (None, Some(found)) => {
            let sentence = concat(&[
                "\"",
                name,
                "\" takes no value, found \"",
                found,
                "\": it acts on the element that carries it",
            ]);
            return Err(ReactionError::Argument(sentence));
        }
    };
    Ok(match name {
        "reveal" => Action::Reveal,
        "hide" => Action::Hide,
        "setText" => Action::SetText(Template::parse(argument, Purpose::Text)?),
        _ => Action::Redirect(Template::parse(argument, Purpose::Url)?),
    })
}

/// A selector that no message can influence (security rule D14).
///
/// # Errors
/// `selector_token`, `selector_length`, `selector_invalid`.
pub fn check_selector(selector: &str, platform: &Platform) -> Result<(), Box<ReactionError>> {
    if has_any(selector, b"{}") {
        return Err(Box::new(ReactionError::SelectorToken(selector.to_owned())));
    }
    if has_more_chars(selector, MAX_SELECTOR) {
        return Err(Box::new(ReactionError::SelectorLength(first_chars(selector, 64).to_owned())));
    }
    if selector.trim_ascii().is_empty() || !(platform.is_selector)(selector) {
        return Err(Box::new(ReactionError::SelectorInvalid(selector.to_owned())));
    }
    Ok(())
}

fn parse_delay(text: &str, platform: &Platform) -> Option<f64> {
    let (number, unit) = match (text.strip_suffix("ms"), text.strip_suffix('s')) {
        (Some(number), _) => (number, 1.0),
        (None, Some(number)) => (number, 1000.0),
        _ => (text, 1.0),
    };
    let delay = (platform.parse_number)(decimal(number)?) * unit;
    (0.0..=MAX_DELAY).contains(&delay).then_some(delay)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::tests::PLATFORM;

    fn new(
        name: &str,
        argument: Option<&str>,
        target: &str,
        modifiers: &Modifiers<'_>,
    ) -> Result<Reaction, ReactionError> {
        let target = if target.is_empty() { Target::None } else { Target::Selector(target.to_owned()) };
        Reaction::new(name, argument, target, modifiers, &[], &PLATFORM)
    }

    #[test]
    fn every_mistake_has_its_code() {
        let none = Modifiers::default();
        let on = |name: &'static str| Modifiers { on: vec![name], ..Modifiers::default() };
        let delay = |text: &'static str| Modifiers { delay: Some(text), ..Modifiers::default() };
        let long = "a".repeat(1025);
        for (result, code) in [
            (new("eval", None, "#a", &none), "reaction_unknown"),
            (new("Reveal", None, "#a", &none), "reaction_unknown"),
            (new("reveal", None, "", &none), "target_required"),
            (new("reveal", Some("#a"), "#a", &none), "config_type"),
            (new("setText", None, "#a", &none), "config_type"),
            (new("setText", Some("{x}"), "#a", &none), "template_unknown_token"),
            (new("redirect", Some("{data.u}"), "", &none), "template_authority"),
            (new("reveal", None, "#{data.n}", &none), "selector_token"),
            (new("reveal", None, "#1a", &none), "selector_invalid"),
            (new("reveal", None, &long, &none), "selector_length"),
            (new("reveal", None, "#a", &on("Complete")), "milestone_unknown"),
            (new("reveal", None, "#a", &Modifiers { when: Some("won &"), ..Modifiers::default() }), "condition_syntax"),
            (new("reveal", None, "#a", &Modifiers { frame: Some(" "), ..Modifiers::default() }), "selector_invalid"),
            (new("reveal", None, "#a", &delay("-1s")), "delay_invalid"),
            (new("reveal", None, "#a", &delay("61s")), "delay_invalid"),
            (new("reveal", None, "#a", &delay("2 s")), "delay_invalid"),
            (new("reveal", None, "#a", &delay("soon")), "delay_invalid"),
        ] {
            assert_eq!(result.expect_err(code).code(), code);
        }
    }

    #[test]
    fn delays_are_seconds_or_milliseconds() {
        for (text, delay) in
            [("2s", 2000.0), ("500ms", 500.0), ("1.5s", 1500.0), ("250", 250.0), ("60s", 60_000.0), ("0", 0.0)]
        {
            assert_eq!(parse_delay(text, &PLATFORM), Some(delay), "{text}");
        }
    }
}
