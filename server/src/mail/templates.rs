//! Templates of letters, by locale: compiled at start-up, and what is wrong with them said then.

use std::collections::BTreeSet;
use std::fmt;

use minijinja::{AutoEscape, Environment, Error, ErrorKind, HtmlEscape, Value, escape_formatter};
use serde_json::{Map, Value as Json};

use super::letter::Letter;
use crate::links::unlinked;
use crate::unseen::turns_text;

/// What a letter is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part {
    Subject,
    Text,
    Html,
    Unsubscribe,
}

impl Part {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Subject => "subject",
            Self::Text => "text",
            Self::Html => "html",
            Self::Unsubscribe => "unsubscribe",
        }
    }
}

/// A template as it was written; without a locale the one for everybody else.
#[derive(Debug, Clone)]
pub(crate) struct Template {
    pub(crate) locale: Option<String>,
    pub(crate) part: Part,
    pub(crate) text: String,
}

impl Template {
    fn name(&self) -> String {
        name(self.locale.as_deref(), self.part)
    }
}

/// What is wrong with a template, and on which of its lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mistake {
    pub(crate) locale: Option<String>,
    pub(crate) part: Part,
    pub(crate) line: usize,
    pub(crate) reason: String,
}

/// Compiled templates.
#[derive(Clone)]
pub(crate) struct Templates {
    environment: Environment<'static>,
    locales: BTreeSet<String>,
    /// Whose letters they are, as the layout shows it.
    sender: Option<String>,
    names: BTreeSet<String>,
}

impl fmt::Debug for Templates {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Templates").field("locales", &self.locales).finish_non_exhaustive()
    }
}

const LAYOUT: &str = "layout/html";
/// So much of a value is in a letter: what somebody types into a form is no place for a letter of their own.
const LONGEST_VALUE: usize = 300;

/// What somebody types into a form to say who they are, where an address that leads somewhere has no place.
const TYPED: [&str; 8] = ["firstName", "lastName", "username", "address", "cp", "town", "companyName", "customText"];

fn name(locale: Option<&str>, part: Part) -> String {
    format!("{}/{}", locale.unwrap_or_default(), part.word())
}

/// A locale as it is compared: `fr_FR` is `fr-fr`.
pub(crate) fn normal_locale(locale: &str) -> String {
    locale.trim().replace('_', "-").to_ascii_lowercase()
}

impl Templates {
    /// Compiles templates. `known` says of a name that a template uses why there is no such value.
    ///
    /// # Errors
    /// The first mistake.
    pub(crate) fn compile(
        templates: Vec<Template>,
        sender: Option<String>,
        known: impl Fn(&str) -> Result<(), String>,
    ) -> Result<Self, Mistake> {
        let mut environment = environment();
        let mut locales = BTreeSet::new();
        let mut names = BTreeSet::new();
        for template in templates {
            let mistake = |line: usize, reason: String| Mistake {
                locale: template.locale.clone(),
                part: template.part,
                line,
                reason,
            };
            let wrong = |error: &Error| mistake(error.line().unwrap_or(1), words(error));
            let name = template.name();
            environment.add_template_owned(name.clone(), template.text.clone()).map_err(|error| wrong(&error))?;
            let compiled = environment.get_template(&name).map_err(|error| wrong(&error))?;
            let globals: BTreeSet<&str> = environment.globals().map(|(name, _)| name).collect();
            let mut used: Vec<String> = compiled.undeclared_variables(false).into_iter().collect();
            used.retain(|name| !globals.contains(name.as_str()));
            used.sort_by_key(|name| line_of(&template.text, name));
            for name in &used {
                known(name).map_err(|reason| mistake(line_of(&template.text, name), reason))?;
            }
            // A filter that does not exist shows when it is used, so with nothing known and with everything.
            let all = Value::from_pairs(used.iter().map(|name| (name.clone(), Value::from("1"))));
            for context in [Value::from_pairs([("", "")]), all] {
                match compiled.render(context) {
                    Err(error) if is_unknown(error.kind()) => return Err(wrong(&error)),
                    _ => {}
                }
            }
            names.extend(used);
            locales.extend(template.locale);
        }
        Ok(Self { environment, locales, sender, names })
    }

    /// The names that they use.
    pub(crate) fn names(&self) -> &BTreeSet<String> {
        &self.names
    }

    /// The templates for a record's locale: its own, those of its language, or those for everybody else.
    fn of(&self, locale: Option<&str>) -> Option<&str> {
        let locale = normal_locale(locale?);
        let language = locale.split('-').next().unwrap_or_default();
        let found = |wanted: &str| self.locales.get(wanted).map(String::as_str);
        found(&locale).or_else(|| found(language))
    }

    /// Writes a letter.
    ///
    /// # Errors
    /// It cannot be written of these values: where, in words without them.
    pub(crate) fn render(&self, locale: Option<&str>, values: &Map<String, Json>) -> Result<Letter, String> {
        let locale = self.of(locale);
        let context = context(values);
        let part = |part: Part| -> Result<Option<String>, String> {
            let own = self.environment.get_template(&name(locale, part));
            let Ok(template) = own.or_else(|_| self.environment.get_template(&name(None, part))) else {
                return Ok(None);
            };
            let failed = |error: Error| {
                let line = error.line().unwrap_or_default();
                format!("the {} cannot be written: line {line}: {}", part.word(), error.kind())
            };
            template.render(context.clone()).map(Some).map_err(failed)
        };
        let subject = line(&part(Part::Subject)?.unwrap_or_default());
        if subject.is_empty() {
            return Err("the subject is empty".to_owned());
        }
        let text = part(Part::Text)?.unwrap_or_default().trim().to_owned() + "\n";
        // Another locale's HTML beside this one's text would be another letter.
        let own = self.environment.get_template(&name(locale, Part::Html)).is_ok();
        let html = if own { part(Part::Html)? } else { None };
        let html = match html {
            Some(html) => html,
            None => self.laid_out(locale, &subject, &text)?,
        };
        let unsubscribe = part(Part::Unsubscribe)?.map(|url| line(&url)).filter(|url| !url.is_empty());
        Ok(Letter { subject, text, html, unsubscribe })
    }

    /// A text as HTML: its paragraphs; a line that is one of the template's own addresses, and only that, is a button.
    fn laid_out(&self, locale: Option<&str>, subject: &str, text: &str) -> Result<String, String> {
        let template = self.environment.get_template(&name(locale, Part::Text));
        let source = template.as_ref().map(|template| template.source().to_owned()).unwrap_or_default();
        let paragraphs = text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty());
        let paragraph = |paragraph: &str| {
            let lines: Vec<Value> = paragraph.lines().map(|line| Value::from(line.trim())).collect();
            let link = own_link(&source, paragraph);
            let label = link.as_ref().map(|link| link.host_str().unwrap_or_default().to_owned());
            Value::from_pairs([
                ("lines", Value::from(lines)),
                ("link", link.map_or(Value::UNDEFINED, |link| Value::from(link.to_string()))),
                ("label", label.map_or(Value::UNDEFINED, Value::from)),
            ])
        };
        let context = Value::from_pairs([
            ("subject", Value::from(subject)),
            ("paragraphs", Value::from(paragraphs.map(paragraph).collect::<Vec<_>>())),
            ("lang", locale.map_or(Value::UNDEFINED, Value::from)),
            ("sender", self.sender.as_deref().map_or(Value::UNDEFINED, Value::from)),
        ]);
        let layout = self.environment.get_template(LAYOUT);
        layout.and_then(|layout| layout.render(context)).map_err(|error| words(&error))
    }
}

/// A letter of this program's own, in the plain design.
pub(crate) fn plain_letter(subject: &str, text: &str) -> Letter {
    let plain = Templates {
        environment: environment(),
        locales: BTreeSet::new(),
        sender: Some("drimify-server".to_owned()),
        names: BTreeSet::new(),
    };
    let html = plain.laid_out(Some("en"), subject, text.strip_prefix(subject).unwrap_or(text)).unwrap_or_default();
    Letter { subject: line(subject), text: text.to_owned(), html, unsubscribe: None }
}

fn environment() -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_auto_escape_callback(|name| match name.rsplit_once('/') {
        Some((_, "html")) => AutoEscape::Html,
        Some((_, "unsubscribe")) => AutoEscape::Custom("url".into()),
        _ => AutoEscape::None,
    });
    environment.set_formatter(|out, state, value| match state.auto_escape() {
        AutoEscape::Custom(_) => {
            let text = if value.is_undefined() { String::new() } else { value.to_string() };
            let escaped: String = url::form_urlencoded::byte_serialize(text.as_bytes()).collect();
            out.write_str(&escaped.replace('+', "%20")).map_err(Error::from)
        }
        // `{% autoescape false %}` included: what a record says is never markup.
        _ if state.name().ends_with("/html") => {
            let text = value.to_string();
            let done = if value.is_safe() { out.write_str(&text) } else { write!(out, "{}", HtmlEscape(&text)) };
            done.map_err(Error::from)
        }
        _ => escape_formatter(out, state, value),
    });
    environment.remove_filter("safe");
    let _ = environment.add_template(LAYOUT, include_str!("layout.html"));
    environment
}

/// Values as templates have them: plain texts, numbers, yes and no. What is not known is undefined, and prints nothing.
fn context(values: &Map<String, Json>) -> Value {
    let value = |(name, value): (&String, &Json)| match value {
        Json::String(text) if TYPED.contains(&name.as_str()) => Some((name.clone(), unlinked(&shortened(text)).into())),
        value => Some((name.clone(), plain(value)?)),
    };
    Value::from_pairs(values.iter().filter_map(value))
}

fn plain(value: &Json) -> Option<Value> {
    Some(match value {
        Json::Null => return None,
        Json::Bool(yes) => Value::from(*yes),
        Json::Number(number) => match (number.as_i64(), number.as_f64()) {
            (Some(whole), _) => Value::from(whole),
            (None, Some(real)) => Value::from(real),
            (None, None) => Value::from(number.to_string()),
        },
        Json::String(text) => Value::from(shortened(text)),
        Json::Array(items) => items.iter().filter_map(plain).collect(),
        Json::Object(pairs) => context(pairs),
    })
}

/// A value in one line, without what moves or turns the text around it.
fn shortened(text: &str) -> String {
    let text: String = line(text).chars().filter(|character| !turns_text(*character)).collect();
    text.get(..text.floor_char_boundary(LONGEST_VALUE)).unwrap_or_default().to_owned()
}

/// A text in one line.
fn line(text: &str) -> String {
    let words = text.split(|character: char| character.is_whitespace() || character.is_control());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The address that is all of a paragraph, if the template itself names its host.
fn own_link(source: &str, paragraph: &str) -> Option<url::Url> {
    let url = url::Url::parse(paragraph).ok().filter(|url| url.scheme() == "https")?;
    let alone = !paragraph.chars().any(char::is_whitespace);
    (alone && source.contains(&format!("https://{}", url.host_str()?))).then_some(url)
}

/// The line on which a template first uses a name.
fn line_of(source: &str, name: &str) -> usize {
    let word = |character: char| character.is_alphanumeric() || character == '_';
    let mut inside = false;
    for (number, line) in source.lines().enumerate() {
        let mut rest = line;
        while !rest.is_empty() {
            let (mark, opens) = if inside { (["}}", "%}"], false) } else { (["{{", "{%"], true) };
            let end = mark.iter().filter_map(|mark| rest.find(mark)).min();
            let (piece, after) = rest.split_at(end.unwrap_or(rest.len()));
            if inside && piece.split(|character| !word(character)).any(|found| found == name) {
                return number + 1;
            }
            if end.is_some() {
                inside = opens;
            }
            rest = after.get(2.min(after.len())..).unwrap_or_default();
        }
    }
    1
}

fn is_unknown(kind: ErrorKind) -> bool {
    matches!(
        kind,
        ErrorKind::UnknownFilter | ErrorKind::UnknownTest | ErrorKind::UnknownFunction | ErrorKind::TemplateNotFound
    )
}

fn words(error: &Error) -> String {
    match error.detail() {
        Some(detail) => format!("{}: {detail}", error.kind()),
        None => error.kind().to_string(),
    }
}
