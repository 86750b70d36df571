//! What the page says of an iframe, and whether that will do.

use super::FrameError;
use crate::options::{DEFAULT_ORIGINS, Options};
use crate::origin::Origin;

/// What the page says of an iframe.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrameFacts {
    /// The address of its `src`, absolute.
    pub src: String,
    /// The origin of that; empty unless it is http(s).
    pub src_origin: String,
    /// Its id.
    pub id: Option<String>,
    /// The page gave it by `frame`.
    pub given: bool,
    /// It is marked `data-drimify`.
    pub marked: bool,
    /// It stands below `data-drimify-ignore`.
    pub ignored: bool,
    /// It is loaded when it comes near.
    pub lazy: bool,
    /// Its `load` event has passed already: the page is complete, and the document inside is foreign.
    pub has_loaded: bool,
    /// Its sandbox, if it has one.
    pub sandbox: Option<String>,
    /// What a person calls it, such as `<iframe#game>`.
    pub describe: String,
    /// Its own `data-drimify-timeout`, or a marked container's.
    pub timeout: Option<Setting>,
    /// Its own `data-drimify-auto-height`, or a marked container's.
    pub auto_height: Option<Setting>,
}

/// An attribute that says something of a frame.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting {
    /// What it says.
    pub text: String,
    /// What a person calls the element that carries it.
    pub place: String,
}

/// Whether an iframe may be registered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Admission {
    /// It may: for the listed origins, and for this one of its own.
    Registered(Option<Origin>),
    /// It is held back until the visitor consents: there is no address yet.
    Waits,
    /// It is none of the bridge's.
    Refused,
}

impl FrameFacts {
    /// Whether the iframe may be registered (contract, section 2, a frame's own origins).
    ///
    /// # Errors
    /// A frame that the page pointed at, by `frame` or by `data-drimify`, cannot be.
    pub(crate) fn admission(&self, options: &Options) -> Result<Admission, FrameError> {
        if self.src_origin.is_empty() {
            let waits = options.markup && self.marked && !self.ignored;
            return Ok(if waits { Admission::Waits } else { Admission::Refused });
        }
        let origin = match Origin::parse(&self.src_origin, options.dev) {
            Ok(origin) => origin,
            Err(error) if self.given || self.marked => {
                return Err(FrameError::Origin { element: self.describe.clone(), error });
            }
            Err(_) => return Ok(Admission::Refused),
        };
        let list = &options.allowed_origins;
        let is_listed = list.contains(&origin);
        if self.given && !self.marked && !is_listed && !list.is_empty() {
            return Err(FrameError::SrcOrigin { element: self.describe.clone(), origin: self.src_origin.clone() });
        }
        let is_known = is_listed || self.marked || DEFAULT_ORIGINS.contains(&origin.as_str());
        if !self.given && (self.ignored || !is_known) {
            return Ok(Admission::Refused);
        }
        let has_own = list.is_empty() || self.marked;
        Ok(Admission::Registered(has_own.then_some(origin)))
    }

    /// Whether a sandbox takes the frame's origin away, so that whatever it says is refused.
    #[must_use]
    pub(crate) fn is_opaque(&self) -> bool {
        self.sandbox.as_ref().is_some_and(|sandbox| !sandbox.to_ascii_lowercase().contains("allow-same-origin"))
    }

    /// Milliseconds of silence until it is unavailable; 0 is never. What is wrong with its own setting is added.
    pub(super) fn silence(&self, options: &Options, faults: &mut Vec<FrameError>) -> f64 {
        /// Where nothing else is said.
        const TIMEOUT: f64 = 15_000.0;
        let is_number = |text: &str| (1..=9).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        let read = |text: &str| text.parse().ok().filter(|_: &f64| is_number(text));
        let expected = Expected { name: "timeout", what: "milliseconds" };
        expected.own(self.timeout.as_ref(), options.timeout, options, read, faults).unwrap_or(TIMEOUT)
    }

    /// Whether it is sized. What is wrong with its own setting is added.
    pub(super) fn is_sized(&self, options: &Options, faults: &mut Vec<FrameError>) -> bool {
        let read = |text: &str| match text {
            "" | "true" => Some(true),
            "false" => Some(false),
            _ => None,
        };
        let expected = Expected { name: "auto-height", what: "true or false" };
        expected.own(self.auto_height.as_ref(), options.auto_height, options, read, faults).unwrap_or(true)
    }
}

/// A setting that a frame may have of its own.
struct Expected {
    name: &'static str,
    what: &'static str,
}

impl Expected {
    /// The frame's own setting, where markup is read and the text fits; else the option.
    fn own<T>(
        &self,
        setting: Option<&Setting>,
        option: Option<T>,
        options: &Options,
        read: impl FnOnce(&str) -> Option<T>,
        faults: &mut Vec<FrameError>,
    ) -> Option<T> {
        let Some(Setting { text, place }) = setting.filter(|_| options.markup) else { return option };
        let Self { name, what: expected } = *self;
        if options.declared && option.is_some() {
            faults.push(FrameError::SettingTwice { element: place.clone(), name });
        }
        read(text).or_else(|| {
            faults.push(FrameError::Setting { element: place.clone(), name, expected, found: text.clone() });
            option
        })
    }
}

/// What a selector is to choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Chosen {
    /// The one iframe of `frame`.
    Frame,
    /// The element of `container`.
    Container,
}

/// What stands where an element was expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Found {
    /// An iframe.
    Iframe,
    /// Another element, as a person calls it.
    Element(String),
    /// Something else, as a sentence shows it.
    Other(String),
}

impl Chosen {
    /// Whether what was given, or matched, will do.
    ///
    /// # Errors
    /// It is something else.
    pub(crate) fn check(self, found: &Found) -> Result<(), FrameError> {
        match (self, found) {
            (_, Found::Iframe) | (Self::Container, Found::Element(_)) => Ok(()),
            (Self::Frame, Found::Element(found) | Found::Other(found)) => Err(FrameError::NotIframe(found.clone())),
            (Self::Container, Found::Other(found)) => Err(FrameError::NotElement(found.clone())),
        }
    }
}

/// Which of a selector's matches is meant.
///
/// # Errors
/// None of them, or of several iframes no single one.
pub(crate) fn choose(chosen: Chosen, selector: &str, matches: &[Found]) -> Result<usize, FrameError> {
    let first = matches.first().ok_or_else(|| FrameError::NotFound(selector.to_owned()))?;
    if chosen == Chosen::Container {
        return chosen.check(first).map(|()| 0);
    }
    matches.iter().try_for_each(|found| chosen.check(found))?;
    if matches.len() > 1 {
        return Err(FrameError::Ambiguous(selector.to_owned()));
    }
    Ok(0)
}
