//! The attribute reference and the editor's completion say what the one table of reactions says, no more and no less.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use drimify_bridge::Milestone;
use drimify_bridge::element::{OTHERS, PREFIX};
use drimify_bridge::reaction::{ACTION_TYPES, ActionType, Argument, Condition, Template};
use serde_json::Value;

const REFERENCE: &str = include_str!("../docs/attributes.md");
const README: &str = include_str!("../README.md");
const COMPLETION: &str = include_str!("../web-types.json");
/// Where attributes are read.
const READERS: [&str; 2] = ["src", "js/start.ts"];
/// The attributes that are no reactions, by where they stand; each must be named by what reads it.
const MODIFIERS: [&str; 4] = ["on", "when", "delay", "frame"];
const OF_A_GAME: [&str; 4] = ["timeout", "auto-height", "debug", "ignore"];
const OF_THE_ROOT: [&str; 7] = ["origins", "redirect-origins", "verify", "verify-remember", "beacon", "dev", "defer"];
const OF_THE_SCRIPT: [&str; 1] = ["config"];
/// Written by the bridge, not by the page's author.
const OWN: [&str; 3] = ["state", "author", "live"];

fn attribute(kind: &ActionType) -> String {
    [PREFIX, kind.attribute].concat()
}

/// The key of a type's one argument, as the reference names it.
fn argument(kind: &ActionType) -> Option<&'static str> {
    match kind.argument {
        Argument::None => None,
        Argument::Required(key) | Argument::Optional(key) => Some(key),
    }
}

fn others() -> impl Iterator<Item = &'static str> {
    MODIFIERS.into_iter().chain(OF_A_GAME).chain(OF_THE_ROOT).chain(OF_THE_SCRIPT)
}

/// Every attribute there is, as an author writes it.
fn attributes() -> BTreeSet<String> {
    let names = others().map(|name| [PREFIX, name].concat());
    ACTION_TYPES.iter().map(attribute).chain(names).chain(["data-drimify".to_owned()]).collect()
}

/// Every attribute that a text names.
fn named(text: &str) -> BTreeSet<String> {
    let belongs = |letter: char| letter == '-' || letter.is_ascii_alphanumeric();
    text.match_indices("data-drimify")
        .filter_map(|(at, _)| text.get(at..))
        .map(|rest| rest.get(..rest.find(|letter| !belongs(letter)).unwrap_or(rest.len())).unwrap_or_default())
        .map(|name| name.trim_end_matches('-').to_owned())
        .collect()
}

/// The cells of the table row that begins with this attribute or code.
fn row<'t>(text: &'t str, first: &str) -> Option<Vec<&'t str>> {
    let begin = ["| `", first, "`"].concat();
    let line = text.lines().find(|line| line.starts_with(&begin))?;
    Some(line.trim_matches('|').split('|').map(str::trim).collect())
}

/// Every text between two backquotes.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// What the code of a file or folder says, without comments and without its tests.
fn code(path: &Path) -> String {
    if path.is_dir() {
        let entries = fs::read_dir(path).expect("a folder").map(|entry| code(&entry.expect("an entry").path()));
        return entries.collect();
    }
    let text = fs::read_to_string(path).expect("a file");
    let shipped = text.split("#[cfg(test)]").next().unwrap_or_default();
    let is_comment = |line: &str| line.trim_start().starts_with("//") || line.trim_start().starts_with('*');
    shipped.lines().filter(|line| !is_comment(line)).flat_map(|line| [line, "\n"]).collect()
}

fn section<'t>(text: &'t str, heading: &str) -> Option<&'t str> {
    let (_, after) = text.split_once(&["\n", heading, "\n"].concat())?;
    let level = heading.split(' ').next()?;
    Some(after.split(&["\n", level, " "].concat()).next().unwrap_or(after))
}

fn completion() -> Vec<Value> {
    let file: Value = serde_json::from_str(COMPLETION).expect("JSON");
    assert_eq!(file["version"], env!("CARGO_PKG_VERSION"));
    file["contributions"]["html"]["attributes"].as_array().expect("attributes").clone()
}

#[test]
fn every_type_of_reaction_is_documented_with_its_argument_and_an_example() {
    for kind in &ACTION_TYPES {
        let attribute = attribute(kind);
        let cells = row(REFERENCE, &attribute).expect(&attribute);
        assert_eq!(cells.get(1), Some(&&*["`", kind.name, "`"].concat()), "{attribute}");
        let value = cells.get(2).expect(&attribute);
        let expected = argument(kind).map_or("–".to_owned(), |argument| ["`", argument, "`:"].concat());
        assert!(value.starts_with(&expected), "{attribute}: {value}");
        let heading = ["### `", &attribute, "`"].concat();
        let described = section(REFERENCE, &heading).expect(&heading);
        let example = described.split("```html\n").nth(1).expect(&heading);
        assert!(named(example).contains(&attribute), "{attribute}: {example}");
    }
}

#[test]
fn an_attribute_is_its_type_in_kebab_case() {
    for kind in &ACTION_TYPES {
        let kebab = kind.name.chars().fold(String::new(), |mut kebab, letter| {
            if letter.is_ascii_uppercase() {
                kebab.push('-');
            }
            kebab.push(letter.to_ascii_lowercase());
            kebab
        });
        assert_eq!(kind.attribute, kebab, "{}", kind.name);
    }
}

#[test]
fn the_table_of_reactions_is_in_the_order_in_which_they_run() {
    let table = section(REFERENCE, "## Reactions").expect("the reactions");
    let order: Vec<&str> = table.lines().filter_map(|line| line.split('|').nth(2)).map(str::trim).skip(2).collect();
    let names: Vec<String> = ACTION_TYPES.iter().map(|kind| ["`", kind.name, "`"].concat()).collect();
    assert_eq!(order, names);
}

#[test]
fn no_attribute_is_documented_that_does_not_exist_and_none_is_left_out() {
    let mut written = attributes();
    written.extend(OWN.map(|name| [PREFIX, name].concat()));
    assert_eq!(named(REFERENCE), written);
    assert_eq!(named(README).difference(&written).count(), 0, "{:?}", named(README));
    for name in others().filter(|name| !OF_THE_SCRIPT.contains(name)) {
        assert!(row(REFERENCE, &[PREFIX, name].concat()).is_some(), "{name} has no row");
    }
}

#[test]
fn what_is_no_reaction_is_named_by_what_reads_it_and_nothing_else_is() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let code: String = READERS.iter().map(|path| code(&root.join(path))).collect();
    let mut read = named(&code);
    for name in others().chain(OWN) {
        let spelled = [["'", name, "'"].concat(), ["\"", name, "\""].concat(), [PREFIX, name].concat()];
        assert!(spelled.iter().any(|spelled| code.contains(spelled)), "nothing reads {name}");
        read.remove(&[PREFIX, name].concat());
    }
    for kind in &ACTION_TYPES {
        read.remove(&attribute(kind));
    }
    assert_eq!(read.into_iter().collect::<Vec<_>>(), ["data-drimify"]);
}

#[test]
fn what_may_stand_beside_a_reaction_is_what_is_documented() {
    let beside: BTreeSet<&str> = OTHERS.into_iter().collect();
    // An element with reactions is no script, and the live region is the bridge's own.
    let documented = others().chain(OWN).filter(|name| !OF_THE_SCRIPT.contains(name) && *name != "live");
    assert_eq!(beside, documented.collect());
}

#[test]
fn the_completion_has_every_attribute_and_no_other() {
    let name = |entry: &Value| entry["name"].as_str().unwrap_or_default().to_owned();
    let entries = completion();
    assert_eq!(entries.iter().map(name).collect::<BTreeSet<_>>(), attributes());
    assert_eq!(entries.len(), attributes().len(), "each once");
    for kind in &ACTION_TYPES {
        let (attribute, argument) = (attribute(kind), argument(kind));
        let entry = entries.iter().find(|entry| name(entry) == attribute).expect(&attribute);
        let description = entry["description"].as_str().unwrap_or_default();
        assert_eq!(entry["value"]["kind"] == "no-value", argument.is_none(), "{attribute}");
        let says = argument.is_some_and(|argument| description.starts_with(&["`", argument, "`: "].concat()));
        assert_eq!(says, argument.is_some(), "{attribute}: {description}");
    }
    for entry in &entries {
        let (_, anchor) = entry["doc-url"].as_str().and_then(|url| url.split_once('#')).expect("an anchor");
        let is_there = REFERENCE.lines().filter(|line| line.starts_with('#')).any(|heading| {
            let kept = |letter: &char| letter.is_alphanumeric() || matches!(letter, ' ' | '-');
            let text: String = heading.trim_start_matches('#').trim().chars().filter(kept).collect();
            text.to_lowercase().replace(' ', "-") == anchor
        });
        assert!(is_there, "no heading is #{anchor}");
    }
}

#[test]
fn every_milestone_is_documented_and_completed() {
    let cells = row(REFERENCE, "data-drimify-on").expect("the row of on");
    let documented: Vec<&str> = quoted(cells.get(1).expect("a value")).collect();
    let mut expected: Vec<&str> = Milestone::ALL.iter().map(|milestone| milestone.dom_name()).collect();
    let entries = completion();
    let on = entries.iter().find(|entry| entry["name"] == "data-drimify-on").expect("on");
    let values = on["values"].as_array().expect("values").iter();
    assert_eq!(values.filter_map(|value| value["name"].as_str()).collect::<Vec<_>>(), expected);
    expected.push("complete");
    assert_eq!(documented, expected, "all, and then the default");
}

#[test]
fn every_documented_condition_and_token_is_understood() {
    let conditions = section(REFERENCE, "### Conditions").expect("conditions");
    let mut count = 0;
    for line in conditions.lines().filter(|line| line.starts_with("| `")) {
        let term = quoted(line).next().expect(line);
        assert_eq!(term.parse::<Condition>().err(), None, "{term}");
        count += 1;
    }
    assert_eq!(count, 8);
    let listed = section(REFERENCE, "### Tokens").expect("tokens");
    let names: Vec<&str> = quoted(listed).filter(|token| token.starts_with('{') && token.ends_with('}')).collect();
    for token in names.iter().filter(|token| token.len() > 2 && token.chars().nth(1) != Some('{')) {
        assert_eq!(token.parse::<Template>().err(), None, "{token}");
    }
    // The other way round: what the error of an unknown token lists is documented.
    let error = "{x}".parse::<Template>().expect_err("no such token").to_string();
    let (_, known) = error.split_once("there are ").expect("a list");
    for group in known.split([',', ' ']).filter(|group| !group.is_empty() && *group != "and") {
        let (first, rest) = group.split_once('/').unwrap_or((group, ""));
        let (root, _) = first.split_once('.').unwrap_or((first, ""));
        let further = rest.split('/').filter(|name| !name.is_empty()).map(|name| [root, ".", name].concat());
        for name in further.chain([first.to_owned()]).filter(|name| !name.contains('…')) {
            let token = ["{", &name, "}"].concat();
            assert!(names.contains(&&*token), "{token} is not documented");
        }
    }
}
