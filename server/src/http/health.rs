//! What operators look at: alive, ready, measured, described.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::error::Refusal;
use super::metrics::Sample;
use super::state::App;

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
    if app.writer.counts.failing.load(Ordering::Relaxed) {
        // The last commit failed: only writing can tell whether that is over.
        app.store.try_write().await?;
        app.writer.counts.failing.store(false, Ordering::Relaxed);
    }
    app.store.answers().await?;
    Ok(Json(json!({ "status": "ready" })))
}

/// `GET /metrics`
pub(super) async fn metrics(State(app): State<Arc<App>>) -> Response {
    let counts = &app.writer.counts;
    let load = |value: &AtomicU64| value.load(Ordering::Relaxed);
    let mut samples = Vec::new();
    let mut sample = |name, help, kind, value| samples.push(Sample { name, help, kind, value });
    sample("drimify_store_commits_total", "Synced commits.", "counter", load(&counts.commits));
    sample("drimify_store_jobs_total", "Jobs that commits were made of.", "counter", load(&counts.jobs));
    let help = "Commits that failed; nothing of them was acknowledged.";
    sample("drimify_store_failures_total", help, "counter", load(&counts.failures));
    sample("drimify_store_queued", "Jobs that wait for the writer.", "gauge", app.writer.queued() as u64);
    let waiting = app.writer.waiting.count() as u64;
    sample("drimify_claims_waiting", "Claims that wait for their record.", "gauge", waiting);
    // The other numbers are told also while the store cannot be read.
    if let Ok(unread) = app.store.count_unread().await {
        let help = "Kept bodies that are not understood, or not all of them.";
        sample("drimify_bodies_unread", help, "gauge", u64::try_from(unread).unwrap_or_default());
    }
    let kind = [(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")];
    (kind, app.metrics.render(&samples)).into_response()
}

/// `GET /openapi.json`
pub(super) async fn openapi() -> Response {
    ([(header::CONTENT_TYPE, "application/json")], OPENAPI).into_response()
}
