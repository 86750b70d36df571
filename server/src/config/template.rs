//! Texts with fields in them, compiled and checked when they are configured.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use minijinja::{Environment, Value};

use super::mapping::unknown;
use crate::outbox::{Named, OWN};

/// The one template of an environment.
const NAME: &str = "field";

/// A template of a mapping: its text, the fields in it, and what renders it.
#[derive(Clone)]
pub(crate) struct Template {
    text: String,
    fields: Vec<String>,
    environment: Arc<Environment<'static>>,
}

impl PartialEq for Template {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl fmt::Debug for Template {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Template").field(&self.text).finish()
    }
}

impl Template {
    /// Compiles a template, in which only fields and what the server knows beside them may be named.
    pub(super) fn parse(text: String) -> Result<Self, String> {
        if let Some(word) = asks_for_others(&text) {
            return Err(format!("the template does not compile: there is no other one to {word}"));
        }
        let mut environment = Environment::new();
        // A value is no markup.
        environment.set_auto_escape_callback(|_| minijinja::AutoEscape::None);
        environment.add_template_owned(NAME, text.clone()).map_err(|error| sentence(&error))?;
        let named = environment.get_template(NAME).map_err(|error| sentence(&error))?.undeclared_variables(true);
        let mut fields = Vec::new();
        for name in named {
            // Which of the others it takes is for its text alone to say, as in `other[\"shoe size\"]`.
            if name == "other" || OWN.contains(&name.as_str()) || environment.globals().any(|(known, _)| known == name)
            {
                continue;
            }
            match Named::field_named(&name) {
                Some(field) if field.field() == Some(name.as_str()) => fields.push(name),
                Some(Named::Other(key)) => fields.push(key),
                Some(field) => return Err(format!("in a template {name} is written {field}")),
                None => return Err(unknown(&name)),
            }
        }
        fields.sort();
        Ok(Self { text, fields, environment: Arc::new(environment) })
    }

    /// The fields that are named in it.
    pub(crate) fn fields(&self) -> impl Iterator<Item = &str> {
        self.fields.iter().map(String::as_str)
    }

    /// The text for somebody; none if nothing is left of it, or it cannot be made of these values.
    pub(crate) fn render(&self, context: BTreeMap<&str, Value>) -> Option<String> {
        let text = self.environment.get_template(NAME).ok()?.render(context).ok()?;
        Some(text.trim().to_owned()).filter(|text| !text.is_empty())
    }
}

/// The statement by which a template asks for others, if it has one: it is by itself.
fn asks_for_others(text: &str) -> Option<&str> {
    text.split("{%").skip(1).find_map(|statement| {
        let statement = statement.trim_start_matches(['-', '+']).trim_start();
        let word = statement.split(|letter: char| !letter.is_ascii_alphabetic()).next()?;
        ["include", "extends", "import", "from", "block"].contains(&word).then_some(word)
    })
}

/// Why a template does not compile, in a line.
fn sentence(error: &minijinja::Error) -> String {
    format!("the template does not compile: {}", error.detail().unwrap_or("it is no template"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_names_fields_alone_and_says_nothing_of_what_is_not_known() {
        let template = |text: &str| Template::parse(text.to_owned());
        let render = |text: &str, values: &[(&'static str, Value)]| {
            template(text).expect(text).render(values.iter().cloned().collect())
        };
        let ada = [("firstName", Value::from("Ada")), ("wins", Value::from(2))];
        assert_eq!(render("{{ firstName }} {{ lastName }}", &ada).as_deref(), Some("Ada"));
        assert_eq!(render("{{ lastName or 'unknown' }}", &ada).as_deref(), Some("unknown"));
        assert_eq!(render("{% if wins > 1 %}twice{% else %}once{% endif %}", &ada).as_deref(), Some("twice"));
        assert_eq!(render("{{ lastName }}", &ada), None);
        assert_eq!(render("{{ firstName | upper }} <b>", &ada).as_deref(), Some("ADA <b>"));
        assert_eq!(render("{{ other.shoe }}", &ada), None);
        let fields = template("{{ firstName }}{{ other.shoe }}{{ wins }}").expect("a template").fields;
        assert_eq!(fields, ["firstName", "shoe"]);
        for (text, why) in [
            ("{{ emial }}", "\"emial\" is not a field of a record; did you mean \"email\"?"),
            ("{{ firstName", "the template does not compile: "),
            ("{% include 'x' %}", "the template does not compile: "),
            ("{{ firstname }}", "in a template firstname is written firstName"),
            ("{{ finished }}", "is a condition's name"),
        ] {
            let error = template(text).expect_err(text);
            assert!(error.contains(why), "{text}: {error}");
        }
    }
}
