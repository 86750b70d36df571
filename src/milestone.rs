//! What can happen in an experience, and what a page learns of it.
//!
//! Plain data: names, payloads, flags. How a message spells these is `wire`'s business, when they repeat is `round`'s.

use std::fmt;

use serde::{Deserialize, Serialize, Serializer};

/// Something that happened in an experience, or to its frame.
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
    /// A wire type the page declared in `customTypes`.
    Custom,
    /// The server has seen the participation.
    Verified,
    /// The server has not, or refused.
    Unverified,
    /// Nothing was heard from the frame in time.
    Unavailable,
}

/// Every milestone with its JavaScript name and its DOM name, the one table of names.
const NAMES: [(Milestone, &str, &str); 11] = [
    (Milestone::Ready, "ready", "ready"),
    (Milestone::FirstInteraction, "firstInteraction", "first-interaction"),
    (Milestone::RouteChange, "routeChange", "route-change"),
    (Milestone::ScrollToTop, "scrollToTop", "scroll-to-top"),
    (Milestone::Complete, "complete", "complete"),
    (Milestone::Close, "close", "close"),
    (Milestone::Error, "error", "error"),
    (Milestone::Custom, "custom", "custom"),
    (Milestone::Verified, "verified", "verified"),
    (Milestone::Unverified, "unverified", "unverified"),
    (Milestone::Unavailable, "unavailable", "unavailable"),
];

impl Milestone {
    fn names(self) -> (&'static str, &'static str) {
        NAMES.iter().find(|row| row.0 == self).map_or(("", ""), |row| (row.1, row.2))
    }

    /// The name in JavaScript, such as `firstInteraction`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.names().0
    }

    /// The name in DOM events and attributes, such as `first-interaction`.
    #[must_use]
    pub fn dom_name(self) -> &'static str {
        self.names().1
    }

    /// The milestone of a JavaScript or DOM name, exact and case-sensitive.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        NAMES.iter().find(|row| row.1 == name || row.2 == name).map(|row| row.0)
    }

    /// Whether it can happen once a round only: such a milestone is replayed, and a reaction to it runs once.
    #[must_use]
    pub fn is_one_off(self) -> bool {
        !matches!(self, Self::RouteChange | Self::ScrollToTop | Self::Error | Self::Custom)
    }

    /// Whether the first of a round passes the milestone rate whatever came before it.
    #[must_use]
    pub fn is_guaranteed(self) -> bool {
        matches!(self, Self::Ready | Self::FirstInteraction | Self::Complete | Self::Close | Self::Error)
    }
}

impl fmt::Display for Milestone {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

impl Serialize for Milestone {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for Milestone {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        Self::from_name(&name).ok_or_else(|| serde::de::Error::custom("not the name of a milestone"))
    }
}

/// Which milestones a handler or reaction wants to hear.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Filter {
    /// All of them.
    Any,
    /// One kind.
    Kind(Milestone),
    /// `custom` milestones of one declared wire type.
    CustomType(String),
}

impl Filter {
    /// The filter of a name: `*`, a milestone's name, or `custom:<type>` for a type in `custom_types`.
    #[must_use]
    pub fn parse(name: &str, custom_types: &[String]) -> Option<Self> {
        match name.strip_prefix("custom:") {
            _ if name == "*" => Some(Self::Any),
            Some(declared) => {
                custom_types.iter().any(|known| known == declared).then(|| Self::CustomType(declared.to_owned()))
            }
            None => Milestone::from_name(name).map(Self::Kind),
        }
    }

    /// Whether the filter lets a milestone through.
    #[must_use]
    pub fn accepts(&self, milestone: Milestone, payload: &Payload) -> bool {
        match (self, payload) {
            (Self::Any, _) => true,
            (Self::Kind(kind), _) => *kind == milestone,
            (Self::CustomType(declared), Payload::Custom { kind }) => declared == kind,
            _ => false,
        }
    }
}

/// What is known of a finished game. A browser's word: a hint, not a proof.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Completion {
    /// The session, at most 256 UTF-16 units.
    pub session_id: Option<String>,
    /// The experience's project, at most 256 units.
    pub project_id: Option<String>,
    /// Whether it was a preview.
    pub preview: Option<bool>,
    /// Whether the player won; `None` when the message does not say.
    pub won: Option<bool>,
    /// The score: finite, safe if an integer.
    pub score: Option<f64>,
    /// The prize, if one is named.
    pub prize: Option<Prize>,
    /// The profile a quiz arrived at.
    pub profile: Option<Profile>,
}

/// A prize: named by at least one of id, title, ref and code.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Prize {
    /// The vendor's id, at most 256 units.
    pub id: Option<String>,
    /// The title, at most 4096 units.
    pub title: Option<String>,
    /// The campaign's own reference, at most 256 units.
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    /// The code, at most 256 units. Secret codes belong on the server.
    pub code: Option<String>,
    /// An image's address, at most 4096 units.
    pub image: Option<String>,
}

/// The profile a personality quiz assigns.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Profile {
    /// The vendor's id, at most 256 units.
    pub id: Option<String>,
    /// The title, at most 4096 units.
    pub title: Option<String>,
}

/// What a milestone carries.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Payload {
    /// `complete`
    Completion(Completion),
    /// `error`
    Failure {
        /// The error's name, at most 4096 units.
        name: Option<String>,
        /// The error's message, at most 4096 units.
        message: Option<String>,
    },
    /// `routeChange`
    Route {
        /// The experience's new screen, at most 4096 units.
        route: Option<String>,
    },
    /// `custom`
    Custom {
        /// The declared wire type.
        #[serde(rename = "type")]
        kind: String,
    },
    /// Everything else.
    None,
}

/// What was unusual about a message that was accepted all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Flag {
    /// It came before the frame's first `ready`.
    OutOfOrder,
    /// A second `ready` without a `complete` between.
    FrameReloaded,
    /// It came by a widget callback that no gated message stands behind.
    Ungated,
    /// The data, or something in it, is of a kind `raw` cannot show.
    PayloadType,
    /// Too many values, keys or items.
    PayloadNodes,
    /// Nested too deep.
    PayloadDepth,
    /// Too much text.
    PayloadSize,
    /// A key is too long.
    PayloadKey,
    /// A string is too long.
    PayloadString,
    /// The wire's `id` is not an id.
    IdIgnored,
}

const FLAGS: [(Flag, &str); 10] = [
    (Flag::OutOfOrder, "out_of_order"),
    (Flag::FrameReloaded, "frame_reloaded"),
    (Flag::Ungated, "ungated"),
    (Flag::PayloadType, "payload_type"),
    (Flag::PayloadNodes, "payload_nodes"),
    (Flag::PayloadDepth, "payload_depth"),
    (Flag::PayloadSize, "payload_size"),
    (Flag::PayloadKey, "payload_key"),
    (Flag::PayloadString, "payload_string"),
    (Flag::IdIgnored, "id_ignored"),
];

/// A set of [`Flag`]s.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Flags(u16);

impl Flags {
    /// Adds a flag.
    pub fn insert(&mut self, flag: Flag) {
        self.0 |= 1 << flag as u16;
    }

    /// The flags of both sets.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether a flag is in the set.
    #[must_use]
    pub fn contains(self, flag: Flag) -> bool {
        self.0 & (1 << flag as u16) != 0
    }

    /// Whether `raw` cannot be shown.
    #[must_use]
    pub fn withholds_raw(self) -> bool {
        use Flag::{PayloadDepth, PayloadKey, PayloadNodes, PayloadSize, PayloadString, PayloadType};
        const WITHHOLDING: u16 = 1 << PayloadType as u16
            | 1 << PayloadNodes as u16
            | 1 << PayloadDepth as u16
            | 1 << PayloadSize as u16
            | 1 << PayloadKey as u16
            | 1 << PayloadString as u16;
        self.0 & WITHHOLDING != 0
    }
}

impl Flags {
    /// The names of the flags in the set, as in the contract.
    #[must_use]
    pub fn names(self) -> Vec<&'static str> {
        let mut names = Vec::new();
        for (flag, name) in FLAGS {
            if self.contains(flag) {
                names.push(name);
            }
        }
        names
    }
}

impl From<Flag> for Flags {
    fn from(flag: Flag) -> Self {
        Self(1 << flag as u16)
    }
}

impl Serialize for Flags {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.names())
    }
}

/// Where a milestone came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Via {
    /// A message, or the bridge itself.
    Message,
    /// A callback of the official widget.
    Widget,
}

impl Via {
    /// The name in the contract.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Message => "message",
            Self::Widget => "widget",
        }
    }
}

/// One accepted milestone, as every handler sees it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MilestoneEvent {
    /// What happened.
    pub milestone: Milestone,
    /// What it carries.
    pub payload: Payload,
    /// The origin the message came from; for the bridge's own milestones the frame's.
    pub origin: String,
    /// By message or by widget callback.
    pub via: Via,
    /// The frame's round, from 1.
    pub round: u32,
    /// The count of the frame's accepted milestones, from 1.
    pub sequence: u32,
    /// The message's `timeStamp`, in milliseconds.
    pub time: f64,
    /// What was unusual.
    pub flags: Flags,
}
