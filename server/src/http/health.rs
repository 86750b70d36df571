//! What operators look at: alive, ready, measured, described.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::error::Refusal;
use super::metrics::render;
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
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], render(&app)).into_response()
}

/// `GET /openapi.json`
pub(super) async fn openapi() -> Response {
    ([(header::CONTENT_TYPE, "application/json")], OPENAPI).into_response()
}
