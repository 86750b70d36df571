//! Reads the head of an application message: which milestone it is, and where its data is.
//!
//! Two input forms (contract, section 3): the vendor's own, with the marker `isDigitaService` and a wire type, and the
//! neutral envelope `{ event, data }` with the name of a callback.

use crate::event::{Flag, Flags};
use crate::gate::Reason;
use crate::json::{Doc, Kind, Node};
use crate::milestone::Milestone;

use super::transport::Form;
use super::value::id;

/// The wire type of control traffic.
const RESIZE: &str = "resize";
/// Longest unknown name that a refusal tells, in characters.
const MAX_SHOWN: usize = 64;

/// The milestone of a wire type.
fn of_type(name: &str) -> Option<Milestone> {
    Some(match name {
        "ready" => Milestone::Ready,
        "firstinteraction" => Milestone::FirstInteraction,
        "routechange" => Milestone::RouteChange,
        "scrolltotop" => Milestone::ScrollToTop,
        "complete" => Milestone::Complete,
        "close" => Milestone::Close,
        "error" => Milestone::Error,
        _ => return None,
    })
}

/// The milestone of a callback's name.
fn of_callback(name: &str) -> Option<Milestone> {
    Some(match name {
        "onReady" => Milestone::Ready,
        "onFirstInteraction" => Milestone::FirstInteraction,
        "onRouteChange" => Milestone::RouteChange,
        "onScrollToTop" => Milestone::ScrollToTop,
        // The second is that of the vendor's legacy library.
        "onComplete" | "onCompletion" => Milestone::Complete,
        "onClose" => Milestone::Close,
        "onError" => Milestone::Error,
        _ => return None,
    })
}

/// Whether a wire type is one that the vendor's library already gives a meaning to.
#[must_use]
pub(crate) fn is_known_type(name: &str) -> bool {
    name == RESIZE || of_type(name).is_some()
}

/// An application message: which milestone, and where its data is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Head<'d> {
    /// What happened.
    pub(crate) milestone: Milestone,
    /// The declared wire type of a `custom` milestone.
    pub(crate) custom_type: Option<&'d str>,
    /// The message's own `data`; none when absent or null.
    pub(crate) data: Option<Node<'d>>,
    /// `id_ignored`, if so.
    pub(crate) flags: Flags,
}

/// Why an application message is refused, with the name that the sender used where that helps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Misfit {
    /// The reason, as counted.
    pub(crate) reason: Reason,
    /// The unknown name, cut to 64 characters, without controls.
    pub(crate) name: Option<String>,
}

impl From<Reason> for Misfit {
    fn from(reason: Reason) -> Self {
        Self { reason, name: None }
    }
}

/// Reads the head of an application message; `Ok(None)` is control traffic.
///
/// # Errors
/// The reasons of the contract, section 3: `shape`, `not_drimify`, `plugin_layer`, `type`, `unknown_event`.
pub(crate) fn read_head<'d>(doc: &'d Doc<'d>, form: Form, custom_types: &[String]) -> Result<Option<Head<'d>>, Misfit> {
    let root = doc.root();
    if root.get("isDigitaService").is_there() {
        return read_vendor(root, custom_types);
    }
    // What comes framed is the vendor's, so the neutral envelope is none there.
    if form == Form::Framed || !root.get("event").is_there() {
        return Err(Reason::Shape.into());
    }
    let name = root.get("event").text().ok_or(Reason::Type)?;
    let milestone = of_callback(name).ok_or_else(|| unknown(name))?;
    Ok(Some(Head { milestone, custom_type: None, data: data(root), flags: Flags::default() }))
}

fn read_vendor<'d>(root: Node<'d>, custom_types: &[String]) -> Result<Option<Head<'d>>, Misfit> {
    if root.get("isDigitaService").boolean() != Some(true) {
        return Err(Reason::NotDrimify.into());
    }
    if root.get("isPlugin").boolean() == Some(true) {
        return Err(Reason::PluginLayer.into());
    }
    let name = root.get("type").text().ok_or(Reason::Type)?;
    if name == RESIZE {
        return Ok(None);
    }
    let custom_type = custom_types.iter().any(|declared| declared == name).then_some(name);
    let milestone = match custom_type {
        Some(_) => Milestone::Custom,
        None => of_type(name).ok_or_else(|| unknown(name))?,
    };
    let mut flags = Flags::default();
    let given = root.get("id");
    if given.kind() != Kind::Null && id(given).is_none() {
        flags.insert(Flag::IdIgnored);
    }
    Ok(Some(Head { milestone, custom_type, data: data(root), flags }))
}

fn data(root: Node<'_>) -> Option<Node<'_>> {
    Some(root.get("data")).filter(|data| data.kind() != Kind::Null)
}

#[cold]
fn unknown(name: &str) -> Misfit {
    let shown = name.chars().filter(|character| !character.is_control()).take(MAX_SHOWN).collect();
    Misfit { reason: Reason::UnknownEvent, name: Some(shown) }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::platform::tests::PLATFORM;

    /// The milestone of a message, `control`, or the reason that refuses it.
    fn read(json: &str, form: Form) -> String {
        let doc = Doc::parse(json, PLATFORM).expect(json);
        match read_head(&doc, form, &["spin now".to_owned()]) {
            Ok(Some(head)) => match head.custom_type {
                Some(declared) => format!("{} of {declared}", head.milestone),
                None => head.milestone.to_string(),
            },
            Ok(None) => "control".to_owned(),
            Err(misfit) => misfit.reason.to_string(),
        }
    }

    #[test]
    fn a_message_of_the_vendor_is_told_by_its_marker_and_type() {
        for (rest, expected, why) in [
            (r#""type":"ready""#, "ready", "a type"),
            (r#""type":"firstinteraction""#, "firstInteraction", "a type of two words"),
            (r#""type":"routechange""#, "routeChange", "likewise"),
            (r#""type":"scrolltotop""#, "scrollToTop", "likewise"),
            (r#""type":"complete""#, "complete", "a type"),
            (r#""type":"close""#, "close", "a type"),
            (r#""type":"error""#, "error", "a type"),
            (r#""type":"spin now""#, "custom of spin now", "a declared type"),
            (r#""type":"resize""#, "control", "no milestone"),
            (r#""type":"Ready""#, "unknown_event", "exact and case-sensitive"),
            (r#""type":"onReady""#, "unknown_event", "a callback's name is no type"),
            (r#""type":"unavailable""#, "unknown_event", "the bridge's own milestones are nobody else's"),
            (r#""type":1"#, "type", "a type is text"),
            (r#""data":{}"#, "type", "and cannot be missing"),
            (r#""isPlugin":true,"type":"ready""#, "plugin_layer", "between shell and game"),
            (r#""isPlugin":1,"type":"ready""#, "ready", "only true says so"),
            (r#""event":"onClose","type":"ready""#, "ready", "the marker decides between the forms"),
        ] {
            let json = format!(r#"{{"isDigitaService":true,{rest}}}"#);
            for form in [Form::Framed, Form::Bare] {
                assert_eq!(read(&json, form), expected, "{json} {form:?}: {why}");
            }
        }
        for marker in ["false", "1", "\"true\"", "null", "{}"] {
            let json = format!(r#"{{"isDigitaService":{marker},"type":"ready","event":"onReady"}}"#);
            assert_eq!(read(&json, Form::Bare), "not_drimify", "{json}");
        }
    }

    #[test]
    fn the_neutral_envelope_is_told_by_its_event_and_comes_bare() {
        for (json, expected, why) in [
            (r#"{"event":"onReady"}"#, "ready", "a callback's name"),
            (r#"{"event":"onFirstInteraction"}"#, "firstInteraction", "likewise"),
            (r#"{"event":"onRouteChange"}"#, "routeChange", "likewise"),
            (r#"{"event":"onScrollToTop"}"#, "scrollToTop", "likewise"),
            (r#"{"event":"onComplete"}"#, "complete", "likewise"),
            (r#"{"event":"onCompletion"}"#, "complete", "the legacy name"),
            (r#"{"event":"onClose"}"#, "close", "likewise"),
            (r#"{"event":"onError"}"#, "error", "likewise"),
            (r#"{"event":"ready"}"#, "unknown_event", "a type is no callback's name"),
            (r#"{"event":"spin now"}"#, "unknown_event", "declared types are the vendor's form"),
            (r#"{"event":null}"#, "type", "a name is text"),
            (r#"{"type":"ready"}"#, "shape", "neither form"),
            ("[]", "shape", "no object"),
            ("1", "shape", "no container"),
        ] {
            assert_eq!(read(json, Form::Bare), expected, "{json}: {why}");
        }
        assert_eq!(read(r#"{"event":"onReady"}"#, Form::Framed), "shape");
    }

    #[test]
    fn an_unknown_name_is_told_short_and_without_controls() {
        let json = format!(r#"{{"event":"a\n\u0085b{}"}}"#, "é".repeat(100));
        let doc = Doc::parse(&json, PLATFORM).expect("JSON");
        let misfit = read_head(&doc, Form::Bare, &[]).expect_err("an unknown name");
        assert_eq!(misfit, Misfit { reason: Reason::UnknownEvent, name: Some(format!("ab{}", "é".repeat(62))) });
    }

    #[test]
    fn an_id_that_is_none_is_flagged_and_decides_nothing() {
        for (id, is_ignored) in
            [("\"a\"", false), ("7", false), ("null", false), ("1.5", true), ("{}", true), ("true", true)]
        {
            let json = format!(r#"{{"isDigitaService":true,"type":"ready","id":{id}}}"#);
            let doc = Doc::parse(&json, PLATFORM).expect("JSON");
            let head = read_head(&doc, Form::Bare, &[]).expect("a head").expect("a milestone");
            assert_eq!((head.milestone, head.flags.contains(Flag::IdIgnored)), (Milestone::Ready, is_ignored), "{id}");
        }
    }

    #[test]
    fn types_with_a_meaning_are_known() {
        for name in ["ready", "resize", "complete", "error"] {
            assert!(is_known_type(name), "{name}");
        }
        for name in ["", "onReady", "custom", "spin"] {
            assert!(!is_known_type(name), "{name}");
        }
    }

    #[test]
    fn data_that_is_null_is_none() {
        for (data, is_there) in [("null", false), ("{}", true), ("1", true), ("[]", true)] {
            let json = format!(r#"{{"event":"onReady","data":{data}}}"#);
            let doc = Doc::parse(&json, PLATFORM).expect("JSON");
            let head = read_head(&doc, Form::Bare, &[]).expect("a head").expect("a milestone");
            assert_eq!(head.data.is_some(), is_there, "{data}");
        }
    }
}
