//! The language of `when`: comma-separated terms, all of which must hold.
//!
//! ```text
//! condition = term *( "," term )
//! term      = ["!"] path / path operator literal        path: also "lost"
//! operator  = "=" / "!=" / "<" / "<=" / ">" / ">="
//! literal   = bare text up to the comma / "text" / 'text'
//! ```
//!
//! A total parser and a total evaluation: no text panics, nothing is evaluated as code. What can be named is the
//! caller's: a page's names are [`Path`]s, a server's are those of its records.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use crate::json::decimal;
use crate::platform::Platform;
use crate::reaction::path::{Field, Path, Scene, Value, is_path_char};

/// Why a text is not a condition.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("expected {expected} at {position} in \"{condition}\"")]
pub struct ConditionError {
    /// What the grammar wanted.
    pub expected: Expected,
    /// Where, in characters from 0.
    pub position: usize,
    /// The whole text.
    pub condition: String,
}

/// What the grammar of conditions wants somewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Expected {
    /// What a term begins with, in words: [`Name::SUCH_AS`].
    Name(&'static str),
    /// What follows a term.
    NextTerm,
    /// `lost` stands alone.
    NothingAfterLost,
    /// What ends a text in quotes.
    ClosingQuote,
    /// What an ordering compares with.
    Number(Operator),
    /// What an equality compares with.
    Value(Operator),
}

impl fmt::Display for Expected {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(such_as) => formatter.write_str(such_as),
            Self::NextTerm => formatter.write_str("\",\" or the end"),
            Self::NothingAfterLost => formatter.write_str("no comparison after \"lost\""),
            Self::ClosingQuote => formatter.write_str("a closing quote"),
            Self::Number(operator) => write!(formatter, "a number after \"{}\"", operator.sign()),
            Self::Value(operator) => write!(formatter, "a value after \"{}\"", operator.sign()),
        }
    }
}

/// How a value is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operator {
    /// `=`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
}

impl Operator {
    /// Longest first, so that `<=` is not read as `<`.
    const ALL: [Self; 6] =
        [Self::NotEqual, Self::LessOrEqual, Self::GreaterOrEqual, Self::Equal, Self::Less, Self::Greater];

    /// As it is written.
    #[must_use]
    pub fn sign(self) -> &'static str {
        match self {
            Self::Equal => "=",
            Self::NotEqual => "!=",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
        }
    }

    /// Whether it asks which is greater, and so compares numbers only.
    fn is_ordering(self) -> bool {
        !matches!(self, Self::Equal | Self::NotEqual)
    }

    /// Whether it lets an outcome through; none is of two values that cannot be compared.
    fn accepts(self, outcome: Option<Ordering>) -> bool {
        match self {
            Self::Equal => outcome == Some(Ordering::Equal),
            Self::NotEqual => outcome != Some(Ordering::Equal),
            Self::Less => outcome == Some(Ordering::Less),
            Self::LessOrEqual => outcome.is_some_and(Ordering::is_le),
            Self::Greater => outcome == Some(Ordering::Greater),
            Self::GreaterOrEqual => outcome.is_some_and(Ordering::is_ge),
        }
    }
}

/// What a value is compared with.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Literal {
    text: String,
    /// The quotes around it, if any: such a literal is never a number.
    quote: Option<char>,
}

impl Literal {
    fn number(&self) -> Option<&str> {
        decimal(&self.text).filter(|_| self.quote.is_none())
    }
}

/// What conditions can name somewhere.
pub trait Name: fmt::Display + PartialEq + Sized {
    /// For whoever writes what is none: "a name such as" and some of them.
    const SUCH_AS: &'static str;
    /// Whether the player won. Its opposite is `lost`, which is no name of its own.
    const WON: Self;

    /// The name of a text, if it is one.
    fn parse(text: &str) -> Option<Self>;
}

/// What is known when a condition is judged.
pub trait Known<N> {
    /// The value of a name; none when absent or not a primitive.
    fn value(&self, name: &N) -> Option<Value<'_>>;

    /// Whether a name that stands alone holds: it has a value.
    fn has(&self, name: &N) -> bool {
        self.value(name).is_some()
    }

    /// Reads numbers.
    fn platform(&self) -> &dyn Platform;
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Test<N> {
    /// `won`: known to have won.
    Won,
    /// `lost`: known to have lost.
    Lost,
    /// It has a value.
    Present(N),
    Compare(N, Operator, Literal),
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Term<N> {
    negated: bool,
    test: Test<N>,
}

/// A `when`, parsed.
///
/// ```
/// use drimify_bridge::reaction::Condition;
/// assert_eq!("won,score>=80".parse::<Condition>()?.to_string(), "won, score >= 80");
/// let error = "score >= x".parse::<Condition>().unwrap_err();
/// assert_eq!(error.to_string(), "expected a number after \">=\" at 9 in \"score >= x\"");
/// # Ok::<(), drimify_bridge::reaction::ConditionError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition<N = Path>(Vec<Term<N>>);

impl<N: Name> Condition<N> {
    /// Whether every term holds.
    #[must_use]
    pub fn holds(&self, known: &impl Known<N>) -> bool {
        self.0.iter().all(|term| term.test.holds(known) != term.negated)
    }
}

impl<N: Name> Test<N> {
    fn holds(&self, known: &impl Known<N>) -> bool {
        match self {
            Self::Won => known.value(&N::WON) == Some(Value::Bool(true)),
            Self::Lost => known.value(&N::WON) == Some(Value::Bool(false)),
            Self::Present(name) => known.has(name),
            // A comparison with an absent value is false, whatever the operator.
            Self::Compare(name, operator, literal) => known
                .value(name)
                .is_some_and(|value| operator.accepts(compare(value, *operator, literal, known.platform()))),
        }
    }
}

impl Name for Path {
    const SUCH_AS: &'static str = "a name such as won, lost, score, prize.code or data.level";
    const WON: Self = Self::Field(Field::Won);

    fn parse(text: &str) -> Option<Self> {
        Self::parse(text)
    }
}

impl Known<Path> for Scene<'_> {
    fn value(&self, path: &Path) -> Option<Value<'_>> {
        self.value(path)
    }

    fn platform(&self) -> &dyn Platform {
        self.platform
    }
}

/// How a value stands to a literal; none if the two cannot be compared.
fn compare(value: Value<'_>, operator: Operator, literal: &Literal, platform: &dyn Platform) -> Option<Ordering> {
    let numbers = |left: f64| literal.number().and_then(|right| left.partial_cmp(&platform.parse_number(right)));
    let texts = |left: &str| (left == literal.text).then_some(Ordering::Equal);
    match value {
        Value::Number(number) => numbers(number),
        // Records spell numbers as text now and then; only an ordering asks for their value.
        Value::Text(text) if operator.is_ordering() => {
            decimal(text).and_then(|text| numbers(platform.parse_number(text)))
        }
        Value::Text(text) => texts(text),
        Value::Bool(_) if operator.is_ordering() => None,
        Value::Bool(boolean) => texts(if boolean { "true" } else { "false" }),
    }
}

impl<N: Name> FromStr for Condition<N> {
    type Err = ConditionError;

    fn from_str(text: &str) -> Result<Self, ConditionError> {
        let mut parser = Parser { text, rest: text };
        let mut terms = vec![parser.term()?];
        while !parser.rest.is_empty() {
            if !parser.skip(",") {
                return parser.expected(Expected::NextTerm);
            }
            terms.push(parser.term()?);
        }
        Ok(Self(terms))
    }
}

struct Parser<'t> {
    text: &'t str,
    rest: &'t str,
}

impl<'t> Parser<'t> {
    fn term<N: Name>(&mut self) -> Result<Term<N>, ConditionError> {
        self.space();
        let negated = self.skip("!");
        self.space();
        let before = self.rest;
        let name = self.take_while(is_path_char);
        let named = N::parse(name);
        if named.is_none() && name != "lost" {
            self.rest = before;
            return self.expected(Expected::Name(N::SUCH_AS));
        }
        self.space();
        let operator = Operator::ALL.into_iter().find(|operator| !negated && self.skip(operator.sign()));
        let test = match (named, operator) {
            (Some(name), Some(operator)) => Test::Compare(name, operator, self.literal(operator)?),
            (None, Some(_)) => return self.expected(Expected::NothingAfterLost),
            (Some(name), None) if name == N::WON => Test::Won,
            (Some(name), None) => Test::Present(name),
            (None, None) => Test::Lost,
        };
        Ok(Term { negated, test })
    }

    fn literal(&mut self, operator: Operator) -> Result<Literal, ConditionError> {
        self.space();
        let before = self.rest;
        let literal = if let Some(quote @ ('"' | '\'')) = before.chars().next() {
            let Some((text, after)) = before.get(1..).and_then(|inner| inner.split_once(quote)) else {
                self.rest = "";
                return self.expected(Expected::ClosingQuote);
            };
            self.rest = after;
            Literal { text: text.to_owned(), quote: Some(quote) }
        } else {
            let text = self.take_while(|character| character != ',').trim_ascii_end();
            Literal { text: text.to_owned(), quote: None }
        };
        self.space();
        // "score => 80" is a slip of the pen, not a text that begins with an operator.
        let is_blank = literal.quote.is_none()
            && (literal.text.is_empty()
                || Operator::ALL.iter().any(|operator| literal.text.starts_with(operator.sign())));
        let expected = match operator.is_ordering() {
            true if literal.number().is_none() => Expected::Number(operator),
            false if is_blank => Expected::Value(operator),
            _ => return Ok(literal),
        };
        self.rest = before;
        self.expected(expected)
    }

    fn take_while(&mut self, keep: fn(char) -> bool) -> &'t str {
        let after = self.rest.trim_start_matches(keep);
        let taken = self.rest.strip_suffix(after).unwrap_or(self.rest);
        self.rest = after;
        taken
    }

    fn skip(&mut self, sign: &str) -> bool {
        let rest = self.rest.strip_prefix(sign);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn space(&mut self) {
        self.rest = self.rest.trim_ascii_start();
    }

    fn expected<T>(&self, expected: Expected) -> Result<T, ConditionError> {
        let position = self.text.chars().count() - self.rest.chars().count();
        Err(ConditionError { expected, position, condition: self.text.to_owned() })
    }
}

/// As it can be parsed again.
impl<N: fmt::Display> fmt::Display for Condition<N> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, Term { negated, test }) in self.0.iter().enumerate() {
            let comma = if place == 0 { "" } else { ", " };
            write!(formatter, "{comma}{}", if *negated { "!" } else { "" })?;
            match test {
                Test::Won => formatter.write_str("won")?,
                Test::Lost => formatter.write_str("lost")?,
                Test::Present(name) => write!(formatter, "{name}")?,
                Test::Compare(name, operator, Literal { text, quote }) => {
                    let quote = quote.map(String::from).unwrap_or_default();
                    write!(formatter, "{name} {} {quote}{text}{quote}", operator.sign())?;
                }
            }
        }
        Ok(())
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::json::{Doc, Node};
    use crate::milestone::Milestone;
    use crate::payload::{Completion, Payload, Prize};
    use crate::platform::tests::PLATFORM;

    fn holds(text: &str, payload: &Payload, data: Option<Node<'_>>) -> bool {
        let scene = Scene { platform: PLATFORM, milestone: Milestone::Complete, payload, completion: None, data };
        text.parse::<Condition>().expect(text).holds(&scene)
    }

    /// Won with 85 points in session 42; the prize has a reference and a code.
    fn won() -> Payload {
        Payload::Completion(Completion {
            session_id: Some("42".into()),
            won: Some(true),
            score: Some(85.0),
            prize: Some(Prize {
                reference: Some("GOLD2023".into()),
                code: Some("a, \"b\"".into()),
                ..Prize::default()
            }),
            ..Completion::default()
        })
    }

    #[test]
    fn terms_hold_as_the_contract_says() {
        let data = r#"{"level":"4","deep":{"er":{"est":{"x":true}}},"list":[1]}"#;
        let doc = Doc::parse(data, PLATFORM).expect("json");
        for (text, expected, why) in [
            ("won", true, "known to have won"),
            ("!won", false, "known to have won"),
            ("lost", false, "known to have won"),
            ("!lost", true, "not known to have lost"),
            ("won = true", true, "a boolean compares as text"),
            ("won != true", false, "a boolean compares as text"),
            ("won >= 1", false, "a boolean has no order"),
            ("score >= 80", true, "greater"),
            ("score > 85", false, "equal"),
            ("score < 85", false, "equal"),
            ("score < 85.5", true, "less"),
            ("score>=85.0,score<=85", true, "spaces do not matter"),
            ("score != 85", false, "numbers compare as numbers"),
            ("score = 085", true, "numbers compare as numbers"),
            ("score = x", false, "a number never equals text"),
            ("score != x", true, "a number never equals text"),
            ("score = '85'", false, "what is quoted is text"),
            ("prize.code", true, "has a value"),
            ("prize.title", false, "has none"),
            ("!prize.title", true, "has none"),
            ("prize.title != x", false, "a comparison with an absent value is false"),
            ("prize.ref = GOLD2023", true, "bare text"),
            ("prize.code = 'a, \"b\"'", true, "quotes keep commas"),
            ("prize.code > 3", false, "no number"),
            ("sessionId = 42", true, "text compares as text"),
            ("sessionId = 42.0", false, "text compares as text"),
            ("data.level > 3", true, "an ordering reads numeric text"),
            ("data.deep.er.est.x", true, "four deep"),
            ("data.list", false, "not a primitive"),
            ("won, score > 90", false, "all terms must hold"),
        ] {
            assert_eq!(holds(text, &won(), Some(doc.root())), expected, "{text}: {why}");
        }
    }

    #[test]
    fn an_unknown_outcome_is_neither_won_nor_lost() {
        for payload in [Payload::None, Payload::Completion(Completion::default())] {
            for (text, expected) in
                [("won", false), ("lost", false), ("!won", true), ("!lost", true), ("won != true", false)]
            {
                assert_eq!(holds(text, &payload, None), expected, "{text}");
            }
        }
    }

    #[test]
    fn errors_say_what_was_expected_and_where() {
        const NAME: &str = "a name such as won, lost, score, prize.code or data.level";
        for (text, expected, position) in [
            ("", NAME, 0),
            ("won,", NAME, 4),
            ("won lost", "\",\" or the end", 4),
            ("score >= x", "a number after \">=\"", 9),
            ("score > \"80\"", "a number after \">\"", 8),
            ("score <", "a number after \"<\"", 7),
            ("prize.ref =", "a value after \"=\"", 11),
            ("prize.ref != , won", "a value after \"!=\"", 13),
            ("score => 80", "a value after \"=\"", 7),
            ("prize.ref = \"x", "a closing quote", 14),
            ("prize.ref = 'x' y", "\",\" or the end", 16),
            ("lost = 1", "no comparison after \"lost\"", 6),
            ("é", NAME, 0),
            ("route = é, é", NAME, 11),
            ("!score > 3", "\",\" or the end", 7),
            ("data.a.b.c.d.e", NAME, 0),
        ] {
            let error = text.parse::<Condition>().expect_err(text);
            assert_eq!(error.to_string(), format!("expected {expected} at {position} in \"{text}\""));
        }
    }

    #[test]
    fn a_condition_is_printed_as_it_is_meant() {
        for (text, printed) in [
            (" ! won ,score>=80", "!won, score >= 80"),
            ("lost", "lost"),
            ("route='/a, b' , data.x != 0 ", "route = '/a, b', data.x != 0"),
        ] {
            assert_eq!(text.parse::<Condition>().expect(text).to_string(), printed);
        }
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "\\PC{0,40}|[wonlst!,=<>\"' .0-9a-z]{0,30}") {
            let _ = text.parse::<Condition>();
        }

        #[test]
        fn what_is_printed_parses_to_the_same(
            text in "(!?(won|lost|score|prize.code)|(score|data.a) *(>=|<|=|!=)-?[0-9]{1,9}|route *= *[a-z/\"]{1,6}|route='[a-z, \"]{0,6}')( *, ?(won|score > 3))?",
        ) {
            if let Ok(condition) = text.parse::<Condition>() {
                prop_assert_eq!(condition.to_string().parse(), Ok(condition));
            }
        }
    }
}
