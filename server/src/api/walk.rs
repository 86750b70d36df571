//! Decides which page is asked for next, so that a row that goes while pages are pulled hides no other.
//!
//! Pages overlap by a row or more. A page that holds a record read before begins no later than that record, so nothing
//! between the two is missing; one that holds none shows that rows before it went, and the next one begins earlier.
//! Knows no HTTP: it is asked which page to get, and told which records were on it.

use std::collections::{HashSet, VecDeque};

use super::order::{Course, Order};
use super::window::{Sizes, Window};
use crate::hash::sha256;

/// So many records are remembered as read when a pull is interrupted.
pub(super) const TAIL: usize = 500;
/// So many pages in a row may begin with the same record and bring nothing new: an API that ignores the number of the
/// page never ends.
const MOST_ALIKE: u32 = 3;
/// Requests that may bring nothing, beside those that read again what is known after many rows went.
const MOST_IDLE: u64 = 64;

/// What tells one record from another: its id, or the beginning of a hash, marked as such.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Key(pub(super) u64);

impl Key {
    const HASHED: u64 = 1 << 63;

    /// The key of an id, else of the record's text.
    pub(super) fn new(id: Option<&str>, raw: &str) -> Self {
        match id.and_then(|id| id.parse().ok()) {
            Some(number) if number < Self::HASHED => Self(number),
            _ => {
                let hash = sha256(id.unwrap_or(raw).as_bytes());
                Self(u64::from_be_bytes(*hash.first_chunk().unwrap_or(&[0; 8])) | Self::HASHED)
            }
        }
    }

    fn number(self) -> Option<u64> {
        (self.0 < Self::HASHED).then_some(self.0)
    }
}

/// How far a pull has come: the rows up to here were read, the last of them these.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) reached: u64,
    pub(super) tail: Vec<Key>,
}

/// The pages are the same again and again from here on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stuck {
    pub(super) page: u64,
}

/// What the next answer is for.
#[derive(Debug)]
enum Step {
    /// To go on from the rows read; `back` rows earlier than their last one, after pages that held nothing known.
    On {
        back: u64,
    },
    /// To see whether anything is behind a page that held `rows`: fewer than asked for, or up to where no page reaches
    /// over.
    Behind {
        last: Window,
        rows: u64,
    },
    /// To see whether rows went before the page behind `last` was read: `last` once more.
    Again {
        last: Window,
        behind: Window,
        keys: Vec<Key>,
    },
    End,
}

/// A walk through all rows.
#[derive(Debug)]
pub(super) struct Walk {
    wanted: Sizes,
    sizes: Sizes,
    step: Step,
    /// Rows up to here were read without a gap.
    reached: u64,
    joined: HashSet<Key>,
    /// Read, but from behind a gap: they do not prove that a page joins on.
    apart: HashSet<Key>,
    /// What earlier walks have read.
    before: HashSet<Key>,
    tail: VecDeque<Key>,
    order: Order,
    /// How often it went back to the first row for nothing.
    returns: u32,
    abutting: bool,
    requests: u64,
    furthest: u64,
    idle: u64,
    alike: Alike,
}

/// The last page, as far as it tells whether pages are the same again and again.
#[derive(Debug, Default)]
struct Alike {
    page: Option<Window>,
    /// The record it began with.
    first: Option<Key>,
    /// How many like it came before.
    times: u32,
}

impl Walk {
    /// Begins with the first row, in pages of at most a size.
    pub(super) fn new(size: u64) -> Self {
        Self::from(size, Place::default())
    }

    /// Goes on where another walk stopped, whatever the size of its pages was.
    pub(super) fn from(size: u64, place: Place) -> Self {
        let mut walk = Self {
            wanted: Sizes::up_to(size),
            sizes: Sizes::up_to(size),
            step: Step::On { back: 0 },
            reached: 0,
            joined: place.tail.iter().copied().collect(),
            apart: HashSet::new(),
            before: HashSet::new(),
            tail: place.tail.into(),
            order: Order::default(),
            returns: 0,
            abutting: false,
            requests: 0,
            furthest: 0,
            idle: 0,
            alike: Alike::default(),
        };
        walk.go_on(place.reached);
        walk
    }

    /// Another walk from the first row on; what was read so far is not new to it.
    pub(super) fn again(&mut self) {
        self.before.extend(self.joined.drain());
        self.before.extend(self.apart.drain());
        self.tail.clear();
        (self.reached, self.furthest, self.idle) = (0, 0, 0);
        self.alike = Alike::default();
        self.order.restart();
        self.step = Step::On { back: 0 };
    }

    /// The page to ask for, or `None` at the end.
    pub(super) fn ask(&self) -> Option<Window> {
        match &self.step {
            Step::On { back } => Some(self.sizes.furthest(self.reached.saturating_sub(1 + back))),
            Step::Behind { last, .. } => Some(last.behind()),
            Step::Again { last, .. } => Some(*last),
            Step::End => None,
        }
    }

    /// Takes the records of the page asked for. Answers which of them are new.
    ///
    /// # Errors
    /// The same records come for whichever page is asked.
    pub(super) fn answer(&mut self, keys: &[Key]) -> Result<Vec<bool>, Stuck> {
        let Some(asked) = self.ask() else { return Ok(vec![false; keys.len()]) };
        self.requests += 1;
        let rows = keys.len() as u64;
        let window = if rows > asked.size {
            // The vendor has a size of its own and counts its pages by that.
            self.sizes = Sizes::only(rows);
            Window { size: rows, ..asked }
        } else {
            asked
        };
        let fresh = self.note(keys);
        self.watch(window, keys, fresh.contains(&true))?;
        match std::mem::replace(&mut self.step, Step::End) {
            Step::On { .. } if keys.is_empty() && window.start() == 0 => {}
            Step::On { back } => {
                if self.joins(window, keys) {
                    let nothing = keys.iter().all(|key| self.joined.contains(key));
                    self.join(keys);
                    self.returns += u32::from(back > 0 && window.start() == 0 && nothing);
                    if self.returns > 1 {
                        // The vendor ignores the size and happens to give no more rows than asked.
                        self.sizes = Sizes::only(self.sizes.most());
                        self.returns = 0;
                    }
                    self.read_up_to(window, rows);
                } else {
                    self.step = Step::On { back: (back * 4).max(4) };
                }
            }
            // A short page was the last one when it was read. Behind a full one nothing may be left for another reason:
            // rows before went, and what was behind is now on it.
            Step::Behind { last, rows: held } if keys.is_empty() && held < last.size => {}
            // The first page was short and was not the last: the vendor gives no more rows a page than that.
            Step::Behind { last, rows: first } if self.reached == 0 && (1..last.size).contains(&first) => {
                self.sizes = Sizes::up_to(first.max(rows.min(last.size)));
                self.go_on(first);
            }
            Step::Behind { last, .. } => self.step = Step::Again { last, behind: window, keys: keys.to_vec() },
            Step::Again { last, behind, keys: beyond } => {
                self.abutting |= !beyond.is_empty() || fresh.contains(&true);
                if !self.joins(last, keys) {
                    self.reached = last.end();
                    self.step = Step::On { back: 4 };
                } else if !beyond.is_empty() {
                    self.join(keys);
                    self.join(&beyond);
                    self.read_up_to(behind, beyond.len() as u64);
                } else if rows < last.size || fresh.contains(&true) {
                    self.join(keys);
                    self.step = Step::Behind { last, rows };
                }
            }
            Step::End => {}
        }
        Ok(fresh)
    }

    /// How far it has come, to go on from there another time. Where the vendor has a size of page of its own, rows are
    /// counted by that, and another walk would have to learn it anew: it begins with the first row.
    pub(super) fn place(&self) -> Place {
        if self.sizes != self.wanted {
            return Place::default();
        }
        Place { reached: self.reached, tail: self.tail.iter().copied().collect() }
    }

    pub(super) fn course(&self) -> Course {
        self.order.course()
    }

    /// Whether some pages could not overlap, as no page reaches over their border: then a row that goes and one that
    /// comes between two requests can hide another.
    pub(super) fn abutting(&self) -> bool {
        self.abutting
    }

    /// Requests answered so far.
    pub(super) fn requests(&self) -> u64 {
        self.requests
    }

    fn note(&mut self, keys: &[Key]) -> Vec<bool> {
        let new = |key: &Key| !self.joined.contains(key) && self.apart.insert(*key) && !self.before.contains(key);
        keys.iter().map(new).collect()
    }

    /// Whether a page begins no later than what was read ends.
    fn joins(&self, window: Window, keys: &[Key]) -> bool {
        window.start() == 0 || keys.iter().any(|key| self.joined.contains(key))
    }

    fn join(&mut self, keys: &[Key]) {
        let news = keys.iter().filter(|key| !self.joined.contains(key)).filter_map(|key| key.number());
        self.order.see(news);
        let page: HashSet<Key> = keys.iter().copied().collect();
        self.tail.retain(|key| !page.contains(key));
        self.tail.extend(keys);
        self.tail.drain(..self.tail.len().saturating_sub(TAIL));
        for key in keys {
            self.apart.remove(key);
            self.joined.insert(*key);
        }
    }

    fn read_up_to(&mut self, window: Window, rows: u64) {
        if rows < window.size {
            self.step = Step::Behind { last: window, rows };
        } else {
            self.go_on(window.end());
        }
    }

    fn go_on(&mut self, reached: u64) {
        self.reached = reached;
        let reaches_over = reached == 0 || self.sizes.furthest(reached - 1).end() > reached;
        self.step = if reaches_over {
            Step::On { back: 0 }
        } else {
            let last = self.sizes.last_before(reached);
            Step::Behind { last, rows: last.size }
        };
    }

    /// Ends a walk that gets nowhere.
    fn watch(&mut self, window: Window, keys: &[Key], news: bool) -> Result<(), Stuck> {
        let stuck = Stuck { page: window.page };
        let Alike { page, first, times } = self.alike;
        let same = !news && !keys.is_empty() && first == keys.first().copied() && page != Some(window);
        let times = if same { times + 1 } else { 0 };
        self.alike = Alike { page: Some(window), first: keys.first().copied(), times };
        let further = window.end() > self.furthest;
        self.furthest = self.furthest.max(window.end());
        self.idle = if news || further { 0 } else { self.idle + 1 };
        let known = self.furthest / self.sizes.least();
        if times > MOST_ALIKE || self.idle > MOST_IDLE + 4 * known { Err(stuck) } else { Ok(()) }
    }
}
