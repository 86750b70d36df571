//! Takes off what carries the JSON: the text frames of the iframe-resizer 4.3 transport, or nothing.
//!
//! Knows the transport alone; what the JSON says is `head`'s business.

use crate::gate::Reason;

const FRAME_PREFIX: &str = "[iFrameSizer]";
const CHILD_READY: &str = "[iFrameResizerChild]Ready";
const LEGACY_SCROLL: &str = "scrollup";

/// The verbs whose numbers are the size of the document: what made the child script look at it. Those of version 4; what
/// any other verb carries is a position, or nothing.
const VERBS_WITH_SIZE: [&str; 25] = [
    "init",
    "interval",
    "mutationObserver",
    "resize",
    "resizeParent",
    "size",
    "reset",
    "resetPage",
    "imageLoad",
    "imageLoadFailed",
    "animationstart",
    "animationiteration",
    "animationend",
    "transitionstart",
    "transitioniteration",
    "transitionend",
    "input",
    "mouseup",
    "mousedown",
    "orientationchange",
    "afterprint",
    "readystatechange",
    "touchstart",
    "touchend",
    "touchcancel",
];

/// How JSON text came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// In a frame of the transport.
    Framed,
    /// As the message itself.
    Bare,
}

/// A message that is neither a milestone nor refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Control<'t> {
    /// A child script that loaded late asks for the init string.
    ChildReady,
    /// A framed verb other than `message`.
    Verb {
        /// The id that the parent gave the frame.
        id: &'t str,
        /// The document's height in CSS pixels, where the verb reports one.
        height: Option<&'t str>,
    },
    /// A request to resize or to scroll.
    Other,
}

/// What a message's text is, before its JSON is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Envelope<'t> {
    /// No application message.
    Control(Control<'t>),
    /// JSON text, and how it came.
    Json(&'t str, Form),
}

/// Takes the transport's frame off a message: `[iFrameSizer]id:height:width:verb`, and for the verb `message` a colon
/// and the JSON text, which may have colons of its own.
///
/// # Errors
/// [`Reason::Direction`] for what only a parent says, [`Reason::Parse`] for a frame that lacks fields.
pub(crate) fn open(text: &str) -> Result<Envelope<'_>, Reason> {
    match text {
        CHILD_READY => return Ok(Envelope::Control(Control::ChildReady)),
        LEGACY_SCROLL => return Ok(Envelope::Control(Control::Other)),
        _ => {}
    }
    let Some(framed) = text.strip_prefix(FRAME_PREFIX) else { return Ok(Envelope::Json(text, Form::Bare)) };
    // A parent's message has no id and no size before it.
    if framed.strip_prefix("message:").is_some_and(|json| json.starts_with(['{', '[', '"'])) {
        return Err(Reason::Direction);
    }
    let mut fields = framed.splitn(5, ':');
    let (id, height, _width, verb) = (fields.next(), fields.next(), fields.next(), fields.next());
    match (verb, fields.next()) {
        (Some("message"), Some(json)) => Ok(Envelope::Json(json, Form::Framed)),
        (None | Some("" | "message"), _) => Err(Reason::Parse),
        (Some(verb), _) => {
            let height = height.filter(|_| VERBS_WITH_SIZE.contains(&verb));
            Ok(Envelope::Control(Control::Verb { id: id.unwrap_or_default(), height }))
        }
    }
}

/// Whether a text is in a frame of the transport: then a child of it speaks.
#[must_use]
pub(crate) fn is_framed(text: &str) -> bool {
    text.starts_with(FRAME_PREFIX)
}

/// The init string that a child script waits for, with the vendor's own settings. Fields: id, bodyMarginV1, sizeWidth,
/// log, interval, enablePublicMethods, autoResize, bodyMargin, heightCalculationMethod, bodyBackground, bodyPadding,
/// tolerance, inPageLinks, resizeFrom, widthCalculationMethod, mouseEvents.
#[must_use]
pub fn greeting(id: &str) -> String {
    format!("{FRAME_PREFIX}{id}:0:false:false:32:true:true::taggedElement:::2:false:child:scroll:false")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_opened_as_the_transport_says() {
        let verb = |id, height| Ok(Envelope::Control(Control::Verb { id, height }));
        let control = |control| Ok(Envelope::Control(control));
        for (text, expected, why) in [
            ("{}", Ok(Envelope::Json("{}", Form::Bare)), "no frame"),
            ("[iFrameSizer", Ok(Envelope::Json("[iFrameSizer", Form::Bare)), "a prefix must be whole"),
            (" [iFrameSizer]a:1:2:init", Ok(Envelope::Json(" [iFrameSizer]a:1:2:init", Form::Bare)), "and come first"),
            (
                "[iFrameSizer]a:1:2:message:{\"b\":1}",
                Ok(Envelope::Json("{\"b\":1}", Form::Framed)),
                "colons in JSON stay",
            ),
            (
                "[iFrameSizer]a:1:2:message:",
                Ok(Envelope::Json("", Form::Framed)),
                "no JSON is for the reader to refuse",
            ),
            ("[iFrameSizer]:::message:{}", Ok(Envelope::Json("{}", Form::Framed)), "id and size may be empty"),
            ("[iFrameSizer]a:1:2:message", Err(Reason::Parse), "no JSON text"),
            ("[iFrameSizer]a:1:2:", Err(Reason::Parse), "no verb"),
            ("[iFrameSizer]a:1:2", Err(Reason::Parse), "too few fields"),
            ("[iFrameSizer]", Err(Reason::Parse), "no field at all"),
            ("[iFrameSizer]message:{}", Err(Reason::Direction), "a parent's message"),
            ("[iFrameSizer]message:[1]", Err(Reason::Direction), "a parent's list"),
            ("[iFrameSizer]message:\"a:b:c\"", Err(Reason::Direction), "a parent's text"),
            ("[iFrameSizer]message:1:2:init", verb("message", Some("1")), "a frame whose id is message"),
            ("[iFrameSizer]a:120:300:init", verb("a", Some("120")), "a size"),
            ("[iFrameSizer]a:120:300:resize:more", verb("a", Some("120")), "with more fields"),
            ("[iFrameSizer]a:120:300:scrollTo", verb("a", None), "a position is no size"),
            ("[iFrameSizer]a:1:2:mouseleave", verb("a", None), "and neither is a pointer's"),
            ("[iFrameResizerChild]Ready", control(Control::ChildReady), "the child's ping"),
            ("[iFrameResizerChild]Ready ", Ok(Envelope::Json("[iFrameResizerChild]Ready ", Form::Bare)), "exactly"),
            ("scrollup", control(Control::Other), "the legacy text"),
        ] {
            assert_eq!(open(text), expected, "{text}: {why}");
        }
    }

    #[test]
    fn the_verbs_that_report_a_size_are_a_closed_list() {
        let opened = |verb: &str| {
            let text = format!("[iFrameSizer]a:120:300:{verb}");
            match open(&text) {
                Ok(Envelope::Control(Control::Verb { id: "a", height })) => height.is_some(),
                other => panic!("{verb}: {other:?}"),
            }
        };
        for verb in ["size", "resize", "interval", "mutationObserver", "init", "reset", "touchend", "imageLoad"] {
            assert!(opened(verb), "{verb}");
        }
        let of_version_4 =
            "close scrollTo scrollToOffset pageInfo pageInfoStop inPageLink autoResize mouseenter mouseleave";
        let of_version_5 = "iframeReady beforeUnload pageHide parentInfo parentInfoStop scrollBy title title:120:300";
        for verb in of_version_4.split(' ').chain(of_version_5.split(' ')).chain(["Size", "resized", "later"]) {
            assert!(!opened(verb), "{verb}");
        }
    }

    #[test]
    fn the_greeting_has_the_sixteen_fields_of_the_init_string() {
        let greeting = greeting("drimify-bridge-1");
        assert_eq!(
            greeting,
            "[iFrameSizer]drimify-bridge-1:0:false:false:32:true:true::taggedElement:::2:false:child:scroll:false"
        );
        assert_eq!(greeting.split(':').count(), 16);
    }
}
