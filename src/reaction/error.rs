//! Why something that a page declares is no reaction.

use crate::milestone::Milestone;
use crate::reaction::action::ActionType;
use crate::reaction::condition::ConditionError;
use crate::reaction::selector::SelectorError;
use crate::reaction::template::TemplateError;

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
