//! At which origin a frame is greeted: that of its `src`. One that has none is navigated from inside, by lazy loaders,
//! links and forms: what its other attributes name is where it will be, or else its own origins have their turns.

use super::FrameFacts;
use crate::origin::Origin;

/// Milliseconds without a message until the next origin has its turn.
const TURN: f64 = 1000.0;

/// The origins that a frame is greeted at, one after the other.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Targets {
    /// In the order of their turns. Once the frame has spoken, from the first of them.
    origins: Vec<String>,
    at: usize,
    /// Whether there are turns at all: there is a document, and nothing was heard of it.
    is_open: bool,
    /// When the next one has its turn.
    due: Option<f64>,
    /// Whether the first is known to be the frame's, and no guess.
    is_known: bool,
}

impl Targets {
    /// Where a frame is greeted that may have these origins.
    #[must_use]
    pub(crate) fn new<'o>(facts: &FrameFacts, origins: impl Iterator<Item = &'o Origin>) -> Self {
        if facts.has_address() {
            return Self { origins: vec![facts.src_origin.clone()], is_known: true, ..Self::default() };
        }
        let origins: Vec<_> = origins.map(|origin| origin.as_str().to_owned()).collect();
        // Attributes name other places too; one that the frame may have is the likelier.
        let named = facts.named.iter().find(|named| origins.contains(named)).or_else(|| facts.named.first());
        match named {
            Some(named) => Self { origins: vec![named.clone()], is_known: true, ..Self::default() },
            None => Self { origins, ..Self::default() },
        }
    }

    /// The origin whose turn it is.
    #[must_use]
    pub(crate) fn current(&self) -> &str {
        self.origins.get(self.at).map_or("", String::as_str)
    }

    /// The frame's origin, as far as that is known.
    #[must_use]
    pub(crate) fn origin(&self) -> Option<&str> {
        self.origins.first().filter(|_| self.is_known).map(String::as_str)
    }

    /// Another document is there: from the first again.
    pub(crate) fn begin(&mut self) {
        (self.at, self.is_open, self.due) = (0, true, None);
    }

    /// The frame was greeted at the origin whose turn it is.
    pub(crate) fn greet(&mut self, now: f64) {
        if self.is_guess() && self.due.is_none() {
            self.due = Some(now + TURN);
        }
    }

    /// Something was heard from the frame, of whatever origin: nobody else has a turn.
    pub(crate) fn stop(&mut self) {
        (self.is_open, self.due) = (false, None);
    }

    /// The frame has spoken, from this origin.
    pub(crate) fn hear(&mut self, origin: &str) {
        self.stop();
        if let Some(at) = self.origins.iter().position(|known| known == origin) {
            self.origins.swap(0, at);
            self.at = 0;
            self.is_known = true;
        }
    }

    /// Whether another origin may have its turn: nothing was heard of the frame.
    #[must_use]
    pub(crate) fn is_guess(&self) -> bool {
        self.is_open && self.at + 1 < self.origins.len()
    }

    /// When the next origin has its turn.
    #[must_use]
    pub(crate) fn deadline(&self) -> Option<f64> {
        self.due
    }

    /// Passes to the next origin, if it is time.
    pub(crate) fn pass(&mut self, now: f64) -> bool {
        let is_due = self.due.is_some_and(|due| due <= now);
        if is_due {
            self.at += 1;
            self.due = None;
        }
        is_due
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frame::tests::facts;

    const OWN: [&str; 3] = ["https://a.example", "https://b.example", "https://c.example"];

    fn targets(facts: &FrameFacts) -> Targets {
        let own = OWN.map(|origin| origin.parse().expect("an origin"));
        Targets::new(facts, own.iter())
    }

    fn bare(named: &[&str]) -> FrameFacts {
        let named = named.iter().map(|&origin| origin.to_owned()).collect();
        FrameFacts { src: String::new(), src_origin: String::new(), named, ..facts("") }
    }

    #[test]
    fn a_frame_is_greeted_where_its_src_or_another_attribute_says_or_at_its_own_origins_in_turn() {
        for (facts, expected, why) in [
            (facts("https://x.example"), vec!["https://x.example"], "the src"),
            (bare(&["https://b.example"]), vec!["https://b.example"], "as in data-src"),
            (bare(&["https://share.example", "https://b.example"]), vec!["https://b.example"], "the likelier"),
            (bare(&["https://x.example", "https://y.example"]), vec!["https://x.example"], "none of its own"),
            (bare(&[]), OWN.to_vec(), "nothing says it"),
        ] {
            let mut targets = targets(&facts);
            targets.begin();
            let mut greeted = Vec::new();
            loop {
                greeted.push(targets.current().to_owned());
                targets.greet(0.0);
                targets.greet(500.0);
                let Some(due) = targets.deadline() else { break };
                assert_eq!(due, 1000.0, "a second after it was greeted first");
                assert!(!targets.pass(999.0) && targets.pass(1000.0));
                assert!(!targets.pass(9999.0), "the next is not before this one was greeted");
            }
            assert_eq!(greeted, expected, "{why}, each once");
        }
    }

    #[test]
    fn who_has_spoken_is_greeted_where_it_spoke_from_and_first_there_when_it_loads_again() {
        let mut targets = targets(&bare(&[]));
        assert_eq!(targets.origin(), None, "a guess");
        targets.begin();
        targets.hear("https://c.example");
        targets.greet(0.0);
        assert_eq!((targets.current(), targets.deadline()), ("https://c.example", None));
        assert_eq!(targets.origin(), Some("https://c.example"));
        targets.begin();
        targets.greet(5000.0);
        assert_eq!((targets.current(), targets.deadline()), ("https://c.example", Some(6000.0)));
        targets.hear("https://elsewhere.example");
        assert_eq!((targets.current(), targets.deadline()), ("https://c.example", None), "none of its own");
    }
}
