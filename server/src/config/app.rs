//! What is known of an app beside its time zone: what its report and its audit need.

use std::collections::BTreeMap;

use drimify_bridge::reaction::{Condition, ConditionError};

use super::ConfigError;
use super::file::AppFile;
use crate::api::{When, WhenError};
use crate::beacon::address;
use crate::outbox::Named;

/// An app's settings.
#[derive(Debug, Clone, Default)]
pub(crate) struct AppSettings {
    /// How many there are of each prize over all of the campaign, by its uid or title.
    pub(crate) stock: BTreeMap<String, u64>,
    /// Which records are tests.
    pub(crate) test: Option<Condition<Named>>,
    /// When the campaign begins: what is from before is a test.
    pub(crate) begins: Option<When>,
    /// Where its game is: origin and path of each address.
    pub(crate) experiences: Vec<String>,
}

impl AppSettings {
    pub(super) fn parse(app: &str, file: &AppFile) -> Result<Self, ConfigError> {
        let invalid = |name: &str, reason: String| ConfigError::invalid(format!("apps.{app}.{name}"), reason);
        let test = file.test.as_deref().map(str::parse).transpose();
        let experience = |text: &String| {
            let reason = || format!("\"{text}\" is not an address such as https://go.drimify.com/play/1");
            address(text).map(String::from).ok_or_else(|| invalid("experiences", reason()))
        };
        let begins = file.begins.as_deref().map(str::parse).transpose();
        Ok(Self {
            stock: file.stock.clone(),
            test: test.map_err(|error: ConditionError| invalid("test", error.to_string()))?,
            experiences: file.experiences.iter().map(experience).collect::<Result<_, _>>()?,
            begins: begins.map_err(|error: WhenError| invalid("begins", error.to_string()))?,
        })
    }
}
