//! A chat's incoming webhook: one message for all that happened since the last one, of no person.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use url::Url;

use super::Row;
use crate::outbox::{Answer, CHAT, Class, Verdict, call};

/// What of a record is counted.
pub(super) const FIELDS: [(&str, &str); 2] = [("app", "appId"), ("prize", "prizeTitle")];
/// So many prizes are named.
const MOST_NAMED: usize = 10;

/// An incoming webhook, and what it calls a message's text: `text` at Slack, Mattermost and Teams, `content` at Discord.
#[derive(Debug, Clone)]
pub(crate) struct Chat {
    pub(crate) url: Url,
    pub(crate) member: String,
}

/// Posts one message about some rows.
pub(super) async fn send(http: &reqwest::Client, chat: Option<&Chat>, rows: &[Row]) -> Answer {
    match chat {
        Some(chat) => Answer::All(post(http, chat, &digest(rows)).await),
        None => Answer::All(Verdict::of(Class::Pause, "there is no address")),
    }
}

/// Posts a message.
pub(crate) async fn post(http: &reqwest::Client, chat: &Chat, text: &str) -> Verdict {
    let body = json!({ chat.member.as_str(): text }).to_string();
    let request = http.post(chat.url.clone()).header("content-type", "application/json").body(body);
    call(request, CHAT).await.map_or_else(|verdict| verdict, |received| received.verdict)
}

/// What happened, counted by app and prize.
pub(super) fn digest(rows: &[Row]) -> String {
    let text = |row: &Row, field: &str| match row.fields.get(field) {
        Some(Value::String(text)) => plain(text),
        Some(Value::Number(number)) => number.to_string(),
        _ => String::new(),
    };
    let what = rows.first().and_then(|row| row.event).map_or("played", |(what, _)| what.word());
    let mut apps: BTreeMap<String, BTreeMap<String, usize>> = BTreeMap::new();
    for row in rows {
        let prize = if what == "won" { text(row, "prize") } else { String::new() };
        *apps.entry(text(row, "app")).or_default().entry(prize).or_default() += 1;
    }
    let line = |(app, prizes): (&String, &BTreeMap<String, usize>)| {
        let app = if app.is_empty() { String::new() } else { format!(" in app {app}") };
        let mut named: Vec<(&String, &usize)> = prizes.iter().filter(|(prize, _)| !prize.is_empty()).collect();
        named.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
        let more = if named.len() > MOST_NAMED { ", and others" } else { "" };
        let named: Vec<String> =
            named.iter().take(MOST_NAMED).map(|(prize, count)| format!("{count} × {prize}")).collect();
        let named = if named.is_empty() { String::new() } else { format!(": {}{more}", named.join(", ")) };
        format!("{} {what}{app}{named}", prizes.values().sum::<usize>())
    };
    apps.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// A title in one line, in which a chat finds nobody to call and no markup.
fn plain(text: &str) -> String {
    let words = text.split(|character: char| character.is_whitespace() || character.is_control());
    let line = words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    let safe = |character: char| match character {
        '&' => "&amp;".to_owned(),
        '<' => "&lt;".to_owned(),
        '>' => "&gt;".to_owned(),
        '@' => "@\u{200b}".to_owned(),
        other => other.to_string(),
    };
    line.chars().take(80).map(safe).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outbox::Transition;

    fn row(app: &str, prize: &str) -> Row {
        let fields = json!({ "app": app, "prize": prize }).as_object().cloned().expect("an object");
        Row { id: String::new(), event: Some((Transition::Won, 0)), fields, leaves: false }
    }

    #[test]
    fn a_digest_counts_what_was_won_and_names_nobody() {
        let rows = [row("1", "Gold"), row("1", "Silver"), row("1", "Silver"), row("2", ""), row("2", "<!here> @all")];
        assert_eq!(
            digest(&rows),
            "3 won in app 1: 2 × Silver, 1 × Gold\n2 won in app 2: 1 × &lt;!here&gt; @\u{200b}all"
        );
    }
}
