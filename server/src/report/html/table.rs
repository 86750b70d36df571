//! The table beneath a chart: what the chart shows, for those who read or hear it.

use super::escape::escape;

/// A table: its caption, the heads of its columns, and rows of which the first cell is the name.
pub(super) fn table<const N: usize>(caption: &str, heads: [&str; N], rows: &[[String; N]]) -> String {
    let heads = heads.map(|head| format!("<th scope=\"col\">{}</th>", escape(head)));
    let cell = |(place, text): (usize, &String)| match (place, escape(text)) {
        (0, name) => format!("<th scope=\"row\">{name}</th>"),
        (_, value) => format!("<td>{value}</td>"),
    };
    let row = |row: &[String; N]| {
        let cells: String = row.iter().enumerate().map(cell).collect();
        format!("<tr>{cells}</tr>\n")
    };
    let (caption, heads) = (escape(caption), heads.concat());
    let rows: Vec<String> = rows.iter().map(row).collect();
    format!(
        "<div class=\"scroll\" role=\"group\" aria-label=\"{caption}\" tabindex=\"0\"><table><caption>{caption}</caption><thead>\
         <tr>{heads}</tr></thead><tbody>{}</tbody></table></div>",
        rows.concat()
    )
}
