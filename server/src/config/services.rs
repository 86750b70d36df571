//! What is said of each service that has an interface of its own.

use url::Url;

use super::ConfigError;
use super::private::Reach;
use super::secret::{Secret, SecretSource};
use super::target::Place;
use super::target_file::{StatusFile, TargetFile};

/// An audience at Mailchimp.
#[derive(Debug, Clone)]
pub(crate) struct Mailchimp {
    pub(crate) list: Url,
    pub(crate) key: Secret,
    /// What somebody is who is new there.
    pub(crate) status_if_new: &'static str,
}

/// A secret that goes into a header.
fn header(place: &Place<'_>, key: &str, source: Option<&SecretSource>, missing: &str) -> Result<Secret, ConfigError> {
    let Some(source) = source else { return Err(place.wrong(key, missing)) };
    let read = |secret: &Secret| {
        axum::http::HeaderValue::from_str(secret.expose())
            .map(|_| secret.clone())
            .map_err(|_| "holds characters that a header cannot carry".to_owned())
    };
    place.secret(key, source, read)
}

/// An address with a path below it.
fn at(place: &Place<'_>, reach: &Reach, base: &str, path: &str) -> Result<Url, ConfigError> {
    let mut url = reach.url(base).map_err(|reason| place.wrong("url", reason))?;
    url.set_path(&format!("{}{path}", url.path().trim_end_matches('/')));
    Ok(url)
}

/// A part of a path, as the services make them.
fn part<'a>(place: &Place<'_>, key: &str, text: &'a str, such_as: &str) -> Result<&'a str, ConfigError> {
    let plain = |character: char| character.is_ascii_alphanumeric() || "-._".contains(character);
    if text.is_empty() || !text.chars().all(plain) {
        return Err(place.wrong(key, format!("is a part of the path, such as {such_as}")));
    }
    Ok(text)
}

pub(super) fn mailchimp(place: &Place<'_>, file: &TargetFile, reach: &Reach) -> Result<Mailchimp, ConfigError> {
    let key = header(place, "key", file.key.as_ref(), "an API key is needed: key = { env = \"MAILCHIMP_KEY\" }")?;
    let Some(id) = &file.list_id else {
        return Err(place.wrong("list_id", "the audience's id is needed, as its settings there show it"));
    };
    let id = part(place, "list_id", id, "a1b2c3d4e5")?;
    // The key's end says in which of Mailchimp's centres the account is.
    let base = match (&file.url, key.expose().rsplit_once('-')) {
        (Some(url), _) => url.clone(),
        (None, Some((_, centre))) if !centre.is_empty() && centre.bytes().all(|byte| byte.is_ascii_alphanumeric()) => {
            format!("https://{centre}.api.mailchimp.com")
        }
        // Who calls nobody has no key to see.
        (None, None) if key.expose().is_empty() => "https://api.mailchimp.com".to_owned(),
        (None, _) => return Err(place.wrong("key", "does not end with its data centre, such as -us21")),
    };
    let list = at(place, reach, &base, &format!("/3.0/lists/{id}"))?;
    let status_if_new = match file.status_if_new {
        None | Some(StatusFile::Subscribed) => "subscribed",
        Some(StatusFile::Pending) => "pending",
    };
    Ok(Mailchimp { list, key, status_if_new })
}
