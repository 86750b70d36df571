//! The sum of what can be wrong when a bridge is set up, and the one table of its stable codes.
//!
//! Each module owns its error, with the offending input; here they meet. What goes wrong at run time is no error but a
//! refusal: data, never thrown.

use crate::origin::OriginError;
use crate::reaction::{ReactionError, SelectorError, TemplateError};

/// Why a bridge cannot be set up.
///
/// ```
/// use drimify_bridge::{BridgeError, Origin, OriginError};
/// let error = BridgeError::from(Origin::parse("https://apps.drimify.com/x", false).unwrap_err());
/// assert_eq!(error.code(), "origin_has_path");
/// assert_eq!(error, BridgeError::Origin(OriginError::HasPath("https://apps.drimify.com/x".into())));
/// ```
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum BridgeError {
    /// A text that is no exact origin.
    #[error(transparent)]
    Origin(#[from] OriginError),
    /// Something that is no reaction.
    #[error(transparent)]
    Reaction(#[from] ReactionError),
}

impl BridgeError {
    /// The stable code of the public contract, section 2, Errors.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Origin(error) => match error {
                OriginError::Empty => "origin_empty",
                OriginError::Any => "origin_any",
                OriginError::Opaque => "origin_opaque",
                OriginError::NonAscii(_) => "origin_non_ascii",
                OriginError::BadChar(_) => "origin_bad_char",
                OriginError::BadScheme(_) => "origin_bad_scheme",
                OriginError::InsecureScheme(_) => "origin_insecure_scheme",
                OriginError::Userinfo(_) => "origin_userinfo",
                OriginError::HasPath(_) => "origin_has_path",
                OriginError::Wildcard(_) => "origin_wildcard",
                OriginError::TrailingDot(_) => "origin_trailing_dot",
                OriginError::IpLiteral(_) => "origin_ip_literal",
                OriginError::SingleLabel(_) => "origin_single_label",
                OriginError::Unparseable(_) => "origin_unparseable",
            },
            Self::Reaction(error) => match error {
                ReactionError::Untyped(_)
                | ReactionError::NotText { .. }
                | ReactionError::NoMilestone(_)
                | ReactionError::UnwantedArgument { .. }
                | ReactionError::MissingArgument { .. } => "config_type",
                ReactionError::Unknown(_) => "reaction_unknown",
                ReactionError::UnknownField(_) => "config_unknown_field",
                ReactionError::UnknownMilestone(_) => "milestone_unknown",
                ReactionError::TargetRequired(_) => "target_required",
                ReactionError::ClassInvalid(_) => "class_invalid",
                ReactionError::ClassToken(_) => "class_token",
                ReactionError::EventName(_) => "event_name",
                ReactionError::Delay(_) => "delay_invalid",
                ReactionError::Selector(error) => selector_code(error),
                ReactionError::Condition(_) => "condition_syntax",
                ReactionError::Template(error) => match error {
                    TemplateError::Syntax { .. } => "template_syntax",
                    TemplateError::UnknownToken { .. } => "template_unknown_token",
                    TemplateError::Authority(_) => "template_authority",
                    TemplateError::Fragment(_) => "template_fragment",
                },
            },
        }
    }
}

/// Selectors stand in reactions and in options.
fn selector_code(error: &SelectorError) -> &'static str {
    match error {
        SelectorError::Token(_) => "selector_token",
        SelectorError::Length(_) => "selector_length",
        SelectorError::Invalid(_) => "selector_invalid",
    }
}
