//! An endpoint that events are posted to: it notes what comes, and answers as told.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use serde_json::Value;
use tokio::sync::{Semaphore, mpsc};

/// A request as it came.
#[derive(Debug, Clone)]
pub(crate) struct Posted {
    pub(crate) headers: HeaderMap,
    pub(crate) raw: Vec<u8>,
    pub(crate) body: Value,
}

impl Posted {
    pub(crate) fn id(&self) -> &str {
        self.headers.get("webhook-id").and_then(|id| id.to_str().ok()).unwrap_or_default()
    }
}

/// What the next request is answered; then 200.
pub(crate) type Answer = (u16, Option<(&'static str, &'static str)>, &'static str);

struct Told {
    answers: Mutex<VecDeque<Answer>>,
    came: mpsc::UnboundedSender<Posted>,
    at_once: AtomicUsize,
    most: AtomicUsize,
    /// Each request takes one before it is answered.
    permits: Semaphore,
}

pub(crate) struct Receiver {
    pub(crate) url: String,
    told: Arc<Told>,
    came: mpsc::UnboundedReceiver<Posted>,
}

impl Receiver {
    pub(crate) async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("an address");
        let url = format!("http://{}/hook", listener.local_addr().expect("an address"));
        let (tell, came) = mpsc::unbounded_channel();
        let told = Arc::new(Told {
            answers: Mutex::default(),
            came: tell,
            at_once: AtomicUsize::new(0),
            most: AtomicUsize::new(0),
            permits: Semaphore::new(1_000_000),
        });
        let router = Router::new().fallback(answer).with_state(Arc::clone(&told));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { url, told, came }
    }

    pub(crate) fn answer(&self, answers: impl IntoIterator<Item = Answer>) {
        self.told.answers.lock().expect("no panic").extend(answers);
    }

    /// Answers nothing until as many answers are permitted.
    pub(crate) fn hold(&self) {
        self.told.permits.forget_permits(self.told.permits.available_permits());
    }

    pub(crate) fn permit(&self, answers: usize) {
        self.told.permits.add_permits(answers);
    }

    pub(crate) async fn next(&mut self) -> Posted {
        let came = tokio::time::timeout(Duration::from_mins(3), self.came.recv()).await;
        came.expect("a request within three minutes").expect("the receiver runs")
    }

    /// What has come and nobody has looked at.
    pub(crate) fn others(&mut self) -> Vec<Posted> {
        std::iter::from_fn(|| self.came.try_recv().ok()).collect()
    }

    /// How many requests were there at once.
    pub(crate) fn most_at_once(&self) -> usize {
        self.told.most.load(Ordering::SeqCst)
    }
}

/// One request less is there, however it ends.
struct There<'a>(&'a AtomicUsize);

impl Drop for There<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

async fn answer(State(told): State<Arc<Told>>, headers: HeaderMap, body: Bytes) -> Response {
    let there = told.at_once.fetch_add(1, Ordering::SeqCst) + 1;
    let _there = There(&told.at_once);
    told.most.fetch_max(there, Ordering::SeqCst);
    let body_read = serde_json::from_slice(&body).unwrap_or_default();
    let _ = told.came.send(Posted { headers, raw: body.to_vec(), body: body_read });
    told.permits.acquire().await.expect("open").forget();
    let next = told.answers.lock().expect("no panic").pop_front();
    let (status, header, text) = next.unwrap_or((200, None, ""));
    let status = axum::http::StatusCode::from_u16(status).expect("a status");
    match header {
        Some(header) => (status, [header], text).into_response(),
        None => (status, text).into_response(),
    }
}
