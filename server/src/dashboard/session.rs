//! Who is signed in: a random token in a cookie, its hash in the store.

use std::sync::Arc;

use axum::extract::{FromRequestParts, MatchedPath};
use axum::http::HeaderMap;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use subtle::ConstantTimeEq;

use super::cookie;
use super::door;
use crate::config::Secret;
use crate::hash::{hex, random, sha256};
use crate::http::App;
use crate::store::StoreError;

/// So long a session lasts.
const SECONDS: i64 = 12 * 3600;

/// Somebody who knew the password.
#[derive(Clone)]
pub(super) struct SignedIn {
    /// What every action must bring along: it follows from the session, and no other page can know it.
    pub(super) csrf: String,
    /// A name for logs, that says nothing else.
    pub(super) who: String,
    hash: [u8; 32],
}

/// Why a request is nobody's.
pub(super) enum Stranger {
    NoPassword,
    SignedOut,
    Store,
}

impl SignedIn {
    /// Opens a session. Answers with its token's cookie.
    pub(super) async fn open(app: &App, password: &Secret) -> Result<String, StoreError> {
        let token = URL_SAFE_NO_PAD.encode(random::<32>().map_err(|_| StoreError::Closed)?);
        app.writer.sign_in(sha256(token.as_bytes()), made_for(password), SECONDS * 1000).await?;
        tracing::info!(who = Self::of(app, &token).who, "signed in to the dashboard");
        Ok(cookie::line(&token, SECONDS, app.dashboard.is_secure()))
    }

    /// Whose a request is.
    pub(super) async fn find(app: &App, headers: &HeaderMap) -> Result<Self, Stranger> {
        let password = app.dashboard.password.hash().ok_or(Stranger::NoPassword)?;
        let token = cookie::presented(headers, app.dashboard.is_secure()).ok_or(Stranger::SignedOut)?;
        let found = Self::of(app, &token);
        match app.store.is_signed_in(&found.hash, &made_for(&password)).await {
            Ok(true) => Ok(found),
            Ok(false) => Err(Stranger::SignedOut),
            Err(_) => Err(Stranger::Store),
        }
    }

    /// Ends the session. Answers with the line that takes the cookie back.
    pub(super) async fn close(self, app: &App) -> Result<String, StoreError> {
        app.writer.sign_out(self.hash).await?;
        tracing::info!(who = self.who, "signed out of the dashboard");
        Ok(cookie::line("", 0, app.dashboard.is_secure()))
    }

    /// Whether an action brings its token along.
    pub(super) fn meant(&self, csrf: &str) -> bool {
        self.csrf.as_bytes().ct_eq(csrf.as_bytes()).into()
    }

    fn of(app: &App, token: &str) -> Self {
        let key = &app.store.context.hash_key;
        Self { csrf: hex(&key.tag("dashboard-action", token)), who: key.log_tag(token), hash: sha256(token.as_bytes()) }
    }
}

/// What a session is bound to: another password ends it.
fn made_for(password: &Secret) -> [u8; 32] {
    sha256(password.expose().as_bytes())
}

impl Stranger {
    /// Where a page sends who may not see it.
    pub(super) fn shown_out(&self, app: &App) -> Response {
        match self {
            Self::NoPassword => door::without_password(app),
            Self::SignedOut => Redirect::to("/login").into_response(),
            Self::Store => door::unavailable(app),
        }
    }
}

impl FromRequestParts<Arc<App>> for SignedIn {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Response> {
        let found = Self::find(app, &parts.headers).await.map_err(|stranger| stranger.shown_out(app))?;
        // The route's pattern: which page, and nothing of whom.
        let page = parts.extensions.get::<MatchedPath>().map(MatchedPath::as_str);
        tracing::info!(who = found.who, page, "looked at the dashboard");
        Ok(found)
    }
}
