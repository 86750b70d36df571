//! Counters of messages: how many there were, and what became of them.
//!
//! They count what they are told; which message counts as one is decided where it is judged.

use serde::ser::{SerializeMap, SerializeStruct};
use serde::{Serialize, Serializer};

use crate::gate::Reason;

/// What was seen, and what became of it. Counters saturate; their sum is the number of messages seen.
///
/// ```
/// use drimify_bridge::{Reason, Stats};
/// let mut stats = Stats::default();
/// stats.accept();
/// stats.refuse(Reason::Origin, 2);
/// assert_eq!((stats.seen(), stats.refused(Reason::Origin)), (3, 2));
/// assert_eq!(serde_json::to_string(&stats)?, r#"{"seen":3,"accepted":1,"ignored":0,"refused":{"origin":2}}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stats {
    accepted: u32,
    ignored: u32,
    /// By reason, in the order of the enum.
    refused: [u32; Reason::ALL.len()],
}

impl Stats {
    /// Counts a message that became a milestone.
    pub fn accept(&mut self) {
        self.accepted = self.accepted.saturating_add(1);
    }

    /// Counts control traffic.
    pub fn ignore(&mut self) {
        self.ignored = self.ignored.saturating_add(1);
    }

    /// Counts refusals, and answers how many of that reason there are now.
    pub fn refuse(&mut self, reason: Reason, times: u32) -> u32 {
        if let Some(count) = self.refused.get_mut(reason as usize) {
            *count = count.saturating_add(times);
        }
        self.refused(reason)
    }

    /// Messages that became a milestone.
    #[must_use]
    pub fn accepted(&self) -> u32 {
        self.accepted
    }

    /// Control traffic.
    #[must_use]
    pub fn ignored(&self) -> u32 {
        self.ignored
    }

    /// Refusals of one reason.
    #[must_use]
    pub fn refused(&self, reason: Reason) -> u32 {
        self.refused.get(reason as usize).copied().unwrap_or(0)
    }

    /// All messages.
    #[must_use]
    pub fn seen(&self) -> u32 {
        self.refused.iter().fold(self.accepted.saturating_add(self.ignored), |sum, count| sum.saturating_add(*count))
    }
}

/// As `stats()` answers: `{ seen, accepted, ignored, refused }`, with the reasons that there were.
impl Serialize for Stats {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut stats = serializer.serialize_struct("Stats", 4)?;
        stats.serialize_field("seen", &self.seen())?;
        stats.serialize_field("accepted", &self.accepted)?;
        stats.serialize_field("ignored", &self.ignored)?;
        stats.serialize_field("refused", &RefusedByReason(self))?;
        stats.end()
    }
}

struct RefusedByReason<'s>(&'s Stats);

impl Serialize for RefusedByReason<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for reason in Reason::ALL {
            match self.0.refused(reason) {
                0 => {}
                count => map.serialize_entry(&reason, &count)?,
            }
        }
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_has_a_counter_and_a_name_of_its_own() {
        let mut stats = Stats::default();
        for (place, reason) in (1..).zip(Reason::ALL) {
            assert_eq!(stats.refuse(reason, place), place, "{reason}");
        }
        let written = serde_json::to_value(&stats).expect("JSON");
        for (place, reason) in (1..).zip(Reason::ALL) {
            assert_eq!(written["refused"][reason.name()], place, "{reason}");
        }
        assert_eq!(stats.seen(), (1..=15).sum::<u32>());
    }

    #[test]
    fn counters_saturate_and_add_up() {
        let mut stats = Stats::default();
        stats.accept();
        stats.ignore();
        stats.ignore();
        assert_eq!(stats.refuse(Reason::Origin, 4), 4);
        assert_eq!((stats.accepted(), stats.ignored(), stats.seen()), (1, 2, 7));
        assert_eq!(stats.refuse(Reason::Origin, u32::MAX), u32::MAX);
        assert_eq!(stats.refuse(Reason::Origin, 1), u32::MAX);
        assert_eq!(stats.seen(), u32::MAX);
    }
}
