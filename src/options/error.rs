//! Why options do not fit: what was expected, what was found, and where.

use crate::json::JsonError;
use crate::milestone::Milestone;
use crate::origin::{MAX_ORIGINS, OriginError};
use crate::reaction::{ReactionError, SelectorError};
use crate::wire::FieldPathError;

/// How much of what was found an error repeats, in characters.
const EXCERPT: usize = 64;

/// Why options do not fit. Each variant carries what was found, as JSON text where it may be anything.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum OptionsError {
    /// Text that is not JSON.
    #[error("the configuration is not JSON: {0}")]
    Json(#[from] JsonError),
    /// An object that has a key twice.
    #[error("the configuration is not JSON: \"{0}\" is there twice")]
    RepeatedKey(String),
    /// An option of the wrong kind.
    #[error("expected {expected} for \"{field}\", found {found}")]
    Type {
        /// What it may be.
        expected: &'static str,
        /// Its name.
        field: &'static str,
        /// The beginning of what it is.
        found: String,
    },
    /// No such option.
    #[error("there is no option \"{0}\"")]
    Unknown(String),
    /// A list of origins that is none.
    #[error("expected a list of origins for \"{field}\", found {found}")]
    OriginsNotList {
        /// The option.
        field: &'static str,
        /// What it is.
        found: String,
    },
    /// An empty list of origins.
    #[error("{0} is an empty list: list an origin, or leave it out")]
    OriginsEmpty(&'static str),
    /// Too many origins.
    #[error("{0} has more than {MAX_ORIGINS} origins")]
    OriginsTooMany(&'static str),
    /// An origin that is no text.
    #[error("expected an origin such as \"https://apps.drimify.com\", found {0}")]
    OriginNotText(String),
    /// A text that is no exact origin.
    #[error(transparent)]
    Origin(#[from] OriginError),
    /// A custom type that is none, or has a meaning already.
    #[error("\"{0}\" cannot be a custom type: it is empty, too long, repeated, known already, or one too many")]
    CustomType(String),
    /// No such milestone.
    #[error("no milestone is called \"{0}\": there are {names}", names = Milestone::names())]
    Milestone(String),
    /// A text that is no selector.
    #[error(transparent)]
    Selector(#[from] SelectorError),
    /// Something that is no reaction.
    #[error(transparent)]
    Reaction(#[from] ReactionError),
    /// What does not say where fields are.
    #[error(transparent)]
    FieldPath(#[from] FieldPathError),
}

impl OptionsError {
    pub(super) fn mistyped(expected: &'static str, field: &'static str, found: &str) -> Self {
        Self::Type { expected, field, found: found.chars().take(EXCERPT).collect() }
    }

    /// The error about what a page's script gave: where JSON text has null, it may have had something that JSON cannot
    /// say. `shown` has what stood there, by the name of the member.
    #[must_use]
    pub fn as_given(mut self, shown: impl Fn(&str) -> Option<String>) -> Self {
        let place = match &mut self {
            Self::Type { field, found, .. } | Self::OriginsNotList { field, found } => Some((*field, found)),
            Self::Reaction(ReactionError::NotText { field, found })
            | Self::FieldPath(FieldPathError::Path { field, found }) => Some((field.as_str(), found)),
            Self::Reaction(ReactionError::Untyped(found)) => Some(("reactions", found)),
            Self::Reaction(ReactionError::NoMilestone(found)) => Some(("on", found)),
            Self::FieldPath(FieldPathError::NotObject { found }) => Some(("fields", found)),
            _ => None,
        };
        if let Some((field, found)) = place
            && found == "null"
            && let Some(given) = shown(field.rsplit('.').next().unwrap_or(field))
        {
            *found = given;
        }
        self
    }
}
