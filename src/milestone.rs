//! What can happen in an experience, and what a page learns of it.
//!
//! Names, fields and flags. How a message spells these is `wire`'s business, when they repeat is `round`'s.

use std::fmt;

use serde::{Deserialize, Serialize, Serializer};

use crate::text::Names;
use crate::value::Value;

/// Something that happened in an experience, or to its frame.
///
/// ```
/// use drimify_bridge::Milestone;
/// assert_eq!(Milestone::from_name("first-interaction"), Some(Milestone::FirstInteraction));
/// assert_eq!(Milestone::FirstInteraction.to_string(), "firstInteraction");
/// assert_eq!((Milestone::ScrollToTop.name(), Milestone::ScrollToTop.dom_name().as_str()), ("scrollToTop", "scroll-to-top"));
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
    /// A wire type the page declared in `customTypes`.
    Custom,
    /// The server has seen the participation.
    Verified,
    /// The server has not, or refused.
    Unverified,
    /// Nothing was heard from the frame in time.
    Unavailable,
}

/// JavaScript names, in the order of the enum.
pub(crate) const MILESTONES: Names =
    Names("ready firstInteraction routeChange scrollToTop complete close error custom verified unverified unavailable");

const ALL: [Milestone; 11] = [
    Milestone::Ready,
    Milestone::FirstInteraction,
    Milestone::RouteChange,
    Milestone::ScrollToTop,
    Milestone::Complete,
    Milestone::Close,
    Milestone::Error,
    Milestone::Custom,
    Milestone::Verified,
    Milestone::Unverified,
    Milestone::Unavailable,
];

const fn set(milestones: &[Milestone]) -> u16 {
    let mut set = 0;
    let mut rest = milestones;
    while let [first, after @ ..] = rest {
        set |= 1 << *first as u16;
        rest = after;
    }
    set
}

const MANY: u16 = set(&[Milestone::RouteChange, Milestone::ScrollToTop, Milestone::Error, Milestone::Custom]);
const GUARANTEED: u16 =
    set(&[Milestone::Ready, Milestone::FirstInteraction, Milestone::Complete, Milestone::Close, Milestone::Error]);

impl Milestone {
    /// The name in JavaScript, such as `firstInteraction`.
    #[must_use]
    pub fn name(self) -> &'static str {
        MILESTONES.get(self as usize)
    }

    /// The name in DOM events and attributes, such as `first-interaction`.
    #[must_use]
    pub fn dom_name(self) -> String {
        let mut name = String::new();
        for byte in self.name().bytes() {
            if byte.is_ascii_uppercase() {
                name.push('-');
            }
            name.push(char::from(byte.to_ascii_lowercase()));
        }
        name
    }

    /// The milestone of a JavaScript or DOM name, exact and case-sensitive.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        ALL.into_iter().find(|known| known.name() == name || known.dom_name() == name)
    }

    /// The milestone at a place of the enum; the first seven are those a message can bring.
    pub(crate) fn at(index: usize) -> Option<Self> {
        ALL.get(index).copied()
    }

    pub(crate) fn bit(self) -> u16 {
        1 << self as u16
    }

    /// Whether it can happen once a round only: such a milestone is replayed, and a reaction to it runs once.
    #[must_use]
    pub fn is_one_off(self) -> bool {
        MANY & self.bit() == 0
    }

    /// Whether the first of a round passes the milestone rate whatever came before it.
    #[must_use]
    pub fn is_guaranteed(self) -> bool {
        GUARANTEED & self.bit() != 0
    }

    /// Which of [`FIELDS`] it carries: from, and up to but without.
    pub(crate) fn fields(self) -> (usize, usize) {
        match self {
            Self::Complete => (0, 12),
            Self::RouteChange => (12, 13),
            Self::Error => (13, 15),
            Self::Custom => (15, 16),
            Self::Verified => (16, 21),
            Self::Unverified => (21, 22),
            _ => (0, 0),
        }
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

/// Every payload field there is, milestone by milestone. Conditions and templates name most of them.
pub(crate) const FIELDS: Names = Names(
    "sessionId projectId preview won score prize.id prize.title prize.ref prize.code prize.image profile.id profile.title route error.name error.message type claim.won claim.code claim.title claim.ref claim.token reason",
);

/// Places in [`FIELDS`] that have a meaning of their own.
pub(crate) mod field {
    pub(crate) const SESSION: usize = 0;
    pub(crate) const WON: usize = 3;
    pub(crate) const PRIZE: usize = 5;
    pub(crate) const PRIZE_END: usize = 10;
    pub(crate) const CLAIM_WON: usize = 16;
}

/// Which milestones a handler or reaction wants to hear, or which one happened: a bit each, and above them a bit for
/// each declared wire type of `custom`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Filter(u64);

/// Most wire types that a page may declare: as many as a [`Filter`] has bits for.
pub(crate) const MAX_CUSTOM: usize = 64 - ALL.len();

impl Filter {
    /// A filter for one milestone.
    #[must_use]
    pub fn of(milestone: Milestone) -> Self {
        Self(milestone.bit().into())
    }

    /// The filter for one declared type, by its name; empty for another.
    #[must_use]
    pub fn of_type(name: &str, custom_types: &[String]) -> Self {
        let place = custom_types.iter().position(|known| known == name);
        Self(place.map_or(0, |place| 1 << (ALL.len() + place)))
    }

    /// What happened, with the declared type that a `custom` milestone's payload names.
    #[must_use]
    pub fn happened(milestone: Milestone, payload: &[Value], custom_types: &[String]) -> Self {
        let mut happened = Self::of(milestone);
        if let (Milestone::Custom, Some(Value::Text(name))) = (milestone, payload.first()) {
            happened.widen(Self::of_type(name, custom_types));
        }
        happened
    }

    /// Widens the filter by a name: `*`, a milestone's, or `custom:<type>` for a type in `custom_types`. False for any
    /// other.
    pub fn add(&mut self, name: &str, custom_types: &[String]) -> bool {
        let added = if name == "*" {
            Self(u64::MAX)
        } else if let Some(milestone) = Milestone::from_name(name) {
            Self::of(milestone)
        } else {
            Self::of_type(name.strip_prefix("custom:").unwrap_or_default(), custom_types)
        };
        self.widen(added);
        !added.is_empty()
    }

    /// Widens the filter by another.
    pub fn widen(&mut self, other: Self) {
        self.0 |= other.0;
    }

    /// Whether nothing was added yet.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether the filter lets what happened through.
    #[must_use]
    pub fn accepts(self, happened: Self) -> bool {
        self.0 & happened.0 != 0
    }
}

/// What is known of a finished game. A browser's word: a hint, not a proof.
///
/// ```
/// use drimify_bridge::Completion;
/// let completion: Completion = serde_json::from_str(r#"{ "sessionId": "s1", "won": true, "score": 85 }"#)?;
/// assert_eq!((completion.won, completion.score, completion.prize), (Some(true), Some(85.0), None));
/// # Ok::<(), serde_json::Error>(())
/// ```
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
///
/// ```
/// use drimify_bridge::Prize;
/// let prize = Prize { reference: Some("GOLD2023".into()), ..Prize::default() };
/// assert_eq!(serde_json::to_value(&prize)?["ref"], "GOLD2023");
/// # Ok::<(), serde_json::Error>(())
/// ```
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
///
/// ```
/// use drimify_bridge::Profile;
/// let profile = Profile { id: Some("EXPL123".into()), title: Some("Explorer".into()) };
/// assert_eq!(serde_json::to_string(&profile)?, r#"{"id":"EXPL123","title":"Explorer"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Profile {
    /// The vendor's id, at most 256 units.
    pub id: Option<String>,
    /// The title, at most 4096 units.
    pub title: Option<String>,
}

/// What the server says of a participation it has seen.
///
/// ```
/// use drimify_bridge::Claim;
/// let claim: Claim = serde_json::from_str(r#"{ "won": true, "code": "WIN12345" }"#)?;
/// assert!(claim.won && claim.token.is_none());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Claim {
    /// Whether the player won.
    pub won: bool,
    /// The prize's code, where the server discloses it.
    pub code: Option<String>,
    /// The prize's title.
    pub title: Option<String>,
    /// The campaign's reference of the prize.
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    /// The signed token that a shop's backend checks.
    pub token: Option<String>,
}

/// What a milestone carries.
///
/// ```
/// use drimify_bridge::Payload;
/// let payload = Payload::Route { route: Some("/end".into()) };
/// assert_eq!(serde_json::to_string(&payload)?, r#"{"route":"/end"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
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
    /// `verified`
    Verified {
        /// The server's word.
        claim: Claim,
    },
    /// `unverified`
    Unverified {
        /// `refused`, `timeout` or `no_session`.
        reason: String,
    },
    /// Everything else.
    None,
}

impl Payload {
    /// The payload of a milestone from its fields, in the order the core reads them.
    #[doc(hidden)]
    #[must_use]
    pub fn new(milestone: Milestone, fields: &[Value]) -> Self {
        let (from, _) = milestone.fields();
        let at = |index: usize| fields.get(index - from);
        let text = |index| at(index).and_then(Value::as_text).map(str::to_owned);
        let boolean = |index| at(index).and_then(Value::as_bool);
        match milestone {
            Milestone::Complete => {
                let prize = Prize { id: text(5), title: text(6), reference: text(7), code: text(8), image: text(9) };
                let profile = Profile { id: text(10), title: text(11) };
                let names = [&prize.id, &prize.title, &prize.reference, &prize.code];
                let is_named = names.into_iter().flatten().any(|name| !name.is_empty());
                Self::Completion(Completion {
                    session_id: text(field::SESSION),
                    project_id: text(1),
                    preview: boolean(2),
                    won: boolean(field::WON),
                    score: at(4).and_then(Value::as_number),
                    prize: is_named.then_some(prize),
                    profile: (profile.id.is_some() || profile.title.is_some()).then_some(profile),
                })
            }
            Milestone::RouteChange => Self::Route { route: text(12) },
            Milestone::Error => Self::Failure { name: text(13), message: text(14) },
            Milestone::Custom => Self::Custom { kind: text(15).unwrap_or_default() },
            Milestone::Verified => Self::Verified {
                claim: Claim {
                    won: boolean(field::CLAIM_WON) == Some(true),
                    code: text(17),
                    title: text(18),
                    reference: text(19),
                    token: text(20),
                },
            },
            Milestone::Unverified => Self::Unverified { reason: text(21).unwrap_or_default() },
            _ => Self::None,
        }
    }
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
    /// The wire's `id` is not an id.
    IdIgnored,
    /// The data, or something in it, is of a kind `raw` cannot show.
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

/// In the order of the enum.
pub(crate) const FLAGS: Names = Names(
    "out_of_order frame_reloaded ungated id_ignored payload_type payload_nodes payload_depth payload_size payload_key payload_string",
);

/// A set of [`Flag`]s.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Flags(pub(crate) u16);

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

    /// Whether `raw` cannot be shown: any of the flags from `payload_type` on.
    #[must_use]
    pub fn withholds_raw(self) -> bool {
        self.0 >> Flag::PayloadType as u16 != 0
    }

    /// The names of the flags in the set, as in the contract.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        FLAGS.iter().enumerate().filter(move |(index, _)| self.0 >> index & 1 != 0).map(|(_, name)| name)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_go_both_ways() {
        assert_eq!(MILESTONES.iter().count(), ALL.len());
        for (index, milestone) in ALL.into_iter().enumerate() {
            assert_eq!(Milestone::at(index), Some(milestone));
            assert_eq!(Milestone::from_name(milestone.name()), Some(milestone));
            assert_eq!(Milestone::from_name(&milestone.dom_name()), Some(milestone));
        }
        assert_eq!(Milestone::FirstInteraction.dom_name(), "first-interaction");
        assert_eq!(Milestone::from_name("Complete"), None);
        assert_eq!(Milestone::from_name(""), None);
    }

    #[test]
    fn every_field_belongs_to_one_milestone() {
        let mut next = 0;
        for milestone in [
            Milestone::Complete,
            Milestone::RouteChange,
            Milestone::Error,
            Milestone::Custom,
            Milestone::Verified,
            Milestone::Unverified,
        ] {
            let (from, to) = milestone.fields();
            assert_eq!(from, next);
            next = to;
        }
        assert_eq!(FIELDS.iter().count(), next);
        for (name, place) in [
            ("sessionId", field::SESSION),
            ("won", field::WON),
            ("prize.id", field::PRIZE),
            ("prize.image", field::PRIZE_END - 1),
            ("claim.won", field::CLAIM_WON),
        ] {
            assert_eq!(FIELDS.find(name), Some(place));
        }
    }

    #[test]
    fn a_filter_hears_what_was_added() {
        let declared = ["spin".to_owned(), "roll".to_owned()];
        let spin = Filter::happened(Milestone::Custom, &[Value::text("spin")], &declared);
        for (name, hears_spin, hears_close) in [
            ("*", true, true),
            ("close", false, true),
            ("custom", true, false),
            ("custom:spin", true, false),
            ("custom:roll", false, false),
        ] {
            let mut filter = Filter::default();
            assert!(filter.add(name, &declared));
            assert_eq!(filter.accepts(spin), hears_spin, "{name}");
            assert_eq!(filter.accepts(Filter::of(Milestone::Close)), hears_close, "{name}");
        }
        for name in ["custom:other", "Complete", "", "custom:"] {
            assert!(!Filter::default().add(name, &declared), "{name}");
        }
    }

    #[test]
    fn flags_are_a_set_with_the_names_of_the_contract() {
        let mut flags = Flags::from(Flag::OutOfOrder);
        assert!(!flags.withholds_raw());
        flags.insert(Flag::PayloadString);
        assert!(flags.withholds_raw() && flags.contains(Flag::OutOfOrder));
        assert_eq!(flags.names().collect::<Vec<_>>(), ["out_of_order", "payload_string"]);
        assert!(!Flags::from(Flag::IdIgnored).withholds_raw());
    }
}
