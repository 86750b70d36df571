//! An imitation of the vendor's API that misbehaves as told: real HTTP, the vendor's shapes.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use axum::routing::get;
use serde_json::{Value, json};

use crate::support::gzip;

/// What the next request gets instead of its answer.
#[derive(Debug, Clone)]
pub(crate) enum Fault {
    /// It gets its answer.
    None,
    Status(u16, Option<(&'static str, String)>, &'static str),
    /// The first half of the answer, then a broken connection.
    Truncated,
    /// Nothing, for ever.
    Silent,
    /// The previous page once more, as when rows have moved.
    Repeated,
    /// The first page, whichever was asked for.
    First,
    /// Its answer behind a byte-order mark, and the list as an object with numbered keys.
    Numbered,
    /// Its answer in an envelope, in windows-1252, and in gzip without saying so.
    Enveloped,
}

type Meanwhile = Box<dyn FnMut(&mut Vec<Value>) + Send>;
type Generator = Arc<dyn Fn(usize) -> Option<Value> + Send + Sync>;

#[derive(Clone)]
pub(crate) struct Vendor {
    pub(crate) url: String,
    state: Arc<Mutex<Told>>,
}

#[derive(Default)]
struct Told {
    records: Vec<Value>,
    generator: Option<Generator>,
    faults: VecDeque<Fault>,
    asked: Vec<BTreeMap<String, String>>,
    at_end: Option<Box<dyn FnOnce() + Send>>,
    /// Before each page: the rows may change.
    meanwhile: Option<Meanwhile>,
    /// It gives no more rows a page.
    cap: Option<usize>,
}

impl Vendor {
    pub(crate) async fn start(records: Vec<Value>) -> Self {
        let state = Arc::new(Mutex::new(Told { records, ..Told::default() }));
        let router = Router::new()
            .route("/api/apps", get(apps))
            .route("/api/app_data_collections", get(records_page))
            .with_state(Arc::clone(&state));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}/api", listener.local_addr().expect("an address"));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { url, state }
    }

    fn told<T>(&self, work: impl FnOnce(&mut Told) -> T) -> T {
        work(&mut self.state.lock().expect("the state"))
    }

    pub(crate) fn misbehave(&self, faults: impl IntoIterator<Item = Fault>) {
        self.told(|told| told.faults.extend(faults));
    }

    pub(crate) fn set(&self, records: Vec<Value>) {
        self.told(|told| told.records = records);
    }

    /// Makes records as they are asked for, from their number.
    pub(crate) fn generate(&self, generator: Generator) {
        self.told(|told| told.generator = Some(generator));
    }

    /// Runs when an empty page is asked for.
    pub(crate) fn at_end(&self, work: impl FnOnce() + Send + 'static) {
        self.told(|told| told.at_end = Some(Box::new(work)));
    }

    /// Changes the rows after each page.
    pub(crate) fn meanwhile(&self, work: impl FnMut(&mut Vec<Value>) + Send + 'static) {
        self.told(|told| told.meanwhile = Some(Box::new(work)));
    }

    pub(crate) fn cap(&self, rows: usize) {
        self.told(|told| told.cap = Some(rows));
    }

    /// The parameters of every request for records so far.
    pub(crate) fn asked(&self) -> Vec<BTreeMap<String, String>> {
        self.told(|told| told.asked.clone())
    }
}

fn respond(status: u16, body: impl Into<Body>) -> Response {
    Response::builder().status(status).header("content-type", "application/json").body(body.into()).expect("a response")
}

async fn apps(headers: HeaderMap) -> Response {
    if headers.get("x-auth-token").is_none_or(|key| key != "an-api-key") {
        return respond(401, "{\"title\":\"Unauthorized\"}");
    }
    respond(200, json!([{ "id": 123, "title": "Wheel" }, { "id": 124, "title": "Quiz" }]).to_string())
}

async fn records_page(
    State(state): State<Arc<Mutex<Told>>>,
    Query(query): Query<BTreeMap<String, String>>,
    headers: HeaderMap,
) -> Response {
    if headers.get("x-auth-token").is_none_or(|key| key != "an-api-key") {
        return respond(401, "The API key is not known.\n");
    }
    let number = |name: &str, default: usize| query.get(name).and_then(|text| text.parse().ok()).unwrap_or(default);
    let (fault, page) = {
        let mut told = state.lock().expect("the state");
        told.asked.push(query.clone());
        let fault = told.faults.pop_front();
        let size = number("itemsPerPage", 500).min(500).min(told.cap.unwrap_or(500));
        let number = match fault {
            Some(Fault::First) => 1,
            Some(Fault::Repeated) => number("page", 1) - 1,
            _ => number("page", 1),
        };
        let since = query.get("createdSince").cloned().unwrap_or_default();
        let start = (number.max(1) - 1) * size;
        let page: Vec<Value> = if let Some(generator) = &told.generator {
            (start..start + size).map_while(|number| generator(number)).collect()
        } else {
            // The app's local time is what the record's date says before its offset.
            let local = |record: &Value| record.get("date")?.as_str()?.get(..19).map(str::to_owned);
            let wanted = told.records.iter().filter(|record| local(record).is_none_or(|local| local >= since));
            wanted.skip(start).take(size).cloned().collect()
        };
        if let Some(mut work) = told.meanwhile.take() {
            work(&mut told.records);
            told.meanwhile = Some(work);
        }
        if page.is_empty()
            && let Some(work) = told.at_end.take()
        {
            work();
        }
        (fault, page)
    };
    if matches!(fault, Some(Fault::Enveloped)) {
        let body = json!({ "page": number("page", 1), "data": page }).to_string();
        let bytes: Vec<u8> = body.chars().map(|letter| u8::try_from(letter).expect("a letter of Latin-1")).collect();
        return respond(200, gzip(&bytes));
    }
    let body = if matches!(fault, Some(Fault::Numbered)) {
        let rows = page.into_iter().enumerate().map(|(number, row)| (number.to_string(), row));
        format!("\u{feff}{}", Value::Object(rows.collect()))
    } else {
        Value::Array(page).to_string()
    };
    match fault {
        None | Some(Fault::None | Fault::Repeated | Fault::First | Fault::Numbered | Fault::Enveloped) => {
            respond(200, body)
        }
        Some(Fault::Status(status, header, body)) => {
            let mut response = respond(status, body);
            if let Some((name, value)) = header {
                response.headers_mut().insert(name, value.parse().expect("a header"));
            }
            response
        }
        Some(Fault::Truncated) => {
            let half = body.get(..body.len() / 2).unwrap_or_default().to_owned();
            let broken = std::io::Error::other("broken off");
            respond(200, Body::from_stream(futures_util::stream::iter([Ok(half), Err(broken)])))
        }
        Some(Fault::Silent) => std::future::pending().await,
    }
}
