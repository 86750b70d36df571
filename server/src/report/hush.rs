//! What is told of small numbers: to whoever runs the server all, to whoever has a link none of few people.

use super::words::{grouped, share};

/// Below so many a breakdown's number is not told; 0: all are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Hush(i64);

impl Hush {
    /// Fewer than five are few.
    pub(crate) const FEW: Self = Self(5);

    pub(super) fn tells(self, count: i64) -> bool {
        self.0 == 0 || count >= self.0
    }

    pub(super) fn tells_number(self, number: f64) -> bool {
        self.0 == 0 || number >= super::real(self.0)
    }

    /// A number for people.
    pub(super) fn said(self, count: i64) -> String {
        if self.tells(count) { grouped(count) } else { self.few() }
    }

    /// A number for spreadsheets.
    pub(super) fn plain(self, count: i64) -> String {
        if self.tells(count) { count.to_string() } else { self.few() }
    }

    /// Its part of a whole.
    pub(super) fn share(self, part: i64, whole: i64) -> String {
        if self.tells(part) { share(part, whole) } else { "–".to_owned() }
    }

    /// How long its bar is: what is not told has none.
    pub(super) fn drawn(self, count: i64) -> i64 {
        if self.tells(count) { count } else { 0 }
    }

    fn few(self) -> String {
        format!("< {}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_told_begins_with_five() {
        for (count, said, plain, share, drawn) in [
            (0, "< 5", "< 5", "–", 0),
            (4, "< 5", "< 5", "–", 0),
            (5, "5", "5", "0.5%", 5),
            (1000, "1,000", "1000", "100.0%", 1000),
        ] {
            let hush = Hush::FEW;
            assert_eq!(
                (hush.said(count), hush.plain(count), hush.share(count, 1000), hush.drawn(count)),
                (said.to_owned(), plain.to_owned(), share.to_owned(), drawn)
            );
            assert_eq!(Hush::default().said(count), grouped(count));
        }
    }
}
