//! One accepted milestone, with where and how it came. Plain data: `web` gives it its element and its JavaScript object.

use serde::ser::SerializeSeq;
use serde::{Serialize, Serializer};

use crate::frame::FrameId;
use crate::json::Node;
use crate::milestone::Milestone;
use crate::payload::Payload;
use crate::platform::Platform;
use crate::wire;

/// An accepted milestone (contract, section 2, `MilestoneEvent`).
#[derive(Debug, Clone, PartialEq)]
pub struct MilestoneEvent {
    /// What happened.
    pub milestone: Milestone,
    /// What it carries.
    pub payload: Payload,
    /// The frame it came from.
    pub frame: FrameId,
    /// The origin it came from, byte for byte as the browser reported it.
    pub origin: String,
    /// How it came.
    pub via: Via,
    /// The frame's round, from 1.
    pub round: u32,
    /// The count of the frame's accepted milestones, from 1.
    pub sequence: u32,
    /// The message's time stamp, in milliseconds since the page's time origin.
    pub time: f64,
    /// What was unusual about it.
    pub flags: Flags,
    /// The text it was read from, for `raw` and for conditions on `data`; none for the bridge's own milestones.
    pub source: Option<String>,
}

impl MilestoneEvent {
    /// Shows an own copy of the message's `data`, which is bounded; none if it is over a budget (security rule D8), or
    /// there was no message.
    pub fn with_raw<T>(&self, platform: &'static dyn Platform, show: impl FnOnce(Node<'_>) -> T) -> Option<T> {
        let text = self.source.as_deref().filter(|_| !self.flags.withhold_raw())?;
        wire::with_raw(text, platform, show)
    }
}

/// How a milestone came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Via {
    /// By a message, or by the bridge itself.
    Message,
    /// By a callback of the official widget.
    Widget,
}

impl Via {
    /// The name in `event.via`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Message => "message",
            Self::Widget => "widget",
        }
    }
}

/// What was unusual about a message that was accepted all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Flag {
    /// It came before the frame's first `ready`.
    OutOfOrder,
    /// Another document speaks than the one that was ready.
    FrameReloaded,
    /// It came by a widget callback that no gated message stands behind.
    Ungated,
    /// The wire's `id` is not an id.
    IdIgnored,
    /// The data, or something in it, is of a kind that `raw` cannot show.
    PayloadType,
    /// Too many values, keys or items.
    PayloadNodes,
    /// Nested too deep.
    PayloadDepth,
    /// The strings are too long together.
    PayloadSize,
    /// A key is too long.
    PayloadKey,
    /// A string is too long.
    PayloadString,
}

impl Flag {
    /// Every flag, in the order in which events list them.
    pub const ALL: [Self; 10] = [
        Self::OutOfOrder,
        Self::FrameReloaded,
        Self::Ungated,
        Self::IdIgnored,
        Self::PayloadType,
        Self::PayloadNodes,
        Self::PayloadDepth,
        Self::PayloadSize,
        Self::PayloadKey,
        Self::PayloadString,
    ];

    /// The name in `event.flags`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::OutOfOrder => "out_of_order",
            Self::FrameReloaded => "frame_reloaded",
            Self::Ungated => "ungated",
            Self::IdIgnored => "id_ignored",
            Self::PayloadType => "payload_type",
            Self::PayloadNodes => "payload_nodes",
            Self::PayloadDepth => "payload_depth",
            Self::PayloadSize => "payload_size",
            Self::PayloadKey => "payload_key",
            Self::PayloadString => "payload_string",
        }
    }

    /// The flag of a name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.name() == name)
    }

    /// Whether it says that the data is over a budget of `raw` (security rule D8).
    #[must_use]
    pub fn withholds_raw(self) -> bool {
        !matches!(self, Self::OutOfOrder | Self::FrameReloaded | Self::Ungated | Self::IdIgnored)
    }
}

/// A set of [`Flag`]s.
///
/// ```
/// use drimify_bridge::{Flag, Flags};
/// let flags: Flags = [Flag::IdIgnored, Flag::OutOfOrder].into_iter().collect();
/// assert!(flags.contains(Flag::IdIgnored) && !flags.withhold_raw());
/// assert_eq!(serde_json::to_string(&flags)?, r#"["out_of_order","id_ignored"]"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
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

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The flags in the set, in the order of [`Flag::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Flag> {
        Flag::ALL.into_iter().filter(move |flag| self.contains(*flag))
    }

    /// Whether any of them says that the data is over a budget of `raw`.
    #[must_use]
    pub fn withhold_raw(self) -> bool {
        self.iter().any(Flag::withholds_raw)
    }
}

impl FromIterator<Flag> for Flags {
    fn from_iter<I: IntoIterator<Item = Flag>>(flags: I) -> Self {
        let mut set = Self::default();
        flags.into_iter().for_each(|flag| set.insert(flag));
        set
    }
}

impl From<Flag> for Flags {
    fn from(flag: Flag) -> Self {
        [flag].into_iter().collect()
    }
}

impl Serialize for Flags {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(None)?;
        for flag in self.iter() {
            list.serialize_element(flag.name())?;
        }
        list.end()
    }
}
