//! The language of `when`: comma-separated terms, all of which must hold.
//!
//! ```text
//! condition = term *( "," term )
//! term      = ["!"] path / path operator literal        path: also "lost"
//! operator  = "=" / "!=" / "<" / "<=" / ">" / ">="
//! literal   = bare text up to the comma / "text" / 'text'
//! ```
//!
//! A total parser and a total evaluation: no text panics, nothing is evaluated as code.

use std::cmp::Ordering;
use std::fmt;

use crate::json::ParseNumber;
use crate::reaction::value::{Path, Scene, Value, is_path_byte};
use crate::text::{Told, concat, count_chars, cut, push_digits, split_span};
use crate::wire::decimal;

/// Why a text is not a condition: what was expected, and where (in characters from 0).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConditionError(String);

impl ConditionError {
    pub(crate) fn told(&self) -> Told<'_> {
        ("condition_syntax", ["expected ", &self.0, ""])
    }
}

impl fmt::Display for ConditionError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&concat(&self.told().1))
    }
}

impl std::error::Error for ConditionError {}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Operator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// Longest first, so that `<=` is not read as `<`.
const OPERATORS: [(&str, Operator); 6] = [
    ("!=", Operator::NotEqual),
    ("<=", Operator::LessOrEqual),
    (">=", Operator::GreaterOrEqual),
    ("=", Operator::Equal),
    ("<", Operator::Less),
    (">", Operator::Greater),
];

#[derive(Debug, Clone, PartialEq)]
struct Literal {
    text: String,
    number: Option<f64>,
}

#[derive(Debug, Clone, PartialEq)]
enum Test {
    /// `won`, `lost`: known to be so.
    Outcome(bool),
    /// The path has a value.
    Present(Path),
    Compare(Path, Operator, Literal),
}

#[derive(Debug, Clone, PartialEq)]
struct Term {
    negated: bool,
    test: Test,
}

/// A parsed `when`.
#[derive(Debug, Clone, PartialEq)]
pub struct Condition(Vec<Term>);

impl Condition {
    /// Parses a condition.
    ///
    /// # Errors
    /// The first place that does not fit, and what was expected there (`condition_syntax`).
    ///
    /// ```
    /// # use drimify_bridge::reaction::Condition;
    /// let error = Condition::parse("score >= x", |text| text.parse().unwrap_or(f64::NAN)).unwrap_err();
    /// assert_eq!(error.to_string(), "expected a number after \">=\" at 9 in \"score >= x\"");
    /// ```
    pub fn parse(text: &str, parse_number: ParseNumber) -> Result<Self, ConditionError> {
        let mut parser = Parser { text, rest: text, parse_number };
        let mut terms = vec![parser.term()?];
        while !parser.rest.is_empty() {
            if !parser.skip(",") {
                return Err(parser.expected("\",\" or the end"));
            }
            terms.push(parser.term()?);
        }
        Ok(Self(terms))
    }

    /// Whether every term holds.
    #[must_use]
    pub fn holds(&self, scene: &Scene<'_>) -> bool {
        self.0.iter().all(|term| term.test.holds(scene) != term.negated)
    }
}

impl Test {
    fn holds(&self, scene: &Scene<'_>) -> bool {
        match self {
            Self::Outcome(won) => scene.won() == Some(*won),
            Self::Present(path) => scene.value(path).is_some(),
            // A comparison with an absent value is false, whatever the operator.
            Self::Compare(path, operator, literal) => {
                scene.value(path).is_some_and(|value| compare(&value, *operator, literal, scene.platform.parse_number))
            }
        }
    }
}

fn compare(value: &Value<'_>, operator: Operator, literal: &Literal, parse_number: ParseNumber) -> bool {
    let ordering = !matches!(operator, Operator::Equal | Operator::NotEqual);
    let number = match value {
        Value::Number(number) => Some(*number),
        // Records spell numbers as text now and then; only an ordering asks for their value.
        Value::Text(text) if ordering => decimal(text).map(parse_number),
        _ => None,
    };
    let order = number.zip(literal.number).and_then(|(left, right)| left.partial_cmp(&right));
    let equal = match value {
        Value::Text(text) => *text == literal.text,
        Value::Bool(value) => literal.text == if *value { "true" } else { "false" },
        Value::Number(_) => order == Some(Ordering::Equal),
    };
    match operator {
        Operator::Equal => equal,
        Operator::NotEqual => !equal,
        Operator::Less => order == Some(Ordering::Less),
        Operator::Greater => order == Some(Ordering::Greater),
        Operator::LessOrEqual => matches!(order, Some(Ordering::Less | Ordering::Equal)),
        Operator::GreaterOrEqual => matches!(order, Some(Ordering::Greater | Ordering::Equal)),
    }
}

struct Parser<'t> {
    text: &'t str,
    rest: &'t str,
    parse_number: ParseNumber,
}

impl<'t> Parser<'t> {
    fn term(&mut self) -> Result<Term, ConditionError> {
        self.space();
        let negated = self.skip("!");
        self.space();
        let before = self.rest;
        let name = self.take_while(is_path_byte);
        let test = match name {
            "won" => Test::Outcome(true),
            "lost" => Test::Outcome(false),
            _ => match Path::parse(name) {
                Some(path) => Test::Present(path),
                None => {
                    self.rest = before;
                    return Err(self.expected("a name such as won, lost, score, prize.code or data.level"));
                }
            },
        };
        self.space();
        let Some((sign, operator)) = OPERATORS.into_iter().find(|(sign, _)| !negated && self.skip(sign)) else {
            return Ok(Term { negated, test });
        };
        let path = match test {
            Test::Present(path) => path,
            _ => match Path::parse(name) {
                Some(path) => path,
                None => return Err(self.expected("no comparison after \"lost\"")),
            },
        };
        self.space();
        let literal = self.literal(sign, operator)?;
        self.space();
        Ok(Term { negated, test: Test::Compare(path, operator, literal) })
    }

    fn literal(&mut self, sign: &str, operator: Operator) -> Result<Literal, ConditionError> {
        let before = self.rest;
        let quote = self.rest.bytes().next().filter(|first| matches!(first, b'"' | b'\''));
        let text = match quote {
            Some(quote) => {
                let Some((text, after)) = self.rest.get(1..).and_then(|inner| cut(inner, quote)) else {
                    self.rest = "";
                    return Err(self.expected("a closing quote"));
                };
                self.rest = after;
                text
            }
            None => self.take_while(|byte| byte != b',').trim_ascii_end(),
        };
        let number = decimal(text).filter(|_| quote.is_none()).map(self.parse_number);
        let ordering = !matches!(operator, Operator::Equal | Operator::NotEqual);
        if (ordering && number.is_none()) || (text.is_empty() && quote.is_none()) {
            self.rest = before;
            let kind = if ordering { "a number" } else { "a value" };
            return Err(self.expected(&concat(&[kind, " after \"", sign, "\""])));
        }
        Ok(Literal { text: text.to_owned(), number })
    }

    fn take_while(&mut self, keep: fn(u8) -> bool) -> &'t str {
        let (taken, rest) = split_span(self.rest, keep);
        self.rest = rest;
        taken
    }

    fn skip(&mut self, sign: &str) -> bool {
        match self.rest.strip_prefix(sign) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn space(&mut self) {
        self.rest = self.rest.trim_ascii_start();
    }

    #[cold]
    #[inline(never)]
    fn expected(&self, expected: &str) -> ConditionError {
        let mut sentence = concat(&[expected, " at "]);
        push_digits(&mut sentence, (count_chars(self.text) - count_chars(self.rest)) as u64);
        sentence.push_str(&concat(&[" in \"", self.text, "\""]));
        ConditionError(sentence)
    }
}

impl fmt::Display for Condition {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, term) in self.0.iter().enumerate() {
            let separator = if index == 0 { "" } else { ", " };
            let negation = if term.negated { "!" } else { "" };
            write!(formatter, "{separator}{negation}")?;
            match &term.test {
                Test::Outcome(won) => formatter.write_str(if *won { "won" } else { "lost" })?,
                Test::Present(path) => write!(formatter, "{path}")?,
                Test::Compare(path, operator, literal) => {
                    let sign = OPERATORS.iter().find(|row| row.1 == *operator).map_or("", |row| row.0);
                    let quote = match literal.number {
                        Some(_) => "",
                        None if literal.text.contains('"') => "'",
                        None => "\"",
                    };
                    write!(formatter, "{path} {sign} {quote}{}{quote}", literal.text)?;
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::json::Doc;
    use crate::milestone::{Completion, Payload, Prize};
    use crate::platform::tests::PLATFORM;

    fn parse(text: &str) -> Result<Condition, ConditionError> {
        Condition::parse(text, PLATFORM.parse_number)
    }

    #[test]
    fn terms_hold_as_the_contract_says() {
        let prize = Prize { reference: Some("GOLD2023".into()), code: Some("a, \"b\"".into()), ..Prize::default() };
        let payload = Payload::Completion(Completion {
            won: Some(true),
            score: Some(85.0),
            session_id: Some("42".into()),
            prize: Some(prize),
            ..Completion::default()
        });
        let doc = Doc::parse(r#"{"level":"4","deep":{"er":{"est":{"x":true}}},"list":[1]}"#, PLATFORM.parse_number)
            .expect("json");
        let scene = Scene { platform: &PLATFORM, payload: &payload, completion: None, data: doc.root() };
        for (text, holds, why) in [
            ("won", true, "known to have won"),
            ("!won", false, ""),
            ("lost", false, ""),
            ("!lost", true, "not known to have lost"),
            ("won = true", true, "a boolean compares as text"),
            ("score >= 80", true, ""),
            ("score>=85.0,score<=85", true, "spaces do not matter"),
            ("score != 85", false, ""),
            ("score = 085", true, "numbers compare as numbers"),
            ("score = x", false, "a number never equals text"),
            ("prize.code", true, "has a value"),
            ("prize.title", false, "has none"),
            ("!prize.title", true, "has none"),
            ("prize.title != x", false, "a comparison with an absent value is false"),
            ("prize.ref = GOLD2023", true, "bare text"),
            ("prize.code = 'a, \"b\"'", true, "quotes keep commas"),
            ("sessionId = 42", true, "text compares as text"),
            ("sessionId = 42.0", false, "text compares as text"),
            ("data.level > 3", true, "an ordering reads numeric text"),
            ("data.deep.er.est.x", true, "four deep"),
            ("data.list", false, "not a primitive"),
            ("won, score > 90", false, "all terms must hold"),
        ] {
            assert_eq!(parse(text).expect(text).holds(&scene), holds, "{text}: {why}");
        }
    }

    #[test]
    fn an_unknown_outcome_is_neither_won_nor_lost() {
        let payload = Payload::Completion(Completion::default());
        let scene = Scene { platform: &PLATFORM, payload: &payload, completion: None, data: None };
        for (text, holds) in [("won", false), ("lost", false), ("!won", true), ("!lost", true), ("won != true", false)]
        {
            assert_eq!(parse(text).expect(text).holds(&scene), holds, "{text}");
        }
    }

    #[test]
    fn errors_say_what_was_expected_and_where() {
        for (text, message) in [
            ("", "expected a name such as won, lost, score, prize.code or data.level at 0 in \"\""),
            ("won,", "expected a name such as won, lost, score, prize.code or data.level at 4 in \"won,\""),
            ("won lost", "expected \",\" or the end at 4 in \"won lost\""),
            ("score >= x", "expected a number after \">=\" at 9 in \"score >= x\""),
            ("score > \"80\"", "expected a number after \">\" at 8 in \"score > \"80\"\""),
            ("prize.ref =", "expected a value after \"=\" at 11 in \"prize.ref =\""),
            ("prize.ref = \"x", "expected a closing quote at 14 in \"prize.ref = \"x\""),
            ("lost = 1", "expected no comparison after \"lost\" at 6 in \"lost = 1\""),
            ("é", "expected a name such as won, lost, score, prize.code or data.level at 0 in \"é\""),
            ("!score > 3", "expected \",\" or the end at 7 in \"!score > 3\""),
            (
                "data.a.b.c.d.e",
                "expected a name such as won, lost, score, prize.code or data.level at 0 in \"data.a.b.c.d.e\"",
            ),
        ] {
            assert_eq!(parse(text).expect_err(text).to_string(), message);
        }
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "\\PC{0,40}|[wonlst!,=<>\"' .0-9a-z]{0,30}") {
            let _ = parse(&text);
        }

        #[test]
        fn what_is_printed_parses_to_the_same(text in "(!?(won|lost|score|prize.code)|(score|data.a)(>=|<|=|!=)-?[0-9]{1,9}|route *= *[a-z/\"]{1,6}|route='[a-z, \"]{0,6}')(, ?(won|score > 3))?") {
            if let Ok(condition) = parse(&text) {
                prop_assert_eq!(parse(&condition.to_string()), Ok(condition));
            }
        }
    }
}
