//! The protocol beside a list: what it was made of and when, and each draw from it. Lines of a name and what it is, for
//! people; one of them is read again.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use crate::config::ConfigError;

/// The protocol of a list.
pub(super) fn path_beside(list: &Path) -> PathBuf {
    let mut name = list.file_name().unwrap_or_default().to_owned();
    name.push(".protocol.txt");
    list.with_file_name(name)
}

/// What a draw needs of the preparation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Prepared {
    pub(super) at: Timestamp,
    pub(super) hash: String,
}

pub(super) const PREPARED: &str = "prepared";
pub(super) const HASH: &str = "list SHA-256";

/// A line of a protocol; what is said may come from anywhere and stays one line.
pub(super) fn line(name: &str, said: &str) -> String {
    let said: String = said.chars().map(|character| if character.is_control() { ' ' } else { character }).collect();
    format!("{name}: {said}\n")
}

impl Prepared {
    /// Reads it from a protocol's first lines.
    ///
    /// # Errors
    /// There is no protocol, or it does not say when the list was prepared and what it was.
    pub(super) fn read(list: &Path) -> Result<Self, ConfigError> {
        let path = path_beside(list);
        let invalid = |reason: String| ConfigError::invalid("--list", reason);
        let text = std::fs::read_to_string(&path).map_err(|error| {
            invalid(format!("cannot read its protocol {}: {error}. `draw prepare` writes both", path.display()))
        })?;
        let said = |name: &str| text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
        let at = said(PREPARED).and_then(|time| time.trim().parse().ok());
        match (at, said(HASH)) {
            (Some(at), Some(hash)) => Ok(Self { at, hash: hash.trim().to_owned() }),
            _ => Err(invalid(format!("its protocol {} is not one that `draw prepare` wrote", path.display()))),
        }
    }
}
