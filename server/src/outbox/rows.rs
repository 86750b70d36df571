//! Rows that are due, judged once more and rendered.

use std::collections::{BTreeMap, BTreeSet};

use super::OWN;
use super::name::Named;
use super::person::{Evidence, Portrait, Withheld, is_withdrawn};
use super::render::{Known, letter, render, whole};
use super::rules::{Kind, Rules};
use crate::config::{Disclose, Mapping, Piece, Preset, Target};
use crate::record::{FinishedRule, canonical};
use crate::store::{Due, Happened, Store, StoreError, Subject};
use crate::targets::{Row, default_fields};

/// What renders a target's rows.
#[derive(Debug, Clone)]
pub(crate) struct Rows {
    rules: Rules,
    /// `None`: all that a record says.
    mapping: Option<Mapping>,
    finished: FinishedRule,
    store: Store,
    /// Of a letter: what may be told of a prize; and what its templates use.
    letter: Option<(Disclose, BTreeSet<String>)>,
}

/// A row, or why it is not sent.
pub(crate) type Rendered = Result<Row, Withheld>;

impl Rows {
    pub(crate) fn new(target: &Target, store: &Store) -> Self {
        let default = || {
            let piece = |(theirs, ours): &(&str, &str)| {
                Named::field_named(ours).map(|name| ((*theirs).to_owned(), Piece::Field(name, None)))
            };
            default_fields(&target.preset).map(|fields| fields.iter().filter_map(piece).collect())
        };
        let mapping = if target.fields.is_empty() { default() } else { Some(target.fields.clone()) };
        let finished = store.context.rules.finished.clone();
        let letter = match &target.preset {
            Preset::Email(email) => Some((email.disclose, email.templates.names().clone())),
            Preset::Webhook { .. } | Preset::HubSpot { .. } | Preset::Chat(_) => None,
        };
        Self { rules: target.rules.clone(), mapping, finished, store: store.clone(), letter }
    }

    /// Renders rows as their records are now.
    pub(crate) async fn render(&self, due: Vec<Due>) -> Result<Vec<(Due, Rendered)>, StoreError> {
        let (mut events, mut persons) = (Vec::new(), Vec::new());
        for due in &due {
            match &due.subject {
                Subject::Event(id) => events.push(id.clone()),
                Subject::Person { hash, .. } => persons.push(hash.clone()),
            }
        }
        let happened = if events.is_empty() { BTreeMap::default() } else { self.store.happened(&events).await? };
        if self.rules.consent.is_some() {
            // What somebody has said elsewhere since counts too.
            persons.extend(happened.values().flatten().filter_map(|record| record.person.clone()));
        }
        let plays = if persons.is_empty() { BTreeMap::default() } else { self.store.plays(&persons).await? };
        let render = |due: Due| {
            let row = match &due.subject {
                Subject::Event(id) => {
                    let records = happened.get(id).map(Vec::as_slice).unwrap_or_default();
                    let withdrawn = |person: &Vec<u8>| {
                        plays.get(person).is_some_and(|plays| is_withdrawn(&self.rules, plays, &self.finished))
                    };
                    if records.iter().filter_map(|record| record.person.as_ref()).any(withdrawn) {
                        Err(Withheld::Consent)
                    } else {
                        self.event(id, due.since_ms, records)
                    }
                }
                Subject::Person { hash, .. } => {
                    let plays = plays.get(hash).map(Vec::as_slice).unwrap_or_default();
                    let portrait = Portrait::of(&self.rules, plays, &self.finished);
                    portrait.map(|portrait| Row {
                        id: due.subject.text(),
                        event: None,
                        fields: self.fields(&Known::person(hash, portrait)),
                    })
                }
            };
            (due, row)
        };
        Ok(due.into_iter().map(render).collect())
    }

    fn event(&self, id: &str, at_ms: i64, records: &[Happened]) -> Rendered {
        let Kind::Event { on, .. } = self.rules.kind else { return Err(Withheld::Gone) };
        if records.is_empty() {
            return Err(Withheld::Gone);
        }
        let holds = |record: &&Happened| self.rules.has_happened(&self.rules.facts(&record.fields, &self.finished));
        let record = records.iter().find(holds).ok_or(Withheld::Condition)?;
        Ok(Row { id: id.to_owned(), event: Some((on, at_ms)), fields: self.fields(&self.known(record)) })
    }

    /// The fields of records that are sent or asked for.
    pub(crate) fn needs(&self) -> BTreeSet<String> {
        let sent = self.mapping.iter().flatten().filter_map(|(_, piece)| match piece {
            Piece::Field(name, _) => name.field(),
            Piece::Own(_) | Piece::Constant(_) => None,
        });
        let consent = self.rules.consent.as_ref().and_then(Named::field);
        let used = self.letter.iter().flat_map(|(_, names)| names).filter_map(|name| canonical(name));
        let to = self.letter.iter().map(|_| "email");
        sent.chain(consent).chain(used).chain(to).map(str::to_owned).collect()
    }

    /// What the target calls the fields that it is sent, if they are not all that there are.
    pub(crate) fn theirs(&self) -> BTreeSet<String> {
        self.mapping.iter().flatten().map(|(theirs, _)| theirs.clone()).collect()
    }

    /// What would be sent of a record now, or of its person.
    pub(crate) async fn preview(&self, record: &Happened) -> Result<Rendered, StoreError> {
        match (&self.rules.kind, &record.person) {
            (Kind::Event { .. }, _) => {
                Ok(self.event("evt_preview", crate::store::now_ms(), std::slice::from_ref(record)))
            }
            (Kind::State { .. }, None) => Ok(Err(Withheld::Address)),
            (Kind::State { .. }, Some(person)) => {
                let subject = Subject::Person { hash: person.clone(), generation: 0 };
                let due = Due { subject, since_ms: 0, attempts: 0 };
                Ok(self.render(vec![due]).await?.into_iter().map(|(_, row)| row).next().unwrap_or(Err(Withheld::Gone)))
            }
        }
    }

    /// What a record by itself says.
    fn known(&self, record: &Happened) -> Known {
        let outcome = self.rules.facts(&record.fields, &self.finished).outcome;
        Known {
            fields: record.fields.clone(),
            person: record.person.clone(),
            first_played_ms: record.shown_ms,
            last_played_ms: record.shown_ms,
            plays: usize::from(outcome.finished),
            wins: usize::from(outcome.won == Some(true)),
            apps: record.app.iter().cloned().collect(),
            // It says yes itself, else nothing has happened.
            consent: self.rules.consent.as_ref().map(|field| Evidence {
                field: field.to_string(),
                at_ms: record.shown_ms,
                app: record.app.clone(),
            }),
        }
    }

    fn fields(&self, known: &Known) -> serde_json::Map<String, serde_json::Value> {
        let outcome = self.rules.facts(&known.fields, &self.finished).outcome;
        if let Some((disclose, used)) = &self.letter {
            let mut all = letter(known, outcome, *disclose, self.mapping.as_deref().unwrap_or_default());
            // What is not in the letter has nothing to do in an answer about it.
            let other = |name: &str| used.contains("other") && canonical(name) != Some(name) && !OWN.contains(&name);
            all.retain(|name, _| used.contains(name) || matches!(name.as_str(), "email" | "locale") || other(name));
            return all;
        }
        match &self.mapping {
            Some(mapping) => render(mapping, known),
            None => whole(known, outcome),
        }
    }
}
