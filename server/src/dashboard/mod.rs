//! The dashboard: the report's figures live, and how the server stands, for who knows the password. Pages are made here
//! and work without JavaScript; numbers come from the rooms that the commands ask too.

mod bar;
mod claims;
mod cookie;
mod crowded;
mod deliveries;
mod door;
mod hashing;
mod headers;
mod mask;
mod origin;
mod overview;
mod password;
mod scope;
mod session;
mod share;
mod sources;
mod state;
mod stats;
mod sync;
mod unread;
mod view;

use std::sync::Arc;

use axum::Router;
use axum::http::{HeaderValue, header};
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};

use crate::http::App;
pub(crate) use password::set as set_password;
pub(crate) use share::{Arguments as Share, perform as share};
pub(crate) use state::Dashboard;

/// The report's own style first: its charts and tables look the same here.
const STYLE: &str = concat!(include_str!("../report/html/style.css"), include_str!("style.css"));

/// The pages for who is signed in, and the way in.
pub(crate) fn pages() -> Router<Arc<App>> {
    Router::new()
        .route("/", get(overview::overview))
        .route("/dashboard/sources", get(sources::sources))
        .route("/dashboard/claims", get(claims::claims))
        .route("/dashboard/deliveries", get(deliveries::deliveries))
        .route("/dashboard/replay", post(deliveries::replay))
        .route("/dashboard/unread", get(unread::unread))
        .route("/dashboard/sync", get(sync::sync))
        .route("/stats/sources.json", get(stats::sources))
        .route("/stats/deliveries.json", get(stats::deliveries))
        .route("/login", get(door::form).post(door::sign_in))
        .route("/logout", post(door::sign_out))
        .layer(from_fn(headers::of_pages))
}

/// What share links show, and numbers for programs: with a link's token, or as somebody who is signed in.
pub(crate) fn shared(app: &Arc<App>) -> Router<Arc<App>> {
    Router::new()
        .route("/share/{token}", get(share::page))
        .route("/share/{token}/day.csv", get(share::csv))
        .route("/stats/report.json", get(stats::report))
        .layer(from_fn_with_state(Arc::clone(app), headers::of_shared))
        .route("/dashboard/style.css", get(stylesheet))
}

async fn stylesheet() -> Response {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/css; charset=utf-8")),
        (header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=300")),
        (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    ];
    (headers, STYLE).into_response()
}
