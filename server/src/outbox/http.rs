//! How targets are called: addresses are judged when they are connected to, nothing is redirected, answers are bounded.

use std::error::Error;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::http::HeaderMap;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::{RequestBuilder, Response};
use url::Url;

use super::answer::{Class, Classes, Verdict, class};
use crate::api::{retry, trust};
use crate::config::Reach;

/// So much of an answer is read.
const MOST_BYTES: usize = 4 << 20;
/// So much of what it says in words.
pub(crate) const MOST_WORDS: usize = 2000;
/// Variables that name a proxy.
const PROXIES: [&str; 6] = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy", "HTTP_PROXY", "http_proxy"];

/// Why a name is not connected to.
#[derive(Debug, thiserror::Error)]
#[error("its name leads to a private address. If that is meant, list the address in allow_private")]
struct Private;

/// Resolves names, and gives out only addresses that the target may be at.
#[derive(Debug)]
struct Judge {
    reach: Reach,
    /// Proxies may be anywhere: they are the operator's own.
    proxies: Vec<String>,
}

impl Resolve for Judge {
    fn resolve(&self, name: Name) -> Resolving {
        let reach = self.reach.clone();
        let is_proxy = self.proxies.iter().any(|proxy| proxy.eq_ignore_ascii_case(name.as_str()));
        Box::pin(async move {
            let found: Vec<SocketAddr> = tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            if !is_proxy && found.iter().any(|address| !reach.permits(address.ip())) {
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
        .dns_resolver(Arc::new(Judge { reach: reach.clone(), proxies: proxies().collect() }))
        .connect_timeout(Duration::from_secs(10).min(timeout))
        .timeout(timeout)
        .user_agent(concat!("drimify-server/", env!("CARGO_PKG_VERSION")));
    builder.build().map_err(|error| error.to_string())
}

/// Whether the environment names a proxy: then names are resolved there.
pub(crate) fn proxied() -> bool {
    PROXIES.into_iter().any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// The hosts of the proxies that the environment names.
fn proxies() -> impl Iterator<Item = String> {
    PROXIES.into_iter().filter_map(|name| host(&std::env::var(name).ok()?))
}

/// The host of a proxy, which may be written without a scheme.
fn host(proxy: &str) -> Option<String> {
    let proxy = proxy.trim();
    let url = if proxy.contains("://") { Url::parse(proxy) } else { Url::parse(&format!("http://{proxy}")) };
    Some(url.ok()?.host_str()?.to_owned())
}

/// An answer as it came, and what its status means.
#[derive(Debug)]
pub(crate) struct Received {
    pub(crate) verdict: Verdict,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
    /// Why there is no more of the body, if it is not whole.
    pub(crate) broken: Option<&'static str>,
}

/// Makes a call.
///
/// # Errors
/// There was no answer: what that means.
pub(crate) async fn call(request: RequestBuilder, classes: Classes) -> Result<Received, Verdict> {
    let response = request.send().await.map_err(|error| failed(&error))?;
    let status = response.status().as_u16();
    let headers = response.headers().clone();
    let wait = retry::asked(&headers);
    let (body, broken) = read(response).await;
    let words = String::from_utf8_lossy(body.get(..MOST_WORDS).unwrap_or(&body)).into_owned();
    let class = class(classes, status);
    Ok(Received { verdict: Verdict { class, status: Some(status), code: None, words, wait }, headers, body, broken })
}

/// The body, as far as it comes and is bounded, and why there is no more of it.
async fn read(mut response: Response) -> (Vec<u8>, Option<&'static str>) {
    let mut body = Vec::new();
    loop {
        match response.chunk().await {
            Ok(Some(chunk)) if body.len() + chunk.len() > MOST_BYTES => return (body, Some("the answer is too long")),
            Ok(Some(chunk)) => body.extend_from_slice(&chunk),
            Ok(None) => return (body, None),
            Err(error) if error.is_timeout() => return (body, Some("the answer did not end in time")),
            Err(_) => return (body, Some("the answer broke off")),
        }
    }
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

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};

    use super::*;
    use crate::outbox::INTERFACE;

    #[tokio::test]
    async fn an_answer_that_breaks_off_is_told_from_one_that_ends() {
        let tls = trust::tls().expect("TLS");
        let http = reqwest::Client::builder().tls_backend_preconfigured(tls).no_proxy().build().expect("a client");
        for (length, expected) in [(2, None), (3, Some("the answer broke off"))] {
            let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("an address");
            let address = listener.local_addr().expect("an address");
            std::thread::spawn(move || {
                let (mut stream, _) = listener.accept().expect("a call");
                let _ = stream.read(&mut [0; 4096]).expect("a request");
                write!(stream, "HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{{}}").expect("written");
            });
            let received = call(http.get(format!("http://{address}/")), INTERFACE).await;
            let received = received.expect("a status came");
            assert_eq!((received.body.as_slice(), received.broken), (b"{}".as_slice(), expected));
        }
    }

    #[tokio::test]
    async fn a_proxy_may_be_at_a_private_address_and_nobody_else() {
        for (proxy, expected) in [
            ("http://proxy.corp:3128", "proxy.corp"),
            ("Proxy.corp:3128", "proxy.corp"),
            ("http://ada:secret@proxy.corp", "proxy.corp"),
            ("socks5h://proxy.corp:1080", "proxy.corp"),
        ] {
            assert_eq!(host(proxy).as_deref(), Some(expected), "{proxy}");
        }
        assert_eq!(host(""), None);
        let name = || "localhost".parse::<Name>().expect("a name");
        let judge = |proxies: &[&str]| Judge {
            reach: Reach::default(),
            proxies: proxies.iter().map(|proxy| (*proxy).to_owned()).collect(),
        };
        assert!(judge(&["localhost"]).resolve(name()).await.is_ok());
        let refused = judge(&["proxy.corp"]).resolve(name()).await.err().expect("refused");
        assert!(refused.downcast_ref::<Private>().is_some(), "{refused}");
    }
}
