//! The sum of what can be wrong when a bridge is set up, and the one table of its stable codes.
//!
//! Each module owns its error, with the offending input; here they meet. What goes wrong at run time is no error but a
//! refusal: data, never thrown.

use crate::origin::OriginError;
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
            Self::FieldPath(error) => match error {
                FieldPathError::Unknown(_) => "config_unknown_field",
                FieldPathError::NotObject { .. } | FieldPathError::Path { .. } => "config_type",
            },
        }
    }
}
