//! Keeps a redirect from sending the player back and forth: the redirect guard of the contract, section 5.
//!
//! Pure: the tab's history of redirects is a text that the page keeps, a line each: time, frame, session.

use crate::claim::is_session;
use crate::platform::Platform;

/// How long an unknown session counts as the same one, in milliseconds.
const UNKNOWN_SESSION: f64 = 60_000.0;
/// At most this many redirects within [`BURST_TIME`].
const BURST: usize = 3;
/// In milliseconds.
const BURST_TIME: f64 = 30_000.0;
/// Lines kept.
const MAX_LINES: usize = 32;

/// The history with one more redirect, or nothing if it is not to happen. `frame` is the frame's address without query
/// and fragment, `session` may be empty or only say "nothing", `now` is in milliseconds.
#[must_use]
pub fn permit(history: &str, frame: &str, session: &str, now: f64, platform: &dyn Platform) -> Option<String> {
    // A session writes no line of its own.
    let session: String = session.chars().filter(|character| !character.is_control()).collect();
    let mut lines = Vec::new();
    let mut recent = 0;
    for line in history.split('\n') {
        let mut fields = line.split('\t');
        let (Some(time), Some(known_frame), Some(known_session)) = (fields.next(), fields.next(), fields.next()) else {
            continue;
        };
        let age = now - platform.parse_number(time);
        let is_unknown = !is_session(&session) || !is_session(known_session);
        let is_same = if is_unknown { age < UNKNOWN_SESSION } else { session == known_session };
        if known_frame == frame && is_same {
            return None;
        }
        recent += usize::from(age < BURST_TIME);
        lines.push(line);
    }
    if recent >= BURST {
        return None;
    }
    let newest = format!("{}\t{frame}\t{session}", platform.format_number(now));
    lines.push(&newest);
    Some(lines.get(lines.len().saturating_sub(MAX_LINES)..)?.join("\n"))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::platform::tests::PLATFORM;

    /// Plays redirects `(time in s, frame, session)`; answers which were permitted.
    fn play(redirects: &[(f64, &str, &str)]) -> Vec<bool> {
        let mut history = String::new();
        let mut permitted = Vec::new();
        for (time, frame, session) in redirects {
            let answer = permit(&history, frame, session, time * 1000.0, PLATFORM);
            permitted.push(answer.is_some());
            history = answer.unwrap_or(history);
        }
        permitted
    }

    #[test]
    fn the_guard_follows_the_contract() {
        for (redirects, expected, why) in [
            (vec![(0.0, "a", "s"), (9999.0, "a", "s")], vec![true, false], "the same session never twice in a tab"),
            (vec![(0.0, "a", "s"), (1.0, "a", "t")], vec![true, true], "another session"),
            (vec![(0.0, "a", "s"), (1.0, "b", "s")], vec![true, true], "another frame"),
            (vec![(0.0, "a", ""), (59.0, "a", ""), (61.0, "a", "")], vec![true, false, true], "unknown for a minute"),
            (
                vec![(0.0, "a", "s"), (59.0, "a", ""), (61.0, "a", "")],
                vec![true, false, true],
                "unknown may be the same",
            ),
            (
                vec![(0.0, "a", "1"), (1.0, "a", "2"), (2.0, "a", "3"), (3.0, "a", "4"), (30.5, "a", "4")],
                vec![true, true, true, false, true],
                "three in half a minute, and a blocked one does not count",
            ),
            (
                vec![(0.0, "a", "undefined"), (59.0, "a", "t"), (61.0, "a", "[object Object]")],
                vec![true, false, true],
                "what only says nothing is unknown",
            ),
            (vec![(0.0, "a", "s\n0\ta\tt"), (1.0, "a", "t")], vec![true, true], "a session writes no line of its own"),
        ] {
            assert_eq!(play(&redirects), expected, "{why}");
        }
        assert!(permit("nonsense\n\t\t\nx\ty\tz", "a", "s", 0.0, PLATFORM).is_some());
    }

    #[test]
    fn the_history_does_not_grow() {
        let mut history = String::new();
        for index in 0..100 {
            let time = f64::from(index) * 1e6;
            history = permit(&history, "a", &index.to_string(), time, PLATFORM).expect("permitted");
        }
        assert_eq!(history.lines().count(), MAX_LINES);
    }
}
