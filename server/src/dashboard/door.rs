//! In and out. Whatever is wrong with a password, the answer is the same.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::extract::{ConnectInfo, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use minijinja::context;

use super::origin::is_own;
use super::session::SignedIn;
use crate::http::{App, client, read};

const MOST_BYTES: usize = 4096;

/// `GET /login`
pub(super) async fn form(State(app): State<Arc<App>>) -> Response {
    if app.dashboard.password.hash().is_none() {
        return without_password(&app);
    }
    said(&app, StatusCode::OK, "")
}

/// `POST /login`
pub(super) async fn sign_in(
    State(app): State<Arc<App>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let dashboard = &app.dashboard;
    let Some(hash) = dashboard.password.hash() else { return without_password(&app) };
    if !is_own(dashboard, &headers) {
        return foreign(&app);
    }
    let address = client(peer.ip(), &headers, &app.trusted_proxies);
    // Counted before it is known to be one: guesses at once are guesses too.
    if let Err(wait) = dashboard.failures.check(address) {
        return again(&app, StatusCode::TOO_MANY_REQUESTS, wait, "Too many wrong passwords from your address.");
    }
    let form = Form::read(&app, &headers, body).await;
    let Some(right) = dashboard.judge(form.field("password").into_bytes(), hash.clone()).await else {
        dashboard.failures.forgive(address);
        return again(&app, StatusCode::SERVICE_UNAVAILABLE, Duration::from_secs(10), "Others are signing in.");
    };
    if !right {
        tracing::warn!("a wrong password at the dashboard");
        return said(&app, StatusCode::FORBIDDEN, "That is not the password.");
    }
    dashboard.failures.forgive(address);
    match SignedIn::open(&app, &hash).await {
        Ok(cookie) => leave("/", &cookie),
        Err(_) => unavailable(&app),
    }
}

/// `POST /logout`
pub(super) async fn sign_out(State(app): State<Arc<App>>, headers: HeaderMap, body: Body) -> Response {
    let form = Form::read(&app, &headers, body).await;
    match acting(&app, &headers, &form).await {
        Err(refused) => refused,
        Ok(session) => match session.close(&app).await {
            Ok(cookie) => leave("/login", &cookie),
            Err(_) => unavailable(&app),
        },
    }
}

/// Who asks for something to be done: signed in, from a page of the dashboard, and meaning it.
pub(super) async fn acting(app: &App, headers: &HeaderMap, form: &Form) -> Result<SignedIn, Response> {
    let session = SignedIn::find(app, headers).await.map_err(|stranger| stranger.shown_out(app))?;
    if is_own(&app.dashboard, headers) && session.meant(&form.field("csrf")) {
        Ok(session)
    } else {
        tracing::warn!(who = session.who, "an action that no page of the dashboard asked for is refused");
        Err(foreign(app))
    }
}

/// What a form says.
pub(super) struct Form(Vec<u8>);

impl Form {
    /// Reads a form; one that is too large, or breaks off, says nothing.
    pub(super) async fn read(app: &App, headers: &HeaderMap, body: Body) -> Self {
        Self(read(headers, body, MOST_BYTES, app.limits.request_timeout).await.unwrap_or_default())
    }

    /// A field's value, empty without one.
    pub(super) fn field(&self, name: &str) -> String {
        let found = url::form_urlencoded::parse(&self.0).find(|(found, _)| found == name);
        found.map(|(_, value)| value.into_owned()).unwrap_or_default()
    }
}

fn said(app: &App, status: StatusCode, words: &str) -> Response {
    app.dashboard.view.page(status, "login.html", context! { words })
}

fn again(app: &App, status: StatusCode, wait: Duration, why: &str) -> Response {
    let seconds = wait.as_secs().max(1);
    let mut response = said(app, status, &format!("{why} Wait {seconds} seconds."));
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    response
}

fn leave(to: &str, cookie: &str) -> Response {
    let mut response = Redirect::to(to).into_response();
    if let Ok(cookie) = HeaderValue::from_str(cookie) {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    response
}

/// Without a password there is no dashboard.
pub(super) fn without_password(app: &App) -> Response {
    app.dashboard.view.page(StatusCode::OK, "closed.html", context! {})
}

pub(super) fn unavailable(app: &App) -> Response {
    let words = "The store does not answer. Look at the server's log and disk, then load the page again.";
    notice(app, StatusCode::SERVICE_UNAVAILABLE, "Not now", words)
}

fn foreign(app: &App) -> Response {
    let words = "This did not come from a page of this dashboard. Open it by the address that the configuration names \
                 (public_url, or dashboard.url), and try again.";
    notice(app, StatusCode::FORBIDDEN, "Refused", words)
}

fn notice(app: &App, status: StatusCode, title: &str, words: &str) -> Response {
    app.dashboard.view.page(status, "notice.html", context! { title, words })
}
