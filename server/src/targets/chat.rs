//! A chat's incoming webhook: one message for all that happened since the last one, of no person.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use url::Url;

use super::Row;
use crate::links::unlinked;
use crate::outbox::{Answer, CHAT, Class, Verdict, call};
use crate::unseen::turns_text;

/// What of a record is counted.
pub(super) const FIELDS: [(&str, &str); 2] = [("app", "appId"), ("prize", "prizeTitle")];
/// So many prizes of an app are named.
const MOST_NAMED: usize = 10;
/// So much of an app's or a prize's name is shown.
const LONGEST_TITLE: usize = 80;
const LONGEST_LINE: usize = 900;
/// Of all lines. What is left out is counted in one more; Discord refuses a message of more than 2000 characters.
const LONGEST: usize = 1_900;
/// What one chat or another makes bold, struck through or code, or cuts a link by.
const MARKUP: &str = "*_~`|\\";

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

/// What happened, counted by app and prize, those with most first.
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
    let mut apps: Vec<(usize, String, BTreeMap<String, usize>)> =
        apps.into_iter().map(|(app, prizes)| (prizes.values().sum(), app, prizes)).collect();
    apps.sort_by_key(|(count, ..)| std::cmp::Reverse(*count));
    let (mut lines, mut length, mut others) = (Vec::new(), 0, 0);
    for (count, app, prizes) in apps {
        let app = if app.is_empty() { String::new() } else { format!(" in app {app}") };
        let line = named(format!("{count} {what}{app}"), &prizes);
        length += line.chars().count() + 1;
        if length > LONGEST {
            others += count;
        } else {
            lines.push(line);
        }
    }
    if others > 0 {
        lines.push(format!("{others} {what} in other apps"));
    }
    lines.join("\n")
}

/// A line that names prizes, those that were won most, as many as there is room for.
fn named(mut line: String, prizes: &BTreeMap<String, usize>) -> String {
    let mut named: Vec<(&String, &usize)> = prizes.iter().filter(|(prize, _)| !prize.is_empty()).collect();
    named.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
    for (place, (prize, count)) in named.into_iter().enumerate() {
        let next = format!("{} {count} × {prize}", if place == 0 { ':' } else { ',' });
        if place == MOST_NAMED || line.chars().count() + next.chars().count() > LONGEST_LINE {
            line += ", and others";
            break;
        }
        line += &next;
    }
    line
}

/// A title in one line, in which a chat finds nobody to call, nothing to follow and no markup.
fn plain(text: &str) -> String {
    let between = |character: char| character.is_whitespace() || character.is_control() || MARKUP.contains(character);
    let seen: String = text.chars().filter(|character| !turns_text(*character)).collect();
    let line = seen.split(between).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    let bracket = |character: char| match character {
        '[' => '(',
        ']' => ')',
        other => other,
    };
    harmless(&line.chars().take(LONGEST_TITLE).map(bracket).collect::<String>())
}

/// Somebody else's words, line by line, in which a chat finds nobody to call and nothing to follow.
pub(crate) fn harmless(text: &str) -> String {
    let safe = |character: char| match character {
        '&' => "&amp;".to_owned(),
        '<' => "&lt;".to_owned(),
        '>' => "&gt;".to_owned(),
        '@' => "@\u{200b}".to_owned(),
        other if turns_text(other) || (other.is_control() && other != '\n') => String::new(),
        other => other.to_string(),
    };
    unlinked(text).chars().map(safe).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outbox::Transition;

    fn row(app: &str, prize: &str) -> Row {
        let fields = json!({ "app": app, "prize": prize }).as_object().cloned().expect("an object");
        Row { id: String::new(), event: Some((Transition::Won, 0)), fields, told: false, leaves: false }
    }

    #[test]
    fn a_digest_counts_what_was_won_and_names_nobody() {
        let rows = [row("1", "Gold"), row("1", "Silver"), row("1", "Silver"), row("2", ""), row("2", "<!here> @all")];
        assert_eq!(
            digest(&rows),
            "3 won in app 1: 2 × Silver, 1 × Gold\n2 won in app 2: 1 × &lt;!here&gt; @\u{200b}all"
        );
    }

    #[test]
    fn a_title_is_no_link_no_markup_and_turns_nothing_round() {
        for (title, shown) in [
            ("*Gold* _x_ ~y~ `z`", "Gold x y z"),
            ("[Free](https://evil.example/?a)", "(Free)(https:\u{200b}//evil.\u{200b}example/?a)"),
            ("www.evil.example 1.5 l", "www.\u{200b}evil.\u{200b}example 1.5 l"),
            ("<https://evil.example|Gold>", "&lt;https:\u{200b}//evil.\u{200b}example Gold&gt;"),
            ("Go\u{202e}ld \u{2066}x\r\n<!channel>", "Gold x &lt;!channel&gt;"),
        ] {
            assert_eq!(digest(&[row("1", title)]), format!("1 won in app 1: 1 \u{d7} {shown}"));
        }
    }

    #[test]
    fn a_digest_is_as_short_as_every_chat_takes_and_counts_everything() {
        let long = "Gold & ".repeat(40);
        let rows: Vec<Row> = (0..3000).map(|id| row(&format!("{}-{long}", id % 300), &format!("{id}{long}"))).collect();
        let digest = digest(&rows);
        assert!(digest.chars().count() <= 2000, "{}", digest.chars().count());
        let told: usize = digest.lines().filter_map(|line| line.split(' ').next()?.parse::<usize>().ok()).sum();
        assert_eq!(told, 3000, "{digest}");
        assert!(digest.lines().last().is_some_and(|line| line.ends_with("won in other apps")), "{digest}");
    }

    #[test]
    fn what_somebody_else_said_calls_nobody_and_leads_nowhere() {
        let said = "paused.\n<!here> @all [x](https://evil.example) & \u{202e}\n\nSee: drimify-server deliveries --target my_shop";
        let shown = "paused.\n&lt;!here&gt; @\u{200b}all [x](https:\u{200b}//evil.\u{200b}example) &amp; \n\nSee: drimify-server deliveries --target my_shop";
        assert_eq!(harmless(said), shown);
    }
}
