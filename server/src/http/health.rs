//! What operators look at: alive, ready, measured, described.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::error::Refusal;
use super::metrics::{Sample, targets};
use super::state::App;
use crate::store::now_ms;

/// The document that the running server is tested against.
const OPENAPI: &str = include_str!("../../openapi.json");

/// `GET /healthz`: the process answers.
pub(super) async fn healthz() -> Json<Value> {
    Json(json!({ "status": "ok" }))
}

/// `GET /readyz`: a delivery would be stored, as far as can be told without one.
pub(super) async fn readyz(State(app): State<Arc<App>>) -> Result<Json<Value>, Refusal> {
    if *app.stopping.borrow() {
        return Err(Refusal::Stopping);
    }
    let accepts = app.writer.accepts();
    if accepts.failing.load(Ordering::Relaxed) {
        // The last commit failed: only writing can tell whether that is over.
        app.store.try_append().await?;
        accepts.failing.store(false, Ordering::Relaxed);
    }
    app.store.answers().await?;
    Ok(Json(json!({ "status": "ready" })))
}

/// `GET /metrics`
pub(super) async fn metrics(State(app): State<Arc<App>>) -> Response {
    let (accepts, projects) = (app.writer.accepts(), &app.writer.projects);
    let load = |value: &AtomicU64| value.load(Ordering::Relaxed);
    let mut samples = Vec::new();
    let mut sample = |name, help, kind, value| samples.push(Sample { name, help, kind, value });
    sample("drimify_store_commits_total", "Synced commits to the inbox.", "counter", load(&accepts.commits));
    sample("drimify_store_jobs_total", "Deliveries that commits were made of.", "counter", load(&accepts.jobs));
    let help = "Commits that failed; nothing of them was acknowledged.";
    sample("drimify_store_failures_total", help, "counter", load(&accepts.failures));
    sample("drimify_store_queued", "Deliveries that wait for the disk.", "gauge", load(&accepts.queued));
    sample("drimify_projected_total", "Rows of the inbox that were projected.", "counter", load(&projects.rows));
    let help = "Transactions in which they were.";
    sample("drimify_projected_batches_total", help, "counter", load(&projects.batches));
    let help = "Batches that failed; what they held waits and is tried again.";
    sample("drimify_projector_failures_total", help, "counter", load(&projects.failures));
    let help = "Whether the last batch failed.";
    sample("drimify_projector_failing", help, "gauge", projects.failing.load(Ordering::Relaxed).into());
    let help = "Bodies that could not be projected and were set aside.";
    sample("drimify_set_aside_total", help, "counter", load(&projects.set_aside));
    let help = "Statements about erased people, not stored.";
    sample("drimify_records_refused_total", help, "counter", load(&projects.refused));
    let waiting = app.writer.waiting.count() as u64;
    sample("drimify_claims_waiting", "Claims that wait for their record.", "gauge", waiting);
    // The other numbers are told also while the store cannot be read.
    let positive = |value: i64| u64::try_from(value).unwrap_or_default();
    if let Ok(unread) = app.store.count_unread().await {
        let help = "Kept bodies that are not understood, or not all of them.";
        sample("drimify_bodies_unread", help, "gauge", positive(unread));
    }
    if let Ok(set_aside) = app.store.count_set_aside().await {
        sample("drimify_bodies_set_aside", "Those of them that are set aside.", "gauge", positive(set_aside));
    }
    if let Ok(backlog) = app.store.backlog().await {
        let help = "Rows that are acknowledged and not projected yet.";
        sample("drimify_inbox_rows", help, "gauge", positive(backlog.rows));
        // A clock that was put back makes nothing younger than now.
        let lag = backlog.oldest_ms.map_or(0, |oldest| positive(now_ms() - oldest) / 1000);
        sample("drimify_projector_lag_seconds", "How long the oldest of them has waited.", "gauge", lag);
    }
    let kind = [(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")];
    let mut text = app.metrics.render(&samples);
    if let Ok(standings) = app.store.standings().await {
        targets(&mut text, &standings, now_ms());
    }
    (kind, text).into_response()
}

/// `GET /openapi.json`
pub(super) async fn openapi() -> Response {
    ([(header::CONTENT_TYPE, "application/json")], OPENAPI).into_response()
}
