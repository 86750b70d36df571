//! How targets are called: addresses are judged when they are connected to, nothing is redirected, answers are bounded.

use std::error::Error;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::{RequestBuilder, Response};

use super::answer::{Class, Classes, Verdict, class};
use crate::api::{retry, trust};
use crate::config::Reach;

/// So much of an answer is read.
const MOST_BYTES: usize = 4 << 20;

/// Why a name is not connected to.
#[derive(Debug, thiserror::Error)]
#[error("its name leads to a private address. If that is meant, list the address in allow_private")]
struct Private;

/// Resolves names, and gives out only addresses that the target may be at.
#[derive(Debug)]
struct Judge(Reach);

impl Resolve for Judge {
    fn resolve(&self, name: Name) -> Resolving {
        let reach = self.0.clone();
        Box::pin(async move {
            let found: Vec<SocketAddr> = tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            if found.iter().any(|address| !reach.permits(address.ip())) {
                return Err(Box::new(Private) as Box<dyn Error + Send + Sync>);
            }
            Ok(Box::new(found.into_iter()) as Addrs)
        })
    }
}

/// A client for a target.
///
/// # Errors
/// TLS cannot be set up.
pub(crate) fn client(reach: &Reach, timeout: Duration) -> Result<reqwest::Client, String> {
    let tls = trust::tls().map_err(|error| error.to_string())?;
    let builder = reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        .redirect(reqwest::redirect::Policy::none())
        .dns_resolver(Arc::new(Judge(reach.clone())))
        .connect_timeout(Duration::from_secs(10).min(timeout))
        .timeout(timeout)
        .user_agent(concat!("drimify-server/", env!("CARGO_PKG_VERSION")));
    builder.build().map_err(|error| error.to_string())
}

/// Whether the environment names a proxy: then names are resolved there.
pub(crate) fn proxied() -> bool {
    ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy", "HTTP_PROXY", "http_proxy"]
        .into_iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// An answer as it came, and what its status means.
pub(crate) struct Received {
    pub(crate) verdict: Verdict,
    pub(crate) body: Vec<u8>,
}

/// Makes a call.
///
/// # Errors
/// There was no answer: what that means.
pub(crate) async fn call(request: RequestBuilder, classes: Classes) -> Result<Received, Verdict> {
    let response = request.send().await.map_err(|error| failed(&error))?;
    let status = response.status().as_u16();
    let wait = retry::asked(response.headers());
    let body = read(response).await;
    let words = String::from_utf8_lossy(body.get(..2000).unwrap_or(&body)).into_owned();
    let class = class(classes, status);
    Ok(Received { verdict: Verdict { class, status: Some(status), code: None, words, wait }, body })
}

/// The body, as far as it comes and is bounded.
async fn read(mut response: Response) -> Vec<u8> {
    let mut body = Vec::new();
    while let Ok(Some(chunk)) = response.chunk().await {
        body.extend_from_slice(&chunk);
        if body.len() > MOST_BYTES {
            body.truncate(MOST_BYTES);
            break;
        }
    }
    body
}

/// What it means that there is no answer.
fn failed(error: &reqwest::Error) -> Verdict {
    let mut next: Option<&(dyn Error + 'static)> = Some(error);
    while let Some(error) = next {
        if error.downcast_ref::<Private>().is_some() {
            return Verdict::of(Class::Pause, Private.to_string());
        }
        if let Some(tls) = error.downcast_ref::<rustls::Error>() {
            let words = trust::refusal(error).unwrap_or_else(|| tls.to_string());
            return Verdict { code: Some("tls".to_owned()), ..Verdict::of(Class::Pause, words) };
        }
        let inside = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        next = match inside {
            Some(inside) => Some(inside),
            None => error.source(),
        };
    }
    let words = if error.is_timeout() {
        "no answer in time"
    } else if error.is_connect() {
        "no connection"
    } else {
        "the connection broke"
    };
    Verdict::of(Class::Again, words)
}
