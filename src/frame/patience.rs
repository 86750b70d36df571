//! How long a silent frame is waited for. The clock stands still while nobody can see the page, or the frame is far.

/// The clock of a silent frame, in milliseconds.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Patience {
    /// What is left; none when the frame has spoken, was given up, or is waited for without end.
    left: Option<f64>,
    /// Since when the clock runs.
    since: Option<f64>,
    /// Whether the frame is within one viewport, or does not care.
    near: bool,
    /// Whether there is a document to wait for.
    begun: bool,
    /// The frame has spoken, or was given up.
    over: bool,
    /// The frame was given up, and has not spoken since.
    given_up: bool,
}

impl Patience {
    /// A clock that stands. A silence of 0 is borne without end; a lazy frame is waited for once it is near, and one
    /// without a document not before [`Patience::begin`].
    #[must_use]
    pub(crate) fn new(silence: f64, lazy: bool, has_document: bool) -> Self {
        let left = (silence > 0.0).then_some(silence);
        Self { left, since: None, near: !lazy, begun: has_document, over: false, given_up: false }
    }

    /// Lets the clock run, or stand.
    pub(crate) fn tick(&mut self, hidden: bool, now: f64) {
        let Some(left) = &mut self.left else { return };
        if let Some(since) = self.since {
            // Never nothing: what ran out while the page was being hidden runs out when it is shown.
            *left = (*left - (now - since)).max(1.0);
        }
        self.since = (self.near && self.begun && !hidden).then_some(now);
    }

    /// There is a document to wait for.
    pub(crate) fn begin(&mut self, hidden: bool, now: f64) {
        self.begun = true;
        self.tick(hidden, now);
    }

    /// The frame has come within one viewport.
    pub(crate) fn approach(&mut self, hidden: bool, now: f64) {
        self.near = true;
        self.tick(hidden, now);
    }

    /// The frame has spoken; true if it had been given up.
    pub(crate) fn hear(&mut self) -> bool {
        self.left = None;
        self.over = true;
        std::mem::take(&mut self.given_up)
    }

    /// The clock of a frame that shows another address now: it begins anew, and one that was given up is so until it speaks.
    pub(crate) fn follow(&mut self, before: &Self) {
        self.given_up = before.given_up;
    }

    /// Gives the frame up; false if it has spoken, or was given up before.
    pub(crate) fn give_up(&mut self) -> bool {
        let was_waiting = !self.over;
        self.left = None;
        self.over = true;
        self.given_up |= was_waiting;
        was_waiting
    }

    /// When patience ends, if the clock runs.
    #[must_use]
    pub(crate) fn deadline(&self) -> Option<f64> {
        Some(self.since? + self.left?)
    }

    /// Whether somebody must tell when the frame is within one viewport.
    #[must_use]
    pub(crate) fn is_far(&self) -> bool {
        !self.near
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_runs_from_the_first_tick() {
        let mut patience = Patience::new(100.0, false, true);
        assert_eq!(patience.deadline(), None);
        patience.tick(false, 10.0);
        assert_eq!(patience.deadline(), Some(110.0));
        patience.tick(false, 50.0);
        assert_eq!(patience.deadline(), Some(110.0), "however often it is looked at");
    }

    #[test]
    fn the_clock_stands_while_the_page_is_hidden() {
        let mut patience = Patience::new(100.0, false, true);
        patience.tick(true, 0.0);
        assert_eq!(patience.deadline(), None, "hidden from the start");
        patience.tick(false, 1000.0);
        patience.tick(true, 1040.0);
        assert_eq!(patience.deadline(), None, "hidden after 40 ms");
        patience.tick(false, 9000.0);
        assert_eq!(patience.deadline(), Some(9060.0), "60 are left");
        patience.tick(true, 9999.0);
        patience.tick(false, 20_000.0);
        assert_eq!(patience.deadline(), Some(20_001.0), "what ran out meanwhile runs out now");
    }

    #[test]
    fn a_lazy_frame_is_waited_for_once_it_is_near() {
        let mut patience = Patience::new(100.0, true, true);
        patience.tick(false, 0.0);
        assert!(patience.is_far() && patience.deadline().is_none());
        patience.approach(false, 500.0);
        assert!(!patience.is_far());
        assert_eq!(patience.deadline(), Some(600.0));
        let mut hidden = Patience::new(100.0, true, true);
        hidden.approach(true, 0.0);
        assert_eq!(hidden.deadline(), None, "near, but nobody sees it");
        hidden.tick(false, 50.0);
        assert_eq!(hidden.deadline(), Some(150.0));
    }

    #[test]
    fn a_frame_without_a_document_is_not_waited_for() {
        let mut patience = Patience::new(100.0, false, false);
        patience.tick(false, 0.0);
        assert_eq!(patience.deadline(), None);
        patience.begin(false, 500.0);
        patience.begin(false, 550.0);
        assert_eq!(patience.deadline(), Some(600.0), "from the first document on");
        let mut far = Patience::new(100.0, true, false);
        far.begin(false, 0.0);
        assert_eq!(far.deadline(), None, "there, but far");
        far.approach(false, 50.0);
        assert_eq!(far.deadline(), Some(150.0));
    }

    #[test]
    fn a_frame_that_has_spoken_is_never_given_up() {
        let mut patience = Patience::new(100.0, false, true);
        patience.tick(false, 0.0);
        patience.hear();
        assert_eq!(patience.deadline(), None);
        patience.tick(false, 50.0);
        assert_eq!(patience.deadline(), None, "and the clock does not begin anew");
        assert!(!patience.give_up());
    }

    #[test]
    fn a_frame_is_given_up_once() {
        for silence in [100.0, 0.0] {
            let mut patience = Patience::new(silence, false, true);
            patience.tick(false, 0.0);
            assert_eq!(patience.deadline(), (silence > 0.0).then_some(100.0), "0 is borne without end");
            assert!(patience.give_up(), "as when a policy blocks it");
            assert!(!patience.give_up());
            assert_eq!(patience.deadline(), None);
        }
    }
}
