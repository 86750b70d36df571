//! The first page.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use minijinja::context;

use super::door::unavailable;
use super::session::SignedIn;
use crate::http::App;

/// `GET /`
pub(super) async fn home(session: SignedIn, State(app): State<Arc<App>>) -> Response {
    match app.store.count_records().await {
        Ok(records) => {
            let context = context! { csrf => session.csrf, records };
            app.dashboard.view.page(StatusCode::OK, "home.html", context)
        }
        Err(_) => unavailable(&app),
    }
}
