//! Numbers and days as people read them.

use jiff::civil::Date;

use super::lines::tidy;
use super::period::Days;

/// A whole number with commas.
pub(crate) fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut text = String::from(if number < 0 { "−" } else { "" });
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A number that may have a fraction: one digit of it where it is large, else up to three.
pub(crate) fn decimal(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 9e15 {
        let whole: i64 = format!("{number:.0}").parse().unwrap_or_default();
        return grouped(whole);
    }
    if number.abs() >= 100.0 { format!("{number:.1}") } else { tidy((number * 100.0).round() / 100.0) }
}

/// A part of a whole, such as `41.7%`; nothing if there is no whole.
pub(crate) fn share(part: i64, whole: i64) -> String {
    if whole == 0 { "–".to_owned() } else { format!("{:.1}%", super::real(part) * 100.0 / super::real(whole)) }
}

/// By how much a number differs from the one before: `+12.5%`, `new`, `same`.
pub(crate) fn change(now: i64, before: i64) -> String {
    match (now, before) {
        (now, before) if now == before => "same".to_owned(),
        (_, 0) => "new".to_owned(),
        _ => {
            let percent = super::real(now - before) * 100.0 / super::real(before);
            let sign = if percent < 0.0 { "−" } else { "+" };
            format!("{sign}{:.1}%", percent.abs())
        }
    }
}

/// `4–10 November 2024`
pub(crate) fn days(days: Days) -> String {
    let Days { from, to } = days;
    let whole = |date: Date| date.strftime("%-d %B %Y").to_string();
    if from == to {
        whole(to)
    } else if (from.year(), from.month()) == (to.year(), to.month()) {
        format!("{}–{}", from.day(), whole(to))
    } else if from.year() == to.year() {
        format!("{} – {}", from.strftime("%-d %B"), whole(to))
    } else {
        format!("{} – {}", whole(from), whole(to))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_for_people() {
        for (number, expected) in [(0, "0"), (999, "999"), (1000, "1,000"), (-1_234_567, "−1,234,567")] {
            assert_eq!(grouped(number), expected);
        }
        for (number, expected) in [(12.0, "12"), (4.256, "4.26"), (1234.56, "1234.6"), (0.5, "0.5")] {
            assert_eq!(decimal(number), expected);
        }
        for (now, before, expected) in [(5, 4, "+25.0%"), (3, 4, "−25.0%"), (4, 4, "same"), (4, 0, "new")] {
            assert_eq!(change(now, before), expected);
        }
    }

    #[test]
    fn days_are_written_no_longer_than_they_must() {
        for (from, to, expected) in [
            ("2024-11-04", "2024-11-10", "4–10 November 2024"),
            ("2024-10-28", "2024-11-03", "28 October – 3 November 2024"),
            ("2024-12-30", "2025-01-05", "30 December 2024 – 5 January 2025"),
            ("2024-11-10", "2024-11-10", "10 November 2024"),
        ] {
            let period = Days { from: from.parse().expect("a date"), to: to.parse().expect("a date") };
            assert_eq!(days(period), expected);
        }
    }
}
