//! Secrets: where they come from, and a type that cannot be printed.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::ConfigError;
use crate::hash::random;

/// A secret's text. `Debug` hides it, there is no `Display`.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Secret(String);

impl Secret {
    pub(crate) fn new(text: String) -> Self {
        Self(text)
    }

    /// The text itself, for the one place that needs it.
    pub(crate) fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Secret([hidden])")
    }
}

/// Where a secret is: never in the configuration itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum SecretSource {
    /// The name of an environment variable.
    Env(String),
    /// A file with the secret on its first line.
    File(PathBuf),
}

impl<'de> Deserialize<'de> for SecretSource {
    /// Reads `{ env = "NAME" }` or `{ file = "PATH" }`; the error for anything else does not repeat it.
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let wrong =
            || serde::de::Error::custom("a secret is not written here: use { env = \"NAME\" } or { file = \"PATH\" }");
        let table = BTreeMap::<String, String>::deserialize(deserializer).map_err(|_| wrong())?;
        let mut entries = table.into_iter();
        match (entries.next(), entries.next()) {
            (Some((kind, variable)), None) if kind == "env" => Ok(Self::Env(variable)),
            (Some((kind, path)), None) if kind == "file" => Ok(Self::File(path.into())),
            _ => Err(wrong()),
        }
    }
}

impl SecretSource {
    /// Reads the secret.
    ///
    /// # Errors
    /// The variable is not set, the file cannot be read, or there is nothing in it.
    pub(crate) fn read(&self, place: &str) -> Result<Secret, ConfigError> {
        let text = match self {
            Self::Env(variable) => std::env::var(variable)
                .map_err(|_| ConfigError::MissingVariable { place: place.to_owned(), variable: variable.clone() })?,
            Self::File(path) => std::fs::read_to_string(path).map_err(|error| ConfigError::SecretFile {
                place: place.to_owned(),
                path: path.display().to_string(),
                reason: error.to_string(),
            })?,
        };
        let line = unmarked(&text).lines().next().unwrap_or_default().trim();
        if line.is_empty() {
            return Err(ConfigError::invalid(place, format!("the secret of {} is empty", self.name())));
        }
        Ok(Secret(line.to_owned()))
    }

    /// Reads a secret of 32 bytes, written as hexadecimal digits.
    ///
    /// # Errors
    /// As [`SecretSource::read`]; or it is something else.
    pub(crate) fn bytes(&self, place: &str) -> Result<[u8; 32], ConfigError> {
        let secret = self.read(place)?;
        let wrong = || {
            let reason = format!("the secret of {} must be 64 hexadecimal digits (openssl rand -hex 32)", self.name());
            ConfigError::invalid(place, reason)
        };
        unhex(secret.expose()).ok_or_else(wrong)
    }

    /// The variable's or file's name, for sentences.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Env(variable) => variable.clone(),
            Self::File(path) => path.display().to_string(),
        }
    }
}

/// Reads 32 random bytes kept as hexadecimal in a file, which is made for its owner alone if it is not there.
/// Answers also whether it is new.
///
/// # Errors
/// The file cannot be read or written, or holds something else.
pub(crate) fn random_file(path: &Path) -> Result<([u8; 32], bool), ConfigError> {
    let place = path.display().to_string();
    let failed = |error: std::io::Error| ConfigError::SecretFile {
        place: "data folder".to_owned(),
        path: place.clone(),
        reason: error.to_string(),
    };
    match std::fs::read_to_string(path) {
        Ok(text) => match unhex(unmarked(&text).trim()) {
            Some(bytes) => Ok((bytes, false)),
            None => Err(ConfigError::invalid(place, "does not hold the 64 hexadecimal digits that were written to it")),
        },
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            let bytes =
                random::<32>().map_err(|_| ConfigError::invalid(&place, "the system has no random bytes to give"))?;
            if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
                std::fs::create_dir_all(folder).map_err(failed)?;
            }
            write_private(path, &crate::hash::hex(&bytes)).map_err(failed)?;
            Ok((bytes, true))
        }
        Err(error) => Err(failed(error)),
    }
}

/// A file's text without the byte order mark that an editor may have put before it.
pub(super) fn unmarked(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// Writes a line into a new file, which is its owner's alone.
pub(crate) fn write_private(path: &Path, text: &str) -> std::io::Result<()> {
    use std::io::Write;
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    writeln!(file, "{text}")?;
    file.sync_all()
}

fn unhex(text: &str) -> Option<[u8; 32]> {
    let pairs = (0..text.len()).step_by(2).map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok());
    pairs.collect::<Option<Vec<u8>>>()?.try_into().ok()
}
