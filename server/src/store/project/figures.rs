//! A record's row: a pure function of its nodes.

use std::collections::BTreeSet;

use serde_json::Value;

use super::super::cells::Cell;
use super::super::context::Context;
use super::super::node::{Node, NodeKey, Seen};
use super::super::outbox::Concerned;
use crate::record::{Figures, Outcome, identity, is_nothing, normal_email};

/// What a record is made of.
pub(super) struct Assembled {
    key: NodeKey,
    pub(super) nodes: Vec<String>,
    node: Node,
    sessions: BTreeSet<String>,
    /// The prize and the code that the statements with an id name by themselves.
    named: Option<Prize>,
}

type Prize = [Option<Value>; 2];

/// A record as it is written.
pub(super) struct Row {
    pub(super) key: String,
    pub(super) nodes: Vec<String>,
    pub(super) finished: bool,
    /// The values of the join field that it is found by.
    pub(super) values: Vec<String>,
    /// What it is to targets, if there are any.
    pub(super) concerned: Option<Concerned>,
    /// Its app, and its day there.
    pub(super) day: Option<(String, String)>,
    pub(super) cells: [Cell; COLUMNS],
}

const PRIZE: [&str; 2] = ["prizeUid", "code"];

pub(super) const COLUMNS: usize = 27;

pub(super) const HEAD: &str = "INSERT INTO record (key, fields, nodes, finished, won, newest_ms, date_ms, app,
    unsure_since_ms, named_by_id, shown_ms, day, hour, score, time_taken, prize_uid, prize_title, country, locale,
    referral, optin, person, unread, webhook_first_ms, webhook_last_ms, api_first_ms, api_last_ms)";

pub(super) const TAIL: &str = "ON CONFLICT (key) DO UPDATE SET fields = excluded.fields, nodes = excluded.nodes,
    finished = excluded.finished, won = excluded.won, newest_ms = excluded.newest_ms, date_ms = excluded.date_ms,
    app = excluded.app, named_by_id = excluded.named_by_id, unsure_since_ms = CASE
        WHEN excluded.unsure_since_ms IS NULL THEN NULL
        ELSE coalesce(record.unsure_since_ms, excluded.unsure_since_ms) END,
    shown_ms = excluded.shown_ms, day = excluded.day, hour = excluded.hour, score = excluded.score,
    time_taken = excluded.time_taken, prize_uid = excluded.prize_uid, prize_title = excluded.prize_title,
    country = excluded.country, locale = excluded.locale, referral = excluded.referral, optin = excluded.optin,
    person = excluded.person, unread = excluded.unread, webhook_first_ms = excluded.webhook_first_ms,
    webhook_last_ms = excluded.webhook_last_ms, api_first_ms = excluded.api_first_ms,
    api_last_ms = excluded.api_last_ms";

impl Assembled {
    /// A record of one node.
    pub(super) fn of(key: &NodeKey, node: Node, sessions: BTreeSet<String>) -> Self {
        let named = key.id().map(|_| PRIZE.map(|field| node.merged.value(field).cloned()));
        Self { key: key.clone(), nodes: vec![key.text()], node, sessions, named }
    }

    /// Adds the node of a part that belongs to it.
    pub(super) fn add(&mut self, key: &NodeKey, node: &Node) {
        self.node.merged.join(&node.merged);
        self.node.seen.join(&node.seen);
        self.nodes.push(key.text());
    }

    /// Its row. `unread` are the nodes that were also spoken of in a body that is not understood as a whole.
    pub(super) fn row(self, context: &Context, unread: &BTreeSet<String>, now_ms: i64) -> Row {
        let Self { key, nodes, node, sessions, named } = self;
        let rules = &context.rules;
        let newest = node.merged.newest().map(|stamp| (stamp.updated, stamp.date));
        let (newest_ms, date_ms) = newest.unwrap_or_default();
        let fields = node.merged.into_fields();
        let outcome = Outcome::of(&fields, &rules.finished);
        let values: Vec<String> = if rules.join_field == "sessionId" {
            sessions.into_iter().collect()
        } else {
            let value = fields.get(&rules.join_field).filter(|value| !is_nothing(value));
            value.and_then(identity).into_iter().collect()
        };
        let named_by_id =
            named.is_some_and(|named| named.each_ref().map(Option::as_ref) == PRIZE.map(|field| fields.get(field)));
        let unsure_since = (outcome.finished && outcome.won.is_none()).then_some(now_ms);
        let email = fields.get("email").and_then(|email| normal_email(email.as_str()?));
        let Figures { app, shown, score, time_taken, prize_uid, prize_title, country, locale, referral, optin } =
            Figures::of(&fields, &rules.zones);
        let Seen { webhook, api } = node.seen;
        let person = email.map(|email| context.hash_key.tag("email", &email));
        let concerned = (!context.outbox.is_empty()).then(|| {
            let played = shown.as_ref().map(|shown| shown.ms);
            let played = played.or_else(|| [webhook.first_ms, api.first_ms].into_iter().flatten().min());
            let judged = context.outbox.judge(&fields, &rules.finished, played, now_ms);
            Concerned { nodes: nodes.clone(), person: person.clone(), app: app.clone(), judged }
        });
        let day = app.clone().zip(shown.as_ref().map(|shown| shown.day.clone()));
        let key = key.text();
        let cells = [
            key.as_str().into(),
            serde_json::to_string(&fields).unwrap_or_default().into(),
            serde_json::to_string(&nodes).unwrap_or_default().into(),
            outcome.finished.into(),
            outcome.won.into(),
            newest_ms.into(),
            date_ms.into(),
            app.into(),
            unsure_since.into(),
            named_by_id.into(),
            shown.as_ref().map(|shown| shown.ms).into(),
            shown.as_ref().map(|shown| shown.day.as_str()).into(),
            shown.as_ref().map(|shown| i64::from(shown.hour)).into(),
            score.into(),
            time_taken.into(),
            prize_uid.into(),
            prize_title.into(),
            country.into(),
            locale.into(),
            referral.into(),
            optin.into(),
            person.into(),
            nodes.iter().any(|node| unread.contains(node)).into(),
            webhook.first_ms.into(),
            webhook.last_ms.into(),
            api.first_ms.into(),
            api.last_ms.into(),
        ];
        Row { key, nodes, finished: outcome.finished, values, concerned, day, cells }
    }
}
