//! Records as people and programs read them: a table, CSV, a workbook, or one JSON object a line.

use std::io::{self, Write};

use serde_json::{Map, Value};

use super::column::{Column, text};
use super::csv::{Separator, cell};
use super::xlsx::Sheets;
use crate::record::Part;

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    Table,
    Csv,
    Jsonl,
    Xlsx,
}

/// How records are written.
#[derive(Debug, Clone)]
pub(crate) struct Shape {
    pub(crate) format: Format,
    /// CSV as spreadsheets open it by a double click: with a mark of its charset and semicolons.
    pub(crate) excel: bool,
    /// Without them: all, or what fits a terminal.
    pub(crate) fields: Option<Vec<Column>>,
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
/// Of a column that is not among them.
const WIDTH: usize = 20;

/// Writes records in a format, one after the other.
pub(super) struct Writer<W> {
    out: W,
    body: Body,
}

enum Body {
    Table(Vec<(Column, usize)>),
    Csv(Vec<Column>, Separator),
    AsTheyCame,
    Jsonl(Vec<Column>),
    Xlsx(Box<Sheets>),
}

impl<W: Write + Send> Writer<W> {
    /// Begins with the heading, if the format has one.
    pub(super) fn new(mut out: W, shape: &Shape) -> io::Result<Self> {
        let columns = || shape.fields.clone().unwrap_or_else(Column::all);
        let body = match shape.format {
            Format::Table => {
                let all = || TABLE.into_iter().map(|(name, _)| Column::Field(name)).collect();
                let columns: Vec<Column> = shape.fields.clone().unwrap_or_else(all);
                let columns: Vec<_> = columns.into_iter().map(|column| (width(&column), column)).collect();
                writeln!(out, "{}", row(columns.iter().map(|(width, column)| (column.heading().to_owned(), *width))))?;
                Body::Table(columns.into_iter().map(|(width, column)| (column, width)).collect())
            }
            Format::Csv => {
                let separator = if shape.excel { Separator::Semicolon } else { Separator::Comma };
                let columns = columns();
                if shape.excel {
                    write!(out, "\u{feff}")?;
                }
                write_cells(&mut out, separator, columns.iter().map(|column| column.heading().to_owned()))?;
                Body::Csv(columns, separator)
            }
            Format::Jsonl => shape.fields.clone().map_or(Body::AsTheyCame, Body::Jsonl),
            Format::Xlsx => Body::Xlsx(Box::new(Sheets::new(columns())?)),
        };
        Ok(Self { out, body })
    }

    /// Writes the records of a row: each as one of the format, or the row as it came.
    pub(super) fn write(&mut self, parts: &[Part], raw: &str) -> io::Result<()> {
        for part in parts {
            match &mut self.body {
                Body::Table(columns) => {
                    let cells = columns.iter().map(|(column, width)| (text(column.value(part)), *width));
                    writeln!(self.out, "{}", row(cells))?;
                }
                Body::Csv(columns, separator) => {
                    write_cells(&mut self.out, *separator, columns.iter().map(|column| text(column.value(part))))?;
                }
                // Once, whatever is in it. JSON may be written over several lines; its breaks are between tokens and can
                // go.
                Body::AsTheyCame => return writeln!(self.out, "{}", raw.replace(['\n', '\r'], " ")),
                Body::Jsonl(columns) => {
                    let values = columns.iter().map(|column| {
                        let value = column.value(part).unwrap_or(Value::Null);
                        (column.heading().to_owned(), value)
                    });
                    writeln!(self.out, "{}", Value::Object(values.collect::<Map<_, _>>()))?;
                }
                Body::Xlsx(sheets) => sheets.write(part)?,
            }
        }
        Ok(())
    }

    /// Writes what is left. Answers with where it was written to.
    pub(super) fn finish(mut self) -> io::Result<W> {
        if let Body::Xlsx(sheets) = self.body {
            sheets.finish(&mut self.out)?;
        }
        self.out.flush()?;
        Ok(self.out)
    }
}

fn write_cells(out: &mut impl Write, separator: Separator, cells: impl Iterator<Item = String>) -> io::Result<()> {
    let cells: Vec<String> = cells.map(|text| cell(&text)).collect();
    writeln!(out, "{}", cells.join(separator.text()))
}

fn width(column: &Column) -> usize {
    let known = TABLE.into_iter().find(|(name, _)| *column == Column::Field(name));
    known.map_or(WIDTH, |(_, width)| width)
}

fn row(cells: impl Iterator<Item = (String, usize)>) -> String {
    let cells = cells.map(|(text, width)| {
        let clean: String = text.chars().filter(|character| !character.is_control()).collect();
        let long = clean.chars().count() > width;
        let shown: String = clean.chars().take(if long { width - 1 } else { width }).collect();
        format!("{:width$}", if long { format!("{shown}…") } else { shown })
    });
    cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tables_rows_keep_their_columns_whatever_is_in_them() {
        let cells = [("a\u{1b}[31m".to_owned(), 4), ("much too long".to_owned(), 6), ("é".to_owned(), 3)];
        assert_eq!(row(cells.into_iter()), "a[3…  much …  é");
    }
}
