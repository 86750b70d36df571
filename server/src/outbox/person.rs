//! What all records of a person say together, for one target.

use std::collections::{BTreeMap, BTreeSet};

use super::rules::{Kind, Rules};
use crate::record::{Fields, FinishedRule, Merged};

/// A record of a person.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Play {
    /// What its statements say together.
    pub(crate) merged: Merged,
    pub(crate) app: Option<String>,
    /// When it was played, as far as it says.
    pub(crate) shown_ms: Option<i64>,
}

/// Why a target is not told, in words that say nothing of the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Withheld {
    /// Nobody is there any more.
    Gone,
    /// The condition does not hold.
    Condition,
    /// The consent does not say yes.
    Consent,
    /// There is no address to know a person by.
    Address,
}

impl Withheld {
    pub(crate) fn words(self) -> &'static str {
        match self {
            Self::Gone => "no record is left",
            Self::Condition => "the condition does not hold",
            Self::Consent => "no consent",
            Self::Address => "no address",
        }
    }
}

/// A person as a target may know them: the join of the records that meet its condition.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Portrait {
    pub(crate) fields: Fields,
    /// A keyed hash of the address, if there is one.
    pub(crate) person: Option<Vec<u8>>,
    pub(crate) first_played_ms: Option<i64>,
    pub(crate) last_played_ms: Option<i64>,
    pub(crate) plays: usize,
    pub(crate) wins: usize,
    pub(crate) apps: BTreeSet<String>,
    /// When and in which app the consent was given, and in which field.
    pub(crate) consent: Option<Evidence>,
}

/// Where a consent was stated.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Evidence {
    pub(crate) field: String,
    pub(crate) at_ms: Option<i64>,
    pub(crate) app: Option<String>,
}

impl Portrait {
    /// The person whose records these are.
    ///
    /// # Errors
    /// The target may not know of them.
    pub(crate) fn of(rules: &Rules, plays: &[Play], finished: &FinishedRule) -> Result<Self, Withheld> {
        if plays.is_empty() {
            return Err(Withheld::Gone);
        }
        let by_app = matches!(rules.kind, Kind::State { by_app: true, .. });
        let mut scopes: BTreeMap<Option<&str>, Vec<&Play>> = BTreeMap::new();
        for play in plays {
            scopes.entry(play.app.as_deref().filter(|_| by_app)).or_default().push(play);
        }
        let concerned = |play: &&Play| rules.concerns(&rules.facts(&play.merged.fields(), finished));
        if !plays.iter().any(|play| concerned(&play)) {
            // Who has withdrawn the consent leaves, also if nothing else is as it was.
            let withdrawn = scopes.values().any(|all| consent(rules, all, finished) == Some(false));
            return Err(if withdrawn { Withheld::Consent } else { Withheld::Condition });
        }
        let mut plays: Vec<&Play> = Vec::new();
        for all in scopes.into_values() {
            // Who has withdrawn the consent may have said so in a record that the target is not told of.
            if consent(rules, &all, finished) == Some(false) {
                continue;
            }
            let told: Vec<&Play> = all.into_iter().filter(concerned).collect();
            if consent(rules, &told, finished) == Some(true) {
                plays.extend(told);
            }
        }
        if plays.is_empty() {
            return Err(Withheld::Consent);
        }
        let times = || plays.iter().filter_map(|play| play.shown_ms);
        let outcomes = plays.iter().map(|play| rules.facts(&play.merged.fields(), finished).outcome);
        let outcomes: Vec<_> = outcomes.collect();
        Ok(Self {
            fields: joined(&plays).into_fields(),
            person: None,
            first_played_ms: times().min(),
            last_played_ms: times().max(),
            plays: outcomes.iter().filter(|outcome| outcome.finished).count(),
            wins: outcomes.iter().filter(|outcome| outcome.won == Some(true)).count(),
            apps: plays.iter().filter_map(|play| play.app.clone()).collect(),
            consent: evidence(rules, &plays),
        })
    }
}

fn joined(plays: &[&Play]) -> Merged {
    plays.iter().fold(Merged::default(), |mut all, play| {
        all.join(&play.merged);
        all
    })
}

/// The newest that was stated of the consent in some records, if anything was.
fn consent(rules: &Rules, plays: &[&Play], finished: &FinishedRule) -> Option<bool> {
    rules.consent(&rules.facts(&joined(plays).into_fields(), finished))
}

/// All that a person's records say, whatever a target may know of it: to tell it that somebody leaves.
pub(super) fn everything(plays: &[Play]) -> Fields {
    joined(&plays.iter().collect::<Vec<_>>()).into_fields()
}

/// Whether the newest that was stated of the consent, in all of a person's records, is no.
pub(super) fn is_withdrawn(rules: &Rules, plays: &[Play], finished: &FinishedRule) -> bool {
    let plays: Vec<&Play> = plays.iter().collect();
    consent(rules, &plays, finished) == Some(false)
}

fn evidence(rules: &Rules, plays: &[&Play]) -> Option<Evidence> {
    let name = rules.consent.as_ref()?;
    let said = |play: &&&Play| play.merged.said(name.field()?).cloned();
    let newest = plays.iter().max_by_key(|play| said(play))?;
    Some(Evidence { field: name.to_string(), at_ms: newest.shown_ms, app: newest.app.clone() })
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;
    use serde_json::{Value, json};

    use super::super::name::Named;
    use super::*;
    use crate::record::{FieldNames, Part, Zones};

    fn play(said: Value) -> Play {
        let Value::Object(pairs) = said else { return Play::default() };
        let part = Part::new(pairs.into_iter().collect(), &FieldNames::default()).expect("a record");
        let (app, stamp) = (part.app(), part.stamp(&Zones::from([("1".to_owned(), TimeZone::UTC)])));
        let mut merged = Merged::default();
        merged.add(part, &stamp);
        Play { merged, app, shown_ms: stamp.date }
    }

    fn rules(when: &str, by_app: bool) -> Rules {
        Rules {
            name: "crm".to_owned(),
            kind: Kind::State { by_app, linger_ms: 0 },
            when: Some(when.parse().expect(when)),
            consent: Some(Named::Field("optinNewsletter")),
            flags: Vec::new(),
            unsubscribes: false,
        }
    }

    fn of(rules: &Rules, plays: &[Play]) -> Result<Portrait, Withheld> {
        Portrait::of(rules, plays, &FinishedRule::default())
    }

    #[test]
    fn a_person_is_the_join_of_the_records_that_meet_the_condition() {
        let plays = [
            play(json!({ "id": 1, "appId": 1, "email": "a@x.example", "optinNewsletter": "on", "firstName": "Ada",
                         "country": "FR", "score": 3, "date": "2024-11-10T10:00:00Z" })),
            play(
                json!({ "id": 2, "appId": 2, "email": "a@x.example", "firstName": "", "town": "Lyon", "country": "FR",
                         "prizeUid": "gold", "date": "2024-11-12T10:00:00Z" }),
            ),
            play(json!({ "id": 3, "appId": 3, "email": "a@x.example", "firstName": "Another", "country": "DE",
                         "date": "2024-11-13T10:00:00Z" })),
        ];
        let person = of(&rules("country = FR", false), &plays).expect("a person");
        let name = |field: &str| person.fields.get(field).and_then(Value::as_str);
        assert_eq!((name("firstName"), name("town")), (Some("Ada"), Some("Lyon")), "silence overwrites nothing");
        assert_eq!((person.plays, person.wins), (2, 1));
        assert_eq!(person.apps, BTreeSet::from(["1".to_owned(), "2".to_owned()]));
        let at = |text: &str| text.parse::<jiff::Timestamp>().ok().map(jiff::Timestamp::as_millisecond);
        assert_eq!(person.first_played_ms, at("2024-11-10T10:00:00Z"));
        assert_eq!(person.last_played_ms, at("2024-11-12T10:00:00Z"));
        let evidence = person.consent.expect("where it was given");
        assert_eq!((evidence.field.as_str(), evidence.app.as_deref()), ("optinNewsletter", Some("1")));
        assert_eq!(evidence.at_ms, at("2024-11-10T10:00:00Z"));
        assert_eq!(of(&rules("country = US", false), &plays), Err(Withheld::Condition));
        assert_eq!(of(&rules("country = FR", false), &[]), Err(Withheld::Gone));
    }

    #[test]
    fn the_newest_statement_about_consent_decides_within_the_app_if_that_is_asked_for() {
        let said = |id: u8, app: u8, answer: Value, day: u8| {
            play(json!({ "id": id, "appId": app, "email": "a@x.example", "optinNewsletter": answer,
                         "date": format!("2024-11-{day:02}T10:00:00Z") }))
        };
        let withdrawn = [said(1, 1, json!("on"), 10), said(2, 2, json!("off"), 11)];
        assert_eq!(of(&rules("registered", false), &withdrawn), Err(Withheld::Consent));
        let within = of(&rules("registered", true), &withdrawn);
        // The other app's refusal is that app's.
        assert_eq!(within.map(|person| person.apps), Ok(BTreeSet::from(["1".to_owned()])));
        let given = [said(1, 1, json!("off"), 10), said(2, 2, json!(true), 11), said(3, 3, Value::Null, 12)];
        assert!(of(&rules("registered", false), &given).is_ok(), "silence withdraws nothing");
        assert_eq!(of(&rules("registered", false), &[said(1, 1, Value::Null, 10)]), Err(Withheld::Consent));
    }

    #[test]
    fn consent_that_is_withdrawn_in_a_play_that_the_condition_leaves_out_is_withdrawn() {
        let said = |id: u8, app: u8, answer: &str, more: Value| {
            let mut said = json!({ "id": id, "appId": app, "email": "a@x.example", "optinNewsletter": answer,
                                   "date": format!("2024-11-{:02}T10:00:00Z", 10 + id) });
            said.as_object_mut().expect("an object").extend(more.as_object().cloned().unwrap_or_default());
            play(said)
        };
        let given = || said(1, 1, "on", json!({ "score": 3 }));
        let plays = [given(), said(2, 1, "off", json!({}))];
        for by_app in [false, true] {
            assert_eq!(of(&rules("finished", by_app), &plays), Err(Withheld::Consent), "by app: {by_app}");
        }
        let elsewhere = [given(), said(2, 2, "off", json!({}))];
        assert_eq!(of(&rules("finished", false), &elsewhere), Err(Withheld::Consent));
        assert!(of(&rules("finished", true), &elsewhere).is_ok(), "the other app's refusal is that app's");
        // What is said without finishing withdraws; it does not give.
        let never = [said(1, 1, "off", json!({ "score": 3 })), said(2, 1, "on", json!({}))];
        assert_eq!(of(&rules("finished", false), &never), Err(Withheld::Consent));
    }

    #[test]
    fn consent_that_is_withdrawn_is_withdrawn_also_where_no_play_meets_the_condition_any_more() {
        let said = |id: u8, country: &str, answer: &str| {
            play(json!({ "id": id, "appId": id, "email": "a@x.example", "optinNewsletter": answer, "country": country,
                         "date": format!("2024-11-{:02}T10:00:00Z", 10 + id) }))
        };
        for by_app in [false, true] {
            let rules = rules("country = FR", by_app);
            assert_eq!(of(&rules, &[said(1, "DE", "off")]), Err(Withheld::Consent), "by app: {by_app}");
            assert_eq!(of(&rules, &[said(1, "DE", "on")]), Err(Withheld::Condition), "by app: {by_app}");
        }
    }

    #[test]
    fn the_evidence_of_a_consent_is_when_its_play_is_shown_to_have_been() {
        let mut given = play(json!({ "id": 1, "appId": 1, "email": "a@x.example", "optinNewsletter": "on",
                                     "date": "2024-11-10 10:00:00" }));
        given.shown_ms = Some(5);
        let person = of(&rules("registered", false), &[given]).expect("a person");
        assert_eq!(person.consent.and_then(|evidence| evidence.at_ms), Some(5));
        assert_eq!(person.first_played_ms, Some(5));
    }
}
