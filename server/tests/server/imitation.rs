//! What imitations of vendors share: an address, one account behind it, and what it has answered.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderName, Method, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use serde_json::Value;

/// An answer: a status, headers of the vendor's own, and what is said. A text is sent as it is.
#[derive(Debug, Clone)]
pub(crate) struct Said {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Value,
}

pub(crate) fn said(status: u16, body: Value) -> Said {
    Said { status, headers: Vec::new(), body }
}

/// A request, as a vendor sees it.
pub(crate) struct Asked<'a> {
    pub(crate) method: &'a Method,
    pub(crate) uri: &'a Uri,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a [u8],
    /// How many others are there at once, this one with them.
    pub(crate) at_once: usize,
}

impl Asked<'_> {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The body, if it is a JSON object that says it is one.
    pub(crate) fn object(&self) -> Option<serde_json::Map<String, Value>> {
        let json = self.header("content-type") == "application/json";
        serde_json::from_slice(self.body).ok().filter(|_| json)
    }
}

/// A vendor's rules.
pub(crate) trait Vendor: Send + 'static {
    fn answer(&mut self, asked: &Asked<'_>) -> Said;
}

/// A call that was made: its method, its path and the status it was answered with.
#[derive(Debug, Clone)]
pub(crate) struct Made {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) status: u16,
}

struct Behind<V> {
    vendor: V,
    answers: VecDeque<Said>,
    made: Vec<Made>,
}

pub(crate) struct Imitation<V> {
    pub(crate) url: String,
    behind: Arc<Mutex<Behind<V>>>,
}

impl<V: Vendor> Imitation<V> {
    pub(crate) async fn start(vendor: V) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("an address");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let behind = Arc::new(Mutex::new(Behind { vendor, answers: VecDeque::new(), made: Vec::new() }));
        let state = (Arc::clone(&behind), Arc::new(AtomicUsize::new(0)));
        let router = Router::new().fallback(answer::<V>).layer(axum::extract::DefaultBodyLimit::disable());
        tokio::spawn(async move { axum::serve(listener, router.with_state(state)).await });
        Self { url, behind }
    }

    /// Looks at the account, or changes it.
    pub(crate) fn with<T>(&self, look: impl FnOnce(&mut V) -> T) -> T {
        look(&mut self.behind.lock().expect("no panic").vendor)
    }

    /// What the next calls are answered instead.
    pub(crate) fn answer(&self, answers: impl IntoIterator<Item = Said>) {
        self.behind.lock().expect("no panic").answers.extend(answers);
    }

    pub(crate) fn made(&self) -> Vec<Made> {
        self.behind.lock().expect("no panic").made.clone()
    }

    /// How many calls there were of a method and a beginning of the path.
    pub(crate) fn count(&self, method: &str, path: &str) -> usize {
        self.made().iter().filter(|made| made.method == method && made.path.starts_with(path)).count()
    }

    /// The calls that came to nothing.
    pub(crate) fn refused(&self) -> Vec<Made> {
        self.made().into_iter().filter(|made| made.status >= 400).collect()
    }
}

/// One request less is there, however it ends.
struct There(Arc<AtomicUsize>);

impl Drop for There {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

type Shared<V> = (Arc<Mutex<Behind<V>>>, Arc<AtomicUsize>);

async fn answer<V: Vendor>(
    State((behind, counted)): State<Shared<V>>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let at_once = counted.fetch_add(1, Ordering::SeqCst) + 1;
    let there = There(counted);
    // A vendor takes its time: calls that are made at once are there at once.
    tokio::time::sleep(Duration::from_millis(5)).await;
    let Said { status, headers, body } = {
        let mut behind = behind.lock().expect("no panic");
        let asked = Asked { method: &method, uri: &uri, headers: &headers, body: &body, at_once };
        let said = match behind.answers.pop_front() {
            Some(said) => said,
            None => behind.vendor.answer(&asked),
        };
        let made = Made { method: method.to_string(), path: uri.path().to_owned(), status: said.status };
        behind.made.push(made);
        said
    };
    // The caller may call again as soon as it has the answer.
    drop(there);
    let status = StatusCode::from_u16(status).expect("a status");
    let mut response = match body {
        Value::Null => status.into_response(),
        Value::String(text) => (status, text).into_response(),
        body => (status, axum::Json(body)).into_response(),
    };
    for (name, value) in headers {
        response.headers_mut().insert(HeaderName::from_static(name), value.parse().expect("a header"));
    }
    response
}
