//! The same numbers for programs, for who is signed in.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::Json;
use axum::extract::{ConnectInfo, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::scope::{Asked, Scope};
use super::session::{SignedIn, Stranger};
use super::share;
use crate::http::App;
use crate::report::{Cell, Line, Matrix, Report, lines, shared_lines};
use crate::store::StoreError;

/// `GET /stats/report.json`: with a link's token what the link shows, whatever is asked for.
pub(super) async fn report(
    State(app): State<Arc<App>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    Query(asked): Query<Asked>,
) -> Response {
    if let Some(token) = bearer(&headers) {
        return match share::read(&app, peer, &headers, token).await {
            Ok((_, report)) => (StatusCode::OK, Json(of_report(&report, shared_lines(&report)))).into_response(),
            Err(share::Closed::Nothing) => {
                let body = refusal("unauthorized", "this token is no share link's, or no more");
                (StatusCode::UNAUTHORIZED, Json(body)).into_response()
            }
            Err(closed) => (closed.status(), Json(refusal("too_many", "ask again in a minute"))).into_response(),
        };
    }
    let made = async {
        let Some(scope) = Scope::of(&app, &asked).await? else { return Ok(None) };
        let known = app.dashboard.apps.get(&scope.app);
        let _turn = app.dashboard.turn().await;
        let report = Report::read(&app.store, &scope.app, scope.days, scope.zone.clone(), known).await?;
        Ok(Some(of_report(&report, lines(&report))))
    };
    answer(&app, &headers, made).await
}

/// `GET /stats/sources.json`
pub(super) async fn sources(State(app): State<Arc<App>>, headers: HeaderMap, Query(asked): Query<Asked>) -> Response {
    let made = async {
        let Some(scope) = Scope::of(&app, &asked).await? else { return Ok(None) };
        let _turn = app.dashboard.turn().await;
        let matrix = Matrix::read(&app.store, &scope.app, scope.days, &scope.zone).await?;
        let cell = |cell: Cell| {
            let Cell { callback, webhook, api } = cell;
            json!({ "callback": callback, "webhook": webhook, "api": api, "count": matrix.count(cell) })
        };
        let cells: Vec<Value> = Cell::all().map(cell).collect();
        let (from, to) = (scope.days.from.to_string(), scope.days.to.to_string());
        let measured = matrix.alone.is_some();
        Ok(Some(json!({ "app": scope.app, "from": from, "to": to, "callbackMeasured": measured, "cells": cells })))
    };
    answer(&app, &headers, made).await
}

/// `GET /stats/deliveries.json`
pub(super) async fn deliveries(State(app): State<Arc<App>>, headers: HeaderMap) -> Response {
    let made = async {
        let target = |one: crate::store::Standing| {
            json!({ "name": one.name, "pending": one.pending, "sent": one.sent, "failed": one.letters,
                    "dropped": one.dropped, "off": one.off, "paused": one.paused })
        };
        let targets: Vec<Value> = app.store.standings().await?.into_iter().map(target).collect();
        Ok(Some(json!({ "targets": targets })))
    };
    answer(&app, &headers, made).await
}

/// A report's figures, by the names that docs/server-figures.md explains.
fn of_report(report: &Report, lines: Vec<Line>) -> Value {
    let figure =
        |Line { figure, of, now, before }: Line| json!({ "figure": figure, "of": of, "value": now, "before": before });
    let figures: Vec<Value> = lines.into_iter().map(figure).collect();
    json!({
        "app": report.app,
        "from": report.days.from.to_string(),
        "to": report.days.to.to_string(),
        "zone": report.zone.iana_name().unwrap_or("UTC"),
        "figures": figures,
    })
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

/// What was asked for, for who is signed in; nothing of it is made for others.
async fn answer(
    app: &App,
    headers: &HeaderMap,
    made: impl Future<Output = Result<Option<Value>, StoreError>>,
) -> Response {
    let (status, body) = match SignedIn::find(app, headers).await {
        Err(Stranger::Store) => (StatusCode::SERVICE_UNAVAILABLE, refusal("store", "the store does not answer")),
        Err(_) => (StatusCode::UNAUTHORIZED, refusal("unauthorized", "sign in at /login, and send the cookie")),
        Ok(_) => match made.await {
            Ok(Some(body)) => (StatusCode::OK, body),
            Ok(None) => (StatusCode::NOT_FOUND, refusal("not_found", "there is no record of any app yet")),
            Err(_) => (StatusCode::SERVICE_UNAVAILABLE, refusal("store", "the store does not answer")),
        },
    };
    (status, [(header::CACHE_CONTROL, "no-store")], Json(body)).into_response()
}

fn refusal(word: &str, message: &str) -> Value {
    json!({ "error": word, "message": message })
}
