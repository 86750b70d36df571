//! Which rows a request covers. Pages may have any size, so one can be asked for that begins just before the last one
//! ended: the vendor knows no other way to ask for rows from a place on.

/// One page, as it is asked for: the rows from `start` up to, not including, `end`, counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Window {
    /// Rows a page.
    pub(super) size: u64,
    /// The page's number, from 1 on.
    pub(super) page: u64,
}

impl Window {
    fn with(row: u64, size: u64) -> Self {
        Self { size, page: row / size.max(1) + 1 }
    }

    pub(super) fn start(self) -> u64 {
        self.page.saturating_sub(1).saturating_mul(self.size)
    }

    pub(super) fn end(self) -> u64 {
        self.page.saturating_mul(self.size)
    }

    /// The page behind it, of the same size.
    pub(super) fn behind(self) -> Self {
        Self { page: self.page + 1, ..self }
    }
}

/// The sizes that pages may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sizes {
    least: u64,
    most: u64,
}

impl Sizes {
    /// From half of the largest size on: smaller pages would only mean more of them.
    pub(super) fn up_to(most: u64) -> Self {
        let most = most.max(1);
        Self { least: most.div_ceil(2), most }
    }

    /// One size alone, for a vendor that ignores what is asked.
    pub(super) fn only(size: u64) -> Self {
        Self { least: size.max(1), most: size.max(1) }
    }

    pub(super) fn least(self) -> u64 {
        self.least
    }

    pub(super) fn most(self) -> u64 {
        self.most
    }

    /// The page with a row that reaches furthest behind it; of several the largest, which begins earliest.
    pub(super) fn furthest(self, row: u64) -> Window {
        let windows = (self.least..=self.most).map(|size| Window::with(row, size));
        windows.max_by_key(|window| window.end()).unwrap_or(Window::with(row, self.most))
    }

    /// The largest page that ends where no page reaches over: every size divides that place.
    pub(super) fn last_before(self, end: u64) -> Window {
        Window { size: self.most, page: (end / self.most).max(1) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_page_has_the_last_row_and_reaches_as_far_as_can_be() {
        for (why, most, row, size, page) in [
            ("the first page is the largest", 500, 0, 500, 1),
            ("one row less a page and the second begins one row before the first one's end", 500, 499, 499, 2),
            ("a smaller one reaches further than the page behind", 500, 997, 498, 3),
            ("small pages overlap likewise", 10, 9, 9, 2),
            ("a page of one row cannot overlap with anything new", 1, 41, 1, 42),
        ] {
            let window = Sizes::up_to(most).furthest(row);
            assert!(window.start() <= row && row < window.end(), "{why}");
            assert_eq!(window, Window { size, page }, "{why}");
        }
    }

    #[test]
    fn pages_of_the_vendors_size_always_reach_over_and_hardly_overlap() {
        let sizes = Sizes::up_to(500);
        let (mut reached, mut requests) = (500, 1);
        while reached < 10_000_000 {
            let window = sizes.furthest(reached - 1);
            assert!(window.start() < reached && reached < window.end(), "at row {reached}");
            assert!((250..=500).contains(&window.size), "at row {reached}");
            (reached, requests) = (window.end(), requests + 1);
        }
        println!("{requests} requests for 10 000 000 rows; pages that do not overlap: 20 000");
        assert!(requests < 20_000 * 106 / 100, "{requests} requests");
    }
}
