//! How an experience spells what it says: the only rooms that know wire spelling.
//!
//! Pure text in, a milestone with its payload out; what the vendor does not document is read tolerantly. A message
//! goes through them in order: `transport` takes its frame off, `head` says which milestone it is, `decode` reads the
//! payload, `budget` measures what `raw` would show. They know nothing of who sent the text.

mod budget;
mod decode;
mod head;
mod transport;
mod value;

pub(crate) use budget::measure;
pub use budget::{BUDGET, Budget};
pub(crate) use decode::read_payload;
pub use decode::{FieldPathError, FieldPaths, named_members};
pub(crate) use head::{Misfit, is_known_type, read_head};
pub use transport::greeting;
pub(crate) use transport::{Control, Envelope, is_framed, open};

use crate::json::{Doc, Node};
use crate::platform::Platform;

/// Reads the JSON of a message that was accepted before, and hands over its own `data`, null where it has none. `None`
/// if the text is no such message.
pub(crate) fn with_data<T>(text: &str, platform: &'static dyn Platform, ask: impl FnOnce(Node<'_>) -> T) -> Option<T> {
    let Ok(Envelope::Json(json, _)) = open(text) else { return None };
    let doc = Doc::parse(json, platform).ok()?;
    Some(ask(doc.root().get("data")))
}

/// Shows the `data` of a message that was accepted before, as `raw` has it. `None` if the data is over a budget, so that a
/// copy of it never goes deep, or if the text is no such message.
pub fn with_raw<T>(text: &str, platform: &'static dyn Platform, show: impl FnOnce(Node<'_>) -> T) -> Option<T> {
    with_data(text, platform, |data| (!measure(data).withhold_raw()).then(|| show(data)))?
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::json::Kind;
    use crate::platform::tests::PLATFORM;

    #[test]
    fn the_data_of_an_accepted_message_is_read_again() {
        let deep = ["[".repeat(9), "]".repeat(9)].concat();
        for (json, data, raw) in [
            (r#"{"event":"onComplete","data":{"score":1}}"#.to_owned(), Some(Kind::Object), Some(Kind::Object)),
            (format!(r#"{{"event":"onComplete","data":{deep}}}"#), Some(Kind::Array), None),
            (r#"{"event":"onComplete","data":1}"#.to_owned(), Some(Kind::Number), None),
            (r#"{"event":"onComplete"}"#.to_owned(), Some(Kind::Null), None),
            ("scrollup".to_owned(), None, None),
            ("{".to_owned(), None, None),
        ] {
            for text in [json.clone(), format!("[iFrameSizer]a:1:2:message:{json}")] {
                // What is no JSON on its own is none in a frame.
                assert_eq!(with_data(&text, PLATFORM, |data| data.kind()), data, "{text}");
                assert_eq!(with_raw(&text, PLATFORM, |data| data.kind()), raw, "{text}");
            }
        }
    }
}
