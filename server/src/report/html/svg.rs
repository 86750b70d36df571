//! Bars. Places along the page are parts of its width and heights are fixed, so letters stay as large on a telephone.

use std::fmt::Write;

use super::super::lines::WEEKDAYS;
use super::super::real;
use super::super::words::grouped;
use super::escape::escape;

/// A column of a chart, with the one before beside it.
pub(super) struct Column {
    pub(super) label: String,
    pub(super) now: i64,
    pub(super) before: Option<i64>,
}

/// A bar that lies, with its name at its left and its number at its right.
pub(super) struct Bar {
    pub(super) label: String,
    pub(super) value: i64,
    pub(super) said: String,
}

const HEIGHT: f64 = 170.0;
/// Above the highest column there is room for its number.
const HEAD: f64 = 20.0;
/// More columns than these have no number each.
const MOST_NUMBERS: usize = 16;
/// So many labels have room beside each other on a telephone.
const MOST_LABELS: usize = 8;
/// Letters of a label that have room.
const LETTERS: usize = 16;

/// A chart of columns, with a sentence for those who do not see it.
pub(super) fn columns(said: &str, columns: &[Column]) -> String {
    let highest = columns.iter().flat_map(|column| [column.now, column.before.unwrap_or(0)]).max().unwrap_or(0).max(1);
    let slot = 100.0 / real(i64::try_from(columns.len()).unwrap_or(1)).max(1.0);
    let every = columns.len().div_ceil(MOST_LABELS).max(1);
    let mut svg = open(said, HEIGHT + 24.0);
    let _ = write!(svg, r#"<line class="rule" x1="0" x2="100%" y1="{HEIGHT}" y2="{HEIGHT}"/>"#);
    for (place, Column { label, now, before }) in (0..).zip(columns) {
        let left = slot * real(place);
        let (inside, width) = if before.is_some() { (0.5, 0.34) } else { (0.14, 0.72) };
        let mut column = |class: &str, from: f64, count: i64| {
            let height = real(count) / real(highest) * (HEIGHT - HEAD);
            let _ = write!(
                svg,
                r#"<rect class="{class}" x="{:.3}%" y="{:.1}" width="{:.3}%" height="{height:.1}"/>"#,
                left + slot * from,
                HEIGHT - height,
                slot * width
            );
            HEIGHT - height
        };
        if let Some(before) = before {
            column("was", 0.14, *before);
        }
        let top = column("now", inside, *now);
        if columns.len() <= MOST_NUMBERS && *now > 0 {
            let middle = left + slot * (inside + width / 2.0);
            let _ = write!(
                svg,
                r#"<text x="{middle:.3}%" y="{:.1}" text-anchor="middle">{}</text>"#,
                top - 5.0,
                grouped(*now)
            );
        }
        if usize::try_from(place).is_ok_and(|place| place.is_multiple_of(every)) {
            let middle = left + slot / 2.0;
            let (middle, anchor) = if place == 0 && every > 1 { (left, "start") } else { (middle, "middle") };
            let _ = write!(
                svg,
                r#"<text class="axis" x="{middle:.3}%" y="{:.1}" text-anchor="{anchor}">{}</text>"#,
                HEIGHT + 18.0,
                escape(label)
            );
        }
    }
    svg + "</svg>"
}

/// A chart of bars that lie.
pub(super) fn bars(said: &str, bars: &[Bar]) -> String {
    const ROW: f64 = 28.0;
    // Of the page's width: names, then the longest bar, then its number.
    const NAMES: f64 = 34.0;
    const LONGEST: f64 = 35.0;
    let most = bars.iter().map(|bar| bar.value).max().unwrap_or(0).max(1);
    let mut svg = open(said, ROW * real(i64::try_from(bars.len()).unwrap_or(0)));
    for (place, Bar { label, value, said }) in (0..).zip(bars) {
        let top = ROW * real(place);
        let length = real(*value) / real(most) * LONGEST;
        let _ = write!(
            svg,
            r#"<text x="0" y="{0:.1}">{1}</text><rect class="now" x="{NAMES}%" y="{2:.1}" width="{length:.3}%" height="18"/><text x="{3:.3}%" y="{0:.1}" dx="7">{4}</text>"#,
            top + 18.0,
            escape(&shortened(label)),
            top + 5.0,
            NAMES + length,
            escape(said)
        );
    }
    svg + "</svg>"
}

/// A map of weekdays and hours; the more, the darker.
pub(super) fn heat(said: &str, hours: &[[i64; 24]; 7]) -> String {
    const ROW: f64 = 22.0;
    const NAMES: f64 = 9.0;
    let cell = (100.0 - NAMES) / 24.0;
    let most = hours.iter().flatten().copied().max().unwrap_or(0).max(1);
    let mut svg = open(said, ROW * 7.0 + 22.0);
    for (place, (weekday, row)) in (0..).zip(WEEKDAYS.into_iter().zip(hours)) {
        let top = ROW * real(place);
        let _ = write!(svg, r#"<text class="axis" x="0" y="{:.1}">{weekday}</text>"#, top + 15.0);
        for (hour, count) in (0..).zip(row) {
            let left = NAMES + cell * real(hour);
            let shade = match count {
                0 => r#"class="empty""#.to_owned(),
                // So that one play can be told from none.
                count => format!(r#"class="now" fill-opacity="{:.2}""#, 0.12 + 0.88 * real(*count) / real(most)),
            };
            let _ = write!(
                svg,
                r#"<rect {shade} x="{left:.3}%" y="{:.1}" width="{:.3}%" height="{:.1}"/>"#,
                top + 1.0,
                cell * 0.94,
                ROW - 2.0
            );
        }
    }
    for hour in [0, 6, 12, 18] {
        let left = NAMES + cell * real(hour);
        let _ = write!(svg, r#"<text class="axis" x="{left:.3}%" y="{:.1}">{hour:02}:00</text>"#, ROW * 7.0 + 16.0);
    }
    svg + "</svg>"
}

fn open(said: &str, height: f64) -> String {
    format!(r#"<svg role="img" aria-label="{}" height="{height:.0}">"#, escape(said))
}

fn shortened(label: &str) -> String {
    if label.chars().count() <= LETTERS {
        return label.to_owned();
    }
    label.chars().take(LETTERS - 1).chain(['…']).collect()
}
