//! What the tab keeps of the sessions that were asked for, so that they are asked for again after a reload.

use crate::json::{Doc, Node, quote};
use crate::platform::Platform;

/// Sessions that are kept for a reload.
const MAX_SESSIONS: usize = 16;

/// What stands where a session should, once a template or a script has found none.
const NO_SESSION: [&str; 9] = ["", "undefined", "null", "none", "nan", "nil", "0", "false", "[object object]"];

/// Whether a text is a session: one that only says "nothing", whatever its case, is none.
#[must_use]
pub(crate) fn is_session(text: &str) -> bool {
    // What JavaScript trims.
    let said = text.trim_matches(|character: char| character.is_whitespace() || character == '\u{feff}');
    !NO_SESSION.iter().any(|nothing| said.eq_ignore_ascii_case(nothing))
}

/// What an experience is known by: origin and path of its address. Nothing of a visitor is in these.
#[must_use]
pub(crate) fn experience(src: &str) -> String {
    let address = src.split(['?', '#']).next().unwrap_or_default();
    // Who logs in there is said before the host.
    let parts = address.split_once(':').and_then(|(scheme, rest)| Some((scheme, rest.strip_prefix("//")?)));
    match parts.and_then(|(scheme, rest)| Some((scheme, rest.split('/').next()?.rsplit_once('@')?.0, rest))) {
        Some((scheme, login, rest)) => format!("{scheme}://{}", rest.get(login.len() + 1..).unwrap_or_default()),
        None => address.to_owned(),
    }
}

/// The session that each experience last completed in this tab: after a reload the server is asked again.
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
            if let (Some(Some(experience)), Some(Some(session))) = (texts.next(), texts.next()) {
                sessions.insert(experience, session);
            }
        }
        sessions
    }

    /// The session to ask for.
    #[must_use]
    pub(crate) fn of(&self, experience: &str) -> Option<&str> {
        let (_, session) = self.0.iter().find(|(known, _)| known == experience)?;
        Some(session.as_str()).filter(|session| is_session(session))
    }

    /// Notes a completion.
    pub(crate) fn remember(&mut self, experience: &str, session: &str) {
        self.insert(experience, session);
        self.0.drain(..self.0.len().saturating_sub(MAX_SESSIONS));
    }

    fn insert(&mut self, experience: &str, session: &str) {
        self.0.retain(|(known, _)| known != experience);
        self.0.push((experience.to_owned(), session.to_owned()));
    }

    /// What the tab is to keep, JSON text.
    #[must_use]
    pub(crate) fn to_text(&self) -> String {
        let pair = |(experience, session): &(String, String)| format!("[{},{}]", quote(experience), quote(session));
        format!("[{}]", self.0.iter().map(pair).collect::<Vec<_>>().join(","))
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::platform::tests::PLATFORM;

    #[test]
    fn what_only_says_nothing_is_no_session() {
        for nothing in
            ["", " ", "undefined", "NULL", "none", "NaN", "nil", "0", "False", "[object Object]", "\u{feff}null\n"]
        {
            assert!(!is_session(nothing), "{nothing:?}");
        }
        for session in ["s1", "00", "0.0", "nobody", "true", "null-1", "[object Array]", "no"] {
            assert!(is_session(session), "{session}");
        }
    }

    #[test]
    fn an_experience_is_its_origin_and_path() {
        for (src, known) in [
            ("https://apps.drimify.com/a/b?email=x@y.z&session_uid=1#p", "https://apps.drimify.com/a/b"),
            ("https://apps.drimify.com/a/#x?y", "https://apps.drimify.com/a/"),
            ("https://me:secret@apps.drimify.com:8443/a@b", "https://apps.drimify.com:8443/a@b"),
            ("https://apps.drimify.com", "https://apps.drimify.com"),
            ("about:blank", "about:blank"),
            ("", ""),
        ] {
            assert_eq!(experience(src), known, "{src}");
        }
    }

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
            (Some(r#"[["a","undefined"]]"#), None, "nor is what says so"),
            (Some(r#"[["a","s"],["b","t"]]"#), Some("s"), "as it is written"),
            (Some(r#"[["a","s"],["a","t"]]"#), Some("t"), "the later one counts, as in a Map"),
        ] {
            assert_eq!(Sessions::read(kept, PLATFORM).of("a"), session, "{why}");
        }
    }
}
