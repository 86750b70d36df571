//! Whether a form was sent from a page of this dashboard.

use axum::http::{HeaderMap, HeaderValue, header};

use super::state::Dashboard;

/// By `Origin`, which every browser sends with a form and no page can choose.
pub(super) fn is_own(dashboard: &Dashboard, headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
    let Some(origin) = text(header::ORIGIN) else { return false };
    match (&dashboard.origin, text(header::HOST)) {
        (Some(own), _) => own == origin,
        // Nothing is configured: the host that the browser believes it talks to.
        (None, Some(host)) => origin.split_once("://").is_some_and(|(_, authority)| authority == host),
        (None, None) => false,
    }
}
