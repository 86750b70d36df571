//! `POST /seen`: what a page tells of its game. Whatever it says, the answer is the same.

use std::net::SocketAddr;
use std::sync::{Arc, Once};

use axum::body::Body;
use axum::extract::{ConnectInfo, State};
use axum::http::{HeaderMap, StatusCode, header};

use super::address;
use super::read::read;
use super::state::App;
use crate::beacon::{MOST_BYTES, Milestone, Told};

pub(super) async fn seen(
    State(app): State<Arc<App>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    body: Body,
) -> StatusCode {
    app.metrics.seen.count(note(&app, peer, &headers, body).await);
    StatusCode::NO_CONTENT
}

/// Counts it, if it is to be. Answers with a word for the metrics.
async fn note(app: &App, peer: SocketAddr, headers: &HeaderMap, body: Body) -> &'static str {
    let origin = headers.get(header::ORIGIN).and_then(|origin| origin.to_str().ok());
    let Some(origin) = origin.filter(|origin| app.may_ask(origin.as_bytes())) else {
        say_once();
        return "origin";
    };
    let address = address::client(peer.ip(), headers, &app.trusted_proxies);
    if app.seen_by_address.check(address).is_err() {
        return "too_many";
    }
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if !kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("text/plain")) {
        return "unread";
    }
    let Ok(body) = read(headers, body, MOST_BYTES, app.limits.request_timeout).await else { return "unread" };
    let Some(told) = Told::read(&body, origin) else { return "unread" };
    let with_session = told.milestone == Milestone::Complete && app.sessions_seen_by_address.check(address).is_ok();
    app.seen.count(told, with_session);
    "counted"
}

/// Whoever asks gets the same answer; whoever runs the server is told, once: anybody can send anything.
fn say_once() {
    static SAID: Once = Once::new();
    SAID.call_once(|| {
        tracing::warn!(
            "a page that `claims.origins` does not list tells of its game: it is not counted; see drimify_seen_total"
        );
    });
}
