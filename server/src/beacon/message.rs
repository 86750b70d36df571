//! One message of a page: `navigator.sendBeacon` of text/plain JSON, as the bridge sends it.

use serde::Deserialize;
use serde_json::Value;
use url::Url;

use crate::record::identity;

/// More bytes are not read.
pub(crate) const MOST_BYTES: usize = 1024;

/// What a page may tell of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Milestone {
    Ready,
    FirstInteraction,
    Complete,
    Close,
    Unavailable,
    Abandoned,
}

impl Milestone {
    /// The bridge's name for it.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::FirstInteraction => "firstInteraction",
            Self::Complete => "complete",
            Self::Close => "close",
            Self::Unavailable => "unavailable",
            Self::Abandoned => "abandoned",
        }
    }
}

/// What a page told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Told {
    pub(crate) milestone: Milestone,
    pub(crate) session: Option<String>,
    /// Origin and path.
    pub(crate) experience: String,
    /// Origin and path.
    pub(crate) page: String,
}

/// Other members are not looked at: the time is the server's.
#[derive(Deserialize)]
struct Message {
    v: u8,
    milestone: Milestone,
    #[serde(default)]
    session: Value,
    experience: String,
    page: String,
}

impl Told {
    /// Reads a message of a page of an origin. None: it is not one.
    pub(crate) fn read(body: &[u8], origin: &str) -> Option<Self> {
        let Message { v, milestone, session, experience, page } = serde_json::from_slice(body).ok()?;
        let (experience, page) = (address(&experience)?, address(&page)?);
        let is_own = page.origin().ascii_serialization() == origin;
        (v == 1 && is_own).then(|| Self {
            milestone,
            session: identity(&session),
            experience: experience.into(),
            page: page.into(),
        })
    }
}

/// An address of the web without what could name a person: no query, no fragment, no user.
pub(crate) fn address(text: &str) -> Option<Url> {
    let mut url = Url::parse(text).ok()?;
    url.set_query(None);
    url.set_fragment(None);
    let is_plain = matches!(url.scheme(), "http" | "https") && url.username().is_empty() && url.password().is_none();
    is_plain.then_some(url)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(message: &Value) -> Option<Told> {
        Told::read(message.to_string().as_bytes(), "https://shop.example")
    }

    fn message(change: impl FnOnce(&mut Value)) -> Value {
        let mut message = json!({ "v": 1, "milestone": "firstInteraction", "session": "s1", "round": 1,
            "experience": "https://go.drimify.com/play/1?email=a@b.example#x", "page": "https://shop.example/prize?id=7",
            "at": 5 });
        change(&mut message);
        message
    }

    #[test]
    fn what_a_page_tells_is_read_without_queries() {
        let told = read(&message(|_| {})).expect("a message");
        assert_eq!(
            told,
            Told {
                milestone: Milestone::FirstInteraction,
                session: Some("s1".to_owned()),
                experience: "https://go.drimify.com/play/1".to_owned(),
                page: "https://shop.example/prize".to_owned(),
            }
        );
        assert_eq!(read(&message(|message| message["session"] = Value::Null)).expect("a message").session, None);
    }

    #[test]
    fn what_is_not_exactly_a_message_of_that_page_is_none() {
        let changes: [(&str, Value); 9] = [
            ("v", json!(2)),
            ("milestone", json!("verified")),
            ("milestone", json!(7)),
            ("page", json!("https://shop.example.evil/prize")),
            ("page", json!("http://shop.example/prize")),
            ("page", json!("javascript:alert(1)")),
            ("experience", json!("/play")),
            ("experience", json!("https://me:secret@go.drimify.com/")),
            ("experience", Value::Null),
        ];
        for (member, value) in changes {
            assert_eq!(read(&message(|message| message[member] = value.clone())), None, "{member}: {value}");
        }
        for text in ["", "[]", "7", "\"ready\"", "{", "{}"] {
            assert_eq!(Told::read(text.as_bytes(), "https://shop.example"), None, "{text}");
        }
    }
}
