//! Who may look at the dashboard, and where it is.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::ConfigError;
use super::access::Allowed;
use super::secret::{Secret, SecretSource};

/// The shape of `[dashboard]`, as it is written.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct DashboardFile {
    password_hash: Option<SecretSource>,
    listen: Option<String>,
    url: Option<String>,
    personal: bool,
    frame_ancestors: Vec<String>,
}

/// The dashboard's settings.
#[derive(Debug, Clone)]
pub(crate) struct DashboardSettings {
    password_hash: Option<SecretSource>,
    /// Where `drimify-server password` writes.
    pub(crate) hash_file: PathBuf,
    /// An address of its own; without it where everything else is.
    pub(crate) listen: Option<SocketAddr>,
    /// The origin that it is reached at, if that is not the server's own.
    pub(crate) origin: Option<String>,
    /// Whether lists show addresses in full.
    pub(crate) personal: bool,
    /// Whose pages may frame what a share link shows.
    pub(crate) frame_ancestors: Allowed,
}

impl DashboardSettings {
    pub(super) fn parse(file: DashboardFile, data_dir: &Path) -> Result<Self, ConfigError> {
        let listen = |text: String| {
            let reason = format!("\"{text}\" is not an address such as 127.0.0.1:8788");
            text.parse().map_err(|_| ConfigError::invalid("dashboard.listen", reason))
        };
        let url = file.url.as_slice();
        let origin = Allowed::parse("dashboard.url", url)?.iter().next().map(str::to_owned);
        Ok(Self {
            password_hash: file.password_hash,
            hash_file: data_dir.join("drimify-dashboard.hash"),
            listen: file.listen.map(listen).transpose()?,
            origin,
            personal: file.personal,
            frame_ancestors: Allowed::parse("dashboard.frame_ancestors", &file.frame_ancestors)?,
        })
    }

    /// The hash that the configuration names, if it names one.
    ///
    /// # Errors
    /// It cannot be read.
    pub(crate) fn configured_hash(&self) -> Result<Option<Secret>, ConfigError> {
        self.password_hash.as_ref().map(|source| source.read("dashboard.password_hash")).transpose()
    }
}
