//! What the host's own server is asked about a participation (`verify`), and what its answers mean.
//!
//! The browser's word is a hint; the server's record is the proof. Decides alone: it fetches nothing, keeps no timer and
//! touches no storage. Nothing of an answer is kept in the browser but a random name to ask again by.

mod address;
mod answer;
mod sessions;

pub use answer::Answer;
pub use answer::MAX_ANSWER;
pub(crate) use sessions::{Sessions, experience, is_session};

use address::{Address, encode_component};
use answer::{Word, read, retry_after};

use crate::frame::FrameId;
use crate::json::quote;
use crate::milestone::Milestone;
use crate::options::Verify;
use crate::payload::{Claim, Payload, Unproven};
use crate::platform::Platform;

/// Where the tab keeps who asks.
pub const CLAIMANT_KEY: &str = "drimify-bridge:claimant";
/// Where the tab keeps the sessions that were asked for.
pub const SESSIONS_KEY: &str = "drimify-bridge:sessions";

/// Milliseconds until a claim is given up, where nothing else is said.
const TIMEOUT: f64 = 30_000.0;

/// Names one claim; never used twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ClaimId(pub u32);

/// A request to make, without credentials.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Whose it is; `Session::claimed` is told the answer.
    pub claim: ClaimId,
    /// How to ask.
    pub method: Method,
    /// Whom to ask.
    pub url: String,
}

/// How a question is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Method {
    /// With this body, JSON text.
    Post(String),
    /// Without one.
    Get,
}

/// How a claim ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The server has seen the participation.
    Verified(Claim),
    /// It has not, or nobody knows.
    Unverified(Unproven),
}

impl Outcome {
    /// The milestone that comes of it, and what that carries.
    #[must_use]
    pub fn into_milestone(self) -> (Milestone, Payload) {
        match self {
            Self::Verified(claim) => (Milestone::Verified, Payload::Verified { claim }),
            Self::Unverified(reason) => (Milestone::Unverified, Payload::Unverified { reason }),
        }
    }
}

/// A claim that has ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ended {
    /// Which one: a question of it that is under way is to be given up.
    pub claim: ClaimId,
    /// Whose it was.
    pub frame: FrameId,
    /// What is told; nothing where no news is no news.
    pub outcome: Option<Outcome>,
}

/// What a completion leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Begun {
    /// The earlier claim of the frame, which ends in silence: a question of it that is under way is to be given up.
    pub replaced: Option<ClaimId>,
    /// What to ask, or the outcome where there is nothing to ask for.
    pub next: Result<Question, Outcome>,
}

/// What an answer leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    /// Another question, at once.
    Ask(Question),
    /// Another question, once the deadline has come.
    Later,
    /// The end.
    Ended(Ended),
    /// Nothing: the claim had ended before.
    Nothing,
}

/// What the clock has brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Woken {
    /// Another question.
    Ask(Question),
    /// The end: the server did not say in time.
    Ended(Ended),
}

/// What a completion says of itself.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Play<'p> {
    pub(crate) session: Option<&'p str>,
    pub(crate) project: Option<&'p str>,
}

/// The claims that wait for the server's word, one a frame at most.
#[derive(Debug)]
pub(crate) struct Claims {
    verify: Verify,
    platform: &'static dyn Platform,
    open: Vec<Open>,
    last: u32,
}

/// A claim that waits.
#[derive(Debug)]
struct Open {
    id: ClaimId,
    frame: FrameId,
    session: String,
    claimant: String,
    /// The project, where the server is told.
    app: Option<String>,
    /// No answer is no news.
    quiet: bool,
    address: Address,
    /// Whether the server knows of the claim, and is asked for news alone.
    posted: bool,
    /// When to ask again; none while a question is under way.
    asks_at: Option<f64>,
    gives_up_at: Option<f64>,
}

impl Claims {
    /// No claims yet, and whom to ask.
    #[must_use]
    pub(crate) fn new(verify: Verify, platform: &'static dyn Platform) -> Self {
        Self { verify, platform, open: Vec::new(), last: 0 }
    }

    /// Whether the tab keeps who asks, and for what.
    #[must_use]
    pub(crate) fn remembers(&self) -> bool {
        self.verify.remember
    }

    /// Asks for a frame's completion, which takes the place of an earlier one.
    pub(crate) fn begin(&mut self, frame: FrameId, play: Play<'_>, claimant: &str, now: f64) -> Begun {
        let replaced = self.stop(frame);
        let next = match play.session {
            Some(session) if is_session(session) => {
                let app = play.project.filter(|_| self.verify.app);
                Ok(self.open(frame, session, app, claimant, false, now))
            }
            _ => Err(Outcome::Unverified(Unproven::NoSession)),
        };
        Begun { replaced, next }
    }

    /// Asks again for a frame that was there before the page was reloaded: no answer is no news.
    pub(crate) fn resume(&mut self, frame: FrameId, session: &str, claimant: &str, now: f64) -> Question {
        self.stop(frame);
        self.open(frame, session, None, claimant, true, now)
    }

    fn open(
        &mut self,
        frame: FrameId,
        session: &str,
        app: Option<&str>,
        claimant: &str,
        quiet: bool,
        now: f64,
    ) -> Question {
        self.last = self.last.wrapping_add(1);
        let timeout = self.verify.timeout.unwrap_or(TIMEOUT);
        let open = Open {
            id: ClaimId(self.last),
            frame,
            session: session.to_owned(),
            claimant: claimant.to_owned(),
            app: app.map(str::to_owned),
            quiet,
            // Now, and not when the bridge was set up: a relative address follows the page's own.
            address: Address::resolve(&self.verify.url, self.platform),
            posted: false,
            asks_at: None,
            gives_up_at: (timeout > 0.0).then_some(now + timeout),
        };
        let question = open.question();
        self.open.push(open);
        question
    }

    /// What an answer means.
    pub(crate) fn claimed(&mut self, claim: ClaimId, answer: &Answer, now: f64) -> Next {
        let Some(open) = self.open.iter_mut().find(|open| open.id == claim) else { return Next::Nothing };
        match read(answer, self.platform) {
            Word::Settled(outcome) => {
                let outcome = open.tells(outcome);
                let ended = Ended { claim, frame: open.frame, outcome };
                self.open.retain(|open| open.id != claim);
                Next::Ended(ended)
            }
            Word::Accepted if !open.posted => {
                open.posted = true;
                Next::Ask(open.question())
            }
            Word::Accepted | Word::Unclear => {
                open.asks_at = Some(now + retry_after(answer));
                Next::Later
            }
        }
    }

    /// Ends a frame's claim in silence, as when it has left. Answers which: a question of it that is under way is to be
    /// given up.
    pub(crate) fn stop(&mut self, frame: FrameId) -> Option<ClaimId> {
        let at = self.open.iter().position(|open| open.frame == frame)?;
        Some(self.open.remove(at).id)
    }

    /// Whether a claim still waits.
    #[must_use]
    pub(crate) fn is_open(&self, claim: ClaimId) -> bool {
        self.open.iter().any(|open| open.id == claim)
    }

    /// When [`Claims::wake`] has something to say.
    #[must_use]
    pub(crate) fn deadline(&self) -> Option<f64> {
        self.open.iter().flat_map(|open| [open.asks_at, open.gives_up_at]).flatten().reduce(f64::min)
    }

    /// What is due: claims that end for want of an answer, and questions that are asked again.
    pub(crate) fn wake(&mut self, now: f64) -> Vec<Woken> {
        let is_due = |time: Option<f64>| time.is_some_and(|time| time <= now);
        let mut woken = Vec::new();
        self.open.retain_mut(|open| {
            if is_due(open.gives_up_at) {
                let outcome = open.tells(Outcome::Unverified(Unproven::Timeout));
                woken.push(Woken::Ended(Ended { claim: open.id, frame: open.frame, outcome }));
                return false;
            }
            if is_due(open.asks_at) {
                open.asks_at = None;
                woken.push(Woken::Ask(open.question()));
            }
            true
        });
        woken
    }
}

impl Open {
    fn question(&self) -> Question {
        let Self { session, claimant, app, address, .. } = self;
        let (method, url) = if self.posted {
            // The server is asked to wait for news.
            let session = encode_component(session);
            let app = app.as_deref().map_or_else(String::new, |app| format!("&app={}", encode_component(app)));
            (Method::Get, format!("{}/{session}?wait=20s&claimant={claimant}{app}", address.base))
        } else {
            let app = app.as_deref().map_or_else(String::new, |app| format!(r#","app":{}"#, quote(app)));
            let body = format!(r#"{{"sessionId":{},"claimant":{}{app}}}"#, quote(session), quote(claimant));
            (Method::Post(body), address.href.clone())
        };
        Question { claim: self.id, method, url }
    }

    /// What is told of an outcome: after a reload only good news.
    fn tells(&self, outcome: Outcome) -> Option<Outcome> {
        (!self.quiet || matches!(outcome, Outcome::Verified(_))).then_some(outcome)
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::platform::tests::PLATFORM;

    const FRAME: FrameId = FrameId(0);

    fn claims(url: &str, timeout: Option<f64>) -> Claims {
        Claims::new(Verify { url: url.into(), timeout, remember: true, app: false }, PLATFORM)
    }

    fn play(session: &str) -> Play<'_> {
        Play { session: Some(session), project: Some("p 1") }
    }

    fn asked(claims: &mut Claims) -> Question {
        claims.begin(FRAME, play("s1"), "c", 0.0).next.expect("a question")
    }

    fn response(status: u16, retry_after: Option<&str>, body: &str) -> Answer {
        Answer::Response { status, retry_after: retry_after.map(str::to_owned), body: body.into() }
    }

    fn unverified(reason: Unproven) -> Option<Outcome> {
        Some(Outcome::Unverified(reason))
    }

    #[test]
    fn a_claim_is_posted_once_and_then_asked_for_below_the_servers_address() {
        for (url, session, href, base) in [
            ("/claims", "s1", "https://host.example/claims", "https://host.example/claims/s1"),
            ("/claims/", "s1", "https://host.example/claims/", "https://host.example/claims/s1"),
            ("/", "s1", "https://host.example/", "https://host.example/s1"),
            ("c?key=1#x", "s1", "https://host.example/p/c?key=1#x", "https://host.example/p/c/s1"),
            ("https://api.example:8443/a/b", "s1", "https://api.example:8443/a/b", "https://api.example:8443/a/b/s1"),
            ("https://me@api.example/a", "s1", "https://me@api.example/a", "https://api.example/a/s1"),
            ("/c", "a b/é?", "https://host.example/c", "https://host.example/c/a%20b%2F%C3%A9%3F"),
            ("/c", "-_.!~*'()", "https://host.example/c", "https://host.example/c/-_.!~*'()"),
        ] {
            let mut claims = claims(url, None);
            let question = claims.begin(FRAME, play(session), "c", 0.0).next.expect("a question");
            let body = format!(r#"{{"sessionId":"{session}","claimant":"c"}}"#);
            assert_eq!((question.method, question.url.as_str()), (Method::Post(body), href), "{url}");
            let Next::Ask(news) = claims.claimed(question.claim, &response(202, None, ""), 0.0) else {
                panic!("{url}: the server has noted the claim, and is asked for news at once")
            };
            assert_eq!((news.method, news.url), (Method::Get, format!("{base}?wait=20s&claimant=c")));
        }
    }

    #[test]
    fn the_project_is_named_where_the_page_wants_it() {
        let verify = Verify { url: "/c".into(), timeout: None, remember: true, app: true };
        let mut claims = Claims::new(verify, PLATFORM);
        let question = asked(&mut claims);
        assert_eq!(question.method, Method::Post(r#"{"sessionId":"s1","claimant":"c","app":"p 1"}"#.into()));
        let Next::Ask(news) = claims.claimed(question.claim, &response(202, None, ""), 0.0) else { panic!("asked") };
        assert_eq!(news.url, "https://host.example/c/s1?wait=20s&claimant=c&app=p%201");
        let again = claims.resume(FRAME, "s1", "c", 0.0);
        assert_eq!(again.method, Method::Post(r#"{"sessionId":"s1","claimant":"c"}"#.into()), "nobody kept it");
    }

    #[test]
    fn what_only_says_nothing_is_not_asked_for() {
        for nothing in ["", "undefined", "[object Object]"] {
            let next = claims("/c", None).begin(FRAME, play(nothing), "c", 0.0).next;
            assert_eq!(next, Err(Outcome::Unverified(Unproven::NoSession)), "{nothing}");
        }
    }

    #[test]
    fn what_is_asked_is_json_whatever_the_session_is_called() {
        let question = claims("/c", None).begin(FRAME, play("a\"\n\\"), "c", 0.0).next.expect("a question");
        assert_eq!(question.method, Method::Post(r#"{"sessionId":"a\"\u000a\\","claimant":"c"}"#.into()));
    }

    #[test]
    fn an_answer_settles_the_claim_or_is_asked_for_again() {
        let long = format!(r#"{{"state":"verified","won":true,"x":"{}"}}"#, "a".repeat(MAX_ANSWER as usize));
        let padded = format!("{}{}", r#"{"state":"taken"}"#, " ".repeat(MAX_ANSWER as usize));
        let refused = || Some(Outcome::Unverified(Unproven::Refused));
        let seen = |claim| Some(Outcome::Verified(claim));
        let won = Claim { won: true, ..Claim::default() };
        let prize = Claim {
            won: true,
            code: Some("C".into()),
            title: Some("T".into()),
            reference: Some("R".into()),
            token: Some("t".into()),
        };
        let told = r#"{"state":"verified","won":true,"token":"t","prize":{"code":"C","title":"T","ref":"R"}}"#;
        for (status, body, settled, why) in [
            (200, told, seen(prize), "all that a claim has"),
            (200, r#"{"state":"verified","won":true,"prize":null,"token":1}"#, seen(won), "what is no text is absent"),
            (200, r#"{"state":"verified","won":"true"}"#, seen(Claim::default()), "won is a boolean"),
            (200, r#"{"state":"taken"}"#, refused(), "another claimant was first"),
            (200, padded.as_str(), refused(), "what is cut off is blank"),
            (200, r#"{"state":"pending"}"#, None, "no news"),
            (200, "null", None, "no object"),
            (200, "<html>", None, "no JSON, as of a captive portal"),
            (200, "", None, "a body that could not be read"),
            (200, long.as_str(), None, "too long to be read whole"),
            (204, "", None, "no answer to the question"),
            (302, "", None, "somewhere else"),
            (400, "", refused(), "the question is wrong"),
            (401, "", refused(), "not for this page"),
            (404, "", refused(), "nobody knows the session"),
            (408, "", None, "slowness passes"),
            (429, "", None, "haste passes"),
            (451, "", refused(), "not here"),
            (499, "", refused(), "the last of the page's own"),
            (500, "", None, "the server is down"),
            (503, "", None, "the server is busy"),
        ] {
            let mut claims = claims("/claims", None);
            let question = asked(&mut claims);
            let next = claims.claimed(question.claim, &response(status, None, body), 5.0);
            let expected = settled.map_or(Next::Later, |outcome| {
                Next::Ended(Ended { claim: question.claim, frame: FRAME, outcome: Some(outcome) })
            });
            assert_eq!(next, expected, "{status}: {why}");
            assert_eq!(claims.deadline(), (next == Next::Later).then_some(1005.0), "{status}: {why}");
        }
    }

    #[test]
    fn the_server_says_when_it_is_asked_again() {
        for (retry_after, milliseconds, why) in [
            (Some("2"), 2000.0, "in seconds"),
            (Some("0"), 0.0, "at once"),
            (Some("007"), 7000.0, "digits are digits"),
            (Some("999"), 999_000.0, "the longest"),
            (Some("1000"), 1000.0, "longer than anybody waits"),
            (Some("1.5"), 1000.0, "no whole number"),
            (Some("-1"), 1000.0, "no digits"),
            (Some(""), 1000.0, "nothing"),
            (Some("Wed, 21 Oct 2015 07:28:00 GMT"), 1000.0, "a date is not read"),
            (None, 1000.0, "it does not say"),
        ] {
            let mut claims = claims("/claims", Some(0.0));
            let question = asked(&mut claims);
            assert_eq!(claims.deadline(), None, "a question is under way, and a timeout of 0 is never");
            assert_eq!(claims.claimed(question.claim, &response(503, retry_after, ""), 5.0), Next::Later);
            assert_eq!(claims.deadline(), Some(5.0 + milliseconds), "{retry_after:?}: {why}");
            assert_eq!(claims.wake(4.0), [], "not yet");
            assert_eq!(claims.wake(5.0 + milliseconds), [Woken::Ask(question)], "the same question");
            assert_eq!(claims.deadline(), None, "under way again");
        }
    }

    #[test]
    fn no_answer_is_asked_for_again_and_a_claim_that_was_noted_is_not_posted_again() {
        let mut claims = claims("/claims", None);
        let question = asked(&mut claims);
        let Next::Ask(news) = claims.claimed(question.claim, &response(202, None, ""), 0.0) else { panic!("noted") };
        for answer in [Answer::Failed, response(202, None, ""), response(500, None, "")] {
            assert_eq!(claims.claimed(news.claim, &answer, 0.0), Next::Later, "{answer:?}");
            assert_eq!(claims.wake(1000.0), [Woken::Ask(news.clone())], "{answer:?}");
        }
    }

    #[test]
    fn a_claim_that_is_not_settled_in_time_is_unverified() {
        for (timeout, expected, why) in [
            (None, Some(30_100.0), "half a minute where nothing else is said"),
            (Some(250.0), Some(350.0), "as the page says"),
            (Some(0.0), None, "never"),
        ] {
            let mut claims = claims("/claims", timeout);
            let question = claims.begin(FRAME, play("s1"), "c", 100.0).next.expect("a question");
            assert_eq!(claims.deadline(), expected, "{why}");
            let Some(deadline) = expected else { continue };
            assert_eq!(claims.wake(deadline - 1.0), [], "{why}");
            let ended = Ended { claim: question.claim, frame: FRAME, outcome: unverified(Unproven::Timeout) };
            assert_eq!(claims.wake(deadline), [Woken::Ended(ended)], "{why}");
            assert_eq!(claims.claimed(question.claim, &response(403, None, ""), deadline), Next::Nothing, "too late");
            assert_eq!(claims.deadline(), None);
        }
    }

    #[test]
    fn a_completion_takes_the_place_of_the_frames_earlier_one() {
        let mut claims = claims("/claims", None);
        let first = asked(&mut claims);
        let other = claims.begin(FrameId(1), play("s2"), "c", 0.0);
        assert_eq!(other.replaced, None, "another frame's goes on");
        let second = claims.begin(FRAME, play("s3"), "c", 0.0);
        assert_eq!(second.replaced, Some(first.claim));
        assert_eq!(claims.claimed(first.claim, &response(403, None, ""), 0.0), Next::Nothing, "it was ended");
        let nothing = claims.begin(FRAME, play(""), "c", 0.0);
        assert_eq!(nothing.replaced, second.next.ok().map(|question| question.claim), "also by one without a session");
        assert_eq!(nothing.next, Err(Outcome::Unverified(Unproven::NoSession)));
        assert_eq!(claims.begin(FRAME, Play::default(), "c", 0.0).next, Err(Outcome::Unverified(Unproven::NoSession)));
    }

    #[test]
    fn a_frame_that_has_left_is_not_asked_for_any_more() {
        let mut claims = claims("/claims", None);
        let question = asked(&mut claims);
        assert_eq!(claims.stop(FRAME), Some(question.claim));
        assert_eq!((claims.stop(FRAME), claims.deadline()), (None, None));
        assert_eq!(claims.claimed(question.claim, &response(200, None, ""), 0.0), Next::Nothing);
    }

    #[test]
    fn after_a_reload_only_good_news_is_told() {
        for (answer, told, why) in [
            (response(200, None, r#"{"state":"verified"}"#), Some(Outcome::Verified(Claim::default())), "good news"),
            (response(200, None, r#"{"state":"taken"}"#), None, "another claimant was first"),
            (response(404, None, ""), None, "nobody knows the session any more"),
        ] {
            let mut claims = claims("/claims", None);
            let question = claims.resume(FRAME, "s1", "c", 0.0);
            let ended = Ended { claim: question.claim, frame: FRAME, outcome: told };
            assert_eq!(claims.claimed(question.claim, &answer, 0.0), Next::Ended(ended), "{why}");
        }
        let mut claims = claims("/claims", None);
        let question = claims.resume(FRAME, "s1", "c", 0.0);
        let ended = Ended { claim: question.claim, frame: FRAME, outcome: None };
        assert_eq!(claims.wake(30_000.0), [Woken::Ended(ended)], "and no news is no news");
    }

    #[test]
    fn each_outcome_has_its_milestone() {
        let claim = Claim { won: true, ..Claim::default() };
        let (milestone, payload) = Outcome::Verified(claim.clone()).into_milestone();
        assert_eq!((milestone, payload), (Milestone::Verified, Payload::Verified { claim }));
        let (milestone, payload) = Outcome::Unverified(Unproven::Timeout).into_milestone();
        assert_eq!((milestone, payload), (Milestone::Unverified, Payload::Unverified { reason: Unproven::Timeout }));
    }
}
