//! Which numbers, and which texts of numbers, the bridge takes for one.

/// Finite, safe if an integer (ECMA-262, `Number.isSafeInteger`), and −0 is 0; anything else is no number.
#[must_use]
pub fn tame(number: f64) -> Option<f64> {
    const MAX_SAFE: f64 = 9_007_199_254_740_991.0;
    // A number beyond the safe range has no fraction left: the range is the whole rule.
    (number.abs() <= MAX_SAFE).then_some(number + 0.0)
}

/// A text that spells a number as people do, `-?[0-9]{1,15}(\.[0-9]{1,15})?`: for the platform to read.
#[must_use]
pub fn decimal(text: &str) -> Option<&str> {
    let is_digits = |part: &str| (1..=15).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    (is_digits(whole) && is_digits(fraction)).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tame_number_is_finite_and_safe_if_an_integer() {
        for (number, expected, why) in [
            (0.5, Some(0.5), "a fraction"),
            (9_007_199_254_740_991.0, Some(9_007_199_254_740_991.0), "the last safe integer"),
            (9_007_199_254_740_992.0, None, "the first that is not"),
            (f64::NAN, None, "no number"),
            (f64::NEG_INFINITY, None, "not finite"),
        ] {
            assert_eq!(tame(number), expected, "{why}");
        }
        assert!(tame(-0.0).is_some_and(f64::is_sign_positive), "minus zero is zero");
    }

    #[test]
    fn a_decimal_is_digits_with_an_optional_sign_and_fraction() {
        for text in ["0", "-1", "007", "12.50", "123456789012345.123456789012345"] {
            assert_eq!(decimal(text), Some(text));
        }
        for text in
            ["", "-", "+1", "1.", ".5", "1e3", "1 ", "--1", "1.2.3", "1234567890123456", "0.1234567890123456", "١"]
        {
            assert_eq!(decimal(text), None, "{text}");
        }
    }
}
