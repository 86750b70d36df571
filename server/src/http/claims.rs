//! Claims: a page asks whether a participation is real, and what was won.
//!
//! A session nobody knows and one whose game has not finished get the same answer after the same work.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::body::Body;
use axum::extract::{ConnectInfo, Path, Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};

use super::answer::{body, word};
use super::error::Refusal;
use super::read::read;
use super::state::App;
use super::{address, poll};
use crate::config::parse_duration;
use crate::record::identity;
use crate::store::{Claim, ClaimRequest};

/// Longer waits are cut to this: proxies like to end a silent request after 30 seconds.
const LONGEST_WAIT: Duration = Duration::from_secs(25);
const MOST_BYTES: usize = 4096;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct ClaimBody {
    session_id: String,
    claimant: Option<String>,
    /// An app's id, as a number or a text.
    #[serde(default)]
    app: Value,
}

#[derive(Debug, Deserialize)]
pub(super) struct Asked {
    wait: Option<String>,
    claimant: Option<String>,
    app: Option<String>,
}

/// `POST /claims`
pub(super) async fn make(
    State(app): State<Arc<App>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    query: Result<Query<Asked>, axum::extract::rejection::QueryRejection>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Refusal> {
    check_origin(&app, &headers)?;
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    // Any other type could be sent by a foreign page without asking first.
    if !kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json")) {
        return Err(Refusal::MediaType);
    }
    let body = read(&headers, body, MOST_BYTES, app.limits.request_timeout).await?;
    let asked: ClaimBody = serde_json::from_slice(&body).map_err(|_| {
        Refusal::Bad("send {\"sessionId\": text, \"claimant\": text or nothing, \"app\": id or nothing}")
    })?;
    let Query(query) = query.map_err(|_| Refusal::Bad("the query is not understood"))?;
    let app_asked = match &asked.app {
        Value::Null => None,
        app => Some(identity(app).ok_or(Refusal::Bad("the app must be its id, as a text or a whole number"))?),
    };
    let request = request(&asked.session_id, asked.claimant, app_asked)?;
    count(&app, peer, &headers, &request)?;
    answer(&app, request, wait(query.wait.as_deref())?).await
}

/// `GET /claims/{sessionId}`
pub(super) async fn ask(
    State(app): State<Arc<App>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    session: Result<Path<String>, axum::extract::rejection::PathRejection>,
    query: Result<Query<Asked>, axum::extract::rejection::QueryRejection>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    check_origin(&app, &headers)?;
    let Path(session) = session.map_err(|_| Refusal::Bad("the session in the path is not text"))?;
    let Query(query) = query.map_err(|_| Refusal::Bad("the query is not understood"))?;
    let request = request(&session, query.claimant, query.app)?;
    count(&app, peer, &headers, &request)?;
    let accepts = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if accepts.contains("text/event-stream") {
        return Ok(poll::events(app, request));
    }
    answer(&app, request, wait(query.wait.as_deref())?).await
}

/// `GET /.well-known/jwks.json`
pub(super) async fn keys(State(app): State<Arc<App>>) -> Response {
    let mut keys: Vec<Value> =
        std::iter::once(&app.signing).chain(&app.published).map(crate::token::SigningKey::jwk).collect();
    match app.store.published_keys().await {
        Ok(others) => keys.extend(others.into_iter().filter(|key| !keys.contains(key)).collect::<Vec<_>>()),
        Err(error) => tracing::warn!(%error, "the public keys of other instances are not known"),
    }
    let cache = [(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=300"))];
    (cache, Json(json!({ "keys": keys }))).into_response()
}

fn check_origin(app: &App, headers: &HeaderMap) -> Result<(), Refusal> {
    match headers.get(header::ORIGIN).map(HeaderValue::as_bytes) {
        None => Ok(()),
        Some(origin) if app.may_ask(origin) => Ok(()),
        Some(_) => Err(Refusal::Origin),
    }
}

fn request(session: &str, claimant: Option<String>, app: Option<String>) -> Result<ClaimRequest, Refusal> {
    let sound = |text: &str, most: usize| !text.is_empty() && text.len() <= most && !text.chars().any(char::is_control);
    if !sound(session.trim(), 512) {
        return Err(Refusal::Bad("the session must be a text of 1 to 512 bytes without control characters"));
    }
    if claimant.as_deref().is_some_and(|claimant| claimant.len() < 16 || !sound(claimant, 256)) {
        return Err(Refusal::Bad("the claimant must be a random text of 16 to 256 bytes"));
    }
    let app = app.map(|app| app.trim().to_owned());
    if app.as_deref().is_some_and(|app| !sound(app, 512)) {
        return Err(Refusal::Bad("the app must be a text of 1 to 512 bytes without control characters"));
    }
    Ok(ClaimRequest { value: session.trim().to_owned(), app, claimant })
}

fn count(app: &App, peer: SocketAddr, headers: &HeaderMap, request: &ClaimRequest) -> Result<(), Refusal> {
    let address = address::client(peer.ip(), headers, &app.trusted_proxies);
    let limited = app.claims_by_address.check(address).and_then(|()| app.claims_by_session.check(&request.value));
    limited.map_err(|wait| {
        app.metrics.claims.count("too_many");
        Refusal::TooMany(wait)
    })
}

fn wait(text: Option<&str>) -> Result<Duration, Refusal> {
    let wait = text.map_or(Some(Duration::ZERO), parse_duration);
    wait.map(|wait| wait.min(LONGEST_WAIT)).ok_or(Refusal::Bad("wait must be a time such as 20s"))
}

async fn answer(app: &App, request: ClaimRequest, wait: Duration) -> Result<Response, Refusal> {
    let claim = poll::settle(app, &request, wait).await?;
    app.metrics.claims.count(word(&claim));
    tracing::debug!(session = app.store.context.hash_key.log_tag(&request.value), state = word(&claim), "claim");
    let status = if claim == Claim::Pending { StatusCode::ACCEPTED } else { StatusCode::OK };
    let mut response = (status, Json(body(app, &request, claim))).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}
