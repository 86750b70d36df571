//! Prizes that pages were told of: how many of each, and the last ones.

use std::sync::Arc;

use axum::extract::{Query, State};
use axum::response::Response;
use minijinja::context;

use super::bar::{Page, bar};
use super::mask;
use super::scope::{Asked, Scope};
use super::session::SignedIn;
use super::view::{Shown, page};
use crate::http::App;
use crate::report::Report;
use crate::store::{GivenOut, StoreError};

/// So many are listed.
const MOST: i64 = 100;

/// `GET /dashboard/claims`
pub(super) async fn claims(session: SignedIn, State(app): State<Arc<App>>, Query(asked): Query<Asked>) -> Response {
    page(&app, make(&session, &app, &asked).await)
}

async fn make(session: &SignedIn, app: &App, asked: &Asked) -> Result<Shown, StoreError> {
    let waiting = app.writer.waiting.count();
    let Some(scope) = Scope::of(app, asked).await? else {
        return Ok(Shown::new("claims.html", context! { bar => bar(session, Page::Claims, ""), waiting }));
    };
    let known = app.dashboard.apps.get(&scope.app);
    let turn = app.dashboard.turn().await;
    let report = Report::read(&app.store, &scope.app, scope.days, scope.zone.clone(), known).await?;
    drop(turn);
    let prize = |prize: &crate::report::Prize| {
        context! {
            name => prize.name(), wins => prize.wins, collected => prize.collected, wins_ever => prize.wins_ever,
            left => prize.left(),
        }
    };
    let prizes: Vec<_> = report.figures.prizes.iter().map(prize).collect();
    let personal = app.dashboard.settings.personal;
    let row = |given: &GivenOut| {
        let id = given.record.strip_prefix("id:");
        context! { at_ms => given.at_ms, prize => given.prize.clone(), id, address => mask::address(&given.fields, personal) }
    };
    let given: Vec<_> = app.store.given_out(&scope.app, MOST).await?.iter().map(row).collect();
    let context = context! {
        bar => bar(session, Page::Claims, &scope.query()),
        choice => scope.choice(Page::Claims, &app.dashboard.zones),
        waiting, prizes, given, most => MOST,
    };
    Ok(Shown::new("claims.html", context))
}
