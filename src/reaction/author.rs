//! The mark of an element that the bridge has changed: what its author had, as the page's copies of it carry it.
//!
//! Anybody may have written it: it says text, a value, a class, `hidden` and `disabled`, and nothing else is read.

use crate::json::Doc;
use crate::platform::Platform;
use crate::reaction::action::Class;
use crate::reaction::plan::Change;

/// The changes that put back what the author had: of
/// `{ "hidden": true, "disabled": false, "text": "…", "value": "…", "classes": { "won": false } }` what is there and fits.
#[must_use]
pub fn put_back(mark: &str, platform: &'static dyn Platform) -> Vec<Change> {
    let Ok(doc) = Doc::parse(mark, platform) else { return Vec::new() };
    let author = doc.root();
    let text = |name: &str| author.get(name).text().map(|text| Some(text.to_owned()));
    let mut changes = Vec::new();
    changes.extend(author.get("hidden").boolean().map(|hidden| if hidden { Change::Hide } else { Change::Reveal }));
    changes.extend(text("text").map(Change::SetText));
    changes.extend(text("value").map(Change::SetValue));
    for (name, had) in author.get("classes").members() {
        if let (Ok(class), Some(had)) = (name.parse::<Class>(), had.boolean()) {
            let name = class.to_string();
            changes.push(if had { Change::AddClass(name) } else { Change::RemoveClass(name) });
        }
    }
    let disabled = author.get("disabled").boolean();
    changes.extend(disabled.map(|disabled| if disabled { Change::Disable } else { Change::Enable }));
    changes
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::platform::tests::PLATFORM;

    #[test]
    fn a_mark_says_what_puts_the_author_s_own_back_and_nothing_else() {
        let text = |text: &str| Some(text.to_owned());
        for (mark, expected) in [
            (r#"{"hidden":true}"#, vec![Change::Hide]),
            (
                r#"{"disabled":true,"text":"a","value":"","hidden":false}"#,
                vec![Change::Reveal, Change::SetText(text("a")), Change::SetValue(text("")), Change::Disable],
            ),
            (
                r#"{"classes":{"won":false,"a":true},"disabled":false}"#,
                vec![Change::RemoveClass("won".into()), Change::AddClass("a".into()), Change::Enable],
            ),
            (r#"{"classes":{"a b":true,"":true,"{x}":true,"c":1,"d":null}}"#, vec![]),
            (r#"{"hidden":"true","text":1,"value":null,"onclick":"x","classes":[true]}"#, vec![]),
            ("[]", vec![]),
            ("{", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(put_back(mark, PLATFORM), expected, "{mark}");
        }
    }
}
