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
pub(crate) enum Start {
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
pub(crate) fn start(settings: &str, is_asked: bool, platform: &'static dyn Platform) -> Result<Start, MarkupError> {
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
    let options = Options::read(&docs, platform)?;
    Ok(Start::Now(Box::new(Options { markup: true, declared: true, ..options })))
}

/// Looks again once the page is parsed: `before` is what it said when the bridge started.
///
/// # Errors
/// A JSON element that came later than the bridge.
pub(crate) fn look_again(before: &str, settings: &str, platform: &'static dyn Platform) -> Result<(), MarkupError> {
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
    let verify = attribute(page, "verify").map(|url| format!(r#"{{"url":{}}}"#, quote(url)));
    let options = [
        ("allowedOrigins", attribute(page, "origins").map(list)),
        ("redirectAllowedOrigins", attribute(page, "redirect-origins").map(list)),
        ("verify", verify),
        ("dev", flag(is_set(attribute(page, "dev")))),
        ("debug", flag(page.get("debug").items().any(|value| is_set(value.text())))),
    ];
    options.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
}

/// An attribute of `<html>`, by the rest of its name.
fn attribute<'d>(page: Node<'d>, name: &str) -> Option<&'d str> {
    page.get("root").get(&format!("data-drimify-{name}")).text()
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
