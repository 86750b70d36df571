//! Tells the host's own server what it is to count.

use crate::beacon::{Signal, counts};
use crate::element::PREFIX;
use crate::web::event::Event;
use crate::web::hands::{beacon, scan};
use crate::web::platform::today;
use crate::web::shell::Shell;

impl Shell {
    /// Where the page says that plays are counted, as it says it now; only where the markup started the bridge.
    fn beacon(&self) -> Option<String> {
        let reads_root = self.session.borrow().options().declared;
        if reads_root { scan::of_root(&[PREFIX, "beacon"].concat()) } else { None }
    }

    /// What is told of a milestone.
    pub(super) fn signal(&self, event: &Event) -> Option<Signal> {
        if !counts(event.milestone()) {
            return None;
        }
        let said = self.beacon();
        self.session.borrow_mut().signal(event.inner(), said.as_deref(), today())
    }

    /// The page goes for good.
    pub(super) fn abandon(&self) {
        let said = self.beacon();
        let signals = self.session.borrow_mut().abandon(said.as_deref(), today());
        for signal in signals {
            beacon::send(&signal.url, &signal.body);
        }
    }
}
