//! What is known of an app beside its time zone: what its report needs.

use std::collections::BTreeMap;

use super::file::AppFile;

/// An app's settings.
#[derive(Debug, Clone, Default)]
pub(crate) struct AppSettings {
    /// How many there are of each prize over all of the campaign, by its uid or title.
    pub(crate) stock: BTreeMap<String, u64>,
}

impl AppSettings {
    pub(super) fn of(file: &AppFile) -> Self {
        Self { stock: file.stock.clone() }
    }
}
