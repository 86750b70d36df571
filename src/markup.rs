//! How a bridge starts from the page's markup: attributes of `<html>`, and the one JSON element.
//!
//! Only `<html>` decides about origins: sanitizers let `data-*` through elsewhere. What the page says is handed in as
//! JSON text; looking for it is not this room's business.

use crate::json::{Doc, Kind, Node, quote};
use crate::options::{Options, OptionsError};
use crate::platform::Platform;

/// Why no bridge can start from the markup.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum MarkupError {
    /// The JSON element is another element, as a person calls it.
    #[error("expected <script type=\"application/json\" data-drimify-config>, found {0}")]
    Source(String),
    /// There are several JSON elements.
    #[error("{0} elements have data-drimify-config: keep one")]
    Several(usize),
    /// The JSON element was not there yet when the bridge started.
    #[error("the JSON element comes after the script: put it before, or defer the script")]
    Late,
    /// An option that the JSON element has, and an attribute says as well.
    #[error("\"{0}\" is given in the JSON element and as an attribute: give it once")]
    Twice(&'static str),
    /// Options that do not fit.
    #[error(transparent)]
    Options(#[from] OptionsError),
}

/// Whether a bridge starts from the markup now.
#[derive(Debug)]
pub enum Start {
    /// `<html>` says that the page does it itself.
    Deferred,
    /// It does, with these options.
    Now(Box<Options>),
}

/// Reads what the page says of the bridge. `is_asked` is whether the page itself starts it, `settings` is
///
/// ```json
/// { "root": { "data-drimify-origins": "https://…" },
///   "debug": ["", "false"],
///   "config": [{ "element": "<script>", "isJson": true, "text": "{…}" }],
///   "timeout": 1, "autoHeight": 0 }
/// ```
/// where `root` has the attributes of `<html>`, `debug` the values of `data-drimify-debug`, and `timeout` and
/// `autoHeight` count the elements with `data-drimify-timeout` and `data-drimify-auto-height`.
///
/// # Errors
/// The first thing that does not fit.
pub fn start(settings: &str, is_asked: bool, platform: &'static dyn Platform) -> Result<Start, MarkupError> {
    let doc = Doc::parse(settings, platform).map_err(OptionsError::from)?;
    let page = doc.root();
    if !is_asked && is_set(attribute(page, "defer")) {
        return Ok(Start::Deferred);
    }
    let json = json_element(page)?.map(|text| Doc::parse(text, platform)).transpose().map_err(OptionsError::from)?;
    let attributes = attributes(page);
    let mut members = Vec::new();
    for (name, value) in &attributes {
        members.push(format!("{}:{value}", quote(name)));
    }
    let text = format!("{{{}}}", members.join(","));
    let mut docs = Vec::new();
    if let Some(json) = json {
        let is_given = |name: &str| json.root().kind() == Kind::Object && json.root().get(name).is_there();
        let on_frames = ["timeout", "autoHeight"].into_iter().filter(|name| page.get(name).number() > 0.0);
        if let Some(name) = attributes.iter().map(|(name, _)| *name).chain(on_frames).find(|name| is_given(name)) {
            return Err(MarkupError::Twice(name));
        }
        docs.push(json);
    }
    docs.push(Doc::parse(&text, platform).map_err(OptionsError::from)?);
    let mut options = Options::read(&docs, platform)?;
    if beacon(page).is_some() {
        // The element is asked each time: consent may be given later, and be taken back.
        options.beacon = None;
    }
    Ok(Start::Now(Box::new(Options { markup: true, declared: true, ..options })))
}

/// Looks again once the page is parsed: `before` is what it said when the bridge started.
///
/// # Errors
/// A JSON element that came later than the bridge.
pub fn look_again(before: &str, settings: &str, platform: &'static dyn Platform) -> Result<(), MarkupError> {
    let doc = Doc::parse(settings, platform).map_err(OptionsError::from)?;
    let earlier = Doc::parse(before, platform).map_err(OptionsError::from)?;
    match json_element(doc.root())? {
        Some(text) if json_element(earlier.root())? != Some(text) => Err(MarkupError::Late),
        _ => Ok(()),
    }
}

/// The text of the JSON element, if there is one.
fn json_element<'d>(page: Node<'d>) -> Result<Option<&'d str>, MarkupError> {
    let found = page.get("config");
    if let Some(wrong) = found.items().find(|element| element.get("isJson").boolean() != Some(true)) {
        return Err(MarkupError::Source(wrong.get("element").text().unwrap_or_default().to_owned()));
    }
    match found.items().count() {
        0 | 1 => Ok(found.items().next().and_then(|element| element.get("text").text())),
        several => Err(MarkupError::Several(several)),
    }
}

/// The options that attributes give, each with its JSON text.
fn attributes(page: Node<'_>) -> Vec<(&'static str, String)> {
    let flag = |is_set: bool| is_set.then(|| "true".to_owned());
    let remember = attribute(page, "verify-remember") != Some("false");
    let verify = attribute(page, "verify").map(|url| format!(r#"{{"url":{},"remember":{remember}}}"#, quote(url)));
    let options = [
        ("allowedOrigins", attribute(page, "origins").map(list)),
        ("redirectAllowedOrigins", attribute(page, "redirect-origins").map(list)),
        ("verify", verify),
        ("beacon", beacon(page).map(|url| format!(r#"{{"url":{}}}"#, quote(url)))),
        ("dev", flag(is_set(attribute(page, "dev")))),
        ("debug", flag(page.get("debug").items().any(|value| is_set(value.text())))),
    ];
    options.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
}

/// An attribute of `<html>`, by the rest of its name.
fn attribute<'d>(page: Node<'d>, name: &str) -> Option<&'d str> {
    page.get("root").get(&format!("data-drimify-{name}")).text()
}

/// Where plays are counted. Pages whose visitor has not consented write the attribute without an address.
fn beacon<'d>(page: Node<'d>) -> Option<&'d str> {
    attribute(page, "beacon").filter(|url| !url.trim().is_empty())
}

/// Whether an attribute without an argument is meant: frameworks write `true` for a bare one, and `false` for none.
fn is_set(value: Option<&str>) -> bool {
    value.is_some_and(|value| value != "false")
}

/// The words of an attribute, as a JSON list.
fn list(value: &str) -> String {
    let words = value.split(|character: char| character.is_whitespace() || character == ',');
    let quoted: Vec<_> = words.filter(|word| !word.is_empty()).map(quote).collect();
    format!("[{}]", quoted.join(","))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::error::BridgeError;
    use crate::platform::tests::PLATFORM;

    /// A page whose `<html>` has these attributes, with these JSON elements; members of the settings may follow.
    fn page(root: &str, config: &[&str], more: &str) -> String {
        let element = |text: &&str| format!(r#"{{"element":"<script>","isJson":true,"text":{}}}"#, quote(text));
        let config: Vec<_> = config.iter().map(element).collect();
        format!(r#"{{"root":{{{root}}},"config":[{}]{more}}}"#, config.join(","))
    }

    fn options(settings: &str) -> Options {
        match start(settings, false, PLATFORM) {
            Ok(Start::Now(options)) => *options,
            other => panic!("{settings}: {other:?}"),
        }
    }

    fn origins(options: &Options) -> Vec<&str> {
        options.allowed_origins.iter().map(|origin| origin.as_str()).collect()
    }

    #[test]
    fn a_page_that_says_nothing_starts_with_the_defaults() {
        let options = options(&page("", &[], ""));
        assert!(options.markup && options.declared && !options.dev && !options.debug);
        assert!(options.allowed_origins.is_empty() && options.verify.is_none());
    }

    #[test]
    fn attributes_of_the_document_element_are_options() {
        let options = options(&page(
            r#""data-drimify-origins":" https://a.example,\n https://b.example ","data-drimify-redirect-origins":"https://c.example",
               "data-drimify-verify":"/claims \"x\"","data-drimify-dev":"","data-drimify-state":"ready""#,
            &[],
            r#","debug":["false",""]"#,
        ));
        assert_eq!(origins(&options), ["https://a.example", "https://b.example"]);
        assert_eq!(options.redirect_origins.len(), 1);
        assert_eq!(options.verify.map(|verify| verify.url).as_deref(), Some("/claims \"x\""));
        assert!(options.dev && options.debug);
    }

    #[test]
    fn an_attribute_without_an_argument_is_set_unless_it_says_false() {
        for (value, is_set) in [("", true), ("true", true), ("data-drimify-dev", true), ("false", false)] {
            let options = options(&page(&format!(r#""data-drimify-dev":"{value}""#), &[], ""));
            assert_eq!(options.dev, is_set, "{value}");
            let debug = super::tests::options(&page("", &[], &format!(r#","debug":["{value}"]"#)));
            assert_eq!(debug.debug, is_set, "{value}");
        }
    }

    #[test]
    fn the_json_element_and_attributes_are_read_together() {
        let json = r##"{"allowedOrigins":["http://localhost:1"],"timeout":5,"markup":false,
                        "reactions":[{"type":"reveal","target":"#a"}]}"##;
        let options = options(&page(r#""data-drimify-dev":"","data-drimify-verify":"/c""#, &[json], ""));
        assert_eq!(origins(&options), ["http://localhost:1"], "which the attribute permits");
        assert_eq!(options.timeout, Some(5.0));
        assert!(options.verify.is_some() && options.markup, "the markup is read whatever it says");
        assert_eq!(options.to_conceal().len(), 1, "what is declared in the page is concealed");
    }

    #[test]
    fn where_plays_are_counted_the_root_element_says_each_time_and_the_json_element_once() {
        let by_attribute = options(&page(r#""data-drimify-beacon":"/seen""#, &[], ""));
        assert_eq!(by_attribute.beacon, None);
        let by_json = options(&page(r#""data-drimify-beacon":"""#, &[r#"{"beacon":{"url":"/seen"}}"#], ""));
        assert_eq!(by_json.beacon.as_deref(), Some("/seen"));
    }

    #[test]
    fn a_page_may_start_it_itself() {
        for (value, is_asked, is_deferred) in
            [("", false, true), ("true", false, true), ("false", false, false), ("", true, false)]
        {
            let settings = page(&format!(r#""data-drimify-defer":"{value}""#), &[], "");
            let start = start(&settings, is_asked, PLATFORM).expect("a start");
            assert_eq!(matches!(start, Start::Deferred), is_deferred, "{value:?}, asked: {is_asked}");
        }
        let wrong = page(r#""data-drimify-defer":"","data-drimify-origins":"*""#, &["{"], "");
        assert!(matches!(start(&wrong, false, PLATFORM), Ok(Start::Deferred)), "and is judged then");
    }

    #[test]
    fn every_mistake_has_its_code_and_the_way_out() {
        let div = r#"{"root":{},"config":[{"element":"<div#c>","isJson":false,"text":"{}"},{"element":"<script>","isJson":true,"text":"{}"}]}"#;
        let twice = |name: &str| format!("\"{name}\" is given in the JSON element and as an attribute: give it once");
        let both = |root: &str, json: &str, more: &str| page(root, &[json], more);
        for (settings, code, message) in [
            (
                div.to_owned(),
                "config_source",
                "expected <script type=\"application/json\" data-drimify-config>, found <div#c>".to_owned(),
            ),
            (
                page("", &["{}", "{}", "{}"], ""),
                "config_ambiguous",
                "3 elements have data-drimify-config: keep one".to_owned(),
            ),
            (
                page("", &["{"], ""),
                "config_parse",
                "the configuration is not JSON: expected a key in double quotes at 1".to_owned(),
            ),
            (
                page("", &[r#"{"dev":true,"dev":false}"#], ""),
                "config_parse",
                "the configuration is not JSON: \"dev\" is there twice".to_owned(),
            ),
            (page("", &[""], ""), "config_parse", String::new()),
            (
                both(r#""data-drimify-dev":"""#, "[]", ""),
                "config_type",
                "expected an object for \"options\", found []".to_owned(),
            ),
            (
                both(r#""data-drimify-origins":"https://a.example""#, r#"{"allowedOrigins":null}"#, ""),
                "config_ambiguous",
                twice("allowedOrigins"),
            ),
            (
                both(r#""data-drimify-redirect-origins":"""#, r#"{"redirectAllowedOrigins":[]}"#, ""),
                "config_ambiguous",
                twice("redirectAllowedOrigins"),
            ),
            (both(r#""data-drimify-verify":"/c""#, r#"{"verify":{}}"#, ""), "config_ambiguous", twice("verify")),
            (both(r#""data-drimify-beacon":"/s""#, r#"{"beacon":{}}"#, ""), "config_ambiguous", twice("beacon")),
            (both(r#""data-drimify-dev":"""#, r#"{"dev":true}"#, ""), "config_ambiguous", twice("dev")),
            (both("", r#"{"debug":true}"#, r#","debug":[""]"#), "config_ambiguous", twice("debug")),
            (both("", r#"{"timeout":1}"#, r#","timeout":2"#), "config_ambiguous", twice("timeout")),
            (both("", r#"{"autoHeight":true}"#, r#","autoHeight":1"#), "config_ambiguous", twice("autoHeight")),
            (
                page(r#""data-drimify-origins":" , ""#, &[], ""),
                "origins_empty",
                "allowedOrigins is an empty list: list an origin, or leave it out".to_owned(),
            ),
            (page(r#""data-drimify-origins":"a.example""#, &[], ""), "origin_bad_scheme", String::new()),
            (page(r#""data-drimify-verify":"http://[""#, &[], ""), "config_type", String::new()),
            (page(r#""data-drimify-beacon":"http://[""#, &[], ""), "config_type", String::new()),
        ] {
            let error = BridgeError::from(start(&settings, false, PLATFORM).expect_err(&settings));
            assert_eq!(error.code(), code, "{settings}");
            if !message.is_empty() {
                assert_eq!(error.to_string(), message, "{settings}");
            }
        }
    }

    #[test]
    fn what_one_of_them_does_not_say_is_no_contradiction() {
        for (root, json, more) in [
            (r#""data-drimify-dev":"false""#, r#"{"dev":true}"#, ""),
            ("", r#"{"debug":true}"#, r#","debug":["false"]"#),
            (r#""data-drimify-beacon":" ""#, r#"{"beacon":{"url":"/s"}}"#, ""),
            ("", r#"{"timeout":1,"autoHeight":true}"#, r#","timeout":0,"autoHeight":0"#),
        ] {
            let settings = page(root, &[json], more);
            assert!(start(&settings, false, PLATFORM).is_ok(), "{settings}");
        }
    }

    #[test]
    fn a_json_element_that_comes_late_is_told() {
        let (without, with) = (page("", &[], ""), page("", &["{}"], ""));
        for (before, now, expected, why) in [
            (&without, &without, Ok(()), "there is none"),
            (&with, &with, Ok(()), "it was there"),
            (&with, &without, Ok(()), "it was there, and was taken away"),
            (&without, &with, Err(MarkupError::Late), "it comes after the script"),
            (&with, &page("", &[r#"{"dev":true}"#], ""), Err(MarkupError::Late), "it is another one now"),
            (&with, &page("", &["{}", "{}"], ""), Err(MarkupError::Several(2)), "a second one has come"),
        ] {
            assert_eq!(look_again(before, now, PLATFORM), expected, "{why}");
        }
        let late = BridgeError::from(MarkupError::Late);
        assert_eq!(late.code(), "config_source");
        assert_eq!(late.to_string(), "the JSON element comes after the script: put it before, or defer the script");
    }
}
