//! Puts the session's questions to the host's own server, and brings back the answers.

use std::cell::OnceCell;

use wasm_bindgen::prelude::*;

use crate::claim::{Answer, CLAIMANT_KEY, ClaimId, Ended, MAX_ANSWER, Method, Next, Question, SESSIONS_KEY, Woken};
use crate::frame::FrameId;
use crate::session::OwnMilestone;
use crate::web::event::Event;
use crate::web::hands::{fetch, storage};
use crate::web::platform::now;
use crate::web::shell::Shell;

/// A question that is under way; ended when it is dropped.
pub(super) struct Request {
    request: fetch::Request,
    _answered: Closure<dyn Fn(Option<fetch::Response>)>,
}

impl Drop for Request {
    fn drop(&mut self) {
        self.request.end();
    }
}

thread_local! {
    /// Who asks on a page that keeps nothing in its tab.
    static STRANGER: OnceCell<String> = const { OnceCell::new() };
}

/// Who asks: the same for this tab, or at least for this page, so that a lost reply can be had again.
fn claimant(remembers: bool) -> String {
    if !remembers {
        return STRANGER.with(|stranger| stranger.get_or_init(storage::random_name).clone());
    }
    let claimant = storage::recall(CLAIMANT_KEY).unwrap_or_else(storage::random_name);
    storage::keep(CLAIMANT_KEY, &claimant);
    claimant
}

impl Shell {
    /// Asks for a completion, if the page has a server to ask.
    pub(super) fn ask(&self, event: &Event) {
        if self.is_destroyed() || !self.session.borrow().verifies() {
            return;
        }
        let remembers = self.session.borrow().remembers();
        // Before the session is borrowed: pages wrap their storage.
        let (kept, claimant) = (storage::recall(SESSIONS_KEY), claimant(remembers));
        let asked = self.session.borrow_mut().ask(event.inner(), &claimant, kept.as_deref(), now());
        let Some(asked) = asked else { return };
        if let Some(sessions) = asked.keep {
            storage::keep(SESSIONS_KEY, &sessions);
        }
        if let Some(claim) = asked.begun.replaced {
            self.end_request(claim);
        }
        match asked.begun.next {
            Ok(question) => self.put(&question),
            Err(outcome) => self.enter(event.inner().frame, OwnMilestone::Claimed(outcome)),
        }
    }

    /// Asks again for a frame that was there before the page was reloaded.
    pub(super) fn ask_again(&self, id: FrameId) {
        if !self.session.borrow().remembers() {
            return;
        }
        let Some(kept) = storage::recall(SESSIONS_KEY) else { return };
        let claimant = claimant(true);
        let question = self.session.borrow_mut().ask_again(id, &claimant, Some(&kept), now());
        if let Some(question) = question {
            self.put(&question);
        }
    }

    fn put(&self, question: &Question) {
        let (this, claim) = (self.this.clone(), question.claim);
        let answered = Closure::new(move |response: Option<fetch::Response>| {
            if let Some(shell) = this.upgrade() {
                shell.answered(claim, response);
            }
        });
        let body = match &question.method {
            Method::Post(body) => Some(body.as_str()),
            Method::Get => None,
        };
        let wanted = fetch::Wanted::new(200, MAX_ANSWER);
        let request = fetch::Request::new(&question.url, body, &wanted, &answered);
        self.end_request(claim);
        self.requests.borrow_mut().push((claim, Request { request, _answered: answered }));
        self.arm();
    }

    /// Ends the question of a claim, if one is under way.
    pub(super) fn end_request(&self, claim: ClaimId) {
        let mut requests = self.requests.borrow_mut();
        let ended = requests.iter().position(|(known, _)| *known == claim).map(|at| requests.remove(at));
        // The end of a request runs code of the page.
        drop(requests);
        drop(ended);
    }

    fn answered(&self, claim: ClaimId, response: Option<fetch::Response>) {
        let answer = response.map_or(Answer::Failed, |response| Answer::Response {
            status: response.status(),
            retry_after: response.retry_after(),
            body: response.text(),
        });
        let next = self.session.borrow_mut().claimed(claim, &answer, now());
        match next {
            Next::Ask(question) => self.put(&question),
            Next::Later => self.arm(),
            Next::Ended(ended) => self.claim_ended(ended),
            Next::Nothing => self.end_request(claim),
        }
    }

    pub(super) fn claim_woke(&self, woken: Woken) {
        match woken {
            // What was due before it may have ended it.
            Woken::Ask(question) if self.session.borrow().waits_for(question.claim) => self.put(&question),
            Woken::Ask(_) => {}
            Woken::Ended(ended) => self.claim_ended(ended),
        }
    }

    fn claim_ended(&self, ended: Ended) {
        self.end_request(ended.claim);
        if let Some(outcome) = ended.outcome {
            self.enter(ended.frame, OwnMilestone::Claimed(outcome));
        }
    }
}
