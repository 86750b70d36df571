//! What every request may look at.

use std::sync::Arc;

use tokio::sync::watch;

use super::limit::Limiter;
use super::metrics::Metrics;
use crate::beacon::Tally;
use crate::config::{ClaimSettings, Integration, Limits, Networks};
use crate::dashboard::Dashboard;
use crate::store::{Store, Writer};
use crate::token::SigningKey;

/// The state of a running server.
#[derive(Debug)]
pub(crate) struct App {
    pub(crate) store: Store,
    pub(crate) writer: Writer,
    pub(crate) integrations: Vec<Arc<Integration>>,
    pub(crate) trusted_proxies: Networks,
    pub(crate) limits: Limits,
    pub(crate) claims: ClaimSettings,
    pub(crate) issuer: String,
    pub(crate) public_url: String,
    pub(crate) own_origin: Option<String>,
    pub(crate) signing: SigningKey,
    pub(crate) published: Vec<SigningKey>,
    pub(crate) dashboard: Dashboard,
    /// Turns true when the server begins to stop.
    pub(crate) stopping: watch::Receiver<bool>,
    pub(super) metrics: Metrics,
    pub(super) failed_auth: Limiter,
    pub(super) claims_by_address: Limiter,
    pub(super) claims_by_session: Limiter,
    /// What pages told since it was last written.
    pub(super) seen: Arc<Tally>,
    pub(super) seen_by_address: Limiter,
    pub(super) sessions_seen_by_address: Limiter,
}

/// What a state is made of.
#[derive(Debug)]
pub(crate) struct Parts {
    pub(crate) store: Store,
    pub(crate) writer: Writer,
    pub(crate) integrations: Vec<Integration>,
    pub(crate) trusted_proxies: Networks,
    pub(crate) limits: Limits,
    pub(crate) claims: ClaimSettings,
    pub(crate) public_url: String,
    pub(crate) signing: SigningKey,
    pub(crate) published: Vec<SigningKey>,
    pub(crate) seen: Arc<Tally>,
    pub(crate) dashboard: Dashboard,
    pub(crate) stopping: watch::Receiver<bool>,
}

impl App {
    pub(crate) fn new(parts: Parts) -> Arc<Self> {
        let origin = url::Url::parse(&parts.public_url).ok().map(|url| url.origin().ascii_serialization());
        Arc::new(Self {
            failed_auth: Limiter::per_minute(parts.limits.failed_auth_per_minute),
            claims_by_address: Limiter::per_minute(parts.limits.claims_per_minute_address),
            claims_by_session: Limiter::per_minute(parts.limits.claims_per_minute_session),
            seen: parts.seen,
            seen_by_address: Limiter::per_minute(parts.limits.seen_per_minute_address),
            sessions_seen_by_address: Limiter::per_minute(parts.limits.claims_per_minute_address),
            metrics: Metrics::default(),
            store: parts.store,
            writer: parts.writer,
            integrations: parts.integrations.into_iter().map(Arc::new).collect(),
            trusted_proxies: parts.trusted_proxies,
            limits: parts.limits,
            issuer: parts.claims.issuer.clone().unwrap_or_else(|| parts.public_url.clone()),
            public_url: parts.public_url,
            claims: parts.claims,
            own_origin: origin,
            signing: parts.signing,
            published: parts.published,
            dashboard: parts.dashboard,
            stopping: parts.stopping,
        })
    }

    /// Whether pages of an origin may talk to this server.
    pub(super) fn may_ask(&self, origin: &[u8]) -> bool {
        self.claims.origins.contains(origin) || self.own_origin.as_ref().is_some_and(|own| own.as_bytes() == origin)
    }
}
