//! Pages from templates. Whatever a record says is text: it is escaped by the report's own rule, which also leaves out
//! what turns the text around it.

use std::fmt;

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use minijinja::{AutoEscape, Environment, Error, Value};

use super::door;
use crate::http::App;
use crate::report::{escape, grouped};
use crate::store::StoreError;

/// Templates by name.
pub(super) struct View(Environment<'static>);

impl fmt::Debug for View {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("View")
    }
}

/// A page that is to be shown: its template, and what is in it.
pub(super) struct Shown {
    template: &'static str,
    context: Value,
}

impl Shown {
    pub(super) fn new(template: &'static str, context: Value) -> Self {
        Self { template, context }
    }
}

/// The page, or that the store does not answer.
pub(super) fn page(app: &App, shown: Result<Shown, StoreError>) -> Response {
    match shown {
        Ok(Shown { template, context }) => app.dashboard.view.page(StatusCode::OK, template, context),
        Err(error) => {
            tracing::error!(%error, "a page of the dashboard cannot be made");
            door::unavailable(app)
        }
    }
}

const TEMPLATES: [(&str, &str); 17] = [
    ("page.html", include_str!("templates/page.html")),
    ("login.html", include_str!("templates/login.html")),
    ("closed.html", include_str!("templates/closed.html")),
    ("notice.html", include_str!("templates/notice.html")),
    ("framed.html", include_str!("templates/framed.html")),
    ("needs.html", include_str!("templates/needs.html")),
    ("parts.html", include_str!("templates/parts.html")),
    ("choice.html", include_str!("templates/choice.html")),
    ("first.html", include_str!("templates/first.html")),
    ("overview.html", include_str!("templates/overview.html")),
    ("sources.html", include_str!("templates/sources.html")),
    ("claims.html", include_str!("templates/claims.html")),
    ("deliveries.html", include_str!("templates/deliveries.html")),
    ("unread.html", include_str!("templates/unread.html")),
    ("share.html", include_str!("templates/share.html")),
    ("shut.html", include_str!("templates/shut.html")),
    ("sync.html", include_str!("templates/sync.html")),
];

impl View {
    pub(super) fn new() -> Self {
        let mut environment = Environment::new();
        environment.set_auto_escape_callback(|_| AutoEscape::Html);
        environment.set_formatter(|out, _, value| {
            let text = if value.is_undefined() || value.is_none() { String::new() } else { value.to_string() };
            let written = if value.is_safe() { out.write_str(&text) } else { out.write_str(&escape(&text)) };
            written.map_err(Error::from)
        });
        environment.add_filter("grouped", grouped);
        environment.add_filter("time", time);
        for (name, text) in TEMPLATES {
            // A template that does not compile shows in the first test that asks for its page.
            if let Err(error) = environment.add_template(name, text) {
                tracing::error!(name, %error, "a template is not understood");
            }
        }
        Self(environment)
    }

    /// A page.
    pub(super) fn page(&self, status: StatusCode, name: &str, context: Value) -> Response {
        match self.0.get_template(name).and_then(|template| template.render(context)) {
            Ok(page) => {
                let kind = [(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"))];
                (status, kind, page).into_response()
            }
            Err(error) => {
                tracing::error!(name, %error, "a page cannot be made");
                StatusCode::INTERNAL_SERVER_ERROR.into_response()
            }
        }
    }
}

/// Milliseconds since 1970 as people read them; `never` without any.
fn time(ms: Option<i64>) -> String {
    let time = ms.and_then(|ms| jiff::Timestamp::from_millisecond(ms).ok());
    time.map_or_else(|| "never".to_owned(), |time| time.strftime("%-d %b %Y, %H:%M UTC").to_string())
}
