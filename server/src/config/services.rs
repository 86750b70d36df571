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

/// An account at Brevo, and the lists that people join.
#[derive(Debug, Clone)]
pub(crate) struct Brevo {
    /// Before the path of every call.
    pub(crate) url: Url,
    pub(crate) key: Secret,
    pub(crate) list_ids: Vec<u32>,
    /// How whoever is not on them is asked first; `None`: nobody is.
    pub(crate) confirmation: Option<Confirmation>,
}

/// A mail of Brevo's that asks, and where its link leads once it is followed.
#[derive(Debug, Clone)]
pub(crate) struct Confirmation {
    pub(crate) template_id: u32,
    pub(crate) redirect_url: Url,
}

/// An organisation at Salesforce, and what persons become there.
#[derive(Debug, Clone)]
pub(crate) struct Salesforce {
    pub(crate) url: Url,
    pub(crate) client_id: String,
    pub(crate) client_secret: Secret,
    /// Of the interface, as the path has it.
    pub(crate) version: String,
    pub(crate) object: String,
    /// The field that holds the person's hash.
    pub(crate) external_id: String,
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

pub(super) fn brevo(place: &Place<'_>, file: &TargetFile, reach: &Reach) -> Result<Brevo, ConfigError> {
    let key = header(place, "key", file.key.as_ref(), "an API key is needed: key = { env = \"BREVO_KEY\" }")?;
    if file.list_ids.is_empty() {
        return Err(place.wrong("list_ids", "at least one list is needed, by its number there, such as [4]"));
    }
    let url = at(place, reach, file.url.as_deref().unwrap_or("https://api.brevo.com"), "/v3")?;
    Ok(Brevo { url, key, list_ids: file.list_ids.clone(), confirmation: confirmation(place, file)? })
}

fn confirmation(place: &Place<'_>, file: &TargetFile) -> Result<Option<Confirmation>, ConfigError> {
    let pending = file.status_if_new == Some(StatusFile::Pending);
    match (pending, file.template_id, &file.redirect_url) {
        (false, None, None) => Ok(None),
        (false, ..) => Err(place
            .wrong("status_if_new", "is \"pending\" where somebody is asked: template_id and redirect_url say how")),
        (true, None, _) => Err(place.wrong("template_id", "the number of a double opt-in template there is needed")),
        (true, Some(template_id), Some(url)) => {
            let url = Url::parse(url).ok().filter(|url| url.scheme() == "https");
            let such_as = || place.wrong("redirect_url", "is not an address such as https://shop.example/thanks");
            Ok(Some(Confirmation { template_id, redirect_url: url.ok_or_else(such_as)? }))
        }
        (true, Some(_), None) => {
            Err(place
                .wrong("redirect_url", "where whoever says yes is led is needed, such as https://shop.example/thanks"))
        }
    }
}

pub(super) fn salesforce(place: &Place<'_>, file: &TargetFile, reach: &Reach) -> Result<Salesforce, ConfigError> {
    let Some(url) = &file.url else {
        return Err(place.wrong("url", "the organisation's own address, such as https://shop.my.salesforce.com"));
    };
    let url = at(place, reach, url, "")?;
    let Some(client_id) = file.client_id.clone().filter(|id| !id.trim().is_empty()) else {
        return Err(place.wrong("client_id", "the consumer key of an external client app is needed"));
    };
    let Some(secret) = &file.client_secret else {
        let missing = "the consumer secret is needed: client_secret = { env = \"SALESFORCE_SECRET\" }";
        return Err(place.wrong("client_secret", missing));
    };
    let client_secret = place.secret("client_secret", secret, |secret| Ok(secret.clone()))?;
    let part = |key: &str, given: &Option<String>, default: &str| {
        part(place, key, given.as_deref().unwrap_or(default), default).map(str::to_owned)
    };
    let name = |key: &str, given: &Option<String>, default: &str| {
        let name = part(key, given, default)?;
        let plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        if plain { Ok(name) } else { Err(place.wrong(key, format!("is a name such as {default}"))) }
    };
    Ok(Salesforce {
        url,
        client_id,
        client_secret,
        version: part("version", &file.version, "v66.0")?,
        object: name("object", &file.object, "Lead")?,
        external_id: name("external_id", &file.external_id, "Drimify_Person__c")?,
    })
}
