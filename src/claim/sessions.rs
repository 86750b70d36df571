//! What the tab keeps of the sessions that were asked for, so that they are asked for again after a reload.

use crate::json::{Doc, Node, quote};
use crate::platform::Platform;

/// Sessions that are kept for a reload.
const MAX_SESSIONS: usize = 16;

/// The session that each experience last completed in this tab, by the `src` of its iframe: after a reload the server
/// is asked again.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Sessions(Vec<(String, String)>);

impl Sessions {
    /// What the tab keeps; nothing where that is missing, or is no such text.
    #[must_use]
    pub(crate) fn read(kept: Option<&str>, platform: &'static dyn Platform) -> Self {
        let Some(doc) = kept.and_then(|text| Doc::parse(text, platform).ok()) else { return Self::default() };
        let mut sessions = Self::default();
        for pair in doc.root().items() {
            let mut texts = pair.items().map(Node::text);
            if let (Some(Some(src)), Some(Some(session))) = (texts.next(), texts.next()) {
                sessions.insert(src, session);
            }
        }
        sessions
    }

    /// The session to ask for.
    #[must_use]
    pub(crate) fn of(&self, src: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(known, _)| known == src)
            .map(|(_, session)| session.as_str())
            .filter(|text| !text.is_empty())
    }

    /// Notes a completion.
    pub(crate) fn remember(&mut self, src: &str, session: &str) {
        self.insert(src, session);
        self.0.drain(..self.0.len().saturating_sub(MAX_SESSIONS));
    }

    fn insert(&mut self, src: &str, session: &str) {
        match self.0.iter_mut().find(|(known, _)| known == src) {
            Some((_, known)) => session.clone_into(known),
            None => self.0.push((src.to_owned(), session.to_owned())),
        }
    }

    /// What the tab is to keep, JSON text.
    #[must_use]
    pub(crate) fn to_text(&self) -> String {
        let pairs: Vec<_> =
            self.0.iter().map(|(src, session)| format!("[{},{}]", quote(src), quote(session))).collect();
        format!("[{}]", pairs.join(","))
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::platform::tests::PLATFORM;

    #[test]
    fn the_tab_keeps_the_latest_sessions() {
        let mut sessions = Sessions::default();
        for number in 0..18 {
            sessions.remember(&format!("https://apps.drimify.com/{number}"), &format!("s{number}"));
        }
        sessions.remember("https://apps.drimify.com/2", "again");
        let read = Sessions::read(Some(&sessions.to_text()), PLATFORM);
        assert_eq!(read, sessions, "what is kept is what is read");
        for (number, session) in [(0, None), (1, None), (2, Some("again")), (3, Some("s3")), (17, Some("s17"))] {
            assert_eq!(read.of(&format!("https://apps.drimify.com/{number}")), session, "{number}");
        }
        assert_eq!(Sessions::default().to_text(), "[]");
    }

    #[test]
    fn what_the_tab_keeps_may_be_anything() {
        for (kept, session, why) in [
            (None, None, "nothing"),
            (Some("null"), None, "no list"),
            (Some("[["), None, "no JSON"),
            (Some(r#"{"a":"s"}"#), None, "an object"),
            (Some(r#"[["a"],["a",1],"a",null]"#), None, "no pairs of texts"),
            (Some(r#"[["a",""]]"#), None, "an empty session is none"),
            (Some(r#"[["a","s"],["b","t"]]"#), Some("s"), "as it is written"),
            (Some(r#"[["a","s"],["a","t"]]"#), Some("t"), "the later one counts, as in a Map"),
        ] {
            assert_eq!(Sessions::read(kept, PLATFORM).of("a"), session, "{why}");
        }
    }
}
