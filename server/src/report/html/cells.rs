//! Charts of table cells, for letters: mail readers drop SVG and most of a style sheet, so each cell says how it looks.

use std::fmt::Write;

use super::super::lines::WEEKDAYS;
use super::super::real;
use super::super::words::grouped;
use super::escape::escape;
use super::svg::{Bar, Column};

pub(super) const FONT: &str = "font-family:'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";
const NOW: &str = "#2b5f8f";
const BEFORE: &str = "#b9c7d6";
/// More days than these are no chart in a letter.
const MOST_COLUMNS: usize = 31;

/// A section as rows of the letter's own table.
pub(super) fn section(heading: &str, words: &str, chart: &str) -> String {
    format!(
        "<tr><td style=\"padding:26px 0 0;\"><h2 style=\"margin:0 0 4px;{FONT};font-size:18px;line-height:1.3;\
         color:#1c2733;\">{}</h2><p style=\"margin:0 0 10px;{FONT};font-size:13px;line-height:1.5;color:#55616e;\">{}</p>\
         {chart}</td></tr>\n",
        escape(heading),
        escape(words)
    )
}

/// A table across the letter; how its text looks is said once.
pub(super) fn table(rows: &str) -> String {
    format!(
        "<table width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"border-collapse:collapse;{FONT};font-size:14px;\
         line-height:1.4;color:#1c2733;\">{rows}</table>"
    )
}

/// Bars that lie, with their names at their left and their numbers at their right.
pub(super) fn bars(bars: &[Bar]) -> String {
    let most = bars.iter().map(|bar| bar.value).max().unwrap_or(0).max(1);
    let row = |Bar { label, value, said }: &Bar| row(label, &[(*value, NOW)], most, said);
    table(&bars.iter().map(row).collect::<String>())
}

/// Columns, which lie too: those before in a lighter colour beneath.
pub(super) fn columns(columns: &[Column]) -> String {
    if columns.len() > MOST_COLUMNS {
        return format!(
            "<p style=\"margin:0;{FONT};font-size:14px;\">These are many: the chart is in the page that is attached.</p>"
        );
    }
    let most = columns.iter().flat_map(|column| [column.now, column.before.unwrap_or(0)]).max().unwrap_or(0).max(1);
    let row = |Column { label, now, before }: &Column| match before {
        Some(before) => {
            let said = format!("{} ({})", grouped(*now), grouped(*before));
            row(label, &[(*now, NOW), (*before, BEFORE)], most, &said)
        }
        None => row(label, &[(*now, NOW)], most, &grouped(*now)),
    };
    let rows = table(&columns.iter().map(row).collect::<String>());
    if columns.iter().any(|column| column.before.is_some()) {
        let words = "Lighter, and in brackets: as many days before.";
        return format!("{rows}<p style=\"margin:6px 0 0;{FONT};font-size:13px;color:#55616e;\">{words}</p>");
    }
    rows
}

fn row(label: &str, bars: &[(i64, &str)], most: i64, said: &str) -> String {
    let height = if bars.len() > 1 { 8 } else { 14 };
    let bar = |(value, colour): &(i64, &str)| {
        let length = real(*value) / real(most) * 100.0;
        format!(
            "<table role=\"presentation\" width=\"{length:.0}%\" cellpadding=\"0\" cellspacing=\"0\"><tr><td height=\"{height}\" \
             bgcolor=\"{colour}\" style=\"line-height:{height}px;font-size:1px;\">&nbsp;</td></tr></table>"
        )
    };
    let bars: String = bars.iter().filter(|(value, _)| *value > 0).map(bar).collect();
    format!(
        "<tr><th scope=\"row\" width=\"30%\" style=\"padding:4px 8px 4px 0;font-weight:400;text-align:left;word-break:break-word;\">{}</th>\
         <td width=\"36%\">{bars}</td><td width=\"34%\" align=\"right\" style=\"white-space:nowrap;\">{}</td></tr>\n",
        escape(label),
        escape(said)
    )
}

/// A map of weekdays and hours; the more, the darker.
pub(super) fn heat(hours: &[[i64; 24]; 7]) -> String {
    let most = hours.iter().flatten().copied().max().unwrap_or(0).max(1);
    let name = "font-size:11px;line-height:16px;font-weight:400;color:#55616e;";
    let mut rows = String::new();
    for (weekday, row) in WEEKDAYS.into_iter().zip(hours) {
        let _ = write!(rows, "<tr><th scope=\"row\" width=\"9%\" align=\"left\" style=\"{name}\">{weekday}</th>");
        for count in row {
            let colour = shade(*count, most);
            let _ = write!(rows, "<td bgcolor=\"{colour}\" style=\"border:1px solid #fff;font-size:1px;\">&nbsp;</td>");
        }
        rows.push_str("</tr>\n");
    }
    rows.push_str("<tr><td></td>");
    for hour in [0, 6, 12, 18] {
        let _ = write!(rows, "<td colspan=\"6\" style=\"{name}\">{hour:02}:00</td>");
    }
    table(&(rows + "</tr>"))
}

/// A colour between that of nothing and that of the most. One play can be told from none.
fn shade(count: i64, most: i64) -> String {
    if count == 0 {
        return "#eef1f5".to_owned();
    }
    let part = 0.12 + 0.88 * real(count) / real(most);
    let mix = |full: f64| 255.0 + (full - 255.0) * part;
    let [red, green, blue] = [43.0, 95.0, 143.0].map(mix);
    let parts = [red, green, blue].map(|part| {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is from 0 to 255")]
        let part = part.round() as u8;
        format!("{part:02x}")
    });
    format!("#{}", parts.concat())
}
