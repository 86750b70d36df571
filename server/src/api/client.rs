//! One request to the vendor at a time, tried again as long as that makes sense.

use std::time::Duration;

use reqwest::header::{ACCEPT, CONTENT_ENCODING, CONTENT_TYPE, HeaderMap, HeaderValue};

use super::{ApiError, retry, trust};
use crate::config::{ApiSettings, ConfigError};
use crate::exit::Failure;
use crate::record::{self, FieldNames, Page};

/// A page of 500 records is far smaller; a body beyond this is not one.
const MOST_BYTES: usize = 64 * 1024 * 1024;

/// How often a request is tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Patience {
    Attempts(u32),
    /// Until it answers: for a sync that runs on.
    Endless,
}

/// A client of the vendor's API.
#[derive(Debug, Clone)]
pub(crate) struct Client {
    http: reqwest::Client,
    base: url::Url,
    key: HeaderValue,
    key_name: String,
    patience: Patience,
}

enum Attempt {
    Done(Page),
    Failed(ApiError),
    /// Worth another attempt, perhaps after as long as the vendor says.
    Again {
        reason: String,
        wait: Option<Duration>,
    },
}

impl Client {
    /// Makes a client, reading the key.
    ///
    /// # Errors
    /// There is no key, or the address cannot be used.
    pub(crate) fn new(settings: &ApiSettings, patience: Option<Patience>) -> Result<Self, Failure> {
        let key_name = settings.key.name();
        let key = settings.key.read("api.key").map_err(|error| match error {
            ConfigError::MissingVariable { variable, .. } => ConfigError::NoApiKey { variable },
            other => other,
        })?;
        let unfit =
            |_| ConfigError::invalid("api.key", format!("{key_name} holds characters that a header cannot carry"));
        let mut key = HeaderValue::from_str(key.expose()).map_err(unfit)?;
        key.set_sensitive(true);
        let setup = |reason: String| ApiError::Setup { url: settings.url.to_string(), reason };
        let http = reqwest::Client::builder()
            .tls_backend_preconfigured(trust::tls().map_err(|error| setup(error.to_string()))?)
            // A redirect would carry the key elsewhere.
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(Duration::from_secs(10))
            .timeout(settings.timeout)
            .user_agent(concat!("drimify-server/", env!("CARGO_PKG_VERSION")))
            .build()
            .map_err(|error| setup(error.to_string()))?;
        let mut base = settings.url.clone();
        if !base.path().ends_with('/') {
            base.set_path(&format!("{}/", base.path()));
        }
        let patience = patience.unwrap_or(Patience::Attempts(settings.attempts));
        Ok(Self { http, base, key, key_name, patience })
    }

    /// Gets a page of a list: a path below the base, with query parameters.
    ///
    /// # Errors
    /// The key is refused, the vendor refuses the request, or it does not answer in as many attempts as allowed.
    pub(super) async fn get(&self, path: &str, query: &[(&str, String)]) -> Result<Page, ApiError> {
        let mut attempt = 0;
        loop {
            attempt += 1;
            let (reason, wait) = match self.attempt(path, query).await {
                Attempt::Done(page) => return Ok(page),
                Attempt::Failed(error) => return Err(error),
                Attempt::Again { reason, wait } => (reason, wait.unwrap_or_else(|| retry::backoff(attempt))),
            };
            if let Patience::Attempts(most) = self.patience
                && attempt >= most
            {
                return Err(ApiError::Unavailable { path: path.to_owned(), attempts: attempt, reason });
            }
            tracing::warn!(
                path,
                attempt,
                wait_ms = u64::try_from(wait.as_millis()).unwrap_or(0),
                reason,
                "the vendor's API is waited for"
            );
            tokio::time::sleep(wait).await;
        }
    }

    async fn attempt(&self, path: &str, query: &[(&str, String)]) -> Attempt {
        let failed = |reason: String| Attempt::Failed(ApiError::Setup { url: self.base.to_string(), reason });
        let Ok(url) = self.base.join(path) else { return failed("the path is not one".to_owned()) };
        let request =
            self.http.get(url).query(query).header("X-AUTH-TOKEN", self.key.clone()).header(ACCEPT, "application/json");
        let mut response = match request.send().await {
            Ok(response) => response,
            Err(error) => {
                return match trust::refusal(&error) {
                    Some(reason) => {
                        let host = self.base.host_str().unwrap_or_default().to_owned();
                        Attempt::Failed(ApiError::Certificate { host, reason })
                    }
                    None => Attempt::Again { reason: plain(&error), wait: None },
                };
            }
        };
        let status = response.status();
        let wait = retry::asked(response.headers());
        let mut body = Vec::new();
        loop {
            match response.chunk().await {
                Ok(Some(chunk)) if body.len() + chunk.len() <= MOST_BYTES => body.extend_from_slice(&chunk),
                Ok(Some(_)) => {
                    let detail = format!("more than {MOST_BYTES} bytes");
                    return Attempt::Failed(ApiError::Answer {
                        path: path.to_owned(),
                        status: status.as_u16(),
                        detail,
                    });
                }
                Ok(None) => break,
                // The status of a failure says enough without its whole body.
                Err(_) if !status.is_success() => break,
                Err(error) => {
                    return Attempt::Again { reason: format!("the answer broke off: {}", plain(&error)), wait };
                }
            }
        }
        if status.is_success() {
            return match page(response.headers(), &body) {
                Ok(page) => Attempt::Done(page),
                Err(reason) => {
                    Attempt::Again { reason: format!("the answer is not the list expected: {reason}"), wait }
                }
            };
        }
        let detail = detail(&body);
        match status.as_u16() {
            401 | 403 => {
                Attempt::Failed(ApiError::Refused { key: self.key_name.clone(), status: status.as_u16(), detail })
            }
            408 | 425 | 429 | 500.. => {
                let said = super::said(&detail);
                Attempt::Again { reason: format!("it answered {}{said}", status.as_u16()), wait }
            }
            other => Attempt::Failed(ApiError::Answer { path: path.to_owned(), status: other, detail }),
        }
    }
}

/// The page in an answer, read as the body of a webhook is; else why there is none.
fn page(headers: &HeaderMap, body: &[u8]) -> Result<Page, String> {
    let text = |value: &HeaderValue| value.to_str().ok().map(str::to_owned);
    let content_type = headers.get(CONTENT_TYPE).and_then(text);
    let encodings = headers.get_all(CONTENT_ENCODING).iter().filter_map(text).collect::<Vec<_>>().join(",");
    let body = record::inflate(Some(&encodings), body, MOST_BYTES).map_err(|error| error.to_string())?;
    record::page(content_type.as_deref(), &body, &FieldNames::default()).map_err(|error| error.to_string())
}

/// What an error's body says: `detail`, `title` or `message` of JSON, else its text; one line, without controls.
fn detail(body: &[u8]) -> String {
    let text = match serde_json::from_slice::<serde_json::Value>(body) {
        Ok(json) => ["detail", "title", "message"]
            .iter()
            .find_map(|key| json.get(key)?.as_str().map(str::to_owned))
            .unwrap_or_default(),
        Err(_) => String::from_utf8_lossy(body).into_owned(),
    };
    let line = text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    line.chars().filter(|character| !character.is_control()).take(200).collect()
}

/// A transport error without its URL, whose query may name a session.
fn plain(error: &reqwest::Error) -> String {
    let kind = if error.is_timeout() {
        "no answer in time"
    } else if error.is_connect() {
        "no connection"
    } else {
        "the connection failed"
    };
    kind.to_owned()
}
