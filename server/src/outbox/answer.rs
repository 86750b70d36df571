//! What a target's answer means for what was sent.

use std::time::Duration;

/// What is done about an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Class {
    Done,
    /// Later, by itself.
    Again,
    /// Nothing more is sent to this target until a row that is sent alone comes through.
    Pause,
    /// This row is given up.
    Dead,
    /// So is this one, for what it is: that says nothing of the target, however many of them there are.
    Refused,
    /// It is there already: it goes on by a call of its own.
    Alone,
    /// One of several rows is at fault: they are sent in halves. Alone it is given up.
    Bisect,
    /// The target wants nothing more.
    Off,
}

impl Class {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Again => "again",
            Self::Pause => "pause",
            Self::Dead | Self::Refused => "dead letter",
            Self::Alone => "by itself",
            Self::Bisect => "bisect",
            Self::Off => "off",
        }
    }
}

/// Statuses from one to another, and what they mean.
pub(crate) type Classes = &'static [(u16, u16, Class)];

/// Every other status at a webhook is tried again.
pub(crate) const WEBHOOK: Classes = &[(200, 299, Class::Done), (410, 410, Class::Off), (100, 599, Class::Again)];

/// The first that applies, for targets with an interface of their own.
pub(crate) const INTERFACE: Classes = &[
    (200, 299, Class::Done),
    (401, 401, Class::Pause),
    (403, 404, Class::Pause),
    (408, 408, Class::Again),
    (410, 410, Class::Off),
    (425, 425, Class::Again),
    (429, 429, Class::Again),
    (400, 499, Class::Bisect),
    // A redirect is not followed: the address is wrong.
    (300, 399, Class::Pause),
    (100, 599, Class::Again),
];

/// A chat's incoming webhook: a message is of nobody in particular, so what is wrong with it is the setting's fault.
pub(crate) const CHAT: Classes = &[
    (200, 299, Class::Done),
    (408, 408, Class::Again),
    (425, 425, Class::Again),
    (429, 429, Class::Again),
    (300, 499, Class::Pause),
    (100, 599, Class::Again),
];

/// What a mail server says of a letter. Before it has heard of a recipient, what would be a dead letter is a pause.
pub(crate) const MAIL: Classes = &[
    (200, 399, Class::Done),
    (400, 499, Class::Again),
    (530, 530, Class::Pause),
    (534, 535, Class::Pause),
    (538, 538, Class::Pause),
    (500, 599, Class::Dead),
];

/// What a status means.
pub(crate) fn class(classes: Classes, status: u16) -> Class {
    let found = classes.iter().find(|(from, to, _)| (*from..=*to).contains(&status));
    found.map_or(Class::Again, |(_, _, class)| *class)
}

/// An answer about a row, or about all of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Verdict {
    pub(crate) class: Class,
    pub(crate) status: Option<u16>,
    /// The target's own word for it.
    pub(crate) code: Option<String>,
    /// The beginning of what it said; not to be kept as it is.
    pub(crate) words: String,
    /// How long it asks to be left alone.
    pub(crate) wait: Option<Duration>,
}

impl Verdict {
    pub(crate) fn of(class: Class, words: impl Into<String>) -> Self {
        Self { class, status: None, code: None, words: words.into(), wait: None }
    }
}

/// What a call was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Answer {
    All(Verdict),
    /// One verdict for each row, in their order.
    Each(Vec<Verdict>),
    /// It is being done there: what is to be asked how it went, and what is known of some rows already.
    Later {
        process: String,
        known: Vec<Option<Verdict>>,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    const README: &str = include_str!("../../README.md");

    /// A table of classes as the README has it, without the width of its columns.
    fn table(classes: Classes) -> Vec<String> {
        let statuses = |(from, to): (u16, u16)| match (from, to) {
            (100, 599) => "everything else".to_owned(),
            (from, to) if from == to => from.to_string(),
            (from, to) => format!("{from}–{to}"),
        };
        classes.iter().map(|(from, to, class)| format!("{}|{}", statuses((*from, *to)), class.word())).collect()
    }

    #[test]
    fn the_readme_says_what_is_done_about_an_answer() {
        let rows: Vec<String> = README
            .lines()
            .filter_map(|line| line.strip_prefix("| ")?.strip_suffix('|'))
            .map(|line| line.split('|').map(str::trim).collect::<Vec<_>>().join("|"))
            .collect();
        let [webhook, interface, mail, chat] = [WEBHOOK, INTERFACE, MAIL, CHAT].map(table);
        for row in webhook.iter().chain(&interface).chain(&mail).chain(&chat) {
            assert!(rows.iter().any(|found| found.starts_with(row)), "{row} in {rows:?}");
        }
        for table in [interface, mail, chat] {
            let begins = rows.windows(table.len()).any(|found| found == table);
            assert!(begins, "in this order: the first that applies");
        }
    }

    #[test]
    fn the_first_that_applies_decides() {
        for (status, at_a_webhook, at_an_interface) in [
            (204, Class::Done, Class::Done),
            (301, Class::Again, Class::Pause),
            (400, Class::Again, Class::Bisect),
            (401, Class::Again, Class::Pause),
            (404, Class::Again, Class::Pause),
            (409, Class::Again, Class::Bisect),
            (410, Class::Off, Class::Off),
            (422, Class::Again, Class::Bisect),
            (429, Class::Again, Class::Again),
            (503, Class::Again, Class::Again),
        ] {
            assert_eq!((class(WEBHOOK, status), class(INTERFACE, status)), (at_a_webhook, at_an_interface), "{status}");
        }
    }
}
