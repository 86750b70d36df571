//! What can happen in an experience: the kinds of milestones, and which of them somebody wants to hear.
//!
//! Names and sets, no data: what a milestone carries is `payload`'s business, how a message spells it `wire`'s, when it
//! repeats `round`'s.

use std::fmt;

use serde::{Deserialize, Serialize, Serializer};

use crate::payload::Payload;

/// Something that happened in an experience, or to its frame.
///
/// ```
/// use drimify_bridge::Milestone;
/// assert_eq!(Milestone::from_name("first-interaction"), Some(Milestone::FirstInteraction));
/// assert_eq!(Milestone::FirstInteraction.to_string(), "firstInteraction");
/// assert_eq!((Milestone::ScrollToTop.name(), Milestone::ScrollToTop.dom_name()), ("scrollToTop", "scroll-to-top"));
/// assert!(Milestone::Complete.is_one_off() && !Milestone::RouteChange.is_one_off());
/// assert!(Milestone::Error.is_guaranteed() && !Milestone::Custom.is_guaranteed());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Milestone {
    /// The experience has loaded.
    Ready,
    /// The player touched it for the first time.
    FirstInteraction,
    /// The experience shows another of its screens.
    RouteChange,
    /// The experience asks for the top of the page.
    ScrollToTop,
    /// The player has finished.
    Complete,
    /// The player closed the experience.
    Close,
    /// The experience reports a failure of its own.
    Error,
    /// A wire type that the page declared in `customTypes`.
    Custom,
    /// The server has seen the participation.
    Verified,
    /// The server has not, or refused.
    Unverified,
    /// Nothing was heard from the frame in time.
    Unavailable,
}

impl Milestone {
    /// Every milestone, in the order of the contract.
    pub const ALL: [Self; 11] = [
        Self::Ready,
        Self::FirstInteraction,
        Self::RouteChange,
        Self::ScrollToTop,
        Self::Complete,
        Self::Close,
        Self::Error,
        Self::Custom,
        Self::Verified,
        Self::Unverified,
        Self::Unavailable,
    ];

    /// The name in JavaScript, such as `firstInteraction`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::FirstInteraction => "firstInteraction",
            Self::RouteChange => "routeChange",
            Self::ScrollToTop => "scrollToTop",
            Self::Complete => "complete",
            Self::Close => "close",
            Self::Error => "error",
            Self::Custom => "custom",
            Self::Verified => "verified",
            Self::Unverified => "unverified",
            Self::Unavailable => "unavailable",
        }
    }

    /// The name in DOM events and attributes, such as `first-interaction`.
    #[must_use]
    pub fn dom_name(self) -> &'static str {
        match self {
            Self::FirstInteraction => "first-interaction",
            Self::RouteChange => "route-change",
            Self::ScrollToTop => "scroll-to-top",
            _ => self.name(),
        }
    }

    /// The milestone of a JavaScript or DOM name, exact and case-sensitive.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.name() == name || known.dom_name() == name)
    }

    /// Whether it can happen once a round only: such a milestone is replayed, and a reaction to it runs once.
    #[must_use]
    pub fn is_one_off(self) -> bool {
        !matches!(self, Self::RouteChange | Self::ScrollToTop | Self::Error | Self::Custom)
    }

    /// Whether the first of a round passes the milestone rate, whatever came before it.
    #[must_use]
    pub fn is_guaranteed(self) -> bool {
        matches!(self, Self::Ready | Self::FirstInteraction | Self::Complete | Self::Close | Self::Error)
    }

    /// The names of all milestones, as errors list them.
    pub(crate) fn names() -> String {
        Self::ALL.map(Self::name).join(" ")
    }
}

impl fmt::Display for Milestone {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

impl Serialize for Milestone {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit_variant("Milestone", *self as u32, self.name())
    }
}

impl<'de> Deserialize<'de> for Milestone {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        Self::from_name(&name).ok_or_else(|| serde::de::Error::custom("not the name of a milestone"))
    }
}

/// A set of milestones.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct MilestoneSet(u16);

impl MilestoneSet {
    /// The set of all milestones.
    pub const ALL: Self = Self(u16::MAX);

    /// Adds a milestone; false if it was there already.
    pub fn insert(&mut self, milestone: Milestone) -> bool {
        let is_new = !self.contains(milestone);
        self.0 |= 1 << milestone as u16;
        is_new
    }

    /// Removes a milestone; false if it was not there.
    pub fn remove(&mut self, milestone: Milestone) -> bool {
        let was_there = self.contains(milestone);
        self.0 &= !(1 << milestone as u16);
        was_there
    }

    /// Whether no milestone is in the set.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Adds the milestones of another set.
    pub fn extend(&mut self, other: Self) {
        self.0 |= other.0;
    }

    /// Whether a milestone is in the set.
    #[must_use]
    pub fn contains(self, milestone: Milestone) -> bool {
        self.0 & (1 << milestone as u16) != 0
    }
}

/// Which milestones a handler or a reaction wants to hear.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Filter {
    /// All of them: `*`.
    Any,
    /// One kind.
    Kind(Milestone),
    /// `custom` milestones of one declared wire type: `custom:<type>`.
    CustomType(String),
}

impl Filter {
    /// The filter of a name: `*`, a milestone's, or `custom:<type>` for a type in `custom_types`. None for any other.
    #[must_use]
    pub fn parse(name: &str, custom_types: &[String]) -> Option<Self> {
        match name.strip_prefix("custom:") {
            _ if name == "*" => Some(Self::Any),
            Some(kind) => custom_types.iter().any(|known| known == kind).then(|| Self::CustomType(kind.to_owned())),
            None => Milestone::from_name(name).map(Self::Kind),
        }
    }

    /// Whether the filter lets a milestone through.
    #[must_use]
    pub fn accepts(&self, milestone: Milestone, payload: &Payload) -> bool {
        match self {
            Self::Any => true,
            Self::Kind(kind) => *kind == milestone,
            Self::CustomType(declared) => matches!(payload, Payload::Custom { kind } if kind == declared),
        }
    }

    /// The kinds that it may let through: a cheap question before the exact one.
    #[must_use]
    pub fn kinds(&self) -> MilestoneSet {
        let mut kinds = MilestoneSet::default();
        match self {
            Self::Any => return MilestoneSet::ALL,
            Self::Kind(kind) => kinds.insert(*kind),
            Self::CustomType(_) => kinds.insert(Milestone::Custom),
        };
        kinds
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_milestone_has_two_names_and_is_found_by_both() {
        for milestone in Milestone::ALL {
            assert_eq!(Milestone::from_name(milestone.name()), Some(milestone));
            assert_eq!(Milestone::from_name(milestone.dom_name()), Some(milestone));
            let kebab = milestone.name().replace(|letter: char| letter.is_ascii_uppercase(), "-");
            assert_eq!(kebab.len(), milestone.dom_name().len() - milestone.dom_name().matches('-').count(), "{kebab}");
        }
        for name in ["", "Ready", "firstinteraction", "resize", "custom:spin"] {
            assert_eq!(Milestone::from_name(name), None, "{name}");
        }
    }

    #[test]
    fn a_filter_lets_through_what_its_name_says() {
        let types = ["spin now".to_owned()];
        let spin = Payload::Custom { kind: "spin now".into() };
        let other = Payload::Custom { kind: "other".into() };
        for (name, milestone, payload, expected) in [
            ("*", Milestone::Close, &Payload::None, true),
            ("complete", Milestone::Complete, &Payload::None, true),
            ("complete", Milestone::Close, &Payload::None, false),
            ("route-change", Milestone::RouteChange, &Payload::None, true),
            ("custom", Milestone::Custom, &other, true),
            ("custom:spin now", Milestone::Custom, &spin, true),
            ("custom:spin now", Milestone::Custom, &other, false),
        ] {
            let filter = Filter::parse(name, &types).expect(name);
            assert_eq!(filter.accepts(milestone, payload), expected, "{name}");
            assert!(!expected || filter.kinds().contains(milestone), "{name}");
        }
        for name in ["", "resize", "custom:", "custom:other", "COMPLETE"] {
            assert_eq!(Filter::parse(name, &types), None, "{name}");
        }
    }
}
