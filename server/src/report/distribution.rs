//! How numbers are spread: their middle, their ends, and how many fall into each of a few bins.

/// Bins at most.
const MOST_BINS: f64 = 12.0;

/// Numbers, summed up. Quantiles are by nearest rank: one of the numbers, never something between two of them.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Distribution {
    pub(crate) count: i64,
    pub(crate) least: f64,
    pub(crate) most: f64,
    pub(crate) mean: f64,
    /// A quarter, a half, three quarters are not above it.
    pub(crate) quartiles: [f64; 3],
    pub(crate) bins: Vec<Bin>,
}

/// How many numbers are from one on, up to another, which is not one of them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Bin {
    pub(crate) from: f64,
    pub(crate) to: f64,
    pub(crate) count: i64,
}

impl Distribution {
    /// Of numbers in their order; none of none.
    pub(crate) fn of(sorted: &[f64]) -> Option<Self> {
        let (least, most) = (*sorted.first()?, *sorted.last()?);
        let count = super::count(sorted.len());
        let at = |quarter: i64| usize::try_from(rank(count, quarter)).ok().and_then(|place| sorted.get(place)).copied();
        let ruler = Ruler::over(least, most);
        let mut bins: Vec<Bin> = Vec::new();
        for run in sorted.chunk_by(|one, other| ruler.place(*one) == ruler.place(*other)) {
            let place = run.first().map_or(0, |number| ruler.place(*number));
            // Between two of them there may be empty ones.
            bins.extend((super::count(bins.len())..place).map(|empty| ruler.bin(empty, 0)));
            bins.push(ruler.bin(place, super::count(run.len())));
        }
        let quartiles = [1, 2, 3].map(|quarter| at(quarter).unwrap_or(least));
        Some(Self { count, least, most, mean: sorted.iter().sum::<f64>() / super::real(count), quartiles, bins })
    }
}

/// Bins of a width that people can reckon with: 1, 2 or 5 and zeros.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Ruler {
    pub(crate) begin: f64,
    pub(crate) width: f64,
}

impl Ruler {
    pub(crate) fn over(least: f64, most: f64) -> Self {
        let wanted = ((most - least) / MOST_BINS).max(f64::MIN_POSITIVE);
        let power = 10_f64.powf(wanted.log10().floor());
        // Whole numbers, of which there are few, have a bin each.
        let whole = least.fract() == 0.0 && most.fract() == 0.0 && most - least < MOST_BINS;
        let fits = |times: &f64| (most / (times * power)).floor() - (least / (times * power)).floor() < MOST_BINS;
        let times = [1.0, 2.0, 5.0, 10.0, 20.0].into_iter().find(fits).unwrap_or(20.0);
        let width = if whole || most <= least { 1.0 } else { times * power };
        Self { begin: (least / width).floor() * width, width }
    }

    /// The bin that a number is in. A little is added, so that one on the border is not left before it.
    fn place(self, number: f64) -> i64 {
        #[expect(clippy::cast_possible_truncation, reason = "bins are few")]
        let place = ((number - self.begin) / self.width + 1e-9).floor() as i64;
        place
    }

    /// Where a bin is, counted from 0.
    pub(crate) fn bin(self, place: i64, count: i64) -> Bin {
        let from = self.begin + super::real(place) * self.width;
        Bin { from, to: from + self.width, count }
    }
}

/// The place, from 0, of a quantile among so many numbers: the nearest rank.
pub(crate) fn rank(count: i64, quarter: i64) -> i64 {
    ((count * quarter + 3) / 4 - 1).max(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bins_are_few_and_hold_all_numbers() {
        for (least, most, begin, width) in [
            (0.0, 100.0, 0.0, 10.0),
            (0.0, 99.0, 0.0, 10.0),
            (3.0, 5.0, 3.0, 1.0),
            (7.0, 7.0, 7.0, 1.0),
            (-5.0, 5.0, -5.0, 1.0),
            (12.0, 4800.0, 0.0, 500.0),
            (0.5, 1.5, 0.5, 0.1),
        ] {
            let ruler = Ruler::over(least, most);
            assert!(
                (ruler.begin - begin).abs() < 1e-9 && (ruler.width - width).abs() < 1e-9,
                "{least} {most} {ruler:?}"
            );
            assert!(ruler.begin <= least && ((most - ruler.begin) / ruler.width).floor() <= MOST_BINS, "{ruler:?}");
        }
    }

    #[test]
    fn a_quantile_is_one_of_the_numbers() {
        for (count, expected) in [(1, [0, 0, 0]), (2, [0, 0, 1]), (4, [0, 1, 2]), (5, [1, 2, 3]), (100, [24, 49, 74])] {
            assert_eq!([1, 2, 3].map(|quarter| rank(count, quarter)), expected, "{count}");
        }
    }
}
