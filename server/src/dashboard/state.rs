//! What the dashboard's requests share: the password, who guessed, and how pages are made.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use tokio::sync::{Semaphore, SemaphorePermit};

use super::crowded::Crowded;
use super::hashing::Hashing;
use super::password::{Password, is_right};
use super::view::View;
use crate::config::{AppSettings, ConfigError, DashboardSettings, Secret, Settings};
use crate::http::Limiter;

/// Failures a minute that an address has.
const FAILURES: u32 = 5;
/// Looks at share links a minute that an address has.
const LOOKS: u32 = 60;
/// Pages at once that read many records: claims have the store's other readers.
const READINGS: usize = 2;

/// The dashboard of a running server.
#[derive(Debug)]
pub(crate) struct Dashboard {
    pub(super) settings: DashboardSettings,
    pub(super) password: Password,
    /// The origin whose pages may act, if it is configured.
    pub(super) origin: Option<String>,
    pub(super) apps: BTreeMap<String, AppSettings>,
    pub(super) zones: BTreeMap<String, TimeZone>,
    pub(super) failures: Limiter,
    /// How often an address looks at share links.
    pub(super) looks: Limiter,
    pub(super) view: View,
    pub(super) crowded: Crowded,
    hashing: Hashing,
    reading: Semaphore,
}

impl Dashboard {
    /// # Errors
    /// The configured hash cannot be read, or is none.
    pub(crate) fn new(settings: &Settings) -> Result<Self, ConfigError> {
        let dashboard = settings.dashboard.clone();
        let public = settings.public_url.as_deref().and_then(|url| url::Url::parse(url).ok());
        let public = public.filter(|_| dashboard.listen.is_none()).map(|url| url.origin().ascii_serialization());
        Ok(Self {
            password: Password::of(&dashboard)?,
            origin: dashboard.origin.clone().or(public),
            settings: dashboard,
            apps: settings.apps.clone(),
            zones: settings.api.timezones.clone(),
            failures: Limiter::per_minute(FAILURES),
            looks: Limiter::per_minute(LOOKS),
            view: View::new(),
            crowded: Crowded::new(),
            hashing: Hashing::new(),
            reading: Semaphore::new(READINGS),
        })
    }

    /// Whether it is served at an address of its own.
    pub(crate) fn is_apart(&self) -> bool {
        self.settings.listen.is_some()
    }

    /// Whether browsers reach it by https, so that a cookie is for that alone.
    pub(super) fn is_secure(&self) -> bool {
        self.origin.as_ref().is_some_and(|origin| origin.starts_with("https:"))
    }

    /// Waits for one's turn to read many records. None only while the server ends.
    pub(super) async fn turn(&self) -> Option<SemaphorePermit<'_>> {
        self.reading.acquire().await.ok()
    }

    /// Whether a password is right; none if too many are being hashed.
    pub(super) async fn judge(&self, password: Vec<u8>, hash: Secret) -> Option<bool> {
        self.hashing.run(move || is_right(&password, &hash)).await
    }
}
