//! The webhook receiver: authenticate, read, parse, store, and only then answer.

use std::borrow::Cow;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Instant;

use axum::Json;
use axum::body::Body;
use axum::extract::{ConnectInfo, State};
use axum::http::{HeaderMap, header};
use serde::Serialize;

use super::error::Refusal;
use super::read::read;
use super::state::App;
use super::{address, auth};
use crate::config::Integration;
use crate::record::{self, EncodingError, Glance};
use crate::store::Delivery;

/// What whoever delivered is told.
#[derive(Serialize)]
pub(super) struct Answer {
    status: &'static str,
}

pub(super) async fn receive(
    integration: Arc<Integration>,
    State(app): State<Arc<App>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    body: Body,
) -> Result<Json<Answer>, Refusal> {
    let started = Instant::now();
    let result = take(&integration, &app, peer, &headers, body).await;
    app.metrics.webhook_times.observe(started.elapsed());
    app.metrics.webhooks.count(match &result {
        Ok(taken) => taken.word(),
        Err(refusal) => refusal.word(),
    });
    Ok(Json(Answer { status: result?.word() }))
}

/// What became of a delivery that was not refused.
enum Taken {
    /// On the disk, and understood at least in part.
    Stored,
    /// On the disk, and not understood.
    Unread,
    /// Nothing was said, and nothing is kept.
    Probe,
}

impl Taken {
    fn word(&self) -> &'static str {
        match self {
            Self::Stored => "stored",
            Self::Unread => "unread",
            Self::Probe => "probe",
        }
    }
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
    let most = app.limits.body;
    let raw = read(headers, body, most, app.limits.request_timeout).await.inspect_err(|refusal| {
        let announced = headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok());
        if matches!(refusal, Refusal::TooLarge(_)) {
            tracing::warn!(integration = integration.name, bytes = announced.unwrap_or("more"), most, "too large");
        }
    })?;
    let content_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).map(str::to_owned);
    // Several lines of the header are one list (RFC 9110, section 5.3).
    let encodings = headers.get_all(header::CONTENT_ENCODING).into_iter();
    let encodings: Vec<_> = encodings.map(|value| String::from_utf8_lossy(value.as_bytes())).collect();
    let encoding = (!encodings.is_empty()).then(|| encodings.join(","));
    let (source, kept_type) = (integration.name.clone(), content_type.clone());
    let delivery = move |raw: Vec<u8>| Delivery { source, content_type: kept_type, content_encoding: None, raw };
    let raw = match record::inflate(encoding.as_deref(), &raw, most) {
        Ok(Cow::Owned(inflated)) => inflated,
        Ok(Cow::Borrowed(_)) => raw,
        Err(error @ EncodingError::TooLarge(_)) => {
            tracing::warn!(integration = integration.name, bytes = raw.len(), most, "too large once inflated");
            return Err(error.into());
        }
        Err(error) => {
            let content_encoding = Some(encoding.unwrap_or_else(|| "gzip".to_owned()));
            keep_unread(app, Delivery { content_encoding, ..delivery(raw) }, &error.to_string()).await?;
            return Err(error.into());
        }
    };
    let seen = match record::glance(content_type.as_deref(), &raw, &integration.names) {
        Ok(seen) => seen,
        Err(error) => {
            keep_unread(app, delivery(raw), &error.to_string()).await?;
            return Err(error.into());
        }
    };
    if seen.is_probe() {
        tracing::info!(integration = integration.name, bytes = raw.len(), "probe: authenticated, nothing said");
        return Ok(Taken::Probe);
    }
    let Glance { statements, unread } = seen;
    if statements == 0 {
        keep_unread(app, delivery(raw), "no known field in it").await?;
        return Ok(Taken::Unread);
    }
    app.writer.deliver(delivery(raw)).await?;
    if unread {
        tracing::warn!(integration = integration.name, statements, "some of a list has no known field; it is kept");
    }
    Ok(Taken::Stored)
}

/// Keeps a body that nobody understands until somebody has looked: `drimify-server unread` lists them.
async fn keep_unread(app: &App, delivery: Delivery, reason: &str) -> Result<(), Refusal> {
    let (integration, bytes) = (delivery.source.clone(), delivery.raw.len());
    app.writer.deliver(delivery).await?;
    tracing::warn!(integration, bytes, reason, "not understood and kept: see `drimify-server unread`");
    Ok(())
}
