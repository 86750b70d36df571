//! A letter to whoever plays: once a person and app, rendered when it is sent, under an id that stays.

use lettre::Message;
use serde_json::{Map, Value};

use super::Row;
use crate::config::Email;
use crate::mail::{Letter, Mailer, address, compose};
use crate::outbox::{Answer, Class, OWN, Verdict};
use crate::record::canonical;

/// Hands over a letter.
pub(super) async fn send(mailer: &Mailer, email: &Email, rows: &[Row]) -> Answer {
    let [row] = rows else { return Answer::All(Verdict::of(Class::Bisect, "one letter a call")) };
    match letter(email, row).and_then(|letter| message(email, row, letter)) {
        Ok(message) => Answer::All(mailer.send(&message).await),
        Err(words) => Answer::All(Verdict::of(Class::Dead, words)),
    }
}

fn message(email: &Email, row: &Row, letter: Letter) -> Result<Message, String> {
    let text = row.fields.get("email").and_then(Value::as_str).unwrap_or_default();
    let to = address(text).ok_or("no mail can be sent to an address of this form")?;
    compose(&email.sender, to, &row.id, letter)
}

fn letter(email: &Email, row: &Row) -> Result<Letter, String> {
    let (mut values, mut other) = (Map::new(), Map::new());
    for (name, value) in &row.fields {
        let known = canonical(name) == Some(name.as_str())
            || OWN.contains(&name.as_str())
            || matches!(name.as_str(), "finished" | "won")
            || email.templates.names().contains(name);
        if known { &mut values } else { &mut other }.insert(name.clone(), value.clone());
    }
    values.insert("other".to_owned(), Value::Object(other));
    let locale = row.fields.get("locale").and_then(Value::as_str);
    email.templates.render(locale, &values)
}

/// The letter of a row, as a person may look at it.
pub(super) fn shown(email: &Email, row: &Row) -> String {
    let letter = match letter(email, row) {
        Ok(letter) => letter,
        Err(words) => return words,
    };
    let to = row.fields.get("email").and_then(Value::as_str).unwrap_or_default();
    let Letter { subject, text, html, unsubscribe } = letter;
    let unsubscribe = unsubscribe.map(|url| format!("List-Unsubscribe: <{url}>\n")).unwrap_or_default();
    format!("From: {}\nTo: {to}\nSubject: {subject}\n{unsubscribe}\n{text}\n{html}", email.sender.from)
}
