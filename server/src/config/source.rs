//! The text of the configuration: what it says, and on which line something stands.

use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use toml::de::{DeTable, DeValue};

use super::ConfigError;

/// A configuration file as it was read.
#[derive(Debug, Default)]
pub(super) struct Source {
    path: String,
    text: String,
}

impl Source {
    /// Reads a file.
    ///
    /// # Errors
    /// It cannot be read.
    pub(super) fn read(path: &Path) -> Result<Self, ConfigError> {
        let shown = path.display().to_string();
        match std::fs::read_to_string(path) {
            Ok(text) => Ok(Self { path: shown, text }),
            Err(error) => Err(ConfigError::Unreadable { path: shown, reason: error.to_string() }),
        }
    }

    /// What it says.
    ///
    /// # Errors
    /// It is no TOML, or has other keys or types than there are.
    pub(super) fn parse<T: DeserializeOwned>(&self) -> Result<T, ConfigError> {
        toml::from_str(&self.text).map_err(|error| {
            // The line itself is not repeated: a secret may stand in it by mistake.
            let line = self.line(error.span().map_or(0, |span| span.start));
            ConfigError::Syntax { path: self.path.clone(), reason: format!("line {line}: {}", error.message()) }
        })
    }

    /// A path that is meant from where the file is.
    pub(super) fn beside(&self, path: &Path) -> PathBuf {
        Path::new(&self.path).parent().unwrap_or(Path::new("")).join(path)
    }

    /// The sentence about a mistake in what stands under some keys, from the outermost on.
    pub(super) fn mistake(&self, keys: &[&str], reason: impl Into<String>) -> ConfigError {
        let line = self.line(self.offset(keys).unwrap_or_default());
        let place = keys.join(".");
        ConfigError::Wrong { path: self.path.clone(), line, place, reason: reason.into() }
    }

    fn line(&self, offset: usize) -> usize {
        let before = self.text.get(..offset).unwrap_or_default();
        before.lines().count() + usize::from(before.is_empty() || before.ends_with('\n'))
    }

    /// Where the innermost of some keys stands, or the last of them that is there.
    fn offset(&self, keys: &[&str]) -> Option<usize> {
        let document = DeTable::parse(&self.text).ok()?;
        let mut found = None;
        let mut table = Some(document.get_ref());
        for key in keys {
            let Some((name, value)) = table?.iter().find(|(name, _)| name.get_ref() == key) else { break };
            found = Some(name.span().start);
            table = match value.get_ref() {
                DeValue::Table(inner) => Some(inner),
                _ => None,
            };
            if table.is_none() {
                break;
            }
        }
        found
    }
}
