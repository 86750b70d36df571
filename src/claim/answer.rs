//! What the server's answer says of a claim.

use super::Outcome;
use crate::json::{Doc, Node};
use crate::payload::{Claim, Unproven};
use crate::platform::Platform;

/// What is read of an answer, in UTF-16 units.
pub const MAX_ANSWER: u32 = 65_536;
/// Milliseconds until the server is asked again, where it does not say how many.
const RETRY: f64 = 1000.0;
/// What came of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// The server answered; the body may be empty where it could not be read.
    Response {
        /// The status of HTTP.
        status: u16,
        /// The header `retry-after`.
        retry_after: Option<String>,
        /// The body.
        body: String,
    },
    /// There was no answer.
    Failed,
}

/// What an answer says.
pub(super) enum Word {
    Settled(Outcome),
    /// The claim is noted: ask for news.
    Accepted,
    /// Ask again.
    Unclear,
}

pub(super) fn read(answer: &Answer, platform: &'static dyn Platform) -> Word {
    let Answer::Response { status, body, .. } = answer else { return Word::Unclear };
    match status {
        200 => read_body(body, platform),
        202 => Word::Accepted,
        // Any other refusal is final: these two say that the request came too late or too soon.
        408 | 429 => Word::Unclear,
        400..=499 => Word::Settled(Outcome::Unverified(Unproven::Refused)),
        _ => Word::Unclear,
    }
}

fn read_body(body: &str, platform: &'static dyn Platform) -> Word {
    let Ok(doc) = Doc::parse(first_units(body, MAX_ANSWER as usize), platform) else { return Word::Unclear };
    match doc.root().get("state").text() {
        Some("verified") => Word::Settled(Outcome::Verified(read_claim(doc.root()))),
        Some("taken") => Word::Settled(Outcome::Unverified(Unproven::Refused)),
        _ => Word::Unclear,
    }
}

fn read_claim(answer: Node<'_>) -> Claim {
    let text = |node: Node<'_>| node.text().map(str::to_owned);
    let prize = answer.get("prize");
    Claim {
        won: answer.get("won").boolean() == Some(true),
        code: text(prize.get("code")),
        title: text(prize.get("title")),
        reference: text(prize.get("ref")),
        token: text(answer.get("token")),
    }
}

/// How long the server wants to be left alone, in milliseconds.
pub(super) fn retry_after(answer: &Answer) -> f64 {
    let Answer::Response { retry_after: Some(seconds), .. } = answer else { return RETRY };
    let is_short = (1..=3).contains(&seconds.len()) && seconds.bytes().all(|byte| byte.is_ascii_digit());
    seconds.parse().ok().filter(|_| is_short).map_or(RETRY, |seconds: u16| f64::from(seconds) * 1000.0)
}

/// The beginning of a text, at most so many UTF-16 units of it.
fn first_units(text: &str, most: usize) -> &str {
    let mut units = 0;
    let end = text.char_indices().find(|(_, character)| {
        units += character.len_utf16();
        units > most
    });
    end.and_then(|(at, _)| text.get(..at)).unwrap_or(text)
}
