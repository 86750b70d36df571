//! Records as a workbook: cells are texts or numbers, never formulas or links. Rows go to temporary files as they
//! come, so that memory does not grow with them.

use std::io::{self, Write};

use rust_xlsxwriter::{Workbook, XlsxError};
use serde_json::Value;

use super::column::{Column, text};
use crate::record::Part;

/// Rows of a sheet, and characters of a cell, that the format has room for.
const MOST_ROWS: u32 = 1_048_576;
const MOST_CHARACTERS: usize = 32_767;

/// A workbook, written when it is finished.
pub(super) struct Sheets {
    workbook: Workbook,
    columns: Vec<Column>,
    count: usize,
    row: u32,
    cut: u64,
}

impl Sheets {
    pub(super) fn new(columns: Vec<Column>) -> io::Result<Self> {
        let mut sheets = Self { workbook: Workbook::new(), columns, count: 0, row: MOST_ROWS, cut: 0 };
        sheets.make_room()?;
        Ok(sheets)
    }

    /// Begins the next sheet, with its heading, if the last one is full.
    fn make_room(&mut self) -> io::Result<()> {
        if self.row < MOST_ROWS {
            return Ok(());
        }
        let sheet = self.workbook.add_worksheet_with_constant_memory().map_err(failed)?;
        for (place, column) in (0..).zip(&self.columns) {
            sheet.write_string(0, place, column.heading()).map_err(failed)?;
        }
        self.count += 1;
        self.row = 1;
        Ok(())
    }

    pub(super) fn write(&mut self, part: &Part) -> io::Result<()> {
        self.make_room()?;
        let sheet = self.workbook.worksheet_from_index(self.count - 1).map_err(failed)?;
        for (place, column) in (0..).zip(&self.columns) {
            let Some(value) = column.value(part) else { continue };
            if let Some(number) = exact(&value) {
                sheet.write_number(self.row, place, number).map_err(failed)?;
            } else {
                let text = text(Some(value));
                let short: String = text.chars().take(MOST_CHARACTERS).collect();
                self.cut += u64::from(short.len() < text.len());
                sheet.write_string(self.row, place, short).map_err(failed)?;
            }
        }
        self.row += 1;
        Ok(())
    }

    pub(super) fn finish(mut self, mut out: impl Write + Send) -> io::Result<()> {
        self.workbook.save_to_writer(&mut out).map_err(failed)?;
        if self.cut > 0 {
            let cells = self.cut;
            tracing::warn!(cells, "texts longer than {MOST_CHARACTERS} characters were cut: a cell holds no more");
        }
        out.flush()
    }
}

/// A number that a cell shows as it is: cells keep 15 digits.
fn exact(value: &Value) -> Option<f64> {
    let Value::Number(number) = value else { return None };
    let digits = number.to_string().bytes().filter(u8::is_ascii_digit).count();
    number.as_f64().filter(|number| number.is_finite() && digits <= 15)
}

fn failed(error: XlsxError) -> io::Error {
    match error {
        XlsxError::IoError(error) => error,
        other => io::Error::other(other),
    }
}
