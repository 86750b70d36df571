//! What the host's own server is told of plays so that it can count them (`beacon`): which milestone, of which experience,
//! on which page.
//!
//! Decides alone: it sends nothing, and no answer is waited for. Addresses are said without query and fragment, a session
//! only of what was completed, and nothing of a person, a prize or a code.

use crate::claim::{experience, is_session};
use crate::event::{Flag, MilestoneEvent};
use crate::frame::FrameId;
use crate::json::quote;
use crate::milestone::Milestone;
use crate::platform::{Platform, Url};

/// How long a signal may be, in bytes: the server reads none that is longer.
const MAX_SIGNAL: usize = 1024;
/// Plays that are kept until the page goes.
const MAX_PLAYS: usize = 16;
/// What is told of a play that the page's end has cut short.
const ABANDONED: &str = "abandoned";

/// Something to be sent, to which no answer is expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signal {
    /// Where to.
    pub url: String,
    /// What: JSON text, to be sent as plain text.
    pub body: String,
}

/// What is counted.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sight<'s> {
    milestone: &'s str,
    session: Option<&'s str>,
    round: u32,
    /// Origin and path.
    experience: &'s str,
}

/// A play that has begun, and was not completed yet.
#[derive(Debug)]
struct Play {
    frame: FrameId,
    round: u32,
    experience: String,
}

/// What one bridge tells a server.
#[derive(Debug)]
pub(crate) struct Beacon {
    platform: &'static dyn Platform,
    /// The server's address, where the options have it.
    url: Option<String>,
    /// One a frame at most; also of frames that have left since.
    plays: Vec<Play>,
}

/// Whether a milestone is counted at all.
#[must_use]
pub(crate) fn counts(milestone: Milestone) -> bool {
    matches!(
        milestone,
        Milestone::Ready
            | Milestone::FirstInteraction
            | Milestone::Complete
            | Milestone::Close
            | Milestone::Unavailable
    )
}

impl Beacon {
    #[must_use]
    pub(crate) fn new(url: Option<String>, platform: &'static dyn Platform) -> Self {
        Self { platform, url, plays: Vec::new() }
    }

    /// What is told of a milestone, if anything. `src` is the frame's address, where it has one, `said` the server's
    /// address as the page's root element says it now.
    pub(crate) fn tell(
        &mut self,
        event: &MilestoneEvent,
        src: Option<&str>,
        said: Option<&str>,
        today: f64,
    ) -> Option<Signal> {
        // Whoever forges a callback of the widget is not counted.
        if !counts(event.milestone) || event.flags.contains(Flag::Ungated) {
            return None;
        }
        if event.milestone == Milestone::Complete {
            self.plays.retain(|play| play.frame != event.frame);
        }
        let url = self.address(said)?;
        let experience = src.map_or_else(|| event.origin.clone(), experience);
        let session = event.payload.completion().and_then(|completion| completion.session_id.as_deref());
        let sight = Sight {
            milestone: event.milestone.name(),
            session: session.filter(|session| is_session(session)),
            round: event.round,
            experience: &experience,
        };
        let body = self.write(sight, today);
        if event.milestone == Milestone::FirstInteraction {
            self.begin(Play { frame: event.frame, round: event.round, experience });
        }
        Some(Signal { url, body: body? })
    }

    /// The page goes for good: what is told of plays that were not completed, once.
    pub(crate) fn abandon(&mut self, said: Option<&str>, today: f64) -> Vec<Signal> {
        let plays = std::mem::take(&mut self.plays);
        let Some(url) = self.address(said) else { return Vec::new() };
        let sight = |play: &Play| {
            let sight = Sight { milestone: ABANDONED, session: None, round: play.round, experience: &play.experience };
            Some(Signal { url: url.clone(), body: self.write(sight, today)? })
        };
        plays.iter().filter_map(sight).collect()
    }

    fn begin(&mut self, play: Play) {
        self.plays.retain(|other| other.frame != play.frame);
        self.plays.push(play);
        self.plays.drain(..self.plays.len().saturating_sub(MAX_PLAYS));
    }

    /// Where to tell it, if anywhere: a relative address follows the page's own.
    fn address(&self, said: Option<&str>) -> Option<String> {
        let said = said.filter(|url| !url.trim().is_empty());
        Some(server(said.or(self.url.as_deref())?, self.platform)?.href)
    }

    /// The text of a signal. What would be too long is said shorter, the least important first.
    fn write(&self, sight: Sight<'_>, today: f64) -> Option<String> {
        let page = self.platform.parse_url("");
        let origin_of = |url: Option<Url>| url.map(|url| url.origin).unwrap_or_default();
        let (whole, origin) = (page.as_ref().map(address).unwrap_or_default(), origin_of(page));
        let experience = origin_of(self.platform.parse_url(sight.experience));
        let at = self.platform.format_number(today);
        let shorter = Sight { experience: &experience, ..sight };
        let spellings =
            [(sight, &whole), (sight, &origin), (shorter, &origin), (Sight { session: None, ..shorter }, &origin)];
        spellings.into_iter().map(|(sight, page)| sight.to_text(page, &at)).find(|text| text.len() <= MAX_SIGNAL)
    }
}

impl Sight<'_> {
    fn to_text(self, page: &str, at: &str) -> String {
        let Self { milestone, session, round, experience } = self;
        let session = session.map_or_else(|| "null".to_owned(), quote);
        let (experience, page) = (quote(experience), quote(page));
        format!(
            r#"{{"v":1,"milestone":"{milestone}","session":{session},"round":{round},"experience":{experience},"page":{page},"at":{at}}}"#
        )
    }
}

/// What a page is known by: origin and path. Of one that is no web page, such as a file, the path is nobody's business.
fn address(page: &Url) -> String {
    let path = if is_web(page) { page.path() } else { "" };
    [page.origin.as_str(), path].concat()
}

fn is_web(url: &Url) -> bool {
    matches!(url.protocol.as_str(), "https:" | "http:")
}

/// The address of a server of the host's; the empty text would be the page itself.
#[must_use]
pub(crate) fn server(text: &str, platform: &dyn Platform) -> Option<Url> {
    platform.parse_url(text).filter(|url| is_web(url) && !text.trim().is_empty())
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::event::{Flags, Via};
    use crate::payload::{Completion, Payload};
    use crate::platform::tests::PLATFORM;

    const SRC: &str = "https://me:pw@apps.drimify.com/a/b/?email=x@y.z#p";
    const URL: &str = "https://claims.example/seen";

    fn event(milestone: Milestone, frame: u32, round: u32) -> MilestoneEvent {
        MilestoneEvent {
            milestone,
            payload: Payload::None,
            frame: FrameId(frame),
            origin: "https://apps.drimify.com".into(),
            via: Via::Message,
            round,
            sequence: 1,
            time: 0.0,
            flags: Flags::default(),
            source: None,
        }
    }

    fn completed(session: &str, frame: u32, round: u32) -> MilestoneEvent {
        let completion = Completion { session_id: Some(session.to_owned()), ..Completion::default() };
        MilestoneEvent { payload: Payload::Completion(completion), ..event(Milestone::Complete, frame, round) }
    }

    fn beacon() -> Beacon {
        Beacon::new(Some(URL.into()), PLATFORM)
    }

    fn body(signal: Option<Signal>) -> Option<String> {
        signal.map(|signal| signal.body)
    }

    /// What is told of plays when the page goes: their rounds and experiences.
    fn abandoned(beacon: &mut Beacon) -> Vec<String> {
        beacon.abandon(None, 5.0).into_iter().map(|signal| signal.body).collect()
    }

    fn begin(beacon: &mut Beacon, frame: u32, round: u32) {
        beacon.tell(&event(Milestone::FirstInteraction, frame, round), Some(SRC), None, 0.0).expect("a signal");
    }

    #[test]
    fn a_signal_says_what_happened_where_and_when_and_nothing_else() {
        let told = beacon().tell(&event(Milestone::Ready, 0, 2), Some(SRC), None, 1_764_450_000_000.0);
        assert_eq!(
            told,
            Some(Signal {
                url: URL.into(),
                body: concat!(
                    r#"{"v":1,"milestone":"ready","session":null,"round":2,"experience":"https://apps.drimify.com/a/b/","#,
                    r#""page":"https://host.example/p/q","at":1764450000000}"#
                )
                .into(),
            })
        );
        let told = body(beacon().tell(&completed("s\"1", 0, 1), Some(SRC), None, 5.0)).expect("a signal");
        assert!(told.contains(r#""session":"s\"1","#), "{told}");
    }

    #[test]
    fn these_milestones_are_counted_and_no_others() {
        for milestone in Milestone::ALL {
            let told = beacon().tell(&event(milestone, 0, 1), Some(SRC), None, 0.0);
            let name = milestone.name();
            let is_counted = ["ready", "firstInteraction", "complete", "close", "unavailable"].contains(&name);
            assert_eq!(told.is_some(), is_counted, "{name}");
            assert!(body(told).is_none_or(|body| body.contains(&format!(r#""milestone":"{name}""#))));
        }
    }

    #[test]
    fn what_no_gated_message_stands_behind_is_not_counted() {
        let mut beacon = beacon();
        for milestone in [Milestone::FirstInteraction, Milestone::Complete] {
            let forged = MilestoneEvent { flags: Flag::Ungated.into(), ..event(milestone, 0, 1) };
            assert_eq!(beacon.tell(&forged, Some(SRC), None, 0.0), None);
        }
        assert!(abandoned(&mut beacon).is_empty(), "no play has begun by that");
        begin(&mut beacon, 0, 1);
        let forged = MilestoneEvent { flags: Flag::Ungated.into(), ..completed("s", 0, 1) };
        assert_eq!(beacon.tell(&forged, Some(SRC), None, 0.0), None);
        assert_eq!(abandoned(&mut beacon).len(), 1, "and none has ended");
    }

    #[test]
    fn a_play_that_was_not_completed_is_abandoned_once_in_its_round() {
        let mut beacon = beacon();
        begin(&mut beacon, 0, 3);
        assert_eq!(
            abandoned(&mut beacon),
            [concat!(
                r#"{"v":1,"milestone":"abandoned","session":null,"round":3,"experience":"https://apps.drimify.com/a/b/","#,
                r#""page":"https://host.example/p/q","at":5}"#
            )]
        );
        assert!(abandoned(&mut beacon).is_empty(), "once");
    }

    #[test]
    fn a_frame_has_one_play_which_its_completion_ends() {
        for (story, rounds, why) in [
            (&["ready"][..], &[][..], "nobody has played"),
            (&["start 1", "complete 1"], &[], "completed"),
            (&["start 1", "complete 1", "start 2"], &[2], "played again, and left"),
            (&["start 1", "start 2"], &[2], "begun anew"),
            (&["start 1", "close"], &[1], "closed before the end"),
            (&["start 1", "unavailable"], &[1], "heard no more"),
            (&["complete 1", "start 2", "complete 2"], &[], "completed again"),
        ] {
            let mut beacon = beacon();
            for step in story {
                let (name, round) = step.split_once(' ').unwrap_or((step, "1"));
                let round = round.parse().expect("a round");
                let event = match name {
                    "start" => event(Milestone::FirstInteraction, 0, round),
                    "complete" => completed("s1", 0, round),
                    name => event(Milestone::from_name(name).expect("a milestone"), 0, round),
                };
                assert!(beacon.tell(&event, Some(SRC), None, 0.0).is_some(), "{why}");
            }
            let told: Vec<_> = abandoned(&mut beacon);
            assert_eq!(told.len(), rounds.len(), "{why}");
            for (told, round) in told.iter().zip(rounds) {
                assert!(told.contains(&format!(r#""round":{round},"#)), "{why}: {told}");
            }
        }
    }

    #[test]
    fn of_many_plays_the_latest_are_kept() {
        let mut beacon = beacon();
        for frame in 0..20 {
            begin(&mut beacon, frame, frame);
        }
        let told = abandoned(&mut beacon);
        assert_eq!(told.len(), MAX_PLAYS);
        assert!(told.first().is_some_and(|told| told.contains(r#""round":4,"#)), "{told:?}");
    }

    #[test]
    fn the_root_element_may_say_an_address_at_any_time_and_take_it_back() {
        let mut beacon = Beacon::new(None, PLATFORM);
        let ready = event(Milestone::Ready, 0, 1);
        for (said, url) in [
            (None, None),
            (Some("/seen?k"), Some("https://host.example/seen?k")),
            (Some("https://other.example/s"), Some("https://other.example/s")),
            (Some(""), None),
            (Some(" \n"), None),
            (Some("http://["), None),
            (Some("javascript:alert(1)"), None),
        ] {
            let told = beacon.tell(&ready, Some(SRC), said, 0.0).map(|signal| signal.url);
            assert_eq!(told.as_deref(), url, "{said:?}");
        }
        beacon.tell(&event(Milestone::FirstInteraction, 0, 1), Some(SRC), Some("/seen"), 0.0).expect("a signal");
        assert_eq!(beacon.abandon(None, 0.0), [], "who takes it back is not counted when the page goes");
        beacon.tell(&event(Milestone::FirstInteraction, 0, 2), Some(SRC), None, 0.0);
        assert_eq!(beacon.abandon(Some("/seen"), 0.0), [], "nor what began before");
    }

    #[test]
    fn an_attribute_without_an_address_says_nothing_against_the_options() {
        let told = beacon().tell(&event(Milestone::Ready, 0, 1), Some(SRC), Some(" "), 0.0);
        assert_eq!(told.map(|signal| signal.url).as_deref(), Some(URL));
    }

    #[test]
    fn a_session_that_only_says_nothing_is_none() {
        let told = body(beacon().tell(&completed("undefined", 0, 1), Some(SRC), None, 0.0)).expect("a signal");
        assert!(told.contains(r#""session":null"#), "{told}");
    }

    #[test]
    fn a_frame_without_an_address_is_known_by_the_origin_it_speaks_from() {
        let told = body(beacon().tell(&event(Milestone::Ready, 0, 1), None, None, 0.0)).expect("a signal");
        assert!(told.contains(r#""experience":"https://apps.drimify.com","#), "{told}");
    }

    #[test]
    fn a_signal_is_never_longer_than_the_server_reads() {
        let long = |length: usize| format!("https://apps.drimify.com/{}", "x".repeat(length));
        let shortest = body(beacon().tell(&completed("s1", 0, 1), Some(&long(0)), None, 0.0)).expect("a signal");
        let room = MAX_SIGNAL - shortest.len();
        for (src, session, kept, why) in [
            (long(room), "s1".to_owned(), [true, true, true], "as it is"),
            (long(room + 1), "s1".to_owned(), [false, true, true], "the page is its origin"),
            (long(2000), "s1".to_owned(), [false, false, true], "and so is the experience"),
            (long(2000), "\u{1}".repeat(256), [false, false, false], "a session that is no name is left out"),
        ] {
            let told = body(beacon().tell(&completed(&session, 0, 1), Some(&src), None, 0.0)).expect("a signal");
            assert!(told.len() <= MAX_SIGNAL, "{why}: {}", told.len());
            for (part, kept) in ["/p/q", "/xxx", "\"s1\""].into_iter().zip(kept) {
                assert_eq!(told.contains(part), kept, "{why}: {part}");
            }
        }
    }

    #[test]
    fn a_page_that_is_no_web_page_has_no_path() {
        let url = |href: &str, origin: &str, protocol: &str| Url {
            href: href.into(),
            origin: origin.into(),
            protocol: protocol.into(),
            has_credentials: false,
        };
        assert_eq!(address(&url("file:///home/zoe/x.html", "null", "file:")), "null");
        assert_eq!(address(&url("https://u:p@a.example/b?c#d", "https://a.example", "https:")), "https://a.example/b");
    }
}
