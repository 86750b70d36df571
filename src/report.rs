//! What the page is told of messages that were refused and reactions that could not run: in which words, and how often.
//!
//! To its own callback, or once on the console with the way out. Never a message's body, and quiet about foreign windows,
//! which are none of the page's business. It tells nobody itself.

use serde::Serialize;

use crate::frame::FrameId;
use crate::gate::{Reason, Refused};

/// Milliseconds in which one reason is told once for each frame: a flood costs no more than the gate.
const PAUSE: f64 = 1000.0;

/// How often a live region that a script of the page takes away is replaced.
#[cfg_attr(not(target_arch = "wasm32"), expect(dead_code, reason = "a browser alone has such a region"))]
pub(crate) const MOST_REGIONS: u32 = 16;
/// What is said when that is not enough.
#[cfg_attr(not(target_arch = "wasm32"), expect(dead_code, reason = "a browser alone has such a region"))]
pub(crate) const TOO_MANY_REGIONS: &str = "drimify-bridge: a script of this page removes the bridge's live region \
    (data-drimify-live) again and again: it is not put back any more, and nothing is announced until then";

/// Something that the page can be told of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Trouble {
    /// No element matches the target of a reaction, a selector.
    TargetMissing(String),
    /// The target's text is code, a resource or a form's value. The element, as a person calls it.
    TargetForbidden(String),
    /// A hidden element is still shown.
    HiddenOverridden(String),
    /// What is to be revealed could be seen before.
    VisibleBefore(String),
    /// A redirect goes nowhere.
    Blocked {
        /// Why: one of the contract's `url_…`, or `template_segment`.
        reason: &'static str,
        /// The element that declares it, where it was found out at set-up.
        element: Option<String>,
    },
    /// This tab was redirected already.
    RedirectGuard,
    /// A sandbox takes the frame's origin away.
    SandboxOpaque,
}

impl Trouble {
    /// The reason's name in refusals.
    #[must_use]
    pub fn reason(&self) -> &'static str {
        match self {
            Self::TargetMissing(_) => "target_missing",
            Self::TargetForbidden(_) => "target_forbidden",
            Self::HiddenOverridden(_) => "hidden_overridden",
            Self::VisibleBefore(_) => "visible_before",
            Self::Blocked { reason, .. } => reason,
            Self::RedirectGuard => "redirect_guard",
            Self::SandboxOpaque => "sandbox_opaque",
        }
    }

    /// What it is about, and the way out.
    fn way_out(&self) -> String {
        const BLOCKED: &str = "the redirect goes nowhere safe: see redirectAllowedOrigins";
        match self {
            Self::TargetMissing(selector) => format!("no element matches \"{selector}\": correct the target"),
            Self::TargetForbidden(element) => format!("{element} is never filled in"),
            Self::HiddenOverridden(element) => {
                format!("{element} is still shown: add [hidden]{{display:none!important}} to the CSS")
            }
            Self::VisibleBefore(element) => format!("{element} is shown before its reveal: add hidden"),
            Self::Blocked { element: Some(element), .. } => format!("{element}: {BLOCKED}"),
            Self::Blocked { element: None, .. } => BLOCKED.to_owned(),
            Self::RedirectGuard => {
                "this game redirected this tab already: lead elsewhere, or open a new tab".to_owned()
            }
            Self::SandboxOpaque => "what it says is refused: add allow-same-origin to the sandbox".to_owned(),
        }
    }
}

/// A refusal as the page sees it (contract, section 2, Refusals).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Refusal {
    /// Why.
    pub reason: &'static str,
    /// The origin it is about.
    pub origin: String,
    /// How many of that reason there are.
    pub count: u32,
    /// The frame it is about, where that is known; the page sees the element.
    #[serde(skip)]
    pub frame: Option<FrameId>,
    /// The unknown name, where the reason is `unknown_event`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
}

/// Something to tell, and whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// The page's own callback.
    Callback(Refusal),
    /// `console.debug`, after [`Notice::LABEL`].
    Debug(Refusal),
    /// `console.warn`.
    Warning(String),
}

impl Notice {
    /// The words before a refusal on the console.
    pub const LABEL: &'static str = "drimify-bridge refused";

    fn warning(text: &str) -> Self {
        Self::Warning(format!("drimify-bridge: {text}"))
    }
}

/// What may be asked of the sender of a refused message, where it matters.
pub trait Stranger {
    /// The origin it has.
    fn origin(&self) -> String;
    /// The registered frame whose window it is, whatever its origin.
    fn frame(&self) -> Option<FrameId>;
    /// Whether its window is that of an iframe which is marked, or stands in a marked container.
    fn is_marked(&self) -> bool;
}

/// What was told so far.
#[derive(Debug)]
pub(crate) struct Report {
    has_callback: bool,
    debug: bool,
    /// How often each trouble was met.
    counts: Vec<(&'static str, u32)>,
    /// When each reason was told last, for each frame and for all else.
    told: Vec<((Option<FrameId>, &'static str), f64)>,
    /// The hint about origins was given.
    has_hinted: bool,
    /// Faults that were told.
    faults: Vec<String>,
}

impl Report {
    /// Nothing was told yet. `has_callback` is whether the page has one for refusals, `debug` the option.
    #[must_use]
    pub(crate) fn new(has_callback: bool, debug: bool) -> Self {
        let (counts, told, faults) = (Vec::new(), Vec::new(), Vec::new());
        Self { has_callback, debug, counts, told, has_hinted: false, faults }
    }

    /// A message was refused, one of `count` for its reason. Its sender is asked as late and as seldom as can be.
    pub(crate) fn message(&mut self, refused: &Refused, count: u32, sender: &impl Stranger, now: f64) -> Vec<Notice> {
        let Refused { reason, frame, kind } = refused;
        let tells = self.has_callback || self.debug;
        // The commonest mistakes: the experience is elsewhere than allowed, in a registered frame or in a marked container.
        let may_hint = *reason == Reason::Origin && !self.has_callback && !self.has_hinted;
        if !tells && !may_hint {
            return Vec::new();
        }
        // These two are refused because no registered frame sent them.
        let has_none = matches!(reason, Reason::Source | Reason::EarlyOverflow);
        let frame = frame.or_else(|| if has_none { None } else { sender.frame() });
        let is_ours = frame.is_some() || self.debug || *reason == Reason::EarlyOverflow;
        if !(is_ours || may_hint) || self.was_told(frame, reason.name(), now) {
            return Vec::new();
        }
        let mut notices = Vec::new();
        if is_ours && tells {
            let (reason, origin) = (reason.name(), sender.origin());
            notices.push(self.notice(Refusal { reason, origin, count, frame, kind: kind.clone() }));
        }
        if may_hint && (frame.is_some() || sender.is_marked()) {
            self.has_hinted = true;
            notices.push(Notice::warning(&format!(
                "a message from \"{}\" was refused: add it to allowedOrigins (data-drimify-origins on <html>), or mark the iframe data-drimify",
                sender.origin()
            )));
        }
        notices
    }

    /// A reaction could not run, or something of the page is not as it should be. `origin` is the frame's, or the page's
    /// own where no frame is concerned.
    pub(crate) fn trouble(
        &mut self,
        trouble: &Trouble,
        frame: Option<FrameId>,
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
        if !self.has_callback {
            return (count == 1).then(|| Notice::warning(&format!("{reason}: {}", trouble.way_out())));
        }
        if self.was_told(frame, reason, now) {
            return None;
        }
        Some(self.notice(Refusal { reason, origin: origin.to_owned(), count, frame, kind: None }))
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
        self.told.retain(|((known, _), _)| *known != Some(frame));
    }

    fn was_told(&mut self, frame: Option<FrameId>, reason: &'static str, now: f64) -> bool {
        match self.told.iter_mut().find(|(told, _)| *told == (frame, reason)) {
            Some((_, time)) if now - *time < PAUSE => return true,
            Some((_, time)) => *time = now,
            None => self.told.push(((frame, reason), now)),
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

    const HINT: &str = "drimify-bridge: a message from \"https://a.example\" was refused: add it to allowedOrigins \
                        (data-drimify-origins on <html>), or mark the iframe data-drimify";

    /// A sender that notes whether it was asked for its origin.
    #[derive(Default)]
    struct Sender {
        frame: Option<FrameId>,
        is_marked: bool,
        was_asked: Cell<bool>,
    }

    impl Stranger for Sender {
        fn origin(&self) -> String {
            self.was_asked.set(true);
            "https://a.example".into()
        }

        fn frame(&self) -> Option<FrameId> {
            self.frame
        }

        fn is_marked(&self) -> bool {
            self.is_marked
        }
    }

    fn refused(reason: Reason, frame: Option<FrameId>) -> Refused {
        Refused { reason, frame, kind: None }
    }

    fn refusal(reason: &'static str, count: u32, frame: Option<FrameId>) -> Refusal {
        Refusal { reason, origin: "https://a.example".into(), count, frame, kind: None }
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
            let sender = Sender { frame, is_marked, ..Sender::default() };
            let notices = report.message(&refused(reason, None), 7, &sender, 0.0);
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
        let notices = report.message(&unknown, 1, &Sender::default(), 0.0);
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
            let notices = report.message(&refused(reason, frame), 1, &Sender::default(), time);
            assert_eq!(!notices.is_empty(), is_told, "{reason} at {time}: {why}");
        }
        report.forget(FrameId(0));
        let notices = report.message(&refused(Reason::Rate, one), 1, &Sender::default(), 1999.0);
        assert!(!notices.is_empty(), "another frame that has the number now");
    }

    #[test]
    fn the_hint_about_origins_is_given_once() {
        let mut report = Report::new(false, false);
        let sender = |frame| Sender { frame, ..Sender::default() };
        let origin = refused(Reason::Origin, None);
        assert!(report.message(&origin, 1, &sender(None), 0.0).is_empty(), "a stranger does not use it up");
        assert_eq!(report.message(&origin, 2, &sender(Some(FrameId(0))), 0.0), [Notice::Warning(HINT.into())]);
        assert!(report.message(&origin, 3, &sender(Some(FrameId(1))), 5000.0).is_empty());
    }

    #[test]
    fn every_trouble_is_told_with_the_way_out() {
        let blocked =
            |element: Option<&str>| Trouble::Blocked { reason: "url_scheme", element: element.map(str::to_owned) };
        for (trouble, sentence) in [
            (Trouble::TargetMissing("#a".into()), "target_missing: no element matches \"#a\": correct the target"),
            (Trouble::TargetForbidden("<title>".into()), "target_forbidden: <title> is never filled in"),
            (
                Trouble::HiddenOverridden("<p#a>".into()),
                "hidden_overridden: <p#a> is still shown: add [hidden]{display:none!important} to the CSS",
            ),
            (Trouble::VisibleBefore("<p#a>".into()), "visible_before: <p#a> is shown before its reveal: add hidden"),
            (blocked(None), "url_scheme: the redirect goes nowhere safe: see redirectAllowedOrigins"),
            (blocked(Some("<a#b>")), "url_scheme: <a#b>: the redirect goes nowhere safe: see redirectAllowedOrigins"),
            (
                Trouble::RedirectGuard,
                "redirect_guard: this game redirected this tab already: lead elsewhere, or open a new tab",
            ),
            (Trouble::SandboxOpaque, "sandbox_opaque: what it says is refused: add allow-same-origin to the sandbox"),
        ] {
            let mut report = Report::new(false, false);
            let expected = Notice::Warning(format!("drimify-bridge: {sentence}"));
            assert_eq!(report.trouble(&trouble, None, "https://a.example", 0.0), Some(expected));
            assert_eq!(report.trouble(&trouble, None, "https://a.example", 5000.0), None, "once on the console");
        }
    }

    #[test]
    fn a_callback_hears_of_troubles_as_of_messages() {
        let mut report = Report::new(true, false);
        let (trouble, frame) = (Trouble::TargetMissing("#a".into()), Some(FrameId(0)));
        let mut at = |time, frame| report.trouble(&trouble, frame, "https://a.example", time);
        assert_eq!(at(0.0, frame), Some(Notice::Callback(refusal("target_missing", 1, frame))));
        assert_eq!(at(500.0, frame), None, "once a second");
        assert_eq!(at(500.0, None), Some(Notice::Callback(refusal("target_missing", 3, None))), "all are counted");
        assert_eq!(at(1000.0, frame), Some(Notice::Callback(refusal("target_missing", 4, frame))));
    }

    #[test]
    fn a_fault_is_told_once() {
        let mut report = Report::new(false, false);
        assert!(report.is_new(&"one") && report.is_new(&"other"));
        assert!(!report.is_new(&"one"));
    }
}
