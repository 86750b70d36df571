//! Why a frame cannot be listened to, or a setting of it not be used.

use crate::origin::OriginError;

/// What is wrong with a frame. Each variant carries what was found, and where that is an element, how a person calls it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FrameError {
    /// `frame` and `container` are both given.
    #[error("\"frame\" and \"container\" are both given: keep one")]
    BothGiven,
    /// A selector that matches nothing.
    #[error("no element matches \"{0}\"")]
    NotFound(String),
    /// A selector of one frame that matches several.
    #[error("several iframes match \"{0}\": give a selector of one")]
    Ambiguous(String),
    /// A frame was asked for where there are several.
    #[error("there are several frames: give one")]
    Several,
    /// The given frame is something else.
    #[error("expected an iframe for \"frame\", found {0}")]
    NotIframe(String),
    /// The given container is no element.
    #[error("expected an element or a selector for \"container\", found {0}")]
    NotElement(String),
    /// Another bridge was given the same.
    #[error("another bridge listens here: destroy it, or use that one")]
    AlreadyBound,
    /// A given frame at an origin that is not listed.
    #[error("{element}: the src is at \"{origin}\", which allowedOrigins does not list: add it, or correct the src")]
    SrcOrigin {
        /// The iframe.
        element: String,
        /// Where its `src` points.
        origin: String,
    },
    /// A given or marked frame at an origin that cannot be allowed.
    #[error("{element}: {error}")]
    Origin {
        /// The iframe.
        element: String,
        /// What is wrong with the origin of its `src`.
        error: OriginError,
    },
    /// A setting that the JSON element has already.
    #[error("{element}: \"{name}\" is given in the JSON element and as an attribute: give it once")]
    SettingTwice {
        /// The element that carries it.
        element: String,
        /// The attribute, after `data-drimify-`.
        name: &'static str,
    },
    /// A setting whose text does not fit.
    #[error("{element} data-drimify-{name}: expected {expected}, found \"{found}\"")]
    Setting {
        /// The element that carries it.
        element: String,
        /// The attribute, after `data-drimify-`.
        name: &'static str,
        /// What it may say.
        expected: &'static str,
        /// What it says.
        found: String,
    },
}
