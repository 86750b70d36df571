//! Everything configured, in the types the server works with, and how it is read.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::tz::TimeZone;

use super::ConfigError;
use super::access::{Allowed, Networks};
use super::app::AppSettings;
use super::dashboard::DashboardSettings;
use super::file::{ApiFile, ClaimsFile, File, LimitsFile};
use super::integration::{DefaultKey, Integration};
use super::notices::Notices;
use super::reports::{MailSettings, MailedReport};
use super::secret::{SecretSource, random_file};
use super::source::Source;
use super::target::{Calls, Target};
use crate::hash::HashKey;
use crate::record::{FinishedRule, canonical};
use crate::store::{Context, Outbox, Place, Rules, StoreOptions};
use crate::token::SigningKey;

/// What flags or environment variables put over the file.
#[derive(Debug, Clone, Default)]
pub(crate) struct Overrides {
    pub(crate) config: Option<PathBuf>,
    pub(crate) data_dir: Option<PathBuf>,
    pub(crate) listen: Option<String>,
    pub(crate) public_url: Option<String>,
    pub(crate) log: Option<String>,
    pub(crate) log_format: Option<String>,
    pub(crate) api_url: Option<String>,
    pub(crate) calls: Calls,
    /// Whether a report is to be mailed.
    pub(crate) mails: bool,
    pub(crate) new_rules: bool,
}

#[derive(Debug, Clone)]
pub(crate) struct Settings {
    pub(crate) listen: SocketAddr,
    pub(crate) public_url: Option<String>,
    pub(crate) trusted_proxies: Networks,
    pub(crate) log: LogSettings,
    pub(crate) limits: Limits,
    pub(crate) claims: ClaimSettings,
    pub(crate) api: ApiSettings,
    pub(crate) apps: BTreeMap<String, AppSettings>,
    pub(crate) raw_body_days: Option<u32>,
    pub(crate) unread_days: u32,
    /// So long after the last refused delivery the API is asked.
    pub(crate) sync_after_refusal: Vec<Duration>,
    pub(crate) targets: Vec<Target>,
    pub(crate) notices: Option<Notices>,
    pub(crate) mail: Option<MailSettings>,
    pub(crate) reports: Vec<MailedReport>,
    pub(crate) dashboard: DashboardSettings,
    data_dir: PathBuf,
    integrations: Vec<Integration>,
    rules: Rules,
    place: Place,
    hash_key: Option<SecretSource>,
    new_rules: bool,
    busy: Duration,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LogFormat {
    Text,
    Json,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct LogSettings {
    pub(crate) level: tracing::level_filters::LevelFilter,
    pub(crate) format: LogFormat,
}

#[derive(Debug, Clone)]
pub(crate) struct Limits {
    /// Bytes.
    pub(crate) body: usize,
    /// Bytes that wait for the disk.
    pub(crate) queue: usize,
    pub(crate) request_timeout: Duration,
    /// For the head of a connection's next request.
    pub(crate) idle_timeout: Duration,
    pub(crate) failed_auth_per_minute: u32,
    pub(crate) claims_per_minute_address: u32,
    pub(crate) claims_per_minute_session: u32,
    pub(crate) seen_per_minute_address: u32,
    pub(crate) waiting_claims: usize,
}

#[derive(Debug, Clone)]
pub(crate) struct ClaimSettings {
    pub(crate) origins: Allowed,
    pub(crate) disclose: Disclose,
    pub(crate) issuer: Option<String>,
    pub(crate) audience: String,
    pub(crate) token_lifetime: Duration,
    signing_key: Option<SecretSource>,
    published_keys: Vec<PathBuf>,
}

/// Which parts of a prize a page is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Disclose {
    pub(crate) title: bool,
    pub(crate) reference: bool,
    pub(crate) code: bool,
}

#[derive(Debug, Clone)]
pub(crate) struct ApiSettings {
    pub(crate) url: url::Url,
    pub(crate) key: SecretSource,
    pub(crate) page_size: u32,
    pub(crate) timeout: Duration,
    /// How often one request is tried before `pull` gives up.
    pub(crate) attempts: u32,
    pub(crate) overlap: Duration,
    pub(crate) timezones: BTreeMap<String, TimeZone>,
}

impl Settings {
    /// Reads the file, if there is one, and what is put over it.
    ///
    /// # Errors
    /// The first thing that is wrong, as a sentence.
    pub(crate) fn read(over: Overrides) -> Result<Self, ConfigError> {
        let (file, source) = read_file(over.config.as_deref())?;
        let data_dir = over.data_dir.or(file.data_dir).unwrap_or_else(|| PathBuf::from("."));
        let listen = over.listen.or(file.listen).unwrap_or_else(|| "127.0.0.1:8787".to_owned());
        let mut integrations = Vec::new();
        for (index, integration) in file.integrations.into_iter().enumerate() {
            let integration = Integration::parse(index + 1, integration)?;
            if integrations.iter().any(|other: &Integration| other.path == integration.path) {
                let place = format!("integration \"{}\"", integration.name);
                return Err(ConfigError::invalid(place, format!("another one has the path {}", integration.path)));
            }
            integrations.push(integration);
        }
        let public_url = over.public_url.or(file.public_url).map(|url| url.trim_end_matches('/').to_owned());
        let join_field = file.claims.join_field.as_deref().unwrap_or("sessionId");
        let finished = file.records.finished_field.as_deref().map(FinishedRule::field).unwrap_or_default();
        let mut api = api(file.api, over.api_url)?;
        api.overlap = duration("sync.overlap", file.sync.overlap.as_deref(), Duration::from_hours(48))?;
        let after_refusal = file.sync.after_refusal.unwrap_or_else(|| ["1m", "1h"].map(str::to_owned).to_vec());
        let sync_after_refusal = after_refusal
            .iter()
            .map(|text| duration("sync.after_refusal", Some(text), Duration::ZERO))
            .collect::<Result<_, _>>()?;
        let mut apps = BTreeMap::new();
        for (app, settings) in file.apps {
            apps.insert(app.clone(), AppSettings::parse(&app, &settings)?);
            if let Some(name) = settings.timezone {
                let reason = format!("\"{name}\" is not a time zone such as Europe/Paris");
                let zone =
                    TimeZone::get(&name).map_err(|_| ConfigError::invalid(format!("apps.{app}.timezone"), reason))?;
                api.timezones.insert(app, zone);
            }
        }
        let disclose = disclose(&file.claims)?;
        let target = |(name, target): (String, _)| Target::parse(&name, target, &source, over.calls, disclose);
        let targets = file.targets.into_iter().map(target).collect::<Result<Vec<_>, _>>()?;
        let calls = over.calls == Calls::All;
        let notices = file.notices.as_ref().map(|file| Notices::parse(file, &source, calls, &targets)).transpose()?;
        let mails = calls || over.mails;
        let mail = file.mail.as_ref().map(|file| MailSettings::parse(file, &source, mails)).transpose()?;
        let reports = MailedReport::parse_all(file.reports, &source, mail.is_some())?;
        let place = place(&data_dir, file.store.max_mib)?;
        let rules = Rules {
            join_field: canonical(join_field).unwrap_or(join_field).to_owned(),
            finished,
            once: file.claims.once.unwrap_or(true),
            zones: api.timezones.clone(),
        };
        Ok(Self {
            listen: listen.parse().map_err(|_| {
                ConfigError::invalid("listen", format!("\"{listen}\" is not an address such as 127.0.0.1:8787"))
            })?,
            trusted_proxies: Networks::parse("trusted_proxies", &file.trusted_proxies)?,
            log: log(over.log.or(file.log).as_deref(), over.log_format.or(file.log_format).as_deref())?,
            limits: limits(&file.limits)?,
            claims: claims(file.claims)?,
            api,
            apps,
            raw_body_days: file.store.raw_body_days,
            unread_days: file.store.unread_days.unwrap_or(90),
            sync_after_refusal,
            targets,
            notices,
            mail,
            reports,
            place,
            hash_key: file.store.hash_key,
            new_rules: over.new_rules,
            dashboard: DashboardSettings::parse(file.dashboard, &data_dir)?,
            busy: duration("store.busy_timeout", file.store.busy_timeout.as_deref(), Duration::from_secs(2))?,
            public_url,
            data_dir,
            integrations,
            rules,
        })
    }

    /// The integrations; without any the default one, whose key is made on the first start.
    ///
    /// # Errors
    /// The key file cannot be read or written.
    pub(crate) fn integrations(&self) -> Result<(Vec<Integration>, Option<DefaultKey>), ConfigError> {
        if self.integrations.is_empty() {
            let (integration, key) = Integration::default_with_key(&self.data_dir)?;
            return Ok((vec![integration], Some(key)));
        }
        Ok((self.integrations.clone(), None))
    }

    /// Where the store is, with its hash key, which is made on the first start.
    ///
    /// # Errors
    /// The key file cannot be read or written.
    pub(crate) fn store(&self) -> Result<StoreOptions, ConfigError> {
        let key = match &self.hash_key {
            Some(source) => source.bytes("store.hash_key")?,
            None => random_file(&self.data_dir.join("drimify-hash.key"))?.0,
        };
        Ok(StoreOptions {
            place: self.place.clone(),
            context: Context {
                hash_key: HashKey::new(&key),
                rules: self.rules.clone(),
                dialects: self.integrations.iter().map(|one| (one.name.clone(), one.names.clone())).collect(),
                keep_bodies: self.raw_body_days != Some(0),
                outbox: Outbox::new(self.targets.iter().map(|target| target.rules.clone()).collect()),
                new_rules: self.new_rules,
            },
            busy: self.busy,
        })
    }

    /// The key that signs, made on the first start, and those that are only published.
    ///
    /// # Errors
    /// A key file cannot be read or written.
    pub(crate) fn signing_keys(&self) -> Result<(SigningKey, Vec<SigningKey>), ConfigError> {
        let read = |path: &Path| random_file(path).and_then(|(seed, _)| SigningKey::new(&seed, &path.display()));
        let known = |path: &PathBuf| {
            // Only a key that signed once is published: a mistyped path must not become a new key.
            let missing = || ConfigError::invalid("claims.published_keys", format!("there is no {}", path.display()));
            if path.exists() { read(path) } else { Err(missing()) }
        };
        let published = self.claims.published_keys.iter().map(known).collect::<Result<_, _>>()?;
        let signing = match &self.claims.signing_key {
            Some(source) => SigningKey::new(&source.bytes("claims.signing_key")?, &"claims.signing_key")?,
            None => read(&self.data_dir.join("drimify-signing.key"))?,
        };
        Ok((signing, published))
    }
}

fn read_file(path: Option<&Path>) -> Result<(File, Source), ConfigError> {
    let default = Path::new("drimify-server.toml");
    let path = match path {
        Some(path) => path,
        None if default.exists() => default,
        None => return Ok((File::default(), Source::default())),
    };
    let source = Source::read(path)?;
    let file = source.parse()?;
    Ok((file, source))
}

fn log(level: Option<&str>, format: Option<&str>) -> Result<LogSettings, ConfigError> {
    let level = level.unwrap_or("info");
    let parsed = level.parse().map_err(|_| {
        ConfigError::invalid("log", format!("\"{level}\" is none of off, error, warn, info, debug, trace"))
    })?;
    let format = match format.unwrap_or("text") {
        "text" => LogFormat::Text,
        "json" => LogFormat::Json,
        other => return Err(ConfigError::invalid("log_format", format!("\"{other}\" is neither text nor json"))),
    };
    Ok(LogSettings { level: parsed, format })
}

fn limits(file: &LimitsFile) -> Result<Limits, ConfigError> {
    let positive = |place: &str, value: Option<usize>, default: usize| match value {
        Some(0) => Err(ConfigError::invalid(format!("limits.{place}"), "must be at least 1")),
        value => Ok(value.unwrap_or(default)),
    };
    Ok(Limits {
        body: positive("body_kib", file.body_kib, 256)? * 1024,
        queue: positive("queue_mib", file.queue_mib, 64)?.saturating_mul(1 << 20),
        request_timeout: duration("limits.request_timeout", file.request_timeout.as_deref(), Duration::from_secs(10))?,
        // Longer than proxies keep their unused connections: they, not the server, should be the first to let go.
        idle_timeout: duration("limits.idle_timeout", file.idle_timeout.as_deref(), Duration::from_secs(75))?,
        failed_auth_per_minute: file.failed_auth_per_minute.unwrap_or(30),
        claims_per_minute_address: file.claims_per_minute_address.unwrap_or(120),
        claims_per_minute_session: file.claims_per_minute_session.unwrap_or(60),
        // A fair is one address.
        seen_per_minute_address: file.seen_per_minute_address.unwrap_or(600),
        waiting_claims: positive("waiting_claims", file.waiting_claims, 1000)?,
    })
}

fn claims(file: ClaimsFile) -> Result<ClaimSettings, ConfigError> {
    const LONGEST: Duration = Duration::from_mins(10);
    let disclose = disclose(&file)?;
    let token_lifetime = duration("claims.token_lifetime", file.token_lifetime.as_deref(), Duration::from_mins(5))?;
    if token_lifetime.is_zero() || token_lifetime > LONGEST {
        return Err(ConfigError::invalid("claims.token_lifetime", "must be from 1s to 10m"));
    }
    Ok(ClaimSettings {
        origins: Allowed::parse("claims.origins", &file.origins)?,
        disclose,
        issuer: file.issuer,
        audience: file.audience.unwrap_or_else(|| "drimify-claims".to_owned()),
        token_lifetime,
        signing_key: file.signing_key,
        published_keys: file.published_keys,
    })
}

fn disclose(file: &ClaimsFile) -> Result<Disclose, ConfigError> {
    let all = || ["title", "ref", "code"].map(str::to_owned).to_vec();
    let names = file.disclose.clone().unwrap_or_else(all);
    if let Some(other) = names.iter().find(|name| !matches!(name.as_str(), "title" | "ref" | "code")) {
        return Err(ConfigError::invalid("claims.disclose", format!("\"{other}\" is none of title, ref, code")));
    }
    let has = |name: &str| names.iter().any(|given| given == name);
    Ok(Disclose { title: has("title"), reference: has("ref"), code: has("code") })
}

pub(crate) const API_KEY_VARIABLE: &str = "DRIMIFY_API_KEY";

fn api(file: ApiFile, over: Option<String>) -> Result<ApiSettings, ConfigError> {
    let text = over.or(file.url).unwrap_or_else(|| "https://endpoint.drimify.com/api".to_owned());
    let url =
        url::Url::parse(&text).map_err(|_| ConfigError::invalid("api.url", format!("\"{text}\" is not a URL")))?;
    let loopback = match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost",
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    };
    if url.scheme() != "https" && !(url.scheme() == "http" && loopback) {
        return Err(ConfigError::invalid("api.url", "must be https: the key would travel in the clear"));
    }
    let page_size = file.page_size.unwrap_or(500);
    if !(1..=500).contains(&page_size) {
        return Err(ConfigError::invalid("api.page_size", "must be from 1 to 500, the vendor's limit"));
    }
    Ok(ApiSettings {
        url,
        key: file.key.unwrap_or_else(|| SecretSource::Env(API_KEY_VARIABLE.to_owned())),
        page_size,
        timeout: duration("api.timeout", file.timeout.as_deref(), Duration::from_mins(1))?,
        attempts: file.attempts.unwrap_or(8).max(1),
        overlap: Duration::ZERO,
        timezones: BTreeMap::new(),
    })
}

/// Reads `90s`, `15m`, `24h`, `7d` or `500ms`.
pub(crate) fn parse_duration(text: &str) -> Option<Duration> {
    let digits = text.trim_end_matches(|character: char| character.is_ascii_alphabetic());
    let amount: u64 = digits.parse().ok()?;
    match text.get(digits.len()..)? {
        "ms" => Some(Duration::from_millis(amount)),
        "" | "s" => Some(Duration::from_secs(amount)),
        "m" => Some(Duration::from_secs(amount.checked_mul(60)?)),
        "h" => Some(Duration::from_secs(amount.checked_mul(3600)?)),
        "d" => Some(Duration::from_secs(amount.checked_mul(86400)?)),
        _ => None,
    }
}

pub(super) fn duration(place: &str, text: Option<&str>, default: Duration) -> Result<Duration, ConfigError> {
    text.map_or(Ok(default), |text| {
        parse_duration(text)
            .ok_or_else(|| ConfigError::invalid(place, format!("\"{text}\" is not a time such as 90s, 15m, 24h or 7d")))
    })
}

/// Where the store is: at the `DATABASE_URL` of the environment, else in a file of the folder.
fn place(data_dir: &Path, max_mib: Option<u32>) -> Result<Place, ConfigError> {
    let Some(text) = std::env::var("DATABASE_URL").ok().filter(|text| !text.trim().is_empty()) else {
        return Ok(Place::File { path: data_dir.join("drimify.sqlite3"), max_mib });
    };
    let url = database_url("DATABASE_URL", &text)?;
    if max_mib.is_some() {
        return Err(ConfigError::invalid(
            "store.max_mib",
            "it is for a store that is a file, and DATABASE_URL is set: remove one of them".to_owned(),
        ));
    }
    Ok(Place::Server(url))
}

/// The URL of a `PostgreSQL` database.
///
/// # Errors
/// It is something else. The text may hold a password: what is wrong is said without it.
pub(crate) fn database_url(place: &str, text: &str) -> Result<url::Url, ConfigError> {
    let wrong = |reason: &str| {
        let expected = "it must be postgres://user@host/database; without DATABASE_URL the store is a file";
        ConfigError::invalid(place, format!("{reason}; {expected}"))
    };
    let url = text.trim().parse::<url::Url>().map_err(|error| wrong(&format!("it is no URL ({error})")))?;
    if !matches!(url.scheme(), "postgres" | "postgresql") {
        return Err(wrong(&format!("\"{}\" is no database that can be used", url.scheme())));
    }
    Ok(url)
}
