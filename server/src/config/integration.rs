//! An integration of the vendor's: a path, how a caller proves itself, and how fields are called there.

use std::collections::BTreeMap;
use std::path::Path;

use axum::http::{HeaderName, header};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::ConfigError;
use super::access::Networks;
use super::file::{App, IntegrationFile, Names};
use super::secret::{Secret, SecretSource, random_file};
use crate::hash::{hex, sha256};
use crate::record::{FieldNames, is_nothing_word};
use crate::store::API_SOURCE;

/// How callers prove themselves. Only hashes of the secrets are kept.
#[derive(Debug, Clone)]
pub(crate) enum Auth {
    /// Anybody may deliver: only ever by explicit permission.
    Nobody,
    /// A header must hold one of these values, given as SHA-256.
    Header { name: HeaderName, accepted: Vec<[u8; 32]> },
}

/// One integration.
#[derive(Debug, Clone)]
pub(crate) struct Integration {
    pub(crate) name: String,
    pub(crate) path: String,
    pub(crate) auth: Auth,
    /// `None`: from anywhere.
    pub(crate) allowed_addresses: Option<Networks>,
    pub(crate) names: FieldNames,
}

/// What the first screen says of the default integration's key.
#[derive(Debug, Clone)]
pub(crate) enum DefaultKey {
    /// From the environment.
    Environment { secret: Secret },
    /// Kept in a file.
    File { path: String, secret: Secret, is_new: bool },
}

impl DefaultKey {
    pub(crate) fn secret(&self) -> &Secret {
        match self {
            Self::Environment { secret } | Self::File { secret, .. } => secret,
        }
    }
}

pub(crate) const KEY_VARIABLE: &str = "DRIMIFY_WEBHOOK_KEY";
const DEFAULT_PATH: &str = "/webhooks/drimify";

impl Integration {
    /// The integration that stands when none is configured: `X-API-KEY` with a key from the environment or a file.
    pub(super) fn default_with_key(data_dir: &Path) -> Result<(Self, DefaultKey), ConfigError> {
        let key = if std::env::var_os(KEY_VARIABLE).is_some() {
            DefaultKey::Environment { secret: SecretSource::Env(KEY_VARIABLE.to_owned()).read("webhook key")? }
        } else {
            let path = data_dir.join("drimify-webhook.key");
            let (bytes, new) = random_file(&path)?;
            DefaultKey::File { path: path.display().to_string(), secret: Secret::new(hex(&bytes)), is_new: new }
        };
        let accepted = vec![sha256(key.secret().expose().as_bytes())];
        let integration = Self {
            name: "default".to_owned(),
            path: DEFAULT_PATH.to_owned(),
            auth: Auth::Header { name: HeaderName::from_static("x-api-key"), accepted },
            allowed_addresses: None,
            names: FieldNames::default(),
        };
        Ok((integration, key))
    }

    pub(super) fn parse(number: usize, file: IntegrationFile) -> Result<Self, ConfigError> {
        let name = file.name.unwrap_or_else(|| if number == 1 { "default".to_owned() } else { format!("{number}") });
        let place = format!("integration \"{name}\"");
        if name == API_SOURCE {
            return Err(ConfigError::invalid(
                place,
                "has the name of what is pulled from the vendor's API: choose another",
            ));
        }
        let path = file.path.unwrap_or_else(|| DEFAULT_PATH.to_owned());
        // One slash at the end is the same path: both are answered.
        let path = path.strip_suffix('/').filter(|path| !path.is_empty()).unwrap_or(&path).to_owned();
        check_path(&path).map_err(|reason| ConfigError::invalid(&place, reason))?;
        let secrets: Vec<Secret> = file.secrets.iter().map(|source| source.read(&place)).collect::<Result<_, _>>()?;
        let auth = auth(&place, file.auth.as_deref().unwrap_or("api-key"), file.header, &secrets)?;
        if matches!(auth, Auth::Nobody) && !file.allow_unauthenticated {
            let reason =
                "auth = \"none\" lets anybody invent winners. If that is meant, add allow_unauthenticated = true";
            return Err(ConfigError::invalid(&place, reason));
        }
        let table: BTreeMap<String, Vec<String>> = file
            .fields
            .into_iter()
            .map(|(field, names)| match names {
                Names::One(name) => (field, vec![name]),
                Names::Several(names) => (field, names),
            })
            .collect();
        let app = file.app.map(|app| match app {
            App::Number(number) => number.to_string(),
            App::Text(text) => text.trim().to_owned(),
        });
        if app.as_deref().is_some_and(is_nothing_word) {
            return Err(ConfigError::invalid(format!("{place}, app"), "is not the id of an app"));
        }
        let names = FieldNames::new(&table)
            .map_err(|error| ConfigError::invalid(format!("{place}, fields"), error.to_string()))?
            .stating(app);
        let allowed_addresses = if file.allowed_addresses.is_empty() {
            None
        } else {
            Some(Networks::parse(&format!("{place}, allowed_addresses"), &file.allowed_addresses)?)
        };
        Ok(Self { name, path, auth, allowed_addresses, names })
    }
}

/// Whether a path can be an integration's: plain, and none that the server answers itself.
fn check_path(path: &str) -> Result<(), String> {
    const OWN: [&str; 13] = [
        "",
        "claims",
        "seen",
        "share",
        "stats",
        "login",
        "logout",
        "dashboard",
        "healthz",
        "readyz",
        "metrics",
        "openapi.json",
        ".well-known",
    ];
    let plain = |character: char| character.is_ascii_alphanumeric() || "-._~/".contains(character);
    match path.strip_prefix('/') {
        Some(rest) if path.chars().all(plain) => match rest.split('/').next() {
            Some(first) if OWN.contains(&first) => {
                Err(format!("path \"{path}\" is the server's own; choose another, such as /webhooks/crm"))
            }
            _ => Ok(()),
        },
        _ => Err(format!("path \"{path}\" must begin with / and hold letters, digits and -._~/ alone")),
    }
}

fn auth(place: &str, kind: &str, header_name: Option<String>, secrets: &[Secret]) -> Result<Auth, ConfigError> {
    if header_name.is_some() && kind != "header" {
        return Err(ConfigError::invalid(place, "`header` belongs to auth = \"header\""));
    }
    let hashes = |write: &dyn Fn(&str) -> String| -> Vec<[u8; 32]> {
        secrets.iter().map(|secret| sha256(write(secret.expose()).as_bytes())).collect()
    };
    let (name, accepted) = match kind {
        "none" => return Ok(Auth::Nobody),
        "api-key" => (HeaderName::from_static("x-api-key"), hashes(&str::to_owned)),
        "bearer" => (HeaderName::from_static("authorization"), hashes(&|secret| format!("bearer {secret}"))),
        "basic" => {
            if secrets.iter().any(|secret| !secret.expose().contains(':')) {
                return Err(ConfigError::invalid(place, "a secret of auth = \"basic\" is written user:password"));
            }
            let write = |secret: &str| format!("basic {}", STANDARD.encode(secret));
            (HeaderName::from_static("authorization"), hashes(&write))
        }
        "header" => {
            let name =
                header_name.ok_or_else(|| ConfigError::invalid(place, "auth = \"header\" needs `header`, its name"))?;
            let parsed = HeaderName::from_bytes(name.to_ascii_lowercase().as_bytes());
            let reason = format!("\"{name}\" cannot be the name of a header");
            let name = parsed.map_err(|_| ConfigError::invalid(place, reason))?;
            let authorization = name == header::AUTHORIZATION;
            // As it will be compared with what is presented.
            let write = |secret: &str| if authorization { with_small_scheme(secret) } else { secret.to_owned() };
            (name, hashes(&write))
        }
        other => {
            let reason = format!("auth \"{other}\" is none of api-key, bearer, basic, header, none");
            return Err(ConfigError::invalid(place, reason));
        }
    };
    if accepted.is_empty() {
        let reason = "no secrets: add secrets = [{ env = \"DRIMIFY_WEBHOOK_KEY\" }]";
        return Err(ConfigError::invalid(place, reason));
    }
    Ok(Auth::Header { name, accepted })
}

/// `Bearer x` and `bearer x` are one (RFC 9110, section 11.1).
pub(crate) fn with_small_scheme(value: &str) -> String {
    let (scheme, rest) = value.split_at(value.find(' ').unwrap_or_default());
    scheme.to_ascii_lowercase() + rest
}

impl Auth {
    /// How the vendor's form calls it.
    pub(crate) fn words(&self) -> String {
        match self {
            Self::Nobody => "none: anybody can invent winners".to_owned(),
            Self::Header { name, .. } if name == "x-api-key" => "X-API-KEY".to_owned(),
            Self::Header { name, .. } if name == "authorization" => "Bearer or Basic, as configured".to_owned(),
            Self::Header { name, .. } => format!("header {name}"),
        }
    }
}
