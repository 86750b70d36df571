//! The shape of the TOML file, exactly as written; meaning comes with validation.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::Deserialize;

use super::dashboard::DashboardFile;
use super::notices::NoticesFile;
use super::reports::{MailFile, ReportFile};
use super::secret::SecretSource;
use super::target_file::TargetFile;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct File {
    pub(super) listen: Option<String>,
    pub(super) data_dir: Option<PathBuf>,
    pub(super) public_url: Option<String>,
    pub(super) trusted_proxies: Vec<String>,
    pub(super) log: Option<String>,
    pub(super) log_format: Option<String>,
    pub(super) limits: LimitsFile,
    pub(super) store: StoreFile,
    pub(super) integrations: Vec<IntegrationFile>,
    pub(super) records: RecordsFile,
    pub(super) claims: ClaimsFile,
    pub(super) api: ApiFile,
    pub(super) sync: SyncFile,
    pub(super) apps: BTreeMap<String, AppFile>,
    pub(super) targets: BTreeMap<String, TargetFile>,
    pub(super) notices: Option<NoticesFile>,
    pub(super) mail: Option<MailFile>,
    pub(super) reports: BTreeMap<String, ReportFile>,
    pub(super) dashboard: DashboardFile,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct LimitsFile {
    pub(super) body_kib: Option<usize>,
    pub(super) queue_mib: Option<usize>,
    pub(super) request_timeout: Option<String>,
    pub(super) idle_timeout: Option<String>,
    pub(super) failed_auth_per_minute: Option<u32>,
    pub(super) claims_per_minute_address: Option<u32>,
    pub(super) claims_per_minute_session: Option<u32>,
    pub(super) seen_per_minute_address: Option<u32>,
    pub(super) waiting_claims: Option<usize>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct StoreFile {
    pub(super) max_mib: Option<u32>,
    pub(super) busy_timeout: Option<String>,
    pub(super) raw_body_days: Option<u32>,
    pub(super) unread_days: Option<u32>,
    pub(super) hash_key: Option<SecretSource>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct IntegrationFile {
    pub(super) name: Option<String>,
    pub(super) path: Option<String>,
    pub(super) auth: Option<String>,
    pub(super) header: Option<String>,
    pub(super) secrets: Vec<SecretSource>,
    pub(super) allow_unauthenticated: bool,
    pub(super) allowed_addresses: Vec<String>,
    pub(super) app: Option<App>,
    pub(super) fields: BTreeMap<String, Names>,
}

/// An app's id, as a number or a text.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum App {
    Number(u64),
    Text(String),
}

/// One name or several.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Names {
    One(String),
    Several(Vec<String>),
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct RecordsFile {
    pub(super) finished_field: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct ClaimsFile {
    pub(super) origins: Vec<String>,
    pub(super) join_field: Option<String>,
    pub(super) once: Option<bool>,
    pub(super) disclose: Option<Vec<String>>,
    pub(super) issuer: Option<String>,
    pub(super) audience: Option<String>,
    pub(super) token_lifetime: Option<String>,
    pub(super) signing_key: Option<SecretSource>,
    pub(super) published_keys: Vec<PathBuf>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct ApiFile {
    pub(super) url: Option<String>,
    pub(super) key: Option<SecretSource>,
    pub(super) page_size: Option<u32>,
    pub(super) timeout: Option<String>,
    pub(super) attempts: Option<u32>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct SyncFile {
    pub(super) overlap: Option<String>,
    pub(super) after_refusal: Option<Vec<String>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct AppFile {
    pub(super) timezone: Option<String>,
    pub(super) stock: BTreeMap<String, u64>,
    pub(super) test: Option<String>,
    pub(super) begins: Option<String>,
    pub(super) experiences: Vec<String>,
}
