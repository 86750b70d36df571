//! Waiting for a claim to settle: by long poll, or as a stream of server-sent events.
//!
//! A commit of this process wakes whoever it concerns; what another process stored is found by looking now and then.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::http::{HeaderValue, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use tokio::time::Instant;

use super::answer::{body, word};
use super::error::Refusal;
use super::state::App;
use crate::store::{Claim, ClaimRequest, StoreError};

const LOOK_AGAIN: Duration = Duration::from_secs(2);
/// A stream ends after this; the browser's `EventSource` comes back by itself.
const LONGEST_STREAM: Duration = Duration::from_mins(5);

/// Answers a claim, at the latest when the wait is over.
pub(super) async fn settle(app: &App, request: &ClaimRequest, wait: Duration) -> Result<Claim, Refusal> {
    let deadline = Instant::now() + wait;
    let mut stopping = app.stopping.clone();
    // Without a free place the answer is not late, only early.
    let seat = if wait.is_zero() { None } else { app.writer.waiting.enter(&request.value) };
    loop {
        // Rung between the look and the wait, the bell is still heard: the future counts from its making.
        let rung = seat.as_ref().map(|seat| seat.bell.notified());
        let claim = decide(app, request).await?;
        let Some(rung) = rung else { return Ok(claim) };
        if !may_change(&claim) || Instant::now() >= deadline || *stopping.borrow() {
            return Ok(claim);
        }
        tokio::select! {
            () = rung => {}
            () = tokio::time::sleep_until(deadline.min(Instant::now() + LOOK_AGAIN)) => {}
            _ = stopping.wait_for(|stopping| *stopping) => {}
        }
    }
}

/// Whether it is worth waiting: nothing is known, or not yet whether it was won.
fn may_change(claim: &Claim) -> bool {
    matches!(claim, Claim::Pending | Claim::Verified { unsure_until_ms: Some(_), .. })
}

async fn decide(app: &App, request: &ClaimRequest) -> Result<Claim, StoreError> {
    match app.store.look(request).await? {
        Some(claim) => Ok(claim),
        None => app.writer.claim(request.clone()).await,
    }
}

enum Step {
    First,
    Waiting,
    Done,
}

/// The claim as events named `claim`: its present state at once, and the one that settles it.
pub(super) fn events(app: Arc<App>, request: ClaimRequest) -> Response {
    let end = Instant::now() + LONGEST_STREAM;
    let steps = stream::unfold((app, request, Step::First), move |(app, request, step)| async move {
        let wait = match step {
            Step::First => Duration::ZERO,
            Step::Waiting => end.saturating_duration_since(Instant::now()),
            Step::Done => return None,
        };
        let mut claim = settle(&app, &request, wait).await.ok()?;
        if matches!(step, Step::First) && may_change(&claim) {
            claim = Claim::Pending;
        }
        let next = match (step, &claim) {
            (Step::First, Claim::Pending) => Step::Waiting,
            (_, Claim::Pending) => return None,
            _ => Step::Done,
        };
        app.metrics.claims.count(word(&claim));
        let event = Event::default().event("claim").data(body(&app, &request, claim).to_string());
        Some((Ok::<_, Infallible>(event), (app, request, next)))
    });
    let mut response = Sse::new(steps).keep_alive(KeepAlive::new().interval(Duration::from_secs(15))).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
