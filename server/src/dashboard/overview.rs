//! The first page: an app's figures, as the report has them, and what needs somebody.

use std::sync::Arc;

use axum::extract::{Query, State};
use axum::response::Response;
use minijinja::value::Serde;
use minijinja::{Value, context};
use serde::Serialize;

use super::bar::{Page, bar};
use super::scope::{Asked, Scope};
use super::session::SignedIn;
use super::view::{Shown, page};
use crate::http::App;
use crate::report::{Report, grouped};
use crate::store::StoreError;

/// `GET /`
pub(super) async fn overview(session: SignedIn, State(app): State<Arc<App>>, Query(asked): Query<Asked>) -> Response {
    page(&app, make(&session, &app, &asked).await)
}

async fn make(session: &SignedIn, app: &App, asked: &Asked) -> Result<Shown, StoreError> {
    let needs = needs(app).await?;
    let Some(scope) = Scope::of(app, asked).await? else {
        let bar = bar(session, Page::Overview, "");
        let integration = app.integrations.first();
        let path = integration.map(|integration| integration.path.clone()).unwrap_or_default();
        let key = integration.map(|integration| integration.auth.words()).unwrap_or_default();
        return Ok(Shown::new(
            "first.html",
            context! { bar, needs => Serde(needs), endpoint => format!("{}{path}", app.public_url), key },
        ));
    };
    let known = app.dashboard.apps.get(&scope.app);
    let turn = app.dashboard.turn().await;
    let report = Report::read(&app.store, &scope.app, scope.days, scope.zone.clone(), known).await?;
    drop(turn);
    let bar = bar(session, Page::Overview, &scope.query());
    let choice = scope.choice(Page::Overview, &app.dashboard.zones);
    let (empty, query) = (report.figures.totals.now.records == 0, scope.query());
    // Made by the report's own room, which escapes what it is told.
    let figures = Value::from_safe_string(report.on_screen());
    Ok(Shown::new("overview.html", context! { bar, needs => Serde(needs), choice, figures, empty, query }))
}

/// Something to do, and where.
#[derive(Debug, Serialize)]
struct Need {
    href: &'static str,
    words: String,
}

/// What somebody should look at, whichever app it is of.
async fn needs(app: &App) -> Result<Vec<Need>, StoreError> {
    let mut needs = Vec::new();
    let mut need = |page: Page, words: String| needs.push(Need { href: page.path(), words });
    for standing in app.store.standings().await? {
        let name = &standing.name;
        if standing.off {
            need(Page::Deliveries, format!("{name} is off: it wants nothing more"));
        } else if let Some(words) = &standing.paused {
            need(Page::Deliveries, format!("{name} is paused: {words}"));
        }
        if standing.letters > 0 {
            need(Page::Deliveries, format!("{name}: deliveries that were given up: {}", grouped(standing.letters)));
        }
    }
    let unread = app.store.count_unread().await?;
    if unread > 0 {
        need(Page::Unread, format!("Bodies that are not understood: {}", grouped(unread)));
    }
    let backlog = app.store.backlog().await?;
    if backlog.oldest_ms.is_some_and(|oldest| crate::store::now_ms() - oldest > 60_000) {
        need(Page::Sync, format!("Deliveries that wait to be taken in, some for minutes: {}", grouped(backlog.rows)));
    }
    Ok(needs)
}
