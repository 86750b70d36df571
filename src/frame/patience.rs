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
    /// The frame has spoken, or was given up.
    over: bool,
}

impl Patience {
    /// A clock that has not begun. A silence of 0 is borne without end; a lazy frame is waited for once it is near.
    #[must_use]
    pub(crate) fn new(silence: f64, lazy: bool) -> Self {
        Self { left: (silence > 0.0).then_some(silence), since: None, near: !lazy, over: false }
    }

    /// Lets the clock run, or stand.
    pub(crate) fn tick(&mut self, hidden: bool, now: f64) {
        let Some(left) = &mut self.left else { return };
        if let Some(since) = self.since {
            // Never nothing: what ran out while the page was being hidden runs out when it is shown.
            *left = (*left - (now - since)).max(1.0);
        }
        self.since = (self.near && !hidden).then_some(now);
    }

    /// The frame has come within one viewport.
    pub(crate) fn approach(&mut self, hidden: bool, now: f64) {
        self.near = true;
        self.tick(hidden, now);
    }

    /// The frame has spoken.
    pub(crate) fn hear(&mut self) {
        self.left = None;
        self.over = true;
    }

    /// Gives the frame up; false if it has spoken, or was given up before.
    pub(crate) fn give_up(&mut self) -> bool {
        let was_waiting = !self.over;
        self.hear();
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
