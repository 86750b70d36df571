//! What there may be to tell: how targets stand, what is left of prizes, whether webhooks come.

use std::collections::BTreeMap;

use crate::store::{Standing, Store, StoreError};

/// How something stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fact {
    /// What it is about, such as `target/crm`.
    pub(super) about: String,
    /// A word; `ok` where nothing is wrong.
    pub(super) state: &'static str,
    /// The sentence about this state, if it has one.
    said: String,
    /// The sentence about its end.
    mended: Option<String>,
}

/// A notice: one line, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Notice {
    pub(super) subject: String,
    pub(super) text: String,
}

impl Fact {
    /// What is told of it, after another state was told.
    pub(super) fn notice(&self, told: &str) -> Option<Notice> {
        let said = match self.state {
            // Whoever was told of nothing need not hear that it is over.
            "ok" if told == "ok" => return None,
            "ok" => self.mended.clone()?,
            _ => self.said.clone(),
        };
        let (subject, rest) = said.split_once('\n').unwrap_or((&said, ""));
        Some(Notice { subject: subject.to_owned(), text: format!("{subject}\n\n{}", rest.trim()) })
    }
}

/// How targets stand.
pub(super) async fn targets(store: &Store) -> Result<Vec<Fact>, StoreError> {
    let mut facts = Vec::new();
    for standing in store.standings().await? {
        let last = store.last_attempt(&standing.name).await?;
        facts.extend(target(&standing, last));
    }
    Ok(facts)
}

/// How one stands; nothing where it is about to be seen.
fn target(standing: &Standing, last: Option<(String, Option<String>)>) -> Option<Fact> {
    let Standing { name, paused, off, pending, letters, .. } = standing;
    let see = format!("drimify-server deliveries --target {name}");
    let (state, said) = match (paused, last) {
        _ if *off => (
            "off",
            format!(
                "The target {name} is off: it answered that it wants nothing more.\n{pending} wait for it. When it wants \
                 them again: drimify-server replay --failed --target {name}"
            ),
        ),
        (Some(words), _) => (
            "paused",
            format!(
                "The target {name} is paused.\n{words}\n\nNothing is lost: {pending} wait, and it is tried again by \
                 itself. See: {see}"
            ),
        ),
        // Somebody has just asked for it to go on.
        (None, Some((result, _))) if result == "pause" || result == "off" => return None,
        (None, Some((result, words))) if result != "done" => (
            "failing",
            format!(
                "The target {name} does not take what it is sent.\n{}\n\n{pending} wait and are tried again by \
                 themselves, {letters} were given up. See: {see}",
                words.unwrap_or_default()
            ),
        ),
        _ => ("ok", String::new()),
    };
    let mended = Some(format!("The target {name} takes what it is sent.\n{pending} wait for it."));
    Some(Fact { about: format!("target/{name}"), state, said, mended })
}

/// What takes longer to find out.
pub(super) async fn slow(
    store: &Store,
    stock: &[(String, BTreeMap<String, u64>)],
    below: u64,
) -> Result<Vec<Fact>, StoreError> {
    let mut facts = Vec::new();
    for (app, prizes) in stock {
        for (prize, number) in prizes {
            let wins = u64::try_from(store.count_wins(app, prize).await?).unwrap_or_default();
            let left = number.saturating_sub(wins);
            let state = match left {
                0 => "gone",
                left if u128::from(left) * 100 <= u128::from(*number) * u128::from(below) => "low",
                _ => "ok",
            };
            let said = format!(
                "Of the prize {prize} in app {app} there are {left} of {number} left.\nWins are counted as this server \
                 knows them. See: drimify-server report --app {app}"
            );
            facts.push(Fact { about: format!("stock/{app}/{prize}"), state, said, mended: None });
        }
    }
    for (app, silent) in store.silent_apps().await? {
        let said = format!(
            "No webhook of app {app} has come for a day, and people play it.\nThe API tells of records that no webhook \
             told of. Look at the app's \"Custom API\" form: endpoint, key, and whether it is switched on."
        );
        let mended = Some(format!("Webhooks of app {app} arrive."));
        let state = if silent { "silent" } else { "ok" };
        facts.push(Fact { about: format!("webhooks/{app}"), state, said, mended });
    }
    for (name, waiting) in store.stuck_targets().await? {
        let said = format!(
            "Nothing has been delivered to {name} for an hour, and {waiting} wait.\nSee: drimify-server deliveries \
             --pending --target {name}"
        );
        let mended = Some(format!("What waited for {name} is delivered again."));
        let state = if waiting > 0 { "stuck" } else { "ok" };
        facts.push(Fact { about: format!("stuck/{name}"), state, said, mended });
    }
    Ok(facts)
}
