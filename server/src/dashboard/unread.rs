//! The bodies that nobody understands, by shape: keys and types, no values.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use minijinja::context;

use super::bar::{Page, bar};
use super::session::SignedIn;
use super::view::{Shown, page};
use crate::http::App;
use crate::reread::shapes;
use crate::store::StoreError;

/// `GET /dashboard/unread`
pub(super) async fn unread(session: SignedIn, State(app): State<Arc<App>>) -> Response {
    page(&app, make(&session, &app).await)
}

async fn make(session: &SignedIn, app: &App) -> Result<Shown, StoreError> {
    let turn = app.dashboard.turn().await;
    let shapes = shapes(app.limits.body, &app.store).await?;
    drop(turn);
    let row = |shape: &crate::reread::Shape| {
        context! { bodies => shape.bodies, last_ms => shape.last_ms, words => shape.words.clone() }
    };
    let shapes: Vec<_> = shapes.iter().map(row).collect();
    let set_aside = app.store.count_set_aside().await?;
    Ok(Shown::new("unread.html", context! { bar => bar(session, Page::Unread, ""), shapes, set_aside }))
}
