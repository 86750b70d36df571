//! Rows that are due, judged once more and rendered.

use std::collections::{BTreeMap, BTreeSet};

use super::OWN;
use super::name::Named;
use super::person::{Evidence, Play, Portrait, Withheld, everything, is_withdrawn};
use super::render::{letter, render, whole};
use super::rules::{Kind, Rules};
use crate::config::{Disclose, Mapping, Piece, Preset, Target};
use crate::hash::hex;
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

/// The records of some persons.
type Plays = BTreeMap<Vec<u8>, Vec<Play>>;

/// Whether a target knows a person.
#[derive(Debug, Clone, Copy, Default)]
struct Known {
    told: bool,
    /// It was told, and nobody saw what became of it.
    perhaps: bool,
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
            _ => None,
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
        persons.extend(self.whose(happened.values().flatten()));
        let plays = self.plays(&persons).await?;
        let render = |mut due: Due| {
            let row = match &due.subject {
                Subject::Event(id) => {
                    let records = happened.get(id).map(Vec::as_slice).unwrap_or_default();
                    self.event(id, due.since_ms, records, &plays)
                }
                Subject::Person { hash, .. } => {
                    // After a call that came to no end nobody knows whether it was done.
                    let known = Known { told: due.told, perhaps: due.attempts > 0 };
                    let row = self.person(hash, known, plays.get(hash).map(Vec::as_slice).unwrap_or_default());
                    due.leaves = row.as_ref().is_ok_and(|row| row.leaves);
                    row
                }
            };
            (due, row)
        };
        Ok(due.into_iter().map(render).collect())
    }

    /// The persons of some records, if what they have said elsewhere counts too.
    fn whose<'a>(&self, records: impl Iterator<Item = &'a Happened>) -> Vec<Vec<u8>> {
        if self.rules.consent.is_none() {
            return Vec::new();
        }
        records.filter_map(|record| record.person.clone()).collect()
    }

    async fn plays(&self, persons: &[Vec<u8>]) -> Result<Plays, StoreError> {
        if persons.is_empty() { Ok(BTreeMap::default()) } else { self.store.plays(persons).await }
    }

    /// A person, or that they leave, if the target may know them.
    fn person(&self, hash: &[u8], known: Known, plays: &[Play]) -> Rendered {
        let row = |fields: Portrait, leaves: bool| Row {
            id: hex(hash),
            event: None,
            fields: self.fields(&Portrait { person: Some(hash.to_vec()), ..fields }),
            told: known.told,
            leaves,
        };
        match Portrait::of(&self.rules, plays, &self.finished) {
            Ok(portrait) => Ok(row(portrait, false)),
            Err(Withheld::Consent) if (known.told || known.perhaps) && self.rules.unsubscribes => {
                Ok(row(Portrait { fields: everything(plays), ..Portrait::default() }, true))
            }
            Err(why) => Err(why),
        }
    }

    fn event(&self, id: &str, at_ms: i64, records: &[Happened], plays: &Plays) -> Rendered {
        let Kind::Event { on, .. } = self.rules.kind else { return Err(Withheld::Gone) };
        if records.is_empty() {
            return Err(Withheld::Gone);
        }
        let mut persons = records.iter().filter_map(|record| plays.get(record.person.as_ref()?));
        if persons.any(|plays| is_withdrawn(&self.rules, plays, &self.finished)) {
            return Err(Withheld::Consent);
        }
        let holds = |record: &&Happened| self.rules.has_happened(&self.rules.facts(&record.fields, &self.finished));
        let record = records.iter().find(holds).ok_or(Withheld::Condition)?;
        let fields = self.fields(&self.known(record));
        Ok(Row { id: id.to_owned(), event: Some((on, at_ms)), fields, told: false, leaves: false })
    }

    /// The fields of records that are sent or asked for.
    pub(crate) fn needs(&self) -> BTreeSet<String> {
        let sent = self.mapping.iter().flatten().flat_map(|(_, piece)| match piece {
            Piece::Field(name, _) => name.field().into_iter().collect(),
            Piece::Template(template) => template.fields().collect(),
            Piece::Own(_) | Piece::Constant(_) => Vec::new(),
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
                let records = std::slice::from_ref(record);
                let plays = self.plays(&self.whose(records.iter())).await?;
                Ok(self.event("evt_preview", crate::store::now_ms(), records, &plays))
            }
            (Kind::State { .. }, None) => Ok(Err(Withheld::Address)),
            (Kind::State { .. }, Some(person)) => {
                let plays = self.plays(std::slice::from_ref(person)).await?;
                Ok(self.person(person, Known::default(), plays.get(person).map(Vec::as_slice).unwrap_or_default()))
            }
        }
    }

    /// What a record by itself says.
    fn known(&self, record: &Happened) -> Portrait {
        let outcome = self.rules.facts(&record.fields, &self.finished).outcome;
        Portrait {
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

    fn fields(&self, known: &Portrait) -> serde_json::Map<String, serde_json::Value> {
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
