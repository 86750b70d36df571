//! What is on its way to targets, what was given up, and sending that once more.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use minijinja::context;
use minijinja::value::Serde;
use serde::{Deserialize, Serialize};

use super::bar::{Page, bar};
use super::door::{Form, acting};
use super::mask;
use super::session::SignedIn;
use super::view::{Shown, page};
use crate::http::App;
use crate::store::{Asked as Replayed, Delivered, Standing, StoreError};

/// So many are listed.
const MOST: u32 = 100;

#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    target: Option<String>,
    state: Option<String>,
    /// How many rows were put on their way by what was just asked.
    due: Option<String>,
}

#[derive(Debug, Serialize)]
struct Target {
    name: String,
    pending: i64,
    oldest_ms: Option<i64>,
    sent: i64,
    letters: i64,
    dropped: i64,
    state: &'static str,
    words: String,
}

#[derive(Debug, Serialize)]
struct Row {
    target: String,
    subject: String,
    what: String,
    address: String,
    at_ms: i64,
    due_ms: i64,
    attempts: i64,
    dead: bool,
    reason: Option<String>,
}

/// `GET /dashboard/deliveries`
pub(super) async fn deliveries(session: SignedIn, State(app): State<Arc<App>>, Query(asked): Query<Asked>) -> Response {
    page(&app, make(&session, &app, &asked).await)
}

async fn make(session: &SignedIn, app: &App, asked: &Asked) -> Result<Shown, StoreError> {
    let targets: Vec<Target> = app.store.standings().await?.into_iter().map(target).collect();
    let chosen = asked.target.as_deref().filter(|name| !name.is_empty());
    let state = asked.state.as_deref().unwrap_or_default();
    let states: &[&str] = match state {
        "failed" => &["dead"],
        "pending" => &["due"],
        _ => &["due", "dead"],
    };
    let found = app.store.deliveries(chosen, states, MOST).await?;
    let full = found.len() == usize::try_from(MOST).unwrap_or_default();
    let rows = rows(app, found).await?;
    let due = asked.due.as_ref().and_then(|due| due.parse::<u64>().ok());
    let bar = bar(session, Page::Deliveries, "");
    let context = context! {
        bar, csrf => session.csrf.clone(), chosen, state, full, due, most => MOST,
        targets => Serde(targets),
        rows => Serde(rows),
    };
    Ok(Shown::new("deliveries.html", context))
}

fn target(standing: Standing) -> Target {
    let Standing { name, pending, oldest_ms, sent, letters, dropped, paused, off, .. } = standing;
    let (state, words) = match paused {
        _ if off => ("off", "it wants nothing more".to_owned()),
        Some(words) => ("paused", words),
        None => ("running", String::new()),
    };
    Target { name, pending, oldest_ms, sent, letters, dropped, state, words }
}

/// With the address that each is about.
async fn rows(app: &App, found: Vec<Delivered>) -> Result<Vec<Row>, StoreError> {
    let events: Vec<String> = found.iter().map(|row| row.subject.clone()).collect();
    let persons: Vec<Vec<u8>> = found.iter().filter_map(|row| unhex(&row.subject)).collect();
    let personal = app.dashboard.settings.personal;
    let mut addresses: BTreeMap<String, String> = BTreeMap::new();
    for (event, happened) in app.store.happened(&events).await? {
        if let Some(one) = happened.first() {
            addresses.insert(event, mask::address(&one.fields, personal));
        }
    }
    for (person, plays) in app.store.plays(&persons).await? {
        if let Some(one) = plays.first() {
            addresses.insert(crate::hash::hex(&person), mask::address(&one.merged.fields(), personal));
        }
    }
    let row = |Delivered { target, subject, what, at_ms, due_ms, attempts, state, reason }| {
        let address = addresses.get(&subject).cloned().unwrap_or_default();
        Row { target, subject, what, address, at_ms, due_ms, attempts, dead: state == "dead", reason }
    };
    Ok(found.into_iter().map(row).collect())
}

/// The hash of a person; an event's name is none.
fn unhex(text: &str) -> Option<Vec<u8>> {
    let pairs = (0..text.len()).step_by(2).map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok());
    pairs.collect()
}

/// `POST /dashboard/replay`: one of what was given up, or all of a target's.
pub(super) async fn replay(State(app): State<Arc<App>>, headers: HeaderMap, body: Body) -> Response {
    let form = Form::read(&app, &headers, body).await;
    let session = match acting(&app, &headers, &form).await {
        Ok(session) => session,
        Err(refused) => return refused,
    };
    let (subject, target) = (form.field("subject"), form.field("target"));
    let asked = if subject.is_empty() {
        Replayed::Failed { target: Some(target).filter(|target| !target.is_empty()), since_ms: i64::MIN }
    } else {
        Replayed::One { subject, again: false }
    };
    match app.writer.replay(asked).await {
        Ok(due) => {
            tracing::info!(who = session.who, due, "replayed from the dashboard");
            Redirect::to(&format!("{}?due={due}", Page::Deliveries.path())).into_response()
        }
        Err(_) => super::door::unavailable(&app),
    }
}
