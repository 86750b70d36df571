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

use crate::error::{Code, Faults, Result};
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

/// One term, borrowed from the text it stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Term<'t> {
    negated: bool,
    /// None is `lost`.
    path: Option<Path<'t>>,
    /// The operator's place in the table, if there is a comparison.
    operator: Option<usize>,
    /// The literal as it is written, with its quotes, and the literal itself.
    written: &'t str,
    text: &'t str,
}

/// Whether every term of a condition holds; without a scene, whether it is a condition is all that is asked.
///
/// What is wrong with it is a fault: `condition_syntax`, the first place that does not fit, and what was expected there.
pub(crate) fn holds(text: &str, scene: Option<&Scene<'_>>, faults: &mut Faults) -> bool {
    let mut parser = Parser { text, rest: text, faults };
    let mut all = true;
    loop {
        let term = parser.term();
        all &= scene.is_some_and(|scene| term.holds(scene) != term.negated);
        if parser.rest.is_empty() {
            return all;
        }
        if !parser.skip(",") {
            parser.expected("\",\" or the end");
            return false;
        }
    }
}

/// Whether a text is a condition.
///
/// # Errors
/// The first part that is no condition.
///
/// ```
/// # use drimify_bridge::internals::when;
/// let error = when::check("score >= x").unwrap_err();
/// assert_eq!(error.to_string(), "expected a number after \">=\" at 9 in \"score >= x\"");
/// ```
pub fn check(text: &str) -> Result<()> {
    let mut faults = Faults::default();
    holds(text, None, &mut faults);
    faults.settle(())
}

impl Term<'_> {
    fn holds(&self, scene: &Scene<'_>) -> bool {
        let is_won = self.path.is_none_or(|path| path == Path::Field(field::WON));
        let value = scene.value(self.path.unwrap_or(Path::Field(field::WON)));
        let Some(operator) = self.operator else {
            return if is_won { value == Value::Bool(self.path.is_some()) } else { value != Value::Null };
        };
        let is_ordering = is_ordering(operator);
        let number = |text: &str| decimal(text).map(scene.platform.parse_number);
        let (left, equal) = match &value {
            // A comparison with an absent value is false, whatever the operator.
            Value::Null => return false,
            Value::Number(number) => (Some(*number), false),
            // Records spell numbers as text now and then; only an ordering asks for their value.
            Value::Text(text) => (if is_ordering { number(text) } else { None }, text == self.text),
            Value::Bool(boolean) => (None, self.text == if *boolean { "true" } else { "false" }),
        };
        let outcome = match left.zip(number(self.written)).and_then(|(left, right)| left.partial_cmp(&right)) {
            Some(Ordering::Less) => 1,
            Some(Ordering::Equal) => 2,
            Some(Ordering::Greater) => 4,
            None if equal && !is_ordering => 2,
            None => 8,
        };
        OUTCOMES.get(operator).is_some_and(|outcomes| outcomes & outcome != 0)
    }
}

fn is_ordering(operator: usize) -> bool {
    operator != EQUAL && operator != NOT_EQUAL
}

struct Parser<'t, 'f> {
    text: &'t str,
    rest: &'t str,
    faults: &'f mut Faults,
}

impl<'t> Parser<'t, '_> {
    fn term(&mut self) -> Term<'t> {
        self.space();
        let negated = self.skip("!");
        self.space();
        let before = self.rest;
        let name = self.take_while(is_path_byte);
        let path = Path::parse(name);
        let mut term = Term { negated, path, operator: None, written: "", text: "" };
        if path.is_none() && name != "lost" {
            self.rest = before;
            self.expected("a name such as won, lost, score, prize.code or data.level");
            return term;
        }
        self.space();
        term.operator = OPERATORS.iter().position(|sign| !negated && self.skip(sign));
        let Some(operator) = term.operator else { return term };
        if path.is_none() {
            self.expected("no comparison after \"lost\"");
            return term;
        }
        self.space();
        let before = self.rest;
        term.text = self.take_while(|byte| byte != b',').trim_ascii_end();
        term.written = term.text;
        if let Some(quote @ (b'"' | b'\'')) = before.bytes().next() {
            let Some((text, after)) = before.get(1..).and_then(|inner| cut(inner, quote)) else {
                self.rest = "";
                self.expected("a closing quote");
                return term;
            };
            self.rest = after;
            term.text = text;
            term.written = before.get(..text.len() + 2).unwrap_or_default();
        }
        self.space();
        // "score => 80" is a slip of the pen, not a text that begins with an operator.
        let is_empty = term.written.is_empty() || OPERATORS.iter().any(|sign| term.written.starts_with(sign));
        let is_wrong = if is_ordering(operator) { decimal(term.written).is_none() } else { is_empty };
        if is_wrong {
            self.rest = before;
            let kind = if is_ordering(operator) { "a number" } else { "a value" };
            self.expected(&concat(&[kind, " after \"", OPERATORS.get(operator), "\""]));
        }
        term
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

    /// Adds the fault, and ends the reading.
    #[cold]
    #[inline(never)]
    fn expected(&mut self, expected: &str) {
        let mut sentence = concat(&[expected, " at "]);
        push_digits(&mut sentence, (count_chars(self.text) - count_chars(self.rest)) as u64);
        self.faults.add(Code::ConditionSyntax, &concat(&[&sentence, " in \"", self.text, "\""]));
        self.rest = "";
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
            assert_eq!(holds(text, Some(&scene), &mut Faults::default()), expected, "{text}: {why}");
        }
    }

    #[test]
    fn an_unknown_outcome_is_neither_won_nor_lost() {
        let scene =
            Scene { platform: &PLATFORM, milestone: Milestone::Complete, payload: &[], completion: &[], data: None };
        for (text, expected) in
            [("won", false), ("lost", false), ("!won", true), ("!lost", true), ("won != true", false)]
        {
            assert_eq!(holds(text, Some(&scene), &mut Faults::default()), expected, "{text}");
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
            assert_eq!(holds(text, Some(&scene), &mut Faults::default()), expected, "{text}");
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

    fn terms(text: &str) -> Option<Vec<Term<'_>>> {
        let mut faults = Faults::default();
        let mut parser = Parser { text, rest: text, faults: &mut faults };
        let mut terms = vec![parser.term()];
        while parser.skip(",") {
            terms.push(parser.term());
        }
        check(text).ok().map(|()| terms)
    }

    fn print(terms: &[Term<'_>]) -> String {
        let print = |term: &Term<'_>| {
            let path = term.path.map_or("lost".to_owned(), |path| path.to_string());
            let comparison = term.operator.map(|operator| format!(" {} {}", OPERATORS.get(operator), term.written));
            format!("{}{path}{}", if term.negated { "!" } else { "" }, comparison.unwrap_or_default())
        };
        terms.iter().map(print).collect::<Vec<_>>().join(", ")
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "\\PC{0,40}|[wonlst!,=<>\"' .0-9a-z]{0,30}") {
            let _ = check(&text);
        }

        #[test]
        fn what_is_printed_parses_to_the_same(text in "(!?(won|lost|score|prize.code)|(score|data.a) *(>=|<|=|!=)-?[0-9]{1,9}|route *= *[a-z/\"]{1,6}|route='[a-z, \"]{0,6}')( *, ?(won|score > 3))?") {
            if let Some(read) = terms(&text) {
                let printed = print(&read);
                prop_assert_eq!(terms(&printed), Some(read));
            }
        }
    }
}
