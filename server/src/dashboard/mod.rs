//! The dashboard: the report's figures live, and how the server stands, for who knows the password. Pages are made here
//! and work without JavaScript; numbers come from the rooms that the commands ask too.

mod cookie;
mod door;
mod headers;
mod home;
mod origin;
mod password;
mod session;
mod state;
mod view;

use std::sync::Arc;

use axum::Router;
use axum::http::{HeaderValue, header};
use axum::middleware::from_fn;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};

use crate::http::App;
pub(crate) use password::set as set_password;
pub(crate) use state::Dashboard;

/// The report's own style first: its charts and tables look the same here.
const STYLE: &str = concat!(include_str!("../report/html/style.css"), include_str!("style.css"));

/// The pages for who is signed in, and the way in.
pub(crate) fn pages() -> Router<Arc<App>> {
    Router::new()
        .route("/", get(home::home))
        .route("/login", get(door::form).post(door::sign_in))
        .route("/logout", post(door::sign_out))
        .layer(from_fn(headers::of_pages))
}

/// What pages here and share links look like.
pub(crate) fn style() -> Router<Arc<App>> {
    Router::new().route("/dashboard/style.css", get(stylesheet))
}

async fn stylesheet() -> Response {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/css; charset=utf-8")),
        (header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=300")),
        (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    ];
    (headers, STYLE).into_response()
}
