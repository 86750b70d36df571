//! `doctor`: what arrives, what targets need of it, and whether they take what they would be sent. No values are shown.

use std::collections::BTreeSet;

use crate::config::{Preset, Settings, Target};
use crate::exit::Failure;
use crate::forwarding::{known, time};
use crate::outbox::Rows;
use crate::store::{Incoming, Store};
use crate::targets::Sender;

/// What was found, a line each. What is wrong begins with `!!`.
pub(crate) async fn examine(settings: &Settings, store: &Store, target: Option<&str>) -> Result<Vec<String>, Failure> {
    let targets: Vec<&Target> = match target {
        Some(name) => vec![known(settings, name)?],
        None => settings.targets.iter().collect(),
    };
    let seen = store.incoming().await?;
    let mut lines = incoming(&seen);
    let key = &store.context.hash_key;
    lines.extend(store.crowded_sessions().await?.into_iter().map(|(session, ids)| {
        let tag = key.log_tag(&session);
        format!("!! no identity: {ids} records share the session {tag}, which tells nobody apart, as on a kiosk")
    }));
    for target in targets {
        let name = &target.rules.name;
        let standing = store.standing(name).await?;
        if standing.off {
            lines.push(format!("!! {name}: off: the target wants nothing more"));
        }
        if let Some(words) = standing.paused {
            lines.push(format!("!! {name}: paused: {words}"));
        }
        let rows = Rows::new(target, store);
        let needs = rows.needs();
        let never: Vec<&str> = needs.iter().map(String::as_str).filter(|field| !seen.fields.contains(*field)).collect();
        if seen.records > 0 && !never.is_empty() {
            let fields = never.join(", ");
            lines.push(format!("!! {name}: needs what never came lately: {fields}. Add it in the vendor's form"));
        }
        lines.extend(asked(target, &rows.theirs()).await.into_iter().map(|line| match line {
            Ok(line) => format!("ok {name}: {line}"),
            Err(line) => format!("!! {name}: {line}"),
        }));
    }
    Ok(lines)
}

fn incoming(seen: &Incoming) -> Vec<String> {
    let mut lines = Vec::new();
    let at = |ms: Option<i64>| ms.map_or_else(|| "never".to_owned(), time);
    let mark = if seen.webhook_ms.is_some() { "ok" } else { "!!" };
    lines.push(format!("{mark} last webhook: {}", at(seen.webhook_ms)));
    lines.push(format!("ok last record of the API: {}", at(seen.api_ms)));
    let fields = seen.fields.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
    lines.push(format!("ok fields in the last {} records: {fields}", seen.records));
    let said = |field: &str| seen.fields.contains(field);
    if (said("code") || said("prizeTitle")) && !said("prizeUid") {
        lines.push(
            "!! prizes come without prizeUid, and win nothing: add the field prize uid in the vendor's form".to_owned(),
        );
    }
    if seen.unread > 0 {
        lines.push(format!("!! {} bodies are not understood: see `drimify-server unread`", seen.unread));
    }
    lines
}

/// What a target says when it is asked, and told nothing.
async fn asked(target: &Target, wanted: &BTreeSet<String>) -> Vec<Result<String, String>> {
    let sender = match Sender::new(target) {
        Ok(sender) => sender,
        Err(reason) => return vec![Err(reason)],
    };
    if let Preset::Email(_) = target.preset {
        return vec![sender.log_in().await.map(|()| "the mail server takes the connection and the login".to_owned())];
    }
    let there = match sender.there().await {
        Err(words) => return vec![Err(words)],
        Ok(None) => return vec![Ok("nothing can be asked without sending an event: see `preview`".to_owned())],
        Ok(Some(there)) => there,
    };
    let (token, property) = match &target.preset {
        Preset::HubSpot { .. } => ("token", "property"),
        Preset::Salesforce(_) => ("client", "field"),
        _ => ("key", "field"),
    };
    let names = |of: Vec<&String>| of.into_iter().map(String::as_str).collect::<Vec<_>>().join(", ");
    let unknown: Vec<&String> = wanted.difference(&there.all).collect();
    let missing: Vec<&String> = there.required.difference(wanted).collect();
    let mut found = Vec::new();
    if !unknown.is_empty() {
        found.push(Err(format!("the account has no {property} {}", names(unknown))));
    }
    if !missing.is_empty() {
        found.push(Err(format!("the account requires {}: map it, if need be as {{ constant = … }}", names(missing))));
    }
    if found.is_empty() {
        found.push(Ok(format!("the {token} is accepted, and every {property} is there")));
    }
    found
}
