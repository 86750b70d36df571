//! The sum of what can be wrong when a bridge is set up, and the one table of its stable codes.
//!
//! Each module owns its error, with the offending input; here they meet. What goes wrong at run time is no error but a
//! refusal: data, never thrown.

use crate::element::AttributeError;
use crate::frame::FrameError;
use crate::markup::MarkupError;
use crate::options::OptionsError;
use crate::origin::OriginError;
use crate::reaction::{ReactionError, SelectorError, TemplateError};
use crate::wire::FieldPathError;

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
    /// The option `fields` does not say where fields are.
    #[error(transparent)]
    FieldPath(#[from] FieldPathError),
    /// Something that is no reaction.
    #[error(transparent)]
    Reaction(#[from] ReactionError),
    /// Attributes of an element that are no reactions.
    #[error(transparent)]
    Attribute(#[from] AttributeError),
    /// A reaction calls a function that the page does not have.
    #[error("window.drimifyHandlers has no own function \"{0}\": define it")]
    HandlerNotFunction(String),
    /// Options that do not fit.
    #[error(transparent)]
    Options(#[from] OptionsError),
    /// Markup from which no bridge can start.
    #[error(transparent)]
    Markup(#[from] MarkupError),
    /// A global of the browser that the bridge needs is missing, or a script of the page has put something else in its
    /// place.
    #[error("{0} does not do what it does in a browser: load the bridge before the script that replaces it")]
    GlobalReplaced(String),
    /// A frame that cannot be listened to, or a setting of it.
    #[error(transparent)]
    Frame(#[from] FrameError),
}

impl BridgeError {
    /// The stable code of the public contract, section 2, Errors.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Origin(error) => origin_code(error),
            Self::FieldPath(error) => field_path_code(error),
            Self::Reaction(error) => reaction_code(error),
            Self::Attribute(AttributeError::Unknown { .. }) => "config_unknown_field",
            Self::Attribute(AttributeError::Reaction { error, .. }) => reaction_code(error),
            Self::HandlerNotFunction(_) => "handler_not_function",
            Self::GlobalReplaced(_) => "global_replaced",
            Self::Options(error) => options_code(error),
            Self::Markup(error) => match error {
                MarkupError::Source(_) | MarkupError::Late => "config_source",
                MarkupError::Several(_) | MarkupError::Twice(_) => "config_ambiguous",
                MarkupError::Options(error) => options_code(error),
            },
            Self::Frame(error) => match error {
                FrameError::BothGiven | FrameError::SettingTwice { .. } => "config_ambiguous",
                FrameError::NotFound(_) => "frame_not_found",
                FrameError::Ambiguous(_) | FrameError::Several => "frame_ambiguous",
                FrameError::NotIframe(_) => "frame_not_iframe",
                FrameError::NotElement(_) | FrameError::Setting { .. } => "config_type",
                FrameError::AlreadyBound => "already_bound",
                FrameError::SrcOrigin { .. } => "frame_src_origin",
                FrameError::Origin { error, .. } => origin_code(error),
            },
        }
    }
}

fn options_code(error: &OptionsError) -> &'static str {
    match error {
        OptionsError::Json(_) | OptionsError::RepeatedKey(_) => "config_parse",
        OptionsError::Type { .. } => "config_type",
        OptionsError::Unknown(_) => "config_unknown_field",
        OptionsError::OriginsNotList { .. } => "origins_not_array",
        OptionsError::OriginsEmpty(_) => "origins_empty",
        OptionsError::OriginsTooMany(_) => "origins_too_many",
        OptionsError::OriginNotText(_) => "origin_not_string",
        OptionsError::CustomType(_) => "custom_type",
        OptionsError::Milestone(_) => "milestone_unknown",
        OptionsError::Origin(error) => origin_code(error),
        OptionsError::Selector(error) => selector_code(error),
        OptionsError::Reaction(error) => reaction_code(error),
        OptionsError::FieldPath(error) => field_path_code(error),
    }
}

fn field_path_code(error: &FieldPathError) -> &'static str {
    match error {
        FieldPathError::Unknown(_) => "config_unknown_field",
        FieldPathError::NotObject { .. } | FieldPathError::Path { .. } => "config_type",
    }
}

fn reaction_code(error: &ReactionError) -> &'static str {
    match error {
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

fn origin_code(error: &OriginError) -> &'static str {
    match error {
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
    }
}
