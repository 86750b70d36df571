//! What the page says of an iframe, and whether that will do.

use super::FrameError;
use crate::options::{DEFAULT_ORIGINS, Options};
use crate::origin::Origin;

/// What the page says of an iframe.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrameFacts {
    /// The address of its `src`, absolute.
    pub src: String,
    /// The origin of that; empty unless it is http(s).
    pub src_origin: String,
    /// Without such an address, the origins of those that its other attributes hold, such as `data-src`.
    pub named: Vec<String>,
    /// Its id.
    pub id: Option<String>,
    /// The page gave it by `frame`.
    pub given: bool,
    /// It is marked `data-drimify`.
    pub marked: bool,
    /// It is marked, or something around it is.
    pub in_marked: bool,
    /// It stands below `data-drimify-ignore`.
    pub ignored: bool,
    /// It is loaded when it comes near.
    pub lazy: bool,
    /// The document inside cannot be seen: it is another origin's, or the sandbox makes it so.
    pub is_foreign: bool,
    /// Its `load` event has passed already: the page is complete, and the document inside is foreign.
    pub has_loaded: bool,
    /// Its address was taken away: what its window shows counts for nothing until another document loads.
    pub is_former: bool,
    /// Its sandbox, if it has one.
    pub sandbox: Option<String>,
    /// What a person calls it, such as `<iframe#game>`.
    pub describe: String,
    /// Its own `data-drimify-timeout`, or a marked container's.
    pub timeout: Option<Setting>,
    /// Its own `data-drimify-auto-height`, or a marked container's.
    pub auto_height: Option<Setting>,
}

/// An attribute that says something of a frame.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting {
    /// What it says.
    pub text: String,
    /// What a person calls the element that carries it.
    pub place: String,
}

/// Whether an iframe may be registered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Admission {
    /// It may: for the listed origins, and for these of its own.
    Registered(Vec<Origin>),
    /// It is none of the bridge's.
    Refused,
}

impl FrameFacts {
    /// Whether the iframe may be registered (contract, section 2, a frame's own origins).
    ///
    /// # Errors
    /// A frame that the page pointed at, by `frame` or by `data-drimify`, cannot be.
    pub(crate) fn admission(&self, options: &Options) -> Result<Admission, FrameError> {
        if !self.has_address() {
            return Ok(self.admission_without_src(options));
        }
        let origin = match Origin::parse(&self.src_origin, options.dev) {
            Ok(origin) => origin,
            Err(error) if self.given || self.marked => {
                return Err(FrameError::Origin { element: self.describe.clone(), error });
            }
            Err(_) => return Ok(Admission::Refused),
        };
        let list = &options.allowed_origins;
        let is_listed = list.contains(&origin);
        if self.given && !self.marked && !is_listed && !list.is_empty() {
            return Err(FrameError::SrcOrigin { element: self.describe.clone(), origin: self.src_origin.clone() });
        }
        let is_known = is_listed || self.marked || DEFAULT_ORIGINS.contains(&origin.as_str());
        if !self.given && (self.ignored || !is_known) {
            return Ok(Admission::Refused);
        }
        let has_own = list.is_empty() || self.marked;
        Ok(Admission::Registered(if has_own { vec![origin] } else { Vec::new() }))
    }

    /// Lazy loaders, links and forms navigate the window inside: what the page pointed at is registered at once, and
    /// speaks from where it may.
    fn admission_without_src(&self, options: &Options) -> Admission {
        if !(self.given || self.marked && !self.ignored) {
            return Admission::Refused;
        }
        let has_own = options.allowed_origins.is_empty() || self.marked;
        let own = DEFAULT_ORIGINS.iter().filter_map(|origin| Origin::parse(origin, false).ok());
        Admission::Registered(if has_own { own.collect() } else { Vec::new() })
    }

    /// Whether it is at the same address: without one, whatever else the `src` says.
    pub(crate) fn is_at(&self, other: &Self) -> bool {
        self.src == other.src || !self.has_address() && !other.has_address()
    }

    /// Whether its `src` is an http(s) address.
    #[must_use]
    pub(crate) fn has_address(&self) -> bool {
        !self.src_origin.is_empty()
    }

    /// Whether its window shows another origin's document, and no sandbox only makes it look so.
    #[must_use]
    pub(crate) fn shows_foreign(&self) -> bool {
        self.is_foreign && !self.is_opaque()
    }

    /// Whether a sandbox takes the frame's origin away, so that whatever it says is refused.
    #[must_use]
    pub(crate) fn is_opaque(&self) -> bool {
        let keeps_origin = |token: &str| token.eq_ignore_ascii_case("allow-same-origin");
        self.sandbox.as_ref().is_some_and(|sandbox| !sandbox.split_ascii_whitespace().any(keeps_origin))
    }

    /// Milliseconds of silence until it is unavailable; 0 is never. What is wrong with its own setting is added.
    pub(super) fn silence(&self, options: &Options, faults: &mut Vec<FrameError>) -> f64 {
        /// Where nothing else is said.
        const TIMEOUT: f64 = 15_000.0;
        let is_number = |text: &str| (1..=9).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        let read = |text: &str| text.parse().ok().filter(|_: &u32| is_number(text)).map(f64::from);
        let expected = Expected { name: "timeout", what: "milliseconds" };
        expected.own(self.timeout.as_ref(), options.timeout, options, read, faults).unwrap_or(TIMEOUT)
    }

    /// Whether it is sized. What is wrong with its own setting is added.
    pub(super) fn is_sized(&self, options: &Options, faults: &mut Vec<FrameError>) -> bool {
        let read = |text: &str| match text {
            "" | "true" => Some(true),
            "false" => Some(false),
            _ => None,
        };
        let expected = Expected { name: "auto-height", what: "true or false" };
        expected.own(self.auto_height.as_ref(), options.auto_height, options, read, faults).unwrap_or(true)
    }
}

/// A setting that a frame may have of its own.
struct Expected {
    name: &'static str,
    what: &'static str,
}

impl Expected {
    /// The frame's own setting, where markup is read and the text fits; else the option.
    fn own<T>(
        &self,
        setting: Option<&Setting>,
        option: Option<T>,
        options: &Options,
        read: impl FnOnce(&str) -> Option<T>,
        faults: &mut Vec<FrameError>,
    ) -> Option<T> {
        let Some(Setting { text, place }) = setting.filter(|_| options.markup) else { return option };
        let Self { name, what: expected } = *self;
        if options.declared && option.is_some() {
            faults.push(FrameError::SettingTwice { element: place.clone(), name });
        }
        read(text).or_else(|| {
            faults.push(FrameError::Setting { element: place.clone(), name, expected, found: text.clone() });
            option
        })
    }
}

/// What a selector is to choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chosen {
    /// The one iframe of `frame`.
    Frame,
    /// The element of `container`.
    Container,
}

/// What stands where an element was expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// An iframe.
    Iframe,
    /// Another element, as a person calls it.
    Element(String),
    /// Something else, as a sentence shows it.
    Other(String),
}

impl Chosen {
    /// Whether what was given, or matched, will do.
    ///
    /// # Errors
    /// It is something else.
    pub fn check(self, found: &Found) -> Result<(), FrameError> {
        match (self, found) {
            (_, Found::Iframe) | (Self::Container, Found::Element(_)) => Ok(()),
            (Self::Frame, Found::Element(found) | Found::Other(found)) => Err(FrameError::NotIframe(found.clone())),
            (Self::Container, Found::Other(found)) => Err(FrameError::NotElement(found.clone())),
        }
    }
}

/// Which of a selector's matches is meant.
///
/// # Errors
/// None of them, or of several iframes no single one.
pub fn choose(chosen: Chosen, selector: &str, matches: &[Found]) -> Result<usize, FrameError> {
    let first = matches.first().ok_or_else(|| FrameError::NotFound(selector.to_owned()))?;
    if chosen == Chosen::Container {
        return chosen.check(first).map(|()| 0);
    }
    matches.iter().try_for_each(|found| chosen.check(found))?;
    if matches.len() > 1 {
        return Err(FrameError::Ambiguous(selector.to_owned()));
    }
    Ok(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::BridgeError;
    use crate::frame::tests::facts;

    const LISTED: &str = "https://games.brand.example";
    const DEFAULT: &str = "https://apps.drimify.com";
    const STRANGE: &str = "https://strange.example";

    /// How an iframe came to be looked at.
    #[derive(Debug, Clone, Copy)]
    enum By {
        Given,
        Marked,
        GivenAndMarked,
        Found,
        Ignored,
        MarkedAndIgnored,
        GivenAndIgnored,
    }

    fn at(origin: &str, by: By) -> FrameFacts {
        FrameFacts {
            given: matches!(by, By::Given | By::GivenAndMarked | By::GivenAndIgnored),
            marked: matches!(by, By::Marked | By::GivenAndMarked | By::MarkedAndIgnored),
            ignored: matches!(by, By::Ignored | By::MarkedAndIgnored | By::GivenAndIgnored),
            ..facts(origin)
        }
    }

    fn options(listed: &[&str]) -> Options {
        let allowed_origins = listed.iter().map(|origin| origin.parse().expect("an origin")).collect();
        Options { allowed_origins, markup: true, ..Options::default() }
    }

    #[test]
    fn a_frames_own_origins_decide_whether_it_is_registered() {
        /// What becomes of an iframe: registered for the list alone, or for its own origin as well.
        enum Becomes {
            ByList,
            ByOwn,
            ByDefault,
            Refused,
            Code(&'static str),
        }
        use Becomes::{ByDefault, ByList, ByOwn, Code, Refused};
        let (none, list): (&[&str], &[&str]) = (&[], &[LISTED]);
        for (listed, origin, by, becomes, why) in [
            (none, STRANGE, By::Given, ByOwn, "a given frame needs no list"),
            (none, STRANGE, By::Marked, ByOwn, "nor does a marked one"),
            (none, STRANGE, By::Found, Refused, "anybody's iframe"),
            (none, DEFAULT, By::Found, ByOwn, "the vendor's"),
            (none, "https://go.drimify.com", By::Found, ByOwn, "the vendor's other one"),
            (none, "https://x.drimify.com", By::Found, Refused, "none of the two"),
            (none, DEFAULT, By::Ignored, Refused, "below data-drimify-ignore"),
            (none, DEFAULT, By::MarkedAndIgnored, Refused, "also if it is marked"),
            (none, DEFAULT, By::GivenAndIgnored, ByOwn, "but not if it is given"),
            (list, LISTED, By::Found, ByList, "listed"),
            (list, LISTED, By::Ignored, Refused, "listed, below data-drimify-ignore"),
            (list, DEFAULT, By::Found, ByList, "discovered, and heard only from what is listed"),
            (list, STRANGE, By::Found, Refused, "neither"),
            (list, STRANGE, By::Marked, ByOwn, "the mark allows its own origin"),
            (list, LISTED, By::Marked, ByOwn, "its own, and the list"),
            (list, LISTED, By::Given, ByList, "given, for the list alone"),
            (list, STRANGE, By::Given, Code("frame_src_origin"), "a mistake in the list, or in the src"),
            (list, STRANGE, By::GivenAndMarked, ByOwn, "the mark allows its own origin"),
            (none, "http://a.example", By::Given, Code("origin_insecure_scheme"), "the page pointed at it"),
            (none, "http://a.example", By::Marked, Code("origin_insecure_scheme"), "the page pointed at it"),
            (none, "http://a.example", By::Found, Refused, "nobody pointed at it"),
            (none, "http://localhost:1", By::Marked, Code("origin_insecure_scheme"), "loopback needs dev"),
            (none, "", By::Given, ByDefault, "no address: it may be navigated from inside"),
            (none, "", By::Marked, ByDefault, "no address, marked"),
            (none, "", By::GivenAndIgnored, ByDefault, "no address, given where nothing is discovered"),
            (none, "", By::MarkedAndIgnored, Refused, "no address, marked where nothing is discovered"),
            (none, "", By::Found, Refused, "no address"),
            (list, "", By::Given, ByList, "no address: a given frame's list rules"),
            (list, "", By::Marked, ByDefault, "no address: the list, and the vendor's"),
            (list, "", By::GivenAndMarked, ByDefault, "no address: the list, and the vendor's"),
            (list, "", By::Found, Refused, "no address"),
        ] {
            let facts = at(origin, by);
            let admission = facts.admission(&options(listed));
            let expected = match becomes {
                ByList => Ok(Admission::Registered(vec![])),
                ByOwn => Ok(Admission::Registered(vec![origin.parse().expect("an origin")])),
                ByDefault => {
                    let both = DEFAULT_ORIGINS.map(|origin| origin.parse().expect("an origin"));
                    Ok(Admission::Registered(both.to_vec()))
                }
                Refused => Ok(Admission::Refused),
                Code(code) => Err(code),
            };
            assert_eq!(admission.map_err(|error| BridgeError::from(error).code()), expected, "{origin}, {by:?}: {why}");
        }
    }

    #[test]
    fn loopback_hosts_are_registered_with_dev() {
        let dev = Options { dev: true, ..Options::default() };
        for (origin, is_admitted) in [("http://localhost:1", true), ("http://a.example", false)] {
            assert_eq!(at(origin, By::Marked).admission(&dev).is_ok(), is_admitted, "{origin}");
        }
    }

    #[test]
    fn what_a_sandbox_hides_is_no_foreign_document() {
        for (is_foreign, sandbox, expected) in [
            (false, None, false),
            (true, None, true),
            (true, Some("allow-scripts allow-same-origin"), true),
            (true, Some("allow-scripts"), false),
        ] {
            let facts = FrameFacts { is_foreign, sandbox: sandbox.map(str::to_owned), ..facts("") };
            assert_eq!(facts.shows_foreign(), expected, "{is_foreign} {sandbox:?}");
        }
    }

    #[test]
    fn what_is_wrong_with_a_frame_names_the_element() {
        let given = at(STRANGE, By::Given).admission(&options(&[LISTED])).expect_err("not listed");
        assert_eq!(
            given.to_string(),
            "<iframe#game>: the src is at \"https://strange.example\", which allowedOrigins does not list: add it, or \
             correct the src"
        );
        let marked = at("http://a.example", By::Marked).admission(&Options::default()).expect_err("insecure");
        assert_eq!(
            marked.to_string(),
            "<iframe#game>: the origin \"http://a.example\" is not secure: use https (http is for loopback hosts, with dev)"
        );
    }

    #[test]
    fn a_sandbox_without_allow_same_origin_takes_the_origin_away() {
        for (sandbox, is_opaque) in [
            (None, false),
            (Some(""), true),
            (Some("allow-scripts"), true),
            (Some("allow-scripts allow-same-origin"), false),
            (Some("ALLOW-SAME-ORIGIN"), false),
        ] {
            let facts = FrameFacts { sandbox: sandbox.map(str::to_owned), ..facts(DEFAULT) };
            assert_eq!(facts.is_opaque(), is_opaque, "{sandbox:?}");
        }
    }

    fn setting(text: &str) -> Option<Setting> {
        Some(Setting { text: text.into(), place: "<div#root>".into() })
    }

    #[test]
    fn a_frame_may_say_itself_how_long_its_silence_is_borne() {
        let wrong =
            |found: &str| Some(format!("<div#root> data-drimify-timeout: expected milliseconds, found \"{found}\""));
        for (text, option, expected, fault) in [
            (None, None, 15_000.0, None),
            (None, Some(5.0), 5.0, None),
            (Some("250"), Some(5.0), 250.0, None),
            (Some("0"), Some(5.0), 0.0, None),
            (Some("999999999"), None, 999_999_999.0, None),
            (Some("1000000000"), None, 15_000.0, wrong("1000000000")),
            (Some("5s"), Some(5.0), 5.0, wrong("5s")),
            (Some(""), None, 15_000.0, wrong("")),
            (Some("-1"), None, 15_000.0, wrong("-1")),
            (Some("1e3"), None, 15_000.0, wrong("1e3")),
        ] {
            let facts = FrameFacts { timeout: text.and_then(setting), ..facts(DEFAULT) };
            let mut faults = Vec::new();
            let options = Options { timeout: option, ..options(&[]) };
            assert_eq!(facts.silence(&options, &mut faults), expected, "{text:?}, {option:?}");
            assert_eq!(faults.pop().map(|fault| fault.to_string()), fault, "{text:?}");
        }
    }

    #[test]
    fn a_frame_may_say_itself_whether_it_is_sized() {
        for (text, option, expected, is_fault) in [
            (None, None, true, false),
            (None, Some(false), false, false),
            (Some(""), Some(false), true, false),
            (Some("true"), Some(false), true, false),
            (Some("false"), None, false, false),
            (Some("flase"), None, true, true),
            (Some("False"), Some(false), false, true),
        ] {
            let facts = FrameFacts { auto_height: text.and_then(setting), ..facts(DEFAULT) };
            let mut faults = Vec::new();
            let options = Options { auto_height: option, ..options(&[]) };
            assert_eq!(facts.is_sized(&options, &mut faults), expected, "{text:?}, {option:?}");
            assert_eq!(!faults.is_empty(), is_fault, "{text:?}");
        }
    }

    #[test]
    fn a_setting_beside_the_same_option_of_the_json_element_is_told_and_counts() {
        let facts = FrameFacts { timeout: setting("7"), ..facts(DEFAULT) };
        let declared = |timeout| Options { timeout, declared: true, ..options(&[]) };
        let mut faults = Vec::new();
        assert_eq!(facts.silence(&declared(Some(5.0)), &mut faults), 7.0);
        let fault = BridgeError::from(faults.pop().expect("a fault"));
        assert_eq!(fault.code(), "config_ambiguous");
        assert_eq!(
            fault.to_string(),
            "<div#root>: \"timeout\" is given in the JSON element and as an attribute: give it once"
        );
        facts.silence(&declared(None), &mut faults);
        facts.silence(&Options { timeout: Some(5.0), ..options(&[]) }, &mut faults);
        assert_eq!(faults, [], "one of them alone, or a script's option");
    }

    #[test]
    fn settings_are_read_only_where_markup_is() {
        let facts = FrameFacts { timeout: setting("soon"), auto_height: setting("false"), ..facts(DEFAULT) };
        let mut faults = Vec::new();
        assert_eq!(facts.silence(&Options::default(), &mut faults), 15_000.0);
        assert!(facts.is_sized(&Options::default(), &mut faults) && faults.is_empty());
    }

    #[test]
    fn a_selector_chooses_one_iframe_or_the_first_container() {
        let element = || Found::Element("<div#a>".into());
        for (chosen, matches, expected, why) in [
            (Chosen::Frame, vec![Found::Iframe], Ok(0), "the one"),
            (Chosen::Frame, vec![], Err(FrameError::NotFound("#x".into())), "nothing matches"),
            (Chosen::Frame, vec![Found::Iframe, Found::Iframe], Err(FrameError::Ambiguous("#x".into())), "which?"),
            (Chosen::Frame, vec![element()], Err(FrameError::NotIframe("<div#a>".into())), "something else"),
            (
                Chosen::Frame,
                vec![Found::Iframe, Found::Iframe, element()],
                Err(FrameError::NotIframe("<div#a>".into())),
                "something else among them is the likelier mistake",
            ),
            (Chosen::Container, vec![element(), element()], Ok(0), "the first"),
            (Chosen::Container, vec![Found::Iframe], Ok(0), "an iframe is an element, and contains none"),
            (Chosen::Container, vec![], Err(FrameError::NotFound("#x".into())), "nothing matches"),
        ] {
            assert_eq!(choose(chosen, "#x", &matches), expected, "{why}");
        }
    }

    #[test]
    fn what_is_handed_over_must_be_what_it_is_called() {
        for (chosen, found, code, sentence) in [
            (
                Chosen::Frame,
                Found::Element("<div#a>".into()),
                "frame_not_iframe",
                "expected an iframe for \"frame\", found <div#a>",
            ),
            (
                Chosen::Frame,
                Found::Other("null".into()),
                "frame_not_iframe",
                "expected an iframe for \"frame\", found null",
            ),
            (
                Chosen::Container,
                Found::Other("42".into()),
                "config_type",
                "expected an element or a selector for \"container\", found 42",
            ),
        ] {
            let error = BridgeError::from(chosen.check(&found).expect_err(sentence));
            assert_eq!((error.code(), error.to_string().as_str()), (code, sentence));
        }
        assert_eq!(Chosen::Container.check(&Found::Element("<div>".into())), Ok(()));
        assert_eq!(Chosen::Frame.check(&Found::Iframe), Ok(()));
    }
}
