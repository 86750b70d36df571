//! Joins statements as a set: what they say goes to their nodes, and the records that follow are written again.
//!
//! Records are a function of sets that only grow, so it makes no difference whether statements come one by one or
//! together.

use std::collections::{BTreeMap, BTreeSet};

use sqlx::AnyConnection;

use super::super::cells::{self, Cell, list};
use super::super::context::Context;
use super::super::identity::{Owners, parts_of};
use super::super::node::{self, NodeKey, Seen, Span};
use super::{Done, Known, record};
use crate::record::{Part, Stamp};

/// Where a statement is from.
#[derive(Debug, Clone, Copy, Default)]
pub(in super::super) struct Source {
    /// The number of its body, if that is kept.
    pub(in super::super) body: Option<i64>,
    pub(in super::super) api: bool,
    /// When it arrived, if that is known.
    pub(in super::super) received_ms: Option<i64>,
}

impl Source {
    fn seen(&self) -> Seen {
        let span = self.received_ms.map(Span::at).unwrap_or_default();
        if self.api { Seen { api: span, ..Seen::default() } } else { Seen { webhook: span, ..Seen::default() } }
    }
}

/// A statement as it is joined.
#[derive(Debug, Clone)]
pub(in super::super) struct Statement {
    pub(in super::super) part: Part,
    pub(in super::super) stamp: Stamp,
    pub(in super::super) source: Source,
}

/// What is new in a set of statements.
#[derive(Debug, Default)]
struct News {
    nodes: BTreeSet<NodeKey>,
    links: BTreeSet<(String, String)>,
    apps: BTreeSet<(String, String)>,
    /// An id by session and app, or by session alone under an empty app.
    candidates: BTreeSet<[String; 3]>,
    /// Those that are none any more, because their id has named an app.
    closed: BTreeSet<[String; 3]>,
    /// The nodes that carry an address, by its hash.
    addresses: BTreeSet<(Vec<u8>, String)>,
    bodies: BTreeSet<(String, i64)>,
    count: usize,
}

/// Joins statements, and rewrites the records that they change.
pub(in super::super) async fn join(
    connection: &mut AnyConnection,
    context: &Context,
    statements: Vec<Statement>,
    now_ms: i64,
) -> Result<Done, sqlx::Error> {
    if statements.is_empty() {
        return Ok(Done::default());
    }
    let keys: BTreeSet<NodeKey> = statements.iter().map(|said| NodeKey::of(&said.part)).collect();
    let ids: BTreeSet<String> = keys.iter().filter_map(|key| key.id().map(str::to_owned)).collect();
    let mut known = Known::default();
    known.look(connection, keys.iter(), ids.iter()).await?;
    let apps = node::apps_of(connection, ids.iter()).await?;
    let news = gather(context, &mut known, apps, statements);

    // Where somebody else's statements may find another owner.
    let mut moved: BTreeSet<&String> = news.links.iter().map(|(_, session)| session).collect();
    moved.extend(news.apps.iter().flat_map(|(id, _)| known.sessions_of(id)));
    let new_parts: BTreeSet<String> = news.nodes.iter().filter_map(|key| key.session().map(str::to_owned)).collect();
    moved.extend(&new_parts);
    let before = parts_of(connection, moved.iter().copied()).await?.1;
    write(connection, &known, &keys, &news).await?;

    let spoken_of: BTreeSet<String> = keys.iter().filter_map(|key| key.session().map(str::to_owned)).collect();
    moved.extend(&spoken_of);
    let after = if before.is_empty() && spoken_of.is_empty() {
        Owners::new()
    } else {
        parts_of(connection, moved.iter().copied()).await?.1
    };
    let mut records = changed(&before, &after);
    records.extend(keys.into_iter().map(|key| after.get(&key).cloned().unwrap_or(key)));
    let touched = record::rewrite(connection, context, &records, known, now_ms).await?;
    Ok(Done { news: news.count, touched, ..Done::default() })
}

/// Adds statements to what is known. Answers with what is new.
fn gather(
    context: &Context,
    known: &mut Known,
    mut apps: BTreeMap<String, BTreeSet<String>>,
    statements: Vec<Statement>,
) -> News {
    let mut news = News::default();
    for Statement { part, stamp, source } in statements {
        let key = NodeKey::of(&part);
        let is_new = !known.nodes.contains_key(&key);
        if let Some(email) = part.email() {
            news.addresses.insert((context.hash_key.tag("email", &email), key.text()));
        }
        if let Some(body) = source.body {
            news.bodies.insert((key.text(), body));
        }
        let mut says_something = is_new;
        if let Some(id) = key.id() {
            let sessions = known.sessions.entry(id.to_owned()).or_default();
            let apps = apps.entry(id.to_owned()).or_default();
            says_something |= news.link(id, part.session(), sessions, apps) | news.app(id, part.app(), sessions, apps);
        }
        let node = known.nodes.entry(key.clone()).or_default();
        node.seen.join(&source.seen());
        says_something |= node.merged.add(part, &stamp);
        if is_new {
            news.nodes.insert(key);
        }
        news.count += usize::from(says_something);
    }
    news
}

impl News {
    /// Notes a session of an id. Answers whether it is new.
    fn link(
        &mut self,
        id: &str,
        session: Option<String>,
        sessions: &mut BTreeSet<String>,
        apps: &BTreeSet<String>,
    ) -> bool {
        let Some(session) = session.filter(|session| !sessions.contains(session)) else { return false };
        if apps.is_empty() {
            self.candidates.insert([session.clone(), String::new(), id.to_owned()]);
        }
        self.candidates.extend(apps.iter().map(|app| [session.clone(), app.clone(), id.to_owned()]));
        self.links.insert((id.to_owned(), session.clone()));
        sessions.insert(session)
    }

    /// Notes an app of an id. Answers whether it is new.
    fn app(&mut self, id: &str, app: Option<String>, sessions: &BTreeSet<String>, apps: &mut BTreeSet<String>) -> bool {
        let Some(app) = app.filter(|app| !apps.contains(app)) else { return false };
        for session in sessions {
            if apps.is_empty() {
                let open = [session.clone(), String::new(), id.to_owned()];
                if !self.candidates.remove(&open) {
                    self.closed.insert(open);
                }
            }
            self.candidates.insert([session.clone(), app.clone(), id.to_owned()]);
        }
        self.apps.insert((id.to_owned(), app.clone()));
        apps.insert(app)
    }
}

/// Writes what is new, and the nodes that were spoken of.
async fn write(
    connection: &mut AnyConnection,
    known: &Known,
    keys: &BTreeSet<NodeKey>,
    news: &News,
) -> Result<(), sqlx::Error> {
    let pair = |(one, other): &(String, String)| -> [Cell; 2] { [one.as_str().into(), other.as_str().into()] };
    node::write(connection, keys.iter().filter_map(|key| known.nodes.get_key_value(key))).await?;
    let links = news.links.iter().map(pair).collect();
    cells::insert(connection, "INSERT INTO link (id, session)", links, "ON CONFLICT DO NOTHING").await?;
    let apps = news.apps.iter().map(pair).collect();
    cells::insert(connection, "INSERT INTO stated_app (id, app)", apps, "ON CONFLICT DO NOTHING").await?;
    let candidates = news.candidates.iter().map(|names| names.each_ref().map(|name| name.as_str().into())).collect();
    cells::insert::<3>(connection, "INSERT INTO candidate (session, app, id)", candidates, "ON CONFLICT DO NOTHING")
        .await?;
    if !news.closed.is_empty() {
        sqlx::query(
            "DELETE FROM candidate WHERE (session, app, id) IN
             (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]') FROM json_each($1))",
        )
        .bind(list(&news.closed))
        .execute(&mut *connection)
        .await?;
    }
    let addresses = news.addresses.iter().map(|(hash, node)| [hash.clone().into(), node.as_str().into()]).collect();
    cells::insert::<2>(connection, "INSERT INTO address (hash, node)", addresses, "ON CONFLICT DO NOTHING").await?;
    let bodies = news.bodies.iter().map(|(node, body)| [node.as_str().into(), (*body).into()]).collect();
    cells::insert::<2>(connection, "INSERT INTO body_node (node, body)", bodies, "ON CONFLICT DO NOTHING").await
}

/// The records whose nodes are others than before, when parts of sessions have changed their owners.
fn changed(before: &Owners, after: &Owners) -> BTreeSet<NodeKey> {
    let mut records = BTreeSet::new();
    for (part, owner) in after {
        if before.get(part) != Some(owner) {
            records.extend([owner.clone(), before.get(part).unwrap_or(part).clone()]);
        }
    }
    records
}
