//! The HTTP side: routes, and what every request goes through.
//!
//! `app` makes the router from a state; `serve` alone knows of sockets and signals.

mod address;
mod answer;
mod auth;
mod claims;
mod error;
mod health;
mod limit;
mod metrics;
mod observe;
mod poll;
mod read;
mod seen;
mod state;
mod webhook;

use std::sync::Arc;

use axum::Router;
use axum::http::{HeaderName, HeaderValue, Method, header};
use axum::middleware;
use axum::routing::{MethodFilter, get, on, post};
use tower_http::cors::CorsLayer;

use crate::dashboard;
pub(crate) use address::client;
use error::Refusal;
pub(crate) use limit::Limiter;
pub(crate) use read::read;
pub(crate) use state::{App, Parts};

/// Every path but the webhooks', as in `openapi.json`.
const CLAIMS: &str = "/claims";
const CLAIM: &str = "/claims/{sessionId}";
const SEEN: &str = "/seen";
const KEYS: &str = "/.well-known/jwks.json";

/// The router of a state.
pub(crate) fn app(app: Arc<App>) -> Router {
    let mut router = Router::new()
        .route("/healthz", get(health::healthz))
        .route("/readyz", get(health::readyz))
        .route("/metrics", get(health::metrics))
        .route("/openapi.json", get(health::openapi))
        .route(SEEN, post(seen::seen))
        .route(&with_slash(SEEN), post(seen::seen));
    for integration in &app.integrations {
        let integration = Arc::clone(integration);
        let methods = MethodFilter::POST.or(MethodFilter::PUT).or(MethodFilter::PATCH);
        let path = integration.path.clone();
        let handler =
            move |state, peer, headers, body| webhook::receive(integration.clone(), state, peer, headers, body);
        router = router.route(&path, on(methods, handler.clone())).route(&with_slash(&path), on(methods, handler));
    }
    // A claim may bind a claimant: HEAD is no harmless GET.
    let claim = || get(claims::ask).head(|| async { ([(header::ALLOW, "GET")], Refusal::Method) });
    let claims = Router::new()
        .route(CLAIMS, post(claims::make))
        .route(&with_slash(CLAIMS), post(claims::make))
        .route(CLAIM, claim())
        .route(&with_slash(CLAIM), claim())
        .route(KEYS, get(claims::keys))
        // Inside the layer: it must see the question that a browser asks first, whose method no route has.
        .method_not_allowed_fallback(error::wrong_method)
        .layer(cors(&app));
    let dashboard = dashboard::shared(&app);
    let dashboard = if app.dashboard.is_apart() { dashboard } else { dashboard.merge(dashboard::pages()) };
    finished(router.merge(claims).merge(dashboard), app)
}

/// The router of a dashboard at an address of its own.
pub(crate) fn dashboard_alone(app: Arc<App>) -> Router {
    finished(dashboard::pages().merge(dashboard::shared(&app)), app)
}

/// What every request goes through, whatever it asks for.
fn finished(router: Router<Arc<App>>, app: Arc<App>) -> Router {
    router
        .method_not_allowed_fallback(error::wrong_method)
        .fallback(error::not_found)
        .layer(middleware::from_fn_with_state(Arc::clone(&app), observe::observe))
        .with_state(app)
}

/// A slash at the end is the same path, answered in place: a redirected POST would become a GET.
fn with_slash(path: &str) -> String {
    format!("{path}/")
}

fn cors(app: &App) -> CorsLayer {
    let origins: Vec<HeaderValue> =
        app.claims.origins.iter().filter_map(|origin| HeaderValue::from_str(origin).ok()).collect();
    CorsLayer::new()
        .allow_origin(origins)
        .allow_methods([Method::GET, Method::POST])
        .allow_headers([HeaderName::from_static("content-type")])
        .expose_headers([HeaderName::from_static("retry-after")])
        .max_age(std::time::Duration::from_mins(10))
}
