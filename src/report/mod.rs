//! What the page is told of messages that were refused and reactions that could not run: in which words, and how often.
//!
//! To its own callback, or once on the console with the way out. Never a message's body, and quiet about foreign windows,
//! which are none of the page's business. It tells nobody itself.

mod notice;
mod trouble;
mod way_out;

use crate::frame::{FrameFacts, FrameId};
use crate::gate::{Reason, Refused};
use crate::options::DEFAULT_ORIGINS;
use crate::session::ElementId;
pub use notice::{Notice, Refusal};
pub use trouble::Trouble;
use way_out::way_out;

/// Milliseconds in which one reason is told once for each frame and element: a flood costs no more than the gate.
const PAUSE: f64 = 1000.0;

/// How many warnings a page finds on its console: a thousandth line helps nobody.
const MOST_WARNINGS: usize = 20;

/// How many of them are remembered for a callback: a page may bring new elements for ever.
const MOST_REMEMBERED: usize = 256;

/// What may be asked of the sender of a refused message, where it matters.
pub trait Stranger {
    /// The origin it has.
    fn origin(&self) -> String;
    /// The registered frame whose window it is, whatever its origin.
    fn frame(&self) -> Option<FrameId>;
    /// What the page says of the iframe whose window it is: a registered one, or another of the document.
    fn iframe(&self) -> Option<FrameFacts>;
}

/// What is told once a second.
type About = (Option<FrameId>, Option<ElementId>, &'static str);

/// What was told so far.
#[derive(Debug)]
pub(crate) struct Report {
    has_callback: bool,
    debug: bool,
    /// How often each trouble was met.
    counts: Vec<(&'static str, u32)>,
    /// When each reason was told last, for each frame and element, and for all else.
    told: Vec<(About, f64)>,
    /// The warnings that are told once, each with the element it is about.
    warned: Vec<(String, Option<ElementId>)>,
    /// The reasons for which a way out was told.
    hinted: Vec<Reason>,
    /// Faults that were told.
    faults: Vec<String>,
}

impl Report {
    /// Nothing was told yet. `has_callback` is whether the page has one for refusals, `debug` the option.
    #[must_use]
    pub(crate) fn new(has_callback: bool, debug: bool) -> Self {
        let (counts, told, warned, hinted, faults) = (Vec::new(), Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Self { has_callback, debug, counts, told, warned, hinted, faults }
    }

    /// A message was refused, one of `count` for its reason. Its sender is asked as late and as seldom as can be.
    /// `discovers` is whether the bridge looks for its frames itself.
    pub(crate) fn message(
        &mut self,
        refused: &Refused,
        count: u32,
        sender: &impl Stranger,
        discovers: bool,
        now: f64,
    ) -> Vec<Notice> {
        let Refused { reason, frame, kind } = refused;
        let tells = self.has_callback || self.debug;
        let is_common = *reason == Reason::Origin || *reason == Reason::Source && discovers;
        let may_hint = is_common && !self.has_callback && !self.hinted.contains(reason);
        if !tells && !may_hint {
            return Vec::new();
        }
        // These two are refused because no registered frame sent them.
        let has_none = matches!(reason, Reason::Source | Reason::EarlyOverflow);
        let frame = frame.or_else(|| if has_none { None } else { sender.frame() });
        let is_ours = frame.is_some() || self.debug || *reason == Reason::EarlyOverflow;
        if !(is_ours || may_hint) || self.was_told((frame, None, reason.name()), now) {
            return Vec::new();
        }
        let mut notices = Vec::new();
        if is_ours && tells {
            let (reason, origin) = (reason.name(), sender.origin());
            notices.push(self.notice(Refusal { reason, origin, count, frame, element: None, kind: kind.clone() }));
        }
        if may_hint && let Some(iframe) = sender.iframe() {
            let origin = sender.origin();
            // A bridge that looks for its frames itself allows no origin until it has found one: the vendor's own are then
            // refused by `origin`.
            let concerns_page = *reason == Reason::Source || discovers && DEFAULT_ORIGINS.contains(&&*origin);
            let is_meant = frame.is_some() || iframe.in_marked || concerns_page;
            let line = way_out(refused, frame, &iframe, &origin).filter(|_| is_meant);
            // A sandbox is told of as soon as its frame is met.
            let is_told = iframe.is_opaque() && self.counts.iter().any(|(met, _)| *met == "sandbox_opaque");
            if let Some(line) = line.filter(|_| !is_told) {
                self.hinted.push(*reason);
                notices.push(Notice::warning(&line));
            }
        }
        notices
    }

    /// A reaction could not run, or something of the page is not as it should be: of an element, where one is concerned.
    /// `origin` is the frame's, or the page's own where no frame is concerned.
    pub(crate) fn trouble(
        &mut self,
        trouble: &Trouble,
        frame: Option<FrameId>,
        element: Option<ElementId>,
        origin: &str,
        now: f64,
    ) -> Option<Notice> {
        let reason = trouble.reason();
        let counter = match self.counts.iter_mut().find(|(known, _)| *known == reason) {
            Some((_, counter)) => counter,
            None => &mut self.counts.push_mut((reason, 0)).1,
        };
        *counter = counter.saturating_add(1);
        let count = *counter;
        let text = format!("{reason}: {}", trouble.way_out());
        if !self.has_callback {
            return self.warn(text, element);
        }
        let was_told = match trouble {
            // How an element looks is told once.
            Trouble::VisibleBefore(_) | Trouble::HiddenOverridden(_) | Trouble::RevealOverridden(_) => {
                !self.is_first(&(text, element))
            }
            _ => self.was_told((frame, element, reason), now),
        };
        if was_told {
            return None;
        }
        Some(self.notice(Refusal { reason, origin: origin.to_owned(), count, frame, element, kind: None }))
    }

    /// Something on the page resets again and again what the bridge does; the bridge gives up.
    pub(crate) fn give_up(&self, describe: &str) -> Notice {
        Notice::warning(&format!(
            "{describe} is reset again and again, and left like that: keep your router or script away from it"
        ))
    }

    /// A warning for the console, told once for each element; none once there are many.
    fn warn(&mut self, text: String, element: Option<ElementId>) -> Option<Notice> {
        let warning = (text, element);
        if self.warned.len() > MOST_WARNINGS || !self.is_first(&warning) {
            return None;
        }
        let is_left_out = self.warned.len() > MOST_WARNINGS;
        Some(Notice::warning(if is_left_out {
            "more warnings are left out: onRefused hears of all"
        } else {
            &warning.0
        }))
    }

    /// Whether nothing like this was told of the element.
    fn is_first(&mut self, warning: &(String, Option<ElementId>)) -> bool {
        let is_first = !self.warned.contains(warning);
        if is_first {
            if self.warned.len() >= MOST_REMEMBERED {
                self.warned.remove(0);
            }
            self.warned.push(warning.clone());
        }
        is_first
    }

    /// Whether a fault is to be told: each sentence is, once.
    pub(crate) fn is_new(&mut self, fault: &impl ToString) -> bool {
        let sentence = fault.to_string();
        let is_new = !self.faults.contains(&sentence);
        if is_new {
            self.faults.push(sentence);
        }
        is_new
    }

    /// Forgets what was told of a frame.
    pub(crate) fn forget(&mut self, frame: FrameId) {
        self.told.retain(|((known, ..), _)| *known != Some(frame));
    }

    fn was_told(&mut self, about: About, now: f64) -> bool {
        match self.told.iter_mut().find(|(told, _)| *told == about) {
            Some((_, time)) if now - *time < PAUSE => return true,
            Some((_, time)) => *time = now,
            None => {
                // What was told long ago is told anew in any case.
                self.told.retain(|(_, time)| now - *time < PAUSE);
                self.told.push((about, now));
            }
        }
        false
    }

    fn notice(&self, refusal: Refusal) -> Notice {
        if self.has_callback { Notice::Callback(refusal) } else { Notice::Debug(refusal) }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;
    use crate::frame::tests::facts;

    const HINT: &str = "drimify-bridge: a message from \"https://a.example\" was refused: add it to allowedOrigins \
                        (data-drimify-origins on <html>), or mark the iframe data-drimify";

    /// A sender that notes whether it was asked for its origin.
    #[derive(Default)]
    struct Sender {
        frame: Option<FrameId>,
        iframe: Option<FrameFacts>,
        origin: Option<&'static str>,
        was_asked: Cell<bool>,
    }

    impl Stranger for Sender {
        fn origin(&self) -> String {
            self.was_asked.set(true);
            self.origin.unwrap_or("https://a.example").into()
        }

        fn frame(&self) -> Option<FrameId> {
            self.frame
        }

        fn iframe(&self) -> Option<FrameFacts> {
            self.iframe.clone().or_else(|| self.frame.map(|_| facts("https://a.example")))
        }
    }

    fn refused(reason: Reason, frame: Option<FrameId>) -> Refused {
        Refused { reason, frame, kind: None }
    }

    fn refusal(reason: &'static str, count: u32, frame: Option<FrameId>) -> Refusal {
        Refusal { reason, origin: "https://a.example".into(), count, frame, element: None, kind: None }
    }

    #[test]
    fn who_is_told_of_a_refused_message_depends_on_whose_it_is() {
        enum Told {
            Nobody,
            Callback,
            Debug,
            Hint,
            DebugAndHint,
        }
        use Told::{Callback, Debug, DebugAndHint, Hint, Nobody};
        let (callback, silent, debug) = ((true, false), (false, false), (false, true));
        let own = Some(FrameId(3));
        for ((has_callback, is_debug), reason, frame, is_marked, told, why) in [
            (callback, Reason::Rate, own, false, Callback, "a registered frame's"),
            (callback, Reason::Origin, own, false, Callback, "also where its window was found afterwards"),
            (callback, Reason::Origin, None, true, Nobody, "a foreign window's, with a callback"),
            (callback, Reason::Source, own, false, Nobody, "the source is refused because it is no frame's"),
            (callback, Reason::EarlyOverflow, None, false, Callback, "nobody's, but the bridge's own loss"),
            ((true, true), Reason::Source, None, false, Callback, "with debug also a foreign window's"),
            (silent, Reason::Rate, own, false, Nobody, "no callback, no debug"),
            (silent, Reason::EarlyOverflow, None, false, Nobody, "no callback, no debug"),
            (silent, Reason::Origin, own, false, Hint, "the commonest mistake"),
            (silent, Reason::Origin, None, true, Hint, "the same in a marked container"),
            (silent, Reason::Origin, None, false, Nobody, "a foreign window is none of the page's business"),
            (debug, Reason::Rate, own, false, Debug, "on the console"),
            (debug, Reason::Source, None, true, Debug, "foreign windows too"),
            (debug, Reason::Origin, None, false, Debug, "no hint about a window that is not marked"),
            (debug, Reason::Origin, own, false, DebugAndHint, "both"),
        ] {
            let mut report = Report::new(has_callback, is_debug);
            let iframe = is_marked.then(|| FrameFacts { in_marked: true, ..facts("https://a.example") });
            let sender = Sender { frame, iframe, ..Sender::default() };
            let notices = report.message(&refused(reason, None), 7, &sender, false, 0.0);
            let seen = frame.filter(|_| reason != Reason::Source);
            let refusal = refusal(reason.name(), 7, seen.filter(|_| reason != Reason::EarlyOverflow));
            let hint = Notice::Warning(HINT.into());
            let expected = match told {
                Nobody => vec![],
                Callback => vec![Notice::Callback(refusal)],
                Debug => vec![Notice::Debug(refusal)],
                Hint => vec![hint],
                DebugAndHint => vec![Notice::Debug(refusal), hint],
            };
            assert_eq!(notices, expected, "{reason}: {why}");
            assert_eq!(sender.was_asked.get(), !notices.is_empty(), "{reason}: {why}: asked only where it matters");
        }
    }

    #[test]
    fn an_unknown_name_is_told_and_never_more_of_the_message() {
        let mut report = Report::new(true, false);
        let unknown =
            Refused { reason: Reason::UnknownEvent, frame: Some(FrameId(0)), kind: Some("onSpin".to_owned()) };
        let told = Refusal { kind: Some("onSpin".into()), ..refusal("unknown_event", 1, Some(FrameId(0))) };
        let notices = report.message(&unknown, 1, &Sender::default(), false, 0.0);
        assert_eq!(notices, [Notice::Callback(told.clone())]);
        assert_eq!(
            serde_json::to_string(&told).expect("JSON"),
            r#"{"reason":"unknown_event","origin":"https://a.example","count":1,"type":"onSpin"}"#
        );
    }

    #[test]
    fn a_reason_is_told_once_for_each_frame_and_second() {
        let mut report = Report::new(true, false);
        let (one, other) = (Some(FrameId(0)), Some(FrameId(1)));
        for (time, reason, frame, is_told, why) in [
            (0.0, Reason::Rate, one, true, "the first"),
            (999.0, Reason::Rate, one, false, "within a second"),
            (999.0, Reason::Parse, one, true, "another reason"),
            (999.0, Reason::Rate, other, true, "another frame"),
            (1000.0, Reason::Rate, one, true, "a second later"),
            (1999.0, Reason::Rate, one, false, "and so on: counted from what was told"),
            (1999.0, Reason::Rate, other, true, "each by itself"),
        ] {
            let notices = report.message(&refused(reason, frame), 1, &Sender::default(), false, time);
            assert_eq!(!notices.is_empty(), is_told, "{reason} at {time}: {why}");
        }
        report.forget(FrameId(0));
        let notices = report.message(&refused(Reason::Rate, one), 1, &Sender::default(), false, 1999.0);
        assert!(!notices.is_empty(), "another frame that has the number now");
    }

    #[test]
    fn the_way_out_is_told_once_for_each_reason() {
        let mut report = Report::new(false, false);
        let sender = |frame| Sender { frame, ..Sender::default() };
        let mut told =
            |reason, sender: &Sender, time| report.message(&refused(reason, None), 1, sender, true, time).len();
        assert_eq!(told(Reason::Origin, &sender(None), 0.0), 0, "a stranger does not use it up");
        assert_eq!(told(Reason::Origin, &sender(Some(FrameId(0))), 0.0), 1);
        assert_eq!(told(Reason::Origin, &sender(Some(FrameId(1))), 5000.0), 0);
        let bare = FrameFacts { src_origin: String::new(), ..facts("") };
        let unmarked = Sender { iframe: Some(bare), ..Sender::default() };
        assert_eq!(told(Reason::Source, &unmarked, 5000.0), 1, "another reason");
        assert_eq!(told(Reason::Source, &unmarked, 10_000.0), 0);
    }

    #[test]
    fn the_way_out_is_the_first_that_applies_and_nothing_that_the_page_has_already() {
        const OWN: &str = "https://a.example";
        const DEFAULT: &str = "https://apps.drimify.com";
        enum Way {
            Out,
            Sandbox,
            List,
            ListOrMark,
            Mark,
            MarkMoved,
            Nothing,
        }
        use Way::{List, ListOrMark, Mark, MarkMoved, Nothing, Out, Sandbox};
        let frame = Some(FrameId(0));
        let at = facts(OWN);
        let bare = FrameFacts { src_origin: String::new(), ..facts("") };
        let marked = |facts: &FrameFacts| FrameFacts { marked: true, in_marked: true, ..facts.clone() };
        let ignored = |facts: &FrameFacts| FrameFacts { ignored: true, ..facts.clone() };
        let sandboxed = |facts: &FrameFacts| FrameFacts { sandbox: Some(String::new()), ..facts.clone() };
        for (reason, frame, iframe, origin, discovers, way, why) in [
            (Reason::Source, None, ignored(&at), OWN, true, Out, "nothing is discovered there"),
            (Reason::Source, None, ignored(&marked(&bare)), OWN, true, Out, "nor what is marked"),
            (Reason::Source, None, ignored(&at), OWN, false, Nothing, "a bridge that was given its frames"),
            (Reason::Origin, frame, ignored(&at), OWN, false, ListOrMark, "given all the same"),
            (Reason::Origin, frame, sandboxed(&marked(&at)), "null", false, Sandbox, "the sandbox comes first"),
            (Reason::Origin, frame, at.clone(), OWN, false, ListOrMark, "either helps"),
            (Reason::Origin, frame, marked(&at), "https://b.example", false, List, "marked already"),
            (Reason::Origin, frame, at.clone(), "https://b.example", false, List, "the mark allows another origin"),
            (Reason::Origin, frame, marked(&bare), "https://b.example", false, List, "the mark allows none"),
            (Reason::Origin, None, at.clone(), OWN, true, Nothing, "a stranger's"),
            (Reason::Origin, None, bare.clone(), DEFAULT, true, Mark, "as a lazy loader has it"),
            (Reason::Origin, None, bare.clone(), DEFAULT, false, Nothing, "which nobody looks for"),
            (Reason::Source, None, bare.clone(), OWN, true, Mark, "allowed, and not marked"),
            (Reason::Source, None, at.clone(), OWN, true, Nothing, "nothing that would help"),
            (Reason::Origin, None, at.clone(), DEFAULT, true, MarkMoved, "a short address, say"),
            (Reason::Source, None, at.clone(), DEFAULT, true, MarkMoved, "also where others are heard from there"),
            (Reason::Source, None, at.clone(), DEFAULT, false, Nothing, "which nobody looks for either"),
            (Reason::Origin, frame, marked(&at), DEFAULT, true, List, "and then this, if nothing lists it"),
            (Reason::Source, None, marked(&bare), OWN, true, Nothing, "all of it is there"),
        ] {
            let sender = Sender { frame, iframe: Some(iframe), origin: Some(origin), ..Sender::default() };
            let mut report = Report::new(false, false);
            let notices = report.message(&refused(reason, frame), 1, &sender, discovers, 0.0);
            let way_out = match way {
                Out => "its iframe stands below data-drimify-ignore: move it out of there",
                Sandbox => "the sandbox takes the origin of its iframe away: add allow-same-origin",
                List => "add it to allowedOrigins (data-drimify-origins on <html>)",
                ListOrMark => {
                    "add it to allowedOrigins (data-drimify-origins on <html>), or mark the iframe data-drimify"
                }
                Mark => "its iframe has no src of its own: mark it data-drimify",
                MarkMoved => "the src of its iframe leads on to another origin: mark it data-drimify",
                Nothing => {
                    assert_eq!(notices, [], "{why}");
                    continue;
                }
            };
            let line = format!("drimify-bridge: a message from \"{origin}\" was refused: {way_out}");
            assert_eq!(notices, [Notice::Warning(line)], "{why}");
        }
    }

    #[test]
    fn a_sandbox_that_was_told_of_when_its_frame_was_met_is_not_told_of_again() {
        let mut report = Report::new(false, false);
        let frame = Some(FrameId(0));
        assert!(report.trouble(&Trouble::SandboxOpaque, frame, None, "null", 0.0).is_some());
        let iframe = Some(FrameFacts { sandbox: Some(String::new()), ..facts("https://a.example") });
        let sender = Sender { frame, iframe, origin: Some("null"), ..Sender::default() };
        assert_eq!(report.message(&refused(Reason::Origin, frame), 1, &sender, false, 0.0), []);
    }

    #[test]
    fn a_callback_hears_of_troubles_as_of_messages() {
        let mut report = Report::new(true, false);
        let (trouble, frame) = (Trouble::TargetMissing("#a".into()), Some(FrameId(0)));
        let mut at = |time, frame| report.trouble(&trouble, frame, None, "https://a.example", time);
        assert_eq!(at(0.0, frame), Some(Notice::Callback(refusal("target_missing", 1, frame))));
        assert_eq!(at(500.0, frame), None, "once a second");
        assert_eq!(at(500.0, None), Some(Notice::Callback(refusal("target_missing", 3, None))), "all are counted");
        assert_eq!(at(1000.0, frame), Some(Notice::Callback(refusal("target_missing", 4, frame))));
    }

    #[test]
    fn a_trouble_is_told_for_each_element_and_how_it_looks_once() {
        let elements = [Some(ElementId(1)), Some(ElementId(2)), Some(ElementId(1)), None];
        for (has_callback, expected) in [(true, [true, true, false, true]), (false, [true, true, false, true])] {
            let mut report = Report::new(has_callback, false);
            let trouble = Trouble::VisibleBefore("<p>".into());
            let told =
                elements.map(|element| report.trouble(&trouble, None, element, "https://a.example", 0.0).is_some());
            assert_eq!(told, expected);
            assert_eq!(report.trouble(&trouble, None, elements[0], "https://a.example", 1000.0), None);
            let forbidden = Trouble::TargetForbidden("<p>".into());
            let told = [0.0, 999.0, 1000.0]
                .map(|now| report.trouble(&forbidden, None, elements[0], "https://a.example", now).is_some());
            assert_eq!(told, [true, false, has_callback], "what could not be done, a callback hears every second");
        }
        let mut report = Report::new(false, false);
        let missing = |selector: &str| Trouble::TargetMissing(selector.into());
        let mut told =
            |selector: &str| report.trouble(&missing(selector), None, None, "https://a.example", 0.0).is_some();
        assert_eq!([told("#a"), told("#b"), told("#a")], [true, true, false], "each selector that nothing matches");
    }

    #[test]
    fn a_console_has_twenty_warnings_and_one_line_that_there_are_more() {
        let mut report = Report::new(false, false);
        let lines = (0..100).filter_map(|number| {
            let trouble = Trouble::VisibleBefore("<p>".into());
            report.trouble(&trouble, None, Some(ElementId(number)), "https://a.example", 0.0)
        });
        let lines: Vec<_> = lines.collect();
        assert_eq!(lines.len(), 21);
        let last = "drimify-bridge: more warnings are left out: onRefused hears of all";
        assert_eq!(lines.last(), Some(&Notice::Warning(last.into())));
    }

    #[test]
    fn without_a_callback_a_trouble_is_told_once_on_the_console() {
        let mut report = Report::new(false, false);
        let mut at = |now| report.trouble(&Trouble::SandboxOpaque, None, None, "https://a.example", now);
        let line = "drimify-bridge: sandbox_opaque: what it says is refused: add allow-same-origin to the sandbox";
        assert_eq!(at(0.0), Some(Notice::Warning(line.into())));
        assert_eq!(at(5000.0), None);
    }

    #[test]
    fn a_fault_is_told_once() {
        let mut report = Report::new(false, false);
        assert!(report.is_new(&"one") && report.is_new(&"other"));
        assert!(!report.is_new(&"one"));
    }
}
