//! From records to targets: which records concern whom, and the way there.
//!
//! `name`, `rules` and `person` say whom a target may know of; `rows` and `render` what it is told; `drain` and `call`
//! bring it there, by `http`, and `answer` says what an answer means. Knows no target by name: they are in `targets`.

mod again;
mod answer;
mod call;
mod country;
mod drain;
mod http;
mod name;
mod person;
mod plain;
mod redact;
mod render;
mod rows;
mod rules;

pub(crate) use answer::{Answer, CHAT, Class, INTERFACE, MAIL, Verdict, WEBHOOK, class};
pub(crate) use drain::Drain;
pub(crate) use http::{MOST_WORDS, Received, call, client, proxied};
pub(crate) use name::{Facts, Named};
pub(crate) use person::{Play, Portrait, Withheld};
pub(crate) use redact::redact;
pub(crate) use rows::Rows;
pub(crate) use rules::{Kind, Rules, Transition};

/// What a mapping can name beside fields: what the server knows of a person's, or a record's, plays and consent.
pub(crate) const OWN: [&str; 9] =
    ["first_played", "last_played", "plays", "wins", "apps", "person", "consent_time", "consent_app", "consent_field"];
