//! Watches the order in which the vendor gives its records: where it changes while pages are pulled, no choice of pages
//! is safe. The vendor documents no order, but its ids are numbers that grow.

/// How ids go from page to page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Course {
    /// There was one page at most.
    #[default]
    Untold,
    Rising,
    Falling,
    /// They neither rise nor fall: the order is not stable, or not by age.
    Neither,
}

/// What was seen so far.
#[derive(Debug, Clone, Default)]
pub(super) struct Order {
    course: Course,
    /// The smallest and the largest id.
    range: Option<(u64, u64)>,
}

impl Order {
    /// Takes the ids of a page that were not seen before.
    pub(super) fn see(&mut self, ids: impl IntoIterator<Item = u64>) {
        let ids: Vec<u64> = ids.into_iter().collect();
        let (Some(least), Some(most)) = (ids.iter().copied().min(), ids.iter().copied().max()) else { return };
        let Some((floor, ceiling)) = self.range else {
            self.range = Some((least, most));
            return;
        };
        let rises = least > ceiling;
        // Where the newest come first, what is above all others has arrived since.
        let falls = ids.iter().all(|id| *id < floor || *id > ceiling);
        self.course = match self.course {
            Course::Untold | Course::Rising if rises => Course::Rising,
            Course::Untold | Course::Falling if falls => Course::Falling,
            _ => Course::Neither,
        };
        self.range = Some((least.min(floor), most.max(ceiling)));
    }

    /// Begins anew, but does not forget a disorder.
    pub(super) fn restart(&mut self) {
        self.range = None;
        if self.course != Course::Neither {
            self.course = Course::Untold;
        }
    }

    pub(super) fn course(&self) -> Course {
        self.course
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_rise_or_fall_from_page_to_page_or_they_do_neither() {
        let rows: [(&str, &[&[u64]], Course); 8] = [
            ("one page tells nothing", &[&[3, 1, 2]], Course::Untold),
            ("oldest first", &[&[1, 2], &[3, 4], &[5]], Course::Rising),
            ("newest first", &[&[5, 4], &[3, 2], &[1]], Course::Falling),
            ("newest first, and some have arrived", &[&[5, 4], &[3, 2], &[9, 1]], Course::Falling),
            ("a page without anything new", &[&[1, 2], &[], &[3]], Course::Rising),
            ("an updated record went to the end", &[&[1, 3], &[4, 5], &[6, 2]], Course::Neither),
            ("it turns round", &[&[1, 2], &[3, 4], &[0]], Course::Neither),
            ("no order at all", &[&[7, 2], &[5, 1]], Course::Neither),
        ];
        for (why, pages, course) in rows {
            let mut order = Order::default();
            for page in pages {
                order.see(page.iter().copied());
            }
            assert_eq!(order.course(), course, "{why}");
        }
    }
}
