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

use crate::error::{BridgeError, Code, Result};
use crate::milestone::field;
use crate::reaction::path::{Path, Scene, is_path_byte};
use crate::text::{Names, concat, count_chars, cut, push_digits, split_span};
use crate::value::Value;
use crate::wire::decimal;

/// Longest first, so that `<=` is not read as `<`.
const OPERATORS: Names = Names("!= <= >= = < >");
/// Which outcomes of a comparison each operator lets through: 1 less, 2 equal, 4 greater, 8 neither.
const OUTCOMES: [u8; 6] = [1 | 4 | 8, 1 | 2, 2 | 4, 2, 1, 4];
/// Operators up to this place that are no ordering.
const NOT_EQUAL: usize = 0;
const EQUAL: usize = 3;

/// What a path is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Comparison<'t> {
    /// The operator's place in the table.
    operator: usize,
    /// The literal as it is written, with its quotes.
    written: &'t str,
    /// The literal itself.
    text: &'t str,
}

/// One term, borrowed from the text it stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term<'t> {
    negated: bool,
    /// None is `lost`.
    path: Option<Path<'t>>,
    comparison: Option<Comparison<'t>>,
}

/// Reads a condition, term by term; `visit` answers whether to go on.
///
/// # Errors
/// The first place that does not fit, and what was expected there (`condition_syntax`).
///
/// ```
/// # use drimify_bridge::internals::when;
/// let error = when::check("score >= x").unwrap_err();
/// assert_eq!(error.to_string(), "expected a number after \">=\" at 9 in \"score >= x\"");
/// ```
pub fn terms<'t>(text: &'t str, visit: &mut dyn FnMut(Term<'t>)) -> Result<()> {
    let mut parser = Parser { text, rest: text };
    loop {
        visit(parser.term()?);
        if parser.rest.is_empty() {
            return Ok(());
        }
        if !parser.skip(",") {
            return Err(parser.expected("\",\" or the end"));
        }
    }
}

/// Whether a text is a condition.
///
/// # Errors
/// As [`terms`].
pub fn check(text: &str) -> Result<()> {
    terms(text, &mut |_| {})
}

/// Whether every term of a condition that was checked holds.
#[must_use]
pub fn holds(text: &str, scene: &Scene<'_>) -> bool {
    let mut all = true;
    terms(text, &mut |term| all &= term.holds(scene) != term.negated).is_ok() && all
}

impl Term<'_> {
    fn holds(&self, scene: &Scene<'_>) -> bool {
        let won = scene.value(Path::Field(field::WON));
        let Some(path) = self.path else { return won == Value::Bool(false) };
        let value = scene.value(path);
        match &self.comparison {
            None if path == Path::Field(field::WON) => won == Value::Bool(true),
            None => value != Value::Null,
            // A comparison with an absent value is false, whatever the operator.
            Some(comparison) => value != Value::Null && comparison.holds(&value, scene),
        }
    }
}

impl Comparison<'_> {
    fn is_ordering(&self) -> bool {
        self.operator != EQUAL && self.operator != NOT_EQUAL
    }

    /// The number that the literal spells, unless it is quoted.
    fn number(&self) -> Option<&str> {
        decimal(self.written)
    }

    fn holds(&self, value: &Value, scene: &Scene<'_>) -> bool {
        let number = |text: &str| decimal(text).map(scene.platform.parse_number);
        let left = match value {
            Value::Number(number) => Some(*number),
            // Records spell numbers as text now and then; only an ordering asks for their value.
            Value::Text(text) if self.is_ordering() => number(text),
            _ => None,
        };
        let right = self.number().and_then(number);
        let equal = match value {
            Value::Text(text) => text == self.text,
            Value::Bool(true) => self.text == "true",
            Value::Bool(false) => self.text == "false",
            _ => false,
        };
        let outcome = match left.zip(right).and_then(|(left, right)| left.partial_cmp(&right)) {
            Some(Ordering::Less) => 1,
            Some(Ordering::Equal) => 2,
            Some(Ordering::Greater) => 4,
            None if equal && !self.is_ordering() => 2,
            None => 8,
        };
        OUTCOMES.get(self.operator).is_some_and(|outcomes| outcomes & outcome != 0)
    }
}

struct Parser<'t> {
    text: &'t str,
    rest: &'t str,
}

impl<'t> Parser<'t> {
    fn term(&mut self) -> Result<Term<'t>> {
        self.space();
        let negated = self.skip("!");
        self.space();
        let before = self.rest;
        let name = self.take_while(is_path_byte);
        let path = Path::parse(name);
        if path.is_none() && name != "lost" {
            self.rest = before;
            return Err(self.expected("a name such as won, lost, score, prize.code or data.level"));
        }
        self.space();
        let operator = OPERATORS.iter().position(|sign| !negated && self.skip(sign));
        let comparison = match operator {
            None => None,
            Some(_) if path.is_none() => return Err(self.expected("no comparison after \"lost\"")),
            Some(operator) => Some(self.comparison(operator)?),
        };
        Ok(Term { negated, path, comparison })
    }

    fn comparison(&mut self, operator: usize) -> Result<Comparison<'t>> {
        self.space();
        let before = self.rest;
        let quote = before.bytes().next().filter(|first| matches!(first, b'"' | b'\''));
        let (text, written) = match quote {
            Some(quote) => {
                let Some((text, after)) = before.get(1..).and_then(|inner| cut(inner, quote)) else {
                    self.rest = "";
                    return Err(self.expected("a closing quote"));
                };
                self.rest = after;
                (text, before.get(..text.len() + 2).unwrap_or_default())
            }
            None => {
                let text = self.take_while(|byte| byte != b',').trim_ascii_end();
                (text, text)
            }
        };
        self.space();
        let comparison = Comparison { operator, written, text };
        // "score => 80" is a slip of the pen, not a text that begins with an operator.
        let is_empty = written.is_empty() || OPERATORS.iter().any(|sign| written.starts_with(sign));
        let is_wrong = if comparison.is_ordering() { comparison.number().is_none() } else { is_empty };
        if is_wrong {
            self.rest = before;
            let kind = if comparison.is_ordering() { "a number" } else { "a value" };
            return Err(self.expected(&concat(&[kind, " after \"", OPERATORS.get(operator), "\""])));
        }
        Ok(comparison)
    }

    fn take_while(&mut self, keep: fn(u8) -> bool) -> &'t str {
        let (taken, rest) = split_span(self.rest, keep);
        self.rest = rest;
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

    #[cold]
    #[inline(never)]
    fn expected(&self, expected: &str) -> BridgeError {
        let mut sentence = concat(&[expected, " at "]);
        push_digits(&mut sentence, (count_chars(self.text) - count_chars(self.rest)) as u64);
        BridgeError::new(Code::ConditionSyntax, &concat(&[&sentence, " in \"", self.text, "\""]))
    }
}

impl fmt::Display for Term<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(if self.negated { "!" } else { "" })?;
        match self.path {
            Some(path) => write!(formatter, "{path}")?,
            None => formatter.write_str("lost")?,
        }
        match self.comparison {
            Some(comparison) => write!(formatter, " {} {}", OPERATORS.get(comparison.operator), comparison.written),
            None => Ok(()),
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::json::Doc;
    use crate::milestone::Milestone;
    use crate::platform::tests::PLATFORM;

    /// Won with 85 points in session 42; the prize has a reference and a code.
    fn won() -> Vec<Value> {
        let mut fields = vec![Value::Null; 12];
        for (at, value) in [
            (0, Value::text("42")),
            (3, Value::Bool(true)),
            (4, Value::Number(85.0)),
            (7, Value::text("GOLD2023")),
            (8, Value::text("a, \"b\"")),
        ] {
            if let Some(field) = fields.get_mut(at) {
                *field = value;
            }
        }
        fields
    }

    #[test]
    fn terms_hold_as_the_contract_says() {
        let payload = won();
        let doc = Doc::parse(r#"{"level":"4","deep":{"er":{"est":{"x":true}}},"list":[1]}"#, PLATFORM.parse_number)
            .expect("json");
        let scene = Scene {
            platform: &PLATFORM,
            milestone: Milestone::Complete,
            payload: &payload,
            completion: &[],
            data: Some(doc.root()),
        };
        for (text, expected, why) in [
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
            ("score != x", true, "a number never equals text"),
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
            check(text).expect(text);
            assert_eq!(holds(text, &scene), expected, "{text}: {why}");
        }
    }

    #[test]
    fn an_unknown_outcome_is_neither_won_nor_lost() {
        let scene =
            Scene { platform: &PLATFORM, milestone: Milestone::Complete, payload: &[], completion: &[], data: None };
        for (text, expected) in
            [("won", false), ("lost", false), ("!won", true), ("!lost", true), ("won != true", false)]
        {
            assert_eq!(holds(text, &scene), expected, "{text}");
        }
    }

    #[test]
    fn a_verified_claim_says_who_won_and_not_the_frame() {
        let (forged, claim) = (won(), [Value::Bool(false), Value::text("C")]);
        let scene = Scene {
            platform: &PLATFORM,
            milestone: Milestone::Verified,
            payload: &claim,
            completion: &forged,
            data: None,
        };
        for (text, expected) in [("won", false), ("lost", true), ("claim.code = C", true), ("score = 85", true)] {
            assert_eq!(holds(text, &scene), expected, "{text}");
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
            ("score => 80", "expected a value after \"=\" at 7 in \"score => 80\""),
            ("prize.ref = \"x", "expected a closing quote at 14 in \"prize.ref = \"x\""),
            ("lost = 1", "expected no comparison after \"lost\" at 6 in \"lost = 1\""),
            ("é", "expected a name such as won, lost, score, prize.code or data.level at 0 in \"é\""),
            ("!score > 3", "expected \",\" or the end at 7 in \"!score > 3\""),
            (
                "data.a.b.c.d.e",
                "expected a name such as won, lost, score, prize.code or data.level at 0 in \"data.a.b.c.d.e\"",
            ),
        ] {
            assert_eq!(check(text).expect_err(text).to_string(), message);
        }
    }

    fn print(text: &str) -> Option<String> {
        let mut printed = Vec::new();
        terms(text, &mut |term| printed.push(term.to_string())).ok()?;
        Some(printed.join(", "))
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "\\PC{0,40}|[wonlst!,=<>\"' .0-9a-z]{0,30}") {
            let _ = check(&text);
        }

        #[test]
        fn what_is_printed_parses_to_the_same(text in "(!?(won|lost|score|prize.code)|(score|data.a) *(>=|<|=|!=)-?[0-9]{1,9}|route *= *[a-z/\"]{1,6}|route='[a-z, \"]{0,6}')( *, ?(won|score > 3))?") {
            if let Some(printed) = print(&text) {
                let (mut one, mut other) = (Vec::new(), Vec::new());
                terms(&text, &mut |term| one.push(term)).expect("parsed before");
                terms(&printed, &mut |term| other.push(term)).expect("printed");
                prop_assert_eq!(&one, &other);
                prop_assert_eq!(print(&printed), Some(printed.clone()));
            }
        }
    }
}
