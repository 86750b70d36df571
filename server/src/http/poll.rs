//! Waiting for a claim to settle: by long poll, or as a stream of server-sent events.
//!
//! What is projected wakes whoever it concerns, also if another process has done it.

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
use crate::store::{Claim, ClaimRequest, StoreError, now_ms};

/// A claim that finds nothing, or nothing sure, waits so long for what was acknowledged before it came.
const READ_YOUR_WRITES: Duration = Duration::from_millis(500);
/// A stream ends after this; the browser's `EventSource` comes back by itself.
const LONGEST_STREAM: Duration = Duration::from_mins(5);

/// Answers a claim, at the latest when the wait is over.
pub(super) async fn settle(app: &App, request: &ClaimRequest, wait: Duration) -> Result<Claim, Refusal> {
    let deadline = Instant::now() + wait;
    let mut stopping = app.stopping.clone();
    // Without a free place the answer is not late, only early.
    let seat = if wait.is_zero() { None } else { app.writer.waiting.enter(&request.value) };
    let mut first = true;
    loop {
        // Rung between the look and the wait, the bell is still heard: the future counts from its making.
        let rung = seat.as_ref().map(|seat| seat.bell.notified());
        let mut claim = decide(app, request).await?;
        if std::mem::take(&mut first) && may_change(&claim) {
            // Whichever session is asked for: how long this takes says nothing about it.
            app.writer.caught_up(READ_YOUR_WRITES).await;
            claim = decide(app, request).await?;
        }
        let Some(rung) = rung else { return Ok(claim) };
        if !may_change(&claim) || Instant::now() >= deadline || *stopping.borrow() {
            return Ok(claim);
        }
        tokio::select! {
            () = rung => {}
            () = tokio::time::sleep_until(deadline.min(sure_at(&claim))) => {}
            _ = stopping.wait_for(|stopping| *stopping) => {}
        }
    }
}

/// Whether it is worth waiting: nothing is known, or not yet whether it was won.
fn may_change(claim: &Claim) -> bool {
    matches!(claim, Claim::Pending | Claim::Verified { unsure_until_ms: Some(_), .. })
}

/// When it is worth looking again without having been woken.
fn sure_at(claim: &Claim) -> Instant {
    let until = match claim {
        Claim::Verified { unsure_until_ms: Some(until), .. } => until.saturating_sub(now_ms()),
        _ => i64::MAX,
    };
    Instant::now() + Duration::from_millis(u64::try_from(until).unwrap_or_default()).min(LONGEST_STREAM)
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
        let mut claim = match step {
            // At once, whatever waits to be projected.
            Step::First => decide(&app, &request).await.ok()?,
            Step::Waiting => settle(&app, &request, end.saturating_duration_since(Instant::now())).await.ok()?,
            Step::Done => return None,
        };
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
