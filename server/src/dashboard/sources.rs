//! Callback, webhook and API beside each other, and what is behind each number.

use std::sync::Arc;

use axum::extract::{Query, State};
use axum::response::Response;
use minijinja::context;
use minijinja::value::Serde;
use serde::{Deserialize, Serialize};

use super::bar::{Page, bar};
use super::mask;
use super::scope::{Asked, Scope};
use super::session::SignedIn;
use super::view::{Shown, page};
use crate::http::App;
use crate::report::{Cell, Listed, Matrix};
use crate::store::StoreError;

/// So many are listed.
const MOST: usize = 100;

/// Which cell is opened, as the address says it: `110` is callback and webhook.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Opened {
    cell: Option<String>,
}

/// A row of the matrix: who told beside the page, with a callback and without.
#[derive(Debug, Serialize)]
struct Line {
    name: &'static str,
    words: &'static str,
    cells: Vec<Number>,
}

#[derive(Debug, Serialize)]
struct Number {
    count: i64,
    href: String,
    here: bool,
}

/// A record behind a number.
#[derive(Debug, Serialize)]
struct Behind {
    id: Option<String>,
    played_ms: Option<i64>,
    finished: bool,
    prize: String,
    address: String,
}

/// `GET /dashboard/sources`
pub(super) async fn sources(
    session: SignedIn,
    State(app): State<Arc<App>>,
    Query(asked): Query<Asked>,
    Query(opened): Query<Opened>,
) -> Response {
    page(&app, make(&session, &app, &asked, opened.cell.as_deref().and_then(read)).await)
}

async fn make(session: &SignedIn, app: &App, asked: &Asked, opened: Option<Cell>) -> Result<Shown, StoreError> {
    let Some(scope) = Scope::of(app, asked).await? else {
        let bar = bar(session, Page::Sources, "");
        return Ok(Shown::new("sources.html", context! { bar }));
    };
    let turn = app.dashboard.turn().await;
    let matrix = Matrix::read(&app.store, &scope.app, scope.days, &scope.zone).await?;
    let query = scope.query();
    let number = |cell: Cell| Number {
        count: matrix.count(cell),
        href: format!("{}{query}&cell={}#behind", Page::Sources.path(), written(cell)),
        here: opened == Some(cell),
    };
    let lines: Vec<Line> = NAMES
        .into_iter()
        .map(|(webhook, api, name, words)| {
            let cells = [true, false].map(|callback| number(Cell { callback, webhook, api }));
            Line { name, words, cells: cells.into() }
        })
        .collect();
    let mut behind = Vec::new();
    if let Some(cell) = opened {
        for listed in matrix.list(&app.store, cell, MOST).await? {
            behind.push(one(app, listed).await?);
        }
    }
    drop(turn);
    let alone = matrix.alone.as_deref().unwrap_or_default();
    let told: Vec<_> = alone
        .iter()
        .take(MOST)
        .map(|told| context! { at_ms => told.at_ms, experience => told.experience.clone() })
        .collect();
    let bar = bar(session, Page::Sources, &query);
    let context = context! {
        bar, told,
        lines => Serde(lines),
        behind => Serde(behind),
        choice => scope.choice(Page::Sources, &app.dashboard.zones),
        measured => matrix.alone.is_some(),
        no_match => matrix.no_match,
        opened => opened.map(|cell| context! {
            name => in_words(cell), count => matrix.count(cell), without_record => cell.is_without_record(),
        }),
        most => MOST,
        personal => app.dashboard.settings.personal,
    };
    Ok(Shown::new("sources.html", context))
}

/// Who told beside the page, and what that may mean.
const NAMES: [(bool, bool, &str, &str); 4] = [
    (true, true, "Webhook and API", "as it should be, once the API was pulled"),
    (true, false, "Webhook alone", "not pulled yet, or deleted at the vendor"),
    (false, true, "API alone", "a webhook that was lost, or was not set up yet"),
    (false, false, "Neither", "with a callback: a session without a record, forged or lost"),
];

async fn one(app: &App, listed: Listed) -> Result<Behind, StoreError> {
    let fields = match &listed.id {
        Some(id) => app.store.said_of(id).await?,
        None => crate::record::Fields::default(),
    };
    let text = |name: &str| fields.get(name).and_then(serde_json::Value::as_str).unwrap_or_default().to_owned();
    Ok(Behind {
        prize: text("prizeTitle"),
        address: mask::address(&fields, app.dashboard.settings.personal),
        id: listed.id,
        played_ms: listed.played_ms,
        finished: listed.finished,
    })
}

fn in_words(cell: Cell) -> String {
    let name = NAMES.into_iter().find(|(webhook, api, ..)| (*webhook, *api) == (cell.webhook, cell.api));
    let name = name.map(|(_, _, name, _)| name).unwrap_or_default();
    match cell {
        cell if cell.is_without_record() => "Sessions without a record".to_owned(),
        Cell { callback: true, .. } => format!("{name}, with a callback"),
        Cell { callback: false, .. } => format!("{name}, without a callback"),
    }
}

fn written(cell: Cell) -> String {
    [cell.callback, cell.webhook, cell.api].map(|told| if told { '1' } else { '0' }).iter().collect()
}

fn read(text: &str) -> Option<Cell> {
    Cell::all().find(|cell| written(*cell) == text)
}
