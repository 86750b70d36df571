//! Letters in the configuration: the mail server they are handed to, whose they are, and their templates.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

use lettre::message::Mailbox;
use url::{Host, Url};

use super::secret::{SecretSource, unmarked};
use super::settings::Disclose;
use super::source::Source;
use super::target_file::{LetterFile, TextFile};
use super::{ConfigError, Reach, Secret};
use crate::mail::{Login, MailServer, Mistake, Part, Security, Sender, Template, Templates, normal_locale};
use crate::outbox::OWN;
use crate::record::{CANONICAL, MappingError};

/// What templates can name beside fields of a record and what the server knows of it.
const BESIDE: [&str; 3] = ["finished", "won", "other"];

/// A target's letters.
#[derive(Debug, Clone)]
pub(crate) struct Email {
    pub(crate) server: MailServer,
    pub(crate) sender: Sender,
    pub(crate) templates: Templates,
    /// What of a prize may be told.
    pub(crate) disclose: Disclose,
}

/// Where something of a letter is said in the configuration.
pub(super) struct Place<'a> {
    /// The table's keys, from the outermost on.
    pub(super) keys: &'a [&'a str],
    pub(super) source: &'a Source,
    /// Whether secrets are read.
    pub(super) calls: bool,
}

impl Place<'_> {
    fn at(&self, keys: &[&str], reason: impl Into<String>) -> ConfigError {
        self.source.mistake(&[self.keys, keys].concat(), reason)
    }

    fn wrong(&self, key: &str, reason: impl Into<String>) -> ConfigError {
        self.at(&[key], reason)
    }
}

/// What says where a mail server is.
pub(super) struct ServerFile<'a> {
    pub(super) url: Option<&'a str>,
    pub(super) tls: Option<&'a str>,
    pub(super) username: Option<&'a str>,
    pub(super) password: Option<&'a SecretSource>,
}

/// Reads where a mail server is.
///
/// # Errors
/// The first mistake.
pub(super) fn server(
    place: &Place<'_>,
    file: &ServerFile<'_>,
    reach: &Reach,
    timeout: Duration,
) -> Result<MailServer, ConfigError> {
    let wrong = |reason: &str| place.wrong("url", reason);
    let Some(text) = file.url else {
        return Err(wrong("where letters are handed over: smtp://host:587 with STARTTLS, or smtps://host:465"));
    };
    let url = Url::parse(text).map_err(|_| wrong("is not a URL such as smtp://mail.shop.example:587"))?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(wrong("must hold no user or password: they are username, and password by environment or file"));
    }
    let (security, port) = match (url.scheme(), file.tls) {
        ("smtps", None) => (Security::Tls, 465),
        ("smtp", None) => (Security::StartTls, 587),
        ("smtp", Some("none")) => (Security::None, 25),
        (_, Some(_)) => return Err(place.wrong("tls", "is only ever \"none\", with smtp:// and a listed address")),
        _ => return Err(wrong("must begin with smtp:// (with STARTTLS) or smtps://")),
    };
    // Of a scheme that is not the web's the host is a text as it was written.
    let host = url.host_str().filter(|host| !host.is_empty()).ok_or_else(|| wrong("names no host"))?;
    let host = Host::parse(host).map_err(|_| wrong("names no host"))?;
    let literal = match &host {
        Host::Ipv4(address) => Some((*address).into()),
        Host::Ipv6(address) => Some((*address).into()),
        Host::Domain(_) => None,
    };
    if let Some(address) = literal.filter(|address| !reach.permits(*address)) {
        return Err(wrong(&format!("{address} is a private address. If it is meant, list it in allow_private")));
    }
    if security == Security::None && !literal.is_some_and(|address| reach.lists(address)) {
        return Err(place.wrong("tls", "can be \"none\" only to an address that is listed in allow_private"));
    }
    let login = match (file.username, file.password) {
        (Some(user), Some(source)) => {
            Some(Login { user: user.to_owned(), password: secret(place, "password", source)? })
        }
        (None, None) => None,
        _ => return Err(place.wrong("username", "needs a password, and a password needs a username")),
    };
    let host = literal.map_or_else(|| host.to_string(), |address: std::net::IpAddr| address.to_string());
    Ok(MailServer { host, port: url.port().unwrap_or(port), security, login, reach: reach.clone(), timeout })
}

/// A secret, for who calls somebody; else it is not read, and empty.
pub(super) fn secret(place: &Place<'_>, key: &str, source: &SecretSource) -> Result<Secret, ConfigError> {
    if !place.calls {
        return Ok(Secret::default());
    }
    let name = [place.keys, &[key]].concat().join(".");
    source.read(&name).map_err(|error| {
        let text = error.to_string();
        place.wrong(key, text.strip_prefix(&format!("{name}: ")).unwrap_or(&text))
    })
}

/// Reads a mailbox.
///
/// # Errors
/// It is none, or not there.
pub(super) fn mailbox(place: &Place<'_>, key: &str, text: Option<&str>) -> Result<Mailbox, ConfigError> {
    let text = text.ok_or_else(|| place.wrong(key, "is needed, such as \"Shop <win@shop.example>\""))?;
    let sound = text.parse::<Mailbox>().ok().filter(|_| !text.contains(char::is_control));
    sound.ok_or_else(|| place.wrong(key, format!("\"{text}\" is no address such as \"Shop <win@shop.example>\"")))
}

/// Reads and compiles the templates of letters.
///
/// # Errors
/// The first mistake, with its file and line.
pub(super) fn templates(
    place: &Place<'_>,
    file: &LetterFile,
    own: &BTreeMap<String, super::target_file::PieceFile>,
    disclose: Disclose,
    sender: Option<String>,
) -> Result<Templates, ConfigError> {
    let mut written: Vec<Template> = Vec::new();
    // Where each comes from: its keys, and its file if it has one.
    let mut origins: Vec<(Vec<String>, Option<PathBuf>)> = Vec::new();
    let mut read = |keys: Vec<String>, locale: Option<&str>, part: Part, text: &TextFile| -> Result<(), ConfigError> {
        let (text, path) = match text {
            TextFile::Inline(text) => (text.clone(), None),
            TextFile::File(file) => {
                let path = place.source.beside(&file.file);
                let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
                let failed =
                    |error: std::io::Error| place.at(&keys, format!("cannot read {}: {error}", path.display()));
                (unmarked(&std::fs::read_to_string(&path).map_err(failed)?).to_owned(), Some(path))
            }
        };
        let begins = |text: &str| text.starts_with("https://") || text.starts_with("mailto:");
        if part == Part::Unsubscribe && !begins(text.trim_start()) {
            let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
            return Err(place.at(&keys, "begins with https:// or mailto:"));
        }
        written.push(Template { locale: locale.map(normal_locale), part, text });
        origins.push((keys, path));
        Ok(())
    };
    for (part, text) in file.parts() {
        if let Some(text) = text {
            read(vec![part.word().to_owned()], None, part, text)?;
        }
    }
    for (locale, letter) in &file.locales {
        for (part, text) in letter.parts() {
            let keys = vec!["locales".to_owned(), locale.clone(), part.word().to_owned()];
            match text {
                Some(text) => read(keys, Some(locale), part, text)?,
                None if part == Part::Subject || part == Part::Text => {
                    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
                    return Err(place.at(&keys, "is missing: a letter is of one language"));
                }
                None => {}
            }
        }
    }
    for (key, there) in [("subject", file.subject.is_some()), ("text", file.text.is_some())] {
        if !there {
            return Err(place.wrong(key, "is needed: for everybody whose locale has no letter of its own"));
        }
    }
    let compiled = Templates::compile(written.clone(), sender, |name| known(name, own, disclose));
    compiled.map_err(|Mistake { locale, part, line, reason }| {
        let index = written.iter().position(|template| template.locale == locale && template.part == part);
        let Some((keys, path)) = index.and_then(|index| origins.get(index)) else { return place.wrong("text", reason) };
        let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
        match path {
            Some(path) => ConfigError::Template {
                path: path.display().to_string(),
                line,
                place: [place.keys, &keys].concat().join("."),
                reason,
            },
            None => place.at(&keys, format!("line {line} of the template: {reason}")),
        }
    })
}

/// Whether a template may use a name.
fn known(name: &str, own: &BTreeMap<String, super::target_file::PieceFile>, disclose: Disclose) -> Result<(), String> {
    let shown = match name {
        "code" => disclose.code,
        "prizeTitle" => disclose.title,
        "prizeRef" => disclose.reference,
        _ => true,
    };
    if !shown {
        return Err(format!("{name} is not told: claims.disclose does not have it"));
    }
    if CANONICAL.contains(&name) || OWN.contains(&name) || BESIDE.contains(&name) || own.contains_key(name) {
        return Ok(());
    }
    Err(MappingError::UnknownField(name.to_owned()).to_string())
}
