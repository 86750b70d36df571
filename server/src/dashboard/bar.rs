//! What is above every page: where one is, where one can go, and the way out.

use minijinja::Value;
use minijinja::value::Serde;
use serde::Serialize;

use super::session::SignedIn;

/// The pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Page {
    Overview,
    Sources,
    Claims,
    Deliveries,
    Unread,
    Sync,
}

impl Page {
    const ALL: [Self; 6] = [Self::Overview, Self::Sources, Self::Claims, Self::Deliveries, Self::Unread, Self::Sync];

    pub(super) fn path(self) -> &'static str {
        match self {
            Self::Overview => "/",
            Self::Sources => "/dashboard/sources",
            Self::Claims => "/dashboard/claims",
            Self::Deliveries => "/dashboard/deliveries",
            Self::Unread => "/dashboard/unread",
            Self::Sync => "/dashboard/sync",
        }
    }

    fn label(self) -> &'static str {
        match self {
            Self::Overview => "Overview",
            Self::Sources => "Sources",
            Self::Claims => "Claims",
            Self::Deliveries => "Deliveries",
            Self::Unread => "Unread",
            Self::Sync => "Sync",
        }
    }

    /// Whether it is about the days of an app, which then go along.
    fn has_days(self) -> bool {
        matches!(self, Self::Overview | Self::Sources | Self::Claims)
    }
}

/// What the template of the bar is told.
#[derive(Debug, Serialize)]
struct Bar {
    csrf: String,
    path: &'static str,
    links: Vec<Link>,
}

#[derive(Debug, Serialize)]
pub(super) struct Link {
    pub(super) href: String,
    pub(super) label: String,
    pub(super) here: bool,
}

/// The bar of a page. `query` names app and days, if the page is about some.
pub(super) fn bar(session: &SignedIn, here: Page, query: &str) -> Value {
    let link = |page: Page| Link {
        href: format!("{}{}", page.path(), if page.has_days() { query } else { "" }),
        label: page.label().to_owned(),
        here: page == here,
    };
    let bar = Bar { csrf: session.csrf.clone(), path: here.path(), links: Page::ALL.map(link).into() };
    Value::from(Serde(bar))
}
