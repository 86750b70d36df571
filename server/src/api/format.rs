//! Records as people and programs read them: a table, CSV, or one JSON object a line.

use std::io::{self, Write};

use serde_json::{Map, Value};

use crate::record::{CANONICAL, Part};

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    Table,
    Csv,
    Jsonl,
}

/// The columns of a table: what fits a terminal. The other formats have everything.
const TABLE: [(&str, usize); 8] = [
    ("id", 10),
    ("date", 25),
    ("firstName", 14),
    ("lastName", 16),
    ("email", 28),
    ("score", 7),
    ("prizeTitle", 20),
    ("code", 14),
];

/// Writes records in a format, one after the other.
#[derive(Debug)]
pub(super) struct Writer<W> {
    out: W,
    format: Format,
}

impl<W: Write> Writer<W> {
    /// Begins with the heading, if the format has one.
    pub(super) fn new(mut out: W, format: Format) -> io::Result<Self> {
        match format {
            Format::Table => writeln!(out, "{}", row(TABLE.map(|(name, width)| (name.to_owned(), width))))?,
            Format::Csv => writeln!(out, "{},other", CANONICAL.join(","))?,
            Format::Jsonl => {}
        }
        Ok(Self { out, format })
    }

    pub(super) fn write(&mut self, part: &Part, raw: &str) -> io::Result<()> {
        let text = |field: &str| part.fields().get(field).map(cell).unwrap_or_default();
        match self.format {
            Format::Table => writeln!(self.out, "{}", row(TABLE.map(|(name, width)| (text(name), width)))),
            Format::Csv => {
                for field in CANONICAL {
                    write!(self.out, "{},", quoted(&text(field)))?;
                }
                let other: Map<String, Value> = part
                    .fields()
                    .iter()
                    .filter(|(field, _)| !CANONICAL.contains(&field.as_str()))
                    .map(|(field, value)| (field.clone(), value.clone()))
                    .collect();
                let other = if other.is_empty() { String::new() } else { Value::Object(other).to_string() };
                writeln!(self.out, "{}", quoted(&other))
            }
            // JSON may be written over several lines; its breaks are between tokens and can go.
            Format::Jsonl => writeln!(self.out, "{}", raw.replace(['\n', '\r'], " ")),
        }
    }

    pub(super) fn finish(mut self) -> io::Result<()> {
        self.out.flush()
    }
}

fn cell(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn row<const N: usize>(cells: [(String, usize); N]) -> String {
    let cells = cells.map(|(text, width)| {
        let clean: String = text.chars().filter(|character| !character.is_control()).collect();
        let long = clean.chars().count() > width;
        let shown: String = clean.chars().take(if long { width - 1 } else { width }).collect();
        format!("{:width$}", if long { format!("{shown}…") } else { shown })
    });
    cells.join("  ").trim_end().to_owned()
}

/// A CSV cell (RFC 4180). A text that a spreadsheet would run as a formula is given an apostrophe.
fn quoted(text: &str) -> String {
    let number_like = text.chars().skip(1).all(|character| character.is_ascii_digit() || " .()-/".contains(character));
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']) && !(text.starts_with(['+', '-']) && number_like);
    let text = if formula { format!("'{text}") } else { text.to_owned() };
    if text.contains(['"', ',', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn csv_cells_are_quoted_and_are_no_formulas() {
        for (text, expected) in [
            ("plain", "plain"),
            ("a,b", "\"a,b\""),
            ("say \"hi\"", "\"say \"\"hi\"\"\""),
            ("=1+1", "'=1+1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("+33 6 12 34 56 78", "+33 6 12 34 56 78"),
            ("-3.5", "-3.5"),
            ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
        ] {
            assert_eq!(quoted(text), expected);
        }
    }

    #[test]
    fn a_tables_rows_keep_their_columns_whatever_is_in_them() {
        let row = row([("a\u{1b}[31m".to_owned(), 4), ("much too long".to_owned(), 6), ("é".to_owned(), 3)]);
        assert_eq!(row, "a[3…  much …  é");
    }
}
