//! What an element of the page says: its `data-drimify-…` attributes, read into reactions.
//!
//! One wrong attribute, and none of the element's reactions counts: a mistyped `when` must not make a reaction
//! unconditional. It knows neither the element nor the page.

use crate::json::{Doc, JsonError};
use crate::platform::Platform;
use crate::reaction::{ACTION_TYPES, Modifiers, Reaction, ReactionError};

/// What all attributes of the bridge begin with.
pub const PREFIX: &str = "data-drimify-";

/// What narrows the reactions of an element down.
pub const MODIFIERS: [&str; 4] = ["on", "when", "delay", "frame"];

/// What else than reactions stands in such attributes: modifiers, what a frame or its container says, and what `<html>`
/// says.
pub const OTHERS: [&str; 17] = [
    "on",
    "when",
    "delay",
    "frame",
    "state",
    "author",
    "timeout",
    "debug",
    "auto-height",
    "ignore",
    "origins",
    "redirect-origins",
    "verify",
    "verify-remember",
    "beacon",
    "dev",
    "defer",
];

/// What the bridge itself writes on elements: it says nothing to it.
const OWN: [&str; 3] = ["author", "live", "state"];

/// Why an element's attributes are no reactions.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum AttributeError {
    /// An attribute that says nothing to the bridge, beside one that does.
    #[error("{element} {attribute}: look for a typing mistake")]
    Unknown {
        /// The element, such as `<p#sorry>`.
        element: String,
        /// The whole name of the attribute.
        attribute: String,
    },
    /// An attribute, or a modifier that stands beside it, does not fit.
    #[error("{element} {attribute}: {error}")]
    Reaction {
        /// The element, such as `<p#sorry>`.
        element: String,
        /// The whole name of the attribute.
        attribute: String,
        /// What does not fit.
        error: ReactionError,
    },
}

/// The attributes of one element that begin with [`PREFIX`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attributes {
    /// What a person calls the element: its tag and id, such as `<p#sorry>`.
    pub element: String,
    /// Whether it stands below `data-drimify-ignore`.
    pub is_ignored: bool,
    /// Names without the prefix, and values.
    values: Vec<(String, String)>,
}

impl Attributes {
    /// Reads `{ "element": "<p#sorry>", "ignored": false, "attributes": { "data-drimify-reveal": "" } }`.
    ///
    /// # Errors
    /// The text is not JSON.
    pub fn from_json(text: &str, platform: &'static dyn Platform) -> Result<Self, JsonError> {
        let doc = Doc::parse(text, platform)?;
        let root = doc.root();
        let own = |(name, value): (&str, crate::json::Node<'_>)| {
            let name = name.strip_prefix(PREFIX).filter(|name| !OWN.contains(name))?;
            Some((name.to_owned(), value.text()?.to_owned()))
        };
        Ok(Self {
            element: root.get("element").text().unwrap_or_default().to_owned(),
            is_ignored: root.get("ignored").boolean() == Some(true),
            values: root.get("attributes").members().filter_map(own).collect(),
        })
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.values.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The reactions that the element declares, in the order of the table of types.
    ///
    /// # Errors
    /// The first attribute that does not fit.
    pub fn reactions(
        &self,
        custom_types: &[String],
        platform: &'static dyn Platform,
    ) -> Result<Vec<Reaction>, AttributeError> {
        let element = || self.element.clone();
        let is_known = |name: &str| OTHERS.contains(&name) || ACTION_TYPES.iter().any(|kind| kind.attribute == name);
        if let Some((name, _)) = self.values.iter().find(|(name, _)| !is_known(name)) {
            return Err(AttributeError::Unknown { element: element(), attribute: format!("{PREFIX}{name}") });
        }
        let modifiers = Modifiers {
            on: self.get("on"),
            when: self.get("when"),
            delay: self.get("delay"),
            frame: self.get("frame"),
        };
        let declared = ACTION_TYPES.iter().filter_map(|kind| Some((kind, self.get(kind.attribute)?)));
        declared
            .map(|(kind, value)| {
                Reaction::from_attribute(kind, value, &modifiers, custom_types, platform).map_err(|error| {
                    AttributeError::Reaction {
                        element: element(),
                        attribute: format!("{PREFIX}{}", kind.attribute),
                        error,
                    }
                })
            })
            .collect()
    }
}
