//! A vendor whose rows go and come while its pages are pulled: what overlapping pages cost beside plain ones, and what
//! plain ones lose.

use std::collections::{BTreeSet, HashSet};

use proptest::prelude::*;

use super::order::Course;
use super::walk::{Key, Walk};
use super::window::Window;

/// How rows are ordered; each order is stable, so an insertion has one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum By {
    OldestFirst,
    NewestFirst,
    /// By something that has nothing to do with age, as a name.
    Other,
}

/// How the vendor reads the size that is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Gives {
    WhatIsAsked,
    AtMost(u64),
    Always(u64),
}

/// What happens between two requests.
#[derive(Debug, Clone, Copy)]
struct Change {
    gone: usize,
    new: u64,
}

struct Vendor {
    rows: Vec<u64>,
    by: By,
    gives: Gives,
    next: u64,
    dice: u64,
    /// Records that were there from the first request to the last.
    throughout: BTreeSet<u64>,
}

impl Vendor {
    fn new(rows: u64, by: By, gives: Gives, seed: u64) -> Self {
        let mut vendor = Self { rows: Vec::new(), by, gives, next: 1, dice: seed, throughout: BTreeSet::new() };
        vendor.insert(rows);
        vendor.throughout = vendor.rows.iter().copied().collect();
        vendor
    }

    fn roll(&mut self, sides: usize) -> usize {
        // SplitMix64: the same dice for the same seed, everywhere.
        self.dice = self.dice.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.dice ^ (self.dice >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        usize::try_from((mixed ^ (mixed >> 27)) % (sides.max(1) as u64)).unwrap_or_default()
    }

    fn insert(&mut self, count: u64) {
        self.rows.extend(self.next..self.next + count);
        self.next += count;
        match self.by {
            By::OldestFirst => self.rows.sort_unstable(),
            By::NewestFirst => self.rows.sort_unstable_by(|a, b| b.cmp(a)),
            By::Other => self.rows.sort_unstable_by_key(|id| id.wrapping_mul(0x9e37_79b9_7f4a_7c15)),
        }
    }

    fn change(&mut self, change: Change) {
        for _ in 0..change.gone.min(self.rows.len()) {
            let at = self.roll(self.rows.len());
            let gone = self.rows.remove(at);
            self.throughout.remove(&gone);
        }
        self.insert(change.new);
    }

    fn page(&self, asked: Window) -> Vec<u64> {
        let size = match self.gives {
            Gives::WhatIsAsked => asked.size,
            Gives::AtMost(most) => asked.size.min(most),
            Gives::Always(size) => size,
        };
        let number = |rows: u64| usize::try_from(rows).expect("a number of rows");
        self.rows.iter().skip(number((asked.page - 1) * size)).take(number(size)).copied().collect()
    }
}

/// What a pull brought: requests, records that were there throughout and are missing, records written twice.
#[derive(Debug, PartialEq, Eq)]
struct Pulled {
    requests: u64,
    lost: usize,
    twice: usize,
    course: Course,
}

fn keys(page: &[u64]) -> Vec<Key> {
    page.iter().map(|id| Key(*id)).collect()
}

/// Pages one behind the other until an empty one, each record once: as it was, and as most clients do.
fn plain(mut vendor: Vendor, size: u64, changes: &mut dyn FnMut(u64) -> Change) -> Pulled {
    let (mut found, mut requests) = (HashSet::new(), 0);
    loop {
        let page = vendor.page(Window { size, page: requests + 1 });
        requests += 1;
        if page.is_empty() {
            break;
        }
        found.extend(page);
        vendor.change(changes(requests));
    }
    let lost = vendor.throughout.iter().filter(|id| !found.contains(*id)).count();
    Pulled { requests, lost, twice: 0, course: Course::Untold }
}

/// Overlapping pages; `stops`: five times, after so many requests, the pull is interrupted and goes on from what was
/// kept.
fn overlapping(mut vendor: Vendor, size: u64, stops: Option<u64>, changes: &mut dyn FnMut(u64) -> Change) -> Pulled {
    let mut walk = Walk::new(size);
    let (mut found, mut twice, mut requests) = (HashSet::new(), 0, 0);
    while let Some(window) = walk.ask() {
        let page = vendor.page(window);
        requests += 1;
        let fresh = walk.answer(&keys(&page)).expect("a vendor that goes on");
        let stopped = stops.is_some_and(|stops| requests % stops == 0 && requests <= 5 * stops);
        for (id, _) in page.iter().zip(fresh).filter(|(_, fresh)| *fresh) {
            // A pull that was interrupted remembers its last records alone.
            twice += usize::from(!found.insert(*id) && stops.is_none());
        }
        if stopped {
            walk = Walk::from(size, walk.place());
        }
        vendor.change(changes(requests));
    }
    let lost = vendor.throughout.iter().filter(|id| !found.contains(*id)).count();
    Pulled { requests, lost, twice, course: walk.course() }
}

#[test]
fn overlapping_pages_lose_nothing_where_plain_ones_do_and_cost_few_requests_more() {
    const ROWS: u64 = 20_000;
    let cases = [
        ("nothing changes", 0, 0),
        ("1 row goes a request", 1, 0),
        ("5 rows go a request", 5, 0),
        ("20 rows go a request", 20, 0),
        ("100 rows go a request", 100, 0),
        ("20 rows come a request", 0, 20),
        ("20 rows go and 20 come a request", 20, 20),
    ];
    println!("{ROWS} rows, pages of 500                  plain: requests, lost   overlapping: requests, lost");
    for by in [By::OldestFirst, By::NewestFirst, By::Other] {
        for (why, gone, new) in cases {
            let vendor = || Vendor::new(ROWS, by, Gives::WhatIsAsked, 7);
            let mut changes = |request| if request < 60 { Change { gone, new } } else { Change { gone: 0, new: 0 } };
            let before = plain(vendor(), 500, &mut changes);
            let after = overlapping(vendor(), 500, None, &mut changes);
            let kind = format!("{by:?}");
            println!(
                "{kind:<12} {why:<34} {:>5} {:>6} {:>20} {:>6}",
                before.requests, before.lost, after.requests, after.lost
            );
            assert_eq!((after.lost, after.twice), (0, 0), "{by:?}, {why}");
            assert!(gone as u64 <= new || before.lost > 0, "{by:?}, {why}: what is shown is a real danger");
            assert!(after.requests <= before.requests * 5 / 2 + 3, "{by:?}, {why}: {after:?} beside {before:?}");
            assert!(gone > 0 || after.requests <= before.requests + 3, "{by:?}, {why}: {after:?} beside {before:?}");
            let expected = match by {
                By::OldestFirst => Course::Rising,
                By::NewestFirst => Course::Falling,
                By::Other => Course::Neither,
            };
            assert_eq!(after.course, expected, "{why}");
        }
    }
}

#[test]
fn half_of_all_rows_may_go_at_once() {
    for by in [By::OldestFirst, By::NewestFirst, By::Other] {
        let vendor = Vendor::new(20_000, by, Gives::WhatIsAsked, 3);
        let mut changes = |request| Change { gone: if request == 20 { 10_000 } else { 0 }, new: 0 };
        let pulled = overlapping(vendor, 500, None, &mut changes);
        println!("{by:?}: {pulled:?}");
        assert_eq!((pulled.lost, pulled.twice), (0, 0), "{by:?}");
        assert!(pulled.requests < 60, "{by:?}: {pulled:?}");
    }
}

#[test]
fn vendors_that_cap_or_fix_the_size_of_a_page_lose_nothing_either() {
    for (gives, requests) in [
        (Gives::AtMost(100), 240),
        (Gives::AtMost(30), 900),
        // No page of another size can overlap: each is read again after the one behind it.
        (Gives::Always(100), 430),
        (Gives::Always(1000), 60),
        (Gives::AtMost(1), 45_000),
    ] {
        let vendor = || Vendor::new(20_000, By::OldestFirst, gives, 11);
        let mut changes = |request| Change { gone: usize::from(request % 3 == 0 && request < 300), new: 0 };
        let pulled = overlapping(vendor(), 500, None, &mut changes);
        println!("{gives:?}: {pulled:?}, plain pages {:?}", plain(vendor(), 500, &mut changes));
        assert_eq!((pulled.lost, pulled.twice), (0, 0), "{gives:?}");
        assert!(pulled.requests < requests, "{gives:?}: {pulled:?}");
    }
}

#[test]
fn an_order_that_changes_is_seen() {
    let mut vendor = Vendor::new(3000, By::OldestFirst, Gives::WhatIsAsked, 5);
    let mut walk = Walk::new(500);
    while let Some(window) = walk.ask() {
        let page = vendor.page(window);
        walk.answer(&keys(&page)).expect("a vendor that goes on");
        // An update moves a row to the end, as in a table without an order.
        let at = vendor.roll(vendor.rows.len());
        let moved = vendor.rows.remove(at);
        vendor.rows.push(moved);
    }
    assert_eq!(walk.course(), Course::Neither);
}

#[test]
fn a_second_pass_brings_what_was_missed_and_nothing_twice() {
    let mut vendor = Vendor::new(2000, By::OldestFirst, Gives::WhatIsAsked, 5);
    let mut walk = Walk::new(500);
    let mut found = HashSet::new();
    let mut news = Vec::new();
    for _ in 0..3 {
        let mut fresh_in_pass = 0;
        while let Some(window) = walk.ask() {
            let page = vendor.page(window);
            let fresh = walk.answer(&keys(&page)).expect("a vendor that goes on");
            for (id, _) in page.iter().zip(fresh).filter(|(_, fresh)| *fresh) {
                assert!(found.insert(*id), "{id} is new once");
                fresh_in_pass += 1;
            }
            if vendor.rows.first() == Some(&1) && window.page == 3 {
                // The last row becomes the first.
                vendor.rows.rotate_right(1);
            }
        }
        news.push(fresh_in_pass);
        walk.again();
    }
    assert_eq!(news, [1999, 1, 0]);
}

#[test]
fn an_api_that_ignores_the_number_of_the_page_is_left() {
    let mut walk = Walk::new(500);
    let first: Vec<u64> = (1..=500).collect();
    for _ in 0..10 {
        let window = walk.ask().expect("no end");
        let size = usize::try_from(window.size).expect("a size");
        if walk.answer(&keys(first.get(..size).expect("rows"))).is_err() {
            return;
        }
    }
    unreachable!("it is asked without end");
}

fn any_vendor() -> impl Strategy<Value = (u64, By, Gives, u64)> {
    let by = prop_oneof![Just(By::OldestFirst), Just(By::NewestFirst), Just(By::Other)];
    let gives = prop_oneof![
        3 => Just(Gives::WhatIsAsked),
        1 => (1u64..40).prop_map(Gives::AtMost),
        1 => (1u64..40).prop_map(Gives::Always),
    ];
    (0u64..400, by, gives, any::<u64>())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(
        std::env::var("PAGING_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(2000)
    ))]

    #[test]
    fn every_record_that_existed_throughout_is_read(
        (rows, by, gives, seed) in any_vendor(),
        size in 1u64..60,
        stops in proptest::option::of(1u64..5),
        changes in proptest::collection::vec((0usize..12, 0u64..4), 0..40),
    ) {
        // Where pages cannot overlap, rows that go and come at once may hide others: this is said, not promised.
        let overlap = size >= 20 && match gives {
            Gives::WhatIsAsked => true,
            Gives::AtMost(most) => most >= 20,
            Gives::Always(_) => false,
        };
        let come = |new| if overlap || by == By::OldestFirst { new } else { 0 };
        let stops = stops.filter(|_| gives == Gives::WhatIsAsked);
        let vendor = Vendor::new(rows, by, gives, seed);
        let mut during = |request: u64| {
            let at = usize::try_from(request).expect("a number");
            // Before the second page nobody can know that the first one was short for want of room, not of rows.
            let quiet = gives != Gives::WhatIsAsked && request < 3;
            changes.get(at - 1).filter(|_| !quiet).map_or(Change { gone: 0, new: 0 }, |(gone, new)| Change { gone: *gone, new: come(*new) })
        };
        let pulled = overlapping(vendor, size, stops, &mut during);
        prop_assert_eq!((pulled.lost, pulled.twice), (0, 0));
    }
}
