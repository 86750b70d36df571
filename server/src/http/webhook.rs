//! The webhook receiver: authenticate, read, parse, store, and only then say 200.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Instant;

use axum::Json;
use axum::body::Body;
use axum::extract::{ConnectInfo, State};
use axum::http::{HeaderMap, header};
use serde_json::{Value, json};

use super::error::Refusal;
use super::read::read;
use super::state::App;
use super::{address, auth};
use crate::config::Integration;
use crate::record;
use crate::store::Delivery;

pub(super) async fn receive(
    integration: Arc<Integration>,
    State(app): State<Arc<App>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    body: Body,
) -> Result<Json<Value>, Refusal> {
    let started = Instant::now();
    let result = take(&integration, &app, peer, &headers, body).await;
    app.metrics.webhook_times.observe(started.elapsed());
    app.metrics.webhooks.count(match &result {
        Ok(Taken::Stored) => "stored",
        Ok(Taken::Probe) => "probe",
        Err(refusal) => refusal.word(),
    });
    Ok(Json(match result? {
        Taken::Stored => json!({ "status": "stored" }),
        Taken::Probe => json!({ "status": "probe" }),
    }))
}

enum Taken {
    Stored,
    Probe,
}

async fn take(
    integration: &Integration,
    app: &App,
    peer: SocketAddr,
    headers: &HeaderMap,
    body: Body,
) -> Result<Taken, Refusal> {
    let address = address::client(peer.ip(), headers, &app.trusted_proxies);
    if !auth::may_deliver(integration, address, headers) {
        // Only failures are limited: a delivery with the right secret always passes.
        app.failed_auth.check(address).map_err(Refusal::TooMany)?;
        return Err(Refusal::Unauthorized);
    }
    let raw = read(headers, body, app.limits.body, app.limits.request_timeout).await?;
    let content_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).map(str::to_owned);
    let parts = record::parse(content_type.as_deref(), &raw, &integration.names)?;
    if parts.is_empty() {
        tracing::info!(integration = integration.name, bytes = raw.len(), "probe: authenticated, no known field");
        return Ok(Taken::Probe);
    }
    let count = parts.len();
    let delivery = Delivery { source: integration.name.clone(), content_type, raw, parts };
    let done = app.writer.ingest(delivery).await?;
    tracing::debug!(integration = integration.name, parts = count, news = done.news, refused = done.refused, "stored");
    app.metrics.records_refused.add(done.refused as u64);
    Ok(Taken::Stored)
}
