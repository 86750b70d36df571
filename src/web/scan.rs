//! Markup into options and reactions: the attributes of `<html>`, of frames, and of the elements that react.

use std::borrow::Cow;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlIFrameElement};

use crate::config::Config;
use crate::reaction::{ACTION_TYPES, Modifiers, Reaction, ReactionError, Target};
use crate::web::dom;
use crate::web::platform::PLATFORM;

/// Whether the page wants to start the bridge itself.
pub(crate) fn is_deferred() -> bool {
    dom::root_element().is_some_and(|root| flag(&root, "data-drimify-defer"))
}

/// The options that attributes of `<html>` give, as JSON text: sanitizers let `data-*` through, so only this element
/// decides about origins.
pub(crate) fn page_options() -> String {
    let mut options = String::from("{\"markup\":true");
    if let Some(root) = dom::root_element() {
        for (attribute, option) in [("data-drimify-origins", "allowedOrigins"), ("data-drimify-redirect-origins", "redirectAllowedOrigins")] {
            if let Some(list) = dom::attribute(&root, attribute) {
                let entries: Vec<String> = words(&list).map(quote).collect();
                options.push_str(&[",\"", option, "\":[", &entries.join(","), "]"].concat());
            }
        }
        if flag(&root, "data-drimify-dev") {
            options.push_str(",\"dev\":true");
        }
    }
    let debugging = dom::query_all("[data-drimify-debug]").unwrap_or_default();
    if debugging.iter().any(|element| flag(element, "data-drimify-debug")) {
        options.push_str(",\"debug\":true");
    }
    options.push('}');
    options
}

/// An attribute's text in JSON. Control characters become spaces: no origin contains one, nor a space.
fn quote(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        if matches!(character, '"' | '\\') {
            quoted.push('\\');
        }
        quoted.push(if character.is_control() { ' ' } else { character });
    }
    quoted.push('"');
    quoted
}

fn words(list: &str) -> impl Iterator<Item = &str> {
    list.split([',', ' ', '\n', '\t', '\r']).filter(|word| !word.is_empty())
}

/// Whether an attribute is there and not `false`; frameworks write `"true"` for a bare one.
fn flag(element: &Element, name: &str) -> bool {
    dom::attribute(element, name).is_some_and(|value| value != "false")
}

/// A frame's own time-out and height setting, from it or its marked container.
pub(crate) fn frame_options(frame: &HtmlIFrameElement, config: &Config) -> (f64, bool) {
    let value = |name: &str| {
        let own = dom::attribute(frame, name);
        own.or_else(|| dom::attribute(&dom::closest(frame, "[data-drimify]")?, name)).filter(|_| config.markup)
    };
    let timeout = value("data-drimify-timeout").map(|text| (PLATFORM.parse_number)(&text));
    let timeout = timeout.filter(|ms| (0.0..=2_147_483_647.0).contains(ms)).unwrap_or(config.timeout);
    let auto_height = value("data-drimify-auto-height").map_or(config.auto_height, |text| text != "false");
    (timeout, auto_height)
}

/// The elements at and below one, or of the whole document, that carry a reaction.
pub(crate) fn reacting(root: Option<&Element>) -> Vec<Element> {
    let names: Vec<String> = ACTION_TYPES.iter().map(|row| ["[data-drimify-", row.attribute, "]"].concat()).collect();
    let selector = names.join(",");
    let mut found = match root {
        Some(root) => dom::query_below(root, &selector),
        None => dom::query_all(&selector).unwrap_or_default(),
    };
    if let Some(root) = root.filter(|root| dom::matches(root, &selector)) {
        found.insert(0, root.clone());
    }
    found.retain(|element| dom::closest(element, "[data-drimify-ignore]").is_none());
    found
}

/// The reactions an element's attributes declare, in the order of the table of types.
///
/// # Errors
/// The first attribute that does not fit: then none of the element's reactions counts.
pub(crate) fn reactions(element: &Element, custom_types: &[String]) -> Result<Vec<Reaction>, ReactionError> {
    let attribute = |name: &str| dom::attribute(element, &["data-drimify-", name].concat()).map(Cow::Owned);
    let on: Option<Cow<'_, str>> = attribute("on");
    let modifiers = Modifiers {
        on: on.iter().flat_map(|names| words(names)).map(Cow::Borrowed).collect(),
        when: attribute("when"),
        delay: attribute("delay"),
        frame: attribute("frame"),
    };
    let declared = ACTION_TYPES.iter().filter_map(|row| Some((row, attribute(row.attribute)?)));
    let build = |(row, value): (&crate::reaction::ActionType, Cow<'_, str>)| {
        // Where a type takes no argument, frameworks write an empty value or "true".
        let argument = (row.argument.is_some() || !matches!(&*value, "" | "true")).then_some(&*value);
        Reaction::new(row.name, argument, Target::Own, &modifiers, custom_types, &PLATFORM)
    };
    declared.map(build).collect()
}

/// What a person calls an element: its tag and id.
pub(crate) fn describe(element: &Element) -> String {
    let id = dom::attribute(element, "id").map(|id| ["#", &id].concat()).unwrap_or_default();
    ["<", &dom::local_name(element), &id, ">"].concat()
}

/// The marked element that shows a frame's state beside the iframe itself.
pub(crate) fn marked_container(frame: &HtmlIFrameElement) -> Option<Element> {
    let container = dom::closest(frame, "[data-drimify]")?;
    (container.dyn_ref::<HtmlIFrameElement>() != Some(frame)).then_some(container)
}
