//! What arrives, and how far pulls have come.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use minijinja::context;
use minijinja::value::Serde;

use super::bar::{Page, bar};
use super::session::SignedIn;
use super::view::{Shown, page};
use crate::http::App;
use crate::store::StoreError;

/// `GET /dashboard/sync`
pub(super) async fn sync(session: SignedIn, State(app): State<Arc<App>>) -> Response {
    page(&app, make(&session, &app).await)
}

async fn make(session: &SignedIn, app: &Arc<App>) -> Result<Shown, StoreError> {
    let turn = app.dashboard.turn().await;
    let incoming = app.store.incoming().await?;
    drop(turn);
    let crowded = app.dashboard.crowded.get(app).await;
    let mut pulls = Vec::new();
    for name in app.store.pulled_apps().await? {
        let progress = app.store.progress(&name).await?;
        let (rows, since_ms) = progress.under_way.map(|pull| (pull.reached, pull.started_ms)).unzip();
        pulls.push(context! { app => name, completed_ms => progress.completed_ms, since_ms, rows });
    }
    let backlog = app.store.backlog().await?;
    let says = |field: &str| incoming.fields.contains(field);
    let without_prize = (says("code") || says("prizeTitle")) && !says("prizeUid");
    let key = &app.store.context.hash_key;
    let tag = |(session, ids): &(String, i64)| context! { tag => key.log_tag(session), ids };
    let crowded = crowded.map(|found| {
        let sessions: Vec<_> = found.sessions.iter().map(tag).collect();
        context! { at_ms => found.at_ms, sessions }
    });
    let context = context! {
        bar => bar(session, Page::Sync, ""), pulls, crowded, without_prize,
        webhook_ms => incoming.webhook_ms, api_ms => incoming.api_ms, fields => Serde(incoming.fields), seen => incoming.records,
        waiting => backlog.rows, oldest_ms => backlog.oldest_ms,
    };
    Ok(Shown::new("sync.html", context))
}
