//! The machine behind one bridge, without input or output: facts go in, verdicts come out.
//!
//! It knows frames and elements by number, is told the time, and may ask the page a question or two while it decides;
//! it changes nothing there. The shell (`web`) carries out what it answers, after its borrow has ended. So everything
//! that a bridge decides is tested natively.

mod beacon;
mod claims;
mod elements;
mod frames;
mod messages;
mod reactions;
mod time;

use crate::beacon::Beacon;
use crate::claim::Claims;
use crate::frame::{Document, FrameId, Frames};
use crate::gate::{Gate, Reason, Refused};
use crate::milestone::Filter;
use crate::options::{Options, OptionsError};
use crate::origin::Origin;
use crate::platform::Platform;
use crate::rate::{Rate, TokenBucket};
use crate::reaction::{Reactions, Selector};
use crate::report::{Notice, Report, Stranger, Trouble};
use crate::stats::Stats;

pub use elements::{Again, Declared, ElementId, Reset};
pub use frames::{Gone, Welcome};
pub use messages::{Accepted, Body, Control, Message, OwnMilestone, Verdict};
pub use reactions::{Deed, Deeds, Leave, Place, STAYING, Tab};
pub use time::Due;

/// How often callbacks of the widget are told that no gated message stands behind: they have a bound of their own, for they
/// must not use up the frame's.
const UNGATED_CALLBACKS: Rate = Rate { per_second: 10.0, burst: 32.0 };

/// What the session may ask of the page while it decides. No answer may run code of the page.
pub trait Page {
    /// Whether a frame's iframe matches a selector.
    fn frame_matches(&self, frame: FrameId, selector: &Selector) -> bool;

    /// Whether the page's own iframe-resizer, or the official widget, is the parent of this frame.
    fn has_parent(&self, frame: FrameId) -> bool;

    /// What can be seen of the frame's document.
    fn document(&self, frame: FrameId) -> Document;
}

/// The state of one bridge. `O` is an origin as the place it runs in compares it: the browser's own string, or text.
#[derive(Debug)]
pub struct Session<O> {
    options: Options,
    platform: &'static dyn Platform,
    gate: Gate<O>,
    frames: Frames,
    reactions: Reactions,
    /// The elements that were read, in the order of their numbers.
    elements: Vec<elements::Carrier>,
    /// How often somebody reset what the bridge had changed.
    resets: Vec<(Reset, u32)>,
    /// What waits, in the order in which it is due.
    waiting: Vec<reactions::Waiting>,
    /// What is to be taken back, since a frame that was given up has spoken.
    relief: Deeds,
    claims: Option<Claims>,
    beacon: Beacon,
    report: Report,
    stats: Stats,
    ungated: TokenBucket,
    /// Whether what was given is known to fit: from then on a frame that does not is told, and stops nothing.
    is_started: bool,
    /// A redirect is under way: the first of several wins.
    is_redirected: bool,
}

impl<O: PartialEq + for<'o> From<&'o Origin>> Session<O> {
    /// The session of a bridge, without frames. `has_callback` is whether the page hears of refusals itself.
    #[must_use]
    pub fn new(mut options: Options, has_callback: bool, platform: &'static dyn Platform) -> Self {
        let mut reactions = Reactions::default();
        for reaction in std::mem::take(&mut options.reactions) {
            reactions.arm(reaction);
        }
        let listed = options.allowed_origins.iter().map(O::from).collect();
        Self {
            gate: Gate::new(options.rate, listed),
            frames: Frames::default(),
            reactions,
            elements: Vec::new(),
            resets: Vec::new(),
            waiting: Vec::new(),
            relief: Deeds::default(),
            claims: options.verify.clone().map(|verify| Claims::new(verify, platform)),
            beacon: Beacon::new(options.beacon.clone(), platform),
            report: Report::new(has_callback, options.debug),
            stats: Stats::default(),
            ungated: TokenBucket::new(UNGATED_CALLBACKS),
            is_started: false,
            is_redirected: false,
            options,
            platform,
        }
    }
}

impl<O> Session<O> {
    /// The options that hold as long as the bridge does, without the reactions.
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// The counters of messages.
    pub fn stats(&self) -> &Stats {
        &self.stats
    }

    /// The filter of a milestone's name, as `on` takes it.
    ///
    /// # Errors
    /// No milestone, and no declared type, is called so.
    pub fn filter(&self, name: &str) -> Result<Filter, OptionsError> {
        Filter::parse(name, &self.options.custom_types).ok_or_else(|| OptionsError::Milestone(name.to_owned()))
    }

    /// A message was not refused by the gate, and is nothing new: a callback of the widget has brought it already.
    pub fn ignore(&mut self) {
        self.stats.ignore();
    }

    /// Messages were refused before any of them was an event for the gate: those that the browser could not
    /// deserialise, and those beyond what the early stub keeps.
    pub fn refuse(&mut self, reason: Reason, times: u32) -> Refused {
        self.stats.refuse(reason, times);
        Refused { reason, frame: None, kind: None }
    }

    /// What is told of a message that was refused. Its sender is asked as late and as seldom as can be. `discovers` is
    /// whether the bridge was given neither a frame nor a container.
    pub fn tell(&mut self, refused: &Refused, sender: &impl Stranger, discovers: bool, now: f64) -> Vec<Notice> {
        self.report.message(refused, self.stats.refused(refused.reason), sender, discovers, now)
    }

    /// What is told of something on the page that is not as it should be: of an element, where one is concerned. `origin`
    /// is the page's own where no frame is.
    pub fn trouble(
        &mut self,
        trouble: &Trouble,
        frame: Option<FrameId>,
        element: Option<ElementId>,
        origin: &str,
        now: f64,
    ) -> Option<Notice> {
        self.report.trouble(trouble, frame, element, origin, now)
    }

    /// What is told of the redirects that can never happen, whatever their tokens say.
    pub fn hopeless(&mut self, origin: &str, now: f64) -> Vec<Notice> {
        let hopeless = self.reactions.hopeless(None, &self.options.redirect_origins, self.platform);
        let troubles = hopeless.into_iter().map(|blocked| Trouble::Blocked { reason: blocked.name(), element: None });
        troubles.filter_map(|trouble| self.report.trouble(&trouble, None, None, origin, now)).collect()
    }

    /// Whether a callback of the widget that no gated message stands behind may be told.
    pub fn has_room_for_ungated(&mut self, now: f64) -> bool {
        self.ungated.take(now)
    }
}
