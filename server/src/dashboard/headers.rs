//! What browsers are told of every page: nothing but its own style, from nowhere else, kept nowhere, framed by nobody.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;

use crate::http::App;

const POLICY: &str = "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; \
                      frame-ancestors 'none'";

/// Of the pages for who is signed in. Forms need their own origin named: `no-referrer` would make it null.
pub(super) async fn of_pages(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    put(response.headers_mut(), HeaderValue::from_static(POLICY), "same-origin");
    response
}

/// Of share links: they name no address that they were found at, and are framed where the configuration says.
pub(super) async fn of_shared(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let framed: Vec<&str> = app.dashboard.settings.frame_ancestors.iter().collect();
    let framed = if framed.is_empty() { "'none'".to_owned() } else { framed.join(" ") };
    let policy = format!(
        "default-src 'none'; style-src 'self'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors {framed}"
    );
    // The origins were checked when the configuration was read.
    let policy = HeaderValue::from_str(&policy).unwrap_or(HeaderValue::from_static(POLICY));
    put(response.headers_mut(), policy, "no-referrer");
    response.headers_mut().insert(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex"));
    response
}

fn put(headers: &mut HeaderMap, policy: HeaderValue, referrer: &'static str) {
    headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    for (name, value) in [
        (header::REFERRER_POLICY, referrer),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CACHE_CONTROL, "no-store"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
}
