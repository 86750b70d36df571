//! What a share link shows: an app's figures of the last days, to whoever has the link. No number about few people.

mod command;

use std::net::SocketAddr;
use std::sync::Arc;

use axum::extract::{ConnectInfo, Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use minijinja::{Value, context};

use super::scope::zone_of;
use crate::hash::sha256;
use crate::http::{App, client};
use crate::report::{Days, Report, day_csv, in_words};
use crate::store::{Share, StoreError};
pub(crate) use command::{Arguments, perform};

/// Why nothing is shown.
pub(super) enum Closed {
    /// There is no such link, or no more: which of them is nobody's business.
    Nothing,
    TooMany,
    Store,
}

impl From<StoreError> for Closed {
    fn from(_: StoreError) -> Self {
        Self::Store
    }
}

/// `GET /share/{token}`
pub(super) async fn page(
    State(app): State<Arc<App>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    Path(token): Path<String>,
) -> Response {
    match read(&app, peer, &headers, &token).await {
        Err(closed) => closed.shown(&app),
        Ok((share, report)) => {
            let until = jiff::Timestamp::from_millisecond(share.until_ms).unwrap_or_default();
            let until = until.to_zoned_datetime(report.zone.clone()).strftime("%-d %B %Y").to_string();
            let (app_id, words) = (report.app.clone(), in_words(report.days));
            let zone = report.zone.iana_name().unwrap_or("UTC").to_owned();
            // Made by the report's own room, which escapes what it is told.
            let figures = Value::from_safe_string(report.for_others());
            let csv = format!("/share/{token}/day.csv");
            let context = context! { app => app_id, words, zone, figures, csv, until };
            app.dashboard.view.page(StatusCode::OK, "share.html", context)
        }
    }
}

/// `GET /share/{token}/day.csv`
pub(super) async fn csv(
    State(app): State<Arc<App>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    Path(token): Path<String>,
) -> Response {
    match read(&app, peer, &headers, &token).await {
        Err(closed) => closed.shown(&app),
        Ok((_, report)) => {
            let kind = [
                (header::CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8")),
                (header::CONTENT_DISPOSITION, HeaderValue::from_static("attachment; filename=\"day.csv\"")),
            ];
            (kind, day_csv(&report)).into_response()
        }
    }
}

/// The report behind a token.
pub(super) async fn read(
    app: &App,
    peer: SocketAddr,
    headers: &HeaderMap,
    token: &str,
) -> Result<(Share, Report), Closed> {
    let address = client(peer.ip(), headers, &app.trusted_proxies);
    app.dashboard.looks.check(address).map_err(|_| Closed::TooMany)?;
    let share = app.store.share(&sha256(token.as_bytes())).await?.ok_or(Closed::Nothing)?;
    let zone = zone_of(&app.dashboard.zones, &share.app);
    let days = Days::up_to_today(share.days, &zone);
    let _turn = app.dashboard.turn().await;
    let report = Report::read(&app.store, &share.app, days, zone, app.dashboard.apps.get(&share.app)).await?;
    tracing::info!(share = share.id, "looked at a share link");
    Ok((share, report.hushed()))
}

impl Closed {
    pub(super) fn status(&self) -> StatusCode {
        match self {
            Self::Nothing => StatusCode::NOT_FOUND,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::Store => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    fn shown(&self, app: &App) -> Response {
        let words = match self {
            Self::Nothing => "This link shows nothing, or nothing any more. Ask whoever gave it to you for a new one.",
            Self::TooMany => "Your address has asked often in the last minute. Load the page again in a minute.",
            Self::Store => "The numbers cannot be read right now. Load the page again in a minute.",
        };
        app.dashboard.view.page(self.status(), "shut.html", context! { words })
    }
}
